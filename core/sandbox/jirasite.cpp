// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/markup/adf.h"
#include "core/sandbox/jiraside.h"
#include "core/sandbox/replies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

Response noProject(const QString &key)
{
    return jiraError(404, {u"No project could be found with key '%1'."_s.arg(key)});
}

Response badWindow()
{
    return jiraError(
        400, {u"startAt and maxResults must be whole numbers, and startAt not negative."_s});
}

template <typename List>
auto slice(const List &list, const Window &window)
{
    const qsizetype start = std::min<qsizetype>(window.startAt, list.size());
    return list.mid(start, window.maxResults);
}

} // namespace

Response JiraSide::serverInfo(const Call &call)
{
    const QString base = m_ground.options.baseUrl;
    return jsonReply(200,
        QJsonObject{{u"baseUrl"_s, base}, {u"displayUrl"_s, base},
            {u"displayUrlConfluence"_s, base + u"/wiki"_s},
            {u"displayUrlServicedeskHelpCenter"_s, base}, {u"version"_s, u"1001.0.0-SNAPSHOT"_s},
            {u"versionNumbers"_s, QJsonArray{1001, 0, 0}}, {u"deploymentType"_s, u"Cloud"_s},
            {u"buildNumber"_s, 100300}, {u"buildDate"_s, call.json.time(m_ground.now())},
            {u"serverTime"_s, call.json.time(m_ground.now())},
            {u"serverTimeZone"_s, call.caller.signedIn() ? call.caller.person.timeZone : u"UTC"_s},
            {u"scmInfo"_s, u"0"_s.repeated(40)}, {u"serverTitle"_s, u"Jira"_s}});
}

Response JiraSide::myself(const Call &call)
{
    QJsonObject user = call.json.user(call.caller.person.accountId).toObject();
    user.insert(u"locale"_s, u"en_US"_s);
    user.insert(u"groups"_s, QJsonObject{{u"size"_s, 1}, {u"items"_s, QJsonArray()}});
    user.insert(u"applicationRoles"_s, QJsonObject{{u"size"_s, 1}, {u"items"_s, QJsonArray()}});
    user.insert(u"expand"_s, u"groups,applicationRoles"_s);
    return jsonReply(200, user);
}

Response JiraSide::user(const Call &call)
{
    const QString id = parameter(call.request, u"accountId"_s);
    if (id.isEmpty())
        return jiraError(400, {u"The query parameter 'accountId' was not specified."_s});
    const QJsonValue found = call.json.user(id);
    if (found.isNull())
        return jiraError(
            404, {u"Specified user does not exist or you do not have required permissions"_s});
    return jsonReply(200, found);
}

Response JiraSide::userSearch(const Call &call)
{
    const QString query = parameter(call.request, u"query"_s);
    const QString id = parameter(call.request, u"accountId"_s);
    if (query.isEmpty() && id.isEmpty())
        return jiraError(
            400, {u"Either the query, accountId or property parameter must be given."_s});
    const std::optional<Window> window = windowParameters(call.request, 50, 1000);
    if (!window)
        return badWindow();
    QStringList found;
    for (const Person &person : m_ground.users) {
        const bool named = std::ranges::any_of(person.displayName.split(u' '),
            [&](const QString &word) { return word.startsWith(query, Qt::CaseInsensitive); });
        const bool wanted = id.isEmpty()
            ? named || person.displayName.startsWith(query, Qt::CaseInsensitive)
                || person.email.startsWith(query, Qt::CaseInsensitive)
            : person.accountId == id;
        if (wanted && person.active)
            found += person.accountId;
    }
    QJsonArray list;
    for (const QString &accountId : slice(found, *window))
        list += call.json.user(accountId);
    return jsonReply(200, list);
}

Response JiraSide::fields(const Call &call)
{
    return jsonReply(200, call.json.fields());
}

Response JiraSide::statuses(const Call &call)
{
    QJsonArray list;
    for (const JiraStatus &status : m_store.statuses())
        list += call.json.status(status);
    return jsonReply(200, list);
}

