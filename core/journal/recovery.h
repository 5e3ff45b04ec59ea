// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/journal/logcheck.h"

namespace Docket {

/** The workspace's database file. */
[[nodiscard]] QString databaseFile(const QString &folder);
/** The workspace's policy, its registry and rules, beside it. */
[[nodiscard]] QString policyFile(const QString &folder);

/**
 * Reads the file from its first to its last page without changing it. Errors: Damaged; Storage when it is missing, locked or may not be
 * read. Waits for the disk.
 */
[[nodiscard]] Result<void> checkDatabase(const QString &file);

/**
 * Renames the workspace's database and what belongs to it to docket-aside-TIME.db, so that the next start makes a new one; nothing is
 * deleted. To be called while no Docket has it open. Returns the new name of the file. Errors: Storage; NotFound when there is none.
 */
[[nodiscard]] Result<QString> setDatabaseAside(const QString &folder, const Clock &clock);

/** The files that a restored backup took the place of, under the names they have now; empty where there was none to keep. */
struct SetAside
{
    QString database;
    QString policy;
};

/** What a backup holds, for a person who is to choose it. */
struct BackupFacts
{
    QDateTime last; ///< Of the last entry of its log; invalid while it has none.
    qint64 entries = 0; ///< Of its log.
    bool hasPolicy = false; ///< One of an earlier Docket holds the database alone.
};

/** Reads the whole backup. Errors: Damaged; Invalid when it is no workspace's database; Storage. Waits for the disk. */
[[nodiscard]] Result<BackupFacts> readBackup(const QString &backup);

/**
 * Puts the backup's database and policy in the place of the workspace's once it was read and found sound; what is there is set aside
 * before. A backup that holds no policy leaves the one that is there. Errors: as readBackup(); after one of them the workspace's
 * database is as it was.
 */
[[nodiscard]] Result<SetAside> restoreBackup(
    const QString &folder, const QString &backup, const Clock &clock);

/**
 * Copies the open database to a new file by VACUUM INTO, which reads one moment of it, puts the policy file (which need not be there)
 * into the copy, and checks it. Errors: as Journal::backup().
 */
[[nodiscard]] Result<LogCheck> backUp(
    QSqlDatabase &database, const QString &policyFile, const QString &file);

} // namespace Docket
