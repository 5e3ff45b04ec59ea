// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/plaintext.h"
#include "core/markup/wikimarkup.h"
#include "shownblocks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** Words or markup out of pieces that mean something to the reader. */
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"word"_s, u" "_s, u"\n"_s, u"\n\n"_s, u"*"_s, u"_"_s, u"-"_s,
        u"+"_s, u"^"_s, u"~"_s, u"??"_s, u"{{"_s, u"}}"_s, u"{"_s, u"}"_s, u"{*}"_s, u"["_s, u"]"_s,
        u"|"_s, u"||"_s, u"!"_s, u"!a.png!"_s, u"\\"_s, u"\\\\"_s, u"&"_s, u"&amp;"_s, u"&#92;"_s,
        u"#"_s, u"# "_s, u"* "_s, u"- "_s, u"h1. "_s, u"bq. "_s, u"----"_s, u"{code}"_s,
        u"{code:java}"_s, u"{noformat}"_s, u"{quote}"_s, u"{panel:title=x}"_s, u"{panel}"_s,
        u"{color:red}"_s, u"{color}"_s, u"http://x.example/a_b*c"_s, u"[a|http://x.example]"_s,
        u"[~mia]"_s, u":)"_s, u"(x)"_s, u":D"_s, u"."_s, u"("_s, u")"_s, u"\t"_s, u"漢字"_s,
        u"🚀"_s, QString(QChar(0xA0)), u"1"_s, u"h"_s};
    QString text;
    const int count = random.bounded(24);
    for (int i = 0; i < count; ++i)
        text += pieces.at(random.bounded(pieces.size()));
    return text;
}

