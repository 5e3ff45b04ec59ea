// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sheetwriter.h"

#include "core/base/ids.h"
#include "core/drafting/waybackdraft.h"
#include "core/markup/edits.h"
#include "core/sync/sheetwriterrun.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const Proposal &proposal)
{
    return applyEdits(proposal.before, proposal.edits).value_or(QByteArray());
}

WriteIntent::Kind kindFor(const Proposal &proposal)
{
    switch (effectOf(proposal.drafter)) {
    case Effect::NewTicket:
        return WriteIntent::Kind::CreateTicket;
    case Effect::ItemLabel:
        return WriteIntent::Kind::AddLabel;
    case Effect::NewPage:
        return WriteIntent::Kind::CreatePage;
    case Effect::RemoteLink:
    case Effect::PageEdit:
        break;
    }
    return WriteIntent::Kind::PutLink;
}

/** What takes off again what the proposal put on. */
WriteIntent::Kind reverseFor(const Proposal &proposal)
{
    const Effect effect = effectOf(proposal.drafter);
    if (effect == Effect::NewPage)
        return WriteIntent::Kind::TrashPage;
    return effect == Effect::ItemLabel ? WriteIntent::Kind::RemoveLabel
                                       : WriteIntent::Kind::RemoveLink;
}

bool takesBack(WriteIntent::Kind kind)
{
    return kind == WriteIntent::Kind::RemoveLink || kind == WriteIntent::Kind::RemoveLabel
        || kind == WriteIntent::Kind::TrashPage;
}

bool isOfNewPage(WriteIntent::Kind kind)
{
    return kind == WriteIntent::Kind::CreatePage || kind == WriteIntent::Kind::TrashPage;
}

bool isOfLabel(WriteIntent::Kind kind)
{
    return kind == WriteIntent::Kind::AddLabel || kind == WriteIntent::Kind::RemoveLabel;
}

} // namespace

SheetWriter::SheetWriter(ProposalBook &book, WorkSystem &work, DocumentSystem &documents,
    Person account, const WriteGate &gate)
    : m_book(book)
    , m_work(work)
    , m_documents(documents)
    , m_account(std::move(account))
    , m_gate(gate)
{ }

QString SheetWriter::followUpOf(const Proposal &ticket)
{
    return stableId({ticket.bridge, ticket.id, u"link"_s});
}

QCoro::Task<Result<PublishOutcome>> SheetWriter::send(QString proposalId, std::stop_token stop)
{
    const auto proposal = m_book.find(proposalId);
    return begin(std::move(proposalId),
        proposal ? kindFor(*proposal) : WriteIntent::Kind::CreateTicket, std::move(stop));
}

QCoro::Task<Result<PublishOutcome>> SheetWriter::takeBack(QString proposalId, std::stop_token stop)
{
    const auto proposal = m_book.find(proposalId);
    return begin(std::move(proposalId),
        proposal ? reverseFor(*proposal) : WriteIntent::Kind::RemoveLink, std::move(stop));
}

QCoro::Task<Result<PublishOutcome>> SheetWriter::begin(
    QString proposalId, WriteIntent::Kind kind, std::stop_token stop)
{
    const auto proposal = m_book.find(proposalId);
    if (!proposal)
        co_return failure(Error::Kind::NotFound, u"there is no proposal %1"_s.arg(proposalId));
    auto run = std::make_shared<Run>();
    run->proposal = *proposal;
    run->stop = stop;
    run->intent.proposalId = proposalId;
    run->intent.pageId = proposal->pageId;
    run->intent.kind = kind;
    run->intent.message = u""_s; // a null text is no text for the database
    run->intent.after = bodyOf(*proposal);
    run->intent.parts = {{proposalId, run->intent.after}};
    run->intent.at = m_book.clock().now();
    if (auto announced = co_await announce(run); !announced)
        co_return failure(announced);
    if (!takesBack(kind))
        run->proposal.state = ProposalState::Publishing;
    if (auto stored = co_await store(run, WriteIntent::Step::Planned, {}); !stored)
        co_return failure(stored);
    co_return co_await advance(run);
}

