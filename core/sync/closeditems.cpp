// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/closeditems.h"

#include "core/policy/triggers.h"
#include "core/sync/syncrun.h"

#include <algorithm>

namespace Docket {

namespace {

constexpr qsizetype historiesAtOnce = 1000;
constexpr qsizetype itemsAtOnce = 100;

std::optional<HistoryEntry> lastMove(const Policy &policy, const WorkItem &item,
    const StatusCategories &categories, const QDateTime &from, const QDateTime &until, Moves moves)
{
    QList<HistoryEntry> entries = closingEntries(item, categories);
    if (moves == Moves::ClosingsAndNamed) {
        entries += namedEntries(policy, item, categories);
        std::ranges::stable_sort(entries, {}, &HistoryEntry::at);
    }
    if (entries.isEmpty() || entries.last().at < from || entries.last().at > until
        || !stands(policy, item, entries.last().id, categories))
        return std::nullopt;
    return entries.last();
}

} // namespace

QCoro::Task<Result<QList<ClosedWork>>> itemsClosed(WorkSystem &work, Policy policy, QDateTime from,
    QDateTime until, ItemProgress progress, std::stop_token stop, Moves moves)
{
    QList<ClosedWork> closed;
    const SyncScope scope = scopeOf(policy);
    if (scope.isEmpty())
        co_return closed;
    const auto statuses = co_await work.statuses(stop);
    if (!statuses)
        co_return failure(statuses);
    const StatusCategories categories = categoriesOf(*statuses);
    const auto ids = co_await work.changedIds(scope.query(from), stop);
    if (!ids)
        co_return failure(ids);
    QStringList wanted;
    for (qsizetype first = 0; first < ids->size(); first += historiesAtOnce) {
        const auto histories = co_await work.statusHistory(ids->mid(first, historiesAtOnce), stop);
        if (!histories)
            co_return failure(histories);
        for (auto one = histories->cbegin(); one != histories->cend(); ++one) {
            WorkItem item;
            item.id = one.key();
            item.history = one.value();
            takeStatusFromHistory(item, *statuses);
            if (lastMove(policy, item, categories, from, until, moves))
                wanted.append(item.id);
        }
    }
    for (qsizetype first = 0; first < wanted.size(); first += itemsAtOnce) {
        if (progress)
            progress(int(first), int(wanted.size()));
        const auto items = co_await work.items(wanted.mid(first, itemsAtOnce), stop);
        if (!items)
            co_return failure(items);
        for (WorkItem item : *items) {
            takeStatusFromHistory(item, *statuses);
            if (const auto closing = lastMove(policy, item, categories, from, until, moves))
                closed.append({item, *closing});
        }
    }
    std::ranges::sort(closed, [](const ClosedWork &one, const ClosedWork &other) {
        return one.closing.at != other.closing.at ? one.closing.at < other.closing.at
                                                  : one.item.id < other.item.id;
    });
    co_return closed;
}

QCoro::Task<Result<QList<WorkItem>>> childrenOf(WorkSystem &work, WorkItem item, WorkQuery scope,
    QMap<QString, Status> statuses, std::stop_token stop)
{
    const auto found = co_await work.children(item.key, scope, stop);
    if (!found || found->isEmpty())
        co_return found;
    QStringList ids;
    for (const WorkItem &child : *found)
        ids.append(child.id);
    const auto histories = co_await work.statusHistory(ids, stop);
    if (!histories)
        co_return failure(histories);
    QList<WorkItem> children = *found;
    for (WorkItem &child : children) {
        child.history = histories->value(child.id);
        takeStatusFromHistory(child, statuses);
    }
    co_return children;
}

} // namespace Docket
