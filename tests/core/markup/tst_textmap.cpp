// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"
#include "core/markup/rawtext.h"
#include "core/markup/textmap.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/cputimer.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using Kind = TextUnit::Kind;

namespace {

StorageDocument parsed(const QByteArray &body)
{
    auto document = StorageDocument::parse(body);
    if (!document)
        QTest::qFail(qPrintable(document.error().reason), __FILE__, __LINE__);
    return document.value_or(StorageDocument{});
}

QStringList words(const QByteArray &body)
{
    QStringList texts;
    for (const TextUnit &unit : textUnits(parsed(body)))
        texts += unit.text;
    return texts;
}

/** The body after the first place that reads `from` is replaced; "-" when nothing may be. */
QByteArray replaced(const QByteArray &body, const QString &from, const QString &to)
{
    const StorageDocument document = parsed(body);
    for (const TextUnit &unit : textUnits(document)) {
        const qsizetype at = unit.text.indexOf(from);
        if (at < 0)
            continue;
        const TextEdits edits = replaceText(document, unit, at, from.size(), to);
        return edits.isEmpty() ? "-" : applyEdits(body, edits).value();
    }
    return "not found";
}

QStringList wordsOf(const QList<TextUnit> &units)
{
    QStringList texts;
    for (const TextUnit &unit : units)
        texts += unit.text;
    return texts;
}

/** A third of the corpus where it is there, and pages of our own. */
QList<Corpus::Page> allPages()
{
    QList<Corpus::Page> pages = Corpus::pages(3);
    const QByteArrayList own{
        "<p>30&nbsp;s &#x1F600;&rarr; a\r\n <b>b</b>&#160; &amp;c<br/>80<code>80</code></p>",
        "<pre>one\r\n  two\tthree</pre><p>\xF0\x9F\x9A\x80 \xE6\xBC\xA2\xE5\xAD\x97 e\xCC\x81</p>",
        "<p>To se<ac:inline-comment-marker ac:ref=\"r\">nd</ac:inline-comment-marker> <a "
        "href=\"x\">8</a>080</p><h2>Head</h2><ul><li>a<ul><li>b</li></ul>c</li></ul>",
        "<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"title\">Title "
        "words</ac:parameter><ac:plain-text-body><![CDATA[x = <1>;\n]]></ac:plain-text-body></"
        "ac:structured-macro><table><tbody><tr><th>k</th><td>v w</td></tr></tbody></table>"};
    for (const QByteArray &body : own)
        pages.append({u"own"_s, true, body});
    return pages;
}

/** The character that stored bytes stand for, as a reader sees it. */
QString decoded(QByteArrayView raw)
{
    QString said = decodeLines(raw);
    if (raw.startsWith('&') && raw.endsWith(';'))
        said = decodeReference(raw.sliced(1, raw.size() - 2)).value_or(said);
    return said.replace(u'\u00A0', u' ');
}

/** Blanks that read as one, or a tag that reads as a blank or a line break. */
bool isBlankOrTag(QByteArrayView raw)
{
    if (raw.startsWith('<'))
        return raw.endsWith('>');
    QString said = QString::fromUtf8(raw);
    said.replace("&nbsp;"_L1, " "_L1).replace("&#160;"_L1, " "_L1).replace("&#xA0;"_L1, " "_L1);
    return !said.isEmpty() && said.trimmed().isEmpty();
}

} // namespace

class TestTextMap : public QObject
{
    Q_OBJECT

private slots:
    void readsUnits_data();
    void readsUnits();
    void tellsKindsAndPlaces();
    void knowsThePast();
    void keepsToASpan();
    void mapsEveryUnitToItsBytes();
    void replaces_data();
    void replaces();
    void refusesInsideAdfExtensions();
    void inserts();
    void staysWellFormedOnTheCorpus();
    void decodesEveryCharacter();
    void changesJustTheWord();
    void readsLongLines();
};

