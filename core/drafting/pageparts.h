// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageview.h"

namespace Docket {

/**
 * A stretch of a page that a person would open to read it: a heading with its words up to the next
 * heading of any level; what stands before the first heading; and, where one of these is long and
 * has no heading at all, pieces of it of about a screen, cut between blocks.
 *
 * A line under which only "====", "----" or the like stands is taken for a heading as well: so they
 * are typed on pages pasted in as plain text.
 */
struct PagePart
{
    Section section; ///< Of its heading, with all below it; for the rest kind Lead and level 0.
    Span own; ///< The part's own bytes. The parts lie in document order and never overlap.
    int behind = 0; ///< Index behind the last part that lies in `section`.
    QList<int> units; ///< Of PageView::units.
    QString heading; ///< Its words; empty for none.
};

/** The parts of the view's scope. Parts without words are left out; a page without words has none. */
[[nodiscard]] QList<PagePart> pageParts(const PageView &view);

} // namespace Docket
