// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/wordsproxy.h"

#include <QDateTime>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

WordsProxy::WordsProxy(int sortRole, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(sortRole);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void WordsProxy::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QVariant WordsProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant title = QSortFilterProxyModel::headerData(section, orientation, role);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section != sortColumn())
        return title;
    return title.toString() + (sortOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s);
}

bool WordsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto holds = [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QString text = sourceModel()->index(row, column, parent).data().toString();
            if (text.contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    return std::ranges::all_of(m_words, holds);
}

bool WordsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(sortRole()), other = right.data(sortRole());
    if (one.typeId() != QMetaType::QString)
        return QSortFilterProxyModel::lessThan(left, right);
    return m_collator.compare(one.toString(), other.toString()) < 0;
}

} // namespace Docket
