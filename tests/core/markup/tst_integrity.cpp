// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"
#include "core/markup/integrity.h"
#include "tests/core/markup/corpus.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestIntegrity : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWrongWithASmallEdit();
    void countsBytesOutside();
    void says_data();
    void says();
    void takesWhatConfluenceRewrites_data();
    void takesWhatConfluenceRewrites();
    void seesWhatDiffers_data();
    void seesWhatDiffers();
    void soundOnTheCorpus();
};

void TestIntegrity::findsNothingWrongWithASmallEdit()
{
    const QByteArray before =
        "<h1>A</h1><p>8080 <a href=\"x\">l</a></p><h1>B</h1><p>8080<ac:structured-macro "
        "ac:name=\"toc\"/></p>";
    QByteArray after = before;
    after.replace(13, 4, "443");
    const IntegrityReport report = checkIntegrity(before, after, {0, before.indexOf("<h1>B")});
    QVERIFY2(report.isSound(), qPrintable(report.problem()));
    QCOMPARE(report.linksBefore, 1);
    QCOMPARE(report.linksKept, 1);
    QCOMPARE(report.macrosKept, 1);
    QCOMPARE(report.problem(), QString());
}

void TestIntegrity::countsBytesOutside()
{
    QCOMPARE(checkIntegrity("aaaabbbbcccc", "aaaaXcccc", {4, 4}).bytesChangedOutside, 0);
    QCOMPARE(checkIntegrity("aaaabbbbcccc", "aaaacccc", {4, 4}).bytesChangedOutside, 0);
    QCOMPARE(checkIntegrity("aaaabbbbcccc", "aaXabbbbcccc", {4, 4}).bytesChangedOutside, 2);
    QCOMPARE(checkIntegrity("aaaabbbbcccc", "aaaabbbbcXcc", {4, 4}).bytesChangedOutside, 2);
    // Head and tail must not share bytes.
    QCOMPARE(checkIntegrity("abab", "ab", {2, 0}).bytesChangedOutside, 2);
    QCOMPARE(checkIntegrity("abc", "", {0, 3}).bytesChangedOutside, 0);
    QVERIFY(checkIntegrity("<p>a</p>", "<p>b</p>", {0, 0}).problem().contains(u"outside"_s));
}

void TestIntegrity::says_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                         const QString &problem) {
        QTest::newRow(name) << before << after << problem;
    };
    row("malformed", "<p>a</p>", "<p>a & b</p>",
        u"The new text is not well-formed at line 1, column 6: '&' must be written as &amp;."_s);
    row("anchor gone", "<p><ac:inline-comment-marker ac:ref=\"r\">a</ac:inline-comment-marker></p>",
        "<p>a</p>", u"1 of 1 inline comment would be lost."_s);
    row("anchor without words",
        "<p><ac:inline-comment-marker ac:ref=\"r\">a</ac:inline-comment-marker></p>",
        "<p><ac:inline-comment-marker ac:ref=\"r\"></ac:inline-comment-marker></p>",
        u"1 of 1 inline comment would be lost."_s);
    row("macro by id",
        "<ac:structured-macro ac:name=\"a\" ac:macro-id=\"1\"/><ac:structured-macro ac:name=\"a\" "
        "ac:macro-id=\"2\"/>",
        "<ac:structured-macro ac:name=\"a\" ac:macro-id=\"1\"/>",
        u"1 of 2 macros would be lost."_s);
    row("macro by name", "<ac:structured-macro ac:name=\"a\"/>",
        "<ac:structured-macro ac:name=\"b\"/>", u"1 of 1 macro would be lost."_s);
    row("link", "<p><a href=\"x\">a</a></p>", "<p><a href=\"y\">a</a></p>",
        u"1 of 1 link would be lost."_s);
    row("page link",
        "<p><ac:link><ri:page ri:content-title=\"A\" ri:version-at-save=\"1\"/></ac:link></p>",
        "<p><ac:link><ri:page ri:content-title=\"B\"/></ac:link></p>",
        u"1 of 1 link would be lost."_s);
    row("page link saved anew",
        "<p><ac:link><ri:page ri:content-title=\"A\" ri:version-at-save=\"1\"/></ac:link></p>",
        "<p><ac:link><ri:page ri:content-title=\"A\" ri:version-at-save=\"2\"/></ac:link></p>",
        QString());
    row("image", "<ac:image><ri:attachment ri:filename=\"a.png\"/></ac:image>",
        "<ac:image><ri:attachment ri:filename=\"b.png\"/></ac:image>",
        u"1 of 1 image would be lost."_s);
    row("doubled id", "<p local-id=\"7\">a</p>", "<p local-id=\"7\">a</p><p local-id=\"7\">b</p>",
        u"The id 7 would stand on the page twice."_s);
    row("was doubled before", "<p local-id=\"7\">a</p><p local-id=\"7\">b</p>",
        "<p local-id=\"7\">x</p><p local-id=\"7\">b</p>", QString());
}

