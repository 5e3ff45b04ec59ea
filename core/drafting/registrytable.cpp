// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/registrytable.h"

#include "core/drafting/registrycells.h"
#include "core/drafting/storageread.h"
#include "core/markup/storagedocument.h"

#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

Result<QList<TableRow>> rowsOf(const StorageDocument &document, const QList<QList<int>> &cells,
    const QList<std::optional<LineField>> &columns)
{
    QList<TableRow> rows;
    for (const QList<int> &row : cells) {
        TableRow read{int(rows.size()) + 1, {}};
        for (const int cell : row) {
            if (isMergedCell(document, cell))
                return failure(Error::Kind::Invalid,
                    u"row %1 of the table has merged cells: which line is which cannot be told"_s
                        .arg(read.line));
            const bool isHeader = rows.isEmpty();
            read.cells.append(registryCellText(
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
    const auto document = readStorage(body);
    if (!document)
        return failure(document);
    if (const auto table = registryTableIn(*document))
        return rowsOf(*document, table->rows, table->columns);
    const QList<TableRow> written = writtenRows(*document);
    if (written.size() > 1)
        return written;
    return failure(Error::Kind::Invalid,
        u"the page holds no table with columns for the page and for its project, label or epic"_s);
}

} // namespace Docket
