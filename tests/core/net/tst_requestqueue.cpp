// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/requestqueue.h"
#include "heldwaiter.h"

#include <QTest>

#include <map>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime start = QDateTime::fromString(u"2026-04-14T09:30:00Z"_s, Qt::ISODate);

HttpRequest read(const QString &path = u"/page"_s)
{
    return {.url = QUrl(u"https://larkspur.example"_s + path)};
}

HttpRequest write(const QString &path = u"/page"_s)
{
    return {.method = "PUT",
        .url = QUrl(u"https://larkspur.example"_s + path),
        .priority = HttpRequest::Priority::Write};
}

/** A queue, and who left it in which order; who left is under way until it is said to be done. */
struct Bench
{
    explicit Bench(int atOnce = 6)
        : queue(waiter, clock, atOnce, RetryPolicy())
    { }

    QCoro::Task<void> run(QString name, HttpRequest request, std::stop_token stop)
    {
        const auto entered = co_await queue.enter(request, queue.arrival(), stop);
        if (!entered) {
            ended.append(name + u": "_s + kindName(entered.error().kind));
            co_return;
        }
        left.append(name);
        turns.emplace(
            name, std::make_unique<RequestQueue::Turn>(queue, RequestQueue::partsOf(request)));
    }
    void ask(const QString &name, const HttpRequest &request, std::stop_token stop = {})
    {
        run(name, request, stop);
    }
    void done(const QString &name)
    {
        turns.erase(name);
        QCoreApplication::processEvents(); // those who may go now
    }
    void pass(std::chrono::milliseconds time)
    {
        waiter.pass(time);
        QCoreApplication::processEvents();
    }
    /** Asks, leaves at once, and is answered with 429. */
    void refuse(
        const HttpRequest &request, std::chrono::milliseconds wait, const QString &reason = {})
    {
        ask(u"refused"_s, request);
        queue.refused(request, reason, wait);
        done(u"refused"_s);
        left.removeAll(u"refused"_s);
    }

    FakeClock clock{start};
    HeldWaiter waiter{clock};
    RequestQueue queue;
    QStringList left, ended;
    std::map<QString, std::unique_ptr<RequestQueue::Turn>> turns;
};

} // namespace

class TestRequestQueue : public QObject
{
    Q_OBJECT

private slots:
    void aRefusedHostIsLeftAloneUntilTheTimeHasPassed()
    {
        Bench bench;
        bench.refuse(read(), 7s);
        bench.ask(u"a"_s, read());
        bench.ask(u"b"_s, write(u"/other"_s));
        bench.pass(6999ms);
        QCOMPARE(bench.left, QStringList());
        bench.pass(1ms);
        QVERIFY(!bench.left.isEmpty());
    }

    void writesGoBeforeReadsThatWaitedLonger()
    {
        Bench bench;
        bench.refuse(read(), 7s);
        bench.ask(u"read 1"_s, read());
        bench.ask(u"read 2"_s, read());
        bench.pass(5s);
        bench.ask(u"write"_s, write());
        bench.ask(u"its read"_s, [] {
            HttpRequest request = read();
            request.priority = HttpRequest::Priority::Write;
            return request;
        }());
        bench.pass(2s);
        // One goes ahead to find out, the others when it was taken.
        QCOMPARE(bench.left, QStringList{u"write"_s});
        bench.queue.accepted(write());
        bench.done(u"write"_s);
        QCOMPARE(bench.left, (QStringList{u"write"_s, u"its read"_s, u"read 1"_s, u"read 2"_s}));
    }

    void afterAnotherRefusalAllWaitAgain()
    {
        Bench bench;
        bench.refuse(read(), 1s);
        bench.ask(u"write"_s, write());
        bench.ask(u"read"_s, read());
        bench.pass(1s);
        QCOMPARE(bench.left, QStringList{u"write"_s});
        bench.queue.refused(write(), {}, 9s);
        bench.done(u"write"_s);
        bench.pass(8999ms);
        QCOMPARE(bench.left, QStringList{u"write"_s});
        bench.pass(1ms);
        QCOMPARE(bench.left, (QStringList{u"write"_s, u"read"_s}));
    }

