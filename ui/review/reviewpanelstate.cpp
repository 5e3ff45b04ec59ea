// SPDX-License-Identifier: GPL-3.0-or-later
// What the review panel says of its proposal, and which actions that leaves.
#include "core/sync/proposalbook.h"
#include "ui/actions.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"
#include "ui/language/keptwords.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/conflictpane.h"
#include "ui/review/editpane.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/titleline.h"
#include "ui/theme/widgets.h"

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

/** The page as it was read last, which may be older than the proposal: a backup may be back. */
void ReviewPanel::showTitle()
{
    const auto &[page, read] = m_pageVersion;
    const int version = read > 0 && page == m_proposal.pageId && isOpen(m_proposal.state)
        ? read
        : m_proposal.baseVersion;
    const QString rest = effectOf(m_proposal.drafter) == Effect::NewPage ? QString()
        : effectOf(m_proposal.drafter) != Effect::PageEdit
        ? tr("for %1 · v%2").arg(keptWords(placeName(m_proposal))).arg(version)
        : m_proposal.section.isEmpty() ? tr("· v%1").arg(version)
                                       : tr("in %1 · v%2").arg(m_proposal.pageTitle).arg(version);
    m_title->setTitle(headline(m_proposal), rest);
}

void ReviewPanel::showHeader()
{
    showTitle();
    const Effect effect = effectOf(m_proposal.drafter);
    const bool known = m_loaded && m_content.proposalId == m_proposal.id
        && m_content.problem.isEmpty() && m_sideChoice->current() == 0;
    if (!isEditing()) // Then it follows what is typed.
        showWritten(known ? m_content.written : QList<ValueChange>(), m_proposal.versionMessage);
    m_badge->setVisible(known);
    if (known) {
        m_badge->setRole(!m_content.differs || isStale() ? Role::Secondary
                : m_content.integrity.isSound()          ? Role::Success
                                                         : Role::Error);
        m_badge->setFullText(effect == Effect::NewPage && m_content.integrity.isSound()
                ? tr("✓ Makes this one page; nothing that is there changes")
                : effect == Effect::NewTicket && m_content.integrity.isSound()
                ? tr("✓ Makes this one ticket and puts its link where the page flags the issue")
                : effect == Effect::RemoteLink && m_content.integrity.isSound()
                ? tr("✓ Puts this one link on the ticket; the page does not change")
                : isStale()
                ? tr("○ Not to be approved as it is: it stands on v%1 and the live page has moved "
                     "on; settle it first")
                      .arg(m_proposal.baseVersion)
                : m_content.allDropped
                ? tr("○ Every change is dropped, so nothing would be sent: D takes one again, R "
                     "rejects")
                : m_content.differs
                ? integritySentence(m_content.integrity)
                : tr("○ No edit yet: press E and write it, with the facts at the right"));
    }
    showBanner();
}

/** The badge speaks of the bytes to be sent, and of words that cannot be there are none. */
void ReviewPanel::showSendable(bool sendable)
{
    showHeader();
    if (sendable)
        return;
    m_badge->setRole(Role::Secondary);
    m_badge->setFullText(tr("○ Cannot be sent as it stands"));
    m_badge->show();
}

/** What a person's words say counts, not what the ticket said. */
void ReviewPanel::showWritten(const QList<ValueChange> &values, const QString &message)
{
    const QString written = writtenText(values);
    const bool asks = m_proposal.state == ProposalState::Parked; // A question is read whole.
    m_summary->setElided(asks ? Qt::ElideNone : Qt::ElideRight);
    m_summary->setWordWrap(asks);
    m_summary->setFullText(
        written.isEmpty() ? keptWords(m_proposal.summary.simplified()) : written.simplified());
    Proposal now = m_proposal;
    if (!message.isEmpty())
        now.versionMessage = message;
    m_savesAs->setText(savesAs(now));
    emit savesAsChanged(savesAs(now));
}

QString ReviewPanel::savesAsShown() const
{
    return m_savesAs->text();
}

QString ReviewPanel::savesAs(const Proposal &proposal)
{
    // A site takes no message for a page that is new.
    if (proposal.versionMessage.isEmpty() || effectOf(proposal.drafter) == Effect::NewPage)
        return {};
    return (proposal.publishedVersion > 0 ? tr("Saved as “%1”") : tr("Saves as “%1”"))
        .arg(proposal.versionMessage);
}

/** What is not seen here, and what the keys do about it. */
QString ReviewPanel::draftSentence() const
{
    const auto named = [](const QAction *action, const QString &otherwise) {
        const QString key = Actions::keyText(action);
        return key.isEmpty() ? otherwise : key;
    };
    return tr("Your edit is kept and not shown here: %1 goes on with it; %2 publishes the proposal "
              "as shown, without it.")
        .arg(named(m_actions.edit, tr("Edit")), named(m_actions.approve, tr("Approve")));
}

