// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/moves.h"

#include <QHash>

namespace Docket {

/** Marks what differs in elements that moved and were edited. */
template <typename Mark>
void markMoves(QList<DiffRow> &rows, const std::vector<RowElement> &left,
    const std::vector<RowElement> &right, const Patience &patience, Mark mark)
{
    QHash<int, QList<WordMark>> rightMarks; // by index
    for (DiffRow &row : rows) {
        if (row.kind != DiffRow::Kind::Removed || row.moved < 0
            || left[size_t(row.left)].key == right[size_t(row.moved)].key || patience.isOver())
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

/**
 * Describes both lists, aligns them, finds what moved and marks what differs in changed and moved rows, as long as
 * there is time. `mark` takes all rows and a changed one.
 */
template <typename Element, typename Describe, typename Mark>
[[nodiscard]] QList<DiffRow> buildRows(const QList<Element> &left, const QList<Element> &right,
    Describe describe, const Patience &patience, Mark mark)
{
    std::vector<RowElement> a, b;
    a.reserve(size_t(left.size()));
    b.reserve(size_t(right.size()));
    for (const Element &element : left)
        a.push_back(describe(element));
    for (const Element &element : right)
        b.push_back(describe(element));
    const QList<DiffRow> aligned = alignRows(a, b, patience);
    QList<DiffRow> rows;
    rows.reserve(aligned.size());
    for (const DiffRow &row : aligned) {
        rows.append(row);
        if (row.kind != DiffRow::Kind::Changed)
            continue;
        if (!patience.isOver()) {
            mark(aligned, rows.last());
        } else {
            rows.last() = {DiffRow::Kind::Removed, row.left, -1, {}, {}, -1};
            rows.append({DiffRow::Kind::Added, -1, row.right, {}, {}, -1});
        }
    }
    findMoves(rows, a, b, patience);
    markMoves(rows, a, b, patience, mark);
    return patience.isStopped() ? QList<DiffRow>() : rows;
}

} // namespace Docket
