// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/proposal.h"
#include "core/journal/journal.h"
#include "core/sync/lane.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace Docket {

/**
 * All proposals as values in memory, always what the journal holds: a change is stored first and shown after. Lives on the
 * thread of its Workspace.
 */
class ProposalBook : public QObject
{
    Q_OBJECT

public:
    ProposalBook(Journal &journal, const Clock &clock);

    [[nodiscard]] QCoro::Task<Result<void>> load();
    /**
     * Stores the batch, after those that were asked for before. Errors: Storage; Invalid, and nothing stored, when one of the
     * proposals in `asRead` is not any more what it was when the batch was made from it.
     */
    [[nodiscard]] QCoro::Task<Result<void>> commit(JournalBatch batch, QList<Proposal> asRead = {});
    /**
     * The same for a decision about one proposal, made at its turn from what the proposal is then: it stands when the proposal
     * was only moved onto another body meanwhile (see isMoved()), as by a neighbour that was published.
     */
    [[nodiscard]] QCoro::Task<Result<void>> commitDecision(
        Proposal asRead, std::function<JournalBatch(const Proposal &now)> make);
    /** The same for a batch that is made at its turn, from what the book holds then. */
    [[nodiscard]] QCoro::Task<Result<void>> commitMade(std::function<JournalBatch()> make);

    /** Appends one entry to the log by itself and says where the log ends then. */
    [[nodiscard]] QCoro::Task<Result<LogTip>> append(LogEntry entry);

    [[nodiscard]] QList<Proposal> all() const { return m_all; } ///< Oldest first; costs nothing.
    [[nodiscard]] std::optional<Proposal> find(const QString &id) const;
    [[nodiscard]] Journal &journal() const { return m_journal; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /** A log entry about a proposal, everything filled in but `person`, `version` and bodies. */
    /** Says that the owner stands in for somebody who is away or gone; nothing for an owner of their own right. */
    [[nodiscard]] std::optional<LogEntry> entryOfStandIn(const Proposal &proposal) const;
    [[nodiscard]] LogEntry entryFor(
        const Proposal &proposal, LogEntry::Kind kind, const QString &text) const;

signals:
    void changed(const QStringList &ids);
    void logged();

private:
    [[nodiscard]] QCoro::Task<Result<void>> store(JournalBatch batch);
    void put(const Proposal &proposal);

    Journal &m_journal;
    const Clock &m_clock;
    QList<Proposal> m_all; ///< Oldest first; all() shares it.
    QHash<QString, qsizetype> m_places; ///< In m_all, by id.
    Lane m_turns; ///< One batch at a time: no two are made from the same proposal.
};

/** "“Current Configuration” in Platform Runbook", or the page's title alone: how people name a proposal's place. */
[[nodiscard]] QString placeName(const Proposal &proposal);

} // namespace Docket
