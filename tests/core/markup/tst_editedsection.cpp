// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/editedsection.h"
#include "core/markup/edits.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/samples.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** The section with the caret at "|" in the words of one of its blocks; the mark itself is taken out of the markup. */
struct Caret
{
    EditedSection section;
    EditPlace place;
};

Caret at(QByteArray marked)
{
    const qsizetype offset = marked.indexOf('|');
    marked.remove(offset, 1);
    Caret caret{EditedSection(marked, {0, marked.size()}), {}};
    caret.place = caret.section.placeOf(offset);
    return caret;
}

QByteArray refused(EditRefusal refusal)
{
    static const QByteArrayList words{
        "locked", "link words", "split", "join", "too much", "unreadable"};
    return "refused: " + words.at(int(refusal));
}

/** The markup with the caret's mark before the character that follows it, or why nothing was done. */
QByteArray shown(const EditedSection &section, const EditedSection::Outcome &outcome)
{
    if (!outcome)
        return refused(outcome.error());
    return QByteArray(section.body()).insert(section.offsetOf(*outcome), '|');
}

QString read(const QString &words)
{
    static const QRegularExpression blanks(u"[ \n]+"_s);
    return QString(words).replace(blanks, u" "_s).trimmed();
}

QList<QByteArray> pages()
{
    QList<QByteArray> bodies;
    for (const Samples::Sample &sample : Samples::all())
        bodies.append(sample.body);
    for (const Corpus::Page &page : Corpus::pages(6)) {
        if (page.wellFormed && page.body.size() < 200'000)
            bodies.append(page.body);
    }
    return bodies;
}

const QStringList samplesOfWords{u"x"_s, u"a < b & \"c\" > 'd'"_s, u"]]>"_s, u"漢字 🚀"_s,
    u"&nbsp;"_s, u" in between "_s, u"<b>bold</b>"_s, u"–"_s};

} // namespace

/** Typing in the rendered view, as edits of the stored bytes. */
class TestEditedSection : public QObject
{
    Q_OBJECT

private slots:
    void types_data();
    void types();
    void takesOut_data();
    void takesOut();
    void beginsParagraphs_data();
    void beginsParagraphs();
    void joins_data();
    void joins();
    void locksWhatIsNoText();
    void typesBlanksOneAfterAnother();
    void replacesOverParagraphs();
    void undoesByWordsAndSteps();
    void keepsWhatWasEmptiedInSight();
    void readsAsTypedAndChangesNothingElse();
    void staysWellFormedThroughAnyKeys();
};

