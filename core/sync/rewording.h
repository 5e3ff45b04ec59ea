// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"

namespace Docket {

/** How much of a draft a person made anew, in words of the page. */
struct Rewording
{
    int proposed = 0; ///< Words that Docket's own draft adds to the page and takes from it.
    int changed =
        0; ///< Words in which what is sent differs from that draft; each added or removed one counts.
    friend bool operator==(const Rewording &, const Rewording &) = default;
};

/**
 * Compares Docket's draft with what a person made of it, as bags of words without markup: where a word stands does not count. Nothing
 * where nobody changed it, and where the draft proposed no words (a person was asked for them). On a long page slow: for a worker.
 */
[[nodiscard]] Rewording rewordingOf(const Proposal &proposal);

} // namespace Docket
