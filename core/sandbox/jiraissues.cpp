// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jirafields.h"
#include "core/sandbox/jiraside.h"
#include "core/sandbox/replies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

Response badPayload()
{
    return jiraError(
        400, {u"Invalid request payload. Refer to the REST API documentation and try again."_s});
}

/** The workflow lets every status follow every other; a transition's id is the place of the status
 * it leads to. */
QString transitionId(qsizetype statusIndex)
{
    return QString::number(statusIndex * 10 + 11);
}

} // namespace

Response JiraSide::issueGet(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const IssueView view{{listParameter(call.request, u"fields"_s)},
        listParameter(call.request, u"expand"_s), listParameter(call.request, u"properties"_s),
        false};
    QJsonObject object = call.json.issue(*issue, view);
    if (view.fields.onlyIdentity()) { // one issue always comes with its key
        object.insert(u"key"_s, issue->key);
        object.insert(u"self"_s, call.json.url(u"issue/"_s + issue->id));
    }
    if (view.expand.contains(u"names"))
        object.insert(u"names"_s, call.json.names());
    if (view.expand.contains(u"schema"))
        object.insert(u"schema"_s, call.json.schemas());
    return jsonReply(200, object);
}

Response JiraSide::issueCreate(const Call &call)
{
    const std::optional<QJsonObject> body = bodyObject(call.request);
    if (!body)
        return badPayload();
    const QJsonObject fields = body->value(u"fields"_s).toObject();
    JiraIssue issue;
    FieldWriter writer(m_ground, m_store);
    writer.begin(issue, fields);
    writer.apply(issue, fields);
    writer.update(issue, body->value(u"update"_s).toObject());
    for (const QJsonValue &value : body->value(u"properties"_s).toArray()) {
        const QJsonObject property = value.toObject();
        if (property.value(u"key"_s).toString().isEmpty()
            || property.value(u"value"_s).isUndefined())
            writer.errors.insert(u"properties"_s, u"Every property needs a key and a value."_s);
        issue.properties.insert(property.value(u"key"_s).toString(), property.value(u"value"_s));
    }
    if (!writer.errors.isEmpty())
        return jiraError(400, {}, writer.errors);
    const QString key = m_store.create(issue, call.caller.person.accountId);
    for (const QJsonObject &comment : std::as_const(writer.comments))
        addComment(key, comment, call.caller.person.accountId);
    const JiraIssue *made = m_store.issue(key);
    return jsonReply(201,
        QJsonObject{{u"id"_s, made->id}, {u"key"_s, made->key},
            {u"self"_s, call.json.url(u"issue/"_s + made->id)}});
}

Response JiraSide::issueEdit(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const std::optional<QJsonObject> body = bodyObject(call.request);
    if (!body)
        return badPayload();
    JiraIssue changed = *issue;
    FieldWriter writer(m_ground, m_store);
    writer.apply(changed, body->value(u"fields"_s).toObject());
    writer.update(changed, body->value(u"update"_s).toObject());
    for (const QJsonValue &value : body->value(u"properties"_s).toArray())
        changed.properties.insert(
            value.toObject().value(u"key"_s).toString(), value.toObject().value(u"value"_s));
    if (!writer.errors.isEmpty())
        return jiraError(400, {}, writer.errors);
    m_store.save(changed, call.caller.person.accountId);
    for (const QJsonObject &comment : std::as_const(writer.comments))
        addComment(changed.key, comment, call.caller.person.accountId);
    if (parameter(call.request, u"returnIssue"_s) == u"true")
        return jsonReply(200,
            call.json.issue(*m_store.issue(changed.id),
                {{}, listParameter(call.request, u"expand"_s), {}, false}));
    return emptyReply(204);
}

Response JiraSide::issueDelete(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    m_store.remove(issue->id);
    return emptyReply(204);
}