/** Puts a new write on the log before it is planned: its mark is where the log ended, as that of a page's write. */
QCoro::Task<Result<void>> SheetWriter::announce(std::shared_ptr<Run> run)
{
    static const QHash<WriteIntent::Kind, QString> words{
        {WriteIntent::Kind::CreateTicket, u"a ticket is about to be made"_s},
        {WriteIntent::Kind::PutLink, u"a link is about to be put on %1"_s},
        {WriteIntent::Kind::RemoveLink, u"the link is about to be taken off %1"_s},
        {WriteIntent::Kind::AddLabel, u"a label is about to be put on %1"_s},
        {WriteIntent::Kind::RemoveLabel, u"the label is about to be taken off %1"_s},
        {WriteIntent::Kind::CreatePage, u"the page “%1” is about to be made"_s},
        {WriteIntent::Kind::TrashPage, u"the page “%1” is about to go to the trash"_s}};
    const QString text = words.value(run->intent.kind);
    const QString name =
        isOfNewPage(run->intent.kind) ? run->proposal.pageTitle : run->proposal.itemKey;
    LogEntry entry =
        entryOf(*run, LogEntry::Kind::Sending, text.contains(u"%1") ? text.arg(name) : text);
    const auto tip = co_await m_book.append(entry);
    if (!tip)
        co_return failure(tip);
    run->intent.tip = *tip;
    run->intent.transaction = tip->brief();
    co_return Result<void>();
}

QCoro::Task<Result<QStringList>> SheetWriter::openPages()
{
    const auto intents = co_await m_book.journal().openIntents();
    if (!intents)
        co_return failure(intents);
    QStringList pages;
    for (const WriteIntent &intent : *intents) {
        if (intent.isOfSheet() && !pages.contains(intent.pageId))
            pages.append(intent.pageId);
    }
    co_return pages;
}

QCoro::Task<Result<void>> SheetWriter::recover(QString pageId, std::stop_token stop)
{
    const auto intents = co_await m_book.journal().openIntents();
    if (!intents)
        co_return failure(intents);
    Result<void> first;
    for (const WriteIntent &intent : *intents) {
        const auto proposal = m_book.find(intent.proposalId);
        if (!proposal || !intent.isOfSheet() || intent.pageId != pageId)
            continue;
        auto run = std::make_shared<Run>();
        run->proposal = *proposal;
        run->intent = intent;
        run->resumed = intent.step == WriteIntent::Step::Sending;
        run->stop = stop;
        const auto done = co_await advance(run);
        if (!done && decisionStands(done.error()) && first)
            first = failure(done);
    }
    co_return first;
}

/** Goes on from the intent's step until it is done, abandoned or an error stops it. */
QCoro::Task<Result<PublishOutcome>> SheetWriter::advance(std::shared_ptr<Run> run)
{
    for (;;) {
        Result<void> step;
        switch (run->intent.step) {
        case WriteIntent::Step::Planned:
            step = co_await prepare(run);
            break;
        case WriteIntent::Step::Sending:
            step = co_await write(run);
            break;
        case WriteIntent::Step::Written:
            step = co_await confirm(run);
            break;
        case WriteIntent::Step::Logged:
            step = co_await finish(run);
            break;
        case WriteIntent::Step::Done:
            co_return PublishOutcome{takesBack(run->intent.kind) ? PublishOutcome::Kind::Reverted
                                                                 : PublishOutcome::Kind::Published,
                0, false, run->text};
        case WriteIntent::Step::Abandoned:
            co_return failure(Error::Kind::Internal, run->proposal.reason);
        }
        if (step)
            continue;
        const bool written = run->intent.step == WriteIntent::Step::Written
            || run->intent.step == WriteIntent::Step::Logged;
        // What was made and could not be noted down is looked for, too.
        const bool open = written
            || (run->intent.step == WriteIntent::Step::Sending
                && (mayHaveLanded(step.error()) || step.error().kind == Error::Kind::Storage));
        if (!open) {
            Error refused = step.error();
            refused.detail =
                u"nothing was written for %1: %2"_s.arg(placeName(run->proposal), refused.detail);
            if (auto abandoned = co_await abandon(run, refused); !abandoned)
                co_return failure(abandoned);
            co_return std::unexpected(refused);
        }
        co_return failure(step);
    }
}

QCoro::Task<Result<void>> SheetWriter::store(
    std::shared_ptr<Run> run, WriteIntent::Step step, JournalBatch batch)
{
    WriteIntent next = run->intent;
    next.step = step;
    batch.intents.append(next);
    auto stored = co_await m_book.commitMade([&] {
        if (const auto now = m_book.find(run->proposal.id)) { // may be handed on meanwhile
            run->proposal.owner = now->owner;
            run->proposal.ownerReason = now->ownerReason;
        }
        JournalBatch whole = batch;
        whole.proposals.prepend(run->proposal);
        return whole;
    });
    if (stored)
        run->intent = next;
    co_return stored;
}

/** What follows once it is logged. */
QCoro::Task<Result<void>> SheetWriter::finish(std::shared_ptr<Run> run)
{
    JournalBatch batch;
    if (run->intent.kind == WriteIntent::Kind::CreatePage && !run->proposal.itemKey.isEmpty()) {
        const auto linked = co_await linkNewPage(run);
        if (!linked)
            co_return failure(linked);
        batch.log = {*linked};
    }
    co_return co_await store(run, WriteIntent::Step::Done, batch);
}