QString withoutBlankLines(const QString &words)
{
    QStringList lines;
    for (const QString &line : validText(words).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

class TestWikiMarkup : public QObject
{
    Q_OBJECT

private slots:
    void readsBlocks_data();
    void readsBlocks();
    void readsPhrases_data();
    void readsPhrases();
    void keepsWords_data();
    void keepsWords();
    void wordsGoThereAndBack();
    void writesNoMoreEscapesThanNeeded();
    void takesAnyText();
    void takesHostileTextInLinearTime();
};

void TestWikiMarkup::readsBlocks_data()
{
    QTest::addColumn<QString>("wiki");
    QTest::addColumn<QString>("view");
    const auto row = [](const char *name, const QString &wiki, const QString &view) {
        QTest::newRow(name) << wiki << view;
    };
    row("headings", u"h1. Top\r\ntext\r\n  h3. Part\r\nh7. no\r\nh2.no"_s,
        u"Top/ heading1: Top\nTop/ paragraph: text\nTop/Part/ heading3: Part\n"
        "Top/Part/ paragraph: h7. no⏎h2.no"_s);
    row("paragraphs", u"a\nb\n\n\nc"_s, u"paragraph: a⏎b\nparagraph: c"_s);
    row("lists", u"* a\n** b\n**# c\n**# d\n* e\n\n# f\n# g\n- h"_s,
        u"item1: • a\nitem2: • b\nitem3: 1. c\nitem3: 2. d\nitem1: • e\nitem1: 1. f\nitem1: 2. g\n"
        "item1: • h"_s);
    row("an item goes on", u"# a\nmore\n\nend"_s, u"item1: 1. a⏎more\nparagraph: end"_s);
    row("no list", u"*bold* x\n** bold**\n-dash\n#42\n---- x"_s,
        u"paragraph: bold x\nitem2: • bold**⏎-dash⏎#42⏎---- x"_s);
    row("code in an item", u"# a {code:java|title=A.java}\nint a; // *b*\n{code}\n# b"_s,
        u"item1: 1. a \ntitle code: A.java\ncode java: int a; // *b*\nitem1: 2. b"_s);
    row("rule", u"a\n----\nb"_s, u"paragraph: a\nrule: \nparagraph: b"_s);
    row("table",
        u"||Key||Old||New||\n|port|8080|9443|\n|a [b|http://x.example/] c|!d.png|thumbnail!| |\nend"_s,
        u"row0/3: *Key|*Old|*New\nrow0/3: port|8080|9443\nrow0/3: a <b> c|[d.png]|\nparagraph: end"_s);
    row("two tables", u"|a|b|\n\n|c|"_s, u"row0/2: a|b\nrow1/1: c"_s);
    row("head of a row", u"||Key|value|\n|x{{a|b}}|y\\|z"_s,
        u"row0/2: *Key|value\nrow0/2: xa|b|y|z"_s);
    row("a row on two lines", u"|a|b\nc|\n|d|e\nf"_s,
        u"row0/2: a|b⏎c\nrow0/2: d|e\nparagraph: f"_s);
    row("code in a cell", u"|a|{code}\nx\ny{code}|"_s, u"row0/2: a|x⏎y"_s);
    row("code", u"a\n{code}\n* no list\n\n{quote}\n{code}\nb {noformat}*c*{noformat} d"_s,
        u"paragraph: a\ncode : * no list\n\n{quote}\nparagraph: b \ncode : *c*\nparagraph:  d"_s);
    row("open code", u"{code}\n*a*"_s, u"paragraph: {code}⏎a"_s);
    row("quote", u"{quote}\na\n* b\n{quote}\nbq. c *d*\ne"_s,
        u"quote: a\nitem1: • b\nquote: c d\nparagraph: e"_s);
    row("panels", u"{panel:title=Mind|bgColor=#fff}\na\n{panel}\n{panel}b{panel}c"_s,
        u"panel> title panel: Mind\npanel> paragraph: a\npanel> title panel: Panel\npanel> "
        u"paragraph: b\n"
        "paragraph: c"_s);
    row("chips", u"Ask [~mia] (y) {jira:key=A-1|x=y} {toc}, ${toc}"_s,
        u"paragraph: Ask [@mia] [👍] [jira: key=A-1 x=y] [toc], ${toc}"_s);
}

void TestWikiMarkup::readsBlocks()
{
    QFETCH(QString, wiki);
    QTEST(shown(wikiBlocks(wiki)), "view");
}

void TestWikiMarkup::readsPhrases_data()
{
    QTest::addColumn<QString>("wiki");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<int>>("runs"); // Styles.
    using Styles = QList<int>;
    const auto row = [](const char *name, const QString &wiki, const QString &words,
                         const Styles &runs) { QTest::newRow(name) << wiki << words << runs; };
    row("bold", u"a *b c* d"_s, u"a b c d"_s, Styles{0, 1, 0});
    row("each", u"*a* _b_ -c- +d+ ^e^ ~f~ ??g??"_s, u"a b c d e f g"_s,
        Styles{1, 0, 2, 0, 8, 0, 16, 0, 64, 0, 128, 0, 2});
    row("nested", u"*a _b_ c*"_s, u"a b c"_s, Styles{1, 3, 1});
    row("crossing", u"*a _b* c_"_s, u"a _b c_"_s, Styles{1, 0});
    row("in braces", u"a{*}b{*}c{-}d{-}"_s, u"abcd"_s, Styles{0, 1, 0, 8});
    row("mono", u"set {{http.port}} now"_s, u"set http.port now"_s, Styles{0, 4, 0});
    row("mono with braces", u"{{ {a} }}{{{}b{}}}{{c\\{d}}"_s, u" {a} bc{d"_s, Styles{4});
    row("no mark", u"a * b * c, x-y-z, snake_case_word, 2*3*4, --flag --other, a_b_"_s,
        u"a * b * c, x-y-z, snake_case_word, 2*3*4, --flag --other, a_b_"_s, Styles{0});
    row("globs", u"*.java and *.xml"_s, u"*.java and *.xml"_s, Styles{0});
    row("not over lines", u"*a\nb*"_s, u"*a\nb*"_s, Styles{0});
    row("escaped", u"\\*a\\* \\{code} \\[b|http://x.example]"_s,
        u"*a* {code} [b|http://x.example]"_s, Styles{0, 32, 0});
    row("references", u"&lt;a&gt; &#38;&#x26; &nope; &#0; AT&T"_s, u"<a> && &nope; &#0; AT&T"_s,
        Styles{0});
    row("links",
        u"[the *page*|http://x.example/a|tip] [http://y.example] [#top] [^log.txt] [x|#y]"_s,
        u"the page http://y.example top log.txt x"_s, Styles{32, 33, 0, 32, 0, 32, 0, 32, 0, 32});
    row("no links", u"[a] [a|b] a[0] [] [ERROR|WARN]"_s, u"[a] [a|b] a[0] [] [ERROR|WARN]"_s,
        Styles{0});
    row("bare address", u"see http://x.example/a_b_c/(d)."_s, u"see http://x.example/a_b_c/(d)."_s,
        Styles{0, 32, 0});
    row("line break", u"a\\\\ b"_s, u"a\n b"_s, Styles{0});
    row("Windows paths", u"C:\\temp C:\\\\temp \\\\\\x"_s, u"C:\\temp C:\\\\temp \\\\\\x"_s,
        Styles{0});
    row("colour", u"{color:#ff0000}red{color} and {color:red}*more*{color}"_s, u"red and more"_s,
        Styles{0, 1});
}

void TestWikiMarkup::readsPhrases()
{
    QFETCH(QString, wiki);
    QFETCH(QList<int>, runs);
    QTEST(wikiToText(wiki), "words");
    QList<int> found;
    const QList<Block> view = wikiBlocks(wiki);
    for (const TextRun &run : view.constFirst().runs)
        found.append(run.style);
    QCOMPARE(found, runs);
}

void TestWikiMarkup::keepsWords_data()
{
    QTest::addColumn<QString>("wiki");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &wiki, const QString &words) {
        QTest::newRow(name) << wiki << words;
    };
    row("smileys and macros", u"f(x) (y) :) {jira:key=A-1} ${basedir} {foo}"_s,
        u"f(x) (y) :) {jira:key=A-1} ${basedir} {foo}"_s);
    row("code and struck", u"Port -8080- {{9443}} in {{a`b}}"_s, u"Port ~~8080~~ `9443` in a`b"_s);
    row("images", u"See !shot 1.png|width=20! and !http://x.example/a/b.gif!. No! Yes!"_s,
        u"See shot 1.png and b.gif. No! Yes!"_s);
    row("table", u"||Setting||Old||New||\n|port|8080|9443|"_s,
        u"Setting | Old | New\nport | 8080 | 9443"_s);
    row("list", u"* a\n** b\n# c"_s, u"- a\n  - b\n1. c"_s);
}

void TestWikiMarkup::keepsWords()
{
    QFETCH(QString, wiki);
    QTEST(wikiToText(wiki, WordMarks::Kept), "words");
}

void TestWikiMarkup::wordsGoThereAndBack()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 8'000; ++i) {
        const QString words = randomText(random);
        const QString wiki = textToWiki(words);
        QCOMPARE(wikiToText(wiki), withoutBlankLines(words));
        // Nothing is marked either.
        for (const Block &block : wikiBlocks(wiki)) {
            QCOMPARE(block.kind, Block::Kind::Paragraph);
            for (const TextRun &run : block.runs) {
                QCOMPARE(run.style & ~TextRun::Link, int(TextRun::Plain));
                QCOMPARE(run.chip, TextRun::Chip::None);
            }
        }
    }
}

