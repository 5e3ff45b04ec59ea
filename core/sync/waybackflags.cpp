// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/drafting/waybackdraft.h"
#include "core/sync/syncrun.h"
#include "core/sync/waybackvisit.h"

namespace Docket {

using namespace Qt::StringLiterals;

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
    if (visit->report.proposed >= visit->room) {
        say(*visit, {}, flag.section,
            u"held back: the first look at the pages proposes at most %1 tickets; this one is proposed once its sign is taken off and set again"_s
                .arg(firstRunLimit));
        ++visit->report.heldBack;
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

} // namespace Docket
