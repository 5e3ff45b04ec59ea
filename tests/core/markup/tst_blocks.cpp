// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/blocks.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/cputimer.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using Kind = Block::Kind;

namespace {

StorageDocument parsed(const QByteArray &body)
{
    auto document = StorageDocument::parse(body);
    if (!document)
        QTest::qFail(qPrintable(document.error().reason), __FILE__, __LINE__);
    return document.value_or(StorageDocument{});
}

QString kindName(Kind kind)
{
    const QStringList names{u"heading"_s, u"paragraph"_s, u"item"_s, u"task"_s, u"row"_s, u"code"_s,
        u"quote"_s, u"rule"_s, u"panel"_s, u"chip"_s};
    return names.at(int(kind));
}

/** Each block as "kind[level] {frames} marker text". */
QStringList shown(const QByteArray &body)
{
    QStringList lines;
    for (const Block &block : blocks(parsed(body))) {
        QString line = kindName(block.kind);
        if (block.level)
            line += QString::number(block.level);
        if (!block.frames.isEmpty())
            line += u" {"_s + block.frames.join(u',') + u'}';
        if (!block.marker.isEmpty())
            line += u' ' + block.marker;
        lines += line + u' ' + block.text();
    }
    return lines;
}

QStringList source(const QByteArray &body)
{
    QStringList lines;
    for (const SourceLine &line : sourceLines(parsed(body)))
        lines += QString(line.indent, u'.') + line.text;
    return lines;
}

QByteArray macro(const QByteArray &name, const QByteArray &inside)
{
    return "<ac:structured-macro ac:name=\"" + name + "\">" + inside + "</ac:structured-macro>";
}

QByteArray parameter(const QByteArray &name, const QByteArray &value)
{
    return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
}

} // namespace

class TestBlocks : public QObject
{
    Q_OBJECT

private slots:
    void shows_data();
    void shows();
    void readsTablesRowByRow();
    void stylesRuns();
    void makesChips();
    void opensPanels();
    void readsCode();
    void knowsItsSectionAndBytes();
    void cutsSource_data();
    void cutsSource();
    void readsTheCorpus();
};

void TestBlocks::shows_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("words", "<h2>A</h2>\n<p>b <b>c</b>\n d</p> bare",
        {u"heading2 A"_s, u"paragraph b c d"_s, u"paragraph bare"_s});
    row("nested lists",
        "<ul><li>a<ol start=\"3\"><li><p>b</p><p>more</p></li><li>c</li></ol></li><li>d</li></ul>",
        {u"item1 • a"_s, u"item2 3. b"_s, u"item2 more"_s, u"item2 4. c"_s, u"item1 • d"_s});
    row("tasks",
        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</"
        "ac:task-status><ac:task-body>a</ac:task-body></ac:task>"
        "<ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body><p>b</p></"
        "ac:task-body></ac:task></ac:task-list>",
        {u"task1 ☑ a"_s, u"task1 ☐ b"_s});
    row("quote and rule", "<blockquote><p>a</p>b</blockquote><hr/><p>c</p>",
        {u"quote a"_s, u"quote b"_s, u"rule "_s, u"paragraph c"_s});
    row("layouts are seen through",
        "<ac:layout><ac:layout-section><ac:layout-cell><p>a</p></ac:layout-cell><ac:layout-cell>b</"
        "ac:layout-cell></ac:layout-section></ac:layout>",
        {u"paragraph a"_s, u"paragraph b"_s});
    row("comment markers are seen through",
        "<p>a <ac:inline-comment-marker ac:ref=\"r\">b</ac:inline-comment-marker> c</p>",
        {u"paragraph a b c"_s});
    row("adf once",
        "<ac:adf-extension><ac:adf-node type=\"panel\"><ac:adf-attribute "
        "key=\"panel-type\">note</ac:adf-attribute><ac:adf-content><p>x</p></ac:adf-content></"
        "ac:adf-node><ac:adf-fallback><p>x</p></ac:adf-fallback></ac:adf-extension>",
        {u"panel {note} Note"_s, u"paragraph {note} x"_s});
    row("line breaks", "<p>a<br/>b</p>", {u"paragraph a\nb"_s});
    row("empty blocks", "<p> </p><p/><h1></h1><p>&nbsp;<br/></p>", {});
    row("unknown macro",
        macro("gadget", parameter("url", "x") + "<ac:rich-text-body><p>in</p></ac:rich-text-body>"),
        {u"chip gadget: url x"_s, u"paragraph {gadget} in"_s});
    row("columns are seen through",
        macro("section",
            "<ac:rich-text-body>"
                + macro("column", "<ac:rich-text-body><p>in</p></ac:rich-text-body>")
                + "</ac:rich-text-body>"),
        {u"paragraph in"_s});
}

