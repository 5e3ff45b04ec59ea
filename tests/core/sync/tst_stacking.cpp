// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"
#include "core/sync/stacking.h"

#include <QTest>

using namespace Docket;

class TestStacking : public QObject
{
    Q_OBJECT

private slots:
    void movesEditsBehindOnesThatLanded()
    {
        const QByteArray body = "<li>a</li><li>b</li>";
        const TextEdits landed{{Span{4, 1}, "longer"}};
        const auto moved = stackEdits({{Span{14, 1}, "B"}}, landed);
        QVERIFY(moved);
        QCOMPARE(applyEdits(applyEdits(body, landed).value(), *moved).value(),
            "<li>longer</li><li>B</li>");
    }

    void keepsBothOfTwoInsertionsAtOnePlace()
    {
        const QByteArray body = "<ul></ul>";
        const TextEdits landed{{Span{4, 0}, "<li>1</li>"}};
        const auto moved = stackEdits({{Span{4, 0}, "<li>2</li>"}}, landed);
        QVERIFY(moved);
        QCOMPARE(applyEdits(applyEdits(body, landed).value(), *moved).value(),
            "<ul><li>1</li><li>2</li></ul>");
    }

    void refusesWhatTouchesTheSameBytes()
    {
        QVERIFY(!stackEdits({{Span{4, 4}, "x"}}, {{Span{6, 4}, "y"}}));
        QVERIFY(!stackEdits({{Span{5, 0}, "x"}}, {{Span{4, 4}, "y"}}));
    }

