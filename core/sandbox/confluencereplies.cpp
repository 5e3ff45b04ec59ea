// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/confluencereplies.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr int defaultLimit = 25;
constexpr int highestLimit = 250;

QString codeOf(int status)
{
    switch (status) {
    case 404:
        return u"NOT_FOUND"_s;
    case 405:
        return u"METHOD_NOT_ALLOWED"_s;
    case 409:
        return u"CONFLICT"_s;
    case 413:
        return u"PAYLOAD_TOO_LARGE"_s;
    default:
        return u"INVALID_REQUEST_PARAMETER"_s;
    }
}

QString resolutionOf(const ConfluenceStore &store, const WikiComment &comment)
{
    const WikiPage *page = store.page(comment.pageId);
    const QByteArray marker = "ac:ref=\"" + comment.markerRef.toUtf8() + '"';
    if (comment.resolved)
        return u"resolved"_s;
    if (!page || !page->now().body.contains(marker))
        return u"dangling"_s;
    return comment.reopened ? u"reopened"_s : u"open"_s;
}

} // namespace

const WikiPage *livePage(const WikiCall &call, const QString &id)
{
    const WikiPage *page = call.store.page(id);
    return page && page->state != WikiPage::State::Trashed ? page : nullptr;
}

QString idIn(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

Response wikiError(int status, const QString &title)
{
    const QJsonObject error{{u"status"_s, status}, {u"code"_s, codeOf(status)}, {u"title"_s, title},
        {u"detail"_s, QJsonValue::Null}};
    return jsonReply(status, QJsonObject{{u"errors"_s, QJsonArray{error}}});
}

Response wikiV1Error(int status, const QString &message)
{
    const QJsonObject data{{u"authorized"_s, status != 403}, {u"valid"_s, true},
        {u"errors"_s, QJsonArray()}, {u"successful"_s, false}};
    return jsonReply(
        status, QJsonObject{{u"statusCode"_s, status}, {u"data"_s, data}, {u"message"_s, message}});
}

Response noSuch(const QString &what, const QString &id)
{
    return wikiError(404, u"Cannot find a %1 with id [%2]"_s.arg(what, id));
}

Response staleVersion(const QString &what, int current, int provided)
{
    return wikiError(409,
        u"Version must be incremented when updating a %1. Current Version: [%2]. Provided version: [%3]"_s
            .arg(what)
            .arg(current)
            .arg(provided));
}

std::optional<qsizetype> cursorPosition(const QString &cursor)
{
    if (cursor.isEmpty())
        return 0;
    const QByteArray read =
        QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    bool isNumber = false;
    const qlonglong position = read.startsWith("at:") ? read.sliced(3).toLongLong(&isNumber) : 0;
    return isNumber && position >= 0 ? std::optional<qsizetype>(position) : std::nullopt;
}

QString cursorAt(qsizetype position)
{
    const QByteArray text = "at:" + QByteArray::number(position);
    return QString::fromLatin1(
        text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Response pagedReply(const WikiCall &call, const Rows &rows)
{
    const std::optional<int> limit =
        numberParameter(call.request, u"limit"_s, defaultLimit, 1, highestLimit);
    const std::optional<qsizetype> from = cursorPosition(parameter(call.request, u"cursor"_s));
    if (!limit)
        return wikiError(400, u"Provided value for 'limit' is not a number"_s);
    if (const int asked = parameter(call.request, u"limit"_s).toInt();
        call.request.query.hasQueryItem(u"limit"_s) && asked != *limit)
        return wikiError(
            400, u"Provided value for 'limit' must be from 1 to %1"_s.arg(highestLimit));
    if (!from)
        return wikiError(400, u"Provided value for 'cursor' is not a cursor of this listing"_s);
    const int cap = call.ground.options.pageLimit;
    const qsizetype size = cap > 0 ? std::min(*limit, cap) : *limit;

    QJsonArray results;
    for (qsizetype at = *from; at < std::min(*from + size, rows.size()); ++at)
        results += rows.at(at);
    QJsonObject links{{u"base"_s, wikiBase(call.ground)}};
    QList<QPair<QByteArray, QByteArray>> headers;
    if (*from + size < rows.size()) {
        QUrlQuery next = call.request.query;
        next.removeAllQueryItems(u"cursor"_s);
        next.addQueryItem(u"cursor"_s, cursorAt(*from + size));
        const QString path = call.request.path + u'?' + next.toString(QUrl::FullyEncoded);
        links.insert(u"next"_s, path);
        headers += {"Link", '<' + path.toUtf8() + ">; rel=\"next\""};
    }
    Response response = jsonReply(200, QJsonObject{{u"results"_s, results}, {u"_links"_s, links}});
    response.headers += headers;
    return response;
}

QString wikiBase(const Ground &ground)
{
    return ground.options.baseUrl + u"/wiki"_s;
}

QString webPath(const ConfluenceStore &store, const WikiPage &page)
{
    const WikiSpace *space = store.space(page.spaceId);
    QString title = QString::fromLatin1(QUrl::toPercentEncoding(page.now().title, " "));
    title.replace(u' ', u'+');
    return u"/spaces/%1/pages/%2/"_s.arg(space ? space->key : QString(), page.id) + title;
}

QString stateName(WikiPage::State state)
{
    switch (state) {
    case WikiPage::State::Current:
        return u"current"_s;
    case WikiPage::State::Archived:
        return u"archived"_s;
    case WikiPage::State::Trashed:
        return u"trashed"_s;
    }
    return {};
}

std::optional<QString> bodyFormat(const Request &request)
{
    static const QStringList formats{u"storage"_s, u"atlas_doc_format"_s, u"view"_s,
        u"export_view"_s, u"anonymous_export_view"_s, u"styled_view"_s, u"editor"_s};
    QString asked = parameter(request, u"body-format"_s);
    if (asked.isEmpty() || formats.contains(asked))
        return asked;
    return std::nullopt;
}

QJsonObject bodyJson(const QByteArray &body, const QString &format)
{
    if (format.isEmpty())
        return {};
    return {{format,
        QJsonObject{{u"representation"_s, format}, {u"value"_s, QString::fromUtf8(body)}}}};
}

QJsonObject versionJson(const WikiVersion &version)
{
    return {{u"number"_s, version.number}, {u"message"_s, version.message}, {u"minorEdit"_s, false},
        {u"authorId"_s, version.authorId}, {u"createdAt"_s, isoUtc(version.at)}};
}

QJsonObject pageJson(
    const WikiCall &call, const WikiPage &page, const WikiVersion &shown, const QString &format)
{
    const auto orNull = [](const QString &id) {
        return id.isEmpty() ? QJsonValue() : QJsonValue(id);
    };
    const QString edit = u"/spaces/%1/pages/edit-v2/%2"_s.arg(
        call.store.space(page.spaceId) ? call.store.space(page.spaceId)->key : QString(), page.id);
    QJsonObject object{{u"id"_s, page.id}, {u"status"_s, stateName(page.state)},
        {u"title"_s, page.now().title}, {u"spaceId"_s, page.spaceId}, {u"position"_s, 0},
        {u"authorId"_s, page.authorId}, {u"ownerId"_s, orNull(page.ownerId)},
        {u"lastOwnerId"_s, QJsonValue::Null}, {u"createdAt"_s, isoUtc(page.created)},
        {u"version"_s, versionJson(page.now())}, {u"body"_s, bodyJson(shown.body, format)},
        {u"_links"_s,
            QJsonObject{{u"webui"_s, webPath(call.store, page)}, {u"editui"_s, edit},
                {u"tinyui"_s, u"/x/"_s + page.id}}}};
    if (!page.parentId.isEmpty()) {
        object.insert(u"parentId"_s, page.parentId);
        object.insert(u"parentType"_s, u"page"_s);
    }
    return object;
}

QJsonObject propertyJson(const WikiProperty &property)
{
    return {{u"id"_s, property.id}, {u"key"_s, property.key}, {u"value"_s, property.value},
        {u"version"_s,
            QJsonObject{{u"number"_s, property.version}, {u"message"_s, property.message},
                {u"minorEdit"_s, false}, {u"authorId"_s, property.authorId},
                {u"createdAt"_s, isoUtc(property.at)}}}};
}

QJsonObject labelJson(const WikiLabel &label)
{
    return {{u"id"_s, label.id}, {u"name"_s, label.name}, {u"prefix"_s, u"global"_s}};
}

QJsonObject spaceJson(const WikiCall &call, const WikiSpace &space)
{
    const QList<Person> &users = call.ground.users;
    const QString author = users.isEmpty() ? QString() : users.first().accountId;
    QJsonObject object{{u"id"_s, space.id}, {u"key"_s, space.key}, {u"name"_s, space.name},
        {u"type"_s, u"global"_s}, {u"status"_s, u"current"_s}, {u"authorId"_s, author},
        {u"spaceOwnerId"_s, author}, {u"currentActiveAlias"_s, space.key},
        {u"createdAt"_s, u"2024-02-05T08:00:00.000Z"_s},
        {u"_links"_s, QJsonObject{{u"webui"_s, u"/spaces/"_s + space.key}}}};
    const auto home = std::ranges::find(call.store.pages(), space.id, &WikiPage::spaceId);
    if (home != call.store.pages().end())
        object.insert(u"homepageId"_s, home->id);
    return object;
}

QJsonObject commentJson(const WikiCall &call, const WikiComment &comment, const QString &format)
{
    const WikiPage *page = call.store.page(comment.pageId);
    const QJsonObject version{{u"number"_s, comment.version}, {u"message"_s, QString()},
        {u"minorEdit"_s, false}, {u"authorId"_s, comment.authorId},
        {u"createdAt"_s, isoUtc(comment.at)}};
    QJsonObject object{{u"id"_s, comment.id}, {u"status"_s, u"current"_s},
        {u"title"_s, u"Re: "_s + (page ? page->now().title : QString())}, {u"version"_s, version},
        {u"body"_s, bodyJson(comment.body, format)},
        {u"_links"_s,
            QJsonObject{{u"webui"_s,
                u"%1?focusedCommentId=%2"_s.arg(
                    page ? webPath(call.store, *page) : QString(), comment.id)}}}};
    if (comment.parentId.isEmpty())
        object.insert(u"pageId"_s, comment.pageId);
    else
        object.insert(u"parentCommentId"_s, comment.parentId);
    if (!comment.markerRef.isEmpty()) {
        object.insert(u"resolutionStatus"_s, resolutionOf(call.store, comment));
        object.insert(u"properties"_s,
            QJsonObject{{u"inlineMarkerRef"_s, comment.markerRef},
                {u"inlineOriginalSelection"_s, comment.selection}});
    }
    return object;
}

QJsonObject userJson(const Person &person)
{
    return {{u"accountId"_s, person.accountId}, {u"accountType"_s, u"atlassian"_s},
        {u"email"_s, person.email}, {u"publicName"_s, person.displayName},
        {u"displayName"_s, person.displayName},
        {u"timeZone"_s, person.timeZone.isEmpty() ? QJsonValue() : QJsonValue(person.timeZone)},
        {u"isExternalCollaborator"_s, false}};
}

QJsonObject withBase(const Ground &ground, QJsonObject object)
{
    QJsonObject links = object.value(u"_links"_s).toObject();
    links.insert(u"base"_s, wikiBase(ground));
    object.insert(u"_links"_s, links);
    return object;
}

Response oneReply(const WikiCall &call, const QJsonObject &object, int status)
{
    return jsonReply(status, withBase(call.ground, object));
}

} // namespace Docket::Sandbox
