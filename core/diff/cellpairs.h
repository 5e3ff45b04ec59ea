// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/alignment.h"

#include <QHash>

namespace Docket {

/**
 * Which cells of two versions of a table row belong together, also after a column came or went. Columns are told by their
 * headings and by what their cells have in common over the first 50 paired rows of the table; a row with spans by its own
 * cells alone. Rows of over 64 cells are paired cell by cell as they stand.
 */
class CellPairs
{
public:
    CellPairs(const QList<Block> &left, const QList<Block> &right, const QList<DiffRow> &rows);

    /** Indices of cells that belong together, ascending on both sides; the others stand alone. */
    [[nodiscard]] std::vector<Match> of(const Block &left, const Block &right) const;

private:
    QHash<std::pair<int, int>, std::vector<Match>> m_columns; ///< By the numbers of both tables.
};

} // namespace Docket
