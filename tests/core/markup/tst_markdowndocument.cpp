// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"
#include "core/markup/markdowndocument.h"
#include "tests/core/drafting/changecorpus.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Docket;

namespace {

std::shared_ptr<const MarkupDocument> parsed(const QByteArray &body)
{
    const auto document = MarkupDocument::parse(MarkupFormat::Markdown, body);
    return document ? *document : nullptr;
}

/** The unit that holds the words, and where in it. */
std::optional<std::pair<TextUnit, qsizetype>> find(
    const MarkupDocument &document, const QString &words)
{
    for (const TextUnit &unit : document.textUnits()) {
        if (const qsizetype at = unit.text.indexOf(words); at >= 0)
            return std::pair(unit, at);
    }
    return std::nullopt;
}

/** The body with the first such words of a unit replaced; null when they cannot be. */
QByteArray replaced(const QByteArray &body, const QString &words, const QString &fresh)
{
    const auto document = parsed(body);
    const auto place = document ? find(*document, words) : std::nullopt;
    if (!place)
        return "not found";
    const TextEdits edits = document->replaceText(place->first, place->second, words.size(), fresh);
    const auto after = applyEdits(body, edits);
    return edits.isEmpty() || !after ? QByteArray() : *after;
}

QString wordsOf(const QList<TextUnit> &units)
{
    QStringList words;
    for (const TextUnit &unit : units)
        words.append(unit.text);
    return words.join('|'_L1);
}

} // namespace

/** Markdown behind the interface of all formats: sections, words, edits, blocks, integrity. */
class TestMarkdownDocument : public QObject
{
    Q_OBJECT

private slots:
    void findsSections();
    void findsSectionsInsideContainers();
    void beginsBehindFrontMatter();
    void readsUnits_data();
    void readsUnits();
    void knowsWhatUnitsAre();
    void mapsWordsToBytes();
    void replacesWords_data();
    void replacesWords();
    void escapesForThePlace();
    void tellsWhereLinksLead();
    void showsBlocks_data();
    void showsBlocks();
    void showsRunsAndCells();
    void cutsSourceLines();
    void reportsWhatAnEditBreaks_data();
    void reportsWhatAnEditBreaks();
    void randomEditsLeaveAllElseAlone();
};

void TestMarkdownDocument::findsSections()
{
    const QByteArray body = "lead\n\n# A\na\n\n## B ##\nb\n\nC\n---\nc\n\n# D\n";
    const auto document = parsed(body);
    QVERIFY(document);
    QStringList found;
    for (const Section &section : document->sections()) {
        found.append(section.path.join('/'_L1) + ':'_L1 + QString::number(section.level) + ' '_L1
            + QString::fromUtf8(body.sliced(section.content.offset, section.content.length))
                .simplified());
        QVERIFY(section.span.contains(section.content));
    }
    QCOMPARE(found,
        (QStringList{
            u":0 lead"_s, u"A:1 a ## B ## b C --- c"_s, u"A/B:2 b"_s, u"A/C:2 c"_s, u"D:1 "_s}));
    const auto section = document->findSection({u"a"_s, u"c"_s});
    QVERIFY(section);
    QCOMPARE(body.sliced(section->span.offset, section->span.length), "C\n---\nc\n\n");
    QCOMPARE(wordsOf(document->textUnits(section->span)), u"C|c"_s);
    QCOMPARE(document->findSection({})->span, (Span{0, 6}));
    QVERIFY(!parsed("# A\n\n# A\n")->findSection({u"A"_s}));
    QCOMPARE(parsed("no heading")->sections().size(), 1);
}

void TestMarkdownDocument::findsSectionsInsideContainers()
{
    const QByteArray body = "# A\n> ## B\n> b\n\n- ### C\n  c\n- d\n\n## E\n";
    const auto document = parsed(body);
    QVERIFY(document);
    const auto bytes = [&](const QStringList &path) {
        const auto section = document->findSection(path);
        return section ? body.sliced(section->span.offset, section->span.length) : QByteArray();
    };
    QCOMPARE(bytes({u"A"_s, u"B"_s}), "## B\n> b");
    QCOMPARE(bytes({u"A"_s, u"C"_s}), "### C\n  c");
    QCOMPARE(bytes({u"A"_s, u"E"_s}), "## E\n");
    QCOMPARE(bytes({u"A"_s}), body);
    QCOMPARE(find(*document, u"d"_s)->first.path, QStringList{u"A"_s});
}

