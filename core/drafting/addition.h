// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageentries.h"

namespace Docket {

/**
 * Drafts that list what is new: a row or list item beside the things of its sort, where the page
 * lists such things, in the form of its neighbour; columns are filled from the item's words where
 * their header tells what belongs there, the others are left empty for a person. A field that got
 * its first value is put into its row where the page holds the place free ("–", "not set"). Sure
 * only when no column is left empty and the neighbours share the name's first word. Where the page
 * names the thing already, `silence` says so.
 */
[[nodiscard]] DraftOutcome draftAdditions(const PageView &view, const QList<EntryGroup> &groups);

} // namespace Docket
