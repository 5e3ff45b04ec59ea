// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wayback.h"

#include "core/base/ids.h"
#include "core/drafting/waybackdraft.h"
#include "core/markup/edits.h"
#include "core/sync/syncrun.h"
#include "core/sync/waybackvisit.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** The cursor of how many tickets a first look proposed. */
QString firstTicketsName(const QString &bridge)
{
    return u"first-tickets:%1"_s.arg(bridge);
}

constexpr qsizetype portionSize = 250; ///< Pages with bodies that are held at once.

QStringList registeredPages(const Policy &policy)
{
    QStringList ids;
    for (const RegistryEntry &entry : policy.registry) {
        if (!entry.page.isEmpty())
            ids.append(entry.page);
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

WayBack::WayBack(ProposalBook &book, WorkSystem &work, DocumentSystem &documents, QString bridge)
    : m_book(book)
    , m_work(work)
    , m_documents(documents)
    , m_bridge(std::move(bridge))
{ }

QCoro::Task<Result<WayBackReport>> WayBack::look(
    Policy policy, PollOptions options, std::stop_token stop)
{
    auto look = std::make_shared<Look>();
    look->policy = policy;
    look->stop = stop;
    look->ids = registeredPages(policy);
    m_heads.clear();
    if (look->ids.isEmpty())
        co_return WayBackReport();
    if (auto read = co_await readMarks(look->ids); !read)
        co_return failure(read);
    const auto changed = co_await changedPages(look);
    if (!changed)
        co_return failure(changed);
    for (qsizetype first = 0; first < changed->size(); first += portionSize) {
        if (options.giveWay)
            co_await options.giveWay();
        const QStringList ids = changed->mid(first, portionSize);
        if (auto read = co_await readPages(look, ids); !read)
            co_return failure(read);
        if (auto visited = co_await visitAll(look, ids); !visited)
            co_return failure(visited);
    }
    // The others differ in their label at most.
    const QSet<QString> seen(changed->cbegin(), changed->cend());
    QStringList others = look->ids;
    others.removeIf([&](const QString &id) { return seen.contains(id); });
    if (auto visited = co_await visitAll(look, others); !visited)
        co_return failure(visited);
    if (auto ended = co_await endFirstLook(); !ended)
        co_return failure(ended);
    co_return look->report;
}

QCoro::Task<Result<void>> WayBack::readMarks(QStringList pageIds)
{
    if (m_marks.isEmpty()) {
        const auto proposed = co_await m_book.journal().cursor(firstTicketsName(m_bridge));
        if (!proposed)
            co_return failure(proposed);
        m_firstTickets = proposed->toInt();
    }
    for (const QString &id : std::as_const(pageIds)) {
        if (m_marks.contains(id))
            continue;
        const auto text = co_await m_book.journal().cursor(cursorName(m_bridge, id));
        if (!text)
            co_return failure(text);
        m_marks.insert(id, decodeMark(*text));
    }
    co_return Result<void>();
}

/** The next page that comes into the registry has a first look of its own. */
QCoro::Task<Result<void>> WayBack::endFirstLook()
{
    if (m_firstTickets == 0)
        co_return Result<void>();
    JournalBatch batch;
    batch.cursors = {{firstTicketsName(m_bridge), u"0"_s}};
    auto stored = co_await m_book.commit(batch);
    if (stored)
        m_firstTickets = 0;
    co_return stored;
}

QCoro::Task<Result<void>> WayBack::visit(std::shared_ptr<Look> look, Page page)
{
    // Asked for after the page was read: a write that made a version seen here is on record by now.
    const auto intents = co_await m_book.journal().intentsOf(page.id);
    if (!intents)
        co_return failure(intents);
    const EchoGuard guard(*intents);
    if (guard.isUncertain())
        co_return Result<void>(); // next time
    auto visit = std::make_shared<Visit>();
    visit->page = page;
    visit->policy = look->policy;
    visit->stop = look->stop;
    visit->before = m_marks.value(page.id);
    const bool labelled = look->labelled.value(page.id, visit->before.labelled);
    visit->now = {page.version.number, page.spaceKey, labelled, visit->before.flags};
    const bool first = visit->before.version == 0;
    if (first)
        visit->room = firstRunLimit - m_firstTickets;
    const bool human =
        !first && guard.wasEditedByOthers(visit->before.version, page.version.number);
    const auto document = StorageDocument::parse(page.body);
    if (document) {
        visit->readFlags(*document, labelled);
        for (const KnownIssueFlag &flag : std::as_const(visit->flags)) {
            const bool appeared = !visit->before.flags.contains(flag.section);
            const bool byPeople = first || human || labelled != visit->before.labelled;
            if (!appeared)
                flagStays(*visit, flag);
            else if (!byPeople)
                continue;
            else if (auto done = co_await flagAppeared(visit, flag); !done)
                co_return done;
        }
        for (const QStringList &section : std::as_const(visit->before.flags)) {
            if (!visit->now.flags.contains(section))
                flagVanished(*visit, section);
        }
    }
    for (const RegistryEntry &entry : std::as_const(look->policy.registry)) {
        if (!human || entry.page != page.id || entry.epic.isEmpty())
            continue;
        if (auto done = co_await edited(visit, entry); !done)
            co_return done;
    }
    visit->batch.cursors = {{cursorName(m_bridge, page.id), encodeMark(visit->now)}};
    const int firstTickets = m_firstTickets + (first ? visit->report.proposed : 0);
    if (firstTickets != m_firstTickets)
        visit->batch.cursors.insert(firstTicketsName(m_bridge), QString::number(firstTickets));
    if (visit->postponed)
        co_return Result<void>();
    if (visit->batch.proposals.isEmpty() && visit->batch.log.isEmpty()) {
        look->moved.insert(page.id, visit->now);
        visit->addTo(look->report);
        co_return Result<void>();
    }
    const auto stored = co_await m_book.commit(visit->batch, visit->asRead);
    if (!stored && stored.error().kind == Error::Kind::Invalid)
        co_return Result<void>(); // decided meanwhile: the next look goes on
    if (!stored)
        co_return stored;
    m_marks.insert(page.id, visit->now);
    m_firstTickets = firstTickets;
    visit->addTo(look->report);
    co_return Result<void>();
}

// ---- edits of an epic's page ----

QCoro::Task<Result<void>> WayBack::edited(std::shared_ptr<Visit> visit, RegistryEntry entry)
{
    const QString id = stableId({m_bridge, u"page-link"_s, entry.epic.toUpper(), visit->page.id});
    const auto known = m_book.find(id);
    const bool proposedNow = std::ranges::any_of(
        visit->batch.proposals, [&](const Proposal &one) { return one.id == id; });
    if (proposedNow)
        co_return Result<void>();
    if (!known)
        co_return co_await proposeLink(visit, entry, id);
    follow(*visit, *known);
    co_return Result<void>();
}

/** Moves the title of a link on to the page's version: of a link that stands, as part of the decision that put it there. */
void WayBack::follow(Visit &visit, Proposal link) const
{
    if (link.state == ProposalState::Publishing || link.state == ProposalState::Reverting) {
        visit.postponed = true;
        return;
    }
    const bool pending = isOpen(link.state) || link.state == ProposalState::Snoozed
        || link.state == ProposalState::Approved;
    if (!pending && link.state != ProposalState::Published)
        return;
    const TextEdits edits = visit.linkEdits(link);
    if (edits.isEmpty() || edits == link.edits)
        return;
    const Proposal was = link;
    link.edits = edits;
    link.baseVersion = visit.page.version.number;
    if (link.state == ProposalState::Published) {
        link.state = ProposalState::Approved;
        ++visit.report.followed;
    }
    visit.change(was, link);
}

QCoro::Task<Result<void>> WayBack::proposeLink(
    std::shared_ptr<Visit> visit, RegistryEntry entry, QString id)
{
    const auto epic = co_await m_work.item(entry.epic, visit->stop);
    if (!epic && isOfOneItem(epic.error())) {
        say(*visit, entry.epic, {},
            u"%1 cannot be read: %2"_s.arg(entry.epic, epic.error().detail));
        co_return Result<void>();
    }
    if (!epic)
        co_return failure(epic);
    const auto links = co_await m_work.remoteLinks(epic->key, visit->stop);
    if (!links)
        co_return failure(links);
    if (visit->isLinkedIn(*links)) {
        say(*visit, epic->key, {}, u"%1 links to this page already"_s.arg(epic->key));
        co_return Result<void>();
    }
    const auto owner = co_await owned(visit, proposalOn(*visit, entry), entry);
    if (!owner)
        co_return failure(owner);
    Proposal proposal = *owner;
    proposal.id = id;
    proposal.drafter = Drafter::RemoteLink;
    proposal.rule = u"Page of an epic"_s;
    proposal.itemId = epic->id;
    proposal.itemKey = epic->key;
    proposal.itemUrl = epic->url;
    proposal.itemSummary = epic->summary;
    proposal.itemType = epic->type;
    proposal.itemStatus = epic->status.name;
    proposal.edits = {{Span{}, linkBody(linkFor(visit->page))}};
    proposal.summary = u"A link to this page on %1, whose work it documents"_s.arg(epic->key);
    proposal.evidence = {{u"edited-page"_s,
        u"the page was edited by hand and is now version %1"_s.arg(visit->page.version.number),
        u"page"_s, 1}};
    propose(*visit, proposal);
    co_return Result<void>();
}

// ---- what both make ----

Proposal WayBack::proposalOn(const Visit &visit, const RegistryEntry &entry) const
{
    Proposal proposal;
    proposal.bridge = m_bridge;
    proposal.changeId = u"version %1"_s.arg(visit.page.version.number);
    proposal.pageId = visit.page.id;
    proposal.pageTitle = visit.page.title;
    proposal.pageUrl = visit.page.url;
    proposal.spaceKey = visit.page.spaceKey;
    proposal.kind = entry.kind;
    proposal.confidence = 0.9;
    proposal.baseVersion = visit.page.version.number;
    proposal.createdAt = m_book.clock().now();
    proposal.dueAt = dueAt(visit.policy.sla, proposal.createdAt);
    proposal.managerId = entry.manager;
    return proposal;
}

QCoro::Task<Result<Proposal>> WayBack::owned(
    std::shared_ptr<Visit> visit, Proposal proposal, RegistryEntry entry)
{
    QStringList ids{entry.owner, entry.backup, entry.manager, visit->page.ownerId};
    for (const Delegation &one : visit->policy.delegates)
        ids.append(one.delegate);
    ids.removeAll(QString());
    ids.removeDuplicates();
    const auto people = co_await m_documents.people(ids, visit->stop);
    if (!people)
        co_return failure(people);
    const auto isActive = [&](const QString &accountId) {
        const auto person = people->constFind(accountId);
        return person != people->cend() && person->active;
    };
    const Policy &policy = visit->policy;
    const Ownership owner = ownerOf(entry, visit->page, {},
        {policy.delegates, dayOf(policy.sla, m_book.clock().now()), isActive});
    proposal.owner = people->value(owner.accountId);
    proposal.owner.accountId = owner.accountId;
    proposal.ownerReason =
        ownerWords(owner, [&](const QString &id) { return people->value(id).displayName; });
    co_return proposal;
}

void WayBack::propose(Visit &visit, const Proposal &proposal) const
{
    if (const auto was = m_book.find(proposal.id))
        visit.asRead.append(*was); // one that comes back
    visit.batch.proposals.append(proposal);
    visit.batch.log.append(m_book.entryFor(proposal, LogEntry::Kind::Proposed, proposal.summary));
    if (const auto given = m_book.entryOfStandIn(proposal))
        visit.batch.log.append(*given);
    ++visit.report.proposed;
    visit.report.proposalIds.append(proposal.id);
}

void WayBack::supersede(Visit &visit, Proposal proposal, const QString &reason) const
{
    const Proposal was = proposal;
    proposal.state = ProposalState::Superseded;
    proposal.reason = reason;
    visit.change(was, proposal);
    visit.batch.log.append(m_book.entryFor(proposal, LogEntry::Kind::Superseded, reason));
    ++visit.report.superseded;
}

/** Records why nothing is proposed. */
void WayBack::say(
    Visit &visit, const QString &itemKey, const QStringList &section, const QString &reason) const
{
    Proposal place;
    place.itemKey = itemKey;
    place.changeId = u"version %1"_s.arg(visit.page.version.number);
    place.pageId = visit.page.id;
    place.pageTitle = visit.page.title;
    place.pageUrl = visit.page.url;
    place.section = section;
    visit.batch.log.append(m_book.entryFor(place, LogEntry::Kind::Evaluated, reason));
}

QCoro::Task<Result<Proposal>> WayBack::redraft(Proposal proposal, std::stop_token stop)
{
    const auto page = co_await m_documents.page(proposal.pageId, stop);
    if (!page)
        co_return failure(page);
    Visit visit;
    visit.page = *page;
    if (const auto document = StorageDocument::parse(page->body))
        visit.readFlags(*document, page->labels.contains(knownIssueLabel, Qt::CaseInsensitive));
    const TextEdits edits = visit.redrafted(proposal);
    proposal.reason.clear();
    if (edits.isEmpty() && !proposal.edits.isEmpty()
        && effectOf(proposal.drafter) != Effect::RemoteLink) {
        proposal.state = ProposalState::Superseded;
        proposal.reason = u"nothing is left to do here"_s;
        co_return proposal;
    }
    if (!edits.isEmpty() && proposal.editedBy.isEmpty())
        proposal.edits = edits;
    if (effectOf(proposal.drafter) == Effect::PageEdit)
        proposal.before = page->body;
    proposal.baseVersion = page->version.number;
    proposal.state = ProposalState::Waiting;
    co_return proposal;
}

} // namespace Docket
