// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wayback.h"

#include "core/base/ids.h"
#include "core/drafting/waybackdraft.h"
#include "core/markup/edits.h"
#include "core/sync/waybackvisit.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** An error that concerns one page or item and must not keep the others waiting. */
bool isOfOneItem(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden
        || error.kind == Error::Kind::Invalid;
}

QStringList registeredPages(const Policy &policy)
{
    QStringList ids;
    for (const RegistryEntry &entry : policy.registry) {
        if (!entry.page.isEmpty() && !ids.contains(entry.page))
            ids.append(entry.page);
    }
    return ids;
}

} // namespace

struct WayBack::Look
{
    Policy policy;
    std::stop_token stop;
    QStringList ids;
    QHash<QString, Page> pages; ///< Those to be visited.
    QHash<QString, bool> labelled; ///< As the page itself says; only where it was asked.
    WayBackReport report;
};

WayBack::WayBack(ProposalBook &book, WorkSystem &work, DocumentSystem &documents, QString bridge)
    : m_book(book)
    , m_work(work)
    , m_documents(documents)
    , m_bridge(std::move(bridge))
{ }

QCoro::Task<Result<WayBackReport>> WayBack::look(Policy policy, std::stop_token stop)
{
    auto look = std::make_shared<Look>();
    look->policy = policy;
    look->stop = stop;
    look->ids = registeredPages(policy);
    if (look->ids.isEmpty())
        co_return WayBackReport();
    if (auto read = co_await readMarks(look->ids); !read)
        co_return failure(read);
    if (auto found = co_await findChanged(look); !found)
        co_return failure(found);
    if (auto found = co_await findLabelled(look); !found)
        co_return failure(found);
    for (const QString &id : std::as_const(look->ids)) {
        if (stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, u"the look at the pages was stopped"_s);
        const auto page = look->pages.constFind(id);
        if (page == look->pages.cend())
            continue;
        if (auto visited = co_await visit(look, *page); !visited)
            co_return failure(visited);
    }
    co_return look->report;
}