void TestMarkdownDocument::beginsBehindFrontMatter()
{
    const QByteArray body = "---\ntitle: Port 80\n# no heading\n---\n# A\nport 80\n";
    const auto document = parsed(body);
    QVERIFY(document);
    const QList<Section> sections = document->sections();
    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections.first().kind, Section::Kind::Lead);
    QCOMPARE(sections.first().span.offset, 0);
    QCOMPARE(sections.first().content.length, 0);
    QCOMPARE(sections.last().path, QStringList{u"A"_s});
    const auto front = find(*document, u"title"_s);
    QVERIFY(front);
    QCOMPARE(front->first.kind, TextUnit::Kind::Other);
    QVERIFY(document->replaceText(front->first, 7, 4, u"Gate"_s).isEmpty());
}

void TestMarkdownDocument::readsUnits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *body, const QString &expected) {
        QTest::newRow(name) << QByteArray(body) << expected;
    };
    row("a sentence over lines", "The port is\n8080 here.\n\nNext",
        u"The port is 8080 here.|Next"_s);
    row("seen through markup", "To se**cond** `80`80 [li](x)nk&nbsp;s", u"To second 8080 link s"_s);
    row("blanks", "a  b\t c", u"a b c"_s);
    row("hard breaks", "a  \nb<br>c", u"a\nb\nc"_s);
    row("images and footnotes", "a ![b](c) d[^1]e\n\n[^1]: f", u"a d e|f"_s);
    row("code keeps its blanks", "```\na  b\n\n c\n```", u"a  b\n\n c"_s);
    row("quotes and lists", "> a\n> b\n\n- c\n  d\n\n  e", u"a b|c d|e"_s);
    row("cells", "|a|b|\n|-|-|\n|c \\| d|e|\n", u"a|b|c | d|e"_s);
    row("tags of HTML",
        "<div>\n<p>a <b>b</b>\nc</p><ul><li>d</li>\n<li>e &amp; f</li></ul>\n<!-- g --><img "
        "alt=\"h\">\n</div>",
        u"a b c|d|e & f"_s);
    row("scripts and styles", "<script>\nlet a = '<p>';\n</script>\n\n<style>\np {}\n</style>\n\nb",
        u"b"_s);
    row("preformatted HTML", "<pre>\na  b\n</pre>", u"\na  b\n"_s);
    row("no definitions", "a\n\n[b]: c\n", u"a"_s);
    row("characters without width",
        "a\xE2\x80\x8B"
        "b\xC2\xA0"
        "c",
        u"ab c"_s);
}

void TestMarkdownDocument::readsUnits()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto document = parsed(body);
    QVERIFY(document);
    QCOMPARE(wordsOf(document->textUnits()), expected);
}

void TestMarkdownDocument::knowsWhatUnitsAre()
{
    using enum TextUnit::Kind;
    const auto document =
        parsed("# a\nb\n\n- c\n\n|d|e|\n|-|-|\n|f|g|\n\n```\nh\n```\n\n# Change log\n> i\n");
    QVERIFY(document);
    QList<TextUnit::Kind> kinds;
    for (const TextUnit &unit : document->textUnits())
        kinds.append(unit.kind);
    QCOMPARE(kinds,
        (QList<TextUnit::Kind>{
            Heading, Paragraph, ListItem, Cell, Cell, Cell, Cell, Code, Heading, Paragraph}));
    const TextUnit cell = find(*document, u"g"_s)->first;
    QCOMPARE(cell.row, 1);
    QCOMPARE(cell.column, 1);
    QCOMPARE(cell.table, find(*document, u"d"_s)->first.table);
    QCOMPARE(cell.path, QStringList{u"a"_s});
    QVERIFY(!cell.historic);
    QVERIFY(find(*document, u"i"_s)->first.historic);
}

