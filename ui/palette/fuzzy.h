// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Docket {

/**
 * How well typed letters fit a text, more is better; nothing when they do not occur in it in this order. Beginnings of words and
 * letters beside each other count more, so that "npr" finds "Next Proposal" before "unapproved". Blanks in `typed` count for nothing.
 */
[[nodiscard]] std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace Docket
