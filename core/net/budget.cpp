// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/budget.h"

#include "core/base/clock.h"

#include <QTimeZone>

namespace Docket {

namespace {

std::optional<qint64> number(const QByteArray &value)
{
    bool ok = false;
    const qint64 read = value.trimmed().toLongLong(&ok);
    return ok ? std::optional(read) : std::nullopt;
}

QDateTime resetTime(const QByteArray &value, const QDateTime &now)
{
    constexpr qint64 year2001 = 1'000'000'000; // Smaller numbers are spans, not moments.
    if (const auto read = number(value)) {
        if (*read < 0)
            return {};
        if (*read >= year2001 * 1000)
            return QDateTime::fromMSecsSinceEpoch(*read, QTimeZone::UTC);
        return *read >= year2001 ? QDateTime::fromSecsSinceEpoch(*read, QTimeZone::UTC)
                                 : now.addSecs(*read);
    }
    return fromIso(QString::fromLatin1(value.trimmed()));
}

} // namespace

Budget budgetFrom(const QMap<QByteArray, QByteArray> &headers, const QDateTime &now)
{
    Budget budget;
    budget.limit = number(headers.value("x-ratelimit-limit"));
    budget.remaining = number(headers.value("x-ratelimit-remaining"));
    budget.reset = resetTime(headers.value("x-ratelimit-reset"), now);
    budget.nearLimit = headers.value("x-ratelimit-nearlimit").trimmed().toLower() == "true";
    budget.reason = QString::fromLatin1(headers.value("ratelimit-reason").trimmed());
    return budget;
}

} // namespace Docket
