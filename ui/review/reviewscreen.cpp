// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewscreen.h"

#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/batchbar.h"
#include "ui/review/conflictpane.h"
#include "ui/review/editpane.h"
#include "ui/review/pagereader.h"
#include "ui/review/popovers.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/sourceeditor.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int dockFrom =
    1240; ///< Window width from which the evidence pane stands beside the diff.
constexpr int layoutVersion = 2; ///< Of what save() writes about panes; others are not read.

void openInBrowser(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    // Only web addresses: a ticket's text must never start a program.
    if (address.scheme() == "https"_L1 || address.scheme() == "http"_L1)
        QDesktopServices::openUrl(address);
}

QString emptySentence(QueueProxy::Scope scope)
{
    switch (scope) {
    case QueueProxy::Scope::AllOpen:
    case QueueProxy::Scope::Mine:
        return ReviewScreen::tr("No proposal is open.");
    case QueueProxy::Scope::Others:
        return ReviewScreen::tr("Nobody else has anything to decide.");
    case QueueProxy::Scope::Troubled:
        return ReviewScreen::tr("Nothing failed, is blocked or in conflict.");
    case QueueProxy::Scope::Snoozed:
        return ReviewScreen::tr("Nothing is snoozed.");
    case QueueProxy::Scope::Published:
        return ReviewScreen::tr("Nothing was published yet.");
    case QueueProxy::Scope::Decided:
        return ReviewScreen::tr("Nothing was decided yet.");
    }
    return {};
}

} // namespace