void TestEditedSection::types_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &markup, const QString &words,
                         const QByteArray &expected) {
        QTest::newRow(name) << markup << words << expected;
    };
    row("in words", "<p>on|e</p>", u"X"_s, "<p>onX|e</p>");
    row("escaped", "<p>a|b</p>", u"<&>"_s, "<p>a&lt;&amp;&gt;|b</p>");
    row("at an entity", "<p>a&nbsp;|b</p>", u"x"_s, "<p>a&nbsp;x|b</p>");
    row("bold goes on behind it", "<p><strong>a|</strong> b</p>", u"x"_s,
        "<p><strong>ax</strong>| b</p>");
    row("plain goes on before bold", "<p>a |<strong>b</strong></p>", u"x"_s,
        "<p>a x<strong>|b</strong></p>");
    row("bold at the start of a block", "<p>|<strong>b</strong></p>", u"x"_s,
        "<p><strong>x|b</strong></p>");
    row("in link words", "<p><a href=\"u\">a|b</a></p>", u"x"_s, "<p><a href=\"u\">ax|b</a></p>");
    row("behind a link", "<p><a href=\"u\">ab|</a> c</p>", u"x"_s,
        "<p><a href=\"u\">ab</a>x| c</p>");
    row("behind bold words of a link", "<p><a href=\"u\"><strong>ab|</strong></a> c</p>", u"x"_s,
        "<p><a href=\"u\"><strong>ab</strong></a>x| c</p>");
    row("before a link", "<p>|<a href=\"u\">ab</a></p>", u"x"_s, "<p>x<a href=\"u\">|ab</a></p>");
    row("behind a page link",
        "<p><ac:link><ri:page ri:content-title=\"T\" /><ac:plain-text-link-body><![CDATA[ab|]]>"
        "</ac:plain-text-link-body></ac:link>.</p>",
        u"x"_s,
        "<p><ac:link><ri:page ri:content-title=\"T\" /><ac:plain-text-link-body><![CDATA[ab]]>"
        "</ac:plain-text-link-body></ac:link>x|.</p>");
    row("in the words of a page link",
        "<p><ac:link><ri:page ri:content-title=\"T\" /><ac:plain-text-link-body><![CDATA[a|b]]>"
        "</ac:plain-text-link-body></ac:link>.</p>",
        u"]]>&"_s,
        "<p><ac:link><ri:page ri:content-title=\"T\" /><ac:plain-text-link-body><![CDATA[a]]]]>"
        "<![CDATA[>&|b]]></ac:plain-text-link-body></ac:link>.</p>");
    row("behind a comment's marker",
        "<p><ac:inline-comment-marker ac:ref=\"r\">ab|</ac:inline-comment-marker> c</p>", u"x"_s,
        "<p><ac:inline-comment-marker ac:ref=\"r\">ab</ac:inline-comment-marker>x| c</p>");
    row("behind a mention", "<p>a <ac:link><ri:user ri:account-id=\"u\" /></ac:link>| b</p>",
        u"x"_s, "<p>a <ac:link><ri:user ri:account-id=\"u\" /></ac:link>x| b</p>");
    row("behind a line break", "<p>a<br/>|b</p>", u"x"_s, "<p>a<br/>x|b</p>");
    row("at the end behind laid out blanks", "<p>\n  ab|\n</p>", u"x"_s, "<p>\n  abx|\n</p>");
    row("in a list item above another list", "<ul><li>a|<ul><li>b</li></ul></li></ul>", u"x"_s,
        "<ul><li>ax|<ul><li>b</li></ul></li></ul>");
    row("in an empty list item", "<ul><li>|</li><li>b</li></ul>", u"x"_s,
        "<ul><li>x|</li><li>b</li></ul>");
    row("in a heading", "<h2>Head|</h2><p>b</p>", u"s"_s, "<h2>Heads|</h2><p>b</p>");
    row("in a panel",
        "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>a|</p></ac:rich-text-body>"
        "</ac:structured-macro>",
        u"x"_s,
        "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>ax|</p></ac:rich-text-body>"
        "</ac:structured-macro>");
    row("control characters and broken halves are left out", "<p>a|</p>",
        u"x"_s + QChar(1) + QChar(0xD83D) + u"y"_s, "<p>axy|</p>");
}

void TestEditedSection::types()
{
    QFETCH(const QByteArray, markup);
    QFETCH(const QString, words);
    QFETCH(const QByteArray, expected);
    Caret caret = at(markup);
    QCOMPARE(
        shown(caret.section, caret.section.replace(caret.place, caret.place, words)), expected);
}

