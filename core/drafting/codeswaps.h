// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/codetokens.h"
#include "core/drafting/facts.h"
#include "core/drafting/unifieddiff.h"

namespace Docket {

/** One thing that took the place of another: in lines of a code change, in the item's words, or in both. */
struct Swap
{
    /** What stood around it in a changed line: tokens without blanks, nearest last (left) and first (right). */
    struct Around
    {
        QStringList left, right;
        friend bool operator==(const Around &, const Around &) = default;
    };

    QString before, after;
    int lines = 0; ///< Changed lines of code that make this swap.
    int files = 0; ///< Files of the change that make it.
    bool inProse = false; ///< One of them is a text for people: a page, a translation, a read-me.
    bool inTests = false; ///< All of them are tests.
    bool assigned = false; ///< In one of its lines `before` is what a name is set to.
    int alikeChanges = 0; ///< Other names of the code to which the very same was done.
    double share = 0; ///< Of all swaps of `before` in the code, the share that this one has: 0…1.
    bool told = false; ///< The item's words say that one becomes the other.
    bool alike = false; ///< The item's words name both and they look alike; the order is a guess.
    bool respelt = false; ///< Another spelling of a swap that is told or in the code.
    bool derived = false; ///< A name of the page that holds the part which a swap replaces.
    QList<Around> around; ///< At most 40.
    QString quote; ///< The words or the changed line it was read from.
    QString source; ///< "change PATH" for code, else the source of the item's words.
};

/**
 * Swaps of a change and of an item's facts, each pair once. Removed and added lines of a hunk are paired by likeness and
 * compared token by token; each difference is given in up to three widths (the bare tokens, the dotted or hyphenated
 * name around them, the path around that). Only atoms count (see isAtom()), prose is left out. Reads up to 20,000
 * changed lines. The page says which names of the item's words are worth comparing, and gives names derived from a swap.
 */
[[nodiscard]] QList<Swap> swapsOf(const UnifiedDiff &change, const QList<Fact> &facts,
    const QString &itemWords, const TokenIndex &page);

} // namespace Docket
