// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulesuggestion.h"

#include "core/domain/rejectreason.h"
#include "core/policy/exclusions.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChoices = 9; ///< Each has a digit.

enum class Remedy { None, OtherSection, LeaveOut, LeaveOutWhenRepeated };

Remedy remedyFor(const QString &reason)
{
    if (reason.isEmpty() || reason == RejectReason::facts || reason == RejectReason::style)
        return Remedy::None;
    if (reason == RejectReason::section)
        return Remedy::OtherSection;
    return reason == RejectReason::notWorth ? Remedy::LeaveOut : Remedy::LeaveOutWhenRepeated;
}

/** What all the rejected have in common. */
struct Common
{
    QList<Proposal> proposals; ///< Empty when a rule about them would not be one.
    QString reason, project, page, title;
    QStringList types, components, labels;
    QStringList section; ///< Empty also where they differ.
};

void keepCommon(QStringList &names, const QStringList &others)
{
    names.removeIf(
        [&](const QString &name) { return !others.contains(name, Qt::CaseInsensitive); });
}

Common commonOf(const QList<Proposal> &all, const QStringList &rejected)
{
    Common common;
    for (const Proposal &proposal : all) {
        if (!rejected.contains(proposal.id))
            continue;
        const QString project = projectOfKey(proposal.itemKey);
        if (common.proposals.isEmpty()) {
            common = {{}, proposal.reason, project, proposal.pageId, proposal.pageTitle, {},
                proposal.itemComponents, proposal.itemLabels, proposal.section};
        }
        if (proposal.state != ProposalState::Rejected || !isOfClosing(proposal.drafter)
            || proposal.reason != common.reason || project != common.project
            || proposal.pageId != common.page || proposal.itemType.isEmpty() || project.isEmpty())
            return {};
        common.proposals.append(proposal);
        if (!common.types.contains(proposal.itemType))
            common.types.append(proposal.itemType);
        keepCommon(common.components, proposal.itemComponents);
        keepCommon(common.labels, proposal.itemLabels);
        if (common.section != proposal.section)
            common.section.clear();
    }
    return common;
}

QString either(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.first(names.size() - 1).join(", "_L1) + " or "_L1 + names.last();
}

QString freeName(const Policy &policy, const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; std::ranges::contains(policy.exclusions, name, &Exclusion::name); ++i)
        name = u"%1 (%2)"_s.arg(wanted).arg(i);
    return name;
}

/** The sentence it is offered with is its name everywhere: in the log, in the file, when it is taken back. */
PolicyChange exclude(const Policy &policy, Exclusion exclusion, const QString &sentence)
{
    exclusion.name = freeName(policy, sentence);
    PolicyChange change;
    change.name = exclusion.name;
    change.sentence = exclusion.name;
    change.exclusions = {{std::nullopt, exclusion, -1}};
    return change;
}

PolicyChange sectionOut(const Policy &policy, const Common &common)
{
    const QString types = either(common.types), heading = common.section.last();
    return exclude(policy, {{}, common.project, common.types, {}, {}, common.page, common.section},
        u"Leave the section “%1” of “%2” out for %3 tickets of type %4"_s.arg(
            heading, common.title, common.project, types));
}

QList<PolicyChange> pageOut(const Policy &policy, const Common &common)
{
    const QString project = common.project, page = common.page, title = common.title;
    const QString types = either(common.types);
    QList<PolicyChange> changes{
        exclude(policy, {{}, project, common.types, {}, {}, page},
            u"Leave “%1” out for %2 tickets of type %3"_s.arg(title, project, types)),
    };
    for (const QString &component : common.components)
        changes.append(exclude(policy, {{}, project, {}, component, {}, page},
            u"Leave “%1” out for %2 tickets of the component %3"_s.arg(title, project, component)));
    for (const QString &label : common.labels)
        changes.append(exclude(policy, {{}, project, {}, {}, label, page},
            u"Leave “%1” out for %2 tickets with the label %3"_s.arg(title, project, label)));
    return changes;
}

/** The line that led there: one that names the section before one for the whole page. */
std::optional<RegistryEntry> lineOf(const Policy &policy, const Common &common)
{
    std::optional<RegistryEntry> found;
    for (const RegistryEntry &line : policy.registry) {
        if (!isLineFor(line, exclusionCase(common.proposals.first())))
            continue;
        if (!found || (found->section.isEmpty() && !line.section.isEmpty()))
            found = line;
    }
    return found;
}

