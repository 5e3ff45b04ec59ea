// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Docket {

/** Marks a text that is a form for QLocale::toString(), in its translations as well. */
inline constexpr char dateForm[] = "form of a date";

/** How much of a date is written. */
enum class DateForm {
    Day, ///< "4 May"
    DayOfYear, ///< "4 May 2026"
    LongDay, ///< "4 May 2026", the month in full
    Weekday, ///< "Mon 4 May"
    DayTime, ///< "4 May 09:00"
    DayOfYearTime, ///< "4 May 2026 09:00"
    LongDayTime, ///< "4 May 2026 09:00:12", the month in full
    WeekdayTime, ///< "Mon 4 May 09:00"
    LongWeekdayTime ///< "Monday 4 May 09:00"
};

/** The pattern for it in the language in use, for a field that shows dates by itself. */
[[nodiscard]] QString datePattern(DateForm form);
/** In the language in use; a time in this computer's zone. */
[[nodiscard]] QString dateText(const QDateTime &time, DateForm form);
[[nodiscard]] QString dateText(const QDate &day, DateForm form);

} // namespace Docket
