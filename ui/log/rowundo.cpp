// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/rowundo.h"

#include "core/journal/logdecision.h"
#include "ui/log/logmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = LogEntry::Kind;
using State = ProposalState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LogRow)
};

QString decidedAgain()
{
    return Tr::tr("It was decided again since: choose the newest row about it");
}

QString offThePage()
{
    return Tr::tr("This change is off the page already");
}

QString ticketStays(const Proposal &proposal)
{
    return Tr::tr("A ticket that was made stays: close %1 in the tracker instead")
        .arg(proposal.itemKey);
}

/** The decision that a row of this kind tells of, if any. */
std::optional<Verdict::Kind> decisionOf(Kind kind)
{
    switch (kind) {
    case Kind::Approved:
    case Kind::Published:
        return Verdict::Kind::Approve;
    case Kind::Rejected:
        return Verdict::Kind::Reject;
    case Kind::Snoozed:
        return Verdict::Kind::Snooze;
    case Kind::RevertAsked:
    case Kind::Reverted:
        return Verdict::Kind::Revert;
    default:
        return std::nullopt;
    }
}

/** Why such a row is nothing to be undone. */
QString noDecision(const LogEntry &row)
{
    if (row.kind == Kind::Undone)
        return Tr::tr("This row took a decision back already: decide anew in the queue");
    if (row.kind == Kind::HandedOn)
        return Tr::tr("Whose it is can be changed in the queue");
    if (row.kind == Kind::Edited)
        return Tr::tr("Its words can be changed in the queue");
    return Tr::tr("Nothing was decided in this row: there is nothing to undo");
}

/** Whether the proposal is where this decision brought it, or on its way there. */
bool isAtWork(Verdict::Kind decision, State state)
{
    switch (decision) {
    case Verdict::Kind::Approve:
        return state == State::Approved || state == State::Publishing || state == State::Published;
    case Verdict::Kind::Reject:
        return state == State::Rejected;
    case Verdict::Kind::Snooze:
        return state == State::Snoozed;
    case Verdict::Kind::Revert:
        return state == State::Reverting || state == State::Reverted;
    case Verdict::Kind::HandOn:
        break;
    }
    return false;
}

/** Why a decision that nobody took back is at work no more. */
QString whyOver(Verdict::Kind decision)
{
    if (decision == Verdict::Kind::Approve)
        return Tr::tr("It did not reach the page: decide it anew in the queue");
    if (decision == Verdict::Kind::Snooze)
        return Tr::tr("It waits again: the snooze is over");
    return decidedAgain();
}

} // namespace

RowUndo rowUndo(const LogEntry &row, const std::optional<Proposal> &proposal,
    const QList<LogEntry> &decisions, RevertBy by)
{
    const auto told = decisionOf(row.kind);
    if (row.proposalId.isEmpty() || !told)
        return {{}, noDecision(row)};
    if (!proposal)
        return {{}, Tr::tr("Docket does not keep this proposal any more")};
    const bool approval = told == Verdict::Kind::Approve;
    if (approval && proposal->state == State::Reverting)
        return by == RevertBy::Revert
            ? RowUndo{Verdict::Kind::Revert, {}}
            : RowUndo{{}, Tr::tr("This change is being taken off the page already")};
    if (approval && proposal->state == State::Reverted)
        return {{}, offThePage()};
    if (approval && proposal->state == State::Published && proposal->drafter == Drafter::NewTicket)
        return {{}, ticketStays(*proposal)};
    const auto standing = standingDecision(decisions);
    const auto lastBefore = std::ranges::find_if(decisions, [&](const LogEntry &one) {
        return one.sequence <= row.sequence && decisionOf(one.kind) == told;
    });
    if (!standing || lastBefore == decisions.cend() || standing->sequence != lastBefore->sequence) {
        const bool undone = std::ranges::any_of(decisions, [&](const LogEntry &one) {
            return one.sequence > row.sequence && one.kind == Kind::Undone;
        });
        const bool again = std::ranges::any_of(decisions, [&](const LogEntry &one) {
            return one.sequence > row.sequence && decisionOf(one.kind);
        });
        return {{}, undone && !again ? Tr::tr("It was taken back already") : decidedAgain()};
    }
    if (!isAtWork(*told, proposal->state))
        return {{}, whyOver(*told)};
    return {told, {}};
}

QString whyNotReverted(const LogEntry &row, const std::optional<Proposal> &proposal)
{
    if (row.kind == Kind::Reverted)
        return offThePage();
    if (row.kind != Kind::Published)
        return Tr::tr("Only a row that says “%1” can be reverted")
            .arg(outcomeWord(Kind::Published).word);
    if (!proposal)
        return Tr::tr("Docket does not keep this proposal any more");
    if (proposal->state == State::Reverting)
        return Tr::tr("This change is being taken off the page already");
    if (proposal->state == State::Reverted)
        return offThePage();
    if (proposal->state != State::Published || row.transaction != proposal->transaction)
        return decidedAgain();
    if (proposal->drafter == Drafter::NewTicket)
        return ticketStays(*proposal);
    return {};
}

} // namespace Docket