void TestTextMap::readsUnits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("through inline tags")
        << QByteArray("<p>port <code>80</code>80</p>") << QStringList{u"port 8080"_s};
    QTest::newRow("no-break space") << QByteArray("<p>30&nbsp;s, 30\xC2\xA0s, 30&#160;s</p>")
                                    << QStringList{u"30 s, 30 s, 30 s"_s};
    QTest::newRow("runs of blanks")
        << QByteArray("<p>\n a \r\n b <b> c</b> </p>") << QStringList{u"a b c"_s};
    QTest::newRow("blocks part words")
        << QByteArray("<p>a</p><ul><li>b<ul><li>c</li></ul>d</li><li><p>e</p></li></ul>f")
        << QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    QTest::newRow("line break") << QByteArray("<p>a<br/>b</p>") << QStringList{u"a\nb"_s};
    QTest::newRow("unseen characters")
        << u"<p>80\u200B80 \u05D0\u200Fb</p>"_s.toUtf8() << QStringList{u"8080 \u05D0\u200Fb"_s};
    QTest::newRow("CJK and emoji")
        << u"<p>端口🚀8080</p>"_s.toUtf8() << QStringList{u"端口🚀8080"_s};
    QTest::newRow("code") << QByteArray(
        "<ac:structured-macro ac:name=\"code\"><ac:parameter "
        "ac:name=\"language\">sh</ac:parameter><ac:parameter ac:name=\"title\">Run</ac:parameter>"
        "<ac:plain-text-body><![CDATA[a  b\r\n  c "
        "]]]]><![CDATA[>]]></ac:plain-text-body></ac:structured-macro>")
                          << QStringList({u"Run"_s, u"a  b\n  c ]]>"_s});
    QTest::newRow("status inside words")
        << QByteArray("<p>is <ac:structured-macro ac:name=\"status\"><ac:parameter "
                      "ac:name=\"title\">Fixed</ac:parameter></ac:structured-macro> now</p>")
        << QStringList({u"is now"_s, u"Fixed"_s});
    QTest::newRow("link text in CDATA") << QByteArray(
        "<p>see <ac:link><ri:page ri:content-title=\"X\"/><ac:plain-text-link-body><![CDATA[the "
        "page]]></ac:plain-text-link-body></ac:link></p>")
                                        << QStringList{u"see the page"_s};
    QTest::newRow("image parts words")
        << QByteArray("<p>a<ac:image><ri:attachment ri:filename=\"x.png\"/></ac:image>b</p>")
        << QStringList{u"a b"_s};
    QTest::newRow("adf once") << QByteArray(
        "<ac:adf-extension><ac:adf-node type=\"panel\"><ac:adf-attribute "
        "key=\"panel-type\">note</ac:adf-attribute><ac:adf-content><p>x</p></ac:adf-content></"
        "ac:adf-node>"
        "<ac:adf-fallback><p>x</p></ac:adf-fallback></ac:adf-extension>")
                              << QStringList{u"x"_s};
    QTest::newRow("tasks") << QByteArray(
        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</"
        "ac:task-status><ac:task-body>do</ac:task-body></ac:task></ac:task-list>")
                           << QStringList{u"do"_s};
    QTest::newRow("nested table") << QByteArray(
        "<table><tbody><tr><td>a<table><tbody><tr><td>b</td></tr></tbody></table></td></tr></"
        "tbody></table>") << QStringList({u"a"_s, u"b"_s});
}

void TestTextMap::readsUnits()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    QCOMPARE(words(body), expected);
}

void TestTextMap::tellsKindsAndPlaces()
{
    const auto units = textUnits(parsed(
        "<h1>Top</h1><table><tbody><tr><th rowspan=\"2\">k</th><td "
        "colspan=\"2\"><p>v</p></td><td>w</td></tr>"
        "<tr><td>x</td></tr></tbody></table><ul><li><p>i</p></li></ul><pre>c</pre><p>p</p>"));
    QList<Kind> kinds;
    for (const TextUnit &unit : units)
        kinds += unit.kind;
    QCOMPARE(kinds,
        QList<Kind>({Kind::Heading, Kind::Cell, Kind::Cell, Kind::Cell, Kind::Cell, Kind::ListItem,
            Kind::Code, Kind::Paragraph}));
    QCOMPARE(units.at(3).text, u"w"_s);
    QCOMPARE(units.at(3).column, 3);
    QCOMPARE(units.at(4).row, 1);
    QCOMPARE(units.at(4).column, 1);
    QVERIFY(units.at(4).table >= 0);
    QCOMPARE(units.at(0).table, -1);
    QCOMPARE(units.at(5).path, QStringList{u"Top"_s});
}

