// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueproxy.h"

#include "ui/queue/proposaltext.h"

#include <cmath>
#include <limits>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Confidence in three steps, the surest first. */
int riskStep(const Proposal &proposal)
{
    const QString sign = confidenceOf(proposal).sign;
    return sign == u"●"_s ? 0 : sign == u"◐"_s ? 1 : 2;
}

} // namespace

QueueProxy::QueueProxy(ProposalModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(0);
}

void QueueProxy::orderAnew()
{
    m_ranks.clear();
    invalidate();
}

void QueueProxy::setScope(Scope scope)
{
    m_scope = scope;
    orderAnew();
}

void QueueProxy::setGroup(Group group)
{
    m_group = group;
    orderAnew();
}

void QueueProxy::setOrder(Order order)
{
    m_order = order;
    orderAnew();
}

void QueueProxy::setFilter(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void QueueProxy::setMe(const QString &accountId)
{
    if (m_me == accountId)
        return;
    m_me = accountId;
    invalidateFilter();
}

void QueueProxy::setPinned(const QString &id)
{
    if (m_pinned == id)
        return;
    m_pinned = id;
    invalidateFilter();
}

QVariant QueueProxy::data(const QModelIndex &index, int role) const
{
    if (role != GroupRole)
        return QSortFilterProxyModel::data(index, role);
    if (!index.isValid())
        return QString();
    const Heading mine = headingOf(m_model.proposals().at(mapToSource(index).row()));
    if (index.row() > 0) {
        const QModelIndex above = index.sibling(index.row() - 1, 0);
        if (headingOf(m_model.proposals().at(mapToSource(above).row())).key == mine.key)
            return QString();
        return mine.title.isEmpty() ? tr("All others") : mine.title;
    }
    return mine.title;
}

QModelIndex QueueProxy::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex candidate = index(row, 0);
        if (candidate.data(ProposalIdRole).toString() == id)
            return candidate;
    }
    return {};
}

QStringList QueueProxy::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < rowCount(); ++row)
        ids.append(index(row, 0).data(ProposalIdRole).toString());
    return ids;
}

int QueueProxy::count(Scope scope) const
{
    return int(std::ranges::count_if(
        m_model.proposals(), [&](const Proposal &proposal) { return inScope(proposal, scope); }));
}

int QueueProxy::shownMine() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += inScope(m_model.proposals().at(mapToSource(index(row, 0)).row()), Scope::Mine);
    return count;
}

std::optional<QueueProxy::Scope> QueueProxy::scopeWith(const QString &id) const
{
    const auto &all = m_model.proposals();
    const auto found = std::ranges::find(all, id, &Proposal::id);
    if (found == all.cend())
        return {};
    for (const Scope scope :
        {m_scope, Scope::Mine, Scope::AllOpen, Scope::Snoozed, Scope::Decided}) {
        if (inScope(*found, scope))
            return scope;
    }
    return {};
}

bool QueueProxy::isMine(const Proposal &proposal) const
{
    return m_me.isEmpty() || proposal.owner.isNull() || proposal.owner.accountId == m_me;
}

bool QueueProxy::inScope(const Proposal &proposal, Scope scope) const
{
    switch (scope) {
    case Scope::Mine:
        return isOpen(proposal.state) && isMine(proposal);
    case Scope::AllOpen:
        return isOpen(proposal.state);
    case Scope::Others:
        return isOpen(proposal.state) && !isMine(proposal);
    case Scope::Troubled:
        return proposal.state == ProposalState::Failed || proposal.state == ProposalState::Blocked
            || proposal.state == ProposalState::Conflict;
    case Scope::Snoozed:
        return proposal.state == ProposalState::Snoozed;
    case Scope::Published:
        return proposal.state == ProposalState::Published;
    case Scope::Decided:
        return !isOpen(proposal.state) && proposal.state != ProposalState::Snoozed;
    }
    return false;
}

bool QueueProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Proposal &proposal = m_model.proposals().at(row);
    if (!inScope(proposal, m_scope) && proposal.id != m_pinned)
        return false;
    const QString haystack = QStringList{proposal.pageTitle, proposal.section.join(u' '),
        proposal.itemKey, proposal.itemSummary, proposal.summary, proposal.owner.displayName,
        proposal.releases.join(u' '), changeLine(proposal), stateWords(proposal)}
                                 .join(u'\n');
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

