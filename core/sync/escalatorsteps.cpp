// SPDX-License-Identifier: GPL-3.0-or-later
// How a comment is written: on record before it leaves, looked for when its answer is lost, proved before it counts.
#include "core/drafting/reviewcomment.h"
#include "core/sync/escalatorrun.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** True when the write may have been made although no good answer came. */
bool mayHaveLanded(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::Offline || error.kind == Kind::Timeout || error.kind == Kind::Server
        || error.kind == Kind::Protocol || error.kind == Kind::Cancelled;
}

/** True when the page or the account does not take the comment, however often it is sent. */
bool isRefusal(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::Forbidden || error.kind == Kind::NotFound
        || error.kind == Kind::Invalid;
}

} // namespace

/** Ends what an earlier look, or an earlier run, left open; nothing is written for it. */
QCoro::Task<Result<void>> Escalator::settleOpen(OccasionPtr occasion)
{
    const auto intents = co_await m_book.journal().openIntents();
    if (!intents)
        co_return failure(intents);
    for (const WriteIntent &intent : *intents) {
        if (intent.kind != WriteIntent::Kind::Comment)
            continue;
        auto before = co_await known(intent.pageId);
        if (!before)
            co_return failure(before);
        auto run = std::make_shared<Run>();
        run->occasion = occasion;
        run->pageId = intent.pageId;
        run->before = *before;
        run->intent = intent;
        const auto done =
            intent.step == WriteIntent::Step::Written ? co_await prove(run) : co_await settle(run);
        if (!done)
            co_return done;
    }
    co_return Result<void>();
}

/** Looks whether the comment arrived. */
QCoro::Task<Result<void>> Escalator::settle(RunPtr run)
{
    const auto comments = co_await m_documents.footerComments(run->pageId, run->occasion->stop);
    if (!comments && !isRefusal(comments.error()))
        co_return failure(comments);
    for (const FooterComment &comment : comments.value_or(QList<FooterComment>())) {
        const auto mark = reviewMarkIn(comment.body);
        if (!mark || mark->transaction != run->intent.transaction
            || comment.authorId != m_account.accountId)
            continue;
        co_return co_await finish(run, comment.id);
    }
    if (comments && m_book.clock().now() < run->intent.at + grace)
        co_return Result<void>(); // It may still be on its way.
    co_return co_await abandon(run);
}

/** Docket's open comment below the page: the one that is known, whatever became of its mark, else the oldest. */
QCoro::Task<Result<std::optional<FooterComment>>> Escalator::ownOn(RunPtr run)
{
    const auto comments = co_await m_documents.footerComments(run->pageId, run->occasion->stop);
    if (!comments)
        co_return failure(comments);
    std::optional<FooterComment> own;
    for (const FooterComment &comment : *comments) {
        const auto mark = reviewMarkIn(comment.body);
        const bool isKnown = comment.id == run->before.id;
        const bool isOwn =
            comment.authorId == m_account.accountId && (isKnown || (mark && mark->open));
        if (isOwn && (!own || isKnown))
            own = comment;
    }
    co_return own;
}

QCoro::Task<Result<void>> Escalator::say(RunPtr run)
{
    const auto own = co_await ownOn(run);
    if (!own && isRefusal(own.error()))
        co_return co_await refused(run, own.error());
    if (!own)
        co_return failure(own);
    if (!*own
        && run->wanted.sayings.isEmpty()) { // Somebody deleted it, and nothing new is to be said.
        PageComment now = run->before;
        now.id.clear();
        co_return co_await keep(run->pageId, now, {});
    }
    const auto about =
        m_book.find(run->wanted.sayings.isEmpty() ? run->wanted.listed.value(0)
                                                  : run->wanted.sayings.first().proposalId);
    if (!about)
        co_return Result<void>();
    LogEntry entry = m_book.entryFor(
        *about, LogEntry::Kind::Sending, u"a comment is about to be written below the page"_s);
    entry.transaction.clear();
    const auto tip = co_await m_book.append(entry);
    if (!tip)
        co_return failure(tip);
    WriteIntent &intent = run->intent;
    intent.kind = WriteIntent::Kind::Comment;
    intent.step = WriteIntent::Step::Sending;
    intent.tip = *tip;
    intent.transaction = tip->brief();
    intent.proposalId = about->id;
    intent.pageId = run->pageId;
    intent.message = *own ? (*own)->id : u""_s; // a null text is no text for the database
    intent.baseVersion = *own ? (*own)->version : 0;
    intent.before = *own ? (*own)->body : QByteArray();
    intent.after = withReviewMark(run->wanted.body, {intent.transaction, run->wanted.isOpen});
    intent.parts = {{about->id, intent.after}};
    intent.at = m_book.clock().now();
    PageComment now = run->before;
    now.transaction = intent.transaction;
    now.saying = run->wanted.hash;
    now.listing = run->wanted.listed;
    now.staysOpen = run->wanted.isOpen;
    now.sayings = run->wanted.sayings;
    JournalBatch batch;
    batch.intents = {intent};
    if (auto stored = co_await keep(run->pageId, now, batch); !stored)
        co_return stored;
    run->before = now;
    co_return co_await send(run);
}

