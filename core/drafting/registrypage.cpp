// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/registrypage.h"

#include "core/drafting/pageend.h"
#include "core/drafting/registryrow.h"
#include "core/drafting/registrytable.h"
#include "core/drafting/registrytableedits.h"
#include "core/drafting/storageread.h"
#include "core/markup/sections.h"

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** As importRows() reads them, in the order of a table that is new. */
constexpr std::array titles{std::pair{LineField::Project, "Project"},
    std::pair{LineField::Component, "Component"}, std::pair{LineField::Label, "Label"},
    std::pair{LineField::Epic, "Epic"}, std::pair{LineField::Page, "Page"},
    std::pair{LineField::Section, "Section"}, std::pair{LineField::Kind, "Kind"},
    std::pair{LineField::Owner, "Owner"}, std::pair{LineField::Backup, "Backup owner"},
    std::pair{LineField::Manager, "Manager"}, std::pair{LineField::Mode, "Mode"}};

bool isAlways(LineField field)
{
    return field == LineField::Project || field == LineField::Page || field == LineField::Kind
        || field == LineField::Owner || field == LineField::Mode;
}

QStringList untold(const RegistryTold &told, const RegistryTable &table)
{
    QStringList names;
    const RegistryRows rows(told, nullptr, nullptr);
    for (const auto &[field, title] : titles) {
        const QString plain = rows.wanted(field, {});
        const bool isNeeded = std::ranges::any_of(told.lines,
            [&](const RegistryEntry &line) { return rows.wanted(field, line) != plain; });
        if (isNeeded && !table.columns.contains(field))
            names.append(QString::fromLatin1(title).toLower());
    }
    return names;
}

QByteArray newTable(const RegistryTold &told)
{
    const RegistryRows rows(told, nullptr, nullptr);
    QList<std::pair<LineField, const char *>> columns;
    for (const auto &[field, title] : titles) {
        const bool isFilled = std::ranges::any_of(told.lines,
            [&](const RegistryEntry &line) { return !rows.wanted(field, line).isEmpty(); });
        if (isAlways(field) || isFilled)
            columns.append({field, title});
    }
    QByteArray table = "<table><tbody><tr>";
    for (const auto &[field, title] : std::as_const(columns))
        table += "<th><p>" + QByteArray(title) + "</p></th>";
    table += "</tr>";
    for (const RegistryEntry &line : told.lines) {
        QByteArray row = "<tr>";
        for (const auto &[field, title] : std::as_const(columns))
            row += "<td><p>" + rows.markup(field, line) + "</p></td>";
        row += "</tr>";
        table += row;
    }
    return table + "</tbody></table>";
}

/** The innermost section that a heading opens around the place, when its path means it alone. */
QStringList sectionAround(const StorageDocument &document, Span place)
{
    QStringList path;
    for (const Section &section : sections(document)) {
        if (section.kind != Section::Kind::Heading || !section.span.contains(place))
            continue;
        const auto found = findSection(document, section.path);
        if (found && found->span == section.span)
            path = section.path;
    }
    return path;
}

} // namespace

Result<RegistryOnPage> registryOnPage(const QByteArray &body, const RegistryTold &told)
{
    if (told.lines.isEmpty())
        return failure(
            Error::Kind::Invalid, u"the registry has no line: there is nothing to publish"_s);
    const auto document = readStorage(body);
    if (!document)
        return failure(document);
    const auto rows = registryRows(body);
    const auto table = registryTableIn(*document);
    if (!table) {
        RegistryOnPage made;
        made.isNew = true;
        made.added = int(told.lines.size());
        made.keepsLines = rows.has_value();
        const PageEnd end = endOf(*document);
        made.edits = {{{end.offset, 0}, headingOf(end.level, u"Page registry"_s) + newTable(told)}};
        return made;
    }
    if (!rows)
        return failure(rows); // Merged cells.
    RegistryOnPage made = registryTableEdited(told, *document, *table);
    made.section = sectionAround(*document, document->node(table->node).span);
    made.untold = untold(told, *table);
    return made;
}

} // namespace Docket
