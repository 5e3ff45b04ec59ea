// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"
#include "core/markup/preflight.h"
#include "core/markup/storagedocument.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

struct Mended
{
    QByteArray text;
    QStringList labels;
    std::optional<Preflight> left; ///< What is still wrong, without an offer.
    bool ended = false;
};

/** Applies what is offered, one after another. */
Mended mended(QByteArray text, int steps)
{
    Mended result;
    for (int step = 0; step <= steps; ++step) {
        const std::optional<Preflight> problem = preflight(text);
        if (!problem || problem->repair.isEmpty()) {
            result.left = problem;
            result.ended = true;
            break;
        }
        const auto after = applyEdits(text, problem->repair);
        if (!after || problem->label.isEmpty())
            break;
        result.labels.append(problem->label);
        text = *after;
    }
    result.text = text;
    return result;
}

/** As many steps as the header says there can be. */
int mostSteps(const QByteArray &text)
{
    int steps = 1;
    for (const char byte : text)
        steps += byte == '<' || byte == '&' || uchar(byte) < 0x20;
    return 2 * steps;
}

/** What a slip of the hand does to markup. */
QByteArray damaged(QByteArray text, QRandomGenerator &random)
{
    static const QByteArrayList slips{
        "&", "<", ">", "\"", "]]>", "</p>", "<b>", "<br>", "&nbsp", "<!--", "<x y>", "\x01", "</"};
    const int count = 1 + int(random.bounded(3));
    for (int i = 0; i < count; ++i) {
        const qsizetype at = random.bounded(text.size() + 1);
        if (random.bounded(3) == 0)
            text.remove(at, 1 + random.bounded(6));
        else
            text.insert(at, slips.at(random.bounded(slips.size())));
    }
    return text;
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void theTagThatIsNotClosedIsThePlaceToLookAt()
    {
        const QByteArray text = "<p>a</p><table><b><tbody><tr></tr></tbody></table>";
        const auto crossed = preflight(text);
        QVERIFY(crossed);
        QCOMPARE(crossed->place, text.indexOf("<b>"));
        QCOMPARE(crossed->problem.offset, text.indexOf("</table>"));
        QCOMPARE(preflight("<p>a</p><p>b<b>c")->place, 12);
        // A closing tag that is wrong itself is where one has to look.
        QCOMPARE(preflight("<p>a</q></p>")->place, 4);
        QCOMPARE(preflight("<p>a</p></p>")->place, 8);
        QCOMPARE(preflight("<p>a & b</p>")->place, preflight("<p>a & b</p>")->problem.offset);
    }

    void saysNothingOfWellFormedText();
    void offersARepair_data();
    void offersARepair();
    void offersNothingUnsafe_data();
    void offersNothingUnsafe();
    void saysWhere();
    void repairsComeToAnEnd();
    void repairsOfTheCorpusComeToAnEnd();
    void isQuickOnHugeText();
};

void TestPreflight::saysNothingOfWellFormedText()
{
    for (const Samples::Sample &sample : Samples::all())
        QVERIFY2(!preflight(sample.body), sample.name);
}

