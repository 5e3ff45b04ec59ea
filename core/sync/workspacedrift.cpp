// SPDX-License-Identifier: GPL-3.0-or-later
// What closed, looked at again: against what the pages say, and with other rules.
#include "core/sync/driftrun.h"
#include "core/sync/stopeither.h"
#include "core/sync/workspaceprivate.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPeriod = 3650; // Days.
constexpr int decisionsRead = 500; // To tell how long one takes.

const QString reportName = u"drift/report"_s;
const QString trendName = u"drift/trend"_s;

} // namespace

std::optional<Error> Workspace::Private::refusedLook(const QString &what, int days) const
{
    if (days < 1 || days > longestPeriod)
        return Error{Error::Kind::Invalid,
            u"%1 looks back 1 to %2 days"_s.arg(what).arg(longestPeriod), 0, std::nullopt, {}};
    return publisher ? standstill() : notConnected();
}

QCoro::Task<Result<DriftReport>> Workspace::auditDrift(
    int days, std::function<void(const DriftProgress &)> progress, std::stop_token stop)
{
    const auto mark = d->reads.begin();
    if (const auto error = d->refusedLook(u"an audit"_s, days))
        co_return std::unexpected(*error);
    auto earlier = co_await lastDrift();
    if (!earlier)
        co_return failure(earlier);
    DriftScope scope;
    scope.policy = d->policy;
    scope.until = d->clock.now();
    scope.from = scope.until.addDays(-days);
    if (*earlier && (*earlier)->program == QCoreApplication::applicationVersion())
        scope.earlier = std::move(**earlier);
    const StopEither either(stop, d->stop.get_token());
    auto report = co_await Docket::auditDrift(
        *d->bridge.work, *d->bridge.documents, scope, progress, either.token());
    if (!report)
        co_return failure(report);
    report->program = QCoreApplication::applicationVersion();
    const auto trend = co_await driftTrend();
    if (!trend)
        co_return failure(trend);
    const QString kept = co_await QtConcurrent::run([report = *report] {
        return QString::fromUtf8(QJsonDocument(driftJson(report)).toJson(QJsonDocument::Compact));
    });
    JournalBatch batch;
    batch.cursors = {{reportName, kept},
        {trendName, QString::fromUtf8(trendJson(trendWith(*trend, pointOf(*report))))}};
    if (const auto stored = co_await d->book.commit(batch); !stored)
        co_return failure(stored);
    co_return report;
}

QCoro::Task<Result<RuleTrial>> Workspace::tryRules(Policy policy, int days,
    std::function<void(const TrialProgress &)> progress, std::stop_token stop)
{
    const auto mark = d->reads.begin();
    if (const auto error = d->refusedLook(u"a trial"_s, days))
        co_return std::unexpected(*error);
    const StopEither either(stop, d->stop.get_token());
    const QDateTime now = d->clock.now();
    Result<RuleTrial> trial = co_await Docket::tryRules(*d->bridge.work, *d->bridge.documents,
        {policy, d->policy, now.addDays(-days), now}, progress, either.token());
    if (!trial)
        co_return trial;
    LogQuery query;
    query.kinds = {LogEntry::Kind::Approved, LogEntry::Kind::Rejected};
    query.limit = decisionsRead;
    QList<QDateTime> decidedAt;
    const auto decided = co_await d->journal.log(query);
    for (const LogEntry &entry : decided.value_or(QList<LogEntry>())) {
        if (!entry.person.isEmpty() && entry.person == d->decider.accountId)
            decidedAt.append(entry.at);
    }
    trial->review = estimateReview(trial->proposals, decidedAt);
    co_return trial;
}

QCoro::Task<Result<MinedLinks>> Workspace::mineLinks(
    int days, std::function<void(const LinkProgress &)> progress, std::stop_token stop)
{
    const auto mark = d->reads.begin();
    if (const auto error = d->refusedLook(u"the search for links"_s, days))
        co_return std::unexpected(*error);
    if (d->policy.registry.isEmpty())
        co_return failure(Error::Kind::Invalid,
            u"the registry names no page yet; register one page of each space to search"_s);
    const StopEither either(stop, d->stop.get_token());
    const QDateTime now = d->clock.now();
    co_return co_await Docket::mineLinks(*d->bridge.work, *d->bridge.documents, d->policy,
        now.addDays(-days), now, progress, either.token());
}

QCoro::Task<Result<std::optional<DriftReport>>> Workspace::lastDrift()
{
    const auto mark = d->reads.begin();
    const auto kept = co_await d->journal.cursor(reportName);
    if (!kept)
        co_return failure(kept);
    const auto report =
        co_await QtConcurrent::run([json = kept->toUtf8()] { return driftFromJson(json); });
    co_return report ? std::optional(*report) : std::nullopt;
}

QCoro::Task<Result<QList<DriftPoint>>> Workspace::driftTrend()
{
    const auto mark = d->reads.begin();
    const auto kept = co_await d->journal.cursor(trendName);
    if (!kept)
        co_return failure(kept);
    co_return trendFromJson(kept->toUtf8());
}

} // namespace Docket
