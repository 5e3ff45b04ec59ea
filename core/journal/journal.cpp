// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/codec.h"
#include "core/journal/schema.h"
#include "core/journal/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString connectionName()
{
    return u"docket-%1"_s.arg(quintptr(QThread::currentThreadId()));
}

QByteArray unpacked(const QVariant &stored)
{
    const QByteArray bytes = stored.toByteArray();
    return bytes.isEmpty() ? QByteArray() : qUncompress(bytes);
}

/** Keeps a body once, by content. Returns its hash (a null variant for an empty body). */
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

Result<void> storeProposal(QSqlDatabase &database, const Proposal &proposal)
{
    const auto body = storeBody(database, proposal.before);
    if (!body)
        return failure(body);
    return execute(database,
        u"INSERT INTO proposal VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = "
        u"excluded.state, page = excluded.page,"
        " created = excluded.created, body = excluded.body, value = excluded.value"_s,
        {proposal.id, stateName(proposal.state), proposal.pageId, isoUtc(proposal.createdAt), *body,
            encodeProposal(proposal)});
}

Result<void> storeIntent(QSqlDatabase &database, const WriteIntent &intent)
{
    const auto before = storeBody(database, intent.before);
    if (!before)
        return failure(before);
    const auto after = storeBody(database, intent.after);
    if (!after)
        return failure(after);
    if (auto done = execute(database,
            u"INSERT OR REPLACE INTO intent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {intent.transaction, intent.proposalId, intent.pageId, int(intent.kind),
                int(intent.step), intent.baseVersion, intent.version, intent.message, *before,
                *after, isoUtc(intent.at)});
        !done)
        return done;
    if (auto done = execute(
            database, u"DELETE FROM intent_part WHERE transaction_id = ?"_s, {intent.transaction});
        !done)
        return done;
    for (qsizetype i = 0; i < intent.parts.size(); ++i) {
        const auto body = storeBody(database, intent.parts.at(i).after);
        if (!body)
            return failure(body);
        if (auto done = execute(database, u"INSERT INTO intent_part VALUES (?, ?, ?, ?)"_s,
                {intent.transaction, i, intent.parts.at(i).proposalId, *body});
            !done)
            return done;
    }
    return {};
}

Result<void> appendLog(QSqlDatabase &database, const QList<LogEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    qint64 sequence = 0;
    QString previous;
    auto read =
        forEachRow(database, u"SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1"_s, {},
            [&](const QSqlQuery &row) {
                sequence = row.value(0).toLongLong();
                previous = row.value(1).toString();
            });
    if (!read)
        return read;
    for (LogEntry entry : entries) {
        entry.sequence = ++sequence;
        const auto before = storeBody(database, entry.before);
        if (!before)
            return failure(before);
        const auto after = storeBody(database, entry.after);
        if (!after)
            return failure(after);
        const QString hash = chainHash(previous, entry);
        auto done = execute(database,
            u"INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {entry.sequence, isoUtc(entry.at), kindName(entry.kind),
                entry.transaction.isNull() ? u""_s : entry.transaction,
                entry.proposalId.isNull() ? u""_s : entry.proposalId,
                entry.itemKey.isNull() ? u""_s : entry.itemKey,
                entry.pageId.isNull() ? u""_s : entry.pageId,
                entry.person.isNull() ? u""_s : entry.person, entry.version, encodeLogEntry(entry),
                *before, *after, previous.isNull() ? u""_s : previous, hash});
        if (!done)
            return done;
        previous = hash;
    }
    return {};
}

Result<void> storeDecision(QSqlDatabase &database, const DecisionRecord &decision)
{
    const QVariantList values{decision.proposalId, int(decision.kind),
        decision.person.isNull() ? u""_s : decision.person, isoUtc(decision.at),
        int(decision.undone)};
    if (decision.sequence == 0)
        return execute(database,
            u"INSERT INTO decision (proposal, kind, person, at, undone) VALUES (?, ?, ?, ?, ?)"_s,
            values);
    return execute(database,
        u"UPDATE decision SET proposal = ?, kind = ?, person = ?, at = ?, undone = ? WHERE sequence = ?"_s,
        values + QVariantList{decision.sequence});
}

