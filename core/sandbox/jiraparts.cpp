// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jirafields.h"
#include "core/sandbox/jiraside.h"
#include "core/sandbox/replies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr qsizetype longestGlobalId = 255;
constexpr qsizetype longestPropertyKey = 255;
constexpr qsizetype longestPropertyValue = 32768;

Response badComment()
{
    return jiraError(
        400, {u"Comment body is not valid!"_s}, {{u"comment"_s, u"Comment body is not valid!"_s}});
}

Response noComment(const QString &id)
{
    return jiraError(404, {u"Can not find a comment for the id: %1."_s.arg(id)});
}

Response noLink()
{
    return jiraError(404, {u"The remote issue link does not exist."_s});
}

template <typename List>
auto byId(List &list, const QString &id)
{
    return std::ranges::find_if(list, [&](const auto &one) { return one.id == id; });
}

/** The body as any JSON value; undefined when it is none. */
QJsonValue anyJson(const QByteArray &body)
{
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + body + ']');
    return wrapped.array().size() == 1 ? wrapped.array().first()
                                       : QJsonValue(QJsonValue::Undefined);
}

} // namespace

Response JiraSide::comments(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const std::optional<Window> window = windowParameters(call.request, 100, 5000);
    QString order = parameter(call.request, u"orderBy"_s);
    const bool newestFirst = order.startsWith(u'-');
    order.remove(u'+');
    if (!window
        || !QStringList{QString(), u"created"_s, u"-created"_s, u" created"_s}.contains(order))
        return jiraError(400, {u"startAt, maxResults or orderBy is not valid."_s});
    QList<JiraComment> list = issue->comments;
    if (newestFirst)
        std::ranges::reverse(list);
    QJsonArray comments;
    for (const JiraComment &one :
        list.mid(std::min<qsizetype>(window->startAt, list.size()), window->maxResults))
        comments += call.json.comment(*issue, one);
    return jsonReply(200,
        QJsonObject{{u"startAt"_s, window->startAt}, {u"maxResults"_s, window->maxResults},
            {u"total"_s, list.size()}, {u"comments"_s, comments}});
}

Response JiraSide::comment(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const auto found = byId(issue->comments, call.parts.at(1));
    return found == issue->comments.end() ? noComment(call.parts.at(1))
                                          : jsonReply(200, call.json.comment(*issue, *found));
}

Response JiraSide::commentAdd(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const std::optional<QJsonObject> body = bodyObject(call.request);
    if (!body || !isAdfDocument(body->value(u"body"_s)))
        return badComment();
    const QString id = issue->id;
    addComment(id, body->value(u"body"_s).toObject(), call.caller.person.accountId);
    const JiraIssue *changed = m_store.issue(id);
    return jsonReply(201, call.json.comment(*changed, changed->comments.last()));
}

Response JiraSide::commentEdit(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    JiraIssue changed = *issue;
    const auto found = byId(changed.comments, call.parts.at(1));
    if (found == changed.comments.end())
        return noComment(call.parts.at(1));
    const std::optional<QJsonObject> body = bodyObject(call.request);
    if (!body || !isAdfDocument(body->value(u"body"_s)))
        return badComment();
    found->body = body->value(u"body"_s).toObject();
    found->updated = changed.updated = m_ground.now();
    found->updateAuthorId = call.caller.person.accountId;
    const QJsonObject answer = call.json.comment(changed, *found);
    m_store.saveQuietly(changed);
    return jsonReply(200, answer);
}

Response JiraSide::commentDelete(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    JiraIssue changed = *issue;
    const auto found = byId(changed.comments, call.parts.at(1));
    if (found == changed.comments.end())
        return noComment(call.parts.at(1));
    changed.comments.erase(found);
    changed.updated = m_ground.now();
    m_store.saveQuietly(changed);
    return emptyReply(204);
}

/** With `globalId` one object, without it a list. */
Response JiraSide::remoteLinks(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    if (call.request.query.hasQueryItem(u"globalId"_s)) {
        const auto found = std::ranges::find(
            issue->links, parameter(call.request, u"globalId"_s), &JiraRemoteLink::globalId);
        return found == issue->links.end() ? noLink()
                                           : jsonReply(200, call.json.remoteLink(*issue, *found));
    }
    QJsonArray list;
    for (const JiraRemoteLink &link : issue->links)
        list += call.json.remoteLink(*issue, link);
    return jsonReply(200, list);
}

Response JiraSide::remoteLink(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const auto found = byId(issue->links, call.parts.at(1));
    return found == issue->links.end() ? noLink()
                                       : jsonReply(200, call.json.remoteLink(*issue, *found));
}

/** POST makes a link or, when its globalId is known, replaces it whole; PUT replaces the one of
 * that id. */
