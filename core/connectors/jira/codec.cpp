// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connectors/jira/codec.h"

#include "core/base/clock.h"
#include "core/markup/adf.h"
#include "core/markup/storagedocument.h"
#include "core/markup/wikimarkup.h"

#include <QRegularExpression>
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

/** Jira Cloud's REST v3 sends documents; REST v2, webhooks and Data Center send wiki markup. */
QString richText(const QJsonValue &json)
{
    return json.isObject() ? adfToText(json.toObject(), WordMarks::Kept)
                           : wikiToText(json.toString(), WordMarks::Kept);
}

/** Of "com.atlassian.greenhopper.service.sprint.Sprint@1f[id=7,state=ACTIVE,name=Sprint 4,…]", as
 * Data Center shows a sprint, the name; other texts whole. */
bool isSprintText(const QString &text)
{
    return text.startsWith("com.atlassian.greenhopper"_L1) && text.indexOf(u'[') >= 0
        && text.endsWith(u']');
}

/** Its member `key`; empty when it has none. */
QString memberOfSprint(const QString &text, QLatin1StringView key)
{
    const QString before = key + u'=';
    qsizetype start = text.indexOf(before, text.indexOf(u'['));
    while (start > 0 && text.at(start - 1) != u'[' && text.at(start - 1) != u',')
        start = text.indexOf(before, start + 1);
    if (start < 0)
        return {};
    start += before.size();
    // The name may hold commas: it ends where the next key begins.
    static const QRegularExpression nextKey(u",[A-Za-z]+=|\\]$"_s);
    return text.sliced(start, nextKey.match(text, start).capturedStart() - start);
}

QString nameInSprint(const QString &text)
{
    return isSprintText(text) ? memberOfSprint(text, "name"_L1) : text;
}

/** Where it was completed that is its end: so Jira's own reports count. */
Sprint sprintFrom(const QJsonValue &json)
{
    const QString text = json.toString();
    const auto member = [&](QLatin1StringView name) {
        return json.isObject() ? json[name].toString() : memberOfSprint(text, name);
    };
    const QString id = json.isObject() ? idFrom(json["id"_L1]) : memberOfSprint(text, "id"_L1);
    const QDateTime completed = fromIso(member("completeDate"_L1));
    return {id, member("name"_L1), fromIso(member("startDate"_L1)),
        completed.isValid() ? completed : fromIso(member("endDate"_L1))};
}

enum class Texts { Plain, Wiki };

/** One field value as words; empty for what holds none. */
QString words(const QJsonValue &value, Texts texts, int depth = 0)
{
    constexpr int deepest = 20;
    if (depth > deepest)
        return {};
    if (value.isString())
        return texts == Texts::Wiki ? richText(value) : nameInSprint(value.toString());
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &entry : value.toArray()) {
            if (const QString part = words(entry, texts, depth + 1); !part.isEmpty())
                parts.append(part);
        }
        return parts.join(u", "_s);
    }
    if (value["type"_L1] == u"doc"_s)
        return richText(value);
    // Options, people, versions, sprints, groups; a request type of Jira Service Management.
    for (const auto name : {"value"_L1, "displayName"_L1, "name"_L1, "title"_L1}) {
        if (const QString part = value[name].toString(); !part.isEmpty()) {
            const QString below =
                words(value["child"_L1], Texts::Plain, depth + 1); // Cascading selects.
            return below.isEmpty() ? part : part + u" - "_s + below;
        }
    }
    return value["requestType"_L1]["name"_L1].toString();
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
    // Data Center knows people by key, older ones by login.
    for (const auto name : {"accountId"_L1, "key"_L1, "name"_L1}) {
        if (person.accountId.isEmpty())
            person.accountId = json[name].toString();
    }
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

Result<WorkItem> wholeItemFrom(
    const QJsonObject &issue, const QUrl &site, const QHash<QString, FieldInfo> &infos)
{
    Result<WorkItem> item = workItemFrom(issue, site);
    if (!item)
        return item;
    const QJsonObject fields = issue["fields"_L1].toObject();
    const QHash<QString, FieldInfo> known = infos.isEmpty() ? fieldInfosIn(issue) : infos;
    item->fields = wordsOfFields(fields, known);
    item->sprints = sprintsOf(fields, known);
    for (const QJsonValue &comment : fields["comment"_L1]["comments"_L1].toArray())
        item->comments.append(commentFrom(comment));
    for (const QJsonValue &json : issue["changelog"_L1]["histories"_L1].toArray()) {
        const Result<HistoryEntry> entry = historyEntryFrom(json);
        if (!entry)
            return failure(entry);
        item->history.append(*entry);
    }
    sortHistory(item->history);
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

QHash<QString, FieldInfo> fieldInfosIn(const QJsonObject &issue)
{
    QHash<QString, FieldInfo> infos;
    const QJsonObject fields = issue["fields"_L1].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonValue schema = issue["schema"_L1][it.key()];
        infos.insert(it.key(),
            {issue["names"_L1][it.key()].toString(), it.key().startsWith("customfield_"_L1),
                schema["custom"_L1].toString()});
    }
    return infos;
}

