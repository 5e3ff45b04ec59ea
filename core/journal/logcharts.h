// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace Docket {

/** What happened in one week of the log. */
struct LogWeek
{
    QDate monday; ///< Its first day, in UTC.
    int published = 0, rejected = 0, other = 0; ///< Decisions; `other`: reverts and snoozes.
    std::optional<qint64>
        medianSeconds; ///< From proposed to decided, of the decisions of this week.
    friend bool operator==(const LogWeek &, const LogWeek &) = default;
};

/** How often something was said or happened. */
struct LogShare
{
    QString text; ///< A reason as people gave it.
    int count = 0;
    friend bool operator==(const LogShare &, const LogShare &) = default;
};

/** What the charts of the sync log show. */
struct LogChartFigures
{
    QList<LogWeek> weeks; ///< Oldest first, without gaps.
    QList<std::pair<LogEntry::Kind, int>>
        outcomes; ///< Published, rejected, reverted, failed and in conflict; the most first, none with 0.
    QList<LogShare>
        reasons; ///< Of rejections, the most frequent first, ten at most; several spellings of one are one.
    friend bool operator==(const LogChartFigures &, const LogChartFigures &) = default;
};

/** An entry as the charts need it. */
struct ChartMoment
{
    LogEntry::Kind kind = LogEntry::Kind::Evaluated;
    QString proposalId;
    QDateTime at;
    QString text; ///< Of rejections.
};

/** The figures of entries, oldest first; decisions that were taken back do not count. `proposedAt`: of proposals that were made before the first of these. */
[[nodiscard]] LogChartFigures logChartFigures(
    const QList<ChartMoment> &moments, const QHash<QString, QDateTime> &proposedAt);

} // namespace Docket