Response JiraSide::remoteLinkPut(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const std::optional<QJsonObject> body = bodyObject(call.request);
    if (!body)
        return jiraError(400,
            {u"Invalid request payload. Refer to the REST API documentation and try again."_s});
    const QJsonObject object = body->value(u"object"_s).toObject();
    const QString globalId = body->value(u"globalId"_s).toString();
    QJsonObject errors;
    for (const QString &name : {u"url"_s, u"title"_s}) {
        if (object.value(name).toString().trimmed().isEmpty())
            errors.insert(name, u"'%1' is required."_s.arg(name));
    }
    if (globalId.size() > longestGlobalId)
        errors.insert(u"globalId"_s, u"'globalId' can have a maximum length of 255 characters."_s);
    if (!errors.isEmpty())
        return jiraError(400, {}, errors);
    JiraIssue changed = *issue;
    const bool byPath = call.parts.size() > 1;
    const auto found = byPath ? byId(changed.links, call.parts.at(1))
        : globalId.isEmpty()
        ? changed.links.end()
        : std::ranges::find(changed.links, globalId, &JiraRemoteLink::globalId);
    if (byPath && found == changed.links.end())
        return noLink();
    QJsonObject value{{u"object"_s, object}};
    for (const QString &name : {u"application"_s, u"relationship"_s}) {
        if (body->contains(name))
            value.insert(name, body->value(name));
    }
    const bool isNew = found == changed.links.end();
    const QString id = isNew ? m_ground.newId() : found->id;
    const JiraRemoteLink link{id, globalId, value};
    if (isNew)
        changed.links += link;
    else
        *found = link;
    m_store.saveQuietly(changed);
    if (byPath)
        return emptyReply(204);
    return jsonReply(isNew ? 201 : 200,
        QJsonObject{{u"id"_s, id.toLongLong()},
            {u"self"_s, call.json.url(u"issue/%1/remotelink/%2"_s.arg(changed.key, id))}});
}

Response JiraSide::dropLinks(
    const Call &call, const std::function<bool(const JiraRemoteLink &)> &isMeant)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    JiraIssue changed = *issue;
    if (changed.links.removeIf(isMeant) == 0)
        return noLink();
    m_store.saveQuietly(changed);
    return emptyReply(204);
}

Response JiraSide::remoteLinkDelete(const Call &call)
{
    if (!m_store.issue(call.parts.first()))
        return noIssue();
    if (!call.request.query.hasQueryItem(u"globalId"_s))
        return jiraError(400, {u"'globalId' is required."_s});
    const QString globalId = parameter(call.request, u"globalId"_s);
    return dropLinks(call, [&](const JiraRemoteLink &link) { return link.globalId == globalId; });
}

Response JiraSide::remoteLinkDeleteById(const Call &call)
{
    return dropLinks(call, [&](const JiraRemoteLink &link) { return link.id == call.parts.at(1); });
}

Response JiraSide::properties(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    QJsonArray keys;
    for (auto it = issue->properties.begin(); it != issue->properties.end(); ++it) {
        const QString key = QString::fromLatin1(QUrl::toPercentEncoding(it.key()));
        keys += QJsonObject{
            {u"self"_s, call.json.url(u"issue/%1/properties/%2"_s.arg(issue->key, key))},
            {u"key"_s, it.key()}};
    }
    return jsonReply(200, QJsonObject{{u"keys"_s, keys}});
}

Response JiraSide::property(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const QString key = call.parts.at(1);
    if (!issue->properties.contains(key))
        return jiraError(404, {u"The property with key '%1' does not exist."_s.arg(key)});
    return jsonReply(200, QJsonObject{{u"key"_s, key}, {u"value"_s, issue->properties.value(key)}});
}

Response JiraSide::propertyPut(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const QString key = call.parts.at(1);
    const QJsonValue value = anyJson(call.request.body);
    if (value.isUndefined())
        return jiraError(400, {u"The property value is not valid JSON."_s});
    if (key.size() > longestPropertyKey)
        return jiraError(400, {u"The property key can have a maximum length of 255 characters."_s});
    if (call.request.body.size() > longestPropertyValue)
        return jiraError(
            400, {u"The property value can have a maximum length of 32768 characters."_s});
    JiraIssue changed = *issue;
    const bool isNew = !changed.properties.contains(key);
    changed.properties.insert(key, value);
    m_store.saveQuietly(changed);
    return emptyReply(isNew ? 201 : 200);
}

Response JiraSide::propertyDelete(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    JiraIssue changed = *issue;
    if (changed.properties.remove(call.parts.at(1)) == 0)
        return jiraError(
            404, {u"The property with key '%1' does not exist."_s.arg(call.parts.at(1))});
    m_store.saveQuietly(changed);
    return emptyReply(204);
}

} // namespace Docket::Sandbox
