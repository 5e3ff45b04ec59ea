// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace Docket {

/** The rows that hold all the words searched for, in any column, in the order of a column. Its heading shows the direction. */
class WordsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /** `sortRole` gives a QString, a number or a QDateTime. */
    explicit WordsProxy(int sortRole, QObject *parent = nullptr);
    void setWords(const QString &words);

    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QCollator m_collator; ///< "PLATFORM-9" before "PLATFORM-10".
};

} // namespace Docket
