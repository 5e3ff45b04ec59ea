// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulelistmodel.h"

#include <QMimeData>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = RuleRowId::Kind;

namespace {

const QString ruleType = u"application/x-docket-rule"_s;

} // namespace

/** What is the same at both ends stays; between them rows become others, come or go. */
void RuleListModel::setRows(const QList<RuleRow> &rows)
{
    qsizetype head = 0, tail = 0;
    const qsizetype least = qMin(m_rows.size(), rows.size());
    while (head < least && m_rows.at(head).id == rows.at(head).id)
        ++head;
    while (tail < least - head
        && m_rows.at(m_rows.size() - 1 - tail).id == rows.at(rows.size() - 1 - tail).id)
        ++tail;
    if (const qsizetype gone = m_rows.size() - tail - head; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = rows.size() - tail - head; come > 0) {
        beginInsertRows({}, int(head), int(head + come) - 1);
        for (qsizetype i = 0; i < come; ++i)
            m_rows.insert(head + i, rows.at(head + i));
        endInsertRows();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (std::exchange(m_rows[i], rows.at(i)) != rows.at(i))
            emit dataChanged(index(int(i)), index(int(i)));
    }
}

QModelIndex RuleListModel::indexOf(const RuleRowId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &RuleRow::id);
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()));
}

std::optional<RuleRow> RuleListModel::row(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_rows.at(index.row())) : std::nullopt;
}

int RuleListModel::rules() const
{
    return int(
        std::ranges::count(m_rows, Kind::Rule, [](const RuleRow &row) { return row.id.kind; }));
}

int RuleListModel::firstRule() const
{
    return 1; // Below its heading.
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RuleRow &row = m_rows.at(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::DisplayRole)
        return row.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said{row.title};
    if (!row.isOn)
        said << tr("off");
    if (row.isUnsaved)
        said << tr("not saved");
    if (row.proposals)
        said << tr("%n proposal(s)", nullptr, *row.proposals);
    said << row.words;
    said.removeAll(QString());
    return said.join(u", "_s);
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) // Between the rows.
        return Qt::ItemIsDropEnabled;
    switch (m_rows.at(index.row()).id.kind) {
    case Kind::Heading:
        return Qt::NoItemFlags;
    case Kind::Rule:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
            | Qt::ItemNeverHasChildren;
    case Kind::NewRule:
    case Kind::Exclusion:
    case Kind::Labels:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
    return {};
}

QStringList RuleListModel::mimeTypes() const
{
    return {ruleType};
}

QMimeData *RuleListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(ruleType, m_rows.at(indexes.first().row()).id.name.toUtf8());
    return data;
}

bool RuleListModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    return data->hasFormat(ruleType) && !parent.isValid() && row >= firstRule()
        && row <= firstRule() + rules();
}

bool RuleListModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QString name = QString::fromUtf8(data->data(ruleType));
    const QModelIndex from = indexOf({Kind::Rule, name, 0});
    if (!from.isValid())
        return false;
    const int was = from.row() - firstRule(), place = row - firstRule();
    const int becomes = place > was ? place - 1 : place;
    if (becomes != was)
        emit moveWanted(name, becomes);
    return false; // The view is not to remove the row.
}

} // namespace Docket