QueueProxy::Heading QueueProxy::headingOf(const Proposal &proposal) const
{
    if (proposal.state == ProposalState::Failed)
        return {u"!"_s, tr("Failed")};
    switch (m_group) {
    case Group::Page:
        if (isPageToCome(proposal))
            return {u"+"_s, tr("New pages")};
        return {proposal.pageId, proposal.pageTitle};
    case Group::Item:
        if (isAskedFor(proposal.drafter) && proposal.itemKey.isEmpty())
            return {u"-"_s, tr("Without a ticket")};
        return {proposal.itemKey,
            proposal.itemKey.isEmpty() ? tr("New tickets")
                                       : proposal.itemKey + u" · "_s + proposal.itemSummary};
    case Group::Release:
        return {proposal.releases.join(u", "_s),
            proposal.releases.isEmpty() ? tr("No release") : proposal.releases.join(u", "_s)};
    case Group::Owner:
        return {proposal.owner.accountId, ownerName(proposal)};
    case Group::Risk: {
        const int step = riskStep(proposal);
        return {QString::number(step),
            step == 0       ? tr("Sure: a glance is enough")
                : step == 1 ? tr("Likely: compare the words")
                            : tr("Asks you: not sure by itself")};
    }
    case Group::None:
        break;
    }
    return {};
}

double QueueProxy::orderKey(const Proposal &proposal) const
{
    const auto time = [](const QDateTime &at) {
        return at.isValid() ? double(at.toMSecsSinceEpoch()) : std::numeric_limits<double>::max();
    };
    // What one poll brought counts as of one moment: which was worked out first says nothing.
    const auto minute = [&time](const QDateTime &at) { return std::floor(time(at) / 60'000); };
    const bool over = !isOpen(proposal.state) && proposal.state != ProposalState::Snoozed;
    switch (m_order) {
    case Order::DueFirst:
        // What is decided is due no more: the newest decision comes first.
        return over                                    ? -time(proposal.decidedAt)
            : proposal.state == ProposalState::Snoozed ? minute(proposal.snoozedUntil)
                                                       : minute(proposal.dueAt);
    case Order::OldestFirst:
        return over ? time(proposal.decidedAt) : minute(proposal.createdAt);
    case Order::NewestFirst:
        return over ? -time(proposal.decidedAt) : -minute(proposal.createdAt);
    case Order::SurestFirst:
        return riskStep(proposal) - proposal.confidence / 2;
    case Order::ByTitle:
        break;
    }
    return 0;
}

double QueueProxy::rankOf(const Heading &heading, const Proposal &proposal) const
{
    if (heading.key == u"!"_s)
        return std::numeric_limits<double>::lowest();
    if (m_group == Group::Risk)
        return riskStep(proposal);
    if (m_ranks.isEmpty()) {
        for (const Proposal &other : m_model.proposals()) {
            if (!inScope(other, m_scope))
                continue;
            const QString key = headingOf(other).key;
            m_ranks.insert(key, qMin(m_ranks.value(key, orderKey(other)), orderKey(other)));
        }
    }
    const auto known = m_ranks.constFind(heading.key);
    return known != m_ranks.cend() ? *known : *m_ranks.insert(heading.key, orderKey(proposal));
}

bool QueueProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Proposal &a = m_model.proposals().at(left.row());
    const Proposal &b = m_model.proposals().at(right.row());
    const Heading ofA = headingOf(a);
    const Heading ofB = headingOf(b);
    const double rankA = rankOf(ofA, a);
    const double rankB = rankOf(ofB, b);
    if (rankA != rankB)
        return rankA < rankB;
    if (ofA.key != ofB.key)
        return std::tie(ofA.title, ofA.key) < std::tie(ofB.title, ofB.key);
    const QString titleA = a.pageTitle + u'\n' + a.section.join(u'\n');
    const QString titleB = b.pageTitle + u'\n' + b.section.join(u'\n');
    return std::tuple(orderKey(a), titleA, a.itemKey, a.id)
        < std::tuple(orderKey(b), titleB, b.itemKey, b.id);
}

} // namespace Docket
