// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/poller.h"

#include <QCoroFuture>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes overlap{10}; ///< More than search lag and clock difference together.
constexpr std::chrono::days firstWindow{14};
constexpr std::chrono::hours arrivalSlack{
    1}; ///< What closed this shortly before the workspace was made still counts as new.
constexpr int firstRunLimit = 10;
constexpr int pageBudget = 500; ///< Search pages a poll reads at most.

/** The projects the policy names: nothing outside them is ever asked for. */
QStringList projectsOf(const Policy &policy)
{
    QStringList projects;
    for (const RegistryEntry &entry : policy.registry) {
        const QString project = projectOf(entry);
        if (!project.isEmpty() && !projects.contains(project))
            projects.append(project);
    }
    return projects;
}

/** Labels of registry lines that name no project. */
QStringList labelsOf(const Policy &policy)
{
    QStringList labels;
    for (const RegistryEntry &entry : policy.registry) {
        if (projectOf(entry).isEmpty() && !entry.label.isEmpty() && !labels.contains(entry.label))
            labels.append(entry.label);
    }
    return labels;
}

/** An error that concerns one item or page and must not keep the others waiting. */
bool isOfOneItem(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden
        || error.kind == Error::Kind::Invalid;
}

bool wantsEpics(const Policy &policy)
{
    return std::ranges::any_of(
        policy.rules, [](const TriggerRule &rule) { return rule.on == u"epic-complete"_s; });
}

} // namespace

struct Poller::Closing
{
    WorkItem item;
    HistoryEntry entry;
};

struct Poller::Look
{
    Policy policy;
    std::stop_token stop;
    bool firstRun = false;
    QDateTime started; ///< The server's time.
    QList<WorkItem> changed;
    QList<Closing> closings;
    QSet<QString> evaluated;
    QHash<QString, Page> pages;
    QSet<QString> triedPages;
    PollReport report;

    [[nodiscard]] StatusCategories categories(const QMap<QString, Status> &statuses) const
    {
        return [statuses](const QString &id) -> std::optional<StatusCategory> {
            const auto found = statuses.constFind(id);
            return found == statuses.cend() ? std::nullopt : std::optional(found->category);
        };
    }
};

Poller::Poller(ProposalBook &book, WorkSystem &work, DocumentSystem &documents, QString bridge)
    : m_book(book)
    , m_work(work)
    , m_documents(documents)
    , m_bridge(std::move(bridge))
{ }

QCoro::Task<Result<PollReport>> Poller::poll(Policy policy, std::stop_token stop)
{
    auto look = std::make_shared<Look>();
    look->policy = policy;
    look->stop = stop;
    if (projectsOf(policy).isEmpty() && labelsOf(policy).isEmpty())
        co_return failure(Error::Kind::Invalid,
            u"the registry names no project yet; import a policy or add a registry line first"_s);

    m_people.clear();
    const auto serverTime = co_await m_work.serverTime(stop);
    if (!serverTime)
        co_return failure(serverTime);
    look->started = *serverTime;
    if (m_statuses.isEmpty()) {
        auto statuses = co_await m_work.statuses(stop);
        if (!statuses)
            co_return failure(statuses);
        m_statuses = *statuses;
    }
    if (auto found = co_await findClosings(look); !found)
        co_return failure(found);
    if (auto reopened = co_await supersedeReopened(look); !reopened)
        co_return failure(reopened);
    if (wantsEpics(policy)) {
        if (auto added = co_await addEpics(look); !added)
            co_return failure(added);
    }
    holdBackHistory(*look);
    for (const Closing &closing : std::as_const(look->closings)) {
        if (stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, u"the poll was stopped"_s);
        if (auto done = co_await evaluateOne(look, closing); !done)
            co_return failure(done);
    }
    JournalBatch batch;
    batch.cursors = {{u"work:"_s + m_bridge, isoUtc(look->started)}};
    if (auto stored = co_await m_book.commit(batch); !stored)
        co_return failure(stored);
    co_return look->report;
}

