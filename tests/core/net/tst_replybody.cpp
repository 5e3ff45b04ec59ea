// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/net/budget.h"
#include "core/net/redactor.h"
#include "core/net/replybody.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

HttpReply reply(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpReply out;
    out.status = status;
    out.body = body;
    out.headers = {{"content-type", type}};
    return out;
}

} // namespace

class TestReplyBody : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryErrorForm_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("Jira messages")
            << QByteArray(R"({"errorMessages":["One.","Two."],"errors":{},"status":400})")
            << u"One.; Two."_s;
        QTest::newRow("Jira fields")
            << QByteArray(R"({"errorMessages":[],"errors":{"title":"'title' is required."}})")
            << u"title: 'title' is required."_s;
        QTest::newRow("Confluence v2") << QByteArray(
            R"({"errors":[{"status":"409","code":"CONFLICT","title":"Version must be incremented","detail":null}]})")
                                       << u"Version must be incremented"_s;
        QTest::newRow("Confluence v1") << QByteArray(
            R"({"statusCode":404,"data":{"errors":[{"message":{"translation":"No page","args":[]}}]},"message":"Nothing here"})")
                                       << u"Nothing here; No page"_s;
        QTest::newRow("v1 without data")
            << QByteArray(R"({"statusCode":403,"message":"caller cannot access Confluence"})")
            << u"caller cannot access Confluence"_s;
        QTest::newRow("gateway") << QByteArray(
            R"({"code":401,"message":"Unauthorized; scope does not match"})")
                                 << u"Unauthorized; scope does not match"_s;
        QTest::newRow("web page") << QByteArray(
            "<!DOCTYPE html><html><head><title>502 Bad Gateway</title>")
                                  << u"502 Bad Gateway"_s;
        QTest::newRow("plain") << QByteArray("upstream failed\nstack") << u"upstream failed"_s;
        QTest::newRow("empty Jira")
            << QByteArray(R"({"errorMessages":[],"errors":{}})") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("echoed token") << QByteArray(R"({"message":"bad url ?api_token=abc123"})")
                                      << u"bad url ?api_token=•••"_s;
    }
    void readsEveryErrorForm()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        QCOMPARE(errorWords(body), words);
    }

    void mapsStatusToKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        const QList<std::pair<int, Error::Kind>> table{{400, Error::Kind::Invalid},
            {401, Error::Kind::AuthRequired}, {403, Error::Kind::Forbidden},
            {404, Error::Kind::NotFound}, {409, Error::Kind::Conflict},
            {410, Error::Kind::Protocol}, {413, Error::Kind::Invalid}, {422, Error::Kind::Invalid},
            {429, Error::Kind::RateLimited}, {500, Error::Kind::Server}, {503, Error::Kind::Server},
            {302, Error::Kind::Protocol}};
        for (const auto &[status, kind] : table)
            QTest::addRow("%d", status) << status << kind;
    }
    void mapsStatusToKind()
    {
        QFETCH(int, status);
        QFETCH(Error::Kind, kind);
        const Error error = errorFrom(reply(status, "{}"));
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
        QVERIFY(!error.detail.isEmpty());
    }

    void knowsALoginPage()
    {
        const QByteArray login =
            "<html><title>Log in to continue</title><input type=password></html>";
        const auto ok = jsonObject(reply(200, login, "text/html;charset=UTF-8"));
        QCOMPARE(ok.error().kind, Error::Kind::Protocol);
        QCOMPARE(ok.error().detail, u"a login page came instead of data"_s);
        QCOMPARE(errorFrom(reply(401, login, "text/html")).kind, Error::Kind::AuthRequired);
        QCOMPARE(errorFrom(reply(403, login, "text/html")).kind, Error::Kind::AuthRequired);
        QCOMPARE(
            errorFrom(reply(403, "<html><title>Blocked by firewall</title>", "text/html")).kind,
            Error::Kind::Forbidden);
    }

    void refusesWhatIsNotWholeJson()
    {
        const auto cut = jsonObject(reply(200, "{\"issues\":[{\"id\":\"1"));
        QCOMPARE(cut.error().kind, Error::Kind::Protocol);
        QVERIFY(cut.error().detail.contains(u"not whole JSON"_s));
        QCOMPARE(jsonObject(reply(200, "[]")).error().kind, Error::Kind::Protocol);
        QCOMPARE(jsonArray(reply(200, "{}")).error().kind, Error::Kind::Protocol);
        QCOMPARE(jsonObject(reply(200, "")).error().kind, Error::Kind::Protocol);
        QVERIFY(jsonArray(reply(200, "[1]")));
    }

    void readsResetLeniently_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("iso");
        QTest::newRow("iso") << QByteArray("2026-10-08T15:00:00Z") << u"2026-10-08T15:00:00.000Z"_s;
        QTest::newRow("iso without seconds")
            << QByteArray("2026-10-08T15:00Z") << u"2026-10-08T15:00:00.000Z"_s;
        QTest::newRow("epoch") << QByteArray("1790584137") << u"2026-09-28T08:28:57.000Z"_s;
        QTest::newRow("epoch ms") << QByteArray("1790584137824") << u"2026-09-28T08:28:57.824Z"_s;
        QTest::newRow("delta") << QByteArray("60") << u"2026-04-14T09:31:00.000Z"_s;
        QTest::newRow("garbage") << QByteArray("later") << QString();
    }
    void readsResetLeniently()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, iso);
        QCOMPARE(
            isoUtc(budgetFrom({{"x-ratelimit-reset", value}}, fromIso(u"2026-04-14T09:30:00Z"_s))
                    .reset),
            iso);
    }

    void hidesSecrets_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("header") << u"Authorization: Basic bWlhOnRva2Vu"_s
                                << u"Authorization: •••"_s;
        QTest::newRow("bearer") << u"sent Bearer abcdefgh.ijkl ok"_s << u"sent Bearer ••• ok"_s;
        QTest::newRow("member")
            << u"{\"token\":\"abc\",\"apiToken\" : \"d\\\"e\",\"password\":\"x\",\"name\":\"mia\"}"_s
            << u"{\"token\":\"•••\",\"apiToken\" : \"•••\",\"password\":\"•••\",\"name\":\"mia\"}"_s;
        QTest::newRow("parameter") << u"https://h/x?a=1&access_token=abc&b=2"_s
                                   << u"https://h/x?a=1&access_token=•••&b=2"_s;
        QTest::newRow("user info") << u"https://mia:pw@h/x"_s << u"https://•••@h/x"_s;
        QTest::newRow("ordinary words")
            << u"basic tokens are counted"_s << u"basic tokens are counted"_s;
    }
    void hidesSecrets()
    {
        QFETCH(QString, words);
        QFETCH(QString, hidden);
        QCOMPARE(Redactor().redacted(words), hidden);
    }

    void hidesLearnedSecretsInEveryForm()
    {
        Redactor redactor;
        const QByteArray pair = QByteArray("mia@corp.example:to/ken+1").toBase64();
        redactor.learn("Basic " + pair);
        QCOMPARE(redactor.redacted(u"a to/ken+1 b to%2Fken%2B1 c "_s + QString::fromLatin1(pair)),
            u"a ••• b ••• c •••"_s);
    }
};

QTEST_GUILESS_MAIN(TestReplyBody)
#include "tst_replybody.moc"
