// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/domain/policy.h"
#include "core/policy/ownership.h"
#include "core/policy/registryhealth.h"
#include "core/sync/pagecomment.h"
#include "core/sync/proposalbook.h"

#include <QCoroTask>
#include <QHash>

#include <functional>
#include <memory>
#include <stop_token>

namespace Docket {

/**
 * Says what is due: asks the owners of open proposals, reminds them, and tells the manager once, in one comment below each page.
 * The comment is brought up to date instead of repeated, also when something on it was decided; when nothing waits any more it is
 * settled, and the next one is new. Docket knows its own by its author and its mark (see reviewMarkIn()); others are left alone.
 *
 *   due, or not up to date ──comments read──▶ Sending ──answer, or found by its mark──▶ Written ──read back, logged──▶ Done
 *                                               └── refused, or surely not there ──▶ Abandoned
 *
 * What was said stands in Proposal::told only once it is proved. A write whose answer was lost is looked for by its mark and not
 * made again before `grace` has passed. Only pages of the registry are commented, and only where the policy allows it.
 *
 * Whoever is absent is represented before anybody is asked: the proposal goes to their delegate and the log says so.
 *
 * Not thread-safe; one look at a time (the Workspace's lane of polls sees to that).
 */
class Escalator
{
public:
    static constexpr std::chrono::minutes grace{
        1}; ///< In which a request without an answer may still arrive.
    static constexpr std::chrono::hours refusalHolds{
        1}; ///< Before a page that took no comment is tried again.

    /** `account`: who is signed in, the author of the comments. */
    Escalator(ProposalBook &book, DocumentSystem &documents, Person account, QString bridge);

    /** What one look goes by. */
    struct Occasion
    {
        Policy policy;
        RegistrySeen seen;
        std::function<QString(const QString &)> nameOf; ///< By account id; empty where unknown.
        std::stop_token stop;
    };

    /** Errors: those of the site that concern more than one page, Storage; what was proved before stays. */
    [[nodiscard]] QCoro::Task<Result<void>> look(Occasion occasion);

private:
    using OccasionPtr = std::shared_ptr<const Occasion>;
    struct Wanted; // what a page's comment should say
    struct Run; // one write on its way
    using RunPtr = std::shared_ptr<Run>;

    [[nodiscard]] QCoro::Task<Result<PageComment>> known(QString pageId);
    [[nodiscard]] QCoro::Task<Result<void>> keep(
        QString pageId, PageComment now, JournalBatch batch);
    [[nodiscard]] Wanted wanted(
        const Occasion &occasion, const QList<Proposal> &open, const PageComment &before) const;

    // escalator.cpp: what is to be said
    [[nodiscard]] QCoro::Task<Result<void>> handOn(OccasionPtr occasion);
    [[nodiscard]] QCoro::Task<Result<Person>> personOf(OccasionPtr occasion, QString accountId);
    [[nodiscard]] QCoro::Task<Result<void>> visit(
        OccasionPtr occasion, QString pageId, QList<Proposal> open);

    // escalatorsteps.cpp: how it is said
    [[nodiscard]] QCoro::Task<Result<void>> settleOpen(OccasionPtr occasion);
    [[nodiscard]] QCoro::Task<Result<void>> settle(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<std::optional<FooterComment>>> ownOn(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> say(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> send(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> prove(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> finish(RunPtr run, QString commentId);
    [[nodiscard]] QCoro::Task<Result<void>> abandon(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> refused(RunPtr run, Error error);
    [[nodiscard]] LogEntry entryOf(
        const Run &run, const Proposal &proposal, const Saying &saying) const;

    ProposalBook &m_book;
    DocumentSystem &m_documents;
    Person m_account;
    QString m_bridge;
    QHash<QString, PageComment> m_known; ///< By page id, as the journal has it.
};

} // namespace Docket
