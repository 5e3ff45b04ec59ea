// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jirastate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

const QList<JiraStatus> &standardStatuses()
{
    static const QList<JiraStatus> statuses{
        {u"10000"_s, u"To Do"_s, u"new"_s},
        {u"3"_s, u"In Progress"_s, u"indeterminate"_s},
        {u"10001"_s, u"In Review"_s, u"indeterminate"_s},
        {u"10002"_s, u"Done"_s, u"done"_s},
        {u"6"_s, u"Closed"_s, u"done"_s},
        {u"10003"_s, u"Post-Incident"_s, u"indeterminate"_s},
    };
    return statuses;
}

std::optional<JiraStatus> statusNamed(const QString &idOrName)
{
    const auto found = std::ranges::find_if(standardStatuses(), [&](const JiraStatus &status) {
        return status.id == idOrName || status.name.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    return found == standardStatuses().end() ? std::nullopt : std::optional(*found);
}

} // namespace Docket::Sandbox
