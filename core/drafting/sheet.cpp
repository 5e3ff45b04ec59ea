// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/sheet.h"

#include "core/markup/blocks.h"
#include "core/markup/edits.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QByteArray valueMarkup(const Sheet::Field &field, const QString &value)
{
    if (field.kind == Sheet::Field::Kind::Words)
        return "<p>" + escapeText(value) + "</p>";
    return "<p><ac:link><ri:user ri:account-id=\"" + escapeText(value) + "\" /></ac:link></p>";
}

/** The words of a cell; a person is told by account id. */
Sheet::Field fieldFrom(const Block &row)
{
    Sheet::Field field;
    QString text;
    for (const TextRun &run : row.cells.at(1).runs) {
        const bool person = run.chip == TextRun::Chip::Mention;
        if (person)
            field.kind = Sheet::Field::Kind::Person;
        text += person && run.text.startsWith(u'@') ? run.text.sliced(1) : run.text;
    }
    QString name;
    for (const TextRun &run : row.cells.at(0).runs)
        name += run.text;
    field.name = name.simplified();
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            field.values.append(line.trimmed());
    }
    return field;
}

} // namespace

QStringList Sheet::values(const QString &name) const
{
    const auto found = std::ranges::find_if(fields,
        [&](const Field &field) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == fields.cend() ? QStringList() : found->values;
}

QByteArray sheetBody(const Sheet &sheet)
{
    QByteArray body = "<h1>" + escapeText(sheet.title) + "</h1><table><tbody>";
    for (const Sheet::Field &field : sheet.fields) {
        if (field.values.isEmpty())
            continue;
        body += "<tr><th><p>" + escapeText(field.name) + "</p></th><td>";
        for (const QString &value : field.values)
            body += valueMarkup(field, value);
        body += "</td></tr>";
    }
    return body + "</tbody></table>" + sheet.rest;
}

Result<Sheet> sheetFrom(const QByteArray &body)
{
    const auto document = StorageDocument::parse(body);
    if (!document)
        return failure(Error::Kind::Invalid, document.error().reason);
    Sheet sheet;
    int heading = -1;
    int table = -1;
    for (const int top : document->children(-1)) {
        if (heading < 0 && document->name(top) == "h1")
            heading = top;
        else if (table < 0 && document->name(top) == "table")
            table = top;
    }
    if (heading < 0)
        return failure(Error::Kind::Invalid, u"the heading at its top is missing"_s);
    if (table < 0)
        return failure(Error::Kind::Invalid, u"the table of its fields is missing"_s);
    sheet.title = document->plainText(heading).simplified();
    const Span fields = document->node(table).span;
    for (const Block &block : blocks(*document)) {
        if (block.kind == Block::Kind::TableRow && fields.contains(block.span)
            && block.cells.size() >= 2)
            sheet.fields.append(fieldFrom(block));
    }
    sheet.rest = body.mid(fields.end());
    return sheet;
}

} // namespace Docket
