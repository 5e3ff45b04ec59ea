// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logtable.h"

#include "core/base/clock.h"
#include "core/journal/codec.h"
#include "core/journal/sql.h"

#include <optional>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype gram = 3; ///< Letters that the search index looks up at once.
constexpr int newestRead =
    4'000; ///< Entries that are looked at one by one before an index is asked.

std::optional<LogEntry::Kind> logKindFromName(const QString &name)
{
    for (int kind = 0; kind <= int(LogEntry::Kind::Synced); ++kind) {
        if (kindName(LogEntry::Kind(kind)) == name)
            return LogEntry::Kind(kind);
    }
    return std::nullopt;
}

/** What a search looks into. */
QString searchedWords(const LogEntry &entry)
{
    return QStringList{entry.itemKey, entry.pageTitle, entry.personName, entry.text}.join(u'\n');
}

/** Never null, and without half characters, which SQLite would store in other bytes than were hashed. */
QString asStored(const QString &text)
{
    return text.isEmpty() ? u""_s : QString::fromUtf8(text.toUtf8());
}

/** Every three letters in a row of the text, for the index to look up; empty for a shorter text. */
QString gramsOf(const QString &text)
{
    QStringList grams;
    const QList<uint> letters = text.toUcs4();
    for (qsizetype i = 0; i + gram <= letters.size(); ++i) {
        QString one =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + i, gram);
        grams.append(u'"' + one.replace(u'"', u"\"\""_s) + u'"');
    }
    grams.removeDuplicates();
    return grams.join(u" AND "_s);
}

/** How entries are found. */
enum class Search {
    Words, ///< By the index of words, which walks from the newest to the oldest that has all the grams.
    Columns, ///< By the indices of columns; only the numbers of what is found are sorted.
    Each ///< Every entry from the newest on is looked at.
};

/** What a query asks of the database, with the values for its marks. */
struct Selection
{
    QString where;
    QVariantList values;
};

Selection selectionOf(const LogQuery &query, Search search)
{
    QStringList clauses{u"1"_s};
    Selection selection;
    const auto add = [&](const QString &clause, const QVariant &value) {
        clauses.append(clause);
        selection.values.append(value);
    };
    if (search == Search::Words)
        add(u"log_words MATCH ?"_s, gramsOf(query.text));
    // The plus keeps the index of a column from being used: what it gives would have to be sorted.
    const QString plus = search == Search::Columns ? QString() : u"+"_s;
    if (query.since.isValid())
        add(plus + u"l.at >= ?"_s, isoUtc(query.since));
    if (query.until.isValid())
        add(plus + u"l.at < ?"_s, isoUtc(query.until));
    if (!query.itemKey.isEmpty())
        add(u"l.item = ? COLLATE NOCASE"_s, query.itemKey);
    if (!query.pageId.isEmpty())
        add(u"l.page = ?"_s, query.pageId);
    if (!query.proposalId.isEmpty())
        add(u"l.proposal = ?"_s, query.proposalId);
    if (query.beforeSequence > 0)
        add(search == Search::Words ? u"log_words.rowid < ?"_s : u"l.sequence < ?"_s,
            query.beforeSequence);
    if (query.afterSequence > 0)
        add(u"l.sequence > ?"_s, query.afterSequence);
    if (!query.kinds.isEmpty()) {
        QStringList marks;
        for (const LogEntry::Kind kind : query.kinds) {
            marks.append(u"?"_s);
            selection.values.append(kindName(kind));
        }
        clauses.append(plus + u"l.kind IN (%1)"_s.arg(marks.join(u',')));
    }
    selection.where = clauses.join(u" AND "_s);
    return selection;
}

LogEntry entryFrom(const QSqlQuery &row, LogQuery::Bodies bodies)
{
    LogEntry entry;
    entry.sequence = row.value(0).toLongLong();
    entry.at = fromIso(row.value(1).toString());
    entry.kind = logKindFromName(row.value(2).toString()).value_or(LogEntry::Kind::Synced);
    entry.transaction = row.value(3).toString();
    entry.proposalId = row.value(4).toString();
    entry.itemKey = row.value(5).toString();
    entry.pageId = row.value(6).toString();
    entry.person = row.value(7).toString();
    entry.version = row.value(8).toInt();
    decodeLogEntry(row.value(9).toByteArray(), entry);
    entry.previousHash = row.value(10).toString();
    entry.hash = row.value(11).toString();
    if (bodies == LogQuery::Bodies::Read) {
        entry.before = unpackedBody(row.value(12));
        entry.after = unpackedBody(row.value(13));
    }
    return entry;
}

/** What entryFrom() reads. */
QString columnsFor(const LogQuery &query)
{
    return u"l.sequence, l.at, l.kind, l.transaction_id, l.proposal, l.item, "
           u"l.page, l.person, l.version, l.value, l.previous_hash, l.hash"_s
        + (query.bodies == LogQuery::Bodies::Read ? u", b.bytes, a.bytes"_s : QString());
}

