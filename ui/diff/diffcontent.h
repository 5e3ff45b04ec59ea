// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/diffrows.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Docket {

/** Two sides and how their elements pair: what a DiffView shows. Either blocks (rendered) or lines
 * (source) are filled. A value. */
struct DiffContent
{
    bool source = false;
    bool coarse = false; ///< There was no time to pair everything: see DiffOptions::budget.
    QList<Block> leftBlocks, rightBlocks;
    QList<SourceLine> leftLines, rightLines;
    QList<DiffRow> rows;
    QString leftTitle, rightTitle; ///< "Current · v14, J. Roe, 12 March".

    [[nodiscard]] int leftCount() const
    {
        return int(source ? leftLines.size() : leftBlocks.size());
    }
    [[nodiscard]] int rightCount() const
    {
        return int(source ? rightLines.size() : rightBlocks.size());
    }
    /** Bytes of the stored body an element of a side stands for. */
    [[nodiscard]] Span leftSpan(int i) const
    {
        return source ? leftLines.at(i).span : leftBlocks.at(i).span;
    }
    [[nodiscard]] Span rightSpan(int i) const
    {
        return source ? rightLines.at(i).span : rightBlocks.at(i).span;
    }
};

/** How wide a table column has to be so that no word breaks, and how wide it would like to be.
 * Pixels. */
struct ColumnNeed
{
    double least = 0, natural = 0;
};

/** Widths that fill `whole`: nobody below their least while there is room, the rest shared by what
 * is still wanted. */
[[nodiscard]] QList<double> columnWidths(const QList<ColumnNeed> &needs, double whole);

/** Where table cells stand and how wide columns are, worked out once for a content. */
class TableGeometry
{
public:
    TableGeometry() = default;
    /** `width` measures the text of a run in pixels. Paired tables of both sides get the same widths. */
    template <typename Measure>
    TableGeometry(const DiffContent &content, Measure width);

    /** First column of each cell of a block, row spans above taken into account. */
    [[nodiscard]] QList<int> cellColumns(bool left, int block) const
    {
        return (left ? m_left : m_right).columns.value(block);
    }
    /** The most that a table needs of which a row changed, so that none of its words breaks; 0 without such a table. */
    [[nodiscard]] double leastOfChanged(const DiffContent &content) const;
    /** What the columns of a table need. */
    [[nodiscard]] QList<ColumnNeed> needs(bool left, int table) const
    {
        return (left ? m_left : m_right).needs.value(table);
    }

private:
    struct Side
    {
        QHash<int, QList<int>> columns;
        QHash<int, QList<ColumnNeed>> needs;
    };
    template <typename Measure>
    static Side measureSide(const QList<Block> &blocks, Measure width);
    void share(const DiffContent &content);
    Side m_left, m_right;
};

/** The number shown beside each element: table rows of one table share one. Empty text for rows
 * after a table's first. */
[[nodiscard]] QList<QString> elementNumbers(const QList<Block> &blocks);

template <typename Measure>
TableGeometry::Side TableGeometry::measureSide(const QList<Block> &blocks, Measure width)
{
    Side side;
    QList<int> covered; // rows still covered from above, by column
    int table = -1;
    for (int i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        if (block.kind != Block::Kind::TableRow)
            continue;
        if (block.table != table) {
            table = block.table;
            covered.clear();
        }
        QList<ColumnNeed> &needs = side.needs[table];
        needs.resize(qMax<qsizetype>(needs.size(), block.columns), ColumnNeed{44, 48});
        covered.resize(qMax<qsizetype>(covered.size(), block.columns), 0);
        QList<int> columns;
        int column = 0;
        QList<int> next = covered;
        for (int &rows : next)
            rows = qMax(0, rows - 1);
        for (const BlockCell &cell : block.cells) {
            while (column < covered.size() && covered.at(column) > 0)
                ++column;
            columns.append(column);
            ColumnNeed need;
            for (const TextRun &run : cell.runs) {
                const double wider = cell.header ? 1.1 : 1.02;
                const bool chip = run.chip != TextRun::Chip::None; // Is never broken.
                need.natural += width(run, run.text.left(80)) * wider;
                for (const QString &word : chip ? QStringList{run.text + QString(2, QChar::Space)}
                                                : run.text.left(400).split(u' '))
                    need.least = qMax(need.least, qMin(width(run, word.left(40)) * wider, 240.0));
            }
            if (cell.columns == 1 && column < needs.size()) {
                ColumnNeed &whole = needs[column];
                whole.least = qMax(whole.least, need.least + 24);
                whole.natural =
                    qMax(whole.natural, qMax(need.least, qMin(need.natural, 320.0)) + 24);
            }
            for (int k = 0; k < cell.columns && column < next.size(); ++k, ++column)
                next[column] = qMax(next.at(column), cell.rows - 1);
        }
        covered = next;
        side.columns.insert(i, columns);
    }
    return side;
}

template <typename Measure>
TableGeometry::TableGeometry(const DiffContent &content, Measure width)
    : m_left(measureSide(content.leftBlocks, width))
    , m_right(measureSide(content.rightBlocks, width))
{
    share(content);
}

} // namespace Docket
