// SPDX-License-Identifier: GPL-3.0-or-later
// How the log's entries are found and what they come to; see logtable.h.
#include "core/base/clock.h"
#include "core/journal/codec.h"
#include "core/journal/logmarks.h"
#include "core/journal/logorder.h"
#include "core/journal/logselection.h"
#include "core/journal/logtable.h"
#include "core/journal/logwords.h"
#include "core/journal/sql.h"

#include <QHash>
#include <QSet>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestRead =
    4'000; ///< Entries that are looked at one by one before an index is asked.

/** The proposals that name this account or person as their owner: two values. */
QString proposalsOfOwner()
{
    return u"SELECT id FROM proposal WHERE %1 = ? OR %2 = ?"_s.arg(
        namedMember(u"value"_s, u"owner.accountId"_s),
        namedMember(u"value"_s, u"owner.displayName"_s));
}

/** The proposals for pages in this space: one value. */
QString proposalsOfSpace()
{
    return u"SELECT id FROM proposal WHERE %1 = ?"_s.arg(namedMember(u"value"_s, u"spaceKey"_s));
}

} // namespace

LogSelection selectionOf(const LogQuery &query, Search search)
{
    QStringList clauses{u"1"_s};
    LogSelection selection;
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
    if (!query.owner.isEmpty()) {
        clauses.append(u"l.proposal IN (%1)"_s.arg(proposalsOfOwner()));
        selection.values.append({query.owner, query.owner});
    }
    if (!query.space.isEmpty())
        add(u"l.proposal IN (%1)"_s.arg(proposalsOfSpace()), query.space);
    if (query.beforeSequence > 0)
        add(search == Search::Words ? u"log_words.rowid < ?"_s : u"l.sequence < ?"_s,
            query.beforeSequence);
    if (query.afterSequence > 0)
        add(u"l.sequence > ?"_s, query.afterSequence);
    using Exceptions = LogQuery::Exceptions;
    const QString marked = markedNumbers(query.now);
    if (query.exceptions == Exceptions::Only)
        clauses.append(u"l.sequence IN (%1)"_s.arg(marked));
    if (query.exceptions == Exceptions::Without)
        clauses.append(u"+l.sequence NOT IN (%1)"_s.arg(marked));
    if (!query.kinds.isEmpty()) {
        QStringList marks;
        for (const LogEntry::Kind kind : query.kinds) {
            marks.append(u"?"_s);
            selection.values.append(kindName(kind));
        }
        const QString isOfKind = plus + u"l.kind IN (%1)"_s.arg(marks.join(u','));
        clauses.append(query.exceptions == Exceptions::Also
                ? u"(%1 OR l.sequence IN (%2))"_s.arg(isOfKind, marked)
                : isOfKind);
    }
    selection.where = clauses.join(u" AND "_s);
    return selection;
}

