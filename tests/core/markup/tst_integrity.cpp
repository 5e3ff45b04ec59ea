// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"
#include "core/markup/elements.h"
#include "core/markup/integrity.h"
#include "core/markup/textmap.h"
#include "tests/core/markup/corpus.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

enum class Thing { Anchor, Macro, Link, Image };
enum class Loss { Element, Words };

/** A third of the corpus where it is there, and pages of our own. */
QList<Corpus::Page> allPages()
{
    QList<Corpus::Page> pages = Corpus::pages(3);
    const QByteArrayList own{
        "<p>To se<ac:inline-comment-marker ac:ref=\"r\">nd</ac:inline-comment-marker> <a "
        "href=\"x\">80<b>80</b></a></p><p>and words</p>",
        "<p>See <ac:link><ri:page ri:content-title=\"Ports\"/><ac:link-body>the "
        "<ac:inline-comment-marker ac:ref=\"s\">ports</ac:inline-comment-marker></ac:link-body></"
        "ac:link><ac:link><ri:user ri:account-id=\"7\"/></ac:link></p><p>b</p>",
        "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p><ac:image><ri:attachment "
        "ri:filename=\"a.png\"/></ac:image></p><p><ac:structured-macro ac:name=\"jira\" "
        "ac:macro-id=\"7\"/></p></ac:rich-text-body></ac:structured-macro><p>end</p>"};
    for (const QByteArray &body : own)
        pages.append({u"own"_s, true, body});
    return pages;
}

bool isA(QByteArrayView name, Thing thing)
{
    switch (thing) {
    case Thing::Anchor:
        return name == "ac:inline-comment-marker";
    case Thing::Macro:
        return isMacro(name);
    case Thing::Link:
        return name == "a" || name == "ac:link";
    case Thing::Image:
        return name == "ac:image" || name == "img";
    }
    return false;
}

QList<int> thingsOf(const StorageDocument &document, Thing thing)
{
    QList<int> found;
    for (int i = 0; i < document.nodes().size(); ++i) {
        if (isA(document.name(i), thing))
            found.append(i);
    }
    return found;
}

/** Edits that lose a thing, or all of its words; an anchor with every marker of its comment. */
TextEdits losing(const StorageDocument &document, int chosen, Thing thing, Loss loss)
{
    QList<Span> spans;
    for (const int index : thingsOf(document, thing)) {
        const MarkupNode &node = document.node(index);
        const bool same = thing == Thing::Anchor
            && document.attribute(index, "ac:ref") == document.attribute(chosen, "ac:ref");
        const bool inside = !spans.isEmpty() && spans.last().end() > node.span.offset;
        if ((index != chosen && !same) || inside)
            continue;
        if (loss == Loss::Element) {
            spans.append(node.span);
            continue;
        }
        const int body = childNamed(document, index, "ac:link-body");
        const int holder = document.name(index) == "ac:link" ? body : index;
        if (thing == Thing::Macro || thing == Thing::Image || holder < 0
            || document.plainText(holder).trimmed().isEmpty())
            return {};
        spans.append(document.node(holder).content);
    }
    TextEdits edits;
    for (const Span &span : std::as_const(spans))
        edits.append({span, {}});
    return edits;
}

} // namespace

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
    void takesSeveralSpans_data();
    void takesSeveralSpans();
    void cannotTellWithoutTheOldPage();
    void reportsWhatIsDropped();
    void letsHarmlessEditsPass();
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

void TestIntegrity::takesSeveralSpans_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QList<Span>>("allowed");
    QTest::addColumn<int>("bytes");
    // Of "aaaa bbbb cccc dddd".
    const QList<Span> two{{5, 4}, {15, 4}};
    QTest::newRow("within both") << QByteArray("aaaa X cccc ") << two << 0;
    QTest::newRow("in any order") << QByteArray("aaaa X cccc Y") << QList<Span>{two[1], two[0]}
                                  << 0;
    QTest::newRow("between them") << QByteArray("aaaa X c-cc Y") << two << 6;
    QTest::newRow("before them") << QByteArray("aa-a X cccc Y") << two << 3;
    QTest::newRow("behind them") << QByteArray("aaaa X cccc Y") << QList<Span>{{0, 2}, {5, 4}}
                                 << 10;
    QTest::newRow("overlapping spans")
        << QByteArray("aaaa X dddd") << QList<Span>{{5, 6}, {8, 6}, {9, 1}} << 0;
    QTest::newRow("a place to insert")
        << QByteArray("aaaa NEW bbbb cccc dddd") << QList<Span>{{5, 0}} << 0;
    QTest::newRow("none at all") << QByteArray("aaaa bbbb cccc dddd") << QList<Span>{} << 0;
    QTest::newRow("more, none allowed") << QByteArray("aaaa bbbb cccc dddd!") << QList<Span>{} << 1;
    QTest::newRow("more inside, none allowed")
        << QByteArray("aaaa b!bbb cccc dddd") << QList<Span>{} << 13;
    QTest::newRow("less, none allowed") << QByteArray("aaaa bbbb cccc ddd") << QList<Span>{} << 1;
    QTest::newRow("outside the page")
        << QByteArray("aaaa bbbb cccc dddd") << QList<Span>{{-4, 2}, {90, 9}} << 0;
}

