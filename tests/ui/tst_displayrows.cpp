// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffcontent.h"
#include "ui/diff/displayrows.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QList<DiffRow> rowsFrom(const char *kinds)
{
    QList<DiffRow> rows;
    int left = 0;
    int right = 0;
    for (const char *c = kinds; *c; ++c) {
        DiffRow row;
        row.kind = *c == '=' ? DiffRow::Kind::Equal
            : *c == '+'      ? DiffRow::Kind::Added
            : *c == '-'      ? DiffRow::Kind::Removed
                             : DiffRow::Kind::Changed;
        row.left = *c == '+' ? -1 : left++;
        row.right = *c == '-' ? -1 : right++;
        rows.append(row);
    }
    return rows;
}

QString sketch(const QList<DisplayRow> &rows)
{
    QString text;
    for (const DisplayRow &row : rows) {
        switch (row.kind) {
        case DisplayRow::Kind::Pair:
            text += u'p';
            break;
        case DisplayRow::Kind::OnlyLeft:
            text += u'l';
            break;
        case DisplayRow::Kind::OnlyRight:
            text += u'r';
            break;
        case DisplayRow::Kind::Fold:
            text += u"[%1]"_s.arg(row.count);
            break;
        }
    }
    return text;
}

} // namespace

class TestDisplayRows : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheLongestWordsOfATableGiveWay()
    {
        const QList<ColumnNeed> needs{{60, 200}, {50, 90}, {200, 260}};
        QCOMPARE(columnWidths(needs, 230), QList<double>({60, 50, 120}));
        QCOMPARE(columnWidths(needs, 120), QList<double>({40, 40, 40}));
        const QList<double> room = columnWidths(needs, 400); // Nobody's word breaks.
        for (qsizetype i = 0; i < needs.size(); ++i)
            QVERIFY(room.at(i) >= needs.at(i).least);
    }

    void foldsWhatIsFarFromChanges_data()
    {
        QTest::addColumn<QByteArray>("kinds");
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("unified");
        QTest::newRow("nothing changed stays whole")
            << QByteArray("==========") << u"pppppppppp"_s << u"pppppppppp"_s;
        QTest::newRow("three rows of context")
            << QByteArray("==========~==========") << u"[7]ppppppp[7]"_s << u"[7]ppplrppp[7]"_s;
        QTest::newRow("a run of one is not worth a bar")
            << QByteArray("====~====") << u"ppppppppp"_s << u"pppplrpppp"_s;
        QTest::newRow("contexts that meet")
            << QByteArray("~======~") << u"pppppppp"_s << u"lrpppppplr"_s;
        QTest::newRow("added and removed") << QByteArray("+=-") << u"ppp"_s << u"rpl"_s;
        QTest::newRow("empty") << QByteArray() << QString() << QString();
    }
    void foldsWhatIsFarFromChanges()
    {
        QFETCH(QByteArray, kinds);
        QFETCH(QString, side);
        QFETCH(QString, unified);
        const QList<DiffRow> rows = rowsFrom(kinds.constData());
        DisplayOptions options;
        QCOMPARE(sketch(displayRows(rows, options)), side);
        options.columns = DisplayOptions::Columns::Unified;
        QCOMPARE(sketch(displayRows(rows, options)), unified);
        options.columns = DisplayOptions::Columns::SideBySide;
        options.unchanged = DisplayOptions::Unchanged::Show;
        QCOMPARE(displayRows(rows, options).size(), rows.size());
    }

    void everyRowStandsOnceOrInAFold()
    {
        const QList<DiffRow> rows =
            rowsFrom("=====~=================+===-==========================~~=");
        QList<bool> seen(rows.size(), false);
        for (const DisplayRow &row : displayRows(rows, {})) {
            for (int i = row.row; i < row.row + row.count; ++i) {
                QVERIFY(!seen.at(i));
                seen[i] = true;
                QVERIFY(
                    row.kind != DisplayRow::Kind::Fold || rows.at(i).kind == DiffRow::Kind::Equal);
            }
        }
        QVERIFY(!seen.contains(false));
    }

    void unfoldsInSteps()
    {
        const QList<DiffRow> rows = rowsFrom("~====================~");
        const auto fold = [&](const Unfolded &open) { return displayRows(rows, {}, open); };
        QCOMPARE(sketch(fold({})), u"pppp[14]pppp"_s);
        const DisplayRow bar = fold({}).at(4);
        QCOMPARE(sketch(fold(unfold(bar, Unfold::Above, {}))), u"ppppppppp[9]pppp"_s);
        QCOMPARE(sketch(fold(unfold(bar, Unfold::Below, {}))), u"pppp[9]ppppppppp"_s);
        QCOMPARE(fold(unfold(bar, Unfold::All, {})).size(), rows.size() + 1);
    }

    void foldsAgainWhatWasOpened()
    {
        const QList<DiffRow> rows = rowsFrom("~====================~");
        const auto shown = [&](const Unfolded &open, const QSet<int> &found = {}) {
            return displayRows(rows, {}, open, {}, found);
        };
        const DisplayRow bar = shown({}).at(4);
        QCOMPARE(bar.run, 0); // Nothing was opened, nothing to fold again.
        const Unfolded some = unfold(bar, Unfold::Above, {});
        const DisplayRow rest = shown(some).at(9);
        QCOMPARE(rest.count, 9);
        QCOMPARE(rest.first, 4);
        QCOMPARE(rest.run, 14);
        QCOMPARE(unfold(rest, Unfold::Again, some), Unfolded());
        const Unfolded all = unfold(bar, Unfold::All, {});
        QCOMPARE(sketch(shown(all)), u"pppp[0]pppppppppppppppppp"_s);
        QCOMPARE(unfold(shown(all).at(4), Unfold::Again, all), Unfolded());
        // What a search opened closes with the search.
        QCOMPARE(sketch(shown({}, {10})), u"pppp[6]p[7]pppp"_s);
        QCOMPARE(shown({}, {10}).at(4).run, 0);
    }

    void namesWhereTheHiddenRowsStand()
    {
        const QList<DiffRow> rows = rowsFrom("~==========~==========");
        QStringList headings(12, u"Prerequisites"_s);
        headings += QStringList(10, u"After"_s);
        const QList<DisplayRow> shown = displayRows(rows, {}, {}, headings);
        QCOMPARE(shown.at(4).where, u"Prerequisites"_s);
        headings[5] = u"Elsewhere"_s;
        QCOMPARE(displayRows(rows, {}, {}, headings).at(4).where, QString());
    }

    void pairsWhatMoved()
    {
        QList<DiffRow> rows = rowsFrom("-==+");
        rows.first().moved = 2;
        rows.last().moved = 0;
        QCOMPARE(movedRows(rows), (QList<int>{3, -1, -1, 0}));
        QCOMPARE(movedRows(rowsFrom("-=+")), (QList<int>{-1, -1, -1}));
    }
};

QTEST_GUILESS_MAIN(TestDisplayRows)
#include "tst_displayrows.moc"
