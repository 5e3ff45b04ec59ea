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

QString notKept()
{
    return Tr::tr("Docket does not keep this proposal any more");
}

QString takenBackAlready()
{
    return Tr::tr("It was taken back already");
}

/** Why such a row is nothing to be undone. */
QString noDecision(const LogEntry &row, const std::optional<Proposal> &proposal)
{
    if (row.kind == Kind::Undone && row.pageId.isEmpty())
        return Tr::tr("This row took a change of the policy back already");
    if (row.kind == Kind::Undone)
        return Tr::tr("This row took a decision back already: decide anew in the queue");
    if (row.kind == Kind::Edited && proposal && !isOpen(proposal->state))
        return Tr::tr("Undo takes back no words, and this proposal was decided since");
    if (row.kind == Kind::Edited)
        return Tr::tr(
            "Undo takes back no words: change them, or take the draft again, in the queue");
    return Tr::tr("Nothing was decided in this row: there is nothing to undo");
}

/** Of a row about the policy; each of its change's entries turned round whether that is made. */
RowUndo policyUndo(const LogEntry &row, const QList<LogEntry> &entries)
{
    if (row.proposalId.isEmpty())
        return {{}, Tr::tr("Docket keeps no way back from this change: change the policy itself")};
    if (entries.isEmpty() || entries.last().sequence != row.sequence)
        return {{}, Tr::tr("Nothing was changed in this row: the policy stayed as it was")};
    if (entries.size() % 2 == 0)
        return {{}, takenBackAlready()};
    return {{}, {}, RowUndo::Other::Policy};
}

RowUndo handingOnUndo(const LogEntry &row, const std::optional<Proposal> &proposal,
    const QList<LogEntry> &entries, OwnerBefore before)
{
    if (!proposal)
        return {{}, notKept()};
    const auto newest = std::ranges::find(entries, Kind::HandedOn, &LogEntry::kind);
    if (newest != entries.cend() && newest->sequence != row.sequence)
        return {{}, Tr::tr("It was handed on again since: choose the newest row about it")};
    if (before == OwnerBefore::Unknown)
        return {{}, Tr::tr("Docket keeps no note of who had it before: hand it on in the queue")};
    return {Verdict::Kind::HandOn, {}};
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

QList<Kind> rowUndoKinds()
{
    return decisionKinds() + QList<Kind>{Kind::HandedOn, Kind::PolicyChanged};
}

RowUndo rowUndo(const LogEntry &row, const std::optional<Proposal> &proposal,
    const QList<LogEntry> &entries, RevertBy by, OwnerBefore before)
{
    if (row.kind == Kind::PolicyChanged)
        return policyUndo(row, entries);
    if (row.kind == Kind::HandedOn)
        return handingOnUndo(row, proposal, entries, before);
    const auto told = decisionOf(row.kind);
    const bool choice = isChoice(row);
    if (row.proposalId.isEmpty() || (!told && !choice))
        return {{}, noDecision(row, proposal)};
    if (!proposal)
        return {{}, notKept()};
    const bool approval = told == Verdict::Kind::Approve;
    if (approval && proposal->state == State::Reverting)
        return by == RevertBy::Revert
            ? RowUndo{Verdict::Kind::Revert, {}}
            : RowUndo{{}, Tr::tr("This change is being taken off the page already")};
    if (approval && proposal->state == State::Reverted)
        return {{}, offThePage()};
    if (approval && proposal->state == State::Published && proposal->drafter == Drafter::NewTicket)
        return {{}, ticketStays(*proposal)};
    QList<LogEntry> decisions = entries;
    decisions.removeIf([](const LogEntry &one) { return one.kind == Kind::HandedOn; });
    const auto tells = [&](const LogEntry &one) {
        return told ? decisionOf(one.kind) == told : one.sequence == row.sequence;
    };
    const auto standing = standingDecision(decisions);
    const auto lastBefore = std::ranges::find_if(
        decisions, [&](const LogEntry &one) { return one.sequence <= row.sequence && tells(one); });
    if (!standing || lastBefore == decisions.cend() || standing->sequence != lastBefore->sequence) {
        const bool undone = std::ranges::any_of(decisions, [&](const LogEntry &one) {
            return one.sequence > row.sequence && one.kind == Kind::Undone;
        });
        const bool again = std::ranges::any_of(decisions, [&](const LogEntry &one) {
            return one.sequence > row.sequence && (decisionOf(one.kind) || isChoice(one));
        });
        return {{}, undone && !again ? takenBackAlready() : decidedAgain()};
    }
    if (choice)
        return {{}, {}, RowUndo::Other::Choice};
    if (!isAtWork(*told, proposal->state))
        return {{}, whyOver(*told)};
    return {told, {}};
}

namespace {

/** Of a row that tells of a change taken off its page, by where that is now. */
QString whyNotRevertedAgain(const std::optional<Proposal> &proposal)
{
    if (!proposal)
        return notKept();
    switch (proposal->state) {
    case State::Published:
        return Tr::tr("This change is on the page again: choose its newest row that says “%1”")
            .arg(outcomeWord(Kind::Published).word);
    case State::Approved:
    case State::Publishing:
        return Tr::tr("This change is being put on the page again");
    case State::Reverting:
        return Tr::tr("This change is being taken off the page already");
    default:
        return offThePage();
    }
}

} // namespace

QString whyNotReverted(const LogEntry &row, const std::optional<Proposal> &proposal)
{
    if (row.kind == Kind::Reverted)
        return whyNotRevertedAgain(proposal);
    if (row.kind != Kind::Published)
        return Tr::tr("Only a row that says “%1” can be reverted")
            .arg(outcomeWord(Kind::Published).word);
    if (!proposal)
        return notKept();
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
