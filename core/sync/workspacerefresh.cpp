// SPDX-License-Identifier: GPL-3.0-or-later
// A proposal drafted again, on the page as it is now.
#include "core/drafting/draft.h"
#include "core/policy/exclusions.h"
#include "core/sync/workspaceprivate.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

QCoro::Task<Result<void>> Workspace::refresh(QString id)
{
    const auto known = d->book.find(id);
    const auto mark = d->writes.begin();
    const auto turn = co_await d->lanes.enter(known ? known->pageId : QString());
    auto proposal = co_await d->decidable(id,
        {ProposalState::Waiting, ProposalState::Conflict, ProposalState::Failed,
            ProposalState::Blocked});
    if (!proposal)
        co_return failure(proposal);
    const Proposal asRead = *proposal;
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    if (effectOf(proposal->drafter) == Effect::ItemLabel)
        co_return failure(Error::Kind::Invalid,
            u"a label has nothing to be drafted again: decide it in the triage"_s);
    if (isWayBack(proposal->drafter))
        co_return co_await d->refreshWayBack(*proposal);
    if (isAskedFor(proposal->drafter))
        co_return co_await d->refreshWish(*proposal);
    const auto page = co_await d->bridge.documents->page(proposal->pageId, d->stop.get_token());
    if (!page)
        co_return failure(page);
    const auto item = co_await d->bridge.work->item(proposal->itemId, d->stop.get_token());
    if (!item)
        co_return failure(item);
    const ExclusionCase work = exclusionCase(*item, proposal->pageId, proposal->section);
    if (const auto exclusion = excluding(d->policy.exclusions, work)) {
        proposal->state = ProposalState::Superseded;
        proposal->reason = exclusionReason(*exclusion, item->key);
        JournalBatch batch;
        batch.proposals = {*proposal};
        batch.log = {d->book.entryFor(*proposal, LogEntry::Kind::Superseded, proposal->reason)};
        co_return co_await d->book.commit(batch, {asRead});
    }
    HistoryEntry entry;
    entry.id = proposal->changeId;
    entry.at = proposal->resolvedAt;
    DraftRequest request{*item, entry, *page, proposal->section, proposal->kind};
    request.earlierBody = proposal->before;
    const DraftOutcome outcome = co_await QtConcurrent::run([request] { return draft(request); });
    proposal->before = page->body;
    proposal->baseVersion = page->version.number;
    proposal->edits.clear();
    proposal->draftEdits.clear();
    proposal->draftMessage.clear();
    proposal->dropped.clear();
    proposal->earlierDrops.clear();
    proposal->editedBy.clear();
    proposal->reason.clear();
    proposal->state = ProposalState::Waiting;
    const auto fits = std::ranges::find_if(
        outcome.drafts, [&](const Draft &one) { return one.section == proposal->section; });
    if (fits != outcome.drafts.cend()) {
        proposal->drafter = fits->drafter;
        proposal->edits = fits->edits;
        proposal->confidence = fits->confidence;
        proposal->confident = fits->confident;
        proposal->summary = fits->summary;
        proposal->versionMessage = fits->versionMessage;
        proposal->values = fits->values;
        const auto registry = std::ranges::find_if(
            proposal->evidence, [](const Evidence &one) { return one.kind == u"registry"_s; });
        const QList<Evidence> kept =
            registry == proposal->evidence.cend() ? QList<Evidence>{} : QList<Evidence>{*registry};
        proposal->evidence = fits->evidence + kept;
    } else {
        proposal->state = ProposalState::Superseded;
        proposal->reason = outcome.silence.isEmpty()
            ? u"nothing is left to change in this section"_s
            : outcome.silence;
    }
    JournalBatch batch;
    batch.proposals = {*proposal};
    batch.log = {d->book.entryFor(*proposal,
        proposal->state == ProposalState::Waiting ? LogEntry::Kind::Proposed
                                                  : LogEntry::Kind::Superseded,
        proposal->state == ProposalState::Waiting
            ? u"drafted again on version %1"_s.arg(proposal->baseVersion)
            : proposal->reason)};
    co_return co_await d->book.commit(batch, {asRead});
}

QCoro::Task<Result<void>> Workspace::Private::refreshWayBack(Proposal proposal)
{
    const auto drafted = co_await wayBack->redraft(proposal, stop.get_token());
    if (!drafted)
        co_return failure(drafted);
    const bool waits = drafted->state == ProposalState::Waiting;
    JournalBatch batch;
    batch.proposals = {*drafted};
    batch.log = {
        book.entryFor(*drafted, waits ? LogEntry::Kind::Proposed : LogEntry::Kind::Superseded,
            waits ? u"drafted again on version %1"_s.arg(drafted->baseVersion) : drafted->reason)};
    co_return co_await book.commit(batch, {proposal});
}

} // namespace Docket
