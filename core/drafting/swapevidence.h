// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/codeswaps.h"
#include "core/drafting/pagetext.h"

#include <array>

namespace Docket {

/** Where the page states what a swap replaces, and how much the words around resemble the changed lines of code. */
struct SwapPlace
{
    qsizetype start = 0; ///< Into PageText::index().text().
    qsizetype length = 0;
    int sameWords =
        0; ///< Words next to it that stand next to the swap in one changed line as well.
    int namedNear =
        0; ///< 0…4: names of the changed line that stand in this line (4, 2) or just above (3, 1).
    bool wholeLine = false; ///< All of the line, or of the changed one, is the same.
    bool past = false; ///< Words of this line or the section tell of the past.
    bool weak = false; ///< Other places of the same swap are far surer than this one.
};

/** What speaks for a swap on this page, in numbers, and the probability that follows. */
struct SwapEvidence
{
    static constexpr size_t signs = 28;

    Swap swap;
    QList<SwapPlace> places; ///< All of them; see chosen().
    std::array<double, signs> values{}; ///< The signs of SwapSigns.
    double probability = 0; ///< 0…1, that every chosen place becomes what the swap says.

    /** The places that would be edited: the sure ones, and of these those that do not tell the past, if any. */
    [[nodiscard]] QList<SwapPlace> chosen() const;
};

/**
 * Every swap whose `before` stands on the page at most 160 times, with its places and probability. The probability is a
 * logistic function of the signs. Its weights were fitted on 1,312 documentation changes of 15 projects; how well they do on a
 * project that they have not seen is in tests/README.md. No weight knows a project or a file.
 */
[[nodiscard]] QList<SwapEvidence> evidenceFor(
    const PageView &view, const PageText &page, const UnifiedDiff &change);

} // namespace Docket
