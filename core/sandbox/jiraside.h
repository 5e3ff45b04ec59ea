// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ground.h"
#include "core/sandbox/jirastore.h"
#include "core/sandbox/message.h"

namespace Docket::Sandbox {

/** The Jira half of a World: REST v3 as Jira Cloud answers it. Used under the World's lock. */
class JiraSide
{
public:
    /** `ground` is the World's and outlives this. */
    JiraSide(Ground &ground, const Site &site);

    [[nodiscard]] Response handle(const Request &request, const Caller &caller);
    /** Sets fields given as REST gives them ({"summary": "…", "labels": […]}). Errors: Invalid,
     * with what is wrong. */
    [[nodiscard]] Result<void> edit(
        const QString &key, const QJsonObject &fields, const QString &authorId);
    [[nodiscard]] JiraStore &store() { return m_store; }
    [[nodiscard]] const JiraStore &store() const { return m_store; }

private:
    Ground &m_ground;
    JiraStore m_store;
};

} // namespace Docket::Sandbox
