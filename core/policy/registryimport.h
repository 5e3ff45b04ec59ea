// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policychange.h"
#include "core/policy/registryline.h"

namespace Docket {

/** A row of a table that somebody else keeps, as text. */
struct TableRow
{
    int line = 0; ///< Where it stands there, from 1.
    QStringList cells;
    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/** What a row would do to the registry. */
struct ImportedLine
{
    enum class Kind { Added, Changed, Same, Refused };

    int line = 0; ///< As TableRow::line.
    Kind kind = Kind::Refused;
    QString page; ///< As the row names it.
    RegistryEntry entry; ///< As it would be; not of one that is refused.
    std::optional<RegistryEntry> before; ///< The line that becomes it.
    QStringList words; ///< What differs ("Owner: A → B"), or why it is refused.
    friend bool operator==(const ImportedLine &, const ImportedLine &) = default;
};

struct RegistryImport
{
    QList<ImportedLine> lines; ///< In the order of the rows.
    QStringList ignored; ///< Columns that say nothing about a line.
    [[nodiscard]] int count(ImportedLine::Kind kind) const;
    friend bool operator==(const RegistryImport &, const RegistryImport &) = default;
};

/**
 * What the rows, a header first, would do to the registry. Columns, in any order and case: page or url (needed), section, kind, project,
 * component, label, epic, owner, backup, manager, mode; a column that is not there leaves what a line says. Lines that no row
 * names stay. `pages`: what is known of them, by id; of one that cannot be seen state Gone. Errors: Invalid (no rows, no column for the page, one twice).
 */
[[nodiscard]] Result<RegistryImport> importRows(const QList<TableRow> &rows,
    const QList<RegistryEntry> &registry, const QHash<QString, RegisteredPage> &pages,
    const RegistryKnown &known);

/** The ids of the pages that the rows name, and words that may be account ids nobody was asked about: to be looked up before importRows(). */
struct ImportNeeds
{
    QStringList pages, people;
};
[[nodiscard]] ImportNeeds importNeeds(const QList<TableRow> &rows, const RegistryKnown &known);

/** What a column of that title says, in any case; Page also for its address. */
[[nodiscard]] std::optional<LineField> lineFieldNamed(const QString &title);

/** All that would be added and changed, as one change; `source` is named in the log. Empty edits: nothing is to be done. */
[[nodiscard]] PolicyChange linesImported(const RegistryImport &import, const QString &source);

} // namespace Docket