void TestBlocks::shows()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    QCOMPARE(shown(body), expected);
}

void TestBlocks::readsTablesRowByRow()
{
    const QByteArray table = "<table><colgroup><col/></colgroup><tbody>\n<tr><th>k</th><td "
                             "colspan=\"2\"><p>a</p><ul><li><p>b</p></li></ul></td></tr>"
                             "<tr><td "
                             "rowspan=\"2\">c<table><tbody><tr><td>n</td><td>m</td></tr><tr><td>o</"
                             "td></tr></tbody></table></td><td/></tr></tbody></table>";
    const QList<Block> rows = blocks(parsed(table + table));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).kind, Kind::TableRow);
    QCOMPARE(rows.at(0).columns, 3);
    QCOMPARE(rows.at(0).cells.size(), 2);
    QVERIFY(rows.at(0).cells.at(0).header);
    QCOMPARE(rows.at(0).cells.at(1).columns, 2);
    QCOMPARE(rows.at(0).text(), u"k\ta\n• b"_s);
    QCOMPARE(rows.at(1).cells.at(0).rows, 2);
    QCOMPARE(rows.at(1).text(), u"c\nn m\no\t"_s);
    QCOMPARE(rows.at(1).table, 0);
    QCOMPARE(rows.at(2).table, 1);
}

void TestBlocks::stylesRuns()
{
    const auto runs =
        blocks(parsed("<p>a<strong>b<em>c</em></strong><a href=\"https://x.example/\">d</a><a "
                      "href=\"https://y.example/\" data-card-appearance=\"inline\"></a></p>"))
            .first()
            .runs;
    QCOMPARE(runs.size(), 5);
    QCOMPARE(runs.at(1).style, int(TextRun::Bold));
    QCOMPARE(runs.at(2).style, TextRun::Bold | TextRun::Italic);
    QCOMPARE(runs.at(3).style, int(TextRun::Link));
    QCOMPARE(runs.at(3).href, u"https://x.example/"_s);
    QCOMPARE(runs.at(4).text, u"https://y.example/"_s);
    QCOMPARE(runs.at(0).span, (Span{3, 1}));
    const auto link = blocks(parsed("<p><ac:link ac:anchor=\"Here\"><ri:page "
                                    "ri:content-title=\"Other page\"/></ac:link></p>"))
                          .first()
                          .runs;
    QCOMPARE(link.first().text, u"Other page"_s);
    QCOMPARE(link.first().href, u"Other page#Here"_s);
}

void TestBlocks::makesChips()
{
    const auto runs =
        blocks(parsed("<p>is "
                   + macro("status", parameter("colour", "Green") + parameter("title", "Fixed"))
                   + "<ac:link><ri:user ri:account-id=\"557\"/></ac:link><time "
                     "datetime=\"2026-04-14\"/><ac:emoticon ac:name=\"tick\"/>"
                     "<ac:emoticon ac:name=\"x\" "
                     "ac:emoji-fallback=\"\xF0\x9F\x9A\x80\"/><ac:image><ri:attachment "
                     "ri:filename=\"a.png\"/></ac:image>"
                   + macro("jira", parameter("server", "S") + parameter("key", "PLATFORM-89"))
                   + "<ac:placeholder>say why</ac:placeholder></p>"))
            .first()
            .runs;
    using Chip = TextRun::Chip;
    QList<Chip> chips;
    QStringList texts;
    for (const TextRun &run : runs) {
        chips += run.chip;
        texts += run.text;
    }
    QCOMPARE(chips,
        QList<Chip>({Chip::None, Chip::Status, Chip::Mention, Chip::Date, Chip::Emoji, Chip::Emoji,
            Chip::Image, Chip::Macro, Chip::Placeholder}));
    QCOMPARE(texts,
        QStringList({u"is "_s, u"Fixed"_s, u"@557"_s, u"2026-04-14"_s, u"✅"_s, u"🚀"_s, u"a.png"_s,
            u"Jira PLATFORM-89"_s, u"say why"_s}));
    QCOMPARE(runs.at(1).colour, u"Green"_s);
    QCOMPARE(blocks(parsed("<p><ac:link><ri:user ri:account-id=\"557\"/><ac:link-body>Mia "
                           "Kane</ac:link-body></ac:link></p>"))
                 .first()
                 .text(),
        u"@Mia Kane"_s);
    const Block toc = blocks(parsed(macro("toc", parameter("maxLevel", "3")))).first();
    QCOMPARE(toc.kind, Kind::MacroChip);
    QCOMPARE(toc.macro, u"toc"_s);
    QCOMPARE(toc.text(), u"Table of contents: maxLevel 3"_s);
}

