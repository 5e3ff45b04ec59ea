// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagemodel.h"

#include "ui/language/dates.h"
#include "ui/language/keptwords.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString answerText(const TriageAnswered &answer)
{
    if (answer.label.isEmpty() || answer.isOpen())
        return answer.state == ProposalState::Failed
            ? TriageModel::tr("not written: %1").arg(keptWords(answer.reason))
            : TriageModel::tr("undecided");
    switch (answer.state) {
    case ProposalState::Published:
        return answer.label;
    case ProposalState::Reverting:
        return TriageModel::tr("%1, is being taken off").arg(answer.label);
    default:
        return TriageModel::tr("%1, is being written").arg(answer.label);
    }
}

} // namespace

bool TriageAnswered::isOpen() const
{
    return label.isEmpty() || state == ProposalState::Waiting || state == ProposalState::Failed
        || state == ProposalState::Reverted || state == ProposalState::Rejected
        || state == ProposalState::Superseded;
}

void TriageModel::setReport(const TriageReport &report)
{
    beginResetModel();
    m_items = report.items;
    endResetModel();
}

void TriageModel::setAnswers(const QHash<QString, TriageAnswered> &answers)
{
    if (m_answers == answers)
        return;
    m_answers = answers;
    if (!m_items.isEmpty())
        emit dataChanged(index(0, Answer), index(int(m_items.size()) - 1, Answer),
            {Qt::DisplayRole, SortRole, OpenRole});
}

TriageAnswered TriageModel::answerTo(const TriageItem &item) const
{
    return m_answers.value(triageId(item));
}

int TriageModel::openCount() const
{
    return int(std::ranges::count_if(
        m_items, [this](const TriageItem &item) { return answerTo(item).isOpen(); }));
}

int TriageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int TriageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TriageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TriageItem &item = m_items.at(index.row());
    if (role == ItemRole)
        return QVariant::fromValue(item);
    if (role == OpenRole)
        return answerTo(item).isOpen();
    if (role == SortRole && index.column() == Closed)
        return item.closedAt;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Ticket:
        return item.key;
    case Type:
        return item.type;
    case Team:
        return item.components.isEmpty() ? item.project : item.components.join(u", "_s);
    case Closed:
        return dateText(item.closedAt, DateForm::DayTime);
    case Answer:
        return answerText(answerTo(item));
    case Summary:
        return item.summary;
    default:
        return {};
    }
}

QVariant TriageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{
        tr("Ticket"), tr("Type"), tr("Team"), tr("Closed"), tr("Label"), tr("Summary")}
        .value(section);
}

} // namespace Docket
