// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/reports/triage.h"

#include <QAbstractTableModel>

namespace Docket {

/** What became of a closed item that carried no label. */
struct TriageAnswered
{
    QString label; ///< That was asked for; empty while nothing was.
    ProposalState state = ProposalState::Waiting;
    QString reason; ///< Why it is not written, when it failed.
    /** True while it is still to be said. */
    [[nodiscard]] bool isOpen() const;
    friend bool operator==(const TriageAnswered &, const TriageAnswered &) = default;
};

/** The closed items of a report, in the order of closing, and what was said of each since. */
class TriageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Ticket, Type, Team, Closed, Answer, Summary, ColumnCount };
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< Docket::TriageItem.
        SortRole, ///< QString or QDateTime: what a column is sorted by.
        OpenRole ///< bool: it is still to be said.
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setReport(const TriageReport &report);
    void setAnswers(const QHash<QString, TriageAnswered> &answers); ///< By triageId().
    [[nodiscard]] int openCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] TriageAnswered answerTo(const TriageItem &item) const;

    QList<TriageItem> m_items;
    QHash<QString, TriageAnswered> m_answers;
};

} // namespace Docket

Q_DECLARE_METATYPE(Docket::TriageItem)
