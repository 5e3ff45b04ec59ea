// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jirafields.h"
#include "core/sandbox/jiraside.h"
#include "core/sandbox/replies.h"

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

JiraSide::JiraSide(Ground &ground, const Site &site)
    : m_ground(ground)
    , m_store(ground, site)
{ }

/** Paths, methods and query parameters as in Atlassian's OpenAPI description of Jira Cloud REST v3.
 */
const QList<JiraSide::Route> &JiraSide::routes()
{
    using enum Stranger;
    static const QStringList window{u"startAt"_s, u"maxResults"_s};
    static const QStringList search{u"jql"_s, u"nextPageToken"_s, u"maxResults"_s, u"fields"_s,
        u"expand"_s, u"properties"_s, u"fieldsByKeys"_s, u"failFast"_s, u"reconcileIssues"_s};
    static const QStringList issue{u"fields"_s, u"fieldsByKeys"_s, u"expand"_s, u"properties"_s,
        u"updateHistory"_s, u"failFast"_s};
    static const QStringList edit{u"notifyUsers"_s, u"overrideScreenSecurity"_s,
        u"overrideEditableFlag"_s, u"returnIssue"_s, u"expand"_s};
    static const QStringList projectList = window
        + QStringList{u"orderBy"_s, u"id"_s, u"keys"_s, u"query"_s, u"typeKey"_s, u"categoryId"_s,
            u"action"_s, u"expand"_s, u"status"_s, u"properties"_s, u"propertyQuery"_s};
    static const QStringList permission{u"projectKey"_s, u"projectId"_s, u"issueKey"_s,
        u"issueId"_s, u"permissions"_s, u"projectUuid"_s, u"projectConfigurationUuid"_s,
        u"commentId"_s};
    static const QList<Route> table{
        {"GET", u"/rest/api/3/serverInfo", &JiraSide::serverInfo, {}, Welcome},
        {"GET", u"/rest/api/3/myself", &JiraSide::myself, {u"expand"_s}, MustSignIn},
        {"GET", u"/rest/api/3/mypermissions", &JiraSide::permissions, permission, MustSignIn},
        {"GET", u"/rest/api/3/user", &JiraSide::user,
            {u"accountId"_s, u"username"_s, u"key"_s, u"expand"_s}, MustSignIn},
        {"GET", u"/rest/api/3/user/search", &JiraSide::userSearch,
            window + QStringList{u"query"_s, u"username"_s, u"accountId"_s, u"property"_s},
            MustSignIn},
        {"GET", u"/rest/api/3/field", &JiraSide::fields, {}, Welcome},
        {"GET", u"/rest/api/3/status", &JiraSide::statuses, {}, MustSignIn},
        {"GET", u"/rest/api/3/statuscategory", &JiraSide::statusCategories, {}, MustSignIn},
        {"GET", u"/rest/api/3/issuetype", &JiraSide::issueTypes, {}, MustSignIn},
        {"GET", u"/rest/api/3/priority", &JiraSide::priorities, {}, MustSignIn},
        {"GET", u"/rest/api/3/resolution", &JiraSide::resolutions, {}, MustSignIn},
        {"GET", u"/rest/api/3/project", &JiraSide::projects,
            {u"expand"_s, u"recent"_s, u"properties"_s}, SeesEmptyList},
        {"GET", u"/rest/api/3/project/search", &JiraSide::projectSearch, projectList,
            SeesEmptyList},
        {"GET", u"/rest/api/3/project/{}", &JiraSide::project, {u"expand"_s, u"properties"_s},
            SeesNothing},
        {"GET", u"/rest/api/3/project/{}/components", &JiraSide::components, {u"componentSource"_s},
            SeesNothing},
        {"GET", u"/rest/api/3/project/{}/versions", &JiraSide::versions, {u"expand"_s},
            SeesNothing},
        {"GET", u"/rest/api/3/issue/createmeta/{}/issuetypes", &JiraSide::createTypes, window,
            MustSignIn},
        {"GET", u"/rest/api/3/issue/createmeta/{}/issuetypes/{}", &JiraSide::createFields, window,
            MustSignIn},
        {"GET", u"/rest/api/3/search/jql", &JiraSide::searchGet, search, SeesEmptyList},
        {"POST", u"/rest/api/3/search/jql", &JiraSide::searchPost, {}, SeesEmptyList},
        {"POST", u"/rest/api/3/search/approximate-count", &JiraSide::count, {}, SeesEmptyList},
        {"POST", u"/rest/api/3/issue/bulkfetch", &JiraSide::issuesBulk, {}, SeesEmptyList},
        {"POST", u"/rest/api/3/changelog/bulkfetch", &JiraSide::changelogsBulk, {}, SeesEmptyList},
        {"POST", u"/rest/api/3/issue", &JiraSide::issueCreate, {u"updateHistory"_s}, MustSignIn},
        {"GET", u"/rest/api/3/issue/{}", &JiraSide::issueGet, issue, SeesNothing},
        {"PUT", u"/rest/api/3/issue/{}", &JiraSide::issueEdit, edit, SeesNothing},
        {"DELETE", u"/rest/api/3/issue/{}", &JiraSide::issueDelete, {u"deleteSubtasks"_s},
            SeesNothing},
        {"GET", u"/rest/api/3/issue/{}/changelog", &JiraSide::changelog, window, SeesNothing},
        {"GET", u"/rest/api/3/issue/{}/transitions", &JiraSide::transitions,
            {u"expand"_s, u"transitionId"_s, u"skipRemoteOnlyCondition"_s,
                u"includeUnavailableTransitions"_s, u"sortByOpsBarAndStatus"_s},
            SeesNothing},
        {"POST", u"/rest/api/3/issue/{}/transitions", &JiraSide::transition, {}, SeesNothing},
        {"GET", u"/rest/api/3/issue/{}/comment", &JiraSide::comments,
            window + QStringList{u"orderBy"_s, u"expand"_s}, SeesNothing},
        {"POST", u"/rest/api/3/issue/{}/comment", &JiraSide::commentAdd, {u"expand"_s},
            SeesNothing},
        {"GET", u"/rest/api/3/issue/{}/comment/{}", &JiraSide::comment, {u"expand"_s}, SeesNothing},
        {"PUT", u"/rest/api/3/issue/{}/comment/{}", &JiraSide::commentEdit,
            {u"notifyUsers"_s, u"overrideEditableFlag"_s, u"expand"_s}, SeesNothing},
        {"DELETE", u"/rest/api/3/issue/{}/comment/{}", &JiraSide::commentDelete, {}, SeesNothing},
        {"GET", u"/rest/api/3/issue/{}/remotelink", &JiraSide::remoteLinks, {u"globalId"_s},
            SeesNothing},
        {"POST", u"/rest/api/3/issue/{}/remotelink", &JiraSide::remoteLinkPut, {}, SeesNothing},
        {"DELETE", u"/rest/api/3/issue/{}/remotelink", &JiraSide::remoteLinkDelete, {u"globalId"_s},
            SeesNothing},
        {"GET", u"/rest/api/3/issue/{}/remotelink/{}", &JiraSide::remoteLink, {}, SeesNothing},
        {"PUT", u"/rest/api/3/issue/{}/remotelink/{}", &JiraSide::remoteLinkPut, {}, SeesNothing},
        {"DELETE", u"/rest/api/3/issue/{}/remotelink/{}", &JiraSide::remoteLinkDeleteById, {},
            SeesNothing},
        {"GET", u"/rest/api/3/issue/{}/properties", &JiraSide::properties, {}, SeesNothing},
        {"GET", u"/rest/api/3/issue/{}/properties/{}", &JiraSide::property, {}, SeesNothing},
        {"PUT", u"/rest/api/3/issue/{}/properties/{}", &JiraSide::propertyPut, {}, SeesNothing},
        {"DELETE", u"/rest/api/3/issue/{}/properties/{}", &JiraSide::propertyDelete, {},
            SeesNothing},
        {"GET", u"/rest/api/3/issueLinkType", &JiraSide::linkTypes, {}, MustSignIn},
        {"POST", u"/rest/api/3/issueLink", &JiraSide::linkAdd, {}, SeesNothing},
        {"GET", u"/rest/api/3/issueLink/{}", &JiraSide::linkGet, {}, SeesNothing},
        {"DELETE", u"/rest/api/3/issueLink/{}", &JiraSide::linkDelete, {}, SeesNothing},
        {"GET", u"/browse/{}", &JiraSide::browse, {u"focusedCommentId"_s}, Welcome},
    };
    return table;
}

