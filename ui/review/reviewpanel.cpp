// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpanel.h"

#include "core/sync/proposalbook.h"
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/feedback/messagebar.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/editpane.h"
#include "ui/review/sourceeditor.h"
#include "ui/review/titleline.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QtConcurrent>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

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
    , m_empty(new EmptyState(this))
    , m_slow(new QTimer(this))
{
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_slow->setSingleShot(true);
    m_slow->setInterval(300ms);
    connect(m_slow, &QTimer::timeout, this, [this] {
        m_empty->setContent(u"view-split-left-right"_s, tr("Comparing a long page …"));
        m_stack->setCurrentWidget(m_empty);
    });
    m_modes = makeModeBar();
    m_decisions = makeDecisionBar();
    m_summary->setElided(Qt::ElideRight);
    m_badge->setElided(Qt::ElideRight);
    auto *head = new QVBoxLayout(m_header);
    head->setContentsMargins(14, 10, 14, 9);
    head->setSpacing(3);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addWidget(m_badge);
    m_stack->addWidget(m_diff);
    m_stack->addWidget(m_edit);
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
        const ReviewContent content = m_worker.result();
        if (content.proposalId == m_proposal.id)
            showContent(content);
    });
    connect(m_diff, &DiffView::currentChangeMoved, this, [this](int current, int total) {
        m_changeText->setText(total == 0 ? tr("No change")
                : current < 0            ? tr("%n change(s)", nullptr, total)
                                         : tr("Change %1 of %2").arg(current + 1).arg(total));
        m_actions.nextChange->setEnabled(total > 0);
        m_actions.previousChange->setEnabled(total > 0);
    });
    connect(m_diff, &DiffView::columnsShown, this,
        [this](DisplayOptions::Columns columns) { m_columnChoice->setCurrent(int(columns)); });
    connect(m_edit, &EditPane::left, this, &ReviewPanel::stopEditing);
    connect(m_actions.leaveEdit, &QAction::triggered, this, &ReviewPanel::stopEditing);
    connect(m_banner, &InlineBar::actionChosen, this, &ReviewPanel::refreshWanted);
    connect(m_actions.view, &QAction::toggled, this, [this](bool source) {
        m_viewChoice->setCurrent(source ? 1 : 0);
        placeContent(true);
    });
    connect(m_actions.unified, &QAction::toggled, this, [this](bool unified) {
        m_diff->setColumns(
            unified ? DisplayOptions::Columns::Unified : DisplayOptions::Columns::SideBySide);
        if (!unified && m_diff->shownColumns() == DisplayOptions::Columns::Unified)
            emit notice(tr("Too narrow for two sides; widen the window or make the text smaller"));
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

QWidget *ReviewPanel::makeModeBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"diffModeBar"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(7);
    m_viewChoice = new Segments({tr("Rendered"), tr("Source")}, tr("View"), bar);
    m_columnChoice = new Segments({tr("Side by side"), tr("Unified")}, tr("Columns"), bar);
    m_sideChoice = new Segments({tr("Proposed"), tr("Live page")}, tr("Right side"), bar);
    m_sideChoice->hide();
    connect(m_viewChoice, &Segments::chosen, this,
        [this](int i) { m_actions.view->setChecked(i == 1); });
    connect(m_columnChoice, &Segments::chosen, this, [this](int i) {
        m_actions.unified->setChecked(i == 1);
        m_columnChoice->setCurrent(int(m_diff->shownColumns()));
    });
    connect(m_sideChoice, &Segments::chosen, this, [this](int i) {
        if (i == 1 && m_livePage.isNull())
            emit livePageWanted();
        recompute();
    });
    row->addWidget(m_viewChoice);
    row->addWidget(m_columnChoice);
    row->addWidget(m_sideChoice);
    for (QAction *toggle : {m_actions.fold, m_actions.spaces, m_actions.wrap, m_actions.readPage}) {
        auto *button = new QToolButton(bar);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setDefaultAction(toggle);
        button->setAccessibleName(toggle->iconText());
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(26);
        m_toggles.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_changeText);
    for (QAction *step : {m_actions.previousChange, m_actions.nextChange}) {
        auto *button = new QToolButton(bar);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setDefaultAction(step);
        button->setAccessibleName(step->text().remove(u'&'));
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedSize(30, 26);
        row->addWidget(button);
    }
    return bar;
}

QWidget *ReviewPanel::makeDecisionBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"decisionBar"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(8);
    for (QAction *action : m_actions.decisions()) {
        auto *button = new ActionButton(action, bar);
        button->setProperty("primary", action == m_actions.approve);
        m_buttons.append(button);
        row->addWidget(button);
    }
    m_revert = new ActionButton(m_actions.revert, bar);
    m_revert->hide();
    row->addWidget(m_revert);
    row->addSpacing(8);
    m_savesAs->setElided(Qt::ElideRight);
    row->addWidget(m_savesAs, 1);
    row->addStretch(0); // Takes the room when there is none for the words.
    return bar;
}