void TestEditedSection::takesOut_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<int>("length"); // Before the caret.
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a letter") << QByteArray("<p>ab|c</p>") << 1 << QByteArray("<p>a|c</p>");
    QTest::newRow("an entity") << QByteArray("<p>a&amp;|c</p>") << 1 << QByteArray("<p>a|c</p>");
    QTest::newRow("over the edge of bold") << QByteArray("<p>ab<strong>cd|</strong>e</p>") << 3
                                           << QByteArray("<p>a<strong></strong>|e</p>");
    QTest::newRow("a line break") << QByteArray("<p>a<br/>|b</p>") << 1 << QByteArray("<p>a|b</p>");
    QTest::newRow("a line break among words")
        << QByteArray("<p>ab<br/>c|d</p>") << 3 << QByteArray("<p>a|d</p>");
    QTest::newRow("a mention") << QByteArray(
        "<p>a<ac:link><ri:user ri:account-id=\"u\" /></ac:link>|</p>")
                               << 2 << refused(EditRefusal::Locked);
    QTest::newRow("a link's last words")
        << QByteArray("<p>a <a href=\"u\">b|</a></p>") << 1 << refused(EditRefusal::LinkWords);
    QTest::newRow("a comment's last words") << QByteArray(
        "<p>a <ac:inline-comment-marker ac:ref=\"r\">b|</ac:inline-comment-marker></p>")
                                            << 1 << refused(EditRefusal::LinkWords);
    QTest::newRow("a blank that is stored twice") << QByteArray("<p>a<strong> |</strong> b</p>")
                                                  << 1 << QByteArray("<p>a<strong></strong>|b</p>");
    QTest::newRow("half of a character")
        << QByteArray("<p>a\xF0\x9F\x9A\x80|</p>") << 2 << QByteArray("<p>a|</p>");
}

void TestEditedSection::takesOut()
{
    QFETCH(const QByteArray, markup);
    QFETCH(const int, length);
    QFETCH(const QByteArray, expected);
    Caret caret = at(markup);
    const EditPlace from{caret.place.block, caret.place.unit - length};
    QCOMPARE(shown(caret.section, caret.section.replace(from, caret.place, {})), expected);
}

void TestEditedSection::beginsParagraphs_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &markup, const QByteArray &expected) {
        QTest::newRow(name) << markup << expected;
    };
    row("in words", "<p>a|b</p>", "<p>a</p><p>|b</p>");
    row("keeps how it is aligned", "<p style=\"text-align: right;\" id=\"p\">a|b</p>",
        "<p style=\"text-align: right;\" id=\"p\">a</p><p style=\"text-align: right;\">|b</p>");
    row("at the end", "<p>a|</p><p>b</p>", "<p>a</p><p>|</p><p>b</p>");
    row("at the start", "<p>|a</p>", "<p></p><p>|a</p>");
    row("in bold words", "<p><strong>a|b</strong> c</p>",
        "<p><strong>a</strong></p><p><strong>|b</strong> c</p>");
    row("at the end of bold words", "<p><strong>ab|</strong>c</p>",
        "<p><strong>ab</strong></p><p>|c</p>");
    row("in link words", "<p><a href=\"u\">a|b</a></p>", refused(EditRefusal::Split));
    row("behind a heading", "<h2>Head|</h2><p>b</p>", "<h2>Head</h2><p>|</p><p>b</p>");
    row("in a heading", "<h2>He|ad</h2>", "<h2>He</h2><h2>|ad</h2>");
    row("in a list item", "<ul><li>a|b</li></ul>", "<ul><li>a</li><li>|b</li></ul>");
    row("in a list item with a paragraph", "<ul><li><p>a|b</p></li></ul>",
        "<ul><li><p>a</p></li><li><p>|b</p></li></ul>");
    row("in an item's second paragraph", "<ul><li><p>a</p><p>b|c</p></li></ul>",
        "<ul><li><p>a</p><p>b</p><p>|c</p></li></ul>");
    row("above a list of its own", "<ul><li>a|b<ul><li>c</li></ul></li></ul>",
        "<ul><li>a</li><li>|b<ul><li>c</li></ul></li></ul>");
    row("at the end of a list item", "<ol><li>a|</li><li>b</li></ol>",
        "<ol><li>a</li><li>|</li><li>b</li></ol>");
    row("in a task",
        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete"
        "</ac:task-status><ac:task-body>a|b</ac:task-body></ac:task></ac:task-list>",
        refused(EditRefusal::Split));
    row("in bare words",
        "<ac:layout><ac:layout-section><ac:layout-cell>a|b</ac:layout-cell>"
        "</ac:layout-section></ac:layout>",
        refused(EditRefusal::Split));
}

