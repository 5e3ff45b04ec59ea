// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/connectors/worksystem.h"
#include "core/sync/carryover.h"
#include "core/sync/planner.h"
#include "core/sync/proposalbook.h"
#include "core/sync/syncrun.h"

#include <QCoroTask>

#include <memory>

namespace Docket {

/**
 * From items that may have closed to what the journal holds about it. Every closing gets exactly one
 * evaluation: a proposal, a question, or a recorded reason to be silent.
 *
 *   ids ─▶ items whole (100 a call) ─▶ closings not evaluated yet ─┬─ left again, or no rule ─▶ reason
 *                                                                  └─ rules ─▶ pages, people ─▶ plan ─▶ proposals
 *
 * What is stored is never done again, so it may be stopped anywhere and asked again.
 */
class Evaluator
{
public:
    Evaluator(ProposalBook &book, WorkSystem &work, DocumentSystem &documents, QString bridge);

    /** Evaluates what is left to evaluate of these items (ids or keys). Errors: those of the systems; Storage; Conflict when the run has a question now. */
    [[nodiscard]] QCoro::Task<Result<void>> evaluate(
        std::shared_ptr<SyncRun> run, QStringList items);

    /**
     * Whether that closing was evaluated, `known` being the names of what was ("itemId/changeId"). One that led to no proposal
     * counts as not evaluated once a label includes the item that it did not carry then.
     */
    [[nodiscard]] bool isEvaluated(const Policy &policy, const WorkItem &item,
        const QString &changeId, const QSet<QString> &known) const;

private:
    struct Pending; ///< A closing that rules fire for, with what they point at.
    struct Portion; ///< Up to 100 items and what came of them.
    [[nodiscard]] QCoro::Task<Result<void>> evaluatePortion(
        std::shared_ptr<SyncRun> run, QStringList items);
    [[nodiscard]] QCoro::Task<Result<void>> keepSprints(QList<WorkItem> items);
    [[nodiscard]] QCoro::Task<Result<QList<WorkItem>>> readItems(
        std::shared_ptr<SyncRun> run, QStringList items);
    /** The closings of the item that this run is about and that are not evaluated. */
    [[nodiscard]] QList<HistoryEntry> openClosings(
        const SyncRun &run, const Portion &portion, const WorkItem &item) const;
    [[nodiscard]] QCoro::Task<Result<void>> judge(
        std::shared_ptr<SyncRun> run, std::shared_ptr<Portion> portion, WorkItem item);
    [[nodiscard]] QCoro::Task<Result<void>> judgeStanding(std::shared_ptr<SyncRun> run,
        std::shared_ptr<Portion> portion, WorkItem item, HistoryEntry entry);
    [[nodiscard]] QCoro::Task<Result<void>> propose(std::shared_ptr<SyncRun> run, Pending pending);
    [[nodiscard]] QCoro::Task<Result<void>> readPages(
        std::shared_ptr<SyncRun> run, QStringList ids);
    [[nodiscard]] QCoro::Task<Result<void>> readPeople(QStringList ids, std::stop_token stop);
    [[nodiscard]] PlanRequest planRequest(const SyncRun &run, const Pending &pending) const;
    [[nodiscard]] JournalBatch batchFor(SyncRun &run, const Pending &pending, const Plan &made,
        const QHash<QString, Carried> &carried) const;
    void supersedeEarlier(const Proposal &proposal, JournalBatch &batch, PollReport &report) const;
    void keepSilent(SyncRun &run, Portion &portion, const WorkItem &item, const HistoryEntry &entry,
        const QString &reason) const;
    [[nodiscard]] LogEntry entryFor(
        const WorkItem &item, const QString &changeId, const QString &text) const;

    ProposalBook &m_book;
    WorkSystem &m_work;
    DocumentSystem &m_documents;
    QString m_bridge;
    QHash<QString, Person> m_people;
    QDateTime m_peopleSince; ///< When they were last forgotten.
};

/** The name under which the journal knows that an epic waits for its children. */
[[nodiscard]] QString waitsId(const QString &changeId);
/** The name under which the journal knows that the item carried an including label when it was evaluated. */
[[nodiscard]] QString labelledId(const QString &changeId);

} // namespace Docket