void TestMarkdownDocument::mapsWordsToBytes()
{
    const QByteArray body = "> x **a&amp;b\n>   \\*c** 🚀\n";
    const auto document = parsed(body);
    QVERIFY(document);
    const TextUnit unit = document->textUnits().first();
    QCOMPARE(unit.text, u"x a&b *c 🚀"_s);
    QCOMPARE(unit.text.size(), unit.bytes.size());
    const auto bytes = [&](const QString &words) {
        const Span span = unit.spanOf(unit.text.indexOf(words), words.size());
        return body.sliced(span.offset, span.length);
    };
    QCOMPARE(bytes(u"&"_s), "&amp;");
    QCOMPARE(bytes(u"*c"_s), "\\*c");
    QCOMPARE(bytes(u"b *"_s), "b\n>   \\*");
    QCOMPARE(bytes(u"🚀"_s), "🚀");
}

void TestMarkdownDocument::replacesWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("fresh");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *body, const QString &words,
                         const QString &fresh, const char *expected) {
        QTest::newRow(name) << QByteArray(body) << words << fresh << QByteArray(expected);
    };
    row("plain words", "port 8080, ok", u"8080"_s, u"9443"_s, "port 9443, ok");
    row("emphasis stays", "port **8080**", u"8080"_s, u"9443"_s, "port **9443**");
    row("a link stays", "see [v1](x)", u"v1"_s, u"v2"_s, "see [v2](x)");
    row("nothing to escape", "use a", u"a"_s, u"snake_case_name, a * b, C# & <3"_s,
        "use snake_case_name, a * b, C# & <3");
    row("emphasis signs", "use a", u"a"_s, u"*all*"_s, "use \\*all\\*");
    row("a tag", "use a", u"a"_s, u"Map<String>"_s, "use Map\\<String>");
    row("an entity", "use a", u"a"_s, u"&amp;"_s, "use \\&amp;");
    row("brackets that would link", "use a\n\n[b]: c", u"a"_s, u"[b]"_s, "use \\[b\\]\n\n[b]: c");
    row("brackets that would not", "use a", u"a"_s, u"list[0]"_s, "use list[0]");
    row("a line that would be a list", "a is", u"a"_s, u"- b"_s, "\\- b is");
    row("a line that would be a heading", "a is", u"a"_s, u"# b"_s, "\\# b is");
    row("a line that would be numbered", "a is", u"a"_s, u"1. b"_s, "1\\. b is");
    row("a backslash", "use a!", u"a"_s, u"C:\\"_s, "use C:\\\\!");
    row("code is verbatim", "use `a` here", u"a"_s, u"*b* <c> & d\\"_s, "use `*b* <c> & d\\` here");
    row("code with its own sign", "use `a` here", u"a"_s, u"b`c"_s, "use ``b`c`` here");
    row("code of signs alone", "use `a` here", u"a"_s, u"`"_s, "use `` ` `` here");
    row("a bar in a cell", "|a|b|\n|-|-|\n|c|d|", u"d"_s, u"e|f"_s, "|a|b|\n|-|-|\n|c|e\\|f|");
    row("a bar in a cell's code", "|a|\n|-|\n|`c`|", u"c"_s, u"e|f"_s, "|a|\n|-|\n|`e\\|f`|");
    row("padding of a cell stays", "| a  |\n|----|\n| 80 |", u"80"_s, u"443"_s,
        "| a  |\n|----|\n| 443 |");
    row("line breaks become blanks", "use a", u"a"_s, u"b\nc"_s, "use b c");
    row("code lines", "```\na\n```", u"a"_s, u"b\nc"_s, "```\nb\nc\n```");
    row("code lines in a list", "- x\n\n  ```\n  a\n  ```", u"a"_s, u"b\nc"_s,
        "- x\n\n  ```\n  b\n  c\n  ```");
    row("code lines in a quote", "> ```\r\n> a\r\n> ```", u"a"_s, u"b\nc"_s,
        "> ```\r\n> b\r\n> c\r\n> ```");
    row("indented code lines", "    a\n", u"a"_s, u"b\nc"_s, "    b\n    c\n");
    row("a fence in a fence", "```\na\n```", u"a"_s, u"b\n```\nc"_s, "");
    row("another fence in a fence", "```\na\n```", u"a"_s, u"~~~"_s, "```\n~~~\n```");
    row("words over a line end", "> the old\n> port is", u"old port"_s, u"new gate"_s,
        "> the new\n> gate is");
    row("fewer words over a line end", "> the old\n> port is", u"old port"_s, u"gate"_s,
        "> the gate\n> is");
    row("fewer words before a comma", "> the old\n> port, is", u"old port"_s, u"gate"_s,
        "> the gate, is");
    row("more words over a line end", "the old\nport is", u"old port"_s, u"very new gate"_s,
        "the very\nnew gate is");
    row("words half in emphasis", "a **b c** d", u"c d"_s, u"e"_s, "a **b e**");
    row("words that emphasis begins", "a **b** c", u"b c"_s, u"e"_s, "a **e**");
    row("the whole of an emphasis away", "a **b** c", u"b "_s, u""_s, "a c");
    row("words over a link's end", "a [b](x) c", u"b c"_s, u"e"_s, "a [e](x)");
    row("an item that would begin further in", "1. a `b`\n   - c\n", u"a"_s, u""_s, "");
    row("a cell's words away", "|a|b|\n|-|-|\n|c|d|", u"c"_s, u""_s, "|a|b|\n|-|-|\n||d|");
    row("words that a definition before them has too", "[a]:b\n:b\n", u":b"_s, u"c"_s,
        "[a]:b\nc\n");
    row("a line that a definition before it is too", "[a]:\nb\nb\n", u"b"_s, u"c"_s,
        "[a]:\nb\nc\n");
    row("no link may go", "a [b](x) c", u"a b"_s, u""_s, "");
    row("entities", "a &lt;b&gt; c", u"<b>"_s, u"d"_s, "a d c");
    row("escapes", "a \\*b\\* c", u"*b*"_s, u"d"_s, "a d c");
    row("a heading", "## Port 80 ##\n", u"80"_s, u"443"_s, "## Port 443 ##\n");
    row("a heading that would lose its end", "## Port 80\n", u"80"_s, u"#"_s, "## Port \\#\n");
    row("an underlined heading", "Port 80\n=======\n", u"80"_s, u"443"_s, "Port 443\n=======\n");
    row("HTML words", "<p>Port 80</p>", u"80"_s, u"<443> & 8"_s, "<p>Port &lt;443&gt; &amp; 8</p>");
    row("preformatted HTML words", "<pre>\na 80\n</pre>", u"80"_s, u"443"_s,
        "<pre>\na 443\n</pre>");
    row("words beside HTML", "a <b>80</b>", u"80"_s, u"443"_s, "a <b>443</b>");
    row("emoji", "a 🚀 b", u"🚀"_s, u"漢"_s, "a 漢 b");
    row("line ends of DOS", "a\r\nold\r\nb", u"old"_s, u"new"_s, "a\r\nnew\r\nb");
    row("a footnote stays", "port 80[^1] is\n\n[^1]: x", u"80"_s, u"443"_s,
        "port 443[^1] is\n\n[^1]: x");
    row("an address", "see http://a.example:80/b", u"80"_s, u"443"_s, "see http://a.example:443/b");
    row("a task", "- [ ] use 80", u"80"_s, u"443"_s, "- [ ] use 443");
}

