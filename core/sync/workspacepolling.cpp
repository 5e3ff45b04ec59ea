// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/tokenexpiry.h"
#include "core/net/httpclient.h"
#include "core/sync/workspaceprivate.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestQuiet{60};
constexpr std::chrono::hours censusInterval{24};

} // namespace

/** Why nothing at all is sent: the token is refused, or the site is not the one that is known. */
std::optional<Error> Workspace::Private::standstill() const
{
    if (status.state == SyncStatus::State::SignInNeeded)
        return status.error.value_or(notConnected());
    if (status.state == SyncStatus::State::Doubtful)
        return Error{Error::Kind::Conflict, status.question, 0, std::nullopt, {}};
    return std::nullopt;
}

QCoro::Task<void> Workspace::Private::writingDone()
{
    co_await writes.none();
}

PollOptions Workspace::Private::pollOptions()
{
    PollOptions options;
    options.quiet = std::min<std::chrono::milliseconds>(pollInterval, longestQuiet);
    options.giveWay = [this] { return writingDone(); };
    return options;
}

/** Whether the systems are the ones the journal knows, by the tickets read last and the pages about to be written. */
QCoro::Task<Result<void>> Workspace::Private::checkSite()
{
    QStringList pages;
    for (const Proposal &proposal : book.all()) {
        const bool isDue = proposal.state == ProposalState::Approved
            || proposal.state == ProposalState::Publishing
            || proposal.state == ProposalState::Reverting;
        if (isDue && !pages.contains(proposal.pageId))
            pages.append(proposal.pageId);
    }
    const auto asked = co_await poller->question(pages, stop.get_token());
    if (!asked)
        co_return failure(asked);
    status.question = *asked;
    co_return Result<void>();
}

/** A site that is known to have begun anew knows nothing of what was read before: that is no question. */
QCoro::Task<Result<void>> Workspace::Private::noteBeginning()
{
    const QString name = u"beginning"_s;
    if (bridge.beginning.isEmpty())
        co_return Result<void>();
    const auto known = co_await journal.cursor(name);
    if (!known)
        co_return failure(known);
    if (*known == bridge.beginning)
        co_return Result<void>();
    JournalBatch batch = poller->beginAnew();
    batch.cursors.insert(name, bridge.beginning);
    if (!book.all().isEmpty()) {
        LogEntry entry;
        entry.at = clock.now();
        entry.kind = LogEntry::Kind::Synced;
        entry.text =
            u"The built-in site began anew: what was read of it before is no longer there"_s;
        batch.log = {entry};
    }
    co_return co_await book.commit(batch);
}

QCoro::Task<Result<PollReport>> Workspace::poll()
{
    const auto turn = co_await d->pollLane.enter();
    co_return co_await d->look();
}

/** One poll, in the lane of polls. */
QCoro::Task<Result<PollReport>> Workspace::Private::look()
{
    if (!poller || stop.stop_requested())
        co_return std::unexpected(notConnected());
    if (const auto error = standstill()) {
        if (status.state != SyncStatus::State::Doubtful)
            co_return std::unexpected(*error);
        PollReport asked;
        asked.question = status.question;
        co_return asked;
    }
    wakeSnoozed();
    watchToken();
    status.busy = true;
    emit q.statusChanged();
    // What an interrupted write left open comes before new reading; a page that does not take it holds up no other.
    if (const auto recovered = co_await recover(); !recovered) {
        noteWrite(&recovered.error());
        if (recovered.error().kind == Error::Kind::AuthRequired) {
            status.busy = sending > 0;
            co_return failure(recovered);
        }
    }
    sendLeftOver();
    auto report = co_await poller->poll(policy, pollOptions(), stop.get_token());
    if (report)
        co_await applyAtOnce(report->applyAtOnce);
    const QList<RegistryEntry> registry = policy.registry; // It may be changed meanwhile.
    if (report && report->question.isEmpty()) {
        const auto both = std::make_shared<PollReport>(*report);
        if (const auto looked = co_await lookAtPages(both); looked)
            report = *both;
        else
            report = failure(looked);
    }
    // What is wrong with the registry is looked at again in any case: it holds up no proposal.
    if (report && report->question.isEmpty())
        (void)co_await lookAtRegistry(
            registry == policy.registry ? std::optional(wayBack->heads()) : std::nullopt);
    if (report && report->question.isEmpty())
        co_await escalate();
    status.busy = sending > 0;
    if (report) {
        status.question = report->question;
        if (report->question.isEmpty())
            status.lastSync = clock.now();
    }
    if (pollInterval.count() > 0)
        status.nextSync = clock.now() + pollInterval;
    note(report ? nullptr : &report.error());
    co_return report;
}

QCoro::Task<void> Workspace::Private::escalate()
{
    Escalator::Occasion occasion{policy, seen,
        [this](const QString &accountId) { return names.value(accountId); }, stop.get_token()};
    (void)co_await escalator->look(std::move(occasion));
}

