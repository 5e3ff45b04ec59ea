// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/sandbox/jiraside.h"
#include "core/sandbox/jqlfilter.h"
#include "core/sandbox/replies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr int usualPage = 50;
constexpr int largestIdentityPage = 5000;
constexpr int largestPage = 100;
constexpr int tokenDays = 7;
constexpr qsizetype mostOpenSearches = 10000;
constexpr qsizetype mostBulkIssues = 100;
constexpr qsizetype mostBulkChangelogs = 1000;
constexpr qsizetype mostBulkFields = 10;
constexpr qsizetype mostProperties = 5;
constexpr qsizetype mostReconciled = 50;

Response badPayload()
{
    return jiraError(
        400, {u"Invalid request payload. Refer to the REST API documentation and try again."_s});
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &element : value.toArray())
        list += element.toVariant().toString();
    return list;
}

bool hasOnly(const QJsonObject &object, const QStringList &known)
{
    return std::ranges::all_of(
        object.keys(), [&](const QString &name) { return known.contains(name); });
}

QStringList commaList(const QString &text)
{
    QStringList list;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            list += part.trimmed();
    }
    return list;
}

} // namespace

Response JiraSide::oldSearch(const Call &)
{
    return jiraError(410,
        {u"The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A "
         u"full migration guideline is "
         "available at https://developer.atlassian.com/changelog/#CHANGE-2046"_s});
}

Response JiraSide::searchGet(const Call &call)
{
    SearchRequest wanted;
    wanted.jql = parameter(call.request, u"jql"_s);
    wanted.token = parameter(call.request, u"nextPageToken"_s);
    const std::optional<int> most =
        numberParameter(call.request, u"maxResults"_s, usualPage, -1, largestIdentityPage);
    if (!most || *most < 0)
        return jiraError(
            400, {u"The maxResults parameter must be a whole number that is not negative."_s});
    wanted.maxResults = *most;
    wanted.view.fields.asked = listParameter(call.request, u"fields"_s);
    wanted.view.expand = listParameter(call.request, u"expand"_s);
    wanted.view.properties = listParameter(call.request, u"properties"_s);
    wanted.reconcile = listParameter(call.request, u"reconcileIssues"_s);
    return search(call, wanted);
}

Response JiraSide::searchPost(const Call &call)
{
    const std::optional<QJsonObject> body = bodyObject(call.request);
    static const QStringList known{u"jql"_s, u"nextPageToken"_s, u"maxResults"_s, u"fields"_s,
        u"expand"_s, u"properties"_s, u"fieldsByKeys"_s, u"reconcileIssues"_s};
    if (!body || !hasOnly(*body, known))
        return badPayload();
    const QJsonValue most = body->value(u"maxResults"_s);
    for (const QString &list : {u"fields"_s, u"properties"_s, u"reconcileIssues"_s}) {
        if (body->contains(list) && !body->value(list).isArray() && !body->value(list).isNull())
            return badPayload();
    }
    for (const QString &text : {u"jql"_s, u"expand"_s, u"nextPageToken"_s}) {
        if (body->contains(text) && !body->value(text).isString() && !body->value(text).isNull())
            return badPayload();
    }
    if (!most.isUndefined() && (!most.isDouble() || most.toInt(-1) < 0))
        return badPayload();
    SearchRequest wanted;
    wanted.jql = body->value(u"jql"_s).toString();
    wanted.token = body->value(u"nextPageToken"_s).toString();
    wanted.maxResults = std::min(most.toInt(usualPage), largestIdentityPage);
    wanted.view.fields.asked = strings(body->value(u"fields"_s));
    wanted.view.expand = commaList(body->value(u"expand"_s).toString());
    wanted.view.properties = strings(body->value(u"properties"_s));
    wanted.reconcile = strings(body->value(u"reconcileIssues"_s));
    return search(call, wanted);
}

/** The ids of the issues a new search finds, in order. */
std::expected<QStringList, Response> JiraSide::found(
    const Call &call, const SearchRequest &wanted) const
{
    const auto query = parseJql(wanted.jql);
    if (!query)
        return std::unexpected(jiraError(400, {query.error()}));
    if (!query->where) {
        return std::unexpected(jiraError(400,
            {u"Unbounded JQL queries are not allowed here. Please add a search restriction to your query."_s}));
    }
    const auto plan = planJql(*query, m_store, m_ground, call.caller);
    if (!plan)
        return std::unexpected(jiraError(400, plan.error()));
    QList<JiraIssue> candidates = m_store.indexedIssues();
    for (const QString &id : wanted.reconcile) {
        const JiraIssue *fresh = m_store.issue(id);
        const auto stale = std::ranges::find(candidates, id, &JiraIssue::id);
        if (fresh && stale != candidates.end())
            *stale = *fresh;
        else if (fresh)
            candidates += *fresh;
    }
    QList<const JiraIssue *> matching;
    for (const JiraIssue &issue : std::as_const(candidates)) {
        if (plan->matches(issue))
            matching += &issue;
    }
    std::ranges::sort(
        matching, [&](const JiraIssue *a, const JiraIssue *b) { return plan->before(*a, *b); });
    QStringList ids;
    for (const JiraIssue *issue : std::as_const(matching))
        ids += issue->id;
    return ids;
}