void TestTextMap::knowsThePast()
{
    const auto units = textUnits(parsed(
        "<h1>Ports</h1><p>a</p><h1>Change History</h1><p>b</p><h2>1.0</h2><p>c</p><h1>What&rsquo;s "
        "new</h1><p>d</p><h1>Historical note</h1><p>e</p>"));
    QStringList past;
    for (const TextUnit &unit : units) {
        if (unit.historic && unit.kind == Kind::Paragraph)
            past += unit.text;
    }
    QCOMPARE(past, QStringList({u"b"_s, u"c"_s, u"d"_s}));
}

void TestTextMap::keepsToASpan()
{
    const auto units = textUnits(parsed("<p>a</p><p>b</p><p>c</p>"), {8, 8});
    QCOMPARE(units.size(), 1);
    QCOMPARE(units.first().text, u"b"_s);
}

void TestTextMap::mapsEveryUnitToItsBytes()
{
    const QByteArray body = u"<p>a🚀&amp;漢&#x1F600;</p>"_s.toUtf8();
    const TextUnit unit = textUnits(parsed(body)).first();
    QCOMPARE(unit.text, u"a🚀&漢😀"_s);
    QCOMPARE(unit.bytes, QList<Span>({{3, 1}, {4, 4}, {4, 4}, {8, 5}, {13, 3}, {16, 9}, {16, 9}}));
    QCOMPARE(unit.spanOf(1, 3), (Span{4, 9}));
    QCOMPARE(unit.spanOf(7, 0), (Span{25, 0}));
    QCOMPARE(unit.spanOf(7, 1), Span());
}

void TestTextMap::replaces_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &from,
                         const QString &to, const QByteArray &expected) {
        QTest::newRow(name) << body << from << to << expected;
    };
    row("across tags", "<p><code>80</code>80</p>", u"8080"_s, u"9443"_s,
        "<p><code>9443</code></p>");
    row("across an entity", "<p>30&nbsp;s.</p>", u"30 s"_s, u"60 s"_s, "<p>60 s.</p>");
    row("part of a stretch", "<p>x80<b>80y</b></p>", u"8080"_s, u"1"_s, "<p>x1<b>y</b></p>");
    row("keeps breaks", "<p>a<br/>b</p>", u"a\nb"_s, u"c"_s, "<p>c<br/></p>");
    row("comment marker keeps words",
        "<p>80<ac:inline-comment-marker ac:ref=\"r\">80</ac:inline-comment-marker></p>", u"8080"_s,
        u"9443"_s, "<p><ac:inline-comment-marker ac:ref=\"r\">9443</ac:inline-comment-marker></p>");
    row("marker around tags keeps words",
        "<p>8<ac:inline-comment-marker ac:ref=\"r\"><b>0</b>8</ac:inline-comment-marker>0</p>",
        u"8080"_s, u"9443"_s,
        "<p><ac:inline-comment-marker ac:ref=\"r\"><b>9443</b></ac:inline-comment-marker></p>");
    row("marker that keeps other words",
        "<p>80<ac:inline-comment-marker ac:ref=\"r\">80 is</ac:inline-comment-marker></p>",
        u"8080"_s, u"9443"_s,
        "<p>9443<ac:inline-comment-marker ac:ref=\"r\"> is</ac:inline-comment-marker></p>");
    row("a link of which blanks alone would stay", "<p>a <a href=\"x\"> b </a>c</p>", u"a b"_s,
        u"d"_s, "<p><a href=\"x\"> d </a>c</p>");
    row("escapes in text", "<p>old</p>", u"old"_s, u"</p><script>&\"'\u0001"_s,
        "<p>&lt;/p&gt;&lt;script&gt;&amp;&quot;&#39;</p>");
    row("CDATA takes words as they are",
        "<x><ac:plain-text-body><![CDATA[a old b]]></ac:plain-text-body></x>", u"old"_s, u"<&>"_s,
        "<x><ac:plain-text-body><![CDATA[a <&> b]]></ac:plain-text-body></x>");
    row("CDATA end inside", "<pre><![CDATA[old]]></pre>", u"old"_s, u"]]>"_s,
        "<pre><![CDATA[]]]]><![CDATA[>]]></pre>");
    row("CDATA end where they meet", "<pre><![CDATA[a]old>b]]></pre>", u"old"_s, u"]"_s,
        "<pre><![CDATA[a]]]]><![CDATA[>b]]></pre>");
    row("CDATA end by removal", "<pre><![CDATA[a]]old>b]]></pre>", u"old"_s, u""_s,
        "<pre><![CDATA[a]]]]><![CDATA[>b]]></pre>");
    row("CDATA end before the new words", "<pre><![CDATA[a]]old]]></pre>", u"old"_s, u">x"_s,
        "<pre><![CDATA[a]]]]><![CDATA[>x]]></pre>");
    row("brackets in text by removal", "<p>a]]old>b</p>", u"old"_s, u""_s, "<p>a]]&gt;b</p>");
    row("brackets in text, two behind", "<p>aold]>b</p>", u"old"_s, u"]"_s, "<p>a]]&gt;b</p>");
    row("characters of two units", u"<p>a🚀b</p>"_s.toUtf8(), u"🚀"_s, u"漢"_s,
        u"<p>a漢b</p>"_s.toUtf8());
    row("around unseen characters", u"<p>80\u200B80</p>"_s.toUtf8(), u"8080"_s, u"9443"_s,
        u"<p>9443\u200B</p>"_s.toUtf8());
    row("macro title",
        "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">Port "
        "8080</ac:parameter><ac:rich-text-body/></ac:structured-macro>",
        u"8080"_s, u"9443"_s,
        "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">Port "
        "9443</ac:parameter><ac:rich-text-body/></ac:structured-macro>");
    row("CRLF stays", "<pre>a\r\nold\r\n</pre>", u"old"_s, u"new"_s, "<pre>a\r\nnew\r\n</pre>");
    row("split CDATA", "<pre><![CDATA[a]]]]><![CDATA[>b]]></pre>", u"a]]>b"_s, u"x"_s,
        "<pre><![CDATA[x]]><![CDATA[]]></pre>");
}

