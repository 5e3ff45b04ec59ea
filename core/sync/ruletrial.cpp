// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ruletrial.h"

#include "core/policy/triggers.h"
#include "core/sync/closeditems.h"
#include "core/sync/planner.h"
#include "core/sync/syncrun.h"
#include "core/sync/syncscope.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>
#include <map>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int versionsKnown = 200; // Of a page, newest first.

/** A trial under way: the pages and people it has read so far. */
class Trial
{
public:
    using Progress = std::function<void(const TrialProgress &)>;

    Trial(WorkSystem &work, DocumentSystem &documents, Progress progress, std::stop_token stop)
        : m_work(work)
        , m_documents(documents)
        , m_progress(std::move(progress))
        , m_stop(std::move(stop))
    { }

    [[nodiscard]] QCoro::Task<Result<void>> begin();
    [[nodiscard]] QCoro::Task<Result<QList<ClosedWork>>> closedIn(TrialScope scope);
    /** One policy over what closed. */
    [[nodiscard]] QCoro::Task<Result<RuleTrial>> run(Policy policy, QList<ClosedWork> closed);
    int done = 0, of = 0; ///< Items, over all policies.

private:
    [[nodiscard]] QCoro::Task<Result<void>> take(ClosedWork closed);
    [[nodiscard]] QCoro::Task<Result<std::optional<Page>>> pageAsOf(QString id, QDateTime at);
    [[nodiscard]] QCoro::Task<Result<void>> learn(QStringList people);
    void silent(const WorkItem &item, const QString &page, const QString &reason);

    WorkSystem &m_work;
    DocumentSystem &m_documents;
    Progress m_progress;
    std::stop_token m_stop;
    Policy m_policy; ///< The one under way.
    RuleTrial m_trial; ///< Its.
    QMap<QString, Status> m_statuses;
    QHash<QString, std::optional<Page>>
        m_pages; ///< As they are now; nothing where they cannot be seen.
    QHash<QString, QList<PageVersion>> m_versions;
    std::map<std::pair<QString, int>, QByteArray> m_bodies;
    QHash<QString, Person> m_people;
};

QCoro::Task<Result<void>> Trial::begin()
{
    const auto statuses = co_await m_work.statuses(m_stop);
    if (!statuses)
        co_return failure(statuses);
    m_statuses = *statuses;
    co_return Result<void>();
}

/** The page with the body it had then; nothing when it cannot be seen now. */
QCoro::Task<Result<std::optional<Page>>> Trial::pageAsOf(QString id, QDateTime at)
{
    if (!m_pages.contains(id)) {
        const auto page = co_await m_documents.page(id, m_stop);
        if (!page && !isOfOneItem(page.error()))
            co_return failure(page);
        m_pages.insert(id, page ? std::optional(*page) : std::nullopt);
    }
    const std::optional<Page> now = m_pages.value(id);
    if (!now || now->version.at <= at)
        co_return now;
    if (!m_versions.contains(id)) {
        const auto versions = co_await m_documents.versions(id, versionsKnown, m_stop);
        if (!versions)
            co_return failure(versions);
        m_versions.insert(id, *versions);
    }
    const QList<PageVersion> versions = m_versions.value(id);
    const auto then =
        std::ranges::find_if(versions, [&](const PageVersion &one) { return one.at <= at; });
    if (then == versions.cend())
        co_return now;
    const std::pair<QString, int> key(id, then->number);
    if (!m_bodies.contains(key)) {
        const auto body = co_await m_documents.bodyAt(id, then->number, m_stop);
        if (!body && !isOfOneItem(body.error()))
            co_return failure(body);
        if (!body)
            co_return now;
        m_bodies[key] = *body;
    }
    Page page = *now;
    page.version = *then;
    page.body = m_bodies[key];
    co_return std::optional(page);
}

QCoro::Task<Result<void>> Trial::learn(QStringList people)
{
    people.removeIf([&](const QString &id) { return m_people.contains(id); });
    if (people.isEmpty())
        co_return Result<void>();
    const auto found = co_await m_documents.people(people, m_stop);
    if (!found)
        co_return failure(found);
    for (auto one = found->cbegin(); one != found->cend(); ++one)
        m_people.insert(one.key(), one.value());
    co_return Result<void>();
}

void Trial::silent(const WorkItem &item, const QString &page, const QString &reason)
{
    m_trial.silences.append({item.key, item.summary, page, reason});
}