/** Reads what changed since the cursor and finds the closings among it that were not evaluated yet. */
QCoro::Task<Result<void>> Poller::findClosings(std::shared_ptr<Look> look)
{
    const auto cursor = co_await m_book.journal().cursor(u"work:"_s + m_bridge);
    if (!cursor)
        co_return failure(cursor);
    look->firstRun = cursor->isEmpty();
    const QDateTime since =
        look->firstRun ? look->started - firstWindow : fromIso(*cursor) - overlap;
    const WorkQuery query{projectsOf(look->policy), labelsOf(look->policy), since};
    QString token;
    QSet<QString> seen;
    for (int page = 0; page < pageBudget; ++page) {
        const auto found = co_await m_work.changedItems(query, token, look->stop);
        if (!found)
            co_return failure(found);
        for (const WorkItem &item : found->items) {
            if (!seen.contains(item.id)) {
                seen.insert(item.id);
                look->changed.append(item);
            }
        }
        token = found->nextToken;
        if (token.isEmpty())
            break;
    }
    look->report.seen = int(look->changed.size());
    QStringList ids(seen.cbegin(), seen.cend());
    auto known = co_await m_book.journal().evaluatedChanges(ids);
    if (!known)
        co_return failure(known);
    look->evaluated = *known;
    QHash<QString, QList<HistoryEntry>> histories;
    for (qsizetype first = 0; first < ids.size(); first += 1000) {
        const auto some = co_await m_work.statusHistory(ids.mid(first, 1000), look->stop);
        if (!some)
            co_return failure(some);
        for (auto one = some->cbegin(); one != some->cend(); ++one)
            histories.insert(one.key(), one.value());
    }
    for (WorkItem &item : look->changed) {
        item.history = histories.value(item.id);
        const auto entry = firingEntry(look->policy, item, look->categories(m_statuses));
        if (entry && !look->evaluated.contains(item.id + u'/' + entry->id))
            look->closings.append({item, *entry});
    }
    co_return Result<void>();
}

/** An epic fires when its last child closes, too: looks at the parents of what closed. */
QCoro::Task<Result<void>> Poller::addEpics(std::shared_ptr<Look> look)
{
    QStringList parents;
    for (const Closing &closing : std::as_const(look->closings)) {
        const QString &key = closing.item.parentKey;
        const bool listed = std::ranges::any_of(
            look->closings, [&](const Closing &other) { return other.item.key == key; });
        if (!key.isEmpty() && !listed && !parents.contains(key))
            parents.append(key);
    }
    for (const QString &key : std::as_const(parents)) {
        const auto parent = co_await m_work.item(key, look->stop);
        if (!parent && isOfOneItem(parent.error()))
            continue;
        if (!parent)
            co_return failure(parent);
        const auto entry = firingEntry(look->policy, *parent, look->categories(m_statuses));
        const auto known = co_await m_book.journal().evaluatedChanges({parent->id});
        if (!known)
            co_return failure(known);
        if (entry && !known->contains(parent->id + u'/' + entry->id))
            look->closings.append({*parent, *entry});
    }
    co_return Result<void>();
}

/** On the first run, of what closed before the workspace was made only the newest few are looked at. */
void Poller::holdBackHistory(Look &look) const
{
    if (!look.firstRun)
        return;
    const QDateTime arrival = m_book.journal().createdAt() - arrivalSlack;
    std::ranges::stable_sort(
        look.closings, std::greater{}, [](const Closing &closing) { return closing.entry.at; });
    int old = 0;
    QList<Closing> kept;
    for (const Closing &closing : std::as_const(look.closings)) {
        if (closing.entry.at >= arrival || ++old <= firstRunLimit)
            kept.append(closing);
        else
            ++look.report.heldBack;
    }
    std::ranges::reverse(kept);
    look.closings = kept;
}

