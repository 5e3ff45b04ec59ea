// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpanel.h"

#include "core/markup/mentions.h"
#include "core/sync/proposalbook.h"
#include "core/sync/publishfit.h"
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/feedback/messagebar.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/conflictpane.h"
#include "ui/review/editpane.h"
#include "ui/review/sourceeditor.h"
#include "ui/review/titleline.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Role = RoleLabel::Role;

ReviewPanel::ReviewPanel(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new TitleLine(this))
    , m_summary(new RoleLabel(Role::Text, this))
    , m_badge(new RoleLabel(Role::Success, this, 0.92))
    , m_changeText(new RoleLabel(Role::Secondary, this))
    , m_savesAs(new RoleLabel(Role::Secondary, this))
    , m_banner(new InlineBar(this))
    , m_header(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_diff(new DiffView(this))
    , m_edit(new EditPane(actions, this))
    , m_conflict(new ConflictPane(actions, this))
    , m_empty(new EmptyState(this))
    , m_slow(new QTimer(this))
{
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_slow->setSingleShot(true);
    m_slow->setInterval(300ms);
    connect(m_slow, &QTimer::timeout, this, &ReviewPanel::sayComparing);
    m_modes = makeModeBar();
    m_decisions = makeDecisionBar();
    m_summary->setObjectName(u"proposalSummary"_s);
    m_summary->setElided(Qt::ElideRight);
    m_badge->setElided(Qt::ElideRight);
    auto *head = new QVBoxLayout(m_header);
    head->setContentsMargins(14, 10, 14, 9);
    head->setSpacing(3);
    m_evidence = new ActionButton(m_actions.evidence, m_header);
    m_evidence->setObjectName(u"evidenceButton"_s);
    m_evidence->hide();
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title, 1);
    first->addWidget(m_evidence);
    head->addLayout(first);
    head->addWidget(m_summary);
    head->addWidget(m_badge);
    m_stack->addWidget(m_diff);
    m_stack->addWidget(m_edit);
    m_stack->addWidget(m_conflict);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    for (int i = 0; i < 3; ++i)
        m_lines.append(new Divider(this));
    column->addWidget(m_lines.at(0));
    column->addWidget(m_modes);
    column->addWidget(m_lines.at(1));
    column->addWidget(m_stack, 1);
    column->addWidget(m_lines.at(2));
    column->addWidget(m_decisions);
    m_banner->hide();

    connect(&m_worker, &QFutureWatcher<ReviewContent>::finished, this, [this] {
        if (m_stop.stop_requested())
            return;
        const ReviewContent content = m_worker.result();
        if (content.proposalId == m_proposal.id)
            showContent(content);
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_worker.isRunning() && !m_stop.stop_requested())
            return stopComparing();
        m_shownAnyway = m_proposal.id;
        recompute();
    });
    connect(m_diff, &DiffView::noteAnswered, this, [this] {
        if (m_worker.isRunning() && !m_stop.stop_requested())
            return stopComparing();
        m_keepPlace = true;
        recompute(30s);
    });
    connect(m_diff, &DiffView::coverAnswered, this, &ReviewPanel::answerCover);
    connect(m_diff, &DiffView::currentChangeMoved, this, &ReviewPanel::showChange);
    connect(m_actions.dropChange, &QAction::triggered, this, &ReviewPanel::toggleChange);
    connect(m_diff, &DiffView::columnsShown, this,
        [this](DisplayOptions::Columns columns) { m_columnChoice->setCurrent(int(columns)); });
    connect(m_edit, &EditPane::left, this, &ReviewPanel::stopEditing);
    connect(m_edit, &EditPane::paused, this, &ReviewPanel::keepTyped);
    connect(m_edit, &EditPane::worded, this,
        [this](const QList<ValueChange> &values, const QString &message) {
            if (!isEditing())
                return;
            showWritten(values, message);
            showSendable(!message.isEmpty());
        });
    connect(m_conflict, &ConflictPane::publishWanted, this, &ReviewPanel::resolveWanted);
    connect(m_conflict, &ConflictPane::later, this, [this] {
        m_sideChoice->setCurrent(0);
        recompute();
        emit notice(tr("The conflict stays open; what you chose is kept"));
    });
    connect(m_actions.leaveEdit, &QAction::triggered, this, &ReviewPanel::stopEditing);
    connect(m_actions.switchEdit, &QAction::triggered, m_actions.view, &QAction::toggle);
    connect(m_edit, &EditPane::viewChanged, this,
        [this] { m_actions.view->setChecked(m_edit->view() == EditPane::View::Source); });
    connect(m_banner, &InlineBar::actionChosen, this, [this](int index) {
        if (m_saysDraft)
            (index == 0 ? m_actions.edit : m_actions.discardEdit)->trigger();
        else
            emit refreshWanted();
    });
    connect(&m_actions, &Actions::keysChanged, this, &ReviewPanel::showBanner);
    connect(m_actions.view, &QAction::toggled, this, [this](bool source) {
        m_stillSeen = false;
        m_viewChoice->setCurrent(source ? 1 : 0);
        if (isEditing())
            m_edit->setView(source ? EditPane::View::Source : EditPane::View::Rendered);
        placeContent(true);
    });
    connect(m_actions.unified, &QAction::toggled, this, [this](bool unified) {
        chooseColumns();
        if (!unified && !isAlone() && m_diff->shownColumns() == DisplayOptions::Columns::Unified)
            emit notice(m_diff->isTableTooWide()
                    ? tr("The table is too wide for two sides; widen the window or make the text "
                         "smaller")
                    : tr("Too narrow for two sides; widen the window or make the text smaller"));
    });
    connect(m_actions.fold, &QAction::toggled, this, [this](bool fold) {
        m_diff->setUnchanged(
            fold ? DisplayOptions::Unchanged::Fold : DisplayOptions::Unchanged::Show);
    });
    connect(m_actions.wrap, &QAction::toggled, m_diff, &DiffView::setWrap);
    connect(m_actions.spaces, &QAction::toggled, this, [this] {
        m_keepPlace = true;
        recompute();
    });
    setNothing(u"queue"_s, tr("Select a proposal"));
}

