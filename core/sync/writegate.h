// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/policy/fieldownership.h"

namespace Docket {

/** The policy's field ownership, asked right before anything leaves. The policy outlives it and may change meanwhile. */
class WriteGate
{
public:
    explicit WriteGate(const Policy &policy)
        : m_policy(policy)
    { }

    /** Why the proposal must not be sent; nothing when it may. */
    [[nodiscard]] std::optional<QString> refusal(const Proposal &proposal) const
    {
        return refusedWrite(m_policy.ownership, fieldWrites(proposal));
    }
    /** Why a ticket must not get the link to the page it changed. */
    [[nodiscard]] std::optional<QString> linkRefusal() const
    {
        return refusedWrite(m_policy.ownership, {pageLinkWrite()});
    }

private:
    const Policy &m_policy;
};

} // namespace Docket
