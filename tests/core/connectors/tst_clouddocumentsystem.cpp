// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorbench.h"
#include "core/connectors/confluence/clouddocumentsystem.h"

#include <QJsonDocument>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

struct Bench : ConnectorBench
{
    Confluence::CloudDocumentSystem wiki{client, server.url(u"/wiki"_s), credentials};

    [[nodiscard]] QJsonObject body(qsizetype request) const
    {
        return QJsonDocument::fromJson(server.seen().at(request).body).object();
    }
    Result<Page> page(const QString &id = u"7"_s) { return QCoro::waitFor(wiki.page(id, {})); }
};

QByteArray json(const QByteArray &id, const QByteArray &status = "current",
    const QByteArray &body = "<p>30&nbsp;s \\ud83d\\ude00</p>")
{
    return "{\"id\":\"" + id + "\",\"status\":\"" + status
        + "\",\"title\":\"Runbook\",\"spaceId\":\"55\",\"ownerId\":\"o\",\"authorId\":\"a\","
          "\"version\":{\"number\":3,\"message\":\"m\",\"authorId\":\"v\",\"createdAt\":\"2026-04-"
          "14T09:30:00.000Z\"},"
          "\"body\":{\"storage\":{\"representation\":\"storage\",\"value\":\""
        + body + "\"}},\"_links\":{\"webui\":\"/spaces/DOC/pages/" + id + "/Runbook\"}}";
}

QByteArray list(const QByteArray &rows, const QByteArray &next = {})
{
    return "{\"results\":[" + rows + "],\"_links\":{\"base\":\"https://corp.example/wiki\""
        + (next.isEmpty() ? "" : ",\"next\":\"" + next + "\"") + "}}";
}

const QByteArray spaces = list(R"({"id":"55","key":"DOC"})");
const QByteArray me = R"({"type":"known","accountId":"5b10","displayName":"Mia"})";
const QByteArray noRoute =
    R"({"errors":[{"status":404,"code":"NOT_FOUND","title":"Not Found","detail":null}]})";
const QByteArray noPage =
    R"({"errors":[{"status":404,"code":"NOT_FOUND","title":"Cannot find a page with id [7]","detail":null}]})";
const QByteArray noAccess = R"({"statusCode":403,"message":"caller cannot access Confluence"})";

/** A page's answer with two labels and a person's private one. */
QByteArray labelled(QByteArray page)
{
    page.chop(1);
    return page
        + R"(,"labels":{"results":[{"name":"runbook","prefix":"global"},{"name":"fav","prefix":"my"},{"name":"l2","prefix":"global"}]}})";
}

} // namespace

class TestCloudDocumentSystem : public QObject
{
    Q_OBJECT

private slots:
    void readsAPage()
    {
        Bench bench;
        bench.server.on("GET /wiki/api/v2/pages/7?body-format=storage&include-labels=true ",
            {answer(200, labelled(json("7")))});
        bench.server.on("GET /wiki/api/v2/spaces?ids=55", {answer(200, spaces)});
        const auto page = bench.page();
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(page->body, u"<p>30&nbsp;s 😀</p>"_s.toUtf8());
        QCOMPARE(page->version,
            (PageVersion{3, u"m"_s, u"v"_s, fromIso(u"2026-04-14T09:30:00.000Z"_s)}));
        QCOMPARE(page->spaceKey, u"DOC"_s);
        QCOMPARE(page->labels, (QStringList{u"runbook"_s, u"l2"_s}));
        QCOMPARE(page->ownerId, u"o"_s);
        QCOMPARE(page->url, bench.server.url(u"/wiki/spaces/DOC/pages/7/Runbook"_s).toString());
        // The space's key is asked for once.
        QVERIFY(bench.page());
        QCOMPARE(bench.countAsked("GET /wiki/api/v2/spaces"), 1);
    }