ReviewPanel::~ReviewPanel()
{
    m_stop.request_stop();
    m_worker.waitForFinished();
}

void ReviewPanel::setProposal(const Proposal &proposal)
{
    if (isEditing() && proposal.id != m_proposal.id)
        stopEditing();
    m_keepPlace = proposal.id == m_proposal.id && m_loaded;
    const bool moved = m_keepPlace && isMoved(m_proposal, proposal);
    m_stillSeen = moved && mayDecide();
    if (!m_keepPlace) {
        m_live = {};
        m_sideChoice->setCurrent(0);
        const QSignalBlocker quiet(m_actions.spaces);
        m_actions.spaces->setChecked(false);
    }
    m_stale = m_stale || !moved;
    if (proposal.state != ProposalState::Conflict)
        m_sideChoice->setCurrent(0);
    // A version that was told before the page got the one that is shown now.
    const bool standsElsewhere =
        proposal.id != m_proposal.id || proposal.baseVersion != m_proposal.baseVersion;
    if (standsElsewhere && m_pageVersion.second < proposal.baseVersion)
        m_pageVersion = {};
    m_proposal = proposal;
    m_loaded = m_loaded && m_keepPlace;
    m_modes->show();
    m_header->show();
    m_decisions->show();
    showHeader();
    chooseColumns();
    recompute();
    showState();
}

void ReviewPanel::setNothing(const QString &iconName, const QString &sentence)
{
    if (isEditing())
        stopEditing();
    m_slow->stop();
    m_proposal = {};
    m_content = {};
    m_loaded = false;
    m_modes->hide();
    m_header->hide();
    m_decisions->hide();
    m_banner->hide();
    m_empty->setContent(iconName, sentence);
    m_stack->setCurrentWidget(m_empty);
    showState();
}

void ReviewPanel::setLivePage(const Page &page)
{
    m_live = page;
    if (isStale() && !isEditing() && m_sideChoice->current() == 0)
        m_sideChoice->setCurrent(2);
    recompute();
}

bool ReviewPanel::isAlone() const
{
    return effectOf(m_proposal.drafter) != Effect::PageEdit;
}

void ReviewPanel::chooseColumns()
{
    m_diff->setColumns(isAlone() || m_actions.unified->isChecked()
            ? DisplayOptions::Columns::Unified
            : DisplayOptions::Columns::SideBySide);
    fitWidth();
}

void ReviewPanel::showContent(const ReviewContent &content)
{
    m_slow->stop();
    m_content = content;
    m_loaded = true;
    m_stale = false;
    showHeader();
    if (!content.problem.isEmpty()) {
        m_empty->setContent(u"dialog-warning"_s, content.problem);
        m_stack->setCurrentWidget(m_empty);
    } else {
        placeContent(m_keepPlace);
        if (!isEditing())
            showConflict();
    }
    showState();
}

void ReviewPanel::placeContent(bool keepPlace)
{
    if (!m_loaded)
        return;
    const int current = m_diff->currentChange();
    m_diff->setContent(m_actions.view->isChecked() ? m_content.source : m_content.rendered,
        keepPlace ? DiffView::Place::Keep : DiffView::Place::FirstChange);
    nameLeft();
    placeParts();
    if (keepPlace)
        m_diff->setCurrentChange(qBound(-1, current, m_diff->changeCount() - 1));
    showNote();
    cover();
}

void ReviewPanel::setPageVersion(const QString &pageId, int version)
{
    m_pageVersion = {pageId, version};
    showTitle();
    if (m_loaded && m_content.proposalId == m_proposal.id)
        nameLeft();
}

void ReviewPanel::nameLeft()
{
    const auto &[page, version] = m_pageVersion;
    const int read = m_proposal.baseVersion;
    if (effectOf(m_proposal.drafter) == Effect::PageEdit && isOpen(m_proposal.state)
        && page == m_proposal.pageId && version > 0
        && version != read) // Less: a backup was put back there.
        m_diff->setLeftTitle(tr("As read · v%1, the page is at v%2").arg(read).arg(version));
    m_edit->nameLeft(m_diff->content().leftTitle);
}

