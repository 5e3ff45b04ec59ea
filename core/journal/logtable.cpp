// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logtable.h"

#include "core/base/clock.h"
#include "core/journal/codec.h"
#include "core/journal/logwords.h"
#include "core/journal/sql.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Never null, and without half characters, which SQLite would store in other bytes than were hashed. */
QString asStored(const QString &text)
{
    return text.isEmpty() ? u""_s : QString::fromUtf8(text.toUtf8());
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

} // namespace Docket