    void withoutATimeTheWaitGrowsWithEachRefusal()
    {
        Bench bench;
        QList<int> waits;
        for (int i = 0; i < 5; ++i) {
            bench.queue.refused(read(), {}, 0ms);
            bench.ask(u"%1"_s.arg(i), read());
            int waited = 0;
            for (; bench.left.isEmpty() && waited < 20'000; waited += 500)
                bench.pass(500ms);
            waits.append(waited);
            bench.left.clear();
            bench.done(u"%1"_s.arg(i));
        }
        QCOMPARE(waits, (QList<int>{500, 1000, 2000, 4000, 4000}));
    }

    void noMoreThanSoManyAreUnderWay()
    {
        Bench bench(2);
        for (const QString &name : {u"read 1"_s, u"read 2"_s, u"read 3"_s, u"read 4"_s})
            bench.ask(name, read());
        bench.ask(u"write"_s, write());
        QCOMPARE(bench.left, (QStringList{u"read 1"_s, u"read 2"_s}));
        bench.ask(u"elsewhere"_s, {.url = QUrl(u"https://other.example/"_s)});
        QCOMPARE(bench.left.takeLast(), u"elsewhere"_s);
        bench.done(u"read 2"_s);
        QCOMPARE(bench.left.last(), u"write"_s);
        bench.done(u"read 1"_s);
        QCOMPARE(bench.left.last(), u"read 3"_s);
        bench.done(u"write"_s);
        QCOMPARE(bench.left.last(), u"read 4"_s);
        QCOMPARE(bench.left.size(), 5);
    }

    void aBurstLimitHoldsItsEndpointWhicheverPageItNames()
    {
        Bench bench;
        bench.refuse(write(u"/wiki/api/v2/pages/100"_s), 9s, u"jira-burst-based"_s);
        bench.ask(u"same endpoint"_s, write(u"/wiki/api/v2/pages/200"_s));
        bench.ask(u"same path, read"_s, read(u"/wiki/api/v2/pages/100"_s));
        bench.ask(u"another endpoint"_s, write(u"/wiki/api/v2/spaces/100"_s));
        QCOMPARE(bench.left, (QStringList{u"same path, read"_s, u"another endpoint"_s}));
        bench.pass(9s);
        QCOMPARE(bench.left.last(), u"same endpoint"_s);
    }

    void aTicketsLimitHoldsTheWritesToThatTicket()
    {
        Bench bench;
        const auto at = [](const char *path) {
            return u"/rest/api/3/issue/"_s + QLatin1StringView(path);
        };
        bench.refuse(write(at("PLATFORM-1/remotelink")), 9s, u"jira-per-issue-on-write"_s);
        bench.ask(u"same ticket"_s, write(at("PLATFORM-1/comment")));
        bench.ask(u"another ticket"_s, write(at("PLATFORM-2/remotelink")));
        bench.ask(u"read"_s, read(at("PLATFORM-1")));
        QCOMPARE(bench.left, (QStringList{u"another ticket"_s, u"read"_s}));
        bench.pass(9s);
        QCOMPARE(bench.left.last(), u"same ticket"_s);
    }

    void whoIsStoppedLeavesTheQueue()
    {
        Bench bench(1);
        std::stop_source closed, full;
        bench.ask(u"first"_s, read());
        bench.ask(u"full"_s, read(), full.get_token());
        bench.ask(u"after"_s, read());
        full.request_stop();
        QTRY_COMPARE(bench.ended, QStringList{u"full: cancelled"_s});
        bench.done(u"first"_s);
        QCOMPARE(bench.left, (QStringList{u"first"_s, u"after"_s}));
        bench.done(u"after"_s);
        bench.refuse(read(), 9s);
        bench.ask(u"closed"_s, read(), closed.get_token());
        closed.request_stop();
        QTRY_COMPARE(bench.ended.last(), u"closed: cancelled"_s);
    }

    void aLongWaitIsToldToTheCaller()
    {
        Bench bench;
        bench.refuse(read(), 1h);
        bench.ask(u"a"_s, read());
        QCOMPARE(bench.ended, QStringList{u"a: rateLimited"_s});
    }

    void aClockThatIsSetBackMakesNoWaitLonger()
    {
        Bench bench;
        bench.refuse(read(), 60s);
        bench.clock.advance(-24h);
        bench.ask(u"a"_s, read());
        QCOMPARE(bench.ended, QStringList());
        bench.pass(60s);
        QCOMPARE(bench.left, QStringList{u"a"_s});
    }

    void littleBudgetIsSpreadByReadsAndKeptForWrites()
    {
        Bench bench;
        bench.queue.setBudget(u"larkspur.example"_s, {100, 40, start.addSecs(60), false, {}});
        bench.ask(u"plenty 1"_s, read());
        bench.ask(u"plenty 2"_s, read());
        QCOMPARE(bench.left.size(), 2);
        bench.queue.setBudget(u"larkspur.example"_s, {100, 9, start.addSecs(60), true, {}});
        for (int i = 0; i < 3; ++i)
            bench.ask(u"read %1"_s.arg(i), read());
        bench.ask(u"write"_s, write());
        QCOMPARE(bench.left.last(), u"write"_s);
        bench.pass(6665ms); // 60 s for the 8 that are left, and the one after the reset
        QCOMPARE(bench.left.size(), 3);
        bench.pass(1ms);
        QCOMPARE(bench.left.last(), u"read 0"_s);
        QCOMPARE(bench.left.size(), 4);
        bench.pass(30s);
        QCOMPARE(bench.left.size(), 6);
    }

    void anEmptyBudgetLetsReadsWaitForItsReset()
    {
        Bench bench;
        bench.ask(u"first"_s, read());
        bench.queue.setBudget(u"larkspur.example"_s, {100, 0, start.addSecs(90), false, {}});
        bench.ask(u"read"_s, read());
        bench.pass(89s);
        QCOMPARE(bench.left, QStringList{u"first"_s});
        bench.pass(1s);
        QCOMPARE(bench.left, (QStringList{u"first"_s, u"read"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRequestQueue)
#include "tst_requestqueue.moc"
