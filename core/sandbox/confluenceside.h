// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ground.h"
#include "core/sandbox/message.h"
#include "core/sandbox/site.h"

namespace Docket::Sandbox {

/** The Confluence half of a World: everything below "/wiki". Used under the World's lock. */
class ConfluenceSide
{
public:
    /** `ground` is the World's and outlives this. */
    ConfluenceSide(Ground &ground, const Site &site);

    [[nodiscard]] Response handle(const Request &request, const Caller &caller);

private:
    Ground &m_ground;
};

} // namespace Docket::Sandbox
