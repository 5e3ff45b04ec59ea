// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/logentry.h"
#include "core/domain/proposal.h"
#include "core/journal/logquery.h"
#include "core/journal/writeintent.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QHash>
#include <QPromise>
#include <QSet>
#include <QThread>

#include <memory>
#include <optional>

class QSqlDatabase;

namespace Docket {

/** What was decided about a proposal and how it stood before, so that it can be taken back. */
struct DecisionRecord
{
    enum class Kind { Approve, Reject, Snooze, Revert };

    qint64 sequence = 0; ///< Given by the journal.
    QString proposalId;
    Kind kind = Kind::Approve;
    QString person;
    QDateTime at;
    bool undone = false;
    friend bool operator==(const DecisionRecord &, const DecisionRecord &) = default;
};

/** One closing of one work item that was looked at; it is never looked at again. */
struct Evaluation
{
    QString itemId;
    QString changeId;
    friend bool operator==(const Evaluation &, const Evaluation &) = default;
};

/** Everything one step wants remembered; stored whole or not at all. */
struct JournalBatch
{
    QList<Proposal> proposals; ///< Inserted, or replaced by id.
    QList<WriteIntent> intents; ///< Inserted, or replaced by transaction.
    QList<LogEntry> log; ///< Appended; sequence and hashes are given here.
    QList<Evaluation> evaluations;
    QList<DecisionRecord> decisions; ///< Appended, or replaced when `sequence` is set.
    QHash<QString, QString> cursors; ///< By name.
};

/**
 * The database that remembers: proposals, decisions, write intents, the sync log, cursors. One SQLite file `docket.db` in the
 * workspace folder, in WAL mode with full synchronisation, on a thread of its own; one writer at a time, each batch one transaction.
 *
 * Every call may fail with Storage (locked for longer than 5 s, disk full, damaged). A failed batch leaves no trace.
 */
class Journal
{
public:
    /**
     * Opens or creates the workspace's database and brings its schema up to date. Waits for the disk: call it before the
     * window opens. Errors: Storage with a sentence (folder not writable, file damaged, made by a newer Docket).
     */
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(
        const QString &folder, const Clock &clock);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    [[nodiscard]] QCoro::Task<Result<void>> commit(JournalBatch batch);
    [[nodiscard]] QCoro::Task<Result<QList<Proposal>>> proposals(); ///< All, oldest first.
    [[nodiscard]] QCoro::Task<Result<QList<WriteIntent>>>
    openIntents(); ///< Neither Done nor Abandoned, oldest first.
    /** The newest intent that published the proposal (or reverted it), alone or among others, whatever its step but Abandoned; nothing when there is none. */
    [[nodiscard]] QCoro::Task<Result<std::optional<WriteIntent>>> lastIntent(
        QString proposalId, WriteIntent::Kind kind);
    /** Every write to the page that was ever begun, oldest first, without bodies and parts. */
    [[nodiscard]] QCoro::Task<Result<QList<WriteIntent>>> intentsOf(QString pageId);
    [[nodiscard]] QCoro::Task<Result<QSet<QString>>> evaluatedChanges(
        QStringList itemIds); ///< "itemId/changeId".
    [[nodiscard]] QCoro::Task<Result<QString>> cursor(QString name); ///< Empty when never set.
    [[nodiscard]] QCoro::Task<Result<QList<LogEntry>>> log(LogQuery query);
    [[nodiscard]] QCoro::Task<Result<std::optional<DecisionRecord>>>
    lastDecision(); ///< The newest that is not undone.
    /** When this workspace was made. */
    [[nodiscard]] QDateTime createdAt() const { return m_createdAt; }
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    explicit Journal(QString folder);

    /** Runs `job(database)` on the journal's thread and brings its result back. */
    template <typename T, typename Job>
    QFuture<Result<T>> run(Job job);

    QString m_folder;
    QDateTime m_createdAt;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< Lives on m_thread; jobs are queued to it.
};

} // namespace Docket
