// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/storagedocument.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/cputimer.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using Kind = MarkupNode::Kind;

namespace {

StorageDocument parsed(const QByteArray &body)
{
    auto document = StorageDocument::parse(body);
    if (!document)
        QTest::qFail(qPrintable(document.error().reason), __FILE__, __LINE__);
    return document.value_or(StorageDocument{});
}

QByteArray bytes(const StorageDocument &document, Span span)
{
    return document.body().sliced(span.offset, span.length);
}

/** What breaks the promise that the spans cover the body and nest; empty when nothing does. */
QString brokenSpans(const StorageDocument &document)
{
    QByteArray joined;
    for (const int top : document.children(-1))
        joined += bytes(document, document.node(top).span);
    if (joined != document.body())
        return u"the top nodes do not add up to the body"_s;
    for (int i = 0; i < document.nodes().size(); ++i) {
        const MarkupNode &node = document.node(i);
        if (!node.span.contains(node.content) && node.content.length > 0)
            return u"node %1: content outside its span"_s.arg(i);
        if (node.parent >= 0 && !document.node(node.parent).content.contains(node.span))
            return u"node %1 stands outside its parent"_s.arg(i);
        qsizetype at = node.content.offset;
        for (const int child : document.children(i)) {
            if (document.node(child).span.offset != at || document.node(child).parent != i)
                return u"node %1: a gap before child %2"_s.arg(i).arg(child);
            at = document.node(child).span.end();
        }
        if (node.kind == Kind::Element && node.firstChild >= 0 && at != node.content.end())
            return u"node %1: a gap at its end"_s.arg(i);
    }
    return {};
}

} // namespace

class TestStorageDocument : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverySpan_data();
    void keepsEverySpan();
    void readsEntities();
    void readsAttributes();
    void normalisesLineEndsInTextOnly();
    void readsCDataVerbatim();
    void stepsOverByteOrderMarkAndDeclaration();
    void saysPlainWords();
    void readsMacros();
    void saysWhereAndWhyItIsMalformed_data();
    void saysWhereAndWhyItIsMalformed();
    void refusesEntityBombs();
    void refusesTooMuch();
    void readsBigPagesQuickly();
    void readsTheCorpusWithoutLosingAByte();
};

void TestStorageDocument::keepsEverySpan_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text only") << QByteArray("just words");
    QTest::newRow("several at the top") << QByteArray("<h1>A</h1> <p>b</p>tail");
    QTest::newRow("layout") << QByteArray(
        "<ac:layout><ac:layout-section "
        "ac:type=\"two_equal\"><ac:layout-cell><p>l</p></ac:layout-cell>"
        "<ac:layout-cell><table><tbody><tr><td><table><tbody><tr><th>n</th></tr></tbody></table></"
        "td></tr>"
        "</tbody></table></ac:layout-cell></ac:layout-section></ac:layout>");
    QTest::newRow("macro in macro")
        << QByteArray("<ac:structured-macro "
                      "ac:name=\"expand\"><ac:rich-text-body><ac:structured-macro ac:name=\"code\">"
                      "<ac:plain-text-body><![CDATA[a ]]]]><![CDATA[> "
                      "b]]></ac:plain-text-body></ac:structured-macro>"
                      "</ac:rich-text-body></ac:structured-macro>");
    QTest::newRow("comment and instruction") << QByteArray("<!-- a --><?x y?><p/><br />");
    QTest::newRow("CRLF") << QByteArray("<p>a\r\nb\rc</p>\r\n<p>d</p>");
    QTest::newRow("mark and declaration")
        << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p>a</p>");
    QTest::newRow("beyond the basic plane")
        << QString::fromUtf8("<p>\U0001F680 配置 \u200F\u05D0 a\u200Bb</p>").toUtf8();
    QTest::newRow("entities") << QByteArray("<p>a&nbsp;&amp;b&#160;&#x1F600;&rsquo;</p>");
    QTest::newRow("brackets in text") << QByteArray("<p>a]] b] c</p>");
}

void TestStorageDocument::keepsEverySpan()
{
    QFETCH(QByteArray, body);
    const StorageDocument document = parsed(body);
    QCOMPARE(document.body(), body);
    QCOMPARE(brokenSpans(document), QString());
}

void TestStorageDocument::readsEntities()
{
    const StorageDocument document =
        parsed("<p title=\"a&nbsp;b&amp;c\">30&nbsp;s&amp;&#x1F600;</p>");
    QCOMPARE(document.attribute(0, "title"), u"a\u00A0b&c"_s);
    QStringList texts;
    for (const int child : document.children(0))
        texts += document.text(child);
    QCOMPARE(texts, QStringList({u"30"_s, u"\u00A0"_s, u"s"_s, u"&"_s, u"\U0001F600"_s}));
    QCOMPARE(document.node(2).kind, Kind::Entity);
    QCOMPARE(bytes(document, document.node(2).span), "&nbsp;");
    QCOMPARE(document.plainText(0), u"30\u00A0s&\U0001F600"_s);
}

