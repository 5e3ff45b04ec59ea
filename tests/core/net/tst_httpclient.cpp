// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"
#include "core/net/replybody.h"
#include "core/sandbox/untrustedsite.h"
#include "scriptedserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QDateTime start = QDateTime::fromString(u"2026-04-14T09:30:00Z"_s, Qt::ISODate);

/** One client against one scripted server, with time that does not pass. */
struct Bench
{
    explicit Bench(HttpOptions options = {})
    {
        options.random = [] { return 0.0; };
        client = std::make_unique<HttpClient>(network, waiter, clock, options);
    }

    Result<HttpReply> send(HttpRequest request, std::stop_token stop = {}) const
    {
        return QCoro::waitFor(client->send(std::move(request), std::move(stop)));
    }
    Result<HttpReply> get(const QString &path = u"/"_s) const
    {
        return send({.url = server.url(path)});
    }
    Result<HttpReply> post() const
    {
        return send({.method = "POST",
            .url = server.url(),
            .headers = {{"content-type", "application/json"}},
            .body = "{}"});
    }

    ScriptedServer server;
    FakeClock clock{start};
    FakeWaiter waiter{clock};
    QNetworkAccessManager network;
    std::unique_ptr<HttpClient> client;
};

QList<milliseconds> ms(std::initializer_list<int> values)
{
    QList<milliseconds> list;
    for (const int value : values)
        list.append(milliseconds(value));
    return list;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void anUntrustedCertificateEndsItAndItsIssuerIsNamed()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS");
        Sandbox::UntrustedSite site;
        const auto url = site.start();
        QVERIFY(url);
        Bench bench;
        const auto reply = bench.send({.url = *url, .headers = {{"authorization", "Basic eDp5"}}});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Untrusted);
        QVERIFY2(reply.error().detail.contains(u"is not trusted"_s)
                && reply.error().detail.contains(u"Nobody's Authority"_s)
                && reply.error().detail.count(u"trusted"_s) == 1, // Once is enough.
            qPrintable(reply.error().detail));
        QVERIFY(bench.waiter.waits()
                .isEmpty()); // Not tried again, and there is nothing to ignore it with.
    }

    void asksNoHostItWasNotToldOf()
    {
        ScriptedServer stranger;
        HttpOptions options;
        options.origins = {QUrl(u"https://larkspur.example"_s)};
        Bench named(options);
        for (const QUrl &url : {stranger.url(), QUrl(u"https://larkspur.example:8443/"_s),
                 QUrl(u"https://larkspur.example.evil.example/"_s)}) {
            const auto reply = named.send({.url = url});
            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, Error::Kind::Invalid);
            QVERIFY(reply.error().detail.contains(url.host()));
        }
        QVERIFY(stranger.seen().isEmpty());
        QVERIFY(named.client->ledger().isEmpty());
    }

    void sendsAndReadsWhole()
    {
        Bench bench;
        bench.server.play({answer(200, R"({"a":1})", "X-AREQUESTID: r1\r\n")});
        const auto reply = bench.send({.method = "POST",
            .url = bench.server.url(u"/x?a=b%3Dc"_s),
            .headers = {{"authorization", "Basic eDp5"}, {"content-type", "application/json"}},
            .body = "{\"q\":2}",
            .why = u"try"_s});
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->requestId, u"r1"_s);
        QCOMPARE(jsonObject(*reply).value()[u"a"_s].toInt(), 1);
        QCOMPARE(bench.server.seen().size(), 1);
        QCOMPARE(bench.server.seen()[0].line, "POST /x?a=b%3Dc HTTP/1.1");
        QVERIFY(bench.server.seen()[0].head.toLower().contains("authorization: basic edp5"));
        QCOMPARE(bench.server.seen()[0].body, "{\"q\":2}");
        const QString host = u"127.0.0.1:%1"_s.arg(bench.server.serverPort());
        QCOMPARE(bench.client->ledger(), (QList<NetworkUse>{{host, u"try"_s, 1, 7, 7}}));
    }

    void keepsNoCookies()
    {
        Bench bench;
        bench.server.play({answer(200, "{}", "Set-Cookie: session=1; Path=/\r\n")});
        QVERIFY(bench.get());
        QVERIFY(bench.get());
        QVERIFY(!bench.server.seen()[1].head.toLower().contains("cookie"));
    }

    void answersWithAnyStatusAreValues()
    {
        Bench bench;
        bench.server.play({answer(401, R"({"errorMessages":["no"]})")});
        const auto reply = bench.get();
        QVERIFY(reply);
        QCOMPARE(reply->status, 401);
        QVERIFY(reply->body.contains("no"));
    }

    void retriesReadsAfterFailures_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("502") << answer(502).bytes;
        QTest::newRow("503") << answer(503).bytes;
        QTest::newRow("504") << answer(504).bytes;
        QTest::newRow("connection closed without an answer") << QByteArray();
        QTest::newRow("cut in the middle")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":");
        QTest::newRow("cut in a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{\"a\":");
    }
    void retriesReadsAfterFailures()
    {
        QFETCH(QByteArray, first);
        Bench bench;
        bench.server.play({{first}, answer(200, "{}")});
        const auto reply = bench.get();
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, "{}");
        // Where the connection was cut, Qt itself may have tried again before we did, or besides.
        if (first.startsWith("HTTP/1.1 50")) {
            QCOMPARE(bench.waiter.waits(), ms({500}));
            QCOMPARE(bench.server.seen().size(), 2);
        }
    }

    /** From the second failure on it is told until there is an answer; a single one is nothing to speak of. */
    void tellsOfWhatItTriesAgain()
    {
        const auto told = [this](const QList<QByteArray> &answers) {
            Bench bench;
            QStringList all;
            connect(bench.client.get(), &HttpClient::retrying, this,
                [&](const QString &host, const Error &why, const QDateTime &at) {
                    all << u"%1 %2 %3"_s.arg(host.section(u':', 0, 0))
                               .arg(why.httpStatus)
                               .arg(bench.clock.now().msecsTo(at));
                });
            connect(bench.client.get(), &HttpClient::settled, this,
                [&](const QString &host) { all << host.section(u':', 0, 0); });
            QList<Scripted> replies;
            for (const QByteArray &bytes : answers)
                replies.append({bytes});
            bench.server.play(replies);
            (void)bench.get();
            return all;
        };
        const QByteArray good = answer(200, "{}").bytes;
        const QByteArray down = answer(503).bytes;
        QCOMPARE(told({down, good}), QStringList{u"127.0.0.1"_s});
        QCOMPARE(told({down, down, answer(502).bytes, good}),
            (QStringList{u"127.0.0.1 503 1000"_s, u"127.0.0.1 502 2000"_s, u"127.0.0.1"_s}));
    }

    void neverRepeatsAWriteAfterFailures_data() { retriesReadsAfterFailures_data(); }
    void neverRepeatsAWriteAfterFailures()
    {
        QFETCH(QByteArray, first);
        Bench bench;
        bench.server.play({{first}, answer(200, "{}")});
        const auto reply = bench.post();
        QVERIFY(!reply || reply->status >= 500);
        if (!reply)
            QCOMPARE(reply.error().kind, Error::Kind::Offline);
        QCOMPARE(bench.server.seen().size(), 1);
        QVERIFY(bench.waiter.waits().isEmpty());
    }

    void neverRepeatsAPutThatWasNotAnswered()
    {
        Bench bench;
        bench.server.play({{}});
        const auto reply = bench.send({.method = "PUT",
            .url = bench.server.url(),
            .headers = {{"content-type", "application/json"}},
            .body = "{}"});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Offline);
        QCOMPARE(bench.server.seen().size(), 1);
    }

    void repeatsAPostThatOnlyReads()
    {
        Bench bench;
        bench.server.play({answer(503), answer(200, "{}")});
        const auto reply = bench.send({.method = "POST",
            .url = bench.server.url(),
            .headers = {{"content-type", "application/json"}},
            .body = "{}",
            .idempotent = true});
        QVERIFY(reply && reply->status == 200);
    }

    void givesUpAfterTheList()
    {
        Bench bench;
        bench.server.play({answer(503)});
        const auto reply = bench.get();
        QVERIFY(reply);
        QCOMPARE(errorFrom(*reply).kind, Error::Kind::Server);
        QCOMPARE(bench.waiter.waits(), RetryPolicy().delays());
        QCOMPARE(bench.waiter.waits(), ms({500, 1000, 2000, 4000}));
    }

    void obeysRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("waited");
        QTest::newRow("missing") << QByteArray() << 500;
        QTest::newRow("zero") << QByteArray("Retry-After: 0\r\n") << 500;
        QTest::newRow("seconds") << QByteArray("Retry-After: 7\r\n") << 7000;
        QTest::newRow("date") << QByteArray("Retry-After: Tue, 14 Apr 2026 09:30:12 GMT\r\n")
                              << 12000;
        QTest::newRow("date in the past")
            << QByteArray("Retry-After: Tue, 14 Apr 2026 09:29:00 GMT\r\n") << 500;
        QTest::newRow("date by the remote's clock") << QByteArray(
            "Date: Tue, 14 Apr 2026 10:00:00 GMT\r\nRetry-After: Tue, 14 Apr 2026 10:00:05 GMT\r\n")
                                                    << 5000;
        QTest::newRow("garbage") << QByteArray("Retry-After: soon\r\n") << 500;
    }
    void obeysRetryAfter()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, waited);
        Bench bench;
        bench.server.play({answer(429, {}, headers), answer(200, "{}")});
        const auto reply = bench.post(); // A refused write did nothing, so it is sent again.
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(bench.waiter.waits(), ms({waited}));
    }

    void doesNotWaitForTooLong()
    {
        Bench bench;
        bench.server.play({answer(429, {}, "Retry-After: 3600\r\n")});
        const auto reply = bench.get();
        QVERIFY(reply);
        const Error error = errorFrom(*reply);
        QCOMPARE(error.kind, Error::Kind::RateLimited);
        QCOMPARE(error.retryAfter, std::optional<milliseconds>(3600s));
        QVERIFY(bench.waiter.waits().isEmpty());
        // And nobody else knocks before the time.
        const auto other = bench.get(u"/other"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Error::Kind::RateLimited);
        QCOMPARE(bench.server.seen().size(), 1);
        bench.clock.advance(3601s);
        QVERIFY(bench.get());
        QCOMPARE(bench.server.seen().size(), 2);
    }

    void slowsOnlyTheEndpointForBurstLimits()
    {
        HttpOptions options;
        options.retry.retries = 0;
        Bench bench(options);
        bench.server.play(
            {answer(429, {}, "Retry-After: 9\r\nRateLimit-Reason: jira-burst-based\r\n"),
                answer(200, "{}")});
        QVERIFY(bench.get(u"/a"_s));
        QVERIFY(bench.get(u"/b"_s));
        QVERIFY(bench.waiter.waits().isEmpty());
        QVERIFY(bench.get(u"/a"_s));
        QCOMPARE(bench.waiter.waits(), ms({9000}));
    }

    void tellsTheBudget()
    {
        Bench bench;
        bench.server.play({answer(200, "{}",
            "X-RateLimit-Limit: 100\r\nX-RateLimit-Remaining: 3\r\nX-RateLimit-Reset: "
            "2026-04-14T10:00Z\r\nX-RateLimit-NearLimit: true\r\n")});
        Budget got;
        connect(bench.client.get(), &HttpClient::budgetChanged, this,
            [&](const QString &, const Budget &budget) { got = budget; });
        QVERIFY(bench.get());
        QCOMPARE(got, (Budget{100, 3, start.addSecs(1800), true, {}}));
    }

    /** Who is refused without figures knows at least that nothing is left, and until when. */
    void aRefusalIsABudget()
    {
        Bench bench;
        bench.server.play({answer(429, {}, "Retry-After: 9\r\n"), answer(200, "{}")});
        Budget got;
        connect(bench.client.get(), &HttpClient::budgetChanged, this,
            [&](const QString &, const Budget &budget) { got = budget; });
        QVERIFY(bench.get());
        QCOMPARE(got.remaining, 0);
        QCOMPARE(got.reset, start.addSecs(9));
    }

    void followsWithinTheHost()
    {
        Bench bench;
        bench.server.play({answer(302, {}, "Location: /b?x=1\r\n"), answer(200, "{}")});
        const auto reply = bench.send(
            {.url = bench.server.url(u"/a"_s), .headers = {{"authorization", "Basic eDp5"}}});
        QVERIFY(reply);
        QCOMPARE(bench.server.seen()[1].line, "GET /b?x=1 HTTP/1.1");
        QVERIFY(bench.server.seen()[1].head.toLower().contains("authorization"));
    }

    void stopsRedirectCircles()
    {
        Bench bench;
        bench.server.play({answer(302, {}, "Location: /\r\n")});
        const auto reply = bench.get();
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Protocol);
        QCOMPARE(bench.server.seen().size(), 6);
    }

    void neverFollowsToAnotherHost()
    {
        Bench bench;
        ScriptedServer thief;
        thief.play({answer(200, "{}")});
        bench.server.play(
            {answer(302, {}, "Location: " + thief.url(u"/steal"_s).toEncoded() + "\r\n")});
        const auto reply =
            bench.send({.url = bench.server.url(), .headers = {{"authorization", "Basic eDp5"}}});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Protocol);
        QVERIFY(reply.error().detail.contains(u"another host"_s));
        QVERIFY(thief.seen().isEmpty());
    }

    void neverFollowsAWrite()
    {
        Bench bench;
        bench.server.play({answer(307, {}, "Location: /b\r\n"), answer(200, "{}")});
        const auto reply = bench.post();
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Protocol);
        QCOMPARE(bench.server.seen().size(), 1);
    }

    void aRedirectToALoginPageMeansSignIn()
    {
        Bench bench;
        bench.server.play(
            {answer(302, {}, "Location: https://id.atlassian.com/login?continue=x\r\n")});
        const auto reply = bench.get();
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::AuthRequired);
    }

    void refusesUnsafeAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("http to a site") << u"http://corp.atlassian.net/rest"_s;
        QTest::newRow("http to a look-alike") << u"http://127.0.0.1.example.com/"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("nothing") << QString();
    }
    void refusesUnsafeAddresses()
    {
        QFETCH(QString, url);
        Bench bench;
        const auto reply = bench.send({.url = QUrl(url)});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Invalid);
        QVERIFY(!reply.error().detail.isEmpty());
    }

    void allowsLoopback()
    {
        for (const QString &url : {u"http://127.0.0.1:80/"_s, u"http://[::1]:80/"_s,
                 u"http://localhost/"_s, u"https://corp.atlassian.net/"_s})
            QVERIFY2(refusalOf(QUrl(url)).isEmpty(), qPrintable(url));
    }

    void cancelAbortsAHangingAnswer()
    {
        Bench bench;
        bench.server.play(
            {{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", Scripted::Then::Hang}});
        std::stop_source stop;
        bench.server.handle([&](const ScriptedServer::Seen &) {
            QTimer::singleShot(0, &bench.server, [&] { stop.request_stop(); });
            return Scripted{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", Scripted::Then::Hang};
        });
        const auto reply = bench.send({.url = bench.server.url()}, stop.get_token());
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Cancelled);
        QVERIFY(bench.waiter.waits().isEmpty());
    }

    void cancelBeforeSendingSendsNothing()
    {
        Bench bench;
        std::stop_source stop;
        stop.request_stop();
        const auto reply = bench.send({.url = bench.server.url()}, stop.get_token());
        QCOMPARE(reply.error().kind, Error::Kind::Cancelled);
        QVERIFY(bench.server.seen().isEmpty());
    }

    void hasATimeLimitOfItsOwn()
    {
        HttpOptions options;
        options.timeout = 30ms;
        options.retry.retries = 1;
        Bench bench(options);
        bench.server.play(
            {{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", Scripted::Then::Hang}});
        const auto reply = bench.get();
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Timeout);
        QCOMPARE(bench.server.seen().size(), 2); // A read is tried again, a write is not.
        QCOMPARE(bench.post().error().kind, Error::Kind::Timeout);
        QCOMPARE(bench.server.seen().size(), 3);
    }

    void limitsTheSize()
    {
        HttpOptions options;
        options.largestBody = 1000;
        Bench bench(options);
        bench.server.play({answer(200, QByteArray(100000, 'x'))});
        const auto reply = bench.get();
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Protocol);
        QVERIFY(reply.error().detail.contains(u"larger"_s));
    }

    void stopsReadingWhatIsTooLarge()
    {
        HttpOptions options;
        options.largestBody = 1000;
        Bench bench(options);
        bench.server.play(
            {{"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n" + QByteArray(5000, 'x'),
                Scripted::Then::Hang}});
        QCOMPARE(
            bench.get().error().kind, Error::Kind::Protocol); // Before the end, which never comes.
    }

    void saysOfflineWhenNobodyListens()
    {
        HttpOptions options;
        options.retry.retries = 0;
        Bench bench(options);
        const QUrl url = bench.server.url();
        bench.server.close();
        const auto reply = bench.send({.url = url});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Offline);
    }

    void logsNoSecrets()
    {
        static QString lines;
        lines.clear();
        const auto previous =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
                lines += text + u'\n';
            });
        Bench bench;
        bench.server.play(
            {answer(503), {"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"}, answer(200, "{}")});
        const QByteArray header = "Basic " + QByteArray("mia@corp.example:s3cr3t-token").toBase64();
        const auto reply =
            bench.send({.url = bench.server.url(u"/x?token=abcdef&echo=s3cr3t-token"_s),
                .headers = {{"authorization", header}}});
        qInstallMessageHandler(previous);
        QVERIFY(reply);
        QVERIFY(lines.contains(u"GET http://127.0.0.1"_s));
        QVERIFY2(!lines.contains(u"s3cr3t"_s), qPrintable(lines));
        QVERIFY2(!lines.contains(u"abcdef"_s), qPrintable(lines));
        QVERIFY(!lines.contains(QString::fromLatin1(header.mid(6))));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
