// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jirafields.h"

#include "core/sandbox/jirajson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr qsizetype longestSummary = 255;
constexpr int deepestAdf = 100;

const QStringList &adfNodes()
{
    // The node types of the ADF schema (@atlaskit/adf-schema).
    static const QStringList names{u"paragraph"_s, u"heading"_s, u"bulletList"_s, u"orderedList"_s,
        u"listItem"_s, u"taskList"_s, u"taskItem"_s, u"blockTaskItem"_s, u"decisionList"_s,
        u"decisionItem"_s, u"codeBlock"_s, u"blockquote"_s, u"panel"_s, u"rule"_s, u"table"_s,
        u"tableRow"_s, u"tableHeader"_s, u"tableCell"_s, u"expand"_s, u"nestedExpand"_s,
        u"layoutSection"_s, u"layoutColumn"_s, u"mediaSingle"_s, u"mediaGroup"_s, u"media"_s,
        u"caption"_s, u"blockCard"_s, u"embedCard"_s, u"extension"_s, u"bodiedExtension"_s,
        u"syncBlock"_s, u"bodiedSyncBlock"_s, u"text"_s, u"hardBreak"_s, u"mention"_s, u"emoji"_s,
        u"date"_s, u"status"_s, u"inlineCard"_s, u"placeholder"_s, u"mediaInline"_s,
        u"inlineExtension"_s};
    return names;
}

bool isAdfNode(const QJsonValue &value, int depth)
{
    const QJsonObject node = value.toObject();
    const QString type = node.value(u"type"_s).toString();
    if (depth > deepestAdf || !adfNodes().contains(type))
        return false;
    if (type == u"text" && node.value(u"text"_s).toString().isEmpty())
        return false;
    const QJsonArray content = node.value(u"content"_s).toArray();
    return std::ranges::all_of(
        content, [&](const QJsonValue &child) { return isAdfNode(child, depth + 1); });
}

} // namespace

bool isAdfDocument(const QJsonValue &value)
{
    const QJsonObject document = value.toObject();
    if (document.value(u"type"_s) != u"doc"_s || document.value(u"version"_s).toInt() != 1
        || !document.value(u"content"_s).isArray())
        return false;
    const QJsonArray content = document.value(u"content"_s).toArray();
    return std::ranges::all_of(content, [](const QJsonValue &node) { return isAdfNode(node, 0); });
}

FieldWriter::FieldWriter(const Ground &ground, JiraStore &store)
    : m_ground(ground)
    , m_store(store)
{ }

void FieldWriter::begin(JiraIssue &issue, const QJsonObject &fields)
{
    const QJsonObject project = fields.value(u"project"_s).toObject();
    const QJsonValue wanted =
        project.contains(u"key"_s) ? project.value(u"key"_s) : project.value(u"id"_s);
    if (const JiraProject *found = m_store.project(wanted.toVariant().toString()))
        issue.projectId = found->id;
    else
        errors.insert(u"project"_s, u"Specify a valid project ID or key"_s);
    const QJsonObject type = fields.value(u"issuetype"_s).toObject();
    const QJsonValue named = type.contains(u"id"_s) ? type.value(u"id"_s) : type.value(u"name"_s);
    if (const JiraType *found = m_store.type(named.toVariant().toString()))
        issue.typeId = found->id;
    else
        errors.insert(u"issuetype"_s, u"Specify a valid issue type"_s);
    if (!fields.contains(u"summary"_s))
        errors.insert(u"summary"_s, u"You must specify a summary of the issue."_s);
    issue.priority = u"Medium"_s;
}

void FieldWriter::apply(JiraIssue &issue, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it)
        set(issue, it.key(), it.value());
}

void FieldWriter::set(JiraIssue &issue, const QString &field, const QJsonValue &value)
{
    if (field == u"project" || field == u"issuetype")
        return; // Set by begin(); moving an issue is not done by editing it.
    if (field == u"summary") {
        setSummary(issue, value);
    } else if (field == u"description") {
        if (!value.isNull() && !isAdfDocument(value))
            errors.insert(field,
                u"Operation value must be an Atlassian Document (see the Atlassian Document Format)"_s);
        issue.description = value.toObject();
    } else if (field == u"labels") {
        setLabels(issue, value);
    } else if (field == u"components" || field == u"fixVersions") {
        setNamedList(issue, field, value);
    } else if (field == u"assignee") {
        setPerson(issue.assigneeId, field, value);
    } else if (field == u"reporter") {
        setPerson(issue.reporterId, field, value);
    } else if (field == u"parent") {
        setParent(issue, value);
    } else if (field == u"priority") {
        const QString id = value.toObject().value(u"id"_s).toVariant().toString();
        const QString name = id.isEmpty() ? value.toObject().value(u"name"_s).toString()
                                          : standardPriorities().value(id.toInt() - 1);
        if (!standardPriorities().contains(name))
            errors.insert(field, u"The priority selected is invalid."_s);
        issue.priority = name;
    } else if (std::ranges::find(m_store.customFields(), field, &JiraCustomField::id)
        != m_store.customFields().end()) {
        if (value.isNull())
            issue.fields.remove(field);
        else
            issue.fields.insert(field, value);
    } else {
        errors.insert(field,
            u"Field '%1' cannot be set. It is not on the appropriate screen, or unknown."_s.arg(
                field));
    }
}

