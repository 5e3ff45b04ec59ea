// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/evaluator.h"

#include "core/sync/closeditems.h"
#include "core/sync/sprintbook.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype portionSize = 100;
constexpr std::chrono::minutes peopleStale{15}; ///< Names hardly change, and who has left.
constexpr std::chrono::minutes longestQuiet{
    5}; ///< So long after its closing an item that never comes to rest is looked at all the same.

/** Why a closing that does not stand any more leads to nothing. */
QString pastReason(
    const WorkItem &item, const HistoryEntry &entry, const std::optional<HistoryEntry> &standing)
{
    const auto place = [&](const HistoryEntry &one) {
        return std::ranges::find(item.history, one.id, &HistoryEntry::id);
    };
    if (!standing)
        return u"%1 was closed and then reopened before it was looked at; it is in “%2” now."_s.arg(
            item.key, item.status.name);
    if (place(entry) < place(*standing))
        return u"%1 was closed, reopened and closed again; the later closing counts."_s.arg(
            item.key);
    return u"%1 moved on and is closed now; it is looked at for an earlier change."_s.arg(item.key);
}

/** What is kept of an evaluation; that it saw an including label, too, so that one that comes later is told from it. */
QList<Evaluation> evaluationsOf(
    const Policy &policy, const WorkItem &item, const HistoryEntry &entry)
{
    QList<Evaluation> kept{{item.id, entry.id}};
    if (!includingLabel(policy, item).isEmpty())
        kept.append({item.id, labelledId(entry.id)});
    return kept;
}

bool isStillChanging(const SyncRun &run, const WorkItem &item, const HistoryEntry &entry)
{
    return run.options.quiet.count() > 0 && item.updated > run.started - run.options.quiet
        && entry.at > run.started - longestQuiet;
}

} // namespace

struct Evaluator::Pending
{
    WorkItem item;
    HistoryEntry entry;
    QList<Target> targets;
};

struct Evaluator::Portion
{
    QSet<QString> known; ///< "itemId/changeId" of what is evaluated.
    QList<Pending> pending;
    JournalBatch silent; ///< What is known to lead to nothing.
};

void takeStatusFromHistory(WorkItem &item, const QMap<QString, Status> &statuses)
{
    for (auto entry = item.history.crbegin(); entry != item.history.crend(); ++entry) {
        for (const FieldChange &change : entry->changes) {
            if (change.fieldId != "status"_L1)
                continue;
            if (const auto known = statuses.constFind(change.to); known != statuses.cend())
                item.status = *known;
            return;
        }
    }
}

QString waitsId(const QString &changeId)
{
    return changeId + u" waits"_s;
}

QString labelledId(const QString &changeId)
{
    return changeId + u" labelled"_s;
}

Evaluator::Evaluator(
    ProposalBook &book, WorkSystem &work, DocumentSystem &documents, QString bridge)
    : m_book(book)
    , m_work(work)
    , m_documents(documents)
    , m_bridge(std::move(bridge))
{ }

