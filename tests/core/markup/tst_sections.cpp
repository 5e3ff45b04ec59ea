// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/sections.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/cputimer.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

StorageDocument parsed(const QByteArray &body)
{
    auto document = StorageDocument::parse(body);
    if (!document)
        QTest::qFail(qPrintable(document.error().reason), __FILE__, __LINE__);
    return document.value_or(StorageDocument{});
}

/** Each section as "K path/to: bytes". */
QStringList listed(const QByteArray &body)
{
    QStringList lines;
    for (const Section &section : sections(parsed(body))) {
        const QString kind = section.kind == Section::Kind::Heading ? u"H"_s
            : section.kind == Section::Kind::Macro                  ? u"M"_s
                                                                    : u"L"_s;
        lines += kind + u' ' + section.path.join(u'/') + u": "_s
            + QString::fromUtf8(body.sliced(section.span.offset, section.span.length));
    }
    return lines;
}

QByteArray macro(const QByteArray &name, const QByteArray &title, const QByteArray &body)
{
    return "<ac:structured-macro ac:name=\"" + name + "\">"
        + (title.isEmpty() ? QByteArray()
                           : "<ac:parameter ac:name=\"title\">" + title + "</ac:parameter>")
        + "<ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";
}

} // namespace

class TestSections : public QObject
{
    Q_OBJECT

private slots:
    void followsTheOutline();
    void isOneLeadWithoutHeadings();
    void opensSectionsInContainers();
    void opensSectionsInMacros();
    void readsTypedNames();
    void keepsTheHeadingOutOfTheContent();
    void findsByPath();
    void isSilentWhenNotUnique();
    void nestsOnTheCorpus();
    void staysLinear();
};

void TestSections::followsTheOutline()
{
    QCOMPARE(listed("<p>0</p><h1>A</h1><p>1</p><h3>B</h3><p>2</p><h2>C</h2><h1>A</h1>"),
        QStringList({u"L : <p>0</p>"_s, u"H A: <h1>A</h1><p>1</p><h3>B</h3><p>2</p><h2>C</h2>"_s,
            u"H A/B: <h3>B</h3><p>2</p>"_s, u"H A/C: <h2>C</h2>"_s, u"H A: <h1>A</h1>"_s}));
}

void TestSections::isOneLeadWithoutHeadings()
{
    QCOMPARE(listed("<p>0</p>"), QStringList{u"L : <p>0</p>"_s});
    QCOMPARE(listed(" \n<h1>A</h1>"), QStringList{u"H A: <h1>A</h1>"_s});
}

void TestSections::opensSectionsInContainers()
{
    // Headings of a layout cell end with the cell; a top-level heading before the layout contains
    // it.
    const QByteArray cells =
        "<ac:layout><ac:layout-section><ac:layout-cell><p>l</p><h2>Left</h2><p>1</p></"
        "ac:layout-cell>"
        "<ac:layout-cell><h2>Current Configuration</h2><p>2</p></ac:layout-cell>"
        "</ac:layout-section></ac:layout>";
    QCOMPARE(listed(cells),
        QStringList({u"L : <p>l</p>"_s, u"H Left: <h2>Left</h2><p>1</p>"_s,
            u"H Current Configuration: <h2>Current Configuration</h2><p>2</p>"_s}));
    const QStringList under = listed("<h1>Top</h1>" + cells);
    QCOMPARE(under.size(), 4);
    QVERIFY(under.at(3).startsWith(u"H Top/Current Configuration: "_s));
    QCOMPARE(
        listed("<h1>T</h1><table><tbody><tr><td><h2>In</h2>x</td><td>y</td></tr></tbody></table>")
            .last(),
        u"H T/In: <h2>In</h2>x"_s);
}

void TestSections::opensSectionsInMacros()
{
    const QByteArray body = "<h1>T</h1>"
        + macro("expand", "More &amp; more",
            "<p>a</p><h2>In</h2><p>b</p>" + macro("info", {}, "<p>c</p>"))
        + macro("html-wrap", {}, "<h2>Seen through</h2>");
    const QList<Section> all = sections(parsed(body));
    QStringList paths;
    for (const Section &section : all)
        paths += section.path.join(u'/');
    QCOMPARE(paths,
        QStringList({u"T"_s, u"T/More & more"_s, u"T/More & more"_s, u"T/More & more/In"_s,
            u"T/More & more/In/info"_s, u"T/Seen through"_s}));
    QCOMPARE(all.at(1).kind, Section::Kind::Macro);
    QCOMPARE(all.at(2).kind, Section::Kind::Lead);
    QCOMPARE(body.sliced(all.at(4).content.offset, all.at(4).content.length), "<p>c</p>");
    QCOMPARE(findSection(parsed(body), {u"info"_s})->span, all.at(4).span);
}

