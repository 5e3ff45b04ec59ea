// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jirajson.h"

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

struct SystemField
{
    QLatin1StringView id, name, type, items, clause;
    bool navigable = true;
};

const QList<SystemField> &systemFields()
{
    static const QList<SystemField> fields{
        {"summary"_L1, "Summary"_L1, "string"_L1, ""_L1, "summary"_L1},
        {"description"_L1, "Description"_L1, "string"_L1, ""_L1, "description"_L1},
        {"status"_L1, "Status"_L1, "status"_L1, ""_L1, "status"_L1},
        {"statusCategory"_L1, "Status Category"_L1, "statusCategory"_L1, ""_L1,
            "statusCategory"_L1},
        {"statuscategorychangedate"_L1, "Status Category Changed"_L1, "datetime"_L1, ""_L1,
            "statusCategoryChangedDate"_L1},
        {"issuetype"_L1, "Issue Type"_L1, "issuetype"_L1, ""_L1, "issuetype"_L1},
        {"project"_L1, "Project"_L1, "project"_L1, ""_L1, "project"_L1},
        {"parent"_L1, "Parent"_L1, "issuelink"_L1, ""_L1, "parent"_L1},
        {"components"_L1, "Components"_L1, "array"_L1, "component"_L1, "component"_L1},
        {"labels"_L1, "Labels"_L1, "array"_L1, "string"_L1, "labels"_L1},
        {"fixVersions"_L1, "Fix versions"_L1, "array"_L1, "version"_L1, "fixVersion"_L1},
        {"priority"_L1, "Priority"_L1, "priority"_L1, ""_L1, "priority"_L1},
        {"assignee"_L1, "Assignee"_L1, "user"_L1, ""_L1, "assignee"_L1},
        {"reporter"_L1, "Reporter"_L1, "user"_L1, ""_L1, "reporter"_L1},
        {"creator"_L1, "Creator"_L1, "user"_L1, ""_L1, "creator"_L1},
        {"resolution"_L1, "Resolution"_L1, "resolution"_L1, ""_L1, "resolution"_L1},
        {"resolutiondate"_L1, "Resolved"_L1, "datetime"_L1, ""_L1, "resolved"_L1},
        {"created"_L1, "Created"_L1, "datetime"_L1, ""_L1, "created"_L1},
        {"updated"_L1, "Updated"_L1, "datetime"_L1, ""_L1, "updated"_L1},
        {"duedate"_L1, "Due date"_L1, "date"_L1, ""_L1, "due"_L1},
        {"issuelinks"_L1, "Linked Issues"_L1, "array"_L1, "issuelinks"_L1, "issueLink"_L1},
        {"subtasks"_L1, "Sub-tasks"_L1, "array"_L1, "issuelinks"_L1, "subtasks"_L1},
        {"comment"_L1, "Comment"_L1, "comments-page"_L1, ""_L1, "comment"_L1, false},
    };
    return fields;
}

QJsonObject schemaOf(const SystemField &field)
{
    QJsonObject schema{{u"type"_s, field.type}, {u"system"_s, field.id}};
    if (!field.items.isEmpty())
        schema.insert(u"items"_s, field.items);
    return schema;
}

QJsonObject schemaOf(const JiraCustomField &field)
{
    if (field.type == u"sprint")
        return {{u"type"_s, u"array"_s}, {u"items"_s, u"json"_s},
            {u"custom"_s, u"com.pyxis.greenhopper.jira:gh-sprint"_s},
            {u"customId"_s, field.id.section(u'_', -1).toInt()}};
    const QString kind = field.type == u"number" ? u"float"_s
        : field.type == u"string"                ? u"textfield"_s
                                                 : u"multiselect"_s;
    QJsonObject schema{{u"type"_s, field.type},
        {u"custom"_s, u"com.atlassian.jira.plugin.system.customfieldtypes:"_s + kind},
        {u"customId"_s, field.id.section(u'_', -1).toInt()}};
    if (field.type == u"array")
        schema.insert(u"items"_s, u"string"_s);
    return schema;
}

} // namespace

QJsonArray JiraJson::fields() const
{
    QJsonArray list{QJsonObject{{u"id"_s, u"issuekey"_s}, {u"key"_s, u"issuekey"_s},
        {u"name"_s, u"Key"_s}, {u"custom"_s, false}, {u"orderable"_s, false},
        {u"navigable"_s, true}, {u"searchable"_s, false},
        {u"clauseNames"_s, QJsonArray{u"id"_s, u"issue"_s, u"issuekey"_s, u"key"_s}}}};
    for (const SystemField &field : systemFields()) {
        list += QJsonObject{{u"id"_s, field.id}, {u"key"_s, field.id}, {u"name"_s, field.name},
            {u"custom"_s, false}, {u"orderable"_s, true}, {u"navigable"_s, field.navigable},
            {u"searchable"_s, true}, {u"clauseNames"_s, QJsonArray{field.clause}},
            {u"schema"_s, schemaOf(field)}};
    }
    for (const JiraCustomField &field : m_store.customFields()) {
        const QString clause = u"cf[%1]"_s.arg(field.id.section(u'_', -1));
        list += QJsonObject{{u"id"_s, field.id}, {u"key"_s, field.id}, {u"name"_s, field.name},
            {u"custom"_s, true}, {u"orderable"_s, true}, {u"navigable"_s, true},
            {u"searchable"_s, true}, {u"clauseNames"_s, QJsonArray{clause, field.name}},
            {u"schema"_s, schemaOf(field)}};
    }
    return list;
}

QJsonObject JiraJson::names() const
{
    QJsonObject names;
    for (const SystemField &field : systemFields())
        names.insert(field.id, field.name);
    for (const JiraCustomField &field : m_store.customFields())
        names.insert(field.id, field.name);
    return names;
}

QJsonObject JiraJson::schemas() const
{
    QJsonObject schemas;
    for (const SystemField &field : systemFields())
        schemas.insert(field.id, schemaOf(field));
    for (const JiraCustomField &field : m_store.customFields())
        schemas.insert(field.id, schemaOf(field));
    return schemas;
}

} // namespace Docket::Sandbox
