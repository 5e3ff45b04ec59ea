// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/tokenedits.h"
#include "core/drafting/draft.h"
#include "core/markup/integrity.h"
#include "core/sync/publisherrun.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int sendings = 5; ///< How often one call sends before it leaves the rest to a later one.
constexpr int fewVersions = 50;
/** How old the reading of a page may be when the write leaves; a machine that slept reads it again. */
constexpr std::chrono::seconds freshReading{5};

/** True when the write may have reached the page although no good answer came. */
bool mayHaveLanded(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout
        || error.kind == Error::Kind::Server || error.kind == Error::Kind::Protocol
        || error.kind == Error::Kind::Cancelled;
}

QString movedOn(const Proposal &proposal, const Page &live)
{
    // An inline comment changes the body, not the version.
    if (live.version.number == proposal.baseVersion)
        return u"%1 was commented on, on the page, in the words this would change: nothing was written"_s
            .arg(placeName(proposal));
    return u"%1 changed on the page since version %2 (it is now version %3): nothing was written"_s
        .arg(placeName(proposal))
        .arg(proposal.baseVersion)
        .arg(live.version.number);
}

} // namespace

QCoro::Task<Result<void>> Publisher::keep(RunPtr run, WriteIntent next)
{
    JournalBatch batch;
    batch.intents = {next};
    auto stored = co_await m_book.commit(batch);
    if (stored) {
        run->intent = next;
        run->isKept = true;
    }
    co_return stored;
}

/**
 * Puts a new write on the log before it leaves. Its mark is the beginning of that entry's hash: so every version message carries the
 * tip of the log.
 */
QCoro::Task<Result<void>> Publisher::announce(RunPtr run)
{
    const auto proposal = m_book.find(run->ids().first());
    if (!run->intent.transaction.isEmpty() || !proposal)
        co_return Result<void>();
    LogEntry entry = m_book.entryFor(*proposal, LogEntry::Kind::Sending,
        run->isPublishing() ? u"about to be written"_s : u"about to be taken off the page"_s);
    entry.transaction.clear();
    entry.person = proposal->decidedBy;
    const auto tip = co_await m_book.append(entry);
    if (!tip)
        co_return failure(tip);
    run->intent.tip = *tip;
    run->intent.transaction = tip->brief();
    co_return Result<void>();
}

/** Reads the live page, fits the edits to it and records what is going to be sent. */
QCoro::Task<Result<void>> Publisher::prepare(RunPtr run)
{
    run->asked = m_book.clock().now();
    const auto live = co_await m_documents.page(run->intent.pageId, run->stop);
    if (!live)
        co_return failure(live);
    if (live->state != Page::State::Current)
        co_return failure(Error::Kind::NotFound, u"the page is archived or in the trash"_s);
    if (run->mayLandLate && live->version.number != run->intent.baseVersion) {
        // The history may have been behind the page when it was asked.
        if (auto found = co_await settle(run, live->version.number);
            !found || run->intent.step == WriteIntent::Step::Written)
            co_return found;
    }
    run->pageTitle = live->title;
    if (auto announced = co_await announce(run); !announced)
        co_return announced;
    if (run->isOfAnchors())
        co_return co_await prepareAnchors(run, *live);
    if (!run->isPublishing())
        co_return co_await prepareRevert(run, *live);
    QList<Proposal> proposals;
    for (const QString &id : run->ids()) {
        if (const auto proposal = m_book.find(id))
            proposals.append(*proposal);
    }
    QList<Fitting> forbidden;
    proposals.removeIf([&](const Proposal &proposal) {
        const auto refused = m_gate ? m_gate->refusal(proposal) : std::nullopt;
        if (refused)
            forbidden.append(Fitting{proposal.id, Fitting::Kind::Forbidden, {}, {}, {}, *refused});
        return refused.has_value();
    });
    std::optional<QString> message;
    for (;;) { // as many as one message can name
        run->fitted = co_await QtConcurrent::run(
            [proposals, body = live->body] { return fitProposals(proposals, body); });
        QList<Proposal> joined;
        for (const WritePart &part : std::as_const(run->fitted.parts))
            joined.append(*std::ranges::find(proposals, part.proposalId, &Proposal::id));
        message = joined.isEmpty() ? QString() : writeMessage(joined, run->intent.transaction);
        if (message)
            break;
        run->later.insert(joined.last().id);
        proposals.removeOne(joined.last());
    }
    run->fitted.fittings += forbidden;
    const bool nothingJoined = run->fitted.parts.isEmpty();
    WriteIntent next = run->intent;
    next.step = nothingJoined ? WriteIntent::Step::Abandoned : WriteIntent::Step::Sending;
    next.message = nothingJoined ? run->intent.message : *message;
    next.before = live->body;
    next.after = run->fitted.after();
    next.parts = run->fitted.parts;
    next.proposalId = next.parts.isEmpty() ? run->ids().first() : next.parts.first().proposalId;
    next.baseVersion = live->version.number;
    auto stored = co_await m_book.commitMade([&] {
        JournalBatch batch;
        if (run->isKept || !next.parts.isEmpty())
            batch.intents = {next};
        setAside(*run, *live, batch);
        for (const WritePart &part : std::as_const(next.parts)) {
            auto proposal = m_book.find(part.proposalId);
            if (proposal->state != ProposalState::Publishing)
                proposal->reason.clear(); // Else it is sent once more, for the reason that is told.
            proposal->state = ProposalState::Publishing;
            batch.proposals.append(*proposal);
        }
        return batch;
    });
    if (stored) {
        run->isKept = run->isKept || !next.parts.isEmpty();
        run->intent = next;
    }
    co_return stored;
}