namespace {

LogEntry entryFrom(const QSqlQuery &row, LogQuery::Bodies bodies)
{
    LogEntry entry;
    entry.sequence = row.value(0).toLongLong();
    entry.at = fromIso(row.value(1).toString());
    entry.kind = logKindFromName(row.value(2).toString());
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
    const QString newest = u"l.sequence DESC"_s, oldest = u"l.sequence"_s;
    const auto inOrder = [&](const QStringList &terms) {
        const QString next = query.reversed ? u" DESC, "_s : u", "_s;
        return terms.join(next) + next + newest;
    };
    const auto ordered = [&](const QString &term) { return inOrder({term}); };
    switch (query.order) {
    case LogQuery::Order::Newest:
    case LogQuery::Order::Exceptions: // In two readings, each of them so.
        return query.reversed ? oldest : newest;
    case LogQuery::Order::Oldest:
        return query.reversed ? newest : oldest;
    case LogQuery::Order::Page:
        return inOrder({namedMember(u"l.value"_s, u"pageTitle"_s),
            namedMember(u"l.value"_s, u"section[#-1]"_s)});
    case LogQuery::Order::Outcome:
        return ordered(u"l.kind"_s);
    case LogQuery::Order::Person:
        return ordered(namedMember(u"l.value"_s, u"personName"_s));
    case LogQuery::Order::Version:
        return ordered(u"l.version"_s);
    case LogQuery::Order::Took:
        return u"%1 IS NULL, %1 %2, %3"_s.arg(
            tookTerm(), query.reversed ? u"ASC"_s : u"DESC"_s, newest);
    case LogQuery::Order::Item:
        return inOrder(
            {ticketPrefix(u"l.item"_s) + u" COLLATE NOCASE"_s, ticketNumber(u"l.item"_s)});
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
    const LogSelection selection = selectionOf(query, search);
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

/** Where entries come from that are to be sorted. */
QString sourceFor(Search search)
{
    return search == Search::Words ? u"log_words CROSS JOIN log l ON l.sequence = log_words.rowid"_s
                                   : u"log l"_s;
}

Search searchOf(const LogQuery &query)
{
    return gramsOf(query.text).isEmpty() ? Search::Each : Search::Words;
}

/** The entries that fit in another order than newest first. */
Result<QList<LogEntry>> readOrdered(QSqlDatabase &database, const LogQuery &query)
{
    const Search search = searchOf(query);
    const LogSelection selection = selectionOf(query, search);
    const bool counts = query.text.isEmpty(); // All that the database reads fits.
    const QString order = orderOf(query);
    const QString rows = counts
        ? u" LIMIT %1 OFFSET %2"_s.arg(query.limit > 0 ? query.limit : -1).arg(query.skip)
        : QString();
    // Only numbers are sorted, and no whole rows.
    const QString statement =
        u"SELECT %1 FROM log l%2 WHERE l.sequence IN (SELECT l.sequence FROM %3 WHERE %4 ORDER BY %5%6) ORDER BY %5"_s
            .arg(columnsFor(query), bodiesFor(query), sourceFor(search), selection.where, order,
                rows);
    QList<LogEntry> entries;
    int toSkip = counts ? 0 : query.skip;
    auto read = readRows(database, statement, selection.values, [&](const QSqlQuery &row) {
        const LogEntry entry = entryFrom(row, query.bodies);
        const bool fits = counts || searchedWords(entry).contains(query.text, Qt::CaseInsensitive);
        if (fits && --toSkip < 0)
            entries.append(entry);
        return query.limit > 0 && entries.size() >= query.limit ? Rows::Enough : Rows::More;
    });
    if (!read)
        return failure(read);
    return entries;
}

/** The entries of these numbers, in their order; none for a number that is not there. */
Result<QList<LogEntry>> readNumbers(QSqlDatabase &database, const LogQuery &query)
{
    QStringList numbers;
    for (const qint64 number : query.numbers)
        numbers.append(QString::number(number));
    QHash<qint64, LogEntry> found;
    auto read = forEachRow(database,
        u"SELECT %1 FROM log l%2 WHERE l.sequence IN (%3)"_s.arg(
            columnsFor(query), bodiesFor(query), numbers.join(u',')),
        {}, [&](const QSqlQuery &row) {
            const LogEntry entry = entryFrom(row, query.bodies);
            found.insert(entry.sequence, entry);
        });
    if (!read)
        return failure(read);
    QList<LogEntry> entries;
    for (const qint64 number : query.numbers) {
        if (const auto entry = found.constFind(number); entry != found.cend())
            entries.append(*entry);
    }
    return entries;
}

} // namespace

namespace {

using Numbers = Result<QList<qint64>>;

Numbers numbersThatFit(QSqlDatabase &database, const LogQuery &query)
{
    const Search search = searchOf(query);
    const LogSelection selection = selectionOf(query, search);
    const bool counts = query.text.isEmpty();
    const QString columns = counts ? u"l.sequence"_s : columnsFor({});
    QList<qint64> numbers;
    auto read = forEachRow(database,
        u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_s.arg(
            columns, sourceFor(search), selection.where, orderOf(query)),
        selection.values, [&](const QSqlQuery &row) {
            if (counts
                || searchedWords(entryFrom(row, LogQuery::Bodies::Leave))
                    .contains(query.text, Qt::CaseInsensitive))
                numbers.append(row.value(0).toLongLong());
        });
    if (!read)
        return failure(read);
    return numbers;
}

/** The same question for entries with an exception, or for those without any; newest first. */
LogQuery partOf(LogQuery query, LogQuery::Exceptions part)
{
    if (part == LogQuery::Exceptions::Only && query.exceptions == LogQuery::Exceptions::Also)
        query.kinds.clear();
    query.order = LogQuery::Order::Newest;
    query.exceptions = part;
    return query;
}

bool isInTwoParts(const LogQuery &query)
{
    return query.order == LogQuery::Order::Exceptions;
}

Result<QList<LogEntry>> readPlain(QSqlDatabase &database, const LogQuery &query)
{
    if (!query.numbers.isEmpty())
        return readNumbers(database, query);
    if (query.order != LogQuery::Order::Newest || query.reversed || query.skip > 0)
        return readOrdered(database, query);
    const bool pointed = !query.itemKey.isEmpty() || !query.pageId.isEmpty()
        || !query.proposalId.isEmpty() || !query.owner.isEmpty() || !query.space.isEmpty()
        || query.exceptions == LogQuery::Exceptions::Only;
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

/** Those with an exception, then the others: as if it were one list. */
Result<QList<LogEntry>> readExceptionsFirst(QSqlDatabase &database, const LogQuery &query)
{
    const auto first = numbersThatFit(database, partOf(query, LogQuery::Exceptions::Only));
    if (!first)
        return failure(first);
    QList<LogEntry> entries;
    LogQuery named = query;
    named.numbers = first->mid(query.skip, query.limit > 0 ? query.limit : -1);
    if (!named.numbers.isEmpty()) {
        const auto read = readNumbers(database, named);
        if (!read)
            return read;
        entries = *read;
    }
    const bool full = query.limit > 0 && entries.size() >= query.limit;
    if (full || query.exceptions == LogQuery::Exceptions::Only)
        return entries;
    LogQuery others = partOf(query, LogQuery::Exceptions::Without);
    others.skip = qMax(0, query.skip - int(first->size()));
    others.limit = query.limit > 0 ? query.limit - int(entries.size()) : 0;
    const auto read = readPlain(database, others);
    if (!read)
        return read;
    return entries + *read;
}

Result<void> tellExceptions(QSqlDatabase &database, const LogQuery &query, QList<LogEntry> &entries)
{
    QList<qint64> numbers;
    for (const LogEntry &entry : std::as_const(entries))
        numbers.append(entry.sequence);
    if (numbers.isEmpty())
        return {};
    const auto marks = readMarks(database, query.now, numbers);
    if (!marks)
        return failure(marks);
    const auto took = readTook(database, numbers);
    if (!took)
        return failure(took);
    for (LogEntry &entry : entries) {
        entry.exceptions = marks->value(entry.sequence);
        if (const auto seconds = took->constFind(entry.sequence); seconds != took->cend())
            entry.tookSeconds = *seconds;
    }
    return {};
}

bool asksForExceptions(const LogQuery &query)
{
    return query.exceptions != LogQuery::Exceptions::Leave || isInTwoParts(query)
        || query.order == LogQuery::Order::Took;
}

} // namespace

Result<QList<qint64>> readLogNumbers(QSqlDatabase &database, const LogQuery &query)
{
    if (asksForExceptions(query)) {
        if (auto done = refreshMarks(database); !done)
            return failure(done);
    }
    if (!isInTwoParts(query))
        return numbersThatFit(database, query);
    const auto first = numbersThatFit(database, partOf(query, LogQuery::Exceptions::Only));
    if (!first || query.exceptions == LogQuery::Exceptions::Only)
        return first;
    const auto others = numbersThatFit(database, partOf(query, LogQuery::Exceptions::Without));
    if (!others)
        return others;
    return *first + *others;
}

Result<QList<LogEntry>> readLog(QSqlDatabase &database, const LogQuery &query)
{
    if (!asksForExceptions(query))
        return readPlain(database, query);
    if (auto done = refreshMarks(database); !done)
        return failure(done);
    auto entries = isInTwoParts(query) && query.numbers.isEmpty()
        ? readExceptionsFirst(database, query)
        : readPlain(database, query);
    if (!entries)
        return entries;
    if (auto told = tellExceptions(database, query, *entries); !told)
        return failure(told);
    return entries;
}

} // namespace Docket