Response JiraSide::handle(const Request &request, const Caller &caller)
{
    if (request.path == u"/rest/api/3/search" || request.path == u"/rest/api/2/search")
        return oldSearch({request, caller, {}, JiraJson(m_ground, m_store, caller)});
    QByteArrayList allowed;
    for (const Route &route : routes()) {
        const std::optional<QStringList> parts = matchPath(request.path, route.pattern);
        if (!parts)
            continue;
        if (route.method != request.method) {
            allowed += route.method;
            continue;
        }
        Response response;
        if (!caller.signedIn() && route.stranger != Stranger::Welcome)
            response = strangerReply(route);
        else if (const QString unknown = unknownParameter(request, route.parameters);
            !unknown.isEmpty())
            response =
                jiraError(400, {u"The query parameter '%1' is not known here."_s.arg(unknown)});
        else
            response = (this->*route.handler)(
                {request, caller, *parts, JiraJson(m_ground, m_store, caller)});
        if (caller.kind == Caller::Kind::Refused)
            response.headers.emplaceBack("x-seraph-loginreason", "AUTHENTICATED_FAILED");
        return response;
    }
    if (!allowed.isEmpty()) {
        Response response = emptyReply(405);
        response.headers.emplaceBack("Allow", allowed.join(", "));
        return response;
    }
    if (!request.path.startsWith(u"/rest/"))
        return {404, {{"Content-Type", "text/html;charset=UTF-8"}},
            "<!DOCTYPE html><title>Page not found</title><p>Oops, you've found a dead link.</p>\n"};
    const QString uri = m_ground.options.baseUrl + request.path;
    return jsonReply(
        404, QJsonObject{{u"message"_s, u"null for uri: "_s + uri}, {u"status-code"_s, 404}});
}

