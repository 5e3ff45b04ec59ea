// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/tokenexpiry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Docket {

namespace {

constexpr std::array stages{30, 7, 1, 0};

/** How many of the stages are reached with so many days left. */
qsizetype reached(std::optional<int> left)
{
    return left ? std::ranges::count_if(stages, [&](int stage) { return *left <= stage; }) : 0;
}

} // namespace

std::optional<int> daysLeft(const QDateTime &expires, const QDateTime &now)
{
    constexpr double day = 24.0 * 60 * 60 * 1000;
    if (!expires.isValid())
        return std::nullopt;
    const int days = int(std::ceil(double(now.msecsTo(expires)) / day));
    return days <= stages.front() ? std::optional(days) : std::nullopt;
}

std::optional<int> expiryWarning(std::optional<int> before, std::optional<int> left)
{
    return reached(left) > reached(before) ? left : std::nullopt;
}

} // namespace Docket
