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

std::optional<JiraStatus> statusNamed(const QString &idOrName, const QList<JiraStatus> &among)
{
    const auto found = std::ranges::find_if(among, [&](const JiraStatus &status) {
        return status.id == idOrName || status.name.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    return found == among.end() ? std::nullopt : std::optional(*found);
}

const QList<JiraLinkType> &standardLinkTypes()
{
    static const QList<JiraLinkType> types{
        {u"10000"_s, u"Blocks"_s, u"is blocked by"_s, u"blocks"_s},
        {u"10001"_s, u"Cloners"_s, u"is cloned by"_s, u"clones"_s},
        {u"10002"_s, u"Duplicate"_s, u"is duplicated by"_s, u"duplicates"_s},
        {u"10003"_s, u"Relates"_s, u"relates to"_s, u"relates to"_s},
    };
    return types;
}

const QStringList &standardPriorities()
{
    static const QStringList names{u"Highest"_s, u"High"_s, u"Medium"_s, u"Low"_s, u"Lowest"_s};
    return names;
}

const QStringList &standardResolutions()
{
    static const QStringList names{
        u"Done"_s, u"Fixed"_s, u"Won't Do"_s, u"Duplicate"_s, u"Cannot Reproduce"_s};
    return names;
}

} // namespace Docket::Sandbox