/** What the token of an earlier page still holds back, if it was given for this query and is not
 * too old. */
std::expected<QStringList, Response> JiraSide::continued(
    const QString &token, const QString &query) const
{
    const auto page = m_pages.constFind(token);
    if (page == m_pages.constEnd() || m_ground.options.tokenTrouble == TokenTrouble::Refused
        || page->query != query || page->issued.addDays(tokenDays) <= m_ground.now()) {
        return std::unexpected(jiraError(400,
            {u"The provided next page token is invalid or expired. Please start a new search."_s}));
    }
    return page->rest;
}

QString JiraSide::tokenFor(const QString &query, const QStringList &rest)
{
    const QString token = randomId();
    m_pages.insert(token, {query, rest, m_ground.now()});
    m_pageOrder += token;
    if (m_pageOrder.size() > mostOpenSearches)
        m_pages.remove(m_pageOrder.takeFirst());
    return token;
}

Response JiraSide::search(const Call &call, const SearchRequest &given)
{
    SearchRequest wanted = given;
    if (wanted.view.fields.asked.isEmpty())
        wanted.view.fields.asked = {u"id"_s};
    wanted.view.changelogCut = true;
    if (wanted.view.properties.size() > mostProperties)
        return jiraError(400, {u"The number of properties must be less than or equal to 5."_s});
    if (wanted.reconcile.size() > mostReconciled)
        return jiraError(
            400, {u"The number of reconcileIssues must be less than or equal to 50."_s});
    const QString query = stableId({call.caller.person.accountId, wanted.jql,
        wanted.view.fields.asked.join(u','), wanted.reconcile.join(u',')});
    const auto all = wanted.token.isEmpty() ? found(call, wanted) : continued(wanted.token, query);
    if (!all)
        return all.error();
    const QStringList &ids = *all;
    const bool identity = wanted.view.fields.onlyIdentity() && wanted.view.expand.isEmpty();
    qsizetype size = std::clamp(wanted.maxResults, 1, identity ? largestIdentityPage : largestPage);
    if (m_ground.options.pageLimit > 0)
        size = std::min<qsizetype>(size, m_ground.options.pageLimit);
    QHash<QString, JiraIssue> seen;
    for (const JiraIssue &issue : m_store.indexedIssues())
        seen.insert(issue.id, issue);
    QJsonArray issues;
    for (const QString &id : ids.first(std::min(size, ids.size()))) {
        const auto indexed = seen.constFind(id);
        const bool fresh = indexed == seen.constEnd() || wanted.reconcile.contains(id);
        issues += call.json.issue(fresh ? *m_store.issue(id) : *indexed, wanted.view);
    }
    QJsonObject answer{{u"issues"_s, issues}, {u"isLast"_s, ids.size() <= size}};
    if (ids.size() > size && m_ground.options.tokenTrouble != TokenTrouble::Missing) {
        const bool again =
            m_ground.options.tokenTrouble == TokenTrouble::Repeated && !wanted.token.isEmpty();
        answer.insert(u"nextPageToken"_s, again ? wanted.token : tokenFor(query, ids.sliced(size)));
    }
    if (wanted.view.expand.contains(u"names"))
        answer.insert(u"names"_s, call.json.names());
    if (wanted.view.expand.contains(u"schema"))
        answer.insert(u"schema"_s, call.json.schemas());
    return jsonReply(200, answer);
}

Response JiraSide::count(const Call &call)
{
    const std::optional<QJsonObject> body = bodyObject(call.request);
    if (!body || !hasOnly(*body, {u"jql"_s}))
        return badPayload();
    SearchRequest wanted;
    wanted.jql = body->value(u"jql"_s).toString();
    const auto all = found(call, wanted);
    return all ? jsonReply(200, QJsonObject{{u"count"_s, all->size()}}) : all.error();
}

