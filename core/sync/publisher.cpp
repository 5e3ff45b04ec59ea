// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/publisher.h"

#include "core/sync/publisherrun.h"

#include <chrono>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** How long a page may fail to take a write before it is refused. */
constexpr std::chrono::minutes longestFailing{10};

/** True when a later try may go through without anybody changing anything on the page. */
bool decisionStands(const Error &error)
{
    return error.isTransient() || error.kind == Error::Kind::AuthRequired
        || error.kind == Error::Kind::Untrusted || error.kind == Error::Kind::Cancelled
        || error.kind == Error::Kind::Storage;
}

/** True when the page is to blame, not the way to it. */
bool isPagesFault(const Error &error)
{
    return error.kind == Error::Kind::Server || error.kind == Error::Kind::Timeout
        || error.kind == Error::Kind::Protocol || !decisionStands(error);
}

ProposalState stateAfter(const Error &error, bool publishing)
{
    if (decisionStands(error))
        return publishing ? ProposalState::Approved : ProposalState::Reverting;
    if (!publishing)
        return ProposalState::Published;
    if (error.kind == Error::Kind::Conflict)
        return ProposalState::Conflict;
    return error.kind == Error::Kind::NotFound ? ProposalState::Blocked : ProposalState::Failed;
}

} // namespace

Publisher::Publisher(
    ProposalBook &book, WorkSystem &work, DocumentSystem &documents, Person account)
    : m_book(book)
    , m_work(work)
    , m_documents(documents)
    , m_account(std::move(account))
{ }

Publisher::RunPtr Publisher::begin(
    QStringList ids, WriteIntent::Kind kind, std::stop_token stop) const
{
    auto run = std::make_shared<Run>();
    run->stop = std::move(stop);
    run->intent.kind = kind;
    run->intent.at = m_book.clock().now();
    for (const QString &id : std::as_const(ids)) {
        if (const auto proposal = m_book.find(id)) {
            run->intent.pageId = proposal->pageId;
            run->intent.parts.append({id, {}});
        } else {
            run->outcomes.emplace(
                id, failure(Error::Kind::NotFound, u"there is no proposal %1"_s.arg(id)));
        }
    }
    return run;
}

QCoro::Task<PublishOutcomes> Publisher::publish(QStringList proposalIds, std::stop_token stop)
{
    const RunPtr run = begin(proposalIds, WriteIntent::Kind::Publish, stop);
    if (run->intent.parts.isEmpty())
        co_return PublishOutcomes(run->outcomes);
    const auto done = co_await advance(run);
    const bool ended = !run->isKept || run->intent.step == WriteIntent::Step::Abandoned;
    if (!done && run->isRefused && ended && run->ids().size() > 1) {
        PublishOutcomes outcomes = run->outcomes;
        for (const QString &id : run->ids()) {
            const PublishOutcomes alone = co_await publish({id}, stop);
            for (const auto &[one, outcome] : alone)
                outcomes.insert_or_assign(one, outcome);
        }
        co_return outcomes;
    }
    co_return PublishOutcomes(run->outcomes);
}

QCoro::Task<Result<PublishOutcome>> Publisher::revert(QString proposalId, std::stop_token stop)
{
    const RunPtr run = begin({proposalId}, WriteIntent::Kind::Revert, stop);
    if (!run->intent.parts.isEmpty())
        (void)co_await advance(run); // the outcome says it too
    const auto outcome = run->outcomes.find(proposalId);
    if (outcome == run->outcomes.end())
        co_return failure(Error::Kind::Internal, u"the revert came to no end"_s);
    co_return Result<PublishOutcome>(outcome->second);
}

QCoro::Task<Result<QStringList>> Publisher::openPages()
{
    const auto intents = co_await m_book.journal().openIntents();
    if (!intents)
        co_return failure(intents);
    QStringList pages;
    for (const WriteIntent &intent : *intents) {
        if (intent.isOfPage() && !pages.contains(intent.pageId))
            pages.append(intent.pageId);
    }
    co_return pages;
}

