// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

class QAbstractBarSeries;
class QBarCategoryAxis;
class QChartView;
class QStackedWidget;
class QStandardItemModel;
class QValueAxis;

namespace Docket {

class DriftTable;
class RoleLabel;
class Segments;

/** One series of bars: a name, and a value for each category. */
struct BarValues
{
    QString name;
    QList<double> values;
};

/** What a chart of bars shows: as bars, and row by row in its table. */
struct BarChartData
{
    QString
        title{}; ///< Over the bars, where it depends on them; empty: as the chart was made with.
    QStringList categories; ///< Under the bars, short; in the table the first column.
    QStringList whole; ///< The same in full, for the table; empty: as under the bars.
    QList<BarValues> series; ///< At most four.
    std::function<QString(double)> text; ///< A value in words.
};

/**
 * Bars beside their numbers: a chart whose bars are told apart by pattern and label as well as by colour, and a table that says the
 * same for the keys and for those who listen. A click on a bar or Enter on a row chooses its category.
 */
class LogChart : public QWidget
{
    Q_OBJECT

public:
    enum class Bars { Upright, Lying };

    /** `first`: heading of the categories. */
    LogChart(const QString &title, const QString &first, Bars bars, QWidget *parent = nullptr);
    void setData(const BarChartData &shown);
    [[nodiscard]] QList<QWidget *> stops() const; ///< As Tab goes.
    [[nodiscard]] DriftTable *table() const { return m_table; }

signals:
    /** Somebody chose this bar; `series` 0 for a row of the table. */
    void chosen(int category, int series);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< Enter in the table.

private:
    void makeChart();
    void setTitle(const QString &title);
    void showForm();
    void fillTable();
    void fillBars();
    void fitHeight();
    void showColours();
    [[nodiscard]] QString summary() const;

    QString m_made; ///< The title it was made with.
    QString m_title, m_first;
    Bars m_bars;
    BarChartData m_data;
    QAbstractBarSeries *m_series = nullptr; ///< The chart's.
    QBarCategoryAxis *m_categories;
    QValueAxis *m_values;
    QChartView *m_chart;
    QStandardItemModel *m_numbers;
    DriftTable *m_table;
    RoleLabel *m_name, *m_nothing;
    QStackedWidget *m_stack;
    Segments *m_forms;
};

} // namespace Docket
