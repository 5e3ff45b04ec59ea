// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <expected>

namespace Docket {

/** Days from … to, both included. */
struct DayRange
{
    QDate first, last;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/**
 * Reads "2026-04-01 – 2026-04-14", with any of –, -, .., "to" between blanks, or one day alone; days as ISO 8601 or in the locale's
 * short form. Otherwise a sentence that says what is wrong with it.
 */
[[nodiscard]] std::expected<DayRange, QString> typedPeriod(
    const QString &text, const QLocale &locale = {});

} // namespace Docket