QCoro::Task<Result<void>> Publisher::recover(QString pageId, std::stop_token stop)
{
    const auto intents = co_await m_book.journal().openIntents();
    if (!intents)
        co_return failure(intents);
    Result<void> first;
    for (const WriteIntent &intent : *intents) {
        if (intent.pageId != pageId || !intent.isOfPage())
            continue;
        auto run = std::make_shared<Run>();
        run->intent = intent;
        run->isKept = true;
        run->isUnsure = run->mayLandLate = intent.step <= WriteIntent::Step::Sending;
        run->stop = stop;
        const auto done = co_await advance(run);
        const bool open = run->intent.step < WriteIntent::Step::Done;
        if (!done && open && first)
            first = done;
    }
    co_return first;
}

/** Goes on from the intent's step until it is done, abandoned or an error stops it. */
QCoro::Task<Result<void>> Publisher::advance(RunPtr run)
{
    for (;;) {
        Result<void> step;
        switch (run->intent.step) {
        case WriteIntent::Step::Planned:
            if (run->isUnsure) // no "?:" here: GCC 14 runs both sides of one that awaits
                step = co_await settle(run);
            else
                step = co_await prepare(run);
            break;
        case WriteIntent::Step::Sending:
            if (run->isUnsure)
                step = co_await settle(run);
            else
                step = co_await send(run);
            break;
        case WriteIntent::Step::Written:
            step = co_await verify(run);
            break;
        case WriteIntent::Step::Logged:
            step = co_await link(run);
            break;
        case WriteIntent::Step::Done:
            finish(*run);
            if (run->anchors)
                co_await putAnchorsBack(run);
            co_return Result<void>();
        case WriteIntent::Step::Abandoned:
            co_return Result<void>();
        }
        if (!step)
            co_return co_await stopAt(run, step.error());
    }
}

/** Leaves the run as the error allows; always an error. */
QCoro::Task<Result<void>> Publisher::stopAt(RunPtr run, Error error)
{
    if (run->intent.step == WriteIntent::Step::Logged) { // published; the links wait for recover()
        run->linkRefused = error.detail;
        finish(*run);
        co_return std::unexpected(error);
    }
    if (run->intent.step == WriteIntent::Step::Written)
        co_return co_await stayOpen(run, error);
    run->mayLandLate = run->mayLandLate || run->isUnsure;
    const bool lost = (run->isUnsure && error.kind != Error::Kind::NotFound)
        || (run->mayLandLate && decisionStands(error));
    const bool failsForLong =
        isPagesFault(error) && m_book.clock().now() - run->intent.at >= longestFailing;
    // Nobody decides about comments again: it is tried until it is done or cannot be done.
    const bool later =
        lost || error.kind == Error::Kind::Storage || (run->isOfAnchors() && decisionStands(error));
    if (later && run->isKept && !failsForLong)
        co_return co_await stayOpen(run, error);
    if (lost && failsForLong) {
        error.kind = Error::Kind::Invalid;
        error.detail =
            u"the site has not taken it for %1 minutes (%2)"_s.arg(longestFailing.count())
                .arg(error.detail);
    }
    run->isRefused = error.kind == Error::Kind::Invalid;
    co_return co_await giveUp(run, error);
}

/** The words about an error on the proposal. */
static QString reasonFor(const Proposal &proposal, const Error &error)
{
    return error.detail.contains(placeName(proposal))
        ? error.detail
        : u"%1 was not written: %2"_s.arg(placeName(proposal), error.detail);
}

