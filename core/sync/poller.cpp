// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/poller.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes overlap{10}; ///< More than search lag and clock difference together.
constexpr std::chrono::days firstWindow{14};
constexpr std::chrono::hours arrivalSlack{
    1}; ///< What closed this shortly before the workspace was made still counts as new.
constexpr std::chrono::minutes statusesStale{15}; ///< An administrator may change what they mean.

} // namespace

struct Poller::Changes
{
    QList<WorkItem> items; ///< With their status history once readHistories() is done.
    QSet<QString> ids;
    QDateTime newest; ///< Change of all that was seen.
    QSet<QString> parentsSeen; ///< As Poller::m_parentsSeen, of this look.
    bool whole = true; ///< False: the search broke off, later changes may be missing.
};

Poller::Poller(ProposalBook &book, WorkSystem &work, DocumentSystem &documents, QString bridge)
    : m_book(book)
    , m_work(work)
    , m_documents(documents)
    , m_bridge(bridge)
    , m_evaluator(book, work, documents, bridge)
{ }

QString Poller::cursorName(const char *what) const
{
    return QString::fromLatin1(what) + u':' + m_bridge;
}

QCoro::Task<Result<PollReport>> Poller::poll(
    Policy policy, PollOptions options, std::stop_token stop)
{
    const auto run = co_await begin(policy, options, stop);
    if (!run)
        co_return failure(run);
    const auto looked = co_await look(*run);
    if (!looked && (*run)->report.question.isEmpty())
        co_return failure(looked);
    co_return PollReport((*run)->report);
}

/** What every look needs to know first. */
QCoro::Task<Result<std::shared_ptr<SyncRun>>> Poller::begin(
    Policy policy, PollOptions options, std::stop_token stop)
{
    auto run = std::make_shared<SyncRun>();
    run->policy = policy;
    run->options = options;
    run->stop = stop;
    Journal &journal = m_book.journal();
    const auto watched = co_await journal.cursor(cursorName("scope"));
    if (!watched)
        co_return failure(watched);
    run->scope = scopeOf(policy, *watched);
    if (run->scope.isEmpty())
        co_return failure(Error::Kind::Invalid,
            u"the registry names no project yet; import a policy or add a registry line first"_s);
    const auto witnesses = co_await journal.cursor(cursorName("witness"));
    if (!witnesses)
        co_return failure(witnesses);
    run->witnesses = Witnesses::fromText(*witnesses);
    const auto accepted = co_await journal.cursor(cursorName("accepted"));
    if (!accepted)
        co_return failure(accepted);
    run->knownVersions = knownVersions(m_book.all(), fromIso(*accepted));
    const auto serverTime = co_await m_work.serverTime(stop);
    if (!serverTime)
        co_return failure(serverTime);
    run->started = *serverTime;
    if (auto read = co_await readStatuses(run); !read)
        co_return failure(read);
    co_return run;
}

QCoro::Task<Result<void>> Poller::readStatuses(std::shared_ptr<SyncRun> run)
{
    const bool fresh = m_statusesRead.isValid() && run->started >= m_statusesRead
        && run->started < m_statusesRead + statusesStale;
    if (!fresh) {
        const auto statuses = co_await m_work.statuses(run->stop);
        if (!statuses)
            co_return failure(statuses);
        m_statuses = *statuses;
        m_statusesRead = run->started;
    }
    run->statuses = m_statuses;
    co_return Result<void>();
}