QString bodiesFor(const LogQuery &query)
{
    return query.bodies == LogQuery::Bodies::Read ? u" LEFT JOIN body b ON b.hash = l.before_body"
                                                    " LEFT JOIN body a ON a.hash = l.after_body"_s
                                                  : QString();
}

/** The terms of ORDER BY. */
QString orderOf(const LogQuery &query)
{
    const auto named = [](const QString &member) {
        return u"json_extract(CAST(l.value AS TEXT), '$.%1') COLLATE NOCASE"_s.arg(member);
    };
    const QString newest = u"l.sequence DESC"_s, oldest = u"l.sequence"_s;
    const auto ordered = [&](const QString &term) {
        return term + (query.reversed ? u" DESC, "_s : u", "_s) + newest;
    };
    switch (query.order) {
    case LogQuery::Order::Newest:
        return query.reversed ? oldest : newest;
    case LogQuery::Order::Oldest:
        return query.reversed ? newest : oldest;
    case LogQuery::Order::Page:
        return ordered(named(u"pageTitle"_s));
    case LogQuery::Order::Outcome:
        return ordered(u"l.kind"_s);
    case LogQuery::Order::Person:
        return ordered(named(u"personName"_s));
    case LogQuery::Order::Version:
        return ordered(u"l.version"_s);
    case LogQuery::Order::Item:
        return ordered(u"l.item COLLATE NOCASE"_s);
    }
    return newest;
}

/** The statement for the entries that fit, newest first, none up to `after`. */
QString statementFor(const LogQuery &query, Search search, const QString &where, qint64 after)
{
    const QString columns = columnsFor(query), joined = bodiesFor(query);
    switch (search) {
    case Search::Words:
        return u"SELECT %1 FROM log_words CROSS JOIN log l ON l.sequence = log_words.rowid%2"
               " WHERE %3 ORDER BY log_words.rowid DESC"_s.arg(columns, joined, where);
    case Search::Columns: {
        const QString most =
            query.limit > 0 && query.text.isEmpty() ? u" LIMIT %1"_s.arg(query.limit) : QString();
        return u"SELECT %1 FROM log l%2 WHERE l.sequence IN"
               " (SELECT l.sequence FROM log l WHERE %3 ORDER BY l.sequence DESC%4)"
               " ORDER BY l.sequence DESC"_s.arg(columns, joined, where, most);
    }
    case Search::Each:
        return u"SELECT %1 FROM log l%2 WHERE l.sequence > %3 AND %4 ORDER BY l.sequence DESC"_s
            .arg(columns, joined)
            .arg(after)
            .arg(where);
    }
    return {};
}

Result<QList<LogEntry>> readEntries(
    QSqlDatabase &database, const LogQuery &query, Search search, qint64 after = 0)
{
    const Selection selection = selectionOf(query, search);
    QList<LogEntry> entries;
    auto read = readRows(database, statementFor(query, search, selection.where, after),
        selection.values, [&](const QSqlQuery &row) {
            const LogEntry entry = entryFrom(row, query.bodies);
            if (query.text.isEmpty()
                || searchedWords(entry).contains(query.text, Qt::CaseInsensitive))
                entries.append(entry);
            return query.limit > 0 && entries.size() >= query.limit ? Rows::Enough : Rows::More;
        });
    if (!read)
        return failure(read);
    return entries;
}

} // namespace

QByteArray unpackedBody(const QVariant &stored)
{
    const QByteArray bytes = stored.toByteArray();
    return bytes.isEmpty() ? QByteArray() : qUncompress(bytes);
}

Result<QVariant> storeBody(QSqlDatabase &database, const QByteArray &body)
{
    if (body.isEmpty())
        return QVariant(QMetaType::fromType<QString>());
    const QString hash = bodyHash(body);
    const auto known = scalar(database, u"SELECT 1 FROM body WHERE hash = ?"_s, {hash});
    if (!known)
        return failure(known);
    if (!known->isValid()) {
        if (auto done =
                execute(database, u"INSERT INTO body VALUES (?, ?)"_s, {hash, qCompress(body)});
            !done)
            return failure(done);
    }
    return QVariant(hash);
}

/** The entries that fit in an order that no index has. */
static Result<QList<LogEntry>> readOrdered(QSqlDatabase &database, const LogQuery &query)
{
    const bool words = !gramsOf(query.text).isEmpty();
    const Selection selection = selectionOf(query, words ? Search::Words : Search::Each);
    const QString from =
        words ? u"log_words CROSS JOIN log l ON l.sequence = log_words.rowid"_s : u"log l"_s;
    const bool counts = query.text.isEmpty(); // All that the database reads fits.
    const QString rows = counts
        ? u" LIMIT %1 OFFSET %2"_s.arg(query.limit > 0 ? query.limit : -1).arg(query.skip)
        : QString();
    QList<LogEntry> entries;
    int toSkip = counts ? 0 : query.skip;
    auto read = readRows(database,
        u"SELECT "_s + columnsFor(query) + u" FROM "_s + from + bodiesFor(query) + u" WHERE "_s
            + selection.where + u" ORDER BY "_s + orderOf(query) + rows,
        selection.values, [&](const QSqlQuery &row) {
            const LogEntry entry = entryFrom(row, query.bodies);
            const bool fits =
                counts || searchedWords(entry).contains(query.text, Qt::CaseInsensitive);
            if (fits && --toSkip < 0)
                entries.append(entry);
            return query.limit > 0 && entries.size() >= query.limit ? Rows::Enough : Rows::More;
        });
    if (!read)
        return failure(read);
    return entries;
}

