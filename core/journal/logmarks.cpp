// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logmarks.h"

#include "core/base/clock.h"
#include "core/journal/codec.h"
#include "core/journal/logexceptions.h"
#include "core/journal/logtable.h"
#include "core/journal/sql.h"

#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAlone = 200; ///< Beyond so many proposals the whole log is read at once.

Result<void> makeTables(QSqlDatabase &database)
{
    const auto known = scalar(database,
        u"SELECT count(*) FROM sqlite_temp_schema WHERE name IN ('log_mark', 'log_marked')"_s);
    if (!known || known->toInt() == 2)
        return known ? Result<void>() : failure(known);
    for (const QString &statement :
        {u"PRAGMA temp_store = MEMORY"_s,
            u"CREATE TEMP TABLE IF NOT EXISTS log_mark (sequence INTEGER PRIMARY KEY, proposal "
            u"TEXT NOT NULL,"
            " told TEXT NOT NULL, due INTEGER, took INTEGER)"_s, // `due`, in ms: of what waits; `took`, in s: of decisions.
            u"CREATE INDEX IF NOT EXISTS temp.log_mark_proposal ON log_mark (proposal)"_s,
            u"CREATE TEMP TABLE IF NOT EXISTS log_marked (upto INTEGER NOT NULL)"_s}) {
        if (auto done = execute(database, statement); !done)
            return done;
    }
    return {};
}

/** "2:93600,5:1": what happened, and its measure. */
QString encoded(const QList<EntryException> &exceptions)
{
    QStringList parts;
    for (const EntryException &one : exceptions)
        parts.append(u"%1:%2"_s.arg(int(one.what)).arg(one.amount));
    return parts.join(u',');
}

QList<EntryException> decoded(const QString &told)
{
    QList<EntryException> exceptions;
    for (const QString &part : told.split(u',', Qt::SkipEmptyParts))
        exceptions.append(
            {LogException(part.section(u':', 0, 0).toInt()), part.section(u':', 1).toLongLong()});
    return exceptions;
}

bool saysItsText(LogEntry::Kind kind)
{
    using Kind = LogEntry::Kind;
    return kind == Kind::Delayed || kind == Kind::Failed || kind == Kind::Edited
        || kind == Kind::Snoozed;
}

/** Of most entries nothing in `value` counts: it is read only where something does. */
LogFact factFrom(const QSqlQuery &row)
{
    LogEntry entry;
    entry.kind = logKindFromName(row.value(0).toString());
    const QByteArray value = row.value(4).toByteArray();
    if (saysItsText(entry.kind) || value.contains("\"circumstances\""))
        decodeLogEntry(value, entry);
    return {entry.kind, row.value(1).toLongLong(), fromIso(row.value(2).toString()),
        row.value(3).toString(), entry.text, entry.circumstances};
}

using Facts = QHash<QString, QList<LogFact>>; ///< By proposal, oldest first.

/** What entries of earlier versions do not say themselves. */
Result<void> complete(QSqlDatabase &database, Facts &facts)
{
    QSet<QString> wanting;
    for (auto one = facts.cbegin(); one != facts.cend(); ++one) {
        if (std::ranges::all_of(
                *one, [](const LogFact &fact) { return fact.circumstances.isEmpty(); }))
            wanting.insert(one.key());
    }
    const auto take = [&](const QSqlQuery &row) {
        const QString id = row.value(0).toString();
        if (!wanting.contains(id))
            return;
        for (LogFact &fact : facts[id]) {
            fact.circumstances.dueAt = fromIso(row.value(1).toString());
            fact.circumstances.closedBy = row.value(2).toString();
        }
    };
    const QString known = u"SELECT id, json_extract(CAST(value AS TEXT), '$.dueAt'), "
                          u"json_extract(CAST(value AS TEXT), '$.closedBy')"
                          " FROM proposal WHERE json_valid(CAST(value AS TEXT))"_s;
    if (wanting.size() > mostAlone)
        return forEachRow(database, known, {}, take);
    for (const QString &id : std::as_const(wanting)) {
        if (auto done = forEachRow(database, known + u" AND id = ?"_s, {id}, take); !done)
            return done;
    }
    return {};
}

Result<void> mark(QSqlDatabase &database, const QString &proposal, const QList<LogFact> &facts)
{
    const MarkedEntries marked = markedEntries(facts);
    Statement insert(database, u"INSERT OR REPLACE INTO log_mark VALUES (?, ?, ?, ?, ?)"_s);
    const auto took = [&](qint64 sequence) {
        const auto found = marked.took.constFind(sequence);
        return found == marked.took.cend() ? QVariant() : QVariant(*found);
    };
    for (auto one = marked.exceptions.cbegin(); one != marked.exceptions.cend(); ++one) {
        if (auto done =
                insert.execute({one.key(), proposal, encoded(*one), QVariant(), took(one.key())});
            !done)
            return done;
    }
    for (auto one = marked.took.cbegin(); one != marked.took.cend(); ++one) {
        if (marked.exceptions.contains(one.key()))
            continue;
        if (auto done = insert.execute({one.key(), proposal, u""_s, QVariant(), *one}); !done)
            return done;
    }
    if (marked.waiting == 0 || !marked.dueAt.isValid())
        return {};
    return insert.execute(
        {marked.waiting, proposal, u""_s, marked.dueAt.toMSecsSinceEpoch(), QVariant()});
}

