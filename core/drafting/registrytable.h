// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registryimport.h"

namespace Docket {

/**
 * The lines of the registry as a page keeps them, for importRows(), the header first: its first table that has a column for the page
 * and one for the work; else what stands as "PLATFORM project → /wiki/spaces/ENG/pages/112345678 (Platform Architecture)". A link
 * counts as its address, a mention as its account id. A row's line is its number in the table. Errors: Invalid with the reason (there
 * is no such table, its cells are merged, the body is not well-formed).
 */
[[nodiscard]] Result<QList<TableRow>> registryRows(const QByteArray &body);

} // namespace Docket
