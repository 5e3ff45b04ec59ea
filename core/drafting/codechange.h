// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageview.h"

namespace Docket {

/**
 * Drafts what a linked code change replaced, where the page still states the old: names, versions and values, one draft a
 * section with all its places. What the item's words tell counts as evidence beside the changed lines; see
 * evidenceFor(). Places that tell of the past or are far less sure than others are left alone and said so. A draft is
 * confident when every swap in it is likelier than `confidentFrom`; below `draftedFrom` nothing is drafted. A page with
 * confident drafts gets no others. Nothing without a linked change.
 */
[[nodiscard]] DraftOutcome draftCodeChange(const PageView &view);

inline constexpr double confidentFrom = 0.55; ///< Probability; see tests/README.md for what it buys.
inline constexpr double draftedFrom = 0.3;

} // namespace Docket