/** Ends a write that did not take place and says on each proposal what that means; always an error. */
QCoro::Task<Result<void>> Publisher::giveUp(RunPtr run, Error error)
{
    WriteIntent next = run->intent;
    next.step = WriteIntent::Step::Abandoned;
    const bool again = run->isRefused && run->ids().size() > 1; // each alone, at once
    const auto stored = co_await m_book.commitMade([&] {
        JournalBatch batch;
        if (run->isKept)
            batch.intents = {next};
        if (run->isOfAnchors()) {
            tellOfAnchors(*run, error.detail, batch);
            return batch;
        }
        for (const QString &id : run->ids()) {
            auto proposal = m_book.find(id);
            if (!proposal)
                continue;
            const Proposal before = *proposal;
            proposal->state =
                again ? ProposalState::Approved : stateAfter(error, run->isPublishing());
            proposal->reason = again ? QString() : reasonFor(*proposal, error);
            if (*proposal == before)
                continue; // said before
            batch.proposals.append(*proposal);
            const bool waits = !again && decisionStands(error);
            if (waits && !before.reason.isEmpty())
                continue; // The log has that it waits; why it still does is on the proposal.
            const bool conflict = proposal->state == ProposalState::Conflict
                || (!run->isPublishing() && error.kind == Error::Kind::Conflict);
            batch.log.append(m_book.entryFor(*proposal,
                conflict    ? LogEntry::Kind::Conflicted
                    : waits ? LogEntry::Kind::Delayed
                            : LogEntry::Kind::Failed,
                again ? error.detail : proposal->reason));
        }
        return batch;
    });
    if (!stored)
        error = stored.error();
    else
        run->intent = next;
    for (const QString &id : run->ids()) {
        Error told = error;
        if (const auto proposal = m_book.find(id))
            told.detail = reasonFor(*proposal, error);
        if (error.kind == Error::Kind::Conflict && stored)
            run->outcomes.insert_or_assign(
                id, PublishOutcome{PublishOutcome::Kind::Conflict, 0, false, told.detail});
        else
            run->outcomes.insert_or_assign(id, std::unexpected(told));
    }
    co_return std::unexpected(error);
}

/** Leaves the intent to recover() and says so on each proposal, once; always an error. */
QCoro::Task<Result<void>> Publisher::stayOpen(RunPtr run, Error error)
{
    const QString reason = run->intent.step == WriteIntent::Step::Written
        ? u"written as version %1, not read back yet: %2"_s.arg(run->intent.version)
              .arg(error.detail)
        : u"sent, but not confirmed; Docket looks for it before it sends again: %1"_s.arg(
              error.detail);
    if (error.kind != Error::Kind::Storage) {
        (void)co_await m_book.commitMade([&] { // only words: without them nothing is lost
            JournalBatch batch;
            if (run->isOfAnchors()) {
                tellOfAnchors(*run, reason, batch);
                return batch;
            }
            for (const QString &id : run->ids()) {
                auto proposal = m_book.find(id);
                if (!proposal || proposal->reason == reason)
                    continue;
                const bool isNew = proposal->reason.isEmpty();
                proposal->reason = reason;
                batch.proposals.append(*proposal);
                if (isNew)
                    batch.log.append(m_book.entryFor(*proposal, LogEntry::Kind::Delayed, reason));
            }
            return batch;
        });
    }
    for (const QString &id : run->ids())
        run->outcomes.insert_or_assign(id, std::unexpected(error));
    co_return std::unexpected(error);
}

/** The outcomes of a write that took place. */
void Publisher::finish(Run &run) const
{
    if (run.isOfAnchors())
        return;
    for (const QString &id : run.ids()) {
        const auto proposal = m_book.find(id);
        if (!proposal)
            continue;
        PublishOutcome outcome;
        outcome.kind =
            run.isPublishing() ? PublishOutcome::Kind::Published : PublishOutcome::Kind::Reverted;
        outcome.version = run.intent.version;
        outcome.together = int(run.intent.parts.size());
        outcome.rebased = run.isPublishing() && run.intent.baseVersion != proposal->baseVersion;
        const bool editedSince = run.intent.baseVersion > proposal->publishedVersion;
        outcome.text = (run.isPublishing() ? u"%1 is published as version %2"_s
                : editedSince
                ? u"%1: the change is taken back in version %2; what was edited since stays"_s
                : u"%1 is back as it was, in version %2"_s)
                           .arg(placeName(*proposal))
                           .arg(run.intent.version);
        outcome.linked = run.linkRefused.isEmpty() || proposal->itemKey.isEmpty();
        if (!outcome.linked)
            outcome.text +=
                u"; %1 could not be linked (%2)"_s.arg(proposal->itemKey, run.linkRefused);
        run.outcomes.insert_or_assign(id, outcome);
    }
}

} // namespace Docket