QCoro::Task<Result<void>> Poller::look(std::shared_ptr<SyncRun> run)
{
    const auto cursor = co_await m_book.journal().cursor(cursorName("work"));
    if (!cursor)
        co_return failure(cursor);
    const auto changes = co_await findChanges(run, fromIso(*cursor));
    if (!changes)
        co_return failure(changes);
    run->report.seen = int((*changes)->items.size());
    if (auto reopened = co_await supersedeReopened(run, *changes); !reopened)
        co_return reopened;
    const auto items = co_await candidates(run, *changes);
    if (!items)
        co_return failure(items);
    const auto parents = co_await parentsOf(run, *changes);
    if (!parents)
        co_return failure(parents);
    QStringList all = *items + *parents;
    all.removeDuplicates();
    if (auto done = co_await m_evaluator.evaluate(run, all); !done)
        co_return done;

    const bool whole = (*changes)->whole || !(*changes)->newest.isValid();
    JournalBatch batch;
    batch.cursors = {{cursorName("work"),
                         isoUtc(whole ? run->started : std::min(run->started, (*changes)->newest))},
        {cursorName("scope"), run->scope.toText()},
        {cursorName("witness"), run->witnesses.toText()}};
    if (auto stored = co_await m_book.commit(batch); !stored)
        co_return stored;
    if (run->report.quiet == 0)
        m_parentsSeen = (*changes)->parentsSeen;
    co_return Result<void>();
}

/** What changed since the last look and, for parts of the scope that are new, in the days before. */
QCoro::Task<Result<std::shared_ptr<Poller::Changes>>> Poller::findChanges(
    std::shared_ptr<SyncRun> run, QDateTime cursor)
{
    auto changes = std::make_shared<Changes>();
    // The server's clock may have been set back.
    const QDateTime last = cursor.isValid() ? std::min(cursor, run->started) : QDateTime();
    const WorkQuery known = run->scope.query(SyncScope::Parts::Known, last - overlap);
    const WorkQuery added = run->scope.query(SyncScope::Parts::New, run->started - firstWindow);
    const bool anyKnown = !known.projects.isEmpty() || !known.labels.isEmpty();
    const bool anyAdded = !added.projects.isEmpty() || !added.labels.isEmpty();
    for (const WorkQuery &query :
        {anyKnown ? known : WorkQuery(), anyAdded ? added : WorkQuery()}) {
        if (query.projects.isEmpty() && query.labels.isEmpty())
            continue;
        const auto searched = co_await search(query, run, changes);
        if (searched)
            continue;
        // A site without these projects may be another site.
        if (isOfOneItem(searched.error()) && !run->witnesses.isEmpty()) {
            if (auto read = co_await readHistories(run, changes); !read)
                co_return failure(read);
        }
        co_return failure(searched);
    }
    if (auto read = co_await readHistories(run, changes); !read)
        co_return failure(read);
    if (anyAdded) {
        run->scope.watchNewSince(
            (last.isValid() ? last : std::min(m_book.journal().createdAt(), run->started))
            - arrivalSlack);
        admitNewest(*run, *changes);
    }
    co_return changes;
}

/** Reads a search to its end. Where its pages break off, searches again from the newest change seen. */
QCoro::Task<Result<void>> Poller::search(
    WorkQuery query, std::shared_ptr<SyncRun> run, std::shared_ptr<Changes> changes)
{
    QString token;
    qsizetype before = changes->items.size(); // Seen when the last search began.
    for (;;) {
        if (run->options.giveWay)
            co_await run->options.giveWay();
        const auto page = co_await m_work.changedItems(query, token, run->stop);
        if (!page)
            co_return failure(page);
        for (const WorkItem &item : page->items) {
            if (changes->ids.contains(item.id))
                continue;
            changes->ids.insert(item.id);
            changes->items.append(item);
            if (!changes->newest.isValid() || item.updated > changes->newest)
                changes->newest = item.updated;
        }
        token = page->nextToken;
        if (page->broken && changes->items.size() > before) {
            query.since = std::max(query.since, changes->newest);
            before = changes->items.size();
        } else if (page->broken) {
            changes->whole = false;
            run->report.incomplete = true;
            co_return Result<void>();
        } else if (token.isEmpty()) {
            co_return Result<void>();
        }
    }
}

/** Where ids alone cannot be had whole: the longer way, which finds its place again. */
QCoro::Task<Result<QStringList>> Poller::idsBySearch(std::shared_ptr<SyncRun> run, WorkQuery query)
{
    const auto changes = std::make_shared<Changes>();
    const auto searched = co_await search(query, run, changes);
    if (!searched)
        co_return failure(searched);
    if (!changes->whole)
        co_return failure(Error::Kind::Protocol, u"the tracker's pages of a search break off"_s);
    co_return QStringList(changes->ids.cbegin(), changes->ids.cend());
}

