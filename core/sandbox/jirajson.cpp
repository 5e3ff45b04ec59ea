// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jirajson.h"

#include "core/markup/adf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr qsizetype searchChangelogLimit = 40;
constexpr qsizetype issueChangelogLimit = 100;
constexpr qsizetype embeddedComments = 100;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString asHtml(const QJsonObject &adf)
{
    const QString text = adfToText(adf);
    if (text.isEmpty())
        return {};
    QString html;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        html += u"<p>"_s + line.toHtmlEscaped() + u"</p>"_s;
    return html;
}

} // namespace

bool FieldChoice::wants(const QString &field, bool navigable) const
{
    bool wanted = asked.isEmpty() || asked.first().startsWith(u'-');
    for (const QString &one : asked) {
        if (one == u"*all" || one == field || (one == u"*navigable" && navigable))
            wanted = true;
        else if (one.startsWith(u'-') && QStringView(one).sliced(1) == field)
            wanted = false;
    }
    return wanted;
}

bool FieldChoice::onlyIdentity() const
{
    return !asked.isEmpty() && std::ranges::all_of(asked, [](const QString &one) {
        return one == u"id" || one == u"key" || one == u"issuekey";
    });
}

JiraJson::JiraJson(const Ground &ground, const JiraStore &store, const Caller &caller)
    : m_ground(ground)
    , m_store(store)
    , m_caller(caller)
    , m_zone(caller.person.timeZone.toUtf8())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

QString JiraJson::url(const QString &rest) const
{
    return m_ground.options.baseUrl + u"/rest/api/3/"_s + rest;
}

QJsonValue JiraJson::time(const QDateTime &at) const
{
    if (!at.isValid())
        return QJsonValue::Null;
    const QDateTime local = at.toTimeZone(m_zone);
    const int minutes = local.offsetFromUtc() / 60;
    return local.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s)
        + u"%1%2%3"_s.arg(QLatin1Char(minutes < 0 ? '-' : '+'))
              .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
              .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QJsonValue JiraJson::user(const QString &accountId) const
{
    const Person person = m_ground.user(accountId);
    if (person.isNull())
        return QJsonValue::Null;
    QJsonObject avatars;
    for (const QString &size : {u"16x16"_s, u"24x24"_s, u"32x32"_s, u"48x48"_s})
        avatars.insert(size,
            u"%1/avatars/%2/%3.png"_s.arg(m_ground.options.baseUrl,
                QString::fromLatin1(QUrl::toPercentEncoding(accountId)), size));
    QJsonObject user{
        {u"self"_s,
            url(u"user?accountId="_s + QString::fromLatin1(QUrl::toPercentEncoding(accountId)))},
        {u"accountId"_s, accountId}, {u"accountType"_s, u"atlassian"_s}, {u"avatarUrls"_s, avatars},
        {u"displayName"_s, person.displayName}, {u"active"_s, person.active},
        {u"timeZone"_s, person.timeZone}};
    if (accountId == m_caller.person.accountId)
        user.insert(u"emailAddress"_s, person.email);
    return user;
}

QJsonObject JiraJson::category(const QString &key) const
{
    const bool isNew = key == u"new";
    const bool isDone = key == u"done";
    const int id = isNew ? 2 : isDone ? 3 : 4;
    return {{u"self"_s, url(u"statuscategory/%1"_s.arg(id))}, {u"id"_s, id}, {u"key"_s, key},
        {u"colorName"_s,
            isNew        ? u"blue-gray"_s
                : isDone ? u"green"_s
                         : u"yellow"_s},
        {u"name"_s,
            isNew        ? u"To Do"_s
                : isDone ? u"Done"_s
                         : u"In Progress"_s}};
}

QJsonObject JiraJson::status(const JiraStatus &status) const
{
    return {{u"self"_s, url(u"status/"_s + status.id)}, {u"description"_s, QString()},
        {u"iconUrl"_s, m_ground.options.baseUrl + u"/images/icons/statuses/generic.png"_s},
        {u"name"_s, status.name}, {u"id"_s, status.id},
        {u"statusCategory"_s, category(status.category)}};
}

