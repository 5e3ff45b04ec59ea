// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/logexception.h"
#include "core/journal/logquery.h"

#include <QHash>

class QSqlDatabase;

namespace Docket {

/**
 * Keeps the exceptions of all entries beside the log, in a table of this connection alone: nothing of it is in the file. The first
 * call reads the whole log, later ones what came since. Errors: Storage.
 */
[[nodiscard]] Result<void> refreshMarks(QSqlDatabase &database);

/** SQL for the numbers of the entries that have an exception at `now`; see refreshMarks(). */
[[nodiscard]] QString markedNumbers(const QDateTime &now);

/** The exceptions of these entries (none named: of all), by number. Errors: Storage. */
[[nodiscard]] Result<QHash<qint64, QList<EntryException>>> readMarks(
    QSqlDatabase &database, const QDateTime &now, const QList<qint64> &numbers);

/** The term of SQL for how many seconds the entry `l` took to be decided; NULL of what was no decision. Needs refreshMarks(). */
[[nodiscard]] QString tookTerm();
/** How many seconds these entries took to be decided, by number. Needs refreshMarks(). Errors: Storage. */
[[nodiscard]] Result<QHash<qint64, qint64>> readTook(
    QSqlDatabase &database, const QList<qint64> &numbers);

} // namespace Docket