void TestEditedSection::beginsParagraphs()
{
    QFETCH(const QByteArray, markup);
    QFETCH(const QByteArray, expected);
    Caret caret = at(markup);
    QCOMPARE(shown(caret.section, caret.section.split(caret.place)), expected);
}

void TestEditedSection::joins_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &markup, const QByteArray &expected) {
        QTest::newRow(name) << markup << expected;
    };
    row("paragraphs", "<p>a</p>\n<p>|b</p>", "<p>a|b</p>");
    row("a paragraph to a heading", "<h2>a</h2><p>|<em>b</em></p>", "<h2>a<em>|b</em></h2>");
    row("list items", "<ul><li>a</li><li>|b</li></ul>", "<ul><li>a|b</li></ul>");
    row("items with paragraphs", "<ul><li><p>a</p></li><li><p>|b</p></li></ul>",
        "<ul><li><p>a|b</p></li></ul>");
    row("an item to the paragraph above", "<p>a</p><ul><li>|b</li></ul>",
        refused(EditRefusal::Join));
    row("the first block", "<p>|a</p><p>b</p>", refused(EditRefusal::Join));
    row("a table above", "<table><tbody><tr><td>a</td></tr></tbody></table><p>|b</p>",
        refused(EditRefusal::Locked));
    row("an empty item", "<ul><li>a</li><li>|</li></ul>", "<ul><li>a|</li></ul>");
    row("the last item of a list", "<p>a</p><ul><li>|</li></ul>", "<p>a|</p>");
}

void TestEditedSection::joins()
{
    QFETCH(const QByteArray, markup);
    QFETCH(const QByteArray, expected);
    Caret caret = at(markup);
    QCOMPARE(shown(caret.section, caret.section.join(caret.place.block)), expected);
}

void TestEditedSection::locksWhatIsNoText()
{
    const QByteArray body =
        "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table><ac:structured-macro "
        "ac:name=\"code\"><ac:plain-text-body><![CDATA[c]]></ac:plain-text-body>"
        "</ac:structured-macro><p><ac:image><ri:attachment ri:filename=\"d.png\" /></ac:image></p>"
        "<ac:adf-extension><ac:adf-node type=\"panel\"><ac:adf-content><p>e</p></ac:adf-content>"
        "</ac:adf-node></ac:adf-extension><ac:structured-macro ac:name=\"toc\" />";
    EditedSection section(body, {0, body.size()});
    QCOMPARE(section.blocks().size(), 7);
    QVERIFY(section.isEditable(0));
    for (int i = 1; i < section.blocks().size(); ++i) {
        QVERIFY2(!section.isEditable(i), qPrintable(section.blocks().at(i).text()));
        QVERIFY(!section.replace({i, 0}, {i, 0}, u"x"_s));
    }
    QCOMPARE(section.body(), body);
    QVERIFY(!section.canUndo());
}

void TestEditedSection::typesBlanksOneAfterAnother()
{
    // A word taken out and another put in its place: the blanks around it read as one meanwhile.
    Caret caret = at("<p>one two| three</p>");
    auto place = caret.section.replace({0, 4}, caret.place, {});
    QCOMPARE(caret.section.text(0), u"one three"_s);
    for (const QChar c : u"2 x"_s) {
        place = caret.section.replace(*place, *place, c);
        QVERIFY(place);
    }
    QCOMPARE(shown(caret.section, place), QByteArray("<p>one 2 x| three</p>"));
    Caret end = at("<p>one|</p>");
    place = end.place;
    for (const QChar c : u" two "_s)
        place = end.section.replace(*place, *place, c);
    QCOMPARE(end.section.text(0), u"one two "_s); // The blank before the next word is in sight.
    QCOMPARE(end.section.blocks().first().text(), u"one two "_s);
    QCOMPARE(shown(end.section, place), QByteArray("<p>one two |</p>"));
    Caret start = at("<p>old text|</p>");
    place = start.section.replace({0, 0}, {0, 3}, {});
    place = start.section.replace(*place, *place, u"new"_s);
    QCOMPARE(start.section.body(), QByteArray("<p>new text</p>"));
}

