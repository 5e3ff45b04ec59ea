// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markupdocument.h"
#include "core/markup/readinghtml.h"
#include "corpus.h"

#include <QSet>
#include <QtTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Docket;

namespace {

QString htmlOf(MarkupFormat format, const QByteArray &body)
{
    const auto document = MarkupDocument::parse(format, body);
    return document ? readingHtml((*document)->blocks()) : u"not read"_s;
}

QString withoutBlanks(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace() && c.isPrint())
            result += c;
    }
    return result;
}

/** What the HTML says, and what it is made of. */
struct Reading
{
    QString words;
    QStringList addresses;
    QString flaw;
};

Reading readBack(const QString &html)
{
    static const QSet<QString> tags{u"html"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s,
        u"p"_s, u"br"_s, u"hr"_s, u"b"_s, u"i"_s, u"u"_s, u"s"_s, u"sub"_s, u"sup"_s, u"code"_s,
        u"pre"_s, u"span"_s, u"a"_s, u"table"_s, u"tr"_s, u"td"_s, u"th"_s, u"blockquote"_s};
    static const QSet<QString> attributes{u"class"_s, u"style"_s, u"href"_s, u"colspan"_s,
        u"rowspan"_s, u"border"_s, u"cellspacing"_s, u"cellpadding"_s, u"width"_s};
    Reading reading;
    QXmlStreamReader reader(
        u"<html>"_s + QString(html).replace(u"&nbsp;"_s, u"&#160;"_s) + u"</html>"_s);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            reading.words += reader.text();
        if (!reader.isStartElement())
            continue;
        if (!tags.contains(reader.name().toString()))
            reading.flaw = u"tag "_s + reader.name().toString();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (!attributes.contains(attribute.name().toString()))
                reading.flaw = u"attribute "_s + attribute.name().toString();
            if (attribute.name() == "href"_L1)
                reading.addresses.append(attribute.value().toString());
            static const QSet<QString> classes{u"chip"_s, u"chip-green"_s, u"chip-red"_s,
                u"chip-yellow"_s, u"chip-blue"_s, u"chip-purple"_s};
            if (attribute.name() == "class"_L1 && !classes.contains(attribute.value().toString()))
                reading.flaw = u"class "_s + attribute.value().toString();
            if (attribute.name() == "style"_L1 && attribute.value().contains("url"_L1))
                reading.flaw = u"style "_s + attribute.value().toString();
        }
    }
    if (reader.hasError())
        reading.flaw = reader.errorString();
    return reading;
}

} // namespace

/** Pages as HTML to read: all words, nothing that acts or loads. */
class TestReadingHtml : public QObject
{
    Q_OBJECT

private slots:
    void showsAPage_data();
    void showsAPage();
    void lookAlikeInEveryFormat();
    void linksOnlyToSafePlaces_data();
    void linksOnlyToSafePlaces();
    void takesHostileWordsAsWords_data();
    void takesHostileWordsAsWords();
    void boundsDepthAndSpans();
    void holdsAllWordsOfRealPages();
};

void TestReadingHtml::showsAPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *body, const char *expected) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(expected);
    };
    row("a heading", "<h2>A &amp; B</h2>", "<h2>A &amp; B</h2>\n");
    row("styles", "<p>a <strong>b <em>c</em></strong> <code>d</code></p>",
        "<p>a <b>b </b><b><i>c</i></b> <code>d</code></p>\n");
    row("a line break", "<p>a<br/>b</p>", "<p>a<br/>b</p>\n");
    row("a list", "<ul><li>a<ol><li>b</li></ol></li></ul>",
        "<p style=\"margin-left:24px; text-indent:-18px;\">•&nbsp;&nbsp;a</p>\n"
        "<p style=\"margin-left:48px; text-indent:-18px;\">1.&nbsp;&nbsp;b</p>\n");
    row("a table with a span",
        "<table><tbody><tr><th "
        "colspan=\"2\">a</th></tr><tr><td>b</td><td>c</td></tr></tbody></table>",
        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
        "style=\"border-collapse:collapse;\">\n"
        "<tr><th colspan=\"2\">a</th></tr>\n<tr><td>b</td><td>c</td></tr>\n</table>\n");
    row("code",
        "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[a <b>\n  "
        "c]]></ac:plain-text-body></ac:structured-macro>",
        "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"6\" "
        "style=\"border-collapse:collapse;\"><tr><td><pre>a &lt;b&gt;\n  "
        "c</pre></td></tr></table>\n");
    row("a panel",
        "<ac:structured-macro "
        "ac:name=\"info\"><ac:rich-text-body><p>a</p></ac:rich-text-body></"
        "ac:structured-macro><p>b</p>",
        "<table width=\"100%\" border=\"1\" cellspacing=\"0\" "
        "cellpadding=\"8\" "
        "style=\"border-collapse:collapse;\"><tr><td>\n<p><b>Info</b></p>\n<p>a</p>\n</td></tr></"
        "table>\n<p>b</p>\n");
    row("a status",
        "<p><ac:structured-macro ac:name=\"status\"><ac:parameter "
        "ac:name=\"title\">Fixed</ac:parameter>"
        "<ac:parameter ac:name=\"colour\">Green</ac:parameter></ac:structured-macro></p>",
        "<p><span class=\"chip-green\">&nbsp;Fixed&nbsp;</span></p>\n");
    row("an image", "<p><ac:image><ri:attachment ri:filename=\"a.png\" /></ac:image></p>",
        "<p><span class=\"chip\">&nbsp;Image: a.png&nbsp;</span></p>\n");
}

void TestReadingHtml::showsAPage()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(htmlOf(MarkupFormat::Storage, body), expected);
    QCOMPARE(readBack(expected).flaw, QString());
}