/** Which proposals have entries after `upto`; the quiet majority of a log has none. */
Result<QSet<QString>> proposalsSince(QSqlDatabase &database, qint64 upto)
{
    QSet<QString> found;
    auto read = forEachRow(database,
        u"SELECT proposal FROM log WHERE sequence > ? AND +proposal <> '' AND +kind <> 'evaluated'"_s,
        {upto}, [&](const QSqlQuery &row) { found.insert(row.value(0).toString()); });
    if (!read)
        return failure(read);
    return found;
}

Result<void> markAnew(QSqlDatabase &database, const QSet<QString> &proposals)
{
    const QString columns =
        u"SELECT l.kind, l.sequence, l.at, l.person, l.value, l.proposal FROM log l"_s;
    Facts facts;
    const auto keep = [&](const QSqlQuery &row) {
        const QString proposal = row.value(5).toString();
        if (proposals.contains(proposal))
            facts[proposal].append(factFrom(row));
    };
    Result<void> done;
    if (proposals.size() > mostAlone) {
        done = forEachRow(database,
            columns + u" WHERE +l.proposal <> '' AND +l.kind <> 'evaluated' ORDER BY l.sequence"_s,
            {}, keep);
    } else {
        for (const QString &proposal : proposals) {
            if (done)
                done = forEachRow(database,
                    columns
                        + u" WHERE l.proposal = ? AND +l.kind <> 'evaluated' ORDER BY l.sequence"_s,
                    {proposal}, keep);
        }
    }
    if (done)
        done = complete(database, facts);
    Statement forget(database, u"DELETE FROM log_mark WHERE proposal = ?"_s);
    for (auto one = facts.cbegin(); done && one != facts.cend(); ++one) {
        done = forget.execute({one.key()});
        if (done)
            done = mark(database, one.key(), *one);
    }
    return done;
}

} // namespace

Result<void> refreshMarks(QSqlDatabase &database)
{
    if (auto made = makeTables(database); !made)
        return made;
    const auto tip = logTip(database);
    if (!tip)
        return failure(tip);
    const auto upto = scalar(database, u"SELECT max(upto) FROM log_marked"_s);
    if (!upto)
        return failure(upto);
    if (upto->toLongLong() == tip->sequence)
        return {};
    const auto proposals = proposalsSince(database, upto->toLongLong());
    if (!proposals)
        return failure(proposals);
    if (auto done = markAnew(database, *proposals); !done)
        return done;
    // Last: what fails on the way is done anew.
    if (auto done = execute(database, u"DELETE FROM log_marked"_s); !done)
        return done;
    return execute(database, u"INSERT INTO log_marked VALUES (?)"_s, {tip->sequence});
}

QString markedNumbers(const QDateTime &now)
{
    return u"SELECT sequence FROM log_mark WHERE told <> '' OR due < %1"_s.arg(
        now.isValid() ? now.toMSecsSinceEpoch() : 0);
}

QString tookTerm()
{
    return u"(SELECT m.took FROM log_mark m WHERE m.sequence = l.sequence)"_s;
}

Result<QHash<qint64, qint64>> readTook(QSqlDatabase &database, const QList<qint64> &numbers)
{
    QStringList listed;
    for (const qint64 number : numbers)
        listed.append(QString::number(number));
    QHash<qint64, qint64> found;
    auto read = forEachRow(database,
        u"SELECT sequence, took FROM log_mark WHERE took IS NOT NULL AND sequence IN (%1)"_s.arg(
            listed.join(u',')),
        {}, [&](const QSqlQuery &row) {
            found.insert(row.value(0).toLongLong(), row.value(1).toLongLong());
        });
    if (!read)
        return failure(read);
    return found;
}

Result<QHash<qint64, QList<EntryException>>> readMarks(
    QSqlDatabase &database, const QDateTime &now, const QList<qint64> &numbers)
{
    QStringList listed;
    for (const qint64 number : numbers)
        listed.append(QString::number(number));
    const QString which = listed.isEmpty() ? markedNumbers(now) : listed.join(u',');
    QHash<qint64, QList<EntryException>> found;
    auto read = forEachRow(database,
        u"SELECT sequence, told, due FROM log_mark WHERE sequence IN (%1)"_s.arg(which), {},
        [&](const QSqlQuery &row) {
            QList<EntryException> exceptions = decoded(row.value(1).toString());
            const qint64 late = now.isValid() && !row.isNull(2)
                ? now.toMSecsSinceEpoch() - row.value(2).toLongLong()
                : 0;
            if (late > 0)
                exceptions.append({LogException::Overdue, late / 1000});
            if (!exceptions.isEmpty())
                found.insert(row.value(0).toLongLong(), exceptions);
        });
    if (!read)
        return failure(read);
    return found;
}

} // namespace Docket
