// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/journal/logcheck.h"

namespace Docket {

/** The workspace's database file. */
[[nodiscard]] QString databaseFile(const QString &folder);

/**
 * Reads the file from its first to its last page without changing it. Errors: Damaged; Storage when it is missing, locked or may not be
 * read. Waits for the disk.
 */
[[nodiscard]] Result<void> checkDatabase(const QString &file);

/**
 * Renames the workspace's database and what belongs to it to docket-broken-TIME.db, so that the next start makes a new one; nothing is
 * deleted. To be called while no Docket has it open. Returns the new name of the file. Errors: Storage; NotFound when there is none.
 */
[[nodiscard]] Result<QString> setDatabaseAside(const QString &folder, const Clock &clock);

/**
 * Puts a copy of the backup in the database's place once it was read and found sound; what is there is set aside before. Returns the
 * name of the file set aside, empty when there was none. Errors: Damaged when the backup is; Invalid when it is no workspace's
 * database; Storage. After an error the workspace is as it was.
 */
[[nodiscard]] Result<QString> restoreDatabase(
    const QString &folder, const QString &backup, const Clock &clock);

/**
 * Copies the open database to a new file by VACUUM INTO, which reads one moment of it, and checks the copy. Errors: as
 * Journal::backup().
 */
[[nodiscard]] Result<LogCheck> backUp(QSqlDatabase &database, const QString &file);

} // namespace Docket
