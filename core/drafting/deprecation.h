// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageentries.h"

namespace Docket {

/**
 * Drafts that say where the page tells of a thing that it is deprecated: behind the words of its row
 * or list item, or of the only paragraph that speaks of it. The note takes the form that the page
 * gives other such notes ("Deprecated since 3.1, use X instead.", "(deprecated)"), else it is a plain
 * sentence. Sure only in the page's own form in the thing's own row or item. Where the page already
 * says so, `silence` tells it.
 */
[[nodiscard]] DraftOutcome draftDeprecations(const PageView &view, const QList<EntryGroup> &groups);

} // namespace Docket