Result<void> storeBatch(QSqlDatabase &database, const JournalBatch &batch)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const Proposal &proposal : batch.proposals) {
        if (auto done = storeProposal(database, proposal); !done)
            return done;
    }
    for (const WriteIntent &intent : batch.intents) {
        if (auto done = storeIntent(database, intent); !done)
            return done;
    }
    if (auto done = appendLog(database, batch.log); !done)
        return done;
    for (const Evaluation &evaluation : batch.evaluations) {
        if (auto done = execute(database, u"INSERT OR IGNORE INTO evaluation VALUES (?, ?)"_s,
                {evaluation.itemId, evaluation.changeId});
            !done)
            return done;
    }
    for (const DecisionRecord &decision : batch.decisions) {
        if (auto done = storeDecision(database, decision); !done)
            return done;
    }
    for (auto cursor = batch.cursors.cbegin(); cursor != batch.cursors.cend(); ++cursor) {
        if (auto done = execute(database, u"INSERT OR REPLACE INTO cursor VALUES (?, ?)"_s,
                {cursor.key(), cursor.value()});
            !done)
            return done;
    }
    return transaction.commit();
}

WriteIntent intentFrom(const QSqlQuery &row)
{
    WriteIntent intent;
    intent.transaction = row.value(0).toString();
    intent.proposalId = row.value(1).toString();
    intent.pageId = row.value(2).toString();
    intent.kind = WriteIntent::Kind(row.value(3).toInt());
    intent.step = WriteIntent::Step(row.value(4).toInt());
    intent.baseVersion = row.value(5).toInt();
    intent.version = row.value(6).toInt();
    intent.message = row.value(7).toString();
    intent.at = fromIso(row.value(8).toString());
    intent.before = unpacked(row.value(9));
    intent.after = unpacked(row.value(10));
    return intent;
}

const QString &intentSelection()
{
    static const QString text =
        u"SELECT i.transaction_id, i.proposal, i.page, i.kind, i.step, i.base_version, i.version, "
        u"i.message, i.at, b.bytes, a.bytes FROM intent i"
        " LEFT JOIN body b ON b.hash = i.before_body LEFT JOIN body a ON a.hash = i.after_body "_s;
    return text;
}

/** The intents that `condition` (with its values) chooses, their parts read too. */
Result<QList<WriteIntent>> readIntents(
    QSqlDatabase &database, const QString &condition, const QVariantList &values)
{
    QList<WriteIntent> intents;
    auto read = forEachRow(database, intentSelection() + condition, values,
        [&](const QSqlQuery &row) { intents.append(intentFrom(row)); });
    for (WriteIntent &intent : intents) {
        if (!read)
            break;
        read = forEachRow(database,
            u"SELECT p.proposal, b.bytes FROM intent_part p LEFT JOIN body b ON b.hash = p.after_body WHERE p.transaction_id = ? ORDER BY p.position"_s,
            {intent.transaction}, [&](const QSqlQuery &row) {
                intent.parts.append({row.value(0).toString(), unpacked(row.value(1))});
            });
    }
    if (!read)
        return failure(read);
    return intents;
}

std::optional<LogEntry::Kind> logKindFromName(const QString &name)
{
    for (int kind = 0; kind <= int(LogEntry::Kind::Synced); ++kind) {
        if (kindName(LogEntry::Kind(kind)) == name)
            return LogEntry::Kind(kind);
    }
    return std::nullopt;
}

/** The WHERE clause of a query and its values. Words (`text`) are looked for in the stored JSON too, where titles and names stand. */
QPair<QString, QVariantList> logCondition(const LogQuery &query)
{
    QStringList clauses{u"1"_s};
    QVariantList values;
    const auto add = [&](const QString &clause, const QVariant &value) {
        clauses.append(clause);
        values.append(value);
    };
    if (query.since.isValid())
        add(u"l.at >= ?"_s, isoUtc(query.since));
    if (query.until.isValid())
        add(u"l.at < ?"_s, isoUtc(query.until));
    if (!query.itemKey.isEmpty())
        add(u"l.item = ? COLLATE NOCASE"_s, query.itemKey);
    if (!query.pageId.isEmpty())
        add(u"l.page = ?"_s, query.pageId);
    if (!query.proposalId.isEmpty())
        add(u"l.proposal = ?"_s, query.proposalId);
    if (query.beforeSequence > 0)
        add(u"l.sequence < ?"_s, query.beforeSequence);
    if (!query.kinds.isEmpty()) {
        QStringList marks;
        for (const LogEntry::Kind kind : query.kinds) {
            marks.append(u"?"_s);
            values.append(kindName(kind));
        }
        clauses.append(u"l.kind IN (%1)"_s.arg(marks.join(u',')));
    }
    if (!query.text.isEmpty()) {
        clauses.append(u"(instr(lower(l.item), ?) OR instr(lower(l.value), ?))"_s);
        values << query.text.toLower() << query.text.toLower();
    }
    return {clauses.join(u" AND "_s), values};
}

