// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallsite.h"

#include <QTest>

using namespace SmallSite;
using namespace std::chrono_literals;

class TestJiraSearch : public QObject
{
    Q_OBJECT

private slots:
    void givesOnlyTheIdUnlessAsked();
    void choosesFields_data();
    void choosesFields();
    void pagesToTheEndWithoutATotal();
    void shortensPages();
    void bindsTheTokenToItsQuery();
    void expiresTheToken();
    void seesNoChangeBeforeTheIndexDoes();
    void reconcilesNamedIssues();
    void removedTheOldSearch();
    void refusesAListAsExpand();
    void givesTimesInTheCallersZone();
    void fetchesIssuesInBulk();
    void fetchesChangelogsInBulk();
    void limitsBulkChangelogs();
    void counts();

private:
    static Response post(World &world, const QString &path, const QJsonObject &body,
        const QString &email = u"mia@example.com"_s)
    {
        return world.handle(request("POST", u"/rest/api/3/"_s + path, body, basic(email)));
    }
    static QStringList keys(const Response &response)
    {
        QStringList found;
        for (const QJsonValue &issue : object(response).value(u"issues"_s).toArray())
            found += issue.toObject().value(u"key"_s).toString();
        return found;
    }
};

void TestJiraSearch::givesOnlyTheIdUnlessAsked()
{
    const FakeClock clock(start());
    World world(site(), clock);
    const Response response =
        world.handle(request("GET", u"/rest/api/3/search/jql?jql=key=DEMO-2"_s));
    QCOMPARE(response.body, QByteArray(R"({"isLast":true,"issues":[{"id":"10101"}]})"));
}

void TestJiraSearch::choosesFields_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("hasNot");
    QTest::newRow("one") << u"summary"_s << u"summary"_s << u"status"_s;
    QTest::newRow("all") << u"*all"_s << u"comment"_s << u"nothing"_s;
    QTest::newRow("navigable leaves out comments")
        << u"*navigable"_s << u"status"_s << u"comment"_s;
    QTest::newRow("all but one") << u"*all,-status"_s << u"summary"_s << u"status"_s;
    QTest::newRow("only a minus") << u"-status"_s << u"summary"_s << u"status"_s;
    QTest::newRow("custom") << u"customfield_10010"_s << u"customfield_10010"_s << u"summary"_s;
}

void TestJiraSearch::choosesFields()
{
    QFETCH(QString, asked);
    QFETCH(QString, has);
    QFETCH(QString, hasNot);
    const FakeClock clock(start());
    World world(site(), clock);
    const Response response =
        world.handle(request("GET", u"/rest/api/3/search/jql?jql=key=DEMO-2&fields="_s + asked));
    const QJsonObject fields = object(response)
                                   .value(u"issues"_s)
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value(u"fields"_s)
                                   .toObject();
    QVERIFY(fields.contains(has));
    QVERIFY(!fields.contains(hasNot));
}

void TestJiraSearch::pagesToTheEndWithoutATotal()
{
    const FakeClock clock(start());
    World world(site(), clock);
    QJsonObject body{{u"jql"_s, u"project in (DEMO, OPS) ORDER BY key"_s},
        {u"fields"_s, QJsonArray{u"key"_s}}, {u"maxResults"_s, 3}};
    Response page = post(world, u"search/jql"_s, body);
    QCOMPARE(keys(page), (QStringList{u"DEMO-1"_s, u"DEMO-2"_s, u"DEMO-3"_s}));
    QCOMPARE(object(page).value(u"isLast"_s), QJsonValue(false));
    QVERIFY(!object(page).contains(u"total"_s) && !object(page).contains(u"startAt"_s));
    body.insert(u"nextPageToken"_s, object(page).value(u"nextPageToken"_s));
    page = post(world, u"search/jql"_s, body);
    QCOMPARE(keys(page), QStringList{u"OPS-1"_s});
    QCOMPARE(object(page).value(u"isLast"_s), QJsonValue(true));
    QVERIFY(!object(page).contains(u"nextPageToken"_s));
}

void TestJiraSearch::shortensPages()
{
    const FakeClock clock(start());
    WorldOptions options;
    options.pageLimit = 1;
    World world(site(), clock, options);
    const Response page = post(world, u"search/jql"_s,
        {{u"jql"_s, u"project = DEMO"_s}, {u"fields"_s, QJsonArray{u"key"_s}},
            {u"maxResults"_s, 50}});
    QCOMPARE(keys(page).size(), 1);
    QCOMPARE(object(page).value(u"isLast"_s), QJsonValue(false));
}

