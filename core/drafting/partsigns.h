// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/changewords.h"
#include "core/drafting/pageparts.h"

#include <array>

namespace Docket {

/**
 * What speaks for one part of a page, as plain numbers: how much it says of what an item and its
 * code change say. A word counts the more the fewer parts of the page have it (as in BM25). Shared
 * words are looked for line by line: the best line counts, so that a long part does not win by its
 * length.
 */
struct PartSigns
{
    /** Of one ChangeWords::Source: ln(1 + weight of the shared ones / √(3 + length of the line)) of
     * the best line. */
    struct Shared
    {
        double words = 0;
        double names = 0;
    };

    std::array<Shared, ChangeWords::SourceCount> shared;
    double summaryWords = 0; ///< ln(1 + weight) of the summary's words in all of the part.
    double headingSaidByItem = 0; ///< Share of the heading that summary and description say …
    double headingSaidByCode = 0; ///< … that changed lines say …
    double headingSaidByFiles = 0; ///< … that names of changed files say.
    double length = 0; ///< ln of bytes.
    bool first = false, last = false; ///< Of the page.
    bool lead = false;
    bool newestVersion = false; ///< The page's first heading that names a version or release …
    bool olderVersion = false; ///< … and every later one.
    bool namesItem = false;
    bool statesOldValue = false;
    QList<Evidence> evidence; ///< Strongest first; for people.
};

/** The signs of each part, in the order of the parts. Linear in the page. */
[[nodiscard]] QList<PartSigns> signsOf(const PageView &view, const QList<PagePart> &parts);

} // namespace Docket
