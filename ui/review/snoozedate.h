// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/** The moments the snooze list offers, in local time: tomorrow 9:00, next Monday 9:00 (on a
 * Sunday the one after tomorrow's), in a month 9:00. */
[[nodiscard]] QList<QDateTime> snoozeTimes(const QDateTime &now);

/**
 * What somebody typed as the day to be asked again, at 9:00 local time unless a time is named:
 * "2026-05-04", "4.5.", "4 May 14:30", "friday", "3d", "2 weeks", or the system's own short date.
 * Nothing when it is none of these, or not to come.
 */
[[nodiscard]] std::optional<QDateTime> readSnoozeDate(const QString &typed, const QDateTime &now);

} // namespace Docket