void TestWikiMarkup::writesNoMoreEscapesThanNeeded()
{
    const QString words =
        u"Set snake_case_name in well-known/a.txt to 5, C:\\temp. Done! Why? (a) AT & T\nhttp://x.example/a_b-"_s;
    QCOMPARE(textToWiki(words), words);
    QCOMPARE(textToWiki(u"- a\n# b\nh1. c\n*d* {code} [e|f] :) \\\\"_s),
        u"\\- a\n&#35; b\n&#104;1. c\n\\*d\\* \\{code} \\[e\\|f] &#58;) &#92;&#92;"_s);
}

void TestWikiMarkup::takesAnyText()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 8'000; ++i) {
        const QString wiki = randomText(random);
        const QString words = wikiToText(wiki, WordMarks::Kept);
        QVERIFY(wikiBlocks(wiki).size() < 100);
        QVERIFY(words.count(u"word"_s) <= wiki.count(u"word"_s));
    }
}

void TestWikiMarkup::takesHostileTextInLinearTime()
{
    for (const QString &piece : {u"*a "_s, u"[a|"_s, u"{"_s, u"{{a "_s, u"!a.p "_s, u"{code:a}"_s,
             u"\\"_s, u"&#"_s, u"_*a"_s, u"|"_s, u"|a\n"_s, u"{quote}\n"_s, u"{panel:a}\n"_s,
             u"(*"_s, u"[["_s, u"{*}"_s, u"*-+^~_ x\n"_s, u"* a\n** b\n"_s, u"|{"_s, u"|["_s,
             u"http://"_s, u"???"_s}) {
        const QString wiki = piece.repeated(10'000);
        QVERIFY(wikiToText(wiki).size() <= 2 * wiki.size());
        QVERIFY(wikiToText(wiki + u"]}}!*_"_s).size() <= 2 * wiki.size() + 100);
    }
    QCOMPARE(
        wikiToText(u"*"_s.repeated(100'000) + u" a"_s), QString(38, u' ') + u"- a"_s); // 20 deep.
}

QTEST_GUILESS_MAIN(TestWikiMarkup)
#include "tst_wikimarkup.moc"
