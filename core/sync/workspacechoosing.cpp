// SPDX-License-Identifier: GPL-3.0-or-later
// Which changes of a proposal a person takes and which they drop.
#include "core/drafting/draft.h"
#include "core/drafting/ownwords.h"
#include "core/markup/edits.h"
#include "core/sync/workspaceprivate.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 50; ///< Choices of one proposal that can be taken back.

} // namespace

Result<Proposal> chosen(Proposal proposal, EditChoice choice)
{
    const EditChoice now{proposal.edits, proposal.dropped};
    const auto offered = applyEdits(proposal.before, now.offered());
    const auto meant = applyEdits(proposal.before, choice.offered());
    if (!offered || !meant || *offered != *meant)
        return failure(Error::Kind::Invalid, u"the proposal has changed meanwhile: look again"_s);
    const TextEdits whole = proposal.editedBy.isEmpty() ? now.kept : proposal.draftEdits;
    proposal.edits = choice.kept;
    proposal.dropped = choice.dropped;
    const QString problem = choice.kept.isEmpty() ? QString() : sendingProblem(proposal);
    if (!problem.isEmpty())
        return failure(
            Error::Kind::Invalid, u"this change cannot be left out by itself: %1"_s.arg(problem));
    proposal.draftEdits = whole;
    if (choice.dropped.isEmpty() && applyEdits(proposal.before, whole) == *meant) {
        proposal.edits = whole;
        proposal.draftEdits.clear();
        proposal.editedBy.clear();
    }
    return withItsMessage(proposal);
}

QCoro::Task<Result<void>> Workspace::choose(QString id, EditChoice choice)
{
    const auto mark = d->decisions.begin();
    auto proposal = co_await d->decidable(
        id, {ProposalState::Waiting, ProposalState::Snoozed, ProposalState::Failed});
    if (!proposal)
        co_return failure(proposal);
    const Proposal asRead = *proposal;
    if (effectOf(asRead.drafter) != Effect::PageEdit)
        co_return failure(
            Error::Kind::Invalid, u"%1 is made whole or not at all"_s.arg(placeName(asRead)));
    if (choice == EditChoice{asRead.edits, asRead.dropped})
        co_return Result<void>();
    auto made = co_await QtConcurrent::run([asRead, choice] { return chosen(asRead, choice); });
    if (!made)
        co_return failure(made);
    Proposal changed = *made;
    const auto bytes = [](const TextEdits &edits) {
        qsizetype sum = 0;
        for (const TextEdit &edit : edits)
            sum += edit.span.length + edit.replacement.size() + 1;
        return sum;
    };
    const bool drops = bytes(changed.dropped) >= bytes(asRead.dropped);
    if (!changed.editedBy.isEmpty() || !changed.draftEdits.isEmpty())
        changed.editedBy = d->decider.accountId.isEmpty() ? u"local"_s : d->decider.accountId;
    changed.earlierDrops.append(asRead.dropped);
    if (changed.earlierDrops.size() > mostSteps)
        changed.earlierDrops.removeFirst();
    JournalBatch batch;
    DecisionRecord record;
    record.proposalId = id;
    record.kind = drops ? DecisionRecord::Kind::Drop : DecisionRecord::Kind::Take;
    record.person = d->decider.accountId;
    record.at = d->clock.now();
    batch.decisions = {record};
    LogEntry entry = d->book.entryFor(
        changed, LogEntry::Kind::Edited, drops ? u"dropped a change"_s : u"took a change again"_s);
    entry.person = d->decider.accountId;
    entry.personName = d->decider.displayName;
    batch.log = {entry};
    batch.proposals = {changed};
    auto stored = co_await d->book.commit(batch, {asRead});
    co_await d->readNewestDecision();
    co_return stored;
}

/** A choice that words were typed over since cannot be taken back any more, but what was decided before it can. */
QCoro::Task<Result<void>> Workspace::Private::undoChoice(Proposal proposal, DecisionRecord decision)
{
    const Proposal asRead = proposal;
    decision.undone = true;
    JournalBatch batch;
    batch.decisions = {decision};
    const bool open = isOpen(proposal.state) || proposal.state == ProposalState::Snoozed;
    if (!open || proposal.earlierDrops.isEmpty()) {
        auto stored = co_await book.commit(batch);
        co_await readNewestDecision();
        if (!stored)
            co_return stored;
        co_return failure(Error::Kind::Invalid,
            u"%1 has changed since: what was chosen before stays"_s.arg(placeName(proposal)));
    }
    const EditChoice before =
        rechosen({proposal.edits, proposal.dropped}, proposal.earlierDrops.takeLast());
    auto made = co_await QtConcurrent::run([proposal, before] { return chosen(proposal, before); });
    if (!made)
        co_return failure(made);
    LogEntry entry = book.entryFor(*made, LogEntry::Kind::Undone,
        decision.kind == DecisionRecord::Kind::Drop ? u"took a change again"_s
                                                    : u"dropped a change"_s);
    entry.person = decider.accountId;
    entry.personName = decider.displayName;
    batch.log = {entry};
    batch.proposals = {*made};
    auto stored = co_await book.commit(batch, {asRead});
    co_await readNewestDecision();
    co_return stored;
}

} // namespace Docket