void TestMarkdownDocument::replacesWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QFETCH(QString, fresh);
    QFETCH(QByteArray, expected);
    QCOMPARE(replaced(body, words, fresh), expected);
}

void TestMarkdownDocument::escapesForThePlace()
{
    const QByteArray body = "a `b` |\n\n|c|\n|-|\n|d|\n\n```\ne\n```\n\n<p>f</p>\n";
    const auto document = parsed(body);
    QVERIFY(document);
    const QString words = u"*x* | <y>"_s;
    QCOMPARE(document->escape(words, 0), "\\*x\\* | \\<y>");
    QCOMPARE(document->escape(words, body.indexOf("b`")), words.toUtf8());
    QCOMPARE(document->escape(words, body.indexOf("d|")), "\\*x\\* \\| \\<y>");
    QCOMPARE(document->escape(words, body.indexOf("e\n```")), words.toUtf8());
    QCOMPARE(document->escape(words, body.indexOf("f</p>")), "*x* | &lt;y&gt;");
}

void TestMarkdownDocument::tellsWhereLinksLead()
{
    const QByteArray body = "[v8](https://x.example/v8) [w][r] <http://y.example> z\n\n[r]: /w\n";
    const auto document = parsed(body);
    QVERIFY(document);
    QCOMPARE(
        document->linkTargets({body.indexOf("v8]"), 2}), QStringList{u"https://x.example/v8"_s});
    QCOMPARE(document->linkTargets({body.indexOf("w]["), 1}), QStringList{u"/w"_s});
    QCOMPARE(document->linkTargets({body.indexOf("y.ex"), 1}), QStringList{u"http://y.example"_s});
    QVERIFY(document->linkTargets({body.indexOf("z"), 1}).isEmpty());
}

