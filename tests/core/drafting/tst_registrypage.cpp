// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/registrypage.h"
#include "core/drafting/registrytable.h"
#include "core/markup/edits.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

RegistryEntry line(const QString &project, const QString &page)
{
    RegistryEntry entry;
    entry.project = project;
    entry.page = page;
    return entry;
}

QString addressOf(const QString &page)
{
    return u"https://c.example/wiki/spaces/A/pages/"_s + page;
}

RegistryTold toldOf(const QList<RegistryEntry> &lines)
{
    RegistryTold told;
    told.lines = lines;
    told.known.hosts = {u"c.example"_s};
    told.known.names = {{u"acc-1"_s, u"Mia Kane"_s}, {u"acc-2"_s, u"Jo <Roe>"_s}};
    for (const RegistryEntry &one : lines) {
        RegisteredPage page;
        page.id = one.page;
        page.title = u"Page "_s + one.page + u" & more"_s;
        page.url = addressOf(one.page);
        told.pages.insert(one.page, page);
    }
    return told;
}

const QByteArray before = "<h1>Ours</h1><p>Caf&eacute;&nbsp;first</p><h2>Which page</h2>";
const QByteArray behind = "<p>Behind <strong>it</strong></p><h2>More</h2><p>x</p>";
const QByteArray header = "<tr><th><p>Project</p></th><th><p>Team</p></th><th><p>Page</p></th>"
                          "<th><p>Owner</p></th></tr>";

QByteArray link(const QString &page)
{
    return "<a href=\"" + addressOf(page).toUtf8() + "\">Own words</a>";
}

QByteArray rowOf(const QByteArray &project, const QByteArray &team, const QString &page,
    const QByteArray &owner, const QByteArray &id = "r1")
{
    return "\n  <tr ac:local-id=\"" + id + "\"><td class=\"k\"><p>" + project + "</p></td><td><p>"
        + team + "</p></td><td>" + link(page) + "</td><td><p>" + owner + "</p></td></tr>";
}

QByteArray pageWith(const QByteArray &rows)
{
    return before + "<table data-layout=\"wide\"><tbody>" + header + rows + "\n</tbody></table>"
        + behind;
}

RegistryOnPage told(const QByteArray &body, const QList<RegistryEntry> &lines)
{
    const auto made = registryOnPage(body, toldOf(lines));
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return *made;
}

QByteArray after(const QByteArray &body, const QList<RegistryEntry> &lines)
{
    return applyEdits(body, told(body, lines).edits).value_or("edits do not fit");
}

/** The registry that the page's table would make, of none. */
QList<RegistryEntry> importedFrom(const QByteArray &body, const RegistryTold &known)
{
    const auto rows = registryRows(body);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().detail));
    const auto import = importRows(*rows, {}, known.pages, known.known);
    QList<RegistryEntry> lines;
    for (const ImportedLine &one : import->lines) {
        if (one.kind != ImportedLine::Kind::Added)
            qFatal("%s", qPrintable(one.words.join(u' ')));
        lines.append(one.entry);
    }
    return lines;
}

} // namespace

