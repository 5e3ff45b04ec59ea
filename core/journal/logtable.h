// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/logentry.h"
#include "core/journal/logcharts.h"
#include "core/journal/logfigures.h"
#include "core/journal/logquery.h"
#include "core/journal/logtip.h"

#include <QVariant>

class QSqlDatabase;

namespace Docket {

/** Keeps a body once, by content, compressed. Returns its hash (a null variant for an empty body). Errors: Storage. */
[[nodiscard]] Result<QVariant> storeBody(QSqlDatabase &database, const QByteArray &body);
/** The body as it was given to storeBody(); empty for a null variant. */
[[nodiscard]] QByteArray unpackedBody(const QVariant &stored);

/**
 * Appends the entries to the chain, inside the caller's transaction: numbers and hashes are given here, the words go into the search
 * index, and the new end of the chain is noted down. Returns that end. Errors: Storage.
 */
[[nodiscard]] Result<LogTip> appendLog(QSqlDatabase &database, const QList<LogEntry> &entries);

/** Where the chain ends. Errors: Storage. */
[[nodiscard]] Result<LogTip> logTip(QSqlDatabase &database);

/** The entries that fit, newest first. Errors: Storage. */
[[nodiscard]] Result<QList<LogEntry>> readLog(QSqlDatabase &database, const LogQuery &query);

/** The numbers of all the entries that fit, in the query's order; its limit and bodies do not count. Errors: Storage. */
[[nodiscard]] Result<QList<qint64>> readLogNumbers(QSqlDatabase &database, const LogQuery &query);

/** The figures of all entries that fit, of whatever kind; kinds, limit and paging do not narrow them. Errors: Storage. */
[[nodiscard]] Result<LogFigures> readFigures(QSqlDatabase &database, LogQuery query);

/** What the charts show of all entries that fit, of whatever kind; kinds, limit and paging do not narrow them. Errors: Storage. */
[[nodiscard]] Result<LogChartFigures> readChartFigures(QSqlDatabase &database, LogQuery query);

} // namespace Docket
