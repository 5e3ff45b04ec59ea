// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jql.h"
#include "core/sandbox/jqlfilter.h"
#include "smallsite.h"

#include <QTest>

using namespace SmallSite;

class TestJql : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void readsDates_data();
    void readsDates();
    void refusesBottomlessNesting();

private:
    static QStringList search(
        World &world, const QString &jql, const QString &email, Response *response = nullptr)
    {
        const QJsonObject body{{u"jql"_s, jql}, {u"fields"_s, QJsonArray{u"key"_s}}};
        const Response answer =
            world.handle(request("POST", u"/rest/api/3/search/jql"_s, body, basic(email)));
        if (response)
            *response = answer;
        QStringList keys;
        for (const QJsonValue &issue : object(answer).value(u"issues"_s).toArray())
            keys += issue.toObject().value(u"key"_s).toString();
        return keys;
    }
};

void TestJql::finds_data()
{
    QTest::addColumn<QString>("jql");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *name, const QString &jql, const QString &keys) {
        QTest::newRow(name) << jql << keys;
    };
    row("project", u"project = DEMO"_s, u"DEMO-1 DEMO-2 DEMO-3"_s);
    row("project by name, any case", u"PROJECT = \"demo\""_s, u"DEMO-1 DEMO-2 DEMO-3"_s);
    row("project in a list", u"project in (DEMO, OPS)"_s, u"DEMO-1 DEMO-2 DEMO-3 OPS-1"_s);
    row("not equal", u"project != DEMO"_s, u"OPS-1"_s);
    row("not in", u"key not in (DEMO-1, DEMO-2)"_s, u"DEMO-3 OPS-1"_s);
    row("category", u"statusCategory = Done"_s, u"DEMO-2"_s);
    row("category in quotes", u"statusCategory in (\"In Progress\")"_s, u"DEMO-1 OPS-1"_s);
    row("status with a blank", u"status = \"In Progress\""_s, u"DEMO-1"_s);
    row("label", u"labels = docs"_s, u"DEMO-2"_s);
    row("unlike a label leaves out issues without labels", u"labels != docs"_s, u"DEMO-3"_s);
    row("empty", u"labels is EMPTY"_s, u"DEMO-1 OPS-1"_s);
    row("not empty", u"labels is not null"_s, u"DEMO-2 DEMO-3"_s);
    row("equals empty", u"assignee = EMPTY"_s, u"DEMO-1 DEMO-3 OPS-1"_s);
    row("empty in a list", u"labels in (docs, EMPTY)"_s, u"DEMO-1 DEMO-2 OPS-1"_s);
    row("type", u"issuetype in (Bug, Story)"_s, u"DEMO-2 DEMO-3"_s);
    row("type's other name", u"type = epic"_s, u"DEMO-1"_s);
    row("component", u"component = API"_s, u"DEMO-2"_s);
    row("version that looks like a number", u"fixVersion = 2.1"_s, u"DEMO-2"_s);
    row("parent", u"parent = DEMO-1"_s, u"DEMO-2"_s);
    row("assignee by account id", u"assignee = kenji"_s, u"DEMO-2"_s);
    row("current user", u"reporter = currentUser() AND type = Bug"_s, u"DEMO-2"_s);
    row("summary", u"summary ~ \"port 8080\""_s, u"DEMO-2"_s);
    row("text sees the description", u"text ~ 9443"_s, u"DEMO-2"_s);
    row("text by its beginning", u"text ~ \"gatew*\""_s, u"DEMO-1 OPS-1"_s);
    row("phrase", u"summary ~ \"\\\"wrong is\\\"\""_s, {});
    row("and binds before or", u"project = OPS OR project = DEMO AND type = Bug"_s,
        u"DEMO-2 OPS-1"_s);
    row("parentheses", u"(project = OPS OR project = DEMO) AND type = Bug"_s, u"DEMO-2"_s);
    row("not turns the operators around", u"NOT (project = OPS OR type = Bug)"_s,
        u"DEMO-1 DEMO-3"_s);
    row("signs for words", u"project = DEMO && !(type = Bug) || key = OPS-1"_s,
        u"DEMO-1 DEMO-3 OPS-1"_s);
    row("relative", u"statusCategoryChangedDate >= -2d"_s, u"DEMO-2"_s);
    row("several units", u"statusCategoryChangedDate >= \"-1d 2h\""_s, u"DEMO-2"_s);
    row("too short ago", u"statusCategoryChangedDate >= -90m"_s, {});
    row("epoch milliseconds", u"resolved >= 1795183530000 AND resolved <= 1795183530000"_s,
        u"DEMO-2"_s);
    row("dates in the caller's zone, with slashes", u"resolved >= \"2026/11/20 15:05\""_s,
        u"DEMO-2"_s);
    row("dates are no UTC", u"resolved < \"2026-11-20 15:05\""_s, {});
    row("the minute after", u"resolved >= \"2026-11-20 15:06\""_s, {});
    row("equal to the minute", u"resolutiondate = \"2026-11-20 15:05\""_s, u"DEMO-2"_s);
    row("a day", u"resolved >= 2026-11-20 AND resolved < 2026-11-21"_s, u"DEMO-2"_s);
    row("a start of day", u"resolved >= startOfDay(-1)"_s, u"DEMO-2"_s);
    row("no date is in no range", u"resolved < \"2100/01/01\""_s, u"DEMO-2"_s);
    row("custom field by name", u"\"Connection timeout\" ~ 60s"_s, u"DEMO-2"_s);
    row("custom field by number", u"cf[10010] is not EMPTY"_s, u"DEMO-2"_s);
    row("order", u"project in (DEMO,OPS) ORDER BY project DESC, key ASC"_s,
        u"OPS-1 DEMO-1 DEMO-2 DEMO-3"_s);
    row("statuses in the order of the workflow", u"project = DEMO ORDER BY status"_s,
        u"DEMO-3 DEMO-1 DEMO-2"_s);
    row("keys by number", u"project = DEMO ORDER BY key DESC"_s, u"DEMO-3 DEMO-2 DEMO-1"_s);
}

