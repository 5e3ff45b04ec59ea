// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Docket {

/** Two tokens of a text, one of which takes the other's place by the words between and around them. */
struct ToldSwap
{
    QString before, after; ///< Single tokens, without quotes and sentence marks around them.
    QString quote; ///< The words that tell it.
    friend bool operator==(const ToldSwap &, const ToldSwap &) = default;
};

/**
 * Reads the short forms of commit messages and ticket summaries: "rename A to B", "A -> B", "from A to B", "A should be B",
 * "use B instead of A", "B, not A", "A and B to C and D", "s/A/B/", "refer to B as A", "bump 1.2 to 1.3". A wide net: what
 * it catches is a hint that other evidence has to bear out, where factsIn() reads what can stand alone. In order of
 * appearance, each pair once, at most 60, of up to 40,000 characters.
 */
[[nodiscard]] QList<ToldSwap> toldSwaps(const QString &text);

} // namespace Docket
