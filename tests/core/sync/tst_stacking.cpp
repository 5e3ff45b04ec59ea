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
        const TextEdits landed {{Span {4, 1}, "longer"}};
        const auto moved = stackEdits({{Span {14, 1}, "B"}}, landed);
        QVERIFY(moved);
        QCOMPARE(applyEdits(applyEdits(body, landed).value(), *moved).value(), "<li>longer</li><li>B</li>");
    }

    void keepsBothOfTwoInsertionsAtOnePlace()
    {
        const QByteArray body = "<ul></ul>";
        const TextEdits landed {{Span {4, 0}, "<li>1</li>"}};
        const auto moved = stackEdits({{Span {4, 0}, "<li>2</li>"}}, landed);
        QVERIFY(moved);
        QCOMPARE(applyEdits(applyEdits(body, landed).value(), *moved).value(), "<ul><li>1</li><li>2</li></ul>");
    }

    void refusesWhatTouchesTheSameBytes()
    {
        QVERIFY(!stackEdits({{Span {4, 4}, "x"}}, {{Span {6, 4}, "y"}}));
        QVERIFY(!stackEdits({{Span {5, 0}, "x"}}, {{Span {4, 4}, "y"}}));
    }

    void revertsBetweenLaterEditsOfTheSameSection()
    {
        const QByteArray before = "<p>port 8080</p><p>timeout 30s</p><p>port 8080</p>";
        const QByteArray after = "<p>port 9443</p><p>timeout 30s</p><p>port 9443</p>";
        const QByteArray live = "<p>New.</p><p>port 9443</p><p>timeout 60s</p><p>port 9443</p>";
        const auto edits = revertingEdits(before, after, live);
        QVERIFY(edits);
        QCOMPARE(applyEdits(live, *edits).value(), "<p>New.</p><p>port 8080</p><p>timeout 60s</p><p>port 8080</p>");
    }

    void revertRefusesWhereTheWordsWereChangedSince()
    {
        QVERIFY(!revertingEdits("<p>port 8080</p>", "<p>port 9443</p>", "<p>port 8443</p>"));
        QVERIFY(!revertingEdits("<p>port 8080</p>", "<p>port 9443</p>", "<p>port 9443 (TLS)</p>"));
        QVERIFY(!revertingEdits("<p>port 8080 it is</p>", "<p>port 9443 it is</p>", "<p>port 9443 (TLS) it is</p>"));
        QVERIFY(!revertingEdits("<p>port 8080</p>", "<p>port 9443</p>", "<p>gone</p>"));
    }
};

QTEST_GUILESS_MAIN(TestStacking)
#include "tst_stacking.moc"
