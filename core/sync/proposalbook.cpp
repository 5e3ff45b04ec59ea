// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/proposalbook.h"

#include "core/policy/ownership.h"
#include "core/sync/publishfit.h"

#include <QPointer>

namespace Docket {

using namespace Qt::StringLiterals;

ProposalBook::ProposalBook(Journal &journal, const Clock &clock)
    : m_journal(journal)
    , m_clock(clock)
{ }

QCoro::Task<Result<void>> ProposalBook::load()
{
    const QPointer<ProposalBook> self(this);
    const auto proposals = co_await m_journal.proposals();
    if (!proposals)
        co_return failure(proposals);
    if (!self)
        co_return Result<void>();
    m_all.clear();
    m_places.clear();
    for (const Proposal &proposal : *proposals)
        put(proposal);
    emit changed(m_places.keys());
    co_return Result<void>();
}

QCoro::Task<Result<void>> ProposalBook::commit(JournalBatch batch, QList<Proposal> asRead)
{
    const auto turn = co_await m_turns.enter();
    for (const Proposal &proposal : std::as_const(asRead)) {
        if (find(proposal.id) != proposal)
            co_return failure(Error::Kind::Invalid,
                u"%1 changed meanwhile; look at it again"_s.arg(placeName(proposal)));
    }
    co_return co_await store(std::move(batch));
}

QCoro::Task<Result<void>> ProposalBook::commitDecision(
    Proposal asRead, std::function<JournalBatch(const Proposal &now)> make)
{
    const auto turn = co_await m_turns.enter();
    const auto now = find(asRead.id);
    if (!now || !isMoved(asRead, *now))
        co_return failure(Error::Kind::Invalid,
            u"%1 changed meanwhile; look at it again"_s.arg(placeName(asRead)));
    co_return co_await store(make(*now));
}

QCoro::Task<Result<void>> ProposalBook::commitMade(std::function<JournalBatch()> make)
{
    const auto turn = co_await m_turns.enter();
    co_return co_await store(make());
}

QCoro::Task<Result<void>> ProposalBook::store(JournalBatch batch)
{
    const QPointer<ProposalBook> self(this);
    auto stored = co_await m_journal.commit(batch);
    if (!stored || !self) // Stored is stored; who would be told may be gone.
        co_return stored;
    QStringList ids;
    for (const Proposal &proposal : std::as_const(batch.proposals)) {
        put(proposal);
        ids.append(proposal.id);
    }
    if (!ids.isEmpty())
        emit changed(ids);
    if (!batch.log.isEmpty())
        emit logged();
    co_return Result<void>();
}

QCoro::Task<Result<LogTip>> ProposalBook::append(LogEntry entry)
{
    const QPointer<ProposalBook> self(this);
    auto tip = co_await m_journal.append(std::move(entry));
    if (tip && self)
        emit logged();
    co_return tip;
}

void ProposalBook::put(const Proposal &proposal)
{
    const qsizetype place = m_places.value(proposal.id, m_all.size());
    if (place == m_all.size())
        m_all.append(proposal);
    else
        m_all[place] = proposal;
    m_places.insert(proposal.id, place);
}

std::optional<Proposal> ProposalBook::find(const QString &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? std::nullopt : std::optional(m_all.at(*found));
}

std::optional<LogEntry> ProposalBook::entryOfStandIn(const Proposal &proposal) const
{
    if (!proposal.ownerReason.startsWith(standsInFor))
        return std::nullopt;
    const QString name = proposal.owner.displayName.isEmpty() ? proposal.owner.accountId
                                                              : proposal.owner.displayName;
    return entryFor(proposal, LogEntry::Kind::HandedOn,
        u"given to %1, who stands in for %2"_s.arg(
            name, proposal.ownerReason.sliced(standsInFor.size())));
}

LogEntry ProposalBook::entryFor(
    const Proposal &proposal, LogEntry::Kind kind, const QString &text) const
{
    LogEntry entry;
    entry.at = m_clock.now();
    entry.kind = kind;
    entry.transaction = proposal.transaction;
    entry.proposalId = proposal.id;
    entry.itemKey = proposal.itemKey;
    entry.itemUrl = proposal.itemUrl;
    entry.changeId = proposal.changeId;
    entry.pageId = proposal.pageId;
    entry.pageTitle = proposal.pageTitle;
    entry.pageUrl = proposal.pageUrl;
    entry.section = proposal.section;
    entry.text = text;
    using Kind = LogEntry::Kind;
    if (kind == Kind::Proposed || kind == Kind::Approved || kind == Kind::Rejected) {
        entry.circumstances.dueAt = proposal.dueAt;
        entry.circumstances.closedBy = proposal.closedBy;
    }
    return entry;
}

QString placeName(const Proposal &proposal)
{
    if (effectOf(proposal.drafter) == Effect::ItemLabel)
        return proposal.itemKey;
    if (proposal.section.isEmpty())
        return proposal.pageTitle;
    return u"“%1” in %2"_s.arg(proposal.section.last(), proposal.pageTitle);
}

} // namespace Docket
