// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageview.h"

namespace Docket {

/**
 * A line for the item in the release notes: a list item or table row in the form of its neighbours,
 * under the heading of the item's fix version (or in the registered section), at the end where the
 * neighbours put new ones. Never twice: where the section names the item already `silence` says so.
 * No drafts and no silence when the page gives no list or table to follow.
 */
[[nodiscard]] DraftOutcome draftReleaseNotes(const PageView &view);

} // namespace Docket
