// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drift/driftmodel.h"

#include "ui/language/dates.h"

namespace Docket {

using namespace Qt::StringLiterals;

bool DriftRow::isSameAs(const DriftRow &other) const
{
    return pageId == other.pageId && finding.itemId == other.finding.itemId
        && finding.section == other.finding.section;
}

QString driftKindText(DriftFinding::Kind kind)
{
    switch (kind) {
    case DriftFinding::Kind::StatesOldValue:
        return DriftModel::tr("Says the old value");
    case DriftFinding::Kind::NamesItem:
        return DriftModel::tr("Names the ticket");
    }
    return {};
}

QString driftPlace(const DriftRow &row)
{
    const QStringList &section = row.finding.section;
    const bool own = !section.isEmpty() && section.last() != row.pageTitle;
    return own ? row.pageTitle + u" › "_s + section.last() : row.pageTitle;
}

void DriftModel::setReport(const DriftReport &report)
{
    beginResetModel();
    m_rows.clear();
    for (const AuditedPage &page : report.pages) {
        for (const DriftFinding &finding : page.findings)
            m_rows.append({page.id, page.title, page.url, page.version, finding});
    }
    endResetModel();
}

QString DriftModel::title(int column)
{
    return QStringList{
        tr("Page › section"), tr("What"), tr("Since"), tr("Ticket"), tr("The page says")}
        .value(column);
}

int DriftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DriftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DriftRow &row = m_rows.at(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == SortRole && index.column() == Since)
        return row.finding.closedAt;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Where:
        return driftPlace(row);
    case Kind:
        return driftKindText(row.finding.kind);
    case Since:
        return dateText(row.finding.closedAt, DateForm::DayOfYear);
    case Item:
        return row.finding.itemKey;
    case Sentence:
        return row.finding.sentence;
    default:
        return {};
    }
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? title(section) : QVariant();
}

} // namespace Docket
