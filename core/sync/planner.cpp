// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/planner.h"

#include "core/base/ids.h"
#include "core/drafting/draft.h"
#include "core/drafting/pagetemplate.h"
#include "core/markup/markupdocument.h"
#include "core/policy/deadlines.h"
#include "core/policy/exclusions.h"
#include "core/policy/ownership.h"

namespace Docket {

using namespace Qt::StringLiterals;

void takeItem(Proposal &proposal, const WorkItem &item, const HistoryEntry &closing)
{
    proposal.itemId = item.id;
    proposal.itemKey = item.key;
    proposal.itemUrl = item.url;
    proposal.itemSummary = item.summary;
    proposal.itemType = item.type;
    proposal.itemStatus = item.status.name;
    proposal.releases = item.fixVersions;
    for (const Component &component : item.components)
        proposal.itemComponents.append(component.name);
    proposal.itemLabels = item.labels;
    proposal.changeId = closing.id;
    proposal.resolvedAt = closing.at;
    proposal.resolvedBy = closing.author.displayName;
    proposal.closedBy = closing.author.accountId;
}

namespace {

Proposal proposalFor(
    const PlanRequest &request, const Target &target, const Page &page, const QStringList &section)
{
    const WorkItem &item = request.item;
    Proposal proposal;
    proposal.id = stableId(
        {request.bridge, item.id, request.entry.id, page.id, section.join(u'\n'), target.rule});
    proposal.bridge = request.bridge;
    takeItem(proposal, item, request.entry);
    proposal.pageId = page.id;
    proposal.pageTitle = page.title;
    proposal.pageUrl = page.url;
    proposal.spaceKey = page.spaceKey;
    proposal.section = section;
    proposal.kind = target.entry.kind;
    proposal.rule = target.rule;
    proposal.baseVersion = page.version.number;
    proposal.before = page.body;
    proposal.createdAt = request.now;
    proposal.dueAt = dueAt(request.sla, request.now);
    proposal.managerId = target.entry.manager;

    const auto isActive = [&](const QString &accountId) {
        const auto person = request.people.constFind(accountId);
        return person != request.people.cend()
            && person->active; // the site does not know an account that was deleted
    };
    Ownership ownership = ownerOf(
        target.entry, page, item, {request.delegates, dayOf(request.sla, request.now), isActive});
    if (ownership.accountId.isEmpty() && !target.entry.owner.isEmpty())
        ownership = {target.entry.owner, u"registry, though not active on the site"_s};
    proposal.ownerReason = ownerWords(
        ownership, [&](const QString &id) { return request.people.value(id).displayName; });
    proposal.owner = request.people.value(ownership.accountId);
    proposal.owner.accountId = ownership.accountId;
    return proposal;
}

Evidence registryEvidence(const Target &target)
{
    QString source = target.entry.project;
    if (!target.entry.component.isEmpty())
        source += u" / "_s + target.entry.component;
    return {u"registry"_s, u"rule “%1”, %2 pages"_s.arg(target.rule, kindName(target.entry.kind)),
        u"registry: %1"_s.arg(source), 0.1};
}

void take(Proposal &proposal, const Draft &draft)
{
    proposal.drafter = draft.drafter;
    proposal.edits = draft.edits;
    proposal.confidence = draft.confidence;
    proposal.confident = draft.confident;
    proposal.summary = draft.summary;
    proposal.versionMessage = draft.versionMessage;
    proposal.evidence = draft.evidence;
    proposal.values = draft.values;
}

/** Why a line that publishes at once may not do so here: it names no section, and the page has none
 * that its kind should have. Empty when it may. */
QString refusalToApply(const Target &target, const Page &page)
{
    if (target.entry.mode != RegistryEntry::Mode::Apply || !target.entry.section.isEmpty())
        return {};
    const auto document = MarkupDocument::parse(page.format, page.body);
    return document ? missingTemplateSection((*document)->sections(), target.entry.kind)
                    : QString();
}

void planTarget(const PlanRequest &request, const Target &target, Plan &plan)
{
    const auto page = request.pages.constFind(target.entry.page);
    const auto silent = [&](const QString &title, const QString &reason) {
        plan.silences.append({target.entry.page, title, target.entry.section, reason});
    };
    const auto leftOut = [&](const QStringList &section) {
        const ExclusionCase work = exclusionCase(request.item, target.entry.page, section);
        const auto exclusion = excluding(request.exclusions, work);
        if (exclusion)
            plan.silences.append(
                {target.entry.page, page == request.pages.cend() ? QString() : page->title, section,
                    exclusionReason(*exclusion, request.item.key)});
        return exclusion.has_value();
    };
    if (leftOut(target.entry.section))
        return;
    if (page == request.pages.cend()) {
        silent({},
            u"page %1 of the registry is deleted or hidden from this account"_s.arg(
                target.entry.page));
        return;
    }
    if (page->state != Page::State::Current) {
        silent(page->title, u"“%1” is archived or in the trash"_s.arg(page->title));
        return;
    }
    const DraftOutcome outcome = draft({request.item, request.entry, *page, target.entry.section,
        target.entry.kind, {}, request.earlierBodies.value(page->id)});
    if (!outcome.question.isEmpty()) {
        Proposal parked = proposalFor(request, target, *page, target.entry.section);
        parked.state = ProposalState::Parked;
        parked.summary = outcome.question;
        parked.evidence = {
            {u"question"_s, outcome.question, request.item.key, 0}, registryEvidence(target)};
        plan.proposals.append(parked);
        return;
    }
    const QString refusal = outcome.drafts.isEmpty() ? QString() : refusalToApply(target, *page);
    for (const Draft &one : outcome.drafts) {
        if (leftOut(one.section))
            continue;
        Proposal proposal = proposalFor(request, target, *page, one.section);
        take(proposal, one);
        proposal.evidence.append(registryEvidence(target));
        if (!refusal.isEmpty())
            proposal.evidence.append({u"template-section"_s, refusal, u"page"_s, 0});
        const bool known = std::ranges::any_of(plan.proposals, [&](const Proposal &other) {
            return other.pageId == proposal.pageId && other.section == proposal.section;
        });
        if (known)
            continue;
        plan.proposals.append(proposal);
        if (target.entry.mode == RegistryEntry::Mode::Apply && one.confident && !one.edits.isEmpty()
            && refusal.isEmpty())
            plan.applyAtOnce.append(proposal.id);
    }
    if (outcome.drafts.isEmpty())
        silent(page->title, outcome.silence);
}

} // namespace

QStringList peopleOf(const PlanRequest &request)
{
    QStringList ids;
    const auto add = [&](const QString &id) {
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    };
    for (const Target &target : request.targets) {
        add(target.entry.owner);
        add(target.entry.backup);
        add(target.entry.manager);
        add(request.pages.value(target.entry.page).ownerId);
    }
    for (const Component &component : request.item.components)
        add(component.lead.accountId);
    add(request.item.projectLead.accountId);
    for (const Delegation &one : request.delegates) {
        if (ids.contains(one.person))
            add(one.delegate);
    }
    return ids;
}

Plan plan(const PlanRequest &request)
{
    Plan made;
    for (const Target &target : request.targets)
        planTarget(request, target, made);
    return made;
}

} // namespace Docket
