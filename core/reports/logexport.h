// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/logquery.h"

#include <QCoroTask>
#include <QIODevice>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace Docket {

class Journal;

enum class LogForm { Csv, JsonLines };

/** The members of an entry for programs: sequence, at (ISO 8601, UTC), kind, ticket, page, person, text, both hashes, the names of its exceptions and how many seconds it took to decide as far as they were asked for, a sign-off; without bodies. */
[[nodiscard]] QJsonObject logEntryJson(const LogEntry &entry);

/** logEntryJson() as one line, its end included. */
[[nodiscard]] QByteArray logJsonLine(const LogEntry &entry);

/** The entry's kind for people, as the window says it: "Published", "Revert asked". */
[[nodiscard]] QString outcomeWords(LogEntry::Kind kind);
/** What stands above logCsvLine()'s lines. */
[[nodiscard]] QByteArray logCsvHead();
/** One line of CSV as csvLine() makes it; strangers' control characters stand as "·". */
[[nodiscard]] QByteArray logCsvLine(const LogEntry &entry);

/** What rows of the log become in a file. Used by one thread at a time, but not always the same. */
class LogSink
{
public:
    LogSink() = default;
    virtual ~LogSink() = default;
    Q_DISABLE_COPY_MOVE(LogSink)

    /** `file` is open. False: it could not be written. */
    [[nodiscard]] virtual bool begin(std::shared_ptr<QIODevice> file) = 0;
    [[nodiscard]] virtual bool add(const QList<LogEntry> &entries) = 0;
    [[nodiscard]] virtual bool end() = 0;
};

/** A line an entry. */
[[nodiscard]] std::shared_ptr<LogSink> lineSink(LogForm form);

/**
 * Writes the entries that fit `which` (its limit and place do not count), in its order, to a file that only this user may read.
 * `file` is the whole export or stays as it was. `progress` hears now and then how many rows are done. Rows that are appended
 * meanwhile are not there. Answers how many rows there are. Errors: Storage when the log cannot be read, Invalid when the
 * file cannot be written, Cancelled.
 */
[[nodiscard]] QCoro::Task<Result<qint64>> exportLog(Journal &journal, LogQuery which,
    std::shared_ptr<LogSink> sink, QString file, std::function<void(qint64)> progress,
    std::stop_token stop);

} // namespace Docket
