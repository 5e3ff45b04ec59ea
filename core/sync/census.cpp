// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/poller.h"

#include <algorithm>

/** The part of Poller that reconciles the journal with the tracker, and asks whether it is the same tracker. */
namespace Docket {

using namespace Qt::StringLiterals;

struct Poller::Population
{
    QSet<QString> items;
    QSet<QString> closings; ///< "itemId/changeId".
    QSet<QString> named; ///< Moves into statuses that a rule names; they need not lead to anything.
};

QString censusText(const CensusReport &report)
{
    if (!report.since.isValid())
        return u"Nothing is watched yet: the first look comes first."_s;
    QString text =
        u"Since %1 the tracker counts %2 closings of %3 items in the scope; %4 were evaluated"_s
            .arg(report.since.toString(u"yyyy-MM-dd HH:mm"_s))
            .arg(report.closings)
            .arg(report.items)
            .arg(report.evaluated);
    if (report.waiting > 0)
        text += u", %1 wait for their children"_s.arg(report.waiting);
    text += report.missing > 0 ? u", %1 were missing and are evaluated now"_s.arg(report.missing)
                               : QString();
    return text + u"; difference %1."_s.arg(report.left);
}

QCoro::Task<Result<std::shared_ptr<Poller::Population>>> Poller::populationOf(
    std::shared_ptr<SyncRun> run)
{
    constexpr qsizetype portion = 1000;
    auto population = std::make_shared<Population>();
    for (const WorkQuery &query : run->scope.watched()) {
        auto ids = co_await m_work.changedIds(query, run->stop);
        if (!ids && ids.error().kind == Error::Kind::Protocol)
            ids = co_await idsBySearch(run, query);
        if (!ids)
            co_return failure(ids);
        for (qsizetype first = 0; first < ids->size(); first += portion) {
            if (run->options.giveWay)
                co_await run->options.giveWay();
            const auto histories =
                co_await m_work.statusHistory(ids->mid(first, portion), run->stop);
            if (!histories)
                co_return failure(histories);
            for (auto one = histories->cbegin(); one != histories->cend(); ++one) {
                WorkItem item;
                item.id = one.key();
                item.history = one.value();
                takeStatusFromHistory(item, run->statuses);
                const auto take = [&](const QList<HistoryEntry> &entries, QSet<QString> &into) {
                    for (const HistoryEntry &entry : entries) {
                        if (entry.at >= query.since)
                            into.insert(item.id + u'/' + entry.id);
                    }
                };
                take(closingEntries(item, run->categories()), population->closings);
                take(namedEntries(run->policy, item, run->categories()), population->named);
            }
        }
    }
    for (const QString &closing : std::as_const(population->closings))
        population->items.insert(closing.section(u'/', 0, 0));
    co_return population;
}

/** The closings and named moves that the journal does not know. */
QCoro::Task<Result<QSet<QString>>> Poller::notEvaluated(std::shared_ptr<Population> population)
{
    QSet<QString> all = population->closings;
    all.unite(population->named);
    QSet<QString> items;
    for (const QString &name : std::as_const(all))
        items.insert(name.section(u'/', 0, 0));
    const auto known =
        co_await m_book.journal().evaluatedChanges(QStringList(items.cbegin(), items.cend()));
    if (!known)
        co_return failure(known);
    all.subtract(*known);
    co_return all;
}

QCoro::Task<Result<CensusReport>> Poller::census(
    Policy policy, PollOptions options, std::stop_token stop)
{
    const auto run = co_await begin(policy, options, stop);
    if (!run)
        co_return failure(run);
    CensusReport report;
    report.since = (*run)->scope.earliest();
    if (!report.since.isValid())
        co_return report;
    const auto population = co_await populationOf(*run);
    if (!population)
        co_return failure(population);
    const auto before = co_await notEvaluated(*population);
    if (!before)
        co_return failure(before);
    QSet<QString> items;
    for (const QString &name : *before)
        items.insert(name.section(u'/', 0, 0));
    QStringList ordered(items.cbegin(), items.cend());
    ordered.sort();
    if (auto done = co_await m_evaluator.evaluate(*run, ordered); !done)
        co_return failure(done);
    const auto after = co_await notEvaluated(*population);
    if (!after)
        co_return failure(after);
    const auto closingsIn = [&](const QSet<QString> &names) {
        return int(std::ranges::count_if(
            names, [&](const QString &name) { return (*population)->closings.contains(name); }));
    };
    report.items = int((*population)->items.size());
    report.closings = int((*population)->closings.size());
    report.evaluated = report.closings - closingsIn(*before);
    report.missing = closingsIn(*before) - closingsIn(*after);
    report.fetched = (*run)->report;
    report.waiting = std::min(report.fetched.waiting, closingsIn(*after));
    report.left = closingsIn(*after) - report.waiting;

    JournalBatch batch;
    LogEntry entry;
    entry.at = m_book.clock().now();
    entry.kind = LogEntry::Kind::Synced;
    entry.text = censusText(report);
    batch.log = {entry};
    batch.cursors = {{cursorName("census"), isoUtc(entry.at)}};
    if (auto stored = co_await m_book.commit(batch); !stored)
        co_return failure(stored);
    co_return report;
}

QCoro::Task<Result<QDateTime>> Poller::lastCensus()
{
    const auto at = co_await m_book.journal().cursor(cursorName("census"));
    if (!at)
        co_return failure(at);
    co_return fromIso(*at);
}

QCoro::Task<Result<QString>> Poller::question(QStringList pages, std::stop_token stop)
{
    Journal &journal = m_book.journal();
    const auto text = co_await journal.cursor(cursorName("witness"));
    if (!text)
        co_return failure(text);
    const Witnesses witnesses = Witnesses::fromText(*text);
    if (!witnesses.isEmpty()) {
        const auto histories = co_await m_work.statusHistory(witnesses.itemIds(), stop);
        if (!histories)
            co_return failure(histories);
        const auto asked = co_await questionFor(witnesses, *histories, nullptr, stop);
        if (!asked || !asked->isEmpty())
            co_return asked;
    }
    const auto accepted = co_await journal.cursor(cursorName("accepted"));
    if (!accepted)
        co_return failure(accepted);
    if (pages.isEmpty())
        co_return QString();
    const auto found = co_await m_documents.pages(pages, stop);
    if (!found)
        co_return failure(found);
    const QHash<QString, int> known = knownVersions(m_book.all(), fromIso(*accepted));
    for (const Page &page : *found) {
        if (const QString asked = questionAbout(page, known); !asked.isEmpty())
            co_return asked;
    }
    co_return QString();
}

QCoro::Task<Result<void>> Poller::acceptSite(Policy policy, LogEntry entry)
{
    Journal &journal = m_book.journal();
    const auto cursor = co_await journal.cursor(cursorName("work"));
    if (!cursor)
        co_return failure(cursor);
    const auto text = co_await journal.cursor(cursorName("scope"));
    if (!text)
        co_return failure(text);
    SyncScope scope = scopeOf(policy, *text);
    if (const QDateTime last = fromIso(*cursor); last.isValid()) {
        for (QDateTime &time : scope.since)
            time = last;
    }
    JournalBatch batch;
    batch.log = {entry};
    batch.cursors = {{cursorName("scope"), scope.toText()}, {cursorName("witness"), u"[]"_s},
        {cursorName("accepted"), isoUtc(m_book.clock().now())}};
    co_return co_await m_book.commit(batch);
}

JournalBatch Poller::beginAnew() const
{
    JournalBatch batch;
    batch.cursors = {{cursorName("work"), u""_s}, {cursorName("scope"), u""_s},
        {cursorName("witness"), u"[]"_s}, {cursorName("accepted"), isoUtc(m_book.clock().now())}};
    return batch;
}

} // namespace Docket
