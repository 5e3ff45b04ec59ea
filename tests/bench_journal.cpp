// SPDX-License-Identifier: GPL-3.0-or-later
// A year's log: how fast its chain is verified, and how soon a filtered query answers.
#include "core/journal/journal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <functional>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr int entryCount = 1'000'000;
constexpr int batchSize = 50'000;
constexpr int items = 120'000;
constexpr int pages = 2'000;

/** One in 50 entries is a published change with a body of 6 KB of its own; most others say why nothing was proposed. */
LogEntry madeEntry(int number)
{
    LogEntry entry;
    entry.at = fromIso(u"2026-01-01T00:00:00Z"_s).addSecs(qint64(number) * 31);
    const int item = int(quint32(number) * 2654435761u % items);
    entry.itemKey = u"PLATFORM-%1"_s.arg(item);
    entry.itemUrl = u"https://larkspur.example/browse/PLATFORM-%1"_s.arg(item);
    entry.changeId = QString::number(100'000 + number);
    entry.person = u"5b10a2844c20165700ede%1"_s.arg(item % 60);
    entry.personName = u"Person Number %1"_s.arg(item % 60);
    if (number % 5 != 0) {
        entry.kind = LogEntry::Kind::Evaluated;
        entry.text = u"left alone: no label docs-required or docs-impact"_s;
        return entry;
    }
    const int page = item % pages;
    entry.kind = number % 50 == 0 ? LogEntry::Kind::Published : LogEntry::Kind::Proposed;
    entry.proposalId = u"%1"_s.arg(number / 250, 32, 16, QChar(u'0'));
    entry.pageId = QString::number(990'000'000 + page);
    entry.pageTitle = u"Runbook of service %1"_s.arg(page);
    entry.pageUrl = u"https://larkspur.example/wiki/pages/%1"_s.arg(page);
    entry.section = {u"Operations"_s, u"Current Configuration"_s};
    entry.text =
        u"Updated port value per PLATFORM-%1. Previous value: 8080. New value: %2."_s.arg(item).arg(
            number % 65'536);
    if (entry.kind == LogEntry::Kind::Published) {
        entry.transaction = u"%1"_s.arg(number, 12, 16, QChar(u'0'));
        entry.version = number % 90 + 2;
        entry.after = "<h2>Current Configuration</h2>";
        for (int line = 0; line < 60; ++line)
            entry.after += "<p>Line " + QByteArray::number(line * number)
                + " tells what happens when the gateway restarts, and on which port.</p>";
    }
    return entry;
}

/** The journal all benchmarks read; written once, when it is first asked for. */
Journal &yearOfLog()
{
    static const QTemporaryDir folder;
    static const SystemClock clock;
    static const std::unique_ptr<Journal> journal = [] {
        auto opened = Journal::open(folder.path(), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        const auto begun = std::chrono::steady_clock::now();
        for (int first = 0; first < entryCount; first += batchSize) {
            JournalBatch batch;
            for (int number = first; number < first + batchSize; ++number)
                batch.log.append(madeEntry(number));
            if (const auto done = QCoro::waitFor((*opened)->commit(batch)); !done)
                qFatal("%s", qPrintable(done.error().detail));
        }
        std::printf("%d entries written in %.0f s, %lld MB\n", entryCount,
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count(),
            static_cast<long long>(QFileInfo(folder.filePath(u"docket.db"_s)).size() / 1'000'000));
        return std::move(*opened);
    }();
    return *journal;
}

void verify(benchmark::State &state)
{
    Journal &journal = yearOfLog();
    for (auto _ : state) {
        const auto check = QCoro::waitFor(journal.verifyLog({}));
        if (!check || !check->isWhole() || check->entries != entryCount)
            state.SkipWithError("the log was not found whole");
    }
    state.counters["entries/s"] =
        benchmark::Counter(double(entryCount), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(verify)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Iterations(3);

void query(benchmark::State &state, const LogQuery &wanted)
{
    Journal &journal = yearOfLog();
    qsizetype found = 0;
    for (auto _ : state) {
        const auto entries = QCoro::waitFor(journal.log(wanted));
        if (!entries || entries->isEmpty())
            state.SkipWithError("nothing was found");
        else
            found = entries->size();
    }
    state.counters["found"] = double(found);
}

LogQuery queried(const std::function<void(LogQuery &)> &narrow)
{
    LogQuery wanted;
    narrow(wanted);
    return wanted;
}

#define QUERY(name, narrow)                                                                        \
    BENCHMARK_CAPTURE(query, name, queried([](LogQuery &wanted) { narrow; }))                      \
        ->Unit(benchmark::kMillisecond)                                                            \
        ->MeasureProcessCPUTime()                                                                  \
        ->UseRealTime()

QUERY(newest 200, wanted.limit = 200);
QUERY(item, wanted.itemKey = u"platform-4711"_s);
QUERY(page, wanted.pageId = u"990000042"_s);
QUERY(proposal, wanted.proposalId = u"%1"_s.arg(1234, 32, 16, QChar(u'0')));
QUERY(kind, wanted.kinds = {LogEntry::Kind::Published}; wanted.limit = 200);
QUERY(a day, wanted.since = fromIso(u"2026-06-01T00:00:00Z"_s);
    wanted.until = fromIso(u"2026-06-02T00:00:00Z"_s));
QUERY(a day and a kind, wanted.since = fromIso(u"2026-06-01T00:00:00Z"_s);
    wanted.until = fromIso(u"2026-06-02T00:00:00Z"_s); wanted.kinds = {LogEntry::Kind::Published});
QUERY(words found often, wanted.text = u"service"_s; wanted.limit = 200);
QUERY(words found seldom, wanted.text = u"platform-11471"_s);
QUERY(words of two kinds, wanted.text = u"service 17"_s; wanted.limit = 200;
    wanted.kinds = {LogEntry::Kind::Published});

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