Result<QList<LogEntry>> readLog(QSqlDatabase &database, const LogQuery &query)
{
    const auto [condition, values] = logCondition(query);
    const bool bodies = query.bodies == LogQuery::Bodies::Read;
    QString statement = u"SELECT l.sequence, l.at, l.kind, l.transaction_id, l.proposal, l.item, "
                        u"l.page, l.person, l.version, l.value,"
                        " l.previous_hash, l.hash"_s
        + (bodies
                ? u", b.bytes, a.bytes FROM log l LEFT JOIN body b ON b.hash = l.before_body LEFT JOIN body a ON a.hash = l.after_body"_s
                : u" FROM log l"_s)
        + u" WHERE "_s + condition + u" ORDER BY l.sequence DESC"_s;
    if (query.limit > 0)
        statement += u" LIMIT %1"_s.arg(query.limit);
    QList<LogEntry> entries;
    auto read = forEachRow(database, statement, values, [&](const QSqlQuery &row) {
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
        if (bodies) {
            entry.before = unpacked(row.value(12));
            entry.after = unpacked(row.value(13));
        }
        entries.append(entry);
    });
    if (!read)
        return failure(read);
    return entries;
}

/** Opens the file on the calling thread. Returns when the workspace was made. */
Result<QDateTime> openDatabase(const QString &file, const Clock &clock)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName());
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return failure(Error::Kind::Storage,
            u"the workspace %1 cannot be opened: %2"_s.arg(
                QFileInfo(file).path(), database.lastError().text()));
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA foreign_keys = ON"_s}) {
        if (auto done = execute(database, pragma); !done)
            return failure(Error::Kind::Storage,
                u"the workspace %1 cannot be used: %2"_s.arg(
                    QFileInfo(file).path(), done.error().detail));
    }
    if (auto done = migrate(database, clock); !done)
        return failure(done);
    const auto created = scalar(database, u"SELECT value FROM meta WHERE name = 'created'"_s);
    if (!created)
        return failure(created);
    return fromIso(created->toString());
}

} // namespace

Journal::Journal(QString folder)
    : m_folder(std::move(folder))
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"journal"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Journal::~Journal()
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [] {
            const QString name = connectionName();
            QSqlDatabase::database(name, false).close();
            QSqlDatabase::removeDatabase(name);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, const Clock &clock)
{
    const QFileInfo info(folder);
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return failure(Error::Kind::Storage,
            u"the workspace folder %1 is not writable; choose another with --workspace"_s.arg(
                info.absoluteFilePath()));
    std::unique_ptr<Journal> journal(new Journal(info.absoluteFilePath()));
    const QString file = journal->m_folder + u"/docket.db"_s;
    Result<QDateTime> opened = failure(Error::Kind::Internal, QString());
    QMetaObject::invokeMethod(
        journal->m_worker.get(), [&] { opened = openDatabase(file, clock); },
        Qt::BlockingQueuedConnection);
    if (!opened)
        return failure(opened);
    journal->m_createdAt = *opened;
    return journal;
}

