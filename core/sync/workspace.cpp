// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logsignoff.h"
#include "core/reports/logexport.h"
#include "core/sync/sprintbook.h"
#include "core/sync/stopeither.h"
#include "core/sync/workspaceprivate.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

Error notConnected()
{
    return {Error::Kind::AuthRequired, u"no account is connected"_s, 0, std::nullopt, {}};
}

Workspace::Workspace(Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, journal, clock))
{
    connect(&d->book, &ProposalBook::changed, this, [this](const QStringList &ids) {
        d->rememberNames(ids);
        emit proposalsChanged(ids);
    });
    connect(&d->book, &ProposalBook::logged, this, &Workspace::logChanged);
    d->holdTimer.setSingleShot(true);
    connect(&d->holdTimer, &QTimer::timeout, this, [this] { d->sendDue(); });
    connect(&d->pollTimer, &QTimer::timeout, this, [this] { d->pollInBackground(); });
}

Workspace::~Workspace()
{
    // What is stopped with the rest still says that it is settled, to a status that is going.
    for (const auto &one : std::as_const(d->httpConnections))
        disconnect(one);
}

QCoro::Task<Result<void>> Workspace::load()
{
    auto policy = d->policyStore.read();
    if (!policy)
        co_return failure(policy);
    d->policy = *policy;
    emit policyChanged();
    co_await d->readDecider(); // First: whose turn it is depends on it.
    if (auto loaded = co_await d->book.load(); !loaded)
        co_return loaded;
    co_await d->readRegistrySeen();
    co_await d->recoverPolicyChange();
    co_await d->readNewestDecision();
    co_return Result<void>();
}

QCoro::Task<Result<Person>> Workspace::connectTo(Bridge bridge)
{
    d->bridge = bridge;
    d->status = {};
    d->status.site = bridge.siteName;
    d->status.state = SyncStatus::State::Offline;
    d->status.tokenExpires = bridge.tokenExpires;
    const auto turn = co_await d->pollLane.enter();
    co_await d->readTokenWarning();
    d->watchToken(); // Without a word of the site: an end that is near is news also while it is away.
    const auto person = co_await bridge.documents->whoAmI(d->stop.get_token());
    if (!person) {
        d->note(&person.error());
        co_return failure(person);
    }
    const auto worker = co_await bridge.work->whoAmI(d->stop.get_token());
    if (!worker) {
        d->note(&worker.error());
        co_return failure(worker);
    }
    d->status.account = *person;
    co_await d->keepDecider(*person);
    d->names.insert(person->accountId, person->displayName);
    emit namesChanged();
    d->poller = std::make_unique<Poller>(d->book, *bridge.work, *bridge.documents, bridge.id);
    WorkSystem &workWrites = bridge.work->forWriting();
    DocumentSystem &pageWrites = bridge.documents->forWriting();
    d->publisher = std::make_shared<Publisher>(d->book, workWrites, pageWrites, *person);
    d->publisher->setGate(d->gate);
    d->wayBack = std::make_unique<WayBack>(d->book, *bridge.work, *bridge.documents, bridge.id);
    d->watchPages();
    d->sheets = std::make_shared<SheetWriter>(d->book, workWrites, pageWrites, *person, d->gate);
    d->escalator = std::make_unique<Escalator>(d->book, pageWrites, *person, bridge.id);
    d->watchHttp();
    if (const auto begun = co_await d->noteBeginning(); !begun) {
        d->note(&begun.error());
        co_return failure(begun);
    }
    if (const auto known = co_await d->checkSite(); !known) {
        d->note(&known.error());
        co_return failure(known);
    }
    d->note(nullptr);
    if (d->status.state == SyncStatus::State::Doubtful)
        co_return *person;
    if (const auto recovered = co_await d->recover(); !recovered)
        d->noteWrite(&recovered.error());
    d->sendLeftOver();
    co_return *person;
}

QCoro::Task<void> Workspace::close()
{
    d->holdTimer.stop();
    d->pollTimer.stop();
    d->stop.request_stop();
    {
        const auto polls = co_await d->pollLane.enter();
    }
    co_await d->decisions.none();
    co_await d->writes.none();
    co_await d->reads.none();
    d->poller.reset();
    d->publisher.reset();
    d->wayBack.reset();
    d->sheets.reset();
    d->escalator.reset();
}