void ReviewPanel::showBanner()
{
    m_sideChoice->setVisible(m_proposal.state == ProposalState::Conflict);
    fitWidth();
    const bool untroubled =
        m_proposal.state == ProposalState::Waiting || m_proposal.state == ProposalState::Snoozed;
    m_saysDraft = untroubled && !isEditing() && m_drafts.contains(m_proposal.id);
    if (m_saysDraft) {
        m_banner->setMessage(
            InlineBar::Kind::Info, draftSentence(), {tr("Go on with it"), tr("Discard it")});
        m_banner->show();
        return;
    }
    const auto say = [this](InlineBar::Kind kind, const QString &otherwise,
                         const QStringList &actions) {
        m_banner->setMessage(kind,
            m_proposal.reason.isEmpty() ? otherwise : asSentence(keptWords(m_proposal.reason)),
            actions);
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

void ReviewPanel::setBatch(int marked)
{
    m_batch = marked > 0;
    const QString many = QLocale().toString(marked);
    m_actions.approve->setIconText(m_batch ? tr("Approve %1").arg(many) : QString());
    m_actions.reject->setIconText(m_batch ? tr("Reject %1…").arg(many) : QString());
    m_actions.owner->setIconText(m_batch ? tr("Owner of %1…").arg(many) : QString());
    m_actions.snooze->setIconText(m_batch ? tr("Snooze %1…").arg(many) : QString());
    showState();
    fitDecisions();
}

void ReviewPanel::setOnScreen(bool shown)
{
    m_onScreen = shown;
    showState();
    if (shown && isEditing())
        m_edit->check();
}

void ReviewPanel::showState()
{
    const bool any = !m_proposal.id.isEmpty();
    const bool open = any && isOpen(m_proposal.state) && !isEditing();
    m_actions.approve->setEnabled(open && m_loaded && m_content.differs && !isStale()
        && m_content.problem.isEmpty() && m_content.integrity.isSound());
    // While editing, E gives the keys back to the text.
    m_actions.edit->setEnabled(isEditing() || (open && m_loaded && m_content.problem.isEmpty()));
    m_actions.dropChange->setEnabled(mayDrop());
    for (QAction *use :
        {m_actions.useLive, m_actions.useProposed, m_actions.useBoth, m_actions.useBase})
        use->setEnabled(isSettling() && m_conflict->resolution().count() > 0);
    const bool published = m_proposal.state == ProposalState::Published;
    const bool revertible = published && m_proposal.drafter != Drafter::NewTicket;
    if (m_onScreen) // Elsewhere it is the log's.
        m_actions.revert->setEnabled(revertible);
    m_revert->setVisible(revertible);
    fitDecisions();
    for (QAction *action : {m_actions.reject, m_actions.owner, m_actions.snooze})
        action->setEnabled(open);
    const bool sleeps = any && m_proposal.state == ProposalState::Snoozed && !isEditing();
    if (!m_batch) {
        m_actions.snooze->setIconText(sleeps ? tr("Wake", "end the snooze") : QString());
        m_actions.snooze->setEnabled(open || sleeps);
    }
    m_actions.readPage->setEnabled(any && m_loaded && m_content.problem.isEmpty());
    m_actions.openTicket->setEnabled(any && !m_proposal.itemUrl.isEmpty());
    m_actions.openPage->setEnabled(any && !m_proposal.pageUrl.isEmpty());
    m_actions.saveDraft->setEnabled(isEditing());
    m_actions.leaveEdit->setEnabled(isEditing());
    m_actions.switchEdit->setEnabled(isEditing());
    m_actions.discardEdit->setEnabled(any && isOpen(m_proposal.state)
        && (isEditing() || !m_proposal.editedBy.isEmpty() || m_drafts.contains(m_proposal.id)));
    if (m_batch && !isEditing()) {
        for (QAction *action :
            {m_actions.approve, m_actions.reject, m_actions.owner, m_actions.snooze})
            action->setEnabled(true);
    }
    if (!isEditing())
        m_actions.publishEdited->setEnabled(isSettling() && m_conflict->isSettled());
    if (!m_onScreen) { // Nothing is decided about what nobody sees.
        for (QAction *action : m_actions.decisions())
            action->setEnabled(false);
        for (QAction *action : {m_actions.dropChange, m_actions.useLive, m_actions.useProposed,
                 m_actions.useBoth, m_actions.useBase, m_actions.publishEdited, m_actions.saveDraft,
                 m_actions.leaveEdit, m_actions.switchEdit, m_actions.discardEdit})
            action->setEnabled(false);
    }
    m_decisions->setVisible(any && !isEditing());
    for (QWidget *mode :
        {static_cast<QWidget *>(m_viewChoice), static_cast<QWidget *>(m_columnChoice)})
        mode->setEnabled(!isEditing());
    m_modes->setVisible(any && !isEditing());
    for (QWidget *line : std::as_const(m_lines))
        line->setVisible(any && (line == m_lines.first() || !isEditing()));
}

} // namespace Docket
