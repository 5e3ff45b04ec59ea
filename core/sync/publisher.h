// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/connectors/worksystem.h"
#include "core/sync/proposalbook.h"
#include "core/sync/writegate.h"

#include <QCoroTask>

#include <map>
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
    int together = 1; ///< How many changes that version took.
    bool linked = true; ///< No ticket of them refused the link to the page.
    friend bool operator==(const PublishOutcome &, const PublishOutcome &) = default;
};

/** By proposal; one that waits for a write of its own is not in it. */
using PublishOutcomes = std::map<QString, Result<PublishOutcome>>;

/**
 * Writes approved proposals to their pages and takes them back, as the state machine drawn in journal/writeintent.h. Every step
 * from Sending on is on record before the next begins, so that recover() can go on from any of them after a crash: what may have
 * been sent is looked for by its transaction mark before anything is sent again.
 *
 * An error leaves one of three things behind, by what may have happened on the page:
 *
 *   nothing was sent ────────▶ the decision stands (Approved, Reverting) and is sent later, or is refused with its reason
 *   it may have arrived ─────▶ the intent stays open; recover() settles it. Refused once the site has not taken it for 10 minutes
 *   it arrived ──────────────▶ the intent stays open; recover() reads back, logs and links
 *
 * An inline comment moves no version. So a reading that is some seconds old is made again before a write leaves, and after it the page's comments are
 * compared with what was stored: a marker that the write took off is put back by another one (PutBackAnchors), which is on record
 * together with the first; where its words are gone, proposal and log say so.
 *
 * Not thread-safe; at most one call at a time for one page (the Workspace's lanes see to that).
 */
class Publisher
{
public:
    Publisher(ProposalBook &book, WorkSystem &work, DocumentSystem &documents, Person account);

    /** Asked before each write leaves; outlives the publisher. */
    void setGate(const WriteGate &gate) { m_gate = &gate; }

    /**
     * Publishes approved proposals of one page in one version, as far as they can be made together. Where the words to change
     * have changed on the live page nothing is written: the outcome is Conflict and the proposal says why; where only other words of
     * the section changed its edits are fitted to them too, to be looked at again. A write that the page refuses as a whole is
     * tried proposal by proposal. Errors: those of the document system; the proposal tells what became of it (see above).
     */
    [[nodiscard]] QCoro::Task<PublishOutcomes> publish(
        QStringList proposalIds, std::stop_token stop);
    /** Takes the published change off the page, keeping later edits. Conflict as above: the proposal stays Published. */
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> revert(
        QString proposalId, std::stop_token stop);
    /** The pages on which an earlier run left something open. */
    [[nodiscard]] QCoro::Task<Result<QStringList>> openPages();
    /** Finishes what an earlier run left open on that page. Errors: the first that keeps something open. */
    [[nodiscard]] QCoro::Task<Result<void>> recover(QString pageId, std::stop_token stop);

private:
    struct Run; // one intent on its way
    using RunPtr = std::shared_ptr<Run>;
    /** A proposal beside a write: as it was, and as it is on the new body. */
    struct Restacked
    {
        Proposal was, is;
    };

    // publisher.cpp: where the machine goes next
    [[nodiscard]] RunPtr begin(QStringList ids, WriteIntent::Kind kind, std::stop_token stop) const;
    [[nodiscard]] QCoro::Task<Result<void>> announce(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> advance(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> stopAt(RunPtr run, Error error);
    [[nodiscard]] QCoro::Task<Result<void>> giveUp(RunPtr run, Error error);
    [[nodiscard]] QCoro::Task<Result<void>> stayOpen(RunPtr run, Error error);
    void finish(Run &run) const;

    // publisheranchors.cpp: comments that are set while a page is written
    [[nodiscard]] QCoro::Task<Result<std::optional<QList<InlineComment>>>> listComments(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> planAnchors(
        RunPtr run, std::optional<QList<InlineComment>> listed);
    [[nodiscard]] QCoro::Task<Result<void>> announceAnchors(RunPtr run, QByteArray body);
    [[nodiscard]] QCoro::Task<void> putAnchorsBack(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> prepareAnchors(RunPtr run, Page live);
    [[nodiscard]] JournalBatch anchorsLanded(const Run &run, const WriteIntent &next) const;
    void tellOfAnchors(const Run &run, const QString &reason, JournalBatch &batch) const;
    void tellOfLostComments(const Run &run, JournalBatch &batch) const;

    // publishersteps.cpp: the steps
    [[nodiscard]] QCoro::Task<Result<void>> prepare(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> prepareRevert(RunPtr run, Page live);
    [[nodiscard]] QCoro::Task<Result<bool>> stillAsRead(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> send(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<void>> settle(RunPtr run, int upTo = 0);
    [[nodiscard]] QCoro::Task<Result<void>> keep(RunPtr run, WriteIntent next);
    void setAside(Run &run, const Page &live, JournalBatch &batch) const;

    // publisherlanded.cpp: what follows once the page is written
    [[nodiscard]] QCoro::Task<Result<void>> verify(RunPtr run);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> readBack(RunPtr run);
    [[nodiscard]] JournalBatch landed(const Run &run, const WriteIntent &next, bool asSent) const;
    [[nodiscard]] QCoro::Task<QList<Restacked>> restackedBeside(
        RunPtr run, QByteArray sent, QStringList only = {});
    void moveUnchanged(QList<Restacked> &beside, JournalBatch &batch) const;
    [[nodiscard]] QCoro::Task<void> moveDecided(
        RunPtr run, QByteArray sent, QList<Restacked> beside);
    [[nodiscard]] QCoro::Task<Result<void>> link(RunPtr run);

    ProposalBook &m_book;
    WorkSystem &m_work;
    DocumentSystem &m_documents;
    Person m_account;
    const WriteGate *m_gate = nullptr;
};

} // namespace Docket