void TestEditedSection::replacesOverParagraphs()
{
    const QByteArray body = "<h1>H</h1><p>one two</p><p>three</p><p>four <em>five</em></p>";
    EditedSection section(body, {0, body.size()});
    const auto place = section.replace({1, 4}, {3, 5}, u"and"_s);
    QCOMPARE(shown(section, place), QByteArray("<h1>H</h1><p>one and<em>|five</em></p>"));
    section.undo();
    QCOMPARE(section.body(), body);
    QCOMPARE(shown(section, section.replace({1, 0}, {1, 0}, u"first\nsecond "_s)),
        QByteArray("<h1>H</h1><p>first</p><p>second |one two</p><p>three</p><p>four "
                   "<em>five</em></p>"));
    QCOMPARE(section.undo(), EditPlace(1, 0));
    QCOMPARE(section.body(), body);
    Caret blank = at("<p>one| two</p>");
    QCOMPARE(shown(blank.section, blank.section.replace(blank.place, blank.place, u"\nand"_s)),
        QByteArray("<p>one</p><p>and| two</p>"));
    const QByteArray table = "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table><p>c</p>";
    EditedSection around(table, {0, table.size()});
    QVERIFY(!around.replace({0, 0}, {2, 1}, {}));
    QCOMPARE(around.body(), table);
}

void TestEditedSection::undoesByWordsAndSteps()
{
    Caret caret = at("<p>a|</p>");
    EditedSection::Outcome place = caret.place;
    for (const QChar c : u" new words"_s)
        place = caret.section.replace(*place, *place, c);
    place = caret.section.split(*place);
    place = caret.section.replace(*place, *place, u"b"_s);
    const QByteArray last = caret.section.body();
    QCOMPARE(last, QByteArray("<p>a new words</p><p>b</p>"));
    QByteArrayList seen;
    while (caret.section.canUndo()) {
        caret.section.undo();
        seen.append(caret.section.body());
    }
    QCOMPARE(seen,
        QByteArrayList({"<p>a new words</p><p></p>", "<p>a new words</p>", "<p>a new </p>",
            "<p>a </p>", "<p>a</p>"}));
    while (caret.section.canRedo())
        caret.section.redo();
    QCOMPARE(caret.section.body(), last);
}

void TestEditedSection::keepsWhatWasEmptiedInSight()
{
    const QByteArray body = "<h2>H</h2><p>old</p><p>c</p>";
    EditedSection section(body, {0, body.size()});
    QVERIFY(section.replace({1, 0}, {1, 3}, {}));
    QVERIFY(section.split({2, 1})); // Reads it all again.
    QCOMPARE(section.blocks().size(), 4);
    QCOMPARE(section.replace({1, 0}, {1, 0}, u"new"_s), EditPlace(1, 3));
    QCOMPARE(section.body(), QByteArray("<h2>H</h2><p>new</p><p>c</p><p></p>"));
    section.undo();
    QCOMPARE(section.blocks().size(), 4);
    section.undo();
    section.redo();
    QCOMPARE(section.blocks().size(), 4);
    QVERIFY(section.join(3));
    QCOMPARE(section.blocks().size(), 3);
}

