// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logcheck.h"

#include "core/journal/chainreader.h"
#include "core/journal/codec.h"
#include "core/journal/logtable.h"
#include "core/journal/sql.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Kind = LogFinding::Kind;

StoredEntry entryFrom(const QSqlQuery &row)
{
    StoredEntry entry;
    entry.sequence = row.value(0).toLongLong();
    for (size_t i = 0; i < entry.told.size(); ++i)
        entry.told[i] = row.value(int(i) + 1).toByteArray();
    entry.value = row.value(9).toByteArray();
    entry.beforeHash = row.value(10).toByteArray();
    entry.afterHash = row.value(11).toByteArray();
    entry.previousHash = row.value(12).toByteArray();
    entry.hash = row.value(13).toByteArray();
    return entry;
}

/** As bytes, the way they lie in the file: nothing is decoded that would only be encoded again. */
const QString &entrySelection()
{
    static const QString text = [] {
        QStringList columns{u"sequence"_s};
        for (const QString &name : {u"at"_s, u"kind"_s, u"transaction_id"_s, u"proposal"_s,
                 u"item"_s, u"page"_s, u"person"_s, u"CAST(version AS TEXT)"_s, u"value"_s,
                 u"before_body"_s, u"after_body"_s, u"previous_hash"_s, u"hash"_s})
            columns.append(u"CAST(%1 AS BLOB)"_s.arg(name));
        return u"SELECT %1 FROM log ORDER BY sequence"_s.arg(columns.join(u", "_s));
    }();
    return text;
}

/** Where the last append said the chain ends. */
Result<LogTip> notedTip(QSqlDatabase &database)
{
    LogTip tip;
    auto read = forEachRow(database,
        u"SELECT name, value FROM meta WHERE name IN ('tip_sequence', 'tip_hash')"_s, {},
        [&](const QSqlQuery &row) {
            if (row.value(0).toString() == "tip_hash"_L1)
                tip.hash = row.value(1).toString();
            else
                tip.sequence = row.value(1).toLongLong();
        });
    if (!read)
        return failure(read);
    return tip;
}

/** Bodies that the log points to and that are not what they were. */
Result<void> checkBodies(
    QSqlDatabase &database, QSet<QByteArray> needed, QList<LogFinding> &findings)
{
    auto read = forEachRow(
        database, u"SELECT CAST(hash AS BLOB), bytes FROM body"_s, {}, [&](const QSqlQuery &row) {
            const QByteArray hash = row.value(0).toByteArray();
            if (needed.contains(hash)
                && bodyHash(unpackedBody(row.value(1))) == QString::fromLatin1(hash))
                needed.remove(hash);
        });
    for (const QByteArray &hash : std::as_const(needed)) {
        if (!read)
            break;
        const QVariant key = QString::fromLatin1(hash);
        read = forEachRow(database,
            u"SELECT sequence FROM log WHERE before_body = ? OR after_body = ?"_s, {key, key},
            [&](const QSqlQuery &row) {
                const qint64 sequence = row.value(0).toLongLong();
                findings.append({Kind::BodyChanged, sequence, sequence,
                    u"entry %1: the page body kept with it is missing or was changed"_s.arg(
                        sequence)});
            });
    }
    return read;
}

/** Each write noted where the log ended when it left; its mark stands on the page, where nobody can take it back quietly. */
Result<void> checkWrites(QSqlDatabase &database, LogCheck &check)
{
    qint64 good = 0;
    bool rewritten = false;
    return forEachRow(database,
        u"SELECT i.tip_sequence, i.tip, i.transaction_id, i.page, l.hash FROM intent i"
        " LEFT JOIN log l ON l.sequence = i.tip_sequence WHERE i.tip <> '' ORDER BY i.tip_sequence"_s,
        {}, [&](const QSqlQuery &row) {
            ++check.writes;
            const qint64 sequence = row.value(0).toLongLong();
            const LogTip tip{sequence, row.value(1).toString()};
            if (row.value(4).toString() == tip.hash && tip.brief() == row.value(2).toString()) {
                good = sequence;
                return;
            }
            const bool told = std::ranges::any_of(check.findings, [&](const LogFinding &one) {
                return one.first <= sequence && one.last >= sequence;
            });
            if (told || rewritten)
                return;
            rewritten = true;
            check.findings.append({Kind::Rewritten, good + 1, sequence,
                u"entries %1 to %2: one of them was changed and every hash after it made anew; the mark %3 on page %4 tells"_s
                    .arg(good + 1)
                    .arg(sequence)
                    .arg(row.value(2).toString(), row.value(3).toString())});
        });
}

} // namespace

QString kindName(LogFinding::Kind kind)
{
    switch (kind) {
    case Kind::Edited:
        return u"edited"_s;
    case Kind::Rewritten:
        return u"rewritten"_s;
    case Kind::Removed:
        return u"removed"_s;
    case Kind::Moved:
        return u"moved"_s;
    case Kind::Inserted:
        return u"inserted"_s;
    case Kind::Truncated:
        return u"truncated"_s;
    case Kind::BodyChanged:
        return u"bodyChanged"_s;
    case Kind::UnknownTip:
        return u"unknownTip"_s;
    }
    return {};
}

Result<LogCheck> checkLog(QSqlDatabase &database, const QString &outside)
{
    static const QRegularExpression tipForm(u"^[0-9a-f]{8,64}$"_s);
    const QByteArray wanted = outside.trimmed().toLower().toLatin1();
    if (!wanted.isEmpty() && !tipForm.match(QString::fromLatin1(wanted)).hasMatch())
        return failure(Error::Kind::Invalid,
            u"'%1' is no tip of a log: give 8 to 64 hexadecimal digits"_s.arg(outside));
    const auto noted = notedTip(database);
    if (!noted)
        return failure(noted);
    LogCheck check;
    ChainReader chain(*noted);
    QSet<QByteArray> bodies;
    bool known = wanted.isEmpty();
    auto read = forEachRow(database, entrySelection(), {}, [&](const QSqlQuery &row) {
        StoredEntry entry = entryFrom(row);
        if (!entry.beforeHash.isEmpty())
            bodies.insert(entry.beforeHash);
        if (!entry.afterHash.isEmpty())
            bodies.insert(entry.afterHash);
        known = known || entry.hash.startsWith(wanted);
        chain.read(std::move(entry));
    });
    if (!read)
        return failure(read);
    check.entries = chain.entries();
    check.tip = chain.last();
    check.findings = chain.findings();
    if (!known)
        check.findings.append({Kind::UnknownTip, 0, 0,
            u"the log never ended in %1: entries were cut off or rewritten since"_s.arg(
                QString::fromLatin1(wanted))});
    if (auto done = checkWrites(database, check); !done)
        return failure(done);
    if (auto done = checkBodies(database, bodies, check.findings); !done)
        return failure(done);
    std::ranges::stable_sort(check.findings, {}, &LogFinding::first);
    return check;
}

} // namespace Docket