QCoro::Task<void> Workspace::leave()
{
    co_await close();
    d->stop = std::stop_source();
    d->held.clear();
    d->limited.clear();
    d->bridge = {};
    d->status = {};
    emit heldChanged();
    emit undoChanged();
    emit statusChanged();
}

// ---- what is known ----

QList<Proposal> Workspace::proposals() const
{
    return d->book.all();
}

std::optional<Proposal> Workspace::proposal(const QString &id) const
{
    return d->book.find(id);
}

Result<Proposal> Workspace::byPrefix(const QString &prefix) const
{
    QList<Proposal> found;
    for (const Proposal &proposal : d->book.all()) {
        if (!prefix.isEmpty() && proposal.id.startsWith(prefix, Qt::CaseInsensitive))
            found.append(proposal);
    }
    if (found.isEmpty())
        return failure(Error::Kind::NotFound,
            u"there is no proposal '%1'; 'docket queue' lists them"_s.arg(prefix));
    if (found.size() > 1)
        return failure(Error::Kind::Invalid,
            u"'%1' is short for %2 proposals; give more of the id"_s.arg(prefix).arg(found.size()));
    return found.first();
}

const Policy &Workspace::policy() const
{
    return d->policy;
}

const SyncStatus &Workspace::status() const
{
    return d->status;
}

const Person &Workspace::person() const
{
    return d->status.account.isNull() ? d->decider : d->status.account;
}

QList<HeldDecision> Workspace::held() const
{
    return d->held;
}

QString Workspace::personName(const QString &accountId) const
{
    const QString name = d->names.value(accountId);
    return name.isEmpty() ? accountId : name;
}

QHash<QString, QString> Workspace::names() const
{
    QHash<QString, QString> known = d->names;
    known.removeIf([](const auto &one) { return one.value().isEmpty(); });
    return known;
}

const Clock &Workspace::clock() const
{
    return d->clock;
}

void Workspace::Private::rememberNames(const QStringList &ids)
{
    for (const QString &id : ids) {
        const auto proposal = book.find(id);
        if (proposal && !proposal->owner.displayName.isEmpty())
            names.insert(proposal->owner.accountId, proposal->owner.displayName);
    }
}

/** Takes the outcome of a call (null: it went well) into the status people see. */
void Workspace::Private::note(const Error *error)
{
    status.error = error ? std::optional(*error) : std::nullopt;
    status.retryAt = {};
    if (!error) {
        status.state =
            status.question.isEmpty() ? SyncStatus::State::Online : SyncStatus::State::Doubtful;
    } else if (error->kind == Error::Kind::AuthRequired) {
        status.state = SyncStatus::State::SignInNeeded;
    } else if (error->kind == Error::Kind::RateLimited) {
        status.state = SyncStatus::State::Throttled;
        status.retryAt = clock.now() + error->retryAfter.value_or(std::chrono::seconds(60));
    } else if (error->kind == Error::Kind::Offline || error->kind == Error::Kind::Timeout
        || error->kind == Error::Kind::Untrusted) {
        status.state = SyncStatus::State::Offline;
    }
    emit q.statusChanged();
}

/** The outcome of a write to one page (null: it went well): what is wrong with that page alone says nothing about the site. */
void Workspace::Private::noteWrite(const Error *error)
{
    using Kind = Error::Kind;
    static constexpr Kind pagesOwn[] = {Kind::Server, Kind::Protocol, Kind::Conflict,
        Kind::NotFound, Kind::Forbidden, Kind::Invalid, Kind::Cancelled};
    if (!error || std::ranges::find(pagesOwn, error->kind) == std::end(pagesOwn))
        note(error);
}

// ---- policy, polling, reading ----

QCoro::Task<Result<void>> Workspace::setPolicy(Policy policy)
{
    const auto mark = d->decisions.begin();
    if (auto written = d->policyStore.write(policy); !written)
        co_return written;
    d->policy = policy;
    emit policyChanged();
    JournalBatch batch;
    LogEntry entry;
    entry.at = d->clock.now();
    entry.kind = LogEntry::Kind::PolicyChanged;
    entry.person = d->decider.accountId;
    entry.personName = d->decider.displayName;
    entry.text =
        u"%1 registry lines, %2 rules"_s.arg(policy.registry.size()).arg(policy.rules.size());
    batch.log = {entry};
    co_return co_await d->book.commit(batch);
}

std::chrono::milliseconds Workspace::holdTime() const
{
    return d->holdTime;
}