void TestSections::readsTypedNames()
{
    const QByteArray body = "<h1><ac:structured-macro ac:name=\"anchor\"><ac:parameter "
                            "ac:name=\"\">x</ac:parameter></ac:structured-macro>"
                            " Set&nbsp;<strong>up</strong>\n &amp;\xE2\x80\x8B run</h1>";
    QCOMPARE(sections(parsed(body)).first().path, QStringList{u"Set up & run"_s});
}

void TestSections::keepsTheHeadingOutOfTheContent()
{
    const Section section = sections(parsed("<h2>A</h2><p>1</p>")).first();
    QCOMPARE(section.content, (Span{10, 8}));
    QCOMPARE(section.level, 2);
    QCOMPARE(section.node, 0);
}

void TestSections::findsByPath()
{
    const StorageDocument document =
        parsed("<h1>Runbook</h1><h2>Current  Configuration</h2><p>1</p><h2>Limits</h2><h1>current "
               "configuration</h1>");
    QCOMPARE(findSection(document, {u"Runbook"_s, u"Current Configuration"_s})->node, 2);
    QCOMPARE(findSection(document, {u"runbook"_s, u" current configuration"_s})->node, 2);
    QCOMPARE(findSection(document, {u"current configuration"_s})->level, 1);
    QCOMPARE(findSection(document, {u"Limits"_s})->path.size(), 2);
    QVERIFY(!findSection(document, {u"Nowhere"_s}));
    QVERIFY(!findSection(document, {u"Nowhere"_s, u"Limits"_s}));
    QVERIFY(!findSection(document, {u""_s}));
    QVERIFY(!findSection(document, {}));
    QCOMPARE(findSection(parsed("<p>a</p>"), {})->span, (Span{0, 8}));
}

void TestSections::isSilentWhenNotUnique()
{
    QVERIFY(!findSection(parsed("<h1>A</h1><h1>A</h1>"), {u"A"_s}));
    QVERIFY(!findSection(parsed("<h1>A</h1><h2>X</h2><h1>B</h1><h2>X</h2>"), {u"X"_s}));
    QVERIFY(findSection(parsed("<h1>A</h1><h2>X</h2><h1>B</h1><h2>X</h2>"), {u"B"_s, u"X"_s}));
}

void TestSections::nestsOnTheCorpus()
{
    const QList<Corpus::Page> pages = Corpus::pages();
    if (pages.isEmpty())
        QSKIP("the shared corpus is not here");
    for (const Corpus::Page &page : pages) {
        const auto document = StorageDocument::parse(page.body);
        if (!document)
            continue;
        QList<Section> around;
        for (const Section &section : sections(*document)) {
            QVERIFY2(section.span.contains(section.content), qPrintable(page.file));
            QVERIFY2(Span({0, page.body.size()}).contains(section.span), qPrintable(page.file));
            while (!around.isEmpty() && around.last().span.end() <= section.span.offset)
                around.removeLast();
            QVERIFY2(around.isEmpty() || around.last().span.contains(section.span),
                qPrintable(page.file));
            around.append(section);
        }
    }
}

void TestSections::staysLinear()
{
    const CpuTimer timer;
    const StorageDocument document =
        parsed(QByteArray("<h1>A</h1><p>text</p><h2>B</h2>").repeated(100'000));
    QCOMPARE(sections(document).size(), 200'000);
    const QByteArray open = "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body>";
    const QByteArray close = "</ac:rich-text-body></ac:structured-macro>";
    const StorageDocument deep = parsed(open.repeated(900)
        + macro("info", {}, "<h2>In</h2>").repeated(20'000) + close.repeated(900));
    QCOMPARE(sections(deep).size(), 65); // and the lead of a page without headings
    QVERIFY(timer.isWithin(std::chrono::seconds(6)));
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
