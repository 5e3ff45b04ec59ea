// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffview.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Fuel = "<h2>Fuel</h2><p>Diesel is sold at the north pier from six to ten.</p>"
                        "<p>Pay at the office with the green door.</p>";
const QByteArray Others = "<h2>Water</h2><p>Fresh water runs at every berth but the last three.</p>"
                          "<h2>Power</h2><p>Sockets take blue plugs of sixteen amperes only.</p>";

DiffContent content(bool source)
{
    const auto left = StorageDocument::parse(Fuel + Others);
    const auto right =
        StorageDocument::parse(Others + QByteArray(Fuel).replace("from six", "from seven"));
    DiffContent made;
    made.source = source;
    if (source) {
        made.leftLines = sourceLines(*left);
        made.rightLines = sourceLines(*right);
        made.rows = diffLines(made.leftLines, made.rightLines);
    } else {
        made.leftBlocks = blocks(*left);
        made.rightBlocks = blocks(*right);
        made.rows = diffBlocks(made.leftBlocks, made.rightBlocks);
    }
    return made;
}

} // namespace

class TestDiffMoves : public QObject
{
    Q_OBJECT

private slots:
    void saysInWordsWhereAnElementWent()
    {
        DiffView view;
        view.setContent(content(false), DiffView::Place::Top);
        QCOMPARE(view.movedText(0), u"↓ moved to block 5"_s);
        QCOMPARE(view.movedText(1), u"↓ moved to block 6"_s);
        QCOMPARE(view.movedText(3), QString()); // stays
        QCOMPARE(view.movedText(7), u"↑ moved from block 1"_s);
        view.setContent(content(true), DiffView::Place::Top);
        QCOMPARE(view.movedText(1), u"↓ moved to line 6"_s);
        QCOMPARE(view.movedText(8), u"↑ moved from line 2"_s);
        view.clear();
        QCOMPARE(view.movedText(0), QString());
    }

    void paintsTheWordsBesideTheElement()
    {
        DiffView view;
        view.resize(1200, 420);
        DiffContent with = content(false), without = with;
        for (DiffRow &row : without.rows)
            row.moved = -1;
        view.setContent(with, DiffView::Place::Top);
        const QImage marked = view.grab().toImage();
        view.setContent(without, DiffView::Place::Top);
        const QImage plain = view.grab().toImage();
        const int half = marked.width() / 2;
        const QRect spacer(
            half + 40, 0, 200, int(view.rowHeight(0))); // beside the heading that went
        QVERIFY(marked.copy(spacer) != plain.copy(spacer));
    }
};

QTEST_MAIN(TestDiffMoves)
#include "tst_diffmoves.moc"