/** Refuses what the field ownership forbids and what cannot be read as a ticket or link. */
QCoro::Task<Result<void>> SheetWriter::prepare(std::shared_ptr<Run> run)
{
    if (const auto refused = m_gate.refusal(run->proposal))
        co_return failure(Error::Kind::Invalid, *refused);
    if (isOfNewPage(run->intent.kind)) {
        if (const auto done = co_await prepareNewPage(run); !done)
            co_return done;
    } else if (run->intent.kind == WriteIntent::Kind::CreateTicket) {
        if (const auto item = ticketFrom(run->intent.after); !item)
            co_return failure(item);
    } else if (isOfLabel(run->intent.kind)) {
        if (const auto done = co_await prepareLabel(run); !done)
            co_return done;
    } else if (const auto link = linkFrom(run->intent.after, run->intent.pageId); !link) {
        co_return failure(link);
    }
    co_return co_await store(run, WriteIntent::Step::Sending, {});
}

QCoro::Task<Result<void>> SheetWriter::write(std::shared_ptr<Run> run)
{
    if (run->intent.kind == WriteIntent::Kind::CreateTicket)
        co_return co_await create(run);
    if (isOfNewPage(run->intent.kind))
        co_return co_await writeNewPage(run);
    if (isOfLabel(run->intent.kind))
        co_return co_await writeLabel(run);
    const auto link = linkFrom(run->intent.after, run->intent.pageId);
    if (!link)
        co_return failure(link);
    Result<void> done;
    if (run->intent.kind == WriteIntent::Kind::PutLink)
        done = co_await m_work.putRemoteLink(run->proposal.itemKey, *link, run->stop);
    else
        done = co_await m_work.removeRemoteLink(run->proposal.itemKey, link->globalId, run->stop);
    if (!done)
        co_return done;
    co_return co_await store(run, WriteIntent::Step::Written, {});
}

QCoro::Task<Result<void>> SheetWriter::create(std::shared_ptr<Run> run)
{
    const auto item = ticketFrom(run->intent.after);
    if (!item)
        co_return failure(item);
    if (std::exchange(run->resumed, false)) {
        const auto found = co_await settle(run);
        if (!found || *found)
            co_return found ? Result<void>() : failure(found);
        if (m_book.clock().now() < run->intent.at + searchLag)
            co_return failure(Error::Kind::Server,
                u"it is not known yet whether the ticket for %1 was made; Docket looks for it and makes no other meanwhile"_s
                    .arg(placeName(run->proposal)));
        run->intent.at = m_book.clock().now(); // from here on a search may lag again
        if (auto stored = co_await store(run, WriteIntent::Step::Sending, {}); !stored)
            co_return stored;
    }
    const auto made = co_await m_work.createItem(*item, run->intent.transaction, run->stop);
    if (made) {
        run->intent.message = made->id + u' ' + made->key;
        co_return co_await store(run, WriteIntent::Step::Written, {});
    }
    if (!mayHaveLanded(made.error()))
        co_return failure(made);
    if (const auto found = co_await settle(run); found && *found)
        co_return Result<void>();
    co_return failure(made);
}

/** Looks for a ticket whose answer was lost; when it is there, the intent is Written. */
QCoro::Task<Result<bool>> SheetWriter::settle(std::shared_ptr<Run> run)
{
    const auto item = ticketFrom(run->intent.after);
    if (!item)
        co_return failure(item);
    const auto found = co_await m_work.madeWith(item->project, run->intent.transaction, run->stop);
    if (!found)
        co_return failure(found);
    if (!*found)
        co_return false;
    run->intent.message = (*found)->id + u' ' + (*found)->key;
    if (auto stored = co_await store(run, WriteIntent::Step::Written, {}); !stored)
        co_return failure(stored);
    co_return true;
}

LogEntry SheetWriter::entryOf(const Run &run, LogEntry::Kind kind, const QString &text) const
{
    LogEntry entry = m_book.entryFor(run.proposal, kind, text);
    entry.transaction = run.intent.transaction;
    entry.person = run.proposal.decidedBy;
    entry.personName =
        run.proposal.decidedBy == m_account.accountId ? m_account.displayName : QString();
    return entry;
}

