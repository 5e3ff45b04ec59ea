// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logcharts.h"

#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/log/logchart.h"
#include "ui/log/logmodel.h"

#include <QGridLayout>
#include <QLocale>

namespace Docket {

using namespace Qt::StringLiterals;
using Bars = LogChart::Bars;

namespace {

constexpr qsizetype mostBars = 26; ///< Weeks: half a year.
constexpr qsizetype shortName = 26; ///< Letters under a lying bar.

/** What a time to decide is counted in: so that the longest of them is no hairline. */
struct TimeUnit
{
    qint64 seconds;
    QString title;
};

TimeUnit unitFor(qint64 longest)
{
    if (longest < 2 * 3600)
        return {60, LogCharts::tr("Time to decide, median minutes")};
    if (longest < 3 * 86400)
        return {3600, LogCharts::tr("Time to decide, median hours")};
    return {86400, LogCharts::tr("Time to decide, median days")};
}

QString numberText(double value)
{
    return QLocale().toString(qRound64(value));
}

} // namespace

LogCharts::LogCharts(QWidget *parent)
    : QScrollArea(parent)
    , m_weeks(new LogChart(tr("Decisions a week"), tr("Week of"), Bars::Upright, this))
    , m_outcomes(new LogChart(tr("Outcomes"), tr("Outcome"), Bars::Lying, this))
    , m_ages(new LogChart(tr("Time to decide"), tr("Week of"), Bars::Upright, this))
    , m_reasons(new LogChart(tr("Reasons to reject"), tr("Reason"), Bars::Lying, this))
{
    m_weeks->setObjectName(u"logWeeksChart"_s);
    m_outcomes->setObjectName(u"logOutcomesChart"_s);
    m_ages->setObjectName(u"logAgesChart"_s);
    m_reasons->setObjectName(u"logReasonsChart"_s);
    auto *whole = new QWidget(this);
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(1);
    grid->addWidget(m_weeks, 0, 0);
    grid->addWidget(m_outcomes, 0, 1);
    grid->addWidget(m_ages, 1, 0);
    grid->addWidget(m_reasons, 1, 1);
    for (const int i : {0, 1}) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
    }
    setWidget(whole);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // What is in it takes the keys, and is scrolled to.
    for (LogChart *chart : {m_weeks, m_ages})
        connect(chart, &LogChart::chosen, this, [this](int week) {
            const qsizetype at = week + qMax<qsizetype>(0, m_figures.weeks.size() - mostBars);
            if (at < m_figures.weeks.size())
                emit weekChosen(m_figures.weeks.at(at).monday);
        });
    connect(m_outcomes, &LogChart::chosen, this, [this](int at) {
        if (at < m_figures.outcomes.size())
            emit outcomeChosen(m_figures.outcomes.at(at).first);
    });
    connect(m_reasons, &LogChart::chosen, this, [this](int at) {
        if (at < m_figures.reasons.size())
            emit reasonChosen(
                QString(m_figures.reasons.at(at).text)); // Other figures may come of it.
    });
    setFigures({});
}

void LogCharts::setFigures(const LogChartFigures &figures)
{
    m_figures = figures;
    showWeeks();
    showOutcomes();
    showReasons();
}

void LogCharts::showWeeks()
{
    BarChartData decisions, ages;
    decisions.series = {{outcomeWord(LogEntry::Kind::Published).word, {}},
        {outcomeWord(LogEntry::Kind::Rejected).word, {}}, {tr("Reverted, snoozed"), {}}};
    decisions.text = numberText;
    ages.series = {{tr("Median"), {}}};
    const QList<LogWeek> &all = m_figures.weeks;
    const QList<LogWeek> shown = all.sliced(qMax<qsizetype>(0, all.size() - mostBars));
    qint64 longest = 0;
    for (const LogWeek &week : shown)
        longest = qMax(longest, week.medianSeconds.value_or(0));
    const TimeUnit unit = unitFor(longest);
    ages.title = unit.title;
    ages.text = [seconds = unit.seconds](double units) {
        return units > 0 ? durationText(qRound64(units * double(seconds))) : u"–"_s;
    };
    for (const LogWeek &week : shown) {
        // Short below the bars, in full in the table.
        decisions.categories.append(tr("W%1", "number of a week").arg(week.monday.weekNumber()));
        decisions.whole.append(dateText(week.monday, DateForm::Day));
        decisions.series[0].values.append(week.published);
        decisions.series[1].values.append(week.rejected);
        decisions.series[2].values.append(week.other);
        ages.series[0].values.append(double(week.medianSeconds.value_or(0)) / double(unit.seconds));
    }
    ages.categories = decisions.categories;
    ages.whole = decisions.whole;
    m_weeks->setData(decisions);
    m_ages->setData(ages);
}

void LogCharts::showOutcomes()
{
    BarChartData shares;
    int all = 0;
    for (const auto &[kind, count] : std::as_const(m_figures.outcomes))
        all += count;
    shares.series = {{tr("Entries"), {}}};
    shares.text = [all](double count) {
        return tr("%1 (%2 %)").arg(numberText(count)).arg(all > 0 ? qRound(100 * count / all) : 0);
    };
    for (const auto &[kind, count] : std::as_const(m_figures.outcomes)) {
        shares.categories.append(outcomeWord(kind).word);
        shares.series[0].values.append(count);
    }
    m_outcomes->setData(shares);
}

void LogCharts::showReasons()
{
    BarChartData reasons;
    reasons.series = {{tr("Rejections"), {}}};
    reasons.text = numberText;
    for (const LogShare &one : std::as_const(m_figures.reasons)) {
        const QString said = keptWords(one.text);
        reasons.whole.append(said);
        reasons.categories.append(
            said.size() > shortName ? said.first(shortName - 1) + u'…' : said);
        reasons.series[0].values.append(one.count);
    }
    m_reasons->setData(reasons);
}

QList<QWidget *> LogCharts::stops() const
{
    QList<QWidget *> all;
    for (const LogChart *chart : {m_weeks, m_outcomes, m_ages, m_reasons})
        all += chart->stops();
    return all;
}

} // namespace Docket
