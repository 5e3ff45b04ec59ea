// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/recorder.h"
#include "tests/support/loop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/** The bodies Atlassian sends with a 429 (api notes, section 2.1). */
const QJsonObject jiraBody{
    {u"errorMessages"_s, QJsonArray{u"Rate limit exceeded."_s}}, {u"errors"_s, QJsonObject()}};
const QJsonObject confluenceBody{{u"errors"_s,
    QJsonArray{QJsonObject{{u"status"_s, 429}, {u"code"_s, u"TOO_MANY_REQUESTS"_s},
        {u"title"_s, u"Rate limit exceeded"_s}, {u"detail"_s, QJsonValue::Null}}}}};

/** One request as the server saw it. */
struct Seen
{
    QDateTime at;
    QString method, path;
    int status = 0;
};

/** The loop through a socket, with the server's own record of what came when. */
struct Site
{
    explicit Site(const HttpOptions &options = withoutJitter())
        : loop(testSite(), {}, options, {}, Loop::Door::Socket)
    {
        record();
    }
    static HttpOptions withoutJitter()
    {
        HttpOptions options;
        options.random = [] { return 0.0; };
        return options;
    }
    void record()
    {
        auto recorder = Sandbox::Recorder::open(folder.filePath(u"record"_s));
        if (!recorder)
            qFatal("%s", qPrintable(recorder.error().detail));
        loop.world.setRecorder(std::move(*recorder));
    }
    /** The n-th request to that path is refused, so many times. */
    void refuse(const QString &method, const QString &path, const QJsonObject &headers,
        const QJsonValue &body, int nth = 1, int times = 1)
    {
        const QJsonObject fault{{u"match"_s,
                                    QJsonObject{{u"method"_s, method}, {u"path"_s, path},
                                        {u"nth"_s, nth}, {u"times"_s, times}}},
            {u"then"_s,
                QJsonObject{{u"status"_s, 429}, {u"headers"_s, headers}, {u"body"_s, body}}}};
        const auto faults =
            Sandbox::parseFaults(QJsonDocument(QJsonArray{fault}).toJson(), u"test"_s);
        if (!faults)
            qFatal("%s", qPrintable(faults.error().detail));
        loop.world.setFaults(*faults);
    }
    [[nodiscard]] QList<Seen> seen()
    {
        QFile file(folder.filePath(u"record"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no record");
        QList<Seen> list;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            list.append({fromIso(line[u"time"_s].toString()), line[u"method"_s].toString(),
                line[u"path"_s].toString(), line[u"status"_s].toInt()});
        }
        return list;
    }
    /** How long after the first refusal the next request of any kind came. */
    [[nodiscard]] milliseconds quietAfterRefusal()
    {
        const QList<Seen> all = seen();
        for (qsizetype i = 0; i + 1 < all.size(); ++i) {
            if (all.at(i).status == 429)
                return all.at(i + 1).at - all.at(i).at;
        }
        return -1ms;
    }

    QTemporaryDir folder{Loop::memoryFolder()};
    Loop loop;
};

QString why(const auto &result)
{
    return result ? QString() : result.error().detail;
}

} // namespace

