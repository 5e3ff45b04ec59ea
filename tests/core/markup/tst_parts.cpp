// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"
#include "core/markup/parts.h"
#include "core/markup/textmap.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/cputimer.h"

#include <QRandomGenerator>
#include <QSet>
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

QByteArray cut(const QByteArray &body, Span span)
{
    return body.sliced(span.offset, span.length);
}

/** Each part as "path › of › it: bytes". */
QStringList listed(const QByteArray &body)
{
    QStringList lines;
    for (const Section &part : parts(parsed(body)))
        lines += part.path.join(u" › "_s) + u": "_s + QString::fromUtf8(cut(body, part.span));
    return lines;
}

/** The bytes at a path written with " › " between its elements; "-" for nothing. */
QByteArray at(const QByteArray &body, const QString &path)
{
    const auto found = findSection(parsed(body), path.split(u" › "_s));
    return found ? cut(body, found->span) : "-";
}

QByteArray table(const QByteArray &rows)
{
    return "<table><tbody>" + rows + "</tbody></table>";
}

QByteArray row(const QByteArrayList &cells, const QByteArray &tag = "td")
{
    const QByteArray open = '<' + tag + '>', close = "</" + tag + '>';
    return "<tr>" + open + cells.join(close + open) + close + "</tr>";
}

QByteArray macro(const QByteArray &name, const QByteArray &body)
{
    return "<ac:structured-macro ac:name=\"" + name + "\"><ac:rich-text-body>" + body
        + "</ac:rich-text-body></ac:structured-macro>";
}

/** Samples of our own, of every shape that parts come in. */
QByteArrayList ownPages()
{
    const QByteArray ports = table(row({"Service", "Port"}, "th") + row({"Admin API", "8080"})
        + row({"Metrics", "<p>9090</p><ul><li>plain</li><li>scraped</li></ul>"}));
    return {"<p>One line only.</p>", "Bare <em>words</em> &amp; more<hr/>then others",
        "<h1>Ports</h1><p>Intro</p>" + ports + "<h1>Hosts</h1>" + ports,
        "<ac:layout><ac:layout-section><ac:layout-cell><p>left</p></ac:layout-cell><ac:layout-cell>"
        "<p>right</p>"
            + ports + "</ac:layout-cell></ac:layout-section></ac:layout>",
        macro("details",
            table("<tr><th>Owner</th><td>Mia</td></tr><tr><th>State</th><td>ok</td></tr>"))
            + macro("info", "<ul><li>Stop <b>it</b><ol><li>now</li></ol></li><li>Go on</li></ul>"),
        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</"
        "ac:task-status><ac:task-body>Ask the team</ac:task-body></ac:task></ac:task-list>"};
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void namesBlocksOfAPageWithoutHeadings();
    void namesRowsAndColumns();
    void namesRowsByMoreCells();
    void namesTablesWhereNeeded();
    void namesProperties();
    void namesItems();
    void namesTasksAndLayoutCells();
    void namesBareWords();
    void seesThroughContainers();
    void startsAnewInSections();
    void cutsLongNames();
    void leavesOutWhatCannotBeTold();
    void findsWhatPeopleWrite();
    void prefersSections();
    void nestsAndIsFoundEverywhere();
    void staysWhenOthersChange();
    void boundsDepthAndStaysLinear();
};

void TestParts::namesBlocksOfAPageWithoutHeadings()
{
    QCOMPARE(listed("<p>To se<ac:inline-comment-marker ac:ref=\"r\">nd</ac:inline-comment-marker> "
                    "&amp; read</p><p><br/></p><pre>run it</pre>"
                    "<ac:structured-macro ac:name=\"toc\"/>"
                    "<ac:image><ri:attachment ri:filename=\"map.png\"/></ac:image>"),
        QStringList({u"block “To send & read”: <p>To se<ac:inline-comment-marker "
                     "ac:ref=\"r\">nd</ac:inline-comment-marker> &amp; read</p>"_s,
            u"block “run it”: <pre>run it</pre>"_s,
            u"block “toc”: <ac:structured-macro ac:name=\"toc\"/>"_s,
            u"block “map.png”: <ac:image><ri:attachment ri:filename=\"map.png\"/></ac:image>"_s}));
}

