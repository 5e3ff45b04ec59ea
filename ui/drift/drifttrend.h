// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/driftreport.h"

#include <QWidget>

class QChartView;
class QDateTimeAxis;
class QLineSeries;
class QStackedWidget;
class QStandardItemModel;
class QValueAxis;

namespace Docket {

class DriftTable;
class Segments;

/** How large a share of the pages was stale, audit after audit: as a chart and as its numbers. */
class DriftTrend : public QWidget
{
    Q_OBJECT

public:
    explicit DriftTrend(QWidget *parent = nullptr);
    void setTrend(const QList<DriftPoint> &trend); ///< Oldest first.
    [[nodiscard]] QList<QWidget *> stops() const; ///< As Tab goes.

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeChart();
    void showNumbers(const QList<DriftPoint> &trend);
    void showColours();

    QLineSeries *m_share;
    QDateTimeAxis *m_time;
    QValueAxis *m_percent;
    QChartView *m_chart;
    QStandardItemModel *m_numbers;
    DriftTable *m_table;
    QStackedWidget *m_stack;
    Segments *m_forms;
};

} // namespace Docket