QCoro::Task<Result<void>> Evaluator::evaluate(std::shared_ptr<SyncRun> run, QStringList items)
{
    const QDateTime now = m_book.clock().now();
    if (!m_peopleSince.isValid() || now < m_peopleSince || now >= m_peopleSince + peopleStale) {
        m_people.clear();
        m_peopleSince = now;
    }
    for (qsizetype first = 0; first < items.size(); first += portionSize) {
        if (run->stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, u"the look was stopped"_s);
        if (run->options.giveWay)
            co_await run->options.giveWay();
        if (auto done = co_await evaluatePortion(run, items.mid(first, portionSize)); !done)
            co_return done;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Evaluator::evaluatePortion(
    std::shared_ptr<SyncRun> run, QStringList items)
{
    const auto whole = co_await readItems(run, items);
    if (!whole)
        co_return failure(whole);
    QStringList ids = items;
    for (const WorkItem &item : *whole)
        ids.append({item.id, item.key});
    const auto known = co_await m_book.journal().evaluatedChanges(ids);
    if (!known)
        co_return failure(known);
    if (auto kept = co_await keepSprints(*whole); !kept)
        co_return kept;
    const auto portion = std::make_shared<Portion>();
    portion->known = *known;
    for (WorkItem item : *whole) {
        takeStatusFromHistory(item, run->statuses);
        if (auto judged = co_await judge(run, portion, item); !judged)
            co_return judged;
    }
    for (const QString &id : std::as_const(items)) {
        const bool isRead = std::ranges::any_of(
            *whole, [&](const WorkItem &item) { return item.id == id || item.key == id; });
        const WorkItem item = run->seen.value(id);
        for (const HistoryEntry &entry :
            isRead ? QList<HistoryEntry>() : openClosings(*run, *portion, item))
            keepSilent(*run, *portion, item, entry,
                u"%1 cannot be read: it is gone or hidden."_s.arg(item.key));
    }
    if (!portion->silent.log.isEmpty()) {
        if (auto stored = co_await m_book.commit(portion->silent); !stored)
            co_return stored;
    }
    QStringList pageIds, people;
    for (const Pending &one : std::as_const(portion->pending)) {
        for (const Target &target : one.targets)
            pageIds.append(target.entry.page);
    }
    if (auto read = co_await readPages(run, pageIds); !read)
        co_return read;
    for (const Pending &one : std::as_const(portion->pending))
        people += peopleOf(planRequest(*run, one));
    people.removeDuplicates();
    if (auto read = co_await readPeople(people, run->stop); !read)
        co_return read;
    for (const Pending &one : std::as_const(portion->pending)) {
        if (run->stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, u"the look was stopped"_s);
        if (auto done = co_await propose(run, one); !done)
            co_return done;
    }
    co_return Result<void>();
}

/** The sprints that the items tell of, where they are news. */
QCoro::Task<Result<void>> Evaluator::keepSprints(QList<WorkItem> items)
{
    const auto kept = co_await m_book.journal().cursor(sprintCursor);
    if (!kept)
        co_return failure(kept);
    const QList<Sprint> known = sprintsFrom(*kept);
    const QList<Sprint> all = withSprintsOf(known, items);
    if (all == known)
        co_return Result<void>();
    JournalBatch batch;
    batch.cursors = {{sprintCursor, sprintsJson(all)}};
    co_return co_await m_book.commit(batch);
}

/** Where one item spoils the answer for all, each is read alone. */
QCoro::Task<Result<QList<WorkItem>>> Evaluator::readItems(
    std::shared_ptr<SyncRun> run, QStringList items)
{
    auto whole = co_await m_work.items(items, run->stop);
    const bool isSpoilt = !whole
        && (isOfOneItem(whole.error()) || whole.error().kind == Error::Kind::Server
            || whole.error().kind == Error::Kind::Protocol);
    if (!isSpoilt)
        co_return whole;
    QList<WorkItem> found;
    for (const QString &id : std::as_const(items)) {
        const auto item = co_await m_work.item(id, run->stop);
        if (!item && !isOfOneItem(item.error()))
            co_return failure(item);
        const bool isNew = item
            && std::ranges::none_of(found, [&](const WorkItem &one) { return one.id == item->id; });
        if (isNew)
            found.append(*item);
    }
    co_return found;
}

bool Evaluator::isEvaluated(const Policy &policy, const WorkItem &item, const QString &changeId,
    const QSet<QString> &known) const
{
    const QString name = item.id + u'/';
    if (!known.contains(name + changeId))
        return false;
    if (known.contains(name + labelledId(changeId)) || includingLabel(policy, item).isEmpty())
        return true;
    const QList<Proposal> all = m_book.all();
    return std::ranges::any_of(all, [&](const Proposal &one) {
        return one.itemId == item.id && one.changeId == changeId && isOfClosing(one.drafter);
    });
}

QList<HistoryEntry> Evaluator::openClosings(
    const SyncRun &run, const Portion &portion, const WorkItem &item) const
{
    const std::optional<HistoryEntry> standing = firingEntry(run.policy, item, run.categories());
    QList<HistoryEntry> entries = closingEntries(item, run.categories());
    if (standing && !std::ranges::contains(entries, standing->id, &HistoryEntry::id))
        entries.append(*standing);
    const QDateTime since = run.scope.watchedSince(item);
    entries.removeIf([&](const HistoryEntry &entry) {
        const QString name = item.id + u'/' + entry.id;
        const bool stands = standing && standing->id == entry.id;
        const bool isMeant = (since.isValid() && entry.at >= since) || run.admitted.contains(name)
            || (stands && run.admitted.contains(item.key));
        const bool isKnown = stands ? isEvaluated(run.policy, item, entry.id, portion.known)
                                    : portion.known.contains(name);
        return isKnown || !isMeant;
    });
    return entries;
}

/** Looks at each closing of the item that was not evaluated yet. */
QCoro::Task<Result<void>> Evaluator::judge(
    std::shared_ptr<SyncRun> run, std::shared_ptr<Portion> portion, WorkItem item)
{
    const std::optional<HistoryEntry> standing = firingEntry(run->policy, item, run->categories());
    for (const HistoryEntry &entry : openClosings(*run, *portion, item)) {
        if (isStillChanging(*run, item, entry)) {
            ++run->report.quiet;
            co_return Result<void>();
        }
        run->witnesses.add({item.id, item.key, entry.id, entry.at});
        if (!standing || standing->id != entry.id) {
            keepSilent(*run, *portion, item, entry, pastReason(item, entry, standing));
        } else if (auto done = co_await judgeStanding(run, portion, item, entry); !done) {
            co_return done;
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Evaluator::judgeStanding(std::shared_ptr<SyncRun> run,
    std::shared_ptr<Portion> portion, WorkItem item, HistoryEntry entry)
{
    QList<WorkItem> children;
    if (waitsForChildren(run->policy, item)) {
        const auto found =
            co_await childrenOf(m_work, item, run->scope.query({}), run->statuses, run->stop);
        if (!found && !isOfOneItem(found.error()))
            co_return failure(found);
        if (!found) {
            keepSilent(*run, *portion, item, entry,
                u"the children of %1 cannot be read: %2"_s.arg(item.key, found.error().detail));
            co_return Result<void>();
        }
        children = *found;
    }
    const TriggerOutcome outcome =
        Docket::evaluate(run->policy, item, entry, children, run->categories());
    if (outcome.silence && outcome.silence->cause == Silence::Cause::ChildrenOpen) {
        ++run->report.waiting;
        // Said once. It is not decided yet: looked at again when the last child closes.
        if (!portion->known.contains(item.key + u'/' + waitsId(entry.id))) {
            portion->silent.evaluations.append({item.key, waitsId(entry.id)});
            portion->silent.log.append(entryFor(item, entry.id, outcome.silence->reason));
        }
    } else if (outcome.silence) {
        keepSilent(*run, *portion, item, entry, outcome.silence->reason);
    } else {
        portion->pending.append({item, entry, outcome.targets});
    }
    co_return Result<void>();
}

/** The children within the scope, with the statuses that their histories tell. */

void Evaluator::keepSilent(SyncRun &run, Portion &portion, const WorkItem &item,
    const HistoryEntry &entry, const QString &reason) const
{
    ++run.report.evaluated;
    ++run.report.silent;
    portion.silent.evaluations += evaluationsOf(run.policy, item, entry);
    portion.silent.log.append(entryFor(item, entry.id, reason));
}

PlanRequest Evaluator::planRequest(const SyncRun &run, const Pending &pending) const
{
    return {m_bridge, pending.item, pending.entry, pending.targets, run.pages, m_people,
        run.policy.sla, m_book.clock().now(), {}, run.policy.exclusions, run.policy.delegates};
}

QCoro::Task<Result<void>> Evaluator::propose(std::shared_ptr<SyncRun> run, Pending pending)
{
    PlanRequest request = planRequest(*run, pending);
    for (const Proposal &earlier : m_book.all()) { // oldest first: the newest stays
        const bool points = std::ranges::any_of(pending.targets,
            [&](const Target &target) { return target.entry.page == earlier.pageId; });
        if (points && effectOf(earlier.drafter) == Effect::PageEdit && !earlier.before.isEmpty())
            request.earlierBodies.insert(earlier.pageId, earlier.before);
    }
    const Plan made = co_await QtConcurrent::run([request] { return plan(request); });
    const auto carried = co_await QtConcurrent::run(
        [all = m_book.all(), fresh = made.proposals] { return carriedOver(all, fresh); });

    ++run->report.evaluated;
    co_return co_await m_book.commitMade([&] { return batchFor(*run, pending, made, carried); });
}

/** What a plan leaves behind, as the book stands now. */
JournalBatch Evaluator::batchFor(SyncRun &run, const Pending &pending, const Plan &made,
    const QHash<QString, Carried> &carried) const
{
    JournalBatch batch;
    batch.evaluations = evaluationsOf(run.policy, pending.item, pending.entry);
    for (const PlanSilence &silence : made.silences) {
        LogEntry entry = entryFor(pending.item, pending.entry.id, silence.reason);
        entry.pageId = silence.pageId;
        entry.pageTitle = silence.pageTitle;
        entry.section = silence.section;
        batch.log.append(entry);
    }
    if (made.proposals.isEmpty())
        ++run.report.silent;
    for (const Proposal &planned : made.proposals) {
        supersedeEarlier(planned, batch, run.report);
        if (m_book.find(planned.id))
            continue;
        Proposal proposal = planned;
        if (const auto earlier = earlierWork(m_book.all(), planned)) {
            const auto known = carried.constFind(planned.id);
            const bool asKnown = known != carried.cend() && known->earlier == *earlier;
            proposal = asKnown ? known->made : carriedOver(*earlier, planned);
        }
        if (made.applyAtOnce.contains(planned.id) && proposal == planned)
            run.report.applyAtOnce.append(planned.id); // A person's work is for a person.
        const bool parked = proposal.state == ProposalState::Parked;
        ++(parked ? run.report.parked : run.report.proposed);
        batch.proposals.append(proposal);
        batch.log.append(m_book.entryFor(proposal,
            parked ? LogEntry::Kind::Parked : LogEntry::Kind::Proposed, proposal.summary));
        if (const auto given = m_book.entryOfStandIn(proposal))
            batch.log.append(*given);
        run.report.proposalIds.append(proposal.id);
    }
    return batch;
}

/** What the same item proposed earlier for the same place and nobody decided is out of date. */
void Evaluator::supersedeEarlier(
    const Proposal &proposal, JournalBatch &batch, PollReport &report) const
{
    for (Proposal other : m_book.all()) {
        const bool undecided = isOpen(other.state) || other.state == ProposalState::Snoozed;
        if (other.itemId != proposal.itemId || other.pageId != proposal.pageId
            || other.section != proposal.section || !undecided || other.id == proposal.id
            || !isOfClosing(other.drafter))
            continue;
        other.state = ProposalState::Superseded;
        other.reason = u"%1 closed again"_s.arg(proposal.itemKey);
        batch.proposals.append(other);
        batch.log.append(m_book.entryFor(other, LogEntry::Kind::Superseded, other.reason));
        ++report.superseded;
    }
}

QCoro::Task<Result<void>> Evaluator::readPages(std::shared_ptr<SyncRun> run, QStringList ids)
{
    QStringList wanted;
    for (const QString &id : ids) {
        if (!run->triedPages.contains(id)) {
            run->triedPages.insert(id);
            wanted.append(id);
        }
    }
    if (wanted.isEmpty())
        co_return Result<void>();
    const auto pages = co_await m_documents.pages(wanted, run->stop);
    if (!pages && !isOfOneItem(pages.error()))
        co_return failure(pages);
    QList<Page> found = pages.value_or(QList<Page>());
    // One id the site refuses spoils the batch: each alone.
    for (const QString &id : pages ? QStringList() : wanted) {
        const auto page = co_await m_documents.page(id, run->stop);
        if (!page && !isOfOneItem(page.error()))
            co_return failure(page);
        if (page)
            found.append(*page);
    }
    for (const Page &page : std::as_const(found)) {
        run->report.question = questionAbout(page, run->knownVersions);
        if (!run->report.question.isEmpty())
            co_return failure(Error::Kind::Conflict, run->report.question);
        run->pages.insert(page.id, page);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Evaluator::readPeople(QStringList ids, std::stop_token stop)
{
    ids.removeIf([this](const QString &id) { return m_people.contains(id); });
    if (ids.isEmpty())
        co_return Result<void>();
    const auto people = co_await m_documents.people(ids, stop);
    if (!people)
        co_return failure(people);
    for (auto person = people->cbegin(); person != people->cend(); ++person)
        m_people.insert(person.key(), person.value());
    co_return Result<void>();
}

LogEntry Evaluator::entryFor(
    const WorkItem &item, const QString &changeId, const QString &text) const
{
    LogEntry entry;
    entry.at = m_book.clock().now();
    entry.kind = LogEntry::Kind::Evaluated;
    entry.itemKey = item.key;
    entry.itemUrl = item.url;
    entry.changeId = changeId;
    entry.text = text;
    return entry;
}

} // namespace Docket