QJsonObject JiraJson::type(const JiraType &type) const
{
    return {{u"self"_s, url(u"issuetype/"_s + type.id)}, {u"id"_s, type.id},
        {u"description"_s, QString()},
        {u"iconUrl"_s,
            m_ground.options.baseUrl + u"/images/icons/issuetypes/%1.png"_s.arg(type.id)},
        {u"name"_s, type.name}, {u"subtask"_s, type.level < 0}, {u"hierarchyLevel"_s, type.level}};
}

QJsonObject JiraJson::component(
    const JiraComponent &component, const JiraProject &project, bool whole) const
{
    QJsonObject object{{u"self"_s, url(u"component/"_s + component.id)}, {u"id"_s, component.id},
        {u"name"_s, component.name}};
    if (!whole)
        return object;
    object.insert(u"project"_s, project.key);
    object.insert(u"projectId"_s, project.id.toLongLong());
    object.insert(u"assigneeType"_s, u"PROJECT_DEFAULT"_s);
    object.insert(u"realAssigneeType"_s, u"PROJECT_DEFAULT"_s);
    object.insert(u"isAssigneeTypeValid"_s, false);
    if (const QJsonValue lead = user(component.leadId); lead.isObject())
        object.insert(u"lead"_s, lead);
    return object;
}

QJsonObject JiraJson::version(const JiraVersion &version, const JiraProject &project) const
{
    return {{u"self"_s, url(u"version/"_s + version.id)}, {u"id"_s, version.id},
        {u"name"_s, version.name}, {u"archived"_s, false}, {u"released"_s, false},
        {u"projectId"_s, project.id.toLongLong()}};
}

QJsonObject JiraJson::project(const JiraProject &project, bool whole) const
{
    QJsonObject object{{u"self"_s, url(u"project/"_s + project.id)}, {u"id"_s, project.id},
        {u"key"_s, project.key}, {u"name"_s, project.name}, {u"projectTypeKey"_s, u"software"_s},
        {u"simplified"_s, false}};
    if (!whole)
        return object;
    QJsonArray components, versions, types;
    for (const JiraComponent &one : project.components)
        components += component(one, project, false);
    for (const JiraVersion &one : project.versions)
        versions += version(one, project);
    for (const JiraType &one : m_store.types())
        types += type(one);
    object.insert(u"expand"_s, u"description,lead,issueTypes,url,projectKeys"_s);
    object.insert(u"description"_s, QString());
    object.insert(u"assigneeType"_s, u"UNASSIGNED"_s);
    object.insert(u"style"_s, u"classic"_s);
    object.insert(u"isPrivate"_s, false);
    object.insert(u"roles"_s, QJsonObject());
    object.insert(u"properties"_s, QJsonObject());
    object.insert(u"components"_s, components);
    object.insert(u"versions"_s, versions);
    object.insert(u"issueTypes"_s, types);
    if (const QJsonValue lead = user(project.leadId); lead.isObject())
        object.insert(u"lead"_s, lead);
    return object;
}

QJsonObject JiraJson::comment(const JiraIssue &issue, const JiraComment &comment) const
{
    QJsonObject object{{u"self"_s, url(u"issue/%1/comment/%2"_s.arg(issue.id, comment.id))},
        {u"id"_s, comment.id}, {u"body"_s, comment.body}, {u"created"_s, time(comment.created)},
        {u"updated"_s, time(comment.updated)}, {u"jsdPublic"_s, true}};
    if (const QJsonValue author = user(comment.authorId); author.isObject())
        object.insert(u"author"_s, author);
    if (const QJsonValue author = user(comment.updateAuthorId); author.isObject())
        object.insert(u"updateAuthor"_s, author);
    return object;
}

QJsonObject JiraJson::history(const JiraHistory &entry) const
{
    QJsonArray items;
    for (const JiraChange &change : entry.changes) {
        const bool custom = change.fieldId.startsWith(u"customfield_");
        items += QJsonObject{{u"field"_s, change.field},
            {u"fieldtype"_s, custom ? u"custom"_s : u"jira"_s}, {u"fieldId"_s, change.fieldId},
            {u"from"_s, orNull(change.from)}, {u"fromString"_s, orNull(change.fromText)},
            {u"to"_s, orNull(change.to)}, {u"toString"_s, orNull(change.toText)}};
    }
    QJsonObject object{{u"id"_s, entry.id}, {u"created"_s, time(entry.at)}, {u"items"_s, items}};
    if (const QJsonValue author = user(entry.authorId); author.isObject())
        object.insert(u"author"_s, author);
    return object;
}

