// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/driftreport.h"

#include <QAbstractTableModel>

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

} // namespace Docket

Q_DECLARE_METATYPE(Docket::DriftRow)
