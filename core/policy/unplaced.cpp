// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/unplaced.h"

#include "core/policy/exclusions.h"

#include <algorithm>

namespace Docket {

namespace {

bool hasPageNow(const Policy &policy, const MissingPage &missing)
{
    const QString project = projectOfKey(missing.itemKey);
    return std::ranges::any_of(policy.registry, [&](const RegistryEntry &line) {
        const bool ofAll = line.component.isEmpty() && line.label.isEmpty() && line.epic.isEmpty();
        return ofAll && (line.project.isEmpty() || line.project == project)
            && (missing.kinds.isEmpty() || missing.kinds.contains(line.kind));
    });
}

} // namespace

QList<UnplacedTicket> unplacedTickets(
    const QList<LogEntry> &newestFirst, const Policy &policy, const QSet<QString> &provided)
{
    QList<UnplacedTicket> found;
    QSet<QString> seen = provided;
    for (const LogEntry &entry : newestFirst) {
        if (entry.itemKey.isEmpty() || seen.contains(entry.itemKey))
            continue;
        seen.insert(entry.itemKey);
        const auto missing = missingPage(entry.text);
        if (missing && !hasPageNow(policy, *missing))
            found.append({*missing, entry.at});
    }
    return found;
}

} // namespace Docket
