// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jqlfields.h"

#include "core/markup/adf.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

QString shownValue(const QJsonValue &value)
{
    if (value.isObject() && value.toObject().contains(u"value"_s))
        return value.toObject().value(u"value"_s).toString();
    if (value.isObject())
        return adfToText(value.toObject());
    return value.toVariant().toString();
}

bool isNamed(const QString &name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names,
        [&](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

template <typename List>
QStringList idsNamed(const List &list, const QString &text)
{
    QStringList found;
    for (const auto &element : list) {
        if (element.id == text || element.name.compare(text, Qt::CaseInsensitive) == 0)
            found += element.id;
    }
    return found;
}

QStringList categoriesNamed(const QString &text)
{
    if (isNamed(text, {"To Do"_L1, "new"_L1, "2"_L1}))
        return {u"new"_s};
    if (isNamed(text, {"In Progress"_L1, "indeterminate"_L1, "4"_L1}))
        return {u"indeterminate"_s};
    return isNamed(text, {"Done"_L1, "complete"_L1, "3"_L1}) ? QStringList{u"done"_s}
                                                             : QStringList();
}

} // namespace

JqlFields::JqlFields(const JiraStore &store, const Ground &ground)
    : m_store(store)
    , m_ground(ground)
{ }

/** Fields with one value out of a list that Jira keeps. */
std::optional<JqlField> JqlFields::choice(const QString &name) const
{
    const JiraStore *store = &m_store;
    JqlField field;
    if (isNamed(name, {"project"_L1})) {
        field.values = [](const JiraIssue &issue) { return QStringList{issue.projectId}; };
        field.rank = [store](
                         const JiraIssue &issue) { return store->project(issue.projectId)->key; };
        field.resolve = [store](const QString &text) {
            QStringList found = idsNamed(store->projects(), text);
            for (const JiraProject &project : store->projects()) {
                if (project.key.compare(text, Qt::CaseInsensitive) == 0)
                    found += project.id;
            }
            return found;
        };
    } else if (isNamed(name, {"status"_L1})) {
        field.values = [](const JiraIssue &issue) { return QStringList{issue.statusId}; };
        field.rank = [store](const JiraIssue &issue) { // the order of the workflow
            const auto place =
                std::ranges::find(store->statuses(), issue.statusId, &JiraStatus::id);
            return QString::number(std::distance(store->statuses().begin(), place));
        };
        field.resolve = [store](const QString &text) { return idsNamed(store->statuses(), text); };
    } else if (isNamed(name, {"statusCategory"_L1})) {
        field.values = [store](const JiraIssue &issue) {
            return QStringList{store->status(issue.statusId)->category};
        };
        field.resolve = categoriesNamed;
    } else if (isNamed(name, {"issuetype"_L1, "type"_L1})) {
        field.values = [](const JiraIssue &issue) { return QStringList{issue.typeId}; };
        field.rank = [store](const JiraIssue &issue) { return store->type(issue.typeId)->name; };
        field.resolve = [store](const QString &text) { return idsNamed(store->types(), text); };
    } else if (isNamed(name, {"resolution"_L1})) {
        field.values = [](const JiraIssue &issue) {
            return issue.resolution.isEmpty() ? QStringList() : QStringList{issue.resolution};
        };
    } else if (isNamed(name, {"priority"_L1})) {
        field.values = [](const JiraIssue &issue) { return QStringList{issue.priority}; };
        field.rank = [](const JiraIssue &issue) {
            return QString::number(standardPriorities().indexOf(issue.priority));
        };
    } else {
        return std::nullopt;
    }
    return field;
}

/** Fields with any number of values. */
std::optional<JqlField> JqlFields::listed(const QString &name) const
{
    const JiraStore *store = &m_store;
    JqlField field;
    if (isNamed(name, {"labels"_L1, "label"_L1})) {
        field.values = [](const JiraIssue &issue) { return issue.labels; };
    } else if (isNamed(name, {"component"_L1, "components"_L1})) {
        field.values = [](const JiraIssue &issue) { return issue.componentIds; };
        field.resolve = [store](const QString &text) {
            QStringList found;
            for (const JiraProject &project : store->projects())
                found += idsNamed(project.components, text);
            return found;
        };
    } else if (isNamed(name, {"fixVersion"_L1, "fixVersions"_L1})) {
        field.values = [](const JiraIssue &issue) { return issue.versionIds; };
        field.resolve = [store](const QString &text) {
            QStringList found;
            for (const JiraProject &project : store->projects())
                found += idsNamed(project.versions, text);
            return found;
        };
    } else {
        return std::nullopt;
    }
    return field;
}

/** Fields that name an issue: the key itself and the parent. */
std::optional<JqlField> JqlFields::linked(const QString &name) const
{
    const JiraStore *store = &m_store;
    JqlField field;
    field.kind = JqlField::Kind::Key;
    field.resolve = [store](const QString &text) {
        const JiraIssue *found = store->issue(text);
        return found ? QStringList{found->id} : QStringList();
    };
    if (isNamed(name, {"key"_L1, "issuekey"_L1, "id"_L1, "issue"_L1})) {
        field.ordered = true;
        field.values = [](const JiraIssue &issue) { return QStringList{issue.id}; };
    } else if (isNamed(name, {"parent"_L1, "Epic Link"_L1})) {
        field.values = [store](const JiraIssue &issue) {
            const JiraIssue *parent = store->issue(issue.parentKey);
            return parent ? QStringList{parent->id} : QStringList();
        };
    } else {
        return std::nullopt;
    }
    return field;
}

std::optional<JqlField> JqlFields::people(const QString &name) const
{
    QString JiraIssue::*place = nullptr;
    if (isNamed(name, {"assignee"_L1}))
        place = &JiraIssue::assigneeId;
    else if (isNamed(name, {"reporter"_L1}))
        place = &JiraIssue::reporterId;
    else if (isNamed(name, {"creator"_L1}))
        place = &JiraIssue::creatorId;
    else
        return std::nullopt;
    const Ground *ground = &m_ground;
    JqlField field;
    field.values = [place](const JiraIssue &issue) {
        return (issue.*place).isEmpty() ? QStringList() : QStringList{issue.*place};
    };
    field.rank = [ground, place](
                     const JiraIssue &issue) { return ground->user(issue.*place).displayName; };
    field.resolve = [ground](const QString &text) {
        QStringList found;
        for (const Person &person : ground->users) {
            if (person.accountId == text
                || person.displayName.compare(text, Qt::CaseInsensitive) == 0
                || person.email.compare(text, Qt::CaseInsensitive) == 0)
                found += person.accountId;
        }
        return found;
    };
    return field;
}

std::optional<JqlField> JqlFields::words(const QString &name) const
{
    JqlField field;
    field.kind = JqlField::Kind::Words;
    const auto comments = [](const JiraIssue &issue) {
        QStringList texts;
        for (const JiraComment &comment : issue.comments)
            texts += adfToText(comment.body);
        return texts;
    };
    if (isNamed(name, {"summary"_L1})) {
        field.values = [](const JiraIssue &issue) { return QStringList{issue.summary}; };
    } else if (isNamed(name, {"description"_L1})) {
        field.values = [](const JiraIssue &issue) {
            return issue.description.isEmpty() ? QStringList()
                                               : QStringList{adfToText(issue.description)};
        };
    } else if (isNamed(name, {"comment"_L1})) {
        field.values = comments;
    } else if (isNamed(name, {"text"_L1})) {
        field.values = [comments](const JiraIssue &issue) {
            QStringList texts =
                comments(issue) + QStringList{issue.summary, adfToText(issue.description)};
            for (const QJsonValue &value : issue.fields)
                texts += shownValue(value);
            return QStringList{texts.join(u'\n')};
        };
    } else {
        return std::nullopt;
    }
    return field;
}

std::optional<JqlField> JqlFields::date(const QString &name) const
{
    QDateTime JiraIssue::*place = nullptr;
    if (isNamed(name, {"updated"_L1, "updatedDate"_L1}))
        place = &JiraIssue::updated;
    else if (isNamed(name, {"created"_L1, "createdDate"_L1}))
        place = &JiraIssue::created;
    else if (isNamed(name, {"resolved"_L1, "resolutiondate"_L1}))
        place = &JiraIssue::resolved;
    else if (isNamed(name, {"statusCategoryChangedDate"_L1}))
        place = &JiraIssue::categoryChanged;
    else
        return std::nullopt;
    JqlField field;
    field.kind = JqlField::Kind::Date;
    field.date = [place](const JiraIssue &issue) { return issue.*place; };
    return field;
}

std::optional<JqlField> JqlFields::custom(const QString &name) const
{
    static const QRegularExpression numbered(u"^cf\\[(\\d+)\\]$"_s);
    const QRegularExpressionMatch match = numbered.match(name);
    for (const JiraCustomField &known : m_store.customFields()) {
        const bool byNumber = match.hasMatch() && known.id == u"customfield_"_s + match.captured(1);
        if (!byNumber && known.id != name && known.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const QString id = known.id;
        const auto values = [id](const JiraIssue &issue) {
            const QJsonValue value = issue.fields.value(id);
            QStringList found;
            if (value.isArray()) {
                for (const QJsonValue &element : value.toArray())
                    found += shownValue(element);
            } else if (!value.isUndefined() && !value.isNull()) {
                found += shownValue(value);
            }
            return found;
        };
        JqlField field;
        field.kind = known.type == u"number" ? JqlField::Kind::Number
            : known.type == u"string"        ? JqlField::Kind::Words
                                             : JqlField::Kind::Choice;
        field.ordered = known.type == u"number";
        field.values = values;
        return field;
    }
    return std::nullopt;
}

std::optional<JqlField> JqlFields::field(const QString &name) const
{
    for (const auto find : {&JqlFields::choice, &JqlFields::listed, &JqlFields::linked,
             &JqlFields::people, &JqlFields::words, &JqlFields::date, &JqlFields::custom}) {
        std::optional<JqlField> found = (this->*find)(name);
        if (!found)
            continue;
        found->name = name;
        if (!found->rank && found->values)
            found->rank = [values = found->values](
                              const JiraIssue &issue) { return values(issue).join(u' '); };
        return found;
    }
    return std::nullopt;
}

} // namespace Docket::Sandbox