void TestParts::namesRowsAndColumns()
{
    const QByteArray body = "<h1>Ports</h1>"
        + table(row({"#", "Service", "Port"}, "th") + row({"1", "Admin API", "80<b>80</b>"}));
    QStringList paths;
    for (const Section &part : parts(parsed(body)))
        paths += part.path.join(u" › "_s);
    QCOMPARE(paths,
        QStringList({u"Ports › table “Service · Port”"_s, u"Ports › row “Service”"_s,
            u"Ports › row “Admin API”"_s, u"Ports › row “Admin API” › column “#”"_s,
            u"Ports › row “Admin API” › column “Service”"_s,
            u"Ports › row “Admin API” › column “Port”"_s}));
    QCOMPARE(at(body, u"Ports › row “Admin API” › column “Port”"_s), "<td>80<b>80</b></td>");
    // Without a header row there are no columns to name; a cell over two rows still has its own.
    QCOMPARE(listed(table(row({"a", "b"}))).size(), 2);
    const QByteArray spanned = table(row({"Where", "Name", "Port"}, "th")
        + "<tr><td rowspan=\"2\">EU</td><td>Admin</td><td>1</td></tr>" + row({"Metrics", "2"}));
    QCOMPARE(at(spanned, u"row “Metrics” › column “Port”"_s), "<td>2</td>");
}

void TestParts::namesRowsByMoreCells()
{
    const QByteArray body = "<h2>S</h2>"
        + table(
            row({"Admin", "live", "1"}) + row({"Admin", "test", "2"}) + row({"Other", "", "3"}));
    QCOMPARE(at(body, u"S › row “Admin · test”"_s), row({"Admin", "test", "2"}));
    QCOMPARE(at(body, u"S › row “Admin · test · 2”"_s), row({"Admin", "test", "2"}));
    QCOMPARE(at(body, u"S › row “Other”"_s), row({"Other", "", "3"}));
    QCOMPARE(at(body, u"S › row “Admin”"_s), "-");
    QVERIFY(listed(body).join(u'\n').contains(u"S › row “Admin · live”: "_s));
}

void TestParts::namesTablesWhereNeeded()
{
    const QByteArray one = table(row({"Service", "Port"}, "th") + row({"Admin", "1"}));
    const QByteArray two = table(row({"Service", "Host"}, "th") + row({"Admin", "a.example"}));
    QCOMPARE(at(one + two, u"row “Admin”"_s), "-");
    QCOMPARE(at(one + two, u"table “Service · Host” › row “Admin”"_s), row({"Admin", "a.example"}));
    QVERIFY(listed(one + two).join(u'\n').contains(
        u"table “Service · Host” › row “Admin” › column “Host”: "_s));
    const QByteArray titled = "<table><caption>Live</caption><tbody>" + row({"Admin", "1"})
        + "</tbody></table>" + table(row({"Admin", "1"}));
    QCOMPARE(at(titled, u"table “Live” › row “Admin”"_s), row({"Admin", "1"}));
}

void TestParts::namesProperties()
{
    const QByteArray down = macro(
        "details", table("<tr><th>Owner</th><td>Mia</td></tr><tr><th>State</th><td>ok</td></tr>"));
    QCOMPARE(at(down, u"details › property “Owner”"_s), "<tr><th>Owner</th><td>Mia</td></tr>");
    QCOMPARE(at(down, u"property “state”"_s), "<tr><th>State</th><td>ok</td></tr>");
    const QByteArray across =
        macro("details", table(row({"Owner", "State"}, "th") + row({"Mia", "ok"})));
    QCOMPARE(at(across, u"details › property “State”"_s), "<td>ok</td>");
    QCOMPARE(at(table("<tr><th>Owner</th><td>Mia</td></tr>"), u"property “Owner”"_s), "-");
}

void TestParts::namesItems()
{
    const QByteArray body = "<h1>Stop</h1><ul><li><p>Stop the node</p><ol><li>Now</li></ol></li>"
                            "<li>Start it<ol><li>Now</li></ol></li></ul>";
    QCOMPARE(listed(body),
        QStringList(
            {u"Stop › item “Stop the node”: <li><p>Stop the node</p><ol><li>Now</li></ol></li>"_s,
                u"Stop › item “Stop the node” › item “Now”: <li>Now</li>"_s,
                u"Stop › item “Start it”: <li>Start it<ol><li>Now</li></ol></li>"_s,
                u"Stop › item “Start it” › item “Now”: <li>Now</li>"_s}));
}

