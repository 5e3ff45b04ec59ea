// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageview.h"

namespace Docket {

/**
 * Restates the status in table rows and list items that are about the item ("Open" → "Fixed"): a
 * status macro's title and colour, or the words of the status column. The word is the one other
 * rows use for what is done, else the resolution. `silence` when the page names the item and
 * already calls it done.
 */
[[nodiscard]] DraftOutcome draftStatusRows(const PageView &view);

} // namespace Docket
