// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspaceprivate.h"

namespace Docket {

using namespace Qt::StringLiterals;

QString undoName(DecisionRecord::Kind kind)
{
    switch (kind) {
    case DecisionRecord::Kind::Approve:
        return u"Approve"_s;
    case DecisionRecord::Kind::Reject:
        return u"Reject"_s;
    case DecisionRecord::Kind::Snooze:
        return u"Snooze"_s;
    case DecisionRecord::Kind::Revert:
        return u"Revert"_s;
    case DecisionRecord::Kind::Drop:
        return u"Drop a change of"_s;
    case DecisionRecord::Kind::Take:
        return u"Take again a change of"_s;
    case DecisionRecord::Kind::Rule:
        return u"Rule"_s;
    }
    return {};
}

QString Workspace::newestRevert() const
{
    return d->newest && d->newest->kind == DecisionRecord::Kind::Revert ? d->newest->proposalId
                                                                        : QString();
}

QString Workspace::newestRule() const
{
    return d->newestRule;
}

QString Workspace::newestPolicyEdit() const
{
    return d->newestSentence;
}

QString Workspace::undoText() const
{
    if (!d->newestSentence.isEmpty())
        return d->newestSentence;
    if (!d->newestRule.isEmpty())
        return u"%1 “%2”"_s.arg(undoName(DecisionRecord::Kind::Rule), d->newestRule);
    const auto proposal = d->newest ? d->book.find(d->newest->proposalId) : std::nullopt;
    return proposal ? undoName(d->newest->kind) + u' ' + placeName(*proposal) : QString();
}

QString Workspace::newestChoice() const
{
    const bool choice = d->newest
        && (d->newest->kind == DecisionRecord::Kind::Drop
            || d->newest->kind == DecisionRecord::Kind::Take);
    return choice ? d->newest->proposalId : QString();
}

QCoro::Task<Result<void>> Workspace::Private::restore(
    Proposal proposal, DecisionRecord decision, ProposalState state)
{
    const std::pair write(proposal.id,
        decision.kind == DecisionRecord::Kind::Revert ? WriteIntent::Kind::Revert
                                                      : WriteIntent::Kind::Publish);
    if (settling.contains(write))
        co_return failure(Error::Kind::Invalid,
            u"%1 is being sent just now; undo again in a moment to take it back"_s.arg(
                placeName(proposal)));
    settling.insert(write);
    decision.undone = true;
    auto stored = co_await book.commitDecision(proposal, [&](Proposal now) {
        now.state = state;
        now.reason.clear();
        now.snoozedUntil = {};
        JournalBatch batch;
        LogEntry entry = book.entryFor(
            now, LogEntry::Kind::Undone, u"%1 taken back"_s.arg(undoName(decision.kind)));
        entry.person = decider.accountId;
        entry.personName = decider.displayName;
        batch.log = {entry};
        batch.decisions = {decision};
        batch.proposals = {now};
        return batch;
    });
    settling.remove(write);
    co_await readNewestDecision();
    co_return stored;
}

QCoro::Task<Result<QString>> Workspace::Private::undoApproval(
    Proposal proposal, DecisionRecord decision)
{
    const QString what = u"Approve %1"_s.arg(placeName(proposal));
    if (proposal.state == ProposalState::Publishing)
        co_return failure(Error::Kind::Invalid,
            u"%1 is being sent just now; undo again in a moment to take it back"_s.arg(
                placeName(proposal)));
    if (proposal.state == ProposalState::Published) {
        if (auto begun = co_await q.revert(proposal.id, Hold::Window); !begun)
            co_return failure(begun);
        co_return what;
    }
    const bool wasReverted = proposal.publishedVersion > 0;
    if (auto done = co_await restore(
            proposal, decision, wasReverted ? ProposalState::Reverted : ProposalState::Waiting);
        !done)
        co_return failure(done);
    co_return what;
}

QCoro::Task<Result<QString>> Workspace::Private::undoDecision(
    Proposal proposal, DecisionRecord record)
{
    const QString what = undoName(record.kind) + u' ' + placeName(proposal);
    switch (record.kind) {
    case DecisionRecord::Kind::Approve:
        co_return co_await undoApproval(proposal, record);
    case DecisionRecord::Kind::Reject:
    case DecisionRecord::Kind::Snooze: {
        const bool words = !proposal.edits.isEmpty() || proposal.drafter != Drafter::NeedsWords
            || proposal.versionMessage.size() > 0;
        if (auto done = co_await restore(
                proposal, record, words ? ProposalState::Waiting : ProposalState::Parked);
            !done)
            co_return failure(done);
        co_return what;
    }
    case DecisionRecord::Kind::Revert:
        if (proposal.state == ProposalState::Reverted) {
            if (auto begun = co_await q.approve(proposal.id, Hold::Window); !begun)
                co_return failure(begun);
            co_return what;
        }
        if (auto done = co_await restore(proposal, record, ProposalState::Published); !done)
            co_return failure(done);
        co_return what;
    case DecisionRecord::Kind::Drop:
    case DecisionRecord::Kind::Take:
        if (auto done = co_await undoChoice(proposal, record); !done)
            co_return failure(done);
        co_return what;
    case DecisionRecord::Kind::Rule:
        break; // Of no proposal: undoRule().
    }
    co_return failure(Error::Kind::Internal, u"unknown decision"_s);
}

QCoro::Task<Result<QString>> Workspace::undo()
{
    const auto mark = d->decisions.begin();
    co_return co_await undo(QString());
}

QCoro::Task<Result<QString>> Workspace::undo(QString id)
{
    const auto mark = d->decisions.begin();
    const auto decision = co_await d->journal.lastDecision(id);
    if (!decision)
        co_return failure(decision);
    if (!*decision)
        co_return failure(Error::Kind::Invalid,
            id.isEmpty() ? u"there is nothing to undo"_s : u"nothing of it is left to take back"_s);
    const DecisionRecord record = **decision;
    if (record.kind == DecisionRecord::Kind::Rule)
        co_return co_await d->undoRule(record);
    const auto proposal = d->book.find(record.proposalId);
    if (!proposal)
        co_return failure(Error::Kind::Internal, u"the decision belongs to no proposal"_s);
    // Not sent while it is being taken back; held on where that cannot be done.
    const auto isIts = [&](const HeldDecision &one) { return one.proposalId == proposal->id; };
    const auto found = std::ranges::find_if(d->held, isIts);
    const auto held = found == d->held.end() ? std::nullopt : std::optional(*found);
    d->held.removeIf(isIts);
    emit heldChanged();
    auto undone = co_await d->undoDecision(*proposal, record);
    const auto now = d->book.find(proposal->id);
    if (!undone && held && now && now->state == proposal->state) {
        d->held.append(*held);
        d->startHoldTimer();
        emit heldChanged();
    }
    co_return undone;
}

} // namespace Docket
