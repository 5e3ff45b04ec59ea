// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/codec.h"
#include "core/journal/logsignoff.h"
#include "core/journal/logtable.h"
#include "core/journal/recovery.h"
#include "core/journal/schema.h"
#include "core/journal/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString connectionName()
{
    return u"docket-%1"_s.arg(quintptr(QThread::currentThreadId()));
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
            u"INSERT OR REPLACE INTO intent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {intent.transaction, intent.proposalId, intent.pageId, int(intent.kind),
                int(intent.step), intent.baseVersion, intent.version, intent.message, *before,
                *after, isoUtc(intent.at), intent.tip.sequence,
                intent.tip.hash.isNull() ? u""_s : intent.tip.hash});
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
        return failure(done);
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
    intent.before = unpackedBody(row.value(9));
    intent.after = unpackedBody(row.value(10));
    intent.tip = {row.value(11).toLongLong(), row.value(12).toString()};
    return intent;
}

const QString &intentSelection()
{
    static const QString text =
        u"SELECT i.transaction_id, i.proposal, i.page, i.kind, i.step, i.base_version, i.version, "
        u"i.message, i.at, b.bytes, a.bytes, i.tip_sequence, i.tip FROM intent i"
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
                intent.parts.append({row.value(0).toString(), unpackedBody(row.value(1))});
            });
    }
    if (!read)
        return failure(read);
    return intents;
}

/** Opens the file on the calling thread. Returns when the workspace was made. */
Result<QDateTime> openDatabase(
    const QString &file, const Clock &clock, std::chrono::milliseconds patience)
{
    const auto failed = [&file](Error error) {
        error.detail = u"%1: %2"_s.arg(file, error.detail);
        return std::unexpected(error);
    };
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName());
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
    if (!database.open())
        return failed(storageError(database.lastError()));
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA foreign_keys = ON"_s}) {
        if (auto done = execute(database, pragma); !done)
            return failed(done.error());
    }
    if (auto done = migrate(database, clock); !done)
        return failed(done.error());
    // What a start reads is read now, while somebody can still be asked what to do about a damaged file.
    for (const QString &probe :
        {u"SELECT count(*), sum(length(value)) FROM proposal"_s, u"SELECT count(*) FROM intent"_s,
            u"SELECT value FROM log ORDER BY sequence DESC LIMIT 1"_s}) {
        if (auto done = scalar(database, probe); !done)
            return failed(done.error());
    }
    QFile::setPermissions(
        file, QFile::ReadOwner | QFile::WriteOwner); // Companies' pages are in it.
    const auto created = scalar(database, u"SELECT value FROM meta WHERE name = 'created'"_s);
    if (!created)
        return failed(created.error());
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

