// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageview.h"

namespace Docket {

/** A stretch of a page where the item's change belongs, and how much speaks for it. */
struct RankedSection
{
    Section section; ///< Its `span` is what to open; all else is of the likeliest part in it.
    Span likeliest; ///< The bytes of that part.
    double score = 0; ///< 0…1, how likely it is the place; those of a page make at most 1.
    QList<Evidence> evidence; ///< What spoke for it, strongest first.
};

/**
 * Where on the page (within the view's scope) to make the item's change true, best first; at most
 * 12, none overlapping another. Empty for a page without words.
 *
 * A ranked stretch is one part of the page (see PagePart). It takes in the parts below it, around
 * it or beside it only where these have a share of the evidence too, and only while the whole stays
 * within 6,000 bytes (two screens) and half of the page. So it is never a whole page that has
 * sections.
 *
 * Looks at the item's words and facts, the linked change's words, names and files (each
 * weighed by how few parts share them), headings, versions and the item's key. Linear in the page.
 */
[[nodiscard]] QList<RankedSection> rankSections(const PageView &view);

} // namespace Docket
