// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logcharts.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace Docket {

using Kind = LogEntry::Kind;

namespace {

constexpr qsizetype mostReasons = 10;
constexpr qsizetype mostWeeks =
    520; ///< Ten years: a clock that was wrong once makes no endless list.

QDate mondayOf(const QDateTime &at)
{
    const QDate day = at.toUTC().date();
    return day.addDays(1 - day.dayOfWeek());
}

std::optional<qint64> medianOf(QList<qint64> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

void count(LogWeek &week, Kind kind)
{
    if (kind == Kind::Published)
        ++week.published;
    else if (kind == Kind::Rejected)
        ++week.rejected;
    else if (kind == Kind::Reverted || kind == Kind::Snoozed)
        ++week.other;
}

bool isOutcome(Kind kind)
{
    return kind == Kind::Published || kind == Kind::Rejected || kind == Kind::Reverted
        || kind == Kind::Failed || kind == Kind::Conflicted;
}

/** Weeks in which nothing happened are weeks, too. */
QList<LogWeek> withoutGaps(const QMap<QDate, LogWeek> &known)
{
    QList<LogWeek> weeks;
    if (known.isEmpty())
        return weeks;
    QDate monday = std::max(known.firstKey(), known.lastKey().addDays(-7 * mostWeeks));
    for (; monday <= known.lastKey(); monday = monday.addDays(7)) {
        LogWeek week = known.value(monday);
        week.monday = monday;
        weeks.append(week);
    }
    return weeks;
}

/** Without the decisions that were taken back, and without the entries that say so: as the figures above the rows. */
QList<ChartMoment> thatStand(const QList<ChartMoment> &moments)
{
    QHash<QString, qsizetype> decided; // By proposal: its newest decision.
    QSet<qsizetype> gone;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const ChartMoment &moment = moments.at(i);
        if (moment.kind == Kind::Undone) {
            gone.insert(i);
            if (const auto decision = decided.constFind(moment.proposalId);
                decision != decided.cend())
                gone.insert(*decision);
        }
        if (moment.kind == Kind::Approved || moment.kind == Kind::Rejected
            || moment.kind == Kind::Snoozed)
            decided.insert(moment.proposalId, i);
    }
    QList<ChartMoment> standing;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        if (!gone.contains(i))
            standing.append(moments.at(i));
    }
    return standing;
}

QList<LogShare> reasonsFrom(const QMap<QString, LogShare> &said)
{
    QList<LogShare> reasons = said.values();
    std::ranges::stable_sort(reasons, std::ranges::greater(), &LogShare::count);
    return reasons.first(std::min(reasons.size(), mostReasons));
}

} // namespace

LogChartFigures logChartFigures(
    const QList<ChartMoment> &moments, const QHash<QString, QDateTime> &proposedAt)
{
    QMap<QDate, LogWeek> weeks;
    QMap<QDate, QList<qint64>> ages;
    QMap<Kind, int> outcomes;
    QMap<QString, LogShare> reasons;
    QHash<QString, QDateTime> proposed = proposedAt;
    for (const ChartMoment &moment : thatStand(moments)) {
        const QDate monday = mondayOf(moment.at);
        if (moment.kind == Kind::Proposed)
            proposed.insert(moment.proposalId, moment.at);
        if (moment.kind == Kind::Approved || moment.kind == Kind::Rejected) {
            if (const QDateTime since = proposed.take(moment.proposalId); since.isValid())
                ages[monday].append(since.secsTo(moment.at)); // The first decision counts.
        }
        if (moment.kind == Kind::Rejected) {
            LogShare &reason = reasons[moment.text.simplified().toCaseFolded()];
            if (reason.count++ == 0)
                reason.text = moment.text.simplified();
        }
        if (isOutcome(moment.kind))
            ++outcomes[moment.kind];
        if (isOutcome(moment.kind) || moment.kind == Kind::Snoozed)
            count(weeks[monday], moment.kind);
    }
    for (auto one = ages.cbegin(); one != ages.cend(); ++one)
        weeks[one.key()].medianSeconds = medianOf(*one);
    LogChartFigures figures;
    figures.weeks = withoutGaps(weeks);
    for (auto one = outcomes.cbegin(); one != outcomes.cend(); ++one)
        figures.outcomes.append({one.key(), *one});
    std::ranges::stable_sort(
        figures.outcomes, std::ranges::greater(), &std::pair<Kind, int>::second);
    figures.reasons = reasonsFrom(reasons);
    return figures;
}

} // namespace Docket
