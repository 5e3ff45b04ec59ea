// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/logtip.h"

#include <QDateTime>
#include <QList>

class QSqlDatabase;

namespace Docket {

/** One thing that is not as Docket wrote it, and where. */
struct LogFinding
{
    enum class Kind {
        Edited, ///< The entry no longer fits its own hash.
        Rewritten, ///< Entries were changed and given new hashes; one of `first` … `last` at least.
        Removed,
        Moved, ///< The entries stand at other numbers than they were written at.
        Inserted, ///< Docket did not write these.
        Truncated, ///< The newest entries are gone.
        BodyChanged, ///< A page body the entry points to is missing or another one.
        UnknownTip ///< The log never ended in the tip that was asked for.
    };

    Kind kind = Kind::Edited;
    qint64 first = 0, last = 0; ///< Entries concerned, both included; 0 for UnknownTip.
    QString text; ///< One sentence for people.
    friend bool operator==(const LogFinding &, const LogFinding &) = default;
};

/** What came of reading the whole log. */
struct LogCheck
{
    qint64 entries = 0;
    LogTip tip;
    int writes = 0; ///< Writes on record whose mark was looked up in the log.
    QList<LogFinding> findings; ///< In the order of the entries.

    [[nodiscard]] bool isWhole() const { return findings.isEmpty(); }
    friend bool operator==(const LogCheck &, const LogCheck &) = default;
};

[[nodiscard]] QString kindName(LogFinding::Kind kind); ///< "edited", "unknownTip" …

/**
 * Reads every entry and every body behind it, as they stand in the file, and says what was edited, removed, moved, inserted or cut off.
 * What a chain alone cannot tell (a tail cut off, all hashes made anew) is told by the tips that were remembered: the last one, that of
 * each write to a page, and `outside`, a tip from a version message or an earlier check (the whole hash or at least its first 8 digits;
 * empty: none). Errors: Storage, Damaged; Invalid when `outside` is no tip.
 */
[[nodiscard]] Result<LogCheck> checkLog(QSqlDatabase &database, const QString &outside);

} // namespace Docket