Response JiraSide::statusCategories(const Call &call)
{
    return jsonReply(200,
        QJsonArray{call.json.category(u"new"_s), call.json.category(u"indeterminate"_s),
            call.json.category(u"done"_s)});
}

Response JiraSide::issueTypes(const Call &call)
{
    QJsonArray list;
    for (const JiraType &type : m_store.types())
        list += call.json.type(type);
    return jsonReply(200, list);
}

Response JiraSide::priorities(const Call &call)
{
    QJsonArray list;
    for (const QString &name : standardPriorities())
        list += call.json.priority(name);
    return jsonReply(200, list);
}

Response JiraSide::resolutions(const Call &call)
{
    QJsonArray list;
    for (const QString &name : standardResolutions())
        list += call.json.resolution(name);
    return jsonReply(200, list);
}

Response JiraSide::project(const Call &call)
{
    const JiraProject *found = m_store.project(call.parts.first());
    return found ? jsonReply(200, call.json.project(*found, true)) : noProject(call.parts.first());
}

Response JiraSide::projects(const Call &call)
{
    QJsonArray list;
    for (const JiraProject &project : m_store.projects())
        list += call.json.project(project, false);
    return jsonReply(200, list);
}

Response JiraSide::projectSearch(const Call &call)
{
    const std::optional<Window> window = windowParameters(call.request, 50, 100);
    if (!window)
        return badWindow();
    const QString query = parameter(call.request, u"query"_s);
    const QStringList keys = listParameter(call.request, u"keys"_s);
    const QStringList ids = listParameter(call.request, u"id"_s);
    QList<JiraProject> found;
    for (const JiraProject &project : m_store.projects()) {
        const bool named = query.isEmpty() || project.name.contains(query, Qt::CaseInsensitive)
            || project.key.contains(query, Qt::CaseInsensitive);
        if (named && (keys.isEmpty() || keys.contains(project.key))
            && (ids.isEmpty() || ids.contains(project.id)))
            found += project;
    }
    const bool withLead = listParameter(call.request, u"expand"_s).contains(u"lead"_s);
    QJsonArray values;
    for (const JiraProject &project : slice(found, *window)) {
        QJsonObject object = call.json.project(project, false);
        if (const QJsonValue lead = call.json.user(project.leadId); withLead && lead.isObject())
            object.insert(u"lead"_s, lead);
        values += object;
    }
    return jsonReply(200,
        QJsonObject{{u"self"_s, call.json.url(u"project/search"_s)},
            {u"startAt"_s, window->startAt}, {u"maxResults"_s, window->maxResults},
            {u"total"_s, found.size()},
            {u"isLast"_s, window->startAt + values.size() >= found.size()}, {u"values"_s, values}});
}

Response JiraSide::components(const Call &call)
{
    const JiraProject *found = m_store.project(call.parts.first());
    if (!found)
        return noProject(call.parts.first());
    QJsonArray list;
    for (const JiraComponent &component : found->components)
        list += call.json.component(component, *found, true);
    return jsonReply(200, list);
}

Response JiraSide::versions(const Call &call)
{
    const JiraProject *found = m_store.project(call.parts.first());
    if (!found)
        return noProject(call.parts.first());
    QJsonArray list;
    for (const JiraVersion &version : found->versions)
        list += call.json.version(version, *found);
    return jsonReply(200, list);
}

Response JiraSide::createTypes(const Call &call)
{
    const std::optional<Window> window = windowParameters(call.request, 50, 200);
    if (!window)
        return badWindow();
    if (!m_store.project(call.parts.first()))
        return noProject(call.parts.first());
    QJsonArray list;
    for (const JiraType &type : slice(m_store.types(), *window))
        list += call.json.type(type);
    return jsonReply(200,
        QJsonObject{{u"startAt"_s, window->startAt}, {u"maxResults"_s, window->maxResults},
            {u"total"_s, m_store.types().size()}, {u"issueTypes"_s, list}});
}

