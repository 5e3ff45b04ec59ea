// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/confluencehandlers.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr qsizetype mostIds = 250;
constexpr qsizetype mostIncluded = 50;

/** The states asked for with `status`; nothing when one of them does not exist in listings ("draft"
 * is refused). */
std::optional<QList<WikiPage::State>> statesAsked(const Request &request)
{
    const QStringList asked = listParameter(request, u"status"_s);
    if (asked.isEmpty())
        return QList{WikiPage::State::Current, WikiPage::State::Archived};
    QList<WikiPage::State> states;
    for (const QString &name : asked) {
        if (name == u"current")
            states += WikiPage::State::Current;
        else if (name == u"archived")
            states += WikiPage::State::Archived;
        else if (name == u"trashed")
            states += WikiPage::State::Trashed;
        else if (name != u"deleted")
            return std::nullopt;
    }
    return states;
}

bool isBefore(const WikiPage &left, const WikiPage &right, const QString &by)
{
    if (by == u"created-date")
        return left.created < right.created;
    if (by == u"modified-date")
        return left.now().at < right.now().at;
    if (by == u"title")
        return left.now().title.compare(right.now().title, Qt::CaseInsensitive) < 0;
    return left.id.toLongLong() < right.id.toLongLong();
}

/** The listing of those of `found` that the common parameters let through. */
Response listing(const WikiCall &call, QList<const WikiPage *> found)
{
    static const QStringList orders{u"id"_s, u"created-date"_s, u"modified-date"_s, u"title"_s};
    const QString sort = parameter(call.request, u"sort"_s);
    const bool descending = sort.startsWith(u'-');
    const QString by = sort.isEmpty() ? u"id"_s : descending ? sort.sliced(1) : sort;
    const std::optional<QList<WikiPage::State>> states = statesAsked(call.request);
    const std::optional<QString> format = bodyFormat(call.request);
    if (!orders.contains(by))
        return wikiError(
            400, u"Provided value {%1} for 'sort' is not one of the sort orders"_s.arg(sort));
    if (!states)
        return wikiError(400,
            u"Provided value {%1} for 'status' is not supported"_s.arg(
                parameter(call.request, u"status"_s)));
    if (!format)
        return wikiError(400, u"Provided value for 'body-format' is not supported"_s);

    const QString title = parameter(call.request, u"title"_s);
    found.removeIf([&](const WikiPage *page) {
        return !states->contains(page->state)
            || (!title.isEmpty() && page->now().title.compare(title, Qt::CaseInsensitive) != 0);
    });
    std::ranges::stable_sort(found, [&](const WikiPage *left, const WikiPage *right) {
        return descending ? isBefore(*right, *left, by) : isBefore(*left, *right, by);
    });
    Rows rows;
    for (const WikiPage *page : std::as_const(found)) {
        QJsonObject row = pageJson(call, *page, page->now(), *format);
        row.insert(u"subtype"_s, QString());
        rows += row;
    }
    return pagedReply(call, rows);
}

QList<const WikiPage *> pagesWhere(
    const ConfluenceStore &store, const std::function<bool(const WikiPage &)> &fits)
{
    QList<const WikiPage *> found;
    for (const WikiPage &page : store.pages()) {
        if (fits(page))
            found += &page;
    }
    return found;
}

/** {"results": […], "meta": {"hasMore": false}}: the form of everything a page includes. */
QJsonObject included(const Rows &rows)
{
    QJsonArray results;
    for (const QJsonObject &row : rows.first(std::min(rows.size(), mostIncluded)))
        results += row;
    return {{u"results"_s, results},
        {u"meta"_s, QJsonObject{{u"hasMore"_s, rows.size() > mostIncluded}}},
        {u"_links"_s, QJsonObject()}};
}

QJsonArray operationsJson()
{
    QJsonArray all;
    for (const QString &name :
        {u"read"_s, u"update"_s, u"delete"_s, u"archive"_s, u"copy"_s, u"restrict_content"_s})
        all += QJsonObject{{u"operation"_s, name}, {u"targetType"_s, u"page"_s}};
    all += QJsonObject{{u"operation"_s, u"create"_s}, {u"targetType"_s, u"comment"_s}};
    return all;
}

void include(const WikiCall &call, const WikiPage &page, QJsonObject &object)
{
    const auto wanted = [&](const QString &name) {
        return parameter(call.request, u"include-"_s + name) == u"true";
    };
    if (wanted(u"labels"_s)) {
        Rows rows;
        for (const QString &name : page.labels)
            rows += labelJson(call.store.label(name));
        object.insert(u"labels"_s, included(rows));
    }
    if (wanted(u"properties"_s)) {
        Rows rows;
        for (const WikiProperty &property : page.properties)
            rows += propertyJson(property);
        object.insert(u"properties"_s, included(rows));
    }
    if (wanted(u"versions"_s)) {
        Rows rows;
        for (int number = page.now().number; number > 0 && rows.size() <= mostIncluded; --number)
            rows += versionJson(versionOf(page, number).value_or(page.now()));
        object.insert(u"versions"_s, included(rows));
    }
    if (wanted(u"operations"_s))
        object.insert(u"operations"_s,
            QJsonObject{
                {u"results"_s, operationsJson()}, {u"meta"_s, QJsonObject{{u"hasMore"_s, false}}}});
    if (wanted(u"likes"_s))
        object.insert(u"likes"_s, included({}));
    if (parameter(call.request, u"include-version"_s) == u"false")
        object.remove(u"version"_s);
}

