// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals follow their page: what nobody touched moves onto its newer version by itself.
#include "core/diff/tokenedits.h"
#include "core/sync/publishfit.h"
#include "core/sync/workspaceprivate.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace Docket {

using namespace Qt::StringLiterals;

bool isUntouched(const Proposal &proposal)
{
    return proposal.state == ProposalState::Waiting
        && effectOf(proposal.drafter) == Effect::PageEdit && proposal.editedBy.isEmpty()
        && !proposal.edits.isEmpty() && proposal.draftEdits.isEmpty()
        && proposal.draftMessage.isEmpty() && proposal.dropped.isEmpty()
        && proposal.earlierDrops.isEmpty();
}

namespace {

struct Move
{
    Proposal was, is;
};

QList<Move> movesOnto(const Page &page, const QList<Proposal> &proposals)
{
    QList<Move> moves;
    for (const Proposal &one : proposals) {
        const TextEdits since = tokenEdits(one.before, page.body);
        if (auto moved = restacked(one, one.before, since, page.body, page.version.number))
            moves.append({one, *std::move(moved)});
    }
    return moves;
}

} // namespace

QCoro::Task<Result<QStringList>> Workspace::follow(QString pageId, QStringList ids)
{
    const auto mark = d->writes.begin();
    const auto turn = co_await d->lanes.enter(pageId);
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    const auto page = co_await d->bridge.documents->page(pageId, d->stop.get_token());
    if (!page)
        co_return failure(page);
    QList<Proposal> behind;
    for (const QString &id : std::as_const(ids)) {
        const auto one = d->book.find(id);
        if (one && one->pageId == pageId && one->baseVersion < page->version.number
            && isUntouched(*one))
            behind.append(*one);
    }
    const QList<Move> moves =
        co_await QtConcurrent::run([page = *page, behind] { return movesOnto(page, behind); });
    QStringList moved;
    const auto stored = co_await d->book.commitMade([&] {
        JournalBatch batch;
        for (const Move &move : moves) {
            if (d->book.find(move.was.id) != move.was)
                continue; // Somebody has it in hand.
            moved.append(move.is.id);
            batch.proposals.append(move.is);
            batch.log.append(d->book.entryFor(move.is, LogEntry::Kind::Rebased,
                u"moved from version %1 to version %2 of the page"_s.arg(move.was.baseVersion)
                    .arg(move.is.baseVersion)));
        }
        return batch;
    });
    if (!stored)
        co_return failure(stored);
    co_return moved;
}

} // namespace Docket
