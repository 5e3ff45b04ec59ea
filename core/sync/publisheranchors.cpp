// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commentanchors.h"
#include "core/sync/publisherrun.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <chrono>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** How far the site's clock may be behind ours when it says that a comment was set after the page was read. */
constexpr std::chrono::minutes clockSlack{2};

const QString anchorTrouble = u"the place of a comment set while this was written"_s;

/** True when nothing but another try is needed. */
bool mayWorkLater(const Error &error)
{
    return error.isTransient() || error.kind == Error::Kind::AuthRequired
        || error.kind == Error::Kind::Cancelled;
}

} // namespace

/** The unresolved comments; nothing when this account may not list them. */
QCoro::Task<Result<std::optional<QList<InlineComment>>>> Publisher::listComments(RunPtr run)
{
    auto comments = co_await m_documents.inlineComments(run->intent.pageId, run->stop);
    if (!comments && mayWorkLater(comments.error()))
        co_return failure(comments);
    if (!comments)
        co_return std::optional<QList<InlineComment>>();
    comments->removeIf([](const InlineComment &comment) {
        return comment.isResolved || comment.markerRef.isEmpty();
    });
    co_return std::optional(*comments);
}

/** Finds the comments whose markers this write took off, and plans the write that puts them back. */
QCoro::Task<Result<void>> Publisher::planAnchors(
    RunPtr run, std::optional<QList<InlineComment>> listed)
{
    run->anchors.reset();
    run->lost.clear();
    if (!run->live)
        co_return Result<void>();
    const QStringList known = co_await QtConcurrent::run(
        [before = run->intent.before, stored = run->stored, live = run->live->body] {
            return anchorsIn(before) + anchorsIn(stored) + anchorsIn(live);
        });
    QList<InlineComment> missing = listed.value_or(QList<InlineComment>());
    missing.removeIf(
        [&](const InlineComment &comment) { return known.contains(comment.markerRef); });
    if (listed && missing.isEmpty())
        co_return Result<void>();
    const auto late =
        co_await m_documents.bodyAt(run->intent.pageId, run->intent.baseVersion, run->stop);
    if (!late && mayWorkLater(late.error()))
        co_return failure(late);
    const OverwrittenPage page{run->intent.before, late.value_or(QByteArray()), run->live->body};
    const QDateTime since = run->intent.at - clockSlack;
    const PutBack made = co_await QtConcurrent::run([page, missing, since, isListed = !!listed] {
        const QStringList set = anchorsIn(page.late);
        QList<InlineComment> comments = isListed ? missing : commentsOnlyIn(page);
        comments.removeIf([&](const InlineComment &comment) { // lost its place long ago
            return !set.contains(comment.markerRef) && comment.at < since;
        });
        return putBack(page, comments);
    });
    run->lost = made.lost;
    if (made.back.isEmpty())
        co_return Result<void>();
    co_return co_await announceAnchors(run, made.body);
}

/** Puts the second write on the log before it is planned, as announce() does. */
QCoro::Task<Result<void>> Publisher::announceAnchors(RunPtr run, QByteArray body)
{
    const auto proposal = m_book.find(run->ids().first());
    if (!proposal)
        co_return Result<void>();
    LogEntry entry = m_book.entryFor(
        *proposal, LogEntry::Kind::Sending, anchorTrouble + u" is about to be put back"_s);
    entry.transaction.clear();
    const auto tip = co_await m_book.append(entry);
    if (!tip)
        co_return failure(tip);
    WriteIntent intent;
    intent.kind = WriteIntent::Kind::PutBackAnchors;
    intent.tip = *tip;
    intent.transaction = tip->brief();
    intent.proposalId = proposal->id;
    intent.pageId = run->intent.pageId;
    intent.message = anchorMessage(*proposal, run->intent.version, intent.transaction);
    intent.baseVersion = run->live->version.number;
    intent.before = run->live->body;
    intent.after = body;
    intent.parts = {{proposal->id, body}};
    intent.at = m_book.clock().now();
    run->anchors = intent;
    co_return Result<void>();
}

/** The write that follows; what it does not come to now, recover() brings to its end. */
QCoro::Task<void> Publisher::putAnchorsBack(RunPtr run)
{
    auto next = std::make_shared<Run>();
    next->intent = *run->anchors;
    next->isKept = true;
    next->stop = run->stop;
    const auto done = co_await advance(next);
    const QString text = done && next->intent.version > 0
        ? u"; %1 was put back in version %2"_s.arg(anchorTrouble).arg(next->intent.version)
        : u"; %1 is not put back yet"_s.arg(anchorTrouble);
    for (const QString &id : run->ids()) {
        const auto outcome = run->outcomes.find(id);
        if (outcome != run->outcomes.end() && outcome->second)
            outcome->second->text += text;
    }
}

/** Fits the markers to the live page; a page that has them already needs no write. */
QCoro::Task<Result<void>> Publisher::prepareAnchors(RunPtr run, Page live)
{
    const auto body = co_await QtConcurrent::run([intent = run->intent, now = live.body] {
        return anchorsMovedOn(intent.before, intent.after, now);
    });
    if (!body)
        co_return failure(body);
    WriteIntent next = run->intent;
    next.step = *body == live.body ? WriteIntent::Step::Abandoned : WriteIntent::Step::Sending;
    next.before = live.body;
    next.after = *body;
    next.parts.first().after = *body;
    next.baseVersion = live.version.number;
    co_return co_await keep(run, next);
}

JournalBatch Publisher::anchorsLanded(const Run &run, const WriteIntent &next) const
{
    JournalBatch batch;
    batch.intents = {next};
    auto proposal = m_book.find(run.ids().first());
    if (!proposal)
        return batch;
    LogEntry entry = m_book.entryFor(*proposal, LogEntry::Kind::Anchored, next.message);
    entry.transaction = next.transaction;
    entry.version = next.version;
    entry.before = next.before;
    entry.after = next.after;
    batch.log = {entry};
    if (proposal->reason.startsWith(anchorTrouble)) {
        proposal->reason.clear();
        batch.proposals = {*proposal};
    }
    return batch;
}

/** Says on the proposal, once, why the markers are not back. */
void Publisher::tellOfAnchors(const Run &run, const QString &reason, JournalBatch &batch) const
{
    auto proposal = m_book.find(run.ids().first());
    const QString text = u"%1 is not put back: %2"_s.arg(anchorTrouble, reason);
    if (!proposal || proposal->reason == text)
        return;
    proposal->reason = text;
    batch.proposals.append(*proposal);
    batch.log.append(m_book.entryFor(*proposal, LogEntry::Kind::Failed, text));
}

/** Says on the proposal which comments have lost their place for good. */
void Publisher::tellOfLostComments(const Run &run, JournalBatch &batch) const
{
    if (run.lost.isEmpty())
        return;
    const auto known = m_book.find(run.ids().first());
    if (!known)
        return;
    QStringList words;
    for (const InlineComment &comment : run.lost)
        words.append(u"“%1”"_s.arg(comment.selection.simplified()));
    const auto changed = std::ranges::find(batch.proposals, known->id, &Proposal::id);
    Proposal proposal = changed == batch.proposals.end() ? *known : *changed;
    proposal.reason =
        u"%1 is lost: the comment on %2 stays on the page's list of comments, but the page does not have these words, or has them more than once"_s
            .arg(anchorTrouble, words.join(u", "_s));
    if (changed == batch.proposals.end())
        batch.proposals.append(proposal);
    else
        *changed = proposal;
    batch.log.append(m_book.entryFor(proposal, LogEntry::Kind::Failed, proposal.reason));
}

} // namespace Docket