/** Says on the proposals that did not join what became of them. */
void Publisher::setAside(Run &run, const Page &live, JournalBatch &batch) const
{
    const auto put = [&](Proposal proposal, ProposalState state, const QString &reason,
                         LogEntry::Kind logged) {
        proposal.state = state;
        proposal.reason = reason;
        batch.log.append(m_book.entryFor(proposal, logged, reason));
        batch.proposals.append(proposal);
        run.outcomes.insert_or_assign(
            proposal.id, PublishOutcome{PublishOutcome::Kind::Conflict, 0, false, reason});
    };
    for (const Fitting &fitting : std::as_const(run.fitted.fittings)) {
        auto proposal = m_book.find(fitting.proposalId);
        if (!proposal)
            continue;
        switch (fitting.kind) {
        case Fitting::Kind::Joined:
            break;
        case Fitting::Kind::Later:
            run.later.insert(proposal->id);
            break;
        case Fitting::Kind::Shown: {
            const QString reason = movedOn(*proposal, live)
                + u"; the edit now stands beside those words, look at it and approve it again"_s;
            proposal->edits = fitting.edits;
            proposal->draftEdits = fitting.draftEdits;
            proposal->dropped = fitting.dropped;
            proposal->earlierDrops.clear();
            proposal->before = live.body;
            proposal->baseVersion = live.version.number;
            put(*proposal, ProposalState::Conflict, reason, LogEntry::Kind::Conflicted);
            break;
        }
        case Fitting::Kind::Conflict:
            put(*proposal, ProposalState::Conflict, movedOn(*proposal, live),
                LogEntry::Kind::Conflicted);
            break;
        case Fitting::Kind::There:
            put(*proposal, ProposalState::Superseded,
                u"%1 says so already since version %2: nothing was written"_s
                    .arg(placeName(*proposal))
                    .arg(live.version.number),
                LogEntry::Kind::Superseded);
            break;
        case Fitting::Kind::Forbidden:
            put(*proposal, ProposalState::Failed,
                u"%1 was not written: %2"_s.arg(placeName(*proposal), fitting.problem),
                LogEntry::Kind::Failed);
            run.outcomes.insert_or_assign(
                proposal->id, failure(Error::Kind::Invalid, batch.proposals.last().reason));
            break;
        case Fitting::Kind::Refused:
            put(*proposal, ProposalState::Failed,
                u"%1 was not written: this edit is not safe to send: %2"_s.arg(
                    placeName(*proposal), fitting.problem),
                LogEntry::Kind::Failed);
            run.outcomes.insert_or_assign(
                proposal->id, failure(Error::Kind::Invalid, batch.proposals.last().reason));
            break;
        }
    }
    // Those that wait go on as approved, also after a write that was begun with them.
    for (const QString &id : std::as_const(run.later)) {
        auto proposal = m_book.find(id);
        if (proposal && proposal->state == ProposalState::Publishing) {
            proposal->state = ProposalState::Approved;
            proposal->reason.clear();
            batch.proposals.append(*proposal);
        }
    }
}

