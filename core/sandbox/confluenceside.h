// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/confluencestore.h"
#include "core/sandbox/ground.h"
#include "core/sandbox/message.h"
#include "core/sandbox/site.h"

namespace Docket::Sandbox {

/**
 * The Confluence half of a World: everything below "/wiki", REST v2 and what is left of v1, as
 * Confluence Cloud answers. Who is not signed in gets 404 from v2 and 403 from v1; what does not
 * exist as a path or parameter is an error too. Used under the World's lock.
 */
class ConfluenceSide
{
public:
    /** `ground` is the World's and outlives this. */
    ConfluenceSide(Ground &ground, const Site &site);

    [[nodiscard]] Response handle(const Request &request, const Caller &caller);

    [[nodiscard]] ConfluenceStore &store() { return m_store; }
    [[nodiscard]] const ConfluenceStore &store() const { return m_store; }

private:
    Ground &m_ground;
    ConfluenceStore m_store;
};

} // namespace Docket::Sandbox