void TestJiraSearch::bindsTheTokenToItsQuery()
{
    const FakeClock clock(start());
    World world(site(), clock);
    QJsonObject body{{u"jql"_s, u"project = DEMO"_s}, {u"maxResults"_s, 1}};
    body.insert(
        u"nextPageToken"_s, object(post(world, u"search/jql"_s, body)).value(u"nextPageToken"_s));
    body.insert(u"jql"_s, u"project = OPS"_s);
    QCOMPARE(post(world, u"search/jql"_s, body).status, 400);
    body.insert(u"jql"_s, u"project = DEMO"_s);
    QCOMPARE(post(world, u"search/jql"_s, body, u"kenji@example.com"_s).status, 400);
    QCOMPARE(post(world, u"search/jql"_s, body).status, 200);
}

void TestJiraSearch::expiresTheToken()
{
    FakeClock clock(start());
    World world(site(), clock);
    QJsonObject body{{u"jql"_s, u"project = DEMO"_s}, {u"maxResults"_s, 1}};
    body.insert(
        u"nextPageToken"_s, object(post(world, u"search/jql"_s, body)).value(u"nextPageToken"_s));
    clock.advance(24h * 6);
    QCOMPARE(post(world, u"search/jql"_s, body).status, 200);
    clock.advance(24h * 2);
    QCOMPARE(post(world, u"search/jql"_s, body).status, 400);
}

void TestJiraSearch::seesNoChangeBeforeTheIndexDoes()
{
    FakeClock clock(start());
    WorldOptions options;
    options.indexLag = 30s;
    World world(site(), clock, options);
    const QJsonObject search{{u"jql"_s, u"project = DEMO AND statusCategory = Done"_s},
        {u"fields"_s, QJsonArray{u"key"_s}}};
    clock.advance(1min);
    QVERIFY(world.transition(u"DEMO-3"_s, u"Done"_s, u"mia"_s));
    const QJsonObject fresh =
        object(world.handle(request("GET", u"/rest/api/3/issue/DEMO-3?fields=status"_s)));
    QCOMPARE(fresh.value(u"fields"_s).toObject().value(u"status"_s).toObject().value(u"name"_s),
        QJsonValue(u"Done"_s));
    clock.advance(29s);
    QCOMPARE(keys(post(world, u"search/jql"_s, search)), QStringList{u"DEMO-2"_s});
    clock.advance(1s);
    QCOMPARE(keys(post(world, u"search/jql"_s, search)), (QStringList{u"DEMO-2"_s, u"DEMO-3"_s}));
}

void TestJiraSearch::reconcilesNamedIssues()
{
    FakeClock clock(start());
    WorldOptions options;
    options.indexLag = 30s;
    World world(site(), clock, options);
    QVERIFY(world.transition(u"DEMO-3"_s, u"Done"_s, u"mia"_s));
    const int id = world.issue(u"DEMO-3"_s)->id.toInt();
    const Response page = post(world, u"search/jql"_s,
        {{u"jql"_s, u"key = DEMO-3 AND statusCategory = Done"_s},
            {u"fields"_s, QJsonArray{u"key"_s}}, {u"reconcileIssues"_s, QJsonArray{id}}});
    QCOMPARE(keys(page), QStringList{u"DEMO-3"_s});
}

void TestJiraSearch::removedTheOldSearch()
{
    const FakeClock clock(start());
    World world(site(), clock);
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
        const Response response =
            world.handle(request(method, u"/rest/api/3/search?jql=key=DEMO-1"_s));
        QCOMPARE(response.status, 410);
        QVERIFY(response.body.contains("/rest/api/3/search/jql"));
    }
}

void TestJiraSearch::refusesAListAsExpand()
{
    const FakeClock clock(start());
    World world(site(), clock);
    const QJsonObject body{{u"jql"_s, u"key = DEMO-1"_s}, {u"expand"_s, QJsonArray{u"names"_s}}};
    QCOMPARE(post(world, u"search/jql"_s, body).status, 400);
    QCOMPARE(
        post(world, u"search/jql"_s, {{u"jql"_s, u"key = DEMO-1"_s}, {u"startAt"_s, 0}}).status,
        400);
    const QJsonObject named = object(post(
        world, u"search/jql"_s, {{u"jql"_s, u"key = DEMO-1"_s}, {u"expand"_s, u"names,schema"_s}}));
    QCOMPARE(named.value(u"names"_s).toObject().value(u"customfield_10010"_s),
        QJsonValue(u"Connection timeout"_s));
}