/** The registry as a table on a page. */
class TestRegistryPage : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingWhereThePageSaysSo()
    {
        RegistryEntry one = line(u"PLATFORM"_s, u"9"_s);
        one.owner = u"acc-1"_s;
        const RegistryOnPage made =
            told(pageWith(rowOf("platform", "Red", u"9"_s, "Mia Kane")), {one});
        QVERIFY(made.edits.isEmpty());
        QCOMPARE(made.section, (QStringList{u"Ours"_s, u"Which page"_s}));
    }

    void writesOnlyTheCellThatDiffers()
    {
        RegistryEntry one = line(u"PLATFORM"_s, u"9"_s);
        one.owner = u"acc-2"_s;
        const QByteArray body = pageWith(rowOf("PLATFORM", "Red", u"9"_s, "Mia Kane"));
        QCOMPARE(after(body, {one}), pageWith(rowOf("PLATFORM", "Red", u"9"_s, "Jo &lt;Roe&gt;")));
        QCOMPARE(told(body, {one}).changed, 1);
    }

    void takesRowsAwayAndAddsThemInTheFormOfTheirNeighbours()
    {
        RegistryEntry first = line(u"PLATFORM"_s, u"9"_s), second = line(u"A&B"_s, u"8"_s);
        first.owner = second.owner = u"acc-1"_s;
        const QByteArray kept = rowOf("PLATFORM", "Red", u"9"_s, "Mia Kane");
        const QByteArray body = pageWith(rowOf("OLD", "Blue", u"7"_s, "Mia Kane", "r0") + kept
            + rowOf("OLDER", "", u"6"_s, "", "r2"));
        const QByteArray fresh = "\n  <tr><td class=\"k\"><p>A&amp;B</p></td><td><p></p></td><td>"
                                 "<a href=\""
            + addressOf(u"8"_s).toUtf8()
            + "\">Page 8 &amp; more</a></td><td><p>Mia Kane</p></td></tr>";
        QCOMPARE(after(body, {first, second}), pageWith(kept + fresh));
        const RegistryOnPage made = told(body, {first, second});
        QCOMPARE(made.added, 1);
        QCOMPARE(made.removed, 2);
        QCOMPARE(made.changed, 0);
        QCOMPARE(after(body, {second, first}), pageWith(fresh + kept)); // In the registry's order.
    }

    void leavesRowsWithoutWordsAndTellsWhatHasNoColumn()
    {
        RegistryEntry one = line(u"PLATFORM"_s, u"9"_s);
        one.section = {u"Ports"_s};
        one.mode = RegistryEntry::Mode::Apply;
        const QByteArray body =
            pageWith(rowOf("PLATFORM", "Red", u"9"_s, "") + "<tr><td /><td /><td /><td /></tr>");
        const RegistryOnPage made = told(body, {one});
        QVERIFY(made.edits.isEmpty());
        QCOMPARE(made.untold, (QStringList{u"section"_s, u"mode"_s}));
    }

    void tellsOnceWhatTheTableCannotTellApart()
    {
        RegistryEntry one = line(u"PLATFORM"_s, u"9"_s), other = one;
        one.section = {u"Ports"_s};
        other.section = {u"Limits"_s};
        QVERIFY(told(pageWith(rowOf("PLATFORM", "", u"9"_s, "")), {one, other}).edits.isEmpty());
        QCOMPARE(told(pageWith({}), {one, other}).added, 1);
    }

    void mentionsPeopleWhereTheColumnDoes()
    {
        RegistryEntry one = line(u"PLATFORM"_s, u"9"_s), other = line(u"PROJ"_s, u"8"_s);
        one.owner = u"acc-1"_s;
        other.owner = u"acc-2"_s;
        const QByteArray mention = "<ac:link><ri:user ri:account-id=\"acc-1\" /></ac:link>";
        const QByteArray body = pageWith(rowOf("PLATFORM", "", u"9"_s, mention));
        const QByteArray made = after(body, {one, other});
        QVERIFY(made.contains("<ri:user ri:account-id=\"acc-2\" />"));
        QVERIFY(made.contains(mention));
    }

    void fillsTablesOfAHeaderAlone_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("one body") << QByteArray("<table><tbody>") << QByteArray("</tbody></table>");
        QTest::newRow("head and body")
            << QByteArray("<table><thead>") << QByteArray("</thead><tbody></tbody></table>");
        QTest::newRow("head alone")
            << QByteArray("<table><thead>") << QByteArray("</thead></table>");
    }

    void fillsTablesOfAHeaderAlone()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, tail);
        const QList<RegistryEntry> lines{line(u"PLATFORM"_s, u"9"_s), line(u"PROJ"_s, u"8"_s)};
        const QByteArray made = after(head + header + tail, lines);
        QCOMPARE(importedFrom(made, toldOf(lines)), lines);
        QVERIFY(made.startsWith(head + header));
    }

    void rewritesRowsThatLackACell()
    {
        RegistryEntry one = line(u"PLATFORM"_s, u"9"_s), other = line(u"PROJ"_s, u"8"_s);
        one.owner = other.owner = u"acc-1"_s;
        const QByteArray body = pageWith(
            "<tr><td>PLATFORM</td><td /><td>9</td></tr>" + rowOf("PROJ", "", u"8"_s, "Mia Kane"));
        const QByteArray made = after(body, {one, other});
        QCOMPARE(importedFrom(made, toldOf({one, other})), (QList<RegistryEntry>{one, other}));
        QCOMPARE(told(made, {one, other}).edits, TextEdits());
    }

    void makesATableAtTheEndOfThePage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("plain") << QByteArray("<h3>Ours</h3><p>Words</p>") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("laid out") << QByteArray(
            "<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell>"
            "<p>Words</p>") << QByteArray("</ac:layout-cell></ac:layout-section></ac:layout>");
    }

    void makesATableAtTheEndOfThePage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, tail);
        RegistryEntry one = line(u"PLATFORM"_s, u"9"_s), other = line({}, u"8"_s);
        one.section = {u"Ports"_s, u"Open"_s};
        one.component = u"gate<way>"_s;
        one.kind = PageKind::Runbook;
        one.owner = u"acc-1"_s;
        one.manager = u"acc-2"_s;
        one.mode = RegistryEntry::Mode::Apply;
        other.label = u"docs"_s;
        const RegistryOnPage made = told(body + tail, {one, other});
        QVERIFY(made.isNew);
        const QByteArray then = applyEdits(body + tail, made.edits).value();
        QVERIFY(
            then.startsWith(body + (body.startsWith("<h3>") ? "<h3>" : "<h2>") + "Page registry"));
        QVERIFY(then.endsWith("</table>" + tail));
        QCOMPARE(importedFrom(then, toldOf({one, other})), (QList<RegistryEntry>{one, other}));
        QVERIFY(told(then, {one, other}).edits.isEmpty()); // Told once.
    }

    void keepsLinesWithArrowsBesideTheTable()
    {
        const QByteArray body = "<p>PLATFORM project &rarr; /wiki/spaces/A/pages/9 (Run)</p>";
        const RegistryOnPage made = told(body, {line(u"PLATFORM"_s, u"9"_s)});
        QVERIFY(made.isNew);
        QVERIFY(made.keepsLines);
        QVERIFY(applyEdits(body, made.edits)->startsWith(body));
    }

    void namesAPageByItsIdWhereNoAddressIsKnown()
    {
        RegistryTold known = toldOf({line(u"PLATFORM"_s, u"9"_s)});
        known.pages[u"9"_s].url = u"javascript:alert(1)"_s;
        const auto made = registryOnPage("<p>x</p>", known);
        QVERIFY(made);
        const QByteArray then = applyEdits("<p>x</p>", made->edits).value();
        QVERIFY(then.contains("<td><p>9</p></td>"));
        QVERIFY(!then.contains("javascript"));
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("hasLines");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no line") << QByteArray("<p>x</p>") << false << u"has no line"_s;
        QTest::newRow("not well-formed") << QByteArray("<p>x") << true << u"line 1"_s;
        QTest::newRow("merged cells")
            << QByteArray("<table><tr><th>Page</th><th>Label</th></tr>"
                          "<tr><td colspan=\"2\">All of it</td></tr></table>")
            << true << u"row 2 of the table has merged cells"_s;
    }

    void refusesWithAReason()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, hasLines);
        QFETCH(QString, reason);
        const auto made =
            registryOnPage(body, hasLines ? toldOf({line(u"PLATFORM"_s, u"9"_s)}) : RegistryTold());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY2(made.error().detail.contains(reason), qPrintable(made.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestRegistryPage)
#include "tst_registrypage.moc"
