// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/confluencehandlers.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr int defaultRows = 25;
constexpr int mostRows = 250;
constexpr qsizetype excerptLength = 240;

QTimeZone zoneOf(const Person &person)
{
    const QTimeZone zone(person.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone(QTimeZone::UTC);
}

QJsonObject contentJson(
    const WikiCall &call, const CqlContent &content, const QStringList &expanded)
{
    const WikiPage *page = call.store.page(content.id);
    QJsonObject object{{u"id"_s, content.id}, {u"type"_s, content.type},
        {u"status"_s, u"current"_s}, {u"title"_s, content.title},
        {u"_links"_s,
            QJsonObject{{u"webui"_s, webPath(call.store, *page)},
                {u"tinyui"_s, u"/x/"_s + content.id},
                {u"self"_s, wikiBase(call.ground) + u"/rest/api/content/"_s + content.id}}}};
    if (expanded.contains(u"content.version"_s)) {
        const auto indexed = std::ranges::find_if(page->versions.crbegin(), page->versions.crend(),
            [&](const WikiVersion &version) { return version.at <= content.lastModified; });
        const WikiVersion &version = indexed == page->versions.crend() ? page->now() : *indexed;
        object.insert(u"version"_s,
            QJsonObject{{u"number"_s, version.number}, {u"when"_s, isoUtc(version.at)},
                {u"message"_s, version.message}, {u"minorEdit"_s, false}});
    }
    if (expanded.contains(u"content.space"_s)) {
        const WikiSpace *space = call.store.space(page->spaceId);
        object.insert(u"space"_s,
            QJsonObject{{u"id"_s, space->id.toLongLong()}, {u"key"_s, space->key},
                {u"name"_s, space->name}, {u"type"_s, u"global"_s}, {u"status"_s, u"current"_s}});
    }
    return object;
}

QJsonObject row(
    const WikiCall &call, const CqlContent &content, const QStringList &expanded, bool excerpt)
{
    const WikiPage *page = call.store.page(content.id);
    const WikiSpace *space = call.store.space(page->spaceId);
    const QString words = content.text.simplified().left(excerptLength).toHtmlEscaped();
    return {{u"content"_s, contentJson(call, content, expanded)},
        {u"title"_s, content.title.toHtmlEscaped()}, {u"excerpt"_s, excerpt ? words : QString()},
        {u"url"_s, webPath(call.store, *page)},
        {u"resultGlobalContainer"_s,
            QJsonObject{{u"title"_s, space->name.toHtmlEscaped()},
                {u"displayUrl"_s, u"/spaces/"_s + space->key}}},
        {u"breadcrumbs"_s, QJsonArray()}, {u"entityType"_s, u"content"_s},
        {u"iconCssClass"_s, u"aui-icon content-type-page"_s},
        {u"lastModified"_s, isoUtc(content.lastModified)},
        {u"friendlyLastModified"_s, content.lastModified.date().toString(Qt::ISODate)},
        {u"score"_s, 0.0}};
}

/** "/rest/api/search?next=true&cursor=…&limit=…&cql=…": without "/wiki" and without the other
 * parameters. */
QString nextPath(const QString &cql, qsizetype position, int limit)
{
    QUrlQuery next;
    next.addQueryItem(u"next"_s, u"true"_s);
    next.addQueryItem(u"cursor"_s, cursorAt(position));
    next.addQueryItem(u"limit"_s, QString::number(limit));
    return u"/rest/api/search?"_s + next.toString(QUrl::FullyEncoded) + u"&cql="_s
        + QString::fromLatin1(QUrl::toPercentEncoding(cql));
}

} // namespace

Response searchContent(const WikiCall &call, const QStringList &)
{
    const QString cql = parameter(call.request, u"cql"_s);
    const std::expected<CqlQuery, QString> query =
        parseCql(cql, {call.ground.now(), zoneOf(call.caller), call.caller.accountId});
    if (!query)
        return wikiV1Error(400, query.error());
    const std::optional<int> limit =
        numberParameter(call.request, u"limit"_s, defaultRows, 1, mostRows);
    const std::optional<qsizetype> from = cursorPosition(parameter(call.request, u"cursor"_s));
    if (!limit || !from)
        return wikiV1Error(400, u"The value of 'limit' or 'cursor' is not valid"_s);

    QList<CqlContent> found = call.store.indexed();
    found.removeIf([&](const CqlContent &content) { return !query->matches(content); });
    query->sort(found);
    const int cap = call.ground.options.pageLimit;
    const qsizetype size = cap > 0 ? std::min(*limit, cap) : *limit;
    const QStringList expanded = listParameter(call.request, u"expand"_s);
    const bool excerpt = parameter(call.request, u"excerpt"_s) != u"none";
    QJsonArray results;
    for (qsizetype at = *from; at < std::min(*from + size, found.size()); ++at)
        results += row(call, found.at(at), expanded, excerpt);

    QJsonObject links{{u"base"_s, wikiBase(call.ground)}, {u"context"_s, u"/wiki"_s},
        {u"self"_s, wikiBase(call.ground) + u"/rest/api/search"_s}};
    if (*from + size < found.size())
        links.insert(u"next"_s, nextPath(cql, *from + size, *limit));
    // The total is an estimate on the real service too, and contradicts the rows now and then.
    const qsizetype total = found.isEmpty() ? 0 : found.size() + 1;
    return jsonReply(200,
        QJsonObject{{u"results"_s, results}, {u"start"_s, 0}, {u"limit"_s, *limit},
            {u"size"_s, results.size()}, {u"totalSize"_s, total}, {u"cqlQuery"_s, cql},
            {u"searchDuration"_s, 12}, {u"_links"_s, links}});
}

} // namespace Docket::Sandbox