void TestJiraSearch::givesTimesInTheCallersZone()
{
    const FakeClock clock(start());
    World world(site(), clock);
    const auto resolved = [&](const QString &email) {
        const Response response = world.handle(
            request("GET", u"/rest/api/3/issue/DEMO-2?fields=resolutiondate"_s, {}, basic(email)));
        return object(response).value(u"fields"_s).toObject().value(u"resolutiondate"_s).toString();
    };
    QCOMPARE(resolved(u"mia@example.com"_s), u"2026-11-20T15:05:30.000+0100"_s);
    QCOMPARE(resolved(u"kenji@example.com"_s), u"2026-11-20T23:05:30.000+0900"_s);
}

void TestJiraSearch::fetchesIssuesInBulk()
{
    const FakeClock clock(start());
    World world(site(), clock);
    const Response response = post(world, u"issue/bulkfetch"_s,
        {{u"issueIdsOrKeys"_s, QJsonArray{u"DEMO-2"_s, u"10101"_s, u"NOPE-1"_s}},
            {u"fields"_s, QJsonArray{u"summary"_s}}});
    QCOMPARE(keys(response), QStringList{u"DEMO-2"_s});
    QCOMPARE(object(response).value(u"issueErrors"_s).toArray().first().toObject().value(u"id"_s),
        QJsonValue(u"NOPE-1"_s));
}

void TestJiraSearch::fetchesChangelogsInBulk()
{
    FakeClock clock(start());
    World world(site(), clock);
    clock.advance(5s);
    QVERIFY(world.transition(u"DEMO-3"_s, u"Closed"_s, u"kenji"_s));
    QVERIFY(world.editIssue(u"DEMO-3"_s, {{u"summary"_s, u"Darker mode"_s}}, u"mia"_s));
    QJsonObject body{{u"issueIdsOrKeys"_s, QJsonArray{u"DEMO-2"_s, u"DEMO-3"_s}},
        {u"fieldIds"_s, QJsonArray{u"status"_s}}, {u"maxResults"_s, 2}};
    const QJsonObject first = object(post(world, u"changelog/bulkfetch"_s, body));
    QCOMPARE(first.value(u"issueChangeLogs"_s).toArray().size(), 1);
    body.insert(u"nextPageToken"_s, first.value(u"nextPageToken"_s));
    const QJsonObject second = object(post(world, u"changelog/bulkfetch"_s, body));
    QVERIFY(!second.contains(u"nextPageToken"_s));
    const QJsonObject log = second.value(u"issueChangeLogs"_s).toArray().first().toObject();
    QCOMPARE(log.value(u"issueId"_s), QJsonValue(u"10102"_s));
    const QJsonObject entry = log.value(u"changeHistories"_s).toArray().first().toObject();
    QCOMPARE(entry.value(u"created"_s).toInteger(), start().addSecs(5).toMSecsSinceEpoch());
    QCOMPARE(entry.value(u"items"_s).toArray().size(), 1);
    QCOMPARE(entry.value(u"items"_s).toArray().first().toObject().value(u"toString"_s),
        QJsonValue(u"Closed"_s));
}

void TestJiraSearch::limitsBulkChangelogs()
{
    const FakeClock clock(start());
    World world(site(), clock);
    QJsonArray many;
    for (int i = 0; i < 1001; ++i)
        many += QString::number(i);
    QCOMPARE(post(world, u"changelog/bulkfetch"_s, {{u"issueIdsOrKeys"_s, many}}).status, 400);
    many.removeLast();
    QCOMPARE(post(world, u"changelog/bulkfetch"_s, {{u"issueIdsOrKeys"_s, many}}).status, 200);
}

void TestJiraSearch::counts()
{
    const FakeClock clock(start());
    World world(site(), clock);
    QCOMPARE(post(world, u"search/approximate-count"_s, {{u"jql"_s, u"project = DEMO"_s}}).body,
        QByteArray(R"({"count":3})"));
}

QTEST_GUILESS_MAIN(TestJiraSearch)
#include "tst_jirasearch.moc"
