// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drift/driftmodel.h"

#include "ui/language/dates.h"

#include <algorithm>

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

DriftProxy::DriftProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void DriftProxy::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QVariant DriftProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant title = QSortFilterProxyModel::headerData(section, orientation, role);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section != sortColumn())
        return title;
    return title.toString() + (sortOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s);
}

bool DriftProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto holds = [&](const QString &word) {
        for (int column = 0; column < DriftModel::ColumnCount; ++column) {
            if (sourceModel()
                    ->index(row, column, parent)
                    .data()
                    .toString()
                    .contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    return std::ranges::all_of(m_words, holds);
}

bool DriftProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(DriftModel::SortRole), other = right.data(DriftModel::SortRole);
    if (one.typeId() == QMetaType::QDateTime)
        return one.toDateTime() < other.toDateTime();
    return m_collator.compare(one.toString(), other.toString()) < 0;
}

} // namespace Docket
