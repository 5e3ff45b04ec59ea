// SPDX-License-Identifier: GPL-3.0-or-later
// What follows once a page is written: read back, logged, the neighbours moved onto it, the tickets linked.
#include "core/diff/tokenedits.h"
#include "core/drafting/draft.h"
#include "core/markup/integrity.h"
#include "core/sync/publisherrun.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

/** The body this write made; `live` is the page as it is now. */
QCoro::Task<Result<QByteArray>> Publisher::readBack(RunPtr run)
{
    const auto live = co_await m_documents.page(run->intent.pageId, run->stop);
    if (!live)
        co_return failure(live);
    run->live = *live;
    if (run->isNewest())
        co_return QByteArray(live->body);
    co_return co_await m_documents.bodyAt(run->intent.pageId, run->intent.version, run->stop);
}

/** What the journal takes when the write has taken place. */
JournalBatch Publisher::landed(const Run &run, const WriteIntent &next, bool asSent) const
{
    if (run.isOfAnchors())
        return anchorsLanded(run, next);
    JournalBatch batch;
    batch.intents = {next};
    QByteArray before = next.before;
    for (const WritePart &part : next.parts) {
        const QByteArray partBefore = std::exchange(before, part.after);
        auto proposal = m_book.find(part.proposalId);
        if (!proposal)
            continue;
        proposal->transaction = next.transaction;
        proposal->state = run.isPublishing() ? ProposalState::Published : ProposalState::Reverted;
        if (run.isPublishing())
            proposal->publishedVersion = next.version;
        proposal->reason =
            asSent ? QString() : u"the site stored this change in another form than it was sent"_s;
        if (run.isPublishing() && next.baseVersion != proposal->baseVersion)
            batch.log.append(m_book.entryFor(*proposal, LogEntry::Kind::Rebased,
                u"moved from version %1 to version %2 of the page"_s.arg(proposal->baseVersion)
                    .arg(next.baseVersion)));
        LogEntry entry = m_book.entryFor(*proposal,
            run.isPublishing() ? LogEntry::Kind::Published : LogEntry::Kind::Reverted,
            next.parts.size() > 1 ? partMessage(*proposal, next.transaction) : next.message);
        entry.person = proposal->decidedBy;
        entry.personName =
            proposal->decidedBy == m_account.accountId ? m_account.displayName : QString();
        entry.version = next.version;
        entry.before = partBefore;
        entry.after = part.after;
        batch.log.append(entry);
        if (!asSent)
            batch.log.append(m_book.entryFor(*proposal, LogEntry::Kind::Failed, proposal->reason));
        batch.proposals.append(*proposal);
    }
    return batch;
}

/** Reads the page back, checks that it says what was sent, and logs it. */
QCoro::Task<Result<void>> Publisher::verify(RunPtr run)
{
    // Listed before the page is read: a comment set in between is on that page.
    const auto comments = co_await listComments(run);
    if (!comments)
        co_return failure(comments);
    const auto body = co_await readBack(run);
    // A page that was deleted since cannot be read back; it was written all the same.
    if (!body && body.error().kind != Error::Kind::NotFound)
        co_return failure(body);
    run->stored = body.value_or(run->intent.after);
    bool asSent = run->stored == run->intent.after;
    if (!asSent)
        asSent = co_await QtConcurrent::run([sent = run->intent.after, stored = run->stored] {
            return sameAfterNormalisation(sent, stored);
        });
    if (const auto planned = co_await planAnchors(run, *comments); !planned)
        co_return planned;
    WriteIntent next = run->intent;
    next.step = WriteIntent::Step::Logged;
    next.after = run->stored;
    if (next.parts.size() == 1)
        next.parts.first().after = run->stored;
    const QByteArray sent = run->intent.after;
    QList<Restacked> beside;
    if (run->isNewest())
        beside = co_await restackedBeside(run, sent);
    auto stored = co_await m_book.commitMade([&] {
        JournalBatch batch = landed(*run, next, asSent);
        if (run->anchors)
            batch.intents.append(*run->anchors);
        tellOfLostComments(*run, batch);
        moveUnchanged(beside, batch);
        return batch;
    });
    if (stored) {
        run->intent = next;
        co_await moveDecided(run, sent, beside);
    }
    co_return stored;
}