QCoro::Task<Result<void>> Publisher::prepareRevert(RunPtr run, Page live)
{
    const QString id = run->ids().first();
    const auto proposal = m_book.find(id);
    const auto published = co_await m_book.journal().lastIntent(id, WriteIntent::Kind::Publish);
    if (!published)
        co_return failure(published);
    if (!proposal || !*published)
        co_return failure(
            Error::Kind::Invalid, u"the journal holds no published change for this proposal"_s);
    QByteArray before = (*published)->before, after = (*published)->after;
    for (const WritePart &part : std::as_const((*published)->parts)) {
        after = part.after;
        if (part.proposalId == id)
            break;
        before = part.after;
    }
    const auto fitted = co_await QtConcurrent::run(
        [id, before, after, body = live.body] { return fitRevert(id, before, after, body); });
    if (!fitted && fitted.error().kind == Error::Kind::Conflict)
        co_return failure(Error::Kind::Conflict,
            u"%1 was edited after version %2: taking the change back would touch that edit, nothing was written"_s
                .arg(placeName(*proposal))
                .arg(proposal->publishedVersion));
    if (!fitted)
        co_return failure(fitted);
    run->fitted = *fitted;
    WriteIntent next = run->intent;
    next.step = WriteIntent::Step::Sending;
    next.proposalId = id;
    next.message = revertMessage(*proposal, next.transaction);
    next.before = live.body;
    next.after = fitted->after();
    next.parts = fitted->parts;
    next.baseVersion = live.version.number;
    co_return co_await keep(run, next);
}

/** False when the page is no longer what the write was fitted to; asks again when that reading is old. */
QCoro::Task<Result<bool>> Publisher::stillAsRead(RunPtr run)
{
    const QDateTime now = m_book.clock().now();
    if (run->asked.isValid() && run->asked <= now && now - run->asked <= freshReading)
        co_return true;
    const auto live = co_await m_documents.page(run->intent.pageId, run->stop);
    if (!live)
        co_return failure(live);
    co_return live->body == run->intent.before && live->version.number == run->intent.baseVersion;
}

QCoro::Task<Result<void>> Publisher::send(RunPtr run)
{
    ++run->rounds;
    const auto unchanged = co_await stillAsRead(run);
    if (!unchanged)
        co_return failure(unchanged);
    if (!*unchanged) {
        if (run->rounds >= sendings)
            co_return failure(
                Error::Kind::Server, u"the page changes faster than it can be written"_s);
        WriteIntent again = run->intent;
        again.step = WriteIntent::Step::Planned;
        co_return co_await keep(run, again);
    }
    const auto version =
        co_await m_documents.updatePage({run->intent.pageId, run->pageTitle, run->intent.after,
                                            run->intent.baseVersion, run->intent.message},
            run->stop);
    if (version) {
        run->isUnsure = true; // until it is on record
        WriteIntent next = run->intent;
        next.version = version->number;
        next.step = WriteIntent::Step::Written;
        auto stored = co_await keep(run, next);
        if (stored)
            run->isUnsure = false;
        co_return stored;
    }
    // After a conflict too: it may be this very write, sent before and its answer lost.
    const bool faster = version.error().kind == Error::Kind::Conflict;
    if (!faster && !mayHaveLanded(version.error()))
        co_return failure(version);
    run->isUnsure = run->mayLandLate = true;
    if (run->rounds < sendings)
        co_return Result<void>(); // look for it
    const auto settled = co_await settle(run);
    if (!settled || run->intent.step == WriteIntent::Step::Written)
        co_return settled;
    co_return failure(version);
}

/**
 * Finds out what became of a write whose answer was lost: Written when our mark stands in the page's history; otherwise it did
 * not arrive, and it starts afresh from the page as it is (Planned). Errors: Server when the history ends before version `upTo`.
 */
QCoro::Task<Result<void>> Publisher::settle(RunPtr run, int upTo)
{
    auto versions = co_await m_documents.versions(run->intent.pageId, fewVersions, run->stop);
    if (versions && versions->size() == fewVersions) {
        const int since = versions->first().number - run->intent.baseVersion;
        if (since > fewVersions)
            versions = co_await m_documents.versions(run->intent.pageId, since, run->stop);
    }
    if (!versions)
        co_return failure(versions);
    if (upTo > 0 && (versions->isEmpty() || versions->first().number < upTo))
        co_return failure(
            Error::Kind::Server, u"the page's history does not show its newest version yet"_s);
    WriteIntent next = run->intent;
    next.step = WriteIntent::Step::Planned;
    for (const PageVersion &version : *versions) {
        if (version.number > run->intent.baseVersion
            && transactionIn(version.message) == run->intent.transaction) {
            next.version = version.number;
            next.step = WriteIntent::Step::Written;
        }
    }
    auto stored = co_await keep(run, next);
    if (stored)
        run->isUnsure = false;
    co_return stored;
}

} // namespace Docket