void FieldWriter::setSummary(JiraIssue &issue, const QJsonValue &value)
{
    const QString summary = value.toString().trimmed();
    if (!value.isString())
        errors.insert(u"summary"_s, u"Operation value must be a string"_s);
    else if (summary.isEmpty())
        errors.insert(u"summary"_s, u"You must specify a summary of the issue."_s);
    else if (summary.contains(u'\n') || summary.contains(u'\r'))
        errors.insert(
            u"summary"_s, u"The summary is invalid because it contains newline characters."_s);
    else if (summary.size() > longestSummary)
        errors.insert(u"summary"_s, u"Summary can't exceed 255 characters."_s);
    issue.summary = summary;
}

void FieldWriter::setLabels(JiraIssue &issue, const QJsonValue &value)
{
    QStringList labels;
    if (!value.isArray())
        errors.insert(u"labels"_s, u"data was not an array"_s);
    for (const QJsonValue &element : value.toArray()) {
        const QString label = element.toString();
        if (label.isEmpty() || std::ranges::any_of(label, [](QChar c) { return c.isSpace(); }))
            errors.insert(
                u"labels"_s, u"The label '%1' contains spaces which is invalid."_s.arg(label));
        if (!labels.contains(label))
            labels += label;
    }
    issue.labels = labels;
}

void FieldWriter::setPerson(QString &place, const QString &field, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString id = object.contains(u"accountId"_s) ? object.value(u"accountId"_s).toString()
                                                       : object.value(u"id"_s).toString();
    if (!id.isEmpty() && m_ground.user(id).isNull())
        errors.insert(field, u"Specify a valid value for %1"_s.arg(field));
    place = id;
}

void FieldWriter::setParent(JiraIssue &issue, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue wanted =
        object.contains(u"key"_s) ? object.value(u"key"_s) : object.value(u"id"_s);
    const JiraIssue *parent = m_store.issue(wanted.toVariant().toString());
    if (!value.isNull() && (!parent || parent->id == issue.id))
        errors.insert(u"parent"_s, u"Could not find issue by id or key."_s);
    issue.parentKey = parent ? parent->key : QString();
}

QString FieldWriter::namedId(const JiraIssue &issue, const QString &field, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString id = object.value(u"id"_s).toVariant().toString();
    const QString name = object.value(u"name"_s).toString();
    const JiraProject *home = m_store.project(issue.projectId);
    const auto find = [&](const auto &list) {
        for (const auto &one : list) {
            if ((!id.isEmpty() && one.id == id) || (id.isEmpty() && one.name == name))
                return one.id;
        }
        return QString();
    };
    QString found;
    if (home)
        found = field == u"components" ? find(home->components) : find(home->versions);
    if (found.isEmpty()) {
        const QString what = field == u"components" ? u"Component"_s : u"Version"_s;
        errors.insert(field,
            u"%1 %2 '%3' is not valid"_s.arg(
                what, id.isEmpty() ? u"name"_s : u"id"_s, id.isEmpty() ? name : id));
    }
    return found;
}

void FieldWriter::setNamedList(JiraIssue &issue, const QString &field, const QJsonValue &value)
{
    QStringList found;
    if (!value.isArray())
        errors.insert(field, u"data was not an array"_s);
    for (const QJsonValue &element : value.toArray())
        found += namedId(issue, field, element);
    (field == u"components" ? issue.componentIds : issue.versionIds) = found;
}

void FieldWriter::update(JiraIssue &issue, const QJsonObject &operations)
{
    for (auto field = operations.begin(); field != operations.end(); ++field) {
        for (const QJsonValue &step : field.value().toArray()) {
            const QJsonObject operation = step.toObject();
            for (auto verb = operation.begin(); verb != operation.end(); ++verb)
                operate(issue, field.key(), verb.key(), verb.value());
        }
    }
}

void FieldWriter::operate(
    JiraIssue &issue, const QString &field, const QString &verb, const QJsonValue &value)
{
    if (verb == u"set") {
        set(issue, field, value);
        return;
    }
    const bool add = verb == u"add";
    if (!add && verb != u"remove") {
        errors.insert(field, u"Field '%1' does not support operation '%2'"_s.arg(field, verb));
    } else if (field == u"comment" && add) {
        if (isAdfDocument(value.toObject().value(u"body"_s)))
            comments += value.toObject().value(u"body"_s).toObject();
        else
            errors.insert(field, u"Comment body is not valid!"_s);
    } else if (field == u"labels") {
        QStringList labels = issue.labels;
        labels.removeAll(value.toString());
        if (add)
            labels += value.toString();
        setLabels(issue, QJsonArray::fromStringList(labels));
    } else if (field == u"components" || field == u"fixVersions") {
        QStringList &ids = field == u"components" ? issue.componentIds : issue.versionIds;
        const QString id = namedId(issue, field, value);
        ids.removeAll(id);
        if (add)
            ids += id;
    } else {
        errors.insert(field,
            u"Field '%1' cannot be set. It is not on the appropriate screen, or unknown."_s.arg(
                field));
    }
}

} // namespace Docket::Sandbox
