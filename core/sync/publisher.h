// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/connectors/worksystem.h"
#include "core/sync/proposalbook.h"

#include <QCoroTask>

#include <stop_token>

namespace Docket {

/** What publishing or reverting one proposal came to. */
struct PublishOutcome
{
    enum class Kind { Published, Reverted, Conflict };
    Kind kind = Kind::Published;
    int version = 0; ///< Of the page, made by this write; 0 on a conflict.
    bool rebased = false; ///< The page had moved on elsewhere.
    QString text; ///< A sentence without its full stop.
    friend bool operator==(const PublishOutcome &, const PublishOutcome &) = default;
};

/**
 * Writes approved proposals to their pages and takes them back, one at a time, as the state machine drawn in
 * journal/writeintent.h. Every step is on record before the next begins, so that run() can go on from any of them after a
 * crash: what may have been sent is looked for by its transaction mark before anything is sent again.
 *
 * Not thread-safe; one call at a time (the Workspace's lane sees to that).
 */
class Publisher
{
public:
    Publisher(ProposalBook &book, WorkSystem &work, DocumentSystem &documents, Person account);

    /**
     * Publishes the proposal's edits. When the section changed on the live page nothing is written: the outcome is Conflict and the
     * proposal says why. Errors: those of the document system. After Offline, Timeout, RateLimited, Server and AuthRequired the
     * decision stands and can be sent later; after the others the proposal is Failed or Blocked with its reason.
     */
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> publish(
        QString proposalId, std::stop_token stop);
    /** Takes the published change off the page, keeping later edits elsewhere. Conflict as above: the proposal stays Published. */
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> revert(
        QString proposalId, std::stop_token stop);
    /** Finishes what an earlier run left open. Errors: the first that stops it. */
    [[nodiscard]] QCoro::Task<Result<void>> recover(std::stop_token stop);

private:
    struct Run; // one intent on its way
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> begin(
        QString proposalId, WriteIntent::Kind kind, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> advance(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> prepare(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> send(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> settle(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> verify(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> link(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<WriteIntent>> publishedIntent(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> abandon(std::shared_ptr<Run> run, Error error);
    [[nodiscard]] QCoro::Task<Result<void>> store(std::shared_ptr<Run> run, WriteIntent::Step step);
    [[nodiscard]] static PublishOutcome outcomeOf(const Run &run);
    void restack(const Run &run, JournalBatch &batch) const;

    ProposalBook &m_book;
    WorkSystem &m_work;
    DocumentSystem &m_documents;
    Person m_account;
};

} // namespace Docket