QJsonObject JiraJson::remoteLink(const JiraIssue &issue, const JiraRemoteLink &link) const
{
    QJsonObject object{{u"id"_s, link.id.toLongLong()},
        {u"self"_s, url(u"issue/%1/remotelink/%2"_s.arg(issue.key, link.id))},
        {u"application"_s, link.value.value(u"application"_s).toObject()},
        {u"object"_s, link.value.value(u"object"_s).toObject()}};
    if (!link.globalId.isEmpty())
        object.insert(u"globalId"_s, link.globalId);
    if (const QString relationship = link.value.value(u"relationship"_s).toString();
        !relationship.isEmpty())
        object.insert(u"relationship"_s, relationship);
    return object;
}

QJsonObject JiraJson::priority(const QString &name) const
{
    const auto id = QString::number(standardPriorities().indexOf(name) + 1);
    return {{u"self"_s, url(u"priority/"_s + id)}, {u"id"_s, id}, {u"name"_s, name},
        {u"iconUrl"_s,
            m_ground.options.baseUrl + u"/images/icons/priorities/%1.svg"_s.arg(name.toLower())}};
}

QJsonObject JiraJson::resolution(const QString &name) const
{
    const qsizetype place = standardResolutions().indexOf(name);
    const auto id = QString::number(place < 0 ? 10100 : 10000 + place);
    return {{u"self"_s, url(u"resolution/"_s + id)}, {u"id"_s, id}, {u"name"_s, name},
        {u"description"_s, QString()}};
}

QJsonObject JiraJson::link(const QString &keyOrId) const
{
    const JiraIssue *other = m_store.issue(keyOrId);
    if (!other)
        return {};
    return {{u"id"_s, other->id}, {u"key"_s, other->key}, {u"self"_s, url(u"issue/"_s + other->id)},
        {u"fields"_s,
            QJsonObject{{u"summary"_s, other->summary},
                {u"status"_s, status(*m_store.status(other->statusId))},
                {u"priority"_s, priority(other->priority)},
                {u"issuetype"_s, type(*m_store.type(other->typeId))}}}};
}

QJsonObject JiraJson::linkType(const JiraLinkType &type) const
{
    return {{u"self"_s, url(u"issueLinkType/"_s + type.id)}, {u"id"_s, type.id},
        {u"name"_s, type.name}, {u"inward"_s, type.inward}, {u"outward"_s, type.outward}};
}

QJsonArray JiraJson::issueLinks(const JiraIssue &issue) const
{
    QJsonArray list;
    for (const JiraIssueLink &one : issue.issueLinks) {
        const auto type = std::ranges::find(standardLinkTypes(), one.typeId, &JiraLinkType::id);
        list += QJsonObject{{u"id"_s, one.id}, {u"self"_s, url(u"issueLink/"_s + one.id)},
            {u"type"_s, linkType(*type)},
            {one.outward ? u"outwardIssue"_s : u"inwardIssue"_s, link(one.otherId)}};
    }
    return list;
}

QJsonObject JiraJson::comments(const JiraIssue &issue) const
{
    QJsonArray list;
    for (const JiraComment &one :
        issue.comments.first(std::min(embeddedComments, issue.comments.size())))
        list += comment(issue, one);
    return {{u"comments"_s, list}, {u"self"_s, url(u"issue/%1/comment"_s.arg(issue.id))},
        {u"maxResults"_s, list.size()}, {u"total"_s, issue.comments.size()}, {u"startAt"_s, 0}};
}

