// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace Docket {

/** A day on which nobody works. */
struct Holiday
{
    QDate day;
    QString name; ///< As the calendar calls it; several that fall on one day by the alphabet.
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/**
 * The whole days that an iCalendar file (RFC 5545) has from `from` to `to`, both included, in their order: each day of an event
 * that lasts longer, and each year's of one that comes back. What has a time of day is an appointment, and what was cancelled is
 * none. Errors: Invalid when it is no such file, when something in it comes back more often than daily, or when no day is left.
 */
[[nodiscard]] Result<QList<Holiday>> holidaysIn(const QByteArray &calendar, QDate from, QDate to);

/** Both lists of days, each once, in their order. */
[[nodiscard]] QList<QDate> withHolidays(QList<QDate> days, const QList<Holiday> &holidays);

} // namespace Docket
