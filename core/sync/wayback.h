// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/connectors/worksystem.h"
#include "core/domain/policy.h"
#include "core/drafting/knownissue.h"
#include "core/sync/pagemark.h"
#include "core/sync/proposalbook.h"
#include "core/sync/syncrun.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace Docket {

/** What one look at the pages did. */
struct WayBackReport
{
    int proposed = 0, superseded = 0;
    int heldBack = 0; ///< Flags found at the first look, over its limit.
    int followed = 0; ///< Links whose title follows the page; approved already, to be sent.
    QStringList proposalIds; ///< New ones.
    QString unseen; ///< What the site does not let Docket see, as a sentence. Empty: nothing.
    friend bool operator==(const WayBackReport &, const WayBackReport &) = default;
};

/**
 * One look at the registered pages: what people changed there since the last look, and what follows for the work system.
 *
 *   heads (versions), label set ─▶ pages that differ from their mark ─▶ flags, edits by others ─▶ proposals ─▶ journal, mark
 *
 * A known issue is proposed once as a ticket, when its flag appears; taken off and put back it is proposed again only when that
 * ticket is closed (or was rejected, and the words differ now). A page that a person edited is proposed once as a link on each
 * epic the registry ties it to; later edits only move that link's title on. Versions that the journal knows as Docket's own
 * count for nothing. The first look at pages proposes at most firstRunLimit tickets and logs what it held back. Where the site
 * refuses the search for the label, pages are asked for it when their version moves. A page's mark moves with what was stored for
 * it, so a look that stops halfway goes on at the next.
 */
class WayBack
{
public:
    WayBack(ProposalBook &book, WorkSystem &work, DocumentSystem &documents, QString bridge);

    /** Told of all pages that a look reads with their bodies; it goes on when the task is done. */
    using Reader = std::function<QCoro::Task<void>(QList<Page>)>;
    void setReader(Reader reader) { m_reader = std::move(reader); }
    /** The registered pages as the last look saw them, without bodies; those it could not see are left out. */
    [[nodiscard]] QList<Page> heads() const { return m_heads.values(); }

    /** Errors: those of the systems; Storage. What was stored before an error stays. */
    [[nodiscard]] QCoro::Task<Result<WayBackReport>> look(
        Policy policy, PollOptions options, std::stop_token stop);
    /** The proposal as it would be made on the page as it is now; Superseded when its reason is gone. */
    [[nodiscard]] QCoro::Task<Result<Proposal>> redraft(Proposal proposal, std::stop_token stop);

private:
    struct Look; // one look under way
    struct Visit; // one page of it
    [[nodiscard]] QCoro::Task<Result<void>> readMarks(QStringList pageIds);
    [[nodiscard]] QCoro::Task<Result<QStringList>> changedPages(std::shared_ptr<Look> look);
    [[nodiscard]] QCoro::Task<Result<void>> readPages(std::shared_ptr<Look> look, QStringList ids);
    [[nodiscard]] QCoro::Task<Result<void>> visitAll(std::shared_ptr<Look> look, QStringList ids);
    [[nodiscard]] QCoro::Task<Result<void>> searchLabels(
        std::shared_ptr<Look> look, QStringList ids);
    [[nodiscard]] QCoro::Task<Result<void>> findLabelled(
        std::shared_ptr<Look> look, QStringList ids);
    [[nodiscard]] QCoro::Task<Result<void>> askForLabel(std::shared_ptr<Look> look, QString id);
    [[nodiscard]] QCoro::Task<Result<void>> labelSearchIs(
        std::shared_ptr<Look> look, QString refused);
    [[nodiscard]] QCoro::Task<Result<void>> endFirstLook();
    [[nodiscard]] QCoro::Task<Result<void>> visit(std::shared_ptr<Look> look, Page page);
    [[nodiscard]] QCoro::Task<Result<void>> flagAppeared(
        std::shared_ptr<Visit> visit, KnownIssueFlag flag);
    void flagStays(Visit &visit, const KnownIssueFlag &flag) const;
    void flagVanished(Visit &visit, const QStringList &section) const;
    [[nodiscard]] QCoro::Task<Result<bool>> isClosed(Proposal ticket, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> proposeTicket(
        std::shared_ptr<Visit> visit, KnownIssueFlag flag, int occasion);
    [[nodiscard]] QCoro::Task<Result<void>> edited(
        std::shared_ptr<Visit> visit, RegistryEntry entry);
    [[nodiscard]] QCoro::Task<Result<void>> proposeLink(
        std::shared_ptr<Visit> visit, RegistryEntry entry, QString id);
    void follow(Visit &visit, Proposal link) const;
    [[nodiscard]] QCoro::Task<Result<Proposal>> owned(
        std::shared_ptr<Visit> visit, Proposal proposal, RegistryEntry entry);
    [[nodiscard]] QList<Proposal> ticketsFor(
        const QString &pageId, const QStringList &section) const;
    [[nodiscard]] Proposal proposalOn(const Visit &visit, const RegistryEntry &entry) const;
    void propose(Visit &visit, const Proposal &proposal) const;
    void supersede(Visit &visit, Proposal proposal, const QString &reason) const;
    void say(Visit &visit, const QString &itemKey, const QStringList &section,
        const QString &reason) const;

    ProposalBook &m_book;
    WorkSystem &m_work;
    DocumentSystem &m_documents;
    QString m_bridge;
    Reader m_reader;
    QHash<QString, Page> m_heads; ///< By page id.
    QHash<QString, PageMark> m_marks; ///< By page id, as far as read.
    QSet<QString> m_tried; ///< Pages that were asked for in this run.
    int m_firstTickets = 0; ///< Proposed so far by a first look that has not ended.
};

} // namespace Docket