void TestMarkdownDocument::showsBlocks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *body, const QString &expected) {
        QTest::newRow(name) << QByteArray(body) << expected;
    };
    row("headings and paragraphs", "# a\n\n### b\nc\nd\n", u"0:1 a;0:3 b;1:0 c d"_s);
    row("lists", "- a\n\n  b\n  1. c\n  1. d\n- [x] e\n- [ ] f\n",
        u"2:1 • a;2:1 b;2:2 1. c;2:2 2. d;3:1 ☑ e;3:1 ☐ f"_s);
    row("an item that begins with code", "-     a\n", u"2:1 •;5:0 a"_s);
    row("quotes and rules", "> a\n\n***\n", u"6:0 a;7:0"_s);
    row("code", "```js\na\n  b\n```\n", u"5:0 a\n  b"_s);
    row("tables", "|a|b|\n|-|-|\n|c|d|\n\n|e|\n|-|\n", u"4:0 a\tb;4:0 c\td;4:0 e"_s);
    row("front matter", "---\na: b\n---\nc\n", u"5:0 a: b;1:0 c"_s);
    row("HTML", "<div>\n<p>a</p><li>b</li>\n<pre>c</pre></div>\n", u"1:0 a;2:1 • b;5:0 c"_s);
    row("footnotes", "a[^x]\n\n[^x]: b\n", u"1:0 ax;2:1 x. b"_s);
}

void TestMarkdownDocument::showsBlocks()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto document = parsed(body);
    QVERIFY(document);
    QStringList found;
    for (const Block &block : document->blocks()) {
        QStringList parts{u"%1:%2"_s.arg(int(block.kind)).arg(block.level)};
        if (!block.marker.isEmpty())
            parts.append(block.marker);
        if (!block.text().isEmpty())
            parts.append(block.text());
        found.append(parts.join(' '_L1));
        QVERIFY((Span{0, body.size()}).contains(block.span));
    }
    QCOMPARE(found.join(';'_L1), expected);
}

void TestMarkdownDocument::showsRunsAndCells()
{
    const auto document = parsed(
        "# h\na **b *c*** `d` ~~e~~ [f](g) ![h i](j.png) <sub>k</sub>\n\n|l|m|\n|-|-|\n|n|o|\n");
    QVERIFY(document);
    const QList<Block> blocks = document->blocks();
    QStringList runs;
    for (const TextRun &run : blocks.at(1).runs)
        runs.append(QString::number(run.style) + run.text
            + (run.chip == TextRun::Chip::Image ? u"(image)"_s : run.href));
    QCOMPARE(runs,
        (QStringList{u"0a "_s, u"1b "_s, u"3c"_s, u"0 "_s, u"4d"_s, u"0 "_s, u"8e"_s, u"0 "_s,
            u"32fg"_s, u"0 "_s, u"0h i(image)"_s, u"0 "_s, u"128k"_s}));
    QCOMPARE(blocks.at(1).path, QStringList{u"h"_s});
    QVERIFY(blocks.at(2).cells.first().header);
    QVERIFY(!blocks.at(3).cells.first().header);
    QCOMPARE(blocks.at(3).columns, 2);
    QCOMPARE(blocks.at(2).table, blocks.at(3).table);
}

