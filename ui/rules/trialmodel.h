// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/trialreport.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace Docket {

/** One side of what a trial told, as rows of words. */
class TrialModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class View { Proposals, ByRule, Overlaps, LeftAlone, Difference };

    using QAbstractTableModel::QAbstractTableModel;
    void setTrial(const RuleTrial &trial);
    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    /** "14 proposals", "3 overlaps" …: the view with how much there is in it. */
    [[nodiscard]] static QString title(View view, const RuleTrial &trial);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void show();
    [[nodiscard]] QStringList titles() const;

    RuleTrial m_trial;
    View m_view = View::Proposals;
    QList<QStringList> m_rows;
};

/** The rows that hold all the words searched for, in any column. */
class TrialProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace Docket
