// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/moves.h"

#include <QHash>

namespace Docket {

/** Marks what differs in elements that moved and were edited. */
template <typename Mark>
void markMoves(QList<DiffRow> &rows, const RowList &left, const RowList &right,
    const Patience &patience, Mark mark)
{
    QHash<int, QList<WordMark>> rightMarks; // by index
    for (DiffRow &row : rows) {
        if (row.kind != DiffRow::Kind::Removed || row.moved < 0
            || left.elements[size_t(row.left)].key == right.elements[size_t(row.moved)].key
            || patience.isOver())
            continue;
        DiffRow pair{DiffRow::Kind::Changed, row.left, row.moved, {}, {}, -1};
        mark({pair}, pair);
        row.leftMarks = pair.leftMarks;
        rightMarks.insert(row.moved, pair.rightMarks);
    }
    for (DiffRow &row : rows) {
        if (row.kind == DiffRow::Kind::Added && row.moved >= 0)
            row.rightMarks = rightMarks.value(row.right);
    }
}

/** From a row on, changed rows become a removed and an added one: the answer of a comparison that ran out of time. */
inline void splitChanged(QList<DiffRow> &rows, qsizetype from)
{
    const QList<DiffRow> rest = rows.sliced(from);
    rows.resize(from);
    for (const DiffRow &row : rest) {
        if (row.kind != DiffRow::Kind::Changed) {
            rows.append(row);
            continue;
        }
        rows.append({DiffRow::Kind::Removed, row.left, -1, {}, {}, -1});
        rows.append({DiffRow::Kind::Added, -1, row.right, {}, {}, -1});
    }
}

/**
 * Aligns both lists, finds what moved and marks what differs in changed and moved rows, as long as there is time.
 * `mark` takes all rows and a changed one.
 */
template <typename Mark>
[[nodiscard]] QList<DiffRow> buildRows(
    RowList left, RowList right, const Patience &patience, Mark mark)
{
    QList<DiffRow> rows = alignRows(left, right, patience);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).kind != DiffRow::Kind::Changed)
            continue;
        if (patience.isOver()) {
            splitChanged(rows, i);
            break;
        }
        mark(rows, rows[i]);
    }
    findMoves(rows, left, right, patience);
    markMoves(rows, left, right, patience, mark);
    return patience.isStopped() ? QList<DiffRow>() : rows;
}

} // namespace Docket
