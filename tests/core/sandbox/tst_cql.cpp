// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cql.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Docket::Sandbox;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

QList<CqlContent> contents()
{
    return {
        {u"1"_s, u"page"_s, u"Platform Runbook"_s, u"OPS"_s, {u"runbook"_s, u"gateway"_s},
            u"Platform Runbook restarts on port 8080 see PLATFORM-89"_s, {u"jira"_s, u"info"_s},
            u"mia"_s, {u"mia"_s, u"jonas"_s}, {}, utc(u"2026-01-01T00:00:00Z"_s),
            utc(u"2026-04-14T09:30:20Z"_s)},
        {u"2"_s, u"page"_s, u"Platform Architecture"_s, u"ENG"_s, {u"architecture"_s},
            u"Platform Architecture one gateway in front, port platform 89"_s, {}, u"daniel"_s,
            {u"daniel"_s}, {}, utc(u"2026-02-01T00:00:00Z"_s), utc(u"2026-04-14T08:00:00Z"_s)},
        {u"3"_s, u"page"_s, u"ADR 017"_s, u"ENG"_s, {u"adr"_s}, u"ADR 017 failover of a region"_s,
            {}, u"daniel"_s, {u"daniel"_s}, {u"2"_s}, utc(u"2026-03-01T00:00:00Z"_s),
            utc(u"2026-03-02T00:00:00Z"_s)},
        {u"4"_s, u"blogpost"_s, u"Hello"_s, u"HR"_s, {}, u"Hello say \"hi\" to Jonas"_s, {},
            u"jonas"_s, {u"jonas"_s}, {}, utc(u"2026-03-05T00:00:00Z"_s),
            utc(u"2026-03-05T00:00:00Z"_s)},
    };
}

CqlContext context()
{
    return {utc(u"2026-04-14T10:00:00Z"_s), QTimeZone("Europe/Berlin"), u"mia"_s};
}

} // namespace

class TestCql : public QObject
{
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void readsDatesInTheZoneOfTheCaller();
    void sortsNewestFirstUnlessAsked();
    void survivesDeepNesting();
};

void TestCql::finds_data()
{
    QTest::addColumn<QString>("cql");
    QTest::addColumn<QString>("ids"); ///< Of the matching contents, in order of id.
    const auto row = [](const char *name, const QString &cql, const QString &ids) {
        QTest::newRow(name) << cql << ids;
    };
    row("space", u"space = OPS"_s, u"1"_s);
    row("space in any case", u"space = \"ops\""_s, u"1"_s);
    row("unknown space finds nothing", u"space = NOPE"_s, u""_s);
    row("several spaces", u"space in (OPS, \"HR\")"_s, u"1 4"_s);
    row("not in", u"type = page and space not in (OPS)"_s, u"2 3"_s);
    row("label", u"type = page AND label = \"runbook\" AND space = \"OPS\""_s, u"1"_s);
    row("label in", u"label in (adr, architecture)"_s, u"2 3"_s);
    row("not labelled", u"type = page and label != runbook"_s, u"2 3"_s);
    row("words in any order", u"text ~ \"port gateway\""_s, u"2"_s);
    row("key as phrase", u"text ~ \"\\\"PLATFORM-89\\\"\""_s, u"1 2"_s);
    row("phrase in order only", u"text ~ \"\\\"gateway port\\\"\""_s, u""_s);
    row("beginning of a word", u"text ~ \"archi*\""_s, u"2"_s);
    row("not text", u"type = page and text !~ port"_s, u"3"_s);
    row("exact title", u"title = \"platform runbook\""_s, u"1"_s);
    row("words of the title", u"title ~ platform"_s, u"1 2"_s);
    row("escaped quote", u"text ~ \"say \\\"hi\\\"\""_s, u"4"_s);
    row("date function", u"lastmodified >= now(\"-3h\")"_s, u"1 2"_s);
    row("date function in minutes", u"lastmodified > now(\"-45m\")"_s, u"1"_s);
    row("start of a month", u"lastmodified >= startOfMonth()"_s, u"1 2"_s);
    row("end of the month before", u"lastmodified <= endOfMonth(\"-1M\")"_s, u"3 4"_s);
    row("created before", u"created < \"2026/02/01\""_s, u"1"_s);
    row("ids", u"id in (3, 4)"_s, u"3 4"_s);
    row("creator", u"creator = currentUser()"_s, u"1"_s);
    row("contributor", u"contributor = jonas"_s, u"1 4"_s);
    row("ancestor", u"ancestor = 2"_s, u"3"_s);
    row("macro", u"macro = jira"_s, u"1"_s);
    row("left to right", u"space = HR or space = ENG and label = adr"_s, u"3"_s);
    row("parentheses", u"space = HR or (space = ENG and label = adr)"_s, u"3 4"_s);
    row("not", u"type = page and not space = ENG"_s, u"1"_s);
    row("not of parentheses", u"type = page and not (space = ENG or label = gateway)"_s, u""_s);
    row("order by", u"type = page order by title desc, id"_s, u"1 2 3"_s);
}

