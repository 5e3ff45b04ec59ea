// SPDX-License-Identifier: GPL-3.0-or-later
// What closed, looked at again: against what the pages say, and with other rules.
#include "core/sync/driftrun.h"
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

const QString reportName = u"drift/report"_s;
const QString trendName = u"drift/trend"_s;

/** Another version of Docket may find other things: its audits are shown, not built upon. */
QString madeBy()
{
    return QCoreApplication::applicationVersion();
}

} // namespace

QCoro::Task<Result<DriftReport>> Workspace::auditDrift(
    int days, std::function<void(const DriftProgress &)> progress, std::stop_token stop)
{
    const auto mark = d->reads.begin();
    if (days < 1 || days > longestPeriod)
        co_return failure(
            Error::Kind::Invalid, u"an audit looks back 1 to %1 days"_s.arg(longestPeriod));
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    if (const auto error = d->standstill())
        co_return std::unexpected(*error);
    const auto kept = co_await d->journal.cursor(reportName);
    if (!kept)
        co_return failure(kept);
    DriftScope scope;
    scope.policy = d->policy;
    scope.until = d->clock.now();
    scope.from = scope.until.addDays(-days);
    const QByteArray json = kept->toUtf8();
    if (QJsonDocument::fromJson(json)[u"program"_s].toString() == madeBy()) {
        if (const auto earlier = driftFromJson(json))
            scope.earlier = *earlier;
    }
    std::stop_source either;
    const auto end = [&either] { either.request_stop(); };
    const std::stop_callback stopped(stop, end), closing(d->stop.get_token(), end);
    const auto report = co_await Docket::auditDrift(
        *d->bridge.work, *d->bridge.documents, scope, progress, either.get_token());
    if (!report)
        co_return failure(report);
    const auto trend = co_await driftTrend();
    if (!trend)
        co_return failure(trend);
    QJsonObject object = driftJson(*report);
    object[u"program"_s] = madeBy();
    JournalBatch batch;
    batch.cursors = {
        {reportName, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))},
        {trendName, QString::fromUtf8(trendJson(trendWith(*trend, pointOf(*report))))}};
    if (const auto stored = co_await d->book.commit(batch); !stored)
        co_return failure(stored);
    co_return report;
}

QCoro::Task<Result<RuleTrial>> Workspace::tryRules(
    Policy policy, int days, std::function<void(int done, int of)> progress, std::stop_token stop)
{
    const auto mark = d->reads.begin();
    if (days < 1 || days > longestPeriod)
        co_return failure(
            Error::Kind::Invalid, u"a trial looks back 1 to %1 days"_s.arg(longestPeriod));
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    if (const auto error = d->standstill())
        co_return std::unexpected(*error);
    std::stop_source either;
    const auto end = [&either] { either.request_stop(); };
    const std::stop_callback stopped(stop, end), closing(d->stop.get_token(), end);
    const QDateTime now = d->clock.now();
    co_return co_await Docket::tryRules(*d->bridge.work, *d->bridge.documents, policy,
        now.addDays(-days), now, progress, either.get_token());
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
