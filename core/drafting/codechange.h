// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pagetext.h"
#include "core/drafting/pageview.h"
#include "core/drafting/swapevidence.h"

namespace Docket {

inline constexpr double confidentFrom =
    0.58; ///< Probability; see tests/README.md for what it buys.
inline constexpr double draftedFrom = 0.3;

/**
 * What a linked code change, and the item's words beside it, put in the place of what the page still states: names,
 * versions and values. Evidence and its weights: see evidenceFor(). The view outlives it.
 */
class CodeChange
{
public:
    explicit CodeChange(const PageView &view);

    /**
     * One draft a section with all its places. Places that tell of the past or are far less sure than others are left
     * alone and said so. A draft is confident when every swap in it is likelier than `confidentFrom`; below
     * `draftedFrom` nothing is drafted. A page with confident drafts gets no others. Without a linked change only
     * confident drafts of names come back.
     */
    [[nodiscard]] QList<Draft> drafts() const;

    /**
     * Whether the change bears out what the item's words alone tell: with a linked change the swap must be likely by its
     * evidence, without one only a name must not be unlikely. Always true of what is no swap of two single tokens and
     * has no linked change.
     */
    [[nodiscard]] bool bearsOut(const ValueChange &value) const;

private:
    const PageView &m_view;
    PageText m_page;
    QList<SwapEvidence> m_evidence;
};

} // namespace Docket
