// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/sprint.h"
#include "core/journal/logquery.h"
#include "ui/log/partchoice.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QSettings;

namespace Docket {

class Actions;
class PeriodChoice;
class RoleLabel;

/** Search, period, outcome, owner, space and order of the sync log, how many rows that are, and where they go as a file. */
class LogFilters : public QWidget
{
    Q_OBJECT

public:
    LogFilters(Actions &actions, const Clock &clock, QWidget *parent = nullptr);

    /** What is chosen, without a limit. */
    [[nodiscard]] LogQuery query() const;
    [[nodiscard]] QList<LogEntry::Kind> kinds() const; ///< Of the outcome; empty for all.
    [[nodiscard]] QString searched() const;
    [[nodiscard]] QString outcome() const; ///< As it reads.
    [[nodiscard]] bool isAllTime() const;
    [[nodiscard]] QString period() const; ///< As people call it.
    void setSprints(const QList<Sprint> &sprints); ///< Newest first; they are offered as periods.
    void setOwners(const QList<PartChoice::Part> &owners); ///< By account id.
    void setSpaces(const QList<PartChoice::Part> &spaces); ///< By key.
    [[nodiscard]] QStringList parts() const; ///< The owner and the space chosen, as they read.
    void showAll(); ///< Takes search, period, outcome, owner and space away.
    [[nodiscard]] bool onlyExceptions() const;
    void setOnlyExceptions(bool only); ///< Off: what was shown before.
    void search(const QString &text);
    void showOutcome(LogEntry::Kind kind); ///< The narrowest choice that has it.
    /** Off: what was shown before any such choice. */
    void setShowsOnly(LogEntry::Kind kind, bool only);
    [[nodiscard]] bool showsOnly(LogEntry::Kind kind) const;
    void showDays(const QDate &first, const QDate &last);
    /** Everything that is chosen, for keeping as a view. */
    [[nodiscard]] QVariantMap state() const;
    void setState(const QVariantMap &state);
    void sortBy(int column); ///< Its heading was clicked: another click turns the order round.
    /** The column that the rows are sorted by, and how; -1 where what comes first is in no column. */
    [[nodiscard]] std::pair<int, Qt::SortOrder> order() const;
    void setViewMenu(QMenu *views);
    void setView(const QString &name); ///< The view that is shown; empty for none that has a name.
    void setCount(const QString &rows);
    void focusSearch();
    [[nodiscard]] QList<QWidget *> stops() const; ///< As Tab goes, from the search line on.
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

signals:
    void changed();
    void orderChanged(); ///< Before changed() where that follows.

private:
    void takeState(const QVariantMap &state);
    void chooseOrder(LogQuery::Order order, bool reversed);
    void fill();
    void lay(Actions &actions);

    const Clock &m_clock;
    QLineEdit *m_search;
    PeriodChoice *m_period;
    QComboBox *m_outcome, *m_sort;
    PartChoice *m_owner, *m_space;
    int m_outcomeBefore = 0; ///< The exceptions alone.
    int m_outcomeWide = 0; ///< What was decided and written, or all: the one chosen last.
    RoleLabel *m_count;
    QPushButton *m_views;
    LogQuery::Order m_order = LogQuery::Order::Newest;
    bool m_reversed = false;
};

} // namespace Docket