void TestMarkdownDocument::cutsSourceLines()
{
    const QByteArray body = "# a\r\n\n  b\n";
    const auto document = parsed(body);
    QVERIFY(document);
    QByteArray joined;
    QStringList lines;
    for (const SourceLine &line : document->sourceLines()) {
        joined += body.sliced(line.span.offset, line.span.length);
        lines.append(line.text);
    }
    QCOMPARE(joined, body);
    QCOMPARE(lines, (QStringList{u"# a"_s, u""_s, u"  b"_s}));
}

void TestMarkdownDocument::reportsWhatAnEditBreaks_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *before, const char *after,
                         const QString &section, const QString &problem) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << section << problem;
    };
    row("words", "# a\nb\n# c\nd\n", "# a\nx\n# c\nd\n", u"a"_s, QString());
    row("a new paragraph", "# a\nb\n# c\nd\n", "# a\nb\n\nx\n\n# c\nd\n", u"a"_s, QString());
    row("a heading's words behind a byte order mark", "\xEF\xBB\xBF# a\nb\n",
        "\xEF\xBB\xBF# x\nb\n", u""_s, QString());
    row("a heading's words in a quote", "> # a\n\nb\n", "> # x\n\nb\n", u""_s, QString());
    row("a heading's words in a list", "- # a\n\nb\n", "- # x\n\nb\n", u""_s, QString());
    row("bytes outside", "# a\nb\n# c\nd\n", "# a\nb\n# c\nx\n", u"a"_s, u"outside the section"_s);
    row("a link", "# a\n[b](c)\n", "# a\nb\n", u"a"_s, u"1 of 1 link would be lost"_s);
    row("a link's target", "# a\n[b](c)\n", "# a\n[b](d)\n", u"a"_s, u"link"_s);
    row("a definition outside", "# a\n[b]: /c\n# c\n[b] d\n", "# a\n\n# c\n[b] d\n", u"a"_s,
        u"no longer"_s);
    row("an image", "# a\n![b](c)\n", "# a\nb\n", u"a"_s, u"image"_s);
    row("a footnote", "# a\nb[^1]\n\n[^1]: c\n", "# a\nb\n\n[^1]: c\n", u"a"_s, u"link"_s);
    row("a tag", "# a\n<details>\nb\n</details>\n", "# a\n<details>\nb\n", u"a"_s, u"macro"_s);
    row("an open fence", "# a\nb\n# c\nd\n", "# a\n```\nb\n# c\nd\n", u"a"_s, u"never closed"_s);
    row("a heading swallowed", "# a\nb\n\n## e\nf\n\n```\ng\n```\n",
        "# a\nb\n```\n\n## e\nf\n\n```\ng\n", u"a"_s, u"heading"_s);
    row("a comment that swallows", "# a\nb\n\n# c\nd\n", "# a\nb\n\n<!-- x\n\n# c\nd\n", u"a"_s,
        u"heading"_s);
    row("a list that takes in what follows", "# a\nb\n\n> x\n\n    code\n",
        "# a\nb\n\n> x\n\n- y\n\n    code\n", u""_s, u"no longer"_s);
    row("front matter", "---\na: b\n---\n# a\nc\n", "---\na: b\n--\n# a\nc\n", u""_s,
        u"front matter"_s);
}

void TestMarkdownDocument::reportsWhatAnEditBreaks()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, section);
    QFETCH(QString, problem);
    const auto document = parsed(before);
    QVERIFY(document);
    Span allowed{0, before.size()};
    if (!section.isEmpty())
        allowed = document->findSection({section})->span;
    else if (before.contains("    code"))
        allowed = {before.indexOf("    code"), 0};
    const IntegrityReport report = document->checkIntegrity(after, allowed);
    QCOMPARE(report.isSound(), problem.isEmpty());
    QVERIFY2(report.problem().contains(problem), qPrintable(report.problem()));
}