bool isShown(const WikiPage &page, const Request &request)
{
    const QStringList asked = listParameter(request, u"status"_s);
    return asked.isEmpty() ? page.state != WikiPage::State::Trashed
                           : asked.contains(stateName(page.state));
}

} // namespace

Response listPages(const WikiCall &call, const QStringList &)
{
    const QStringList ids = listParameter(call.request, u"id"_s);
    const QStringList spaces = listParameter(call.request, u"space-id"_s);
    if (ids.size() > mostIds)
        return wikiError(400, u"Provided 'id' holds more than 250 values"_s);
    return listing(call, pagesWhere(call.store, [&](const WikiPage &page) {
        return (ids.isEmpty() || ids.contains(page.id))
            && (spaces.isEmpty() || spaces.contains(page.spaceId));
    }));
}

Response pagesOfSpace(const WikiCall &call, const QStringList &arguments)
{
    const QString &id = arguments.at(0);
    if (!call.store.space(id))
        return noSuch(u"space"_s, id);
    const bool roots = parameter(call.request, u"depth"_s) == u"root";
    return listing(call, pagesWhere(call.store, [&](const WikiPage &page) {
        return page.spaceId == id && (!roots || page.parentId.isEmpty());
    }));
}

Response pagesOfLabel(const WikiCall &call, const QStringList &arguments)
{
    const WikiLabel *label = call.store.labelById(arguments.at(0));
    if (!label)
        return noSuch(u"label"_s, arguments.at(0));
    const QStringList spaces = listParameter(call.request, u"space-id"_s);
    const QString name = label->name;
    return listing(call, pagesWhere(call.store, [&](const WikiPage &page) {
        return page.labels.contains(name) && (spaces.isEmpty() || spaces.contains(page.spaceId));
    }));
}

Response getPage(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = call.store.page(arguments.at(0));
    if (!page || !isShown(*page, call.request))
        return noSuch(u"page"_s, arguments.at(0));
    const std::optional<QString> format = bodyFormat(call.request);
    if (!format)
        return wikiError(400, u"Provided value for 'body-format' is not supported"_s);
    std::optional<WikiVersion> shown = page->now();
    if (const QString number = parameter(call.request, u"version"_s); !number.isEmpty())
        shown = versionOf(*page, number.toInt());
    if (!shown)
        return wikiError(404,
            u"Cannot find version [%1] of the page with id [%2]"_s.arg(
                parameter(call.request, u"version"_s), page->id));
    QJsonObject object = pageJson(call, *page, *shown, *format);
    include(call, *page, object);
    return oneReply(call, object);
}

Response listVersions(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    const std::optional<QString> format = bodyFormat(call.request);
    const QString sort = parameter(call.request, u"sort"_s);
    if (!format || (!sort.isEmpty() && sort != u"modified-date" && sort != u"-modified-date"))
        return wikiError(400, u"Provided value for 'sort' or 'body-format' is not supported"_s);
    Rows rows;
    for (int number = page->now().number; number > 0; --number) {
        const WikiVersion version = versionOf(*page, number).value_or(page->now());
        QJsonObject row = versionJson(version);
        QJsonObject of{{u"id"_s, page->id}, {u"title"_s, version.title}};
        if (!format->isEmpty())
            of.insert(u"body"_s, bodyJson(version.body, *format));
        row.insert(u"page"_s, of);
        rows += row;
    }
    if (sort == u"modified-date")
        std::ranges::reverse(rows);
    return pagedReply(call, rows);
}

Response getVersion(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    const std::optional<WikiVersion> version = versionOf(*page, arguments.at(1).toInt());
    if (!version)
        return wikiError(404,
            u"Cannot find version [%1] of the page with id [%2]"_s.arg(arguments.at(1), page->id));
    QJsonObject object = versionJson(*version);
    object.insert(u"contentTypeModified"_s, false);
    object.insert(u"collaborators"_s, QJsonArray{version->authorId});
    if (version->number > 1)
        object.insert(u"prevVersion"_s, version->number - 1);
    if (version->number < page->now().number)
        object.insert(u"nextVersion"_s, version->number + 1);
    return jsonReply(200, object);
}

Response pageOperations(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    return jsonReply(200, QJsonObject{{u"operations"_s, operationsJson()}});
}

Response directChildren(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    Rows rows;
    for (const WikiPage &child : call.store.pages()) {
        if (child.parentId == page->id && child.state != WikiPage::State::Trashed) {
            rows += QJsonObject{{u"id"_s, child.id}, {u"status"_s, stateName(child.state)},
                {u"title"_s, child.now().title}, {u"type"_s, u"page"_s},
                {u"spaceId"_s, child.spaceId}, {u"childPosition"_s, rows.size()}};
        }
    }
    return pagedReply(call, rows);
}

} // namespace Docket::Sandbox