QCoro::Task<Result<void>> Trial::take(ClosedWork closed)
{
    const StatusCategories categories = categoriesOf(m_statuses);
    const WorkItem item = closed.item;
    // A rule may wait for another change than the last closing.
    const HistoryEntry entry = firingEntry(m_policy, item, categories).value_or(closed.closing);
    QList<WorkItem> children;
    if (waitsForChildren(m_policy, item)) {
        const auto found = co_await childrenOf(
            m_work, item, scopeOf(m_policy).query(QDateTime()), m_statuses, m_stop);
        if (!found)
            co_return failure(found);
        children = *found;
    }
    const TriggerOutcome outcome = evaluate(m_policy, item, entry, children, categories);
    if (outcome.silence) {
        silent(item, {}, outcome.silence->reason);
        co_return Result<void>();
    }
    PlanRequest request;
    request.item = item;
    request.entry = entry;
    request.targets = outcome.targets;
    request.sla = m_policy.sla;
    request.now = entry.at;
    request.exclusions = m_policy.exclusions;
    request.delegates = m_policy.delegates;
    bool old = false;
    for (const Target &target : outcome.targets) {
        const auto page = co_await pageAsOf(target.entry.page, entry.at);
        if (!page)
            co_return failure(page);
        if (*page) {
            request.pages.insert(target.entry.page, **page);
            old = old || (*page)->version.at > entry.at;
        }
    }
    if (const auto learnt = co_await learn(peopleOf(request)); !learnt)
        co_return learnt;
    request.people = m_people;
    using Made = std::pair<Plan, QList<TrialChange>>;
    const Made result = co_await QtConcurrent::run([request] {
        Made planned{plan(request), {}};
        for (const Proposal &one : std::as_const(planned.first.proposals))
            planned.second.append(changeOf(one));
        return planned;
    });
    const Plan &made = result.first;
    m_trial.proposals += made.proposals;
    m_trial.changes += result.second;
    m_trial.tooOld += old ? int(made.proposals.size()) : 0;
    for (const PlanSilence &one : made.silences)
        silent(item, one.pageTitle, one.reason);
    co_return Result<void>();
}

QList<TrialOverlap> overlapsOf(const QList<Proposal> &proposals)
{
    QList<TrialOverlap> overlaps;
    QSet<QString> seen;
    for (const Proposal &first : proposals) {
        const QString place = first.pageId + u'\n' + first.section.join(u'\n');
        if (seen.contains(place))
            continue;
        seen.insert(place);
        TrialOverlap overlap{first.pageTitle, first.section, {}, {}};
        for (const Proposal &one : proposals) {
            if (one.pageId != first.pageId || one.section != first.section)
                continue;
            overlap.itemKeys.append(one.itemKey);
            if (!overlap.rules.contains(one.rule))
                overlap.rules.append(one.rule);
        }
        if (overlap.itemKeys.size() > 1)
            overlaps.append(overlap);
    }
    return overlaps;
}

QCoro::Task<Result<QList<ClosedWork>>> Trial::closedIn(TrialScope scope)
{
    const auto read = [this](int count, int all) {
        if (m_progress)
            m_progress({TrialProgress::Stage::Items, count, all, {}});
    };
    Policy listing = scope.policy; // What either of the policies waits for.
    if (scope.present)
        listing.rules += scope.present->rules;
    co_return co_await itemsClosed(
        m_work, listing, scope.from, scope.until, read, m_stop, Moves::ClosingsAndNamed);
}

QCoro::Task<Result<RuleTrial>> Trial::run(Policy policy, QList<ClosedWork> closed)
{
    m_policy = std::move(policy);
    m_trial = {};
    m_trial.items = int(closed.size());
    for (const ClosedWork &one : std::as_const(closed)) {
        if (m_progress)
            m_progress({TrialProgress::Stage::Rules, done, of,
                u"%1 %2"_s.arg(one.item.key, one.item.summary)});
        ++done;
        if (m_stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, u"the trial was cancelled"_s);
        if (const auto taken = co_await take(one); !taken)
            co_return failure(taken);
    }
    m_trial.overlaps = overlapsOf(m_trial.proposals);
    co_return std::exchange(m_trial, {});
}

/** Whether two policies can only propose the same. */
bool isSame(const Policy &one, const Policy &other)
{
    return one.registry == other.registry && one.rules == other.rules && one.labels == other.labels
        && one.exclusions == other.exclusions;
}

} // namespace

QCoro::Task<Result<RuleTrial>> tryRules(WorkSystem &work, DocumentSystem &documents,
    TrialScope scope, std::function<void(const TrialProgress &)> progress, std::stop_token stop)
{
    Trial run(work, documents, progress, stop);
    if (const auto begun = co_await run.begin(); !begun)
        co_return failure(begun);
    const auto closed = co_await run.closedIn(scope);
    if (!closed)
        co_return failure(closed);
    const bool compares = scope.present && !isSame(scope.policy, *scope.present);
    Result<QList<ClosedWork>> closedNow = QList<ClosedWork>();
    if (compares) {
        closedNow = *closed;
        if (scope.present->registry != scope.policy.registry) // Other projects, other items.
            closedNow =
                co_await run.closedIn({*scope.present, scope.policy, scope.from, scope.until});
        if (!closedNow)
            co_return failure(closedNow);
    }
    run.of = int(closed->size() + closedNow->size());
    Result<RuleTrial> trial = co_await run.run(scope.policy, *closed);
    if (!trial)
        co_return trial;
    trial->from = scope.from;
    trial->until = scope.until;
    trial->review = estimateReview(trial->proposals, {});
    if (scope.present)
        trial->difference = TrialDifference();
    if (compares) {
        const Result<RuleTrial> present = co_await run.run(*scope.present, *closedNow);
        if (!present)
            co_return failure(present);
        trial->difference = differenceOf(present->proposals, trial->proposals);
    }
    co_return trial;
}

} // namespace Docket