void TestBlocks::opensPanels()
{
    const QByteArray inner = macro("info", "<ac:rich-text-body><p>a</p></ac:rich-text-body>");
    const QByteArray body = macro("expand",
                                parameter("title", "More") + "<ac:rich-text-body>" + inner
                                    + "<p>b</p></ac:rich-text-body>")
        + "<p>c</p>";
    QCOMPARE(shown(body),
        QStringList({u"panel {expand} More"_s, u"panel {expand,info} Info"_s,
            u"paragraph {expand,info} a"_s, u"paragraph {expand} b"_s, u"paragraph c"_s}));
    QCOMPARE(blocks(parsed(body)).first().macro, u"expand"_s);
}

void TestBlocks::readsCode()
{
    const auto code = blocks(parsed(
        macro("code",
            parameter("language", "yaml")
                + "<ac:plain-text-body><![CDATA[a:\r\n  b ]]]]><![CDATA[>]]></ac:plain-text-body>")
        + "<pre>x\n  y</pre>"
        + macro("noformat", "<ac:plain-text-body><![CDATA[n]]></ac:plain-text-body>")));
    QCOMPARE(code.size(), 3);
    QCOMPARE(code.at(0).language, u"yaml"_s);
    QCOMPARE(code.at(0).text(), u"a:\n  b ]]>"_s);
    QCOMPARE(code.at(1).text(), u"x\n  y"_s);
    for (const Block &block : code)
        QCOMPARE(block.kind, Kind::Code);
}

void TestBlocks::knowsItsSectionAndBytes()
{
    const QByteArray body = "<h1>A</h1><ul><li>x<ul><li>y</li></ul></li></ul>";
    const auto all = blocks(parsed(body));
    QCOMPARE(all.at(1).path, QStringList{u"A"_s});
    QCOMPARE(body.sliced(all.at(1).span.offset, all.at(1).span.length), "<li>x");
    QCOMPARE(body.sliced(all.at(2).span.offset, all.at(2).span.length), "<li>y</li>");
}

void TestBlocks::cutsSource_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("blocks", "<h1>A</h1><p>b <b>c</b></p>d",
        {u"<h1>A</h1>"_s, u"<p>b <b>c</b></p>"_s, u"d"_s});
    row("table", "<table><tbody><tr><th>a</th><td><p>b</p></td></tr></tbody></table>",
        {u"<table>"_s, u".<tbody>"_s, u"..<tr>"_s, u"...<th>a</th>"_s, u"...<td><p>b</p></td>"_s,
            u"..</tr>"_s, u".</tbody>"_s, u"</table>"_s});
    row("indented already", "<ul>\n    <li>a</li>\n</ul>\n",
        {u"<ul>"_s, u".<li>a</li>"_s, u"</ul>"_s});
    row("code", macro("code", "<ac:plain-text-body><![CDATA[a\n  b]]></ac:plain-text-body>"),
        {u"<ac:structured-macro ac:name=\"code\">"_s, u".<ac:plain-text-body><![CDATA[a"_s,
            u"  b]]></ac:plain-text-body>"_s, u"</ac:structured-macro>"_s});
    row("inline macro", "<p>a " + macro("status", parameter("title", "b")) + "</p>",
        {u"<p>a <ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">b</ac:parameter></ac:structured-macro></p>"_s});
    row("lines in a paragraph", "<p>a\r\n  b</p>", {u"<p>a"_s, u".b</p>"_s});
    row("empty", "", {});
}

void TestBlocks::cutsSource()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    QCOMPARE(source(body), expected);
}

void TestBlocks::readsTheCorpus()
{
    const QList<Corpus::Page> pages = Corpus::pages();
    if (pages.isEmpty())
        QSKIP("the shared corpus is not here");
    for (const Corpus::Page &page : pages) {
        const auto document = StorageDocument::parse(page.body);
        if (!document)
            continue;
        QByteArray joined;
        for (const SourceLine &line : sourceLines(*document))
            joined += page.body.sliced(line.span.offset, line.span.length);
        QVERIFY2(joined == page.body, qPrintable(page.file));
        qsizetype at = 0;
        for (const Block &block : blocks(*document)) {
            QVERIFY2(block.span.offset >= at && block.span.length >= 0
                    && block.span.end() <= page.body.size(),
                qPrintable(page.file + u": "_s + block.text()));
            at = block.span.offset;
        }
    }
    const CpuTimer timer;
    const QByteArray big =
        QByteArray("<p>words and <b>more</b></p><ul><li>item</li></ul>").repeated(100'000);
    const StorageDocument document = parsed(big);
    QCOMPARE(blocks(document).size(), 200'000);
    QVERIFY(!sourceLines(document).isEmpty());
    QVERIFY(timer.isWithin(std::chrono::seconds(6)));
}

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