void ReviewPanel::setProposal(const Proposal &proposal)
{
    if (isEditing() && proposal.id != m_proposal.id)
        stopEditing();
    m_keepPlace = proposal.id == m_proposal.id && m_loaded;
    if (!m_keepPlace) {
        m_livePage.clear();
        m_sideChoice->setCurrent(0);
        const QSignalBlocker quiet(m_actions.spaces);
        m_actions.spaces->setChecked(false);
    }
    m_proposal = proposal;
    m_loaded = m_loaded && m_keepPlace;
    m_modes->show();
    m_header->show();
    m_decisions->show();
    showHeader();
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

void ReviewPanel::setLivePage(const QByteArray &body, int version)
{
    m_livePage = body;
    m_liveVersion = version;
    recompute();
}

bool ReviewPanel::isLong() const
{
    // Roughly 200 lines of storage format; below that the comparison takes a few milliseconds.
    return m_proposal.before.size() > 30'000;
}

void ReviewPanel::recompute()
{
    if (m_proposal.id.isEmpty())
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    DiffOptions options;
    options.spaces =
        m_actions.spaces->isChecked() ? DiffOptions::Spaces::Ignore : DiffOptions::Spaces::Compare;
    options.stop = m_stop.get_token();
    const bool live = m_sideChoice->current() == 1 && !m_livePage.isNull();
    const auto work = [proposal = m_proposal, options, live, page = m_livePage,
                          version = m_liveVersion, names = m_names] {
        return live ? reviewContent(proposal, page, ReviewPanel::tr("Live page · v%1").arg(version),
                          options, names)
                    : reviewContent(proposal, options, names);
    };
    if (isLong()) {
        if (!m_loaded) {
            m_diff->clear(); // Never another proposal's text under this one's name.
            m_stack->setCurrentWidget(m_diff);
            m_slow->start();
        }
        m_worker.setFuture(QtConcurrent::run(work));
    } else
        showContent(work());
}

void ReviewPanel::showContent(const ReviewContent &content)
{
    m_slow->stop();
    m_content = content;
    m_loaded = true;
    showHeader();
    if (!content.problem.isEmpty()) {
        m_empty->setContent(u"dialog-warning"_s, content.problem);
        m_stack->setCurrentWidget(m_empty);
    } else {
        placeContent(m_keepPlace);
        if (!isEditing())
            m_stack->setCurrentWidget(m_diff);
    }
    showState();
}

void ReviewPanel::placeContent(bool keepPlace)
{
    if (!m_loaded)
        return;
    m_diff->setContent(m_actions.view->isChecked() ? m_content.source : m_content.rendered,
        keepPlace ? DiffView::Place::Keep : DiffView::Place::FirstChange);
}

void ReviewPanel::showHeader()
{
    const QString version = tr("in %1 · v%2").arg(m_proposal.pageTitle).arg(m_proposal.baseVersion);
    const Effect effect = effectOf(m_proposal.drafter);
    if (effect == Effect::PageEdit)
        m_title->setTitle(headline(m_proposal),
            m_proposal.section.isEmpty() ? tr("· v%1").arg(m_proposal.baseVersion) : version);
    else
        m_title->setTitle(headline(m_proposal),
            tr("for %1 · v%2").arg(placeName(m_proposal)).arg(m_proposal.baseVersion));
    m_summary->setFullText(m_proposal.summary.simplified());
    const bool known = m_loaded && m_content.proposalId == m_proposal.id
        && m_content.problem.isEmpty() && m_sideChoice->current() == 0;
    m_badge->setVisible(known);
    if (known) {
        m_badge->setRole(!m_content.differs     ? Role::Secondary
                : m_content.integrity.isSound() ? Role::Success
                                                : Role::Error);
        m_badge->setFullText(effect == Effect::NewTicket && m_content.integrity.isSound()
                ? tr("✓ Makes this one ticket and puts its link where the page flags the issue")
                : effect == Effect::RemoteLink && m_content.integrity.isSound()
                ? tr("✓ Puts this one link on the ticket; the page does not change")
                : m_content.differs
                ? integritySentence(m_content.integrity)
                : tr("○ No edit yet: press E and write it, with the facts at the right"));
    }
    m_savesAs->setFullText(m_proposal.versionMessage.isEmpty() ? QString()
            : m_proposal.publishedVersion > 0 ? tr("Saved as “%1”").arg(m_proposal.versionMessage)
                                              : tr("Saves as “%1”").arg(m_proposal.versionMessage));
    showBanner();
}

void ReviewPanel::showBanner()
{
    m_sideChoice->setVisible(m_proposal.state == ProposalState::Conflict);
    fitWidth();
    const auto say = [this](InlineBar::Kind kind, const QString &otherwise,
                         const QStringList &actions) {
        m_banner->setMessage(
            kind, m_proposal.reason.isEmpty() ? otherwise : m_proposal.reason, actions);
        m_banner->show();
    };
    switch (m_proposal.state) {
    case ProposalState::Conflict:
        say(InlineBar::Kind::Warning,
            tr("The page changed in this section while you reviewed. Nothing was written."),
            {tr("Look again on the live page")});
        return;
    case ProposalState::Failed:
        say(InlineBar::Kind::Error, tr("Publishing failed. Nothing was lost."),
            {tr("Look again on the live page")});
        return;
    case ProposalState::Blocked:
        say(InlineBar::Kind::Error, tr("Page deleted or hidden from you."), {tr("Look again")});
        return;
    case ProposalState::Parked:
        say(InlineBar::Kind::Info,
            tr("The ticket says too little to draft from; it has a question for you."), {});
        return;
    case ProposalState::Waiting:
    case ProposalState::Approved:
    case ProposalState::Publishing:
    case ProposalState::Published:
    case ProposalState::Reverting: // why it waits, or what its write left to say
        if (!m_proposal.reason.isEmpty()) {
            say(InlineBar::Kind::Info, {}, {});
            return;
        }
        m_banner->hide();
        return;
    default:
        m_banner->hide();
    }
}

void ReviewPanel::showState()
{
    const bool any = !m_proposal.id.isEmpty();
    const bool open = any && isOpen(m_proposal.state) && !isEditing();
    m_actions.approve->setEnabled(open && m_loaded && m_content.differs
        && m_content.problem.isEmpty() && m_content.integrity.isSound());
    // While editing, E gives the keys back to the text.
    m_actions.edit->setEnabled(isEditing() || (open && m_loaded && m_content.problem.isEmpty()));
    const bool published = m_proposal.state == ProposalState::Published;
    const bool revertible = published && m_proposal.drafter != Drafter::NewTicket;
    m_actions.revert->setEnabled(revertible);
    m_revert->setVisible(revertible);
    for (ActionButton *button : std::as_const(m_buttons))
        button->setVisible(!published);
    for (QAction *action : {m_actions.reject, m_actions.owner, m_actions.snooze})
        action->setEnabled(open);
    m_actions.readPage->setEnabled(any && m_loaded && m_content.problem.isEmpty());
    m_actions.openTicket->setEnabled(any && !m_proposal.itemUrl.isEmpty());
    m_actions.openPage->setEnabled(any && !m_proposal.pageUrl.isEmpty());
    m_actions.saveDraft->setEnabled(isEditing());
    m_actions.leaveEdit->setEnabled(isEditing());
    m_actions.discardEdit->setEnabled(any && isOpen(m_proposal.state)
        && (isEditing() || !m_proposal.editedBy.isEmpty() || m_drafts.contains(m_proposal.id)));
    if (!isEditing())
        m_actions.publishEdited->setEnabled(false);
    m_decisions->setVisible(any && !isEditing());
    for (QWidget *mode :
        {static_cast<QWidget *>(m_viewChoice), static_cast<QWidget *>(m_columnChoice)})
        mode->setEnabled(!isEditing());
    m_modes->setVisible(any && !isEditing());
    for (QWidget *line : std::as_const(m_lines))
        line->setVisible(any && (line == m_lines.first() || !isEditing()));
}

bool ReviewPanel::mayDecide() const
{
    if (!m_loaded || isEditing() || m_content.proposalId != m_proposal.id)
        return false;
    // What cannot be shown cannot be approved (the action is off), but it may be rejected or handed
    // on.
    return !m_content.problem.isEmpty()
        || (m_stack->currentWidget() == m_diff && m_diff->isPainted());
}

bool ReviewPanel::isEditing() const
{
    return m_stack->currentWidget() == m_edit;
}

void ReviewPanel::startEditing()
{
    if (isEditing())
        m_edit->editor()->setFocus();
    if (isEditing() || !m_actions.edit->isEnabled())
        return;
    if (m_sideChoice->current() == 1) {
        m_sideChoice->setCurrent(0);
        recompute();
    }
    m_stack->setCurrentWidget(m_edit);
    m_edit->open(m_proposal, m_content);
    if (const auto draft = m_drafts.constFind(m_proposal.id); draft != m_drafts.cend())
        m_edit->restoreDraft(*draft);
    showState();
    m_edit->check();
    emit editingChanged(true);
}

void ReviewPanel::stopEditing()
{
    leaveEditor(Typed::Keep);
}

void ReviewPanel::dropDraft()
{
    m_drafts.remove(m_proposal.id);
    leaveEditor(Typed::Drop);
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
    if (typed == Typed::Keep && m_edit->isChanged()) {
        m_drafts.insert(m_proposal.id, m_edit->editor()->shownText());
        emit notice(tr("Your words are kept; E opens them again"));
    }
    m_stack->setCurrentWidget(m_diff);
    showState();
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

void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void ReviewPanel::fitWidth()
{
    // What has no room is in the View menu, with its key; hidden spaces stay in sight.
    const bool conflict = m_proposal.state == ProposalState::Conflict;
    const bool narrow = width() < (conflict ? 900 : 735);
    for (QToolButton *toggle : std::as_const(m_toggles))
        toggle->setVisible(
            !narrow || (toggle->defaultAction() == m_actions.spaces && toggle->isChecked()));
    m_changeText->setVisible(width() > (conflict ? 680 : 560));
    m_savesAs->setVisible(width() > 640);
    for (ActionButton *button : std::as_const(m_buttons))
        button->setCompact(width() < 520);
}

} // namespace Docket
