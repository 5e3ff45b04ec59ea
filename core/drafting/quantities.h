// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Docket {

/**
 * A number with its unit as it stands in words: "30s", "30 seconds", "10,000", "512MB", "5 %". A
 * duration of several parts ("1m 30s", "1 hour 30 minutes", "PT1M30S") is one quantity: its number
 * is the sum in seconds.
 */
struct Quantity
{
    enum class Family { None, Time, Size };

    qsizetype start = 0; ///< In the text it was read from, in UTF-16 units.
    qsizetype length = 0; ///< Unit included.
    qsizetype numberLength = 0; ///< Of several parts: all of them.
    QString number; ///< Without thousands separators: "10000", "-1.5".
    QChar separator; ///< Between thousands; null when there is none.
    QString gap; ///< Between number and unit: "", " " or "-".
    QString unitText; ///< As written; empty when there is none, "PT" for an ISO 8601 duration.
    QString unit; ///< Canonical: "s", "MB", "%"; an unknown unit stands for itself.
    bool compound = false; ///< Of several parts; then `unit` is "s".

    [[nodiscard]] Family family() const; ///< What the unit measures.
    [[nodiscard]] bool isIso() const { return unitText == QLatin1String("PT"); }
};

/** The quantity that begins at `position`; nothing when there is none or it is part of a longer
 * token (a version, an id). ISO durations are read by isoDuration(). */
[[nodiscard]] std::optional<Quantity> quantityAt(QStringView text, qsizetype position);

/** All of `text` read as an ISO 8601 duration of days, hours, minutes and seconds. */
[[nodiscard]] std::optional<Quantity> isoDuration(const QString &text);

/** The same amount in whatever units: 30 s = 30,000 ms, 1 KiB = 1024 B. Bare numbers are compared
 * as written: 2.1 is not 2.10. */
[[nodiscard]] bool sameAmount(const Quantity &one, const Quantity &other);

/**
 * `fresh` as the page would write it in place of `page`, which stands there as `written`: separator,
 * gap, unit, parts. A page that counts in another unit than the item (whose old amount is `old`)
 * keeps its own where it gives a whole number; where the item itself goes over to another unit, so
 * does the page. `freshText` is the item's own spelling, for what has no form of the page.
 */
[[nodiscard]] QString amountInForm(const QString &written, const Quantity &page,
    const Quantity &old, const Quantity &fresh, const QString &freshText);

} // namespace Docket
