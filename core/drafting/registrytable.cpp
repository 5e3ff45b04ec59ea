// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/registrytable.h"

#include "core/markup/elements.h"
#include "core/markup/storagedocument.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool isElement(const StorageDocument &document, int node, QByteArrayView name)
{
    return document.node(node).kind == MarkupNode::Kind::Element && document.name(node) == name;
}

/** The first element of that name inside the node; -1 for none. */
int firstInside(const StorageDocument &document, int node, QByteArrayView name)
{
    const int end = nodeAfter(document, node);
    for (int i = node + 1; i < end; ++i) {
        if (isElement(document, i, name))
            return i;
    }
    return -1;
}

bool isPerson(LineField field)
{
    return field == LineField::Owner || field == LineField::Backup || field == LineField::Manager;
}

/** What the cell says for a column of that name. */
QString cellText(const StorageDocument &document, int cell, std::optional<LineField> field)
{
    if (field == LineField::Page) {
        if (const int link = firstInside(document, cell, "a"); link >= 0)
            return document.attribute(link, "href");
    }
    if (field && isPerson(*field)) {
        if (const int user = firstInside(document, cell, "ri:user"); user >= 0)
            return document.attribute(user, "ri:account-id");
    }
    return document.plainText(cell).simplified();
}

bool isMerged(const StorageDocument &document, int cell)
{
    const auto spans = [&](QByteArrayView name) {
        const QString value = document.attribute(cell, name);
        return !value.isEmpty() && value != "1"_L1;
    };
    return spans("rowspan") || spans("colspan");
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

QList<std::optional<LineField>> columnsOf(const StorageDocument &document, const QList<int> &header)
{
    QList<std::optional<LineField>> fields;
    for (const int cell : header)
        fields.append(lineFieldNamed(document.plainText(cell)));
    return fields;
}

bool isRegistry(const QList<std::optional<LineField>> &columns)
{
    return columns.contains(LineField::Page)
        && (columns.contains(LineField::Project) || columns.contains(LineField::Label)
            || columns.contains(LineField::Epic));
}

Result<QList<TableRow>> rowsOf(const StorageDocument &document, const QList<QList<int>> &cells,
    const QList<std::optional<LineField>> &columns)
{
    QList<TableRow> rows;
    for (const QList<int> &row : cells) {
        TableRow read{int(rows.size()) + 1, {}};
        for (const int cell : row) {
            if (isMerged(document, cell))
                return failure(Error::Kind::Invalid,
                    u"row %1 of the table has merged cells: which line is which cannot be told"_s
                        .arg(read.line));
            const bool isHeader = rows.isEmpty();
            read.cells.append(cellText(
                document, cell, isHeader ? std::nullopt : columns.value(read.cells.size())));
        }
        rows.append(read);
    }
    return rows;
}

/** "PLATFORM project → /wiki/spaces/ENG/pages/112345678 (Platform Architecture)", line by line. */
QList<TableRow> writtenRows(const StorageDocument &document)
{
    static const QRegularExpression form(
        u"^\\s*(\\S+)\\s+project\\s*(?:→|->)\\s*((?:https?:/)?/\\S+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<TableRow> rows{{0, {u"project"_s, u"page"_s}}};
    int line = 0;
    for (const int node : document.children(-1)) {
        for (const QString &words : document.plainText(node).split(u'\n')) {
            const auto match = form.match(words);
            if (match.hasMatch())
                rows.append({++line, {match.captured(1), match.captured(2)}});
        }
    }
    return rows;
}

} // namespace

Result<QList<TableRow>> registryRows(const QByteArray &body)
{
    const auto document = StorageDocument::parse(body);
    if (!document)
        return failure(Error::Kind::Invalid,
            u"line %1, column %2: %3"_s.arg(document.error().line)
                .arg(document.error().column)
                .arg(document.error().reason));
    for (int node = 0; node < document->nodes().size(); ++node) {
        if (!isElement(*document, node, "table"))
            continue;
        const QList<QList<int>> cells = cellsOf(*document, node);
        if (cells.isEmpty())
            continue;
        const auto columns = columnsOf(*document, cells.first());
        if (isRegistry(columns))
            return rowsOf(*document, cells, columns);
    }
    const QList<TableRow> written = writtenRows(*document);
    if (written.size() > 1)
        return written;
    return failure(Error::Kind::Invalid,
        u"the page holds no table with columns for the page and for its project, label or epic"_s);
}

} // namespace Docket