void Workspace::setHoldTime(std::chrono::milliseconds time)
{
    d->holdTime = time;
}

QCoro::Task<Result<QList<LogEntry>>> Workspace::log(LogQuery query)
{
    return d->journal.log(std::move(query));
}

QCoro::Task<Result<LogFigures>> Workspace::logFigures(LogQuery query)
{
    return d->journal.logFigures(std::move(query));
}

QCoro::Task<Result<QList<Sprint>>> Workspace::sprints()
{
    const auto kept = co_await d->journal.cursor(sprintCursor);
    if (!kept)
        co_return failure(kept);
    co_return sprintsFrom(*kept);
}

QCoro::Task<Result<LogEntry>> Workspace::signOff(LogQuery query, QString period, QString note)
{
    const auto mark = d->decisions.begin();
    if (d->decider.accountId.isEmpty())
        co_return failure(
            Error::Kind::Invalid, u"a sign-off needs a name: connect an account first"_s);
    const auto figures = co_await d->journal.logFigures(query);
    if (!figures)
        co_return failure(figures);
    if (shownEntries(query, *figures) == 0)
        co_return failure(
            Error::Kind::Invalid, u"there is nothing to sign off: no entry is found"_s);
    LogEntry entry;
    entry.at = d->clock.now();
    entry.person = d->decider.accountId;
    entry.personName = d->decider.displayName;
    entry.signOff = SignOff();
    entry.signOff->period = period.simplified();
    entry.signOff->note = note.trimmed();
    const auto made = co_await d->journal.signOff(query, entry, personName(query.owner));
    if (made)
        emit logChanged();
    co_return made;
}

QCoro::Task<Result<qint64>> Workspace::exportLog(LogQuery which, std::shared_ptr<LogSink> sink,
    QString file, std::function<void(qint64)> progress, std::stop_token stop)
{
    const auto mark = d->reads.begin();
    const StopEither either(stop, d->stop.get_token());
    co_return co_await Docket::exportLog(d->journal, which, sink, file, progress, either.token());
}

QCoro::Task<Result<LogChartFigures>> Workspace::chartFigures(LogQuery query)
{
    return d->journal.chartFigures(std::move(query));
}

QCoro::Task<Result<QList<PageVersion>>> Workspace::pageHistory(QString pageId)
{
    const auto mark = d->reads.begin();
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    auto versions = co_await d->bridge.documents->versions(pageId, 5, d->stop.get_token());
    QStringList authors;
    for (const PageVersion &version : versions.value_or(QList<PageVersion>()))
        authors.append(version.authorId);
    co_await learnNames(authors);
    co_return versions;
}

QCoro::Task<void> Workspace::learnNames(QStringList accountIds)
{
    constexpr qsizetype most = 100; ///< In one request.
    const auto mark = d->reads.begin();
    QStringList strangers;
    for (const QString &id : std::as_const(accountIds)) {
        if (!id.isEmpty() && !d->names.contains(id) && !strangers.contains(id))
            strangers.append(id);
    }
    if (strangers.isEmpty() || !d->publisher)
        co_return;
    strangers = strangers.first(qMin(most, strangers.size()));
    // One request for all of them, once: who cannot be read has no name until the next sign-in.
    const auto people = co_await d->bridge.documents->people(strangers, d->stop.get_token());
    if (!people)
        co_return;
    for (const QString &id : std::as_const(strangers))
        d->names.insert(id, people->value(id).displayName);
    emit namesChanged();
}

QCoro::Task<Result<Page>> Workspace::livePage(QString pageId)
{
    const auto mark = d->reads.begin();
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    co_return co_await d->bridge.documents->page(pageId, d->stop.get_token());
}

QCoro::Task<Result<QList<RightCheck>>> Workspace::checkRights()
{
    const auto mark = d->reads.begin();
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    QStringList projects, pages;
    for (const RegistryEntry &entry : d->policy.registry) {
        if (!entry.project.isEmpty() && !projects.contains(entry.project))
            projects.append(entry.project);
        if (!pages.contains(entry.page))
            pages.append(entry.page);
    }
    auto work = co_await d->bridge.work->checkRights(projects, d->stop.get_token());
    if (!work)
        co_return work;
    const auto documents = co_await d->bridge.documents->checkRights(pages, d->stop.get_token());
    if (!documents)
        co_return documents;
    co_return *work + *documents;
}

} // namespace Docket