void TestParts::namesTasksAndLayoutCells()
{
    const QStringList lines = listed(ownPages().last());
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().startsWith(u"item “Ask the team”: <ac:task>"_s));
    const QByteArray cell = "<ac:layout-cell><p>Same</p></ac:layout-cell>";
    const QByteArray part = "<ac:layout-section>" + cell + cell + "</ac:layout-section>";
    const QByteArray body = "<ac:layout>" + part + part + "</ac:layout>";
    QCOMPARE(at(body, u"layout cell 2.1"_s), cell);
    QCOMPARE(at(body, u"block “Same”"_s), "-");
    const auto second = findSection(parsed(body), {u"layout cell 1.2"_s, u"block “Same”"_s});
    QVERIFY(second);
    QCOMPARE(second->span.offset, body.indexOf("<p>", body.indexOf("<p>") + 1));
}

void TestParts::namesBareWords()
{
    QCOMPARE(listed(" One <b>two</b>&nbsp;three \n<h1>A</h1><div>four <i>five</i></div>"
                    "<div><p>six</p>seven</div>"),
        QStringList({u"block “One two three”: One <b>two</b>&nbsp;three"_s,
            u"A › block “four five”: <div>four <i>five</i></div>"_s,
            u"A › block “six”: <p>six</p>"_s, u"A › block “seven”: seven"_s}));
}

void TestParts::seesThroughContainers()
{
    QCOMPARE(listed(macro("column", macro("wrap", "<p>in</p>"))),
        QStringList{u"block “in”: <p>in</p>"_s});
    QCOMPARE(listed("<root><p>a</p></root>"), QStringList{u"block “a”: <p>a</p>"_s});
}

void TestParts::startsAnewInSections()
{
    const QByteArray body =
        table(row({"Key", "<h3>Inner</h3><ul><li>one</li></ul>" + macro("info", "<p>two</p>")}));
    const QStringList lines = listed(body);
    QVERIFY(lines.contains(u"Inner › item “one”: <li>one</li>"_s));
    QVERIFY(lines.contains(u"Inner › info › block “two”: <p>two</p>"_s));
    QVERIFY(lines.first().startsWith(u"table “Key · Inner one two”"_s));
}

void TestParts::cutsLongNames()
{
    const QByteArray start = "One two three four five six seven eight nine ten eleven ";
    const QByteArray body =
        "<p>" + start + "twelve thirteen</p><p>" + start + "twelve fourteen</p><p>x</p>";
    QCOMPARE(listed(body).first().section(u':', 0, 0),
        u"block “One two three four five six seven eight nine ten eleven twelve thirteen”"_s);
    const QString alone = listed("<p>" + start + "twelve thirteen</p>").first();
    QVERIFY2(alone.startsWith(u"block “One two three four five six seven eight nine…”: "_s),
        qPrintable(alone));
    QCOMPARE(at(body, u"block “One two…”"_s), "-");
    QCOMPARE(at("<p>" + start + "</p>", u"block “one  TWO…”"_s), "<p>" + start + "</p>");
    const QString wide = QString(u'漢').repeated(1000);
    for (const Section &part : parts(parsed("<p>" + wide.toUtf8() + "</p>")))
        QVERIFY(part.path.last().size() < 60);
}

void TestParts::leavesOutWhatCannotBeTold()
{
    QCOMPARE(listed("<ul><li>a<ul><li>b</li></ul></li><li>a</li><li>c</li></ul>"),
        QStringList{u"item “c”: <li>c</li>"_s});
    QCOMPARE(at("<p>a</p><p>a</p>", u"block “a”"_s), "-");
}

void TestParts::findsWhatPeopleWrite()
{
    const QByteArray body = ownPages().at(2);
    QCOMPARE(at(body, u"Ports › Row \"admin  api\""_s), row({"Admin API", "8080"}));
    QCOMPARE(at(body, u"ports › row “Admin API” › column \"port\""_s), "<td>8080</td>");
    QCOMPARE(at(body, u"row “Admin API”"_s), "-"); // in both sections
    QCOMPARE(at(body, u"Nowhere › row “Admin API”"_s), "-");
    QCOMPARE(at(body, u"Ports › row “Admin”"_s), "-");
    QCOMPARE(at(body, u"Ports › row Admin API"_s), "-");
    QCOMPARE(at(body, u"Ports › block “Int…”"_s), "<p>Intro</p>");
    const QStringList path{u"Ports"_s, u"Row \"Admin API\""_s};
    QCOMPARE(findSection(parsed(body), path)->path, path);
    QVERIFY(namesPart({u"item “a”"_s}));
    QVERIFY(!namesPart({u"Ports"_s}));
    QVERIFY(!namesPart({}));
}

void TestParts::prefersSections()
{
    const QByteArray body = "<h1>row “a”</h1>" + table(row({"a", "b"}));
    QVERIFY(at(body, u"row “a”"_s).startsWith("<h1>"));
    QCOMPARE(at(body, u"row “a” › row “a”"_s), row({"a", "b"}));
}