ReviewScreen::ReviewScreen(Actions &actions, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_clock(clock)
    , m_model(new ProposalModel(clock, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_queue(new QueuePanel(*m_model, actions, m_splitter))
    , m_panel(new ReviewPanel(actions, m_splitter))
    , m_evidence(new EvidencePane(actions.openTicket, m_splitter))
    , m_batch(new BatchBar(this))
    , m_started(clock.now())
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_queue);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(m_evidence);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({268, 900, EvidencePane::usualWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_batch);
    for (QWidget *widget : {static_cast<QWidget *>(m_queue->view()),
             static_cast<QWidget *>(m_panel->diffView()), m_panel->decisionBar(),
             static_cast<QWidget *>(m_panel->conflictPane()), static_cast<QWidget *>(m_evidence)})
        actions.addReviewKeysTo(widget);
    m_queue->view()->addAction(actions.markAll);
    wireActions();
    m_queue->view()->installEventFilter(this);
    setTabOrder(m_queue->view(), m_panel->diffView());
    connect(m_queue, &QueuePanel::currentChanged, this, &ReviewScreen::showCurrent);
    connect(m_queue, &QueuePanel::emptyActionWanted, this, &ReviewScreen::emptyAction);
    connect(m_queue, &QueuePanel::scopeChanged, this, &ReviewScreen::showEmptyText);
    connect(m_panel, &ReviewPanel::notice, this, &ReviewScreen::notice);
    connect(m_panel, &ReviewPanel::refreshWanted, this,
        [this] { emit refreshWanted(m_panel->proposal().id); });
    connect(m_panel, &ReviewPanel::typedChanged, this, &ReviewScreen::typedChanged);
    connect(m_panel->conflictPane(), &ConflictPane::decided, this, &ReviewScreen::settledChanged);
    connect(
        m_panel, &ReviewPanel::typedChanged, this, [this] { m_model->setTyped(m_panel->typed()); });
    connect(m_panel, &ReviewPanel::uncitedChanged, m_evidence, &EvidencePane::setUncited);
    connect(m_panel, &ReviewPanel::resolveWanted, this, [this] { publishEdited(true); });
    connect(m_evidence, &EvidencePane::factPointed, m_panel, &ReviewPanel::pointAt);
    connect(m_evidence, &EvidencePane::factChosen, m_panel, &ReviewPanel::goToFact);
    connect(m_panel, &ReviewPanel::choiceWanted, this,
        [this](const EditChoice &choice) { emit choiceWanted(m_panel->proposal().id, choice); });
    connect(m_panel, &ReviewPanel::closeAsDoneWanted, this, [this] {
        if (m_actions.reject->isEnabled() && ready())
            pronounce({Verdict::Kind::Reject, {currentId()}, RejectReason::alreadySaid, {}, {}});
    });
    connect(m_panel, &ReviewPanel::livePageWanted, this,
        [this] { emit livePageWanted(m_panel->proposal().id); });
    connect(m_panel, &ReviewPanel::editingChanged, this, [this](bool editing) {
        m_model->setTyped(m_panel->typed());
        if (editing)
            return;
        m_queue->view()->setFocus();
        const Proposal *now = m_model->find(currentId()); // It was not shown anew meanwhile.
        if (now && now->id == m_panel->proposal().id && *now != m_panel->proposal())
            showCurrent(now->id);
    });
    connect(m_evidence, &EvidencePane::wrongSection, this, [this] {
        if (m_actions.reject->isEnabled() && ready())
            pronounce({Verdict::Kind::Reject, {currentId()}, RejectReason::section, {}, {}});
    });
    connect(m_queue, &QueuePanel::marksChanged, this, [this] {
        ++m_planRequest; // One that is still being made is about other marks.
        m_batch->dismiss();
        m_panel->setBatch(int(m_model->marked().size()));
    });
    connect(m_batch, &BatchBar::confirmed, this, [this] { doBatch(m_batch->plan()); });
    connect(m_batch, &BatchBar::dismissed, this, &ReviewScreen::leaveBatch);
    connect(m_evidence, &EvidencePane::openPageWanted, m_actions.openPage, &QAction::trigger);
    m_actions.evidence->setChecked(true);
}

void ReviewScreen::wireActions()
{
    connect(m_actions.approve, &QAction::triggered, this, &ReviewScreen::approve);
    connect(m_actions.reject, &QAction::triggered, this, &ReviewScreen::reject);
    connect(m_actions.snooze, &QAction::triggered, this, &ReviewScreen::snooze);
    connect(m_actions.owner, &QAction::triggered, this, &ReviewScreen::handOn);
    connect(m_actions.edit, &QAction::triggered, this, [this] {
        if (m_panel->proposal().id != currentId())
            return;
        m_panel->startEditing(); // Decides nothing yet, so it need not wait for the paint.
        if (m_overlaid) { // Nobody types beneath it.
            m_actions.evidence->setChecked(false);
            placeEvidence();
        }
    });
    connect(m_actions.publishEdited, &QAction::triggered, this, [this] { publishEdited(true); });
    connect(m_actions.saveDraft, &QAction::triggered, this, [this] { publishEdited(false); });
    connect(m_actions.discardEdit, &QAction::triggered, this, [this] {
        const bool saved = !m_panel->proposal().editedBy.isEmpty();
        m_panel->dropDraft();
        m_model->setTyped(m_panel->typed());
        if (saved)
            emit discardEditWanted(currentId());
        else
            emit notice(tr("Back to Docket's draft"));
    });
    connect(m_actions.next, &QAction::triggered, this, [this] { m_queue->selectStep(+1); });
    connect(m_actions.previous, &QAction::triggered, this, [this] { m_queue->selectStep(-1); });
    connect(m_actions.mark, &QAction::triggered, this, [this] {
        if (m_panel->proposal().id == currentId() && m_panel->mayDecide())
            m_seen.insert(currentId());
        m_queue->toggleMark(currentId());
    });
    connect(m_actions.markAll, &QAction::triggered, m_queue, &QueuePanel::markShown);
    for (const auto &[action, pane, by] : {std::tuple(m_actions.widenQueue, 0, 24),
             std::tuple(m_actions.narrowQueue, 0, -24), std::tuple(m_actions.widenEvidence, 2, 24),
             std::tuple(m_actions.narrowEvidence, 2, -24)})
        connect(action, &QAction::triggered, this, [this, pane, by] { resizePane(pane, by); });
    connect(m_actions.nextChange, &QAction::triggered, this, [this] { m_panel->stepChange(+1); });
    connect(
        m_actions.previousChange, &QAction::triggered, this, [this] { m_panel->stepChange(-1); });
    connect(m_actions.evidence, &QAction::triggered, this, [this](bool on) {
        if (!m_overlaid)
            m_dockWanted = on;
        placeEvidence();
    });
    connect(
        m_actions.readPage, &QAction::triggered, this, [this] { PageReader::openFor(*m_panel); });
    connect(m_actions.openTicket, &QAction::triggered, this,
        [this] { openInBrowser(m_panel->proposal().itemUrl); });
    connect(m_actions.openPage, &QAction::triggered, this,
        [this] { openInBrowser(m_panel->proposal().pageUrl); });
    DiffView *diff = m_panel->diffView();
    connect(
        m_actions.zoomIn, &QAction::triggered, diff, [diff] { diff->setZoom(diff->zoom() * 1.1); });
    connect(m_actions.zoomOut, &QAction::triggered, diff,
        [diff] { diff->setZoom(diff->zoom() / 1.1); });
    connect(m_actions.zoomReset, &QAction::triggered, diff, [diff] { diff->setZoom(1.0); });
}

void ReviewScreen::setProposals(const QList<Proposal> &all)
{
    const QString before = m_queue->currentId();
    m_model->replace(all);
    showAfterChange(before);
}

void ReviewScreen::updateProposals(const QList<Proposal> &changed)
{
    const QString before = m_queue->currentId();
    m_model->upsert(changed);
    showAfterChange(before);
}

bool ReviewScreen::knowsPerson(const QString &accountId) const
{
    return accountId.isEmpty() || std::ranges::contains(m_people, accountId, &Person::accountId);
}

void ReviewScreen::showAfterChange(const QString &before)
{
    updateProgress();
    if (m_queue->currentId().isEmpty())
        m_queue->selectFirst();
    if (m_queue->currentId().isEmpty()) {
        showCurrent({});
        return;
    }
    const Proposal *now = m_model->find(m_queue->currentId());
    if (now && before == now->id && *now != m_panel->proposal() && !m_panel->isEditing())
        showCurrent(now->id);
    else if (now && othersOnPage(*now) != m_others && !m_panel->isEditing())
        showEvidence(*now);
}

void ReviewScreen::showEvidence(const Proposal &proposal)
{
    m_others = othersOnPage(proposal);
    m_evidence->setProposal(proposal, m_clock.now(), m_others);
    m_evidence->setUncited(m_panel->uncited());
    emit historyWanted(proposal.pageId);
}

void ReviewScreen::setMe(const QString &accountId)
{
    m_me = accountId;
    m_queue->setMe(accountId);
    updateProgress();
    if (m_queue->currentId().isEmpty())
        m_queue->selectFirst();
}

void ReviewScreen::setTyped(const QHash<QString, QString> &typed)
{
    m_panel->setTyped(typed);
    m_model->setTyped(m_panel->typed());
}

void ReviewScreen::wordsKept(const QString &id)
{
    m_panel->wordsKept(id);
    m_model->setTyped(m_panel->typed());
}

void ReviewScreen::setPeople(const QList<Person> &people)
{
    m_people = people;
    QHash<QString, QString> names;
    for (const Person &person : people)
        names.insert(person.accountId, person.displayName);
    m_panel->setNames(names);
}

void ReviewScreen::setHistory(const QString &pageId, const QList<HistoryLine> &lines)
{
    if (m_panel->proposal().pageId != pageId)
        return;
    m_evidence->setHistory(lines);
    if (!lines.isEmpty())
        m_panel->setPageVersion(pageId, lines.first().version);
}

void ReviewScreen::setConnected(bool connected, const QString &nextSync)
{
    m_connected = connected;
    m_nextSync = nextSync;
    showEmptyText();
}

void ReviewScreen::setRegistryEmpty(bool empty)
{
    m_registryEmpty = empty;
    showEmptyText();
}

void ReviewScreen::setUnsent(int decisions)
{
    if (m_unsent == decisions)
        return;
    m_unsent = decisions;
    showEmptyText();
}

void ReviewScreen::showEmptyText()
{
    using Scope = QueueProxy::Scope;
    const Scope scope = m_queue->proxy()->scope();
    const QString next =
        m_nextSync.isEmpty() ? QString() : u'\n' + tr("Next sync %1").arg(m_nextSync);
    if (!m_connected && m_model->proposals().isEmpty()) {
        m_queue->setEmptyText(
            u"connect"_s, tr("Connect an account to see proposals"), tr("Connect"));
    } else if (m_registryEmpty && m_model->proposals().isEmpty()) {
        m_queue->setEmptyText(u"queue"_s,
            tr("Docket knows no page yet. A policy says which pages belong to which tickets."),
            tr("Import a policy…"));
    } else if (scope == Scope::Mine) {
        const int snoozed = m_queue->proxy()->count(Scope::Snoozed);
        const int open = openCount();
        const QString sentence = m_done > 0
            ? tr("All %n done — %1", nullptr, m_done).arg(durationText(m_spent))
            : tr("Nothing waits for you.");
        m_queue->setEmptyText(u"done"_s, sentence + next,
            open > 0          ? tr("Show all open (%1)").arg(open)
                : snoozed > 0 ? tr("Show snoozed (%1)").arg(snoozed)
                              : QString());
    } else {
        m_queue->setEmptyText(
            scope == Scope::AllOpen || scope == Scope::Troubled ? u"done"_s : u"queue"_s,
            emptySentence(scope) + (scope == Scope::AllOpen ? next : QString()),
            tr("Show what waits for me"));
    }
    if (m_panel->proposal().id.isEmpty())
        showNothing();
}

void ReviewScreen::showNothing()
{
    const bool any = !m_model->proposals().isEmpty();
    if (!m_connected && !any)
        m_panel->setNothing(u"queue"_s,
            tr("When a ticket closes, the page it makes untrue appears here with the smallest "
               "edit."));
    else if (!any)
        m_panel->setNothing(u"queue"_s, tr("Proposals appear here as tickets close"));
    else
        m_panel->setNothing(u"done"_s,
            waitingCount() > 0 ? tr("Nothing selected")
                : m_unsent > 0 ? tr("Nothing is left to decide. %n decision(s) wait(s) until the "
                                    "site can be reached.",
                                     nullptr, m_unsent)
                               : tr("You are done"));
}

void ReviewScreen::emptyAction()
{
    if (!m_connected && m_model->proposals().isEmpty()) {
        emit connectWanted();
    } else if (m_registryEmpty && m_model->proposals().isEmpty()) {
        emit policyWanted();
    } else {
        using Scope = QueueProxy::Scope;
        m_queue->setScope(m_queue->proxy()->scope() != Scope::Mine ? Scope::Mine
                : openCount() > 0                                  ? Scope::AllOpen
                                                                   : Scope::Snoozed);
        m_queue->view()->setFocus();
    }
}

int ReviewScreen::openCount() const
{
    return int(std::ranges::count_if(
        m_model->proposals(), [](const Proposal &proposal) { return isOpen(proposal.state); }));
}

void ReviewScreen::select(const QString &id)
{
    m_queue->select(id);
    m_queue->view()->setFocus();
}

bool ReviewScreen::isWaiting(const Proposal &proposal) const
{
    return isOpen(proposal.state)
        && (m_me.isEmpty() || proposal.owner.isNull() || proposal.owner.accountId == m_me);
}

QList<Proposal> ReviewScreen::waiting() const
{
    QList<Proposal> found;
    std::ranges::copy_if(m_model->proposals(), std::back_inserter(found),
        [this](const Proposal &proposal) { return isWaiting(proposal); });
    return found;
}

int ReviewScreen::waitingCount() const
{
    return int(std::ranges::count_if(
        m_model->proposals(), [this](const Proposal &proposal) { return isWaiting(proposal); }));
}

void ReviewScreen::showCurrent(const QString &id)
{
    // What was stayed with leaves once it is left; not while the list is choosing.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_queue->proxy()->pinned() != currentId())
                m_queue->proxy()->setPinned({});
        },
        Qt::QueuedConnection);
    const Proposal *proposal = m_model->find(id);
    if (!proposal) {
        showNothing();
        m_evidence->clear();
        placeEvidence();
        return;
    }
    if (m_overlaid) // Nothing is decided or typed beneath it unseen.
        m_actions.evidence->setChecked(false);
    m_panel->setProposal(*proposal);
    showEvidence(*proposal);
    placeEvidence();
    if (proposal->state == ProposalState::Conflict
        && effectOf(proposal->drafter) == Effect::PageEdit)
        emit livePageWanted(id);
}