    void mapsStates_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("found");
        QTest::newRow("current") << QByteArray("current") << true;
        QTest::newRow("archived") << QByteArray("archived") << true;
        QTest::newRow("trashed") << QByteArray("trashed") << false;
        QTest::newRow("deleted") << QByteArray("deleted") << false;
        QTest::newRow("draft") << QByteArray("draft") << false;
    }
    void mapsStates()
    {
        QFETCH(QByteArray, status);
        QFETCH(bool, found);
        Bench bench;
        bench.server.on("GET /wiki/api/v2/pages/7", {answer(200, json("7", status))});
        bench.server.on("GET /wiki/api/v2/spaces", {answer(200, spaces)});
        const auto page = bench.page();
        QCOMPARE(page.has_value(), found);
        if (!found)
            QCOMPARE(page.error().kind, Error::Kind::NotFound);
        else
            QCOMPARE(
                page->state, status == "archived" ? Page::State::Archived : Page::State::Current);
    }

    void aPageWithoutBodyIsAnError()
    {
        Bench bench;
        bench.server.on("GET /wiki/api/v2/pages/7",
            {answer(200, R"({"id":"7","status":"current","version":{"number":3},"body":{}})")});
        QCOMPARE(bench.page().error().kind, Error::Kind::Protocol);
    }

    // ---- a bad token is never a deleted page ----

    void tellsAMissingPageFromABadToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("current");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("named page") << noPage << 404 << 200 << Error::Kind::NotFound;
        QTest::newRow("general answer, signed in")
            << noRoute << 404 << 200 << Error::Kind::NotFound;
        QTest::newRow("general answer, bad token")
            << noRoute << 404 << 403 << Error::Kind::AuthRequired;
        QTest::newRow("empty answer, bad token")
            << QByteArray() << 404 << 401 << Error::Kind::AuthRequired;
        QTest::newRow("v1's answer") << noAccess << 403 << 403 << Error::Kind::AuthRequired;
        QTest::newRow("restricted")
            << QByteArray(R"({"message":"no permission"})") << 403 << 200 << Error::Kind::Forbidden;
        QTest::newRow("web page") << QByteArray("<html><title>Log in</title>") << 401 << 401
                                  << Error::Kind::AuthRequired;
    }
    void tellsAMissingPageFromABadToken()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(int, current);
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.server.on("GET /wiki/api/v2/pages/7", {answer(status, body)});
        bench.server.on(
            "GET /wiki/rest/api/user/current", {answer(current, current == 200 ? me : noAccess)});
        QCOMPARE(bench.page().error().kind, kind);
        const qsizetype sent = bench.server.seen().size();
        const auto again = bench.page();
        QCOMPARE(again.error().kind, kind);
        QCOMPARE(bench.server.seen().size() == sent, kind == Error::Kind::AuthRequired);
        Credentials renewed = bench.credentials;
        renewed.token = Secret("n3w");
        bench.wiki.setCredentials(renewed);
        QVERIFY(!bench.page());
        QVERIFY(bench.server.seen().size() > sent);
    }

    void aStrangerIsNotSignedIn()
    {
        Bench bench;
        bench.server.on("GET /wiki/rest/api/user/current",
            {answer(200, R"({"type":"anonymous","displayName":"Anonymous"})")});
        QCOMPARE(QCoro::waitFor(bench.wiki.whoAmI({})).error().kind, Error::Kind::AuthRequired);
    }

    // ---- lists ----

    void readsPagesInBatchesToTheEnd()
    {
        Bench bench;
        QStringList ids;
        for (int i = 1; i <= 251; ++i)
            ids.append(QString::number(i));
        ids.append(u"1"_s);
        bench.server.on("GET /wiki/api/v2/pages/", {answer(200, list({}))});
        bench.server.on("GET /wiki/api/v2/spaces", {answer(200, spaces)});
        bench.server.on("GET /wiki/api/v2/pages?",
            {answer(
                 200, list(json("1") + "," + json("2", "archived"), "/wiki/api/v2/pages?cursor=x")),
                answer(200, list(json("3") + "," + json("4", "trashed"))),
                answer(200, list(json("251")))});
        const auto pages = QCoro::waitFor(bench.wiki.pages(ids, {}));
        QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().detail));
        QStringList got;
        for (const Page &page : *pages)
            got.append(page.id);
        QCOMPARE(got, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"251"_s}));
        QCOMPARE(pages->at(0).url, u"https://corp.example/wiki/spaces/DOC/pages/1/Runbook"_s);
        QCOMPARE(pages->at(0).spaceKey, u"DOC"_s);
        QCOMPARE(bench.countAsked("/pages?"), 3);
        QVERIFY(QCoro::waitFor(bench.wiki.pages({}, {}))->isEmpty());
    }

    void stopsAtACircleOfPages()
    {
        Bench bench;
        bench.server.on(
            "GET /wiki/rest/api/search", {answer(200, list({}, "/rest/api/search?cursor=same"))});
        QCOMPARE(QCoro::waitFor(bench.wiki.pagesWithLabel({u"DOC"_s}, u"x"_s, {})).error().kind,
            Error::Kind::Protocol);
        QCOMPARE(bench.server.seen().size(), 2);
    }

    void findsLabelledPages()
    {
        Bench bench;
        const QByteArray row =
            R"({"content":{"id":"1","type":"page","title":"A"},"title":"A@@@hl@@@"})";
        bench.server.on("GET /wiki/rest/api/search",
            {answer(200, list(row, "/rest/api/search?next=true&cursor=c%2B&limit=100&cql=q")),
                answer(200,
                    list(
                        R"({"title":"no content"},{"content":{"id":"2","type":"page"}},{"content":{"id":"9","type":"blogpost"}})"
                        + ("," + row)))});
        const auto ids = QCoro::waitFor(
            bench.wiki.pagesWithLabel({u"DOC"_s, u"O\"R"_s}, u"a\\b\" or x+y"_s, {}));
        QCOMPARE(ids.value(), (QStringList{u"1"_s, u"2"_s}));
        const QUrl first(QString::fromLatin1(bench.asked()[0].mid(4)));
        QVERIFY(bench.asked()[0].contains("x%2By")); // A bare plus would arrive as a blank.
        const QString cql =
            u"cql=type = page and label = \"a\\\\b\\\" or x+y\" and space in (\"DOC\", \"O\\\"R\")"_s;
        QVERIFY2(first.query(QUrl::FullyDecoded).contains(cql),
            qPrintable(first.query(QUrl::FullyDecoded)));
        QCOMPARE(
            bench.asked()[1], "GET /wiki/rest/api/search?next=true&cursor=c%2B&limit=100&cql=q");
        QCOMPARE(QCoro::waitFor(bench.wiki.pagesWithLabel({}, u"x"_s, {})).error().kind,
            Error::Kind::Invalid);
    }

    void resolvesNextPages_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("url");
        const QString site = u"https://corp.example/wiki"_s;
        const QString gateway = u"https://api.atlassian.com/ex/confluence/1-2/wiki"_s;
        QTest::newRow("v2") << site << u"/wiki/api/v2/pages?cursor=a%2Bb"_s
                            << site + u"/api/v2/pages?cursor=a%2Bb"_s;
        QTest::newRow("v1") << site << u"/rest/api/search?cursor=a"_s
                            << site + u"/rest/api/search?cursor=a"_s;
        QTest::newRow("v2 behind the gateway")
            << gateway << u"/wiki/api/v2/pages?cursor=a"_s << gateway + u"/api/v2/pages?cursor=a"_s;
        QTest::newRow("v1 behind the gateway") << gateway << u"/rest/api/search?cursor=a"_s
                                               << gateway + u"/rest/api/search?cursor=a"_s;
        QTest::newRow("whole address")
            << site << u"https://corp.example/wiki/api/v2/pages?cursor=a"_s
            << site + u"/api/v2/pages?cursor=a"_s;
        QTest::newRow("another host")
            << site << u"https://evil.example/wiki/api/v2/pages?cursor=a"_s
            << site + u"/api/v2/pages?cursor=a"_s;
        QTest::newRow("none") << site << QString() << QString();
    }
    void resolvesNextPages()
    {
        QFETCH(QString, base);
        QFETCH(QString, next);
        const QJsonObject links{{u"_links"_s, QJsonObject{{u"next"_s, next}}}};
        QTEST(Confluence::nextPage(QUrl(base), links).toString(QUrl::FullyEncoded), "url");
    }

    void readsVersionsNewestFirst()
    {
        Bench bench;
        bench.server.on("GET /wiki/api/v2/pages/7/versions",
            {answer(200,
                 list(R"({"number":5,"message":"e"},{"number":4})",
                     "/wiki/api/v2/pages/7/versions?cursor=2")),
                answer(200,
                    list(R"({"number":3},{"number":2})",
                        "/wiki/api/v2/pages/7/versions?cursor=3"))});
        const auto versions = QCoro::waitFor(bench.wiki.versions(u"7"_s, 3, {}));
        QCOMPARE(versions->size(), 3);
        QCOMPARE(versions->at(0).message, u"e"_s);
        QCOMPARE(versions->at(2).number, 3);
        QCOMPARE(bench.server.seen().size(), 2);
    }

    void readsAnOldBody()
    {
        Bench bench;
        bench.server.on("GET /wiki/api/v2/pages/7?body-format=storage&version=2 ",
            {answer(200, json("7", "current", "<p>old</p>"))});
        QCOMPARE(QCoro::waitFor(bench.wiki.bodyAt(u"7"_s, 2, {})).value(), "<p>old</p>");
    }

    void readsPeople()
    {
        Bench bench;
        bench.server.on("POST /wiki/api/v2/users-bulk",
            {answer(503),
                answer(200,
                    R"({"results":[{"accountId":"a","displayName":"Mia","accountStatus":"active"},{"accountId":"b","publicName":"Bo","displayName":null,"accountStatus":"inactive","email":""}]})")});
        const auto people =
            QCoro::waitFor(bench.wiki.people({u"a"_s, u"b"_s, u"a"_s, QString()}, {}));
        QVERIFY(people);
        QCOMPARE(bench.body(1)["accountIds"_L1].toArray().size(), 2);
        QCOMPARE(people->value(u"a"_s).displayName, u"Mia"_s);
        QVERIFY(people->value(u"a"_s).active);
        QCOMPARE(people->value(u"b"_s).displayName, u"Bo"_s);
        QVERIFY(!people->value(u"b"_s).active);
        QVERIFY(QCoro::waitFor(bench.wiki.people({}, {}))->isEmpty());
    }

    // ---- writing ----

    static PageUpdate update()
    {
        return {u"7"_s, u"Runbook"_s, u"<p>60&nbsp;s ]]&gt; \u202e 😀 \"</p>"_s.toUtf8(), 3,
            u"DEMO-1: timeout"_s};
    }

    void writesTheWholePageOnTopOfItsBase()
    {
        Bench bench;
        bench.server.on("PUT /wiki/api/v2/pages/7",
            {answer(200,
                R"({"id":"7","version":{"number":4,"message":"DEMO-1: timeout","createdAt":"2026-04-14T09:31:00.000Z"}})")});
        const auto version = QCoro::waitFor(bench.wiki.updatePage(update(), {}));
        QCOMPARE(version.value(),
            (PageVersion{4, u"DEMO-1: timeout"_s, {}, fromIso(u"2026-04-14T09:31:00.000Z"_s)}));
        const QJsonObject sent = bench.body(0);
        QCOMPARE(sent["id"_L1].toString(), u"7"_s);
        QCOMPARE(sent["status"_L1].toString(), u"current"_s);
        QCOMPARE(sent["title"_L1].toString(), u"Runbook"_s);
        QCOMPARE(sent["version"_L1]["number"_L1].toInt(), 4);
        QCOMPARE(sent["body"_L1]["representation"_L1].toString(), u"storage"_s);
        QCOMPARE(sent["body"_L1]["value"_L1].toString().toUtf8(), update().body);
    }

    void saysWhoWonAConflict()
    {
        Bench bench;
        bench.server.on("PUT /wiki/api/v2/pages/7",
            {answer(409,
                R"({"errors":[{"status":409,"code":"CONFLICT","title":"Version must be incremented when updating a page. Current Version: [4]. Provided version: [4]","detail":null}]})")});
        const auto version = QCoro::waitFor(bench.wiki.updatePage(update(), {}));
        QCOMPARE(version.error().kind, Error::Kind::Conflict);
        QVERIFY(version.error().detail.contains(u"Current Version: [4]"_s));
        QCOMPARE(bench.server.seen().size(), 1);
    }

    void aLostAnswerIsNeverWrittenAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("closed") << QByteArray() << Error::Kind::Offline;
        QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\"")
                             << Error::Kind::Offline;
        QTest::newRow("503") << answer(503).bytes << Error::Kind::Server;
        QTest::newRow("truncated JSON")
            << answer(200, "{\"id\":\"7\",\"ver").bytes << Error::Kind::Protocol;
        QTest::newRow("web page") << answer(200, "<html>Sign in</html>", {}, "text/html").bytes
                                  << Error::Kind::Protocol;
    }
    void aLostAnswerIsNeverWrittenAgain()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.server.on("PUT /wiki/api/v2/pages/7", {{bytes}});
        QCOMPARE(QCoro::waitFor(bench.wiki.updatePage(update(), {})).error().kind, kind);
        QCOMPARE(bench.server.seen().size(), 1);
    }

    void aRefusedWriteIsSentAgainInTime()
    {
        Bench bench;
        bench.server.on("PUT /wiki/api/v2/pages/7",
            {answer(429, {}, "Retry-After: 3\r\n"),
                answer(200, R"({"id":"7","version":{"number":4}})")});
        QVERIFY(QCoro::waitFor(bench.wiki.updatePage(update(), {})));
        QVERIFY(bench.waiter.waits().constFirst() >= std::chrono::seconds(3));
    }

    void makesAPageBelowAnother()
    {
        Bench bench;
        bench.server.on("POST /wiki/api/v2/pages ",
            {answer(200,
                R"({"id":"9","title":"New","spaceId":"500","authorId":"5b10","version":{"number":1},"_links":{"webui":"/spaces/OPS/pages/9"}})")});
        const auto page =
            QCoro::waitFor(bench.wiki.createPage({u"500"_s, u"7"_s, u"New"_s, "<p>x</p>"}, {}));
        QCOMPARE(page->id, u"9"_s);
        QCOMPARE(page->version.number, 1);
        const QJsonObject sent = bench.body(0);
        QCOMPARE(sent,
            (QJsonObject{{u"spaceId"_s, u"500"_s}, {u"status"_s, u"current"_s},
                {u"title"_s, u"New"_s}, {u"parentId"_s, u"7"_s},
                {u"body"_s,
                    QJsonObject{
                        {u"representation"_s, u"storage"_s}, {u"value"_s, u"<p>x</p>"_s}}}}));
        for (const PageCreation &bad : {PageCreation{{}, u"7"_s, u"New"_s, "<p/>"},
                 PageCreation{u"500"_s, {}, u"New"_s, "<p/>"},
                 PageCreation{u"500"_s, u"7"_s, {}, "<p/>"},
                 PageCreation{u"500"_s, u"7"_s, u"New"_s, "\xff"}})
            QCOMPARE(
                QCoro::waitFor(bench.wiki.createPage(bad, {})).error().kind, Error::Kind::Invalid);
        QCOMPARE(bench.server.seen().size(), 1);
    }

    void aPageIsNeverMadeAgain()
    {
        Bench bench;
        bench.server.on("POST /wiki/api/v2/pages ", {answer(503)});
        const auto page =
            QCoro::waitFor(bench.wiki.createPage({u"500"_s, u"7"_s, u"New"_s, "<p>x</p>"}, {}));
        QCOMPARE(page.error().kind, Error::Kind::Server);
        QCOMPARE(bench.server.seen().size(), 1);
    }

    void findsAPageByItsTitle()
    {
        Bench bench;
        bench.server.on("GET /wiki/api/v2/pages?",
            {answer(200,
                 R"({"results":[{"id":"9","title":"New","status":"archived","version":{"number":2}}]})"),
                answer(200, R"({"results":[]})")});
        const auto found = QCoro::waitFor(bench.wiki.pageTitled(u"500"_s, u"A & B"_s, {}));
        QCOMPARE((*found)->id, u"9"_s);
        QCOMPARE((*found)->state, Page::State::Archived);
        QVERIFY(bench.server.seen().first().line.contains("title=A%20%26%20B"));
        QVERIFY(!*QCoro::waitFor(bench.wiki.pageTitled(u"500"_s, u"New"_s, {})));
    }

    void putsAPageInTheTrash()
    {
        Bench bench;
        bench.server.on("DELETE /wiki/api/v2/pages/7 ",
            {answer(204, {}),
                answer(404,
                    R"({"errors":[{"status":404,"title":"Cannot find a page with id [7]"}]})")});
        QVERIFY(QCoro::waitFor(bench.wiki.trashPage(u"7"_s, {})));
        QCOMPARE(
            QCoro::waitFor(bench.wiki.trashPage(u"7"_s, {})).error().kind, Error::Kind::NotFound);
        QVERIFY(!bench.server.seen().first().line.contains("purge"));
    }

    void nothingWrongIsSent_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("base");
        QTest::newRow("not UTF-8") << QByteArray("<p>\xff</p>") << u"m"_s << 3;
        QTest::newRow("long message") << QByteArray("<p/>") << QString(256, u'm') << 3;
        QTest::newRow("no base") << QByteArray("<p/>") << u"m"_s << 0;
    }
    void nothingWrongIsSent()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        QFETCH(int, base);
        Bench bench;
        QCOMPARE(QCoro::waitFor(bench.wiki.updatePage({u"7"_s, u"T"_s, body, base, message}, {}))
                     .error()
                     .kind,
            Error::Kind::Invalid);
        QVERIFY(bench.server.seen().isEmpty());
    }

    // ---- rights ----

    void saysWhichRightsAreMissing()
    {
        Bench bench;
        bench.server.on("GET /wiki/rest/api/user/current", {answer(200, me)});
        bench.server.on("GET /wiki/api/v2/pages/7/operations",
            {answer(200,
                R"({"operations":[{"operation":"read","targetType":"page"},{"operation":"update","targetType":"page"}]})")});
        bench.server.on("GET /wiki/api/v2/pages/8/operations",
            {answer(200, R"({"operations":[{"operation":"read","targetType":"page"}]})")});
        bench.server.on("GET /wiki/api/v2/pages/7", {answer(200, json("7"))});
        bench.server.on("GET /wiki/api/v2/pages/8", {answer(200, json("8"))});
        bench.server.on("GET /wiki/api/v2/pages/9", {answer(404, noPage)});
        const auto lines = QCoro::waitFor(bench.wiki.checkRights({u"7"_s, u"8"_s, u"9"_s}, {}));
        QVERIFY(lines);
        QList<bool> granted;
        for (const RightCheck &line : *lines) {
            granted.append(line.granted);
            QVERIFY(line.granted || !line.detail.isEmpty());
        }
        QCOMPARE(granted, (QList<bool>{true, true, true, true, false, false, false}));
        for (const QByteArray &line : bench.asked())
            QVERIFY(line.startsWith("GET "));
    }
};

QTEST_GUILESS_MAIN(TestCloudDocumentSystem)
#include "tst_clouddocumentsystem.moc"
