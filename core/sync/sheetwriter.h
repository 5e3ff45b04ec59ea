// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/connectors/worksystem.h"
#include "core/sync/proposalbook.h"
#include "core/sync/publisher.h"
#include "core/sync/writegate.h"

#include <QCoroTask>

#include <stop_token>

namespace Docket {

struct NewPage;

/**
 * Carries out approved proposals that are reviewed as a Sheet: makes tickets, puts links and labels on items and takes these off again, makes
 * pages and puts them in the trash. The Publisher's counterpart for what is no edit of a page:
 *
 *   Planned ──allowed, readable──▶ Sending ──answer, or found by its mark──▶ Written ──read back, logged──▶ Logged ─▶ Done
 *      └──────────── refused ─────────┴──▶ Abandoned
 *
 * A link is written by its id and a label by its name, so an open one is simply sent again. A ticket is not: the intent's transaction (the beginning of the log's tip) goes along
 * in the same request, and after a lost answer the ticket is looked for by it. As searches lag, only after `searchLag` without a find is
 * another one made. A page is told by its title, of which a space has one only: it is looked for before each try. A ticket that was made brings an approved proposal for the page: its link, where the page flags the issue.
 *
 * Not thread-safe; at most one call at a time for one page (the Workspace's lanes see to that).
 */
class SheetWriter
{
public:
    static constexpr std::chrono::minutes searchLag{10}; ///< Longer than any index lags.

    SheetWriter(ProposalBook &book, WorkSystem &work, DocumentSystem &documents, Person account,
        const WriteGate &gate);

    /** Makes the ticket or page, or puts the link or label. Errors as Publisher::publish(). */
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> send(
        QString proposalId, std::stop_token stop);
    /** Takes a link or label off again, or puts a page that nobody touched since in the trash. Errors: Invalid for a ticket, which stays. */
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> takeBack(
        QString proposalId, std::stop_token stop);
    /** The pages of proposals with which an earlier run left something open. */
    [[nodiscard]] QCoro::Task<Result<QStringList>> openPages();
    /** Goes on with what is open for that page. Errors: the first that stops it; the others are tried all the same. */
    [[nodiscard]] QCoro::Task<Result<void>> recover(QString pageId, std::stop_token stop);

    /** The id of the proposal that a made ticket brings. */
    [[nodiscard]] static QString followUpOf(const Proposal &ticket);

private:
    struct Run; // one intent on its way
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> begin(
        QString proposalId, WriteIntent::Kind kind, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> announce(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> advance(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> prepare(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> write(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> prepareLabel(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> writeLabel(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> confirmLabel(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> prepareNewPage(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> writeNewPage(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> confirmNewPage(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> createPage(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<bool>> settlePage(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<bool>> pageLanded(std::shared_ptr<Run> run, QString id);
    [[nodiscard]] QCoro::Task<Result<QString>> findRetitled(std::shared_ptr<Run> run, NewPage page);
    [[nodiscard]] QCoro::Task<Result<void>> confirmTrash(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> trashPage(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> checkUntouched(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<LogEntry>> linkNewPage(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> finish(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> create(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<bool>> settle(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> confirm(std::shared_ptr<Run> run);
    [[nodiscard]] QCoro::Task<Result<void>> confirmTicket(std::shared_ptr<Run> run);
    [[nodiscard]] JournalBatch concluded(Run &run) const;
    [[nodiscard]] Proposal linkProposal(const Run &run, const Page &page, TextEdits edits) const;
    [[nodiscard]] QCoro::Task<Result<void>> abandon(std::shared_ptr<Run> run, Error error);
    [[nodiscard]] QCoro::Task<Result<void>> store(
        std::shared_ptr<Run> run, WriteIntent::Step step, JournalBatch batch);
    [[nodiscard]] LogEntry entryOf(const Run &run, LogEntry::Kind kind, const QString &text) const;

    ProposalBook &m_book;
    WorkSystem &m_work;
    DocumentSystem &m_documents;
    Person m_account;
    const WriteGate &m_gate;
};

} // namespace Docket
