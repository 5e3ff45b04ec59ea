// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/logcharts.h"

#include <QScrollArea>

namespace Docket {

class LogChart;

/** The four charts of the sync log: decisions a week, outcomes, how long decisions took, why proposals were rejected. */
class LogCharts : public QScrollArea
{
    Q_OBJECT

public:
    explicit LogCharts(QWidget *parent = nullptr);
    void setFigures(const LogChartFigures &figures);
    [[nodiscard]] QList<QWidget *> stops() const; ///< As Tab goes.

signals:
    /** The rows behind a bar are wanted: those of this week, */
    void weekChosen(const QDate &monday);
    void outcomeChosen(Docket::LogEntry::Kind kind); ///< with this outcome,
    void reasonChosen(const QString &reason); ///< or rejected so.

private:
    void showWeeks();
    void showOutcomes();
    void showReasons();

    LogChartFigures m_figures;
    LogChart *m_weeks, *m_outcomes, *m_ages, *m_reasons;
};

} // namespace Docket
