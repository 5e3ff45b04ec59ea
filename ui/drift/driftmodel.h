// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/driftreport.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace Docket {

/** One finding with the page it is on. */
struct DriftRow
{
    QString pageId, pageTitle, pageUrl;
    PageVersion version; ///< Of the page that was read.
    DriftFinding finding;
    /** The same place left behind by the same item, in whichever audit. */
    [[nodiscard]] bool isSameAs(const DriftRow &other) const;
    friend bool operator==(const DriftRow &, const DriftRow &) = default;
};

/** "Says the old value", "Names the ticket". */
[[nodiscard]] QString driftKindText(DriftFinding::Kind kind);
/** "Runbook › Current Configuration" */
[[nodiscard]] QString driftPlace(const DriftRow &row);

/** What the newest audit found, page after page. */
class DriftModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Kind, Since, Item, Sentence, ColumnCount };
    enum Role {
        RowRole = Qt::UserRole + 1, ///< Docket::DriftRow.
        SortRole ///< QString or QDateTime: what a column is sorted by.
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setReport(const DriftReport &report);
    [[nodiscard]] static QString title(int column); ///< Of its heading.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DriftRow> m_rows;
};

/** The rows that hold the words searched for, in the order of a column; rows of one page stay together by page. */
class DriftProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DriftProxy(QObject *parent = nullptr);
    void setWords(const QString &words); ///< All of them, in any column.

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

Q_DECLARE_METATYPE(Docket::DriftRow)
