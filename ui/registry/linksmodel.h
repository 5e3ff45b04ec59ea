// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/linkmining.h"

#include <QAbstractTableModel>

namespace Docket {

/** "named on it: 3 tickets, links to it: 1 ticket": what speaks for the link, and how often. */
[[nodiscard]] QString evidenceText(const LinkCandidate &candidate);

/** Pages that the registry may be missing, the best founded first. */
class LinksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Kind, For, Owner, Evidence, ColumnCount };
    enum Role {
        CandidateRole = Qt::UserRole + 1 ///< Docket::LinkCandidate.
    };

    using QAbstractTableModel::QAbstractTableModel;
    /** Rows that stay keep their place in a view; those that went are removed one by one. */
    void setCandidates(const QList<LinkCandidate> &candidates);
    void setNames(const QHash<QString, QString> &names); ///< By account id.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LinkCandidate> m_candidates;
    QHash<QString, QString> m_names;
};

} // namespace Docket

Q_DECLARE_METATYPE(Docket::LinkCandidate)