QCoro::Task<Result<CensusReport>> Workspace::census()
{
    const auto turn = co_await d->pollLane.enter();
    const auto looked = co_await d->look();
    if (!looked)
        co_return failure(looked);
    if (!looked->question.isEmpty())
        co_return failure(Error::Kind::Conflict, looked->question);
    d->status.busy = true;
    emit statusChanged();
    auto report = co_await d->poller->census(d->policy, d->pollOptions(), d->stop.get_token());
    d->status.busy = d->sending > 0;
    if (report) {
        d->status.question = report->fetched.question;
        co_await d->applyAtOnce(report->fetched.applyAtOnce);
    }
    d->note(report ? nullptr : &report.error());
    co_return report;
}

QCoro::Task<Result<void>> Workspace::acceptSite(Hold hold)
{
    {
        const auto turn = co_await d->pollLane.enter();
        if (!d->poller || d->stop.stop_requested())
            co_return std::unexpected(notConnected());
        if (d->status.state != SyncStatus::State::Doubtful)
            co_return failure(Error::Kind::Invalid, u"there is no question to answer"_s);
        LogEntry entry;
        entry.at = d->clock.now();
        entry.kind = LogEntry::Kind::Synced;
        entry.person = d->status.account.accountId;
        entry.personName = d->status.account.displayName;
        entry.text =
            u"Went on with the site as it is. The question was: %1"_s.arg(d->status.question);
        if (auto accepted = co_await d->poller->acceptSite(d->policy, entry); !accepted)
            co_return accepted;
        d->status.question.clear();
        if (hold == Hold::Window)
            d->holdLeftOver();
        d->note(nullptr);
    }
    const auto report = co_await poll();
    co_return report ? Result<void>() : failure(report);
}

void Workspace::Private::wakeSnoozed()
{
    for (Proposal proposal : book.all()) {
        if (proposal.state != ProposalState::Snoozed || proposal.snoozedUntil > clock.now())
            continue;
        proposal.state = ProposalState::Waiting;
        proposal.snoozedUntil = {};
        JournalBatch batch;
        batch.proposals = {proposal};
        QCoro::connect(book.commit(batch), &q, [](const Result<void> &) { });
    }
}

QCoro::Task<void> Workspace::Private::pollInBackground()
{
    const auto report = co_await q.poll();
    if (!report || !report->question.isEmpty() || !poller)
        co_return;
    const auto mark = reads.begin();
    const auto last = co_await poller->lastCensus();
    const QDateTime before = last && last->isValid() ? *last : journal.createdAt();
    if (last && clock.now() - before >= censusInterval && !stop.stop_requested())
        (void)co_await q.census();
}

void Workspace::setPollInterval(std::chrono::milliseconds interval)
{
    d->pollInterval = interval;
    if (interval.count() == 0) {
        d->pollTimer.stop();
        d->status.nextSync = {};
        return;
    }
    d->pollTimer.start(interval);
    d->pollInBackground();
}

// ---- what the remotes say of themselves ----

void Workspace::Private::watchHttp()
{
    for (const auto &one : std::exchange(httpConnections, {}))
        QObject::disconnect(one);
    status.retry.reset();
    if (!bridge.http)
        return;
    const auto budget = [this](const QString &host, const Budget &now) {
        if (status.budgets.value(host) == now)
            return;
        status.budgets.insert(host, now);
        emit q.statusChanged();
    };
    const auto retrying = [this](const QString &host, const Error &why, const QDateTime &at) {
        status.retry = SyncStatus::Retry{host, why, at};
        emit q.statusChanged();
    };
    const auto settled = [this](const QString &host) {
        if (!status.retry || status.retry->host != host)
            return;
        status.retry.reset();
        emit q.statusChanged();
    };
    httpConnections.append(QObject::connect(bridge.http, &HttpClient::budgetChanged, &q, budget));
    httpConnections.append(QObject::connect(bridge.http, &HttpClient::retrying, &q, retrying));
    httpConnections.append(QObject::connect(bridge.http, &HttpClient::settled, &q, settled));
}

QString Workspace::Private::tokenWarningCursor() const
{
    return u"token warning "_s + bridge.id;
}

/** What was announced of this token before. A new date is a new token, of which nothing was said. */
QCoro::Task<void> Workspace::Private::readTokenWarning()
{
    tokenWarned.reset();
    const QString day = bridge.tokenExpires.date().toString(Qt::ISODate);
    const auto kept = co_await journal.cursor(tokenWarningCursor());
    const QStringList words = kept ? kept->split(u' ') : QStringList();
    if (words.size() == 2 && !day.isEmpty() && words.first() == day)
        tokenWarned = words.last().toInt();
}

/** Announces first and remembers then: an end that is said twice is better than one never said. */
void Workspace::Private::watchToken()
{
    const auto left = daysLeft(bridge.tokenExpires, clock.now());
    const std::optional<int> due = expiryWarning(tokenWarned, left);
    status.tokenDaysLeft = left;
    if (!due)
        return;
    tokenWarned = due;
    emit q.tokenExpiring(*due);
    JournalBatch batch;
    batch.cursors = {{tokenWarningCursor(),
        u"%1 %2"_s.arg(bridge.tokenExpires.date().toString(Qt::ISODate)).arg(*due)}};
    QCoro::connect(book.commit(batch), &q, [](const Result<void> &) { });
}

} // namespace Docket