QCoro::Task<Result<void>> WayBack::readMarks(QStringList pageIds)
{
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

/** Reads the pages whose version is not the marked one. */
QCoro::Task<Result<void>> WayBack::findChanged(std::shared_ptr<Look> look)
{
    QList<Page> heads;
    const auto all = co_await m_documents.pageHeads(look->ids, look->stop);
    if (all)
        heads = *all;
    else if (!isOfOneItem(all.error()))
        co_return failure(all);
    for (qsizetype i = 0; !all && i < look->ids.size(); ++i) {
        // One id the site refuses spoils the batch: each alone.
        const auto one = co_await m_documents.pageHeads({look->ids.at(i)}, look->stop);
        if (!one && !isOfOneItem(one.error()))
            co_return failure(one);
        if (one)
            heads += *one;
    }
    QStringList changed;
    for (const Page &head : std::as_const(heads)) {
        if (head.state == Page::State::Current
            && head.version.number != m_marks.value(head.id).version)
            changed.append(head.id);
    }
    if (changed.isEmpty())
        co_return Result<void>();
    const auto pages = co_await m_documents.pages(changed, look->stop);
    if (!pages)
        co_return failure(pages);
    for (const Page &page : *pages) {
        if (page.state == Page::State::Current)
            look->pages.insert(page.id, page);
    }
    co_return Result<void>();
}

/** Labels move no version: the set of labelled pages is compared with the marks, and what differs is asked of the page itself,
 * since the search lags. */
QCoro::Task<Result<void>> WayBack::findLabelled(std::shared_ptr<Look> look)
{
    QStringList spaces;
    for (const QString &id : std::as_const(look->ids)) {
        const QString space =
            look->pages.contains(id) ? look->pages.value(id).spaceKey : m_marks.value(id).spaceKey;
        if (!space.isEmpty() && !spaces.contains(space))
            spaces.append(space);
    }
    if (spaces.isEmpty())
        co_return Result<void>();
    const auto labelled = co_await m_documents.pagesWithLabel(spaces, knownIssueLabel, look->stop);
    if (!labelled && isOfOneItem(labelled.error()))
        co_return Result<void>(); // who may not search still sees what the pages say themselves
    if (!labelled)
        co_return failure(labelled);
    for (const QString &id : std::as_const(look->ids)) {
        if (labelled->contains(id) == m_marks.value(id).labelled)
            continue;
        const auto page = co_await m_documents.page(id, look->stop);
        if (!page && isOfOneItem(page.error()))
            continue;
        if (!page)
            co_return failure(page);
        const bool carries = page->labels.contains(knownIssueLabel, Qt::CaseInsensitive);
        look->labelled.insert(id, carries);
        if (carries != m_marks.value(id).labelled || look->pages.contains(id))
            look->pages.insert(id, *page);
    }
    co_return Result<void>();
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
    if (visit->postponed)
        co_return Result<void>();
    const auto stored = co_await m_book.commit(visit->batch, visit->asRead);
    if (!stored && stored.error().kind == Error::Kind::Invalid)
        co_return Result<void>(); // decided meanwhile: the next look goes on
    if (!stored)
        co_return stored;
    m_marks.insert(page.id, visit->now);
    visit->addTo(look->report);
    co_return Result<void>();
}

// ---- flags ----

QList<Proposal> WayBack::ticketsFor(const QString &pageId, const QStringList &section) const
{
    QList<Proposal> found;
    for (const Proposal &proposal : m_book.all()) {
        if (proposal.drafter == Drafter::NewTicket && proposal.pageId == pageId
            && proposal.section == section && proposal.bridge == m_bridge)
            found.append(proposal);
    }
    return found;
}

QCoro::Task<Result<bool>> WayBack::isClosed(Proposal ticket, std::stop_token stop)
{
    const auto item = co_await m_work.item(ticket.itemId, stop);
    if (!item && item.error().kind == Error::Kind::NotFound)
        co_return true;
    if (!item)
        co_return failure(item);
    co_return item->status.category == StatusCategory::Done;
}

QCoro::Task<Result<void>> WayBack::flagAppeared(std::shared_ptr<Visit> visit, KnownIssueFlag flag)
{
    QList<Proposal> tickets = ticketsFor(visit->page.id, flag.section);
    const int occasions = int(tickets.size());
    if (tickets.isEmpty()) // a flagged section that was renamed takes its ticket's link along
        tickets = visit->ticketsNamedIn(flag.section, m_book.all());
    if (tickets.isEmpty())
        co_return co_await proposeTicket(visit, flag, 1);
    const Proposal newest = tickets.last();
    switch (newest.state) {
    case ProposalState::Superseded:
        co_return co_await proposeTicket(visit, flag, occasions);
    case ProposalState::Rejected:
        if (newest.edits == visit->ticketEdits(flag, newest))
            say(*visit, {}, flag.section,
                u"this known issue was rejected before and says nothing new"_s);
        else
            co_return co_await proposeTicket(visit, flag, occasions + 1);
        co_return Result<void>();
    case ProposalState::Published: {
        const auto closed = co_await isClosed(newest, visit->stop);
        if (!closed)
            co_return failure(closed);
        if (*closed)
            co_return co_await proposeTicket(visit, flag, occasions + 1);
        say(*visit, newest.itemKey, flag.section,
            u"%1 was made for this known issue and is still open"_s.arg(newest.itemKey));
        co_return Result<void>();
    }
    default:
        co_return Result<void>(); // on its way
    }
}

/** The draft follows the page as long as nobody decided or edited it. */
void WayBack::flagStays(Visit &visit, const KnownIssueFlag &flag) const
{
    const QList<Proposal> tickets = ticketsFor(visit.page.id, flag.section);
    if (tickets.isEmpty())
        return;
    const Proposal was = tickets.last();
    Proposal ticket = was;
    const TextEdits edits = visit.ticketEdits(flag, ticket);
    const bool untouched = (isOpen(ticket.state) || ticket.state == ProposalState::Snoozed)
        && ticket.editedBy.isEmpty();
    if (!untouched || ticket.edits == edits || edits.isEmpty())
        return;
    ticket.edits = edits;
    ticket.baseVersion = visit.page.version.number;
    visit.change(was, ticket);
}

void WayBack::flagVanished(Visit &visit, const QStringList &section) const
{
    for (const Proposal &ticket : ticketsFor(visit.page.id, section)) {
        if (isOpen(ticket.state) || ticket.state == ProposalState::Snoozed)
            supersede(visit, ticket, u"the page does not flag this known issue any more"_s);
    }
}

QCoro::Task<Result<void>> WayBack::proposeTicket(
    std::shared_ptr<Visit> visit, KnownIssueFlag flag, int occasion)
{
    const RegistryEntry *entry = visit->homeOf(flag.section);
    if (!entry) {
        say(*visit, {}, flag.section,
            u"the registry names no project for this page: no ticket is proposed for its known issue"_s);
        co_return Result<void>();
    }
    const auto owner = co_await owned(visit, proposalOn(*visit, *entry), *entry);
    if (!owner)
        co_return failure(owner);
    Proposal proposal = *owner;
    proposal.id = stableId({m_bridge, knownIssueLabel, visit->page.id, flag.section.join(u'\n'),
        QString::number(occasion)});
    proposal.section = flag.section;
    proposal.drafter = Drafter::NewTicket;
    proposal.rule = u"Known issue"_s;
    const NewItem item = ticketFor(
        visit->page, flag, {projectOf(*entry), entry->component, proposal.owner.accountId});
    proposal.edits = {{Span{}, ticketBody(item)}};
    proposal.itemType = item.type;
    proposal.itemSummary = item.summary;
    proposal.summary =
        u"A new bug in %1 for this known issue; the page then links to it"_s.arg(item.project);
    proposal.evidence = {{u"known-issue"_s,
        flag.section.isEmpty()
            ? u"the page is flagged as a known issue (%1)"_s.arg(flag.sign)
            : u"“%1” is flagged as a known issue (%2)"_s.arg(flag.section.last(), flag.sign),
        u"page, version %1"_s.arg(visit->page.version.number), 1}};
    propose(*visit, proposal);
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
    ids.removeAll(QString());
    ids.removeDuplicates();
    const auto people = co_await m_documents.people(ids, visit->stop);
    if (!people)
        co_return failure(people);
    const Ownership owner = ownerOf(entry, visit->page, {}, [&](const QString &accountId) {
        const auto person = people->constFind(accountId);
        return person != people->cend() && person->active;
    });
    proposal.owner = people->value(owner.accountId);
    proposal.owner.accountId = owner.accountId;
    proposal.ownerReason = owner.reason;
    co_return proposal;
}

void WayBack::propose(Visit &visit, const Proposal &proposal) const
{
    if (const auto was = m_book.find(proposal.id))
        visit.asRead.append(*was); // one that comes back
    visit.batch.proposals.append(proposal);
    visit.batch.log.append(m_book.entryFor(proposal, LogEntry::Kind::Proposed, proposal.summary));
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
