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
    case MarkedRole:
        return m_marked.contains(proposal.id);
    default:
        return {};
    }
}

QString ProposalModel::accessibleText(const Proposal &proposal) const
{
    QStringList parts{sectionName(proposal), proposal.pageTitle, changeLine(proposal),
        confidenceOf(proposal).word, stateFlag(proposal.state)};
    if (m_marked.contains(proposal.id))
        parts.prepend(tr("marked"));
    if (isOpen(proposal.state))
        parts << dueText(proposal.dueAt, m_clock.now()).text;
    if (isDrafted(proposal))
        parts << tr("your words are kept");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void ProposalModel::upsert(const QList<Proposal> &proposals)
{
    QList<Proposal> fresh;
    for (const Proposal &proposal : proposals) {
        const auto known = m_rows.constFind(proposal.id);
        if (known == m_rows.cend()) {
            fresh.append(proposal);
        } else if (m_proposals.at(*known) != proposal) {
            m_proposals[*known] = proposal;
            const QModelIndex changed = index(*known);
            emit dataChanged(changed, changed,
                {Qt::DisplayRole, Qt::AccessibleTextRole, ProposalRole, DraftedRole});
        }
    }
    if (fresh.isEmpty())
        return;
    const int row = int(m_proposals.size());
    beginInsertRows({}, row, row + int(fresh.size()) - 1);
    for (const Proposal &proposal : std::as_const(fresh)) {
        m_rows.insert(proposal.id, int(m_proposals.size()));
        m_proposals.append(proposal);
    }
    endInsertRows();
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
    if (m_marked.remove(id))
        emit marksChanged();
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

QList<Proposal> ProposalModel::findAll(const QStringList &ids) const
{
    QList<Proposal> found;
    for (const QString &id : ids) {
        if (const Proposal *proposal = find(id))
            found.append(*proposal);
    }
    return found;
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

void ProposalModel::refresh(const QList<int> &roles)
{
    if (!m_proposals.isEmpty())
        emit dataChanged(index(0), index(int(m_proposals.size()) - 1), roles);
}

void ProposalModel::setTyped(const QSet<QString> &ids)
{
    m_typed = ids;
    refresh({Qt::AccessibleTextRole, DraftedRole});
}

void ProposalModel::setMarked(const QStringList &ids, bool marked)
{
    const QSet<QString> before = m_marked;
    for (const QString &id : ids) {
        if (!marked)
            m_marked.remove(id);
        else if (m_rows.contains(id))
            m_marked.insert(id);
    }
    if (m_marked == before)
        return;
    refresh({Qt::AccessibleTextRole, MarkedRole});
    emit marksChanged();
}

void ProposalModel::refreshTimes()
{
    refresh({Qt::AccessibleTextRole});
}

} // namespace Docket
