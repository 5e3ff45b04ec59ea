// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageentries.h"

namespace Docket {

/**
 * Drafts that take away the table row or list item which is only about a thing that the item
 * removed: led by its name, naming no other thing of its list beside it, without a list of its own,
 * and not the last one left. Never a paragraph, and never where a macro, a link, an image or a
 * comment anchor would go with it: then `silence` is empty and the draft of words says why. Sure
 * only of a row when nothing else on the page speaks of the thing.
 */
[[nodiscard]] DraftOutcome draftRemovals(const PageView &view, const QList<EntryGroup> &groups);

} // namespace Docket
