// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/words.h"

namespace Docket {

/** What pairing needs to know of a block or line. */
struct RowElement
{
    int key = 0; ///< The same for elements that are equal.
    int kind = 0; ///< Only elements of one kind are versions of each other.
    QString name; ///< Of a table row: the words of its first cell.
    WordBag words;
};

/** Rows of two described lists, without marks; the heart of diffBlocks() and diffLines(). Empty
 * when stopped. */
[[nodiscard]] QList<DiffRow> alignRows(const std::vector<RowElement> &left,
    const std::vector<RowElement> &right, const Patience &patience);

/** Describes both lists, aligns them and has every changed row marked, as long as there is time. */
template <typename Element, typename Describe, typename Mark>
[[nodiscard]] QList<DiffRow> pairRows(const QList<Element> &left, const QList<Element> &right,
    Describe describe, const Patience &patience, Mark mark)
{
    std::vector<RowElement> a, b;
    a.reserve(size_t(left.size()));
    b.reserve(size_t(right.size()));
    for (const Element &element : left)
        a.push_back(describe(element));
    for (const Element &element : right)
        b.push_back(describe(element));
    QList<DiffRow> rows;
    for (DiffRow row : alignRows(a, b, patience)) {
        if (row.kind != DiffRow::Kind::Changed) {
            rows.append(row);
        } else if (patience.isOver()) {
            rows.append({DiffRow::Kind::Removed, row.left, -1, {}, {}});
            rows.append({DiffRow::Kind::Added, -1, row.right, {}, {}});
        } else {
            mark(row);
            rows.append(row);
        }
    }
    return patience.isStopped() ? QList<DiffRow>() : rows;
}

} // namespace Docket
