// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/evaluator.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace Docket {

/** What the tracker and the journal say of the closed items, and what was made of the difference. */
struct CensusReport
{
    QDateTime since; ///< Since when items are watched; invalid before the first look.
    int items = 0; ///< Items of the scope that changed since and are or were closed.
    int closings = 0; ///< Their closings since then, as the tracker's histories tell.
    int evaluated = 0; ///< Of these, in the journal before the census.
    int waiting = 0; ///< Of these, epics whose children are open.
    int missing = 0; ///< closings - evaluated - waiting: what polling had missed.
    PollReport fetched; ///< What came of the missing ones.
    int left =
        0; ///< Still not evaluated after the census; 0 but for items that are still changing.
    friend bool operator==(const CensusReport &, const CensusReport &) = default;
};

/** The census in one sentence. */
[[nodiscard]] QString censusText(const CensusReport &report);

/**
 * One look at the work system: which items closed since the last look, and what follows from each.
 *
 *   changed items (cursor − overlap) ─▶ status history ─▶ closings not yet evaluated ─▶ Evaluator ─▶ cursor
 *
 * "Closed" is decided from the history's status entries and the categories of statuses, never from
 * the search or from names. Windows are moments in epoch milliseconds and overlap by more than the
 * search index lags; an entry that was evaluated is never evaluated again, so the same poll twice
 * changes nothing, and the order of what comes does not matter. The cursor moves last, and never
 * past a search that broke off.
 */
class Poller
{
public:
    Poller(ProposalBook &book, WorkSystem &work, DocumentSystem &documents, QString bridge);

    /** Errors: those of the systems; Storage. What was stored before an error stays; the next poll goes on. */
    [[nodiscard]] QCoro::Task<Result<PollReport>> poll(
        Policy policy, PollOptions options, std::stop_token stop);
    /** Compares all that closed in the scope since it is watched with the journal, and evaluates what is missing. Logged. */
    [[nodiscard]] QCoro::Task<Result<CensusReport>> census(
        Policy policy, PollOptions options, std::stop_token stop);
    /** When the last census was; invalid when there was none. */
    [[nodiscard]] QCoro::Task<Result<QDateTime>> lastCensus();
    /**
     * What to ask a person before anything is read from or written to these systems; empty when they
     * are the ones Docket knows. `pages` are looked at besides the tickets.
     */
    [[nodiscard]] QCoro::Task<Result<QString>> question(QStringList pages, std::stop_token stop);
    /** A person said that the systems are the right ones as they are: what closed from the last good
     * look on counts as new. `entry` says who, for the log. */
    [[nodiscard]] QCoro::Task<Result<void>> acceptSite(Policy policy, LogEntry entry);
    /** What forgets all that was read of the site so far: it is another one from now on. */
    [[nodiscard]] JournalBatch beginAnew() const;

private:
    struct Changes; ///< Items that changed, and whether the search told of all.
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<SyncRun>>> begin(
        Policy policy, PollOptions options, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> readStatuses(std::shared_ptr<SyncRun> run);
    [[nodiscard]] QCoro::Task<Result<void>> look(std::shared_ptr<SyncRun> run);
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<Changes>>> findChanges(
        std::shared_ptr<SyncRun> run, QDateTime cursor);
    [[nodiscard]] QCoro::Task<Result<void>> search(
        WorkQuery query, std::shared_ptr<SyncRun> run, std::shared_ptr<Changes> changes);
    [[nodiscard]] QCoro::Task<Result<void>> readHistories(
        std::shared_ptr<SyncRun> run, std::shared_ptr<Changes> changes);
    [[nodiscard]] QCoro::Task<Result<QString>> questionFor(Witnesses witnesses,
        QMap<QString, QList<HistoryEntry>> histories, std::shared_ptr<SyncRun> run,
        std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QStringList>> candidates(
        std::shared_ptr<SyncRun> run, std::shared_ptr<Changes> changes);
    [[nodiscard]] QCoro::Task<Result<QStringList>> parentsOf(
        std::shared_ptr<SyncRun> run, std::shared_ptr<Changes> changes);
    [[nodiscard]] QCoro::Task<Result<void>> supersedeReopened(
        std::shared_ptr<SyncRun> run, std::shared_ptr<Changes> changes);
    [[nodiscard]] JournalBatch outdated(const SyncRun &run, const Changes &changes) const;
    void admitNewest(SyncRun &run, const Changes &changes) const;
    struct Population; ///< What closed since it is watched.
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<Population>>> populationOf(
        std::shared_ptr<SyncRun> run);
    [[nodiscard]] QCoro::Task<Result<QStringList>> idsBySearch(
        std::shared_ptr<SyncRun> run, WorkQuery query);
    [[nodiscard]] QCoro::Task<Result<QSet<QString>>> notEvaluated(
        std::shared_ptr<Population> population);
    [[nodiscard]] QString cursorName(const char *what) const;

    ProposalBook &m_book;
    WorkSystem &m_work;
    DocumentSystem &m_documents;
    QString m_bridge;
    Evaluator m_evaluator;
    QMap<QString, Status> m_statuses;
    QDateTime m_statusesRead; ///< The server's time.
    QSet<QString>
        m_parentsSeen; ///< "parent key/closing of a child" that led to a look at the parent.
};

} // namespace Docket