template <typename T, typename Job>
QFuture<Result<T>> Journal::run(Job job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [promise, job = std::move(job)] {
            QSqlDatabase database = QSqlDatabase::database(connectionName(), false);
            promise->addResult(job(database));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

QCoro::Task<Result<void>> Journal::commit(JournalBatch batch)
{
    const auto done =
        co_await run<bool>([batch = std::move(batch)](QSqlDatabase &database) -> Result<bool> {
            if (auto stored = storeBatch(database, batch); !stored)
                return failure(stored);
            return true;
        });
    if (!done)
        co_return failure(done);
    co_return Result<void>();
}

QCoro::Task<Result<QList<Proposal>>> Journal::proposals()
{
    co_return co_await run<QList<Proposal>>([](QSqlDatabase &database) -> Result<QList<Proposal>> {
        QList<Proposal> all;
        QHash<QString, QByteArray>
            bodies; // several proposals on one page share their body's memory
        auto read = forEachRow(database,
            u"SELECT p.value, p.body, b.bytes FROM proposal p LEFT JOIN body b ON b.hash = p.body ORDER BY p.rowid"_s,
            {}, [&](const QSqlQuery &row) {
                Proposal proposal = decodeProposal(row.value(0).toByteArray());
                QByteArray &body = bodies[row.value(1).toString()];
                if (body.isEmpty())
                    body = unpacked(row.value(2));
                proposal.before = body;
                all.append(proposal);
            });
        if (!read)
            return failure(read);
        return all;
    });
}

QCoro::Task<Result<QList<WriteIntent>>> Journal::openIntents()
{
    co_return co_await run<QList<WriteIntent>>([](QSqlDatabase &database) {
        return readIntents(
            database, u"WHERE i.step < ? ORDER BY i.at"_s, {int(WriteIntent::Step::Done)});
    });
}

QCoro::Task<Result<std::optional<WriteIntent>>> Journal::lastIntent(
    QString proposalId, WriteIntent::Kind kind)
{
    co_return co_await run<std::optional<WriteIntent>>([=](QSqlDatabase &database)
                                                           -> Result<std::optional<WriteIntent>> {
        const auto found = readIntents(database,
            u"WHERE i.transaction_id IN (SELECT transaction_id FROM intent_part WHERE proposal = ?)"
            " AND i.kind = ? AND i.step <> ? ORDER BY i.at DESC, i.version DESC LIMIT 1"_s,
            {proposalId, int(kind), int(WriteIntent::Step::Abandoned)});
        if (!found)
            return failure(found);
        return found->isEmpty() ? std::nullopt : std::optional(found->first());
    });
}

QCoro::Task<Result<QList<WriteIntent>>> Journal::intentsOf(QString pageId)
{
    co_return co_await run<QList<WriteIntent>>(
        [=](QSqlDatabase &database) -> Result<QList<WriteIntent>> {
            QList<WriteIntent> intents;
            auto read = forEachRow(database,
                u"SELECT transaction_id, proposal, page, kind, step, base_version, version, "
                u"message, at, NULL, NULL"
                " FROM intent WHERE page = ? ORDER BY at"_s,
                {pageId}, [&](const QSqlQuery &row) { intents.append(intentFrom(row)); });
            if (!read)
                return failure(read);
            return intents;
        });
}

QCoro::Task<Result<QSet<QString>>> Journal::evaluatedChanges(QStringList itemIds)
{
    co_return co_await run<QSet<QString>>([=](QSqlDatabase &database) -> Result<QSet<QString>> {
        QSet<QString> known;
        for (const QString &item : itemIds) {
            auto read = forEachRow(database, u"SELECT change_id FROM evaluation WHERE item = ?"_s,
                {item},
                [&](const QSqlQuery &row) { known.insert(item + u'/' + row.value(0).toString()); });
            if (!read)
                return failure(read);
        }
        return known;
    });
}

QCoro::Task<Result<QString>> Journal::cursor(QString name)
{
    co_return co_await run<QString>([=](QSqlDatabase &database) -> Result<QString> {
        const auto value = scalar(database, u"SELECT value FROM cursor WHERE name = ?"_s, {name});
        if (!value)
            return failure(value);
        return value->toString();
    });
}

QCoro::Task<Result<QList<LogEntry>>> Journal::log(LogQuery query)
{
    co_return co_await run<QList<LogEntry>>(
        [=](QSqlDatabase &database) { return readLog(database, query); });
}

QCoro::Task<Result<std::optional<DecisionRecord>>> Journal::lastDecision()
{
    co_return co_await run<
        std::optional<DecisionRecord>>([](QSqlDatabase &database)
                                           -> Result<std::optional<DecisionRecord>> {
        std::optional<DecisionRecord> found;
        auto read = forEachRow(database,
            u"SELECT sequence, proposal, kind, person, at FROM decision WHERE undone = 0 ORDER BY sequence DESC LIMIT 1"_s,
            {}, [&](const QSqlQuery &row) {
                found = DecisionRecord{row.value(0).toLongLong(), row.value(1).toString(),
                    DecisionRecord::Kind(row.value(2).toInt()), row.value(3).toString(),
                    fromIso(row.value(4).toString()), false};
            });
        if (!read)
            return failure(read);
        return found;
    });
}

} // namespace Docket