void TestJql::finds()
{
    QFETCH(QString, jql);
    QFETCH(QString, keys);
    const FakeClock clock(start());
    World world(site(), clock);
    Response response;
    QCOMPARE(search(world, jql, u"mia@example.com"_s, &response).join(u' '), keys);
    QVERIFY2(response.status == 200, response.body.constData());
}

void TestJql::refuses_data()
{
    QTest::addColumn<QString>("jql");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &jql, const QString &words) {
        QTest::newRow(name) << jql << words;
    };
    row("unknown field", u"foo = 1"_s,
        u"Field 'foo' does not exist or you do not have permission to view it."_s);
    row("unknown field to order by", u"project = DEMO ORDER BY foo"_s,
        u"Field 'foo' does not exist or you do not have permission to view it."_s);
    row("unknown project", u"project = NOPE"_s,
        u"The value 'NOPE' does not exist for the field 'project'."_s);
    row("unknown status", u"status = Finished"_s,
        u"The value 'Finished' does not exist for the field 'status'."_s);
    row("unknown issue", u"key = DEMO-99"_s,
        u"An issue with key 'DEMO-99' does not exist for field 'key'."_s);
    row("unknown function", u"assignee = boss()"_s, u"Unable to find JQL function 'boss()'."_s);
    row("operator", u"project ~ DEMO"_s,
        u"The operator '~' is not supported by the 'project' field."_s);
    row("order of statuses", u"status > Done"_s,
        u"The operator '>' is not supported by the 'status' field."_s);
    row("unbounded", u"ORDER BY key"_s,
        u"Unbounded JQL queries are not allowed here. Please add a search restriction to your query."_s);
    row("nothing", {},
        u"Unbounded JQL queries are not allowed here. Please add a search restriction to your query."_s);
    row("missing operator", u"project DEMO"_s,
        u"Error in the JQL Query: Expecting operator but got 'DEMO'. The valid operators are '=', "
        u"'!=', '<', '>', '<=', '>=', "
        "'~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 9)"_s);
    row("open quote", u"status = \"Done"_s,
        u"Error in the JQL Query: The quoted string 'Done' has not been completed. (line 1, character 10)"_s);
    row("open parenthesis", u"(project = DEMO"_s,
        u"Error in the JQL Query: Expecting ')' but got 'the end'. (line 1, character 16)"_s);
    row("two clauses side by side", u"project = DEMO type = Bug"_s,
        u"Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'type'. (line 1, character 16)"_s);
    row("is needs empty", u"labels is docs"_s,
        u"Error in the JQL Query: The operators 'is' and 'is not' can only be used with the operand 'empty' or 'null'. (line 1, character 15)"_s);
    row("seconds", u"updated >= \"2026-11-20 15:05:30\""_s,
        u"Date value '2026-11-20 15:05:30' for field 'updated' is invalid. Valid formats include: "
        u"'yyyy/MM/dd HH:mm', "
        "'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."_s);
    row("eight keys",
        u"project = DEMO ORDER BY key, created, updated, status, type, priority, assignee, reporter"_s,
        u"The ORDER BY clause can have at most 7 fields."_s);
}

void TestJql::refuses()
{
    QFETCH(QString, jql);
    QFETCH(QString, sentence);
    const FakeClock clock(start());
    World world(site(), clock);
    Response response;
    search(world, jql, u"mia@example.com"_s, &response);
    QCOMPARE(response.status, 400);
    QCOMPARE(object(response).value(u"errorMessages"_s).toArray().first().toString(), sentence);
}

void TestJql::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("utc");
    QTest::newRow("slashes in Berlin")
        << u"2026/11/20 15:05"_s << u"Europe/Berlin"_s << u"2026-11-20T14:05:00.000Z"_s;
    QTest::newRow("dashes in Tokyo")
        << u"2026-11-20 15:05"_s << u"Asia/Tokyo"_s << u"2026-11-20T06:05:00.000Z"_s;
    QTest::newRow("day") << u"2026-11-20"_s << u"UTC"_s << u"2026-11-20T00:00:00.000Z"_s;
    QTest::newRow("minutes ago") << u"-15m"_s << u"UTC"_s << u"2026-11-21T11:45:00.000Z"_s;
    QTest::newRow("week ago") << u"-1w"_s << u"UTC"_s << u"2026-11-14T12:00:00.000Z"_s;
    QTest::newRow("ahead") << u"1d 2h"_s << u"UTC"_s << u"2026-11-22T14:00:00.000Z"_s;
    QTest::newRow("epoch milliseconds")
        << u"1732877091000"_s << u"Asia/Tokyo"_s << u"2024-11-29T10:44:51.000Z"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << u"UTC"_s << QString();
    QTest::newRow("word") << u"yesterday"_s << u"UTC"_s << QString();
}

void TestJql::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, zone);
    QFETCH(QString, utc);
    QCOMPARE(isoUtc(jqlDate(text, start(), QTimeZone(zone.toUtf8()))), utc);
}

void TestJql::refusesBottomlessNesting()
{
    const auto query = parseJql(u"("_s.repeated(100000) + u"project = DEMO"_s);
    QVERIFY(!query);
    QVERIFY(query.error().contains(u"nested too deeply"));
}

QTEST_GUILESS_MAIN(TestJql)
#include "tst_jql.moc"