void TestEditedSection::readsAsTypedAndChangesNothingElse()
{
    QRandomGenerator random(7);
    int tried = 0, made = 0, locked = 0;
    for (const QByteArray &body : pages()) {
        EditedSection fresh(body, {0, body.size()});
        for (int round = 0; round < 25 && !fresh.blocks().isEmpty(); ++round) {
            const int block = int(random.bounded(int(fresh.blocks().size())));
            locked += EditedSection::isText(fresh.blocks().at(block)) && !fresh.isEditable(block);
            if (!fresh.isEditable(block))
                continue;
            ++tried;
            const QString text = fresh.text(block);
            QCOMPARE(read(text), read(fresh.blocks().at(block).text()));
            const qsizetype start = random.bounded(int(text.size()) + 1);
            const qsizetype length =
                random.bounded(3) == 0 ? random.bounded(qMin(8, int(text.size() - start)) + 1) : 0;
            const auto splits = [&](qsizetype unit) {
                return unit < text.size() && text.at(unit).isLowSurrogate();
            };
            if (splits(start) || splits(start + length))
                continue;
            const QString words = samplesOfWords.at(random.bounded(int(samplesOfWords.size())));
            EditedSection section = fresh;
            const auto place = section.replace({block, start}, {block, start + length}, words);
            if (!place) {
                QCOMPARE(section.body(), body);
                continue;
            }
            ++made;
            const QString expected = text.first(start) + words + text.sliced(start + length);
            QCOMPARE(read(section.text(block)), read(expected));
            // Outside the block's own element nothing is touched, and the page reads the same.
            const Span was = fresh.blocks().at(block).span, is = section.blocks().at(block).span;
            QCOMPARE(section.body().first(is.offset), body.first(was.offset));
            QCOMPARE(section.body().sliced(is.end()), body.sliced(was.end()));
            const auto document = StorageDocument::parse(section.body());
            QVERIFY2(document, section.body().constData());
            const QList<Block> again = blocks(*document);
            if (again.size() != section.blocks().size())
                continue; // Emptied: shown no more.
            for (int i = 0; i < again.size(); ++i) {
                QCOMPARE(again.at(i).span, section.blocks().at(i).span);
                QCOMPARE(read(again.at(i).text()), read(section.blocks().at(i).text()));
            }
            if (section.canUndo()) // The same words may have been typed.
                section.undo();
            QCOMPARE(section.body(), body);
        }
    }
    QVERIFY(made > 50);
    QVERIFY2(made * 10 > tried * 8, qPrintable(u"%1 of %2"_s.arg(made).arg(tried)));
    QVERIFY2(locked * 20 < tried, qPrintable(u"%1 locked, %2 not"_s.arg(locked).arg(tried)));
}

void TestEditedSection::staysWellFormedThroughAnyKeys()
{
    QRandomGenerator random(11);
    int steps = 0;
    for (const QByteArray &body : pages()) {
        if (body.size() > 40'000)
            continue;
        EditedSection section(body, {0, body.size()});
        for (int round = 0; round < 30 && !section.blocks().isEmpty(); ++round) {
            const int block = int(random.bounded(int(section.blocks().size())));
            const EditPlace place{block, random.bounded(int(section.text(block).size()) + 1)};
            const QByteArray before = section.body();
            EditedSection::Outcome outcome = place;
            switch (random.bounded(6)) {
            case 0:
                outcome = section.split(place);
                break;
            case 1:
                outcome = section.join(block);
                break;
            case 2:
                outcome = section.breakLine(place);
                break;
            case 3:
                outcome = section.replace(place, {block, section.text(block).size()}, {});
                break;
            case 4:
                outcome = section.replace({qMax(0, block - 2), 0}, place, u"x\ny"_s);
                break;
            default:
                outcome = section.replace(place, place, u"new words "_s);
            }
            if (!outcome) {
                QCOMPARE(section.body(), before);
                continue;
            }
            ++steps;
            QVERIFY2(StorageDocument::parse(section.body()), section.body().constData());
            QVERIFY(outcome->block >= 0 && outcome->block < section.blocks().size());
            QVERIFY(outcome->unit <= qMax<qsizetype>(section.text(outcome->block).size(), 0));
        }
        const QByteArray last = section.body();
        while (section.canUndo())
            section.undo();
        QCOMPARE(section.body(), body);
        while (section.canRedo())
            section.redo();
        QCOMPARE(section.body(), last);
    }
    QVERIFY(steps > 100);
}

QTEST_GUILESS_MAIN(TestEditedSection)
#include "tst_editedsection.moc"
