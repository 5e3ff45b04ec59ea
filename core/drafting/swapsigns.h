// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workitem.h"
#include "core/drafting/swapevidence.h"

namespace Docket {

/**
 * What speaks for and against a swap: numbers read from the code change, the item's words and the places on the page,
 * weighed in a logistic function. How the weights were fitted: tests/README.md.
 */
class SwapSigns
{
public:
    SwapSigns(const WorkItem &item, const UnifiedDiff &change);

    /** Sets values and probability. `all`: every swap found on the page, this one among them, its places known. */
    void judge(SwapEvidence &evidence, const QList<SwapEvidence> &all) const;

    /** Summary and description; of a long description the beginning. */
    [[nodiscard]] static QString wordsOf(const WorkItem &item);

private:
    TokenIndex m_removed, m_left, m_item, m_summary;
    bool m_linked = false, m_cut = false, m_replaces = false;
    double m_itemWords = 0;
};

} // namespace Docket