void TestReadingHtml::lookAlikeInEveryFormat()
{
    const QString storage = htmlOf(MarkupFormat::Storage,
        "<h1>a</h1><p>b <strong>c</strong> <a "
        "href=\"https://d.example/\">e</a></p><ul><li>f</li></ul><hr/>");
    QCOMPARE(
        htmlOf(MarkupFormat::Markdown, "# a\n\nb **c** [e](https://d.example/)\n\n- f\n\n---\n"),
        storage);
    QVERIFY(htmlOf(MarkupFormat::Markdown, "- [x] a\n").contains(u"☑"_s));
    QVERIFY(
        htmlOf(MarkupFormat::Markdown, "![a](https://b.example/c.png)").contains(u"Image: a"_s));
}

void TestReadingHtml::linksOnlyToSafePlaces_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("expected");
    QTest::newRow("https") << u"https://a.example/b?c=d&e"_s << u"https://a.example/b?c=d&e"_s;
    QTest::newRow("mail") << u"mailto:a@b.example"_s << u"mailto:a@b.example"_s;
    for (const char *href : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)",
             "java\nscript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x",
             "//a.example", "/relative", "qrc:/x", "https:", "ftp://a.example/"})
        QTest::newRow(href) << QString::fromLatin1(href) << QString();
}

void TestReadingHtml::linksOnlyToSafePlaces()
{
    QFETCH(QString, href);
    QFETCH(QString, expected);
    Block block;
    block.runs.append({u"words"_s, TextRun::Link, TextRun::Chip::None, {}, href, {}});
    const Reading reading = readBack(readingHtml({block}));
    QCOMPARE(reading.flaw, QString());
    QCOMPARE(reading.addresses.join(' '_L1), expected);
    QCOMPARE(withoutBlanks(reading.words), u"words"_s);
}

void TestReadingHtml::takesHostileWordsAsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("seen");
    for (const char *words : {"<script>alert(1)</script>", "\"onmouseover=\"x", "'><img src=x>",
             "</pre></td>", "&lt;b&gt;", "]]>", "<!--", "url(https://x)"})
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(words);
    QTest::newRow("direction override") << u"a\u202Eb\u2066c"_s << u"abc"_s;
    QTest::newRow("control characters") << u"a\u0001b\u007Fc"_s << u"abc"_s;
}

void TestReadingHtml::takesHostileWordsAsWords()
{
    QFETCH(QString, words);
    QFETCH(QString, seen);
    QList<Block> blocks;
    for (int kind = 0; kind <= int(Block::Kind::MacroChip); ++kind) {
        Block block;
        block.kind = Block::Kind(kind);
        block.level = 1;
        block.marker = words;
        block.macro = words;
        block.language = words;
        block.frames = {words};
        if (block.kind == Block::Kind::TableRow)
            block.cells.append({false, 1, 1, {{words, TextRun::Plain, {}, {}, {}, {}}}, {}});
        for (int chip = 0; chip <= int(TextRun::Chip::Placeholder); ++chip)
            block.runs.append({words, TextRun::Bold, TextRun::Chip(chip), words,
                u"https://a.example/\"><b>"_s + words, {}});
        blocks.append(block);
    }
    const QString html = readingHtml(blocks);
    const Reading reading = readBack(html);
    QVERIFY2(reading.flaw.isEmpty(), qPrintable(reading.flaw));
    QVERIFY(withoutBlanks(reading.words).count(withoutBlanks(seen)) >= int(Block::Kind::MacroChip));
}

void TestReadingHtml::boundsDepthAndSpans()
{
    Block block;
    block.kind = Block::Kind::ListItem;
    block.level = 100'000;
    block.frames = QStringList(5'000, u"info"_s);
    Block row;
    row.kind = Block::Kind::TableRow;
    row.table = 0;
    row.columns = 2;
    row.cells.append({false, 1'000'000, 1'000'000, {}, {}});
    const QString html = readingHtml({block, row});
    QVERIFY(html.size() < 10'000);
    QVERIFY(html.contains(u"colspan=\"2\""_s));
    QVERIFY(html.contains(u"rowspan=\"1000\""_s));
    QCOMPARE(readBack(html).flaw, QString());
}

void TestReadingHtml::holdsAllWordsOfRealPages()
{
    int pages = 0;
    for (const Corpus::Page &page : Corpus::pages()) {
        const auto document = page.wellFormed
            ? MarkupDocument::parse(MarkupFormat::Storage, page.body)
            : std::unexpected(MarkupError{});
        if (!document || ++pages % 3)
            continue;
        const QList<Block> blocks = (*document)->blocks();
        const QString html = readingHtml(blocks);
        const Reading reading = readBack(html);
        QVERIFY2(reading.flaw.isEmpty(), qPrintable(page.file + ": "_L1 + reading.flaw));
        const QString words = withoutBlanks(reading.words);
        qsizetype at = 0;
        for (const Block &block : blocks) {
            const auto follow = [&](const QList<TextRun> &runs) {
                for (const TextRun &run : runs) {
                    const QString wanted = withoutBlanks(run.text);
                    at = at < 0 || wanted.isEmpty() ? at : words.indexOf(wanted, at);
                    at += at < 0 ? 0 : wanted.size();
                }
            };
            follow(block.runs);
            for (const BlockCell &cell : block.cells)
                follow(cell.runs);
            QVERIFY2(at >= 0,
                qPrintable(page.file + ": “"_L1 + block.text().left(200) + "” is missing"_L1));
        }
    }
    if (pages == 0)
        QSKIP("the shared corpus is not here");
}

QTEST_GUILESS_MAIN(TestReadingHtml)
#include "tst_readinghtml.moc"
