// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/connectors/worksystem.h"
#include "core/sync/planner.h"
#include "core/sync/proposalbook.h"

#include <QCoroTask>

#include <stop_token>

namespace Docket {

/** What one poll did. */
struct PollReport
{
    int seen = 0; ///< Items that changed.
    int evaluated = 0; ///< Closings looked at that were not looked at before.
    int proposed = 0, parked = 0, superseded = 0;
    int silent = 0; ///< Evaluated with a recorded reason and no proposal.
    int heldBack = 0; ///< Closed before Docket came here, over the first run's limit.
    QStringList proposalIds; ///< New ones.
    QStringList
        applyAtOnce; ///< Of these, the ones a registry line allows to publish without waiting.
    friend bool operator==(const PollReport &, const PollReport &) = default;
};

/**
 * One look at the work system: which items closed since the last look, and what follows from each.
 *
 *   changed items (cursor − overlap) ─▶ status history ─▶ firing entry not yet evaluated ─▶ rules ─▶ item, pages ─▶ plan ─▶ journal
 *
 * "Closed" is decided from the history's status entries, never from the search. Windows overlap, and an entry that was
 * evaluated is never evaluated again, so the same poll twice changes nothing. The cursor moves last.
 */
class Poller
{
public:
    Poller(ProposalBook &book, WorkSystem &work, DocumentSystem &documents, QString bridge);

    /** Errors: those of the systems; Storage. What was stored before an error stays; the next poll goes on. */
    [[nodiscard]] QCoro::Task<Result<PollReport>> poll(Policy policy, std::stop_token stop);

private:
    struct Closing; ///< An item and the history entry that closed it.
    struct Look; ///< One poll under way.
    [[nodiscard]] QCoro::Task<Result<void>> findClosings(std::shared_ptr<Look> look);
    [[nodiscard]] QCoro::Task<Result<void>> addEpics(std::shared_ptr<Look> look);
    void holdBackHistory(Look &look) const;
    [[nodiscard]] QCoro::Task<Result<void>> evaluateOne(
        std::shared_ptr<Look> look, Closing closing);
    [[nodiscard]] QCoro::Task<Result<void>> propose(
        std::shared_ptr<Look> look, Closing closing, QList<Target> targets);
    [[nodiscard]] QCoro::Task<Result<void>> recordWaiting(Closing closing, QString reason);
    [[nodiscard]] QCoro::Task<Result<void>> recordSilence(
        std::shared_ptr<Look> look, Closing closing, QString reason);
    [[nodiscard]] QCoro::Task<Result<void>> supersedeReopened(std::shared_ptr<Look> look);
    [[nodiscard]] QCoro::Task<Result<void>> readPages(std::shared_ptr<Look> look, QStringList ids);
    [[nodiscard]] QCoro::Task<Result<void>> readPeople(QStringList ids, std::stop_token stop);
    [[nodiscard]] LogEntry entryFor(const WorkItem &item, const QString &changeId,
        LogEntry::Kind kind, const QString &text) const;

    ProposalBook &m_book;
    WorkSystem &m_work;
    DocumentSystem &m_documents;
    QString m_bridge;
    QMap<QString, Status> m_statuses;
    QHash<QString, Person> m_people; ///< Names hardly change; read once a run.
};

} // namespace Docket