void TestIntegrity::takesSeveralSpans()
{
    QFETCH(QByteArray, after);
    QFETCH(QList<Span>, allowed);
    QFETCH(int, bytes);
    const IntegrityReport report = checkIntegrity("aaaa bbbb cccc dddd", after, allowed);
    QCOMPARE(report.bytesChangedOutside, bytes);
    QCOMPARE(report.isSound(), bytes == 0);
}

void TestIntegrity::cannotTellWithoutTheOldPage()
{
    const IntegrityReport report = checkIntegrity("<p>a", "<p>a</p>", {0, 4});
    QVERIFY(report.unreadable);
    QVERIFY(report.problem().startsWith(u"The page as it is cannot be read (line 1, column "_s));
}

/** Takes away one random thing that must not be lost, on every page. */
void TestIntegrity::reportsWhatIsDropped()
{
    QRandomGenerator random(17);
    int dropped = 0;
    for (const Corpus::Page &page : allPages()) {
        const auto document = StorageDocument::parse(page.body);
        if (!document || page.body.size() > 300'000)
            continue;
        for (const Thing thing : {Thing::Anchor, Thing::Macro, Thing::Link, Thing::Image}) {
            const QList<int> all = thingsOf(*document, thing);
            if (all.isEmpty())
                continue;
            const int chosen = all.at(random.bounded(int(all.size())));
            for (const Loss loss : {Loss::Element, Loss::Words}) {
                const TextEdits edits = losing(*document, chosen, thing, loss);
                if (edits.isEmpty())
                    continue;
                const IntegrityReport report = checkIntegrity(
                    page.body, applyEdits(page.body, edits).value(), {0, page.body.size()});
                QVERIFY2(!report.isSound(),
                    qPrintable(page.file + u' '
                        + QString::fromUtf8(
                            page.body.mid(document->node(chosen).span.offset, 200))));
                ++dropped;
            }
        }
    }
    QVERIFY(dropped > 6);
}

/** Words exchanged, a paragraph and a macro added, a paragraph that holds only words taken away. */
void TestIntegrity::letsHarmlessEditsPass()
{
    QRandomGenerator random(19);
    for (const Corpus::Page &page : allPages()) {
        const auto document = StorageDocument::parse(page.body);
        if (!document || page.body.size() > 300'000)
            continue;
        QList<TextEdits> harmless;
        const QList<TextUnit> units = textUnits(*document);
        if (!units.isEmpty()) {
            const TextUnit &unit = units.at(random.bounded(int(units.size())));
            harmless += replaceText(*document, unit, 0, unit.text.size(), u"Other <words>"_s);
        }
        for (int i = 0; i < document->nodes().size(); ++i) {
            const MarkupNode &node = document->node(i);
            if (document->name(i) != "p" || node.parent >= 0)
                continue;
            harmless += TextEdits{{{node.span.offset, 0},
                "<p>New <a href=\"n\">link</a></p><ac:structured-macro ac:name=\"toc\"/>"}};
            bool plain = true;
            for (int child = i + 1; child < nodeAfter(*document, i); ++child)
                plain = plain && document->node(child).kind != MarkupNode::Kind::Element;
            if (plain)
                harmless += TextEdits{{node.span, {}}};
            break;
        }
        for (const TextEdits &edits : std::as_const(harmless)) {
            QList<Span> spans;
            for (const TextEdit &edit : edits)
                spans.append(edit.span);
            const QByteArray after = applyEdits(page.body, edits).value();
            const IntegrityReport report = checkIntegrity(page.body, after, spans);
            QVERIFY2(report.isSound(), qPrintable(page.file + u": "_s + report.problem()));
        }
    }
}

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
