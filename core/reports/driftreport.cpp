// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/driftreport.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTrend = 400;

QJsonObject findingJson(const DriftFinding &finding)
{
    return {{u"kind"_s, driftKindName(finding.kind)}, {u"itemId"_s, finding.itemId},
        {u"item"_s, finding.itemKey}, {u"itemUrl"_s, finding.itemUrl},
        {u"itemSummary"_s, finding.itemSummary}, {u"changeId"_s, finding.changeId},
        {u"closedAt"_s, isoUtc(finding.closedAt)},
        {u"section"_s, QJsonArray::fromStringList(finding.section)},
        {u"sentence"_s, finding.sentence},
        {u"value"_s,
            QJsonObject{{u"subject"_s, finding.value.subject}, {u"old"_s, finding.value.oldValue},
                {u"new"_s, finding.value.newValue}, {u"source"_s, finding.value.source}}}};
}

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    for (const QJsonValue &one : list.toArray())
        strings.append(one.toString());
    return strings;
}

DriftFinding findingFrom(const QJsonObject &json)
{
    DriftFinding finding;
    finding.kind = json[u"kind"_s].toString() == driftKindName(DriftFinding::Kind::StatesOldValue)
        ? DriftFinding::Kind::StatesOldValue
        : DriftFinding::Kind::NamesItem;
    finding.itemId = json[u"itemId"_s].toString();
    finding.itemKey = json[u"item"_s].toString();
    finding.itemUrl = json[u"itemUrl"_s].toString();
    finding.itemSummary = json[u"itemSummary"_s].toString();
    finding.changeId = json[u"changeId"_s].toString();
    finding.closedAt = fromIso(json[u"closedAt"_s].toString());
    finding.section = stringsOf(json[u"section"_s]);
    finding.sentence = json[u"sentence"_s].toString();
    const QJsonObject value = json[u"value"_s].toObject();
    finding.value = {value[u"subject"_s].toString(), value[u"old"_s].toString(),
        value[u"new"_s].toString(), value[u"source"_s].toString()};
    return finding;
}

QJsonObject pageJson(const AuditedPage &page)
{
    QJsonArray findings;
    for (const DriftFinding &finding : page.findings)
        findings.append(findingJson(finding));
    return {{u"id"_s, page.id}, {u"title"_s, page.title}, {u"url"_s, page.url},
        {u"space"_s, page.spaceKey}, {u"version"_s, page.version.number},
        {u"updated"_s, isoUtc(page.version.at)}, {u"updatedBy"_s, page.version.authorId},
        {u"message"_s, page.version.message}, {u"items"_s, QJsonArray::fromStringList(page.items)},
        {u"stale"_s, page.isStale()}, {u"findings"_s, findings}};
}

AuditedPage pageFrom(const QJsonObject &json)
{
    AuditedPage page;
    page.id = json[u"id"_s].toString();
    page.title = json[u"title"_s].toString();
    page.url = json[u"url"_s].toString();
    page.spaceKey = json[u"space"_s].toString();
    page.version.number = json[u"version"_s].toInt();
    page.version.at = fromIso(json[u"updated"_s].toString());
    page.version.authorId = json[u"updatedBy"_s].toString();
    page.version.message = json[u"message"_s].toString();
    page.items = stringsOf(json[u"items"_s]);
    for (const QJsonValue &finding : json[u"findings"_s].toArray())
        page.findings.append(findingFrom(finding.toObject()));
    return page;
}

} // namespace

int DriftReport::relevant() const
{
    return int(std::ranges::count_if(pages, &AuditedPage::isRelevant));
}

int DriftReport::stale() const
{
    return int(std::ranges::count_if(pages, &AuditedPage::isStale));
}

double DriftReport::share() const
{
    const int all = relevant();
    return all > 0 ? double(stale()) / all : 0;
}

DriftPoint pointOf(const DriftReport &report)
{
    return {report.at, int(report.items.size()), int(report.pages.size()), report.relevant(),
        report.stale()};
}

QList<DriftPoint> trendWith(QList<DriftPoint> trend, const DriftPoint &newest)
{
    trend.append(newest);
    return trend.last(std::min(trend.size(), longestTrend));
}

QString driftKindName(DriftFinding::Kind kind)
{
    return kind == DriftFinding::Kind::StatesOldValue ? u"states-old-value"_s : u"names-item"_s;
}

QJsonObject driftJson(const DriftReport &report)
{
    QJsonObject items;
    for (auto item = report.items.cbegin(); item != report.items.cend(); ++item)
        items.insert(item.key(), isoUtc(item.value()));
    QJsonArray pages;
    for (const AuditedPage &page : report.pages)
        pages.append(pageJson(page));
    return {{u"from"_s, isoUtc(report.from)}, {u"at"_s, isoUtc(report.at)}, {u"items"_s, items},
        {u"relevant"_s, report.relevant()}, {u"stale"_s, report.stale()},
        {u"share"_s, report.share()}, {u"unread"_s, report.unread}, {u"pages"_s, pages},
        {u"program"_s, report.program}};
}

Result<DriftReport> driftFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    DriftReport report;
    report.from = fromIso(object[u"from"_s].toString());
    report.at = fromIso(object[u"at"_s].toString());
    if (!report.at.isValid() || !report.from.isValid())
        return failure(Error::Kind::Protocol, u"this is no drift audit"_s);
    const QJsonObject items = object[u"items"_s].toObject();
    for (auto item = items.begin(); item != items.end(); ++item)
        report.items.insert(item.key(), fromIso(item.value().toString()));
    for (const QJsonValue &page : object[u"pages"_s].toArray())
        report.pages.append(pageFrom(page.toObject()));
    report.unread = object[u"unread"_s].toInt();
    report.program = object[u"program"_s].toString();
    return report;
}

QByteArray trendJson(const QList<DriftPoint> &trend)
{
    QJsonArray points;
    for (const DriftPoint &point : trend)
        points.append(QJsonObject{{u"at"_s, isoUtc(point.at)}, {u"items"_s, point.items},
            {u"pages"_s, point.pages}, {u"relevant"_s, point.relevant}, {u"stale"_s, point.stale}});
    return QJsonDocument(points).toJson(QJsonDocument::Compact);
}

QList<DriftPoint> trendFromJson(const QByteArray &json)
{
    QList<DriftPoint> trend;
    for (const QJsonValue &one : QJsonDocument::fromJson(json).array()) {
        const DriftPoint point{fromIso(one[u"at"_s].toString()), one[u"items"_s].toInt(),
            one[u"pages"_s].toInt(), one[u"relevant"_s].toInt(), one[u"stale"_s].toInt()};
        if (point.at.isValid())
            trend.append(point);
    }
    return trend;
}

AuditedPage stillHolds(const AuditedPage &earlier, const QHash<QString, QDateTime> &itemsThen,
    const QHash<QString, QDateTime> &items)
{
    const auto gone = [&](const QString &id) {
        const auto now = items.constFind(id);
        return now == items.cend() || *now != itemsThen.value(id);
    };
    AuditedPage page = earlier;
    page.items.removeIf(gone);
    page.findings.removeIf([&](const DriftFinding &finding) { return gone(finding.itemId); });
    return page;
}

} // namespace Docket