Response JiraSide::issuesBulk(const Call &call)
{
    const std::optional<QJsonObject> body = bodyObject(call.request);
    if (!body
        || !hasOnly(*body,
            {u"issueIdsOrKeys"_s, u"fields"_s, u"expand"_s, u"properties"_s, u"fieldsByKeys"_s}))
        return badPayload();
    const QStringList wanted = strings(body->value(u"issueIdsOrKeys"_s));
    if (wanted.isEmpty())
        return jiraError(400, {u"issueIdsOrKeys must not be empty."_s});
    if (wanted.size() > mostBulkIssues)
        return jiraError(400, {u"A maximum of 100 issues can be fetched in a single request."_s});
    IssueView view{{strings(body->value(u"fields"_s))}, strings(body->value(u"expand"_s)),
        strings(body->value(u"properties"_s)), true};
    if (view.fields.asked.isEmpty())
        view.fields.asked = {u"*navigable"_s};
    QJsonArray issues, errors;
    QStringList done;
    for (const QString &one : wanted) {
        const JiraIssue *issue = m_store.issue(one);
        if (!issue) {
            errors += QJsonObject{{u"id"_s, one},
                {u"errorMessage"_s,
                    u"Issue does not exist or you do not have permission to see it."_s}};
        } else if (!done.contains(issue->id)) {
            issues += call.json.issue(*issue, view);
            done += issue->id;
        }
    }
    return jsonReply(200, QJsonObject{{u"issues"_s, issues}, {u"issueErrors"_s, errors}});
}

/** The history entries of these issues that touch one of the fields (none: any), as "issue id/entry
 * id", oldest first. */
QStringList JiraSide::historyPlaces(const QStringList &issues, const QStringList &fields) const
{
    QStringList places;
    for (const QString &one : issues) {
        const JiraIssue *issue = m_store.issue(one);
        for (const JiraHistory &entry : issue ? issue->history : QList<JiraHistory>()) {
            const bool touches = fields.isEmpty()
                || std::ranges::any_of(entry.changes,
                    [&](const JiraChange &change) { return fields.contains(change.fieldId); });
            if (touches)
                places += issue->id + u'/' + entry.id;
        }
    }
    places.removeDuplicates();
    return places;
}

/** `created` is a number here, epoch milliseconds, whatever the description says (measured by a
 * public project). */
QJsonArray JiraSide::bulkLogs(
    const Call &call, const QStringList &places, const QStringList &fields) const
{
    QJsonArray logs;
    QJsonObject log;
    for (const QString &place : places) {
        const QString issueId = place.section(u'/', 0, 0);
        const QList<JiraHistory> &history = m_store.issue(issueId)->history;
        const auto entry = std::ranges::find(history, place.section(u'/', 1), &JiraHistory::id);
        JiraHistory shown = *entry;
        shown.changes.removeIf([&](const JiraChange &change) {
            return !fields.isEmpty() && !fields.contains(change.fieldId);
        });
        QJsonObject object = call.json.history(shown);
        object.insert(u"created"_s, shown.at.toMSecsSinceEpoch());
        if (log.value(u"issueId"_s) != issueId) {
            if (!log.isEmpty())
                logs += log;
            log = {{u"issueId"_s, issueId}, {u"changeHistories"_s, QJsonArray()}};
        }
        QJsonArray histories = log.value(u"changeHistories"_s).toArray();
        histories += object;
        log.insert(u"changeHistories"_s, histories);
    }
    if (!log.isEmpty())
        logs += log;
    return logs;
}

Response JiraSide::changelogsBulk(const Call &call)
{
    const std::optional<QJsonObject> body = bodyObject(call.request);
    if (!body
        || !hasOnly(
            *body, {u"issueIdsOrKeys"_s, u"fieldIds"_s, u"maxResults"_s, u"nextPageToken"_s}))
        return badPayload();
    const QStringList wanted = strings(body->value(u"issueIdsOrKeys"_s));
    const QStringList fields = strings(body->value(u"fieldIds"_s));
    if (wanted.isEmpty() || wanted.size() > mostBulkChangelogs)
        return jiraError(400, {u"issueIdsOrKeys must hold between 1 and 1000 issues."_s});
    if (fields.size() > mostBulkFields)
        return jiraError(400, {u"fieldIds must hold at most 10 fields."_s});
    const int most = std::clamp(body->value(u"maxResults"_s).toInt(1000), 1, 10000);
    const QString query = stableId(QStringList{call.caller.person.accountId} + wanted + fields);
    const QString token = body->value(u"nextPageToken"_s).toString();
    QStringList rest;
    if (token.isEmpty()) {
        rest = historyPlaces(wanted, fields);
    } else if (const auto held = continued(token, query)) {
        rest = *held;
    } else {
        return held.error();
    }
    QJsonObject answer{{u"issueChangeLogs"_s,
        bulkLogs(call, rest.first(std::min<qsizetype>(most, rest.size())), fields)}};
    if (rest.size() > most)
        answer.insert(u"nextPageToken"_s, tokenFor(query, rest.sliced(most)));
    return jsonReply(200, answer);
}

} // namespace Docket::Sandbox
