// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connectors/jira/codec.h"

#include "core/base/clock.h"
#include "core/markup/adf.h"

#include <QTimeZone>

namespace Docket::Jira {

using namespace Qt::StringLiterals;

namespace {

/** Ids come as strings, now and then as numbers. */
QString idFrom(const QJsonValue &json)
{
    return json.isDouble() ? QString::number(json.toInteger()) : json.toString();
}

StatusCategory categoryFrom(const QString &key)
{
    if (key == "done"_L1)
        return StatusCategory::Done;
    return key == "indeterminate"_L1 ? StatusCategory::InProgress : StatusCategory::ToDo;
}

QString richText(const QJsonValue &json)
{
    return json.isObject() ? adfToText(json.toObject()) : json.toString();
}

/** One field value as words; empty for what holds none. */
QString words(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &entry : value.toArray()) {
            if (const QString part = words(entry); !part.isEmpty())
                parts.append(part);
        }
        return parts.join(u", "_s);
    }
    if (value["type"_L1] == u"doc"_s)
        return adfToText(value.toObject());
    for (const auto name : {"value"_L1, "name"_L1, "displayName"_L1}) {
        if (const QString part = value[name].toString(); !part.isEmpty()) {
            const QString below = words(value["child"_L1]); // Cascading selects.
            return below.isEmpty() ? part : part + u" - "_s + below;
        }
    }
    return {};
}

bool isForPeople(const QString &id, const FieldInfo &info)
{
    if (!info.custom)
        return id == "environment"_L1;
    return !info.customType.endsWith(":gh-lexo-rank"_L1)
        && !info.customType.endsWith(":devsummarycf"_L1);
}

} // namespace

Person personFrom(const QJsonValue &json)
{
    Person person;
    person.accountId = json["accountId"_L1].toString();
    person.displayName = json["displayName"_L1].toString();
    person.email = json["emailAddress"_L1].toString();
    person.timeZone = json["timeZone"_L1].toString();
    person.active = json["active"_L1].toBool(true);
    return person;
}

Status statusFrom(const QJsonValue &json)
{
    return {idFrom(json["id"_L1]), json["name"_L1].toString(),
        categoryFrom(json["statusCategory"_L1]["key"_L1].toString())};
}

QDateTime timeFrom(const QJsonValue &json)
{
    if (!json.isDouble())
        return fromIso(json.toString());
    constexpr qint64 firstMilliseconds = 100'000'000'000; // As seconds that is the year 5138.
    const qint64 number = json.toInteger();
    return number >= firstMilliseconds ? QDateTime::fromMSecsSinceEpoch(number, QTimeZone::UTC)
                                       : QDateTime::fromSecsSinceEpoch(number, QTimeZone::UTC);
}

Result<WorkItem> workItemFrom(const QJsonObject &issue, const QUrl &site)
{
    const QJsonValue fields = issue["fields"_L1];
    WorkItem item;
    item.id = idFrom(issue["id"_L1]);
    item.key = issue["key"_L1].toString();
    item.status = statusFrom(fields["status"_L1]);
    if (item.id.isEmpty() || item.key.isEmpty() || item.status.id.isEmpty())
        return failure(Error::Kind::Protocol, u"Jira sent an issue without id, key or status"_s);
    item.url = site.toString() + u"/browse/"_s + item.key;
    item.projectKey = fields["project"_L1]["key"_L1].toString(item.key.section(u'-', 0, -2));
    item.type = fields["issuetype"_L1]["name"_L1].toString();
    item.summary = fields["summary"_L1].toString();
    item.description = richText(fields["description"_L1]);
    for (const QJsonValue &label : fields["labels"_L1].toArray())
        item.labels.append(label.toString());
    for (const QJsonValue &component : fields["components"_L1].toArray())
        item.components.append({idFrom(component["id"_L1]), component["name"_L1].toString(), {}});
    for (const QJsonValue &version : fields["fixVersions"_L1].toArray())
        item.fixVersions.append(version["name"_L1].toString());
    item.assignee = personFrom(fields["assignee"_L1]);
    item.reporter = personFrom(fields["reporter"_L1]);
    item.parentKey = fields["parent"_L1]["key"_L1].toString();
    item.resolution = fields["resolution"_L1]["name"_L1].toString();
    item.created = timeFrom(fields["created"_L1]);
    item.updated = timeFrom(fields["updated"_L1]);
    item.resolved = timeFrom(fields["resolutiondate"_L1]);
    return item;
}

