// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals for what a person wished of a page, without an item.
#include "core/base/ids.h"
#include "core/policy/deadlines.h"
#include "core/policy/ownership.h"
#include "core/sync/planner.h"
#include "core/sync/workspaceprivate.h"

#include <QCoroFuture>
#include <QtConcurrentRun>
#include <QUrl>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool isUnderWay(ProposalState state)
{
    return state == ProposalState::Approved || state == ProposalState::Publishing
        || state == ProposalState::Reverting;
}

/** The newest proposal of that wish that is undecided or being sent. */
std::optional<Proposal> waitingOf(
    const QList<Proposal> &all, const PageWish &wish, const QString &pageId)
{
    std::optional<Proposal> found;
    for (const Proposal &one : all) {
        const bool stands =
            isOpen(one.state) || one.state == ProposalState::Snoozed || isUnderWay(one.state);
        if (stands && one.drafter == wish.drafter && one.pageId == pageId
            && wishedAbout(one).value(0) == wish.about.value(0))
            found = one;
    }
    return found;
}

void take(Proposal &proposal, const PageWish &wish, const Page &page)
{
    proposal.drafter = wish.drafter;
    proposal.pageId = page.id;
    proposal.pageTitle = wish.title.isEmpty() ? page.title : wish.title;
    proposal.pageUrl = page.url;
    proposal.spaceKey = page.spaceKey;
    proposal.section = wish.section;
    const bool isNew = effectOf(wish.drafter) == Effect::NewPage;
    proposal.before = isNew ? QByteArray("") : page.body;
    proposal.baseVersion = isNew ? 0 : page.version.number;
    if (!wish.item.id.isEmpty())
        takeItem(proposal, wish.item, wish.closing);
    proposal.edits = wish.edits;
    proposal.draftEdits.clear();
    proposal.draftMessage.clear();
    proposal.dropped.clear();
    proposal.earlierDrops.clear();
    proposal.editedBy.clear();
    proposal.reason.clear();
    proposal.summary = wish.summary;
    proposal.versionMessage = wish.versionMessage;
    proposal.confident = wish.confident;
    proposal.confidence = wish.confident ? 0.9 : 0.6;
    QList<Evidence> asked = proposal.evidence;
    asked.removeIf([](const Evidence &one) { return one.kind != "asked"_L1; });
    proposal.evidence = asked + wish.evidence;
}

QString againWords(const Proposal &proposal)
{
    if (effectOf(proposal.drafter) == Effect::NewPage)
        return u"drafted again"_s;
    return u"drafted again on version %1"_s.arg(proposal.baseVersion);
}

/** The registry's first line for the page, or, where it has none, an empty one. */
RegistryEntry lineOf(const Policy &policy, const QString &pageId)
{
    const auto line = std::ranges::find(policy.registry, pageId, &RegistryEntry::page);
    return line == policy.registry.cend() ? RegistryEntry() : *line;
}