/** What a remote that asks for patience sees of Docket: real requests, the server's record of their times. */
class TestThrottling : public QObject
{
    Q_OBJECT

private slots:
    void neverAsksBeforeTheTime_data()
    {
        QTest::addColumn<QJsonObject>("headers");
        QTest::addColumn<int>("wait"); // milliseconds
        const QJsonObject none;
        QTest::newRow("missing") << none << 500;
        QTest::newRow("zero") << QJsonObject{{u"Retry-After"_s, u"0"_s}} << 500;
        QTest::newRow("seconds") << QJsonObject{{u"Retry-After"_s, u"17"_s}} << 17'000;
        QTest::newRow("date") << QJsonObject{{u"Retry-After"_s, u"Tue, 14 Apr 2026 09:00:23 GMT"_s},
            {u"Date"_s, u"Tue, 14 Apr 2026 09:00:00 GMT"_s}}
                              << 23'000;
        QTest::newRow("date without the server's own")
            << QJsonObject{{u"Retry-After"_s, u"Tue, 14 Apr 2026 09:00:23 GMT"_s}} << 23'000;
        QTest::newRow("date, this machine's clock an hour ahead") << QJsonObject{
            {u"Retry-After"_s, u"Tue, 14 Apr 2026 08:00:09 GMT"_s},
            {u"Date"_s, u"Tue, 14 Apr 2026 08:00:00 GMT"_s}} << 9'000;
        QTest::newRow("date, this machine's clock an hour behind") << QJsonObject{
            {u"Retry-After"_s, u"Tue, 14 Apr 2026 10:00:09 GMT"_s},
            {u"Date"_s, u"Tue, 14 Apr 2026 10:00:00 GMT"_s}} << 9'000;
        QTest::newRow("date in the past")
            << QJsonObject{{u"Retry-After"_s, u"Tue, 14 Apr 2026 08:59:00 GMT"_s}} << 500;
        QTest::newRow("missing, with the budget's reset")
            << QJsonObject{{u"X-RateLimit-Remaining"_s, u"0"_s},
                   {u"X-RateLimit-Reset"_s, u"2026-04-14T09:00:31Z"_s}}
            << 31'000;
        QTest::newRow("a burst limit") << QJsonObject{{u"Retry-After"_s, u"11"_s},
            {u"RateLimit-Reason"_s, u"jira-burst-based"_s}}
                                       << 11'000;
    }
    void neverAsksBeforeTheTime()
    {
        QFETCH(QJsonObject, headers);
        QFETCH(int, wait);
        struct Call
        {
            QString method, path;
            QJsonValue body;
        };
        // A read and a write of each side, with and without a body that says it in words.
        for (const Call &call : {Call{u"POST"_s, u"/rest/api/3/search/jql"_s, jiraBody},
                 Call{u"GET"_s, u"/wiki/api/v2/pages"_s, confluenceBody},
                 Call{u"PUT"_s, u"/wiki/api/v2/pages/100"_s, confluenceBody},
                 Call{u"POST"_s, u"/rest/api/3/issue/PLATFORM-89/remotelink"_s, jiraBody},
                 Call{u"PUT"_s, u"/wiki/api/v2/pages/100"_s, u"Too many requests"_s}}) {
            Site site;
            site.refuse(call.method, call.path, headers, call.body);
            const auto report = site.loop.closeAndPoll({u"PLATFORM-89"_s});
            QVERIFY2(report, qPrintable(why(report)));
            const auto published = QCoro::waitFor(
                site.loop.workspace->approveAndPublish(site.loop.proposalOf(u"PLATFORM-89"_s).id));
            QVERIFY2(published, qPrintable(why(published)));
            QCOMPARE(site.quietAfterRefusal(), milliseconds(wait));
            QCOMPARE(site.loop.version(u"100"_s), 4); // carried out once
            QCOMPARE(site.loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Published);
        }
    }

    void everybodyWhoWaitsIsAnsweredOnce()
    {
        Site site;
        site.refuse(u"GET"_s, u"/wiki/api/v2/pages/100"_s, {{u"Retry-After"_s, u"30"_s}},
            confluenceBody, 1, 2);
        QList<Result<Page>> answers;
        const auto ask = [&]() -> QCoro::Task<void> {
            const Result<Page> page = co_await site.loop.documents->page(u"100"_s, {});
            answers.append(page);
        };
        std::vector<QCoro::Task<void>> under;
        for (int i = 0; i < 20; ++i)
            under.push_back(ask());
        for (auto &one : under)
            QCoro::waitFor(one);
        QCOMPARE(answers.size(), 20);
        for (const Result<Page> &page : answers)
            QVERIFY2(page, qPrintable(why(page)));
        // Nobody came in the time of a refusal but those who were under way already.
        QDateTime closed;
        int early = 0;
        for (const Seen &one : site.seen()) {
            early += closed.isValid() && one.at < closed;
            if (one.status == 429)
                closed = one.at.addSecs(30);
        }
        QVERIFY2(early < HttpOptions().atOnce, qPrintable(QString::number(early)));
        int pages = 0;
        for (const Seen &one : site.seen())
            pages += one.path == "/wiki/api/v2/pages/100"_L1 && one.status == 200;
        QCOMPARE(pages, 20);
    }

