// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/drafting/draft.h"
#include "core/drafting/draftcase.h"
#include "core/drafting/words.h"
#include "core/markup/markupdocument.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cmath>
#include <ctime>
#include <vector>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QDir shared()
{
    return QDir(qEnvironmentVariable("DOCKET_SHARED", u"../shared"_s));
}

DraftRequest requestFor(const QByteArray &body)
{
    DraftRequest request;
    request.page.body = body;
    request.item.key = u"BENCH-1"_s;
    request.item.summary = u"Adjust what the page says"_s;
    request.entry.at = fromIso(u"2026-04-14T09:00:00Z"_s);
    request.kind = PageKind::Reference;
    return request;
}

/** A ticket that changes the first number of the page that has words before it; else one that has nothing to do
 * with the page. */
QString ticketFor(const MarkupDocument &document)
{
    static const QRegularExpression form(
        u"((?:[A-Za-z][a-z]{3,} ){1,3})(?:is |of |at |to |= ?|: ?)?(\\d{2,5})(?= [a-z]|[;)]|[.,]?(?: |$))"_s);
    for (const TextUnit &unit : document.textUnits()) {
        const QRegularExpressionMatch match = form.match(unit.text.left(2000));
        if (match.hasMatch() && !contentWords(match.captured(1)).isEmpty())
            return u"Background of this work.\nChange %1 from %2 to %3."_s.arg(
                match.captured(1).trimmed(), match.captured(2),
                QString::number(match.captured(2).toInt() + 7));
    }
    return u"Background of this work.\nChange the quokka quota from 73519 to 80211."_s;
}

/** The real pages of the corpus, each with a ticket about a number on it; one page of our own where it is absent. */
const std::vector<DraftRequest> &plantedTickets()
{
    static const std::vector<DraftRequest> all = [] {
        std::vector<DraftRequest> found;
        const QDir folder(shared().filePath(u"corpus/storage"_s));
        QList<QByteArray> bodies;
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (!name.endsWith(".tsv"_L1) && file.open(QIODevice::ReadOnly))
                bodies.append(file.readAll());
        }
        if (bodies.isEmpty())
            bodies.append(QByteArray("<h2>Ports</h2><p>The listener port is 8080 here.</p>")
                + QByteArray("<p>The service waits 30&nbsp;s, then it goes on.</p>").repeated(900));
        for (const QByteArray &body : std::as_const(bodies)) {
            const auto document = MarkupDocument::parse(MarkupFormat::Storage, body);
            if (!document)
                continue;
            found.push_back(requestFor(body));
            found.back().item.description = ticketFor(**document);
        }
        return found;
    }();
    return all;
}

/** Real tickets and code changes with the page they were documented on; none where the corpus is absent. */
const std::vector<DraftRequest> &realChanges()
{
    static const std::vector<DraftRequest> all = [] {
        std::vector<DraftRequest> found;
        QProcess cases;
        cases.start(u"python3"_s,
            {shared().filePath(u"bin/drafting-cases"_s), shared().filePath(u"corpus/drafting"_s)});
        if (!cases.waitForFinished(120'000))
            return found;
        while (cases.canReadLine()) {
            if (auto one = draftCaseFrom(cases.readLine()))
                found.push_back(std::move(one->request));
        }
        return found;
    }();
    return all;
}

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/** Runs `work` on every request; what one page takes, the best of all rounds, goes into the counters. */
template <typename Work>
void perPage(benchmark::State &state, const std::vector<DraftRequest> &requests, Work work)
{
    if (requests.empty()) {
        state.SkipWithError("the shared corpus is not here");
        return;
    }
    std::vector<double> times(requests.size(), INFINITY);
    for (auto _ : state) {
        for (size_t i = 0; i < requests.size(); ++i) {
            const double start = processorMilliseconds();
            work(requests[i]);
            times[i] = std::min(times[i], processorMilliseconds() - start);
        }
    }
    std::ranges::sort(times);
    state.counters["pages"] = double(times.size());
    state.counters["p50_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["max_ms"] = times.back();
}

void draftOne(const DraftRequest &request)
{
    benchmark::DoNotOptimize(draft(request));
}

/** The peer: only reading the page, which every drafter must. */
void readOne(const DraftRequest &request)
{
    const auto document = MarkupDocument::parse(request.page.format, request.page.body);
    if (document)
        benchmark::DoNotOptimize((*document)->textUnits());
}

void draftPlantedTickets(benchmark::State &state)
{
    perPage(state, plantedTickets(), draftOne);
}
BENCHMARK(draftPlantedTickets)->Unit(benchmark::kMillisecond)->Iterations(3);

void readTheirPages(benchmark::State &state)
{
    perPage(state, plantedTickets(), readOne);
}
BENCHMARK(readTheirPages)->Unit(benchmark::kMillisecond)->Iterations(3);

void draftRealChanges(benchmark::State &state)
{
    perPage(state, realChanges(), draftOne);
}
BENCHMARK(draftRealChanges)->Unit(benchmark::kMillisecond)->Iterations(3);

void readChangedPages(benchmark::State &state)
{
    perPage(state, realChanges(), readOne);
}
BENCHMARK(readChangedPages)->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace

BENCHMARK_MAIN();