void TestMarkdownDocument::randomEditsLeaveAllElseAlone()
{
    static const QStringList words{u"9443"_s, u"two words"_s, u"*"_s, u"a_b_c"_s, u"<T>"_s,
        u"[x](y)"_s, u"`q`"_s, u"a|b"_s, u"# h"_s, u"- i"_s, u"1. j"_s, u"&lt;"_s, u"~~k~~"_s,
        u"漢字 🚀"_s, u"\\"_s, u""_s, u"http://x.example/a_b"_s, u"!"_s, u"line\nend"_s, u"```"_s,
        u"\t"_s};
    QRandomGenerator random(8080);
    int edits = 0, refused = 0;
    QString flaw;
    const auto tryOn = [&](const QByteArray &body, const QString &name) {
        const auto document = parsed(body);
        if (!document || !flaw.isEmpty())
            return;
        const QList<TextUnit> units = document->textUnits();
        if (units.isEmpty())
            return;
        const qsizetype chosen = random.bounded(units.size());
        const TextUnit &unit = units.at(chosen);
        if (unit.kind == TextUnit::Kind::Other)
            return;
        const qsizetype start = random.bounded(unit.text.size());
        const qsizetype length =
            std::min<qsizetype>(random.bounded(1, 12), unit.text.size() - start);
        if (unit.text.at(start).isLowSurrogate()
            || (start + length < unit.text.size() && unit.text.at(start + length).isLowSurrogate()))
            return;
        const QString fresh = words.at(random.bounded(words.size()));
        const TextEdits made = document->replaceText(unit, start, length, fresh);
        ++edits;
        if (made.isEmpty()) {
            ++refused;
            return;
        }
        const QString where = name
            + u": “%1” for “%2” in “%3”"_s.arg(
                fresh, unit.text.sliced(start, length), unit.text.left(200));
        const auto after = applyEdits(body, made);
        const auto now = after ? parsed(*after) : nullptr;
        const Span whole = unit.spanOf(0, unit.text.size());
        if (!now || made.first().span.offset < whole.offset - 10
            || made.last().span.end() > whole.end() + 10) {
            flaw = u"out of place, "_s + where;
            return;
        }
        QStringList expected, found;
        for (qsizetype i = 0; i < units.size(); ++i) {
            QString text = units.at(i).text;
            if (i == chosen)
                text.replace(start, length, fresh);
            expected.append(text.replace(QChar(0xA0), ' '_L1).simplified());
        }
        for (const TextUnit &one : now->textUnits())
            found.append(one.text.simplified());
        expected.removeAll(QString());
        found.removeAll(QString());
        if (found != expected)
            flaw = u"other words, "_s + where;
        else if (!document
                     ->checkIntegrity(*after,
                         {whole.offset - std::min<qsizetype>(10, whole.offset), whole.length + 20})
                     .isSound())
            flaw = document->checkIntegrity(*after, whole).problem() + ' '_L1 + where;
    };
    const QByteArray own = "---\na: b\n---\n# Ports *and* `gates`\n\nThe [port](x) is **80**,\nor "
                           "`8080`[^1] in\n> a quote\n> of\nlazy *lines*.\n\n"
                           "1. item `x`\n   - sub &amp; item\n\n     ```sh\n     code | x\n\n     "
                           "```\n2. [ref][r] ![i](j)\n\n| a | `b` |\n|:-|-:|\n| c \\| d | e |\n"
                           "\n<div>\nhtml <b>words</b>\n</div>\n\nSetext\nheading\n---\n\n    "
                           "indented\n\n[r]: /u\n[^1]: note\n";
    for (int i = 0; i < 1'500; ++i)
        tryOn(own, u"own"_s);
    QCOMPARE(flaw, QString());
    int pages = 0;
    ChangeCorpus::eachCase([&](const QJsonObject &one) {
        if (one.value("doc_format"_L1).toString() == "markdown"_L1 && ++pages % 4 == 1)
            tryOn(one.value("doc_after"_L1).toString().toUtf8(), one.value("id"_L1).toString());
    });
    QCOMPARE(flaw, QString());
    qInfo("%d edits, %d refused", edits, refused);
    QVERIFY(refused * 10 < edits);
}

QTEST_GUILESS_MAIN(TestMarkdownDocument)
#include "tst_markdowndocument.moc"