QCoro::Task<Result<void>> Escalator::send(RunPtr run)
{
    FooterComment comment;
    comment.id = run->intent.message;
    comment.pageId = run->pageId;
    comment.body = run->intent.after;
    comment.version = run->intent.baseVersion;
    const auto stop = run->occasion->stop;
    Result<FooterComment> made = failure(Error::Kind::Internal, u"nothing was sent"_s);
    if (comment.id.isEmpty())
        made = co_await m_documents.createFooterComment(comment, stop);
    else
        made = co_await m_documents.updateFooterComment(comment, stop);
    if (!made && mayHaveLanded(made.error()))
        co_return failure(made); // The next look settles it.
    if (!made) {
        if (auto abandoned = co_await abandon(run); !abandoned)
            co_return abandoned;
        if (isRefusal(made.error()))
            co_return co_await refused(run, made.error());
        co_return failure(made);
    }
    run->intent.step = WriteIntent::Step::Written;
    run->intent.message = made->id;
    run->intent.version = made->version;
    JournalBatch batch;
    batch.intents = {run->intent};
    if (auto stored = co_await m_book.commit(batch); !stored)
        co_return stored;
    co_return co_await prove(run);
}

/** Reads the comment back; until that was possible, nothing counts as said. */
QCoro::Task<Result<void>> Escalator::prove(RunPtr run)
{
    const auto comment =
        co_await m_documents.footerComment(run->intent.message, run->occasion->stop);
    if (!comment && !isRefusal(comment.error()))
        co_return failure(comment);
    // Written and then deleted or edited by somebody: it was said all the same.
    co_return co_await finish(run, comment ? comment->id : QString());
}

/** Puts on record what was said, and that the comment stands. */
QCoro::Task<Result<void>> Escalator::finish(RunPtr run, QString commentId)
{
    const PageComment asSent = run->before;
    PageComment now;
    now.id = asSent.staysOpen ? commentId : QString();
    now.said = asSent.saying;
    now.listed = now.id.isEmpty() ? QStringList() : asSent.listing;
    WriteIntent done = run->intent;
    done.step = WriteIntent::Step::Done;
    if (!commentId.isEmpty())
        done.message = commentId;
    auto stored = co_await m_book.commitMade([&] {
        JournalBatch batch;
        batch.intents = {done};
        batch.cursors.insert(pageCommentName(m_bridge, run->pageId), encodePageComment(now));
        QHash<QString, Proposal> changed;
        for (const Saying &saying : asSent.sayings) {
            const auto found = m_book.find(saying.proposalId);
            if (!found)
                continue;
            Proposal proposal = changed.value(saying.proposalId, *found);
            proposal.told = toldOf(proposal.told, saying.step, run->intent.at);
            changed.insert(proposal.id, proposal);
            if (saying.isSaid)
                batch.log.append(entryOf(*run, proposal, saying));
        }
        batch.proposals = changed.values();
        if (const auto about = m_book.find(run->intent.proposalId); about && batch.log.isEmpty()) {
            LogEntry entry = m_book.entryFor(*about, LogEntry::Kind::Told,
                u"the comment below the page was brought up to date"_s);
            entry.transaction = run->intent.transaction;
            batch.log = {entry};
        }
        return batch;
    });
    if (!stored)
        co_return stored;
    run->intent = done;
    m_known.insert(run->pageId, now);
    co_return Result<void>();
}

LogEntry Escalator::entryOf(const Run &run, const Proposal &proposal, const Saying &saying) const
{
    QString name = run.occasion->nameOf(saying.step.to);
    if (name.isEmpty())
        name = saying.step.to;
    const QString insteadOf =
        proposal.owner.accountId == saying.step.to && proposal.ownerReason.startsWith(standsInFor)
        ? proposal.ownerReason.sliced(standsInFor.size())
        : QString();
    QString text;
    LogEntry::Kind kind = LogEntry::Kind::Told;
    switch (saying.step.kind) {
    case DeadlineStep::Kind::Ask:
        text = insteadOf.isEmpty()
            ? u"%1 was asked below the page to review this"_s.arg(name)
            : u"%1, who stands in for %2, was asked below the page to review this"_s.arg(
                  name, insteadOf);
        break;
    case DeadlineStep::Kind::Remind:
        text = u"%1 was reminded below the page"_s.arg(name);
        break;
    case DeadlineStep::Kind::Escalate:
        kind = LogEntry::Kind::Escalated;
        text = u"%1 was told below the page that this is overdue"_s.arg(name);
        break;
    }
    LogEntry entry = m_book.entryFor(proposal, kind, text);
    entry.transaction = run.intent.transaction;
    return entry;
}

/** Ends a write that left nothing on the page. */
QCoro::Task<Result<void>> Escalator::abandon(RunPtr run)
{
    WriteIntent next = run->intent;
    next.step = WriteIntent::Step::Abandoned;
    JournalBatch batch;
    batch.intents = {next};
    PageComment now = run->before;
    now.transaction.clear();
    now.saying.clear();
    now.listing.clear();
    now.sayings.clear();
    now.staysOpen = true;
    auto stored = co_await keep(run->pageId, now, batch);
    if (stored) {
        run->intent = next;
        run->before = now;
    }
    co_return stored;
}

/** Says once that the page takes no comment; it is tried again after a while. */
QCoro::Task<Result<void>> Escalator::refused(RunPtr run, Error error)
{
    const bool isSaid = run->before.refusedAt.isValid();
    PageComment now = run->before;
    now.refusedAt = m_book.clock().now();
    JournalBatch batch;
    const auto about = m_book.find(run->wanted.listed.value(0));
    if (about && !isSaid)
        batch.log = {m_book.entryFor(*about, LogEntry::Kind::Failed,
            u"nobody could be asked below the page: %1"_s.arg(error.detail))};
    co_return co_await keep(run->pageId, now, batch);
}

} // namespace Docket
