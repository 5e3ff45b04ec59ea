// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/facts.h"
#include "core/drafting/markedwords.h"
#include "core/markup/adf.h"
#include "core/markup/wikimarkup.h"

#include <QJsonDocument>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QStringList changesIn(const QString &description)
{
    WorkItem item;
    item.description = description;
    QStringList found;
    for (const Fact &fact : factsOf(item)) {
        if (fact.isChange())
            found.append(fact.subjects.value(0) + u" | "_s + fact.oldValue.text + u" | "_s
                + fact.newValue.text);
    }
    return found;
}

QString text(const QString &words, const QString &mark = {})
{
    const QString marks = mark.isEmpty() ? QString() : uR"(,"marks":[{"type":"%1"}])"_s.arg(mark);
    return uR"({"type":"text","text":"%1"%2})"_s.arg(words, marks);
}

QString paragraph(const QString &content)
{
    return uR"({"type":"paragraph","content":[%1]})"_s.arg(content);
}

QString cell(const QString &content, const QString &kind = u"tableCell"_s, int rows = 1)
{
    return uR"({"type":"%1","attrs":{"rowspan":%2},"content":[%3]})"_s.arg(kind).arg(rows).arg(
        paragraph(content));
}

QString row(const QStringList &cells)
{
    return uR"({"type":"tableRow","content":[%1]})"_s.arg(cells.join(u','));
}

QString table(const QStringList &rows)
{
    return uR"({"type":"table","content":[%1]})"_s.arg(rows.join(u','));
}

} // namespace

class TestMarkedWords : public QObject
{
    Q_OBJECT

private slots:
    void takesListMarkersOff();
    void readsStruckWords_data();
    void readsStruckWords();
    void readsFactsOfAtlassianDocuments_data();
    void readsFactsOfAtlassianDocuments();
    void readsFactsOfWikiMarkup_data();
    void readsFactsOfWikiMarkup();
};

void TestMarkedWords::takesListMarkersOff()
{
    QCOMPARE(withoutListMarker(u"  - a"_s), u"a"_s);
    QCOMPARE(withoutListMarker(u"12. a"_s), u"a"_s);
    QCOMPARE(withoutListMarker(u"☑ a"_s), u"a"_s);
    for (const QString &line : {u"1.2.3 a"_s, u"-5 a"_s, u"2026. a"_s, u"a - b"_s, u"- "_s})
        QCOMPARE(withoutListMarker(line), line);
}

void TestMarkedWords::readsStruckWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("changes");
    const auto line = [](const char *name, const QString &words, const QStringList &changes) {
        QTest::newRow(name) << words << changes;
    };
    line("new value behind", u"The restart port is ~~8080~~ 9443."_s,
        {u"restart port | 8080 | 9443"_s});
    line("arrow between", u"connection timeout: ~~30s~~ → 60s"_s,
        {u"connection timeout | 30s | 60s"_s});
    line("code", u"Set ~~`log.level`~~ `logging.level` in the file"_s,
        {u" | log.level | logging.level"_s});
    line("whole setting", u"~~http.port = 8080~~ http.port = 9443"_s,
        {u"http.port | 8080 | 9443"_s});
    line("two", u"port ~~80~~ 81 and limit ~~5 MB~~ 6 MB"_s,
        {u"port | 80 | 81"_s, u"limit | 5 MB | 6 MB"_s});
    line("new value before", u"The limit is 200 ~~100~~"_s, {u"limit | 100 | 200"_s});
    line("only struck", u"The port ~~8080~~ is gone."_s, {});
    line("prose", u"We ~~will~~ would like to ~~see~~ have it."_s, {});
    line("other form inside", u"Raise the limit from ~~100~~ to 200."_s, {u"limit | 100 | 200"_s});
    line("no marks", u"About ~5 and ~~ then ~~~~ 8"_s, {});
}

void TestMarkedWords::readsStruckWords()
{
    QFETCH(QString, words);
    QTEST(changesIn(words), "changes");
}