QCoro::Task<Result<void>> SheetWriter::confirm(std::shared_ptr<Run> run)
{
    if (run->intent.kind == WriteIntent::Kind::CreateTicket)
        co_return co_await confirmTicket(run);
    if (isOfNewPage(run->intent.kind))
        co_return co_await confirmNewPage(run);
    if (isOfLabel(run->intent.kind))
        co_return co_await confirmLabel(run);
    const Proposal &proposal = run->proposal;
    const bool put = run->intent.kind == WriteIntent::Kind::PutLink;
    const auto link = linkFrom(run->intent.after, run->intent.pageId);
    run->text = (put ? u"%1 links to %2"_s : u"%1 does not link to %2 any more"_s)
                    .arg(proposal.itemKey, link ? link->title : proposal.pageTitle);
    co_return co_await store(run, WriteIntent::Step::Logged, concluded(*run));
}

/** What the journal takes of a write that took place: run.text says what came of it. */
JournalBatch SheetWriter::concluded(Run &run) const
{
    const bool back = takesBack(run.intent.kind);
    run.proposal.state = back ? ProposalState::Reverted : ProposalState::Published;
    run.proposal.transaction = run.intent.transaction;
    run.proposal.reason.clear();
    LogEntry::Kind kind = back ? LogEntry::Kind::Reverted : LogEntry::Kind::Published;
    if (run.intent.kind == WriteIntent::Kind::PutLink)
        kind = LogEntry::Kind::Linked;
    LogEntry entry = entryOf(run, kind, run.text);
    (back ? entry.before : entry.after) = run.intent.after;
    JournalBatch batch;
    batch.log = {entry};
    return batch;
}

/** Reads the new ticket back, logs it, and proposes its link on the page as part of the same decision. */
QCoro::Task<Result<void>> SheetWriter::confirmTicket(std::shared_ptr<Run> run)
{
    Proposal &proposal = run->proposal;
    proposal.itemId = run->intent.message.section(u' ', 0, 0);
    proposal.itemKey = run->intent.message.section(u' ', 1, 1);
    const auto item = co_await m_work.item(proposal.itemId, run->stop);
    if (!item && decisionStands(item.error()))
        co_return failure(item);
    if (item) {
        proposal.itemUrl = item->url;
        proposal.itemSummary = item->summary;
        proposal.itemType = item->type;
        proposal.itemStatus = item->status.name;
    }
    const auto page = co_await m_documents.page(run->intent.pageId, run->stop);
    if (!page && decisionStands(page.error()))
        co_return failure(page);
    run->text = u"%1 is made for %2"_s.arg(proposal.itemKey, placeName(proposal));
    JournalBatch batch = concluded(*run);
    const auto edits = page
        ? ticketLinkEdits(page->body, proposal.section, proposal.itemKey, proposal.itemUrl)
        : std::nullopt;
    if (edits && !edits->isEmpty() && !m_book.find(followUpOf(proposal))) {
        const Proposal link = linkProposal(*run, *page, *edits);
        batch.proposals = {link};
        batch.log.append(m_book.entryFor(link, LogEntry::Kind::Proposed, link.summary));
    } else if (!edits) {
        batch.log.append(entryOf(*run, LogEntry::Kind::Evaluated,
            u"%1 flags no known issue any more: the page gets no link to %2"_s.arg(
                placeName(proposal), proposal.itemKey)));
    }
    co_return co_await store(run, WriteIntent::Step::Logged, batch);
}

Proposal SheetWriter::linkProposal(const Run &run, const Page &page, TextEdits edits) const
{
    Proposal link = run.proposal;
    link.id = followUpOf(run.proposal);
    link.state = ProposalState::Approved;
    link.drafter = Drafter::TicketLink;
    link.before = page.body;
    link.baseVersion = page.version.number;
    link.edits = std::move(edits);
    link.draftEdits.clear();
    link.editedBy.clear();
    link.transaction.clear();
    link.summary = u"The link to %1, approved with it"_s.arg(run.proposal.itemKey);
    link.versionMessage = u"Linked %1, made for this known issue."_s.arg(run.proposal.itemKey);
    return link;
}

/** Ends an intent that wrote nothing and says on the proposal what that means. */
QCoro::Task<Result<void>> SheetWriter::abandon(std::shared_ptr<Run> run, Error error)
{
    Proposal &proposal = run->proposal;
    const bool revert = takesBack(run->intent.kind);
    const bool waits = decisionStands(error);
    const bool said = waits && !proposal.reason.isEmpty();
    if (waits)
        proposal.state = revert ? ProposalState::Reverting : ProposalState::Approved;
    else
        proposal.state = revert ? ProposalState::Published : ProposalState::Failed;
    proposal.reason = error.detail;
    JournalBatch batch;
    if (!said) // The log has that it waits.
        batch.log = {m_book.entryFor(
            proposal, waits ? LogEntry::Kind::Delayed : LogEntry::Kind::Failed, error.detail)};
    co_return co_await store(run, WriteIntent::Step::Abandoned, batch);
}

} // namespace Docket