void TestStorageDocument::readsAttributes()
{
    const StorageDocument document =
        parsed("<ri:page  ri:content-title = 'A \"quoted\" &lt;title>'\n ri:space-key=\"D\"/>");
    const QList<MarkupNode::Attribute> attributes = document.attributes(0);
    QCOMPARE(attributes.size(), 2);
    QCOMPARE(document.attribute(0, "ri:content-title"), u"A \"quoted\" <title>"_s);
    QCOMPARE(bytes(document, attributes.at(0).valueSpan), "A \"quoted\" &lt;title>");
    QCOMPARE(bytes(document, attributes.at(1).valueSpan), "D");
    QCOMPARE(document.attribute(0, "missing"), QString());
}

void TestStorageDocument::normalisesLineEndsInTextOnly()
{
    const StorageDocument document = parsed("<p>a\r\nb</p>");
    QCOMPARE(document.text(1), u"a\nb"_s);
    QCOMPARE(Span(document.node(1).span), (Span{3, 4}));
}

void TestStorageDocument::readsCDataVerbatim()
{
    const StorageDocument document = parsed("<x><![CDATA[<b>&amp;]]]]><![CDATA[>]]></x>");
    QCOMPARE(document.children(0).size(), 2);
    QCOMPARE(document.text(1), u"<b>&amp;]]"_s);
    QCOMPARE(bytes(document, document.node(2).content), ">");
    QCOMPARE(document.plainText(0), u"<b>&amp;]]>"_s);
}

void TestStorageDocument::stepsOverByteOrderMarkAndDeclaration()
{
    const StorageDocument document =
        parsed("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><p>\xC3\xA9</p>");
    QCOMPARE(document.node(0).kind, Kind::Instruction);
    QCOMPARE(document.node(1).kind, Kind::Instruction);
    QCOMPARE(document.plainText(-1), u"é"_s);
}

void TestStorageDocument::saysPlainWords()
{
    const StorageDocument document = parsed(
        "<h1><ac:structured-macro ac:name=\"anchor\"><ac:parameter ac:name=\"\">top</ac:parameter>"
        "</ac:structured-macro>Set <em>up</em></h1>\n<p>a<br/>b\n  c</p>"
        "<ac:task><ac:task-id>7</ac:task-id><ac:task-body>do</ac:task-body></ac:task>"
        "<p>is <ac:structured-macro ac:name=\"status\"><ac:parameter "
        "ac:name=\"colour\">Green</ac:parameter>"
        "<ac:parameter ac:name=\"title\">Fixed</ac:parameter></ac:structured-macro></p><pre>x  "
        "y\nz</pre>");
    QCOMPARE(document.plainText(-1), u"Set up\na\nb c\ndo\nis Fixed\nx  y\nz"_s);
    QCOMPARE(document.plainText(0), u"Set up"_s);
}

void TestStorageDocument::readsMacros()
{
    const StorageDocument document = parsed(
        "<ac:structured-macro ac:name=\"info\"><ac:parameter ac:name=\"title\">Mind &amp; "
        "care</ac:parameter>"
        "<ac:rich-text-body><ac:macro ac:name=\"toc\"/><p><ac:inline-comment-marker ac:ref=\"r1\">a"
        "</ac:inline-comment-marker><ac:inline-comment-marker "
        "ac:ref=\"r1\">b</ac:inline-comment-marker></p>"
        "</ac:rich-text-body></ac:structured-macro>");
    QCOMPARE(document.macroName(0), u"info"_s);
    QCOMPARE(document.macroParameter(0, u"title"_s), u"Mind & care"_s);
    QCOMPARE(document.macroParameter(0, u"icon"_s), QString());
    QCOMPARE(document.macros(), QStringList({u"info"_s, u"old:toc"_s}));
    QCOMPARE(document.commentAnchors(), QStringList{u"r1"_s});
}