/** Puts those that nobody changed since onto the new body, and takes them off the list. */
void Publisher::moveUnchanged(QList<Restacked> &beside, JournalBatch &batch) const
{
    beside.removeIf([&](const Restacked &one) {
        if (m_book.find(one.was.id) != one.was)
            return false;
        batch.proposals.append(one.is);
        return true;
    });
}

/** The same for those that a person decided or worded in that very moment: as they are now. */
QCoro::Task<void> Publisher::moveDecided(RunPtr run, QByteArray sent, QList<Restacked> beside)
{
    while (!beside.isEmpty()) {
        QStringList ids;
        for (const Restacked &one : std::as_const(beside))
            ids.append(one.was.id);
        beside = co_await restackedBeside(run, sent, ids);
        if (beside.isEmpty())
            co_return;
        const auto moved = co_await m_book.commitMade([&] {
            JournalBatch batch;
            moveUnchanged(beside, batch);
            return batch;
        });
        if (!moved)
            co_return; // They are fitted to the page when they are sent.
    }
}

/** The other undecided proposals for this page (`only` those, if any are named), moved onto its new body where this write did not touch the same bytes. */
QCoro::Task<QList<Publisher::Restacked>> Publisher::restackedBeside(
    RunPtr run, QByteArray sent, QStringList only)
{
    QList<Proposal> others;
    for (const Proposal &other : m_book.all()) {
        const bool undecided = isOpen(other.state) || other.state == ProposalState::Approved
            || other.state == ProposalState::Snoozed;
        if (!run->ids().contains(other.id) && other.pageId == run->intent.pageId && undecided
            && effectOf(other.drafter) == Effect::PageEdit
            && (only.isEmpty() || only.contains(other.id)))
            others.append(other);
    }
    co_return co_await QtConcurrent::run([others, sent, intent = run->intent, stored = run->stored,
                                             edits = run->fitted.edits] {
        const TextEdits landed =
            edits.isEmpty() || stored != sent ? tokenEdits(intent.before, stored) : edits;
        QList<Restacked> moved;
        for (const Proposal &other : others) {
            if (const auto one = restacked(other, intent.before, landed, stored, intent.version))
                moved.append({other, *one});
        }
        return moved;
    });
}

/** Puts the link to the page on each ticket. A link that cannot be made now is made by the next recover(). */
QCoro::Task<Result<void>> Publisher::link(RunPtr run)
{
    QSet<QString> linked;
    JournalBatch batch;
    const QStringList ids = run->isOfAnchors() ? QStringList() : run->ids(); // linked already
    for (const QString &id : ids) {
        const auto proposal = m_book.find(id);
        if (!proposal || proposal->itemKey.isEmpty() || linked.contains(proposal->itemKey))
            continue;
        linked.insert(proposal->itemKey);
        RemoteLink remote;
        remote.globalId = pageLinkId(proposal->pageId);
        remote.url = proposal->pageUrl;
        remote.title = u"%1 (version %2)"_s.arg(proposal->pageTitle).arg(run->intent.version);
        remote.summary = run->intent.message;
        Result<void> put;
        if (const auto forbidden = m_gate ? m_gate->linkRefusal() : std::nullopt)
            put = failure(Error::Kind::Invalid, *forbidden);
        else
            put = co_await m_work.putRemoteLink(proposal->itemKey, remote, run->stop);
        const bool refused = !put && !put.error().isTransient()
            && put.error().kind != Error::Kind::AuthRequired
            && put.error().kind != Error::Kind::Cancelled;
        if (!put && !refused)
            co_return failure(put);
        if (refused)
            run->linkRefused = put.error().detail;
        batch.log.append(
            m_book.entryFor(*proposal, put ? LogEntry::Kind::Linked : LogEntry::Kind::Failed,
                put ? u"%1 links to %2"_s.arg(proposal->itemKey, remote.title)
                    : u"%1 could not be linked to the page: %2"_s.arg(
                          proposal->itemKey, put.error().detail)));
    }
    WriteIntent next = run->intent;
    next.step = WriteIntent::Step::Done;
    batch.intents = {next};
    auto stored = co_await m_book.commit(batch);
    if (stored)
        run->intent = next;
    co_return stored;
}

} // namespace Docket
