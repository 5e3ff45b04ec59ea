// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

class QSqlDatabase;

namespace Docket {

/** The schema this Docket writes; kept in SQLite's user_version. */
[[nodiscard]] int schemaVersion();

/**
 * Brings the database to schemaVersion() by numbered steps, each one transaction. Errors: Storage; a database of a newer Docket
 * is left untouched.
 */
[[nodiscard]] Result<void> migrate(QSqlDatabase &database, const Clock &clock);

} // namespace Docket
