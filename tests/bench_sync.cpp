// SPDX-License-Identifier: GPL-3.0-or-later
// A large site, through real sockets: what a poll and a proposal cost, and whether the thread of the window stays free.
#include "core/markup/adf.h"
#include "tests/support/figures.h"
#include "tests/support/heartbeat.h"
#include "tests/support/loop.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Time = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

namespace {

constexpr int items = 10'000;
constexpr int pages = 2'000;
constexpr int changes = 50;
constexpr int parts = pages / 2;
constexpr int rounds = 12;

Figures figure;

QByteArray bodyOf(int number)
{
    QByteArray body = runbookBody();
    for (int i = 0; i < 260; ++i)
        body += "<p>Line " + QByteArray::number(number * 131 + i)
            + " tells what happens when the gateway restarts, who is called then, and which log "
              "says so.</p>";
    return body;
}

Sandbox::Site largeSite()
{
    Sandbox::Site site = testSite();
    const Sandbox::SiteIssue issue = site.issues.at(0);
    const Sandbox::SitePage page = site.pages.at(0);
    site.projects[0].components.clear();
    site.issues.clear();
    site.pages.clear();
    for (int i = 0; i < parts; ++i)
        site.projects[0].components.append(
            {QString::number(20'000 + i), u"part-%1"_s.arg(i), u"acc-jo"_s});
    for (int i = 0; i < pages; ++i) {
        Sandbox::SitePage copy = page;
        copy.id = QString::number(100'000 + i);
        copy.title = u"Runbook %1"_s.arg(i);
        copy.body = bodyOf(i);
        site.pages.append(copy);
    }
    for (int i = 0; i < items; ++i) {
        Sandbox::SiteIssue copy = issue;
        copy.key = u"PLATFORM-%1"_s.arg(i + 1);
        copy.components = {u"part-%1"_s.arg(i % parts)};
        site.issues.append(copy);
    }
    return site;
}

/** Every component is documented by one page; the other half of the pages is only watched. */
Policy largePolicy()
{
    Policy policy = testPolicy();
    const RegistryEntry model = policy.registry.first();
    policy.registry.clear();
    for (int i = 0; i < pages; ++i) {
        RegistryEntry entry = model;
        entry.component = i < parts ? u"part-%1"_s.arg(i) : u"part-%1-notes"_s.arg(i);
        entry.page = QString::number(100'000 + i);
        policy.registry.append(entry);
    }
    return policy;
}

struct Measured
{
    double requests = 0, milliseconds = 0, block = 0;
    PollReport report;
};

class SyncBench
{
public:
    SyncBench()
        : loop(largeSite(), {}, {}, {}, Loop::Door::Socket)
    {
        QObject::connect(&loop.http, &HttpClient::exchanged, [this] { ++m_requests; });
    }

    Measured poll(const QStringList &keys)
    {
        for (const QString &key : keys) {
            if (!loop.world.transition(key, u"Done"_s, u"acc-jo"_s))
                qFatal("no ticket %s", qPrintable(key));
        }
        Measured measured;
        const qint64 before = m_requests;
        beat.take();
        const auto begun = Time::now();
        const auto report = QCoro::waitFor(loop.workspace->poll());
        measured.milliseconds = Milliseconds(Time::now() - begun).count();
        measured.block = beat.take();
        if (!report)
            qFatal("the poll failed: %s", qPrintable(report.error().detail));
        measured.report = *report;
        measured.requests = double(m_requests - before);
        return measured;
    }

    QStringList nextKeys(int count)
    {
        QStringList keys;
        for (int i = 0; i < count; ++i)
            keys.append(u"PLATFORM-%1"_s.arg(++m_lastKey));
        return keys;
    }

    [[nodiscard]] qint64 requests() const { return m_requests; }

    Loop loop;
    Heartbeat beat;

private:
    qint64 m_requests = 0;
    int m_lastKey = 0;
};

double series(SyncBench &bench, const char *what, int closings, double bar)
{
    QList<double> times, blocks;
    double requests = 0;
    for (int round = 0; round < rounds; ++round) {
        bench.loop.clock.advance(15min);
        const Measured one = bench.poll(bench.nextKeys(closings));
        if (one.report.proposed != closings)
            qFatal("%d proposals of %d closings", one.report.proposed, closings);
        times.append(one.milliseconds);
        blocks.append(one.block);
        requests = std::max(requests, one.requests);
    }
    std::printf("\n%s, %d rounds\n", what, rounds);
    figure("  requests, the most", requests, "", bar);
    figure("  time p50", percentile(times, 0.5), "ms");
    figure("  time p95", percentile(times, 0.95), "ms");
    figure("  longest block of the event loop", percentile(blocks, 1), "ms", 50);
    return requests;
}

void proposals(SyncBench &bench)
{
    QList<double> publishing, reverting;
    double publishCalls = 0, revertCalls = 0, block = 0;
    const QList<Proposal> all = bench.loop.workspace->proposals();
    const int count = std::min<int>(100, int(all.size()));
    for (int i = 0; i < count; ++i) {
        const QString id = all.at(i).id;
        bench.beat.take();
        qint64 before = bench.requests();
        auto begun = Time::now();
        const auto published = QCoro::waitFor(bench.loop.workspace->approveAndPublish(id));
        if (!published || published->kind != PublishOutcome::Kind::Published)
            qFatal("not published");
        publishing.append(Milliseconds(Time::now() - begun).count() / 1000);
        publishCalls = std::max(publishCalls, double(bench.requests() - before));
        before = bench.requests();
        begun = Time::now();
        const auto reverted = QCoro::waitFor(bench.loop.workspace->revertAndPublish(id));
        if (!reverted || reverted->kind != PublishOutcome::Kind::Reverted)
            qFatal("not reverted");
        reverting.append(Milliseconds(Time::now() - begun).count() / 1000);
        revertCalls = std::max(revertCalls, double(bench.requests() - before));
        block = std::max(block, bench.beat.take());
    }
    std::printf("\nproposals, %d published and taken back\n", count);
    figure("  calls from approval to verified and linked, the most", publishCalls, "");
    figure("  calls to take it back, the most", revertCalls, "");
    figure("  approval to verified p95 (N2; hold time not counted)", percentile(publishing, 0.95),
        "s", 10);
    figure("  taking back p95", percentile(reverting, 0.95), "s");
    figure("  longest block of the event loop", block, "ms", 50);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::printf("%d tickets, %d registered pages of about %lld kB\n", items, pages,
        static_cast<long long>(bodyOf(1).size() / 1000));
    SyncBench bench;
    if (!QCoro::waitFor(bench.loop.workspace->setPolicy(largePolicy())))
        qFatal("no policy");
    const Measured first = bench.poll({});
    std::printf("\nfirst poll: every body is read once\n");
    figure("  requests", first.requests, "");
    figure("  time", first.milliseconds, "ms");
    figure("  longest block of the event loop", first.block, "ms", 50);
    bench.loop.clock.advance(15min);
    (void)bench.poll({});

    series(bench, "idle poll", 0, 30);
    series(bench, "poll with one closing", 1, 30);
    const double crowd = series(bench, "poll with 50 closings", changes, 30);

    // Within 15 minutes of an earlier one.
    bench.loop.clock.advance(1min);
    const Measured idle = bench.poll({});
    bench.loop.clock.advance(1min);
    const Measured one = bench.poll(bench.nextKeys(1));
    std::printf("\none proposal alone\n");
    const qint64 before = bench.requests();
    const auto published = QCoro::waitFor(
        bench.loop.workspace->approveAndPublish(bench.loop.workspace->proposals().last().id));
    if (!published)
        qFatal("not published");
    const double publishing = double(bench.requests() - before);
    figure("  calls beyond an idle poll, from closing to verified",
        one.requests - idle.requests + publishing, "");
    figure("  calls each where 50 close together", crowd / changes + publishing, "", 6);
    // A poll begins every 30 s: who closes right after one waits that long, and then for the next.
    figure("  closed to proposal at worst (N1), polls every 30 s", 30 + one.milliseconds / 1000,
        "s", 60);

    proposals(bench);
    std::printf("\n");
    figure("peak memory, the served site included", double(memory("VmHWM")) / 1024, "MiB");
    return figure.exitCode();
}
