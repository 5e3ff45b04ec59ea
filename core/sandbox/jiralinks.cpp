// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jiraside.h"
#include "core/sandbox/replies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

Response noIssueLink(const QString &id)
{
    return jiraError(404, {u"No issue link with id '%1' exists."_s.arg(id)});
}

/** An object that names something by one of two members. */
QString either(const QJsonValue &value, const QString &first, const QString &second)
{
    const QJsonObject object = value.toObject();
    return (object.contains(first) ? object.value(first) : object.value(second))
        .toVariant()
        .toString();
}

} // namespace

Response JiraSide::linkTypes(const Call &call)
{
    QJsonArray list;
    for (const JiraLinkType &type : standardLinkTypes())
        list += call.json.linkType(type);
    return jsonReply(200, QJsonObject{{u"issueLinkTypes"_s, list}});
}

/** The link starts at `inwardIssue`, which then shows the other as its outward issue. A link that
 * is there already is no error. */
Response JiraSide::linkAdd(const Call &call)
{
    const std::optional<QJsonObject> body = bodyObject(call.request);
    if (!body)
        return jiraError(400,
            {u"Invalid request payload. Refer to the REST API documentation and try again."_s});
    const QString named = either(body->value(u"type"_s), u"id"_s, u"name"_s);
    const auto type = std::ranges::find_if(standardLinkTypes(), [&](const JiraLinkType &one) {
        return one.id == named || one.name.compare(named, Qt::CaseInsensitive) == 0;
    });
    if (type == standardLinkTypes().end())
        return jiraError(404, {u"No issue link type with name '%1' found."_s.arg(named)});
    const JiraIssue *from = m_store.issue(either(body->value(u"inwardIssue"_s), u"key"_s, u"id"_s));
    const JiraIssue *to = m_store.issue(either(body->value(u"outwardIssue"_s), u"key"_s, u"id"_s));
    if (!from || !to)
        return noIssue();
    if (from == to)
        return jiraError(400, {u"You cannot link an issue to itself."_s});
    JiraIssue start = *from;
    JiraIssue end = *to;
    const bool isThere = std::ranges::any_of(start.issueLinks, [&](const JiraIssueLink &link) {
        return link.typeId == type->id && link.otherId == end.id && link.outward;
    });
    if (isThere)
        return emptyReply(201);
    const QString id = m_ground.newId();
    start.issueLinks += JiraIssueLink{id, type->id, end.id, true};
    end.issueLinks += JiraIssueLink{id, type->id, start.id, false};
    start.updated = end.updated = m_ground.now();
    m_store.saveQuietly(start);
    m_store.saveQuietly(end);
    return emptyReply(201);
}

Response JiraSide::linkGet(const Call &call)
{
    for (const JiraIssue &issue : m_store.issues()) {
        const auto link =
            std::ranges::find(issue.issueLinks, call.parts.first(), &JiraIssueLink::id);
        if (link == issue.issueLinks.end() || !link->outward)
            continue;
        const auto type = std::ranges::find(standardLinkTypes(), link->typeId, &JiraLinkType::id);
        return jsonReply(200,
            QJsonObject{{u"id"_s, link->id}, {u"self"_s, call.json.url(u"issueLink/"_s + link->id)},
                {u"type"_s, call.json.linkType(*type)},
                {u"inwardIssue"_s, call.json.link(issue.id)},
                {u"outwardIssue"_s, call.json.link(link->otherId)}});
    }
    return noIssueLink(call.parts.first());
}

Response JiraSide::linkDelete(const Call &call)
{
    QList<JiraIssue> changed;
    for (const JiraIssue &issue : m_store.issues()) {
        JiraIssue copy = issue;
        if (copy.issueLinks.removeIf(
                [&](const JiraIssueLink &link) { return link.id == call.parts.first(); })
            > 0)
            changed += copy;
    }
    if (changed.isEmpty())
        return noIssueLink(call.parts.first());
    for (JiraIssue &issue : changed) {
        issue.updated = m_ground.now();
        m_store.saveQuietly(issue);
    }
    return emptyReply(204);
}

} // namespace Docket::Sandbox