Response JiraSide::createFields(const Call &call)
{
    const std::optional<Window> window = windowParameters(call.request, 50, 200);
    if (!window)
        return badWindow();
    if (!m_store.project(call.parts.first()) || !m_store.type(call.parts.at(1)))
        return noProject(call.parts.first());
    static const QStringList required{u"summary"_s, u"issuetype"_s, u"project"_s};
    static const QStringList onCreate = required
        + QStringList{u"description"_s, u"labels"_s, u"components"_s, u"fixVersions"_s,
            u"priority"_s, u"assignee"_s, u"reporter"_s, u"parent"_s};
    QJsonArray all;
    for (const QJsonValue &value : call.json.fields()) {
        const QJsonObject field = value.toObject();
        const QString id = field.value(u"id"_s).toString();
        if (!onCreate.contains(id) && !field.value(u"custom"_s).toBool())
            continue;
        all += QJsonObject{{u"fieldId"_s, id}, {u"key"_s, id}, {u"name"_s, field.value(u"name"_s)},
            {u"required"_s, required.contains(id)}, {u"hasDefaultValue"_s, id == u"priority"},
            {u"schema"_s, field.value(u"schema"_s)}, {u"operations"_s, QJsonArray{u"set"_s}}};
    }
    QJsonArray list;
    for (qsizetype i = window->startAt; i < all.size() && list.size() < window->maxResults; ++i)
        list += all.at(i);
    return jsonReply(200,
        QJsonObject{{u"startAt"_s, window->startAt}, {u"maxResults"_s, window->maxResults},
            {u"total"_s, all.size()}, {u"fields"_s, list}});
}

Response JiraSide::permissions(const Call &call)
{
    static const QMap<QString, QString> known{{u"BROWSE_PROJECTS"_s, u"Browse Projects"_s},
        {u"CREATE_ISSUES"_s, u"Create Issues"_s}, {u"EDIT_ISSUES"_s, u"Edit Issues"_s},
        {u"LINK_ISSUES"_s, u"Link Issues"_s}, {u"ADD_COMMENTS"_s, u"Add Comments"_s},
        {u"TRANSITION_ISSUES"_s, u"Transition Issues"_s}};
    const QStringList asked = listParameter(call.request, u"permissions"_s);
    if (asked.isEmpty())
        return jiraError(400, {u"The 'permissions' query parameter is required."_s});
    QJsonObject permissions;
    for (const QString &key : asked) {
        if (!known.contains(key))
            return jiraError(400, {u"Unrecognized permission: %1"_s.arg(key)});
        permissions.insert(key,
            QJsonObject{
                {u"id"_s, QString::number(10 + std::distance(known.begin(), known.find(key)))},
                {u"key"_s, key}, {u"name"_s, known.value(key)}, {u"type"_s, u"PROJECT"_s},
                {u"description"_s, QString()}, {u"havePermission"_s, true}});
    }
    return jsonReply(200, QJsonObject{{u"permissions"_s, permissions}});
}

/** The page a person's browser opens for a ticket. */
Response JiraSide::browse(const Call &call)
{
    const JiraIssue *issue = m_store.issue(call.parts.first());
    if (!issue)
        return {404, {{"Content-Type", "text/html;charset=UTF-8"}},
            "<!DOCTYPE html><title>Jira</title><p>You can't view this issue.</p>\n"};
    const auto paragraphs = [](const QString &text) {
        return u"<p>"_s + text.toHtmlEscaped().replace(u'\n', u"</p><p>"_s) + u"</p>"_s;
    };
    QString html =
        u"<!DOCTYPE html><meta charset=\"utf-8\"><title>[%1] %2 - Jira</title><h1>%1 %2</h1><p><b>%3</b></p>%4"_s
            .arg(issue->key, issue->summary.toHtmlEscaped(), m_store.status(issue->statusId)->name,
                paragraphs(adfToText(issue->description)));
    for (const JiraComment &comment : issue->comments) {
        html +=
            u"<h3>%1, %2</h3>%3"_s.arg(m_ground.user(comment.authorId).displayName.toHtmlEscaped(),
                isoUtc(comment.created), paragraphs(adfToText(comment.body)));
    }
    return {200, {{"Content-Type", "text/html;charset=UTF-8"}}, html.toUtf8()};
}

} // namespace Docket::Sandbox