void TestMarkedWords::readsFactsOfAtlassianDocuments_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("changes");
    const auto document = [](const char *name, const QString &content, const QStringList &changes) {
        QTest::newRow(name) << content << changes;
    };
    const QString head = row({cell(text(u"Setting"_s), u"tableHeader"_s),
        cell(text(u"Old"_s), u"tableHeader"_s), cell(text(u"New"_s), u"tableHeader"_s)});
    document("table of old and new",
        table({head,
            row({cell(text(u"http.port"_s, u"code"_s)), cell(text(u"8080"_s)),
                cell(text(u"9443"_s))}),
            row({cell(text(u"connection timeout"_s)), cell(text(u"30s"_s)),
                cell(text(u"60s"_s))})}),
        {u"http.port | 8080 | 9443"_s, u"connection timeout | 30s | 60s"_s});
    document("a cell over two rows",
        table({row({cell(text(u"Service"_s)), cell(text(u"Before"_s)), cell(text(u"After"_s))}),
            row({cell(text(u"gateway port"_s), u"tableCell"_s, 2), cell(text(u"80"_s)),
                cell(text(u"81"_s))}),
            row({cell(text(u"443"_s)), cell(text(u"444"_s))})}),
        {u"gateway port | 80 | 81"_s, u"gateway port | 443 | 444"_s});
    document("struck in a cell",
        table({row({cell(text(u"restart port"_s)),
            cell(text(u"8080"_s, u"strike"_s) + u',' + text(u" 9443"_s))})}),
        {u"restart port | 8080 | 9443"_s});
    document("struck in a list",
        uR"({"type":"bulletList","content":[{"type":"listItem","content":[%1]}]})"_s.arg(
            paragraph(text(u"Session limit "_s) + u',' + text(u"100"_s, u"strike"_s) + u','
                + text(u" 250"_s))),
        {u"session limit | 100 | 250"_s});
    document("an item with an arrow",
        uR"({"type":"orderedList","content":[{"type":"listItem","content":[%1]}]})"_s.arg(
            paragraph(text(u"keepalive.timeout: 75 s → 120 s"_s))),
        {u"keepalive.timeout | 75 s | 120 s"_s});
    document("code",
        paragraph(text(u"Rename "_s) + u',' + text(u"maxRetries"_s, u"code"_s) + u','
            + text(u" to "_s) + u',' + text(u"retry limit"_s, u"code"_s)),
        {u" | maxRetries | retry limit"_s});
    document("status lozenges",
        paragraph(text(u"The mode changes from "_s)
            + uR"(,{"type":"status","attrs":{"text":"v1.2","color":"red"}},)"_s + text(u" to "_s)
            + uR"(,{"type":"status","attrs":{"text":"v2.0","color":"green"}})"_s),
        {u"mode | 1.2 | 2.0"_s});
}

void TestMarkedWords::readsFactsOfAtlassianDocuments()
{
    QFETCH(QString, content);
    const QJsonObject document = QJsonDocument::fromJson(
        uR"({"type":"doc","version":1,"content":[%1]})"_s.arg(content).toUtf8())
                                     .object();
    QVERIFY(!document.isEmpty());
    QTEST(changesIn(adfToText(document, WordMarks::Kept)), "changes");
}

void TestMarkedWords::readsFactsOfWikiMarkup_data()
{
    QTest::addColumn<QString>("wiki");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("table") << u"||Setting||Old||New||\n|{{http.port}}|8080|9443|"_s
                           << QStringList{u"http.port | 8080 | 9443"_s};
    QTest::newRow("struck") << u"* Session limit -100- 250"_s
                            << QStringList{u"session limit | 100 | 250"_s};
    QTest::newRow("mono") << u"Rename {{maxRetries}} to {{retry limit}}."_s
                          << QStringList{u" | maxRetries | retry limit"_s};
    QTest::newRow("coloured") << u"port: {color:red}8080{color} → *9443*"_s
                              << QStringList{u"port | 8080 | 9443"_s};
}

void TestMarkedWords::readsFactsOfWikiMarkup()
{
    QFETCH(QString, wiki);
    QTEST(changesIn(wikiToText(wiki, WordMarks::Kept)), "changes");
}

QTEST_GUILESS_MAIN(TestMarkedWords)
#include "tst_markedwords.moc"