    void stacksTwoItemsInOneSection_data()
    {
        QTest::addColumn<QByteArray>("one"); // What the first item makes of the section.
        QTest::addColumn<QByteArray>("other"); // What the second one makes of it alone.
        QTest::addColumn<QByteArray>("both"); // Empty: a person has to look.
        const auto row = [](const char *name, const char *one, const char *other,
                             const char *both) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other) << QByteArray(both);
        };
        row("two cells of a row", "<tr><td>b</td><td>1</td></tr><tr><td>c</td><td>2</td></tr>",
            "<tr><td>a</td><td>9</td></tr><tr><td>c</td><td>2</td></tr>",
            "<tr><td>b</td><td>9</td></tr><tr><td>c</td><td>2</td></tr>");
        row("a row goes, another changes", "<tr><td>c</td><td>2</td></tr>",
            "<tr><td>a</td><td>1</td></tr><tr><td>c</td><td>3</td></tr>",
            "<tr><td>c</td><td>3</td></tr>");
        row("a row goes that the other changes", "<tr><td>c</td><td>2</td></tr>",
            "<tr><td>a</td><td>9</td></tr><tr><td>c</td><td>2</td></tr>", "");
        row("a row goes, one comes behind it", "<tr><td>c</td><td>2</td></tr>",
            "<tr><td>a</td><td>1</td></tr><tr><td>b</td><td>0</td></tr><tr><td>c</td><td>2</td></"
            "tr>",
            "<tr><td>b</td><td>0</td></tr><tr><td>c</td><td>2</td></tr>");
        row("both add a row at the end",
            "<tr><td>a</td><td>1</td></tr><tr><td>c</td><td>2</td></tr><tr><td>d</td></tr>",
            "<tr><td>a</td><td>1</td></tr><tr><td>c</td><td>2</td></tr><tr><td>e</td></tr>",
            "<tr><td>a</td><td>1</td></tr><tr><td>c</td><td>2</td></tr><tr><td>d</td></"
            "tr><tr><td>e</td></tr>");
        row("one value, two new ones", "<tr><td>a</td><td>7</td></tr><tr><td>c</td><td>2</td></tr>",
            "<tr><td>a</td><td>8</td></tr><tr><td>c</td><td>2</td></tr>", "");
    }

    void stacksTwoItemsInOneSection()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(QByteArray, both);
        const QByteArray body = "<tr><td>a</td><td>1</td></tr><tr><td>c</td><td>2</td></tr>";
        const auto editsTo = [&](const QByteArray &after) {
            // As the drafters make them: whole rows, or the words of a cell.
            for (const char *fresh :
                {"<tr><td>b</td><td>0</td></tr>", "<tr><td>d</td></tr>", "<tr><td>e</td></tr>"}) {
                if (const qsizetype at = after.indexOf(fresh); at >= 0)
                    return TextEdits{{Span{at, 0}, fresh}};
            }
            if (after.size() < body.size())
                return TextEdits{{Span{0, body.size() - after.size()}, {}}};
            TextEdits edits;
            for (qsizetype i = 0; i < body.size(); ++i) {
                if (body.at(i) != after.at(i))
                    edits.append({Span{i, 1}, after.mid(i, 1)});
            }
            return edits;
        };
        const TextEdits landed = editsTo(one);
        QCOMPARE(applyEdits(body, landed).value(), one);
        const TextEdits late = editsTo(other);
        QCOMPARE(applyEdits(body, late).value(), other);
        const auto moved = stackEdits(late, landed);
        QCOMPARE(moved.has_value(), !both.isEmpty());
        if (moved)
            QCOMPARE(applyEdits(one, *moved).value(), both);
    }

    void revertsBetweenLaterEditsOfTheSameSection()
    {
        const QByteArray before = "<p>port 8080</p><p>timeout 30s</p><p>port 8080</p>";
        const QByteArray after = "<p>port 9443</p><p>timeout 30s</p><p>port 9443</p>";
        const QByteArray live = "<p>New.</p><p>port 9443</p><p>timeout 60s</p><p>port 9443</p>";
        const auto edits = revertingEdits(before, after, live);
        QVERIFY(edits);
        QCOMPARE(applyEdits(live, *edits).value(),
            "<p>New.</p><p>port 8080</p><p>timeout 60s</p><p>port 8080</p>");
    }

    void revertsOneOfSeveralEntriesInARow_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("live");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("the middle one")
            << QByteArray("<ul><li>A</li></ul>") << QByteArray("<ul><li>A</li><li>B</li></ul>")
            << QByteArray("<ul><li>A</li><li>B</li><li>C</li></ul>")
            << QByteArray("<ul><li>A</li><li>C</li></ul>");
        QTest::newRow("new ones on top")
            << QByteArray("<ul><li>OPS-1: x</li></ul>")
            << QByteArray("<ul><li>OPS-11: x</li><li>OPS-1: x</li></ul>")
            << QByteArray("<ul><li>OPS-12: x</li><li>OPS-11: x</li><li>OPS-1: x</li></ul>")
            << QByteArray("<ul><li>OPS-12: x</li><li>OPS-1: x</li></ul>");
        QTest::newRow("a row")
            << QByteArray("<table><tr><td>A</td></tr></table>")
            << QByteArray("<table><tr><td>A</td></tr><tr><td>B</td></tr></table>")
            << QByteArray(
                   "<table><tr><td>A</td></tr><tr><td>B</td></tr><tr><td>C</td></tr></table>")
            << QByteArray("<table><tr><td>A</td></tr><tr><td>C</td></tr></table>");
    }

    void revertsOneOfSeveralEntriesInARow()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, live);
        const auto edits = revertingEdits(before, after, live);
        QVERIFY(edits);
        QTEST(applyEdits(live, *edits).value(), "expected");
    }

    void revertRefusesWhereTheWordsWereChangedSince()
    {
        QVERIFY(!revertingEdits("<p>port 8080</p>", "<p>port 9443</p>", "<p>port 8443</p>"));
        QVERIFY(!revertingEdits("<p>port 8080</p>", "<p>port 9443</p>", "<p>port 9443 (TLS)</p>"));
        QVERIFY(!revertingEdits(
            "<p>port 8080 it is</p>", "<p>port 9443 it is</p>", "<p>port 9443 (TLS) it is</p>"));
        QVERIFY(!revertingEdits("<p>port 8080</p>", "<p>port 9443</p>", "<p>gone</p>"));
        QVERIFY(!revertingEdits("<ul><li>A</li></ul>", "<ul><li>A</li><li>B</li></ul>",
            "<ul><li>A</li><li>B!</li><li>C</li></ul>"));
        QVERIFY(!revertingEdits("<ul><li>A</li></ul>", "<ul><li>A</li><li>B</li></ul>",
            "<ul><li>A</li><li>B</li><li>B</li></ul>"));
    }
};

QTEST_GUILESS_MAIN(TestStacking)
#include "tst_stacking.moc"
