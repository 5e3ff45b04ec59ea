// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of a row end: never inside a status, and behind a dot rather than inside a name.
#include "ui/diff/rowpiece.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

TextRun run(const QString &text, TextRun::Chip chip = TextRun::Chip::None, int style = 0)
{
    TextRun made;
    made.text = text;
    made.chip = chip;
    made.style = style;
    return made;
}

PieceContext context()
{
    return {QGuiApplication::font(), QFontDatabase::systemFont(QFontDatabase::FixedFont),
        &Theme::current(), true};
}

Block paragraph(const QList<TextRun> &runs)
{
    Block block;
    block.kind = Block::Kind::Paragraph;
    block.runs = runs;
    return block;
}

/** The text of a paragraph as its lines show it at that width. */
QStringList linesOf(const Block &block, double width)
{
    RowPiece piece(block, {}, context(), {});
    piece.layOut(width, {});
    const QString text = piece.cellText(0);
    QStringList lines;
    double y = -1;
    for (int at = 0; at < text.size(); ++at) {
        const double top = piece.placeOf({0, at}).top();
        if (top > y)
            lines.append(QString());
        y = qMax(y, top);
        lines.last() += text.at(at);
    }
    return lines;
}

double widthOf(const QString &text)
{
    return QFontMetricsF(QGuiApplication::font()).horizontalAdvance(text);
}

} // namespace

class TestRowPiece : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void aStatusIsNeverBroken()
    {
        const Block block =
            paragraph({run(u"The ticket is now "_s), run(u"In progress"_s, TextRun::Chip::Status)});
        QCOMPARE(linesOf(block, widthOf(u"The ticket is now In progre"_s)),
            (QStringList{u"The ticket is now "_s, u"In progress"_s}));
        QCOMPARE(linesOf(block, widthOf(u"The ticket is now In progress"_s) + 60).size(), 1);
    }

    void aLongNameBreaksBehindItsDot()
    {
        QCOMPARE(linesOf(paragraph({run(u"connection.timeout"_s)}), widthOf(u"connection.time"_s)),
            (QStringList{u"connection."_s, u"timeout"_s}));
        QCOMPARE(
            linesOf(paragraph({run(u"connectiontimeout"_s)}), widthOf(u"connectiontim"_s)).size(),
            2); // Where there is none, somewhere.
        // Words are broken between them all the same.
        QCOMPARE(
            linesOf(paragraph({run(u"see http.port there"_s)}), widthOf(u"see http.port th"_s)),
            (QStringList{u"see http.port "_s, u"there"_s}));
    }

    void aColumnIsAsWideAsItsNamesAndStatuses()
    {
        Block row;
        row.kind = Block::Kind::TableRow;
        row.columns = 2;
        BlockCell name, status;
        name.runs = {run(u"connection.timeout"_s, TextRun::Chip::None, TextRun::Code)};
        status.runs = {run(u"In progress"_s, TextRun::Chip::Status)};
        row.cells = {name, status};
        DiffContent content;
        content.leftBlocks = {row};
        const QFontMetricsF text(context().text), mono(context().mono);
        const TableGeometry tables(content, [&](const TextRun &one, const QString &words) {
            return (one.style & TextRun::Code ? mono : text).horizontalAdvance(words);
        });
        const QList<ColumnNeed> needs = tables.needs(true, row.table);
        QVERIFY(needs.at(0).least > mono.horizontalAdvance(u"connection.timeout"_s));
        QVERIFY(needs.at(1).least > text.horizontalAdvance(u"In progress"_s));
    }
};

QTEST_MAIN(TestRowPiece)
#include "tst_rowpiece.moc"
