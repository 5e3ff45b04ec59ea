// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace Docket {

/** Days from `now` until the token's last day begins at `expires`, from 30 days before on: 1 is the day
 * before, 0 the last day itself, less is after it. Nothing when it is longer, or nobody knows the date. */
[[nodiscard]] std::optional<int> daysLeft(const QDateTime &expires, const QDateTime &now);

/**
 * What to announce when so many days are left and before it were so many (nothing: more than 30, or
 * never looked): 30, 7 or 1 days before, each once, and 0 on its last day or later. The answer is `left`;
 * nothing when there is nothing new to say.
 */
[[nodiscard]] std::optional<int> expiryWarning(std::optional<int> before, std::optional<int> left);

} // namespace Docket
