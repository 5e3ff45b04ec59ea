// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/registrycells.h"

#include "core/markup/elements.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool isElement(const StorageDocument &document, int node, QByteArrayView name)
{
    return document.node(node).kind == MarkupNode::Kind::Element && document.name(node) == name;
}

/** The cells of the table's own rows, not of tables inside it. */
QList<QList<int>> cellsOf(const StorageDocument &document, int table)
{
    QList<QList<int>> rows;
    const int end = nodeAfter(document, table);
    for (int i = table + 1; i < end; ++i) {
        if (isElement(document, i, "table")) {
            i = nodeAfter(document, i) - 1;
        } else if (isElement(document, i, "tr")) {
            QList<int> cells = document.children(i);
            cells.removeIf([&](int cell) {
                return !isElement(document, cell, "td") && !isElement(document, cell, "th");
            });
            if (!cells.isEmpty())
                rows.append(cells);
        }
    }
    return rows;
}

bool isRegistry(const QList<std::optional<LineField>> &columns)
{
    return columns.contains(LineField::Page)
        && (columns.contains(LineField::Project) || columns.contains(LineField::Label)
            || columns.contains(LineField::Epic));
}

} // namespace

bool isPersonField(LineField field)
{
    return field == LineField::Owner || field == LineField::Backup || field == LineField::Manager;
}

int firstInside(const StorageDocument &document, int node, QByteArrayView name)
{
    const int end = nodeAfter(document, node);
    for (int i = node + 1; i < end; ++i) {
        if (isElement(document, i, name))
            return i;
    }
    return -1;
}

QString registryCellText(const StorageDocument &document, int cell, std::optional<LineField> field)
{
    if (field == LineField::Page) {
        if (const int link = firstInside(document, cell, "a"); link >= 0)
            return document.attribute(link, "href");
    }
    if (field && isPersonField(*field)) {
        if (const int user = firstInside(document, cell, "ri:user"); user >= 0)
            return document.attribute(user, "ri:account-id");
    }
    return document.plainText(cell).simplified();
}

bool isMergedCell(const StorageDocument &document, int cell)
{
    const auto spans = [&](QByteArrayView name) {
        const QString value = document.attribute(cell, name);
        return !value.isEmpty() && value != "1"_L1;
    };
    return spans("rowspan") || spans("colspan");
}

std::optional<RegistryTable> registryTableIn(const StorageDocument &document)
{
    for (int node = 0; node < document.nodes().size(); ++node) {
        if (!isElement(document, node, "table"))
            continue;
        RegistryTable table{node, cellsOf(document, node), {}};
        if (table.rows.isEmpty())
            continue;
        for (const int cell : std::as_const(table.rows.first()))
            table.columns.append(lineFieldNamed(document.plainText(cell)));
        if (isRegistry(table.columns))
            return table;
    }
    return std::nullopt;
}

} // namespace Docket