void TestParts::nestsAndIsFoundEverywhere()
{
    QList<Corpus::Page> pages = Corpus::pages(3);
    const qsizetype real = pages.size();
    for (const QByteArray &body : ownPages())
        pages.append({u"own"_s, true, body});
    QRandomGenerator random(3);
    qsizetype silent = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const Corpus::Page &page = pages.at(i);
        const auto document = StorageDocument::parse(page.body);
        if (!document)
            continue;
        const QList<Section> all = parts(*document);
        silent += i < real && all.isEmpty();
        QSet<QStringList> paths;
        QList<Section> around;
        for (const Section &part : all) {
            QVERIFY2(part.span.contains(part.content), qPrintable(page.file));
            QVERIFY2(!paths.contains(part.path), qPrintable(page.file + part.path.join(u'/')));
            paths.insert(part.path);
            while (!around.isEmpty() && around.last().span.end() <= part.span.offset)
                around.removeLast();
            QVERIFY2(
                around.isEmpty() || around.last().span.contains(part.span), qPrintable(page.file));
            around.append(part);
        }
        const int sample = i < real ? 4 : int(all.size());
        for (int n = 0; n < sample && !all.isEmpty(); ++n) {
            const Section &part = all.at(i < real ? random.bounded(int(all.size())) : n);
            const auto found = findSection(*document, part.path);
            QVERIFY2(found, qPrintable(page.file + u": "_s + part.path.join(u" › "_s)));
            QCOMPARE(found->span, part.span);
        }
    }
    QVERIFY2(silent * 20 <= real, "more than one page in twenty has no parts");
}

void TestParts::staysWhenOthersChange()
{
    QList<Corpus::Page> pages = Corpus::pages(3);
    for (const QByteArray &body : ownPages())
        pages.append({u"own"_s, true, body});
    QRandomGenerator random(5);
    int tried = 0;
    for (const Corpus::Page &page : pages) {
        const auto document = StorageDocument::parse(page.body);
        if (!document || page.body.size() > 200'000)
            continue;
        const QList<Section> all = parts(*document);
        QList<TextUnit> units = textUnits(*document);
        units.removeIf([](const TextUnit &unit) { // these name what is around
            return unit.kind == TextUnit::Kind::Heading || unit.row == 0
                || unit.kind == TextUnit::Kind::MacroParameter
                || unit.kind == TextUnit::Kind::Other;
        });
        if (all.size() < 2 || units.isEmpty())
            continue;
        const TextUnit &unit = units.at(random.bounded(int(units.size())));
        const TextEdits edits = replaceText(*document, unit, 0, unit.text.size(), u"Qwzx 1!"_s);
        const auto after = applyEdits(page.body, edits);
        const auto changed = StorageDocument::parse(after.value());
        QVERIFY(changed);
        const Span touched = unit.spanOf(0, unit.text.size());
        for (int n = 0; n < 6; ++n) {
            const Section &part = all.at(random.bounded(int(all.size())));
            if (part.span.overlaps(touched))
                continue;
            // The words may also name a row or an item around this part.
            const bool named = std::ranges::any_of(all, [&](const Section &outer) {
                return outer.span.overlaps(touched) && outer.span.contains(part.span)
                    && outer.kind != Section::Kind::LayoutCell;
            });
            if (named)
                continue;
            const auto found = findSection(*changed, part.path);
            QVERIFY2(found, qPrintable(page.file + u": "_s + part.path.join(u" › "_s)));
            QCOMPARE(cut(*after, found->span), cut(page.body, part.span));
            ++tried;
        }
    }
    QVERIFY(tried >= 5);
}

void TestParts::boundsDepthAndStaysLinear()
{
    const CpuTimer timer;
    const QByteArray open = "<ul><li>a", close = "</li></ul>";
    QCOMPARE(parts(parsed(open.repeated(900) + close.repeated(900))).size(), 17);
    const QByteArray rows =
        table(row({"Service", "Port"}, "th") + row({"Admin", "8080"}).repeated(30'000));
    QVERIFY(parts(parsed(rows)).size() < 10);
    QByteArray many = "<h1>A</h1>";
    for (int i = 0; i < 20'000; ++i)
        many += "<p>Paragraph " + QByteArray::number(i) + "</p>";
    const StorageDocument document = parsed(many);
    QCOMPARE(parts(document).size(), 20'000);
    QVERIFY(findPart(document, {u"A"_s, u"block “Paragraph 19999”"_s}));
    QVERIFY(timer.isWithin(std::chrono::seconds(6)));
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