/** The status histories of what changed; the same answer shows whether this is still the known site. */
QCoro::Task<Result<void>> Poller::readHistories(
    std::shared_ptr<SyncRun> run, std::shared_ptr<Changes> changes)
{
    QStringList ids = run->witnesses.itemIds();
    for (const WorkItem &item : std::as_const(changes->items))
        ids.append(item.id);
    ids.removeDuplicates();
    const auto histories = co_await m_work.statusHistory(ids, run->stop);
    if (!histories)
        co_return failure(histories);
    bool unknown = false;
    for (WorkItem &item : changes->items) {
        item.history = histories->value(item.id);
        for (const HistoryEntry &entry : std::as_const(item.history)) {
            for (const FieldChange &change : entry.changes)
                unknown = unknown || !run->statuses.contains(change.to);
        }
    }
    if (unknown && m_statusesRead != run->started) { // Made since they were read last.
        m_statusesRead = {};
        if (auto read = co_await readStatuses(run); !read)
            co_return read;
    }
    for (WorkItem &item : changes->items) {
        takeStatusFromHistory(item, run->statuses);
        run->seen.insert(item.id, item);
    }
    const auto asked = co_await questionFor(run->witnesses, *histories, run, run->stop);
    if (!asked)
        co_return failure(asked);
    run->report.question = *asked;
    if (!asked->isEmpty())
        co_return failure(Error::Kind::Conflict, *asked);
    co_return Result<void>();
}

QCoro::Task<Result<QString>> Poller::questionFor(Witnesses witnesses,
    QMap<QString, QList<HistoryEntry>> histories, std::shared_ptr<SyncRun> run,
    std::stop_token stop)
{
    const QList<Witness> missing = witnesses.missingIn(histories);
    if (missing.isEmpty())
        co_return QString();
    QStringList ids;
    for (const Witness &one : missing)
        ids.append(one.itemId);
    const auto found = co_await m_work.items(ids, stop);
    if (!found)
        co_return failure(found);
    const QString question = witnesses.question(missing, *found);
    if (run)
        run->witnesses = witnesses;
    co_return question;
}

/** On the first look at a part, of what closed before only the newest few are looked at. */
void Poller::admitNewest(SyncRun &run, const Changes &changes) const
{
    struct Old
    {
        QString name;
        QDateTime at;
    };
    QList<Old> old;
    for (const WorkItem &item : changes.items) {
        const QDateTime since = run.scope.watchedSince(item);
        const auto entry = firingEntry(run.policy, item, run.categories());
        if (entry && entry->at < since && entry->at >= run.started - firstWindow)
            old.append({item.id + u'/' + entry->id, entry->at});
    }
    std::ranges::stable_sort(old, std::ranges::greater(), &Old::at);
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (i < firstRunLimit)
            run.admitted.insert(old.at(i).name);
        else
            ++run.report.heldBack;
    }
}

/** The changed items that have something to evaluate, by the time of their last closing. */
QCoro::Task<Result<QStringList>> Poller::candidates(
    std::shared_ptr<SyncRun> run, std::shared_ptr<Changes> changes)
{
    const auto known = co_await m_book.journal().evaluatedChanges(
        QStringList(changes->ids.cbegin(), changes->ids.cend()));
    if (!known)
        co_return failure(known);
    struct Found
    {
        QString id;
        QDateTime at;
    };
    QList<Found> found;
    for (const WorkItem &item : std::as_const(changes->items)) {
        const QDateTime since = run->scope.watchedSince(item);
        QList<HistoryEntry> entries = closingEntries(item, run->categories());
        const auto standing = firingEntry(run->policy, item, run->categories());
        if (standing)
            entries.append(*standing);
        const auto isNew = [&](const HistoryEntry &entry) {
            const QString name = item.id + u'/' + entry.id;
            const bool stands = standing && standing->id == entry.id;
            const bool isKnown = stands
                ? m_evaluator.isEvaluated(run->policy, item, entry.id, *known)
                : known->contains(name);
            return !isKnown
                && ((since.isValid() && entry.at >= since) || run->admitted.contains(name));
        };
        if (std::ranges::any_of(entries, isNew))
            found.append({item.id, entries.last().at});
    }
    std::ranges::stable_sort(found, {}, &Found::at);
    QStringList ids;
    for (const Found &one : std::as_const(found))
        ids.append(one.id);
    co_return ids;
}

