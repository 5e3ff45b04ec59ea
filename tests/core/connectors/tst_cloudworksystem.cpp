// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorbench.h"
#include "core/connectors/jira/cloudworksystem.h"

#include <QJsonDocument>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QDateTime since = fromIso(u"2026-04-14T09:00:00Z"_s);

struct Bench : ConnectorBench
{
    Jira::CloudWorkSystem jira{client, server.url(QString()), credentials};

    [[nodiscard]] QJsonObject body(qsizetype request) const
    {
        return QJsonDocument::fromJson(server.seen().at(request).body).object();
    }
    Result<WorkPage> changed(const QString &token = {})
    {
        return QCoro::waitFor(jira.changedItems({{u"A"_s, u"B"_s}, {}, since}, token, {}));
    }
};

const QByteArray known = "X-AAccountId: 5b10\r\n";

QByteArray issue(const QByteArray &id)
{
    return "{\"id\":\"" + id + "\",\"key\":\"A-" + id
        + "\",\"fields\":{\"summary\":\"S\",\"status\":{\"id\":\"3\",\"name\":\"Done\","
          "\"statusCategory\":{\"key\":\"done\"}}}}";
}

QByteArray page(const QByteArray &issues, const QByteArray &end)
{
    return "{\"issues\":[" + issues + "]" + end + "}";
}

const QByteArray me =
    R"({"accountId":"5b10","displayName":"Mia","active":true,"timeZone":"Europe/Berlin"})";
const QByteArray stranger =
    R"({"errorMessages":["Client must be authenticated to access this resource."],"errors":{}})";

} // namespace

class TestCloudWorkSystem : public QObject
{
    Q_OBJECT

private slots:
    void searchesWithExplicitFieldsAndEpochTime()
    {
        Bench bench;
        bench.server.on("POST /rest/api/3/search/jql",
            {answer(200, page(issue("1"), ",\"isLast\":true"), known)});
        const auto found = bench.changed();
        QVERIFY(found);
        QCOMPARE(found->items.size(), 1);
        QCOMPARE(found->items[0].key, u"A-1"_s);
        QCOMPARE(found->items[0].projectKey, u"A"_s);
        QCOMPARE(found->items[0].status, (Status{u"3"_s, u"Done"_s, StatusCategory::Done}));
        QCOMPARE(found->items[0].url, bench.server.url(u"/browse/A-1"_s).toString());
        QVERIFY(found->nextToken.isEmpty());
        QCOMPARE(bench.body(0)["jql"_L1].toString(),
            u"project in (\"A\",\"B\") AND updated >= 1776157200000 ORDER BY updated ASC, key ASC"_s);
        QVERIFY(bench.body(0)["fields"_L1].toArray().contains(u"status"_s));
        QVERIFY(bench.server.seen()[0].head.toLower().contains("authorization: basic "));
    }

    void goesOnAfterAShortOrEmptyPage()
    {
        Bench bench;
        bench.server.on("POST /rest/api/3/search/jql",
            {answer(200, page({}, ",\"isLast\":false,\"nextPageToken\":\"t2\""), known),
                answer(200, page(issue("2"), {}), known)});
        const auto first = bench.changed();
        QCOMPARE(first->nextToken, u"t2"_s);
        const auto second = bench.changed(first->nextToken);
        QCOMPARE(second->items.size(), 1);
        QVERIFY(second->nextToken.isEmpty()); // The token is missing, though isLast is too.
        QCOMPARE(bench.body(1)["nextPageToken"_L1].toString(), u"t2"_s);
        QCOMPARE(bench.body(1)["jql"_L1], bench.body(0)["jql"_L1]);
    }

    void stopsAtARepeatedToken()
    {
        Bench bench;
        bench.server.on("POST /rest/api/3/search/jql",
            {answer(200, page(issue("1"), ",\"nextPageToken\":\"t\""), known)});
        const auto first = bench.changed();
        QCOMPARE(first->nextToken, u"t"_s);
        QVERIFY(bench.changed(u"t"_s)->nextToken.isEmpty());
        QCOMPARE(bench.changed()->nextToken, u"t"_s); // A new search starts afresh.
    }

    void refusesASearchWithoutScope()
    {
        Bench bench;
        const auto found = QCoro::waitFor(bench.jira.changedItems({{}, {}, since}, {}, {}));
        QCOMPARE(found.error().kind, Error::Kind::Invalid);
        QVERIFY(bench.server.seen().isEmpty());
    }