QStringList candidates(const RegistryEntry &line, const Page &page, const Policy &policy)
{
    QStringList ids{line.owner, line.backup, line.manager, page.ownerId};
    ids.removeAll(QString());
    for (const Delegation &one : policy.delegates) {
        if (ids.contains(one.person))
            ids.append(one.delegate);
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

QCoro::Task<Result<Page>> Workspace::Private::pageToEdit(QString pageId)
{
    if (!publisher || stop.stop_requested())
        co_return std::unexpected(notConnected());
    if (const auto error = standstill())
        co_return std::unexpected(*error);
    const auto page = co_await bridge.documents->page(pageId, stop.get_token());
    if (!page)
        co_return failure(page);
    if (page->state != Page::State::Current)
        co_return failure(
            Error::Kind::Invalid, u"“%1” is archived or in the trash"_s.arg(page->title));
    if (page->format != MarkupFormat::Storage)
        co_return failure(Error::Kind::Invalid,
            u"“%1” is not kept in storage format: Docket does not write it"_s.arg(page->title));
    co_return *page;
}

/** The registry with the titles and addresses of all its pages, those that no poll saw yet read now. */
QCoro::Task<Result<RegistryTold>> Workspace::Private::registryTold()
{
    QStringList unread, people;
    for (const RegistryEntry &line : std::as_const(policy.registry)) {
        if (seen.pages.value(line.page).url.isEmpty() && !unread.contains(line.page))
            unread.append(line.page);
        people += {line.owner, line.backup, line.manager};
    }
    people.removeAll(QString());
    people.removeDuplicates();
    Result<QList<Page>> read = QList<Page>();
    if (!unread.isEmpty())
        read = co_await bridge.documents->pages(unread, stop.get_token());
    if (!read)
        co_return failure(read);
    co_await q.learnNames(people);
    RegistryTold told{policy.registry, seen.pages, q.registryKnown()};
    for (const Page &page : std::as_const(*read)) {
        told.pages.insert(page.id, pageSeen(page));
        if (!told.known.hosts.contains(QUrl(page.url).host()))
            told.known.hosts.append(QUrl(page.url).host());
    }
    co_return told;
}

QCoro::Task<Result<RegistryOnPage>> Workspace::Private::registryOn(Page page)
{
    const auto told = co_await registryTold();
    if (!told)
        co_return failure(told);
    co_return co_await QtConcurrent::run(
        [body = page.body, registry = *told] { return Docket::registryOnPage(body, registry); });
}

QCoro::Task<Result<PageWish>> Workspace::Private::wishFor(
    Drafter drafter, Page page, QStringList about, PageKind kind)
{
    if (drafter == Drafter::TemplateSection) {
        const auto draft = co_await QtConcurrent::run([page, about, kind] {
            return draftSection(page.format, page.body, kind, about.value(0));
        });
        if (!draft)
            co_return failure(draft);
        co_return sectionWish(*draft, kind);
    }
    if (drafter == Drafter::NewPage)
        co_return co_await newPageWishFor(page, about.value(1), kind);
    if (drafter == Drafter::LogTable)
        co_return co_await logWishFor(page, logPartFromText(about.value(1)));
    const auto told = co_await registryOn(page);
    if (!told)
        co_return failure(told);
    co_return registryWish(*told);
}

QCoro::Task<Result<RegistryOnPage>> Workspace::registryOnPage(QString pageId)
{
    const auto mark = d->reads.begin();
    const auto page = co_await d->pageToEdit(pageId);
    if (!page)
        co_return failure(page);
    co_return co_await d->registryOn(*page);
}

QCoro::Task<Result<AskedProposal>> Workspace::publishRegistry(QString pageId)
{
    const auto mark = d->decisions.begin();
    co_return co_await d->ask(Drafter::RegistryTable, pageId, {}, PageKind::Other);
}

QCoro::Task<Result<AskedProposal>> Workspace::proposeSection(
    QString pageId, PageKind kind, QString section)
{
    const auto mark = d->decisions.begin();
    co_return co_await d->ask(Drafter::TemplateSection, pageId, {section}, kind);
}

QCoro::Task<Result<AskedProposal>> Workspace::publishLog(
    QString pageId, LogQuery query, QString name)
{
    const auto mark = d->decisions.begin();
    const LogPart part{logHeading(query, {name, personName(query.owner)}, d->clock.now()), query};
    co_return co_await d->ask(
        Drafter::LogTable, pageId, {part.heading, logPartToText(part)}, PageKind::Other);
}

QCoro::Task<Result<PageWish>> Workspace::Private::logWishFor(Page page, LogPart part)
{
    LogQuery ending;
    ending.limit = 1;
    const auto last = co_await journal.log(ending);
    if (!last)
        co_return failure(last);
    part.query.order = LogQuery::Order::Newest;
    part.query.limit = LogPart::mostRows + 1;
    part.query.now = clock.now();
    const auto entries = co_await journal.log(part.query);
    if (!entries)
        co_return failure(entries);
    const LogEntry end = last->value(0);
    const auto told = logTold(part, *entries, {end.sequence, end.hash});
    if (!told)
        co_return failure(told);
    const auto made = co_await QtConcurrent::run(
        [body = page.body, table = *told] { return logOnPage(body, table); });
    if (!made)
        co_return failure(made);
    co_return logWish(*made, part, told->rows.size());
}

QCoro::Task<Result<AskedProposal>> Workspace::Private::ask(
    Drafter drafter, QString pageId, QStringList about, PageKind kind)
{
    const auto turn = co_await proposing.enter();
    const auto page = co_await pageToEdit(pageId);
    if (!page)
        co_return failure(page);
    const auto wish = co_await wishFor(drafter, *page, about, kind);
    if (!wish)
        co_return failure(wish);
    co_return co_await propose(*wish, *page);
}

/** Made anew, or the one that waits in its place: what a person worded or decided stays. */
QCoro::Task<Result<AskedProposal>> Workspace::Private::propose(PageWish wish, Page page)
{
    auto made = co_await proposalOf(wish, page);
    if (!made)
        co_return failure(made);
    AskedProposal asked{{}, AskedProposal::Origin::Needless};
    const auto stored = co_await book.commitMade([&] {
        JournalBatch batch;
        const auto known = waitingOf(book.all(), wish, page.id);
        if (!known) {
            if (wish.edits.isEmpty())
                return batch;
            batch = batchOfAsked(*made);
            asked = {batch.proposals.first().id, AskedProposal::Origin::Made};
            return batch;
        }
        asked = {known->id, AskedProposal::Origin::Known};
        Proposal now = *known;
        take(now, wish, page);
        const bool isSame = known->before == now.before && known->edits == now.edits;
        if (isUnderWay(known->state) || !known->editedBy.isEmpty() || isSame)
            return batch;
        now.state = wish.edits.isEmpty() ? ProposalState::Superseded : ProposalState::Waiting;
        asked.origin =
            wish.edits.isEmpty() ? AskedProposal::Origin::Needless : AskedProposal::Origin::Renewed;
        if (wish.edits.isEmpty())
            now.reason = u"the page says so already"_s;
        batch.proposals = {now};
        LogEntry entry = wish.edits.isEmpty()
            ? book.entryFor(now, LogEntry::Kind::Superseded, now.reason)
            : book.entryFor(now, LogEntry::Kind::Proposed, againWords(now));
        entry.person = status.account.accountId;
        entry.personName = status.account.displayName;
        batch.log = {entry};
        return batch;
    });
    if (!stored)
        co_return failure(stored);
    co_return asked;
}

QCoro::Task<Result<Proposal>> Workspace::Private::proposalOf(PageWish wish, Page page)
{
    const RegistryEntry line = lineOf(policy, page.id);
    const auto people =
        co_await bridge.documents->people(candidates(line, page, policy), stop.get_token());
    if (!people)
        co_return failure(people);
    Proposal proposal;
    proposal.id =
        stableId(QStringList{bridge.id, drafterName(wish.drafter), page.id, wish.about.value(0)});
    proposal.bridge = bridge.id;
    proposal.kind = wish.kind.value_or(line.kind);
    const Person &asker = status.account;
    proposal.evidence = {{u"asked"_s,
        u"%1 asked for it."_s.arg(
            asker.displayName.isEmpty() ? asker.accountId : asker.displayName),
        u"registry"_s, 0.9}};
    take(proposal, wish, page);
    proposal.createdAt = clock.now();
    proposal.dueAt = dueAt(policy.sla, proposal.createdAt);
    proposal.managerId = line.manager;
    const auto isActive = [&](const QString &id) {
        return people->contains(id) && people->value(id).active;
    };
    Ownership owner = ownerOf(line, page, WorkItem(),
        {policy.delegates, dayOf(policy.sla, proposal.createdAt), isActive});
    if (owner.accountId.isEmpty())
        owner = {asker.accountId, u"asked for it"_s};
    proposal.ownerReason =
        ownerWords(owner, [&](const QString &id) { return people->value(id).displayName; });
    proposal.owner = owner.accountId == asker.accountId ? asker : people->value(owner.accountId);
    proposal.owner.accountId = owner.accountId;
    co_return proposal;
}

/** After a conflict: on the page as it is, from the registry as it is. */
QCoro::Task<Result<void>> Workspace::Private::refreshWish(Proposal proposal)
{
    const auto page = co_await pageToEdit(proposal.pageId);
    if (!page)
        co_return failure(page);
    const auto wish =
        co_await wishFor(proposal.drafter, *page, wishedAbout(proposal), proposal.kind);
    if (!wish)
        co_return failure(wish);
    const Proposal asRead = proposal;
    take(proposal, *wish, *page);
    const bool isNeeded = !wish->edits.isEmpty();
    proposal.state = isNeeded ? ProposalState::Waiting : ProposalState::Superseded;
    proposal.reason = isNeeded ? QString() : u"the page says so already"_s;
    JournalBatch batch;
    batch.proposals = {proposal};
    batch.log = {
        book.entryFor(proposal, isNeeded ? LogEntry::Kind::Proposed : LogEntry::Kind::Superseded,
            isNeeded ? againWords(proposal) : proposal.reason)};
    co_return co_await book.commit(batch, {asRead});
}

} // namespace Docket
