// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageview.h"

namespace Docket {

/**
 * A draft without edits: the section with the item's facts beside it, for a person to write. Given
 * for a registered section, or for the best-ranked one when something on the page speaks for it;
 * else `silence` says that nothing does. An item that changes values none of which the section
 * states only gets one where the section names the item or its words, or where the item adds a
 * value.
 */
[[nodiscard]] DraftOutcome draftNeedsWords(const PageView &view);

} // namespace Docket