void TestPreflight::offersARepair_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &text, const char *label,
                         const QByteArray &after) {
        QTest::newRow(name) << text << QString::fromUtf8(label) << after;
    };
    row("ampersand", "<p>R & D</p>", "Write & as &amp;", "<p>R &amp; D</p>");
    row("ampersand at the end", "<p>a</p>&", "Write & as &amp;", "<p>a</p>&amp;");
    row("company", "<p>AT&T;</p>", "Write &T; as &amp;T;", "<p>AT&amp;T;</p>");
    row("unknown entity", "<p>&fooo;</p>", "Write &fooo; as &amp;fooo;", "<p>&amp;fooo;</p>");
    row("upper case", "<p>&NBSP;</p>", "Write &NBSP; as &nbsp;", "<p>&nbsp;</p>");
    row("no semicolon", "<p>30&nbsp s</p>", "Write &nbsp as &nbsp;", "<p>30&nbsp; s</p>");
    row("number without semicolon", "<p>30&#160 s</p>", "Write &#160 as &#160;",
        "<p>30&#160; s</p>");
    row("forbidden number", "<p>a&#0;b</p>", "Take &#0; out", "<p>ab</p>");
    row("address", "<a href=\"?a=1&copy=2&b=3\">x</a>", "Write & as &amp; in href",
        "<a href=\"?a=1&amp;copy=2&amp;b=3\">x</a>");
    row("less than", "<p>a < b</p>", "Write < as &lt;", "<p>a &lt; b</p>");
    row("less than a name", "<p>if a <count and b</p>", "Write < as &lt;",
        "<p>if a &lt;count and b</p>");
    row("less than in a value", "<img alt=\"a<b\" />", "Write < as &lt; in alt",
        "<img alt=\"a&lt;b\" />");
    row("name in brackets", "<p>ssh <host></p>", "Write <host> as &lt;host&gt;",
        "<p>ssh &lt;host&gt;</p>");
    row("not closed", "<p>a <strong>b</p>", "Close <strong>", "<p>a <strong>b</strong></p>");
    row("not closed at the end", "<div><p>a\n", "Close <p>", "<div><p>a</p></div>\n");
    row("paragraph before a list", "<p>a<ul><li>b</li></ul>", "Close <p>",
        "<p>a</p><ul><li>b</li></ul>");
    row("list items", "<ul><li>a<li>b</ul>", "Close <li>", "<ul><li>a</li><li>b</li></ul>");
    row("cells", "<table><tr><td>a<td>b</tr></table>", "Close <td>",
        "<table><tr><td>a</td><td>b</td></tr></table>");
    row("crossed", "<p><b><i>x</b></i></p>", "Swap </b> and </i>", "<p><b><i>x</i></b></p>");
    row("closed too often", "<p>a</p></p>", "Take </p> out", "<p>a</p>");
    row("capital letter", "<p>a</P>", "Write </P> as </p>", "<p>a</p>");
    row("misspelt", "<p><strong>a</stong></p>", "Write </stong> as </strong>",
        "<p><strong>a</strong></p>");
    row("line break", "<p>a<br>b</p>", "Write <br> as <br/>", "<p>a<br/>b</p>");
    row("picture", "<p><img src=\"x\"></p>", "Write <img> as <img/>", "<p><img src=\"x\"/></p>");
    row("no quotes", "<table><tr><td colspan=2>x</td></tr></table>",
        "Put the value of colspan in quotes", "<table><tr><td colspan=\"2\">x</td></tr></table>");
    row("switch", "<table><tr><td nowrap>x</td></tr></table>", "Write nowrap as nowrap=\"nowrap\"",
        "<table><tr><td nowrap=\"nowrap\">x</td></tr></table>");
    row("quote not closed", "<p><a href=\"x>y</a></p>", "Close the quotes of href",
        "<p><a href=\"x\">y</a></p>");
    row("quote closed by the next", "<p><a href=\"x>y</a> <a href=\"z\">y</a></p>",
        "Close the quotes of href", "<p><a href=\"x\">y</a> <a href=\"z\">y</a></p>");
    row("twice", "<p class=\"a\" class=\"a\">x</p>", "Take the second class out",
        "<p class=\"a\">x</p>");
    row("tag not ended", "<p>a</p><p", "End <p with >", "<p>a</p><p></p>");
    row("closing tag not ended", "<div><p>a</p</div>", "End </p with >", "<div><p>a</p></div>");
    row("end of CDATA in text", "<p>a]]>b</p>", "Write ]]> as ]]&gt;", "<p>a]]&gt;b</p>");
    const QByteArray open = "<ac:plain-text-body><![CDATA[", close = "]]></ac:plain-text-body>";
    row("end of CDATA in code", open + "a[b[0]]>1" + close, "Keep ]]> inside the code",
        open + "a[b[0]]]]><![CDATA[>1" + close);
    row("and signs behind it", open + "a[b[0]]>1 && c < d" + close, "Keep ]]> inside the code",
        open + "a[b[0]]]]><![CDATA[>1 && c < d" + close);
    row("and tags behind it", open + "a]]> <b> </c>" + close, "Keep ]]> inside the code",
        open + "a]]]]><![CDATA[> <b> </c>" + close);
    row("code without an end", open + "a</ac:plain-text-body>", "Close the code with ]]>",
        open + "a" + close);
    row("comment without an end", "<p>a <!-- b</p>", "Write <!-- as &lt;!--", "<p>a &lt;!-- b</p>");
    row("control character", "<p>a\x01z</p>", "Take the control character out", "<p>az</p>");
}

