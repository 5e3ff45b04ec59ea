// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jiraside.h"

#include "core/sandbox/replies.h"

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

JiraSide::JiraSide(Ground &ground, const Site &site)
    : m_ground(ground)
    , m_store(ground, site)
{ }

Response JiraSide::handle(const Request &, const Caller &)
{
    return jiraError(404, {u"Not found: %1"_s.arg(m_ground.options.baseUrl)});
}

Result<void> JiraSide::edit(const QString &key, const QJsonObject &fields, const QString &authorId)
{
    JiraIssue changed = *m_store.issue(key);
    if (fields.contains(u"summary"_s))
        changed.summary = fields.value(u"summary"_s).toString();
    m_store.save(changed, authorId);
    return {};
}

} // namespace Docket::Sandbox
