// SPDX-License-Identifier: GPL-3.0-or-later
// The review screen's panes: where they stand, what the evidence shows and when, and which of them has the keys.
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/language/people.h"
#include "ui/panecycle.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/conflictpane.h"
#include "ui/review/editpane.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/keybutton.h"
#include "ui/theme/widgets.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QTimer>

namespace Docket {

namespace {

constexpr int dockFrom =
    1240; ///< Window width from which the evidence pane stands beside the diff.
constexpr int layoutVersion = 2; ///< Of what save() writes about panes; others are not read.

} // namespace

int ReviewScreen::othersOnPage(const Proposal &proposal) const
{
    if (isPageToCome(proposal))
        return 0;
    return int(std::ranges::count_if(m_model->proposals(), [&](const Proposal &other) {
        return other.pageId == proposal.pageId && other.id != proposal.id && isOpen(other.state)
            && !isPageToCome(other);
    }));
}

void ReviewScreen::showEvidence(const Proposal &proposal, EvidencePane::Pace pace)
{
    m_evidenceDue->stop();
    m_others = othersOnPage(proposal);
    m_evidence->setProposal(proposal, m_clock.now(), m_others, pace);
    showOutlook(proposal);
    m_evidence->setUncited(m_panel->uncited());
    m_evidence->setSavesAs(m_panel->savesAsShown());
    if (!isPageToCome(proposal))
        emit historyWanted(proposal.pageId);
}

void ReviewScreen::showOutlook(const Proposal &proposal)
{
    const auto outlook = outlookOf(m_policy, proposal);
    m_evidence->setOutlook(outlook
            ? outlookWords(*outlook, m_clock.now(),
                  personText(outlook->manager, m_panel->names().value(outlook->manager)))
            : QString());
}

void ReviewScreen::setPolicy(const Policy &policy)
{
    m_policy = policy;
    if (!m_evidenceDue->isActive() && !m_panel->proposal().id.isEmpty())
        showOutlook(m_panel->proposal());
}

/** Once the comparison is painted, which is looked at first; keys that come faster than that are not held up by it. */
void ReviewScreen::showEvidenceSoon()
{
    if (m_evidenceDue->isActive() || m_evidence->isFilling())
        m_evidence->goneBy();
    m_others = othersOnPage(m_panel->proposal());
    m_evidenceDue->start();
}

void ReviewScreen::setHistory(const QString &pageId, const QList<HistoryLine> &lines)
{
    if (m_panel->proposal().pageId != pageId || isPageToCome(m_panel->proposal()))
        return;
    m_evidence->setHistory(lines);
    if (!lines.isEmpty())
        m_panel->setPageVersion(pageId, lines.first().version);
}

void ReviewScreen::placeEvidence()
{
    const bool room = width() >= dockFrom;
    if (room == m_overlaid) {
        m_overlaid = !room;
        if (room)
            m_splitter->addWidget(m_evidence);
        else
            m_evidence->setParent(this);
        m_actions.evidence->setChecked(room && m_dockWanted);
    }
    m_evidence->setFrameShape(m_overlaid ? QFrame::StyledPanel : QFrame::NoFrame);
    const bool shown = m_actions.evidence->isChecked() && !m_panel->proposal().id.isEmpty();
    m_evidence->setVisible(shown);
    m_panel->offerEvidence(m_overlaid && !m_panel->proposal().id.isEmpty());
    if (m_overlaid && shown) {
        const int wide = qMin(EvidencePane::usualWidth + 20, width() - 200);
        const int bar =
            m_panel->decisionBar()->isVisible() ? m_panel->decisionBar()->height() + 1 : 0;
        m_evidence->setGeometry(width() - wide, 0, wide, height() - bar);
        m_evidence->raise();
    }
    constexpr int air = 8;
    const QSize close = m_evidenceClose->sizeHint();
    m_evidence->setHeadroom(m_overlaid ? close.height() + air : 0);
    m_evidence->setAutoFillBackground(m_overlaid); // What it lies over does not show through.
    m_evidenceClose->setGeometry(QRect(QPoint(width() - air - close.width(), air), close));
    m_evidenceClose->setVisible(m_overlaid && shown);
    m_evidenceClose->raise();
}

void ReviewScreen::closeEvidence()
{
    m_actions.evidence->setChecked(false);
    placeEvidence();
    m_queue->view()->setFocus();
}

void ReviewScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeEvidence();
}

void ReviewScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_overlaid && m_evidence->isVisible()) {
        closeEvidence();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_model->marked().isEmpty()) {
        m_queue->clearMarks();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool ReviewScreen::eventFilter(QObject *watched, QEvent *event)
{
    // Space turns the page of what is being read, also while the list has the keys.
    if (watched == m_queue->view() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        return QCoreApplication::sendEvent(m_panel->diffView(), event);
    return QWidget::eventFilter(watched, event);
}

void ReviewScreen::resizePane(int pane, int by)
{
    QList<int> sizes = m_splitter->sizes();
    if (pane >= sizes.size() || !m_splitter->widget(pane)->isVisible())
        return;
    const int before = sizes.at(pane);
    sizes[pane] = qMax(m_splitter->widget(pane)->minimumWidth(), before + by);
    sizes[1] -= sizes.at(pane) - before;
    m_splitter->setSizes(sizes);
}

void ReviewScreen::find()
{
    m_queue->focusFilter();
}

void ReviewScreen::focusMain()
{
    m_queue->takeKeys();
}

void ReviewScreen::cyclePane(int direction)
{
    QList<QWidget *> decisions;
    for (ActionButton *button : m_panel->decisionBar()->findChildren<ActionButton *>())
        decisions << button;
    cyclePanes(
        {{m_queue, m_queue->entries()},
            {m_panel, {m_panel->editPane()->input(), m_panel->conflictPane(), m_panel->diffView()}},
            {m_panel->decisionBar(), decisions}, {m_evidence, {m_evidence}}},
        direction);
}

void ReviewScreen::refreshTimes()
{
    m_queue->refreshTimes();
}

void ReviewScreen::save(QSettings &settings) const
{
    m_queue->save(settings);
    settings.setValue("review/since", m_started);
    settings.setValue("review/layout", layoutVersion);
    settings.setValue("review/splitter", m_splitter->saveState());
    settings.setValue("review/evidence", m_dockWanted);
    settings.setValue("review/zoom", m_panel->diffView()->zoom());
    settings.setValue("review/unified", m_actions.unified->isChecked());
    settings.setValue("review/wrap", m_actions.wrap->isChecked());
    settings.setValue("review/source", m_actions.view->isChecked());
    settings.setValue("review/fold", m_actions.fold->isChecked());
    settings.setValue("review/stay", m_actions.stay->isChecked());
}

void ReviewScreen::restore(QSettings &settings)
{
    m_queue->restore(settings);
    const QDateTime since = settings.value("review/since").toDateTime();
    if (since.isValid() && since <= m_started
        && since.toLocalTime().date() == m_started.toLocalTime().date())
        m_started = since; // Another window of the same day.
    if (settings.value("review/layout").toInt() == layoutVersion)
        m_splitter->restoreState(settings.value("review/splitter").toByteArray());
    m_splitter->setHandleWidth(1);
    m_dockWanted = settings.value("review/evidence", true).toBool();
    m_actions.evidence->setChecked(m_dockWanted && !m_overlaid);
    m_panel->diffView()->setZoom(settings.value("review/zoom", 1.0).toDouble());
    m_actions.unified->setChecked(settings.value("review/unified", false).toBool());
    m_actions.wrap->setChecked(settings.value("review/wrap", true).toBool());
    m_actions.view->setChecked(settings.value("review/source", false).toBool());
    m_actions.fold->setChecked(settings.value("review/fold", true).toBool());
    m_actions.stay->setChecked(settings.value("review/stay", false).toBool());
    placeEvidence();
}

} // namespace Docket