QJsonObject JiraJson::issueFields(const JiraIssue &issue, const FieldChoice &choice) const
{
    const JiraProject &home = *m_store.project(issue.projectId);
    const JiraStatus now = *m_store.status(issue.statusId);
    QJsonArray components, versions, subtasks;
    for (const JiraComponent &one : home.components) {
        if (issue.componentIds.contains(one.id))
            components += component(one, home, false);
    }
    for (const JiraVersion &one : home.versions) {
        if (issue.versionIds.contains(one.id))
            versions += version(one, home);
    }
    if (choice.wants(u"subtasks"_s, true)) {
        for (const JiraIssue &other : m_store.issues()) {
            if (other.parentKey == issue.key && m_store.type(other.typeId)->level < 0)
                subtasks += link(other.key);
        }
    }
    QJsonObject all{{u"summary"_s, issue.summary},
        {u"description"_s,
            issue.description.isEmpty() ? QJsonValue(QJsonValue::Null)
                                        : QJsonValue(issue.description)},
        {u"status"_s, status(now)}, {u"statusCategory"_s, category(now.category)},
        {u"statuscategorychangedate"_s, time(issue.categoryChanged)},
        {u"issuetype"_s, type(*m_store.type(issue.typeId))}, {u"project"_s, project(home, false)},
        {u"components"_s, components}, {u"labels"_s, QJsonArray::fromStringList(issue.labels)},
        {u"fixVersions"_s, versions}, {u"priority"_s, priority(issue.priority)},
        {u"assignee"_s, user(issue.assigneeId)}, {u"reporter"_s, user(issue.reporterId)},
        {u"creator"_s, user(issue.creatorId)},
        {u"resolution"_s,
            issue.resolution.isEmpty() ? QJsonValue(QJsonValue::Null)
                                       : QJsonValue(resolution(issue.resolution))},
        {u"resolutiondate"_s, time(issue.resolved)}, {u"created"_s, time(issue.created)},
        {u"updated"_s, time(issue.updated)}, {u"duedate"_s, QJsonValue::Null},
        {u"issuelinks"_s, issueLinks(issue)}, {u"subtasks"_s, subtasks}};
    if (!issue.parentKey.isEmpty())
        all.insert(u"parent"_s, link(issue.parentKey));
    if (choice.wants(u"comment"_s, false))
        all.insert(u"comment"_s, comments(issue));
    for (const JiraCustomField &field : m_store.customFields())
        all.insert(field.id,
            issue.fields.contains(field.id) ? issue.fields.value(field.id)
                                            : QJsonValue(QJsonValue::Null));
    QJsonObject chosen;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (choice.wants(it.key(), it.key() != u"comment"))
            chosen.insert(it.key(), it.value());
    }
    return chosen;
}

QJsonObject JiraJson::renderedFields(const JiraIssue &issue, const FieldChoice &choice) const
{
    QJsonObject rendered;
    if (choice.wants(u"description"_s, true))
        rendered.insert(u"description"_s, asHtml(issue.description));
    if (choice.wants(u"comment"_s, false)) {
        QJsonArray list;
        for (const JiraComment &one : issue.comments) {
            QJsonObject object = comment(issue, one);
            object.insert(u"body"_s, asHtml(one.body));
            list += object;
        }
        rendered.insert(u"comment"_s, QJsonObject{{u"comments"_s, list}});
    }
    return rendered;
}

/** Newest first and cut, unlike the changelog resource. */
QJsonObject JiraJson::changelog(const JiraIssue &issue, bool cut) const
{
    const qsizetype most = cut ? searchChangelogLimit : issueChangelogLimit;
    QJsonArray entries;
    for (auto it = issue.history.rbegin(); it != issue.history.rend() && entries.size() < most;
        ++it)
        entries += history(*it);
    return {{u"startAt"_s, 0}, {u"maxResults"_s, entries.size()},
        {u"total"_s, issue.history.size()}, {u"histories"_s, entries}};
}

QJsonObject JiraJson::issue(const JiraIssue &issue, const IssueView &view) const
{
    QJsonObject object{{u"id"_s, issue.id}};
    const bool identity = view.fields.onlyIdentity();
    if (!identity || view.fields.asked.contains(u"key"_s)
        || view.fields.asked.contains(u"issuekey"_s)) {
        object.insert(u"key"_s, issue.key);
        object.insert(u"self"_s, url(u"issue/"_s + issue.id));
    }
    if (!identity) {
        object.insert(u"expand"_s,
            u"renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations"_s);
        object.insert(u"fields"_s, issueFields(issue, view.fields));
    }
    if (view.expand.contains(u"renderedFields"))
        object.insert(u"renderedFields"_s, renderedFields(issue, view.fields));
    if (view.expand.contains(u"changelog"))
        object.insert(u"changelog"_s, changelog(issue, view.changelogCut));
    if (!view.properties.isEmpty()) {
        QJsonObject properties;
        for (auto it = issue.properties.begin(); it != issue.properties.end(); ++it) {
            if (view.properties.contains(it.key()) || view.properties.contains(u"*all"_s))
                properties.insert(it.key(), it.value());
        }
        object.insert(u"properties"_s, properties);
    }
    return object;
}

} // namespace Docket::Sandbox
