// SPDX-License-Identifier: GPL-3.0-or-later
// What the log's entries come to; see logtable.h.
#include "core/base/clock.h"
#include "core/journal/codec.h"
#include "core/journal/logmarks.h"
#include "core/journal/logselection.h"
#include "core/journal/logtable.h"
#include "core/journal/sql.h"

#include <QHash>
#include <QSet>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Kind, proposal and number of the entries for which the condition holds, newest first; the time of those that figures need it of. */
Result<QList<LogMoment>> readMoments(
    QSqlDatabase &database, const QString &where, const QVariantList &values)
{
    QList<LogMoment> moments;
    auto read = forEachRow(database,
        u"SELECT l.kind, l.proposal, l.at, l.sequence FROM log l WHERE %1 AND l.kind <> ? ORDER BY l.sequence DESC"_s
            .arg(where),
        values + QVariantList{kindName(LogEntry::Kind::Evaluated)}, [&](const QSqlQuery &row) {
            using Kind = LogEntry::Kind;
            const Kind kind = logKindFromName(row.value(0).toString());
            const bool timed =
                kind == Kind::Proposed || kind == Kind::Approved || kind == Kind::Rejected;
            moments.append({kind, row.value(1).toString(),
                timed ? fromIso(row.value(2).toString()) : QDateTime(), row.value(3).toLongLong()});
        });
    if (!read)
        return failure(read);
    return moments;
}

/** All that was logged about the proposals of these moments: what a search does not find may have ended what it finds. */
Result<QList<LogMoment>> readWhole(QSqlDatabase &database, const QList<LogMoment> &moments)
{
    constexpr qsizetype most = 500; // Beyond, reading each entry is quicker.
    QSet<QString> ids;
    for (const LogMoment &moment : moments) {
        if (moment.kind != LogEntry::Kind::Evaluated && !moment.proposalId.isEmpty())
            ids.insert(moment.proposalId);
    }
    if (ids.size() > most)
        return readMoments(database, u"1"_s, {});
    QStringList marks;
    QVariantList values;
    for (const QString &id : std::as_const(ids)) {
        marks.append(u"?"_s);
        values.append(id);
    }
    return readMoments(database, u"l.proposal IN (%1)"_s.arg(marks.join(u',')), values);
}

} // namespace

namespace {

/** How many of these have which exception. */
Result<void> countExceptions(QSqlDatabase &database, const LogQuery &query,
    const QList<LogMoment> &moments, LogFigures &figures)
{
    if (query.exceptions == LogQuery::Exceptions::Leave)
        return {};
    if (auto done = refreshMarks(database); !done)
        return done;
    const auto marks = readMarks(database, query.now, {});
    if (!marks)
        return failure(marks);
    for (const LogMoment &moment : moments) {
        const auto exceptions = marks->constFind(moment.sequence);
        if (exceptions == marks->cend())
            continue;
        ++figures.exceptional[moment.kind];
        for (const EntryException &exception : *exceptions)
            ++figures.exceptions[exception.what];
    }
    return {};
}

} // namespace

Result<LogFigures> readFigures(QSqlDatabase &database, LogQuery query)
{
    const LogQuery asked = query;
    query.exceptions = LogQuery::Exceptions::Leave;
    query.kinds.clear();
    query.limit = 0;
    query.beforeSequence = 0;
    query.afterSequence = 0;
    query.skip = 0;
    query.order = LogQuery::Order::Newest;
    query.reversed = false;
    query.bodies = LogQuery::Bodies::Leave;
    if (!query.text.isEmpty()) {
        const auto entries = readLog(database, query);
        if (!entries)
            return failure(entries);
        QList<LogMoment> moments;
        for (const LogEntry &entry : *entries)
            moments.append({entry.kind, entry.proposalId, entry.at, entry.sequence});
        const auto whole = readWhole(database, moments);
        if (!whole)
            return failure(whole);
        LogFigures figures = logFigures(moments, *whole);
        if (auto done = countExceptions(database, asked, moments, figures); !done)
            return failure(done);
        return figures;
    }
    // What was left alone is most of a log and only counted.
    const LogSelection selection = selectionOf(query, Search::Columns);
    const QString quiet = kindName(LogEntry::Kind::Evaluated);
    const auto count = scalar(database,
        u"SELECT COUNT(*) FROM log l WHERE %1 AND l.kind = ?"_s.arg(selection.where),
        selection.values + QVariantList{quiet});
    if (!count)
        return failure(count);
    const auto moments = readMoments(database, selection.where, selection.values);
    if (!moments)
        return failure(moments);
    const auto whole = query.until.isValid() ? readWhole(database, *moments) : moments;
    if (!whole)
        return failure(whole);
    LogFigures figures = logFigures(*moments, *whole);
    if (count->toInt() > 0)
        figures.counts.insert(LogEntry::Kind::Evaluated, count->toInt());
    if (auto done = countExceptions(database, asked, *moments, figures); !done)
        return failure(done);
    return figures;
}

namespace {

/** Everything but its period and search. */
LogQuery wholeOf(LogQuery query)
{
    query.exceptions = LogQuery::Exceptions::Leave;
    query.kinds.clear();
    query.limit = 0;
    query.beforeSequence = 0;
    query.afterSequence = 0;
    query.skip = 0;
    query.order = LogQuery::Order::Oldest;
    query.reversed = false;
    query.bodies = LogQuery::Bodies::Leave;
    return query;
}

Result<QList<ChartMoment>> chartMoments(QSqlDatabase &database, const LogQuery &query)
{
    QList<ChartMoment> moments;
    using Kind = LogEntry::Kind;
    LogQuery of = query;
    of.kinds = {Kind::Proposed, Kind::Approved, Kind::Rejected, Kind::Published, Kind::Reverted,
        Kind::Failed, Kind::Conflicted, Kind::Snoozed, Kind::Undone};
    if (!of.text.isEmpty()) {
        const auto entries = readLog(database, of);
        if (!entries)
            return failure(entries);
        for (const LogEntry &entry : *entries)
            moments.append({entry.kind, entry.proposalId, entry.at, entry.text});
        return moments;
    }
    const LogSelection selection = selectionOf(of, Search::Columns);
    auto read = forEachRow(database,
        u"SELECT l.kind, l.proposal, l.at, CASE WHEN l.kind = 'rejected' THEN l.value END FROM log l WHERE %1 ORDER BY l.sequence"_s
            .arg(selection.where),
        selection.values, [&](const QSqlQuery &row) {
            LogEntry entry;
            if (!row.isNull(3))
                decodeLogEntry(row.value(3).toByteArray(), entry);
            moments.append({logKindFromName(row.value(0).toString()), row.value(1).toString(),
                fromIso(row.value(2).toString()), entry.text});
        });
    if (!read)
        return failure(read);
    return moments;
}

} // namespace

Result<LogChartFigures> readChartFigures(QSqlDatabase &database, LogQuery query)
{
    query = wholeOf(query);
    const auto moments = chartMoments(database, query);
    if (!moments)
        return failure(moments);
    // What was decided in this time may have been proposed before it.
    QHash<QString, QDateTime> proposed;
    if (query.since.isValid()) {
        auto read = forEachRow(database,
            u"SELECT proposal, max(at) FROM log WHERE kind = 'proposed' AND at < ? GROUP BY proposal"_s,
            {isoUtc(query.since)}, [&](const QSqlQuery &row) {
                proposed.insert(row.value(0).toString(), fromIso(row.value(1).toString()));
            });
        if (!read)
            return failure(read);
    }
    return logChartFigures(*moments, proposed);
}

} // namespace Docket
