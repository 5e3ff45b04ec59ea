// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/textedit.h"
#include "core/policy/registryline.h"

namespace Docket {

/** The registry as it is to be told on a page. */
struct RegistryTold
{
    QList<RegistryEntry> lines;
    QHash<QString, RegisteredPage> pages; ///< Their titles and addresses, by id.
    RegistryKnown known;
};

/** How a page comes to tell the registry. */
struct RegistryOnPage
{
    TextEdits edits; ///< Empty: it says so already.
    QStringList
        section; ///< Heading path of the section that holds the table; empty: none does, or not alone.
    int added = 0, changed = 0, removed = 0; ///< Rows.
    bool isNew = false; ///< The page had no such table.
    QStringList
        untold; ///< Columns that lines would need and the table has not: "section", "mode" …
    bool keepsLines =
        false; ///< The page also tells some as "PLATFORM project → …", which stays as it is.
};

/**
 * The edits after which the page's table of the registry (see registryRows()) tells these lines: only cells that differ are written
 * anew, rows of no line go, lines without a row get one in the form of its neighbours. Columns that say nothing about a line, rows
 * without words and all outside the table stay, byte for byte. A page without such a table gets one at its end, below a heading.
 * Errors: Invalid with the reason (no line, the body is not well-formed, the table has merged cells).
 */
[[nodiscard]] Result<RegistryOnPage> registryOnPage(
    const QByteArray &body, const RegistryTold &told);

} // namespace Docket
