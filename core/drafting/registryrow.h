// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/registrycells.h"
#include "core/drafting/registrypage.h"

namespace Docket {

/** Reads and writes lines of the registry as rows of one table. Borrows all that it is given. */
class RegistryRows
{
public:
    /** `document` and `table`: null for a table that is yet to be. */
    RegistryRows(
        const RegistryTold &told, const StorageDocument *document, const RegistryTable *table);

    /** Whether the cell says that of the line. */
    [[nodiscard]] bool says(int cell, LineField field, const RegistryEntry &line) const;
    /** What a cell has to say, as text: equal for lines that the cell does not tell apart. */
    [[nodiscard]] QString wanted(LineField field, const RegistryEntry &line) const;
    /** The same as markup, between the tags of the cell. */
    [[nodiscard]] QByteArray markup(LineField field, const RegistryEntry &line) const;
    /** That content in place of the cell's. */
    [[nodiscard]] TextEdit changed(int cell, const QByteArray &content) const;
    /** A whole row in the form of that one. */
    [[nodiscard]] QByteArray row(const QList<int> &like, const RegistryEntry &line) const;

private:
    [[nodiscard]] QByteArray page(const RegistryEntry &line) const;
    [[nodiscard]] QByteArray person(LineField field, const QString &accountId) const;
    [[nodiscard]] QByteArray cellLike(int like, const QByteArray &content) const;
    enum class Ids { Kept, Left };
    /** Opening, also of an element that is written empty; what is new takes no id of another. */
    [[nodiscard]] QByteArray tagOf(int node, Ids ids) const;
    [[nodiscard]] int paragraphIn(int cell) const; ///< The first; -1 for none.

    const RegistryTold &m_told;
    const StorageDocument *m_document;
    const RegistryTable *m_table;
};

} // namespace Docket