void TestIntegrity::says()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, problem);
    const IntegrityReport report = checkIntegrity(before, after, {0, before.size()});
    QCOMPARE(report.problem(), problem);
    QCOMPARE(report.isSound(), problem.isEmpty());
}

void TestIntegrity::takesWhatConfluenceRewrites_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("stored");
    const auto row = [](const char *name, const QByteArray &sent, const QByteArray &stored) {
        QTest::newRow(name) << sent << stored;
    };
    row("blank before slash", "<hr/><p>a</p>", "<hr /><p>a</p>");
    row("empty element", "<p></p>", "<p/>");
    row("macro ids", "<ac:structured-macro ac:name=\"toc\"/>",
        "<ac:structured-macro ac:name=\"toc\" ac:schema-version=\"1\" ac:macro-id=\"u\"/>");
    row("parameter order",
        "<ac:structured-macro ac:name=\"x\"><ac:parameter "
        "ac:name=\"a\">1</ac:parameter><ac:parameter "
        "ac:name=\"b\">2</ac:parameter></ac:structured-macro>",
        "<ac:structured-macro ac:name=\"x\"> <ac:parameter "
        "ac:name=\"b\">2</ac:parameter><ac:parameter "
        "ac:name=\"a\">1</ac:parameter></ac:structured-macro>");
    row("hex colour", "<span style=\"color: #0747a6\">a</span>",
        "<span style=\"color: rgb(7,71,166);\">a</span>");
    row("short hex colour", "<span style=\"color: #fff\">a</span>",
        "<span style=\"color: rgb(255,255,255);\">a</span>");
    row("version at save", "<ri:page ri:content-title=\"A\" ri:version-at-save=\"1\"/>",
        "<ri:page ri:content-title=\"A\" ri:version-at-save=\"9\"/>");
    row("task ids", "<ac:task><ac:task-id>1</ac:task-id><ac:task-body>a</ac:task-body></ac:task>",
        "<ac:task><ac:task-id>3</ac:task-id><ac:task-uuid>u</ac:task-uuid><ac:task-body>a</"
        "ac:task-body></ac:task>");
    row("attribute order", "<p a=\"1\" b=\"2\">x</p>", "<p b=\"2\" a='1' local-id=\"u\">x</p>");
    row("entities", "<p>a&nbsp;&#39;b</p>", "<p>a\xC2\xA0'b</p>");
    row("indentation", "<ul>\n <li>a</li>\n</ul>\n", "<ul><li>a</li></ul>");
}

void TestIntegrity::takesWhatConfluenceRewrites()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, stored);
    QVERIFY(sameAfterNormalisation(sent, stored));
    QVERIFY(sameAfterNormalisation(stored, sent));
}

void TestIntegrity::seesWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("stored");
    const auto row = [](const char *name, const QByteArray &sent, const QByteArray &stored) {
        QTest::newRow(name) << sent << stored;
    };
    row("words", "<p>9443</p>", "<p>8080</p>");
    row("blank in words", "<p>a b</p>", "<p>ab</p>");
    row("order", "<p>a</p><p>b</p>", "<p>b</p><p>a</p>");
    row("nesting", "<p><b>a</b>c</p>", "<p><b>ac</b></p>");
    row("attribute", "<a href=\"x\">a</a>", "<a href=\"y\">a</a>");
    row("parameter",
        "<ac:structured-macro ac:name=\"x\"><ac:parameter "
        "ac:name=\"a\">1</ac:parameter></ac:structured-macro>",
        "<ac:structured-macro ac:name=\"x\"><ac:parameter "
        "ac:name=\"a\">2</ac:parameter></ac:structured-macro>");
    row("code", "<pre><![CDATA[a  b]]></pre>", "<pre><![CDATA[a b]]></pre>");
    row("colour", "<span style=\"color: #0747a6\">a</span>",
        "<span style=\"color: #0747a7\">a</span>");
    row("comment anchor",
        "<p><ac:inline-comment-marker ac:ref=\"r\">a</ac:inline-comment-marker></p>", "<p>a</p>");
    row("malformed", "<p>a</p>", "<p>a");
}

void TestIntegrity::seesWhatDiffers()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, stored);
    QVERIFY(!sameAfterNormalisation(sent, stored));
    QVERIFY(!sameAfterNormalisation(stored, sent));
}

void TestIntegrity::soundOnTheCorpus()
{
    const QList<Corpus::Page> pages = Corpus::pages();
    if (pages.isEmpty())
        QSKIP("the shared corpus is not here");
    for (const Corpus::Page &page : pages) {
        if (!page.wellFormed)
            continue;
        const QByteArray after = page.body + "<p>one more</p>";
        const IntegrityReport report = checkIntegrity(page.body, after, {page.body.size(), 0});
        QVERIFY2(report.isSound(), qPrintable(page.file + u": "_s + report.problem()));
        QVERIFY(!sameAfterNormalisation(page.body, after));
        QByteArray blanks = page.body;
        blanks.replace("<hr/>", "<hr  />").replace("<br/>", "<br />");
        QVERIFY2(sameAfterNormalisation(page.body, blanks), qPrintable(page.file));
    }
}

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
