// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/sprint.h"
#include "core/journal/logcharts.h"
#include "core/journal/logfigures.h"
#include "core/journal/logquery.h"
#include "ui/log/logmodel.h"
#include "ui/screenpane.h"

class QSettings;
class QSplitter;
class QStackedWidget;

namespace Docket {

class Actions;
class EmptyState;
class LogCards;
class LogCharts;
class LogDetails;
class LogFilters;
class LogTableView;
class RoleLabel;
class SignOffStrip;

/** The sync log: who did what to which page, with the stored before and after and the way back.
 * Takes entries as values. */
class LogScreen : public ScreenPane
{
    Q_OBJECT

public:
    LogScreen(Actions &actions, const Clock &clock, QWidget *parent = nullptr);

    /** What is to be read for the present search, period and outcome: as many rows as are there, at least a page; without bodies. */
    [[nodiscard]] LogQuery query() const;
    /** The next answer is shown from its first row, unless somebody chose a row. */
    void beginAtTop() { m_atTop = true; }
    /** The answer to query(); fewer than it asked for are all there are. */
    void setEntries(const QList<LogEntry> &entries);
    /** The answer to moreWanted(); fewer than it asked for are the last, nothing: it could not be read now. */
    void addEntries(const std::optional<QList<LogEntry>> &entries);
    /** What the whole period comes to, and how many proposals wait for this person; both of what the search finds. */
    void setFigures(const LogFigures &figures, int waiting);
    void setSprints(const QList<Sprint> &sprints); ///< Newest first: periods to choose.
    /** All that were ever made, newest first: the newest for exactly the time that is shown is told. */
    void setSignOffs(const QList<LogEntry> &signOffs);
    /** Asks for a note and the last word; signedOff() answers. */
    void askSignOff();
    [[nodiscard]] LogFilters *filters() const { return m_filters; }
    [[nodiscard]] QString shownText() const; ///< Period, search and outcome in words.
    [[nodiscard]] QStringList summary() const; ///< What these come to, and who signed them off.
    void showCharts(bool on); ///< In place of the rows.
    [[nodiscard]] bool showsCharts() const;
    void setChartFigures(const LogChartFigures &figures);
    /** Display names by account id, for people and mentions that carry none. */
    void setNames(const QHash<QString, QString> &names);
    /** The entry with its bodies read, shown in the details when it is still the selected one. */
    void setDetails(const LogEntry &entry);
    void setDetailsUnreadable(qint64 sequence); ///< They could not be read now.
    /** Whether the selected entry can be taken back; else why not. */
    /** `why` not: a sentence; empty when it can be reverted. */
    void setRevertable(const QString &why);
    [[nodiscard]] std::optional<LogEntry> current() const;
    /** An export goes on: so many rows are written. */
    void showExport(qint64 rows);
    void hideExport();
    void find() override; ///< Gives the keys to the search line.
    void focusMain() override; ///< The rows, or the search line when there are none.
    void cyclePane(int direction) override;
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

signals:
    void queryChanged();
    void moreWanted(const Docket::LogQuery &query); ///< The next page of rows.
    void currentChanged(const Docket::LogEntry &entry);
    void exportStopWanted();
    void chartsWanted(); ///< They are shown and their figures may be others.
    void signedOff(const QString &note); ///< What query() finds, by whoever sits here.

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc stops an export.
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wire();
    void wireCharts();
    void wireCards();
    QWidget *makeExport();
    void showCount();
    void showWeek(const QDate &monday); ///< Its rows: a bar of it was chosen.
    [[nodiscard]] QString signOffQuestion() const;
    void fitHeight(); ///< The cards give way to rows where there is little room, and to charts.
    void showSignOff(); ///< Of the time that is shown, if there is one.
    [[nodiscard]] int shownRows() const; ///< That fit, whether read or not.
    void showRows(
        const std::optional<LogEntry> &kept); ///< After a change of rows; selects `kept` again.
    void goToTop(); ///< The first row, where there is one that nobody chose.
    void makeCurrent(int row); ///< That became the current one by itself.

    Actions &m_actions;
    LogModel *m_model;
    LogFilters *m_filters;
    LogCards *m_cards;
    QWidget *m_export = nullptr; ///< The strip of a running export.
    RoleLabel *m_exported = nullptr;
    SignOffStrip *m_signOff;
    RoleLabel *m_signedOff; ///< Who signed this time off.
    QList<LogEntry> m_signOffs;
    QHash<QString, QString> m_names;
    LogTableView *m_table;
    QStackedWidget *m_stack; ///< Rows, what stands in their place, charts.
    LogCharts *m_charts;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    LogDetails *m_details;
    LogFigures m_figures;
    bool m_chosen = false; ///< The current row by a person: it is not merely the first.
    bool m_atTop = false; ///< See beginAtTop().
    bool m_byItself = false; ///< A row is made the current one by nobody.
};

} // namespace Docket