QCoro::Task<Result<void>> Poller::evaluateOne(std::shared_ptr<Look> look, Closing closing)
{
    QList<WorkItem> children;
    if (closing.item.type.compare(u"Epic"_s, Qt::CaseInsensitive) == 0) {
        const auto found = co_await m_work.children(closing.item.key, look->stop);
        if (!found && isOfOneItem(found.error()))
            co_return co_await recordSilence(look, closing,
                u"the children of %1 cannot be read: %2"_s.arg(
                    closing.item.key, found.error().detail));
        if (!found)
            co_return failure(found);
        children = *found;
    }
    const TriggerOutcome outcome =
        evaluate(look->policy, closing.item, closing.entry, children, look->categories(m_statuses));
    if (outcome.silence && outcome.silence->cause == Silence::Cause::ChildrenOpen)
        co_return co_await recordWaiting(closing, outcome.silence->reason);
    ++look->report.evaluated;
    if (outcome.silence)
        co_return co_await recordSilence(look, closing, outcome.silence->reason);
    co_return co_await propose(look, closing, outcome.targets);
}

/** Says once why an epic waits. It is not decided yet: looked at again when its last child closes. */
QCoro::Task<Result<void>> Poller::recordWaiting(Closing closing, QString reason)
{
    const QString change = closing.entry.id + u" waits"_s;
    const auto known = co_await m_book.journal().evaluatedChanges({closing.item.id});
    if (!known)
        co_return failure(known);
    if (known->contains(closing.item.id + u'/' + change))
        co_return Result<void>();
    JournalBatch batch;
    batch.evaluations = {{closing.item.id, change}};
    batch.log = {entryFor(closing.item, closing.entry.id, LogEntry::Kind::Evaluated, reason)};
    co_return co_await m_book.commit(batch);
}

QCoro::Task<Result<void>> Poller::recordSilence(
    std::shared_ptr<Look> look, Closing closing, QString reason)
{
    ++look->report.silent;
    JournalBatch batch;
    batch.evaluations = {{closing.item.id, closing.entry.id}};
    batch.log = {entryFor(closing.item, closing.entry.id, LogEntry::Kind::Evaluated, reason)};
    co_return co_await m_book.commit(batch);
}

QCoro::Task<Result<void>> Poller::propose(
    std::shared_ptr<Look> look, Closing closing, QList<Target> targets)
{
    const auto item = co_await m_work.item(closing.item.id, look->stop);
    if (!item && isOfOneItem(item.error()))
        co_return co_await recordSilence(
            look, closing, u"%1 cannot be read: %2"_s.arg(closing.item.key, item.error().detail));
    if (!item)
        co_return failure(item);
    QStringList pageIds;
    for (const Target &target : targets)
        pageIds.append(target.entry.page);
    if (auto read = co_await readPages(look, pageIds); !read)
        co_return failure(read);

    PlanRequest request{m_bridge, *item, closing.entry, targets, look->pages, m_people,
        look->policy.sla, m_book.clock().now()};
    if (auto read = co_await readPeople(peopleOf(request), look->stop); !read)
        co_return failure(read);
    request.people = m_people;
    for (const Proposal &earlier : m_book.all()) { // oldest first: the newest stays
        if (effectOf(earlier.drafter) == Effect::PageEdit && !earlier.before.isEmpty()
            && pageIds.contains(earlier.pageId))
            request.earlierBodies.insert(earlier.pageId, earlier.before);
    }
    const Plan made = co_await QtConcurrent::run([request] { return plan(request); });

    JournalBatch batch;
    batch.evaluations = {{item->id, closing.entry.id}};
    for (const PlanSilence &silence : made.silences) {
        LogEntry entry =
            entryFor(*item, closing.entry.id, LogEntry::Kind::Evaluated, silence.reason);
        entry.pageId = silence.pageId;
        entry.pageTitle = silence.pageTitle;
        entry.section = silence.section;
        batch.log.append(entry);
    }
    if (made.proposals.isEmpty())
        ++look->report.silent;
    for (const Proposal &proposal : made.proposals) {
        for (Proposal other : m_book.all()) {
            const bool undecided = isOpen(other.state) || other.state == ProposalState::Snoozed;
            if (other.itemId != proposal.itemId || other.pageId != proposal.pageId
                || other.section != proposal.section || !undecided || other.id == proposal.id
                || isWayBack(other.drafter))
                continue;
            other.state = ProposalState::Superseded;
            other.reason = u"%1 closed again"_s.arg(proposal.itemKey);
            batch.proposals.append(other);
            batch.log.append(m_book.entryFor(other, LogEntry::Kind::Superseded, other.reason));
            ++look->report.superseded;
        }
        if (m_book.find(proposal.id))
            continue;
        const bool parked = proposal.state == ProposalState::Parked;
        ++(parked ? look->report.parked : look->report.proposed);
        batch.proposals.append(proposal);
        batch.log.append(m_book.entryFor(proposal,
            parked ? LogEntry::Kind::Parked : LogEntry::Kind::Proposed, proposal.summary));
        look->report.proposalIds.append(proposal.id);
    }
    look->report.applyAtOnce += made.applyAtOnce;
    co_return co_await m_book.commit(batch);
}