void TestCql::finds()
{
    QFETCH(QString, cql);
    QFETCH(QString, ids);
    const auto query = parseCql(cql, context());
    QVERIFY2(query.has_value(), qPrintable(query.has_value() ? QString() : query.error()));
    QStringList found;
    for (const CqlContent &content : contents()) {
        if (query->matches(content))
            found += content.id;
    }
    QCOMPARE(found.join(u' '), ids);
}

void TestCql::refuses_data()
{
    QTest::addColumn<QString>("cql");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << u""_s << u"empty"_s;
    QTest::newRow("unknown field names the valid ones")
        << u"lable = x"_s << u"Valid fields are: ancestor, content"_s;
    QTest::newRow("unknown field to sort by")
        << u"type = page order by colour"_s << u"Valid fields are"_s;
    QTest::newRow("only an order") << u"order by title"_s << u"Could not parse cql"_s;
    QTest::newRow("quote that does not end") << u"title = \"x"_s << u"does not end"_s;
    QTest::newRow("missing value") << u"space ="_s << u"Could not parse cql"_s;
    QTest::newRow("missing parenthesis") << u"(space = ENG"_s << u"Could not parse cql"_s;
    QTest::newRow("something left over") << u"space = ENG label = x"_s << u"Could not parse cql"_s;
    QTest::newRow("text with equals") << u"text = x"_s << u"not supported"_s;
    QTest::newRow("later than a label") << u"label > x"_s << u"not supported"_s;
    QTest::newRow("no date") << u"lastmodified > yesterday"_s << u"Could not parse date"_s;
    QTest::newRow("impossible date") << u"created > \"2026-02-30\""_s << u"Could not parse date"_s;
    QTest::newRow("wrong increment") << u"created > now(\"-3x\")"_s << u"cannot be used"_s;
    QTest::newRow("date function on a label") << u"label = now()"_s << u"cannot be used"_s;
    QTest::newRow("not first") << u"not space = ENG"_s << u"negative"_s;
}

void TestCql::refuses()
{
    QFETCH(QString, cql);
    QFETCH(QString, words);
    const auto query = parseCql(cql, context());
    QVERIFY(!query.has_value());
    QVERIFY2(query.error().contains(words), qPrintable(query.error()));
}

void TestCql::readsDatesInTheZoneOfTheCaller()
{
    // 11:30 in Berlin is 09:30 UTC in April; the 20 seconds of the first page do not count.
    const auto query = parseCql(u"lastmodified = \"2026-04-14 11:30\""_s, context());
    QVERIFY(query.has_value());
    QVERIFY(query->matches(contents().at(0)));
    const auto utcReading = parseCql(u"lastmodified = \"2026-04-14 09:30\""_s, context());
    QVERIFY(!utcReading->matches(contents().at(0)));
}

void TestCql::sortsNewestFirstUnlessAsked()
{
    const auto ids = [](const QList<CqlContent> &list) {
        QString all;
        for (const CqlContent &content : list)
            all += content.id;
        return all;
    };
    QList<CqlContent> found = contents();
    parseCql(u"type = page"_s, context())->sort(found);
    QCOMPARE(ids(found), u"1243"_s);
    parseCql(u"type = page order by space asc, created desc"_s, context())->sort(found);
    QCOMPARE(ids(found), u"3241"_s);
}

void TestCql::survivesDeepNesting()
{
    const QString deep = QString(100000, u'(') + u"space = ENG"_s + QString(100000, u')');
    QVERIFY(!parseCql(deep, context()).has_value());
    QVERIFY(
        !parseCql(u"space = ENG and "_s + u"not "_s.repeated(100000) + u"space = X"_s, context())
            .has_value());
    QString wide = u"id = 1"_s;
    for (int i = 2; i < 400; ++i)
        wide += u" or id = %1"_s.arg(i);
    QVERIFY(parseCql(wide, context())->matches(contents().at(3)));
}

QTEST_GUILESS_MAIN(TestCql)
#include "tst_cql.moc"