Result<std::unique_ptr<Journal>> Journal::open(
    const QString &folder, const Clock &clock, std::chrono::milliseconds patience)
{
    const QFileInfo info(folder);
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return failure(Error::Kind::Storage,
            u"the workspace folder %1 is not writable; choose another with --workspace"_s.arg(
                info.absoluteFilePath()));
    std::unique_ptr<Journal> journal(new Journal(info.absoluteFilePath()));
    const QString file = databaseFile(journal->m_folder);
    Result<QDateTime> opened = failure(Error::Kind::Internal, QString());
    QMetaObject::invokeMethod(
        journal->m_worker.get(), [&] { opened = openDatabase(file, clock, patience); },
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

QCoro::Task<Result<LogTip>> Journal::append(LogEntry entry)
{
    co_return co_await run<LogTip>([entry](QSqlDatabase &database) -> Result<LogTip> {
        Transaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return failure(begun);
        auto tip = appendLog(database, {entry});
        if (!tip)
            return tip;
        if (auto done = transaction.commit(); !done)
            return failure(done);
        return tip;
    });
}

QCoro::Task<Result<LogEntry>> Journal::signOff(LogQuery query, LogEntry entry, QString ownerName)
{
    co_return co_await run<LogEntry>(
        [query, entry, ownerName](QSqlDatabase &database) -> Result<LogEntry> {
            // What is worked out beside the log is not worked out while others wait for it.
            if (auto counted = readFigures(database, query); !counted)
                return failure(counted);
            Transaction transaction(database);
            if (auto begun = transaction.begin(); !begun)
                return failure(begun);
            const auto figures = readFigures(database, query);
            if (!figures)
                return failure(figures);
            const auto tip = logTip(database);
            if (!tip)
                return failure(tip);
            const LogEntry signedOff = countedSignOff(entry, query, *figures, *tip, ownerName);
            if (auto appended = appendLog(database, {signedOff}); !appended)
                return failure(appended);
            if (auto done = transaction.commit(); !done)
                return failure(done);
            return signedOff;
        });
}

QCoro::Task<Result<LogCheck>> Journal::verifyLog(QString outsideTip)
{
    co_return co_await run<LogCheck>([outsideTip](QSqlDatabase &database) -> Result<LogCheck> {
        Transaction snapshot(database, Transaction::Kind::Read);
        if (auto begun = snapshot.begin(); !begun)
            return failure(begun);
        return checkLog(database, outsideTip);
    });
}

QCoro::Task<Result<void>> Journal::recordNetwork(QList<NetworkUse> uses, QDateTime at)
{
    const auto done = co_await run<bool>([uses, at](QSqlDatabase &database) -> Result<bool> {
        Transaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return failure(begun);
        for (const NetworkUse &use : uses) {
            auto added = execute(database,
                u"INSERT INTO network VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                " exchanges = exchanges + excluded.exchanges, sent = sent + excluded.sent,"
                " received = received + excluded.received, last = excluded.last"_s,
                {at.toUTC().date().toString(Qt::ISODate), use.host,
                    use.why.isNull() ? u""_s : use.why, use.exchanges, use.bytesSent,
                    use.bytesReceived, isoUtc(at)});
            if (!added)
                return failure(added);
        }
        if (auto kept = transaction.commit(); !kept)
            return failure(kept);
        return true;
    });
    if (!done)
        co_return failure(done);
    co_return Result<void>();
}

QCoro::Task<Result<QList<NetworkUse>>> Journal::networkUse(QDate since)
{
    co_return co_await run<QList<NetworkUse>>([since](QSqlDatabase &database)
                                                  -> Result<QList<NetworkUse>> {
        QList<NetworkUse> uses;
        auto read = forEachRow(database,
            u"SELECT host, why, sum(exchanges), sum(sent), sum(received), max(last) FROM network"
            " WHERE day >= ? GROUP BY host, why ORDER BY host, why"_s,
            {since.isValid() ? since.toString(Qt::ISODate) : u""_s}, [&](const QSqlQuery &row) {
                uses.append({row.value(0).toString(), row.value(1).toString(),
                    row.value(2).toLongLong(), row.value(3).toLongLong(), row.value(4).toLongLong(),
                    fromIso(row.value(5).toString())});
            });
        if (!read)
            return failure(read);
        return uses;
    });
}

QCoro::Task<Result<LogCheck>> Journal::backup(QString file)
{
    co_return co_await run<LogCheck>([file, policy = policyFile(folder())](QSqlDatabase &database) {
        return backUp(database, policy, file);
    });
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
                    body = unpackedBody(row.value(2));
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

QCoro::Task<Result<QList<qint64>>> Journal::logNumbers(LogQuery query)
{
    co_return co_await run<QList<qint64>>(
        [=](QSqlDatabase &database) { return readLogNumbers(database, query); });
}

QCoro::Task<Result<LogFigures>> Journal::logFigures(LogQuery query)
{
    co_return co_await run<LogFigures>(
        [=](QSqlDatabase &database) { return readFigures(database, query); });
}

QCoro::Task<Result<LogChartFigures>> Journal::chartFigures(LogQuery query)
{
    co_return co_await run<LogChartFigures>(
        [=](QSqlDatabase &database) { return readChartFigures(database, query); });
}

namespace {

/** Of a row: sequence, proposal, kind, person, at. */
DecisionRecord decisionIn(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(),
        DecisionRecord::Kind(row.value(2).toInt()), row.value(3).toString(),
        fromIso(row.value(4).toString()), false};
}

} // namespace

QCoro::Task<Result<std::optional<DecisionRecord>>> Journal::lastDecision(QString proposalId)
{
    co_return co_await run<
        std::optional<DecisionRecord>>([proposalId](QSqlDatabase &database)
                                           -> Result<std::optional<DecisionRecord>> {
        std::optional<DecisionRecord> found;
        const QString wanted = proposalId.isNull() ? u""_s : proposalId;
        auto read = forEachRow(database,
            u"SELECT sequence, proposal, kind, person, at FROM decision WHERE undone = 0 AND (? = '' OR proposal = ?) ORDER BY sequence DESC LIMIT 1"_s,
            {wanted, wanted}, [&](const QSqlQuery &row) { found = decisionIn(row); });
        if (!read)
            return failure(read);
        return found;
    });
}

QCoro::Task<Result<QList<DecisionRecord>>> Journal::decisions(DecisionRecord::Kind kind)
{
    co_return co_await run<QList<DecisionRecord>>([kind](QSqlDatabase &database)
                                                      -> Result<QList<DecisionRecord>> {
        QList<DecisionRecord> found;
        auto read = forEachRow(database,
            u"SELECT sequence, proposal, kind, person, at FROM decision WHERE undone = 0 AND kind = ? ORDER BY sequence DESC"_s,
            {int(kind)}, [&](const QSqlQuery &row) { found.append(decisionIn(row)); });
        if (!read)
            return failure(read);
        return found;
    });
}

} // namespace Docket