Result<HistoryEntry> historyEntryFrom(const QJsonValue &json)
{
    HistoryEntry entry;
    entry.id = idFrom(json["id"_L1]);
    entry.at = timeFrom(json["created"_L1]);
    if (entry.id.isEmpty() || !entry.at.isValid())
        return failure(Error::Kind::Protocol, u"Jira sent a history entry without id or time"_s);
    entry.author = personFrom(json["author"_L1]);
    for (const QJsonValue &change : json["items"_L1].toArray())
        entry.changes.append({change["field"_L1].toString(), change["fieldId"_L1].toString(),
            change["from"_L1].toString(), change["fromString"_L1].toString(),
            change["to"_L1].toString(), change["toString"_L1].toString()});
    return entry;
}

Comment commentFrom(const QJsonValue &json)
{
    return {idFrom(json["id"_L1]), personFrom(json["author"_L1]), timeFrom(json["created"_L1]),
        richText(json["body"_L1])};
}

QHash<QString, FieldInfo> fieldInfosFrom(const QJsonArray &json)
{
    QHash<QString, FieldInfo> infos;
    for (const QJsonValue &field : json)
        infos.insert(field["id"_L1].toString(),
            {field["name"_L1].toString(), field["custom"_L1].toBool(),
                field["schema"_L1]["custom"_L1].toString()});
    return infos;
}

QMap<QString, QString> wordsOfFields(
    const QJsonObject &fields, const QHash<QString, FieldInfo> &infos)
{
    QMap<QString, QString> all;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const FieldInfo info = infos.value(it.key());
        const QString text = isForPeople(it.key(), info) ? words(it.value()) : QString();
        if (text.isEmpty())
            continue;
        const bool taken = info.name.isEmpty() || all.contains(info.name);
        all.insert(taken ? u"%1 (%2)"_s.arg(info.name, it.key()) : info.name, text);
    }
    return all;
}

void sortHistory(QList<HistoryEntry> &history)
{
    std::ranges::stable_sort(history, [](const HistoryEntry &a, const HistoryEntry &b) {
        return a.at != b.at ? a.at < b.at : a.id.toLongLong() < b.id.toLongLong();
    });
}

QString quoted(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

QString changedQuery(const WorkQuery &query)
{
    const auto listed = [](const QStringList &values) {
        QStringList all;
        for (const QString &value : values)
            all.append(quoted(value));
        return all.join(u',');
    };
    QStringList scope;
    if (!query.projects.isEmpty())
        scope.append(u"project in (%1)"_s.arg(listed(query.projects)));
    if (!query.labels.isEmpty())
        scope.append(u"labels in (%1)"_s.arg(listed(query.labels)));
    QString jql = scope.size() > 1 ? u"(%1)"_s.arg(scope.join(u" OR "_s)) : scope.join(QString());
    if (query.since.isValid())
        jql += u" AND updated >= %1"_s.arg(query.since.toMSecsSinceEpoch());
    return jql + u" ORDER BY updated ASC, key ASC"_s;
}

QJsonArray searchFields()
{
    return {u"summary"_s, u"description"_s, u"status"_s, u"issuetype"_s, u"project"_s, u"parent"_s,
        u"components"_s, u"labels"_s, u"fixVersions"_s, u"assignee"_s, u"reporter"_s,
        u"resolution"_s, u"resolutiondate"_s, u"created"_s, u"updated"_s};
}

QJsonObject remoteLinkBody(const RemoteLink &link)
{
    // Jira shows a link as a Confluence page only when the id has the form that Confluence's own
    // links have.
    const bool asPage = link.globalId.startsWith("appId="_L1);
    const QJsonObject application = asPage
        ? QJsonObject{{u"type"_s, u"com.atlassian.confluence"_s}, {u"name"_s, u"Confluence"_s}}
        : QJsonObject{{u"type"_s, u"docket"_s}, {u"name"_s, u"Docket"_s}};
    return {{u"globalId"_s, link.globalId}, {u"application"_s, application},
        {u"relationship"_s, u"Wiki Page"_s},
        {u"object"_s,
            QJsonObject{{u"url"_s, link.url}, {u"title"_s, link.title},
                {u"summary"_s, link.summary},
                {u"icon"_s, QJsonObject{{u"title"_s, u"Confluence page"_s}}},
                {u"status"_s, QJsonObject{{u"resolved"_s, false}}}}}};
}

} // namespace Docket::Jira