bool ReviewPanel::mayDecide() const
{
    if (!m_onScreen || !m_loaded || m_stale || isEditing() || m_content.proposalId != m_proposal.id)
        return false;
    // What cannot be shown cannot be approved (the action is off), but it may be rejected or handed
    // on.
    return !m_content.problem.isEmpty() || (isSettling() && m_conflict->isVisible())
        || (m_stack->currentWidget() == m_diff && (m_stillSeen || m_diff->isPainted()));
}

bool ReviewPanel::isEditing() const
{
    return m_stack->currentWidget() == m_edit;
}

void ReviewPanel::setNames(const QHash<QString, QString> &names)
{
    if (names == m_names)
        return;
    const QHash<QString, QString> before = std::exchange(m_names, names);
    const QStringList mentioned = mentionedAccounts(m_proposal.before)
        + mentionedAccounts(m_live.body); // What is proposed mentions nobody else.
    const bool named = std::ranges::any_of(
        mentioned, [&](const QString &id) { return before.value(id) != names.value(id); });
    if (named && m_loaded && !isEditing())
        recompute();
}

void ReviewPanel::startEditing()
{
    if (isEditing())
        m_edit->input()->setFocus();
    if (isEditing() || !m_actions.edit->isEnabled())
        return;
    if (m_sideChoice->current() != 0) {
        m_sideChoice->setCurrent(0);
        recompute();
    }
    m_stack->setCurrentWidget(m_edit);
    m_edit->setNames(m_names);
    // A ticket or link is a sheet of fields, not a page that is read.
    const bool source = m_actions.view->isChecked() || isAlone();
    m_edit->open(m_proposal, m_content, source ? EditPane::View::Source : EditPane::View::Rendered,
        caretForEditing());
    m_edit->nameLeft(m_diff->content().leftTitle);
    if (const auto draft = m_drafts.constFind(m_proposal.id); draft != m_drafts.cend()) {
        if (draft->version == m_proposal.baseVersion || draft->base == m_edit->base())
            m_edit->restoreDraft(draft->text);
        else
            emit notice(tr("The words you typed on v%1 do not fit v%2 of the page and are left out")
                    .arg(draft->version)
                    .arg(m_proposal.baseVersion));
    }
    showState();
    showBanner();
    m_edit->check();
    m_actions.view->setChecked(m_edit->view() == EditPane::View::Source);
    emit editingChanged(true);
}

/** Where the current change stands, as a byte of what is edited; -1 for its first difference. */
qsizetype ReviewPanel::caretForEditing() const
{
    const int change = m_diff->currentChange();
    if (change < 1 || change >= m_diff->changeCount() || !m_proposal.dropped.isEmpty())
        return -1;
    const ChangeRange range = m_diff->changeRanges().at(change);
    for (int row = range.first; row <= range.last; ++row) {
        const DiffRow &diff = m_diff->content().rows.at(row);
        if (diff.right >= 0)
            return m_diff->content().rightSpan(diff.right).offset - m_content.after.offset;
    }
    return -1;
}

void ReviewPanel::stopEditing()
{
    leaveEditor(Typed::Keep);
}

void ReviewPanel::dropDraft()
{
    leaveEditor(Typed::Drop);
    forgetTyped(m_proposal.id);
    showState();
}

void ReviewPanel::handOver()
{
    leaveEditor(Typed::HandOver);
}

void ReviewPanel::wordsKept(const QString &id)
{
    forgetTyped(id);
    showState();
}

QSet<QString> ReviewPanel::typed() const
{
    return {m_drafts.keyBegin(), m_drafts.keyEnd()};
}

void ReviewPanel::leaveEditor(Typed typed)
{
    if (!isEditing())
        return;
    if (typed != Typed::Drop && m_edit->isChanged()) {
        keepTyped();
        if (typed == Typed::Keep)
            emit notice(tr("Your words are kept; E opens them again"));
    }
    m_stack->setCurrentWidget(m_diff);
    showState();
    showHeader();
    emit editingChanged(false);
}

QByteArray ReviewPanel::editedBody() const
{
    return m_edit->body();
}

bool ReviewPanel::editIsSound() const
{
    m_edit->check();
    return m_edit->isSound();
}

void ReviewPanel::stepChange(int direction)
{
    if (isSettling()) {
        m_conflict->step(direction);
        return;
    }
    if (m_diff->stepChange(direction))
        return;
    emit notice(m_diff->changeCount() == 0 ? tr("No change here")
            : direction > 0                ? tr("Last change — J for the next proposal")
                                           : tr("First change — K for the previous proposal"));
}

QWidget *ReviewPanel::buttonFor(const QAction *action) const
{
    const qsizetype index = m_actions.decisions().indexOf(action);
    return index < 0 ? m_decisions : m_buttons.at(index);
}

} // namespace Docket