/**
 * Jira does not refuse a bad token everywhere: what a stranger may see in part answers 200 with
 * nothing in it, or 404. Measured by the authors of public clients.
 */
Response JiraSide::strangerReply(const Route &route) const
{
    if (route.stranger == Stranger::MustSignIn)
        return jiraError(401, {u"Client must be authenticated to access this resource."_s});
    if (route.stranger == Stranger::SeesNothing) {
        return route.pattern.startsWith(u"/rest/api/3/project/")
            ? jiraError(404, {u"No project could be found."_s})
            : noIssue();
    }
    if (route.pattern.endsWith(u"/search/jql"))
        return jsonReply(200, QJsonObject{{u"issues"_s, QJsonArray()}, {u"isLast"_s, true}});
    if (route.pattern.endsWith(u"/approximate-count"))
        return jsonReply(200, QJsonObject{{u"count"_s, 0}});
    if (route.pattern.endsWith(u"/issue/bulkfetch"))
        return jsonReply(
            200, QJsonObject{{u"issues"_s, QJsonArray()}, {u"issueErrors"_s, QJsonArray()}});
    if (route.pattern.endsWith(u"/changelog/bulkfetch"))
        return jsonReply(200, QJsonObject{{u"issueChangeLogs"_s, QJsonArray()}});
    if (route.pattern.endsWith(u"/project"))
        return jsonReply(200, QJsonArray());
    return jsonReply(200,
        QJsonObject{{u"startAt"_s, 0}, {u"maxResults"_s, 50}, {u"total"_s, 0}, {u"isLast"_s, true},
            {u"values"_s, QJsonArray()}});
}

Response JiraSide::noIssue() const
{
    return jiraError(404, {u"Issue does not exist or you do not have permission to see it."_s});
}

Result<void> JiraSide::edit(const QString &key, const QJsonObject &fields, const QString &authorId)
{
    JiraIssue changed = *m_store.issue(key);
    FieldWriter writer(m_ground, m_store);
    QJsonObject byId;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto custom =
            std::ranges::find(m_store.customFields(), it.key(), &JiraCustomField::name);
        byId.insert(custom == m_store.customFields().end() ? it.key() : custom->id, it.value());
    }
    writer.apply(changed, byId);
    if (!writer.errors.isEmpty())
        return failure(Error::Kind::Invalid,
            writer.errors.begin().key() + u": "_s + writer.errors.begin().value().toString());
    m_store.save(changed, authorId);
    return {};
}

void JiraSide::addComment(const QString &key, const QJsonObject &body, const QString &authorId)
{
    JiraIssue changed = *m_store.issue(key);
    changed.updated = m_ground.now();
    changed.comments +=
        JiraComment{m_ground.newId(), authorId, authorId, body, changed.updated, changed.updated};
    m_store.saveQuietly(changed);
}

} // namespace Docket::Sandbox
