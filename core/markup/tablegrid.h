// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/storagedocument.h"

#include <QHash>

namespace Docket {

/** Where a cell stands in the grid of its table, spans of earlier cells counted in. Rows and
 * columns from 0; a table has at most 4,000 columns, cells beyond stand in the last one. */
struct CellPlace
{
    int table = -1; ///< The table's node.
    int row = -1, column = -1;
    int rows = 1, columns = 1; ///< Spanned; at most 1,000.
};

struct TableGrid
{
    QHash<int, CellPlace> cells; ///< By the node of `td` or `th`.
    QHash<int, int> columns; ///< Of each table, by its node.
};

[[nodiscard]] TableGrid tableGrid(const StorageDocument &document);

} // namespace Docket