void TestPreflight::offersARepair()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, label);
    QFETCH(QByteArray, after);
    const Mended result = mended(text, mostSteps(text));
    QVERIFY(!result.labels.isEmpty());
    QCOMPARE(result.labels.first(), label);
    QCOMPARE(result.text, after);
    QVERIFY(!result.left);
}

void TestPreflight::offersNothingUnsafe_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("<p>a\xFF</p>");
    QTest::newRow("document type") << QByteArray("<!DOCTYPE html><p/>");
    QTest::newRow("two values") << QByteArray("<p class=\"a\" class=\"b\">x</p>");
    QTest::newRow("attribute without a value") << QByteArray("<p class>x</p>");
    QTest::newRow("code without an end") << QByteArray("<p><![CDATA[a</p>");
    QTest::newRow("two hyphens in a comment") << QByteArray("<!-- a -- b --><p/>");
}

void TestPreflight::offersNothingUnsafe()
{
    QFETCH(QByteArray, text);
    const std::optional<Preflight> problem = preflight(text);
    QVERIFY(problem);
    QVERIFY(!problem->problem.reason.isEmpty());
    QCOMPARE(problem->repair, TextEdits());
    QCOMPARE(problem->label, QString());
}

void TestPreflight::saysWhere()
{
    const std::optional<Preflight> problem = preflight("<p>\n\xC3\xA9 & b</p>");
    QVERIFY(problem);
    QCOMPARE(problem->problem.line, 2);
    QCOMPARE(problem->problem.column, 3);
    QCOMPARE(problem->problem.reason, u"'&' must be written as &amp;"_s);
    QCOMPARE(problem->repair, (TextEdits{{{7, 1}, "&amp;"}}));
}

void TestPreflight::repairsComeToAnEnd()
{
    QRandomGenerator random(7);
    int mendedWhole = 0, broken = 0;
    for (int round = 0; round < 60; ++round) {
        for (const Samples::Sample &sample : Samples::all()) {
            const QByteArray text = damaged(sample.body, random);
            const Mended result = mended(text, mostSteps(text));
            QVERIFY2(result.ended, text.constData());
            broken += !result.labels.isEmpty() || result.left;
            mendedWhole += !result.labels.isEmpty() && !result.left;
        }
    }
    QVERIFY(broken > 100);
    QVERIFY2(mendedWhole * 3 > broken * 2, qPrintable(u"%1 of %2"_s.arg(mendedWhole).arg(broken)));
}

void TestPreflight::repairsOfTheCorpusComeToAnEnd()
{
    const QList<Corpus::Page> pages = Corpus::pages();
    if (pages.isEmpty())
        QSKIP("the shared corpus is not here");
    QRandomGenerator random(11);
    int mendedWhole = 0, broken = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const Corpus::Page &page = pages.at(i);
        if (page.body.size() > 20'000 || (page.wellFormed && i % 4 != 0))
            continue;
        const QByteArray text = page.wellFormed ? damaged(page.body, random) : page.body;
        const Mended result = mended(text, mostSteps(text));
        QVERIFY2(result.ended, qPrintable(page.file));
        broken += !result.labels.isEmpty() || result.left;
        mendedWhole += !result.labels.isEmpty() && !result.left;
    }
    qInfo("%d of %d damaged pages mended by what was offered", mendedWhole, broken);
    QVERIFY(mendedWhole * 3 > broken * 2);
}

void TestPreflight::isQuickOnHugeText()
{
    // A quadratic search would take minutes here.
    QVERIFY(preflight(QByteArray("<b>").repeated(1'000'000)));
    QVERIFY(preflight("<p>" + QByteArray("&").repeated(5'000'000)));
    QVERIFY(preflight("<p a=\"" + QByteArray("<").repeated(5'000'000)));
    QVERIFY(
        preflight(QByteArray("<p>a<b>").repeated(900) + QByteArray("</p>").repeated(1'000'000)));
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