    void aCutSearchIsAnError()
    {
        Bench bench;
        bench.server.on("POST /rest/api/3/search/jql",
            {answer(200,
                page(issue("1"),
                    ",\"isLast\":true,\"warnings\":[{\"code\":\"CLAUSE_LIMIT_EXCEEDED\"}]"),
                known)});
        QCOMPARE(bench.changed().error().kind, Error::Kind::Invalid);
    }

    // ---- a bad token is never an empty list ----

    void anEmptyListForAStrangerMeansSignIn_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("Jira says so")
            << QByteArray("x-seraph-loginreason: AUTHENTICATED_FAILED\r\n");
        QTest::newRow("Jira says nothing") << QByteArray();
    }
    void anEmptyListForAStrangerMeansSignIn()
    {
        QFETCH(QByteArray, headers);
        Bench bench;
        bench.server.on(
            "POST /rest/api/3/search/jql", {answer(200, page({}, ",\"isLast\":true"), headers)});
        bench.server.on("GET /rest/api/3/myself", {answer(401, stranger)});
        const auto found = bench.changed();
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::AuthRequired);
        // Nothing is sent with that token any more, until somebody signs in.
        const qsizetype sent = bench.server.seen().size();
        QCOMPARE(bench.changed().error().kind, Error::Kind::AuthRequired);
        QCOMPARE(QCoro::waitFor(bench.jira.whoAmI({})).error().kind, Error::Kind::AuthRequired);
        QCOMPARE(bench.server.seen().size(), sent);
        bench.jira.signedInAgain();
        QVERIFY(!bench.changed());
        QVERIFY(bench.server.seen().size() > sent);
    }

    void aTokenThatDiesBetweenCallsIsNoticed()
    {
        Bench bench; // Jira stops naming the account, though the list is not even empty.
        bench.server.on("POST /rest/api/3/search/jql",
            {answer(200, page(issue("1"), ",\"isLast\":true"), known),
                answer(200, page(issue("2"), ",\"isLast\":true"))});
        bench.server.on("GET /rest/api/3/myself", {answer(401, stranger)});
        QVERIFY(bench.changed());
        QCOMPARE(bench.changed().error().kind, Error::Kind::AuthRequired);
    }

    void anEmptyListForAKnownAccountIsBelieved()
    {
        Bench bench;
        bench.server.on(
            "POST /rest/api/3/search/jql", {answer(200, page({}, ",\"isLast\":true"), known)});
        QVERIFY(bench.changed());
        QCOMPARE(bench.server.seen().size(), 1);
    }

    void aMissingTicketIsToldFromABadToken_data()
    {
        QTest::addColumn<int>("myself");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("signed in") << 200 << Error::Kind::NotFound;
        QTest::newRow("not signed in") << 401 << Error::Kind::AuthRequired;
    }
    void aMissingTicketIsToldFromABadToken()
    {
        QFETCH(int, myself);
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.server.on("GET /rest/api/3/issue/A-9",
            {answer(404,
                R"({"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}})")});
        bench.server.on("GET /rest/api/3/myself", {answer(myself, myself == 200 ? me : stranger)});
        QCOMPARE(QCoro::waitFor(bench.jira.item(u"A-9"_s, {})).error().kind, kind);
    }

    void aLoginPageIsNoData()
    {
        Bench bench;
        bench.server.on("POST /rest/api/3/search/jql",
            {answer(200, "<!DOCTYPE html><title>Log in</title>", known, "text/html")});
        QCOMPARE(bench.changed().error().kind, Error::Kind::AuthRequired);
        bench.server.on("GET /rest/api/3/status",
            {answer(401, "<html><title>Log in</title>", {}, "text/html")});
        QCOMPARE(QCoro::waitFor(bench.jira.statuses({})).error().kind, Error::Kind::AuthRequired);
    }

    void truncatedJsonIsAnError()
    {
        Bench bench;
        bench.server.on(
            "POST /rest/api/3/search/jql", {answer(200, "{\"issues\":[" + issue("1"), known)});
        QCOMPARE(bench.changed().error().kind, Error::Kind::Protocol);
    }

    void aMissingScopeDoesNotSignOut()
    {
        Bench bench;
        bench.server.on("GET /rest/api/3/status",
            {answer(401, R"({"code":401,"message":"Unauthorized; scope does not match"})")});
        bench.server.on("GET /rest/api/3/myself", {answer(200, me, known)});
        QCOMPARE(QCoro::waitFor(bench.jira.statuses({})).error().kind, Error::Kind::Forbidden);
        QCOMPARE(QCoro::waitFor(bench.jira.whoAmI({}))->displayName, u"Mia"_s);
    }

    void errorsHoldNoToken()
    {
        Bench bench;
        bench.server.on("GET /rest/api/3/status",
            {answer(400, R"({"errorMessages":["bad t0ken here"]})", known)});
        const Error error = QCoro::waitFor(bench.jira.statuses({})).error();
        QVERIFY2(!error.detail.contains(u"t0ken"_s), qPrintable(error.detail));
    }

    // ---- histories ----

    void readsHistoriesWithBothKindsOfTime()
    {
        Bench bench;
        const auto log = [](const QByteArray &id, const QByteArray &created) {
            return "{\"id\":\"" + id + "\",\"created\":" + created
                + ",\"items\":[{\"field\":\"status\",\"fieldId\":\"status\",\"from\":\"1\","
                  "\"fromString\":\"To Do\",\"to\":\"3\",\"toString\":\"Done\"}]}";
        };
        bench.server.on("POST /rest/api/3/changelog/bulkfetch",
            {answer(200,
                 "{\"issueChangeLogs\":[{\"issueId\":\"10\",\"changeHistories\":["
                     + log("9", "1790584137824") + "]}],\"nextPageToken\":\"n\"}",
                 known),
                answer(200,
                    "{\"issueChangeLogs\":[{\"issueId\":\"10\",\"changeHistories\":["
                        + log("7", "\"2026-09-28T08:28:57.824+0000\"") + ","
                        + log("10", "1790584137") + "]}]}",
                    known)});
        const auto histories = QCoro::waitFor(bench.jira.statusHistory({u"10"_s, u"11"_s}, {}));
        QVERIFY(histories);
        const QList<HistoryEntry> history = histories->value(u"10"_s);
        QCOMPARE(history.size(), 3);
        QCOMPARE(history[0].id, u"10"_s); // Seconds; .000 comes before .824.
        QCOMPARE(history[1].id, u"7"_s);
        QCOMPARE(history[2].id, u"9"_s);
        QCOMPARE(isoUtc(history[2].at), u"2026-09-28T08:28:57.824Z"_s);
        QVERIFY(history[2].author.isNull());
        QCOMPARE(history[2].changes[0],
            (FieldChange{u"status"_s, u"status"_s, u"1"_s, u"To Do"_s, u"3"_s, u"Done"_s}));
        QCOMPARE(bench.body(0)["fieldIds"_L1].toArray(), QJsonArray{u"status"_s});
        QCOMPARE(bench.body(1)["nextPageToken"_L1].toString(), u"n"_s);
    }

    void asksForAThousandHistoriesAtATime()
    {
        Bench bench;
        bench.server.on("POST /rest/api/3/changelog/bulkfetch",
            {answer(200, R"({"issueChangeLogs":[{"issueId":"1","changeHistories":[]}]})", known)});
        QStringList ids;
        for (int i = 0; i < 1001; ++i)
            ids.append(QString::number(i));
        QVERIFY(QCoro::waitFor(bench.jira.statusHistory({}, {})));
        QVERIFY(bench.server.seen().isEmpty());
        QVERIFY(QCoro::waitFor(bench.jira.statusHistory(ids, {})));
        QCOMPARE(bench.server.seen().size(), 2);
        QCOMPARE(bench.body(0)["issueIdsOrKeys"_L1].toArray().size(), 1000);
        QCOMPARE(bench.body(1)["issueIdsOrKeys"_L1].toArray(), QJsonArray{u"1000"_s});
    }

    void aHistoryWithoutTimeIsAnError()
    {
        Bench bench;
        bench.server.on("POST /rest/api/3/changelog/bulkfetch",
            {answer(200,
                R"({"issueChangeLogs":[{"issueId":"10","changeHistories":[{"id":"1","created":null,"items":[]}]}]})",
                known)});
        QCOMPARE(QCoro::waitFor(bench.jira.statusHistory({u"10"_s}, {})).error().kind,
            Error::Kind::Protocol);
    }

    // ---- one item whole ----

    void readsAnItemWhole()
    {
        Bench bench;
        bench.server.on("GET /rest/api/3/issue/10/changelog?startAt=0",
            {answer(200,
                R"({"startAt":0,"maxResults":1,"total":2,"isLast":false,"values":[{"id":"1","created":"2026-04-14T09:00:00.000+0000","author":{"accountId":"x"},"items":[]}]})",
                known)});
        bench.server.on("GET /rest/api/3/issue/10/changelog?startAt=1",
            {answer(200,
                R"({"startAt":1,"maxResults":1,"total":2,"isLast":true,"values":[{"id":"2","created":"2026-04-14T09:01:00.000+0000","items":[]}]})",
                known)});
        bench.server.on("GET /rest/api/3/issue/10/comment?startAt=0",
            {answer(200,
                R"({"startAt":0,"maxResults":1,"total":2,"comments":[{"id":"c1","created":"2026-04-14T09:00:00.000+0000","body":{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"First"}]}]}}]})",
                known)});
        bench.server.on("GET /rest/api/3/issue/10/comment?startAt=1",
            {answer(200,
                R"({"startAt":1,"maxResults":1,"total":2,"comments":[{"id":"c2","body":null}]})",
                known)});
        bench.server.on("GET /rest/api/3/issue/A-1?fields=%2Aall",
            {answer(200, R"({"id":"10","key":"A-1","fields":{
            "summary":"Timeout <b>&amp;</b> \u202e","description":{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"Words"}]}]},
            "status":{"id":"3","name":"Fertig","statusCategory":{"key":"done"}},"issuetype":{"name":"Bug"},"project":{"key":"A"},"parent":{"key":"A-7"},
            "labels":["l1"],"components":[{"id":"100","name":"API"}],"fixVersions":[{"name":"v2"}],"assignee":{"accountId":"5b10","displayName":"Mia"},"reporter":null,
            "resolution":{"name":"Fixed"},"resolutiondate":"2026-04-14T11:00:00.000+0200","created":"2026-04-13T11:00:00.000+0200","updated":"2026-04-14T11:00:00.000+0200",
            "customfield_1":"60s","customfield_2":{"value":"High"},"customfield_3":[{"value":"a"},{"value":"b"}],"customfield_4":42,"customfield_5":null,"customfield_6":"0|i0:","priority":{"name":"Major"},"customfield_7":"again"}})",
                known)});
        bench.server.on("GET /rest/api/3/field",
            {answer(200,
                R"([{"id":"customfield_1","name":"Connection timeout","custom":true,"schema":{"custom":"x:textfield"}},{"id":"customfield_2","name":"Impact","custom":true},
            {"id":"customfield_3","name":"Areas","custom":true},{"id":"customfield_4","name":"Points","custom":true},{"id":"customfield_5","name":"Empty","custom":true},
            {"id":"customfield_6","name":"Rank","custom":true,"schema":{"custom":"com.pyxis.greenhopper.jira:gh-lexo-rank"}},{"id":"customfield_7","name":"Impact","custom":true},{"id":"priority","name":"Priority","custom":false},{"id":"summary","name":"Summary","custom":false}])",
                known)});
        bench.server.on("GET /rest/api/3/project/A/components",
            {answer(200, R"([{"id":"100","name":"API","lead":{"accountId":"lead1"}}])", known)});
        bench.server.on("GET /rest/api/3/project/A",
            {answer(200, R"({"key":"A","lead":{"accountId":"boss"}})", known)});

        const auto item = QCoro::waitFor(bench.jira.item(u"A-1"_s, {}));
        QVERIFY2(item, qPrintable(item ? QString() : item.error().detail));
        QCOMPARE(item->id, u"10"_s);
        QCOMPARE(item->summary, u"Timeout <b>&amp;</b> \u202e"_s);
        QCOMPARE(item->description, u"Words"_s);
        QCOMPARE(item->parentKey, u"A-7"_s);
        QCOMPARE(item->labels, QStringList{u"l1"_s});
        QCOMPARE(item->components,
            (QList<Component>{{u"100"_s, u"API"_s, {u"lead1"_s, {}, {}, {}, true}}}));
        QCOMPARE(item->fixVersions, QStringList{u"v2"_s});
        QCOMPARE(item->assignee.displayName, u"Mia"_s);
        QVERIFY(item->reporter.isNull());
        QCOMPARE(item->projectLead.accountId, u"boss"_s);
        QCOMPARE(isoUtc(item->resolved), u"2026-04-14T09:00:00.000Z"_s);
        QCOMPARE(item->resolution, u"Fixed"_s);
        QCOMPARE(item->fields,
            (QMap<QString, QString>{{u"Connection timeout"_s, u"60s"_s}, {u"Impact"_s, u"High"_s},
                {u"Impact (customfield_7)"_s, u"again"_s}, {u"Areas"_s, u"a, b"_s},
                {u"Points"_s, u"42"_s}}));
        QCOMPARE(item->history.size(), 2);
        QVERIFY(item->history[1].author.isNull());
        QCOMPARE(item->comments.size(), 2);
        QCOMPARE(item->comments[0].text, u"First"_s);

        // Fields and leads are asked for once.
        const qsizetype sent = bench.server.seen().size();
        QVERIFY(QCoro::waitFor(bench.jira.item(u"A-1"_s, {})));
        QCOMPARE(bench.server.seen().size(), sent + 5);
    }

    void childrenAreReadToTheEnd()
    {
        Bench bench;
        bench.server.on("POST /rest/api/3/search/jql",
            {answer(200, page(issue("1"), ",\"nextPageToken\":\"t\""), known),
                answer(200, page(issue("2"), ",\"isLast\":true"), known)});
        const auto items = QCoro::waitFor(bench.jira.children(u"A\"\\-1"_s, {}, {}));
        QCOMPARE(items->size(), 2);
        QCOMPARE(
            bench.body(0)["jql"_L1].toString(), u"parent = \"A\\\"\\\\-1\" ORDER BY key ASC"_s);
    }

    // ---- links, rights ----

    void linksWithTheWholeObject()
    {
        Bench bench;
        bench.server.on("POST /rest/api/3/issue/A-1/remotelink",
            {answer(503), answer(201, R"({"id":1})", known)});
        QVERIFY(QCoro::waitFor(bench.jira.putRemoteLink(
            u"A-1"_s, {u"appId=1&pageId=2"_s, u"https://h/p"_s, u"T"_s, u"S"_s}, {})));
        QCOMPARE(bench.server.seen().size(),
            2); // The same id twice leaves one link, so it is tried again.
        const QJsonObject sent = bench.body(1);
        QCOMPARE(sent["globalId"_L1].toString(), u"appId=1&pageId=2"_s);
        QCOMPARE(sent["application"_L1]["type"_L1].toString(), u"com.atlassian.confluence"_s);
        QCOMPARE(sent["object"_L1]["url"_L1].toString(), u"https://h/p"_s);
        QCOMPARE(sent["object"_L1]["title"_L1].toString(), u"T"_s);
        QCOMPARE(sent["object"_L1]["summary"_L1].toString(), u"S"_s);
        QCOMPARE(QCoro::waitFor(bench.jira.putRemoteLink(
                                    u"A-1"_s, {QString(256, u'x'), u"https://h"_s, u"T"_s, {}}, {}))
                     .error()
                     .kind,
            Error::Kind::Invalid);
    }

    void saysWhichRightsAreMissing()
    {
        Bench bench;
        bench.server.on("GET /rest/api/3/myself", {answer(200, me, known)});
        bench.server.on("GET /rest/api/3/mypermissions?projectKey=A",
            {answer(200,
                R"({"permissions":{"BROWSE_PROJECTS":{"havePermission":true},"LINK_ISSUES":{"havePermission":false}}})",
                known)});
        bench.server.on("GET /rest/api/3/project/NO",
            {answer(404, R"({"errorMessages":["No project could be found"]})", known)});
        bench.server.on("GET /rest/api/3/project/A", {answer(200, "{}", known)});
        const auto lines = QCoro::waitFor(bench.jira.checkRights({u"A"_s, u"NO"_s}, {}));
        QVERIFY(lines);
        QList<bool> granted;
        for (const RightCheck &line : *lines) {
            granted.append(line.granted);
            QVERIFY(line.granted || !line.detail.isEmpty());
        }
        QCOMPARE(granted, (QList<bool>{true, true, false, false, false}));
    }

    void tellsTheServersTime()
    {
        Bench bench;
        bench.server.on("GET /rest/api/3/serverInfo",
            {answer(200, R"({"serverTime":"2026-04-14T11:30:00.123+0200"})", known)});
        QCOMPARE(isoUtc(QCoro::waitFor(bench.jira.serverTime({})).value()),
            u"2026-04-14T09:30:00.123Z"_s);
    }

    void cancelsOnRequest()
    {
        Bench bench;
        std::stop_source stop;
        bench.server.handle([&stop](const ScriptedServer::Seen &) {
            stop.request_stop();
            return Scripted{{}, Scripted::Then::Hang};
        });
        QCOMPARE(QCoro::waitFor(bench.jira.whoAmI(stop.get_token())).error().kind,
            Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCloudWorkSystem)
#include "tst_cloudworksystem.moc"