void TestTextMap::replaces()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QByteArray, expected);
    const QByteArray after = replaced(body, from, to);
    QCOMPARE(after, expected);
    QVERIFY(StorageDocument::parse(after));
}

void TestTextMap::refusesInsideAdfExtensions()
{
    const QByteArray body = "<ac:adf-extension><ac:adf-node "
                            "type=\"panel\"><ac:adf-content><p>8080</p></ac:adf-content></"
                            "ac:adf-node></ac:adf-extension>";
    QCOMPARE(textUnits(parsed(body)).first().kind, Kind::Other);
    QCOMPARE(replaced(body, u"8080"_s, u"9443"_s), "-");
}

void TestTextMap::inserts()
{
    const QByteArray body = "<p>ab<b>c</b></p>";
    const StorageDocument document = parsed(body);
    const TextUnit unit = textUnits(document).first();
    QCOMPARE(applyEdits(body, replaceText(document, unit, 2, 0, u"<"_s)).value(),
        "<p>ab&lt;<b>c</b></p>");
    QCOMPARE(
        applyEdits(body, replaceText(document, unit, 0, 0, u"x"_s)).value(), "<p>xab<b>c</b></p>");
    QVERIFY(replaceText(document, unit, 4, 0, u"x"_s).isEmpty());
    QVERIFY(replaceText(document, unit, 2, 2, u"x"_s).isEmpty());
}