    void aWaitTooLongForAPollIsShownWithItsTime()
    {
        Site site;
        site.refuse(
            u"GET"_s, u"/rest/api/3/serverInfo"_s, {{u"Retry-After"_s, u"600"_s}}, jiraBody);
        const QDateTime before = site.loop.clock.now();
        const auto report = site.loop.closeAndPoll({});
        QVERIFY(!report);
        QCOMPARE(site.loop.workspace->status().state, SyncStatus::State::Throttled);
        QCOMPARE(site.loop.workspace->status().retryAt, before.addSecs(600));
        // Asked again meanwhile, nothing leaves.
        const qsizetype asked = site.seen().size();
        site.loop.clock.advance(7min);
        QVERIFY(!site.loop.closeAndPoll({}));
        QCOMPARE(site.seen().size(), asked);
        QCOMPARE(site.loop.workspace->status().retryAt, before.addSecs(600));
        site.loop.clock.advance(3min);
        QVERIFY(site.loop.closeAndPoll({}));
        QCOMPARE(site.loop.workspace->status().state, SyncStatus::State::Online);
    }

    void aDecisionOutlastsALongWait()
    {
        Site site;
        QVERIFY(site.loop.closeAndPoll({u"PLATFORM-89"_s}));
        site.refuse(
            u"PUT"_s, u"/wiki/api/v2/pages/100"_s, {{u"Retry-After"_s, u"3600"_s}}, confluenceBody);
        const auto published = QCoro::waitFor(
            site.loop.workspace->approveAndPublish(site.loop.proposalOf(u"PLATFORM-89"_s).id));
        QVERIFY(!published);
        QCOMPARE(published.error().kind, Error::Kind::RateLimited);
        QCOMPARE(site.loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Approved);
        site.loop.clock.advance(1h);
        QVERIFY(site.loop.closeAndPoll({}));
        QCoro::waitFor(site.loop.workspace->sendingDone());
        QCOMPARE(site.loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Published);
        QCOMPARE(site.loop.version(u"100"_s), 4);
    }

    void aPublishGoesBeforeReadsThatWaitedLonger()
    {
        HttpOptions options = Site::withoutJitter();
        options.atOnce = 1;
        Site site(options);
        QVERIFY(site.loop.closeAndPoll({u"PLATFORM-89"_s}));
        const auto hanging = Sandbox::parseFaults(
            R"([{"match":{"path":"/wiki/api/v2/pages/200","nth":1},"then":{"hang":0}}])",
            u"test"_s);
        site.loop.world.setFaults(*hanging);
        site.record();
        std::stop_source stop;
        auto first = site.loop.documents->page(u"200"_s, stop.get_token());
        std::vector<QCoro::Task<Result<Page>>> reads;
        for (int i = 0; i < 5; ++i)
            reads.push_back(site.loop.documents->page(u"200"_s, {}));
        auto publish =
            site.loop.workspace->approveAndPublish(site.loop.proposalOf(u"PLATFORM-89"_s).id);
        QTRY_COMPARE(site.seen().size(), 1);
        QTRY_COMPARE(site.loop.http.waiting(), 6);
        stop.request_stop();
        QVERIFY(!QCoro::waitFor(first));
        const auto published = QCoro::waitFor(publish);
        QVERIFY2(published, qPrintable(why(published)));
        for (auto &one : reads)
            QVERIFY(QCoro::waitFor(one));
        QCOMPARE(site.seen().at(1).path, u"/wiki/api/v2/pages/100"_s);
    }

    void budgetsOfTheSiteAreKnown()
    {
        Site site;
        const auto faults = Sandbox::parseFaults(
            R"([{"match":{"path":"/rest/api/3/serverInfo"},"then":{"status":200,"body":{"serverTime":"2026-04-14T09:00:00.000+0000"},"headers":{"X-AAccountId":"acc-mia","X-RateLimit-Limit":"100","X-RateLimit-Remaining":"17","X-RateLimit-Reset":"2026-04-14T09:01Z","X-RateLimit-NearLimit":"true"}}}])",
            u"test"_s);
        site.loop.world.setFaults(*faults);
        QVERIFY(site.loop.closeAndPoll({}));
        const Budget budget = site.loop.workspace->status().budgets.value(
            QUrl(site.loop.world.baseUrl()).authority());
        QCOMPARE(budget, (Budget{100, 17, fromIso(u"2026-04-14T09:01:00Z"_s), true, {}}));
        // The poll went on slower: what is left lasts until the reset.
        const QList<Seen> all = site.seen();
        const auto told = std::ranges::find(all, u"/rest/api/3/serverInfo"_s, &Seen::path);
        QVERIFY(all.end() - told >= 3);
        for (auto one = told + 1; one != all.end(); ++one)
            QVERIFY2(one->at - (one - 1)->at >= 3s, qPrintable(one->path));
    }
};

QTEST_GUILESS_MAIN(TestThrottling)
#include "tst_throttling.moc"
