// SPDX-License-Identifier: GPL-3.0-or-later
// A proposal for what a drift audit found, because a person asked for it.
#include "core/base/ids.h"
#include "core/sync/workspaceprivate.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString auditRule = u"Drift audit"_s;

bool isUndecidedOrUnderWay(ProposalState state)
{
    return isOpen(state) || state == ProposalState::Snoozed || state == ProposalState::Approved
        || state == ProposalState::Publishing || state == ProposalState::Reverting;
}

/** The newest proposal of that item on that page that `fits`; one of the finding's section before others. */
std::optional<Proposal> newestOf(const QList<Proposal> &all, const DriftFinding &finding,
    const QString &pageId, const std::function<bool(const Proposal &)> &fits)
{
    std::optional<Proposal> found;
    for (const Proposal &one : all) {
        if (one.itemId != finding.itemId || one.pageId != pageId || !isOfClosing(one.drafter)
            || !fits(one))
            continue;
        if (!found || one.section == finding.section || found->section != finding.section)
            found = one;
    }
    return found;
}

/** The registry's line that says most about the finding: of its section, of its item's project. */
std::optional<RegistryEntry> lineFor(
    const Policy &policy, const DriftFinding &finding, const QString &pageId)
{
    const QString project = finding.itemKey.section(u'-', 0, -2);
    const auto fit = [&](const RegistryEntry &line) {
        const bool around = finding.section.size() >= line.section.size()
            && finding.section.first(line.section.size()) == line.section;
        const bool own = projectOf(line).compare(project, Qt::CaseInsensitive) == 0;
        return (own                                ? 4
                       : projectOf(line).isEmpty() ? 2
                                                   : 0)
            + (around ? (line.section.isEmpty() ? 0 : 1) : -1);
    };
    std::optional<RegistryEntry> best;
    for (const RegistryEntry &line : policy.registry) {
        if (line.page == pageId && (!best || fit(line) > fit(*best)))
            best = line;
    }
    return best;
}

/** The plan's proposal for the finding's section, else its first. */
std::optional<Proposal> madeFor(const Plan &made, const DriftFinding &finding)
{
    if (made.proposals.isEmpty())
        return std::nullopt;
    const auto fits = std::ranges::find(made.proposals, finding.section, &Proposal::section);
    return fits == made.proposals.cend() ? made.proposals.first() : *fits;
}

/** First only where the finding is, then wherever the registry's line allows it. */
Plan planFor(PlanRequest request, const QStringList &section)
{
    const QStringList registered = request.targets.first().entry.section;
    request.targets.first().entry.section = section;
    const Plan there = plan(request);
    if (!there.proposals.isEmpty() || section == registered)
        return there;
    request.targets.first().entry.section = registered;
    const Plan anywhere = plan(request);
    return anywhere.proposals.isEmpty() ? there : anywhere;
}

} // namespace

QCoro::Task<Result<AskedProposal>> Workspace::proposeFor(DriftFinding finding, QString pageId)
{
    const auto mark = d->decisions.begin();
    const auto turn = co_await d->proposing.enter();
    const auto waiting = [&] {
        return newestOf(d->book.all(), finding, pageId,
            [](const Proposal &one) { return isUndecidedOrUnderWay(one.state); });
    };
    if (const auto known = waiting())
        co_return AskedProposal{known->id, AskedProposal::Origin::Known};
    if (!d->publisher || d->stop.stop_requested())
        co_return std::unexpected(notConnected());
    if (const auto error = d->standstill())
        co_return std::unexpected(*error);
    const auto line = lineFor(d->policy, finding, pageId);
    if (!line)
        co_return failure(
            Error::Kind::Invalid, u"the page is not in the registry any more; audit again"_s);
    auto request = co_await d->requestFor(finding, *line);
    if (!request)
        co_return failure(request);
    const Plan made = co_await QtConcurrent::run(
        [asked = *request, section = finding.section] { return planFor(asked, section); });
    const auto drafted = madeFor(made, finding);
    if (!drafted) {
        const auto published = newestOf(d->book.all(), finding, pageId,
            [](const Proposal &one) { return one.state == ProposalState::Published; });
        if (published)
            co_return AskedProposal{published->id, AskedProposal::Origin::Known};
        co_return failure(Error::Kind::Invalid,
            made.silences.isEmpty() ? u"nothing is left to change on this page"_s
                                    : made.silences.first().reason);
    }
    AskedProposal asked{{}, AskedProposal::Origin::Made};
    const auto stored = co_await d->book.commitMade([&] {
        JournalBatch batch;
        if (const auto known = waiting()) { // A poll was faster.
            asked = {known->id, AskedProposal::Origin::Known};
            return batch;
        }
        batch = d->batchOfAsked(*drafted);
        asked.id = batch.proposals.first().id;
        return batch;
    });
    if (!stored)
        co_return failure(stored);
    co_return asked;
}

/** Page, item and people as they are now. */
QCoro::Task<Result<PlanRequest>> Workspace::Private::requestFor(
    DriftFinding finding, RegistryEntry line)
{
    const auto page = co_await bridge.documents->page(line.page, stop.get_token());
    if (!page)
        co_return failure(page);
    const auto item = co_await bridge.work->item(finding.itemId, stop.get_token());
    if (!item)
        co_return failure(item);
    const auto closing = std::ranges::find(item->history, finding.changeId, &HistoryEntry::id);
    if (closing == item->history.cend() || item->status.category != StatusCategory::Done)
        co_return failure(
            Error::Kind::Invalid, u"%1 is not closed any more; audit again"_s.arg(item->key));
    PlanRequest request;
    request.bridge = bridge.id;
    request.item = *item;
    request.entry = *closing;
    line.mode = RegistryEntry::Mode::Review; // A person asked, so a person decides.
    request.targets = {{line, auditRule}};
    request.pages = {{page->id, *page}};
    request.sla = policy.sla;
    request.now = clock.now();
    request.exclusions = policy.exclusions;
    request.delegates = policy.delegates;
    const auto people = co_await bridge.documents->people(peopleOf(request), stop.get_token());
    if (!people)
        co_return failure(people);
    for (auto person = people->cbegin(); person != people->cend(); ++person)
        request.people.insert(person.key(), person.value());
    co_return request;
}

/** Under an id of its own, also where an earlier one was rejected or taken off the page again. */
JournalBatch Workspace::Private::batchOfAsked(Proposal proposal) const
{
    const QString first = proposal.id;
    for (int again = 2; book.find(proposal.id); ++again)
        proposal.id = stableId({first, QString::number(again)});
    JournalBatch batch;
    batch.proposals = {proposal};
    LogEntry entry = book.entryFor(proposal,
        proposal.state == ProposalState::Parked ? LogEntry::Kind::Parked : LogEntry::Kind::Proposed,
        proposal.summary);
    entry.person = status.account.accountId;
    entry.personName = status.account.displayName;
    batch.log = {entry};
    if (const auto given = book.entryOfStandIn(proposal))
        batch.log.append(*given);
    return batch;
}

} // namespace Docket