Result<LogTip> logTip(QSqlDatabase &database)
{
    LogTip tip;
    auto read = forEachRow(database,
        u"SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1"_s, {},
        [&](const QSqlQuery &row) { tip = {row.value(0).toLongLong(), row.value(1).toString()}; });
    if (!read)
        return failure(read);
    return tip;
}

Result<LogTip> appendLog(QSqlDatabase &database, const QList<LogEntry> &entries)
{
    auto tip = logTip(database);
    if (!tip || entries.isEmpty())
        return tip;
    Statement line(
        database, u"INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    Statement words(database, u"INSERT INTO log_words (rowid, words) VALUES (?, ?)"_s);
    for (LogEntry entry : entries) {
        entry.sequence = tip->sequence + 1;
        const auto before = storeBody(database, entry.before);
        if (!before)
            return failure(before);
        const auto after = storeBody(database, entry.after);
        if (!after)
            return failure(after);
        const QString hash = chainHash(tip->hash, entry);
        auto done = line.execute({entry.sequence, asStored(isoUtc(entry.at)), kindName(entry.kind),
            asStored(entry.transaction), asStored(entry.proposalId), asStored(entry.itemKey),
            asStored(entry.pageId), asStored(entry.person), entry.version, encodeLogEntry(entry),
            *before, *after, asStored(tip->hash), hash});
        if (done)
            done = words.execute({entry.sequence, searchedWords(entry)});
        if (!done)
            return failure(done);
        *tip = {entry.sequence, hash};
    }
    if (auto noted = execute(database,
            u"INSERT OR REPLACE INTO meta VALUES ('tip_sequence', ?), ('tip_hash', ?)"_s,
            {QString::number(tip->sequence), tip->hash});
        !noted)
        return failure(noted);
    return tip;
}

Result<QList<LogEntry>> readLog(QSqlDatabase &database, const LogQuery &query)
{
    if (query.order != LogQuery::Order::Newest || query.reversed || query.skip > 0)
        return readOrdered(database, query);
    const bool pointed =
        !query.itemKey.isEmpty() || !query.pageId.isEmpty() || !query.proposalId.isEmpty();
    if (!gramsOf(query.text).isEmpty() && !pointed)
        return readEntries(database, query, Search::Words);
    if (query.limit == 0 || pointed)
        return readEntries(database, query, Search::Columns);
    // What is often in a log is found among its newest entries at once; an index would first gather all of it.
    const auto tip = logTip(database);
    if (!tip)
        return failure(tip);
    const qint64 last =
        query.beforeSequence > 0 ? qMin(query.beforeSequence - 1, tip->sequence) : tip->sequence;
    const qint64 after = qMax<qint64>(0, last - newestRead);
    auto newest = readEntries(database, query, Search::Each, after);
    if (!newest || newest->size() >= query.limit || after == 0)
        return newest;
    LogQuery older = query;
    older.beforeSequence = after + 1;
    older.limit = query.limit - int(newest->size());
    const auto found = readEntries(database, older, Search::Columns);
    if (!found)
        return found;
    return *newest + *found;
}

Result<LogFigures> readFigures(QSqlDatabase &database, LogQuery query)
{
    query.kinds.clear();
    query.limit = 0;
    query.beforeSequence = 0;
    query.afterSequence = 0;
    query.bodies = LogQuery::Bodies::Leave;
    QList<LogMoment> moments;
    if (!query.text.isEmpty()) {
        const auto entries = readLog(database, query);
        if (!entries)
            return failure(entries);
        for (const LogEntry &entry : *entries)
            moments.append({entry.kind, entry.proposalId, entry.at});
        return logFigures(moments);
    }
    // What was left alone is most of a log and only counted.
    const Selection selection = selectionOf(query, Search::Columns);
    const QString quiet = kindName(LogEntry::Kind::Evaluated);
    const auto count = scalar(database,
        u"SELECT COUNT(*) FROM log l WHERE %1 AND l.kind = ?"_s.arg(selection.where),
        selection.values + QVariantList{quiet});
    if (!count)
        return failure(count);
    auto read = forEachRow(database,
        u"SELECT l.kind, l.proposal, l.at FROM log l WHERE %1 AND l.kind <> ? ORDER BY l.sequence DESC"_s
            .arg(selection.where),
        selection.values + QVariantList{quiet}, [&](const QSqlQuery &row) {
            moments.append(
                {logKindFromName(row.value(0).toString()).value_or(LogEntry::Kind::Synced),
                    row.value(1).toString(), fromIso(row.value(2).toString())});
        });
    if (!read)
        return failure(read);
    LogFigures figures = logFigures(moments);
    if (count->toInt() > 0)
        figures.counts.insert(LogEntry::Kind::Evaluated, count->toInt());
    return figures;
}

} // namespace Docket