/** An epic fires when its last child closes, too: the parents, within the scope, of what closed. */
QCoro::Task<Result<QStringList>> Poller::parentsOf(
    std::shared_ptr<SyncRun> run, std::shared_ptr<Changes> changes)
{
    QStringList parents, foreign;
    const bool wanted = std::ranges::any_of(run->policy.rules,
        [](const TriggerRule &rule) { return rule.isOn && rule.on == "epic-complete"_L1; });
    for (const WorkItem &item : std::as_const(changes->items)) {
        const QList<HistoryEntry> entries = closingEntries(item, run->categories());
        const QDateTime since = run->scope.watchedSince(item);
        if (!wanted || item.parentKey.isEmpty() || entries.isEmpty() || !since.isValid()
            || entries.last().at < since)
            continue;
        const QString pair = item.parentKey + u'/' + entries.last().id;
        changes->parentsSeen.insert(pair);
        if (m_parentsSeen.contains(pair) || parents.contains(item.parentKey))
            continue;
        if (!run->scope.holdsKey(item.parentKey))
            foreign.append(item.parentKey);
        else
            parents.append(item.parentKey);
    }
    // Of other projects only epics that were in the scope when they closed.
    const auto waiting = co_await m_book.journal().evaluatedChanges(foreign);
    if (!waiting)
        co_return failure(waiting);
    for (const QString &key : std::as_const(foreign)) {
        const bool known = std::ranges::any_of(
            *waiting, [&](const QString &name) { return name.startsWith(key + u'/'); });
        if (known && !parents.contains(key))
            parents.append(key);
    }
    for (QString &key : parents) {
        run->admitted.insert(key);
        const auto changed = std::ranges::find(changes->items, key, &WorkItem::key);
        if (changed != changes->items.cend())
            key = changed->id; // As candidates() names it.
    }
    co_return parents;
}

/** Open proposals of items that are no longer closed, or that a label keeps out since, have lost their reason. */
QCoro::Task<Result<void>> Poller::supersedeReopened(
    std::shared_ptr<SyncRun> run, std::shared_ptr<Changes> changes)
{
    if (outdated(*run, *changes).proposals.isEmpty())
        co_return Result<void>();
    co_return co_await m_book.commitMade([&] {
        const JournalBatch batch = outdated(*run, *changes);
        run->report.superseded += int(batch.proposals.size());
        return batch;
    });
}

JournalBatch Poller::outdated(const SyncRun &run, const Changes &changes) const
{
    JournalBatch batch;
    QHash<QString, const WorkItem *> items;
    for (const WorkItem &item : changes.items)
        items.insert(item.id, &item);
    for (Proposal proposal : m_book.all()) {
        const WorkItem *item = items.value(proposal.itemId);
        if (!item || !isOfClosing(proposal.drafter)
            || !(isOpen(proposal.state) || proposal.state == ProposalState::Snoozed))
            continue;
        const QString excluding = excludingLabel(run.policy, *item);
        if (excluding.isEmpty() && stands(run.policy, *item, proposal.changeId, run.categories()))
            continue;
        proposal.state = ProposalState::Superseded;
        proposal.reason = excluding.isEmpty()
            ? u"%1 was reopened"_s.arg(item->key)
            : u"%1 carries the label %2 now"_s.arg(item->key, excluding);
        batch.proposals.append(proposal);
        batch.log.append(m_book.entryFor(proposal, LogEntry::Kind::Superseded, proposal.reason));
    }
    return batch;
}

} // namespace Docket
