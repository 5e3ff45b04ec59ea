// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/proposalmodel.h"

#include "ui/queue/proposaltext.h"

namespace Docket {

using namespace Qt::StringLiterals;

ProposalModel::ProposalModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{ }

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proposals.size());
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_proposals.size())
        return {}; // Views ask for the invalid index too, between two selections.
    const Proposal &proposal = m_proposals.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return sectionName(proposal);
    case Qt::AccessibleTextRole:
        return accessibleText(proposal);
    case ProposalIdRole:
        return proposal.id;
    case ProposalRole:
        return QVariant::fromValue(proposal);
    case DraftedRole:
        return isDrafted(proposal);
    default:
        return {};
    }
}

QString ProposalModel::accessibleText(const Proposal &proposal) const
{
    QStringList parts{sectionName(proposal), proposal.pageTitle, changeLine(proposal),
        confidenceOf(proposal).word, stateFlag(proposal.state)};
    if (isOpen(proposal.state))
        parts << dueText(proposal.dueAt, m_clock.now()).text;
    if (isDrafted(proposal))
        parts << tr("your words are kept");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void ProposalModel::upsert(const QList<Proposal> &proposals)
{
    for (const Proposal &proposal : proposals) {
        QDateTime &rank = m_groupRank[proposal.pageId];
        if (!rank.isValid() || (isOpen(proposal.state) && proposal.dueAt < rank))
            rank = proposal.dueAt;
        const auto known = m_rows.constFind(proposal.id);
        if (known == m_rows.cend()) {
            const int row = int(m_proposals.size());
            beginInsertRows({}, row, row);
            m_proposals.append(proposal);
            m_rows.insert(proposal.id, row);
            endInsertRows();
        } else if (m_proposals.at(*known) != proposal) {
            m_proposals[*known] = proposal;
            const QModelIndex changed = index(*known);
            emit dataChanged(changed, changed,
                {Qt::DisplayRole, Qt::AccessibleTextRole, ProposalRole, DraftedRole});
        }
    }
}

void ProposalModel::remove(const QString &id)
{
    const auto known = m_rows.constFind(id);
    if (known == m_rows.cend())
        return;
    const int row = *known;
    beginRemoveRows({}, row, row);
    m_proposals.removeAt(row);
    m_rows.clear();
    for (qsizetype i = 0; i < m_proposals.size(); ++i)
        m_rows.insert(m_proposals.at(i).id, int(i));
    endRemoveRows();
}

void ProposalModel::replace(const QList<Proposal> &proposals)
{
    QSet<QString> wanted;
    for (const Proposal &proposal : proposals)
        wanted.insert(proposal.id);
    for (qsizetype row = m_proposals.size() - 1; row >= 0; --row) {
        if (!wanted.contains(m_proposals.at(row).id))
            remove(m_proposals.at(row).id);
    }
    upsert(proposals);
}

const Proposal *ProposalModel::find(const QString &id) const
{
    const auto known = m_rows.constFind(id);
    return known == m_rows.cend() ? nullptr : &m_proposals.at(*known);
}

bool ProposalModel::isDrafted(const Proposal &proposal) const
{
    return isOpen(proposal.state)
        && (!proposal.editedBy.isEmpty() || m_typed.contains(proposal.id));
}

void ProposalModel::setTyped(const QSet<QString> &ids)
{
    m_typed = ids;
    if (!m_proposals.isEmpty())
        emit dataChanged(
            index(0), index(int(m_proposals.size()) - 1), {Qt::AccessibleTextRole, DraftedRole});
}

void ProposalModel::refreshTimes()
{
    if (!m_proposals.isEmpty())
        emit dataChanged(index(0), index(int(m_proposals.size()) - 1), {Qt::AccessibleTextRole});
}

QueueProxy::QueueProxy(ProposalModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(0);
}

void QueueProxy::setScope(Scope scope)
{
    m_scope = scope;
    invalidate();
}

void QueueProxy::setOrder(Order order)
{
    m_order = order;
    invalidate();
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

QVariant QueueProxy::data(const QModelIndex &index, int role) const
{
    if (role != GroupRole)
        return QSortFilterProxyModel::data(index, role);
    if (m_order != Order::ByPage || !index.isValid())
        return QString();
    const Proposal &mine = m_model.proposals().at(mapToSource(index).row());
    if (index.row() > 0) {
        const QModelIndex above = index.sibling(index.row() - 1, 0);
        if (m_model.proposals().at(mapToSource(above).row()).pageId == mine.pageId)
            return QString();
    }
    return mine.pageTitle;
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

bool QueueProxy::inScope(const Proposal &proposal) const
{
    switch (m_scope) {
    case Scope::Mine:
        return isOpen(proposal.state)
            && (m_me.isEmpty() || proposal.owner.isNull() || proposal.owner.accountId == m_me);
    case Scope::AllOpen:
        return isOpen(proposal.state);
    case Scope::Decided:
        return !isOpen(proposal.state);
    }
    return false;
}

bool QueueProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Proposal &proposal = m_model.proposals().at(row);
    if (!inScope(proposal))
        return false;
    const QString haystack = QStringList{proposal.pageTitle, proposal.section.join(u' '),
        proposal.itemKey, proposal.itemSummary, proposal.summary, proposal.owner.displayName,
        changeLine(proposal)}
                                 .join(u'\n');
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

bool QueueProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Proposal &a = m_model.proposals().at(left.row());
    const Proposal &b = m_model.proposals().at(right.row());
    if (m_scope == Scope::Decided && m_order != Order::ByPage)
        return std::tuple(b.decidedAt, a.id) < std::tuple(a.decidedAt, b.id);
    switch (m_order) {
    case Order::ByPage:
        return std::tuple(
                   m_model.groupRank(a.pageId), a.pageTitle, a.pageId, a.dueAt, a.createdAt, a.id)
            < std::tuple(
                m_model.groupRank(b.pageId), b.pageTitle, b.pageId, b.dueAt, b.createdAt, b.id);
    case Order::DueFirst:
        return std::tuple(a.dueAt, a.id) < std::tuple(b.dueAt, b.id);
    case Order::NewestFirst:
        return std::tuple(b.createdAt, b.id) < std::tuple(a.createdAt, a.id);
    }
    return false;
}

} // namespace Docket