/** The line with another section of the page. A line for a label or an epic has no name for its work that is short enough to read. */
QList<PolicyChange> relinked(
    const Policy &policy, const Common &common, const QList<QStringList> &sections)
{
    QList<PolicyChange> changes;
    const auto line = lineOf(policy, common);
    if (!line || !line->label.isEmpty() || !line->epic.isEmpty())
        return changes;
    const QString project = line->project.isEmpty() ? common.project : line->project;
    for (const QStringList &section : sections) {
        if (coversSection(section, common.section) || section == line->section)
            continue;
        RegistryEntry moved = *line;
        moved.section = section;
        PolicyChange change;
        change.sentence = line->component.isEmpty()
            ? u"Put %1 tickets on “%2” only under “%3”"_s.arg(project, common.title, section.last())
            : u"Put %1 tickets of the component %4 on “%2” only under “%3”"_s.arg(
                  project, common.title, section.last(), line->component);
        change.name = change.sentence;
        change.registry = {{*line, moved, -1}};
        changes.append(change);
    }
    return changes;
}

QList<PolicyChange> changesFor(
    const Policy &policy, const Common &common, const QList<QStringList> &sections)
{
    switch (remedyFor(common.reason)) {
    case Remedy::None:
        return {};
    case Remedy::OtherSection:
        if (common.section.isEmpty())
            return {};
        return QList<PolicyChange>{sectionOut(policy, common)} + relinked(policy, common, sections);
    case Remedy::LeaveOut:
    case Remedy::LeaveOutWhenRepeated:
        return pageOut(policy, common);
    }
    return {};
}

/** What the rule covers that is still to be decided. */
RuleEffect effectInForce(const Exclusion &rule, const QList<Proposal> &all)
{
    RuleEffect effect;
    for (const Proposal &proposal : all) {
        if (!isOpen(proposal.state))
            continue;
        ++effect.open;
        if (isOfClosing(proposal.drafter) && excluding({rule}, exclusionCase(proposal)))
            effect.waiting.append(proposal.id);
    }
    return effect;
}

/** The rule that leaves out what was rejected, where one does that for each of them. */
std::optional<RuleInForce> inForce(
    const Policy &policy, const QList<Proposal> &all, const QStringList &rejected)
{
    std::optional<Exclusion> first;
    for (const Proposal &proposal : all) {
        if (!rejected.contains(proposal.id))
            continue;
        const auto rule = !isOfClosing(proposal.drafter)
            ? std::nullopt
            : excluding(policy.exclusions, exclusionCase(proposal));
        if (!rule)
            return std::nullopt;
        first = first ? first : rule;
    }
    if (!first)
        return std::nullopt;
    return RuleInForce{first->name, {}, {}, {}, effectInForce(*first, all)};
}

/** Those of them that the policy would still propose. */
QStringList uncovered(const Policy &policy, const QList<Proposal> &all, const QStringList &rejected)
{
    QStringList left;
    for (const Proposal &proposal : all) {
        if (rejected.contains(proposal.id) && !isRuledOut(policy, proposal))
            left.append(proposal.id);
    }
    return left;
}

} // namespace

RuleEffect ruleEffect(const Policy &policy, const PolicyChange &change, const QList<Proposal> &all,
    const QStringList &rejected)
{
    RuleEffect effect;
    const auto after = changed(policy, change);
    const auto first = std::ranges::find_if(
        all, [&](const Proposal &proposal) { return rejected.contains(proposal.id); });
    for (const Proposal &proposal : all) {
        effect.open += isOpen(proposal.state) ? 1 : 0;
        const bool repeats = first != all.cend() && proposal.state == ProposalState::Rejected
            && proposal.reason == first->reason && !rejected.contains(proposal.id);
        if (!after || (!isOpen(proposal.state) && !repeats) || isRuledOut(policy, proposal)
            || !isRuledOut(*after, proposal))
            continue;
        if (repeats)
            ++effect.rejected;
        else
            effect.waiting.append(proposal.id);
    }
    return effect;
}

RuleOffer suggestRules(const Policy &policy, const QList<Proposal> &all,
    const QStringList &rejected, const QList<QStringList> &sections)
{
    RuleOffer offer;
    offer.inForce = inForce(policy, all, rejected);
    if (offer.inForce) {
        offer.rejected = rejected;
        offer.reason = std::ranges::find(all, rejected.first(), &Proposal::id)->reason;
        return offer;
    }
    const Common common = commonOf(all, uncovered(policy, all, rejected));
    for (const Proposal &proposal : common.proposals)
        offer.rejected.append(proposal.id);
    offer.reason = common.reason;
    if (common.proposals.isEmpty())
        return offer;
    for (const PolicyChange &change : changesFor(policy, common, sections)) {
        const auto after = changed(policy, change);
        const auto prevented = [&](const Proposal &proposal) {
            return !isRuledOut(policy, proposal) && isRuledOut(*after, proposal);
        };
        if (!after || !std::ranges::all_of(common.proposals, prevented))
            continue;
        const RuleChoice choice{change, ruleEffect(policy, change, all, rejected)};
        const bool repeated = choice.effect.rejected > 0 || common.proposals.size() > 1;
        if (remedyFor(common.reason) == Remedy::LeaveOutWhenRepeated && !repeated)
            continue;
        offer.choices.append(choice);
        if (offer.choices.size() == mostChoices)
            break;
    }
    return offer;
}

} // namespace Docket