void TestStorageDocument::saysWhereAndWhyItIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &body, int line, int column,
                         const char *reason) {
        QTest::newRow(name) << body << line << column << QString::fromUtf8(reason);
    };
    row("crossed", "<p>\n<ac:link>x</p>", 2, 11,
        "the tag <ac:link> opened on line 2 is not closed");
    row("not closed", "a\n  <p>b", 2, 3, "the tag <p> opened on line 2 is not closed");
    row("never opened", "<p/></td>", 1, 5, "the closing tag </td> closes nothing that is open");
    row("wrong name", "<p>x</P>", 1, 5,
        "the closing tag </P> does not fit the tag <p> opened on line 1");
    row("our own root", "</docket-body><p/>", 1, 1, "this closing tag closes nothing that is open");
    row("ampersand", "<p>\xC3\xA9 R & D</p>", 1, 8, "'&' must be written as &amp;");
    row("ampersand at the end", "<p>a</p>&", 1, 9, "'&' must be written as &amp;");
    row("ampersand in attribute", "<a href=\"?a=1&b=2\">x</a>", 1, 1,
        "'&' must be written as &amp; in the attribute href of <a>");
    row("less than", "<p>a < b</p>", 1, 6, "'<' must be written as &lt;");
    row("no value", "<td nowrap>x</td>", 1, 1,
        "the attribute nowrap of <td> has no value; write nowrap=\"…\"");
    row("no quotes", "<td colspan=2>x</td>", 1, 1,
        "the value of the attribute colspan of <td> must stand in quotes");
    row("twice", "<td a=\"1\" a=\"2\">x</td>", 1, 11, "the attribute a stands twice in this tag");
    row("unknown entity", "<p>a &foo; b</p>", 1, 6, "the entity &foo; is not known");
    row("unknown entity in attribute", "<p title=\"&foo;\"/>", 1, 11,
        "the entity &foo; is not known");
    row("CDATA", "<p>\n<![CDATA[ x </p>", 2, 1, "the CDATA section is not closed: ]]> is missing");
    row("comment", "<p/><!-- x", 1, 5, "the comment is not closed: --> is missing");
    row("end of CDATA in text", "<p>a]]>b</p>", 1, 5,
        "]]> outside a CDATA section must be written as ]]&gt;");
    row("tag not finished", "<p>x</p><p cl", 1, 9,
        "the attribute cl of <p> has no value; write cl=\"…\"");
    row("control character", "<p>a\x01</p>", 1, 5, "the control character U+0001 is not allowed");
    row("not UTF-8", "<p>a\xFF</p>", 1, 5,
        "this character is not allowed, or its bytes are not UTF-8");
    row("doctype", "<!DOCTYPE html><p/>", 1, 1,
        "document types and entity declarations are not allowed here");
}

void TestStorageDocument::saysWhereAndWhyItIsMalformed()
{
    QFETCH(QByteArray, body);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, reason);
    const auto document = StorageDocument::parse(body);
    QVERIFY(!document);
    QCOMPARE(document.error().reason, reason);
    QCOMPARE(document.error().line, line);
    QCOMPARE(document.error().column, column);
}

void TestStorageDocument::refusesEntityBombs()
{
    const QByteArray bomb =
        "<!DOCTYPE b [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><p>&b;</p>";
    QVERIFY(!StorageDocument::parse(bomb));
    QVERIFY(!StorageDocument::parse("<?xml version=\"1.0\"?>" + bomb));
    QVERIFY(!StorageDocument::parse("\xEF\xBB\xBF" + bomb));
}

void TestStorageDocument::refusesTooMuch()
{
    const QByteArray open = "<b>", close = "</b>";
    QVERIFY(StorageDocument::parse(open.repeated(2000) + close.repeated(2000)));
    const auto deep = StorageDocument::parse(open.repeated(2001) + close.repeated(2001));
    QVERIFY(!deep);
    QCOMPARE(deep.error().reason, u"the tags are nested more than 2,000 levels deep"_s);
    QVERIFY(!StorageDocument::parse(QByteArray(20 * 1024 * 1024 + 1, 'x')));
}

void TestStorageDocument::readsBigPagesQuickly()
{
    const CpuTimer timer;
    const QByteArray page = QByteArray("<p>words &amp; <b>more</b> words</p>\n").repeated(280'000);
    QVERIFY(page.size() > 10'000'000);
    QCOMPARE(brokenSpans(parsed(page)), QString());
    QVERIFY(StorageDocument::parse("<p>" + QByteArray(5'000'000, 'x') + "</p>"));
    QVERIFY(timer.isWithin(std::chrono::seconds(8)));
}

void TestStorageDocument::readsTheCorpusWithoutLosingAByte()
{
    const QList<Corpus::Page> pages = Corpus::pages();
    if (pages.isEmpty())
        QSKIP("the shared corpus is not here");
    int malformed = 0;
    for (const Corpus::Page &page : pages) {
        const auto document = StorageDocument::parse(page.body);
        if (page.wellFormed) {
            QVERIFY2(document,
                qPrintable(page.file + u": "_s + (document ? QString() : document.error().reason)));
            QVERIFY2(brokenSpans(*document).isEmpty(),
                qPrintable(page.file + u": "_s + brokenSpans(*document)));
        } else {
            QVERIFY2(!document, qPrintable(page.file));
            QVERIFY(document.error().line >= 1 && document.error().column >= 1);
            QVERIFY(!document.error().reason.isEmpty());
            ++malformed;
        }
    }
    QVERIFY(pages.size() > 1000);
    QVERIFY(malformed > 0);
}

QTEST_GUILESS_MAIN(TestStorageDocument)
#include "tst_storagedocument.moc"
