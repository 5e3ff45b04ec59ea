// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/exclusions.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool same(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool holds(const QStringList &list, const QString &wanted)
{
    return list.contains(wanted, Qt::CaseInsensitive);
}

/** True also where neither says anything. */
bool fits(const QString &meant, const QStringList &found)
{
    return meant.isEmpty() || holds(found, meant);
}

bool isFor(const Exclusion &exclusion, const ExclusionCase &work)
{
    return (exclusion.project.isEmpty() || same(exclusion.project, work.project))
        && (exclusion.types.isEmpty() || holds(exclusion.types, work.type))
        && fits(exclusion.component, work.components) && fits(exclusion.label, work.labels)
        && (exclusion.page.isEmpty() || exclusion.page == work.page)
        && (exclusion.section.isEmpty()
            || (!work.section.isEmpty() && coversSection(exclusion.section, work.section)));
}

} // namespace

ExclusionCase exclusionCase(const WorkItem &item, const QString &page, const QStringList &section)
{
    ExclusionCase work{item.projectKey, item.type, {}, item.labels, page, section};
    for (const Component &component : item.components)
        work.components.append(component.name);
    return work;
}

ExclusionCase exclusionCase(const Proposal &proposal)
{
    return {projectOfKey(proposal.itemKey), proposal.itemType, proposal.itemComponents,
        proposal.itemLabels, proposal.pageId, proposal.section};
}

QString projectOfKey(const QString &itemKey)
{
    return itemKey.section(u'-', 0, -2);
}

std::optional<Exclusion> excluding(const QList<Exclusion> &exclusions, const ExclusionCase &work)
{
    const auto found = std::ranges::find_if(
        exclusions, [&](const Exclusion &exclusion) { return isFor(exclusion, work); });
    return found == exclusions.cend() ? std::nullopt : std::optional(*found);
}

QString exclusionReason(const Exclusion &exclusion, const QString &itemKey)
{
    return u"%1 is left out by the rule “%2” of the policy."_s.arg(itemKey, exclusion.name);
}

bool coversSection(const QStringList &meant, const QStringList &section)
{
    if (meant.size() == 1)
        return holds(section, meant.first());
    if (meant.size() > section.size())
        return false;
    return std::ranges::equal(meant, section.first(meant.size()), same);
}

bool isLineFor(const RegistryEntry &line, const ExclusionCase &work)
{
    return line.page == work.page && (line.project.isEmpty() || same(line.project, work.project))
        && (work.components.isEmpty() || fits(line.component, work.components))
        && (work.labels.isEmpty() || fits(line.label, work.labels))
        && (line.section.isEmpty() || work.section.isEmpty()
            || coversSection(line.section, work.section));
}

bool isRuledOut(const Policy &policy, const Proposal &proposal)
{
    if (!isOfClosing(proposal.drafter))
        return false;
    const ExclusionCase work = exclusionCase(proposal);
    return excluding(policy.exclusions, work)
        || std::ranges::none_of(
            policy.registry, [&](const RegistryEntry &line) { return isLineFor(line, work); });
}

} // namespace Docket