int ReviewScreen::othersOnPage(const Proposal &proposal) const
{
    return int(std::ranges::count_if(m_model->proposals(), [&](const Proposal &other) {
        return other.pageId == proposal.pageId && other.id != proposal.id && isOpen(other.state);
    }));
}

void ReviewScreen::updateProgress()
{
    QList<QDateTime> times;
    for (const Proposal &proposal : m_model->proposals()) {
        if (!isOpen(proposal.state) && proposal.decidedAt.isValid()
            && proposal.decidedAt >= m_started)
            times.append(proposal.decidedAt);
    }
    std::ranges::sort(times);
    m_done = int(times.size());
    m_spent = {};
    QDateTime before = m_started;
    for (const QDateTime &at : std::as_const(times)) {
        // A longer pause was spent elsewhere.
        m_spent += std::chrono::seconds(qMin<qint64>(120, before.secsTo(at)));
        before = at;
    }
    m_queue->setProgress(m_done, waitingCount());
    showEmptyText();
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
    if (m_overlaid && shown) {
        const int wide = qMin(EvidencePane::usualWidth + 20, width() - 200);
        const int bar =
            m_panel->decisionBar()->isVisible() ? m_panel->decisionBar()->height() + 1 : 0;
        m_evidence->setGeometry(width() - wide, 0, wide, height() - bar);
        m_evidence->raise();
    }
}

void ReviewScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeEvidence();
}

void ReviewScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_overlaid && m_evidence->isVisible()) {
        m_actions.evidence->setChecked(false);
        placeEvidence();
        m_queue->view()->setFocus();
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

void ReviewScreen::cyclePane(int direction)
{
    QList<QWidget *> panes{
        m_queue->view(), m_panel->isEditing() ? m_panel->editPane()->input() : m_panel->diffView()};
    if (m_panel->decisionBar()->isVisible())
        panes << m_panel->buttonFor(m_actions.approve);
    if (m_evidence->isVisible())
        panes << m_evidence;
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->hasFocus() || panes.at(i)->isAncestorOf(focusWidget()))
            now = i;
    }
    panes.at((now + direction + panes.size()) % panes.size())->setFocus(Qt::TabFocusReason);
}

void ReviewScreen::refreshTimes()
{
    m_queue->refreshTimes();
}

void ReviewScreen::save(QSettings &settings) const
{
    m_queue->save(settings);
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