/** Oldest first, with classic paging. */
Response JiraSide::changelog(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const std::optional<Window> window = windowParameters(call.request, 100, 100);
    if (!window)
        return jiraError(
            400, {u"startAt and maxResults must be whole numbers, and startAt not negative."_s});
    QJsonArray values;
    for (qsizetype i = window->startAt;
        i < issue->history.size() && values.size() < window->maxResults; ++i)
        values += call.json.history(issue->history.at(i));
    const qsizetype end = window->startAt + values.size();
    const QString self = call.json.url(
        u"issue/%1/changelog?maxResults=%2&startAt="_s.arg(issue->key).arg(window->maxResults));
    QJsonObject page{{u"self"_s, self + QString::number(window->startAt)},
        {u"startAt"_s, window->startAt}, {u"maxResults"_s, window->maxResults},
        {u"total"_s, issue->history.size()}, {u"isLast"_s, end >= issue->history.size()},
        {u"values"_s, values}};
    if (end < issue->history.size())
        page.insert(u"nextPage"_s, self + QString::number(end));
    return jsonReply(200, page);
}

Response JiraSide::transitions(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const QString only = parameter(call.request, u"transitionId"_s);
    QJsonArray list;
    for (qsizetype i = 0; i < m_store.statuses().size(); ++i) {
        const JiraStatus &to = m_store.statuses().at(i);
        if (to.id == issue->statusId || (!only.isEmpty() && only != transitionId(i)))
            continue;
        QJsonObject object{{u"id"_s, transitionId(i)}, {u"name"_s, to.name},
            {u"to"_s, call.json.status(to)}, {u"hasScreen"_s, false}, {u"isGlobal"_s, true},
            {u"isInitial"_s, false}, {u"isAvailable"_s, true}, {u"isConditional"_s, false},
            {u"looped"_s, false}};
        if (listParameter(call.request, u"expand"_s).contains(u"transitions.fields"_s))
            object.insert(u"fields"_s, QJsonObject());
        list += object;
    }
    return jsonReply(200, QJsonObject{{u"expand"_s, u"transitions"_s}, {u"transitions"_s, list}});
}

Response JiraSide::transition(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return noIssue();
    const std::optional<QJsonObject> body = bodyObject(call.request);
    if (!body)
        return badPayload();
    const QString wanted =
        body->value(u"transition"_s).toObject().value(u"id"_s).toVariant().toString();
    if (wanted.isEmpty())
        return jiraError(400, {u"Missing 'transition' identifier"_s});
    std::optional<JiraStatus> to;
    for (qsizetype i = 0; i < m_store.statuses().size(); ++i) {
        if (transitionId(i) == wanted && m_store.statuses().at(i).id != issue->statusId)
            to = m_store.statuses().at(i);
    }
    if (!to)
        return jiraError(400, {u"Transition id '%1' is not valid for this issue."_s.arg(wanted)});
    QJsonObject fields = body->value(u"fields"_s).toObject();
    const QJsonObject given = fields.take(u"resolution"_s).toObject();
    QString resolution = given.value(u"name"_s).toString();
    if (const qsizetype place = given.value(u"id"_s).toVariant().toInt() - 10000;
        resolution.isEmpty() && place >= 0)
        resolution = standardResolutions().value(place);
    const QString key = issue->key;
    JiraIssue changed = *issue;
    FieldWriter writer(m_ground, m_store);
    if (!given.isEmpty() && !standardResolutions().contains(resolution))
        writer.errors.insert(u"resolution"_s, u"The resolution is not valid."_s);
    writer.apply(changed, fields);
    writer.update(changed, body->value(u"update"_s).toObject());
    if (!writer.errors.isEmpty())
        return jiraError(400, {}, writer.errors);
    const QString author = call.caller.person.accountId;
    if (changed != *issue)
        m_store.save(changed, author);
    m_store.transition(key, *to, resolution, author);
    for (const QJsonObject &comment : std::as_const(writer.comments))
        addComment(key, comment, author);
    return emptyReply(204);
}

} // namespace Docket::Sandbox
