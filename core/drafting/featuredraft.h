// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageview.h"

namespace Docket {

/** A draft of one fact that is no value change: its evidence, values and version message set; the
 * section is where the edits lie, and what the summary says is left to the caller. */
[[nodiscard]] Draft featureDraft(
    const PageView &view, const Fact &fact, Drafter drafter, const TextEdits &edits);

/** Units of the page's scope that state the value, but for those inside `except`; those that tell
 * the past count only where `past` is true. */
[[nodiscard]] QList<int> mentionsOf(
    const PageView &view, const Value &value, Span except, bool past = false);

} // namespace Docket
