// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/linkrun.h"

#include "core/sync/closeditems.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <memory>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bodiesAtOnce = 250;
constexpr qsizetype lookedAtOnce = 16; // Between two of these it can be cancelled.

/** The ids of all current pages of the spaces in which the registry's pages stand, each once. */
QCoro::Task<Result<QStringList>> pagesAround(
    DocumentSystem &documents, QList<RegistryEntry> registry, std::stop_token stop)
{
    QStringList registered;
    for (const RegistryEntry &line : registry) {
        if (!line.page.isEmpty() && !registered.contains(line.page))
            registered.append(line.page);
    }
    const auto heads = co_await documents.pageHeads(registered, stop);
    if (!heads)
        co_return failure(heads);
    QStringList spaces, pages;
    for (const Page &head : *heads) {
        if (!spaces.contains(head.spaceId))
            spaces.append(head.spaceId);
    }
    for (const QString &space : std::as_const(spaces)) {
        const auto places = co_await documents.pagesIn(space, stop);
        if (!places)
            co_return failure(places);
        for (const PagePlace &place : *places)
            pages.append(place.id);
    }
    pages.removeDuplicates();
    co_return pages;
}

} // namespace

QCoro::Task<Result<MinedLinks>> mineLinks(WorkSystem &work, DocumentSystem &documents,
    Policy policy, QDateTime from, QDateTime until,
    std::function<void(const LinkProgress &)> progress, std::stop_token stop)
{
    using Stage = LinkProgress::Stage;
    const auto tell = [progress](Stage stage, qsizetype done, qsizetype of) {
        if (progress)
            progress({stage, int(done), int(of)});
    };
    const auto readItem = [tell](int done, int of) { tell(Stage::Items, done, of); };
    const auto closed = co_await itemsClosed(work, policy, from, until, readItem, stop);
    if (!closed)
        co_return failure(closed);
    QList<LinkMiner::Closed> items;
    for (const ClosedWork &one : *closed)
        items.append({one.item, one.closing.at, one.closing.author.accountId});
    const auto ids = co_await pagesAround(documents, policy.registry, stop);
    if (!ids)
        co_return failure(ids);
    const auto miner = std::make_shared<LinkMiner>(items, policy.registry);
    MinedLinks mined{from, until, int(closed->size()), 0, {}};
    for (qsizetype first = 0; first < ids->size(); first += bodiesAtOnce) {
        const auto pages = co_await documents.pages(ids->mid(first, bodiesAtOnce), stop);
        if (!pages)
            co_return failure(pages);
        for (qsizetype next = 0; next < pages->size(); next += lookedAtOnce) {
            tell(Stage::Pages, first + next, ids->size());
            if (stop.stop_requested())
                co_return failure(Error::Kind::Cancelled, u"the search was cancelled"_s);
            const QList<Page> portion = pages->mid(next, lookedAtOnce);
            co_await QtConcurrent::run([miner, portion] {
                for (const Page &page : portion)
                    miner->look(page);
            });
        }
        mined.pages += int(pages->size());
    }
    tell(Stage::Pages, ids->size(), ids->size());
    mined.candidates = miner->candidates();
    co_return mined;
}

} // namespace Docket
