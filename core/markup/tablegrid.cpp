// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/tablegrid.h"

#include <algorithm>
#include <vector>

namespace Docket {

namespace {

struct OpenTable
{
    int node = -1;
    qsizetype end = 0;
    int row = -1;
    size_t column = 0;
    std::vector<int> freeFrom; ///< For each column: the first row that no cell covers yet.
};

constexpr size_t mostColumns = 4000;

int spanned(const StorageDocument &document, int cell, QByteArrayView attribute)
{
    constexpr int most = 1000;
    return std::clamp(document.attribute(cell, attribute).toInt(), 1, most);
}

void startRow(OpenTable &table)
{
    ++table.row;
    table.column = 0;
}

CellPlace placeCell(OpenTable &table, const StorageDocument &document, int cell)
{
    while (table.column < table.freeFrom.size() && table.freeFrom[table.column] > table.row)
        ++table.column;
    table.column = std::min(table.column, mostColumns - 1);
    const int room = int(mostColumns - table.column);
    const CellPlace place{table.node, table.row, int(table.column),
        spanned(document, cell, "rowspan"), std::min(room, spanned(document, cell, "colspan"))};
    table.column += size_t(place.columns);
    if (table.freeFrom.size() < table.column)
        table.freeFrom.resize(table.column);
    std::fill_n(table.freeFrom.begin() + place.column, place.columns, place.row + place.rows);
    return place;
}

} // namespace

TableGrid tableGrid(const StorageDocument &document)
{
    TableGrid grid;
    std::vector<OpenTable> open;
    for (int i = 0; i < document.nodes().size(); ++i) {
        const MarkupNode &node = document.node(i);
        while (!open.empty() && open.back().end <= node.span.offset)
            open.pop_back();
        const QByteArrayView name = document.name(i);
        if (name == "table") {
            open.push_back({i, node.span.end(), -1, 0, {}});
            grid.columns.insert(i, 0);
        } else if (open.empty()) {
            continue;
        } else if (name == "tr") {
            startRow(open.back());
        } else if (name == "td" || name == "th") {
            if (open.back().row < 0)
                startRow(open.back());
            grid.cells.insert(i, placeCell(open.back(), document, i));
            grid.columns[open.back().node] =
                std::max(grid.columns[open.back().node], int(open.back().freeFrom.size()));
        }
    }
    return grid;
}

} // namespace Docket
