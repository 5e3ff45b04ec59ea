// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/logentry.h"
#include "core/domain/networkuse.h"
#include "core/domain/proposal.h"
#include "core/journal/logcharts.h"
#include "core/journal/logcheck.h"
#include "core/journal/logfigures.h"
#include "core/journal/logquery.h"
#include "core/journal/logtip.h"
#include "core/journal/writeintent.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QHash>
#include <QPromise>
#include <QSet>
#include <QThread>

#include <chrono>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace Docket {

/** What was decided about a proposal and how it stood before, so that it can be taken back. */
struct DecisionRecord
{
    enum class Kind {
        Approve,
        Reject,
        Snooze,
        Revert,
        Drop, ///< One change of the proposal is left out.
        Take, ///< One that was left out is in again.
        Rule ///< The policy was changed because of rejections.
    };

    qint64 sequence = 0; ///< Given by the journal.
    QString proposalId; ///< Of a rule: the name of the cursor that keeps the change.
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
 * Every call may fail with Storage (locked for longer than 5 s, disk full) or Damaged. A failed batch leaves no trace.
 */
class Journal
{
public:
    /**
     * Opens or creates the workspace's database and brings its schema up to date. Waits for the disk: call it before the
     * window opens. `patience`: how long each later call waits for another program that keeps the file locked. Errors: Storage with a
     * sentence (folder not writable, file locked, made by a newer Docket); Damaged, and then the file is left as it is (see
     * recovery.h for what can be done).
     */
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &folder,
        const Clock &clock, std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    [[nodiscard]] QCoro::Task<Result<void>> commit(JournalBatch batch);
    /** Appends one entry by itself and says where the log ends then: at that entry. */
    [[nodiscard]] QCoro::Task<Result<LogTip>> append(LogEntry entry);
    /**
     * Appends a sign-off of what the query finds: counts it and writes the count down in one transaction, so that nothing comes
     * between. `entry` has everything but the counts and the text, `ownerName` is what the query's owner is called. Returns it as it was appended, without its hashes. Errors: Storage.
     */
    [[nodiscard]] QCoro::Task<Result<LogEntry>> signOff(
        LogQuery query, LogEntry entry, QString ownerName);
    /** Reads the whole log and says what is not as Docket wrote it; see checkLog(). Commits wait meanwhile. */
    [[nodiscard]] QCoro::Task<Result<LogCheck>> verifyLog(QString outsideTip);
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
    /** The numbers of all entries that fit, in the query's order; its limit does not count. */
    [[nodiscard]] QCoro::Task<Result<QList<qint64>>> logNumbers(LogQuery query);
    /** What all entries come to that fit, whatever kinds and limit the query names. */
    [[nodiscard]] QCoro::Task<Result<LogFigures>> logFigures(LogQuery query);
    /** What the charts of the log show of all entries that fit, whatever kinds and limit the query names. */
    [[nodiscard]] QCoro::Task<Result<LogChartFigures>> chartFigures(LogQuery query);
    /** Adds to what was exchanged with whom, on the day of `at`. */
    [[nodiscard]] QCoro::Task<Result<void>> recordNetwork(QList<NetworkUse> uses, QDateTime at);
    /** A row a host and purpose, sorted by both, of what was exchanged on `since` (UTC; invalid: ever) or later. */
    [[nodiscard]] QCoro::Task<Result<QList<NetworkUse>>> networkUse(QDate since);
    /**
     * Writes a copy of the database as it is at this moment to a new file that only this user may read, and proves it: the copy is read
     * whole and its log verified. Others may go on writing. Returns what came of the proof; findings mean that the log itself was
     * tampered with. Errors also: Invalid when the file exists; then, and after any error, nothing is left behind.
     */
    [[nodiscard]] QCoro::Task<Result<LogCheck>> backup(QString file);
    /** The newest that is not undone, of one proposal or (empty) of all. */
    [[nodiscard]] QCoro::Task<Result<std::optional<DecisionRecord>>> lastDecision(
        QString proposalId = {});
    /** Those of a kind that are not undone, newest first. */
    [[nodiscard]] QCoro::Task<Result<QList<DecisionRecord>>> decisions(DecisionRecord::Kind kind);
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
