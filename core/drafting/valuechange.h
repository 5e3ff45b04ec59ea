// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageview.h"

namespace Docket {

/**
 * Drafts that put the item's new values where the page's scope states the old ones: one draft a
 * section, with all its values. A place is edited when its sentence, table row or headings speak of
 * the value's subject. When no such place exists but the value stands exactly once in a registered
 * section, that place is drafted with low confidence. Without drafts `silence` says that the page
 * is up to date, or is empty when the page states none of the values.
 */
[[nodiscard]] DraftOutcome draftValueChanges(const PageView &view);

} // namespace Docket