/** Open proposals of items that are no longer closed, or that a label keeps out since, have lost their reason. */
QCoro::Task<Result<void>> Poller::supersedeReopened(std::shared_ptr<Look> look)
{
    JournalBatch batch;
    for (const WorkItem &item : std::as_const(look->changed)) {
        const QString excluding = excludingLabel(look->policy, item);
        if (excluding.isEmpty() && firingEntry(look->policy, item, look->categories(m_statuses)))
            continue;
        for (Proposal proposal : m_book.all()) {
            if (proposal.itemId != item.id || isWayBack(proposal.drafter)
                || !(isOpen(proposal.state) || proposal.state == ProposalState::Snoozed))
                continue;
            proposal.state = ProposalState::Superseded;
            proposal.reason = excluding.isEmpty()
                ? u"%1 was reopened"_s.arg(item.key)
                : u"%1 carries the label %2 now"_s.arg(item.key, excluding);
            batch.proposals.append(proposal);
            batch.log.append(
                m_book.entryFor(proposal, LogEntry::Kind::Superseded, proposal.reason));
            ++look->report.superseded;
        }
    }
    if (batch.proposals.isEmpty())
        co_return Result<void>();
    co_return co_await m_book.commit(batch);
}

QCoro::Task<Result<void>> Poller::readPages(std::shared_ptr<Look> look, QStringList ids)
{
    QStringList wanted;
    for (const QString &id : ids) {
        if (!look->triedPages.contains(id)) {
            look->triedPages.insert(id);
            wanted.append(id);
        }
    }
    if (wanted.isEmpty())
        co_return Result<void>();
    const auto pages = co_await m_documents.pages(wanted, look->stop);
    if (!pages && !isOfOneItem(pages.error()))
        co_return failure(pages);
    if (pages) {
        for (const Page &page : *pages)
            look->pages.insert(page.id, page);
        co_return Result<void>();
    }
    // One id the site refuses spoils the batch: each alone.
    for (const QString &id : std::as_const(wanted)) {
        const auto page = co_await m_documents.page(id, look->stop);
        if (!page && !isOfOneItem(page.error()))
            co_return failure(page);
        if (page)
            look->pages.insert(page->id, *page);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Poller::readPeople(QStringList ids, std::stop_token stop)
{
    QStringList wanted;
    for (const QString &id : ids) {
        if (!m_people.contains(id))
            wanted.append(id);
    }
    if (wanted.isEmpty())
        co_return Result<void>();
    const auto people = co_await m_documents.people(wanted, stop);
    if (!people)
        co_return failure(people);
    for (auto person = people->cbegin(); person != people->cend(); ++person)
        m_people.insert(person.key(), person.value());
    co_return Result<void>();
}

LogEntry Poller::entryFor(
    const WorkItem &item, const QString &changeId, LogEntry::Kind kind, const QString &text) const
{
    LogEntry entry;
    entry.at = m_book.clock().now();
    entry.kind = kind;
    entry.itemKey = item.key;
    entry.itemUrl = item.url;
    entry.changeId = changeId;
    entry.text = text;
    return entry;
}

} // namespace Docket