QMap<QString, QString> wordsOfFields(
    const QJsonObject &fields, const QHash<QString, FieldInfo> &infos)
{
    QMap<QString, QString> all;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const FieldInfo info = infos.value(it.key());
        const bool wiki = !info.custom || info.customType.endsWith(":textarea"_L1);
        const QString text = isForPeople(it.key(), info)
            ? words(it.value(), wiki ? Texts::Wiki : Texts::Plain)
            : QString();
        if (text.isEmpty())
            continue;
        const bool taken = all.contains(info.name);
        all.insert(info.name.isEmpty() ? it.key()
                : taken                ? u"%1 (%2)"_s.arg(info.name, it.key())
                                       : info.name,
            text);
    }
    return all;
}

QList<Sprint> sprintsOf(const QJsonObject &fields, const QHash<QString, FieldInfo> &infos)
{
    QList<Sprint> sprints;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!infos.value(it.key()).customType.endsWith(":gh-sprint"_L1))
            continue;
        for (const QJsonValue &one : it.value().toArray()) {
            const Sprint sprint =
                one.isObject() || isSprintText(one.toString()) ? sprintFrom(one) : Sprint();
            if (!sprint.id.isEmpty())
                sprints.append(sprint);
        }
    }
    return sprints;
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

QString scopeClause(const WorkQuery &query)
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
    return scope.size() > 1 ? u"(%1)"_s.arg(scope.join(u" OR "_s)) : scope.join(QString());
}

QString changedQuery(const WorkQuery &query)
{
    QString jql = scopeClause(query);
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

RemoteLink remoteLinkFrom(const QJsonValue &json)
{
    const QJsonValue object = json["object"_L1];
    return {json["globalId"_L1].toString(), object["url"_L1].toString(),
        object["title"_L1].toString(), object["summary"_L1].toString()};
}

QString markLabel(const QString &mark)
{
    return u"docket-"_s + mark;
}

Result<QJsonObject> createBody(const NewItem &item, const QString &mark)
{
    constexpr qsizetype longestSummary = 255;
    const auto hasBlank = [](const QString &label) {
        return label.isEmpty() || std::ranges::any_of(label, [](QChar c) { return c.isSpace(); });
    };
    if (item.project.isEmpty() || item.type.isEmpty() || mark.isEmpty())
        return failure(Error::Kind::Invalid, u"a ticket needs a project and a type"_s);
    if (item.summary.trimmed().isEmpty() || item.summary.size() > longestSummary
        || item.summary.contains(u'\n'))
        return failure(Error::Kind::Invalid,
            u"a ticket needs a summary of one line and at most 255 characters"_s);
    if (std::ranges::any_of(item.labels, hasBlank))
        return failure(Error::Kind::Invalid, u"a label of a ticket must not hold blanks"_s);
    const auto description = StorageDocument::parse(item.description);
    if (!description)
        return failure(Error::Kind::Invalid,
            u"the description is not well-formed: %1"_s.arg(description.error().reason));
    QJsonObject fields{{u"project"_s, QJsonObject{{u"key"_s, item.project}}},
        {u"issuetype"_s, QJsonObject{{u"name"_s, item.type}}}, {u"summary"_s, item.summary},
        {u"description"_s, blocksToAdf(blocks(*description))},
        {u"labels"_s, QJsonArray::fromStringList(item.labels + QStringList{markLabel(mark)})}};
    QJsonArray components;
    for (const QString &name : item.components)
        components.append(QJsonObject{{u"name"_s, name}});
    if (!components.isEmpty())
        fields.insert(u"components"_s, components);
    if (!item.assigneeId.isEmpty())
        fields.insert(u"assignee"_s, QJsonObject{{u"accountId"_s, item.assigneeId}});
    return QJsonObject{{u"fields"_s, fields},
        {u"properties"_s,
            QJsonArray{QJsonObject{{u"key"_s, QString(markProperty)},
                {u"value"_s, QJsonObject{{u"transaction"_s, mark}}}}}}};
}

} // namespace Docket::Jira
