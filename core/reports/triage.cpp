// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/triage.h"

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/reports/csv.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTrend = 400;

bool carries(const WorkItem &item, const QStringList &labels)
{
    return std::ranges::any_of(item.labels,
        [&](const QString &label) { return labels.contains(label, Qt::CaseInsensitive); });
}

TriageItem itemOf(const ClosedWork &work)
{
    TriageItem item{work.item.id, work.item.key, work.item.url, work.item.summary, work.item.type,
        work.item.projectKey, {}, work.closing.id, work.closing.at, work.closing.author.accountId};
    for (const Component &component : work.item.components)
        item.components.append(component.name);
    return item;
}

QStringList teamsOf(const TriageItem &item)
{
    return item.components.isEmpty() ? QStringList{item.project} : item.components;
}

QJsonObject itemJson(const TriageItem &item)
{
    return {{u"id"_s, item.id}, {u"item"_s, item.key}, {u"url"_s, item.url},
        {u"summary"_s, item.summary}, {u"type"_s, item.type}, {u"project"_s, item.project},
        {u"components"_s, QJsonArray::fromStringList(item.components)},
        {u"changeId"_s, item.changeId}, {u"closedAt"_s, isoUtc(item.closedAt)},
        {u"closedBy"_s, item.closedBy}};
}

TriageItem itemFrom(const QJsonValue &json)
{
    TriageItem item{json[u"id"_s].toString(), json[u"item"_s].toString(), json[u"url"_s].toString(),
        json[u"summary"_s].toString(), json[u"type"_s].toString(), json[u"project"_s].toString(),
        {}, json[u"changeId"_s].toString(), fromIso(json[u"closedAt"_s].toString()),
        json[u"closedBy"_s].toString()};
    for (const QJsonValue &name : json[u"components"_s].toArray())
        item.components.append(name.toString());
    return item;
}

} // namespace

QString triageId(const TriageItem &item)
{
    return stableId({item.id, item.changeId, u"triage"_s});
}

TriageReport triageOf(const QList<ClosedWork> &closings, const LabelPolicy &labels,
    const QDateTime &from, const QDateTime &at)
{
    TriageReport report;
    report.from = from;
    report.at = at;
    report.closed = int(closings.size());
    QMap<QString, TriageTeam> teams;
    for (const ClosedWork &work : closings) {
        const TriageItem item = itemOf(work);
        const bool excluded = carries(work.item, labels.exclude);
        const bool included = !excluded && carries(work.item, labels.include);
        report.excluded += excluded ? 1 : 0;
        report.included += included ? 1 : 0;
        if (!excluded && !included)
            report.items.append(item);
        for (const QString &name : teamsOf(item)) {
            TriageTeam &team = teams[name];
            team.name = name;
            ++team.closed;
            team.labelled += excluded || included ? 1 : 0;
        }
    }
    report.teams = teams.values();
    std::ranges::stable_sort(report.teams, {}, &TriageTeam::share);
    return report;
}

TriagePoint pointOf(const TriageReport &report)
{
    return {report.from, report.at, report.closed, report.included + report.excluded};
}

QJsonObject triageJson(const TriageReport &report)
{
    QJsonArray items, teams;
    for (const TriageItem &item : report.items)
        items.append(itemJson(item));
    for (const TriageTeam &team : report.teams)
        teams.append(QJsonObject{{u"name"_s, team.name}, {u"closed"_s, team.closed},
            {u"labelled"_s, team.labelled}, {u"share"_s, team.share()}});
    return {{u"from"_s, isoUtc(report.from)}, {u"at"_s, isoUtc(report.at)},
        {u"closed"_s, report.closed}, {u"included"_s, report.included},
        {u"excluded"_s, report.excluded}, {u"items"_s, items}, {u"teams"_s, teams}};
}

Result<TriageReport> triageFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document[u"items"_s].isArray())
        return failure(Error::Kind::Protocol, u"this is no triage report"_s);
    TriageReport report;
    report.from = fromIso(document[u"from"_s].toString());
    report.at = fromIso(document[u"at"_s].toString());
    report.closed = document[u"closed"_s].toInt();
    report.included = document[u"included"_s].toInt();
    report.excluded = document[u"excluded"_s].toInt();
    for (const QJsonValue &item : document[u"items"_s].toArray())
        report.items.append(itemFrom(item));
    for (const QJsonValue &team : document[u"teams"_s].toArray())
        report.teams.append(
            {team[u"name"_s].toString(), team[u"closed"_s].toInt(), team[u"labelled"_s].toInt()});
    return report;
}

QByteArray triageTrendJson(QList<TriagePoint> trend, const TriagePoint &newest)
{
    trend.append(newest);
    QJsonArray points;
    for (const TriagePoint &point : trend.last(std::min(trend.size(), longestTrend)))
        points.append(QJsonObject{{u"from"_s, isoUtc(point.from)}, {u"at"_s, isoUtc(point.at)},
            {u"closed"_s, point.closed}, {u"labelled"_s, point.labelled}});
    return QJsonDocument(points).toJson(QJsonDocument::Compact);
}

QList<TriagePoint> triageTrendFromJson(const QByteArray &json)
{
    QList<TriagePoint> trend;
    for (const QJsonValue &one : QJsonDocument::fromJson(json).array()) {
        const TriagePoint point{fromIso(one[u"from"_s].toString()),
            fromIso(one[u"at"_s].toString()), one[u"closed"_s].toInt(), one[u"labelled"_s].toInt()};
        if (point.at.isValid())
            trend.append(point);
    }
    return trend;
}

QByteArray triageCsv(const TriageReport &report)
{
    QByteArray csv = csvLine({u"ticket"_s, u"type"_s, u"summary"_s, u"project"_s, u"components"_s,
        u"closed"_s, u"closed by"_s, u"url"_s});
    for (const TriageItem &item : report.items)
        csv += csvLine({item.key, item.type, item.summary, item.project,
            item.components.join(u", "_s), isoUtc(item.closedAt), item.closedBy, item.url});
    return csv;
}

} // namespace Docket