void TestTextMap::staysWellFormedOnTheCorpus()
{
    const QList<Corpus::Page> pages = Corpus::pages();
    if (pages.isEmpty())
        QSKIP("the shared corpus is not here");
    QRandomGenerator random(7);
    for (const Corpus::Page &page : pages) {
        const auto document = StorageDocument::parse(page.body);
        if (!document || page.body.size() > 300'000)
            continue;
        const QList<TextUnit> units = textUnits(*document);
        for (const TextUnit &unit : units) {
            QCOMPARE(unit.text.size(), unit.bytes.size());
            QVERIFY2(std::ranges::is_sorted(unit.bytes), qPrintable(page.file));
        }
        for (int round = 0; round < 3 && !units.isEmpty(); ++round) {
            const TextUnit &unit = units.at(random.bounded(int(units.size())));
            const qsizetype start = random.bounded(int(unit.text.size()));
            const qsizetype length = random.bounded(int(unit.text.size() - start) + 1);
            const TextEdits edits =
                replaceText(*document, unit, start, length, u"]]>&<new> 漢\""_s);
            const auto after = applyEdits(page.body, edits);
            QVERIFY2(after, qPrintable(page.file));
            const auto again = StorageDocument::parse(*after);
            QVERIFY2(again,
                qPrintable(page.file + u": "_s + (again ? QString() : again.error().reason)));
            QCOMPARE(again->commentAnchors(), document->commentAnchors());
            QCOMPARE(again->macros(), document->macros());
        }
    }
}

void TestTextMap::decodesEveryCharacter()
{
    for (const Corpus::Page &page : allPages()) {
        const auto document = StorageDocument::parse(page.body);
        if (!document || page.body.size() > 300'000)
            continue;
        for (const TextUnit &unit : textUnits(*document)) {
            QCOMPARE(unit.text.size(), unit.bytes.size());
            for (qsizetype i = 0; i < unit.text.size(); ++i) {
                const bool pair = unit.text.at(i).isHighSurrogate();
                const QStringView said = QStringView(unit.text).sliced(i, pair ? 2 : 1);
                const QByteArrayView raw = QByteArrayView(page.body).sliced(
                    unit.bytes.at(i).offset, unit.bytes.at(i).length);
                if (said != decoded(raw) && !(said.front().isSpace() && isBlankOrTag(raw)))
                    QFAIL(qPrintable(page.file + u": “"_s + said.toString() + u"” is not "_s
                        + QString::fromUtf8(raw) + u" in "_s + unit.text));
                i += pair;
            }
        }
    }
}

void TestTextMap::changesJustTheWord()
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QRandomGenerator random(11);
    int changed = 0, refused = 0;
    for (const Corpus::Page &page : allPages()) {
        const auto document = StorageDocument::parse(page.body);
        if (!document || page.body.size() > 100'000)
            continue;
        const QList<TextUnit> units = textUnits(*document);
        for (int round = 0; round < 2 && !units.isEmpty(); ++round) {
            const qsizetype chosen = random.bounded(int(units.size()));
            const TextUnit &unit = units.at(chosen);
            const auto match = word.match(unit.text, random.bounded(int(unit.text.size())));
            if (!match.hasMatch() || unit.kind == Kind::Other)
                continue;
            const TextEdits edits = replaceText(
                *document, unit, match.capturedStart(), match.capturedLength(), u"Qwzx7"_s);
            if (edits.isEmpty()) {
                ++refused;
                continue;
            }
            const auto after = StorageDocument::parse(applyEdits(page.body, edits).value());
            QVERIFY(after);
            QStringList expected = wordsOf(units), texts = wordsOf(textUnits(*after));
            expected[chosen].replace(match.capturedStart(), match.capturedLength(), u"Qwzx7"_s);
            QVERIFY2(texts == expected, qPrintable(page.file + u": "_s + unit.text));
            ++changed;
        }
    }
    QVERIFY2(changed > 0 && refused * 50 <= changed, qPrintable(QString::number(refused)));
}

void TestTextMap::readsLongLines()
{
    const CpuTimer timer;
    const QByteArray line = "<p>" + QByteArray("wörd &amp; ").repeated(100'000) + "8080</p>";
    QVERIFY(replaced(line, u"8080"_s, u"9443"_s).endsWith("9443</p>"));
    const QByteArray open = "<div>", close = "</div>";
    const QByteArray deep =
        open.repeated(1900) + QByteArray("<p>a</p>").repeated(100'000) + close.repeated(1900);
    QCOMPARE(words(deep).size(), 100'000);
    const QByteArray wide =
        "<tr>" + QByteArray("<td colspan=\"1000\">a</td>").repeated(20'000) + "</tr>";
    const QByteArray narrow = QByteArray("<tr><td>b</td></tr>").repeated(100'000);
    QCOMPARE(words("<table><tbody>" + wide + narrow + "</tbody></table>").size(), 120'000);
    QVERIFY(timer.isWithin(std::chrono::seconds(6)));
}

QTEST_GUILESS_MAIN(TestTextMap)
#include "tst_textmap.moc"
