// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jirastore.h"

#include "core/markup/adf.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr int firstIssueId = 10100;
constexpr int firstCustomFieldId = 10010;
constexpr qint64 createdDaysAgo = 30;
constexpr qint64 closedDaysAgo = 20;
constexpr qint64 longestLag = 15 * 60 * 1000; ///< Milliseconds; so long the index remembers.

QString schemaType(const QJsonValue &value)
{
    if (value.isString())
        return u"string"_s;
    if (value.isDouble())
        return u"number"_s;
    return value.isArray() ? u"array"_s : u"any"_s;
}

QString shown(const QJsonValue &value)
{
    if (value.isObject() && value.toObject().value(u"type"_s) == u"doc"_s)
        return adfToText(value.toObject());
    if (value.isObject() && value.toObject().contains(u"value"_s))
        return value.toObject().value(u"value"_s).toString();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += shown(part);
        return parts.join(u", "_s);
    }
    return value.isUndefined() || value.isNull() ? QString() : value.toVariant().toString();
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

JiraStore::JiraStore(Ground &ground, const Site &site)
    : m_ground(ground)
    , m_types{{u"10010"_s, u"Epic"_s, 1}, {u"10011"_s, u"Story"_s, 0}, {u"10012"_s, u"Task"_s, 0},
          {u"10013"_s, u"Bug"_s, 0}, {u"10014"_s, u"Incident"_s, 0}, {u"10015"_s, u"Change"_s, 0},
          {u"10016"_s, u"Sub-task"_s, -1}}
{
    loadProjects(site);
    loadCustomFields(site);
    loadSprints(site);
    for (const SiteIssue &given : site.issues)
        loadIssue(given);
}

void JiraStore::loadProjects(const Site &site)
{
    for (const SiteProject &given : site.projects) {
        JiraProject project{given.id, given.key, given.name, given.leadId, {}, {}};
        for (const SiteComponent &component : given.components)
            project.components += JiraComponent{component.id, component.name, component.leadId};
        m_projects += project;
    }
}

void JiraStore::loadCustomFields(const Site &site)
{
    for (const SiteIssue &given : site.issues) {
        for (auto it = given.fields.begin(); it != given.fields.end(); ++it) {
            if (customFieldId(it.key()).isEmpty()) {
                const auto number = firstCustomFieldId + m_customFields.size();
                m_customFields += JiraCustomField{
                    u"customfield_%1"_s.arg(number), it.key(), schemaType(it.value())};
            }
        }
    }
}

namespace {

const QString sprintField = u"Sprint"_s;

/** As Jira shows a sprint of a board in an issue's field. */
QJsonObject sprintJson(const SiteSprint &sprint, const QDateTime &start, bool isLast)
{
    const QDateTime begins = start.addDays(sprint.startDay), ends = begins.addDays(sprint.days);
    QJsonObject json{{u"id"_s, sprint.id.toInt()}, {u"name"_s, sprint.name},
        {u"state"_s, isLast ? u"active"_s : u"closed"_s}, {u"boardId"_s, 1}, {u"goal"_s, QString()},
        {u"startDate"_s, isoUtc(begins)}, {u"endDate"_s, isoUtc(ends)}};
    if (!isLast)
        json.insert(u"completeDate"_s, isoUtc(ends));
    return json;
}

} // namespace

void JiraStore::loadSprints(const Site &site)
{
    for (const SiteProject &project : site.projects) {
        QJsonArray sprints;
        for (const SiteSprint &sprint : project.sprints)
            sprints.append(sprintJson(sprint, m_ground.now(), sprint == project.sprints.last()));
        if (sprints.isEmpty())
            continue;
        m_sprints.insert(project.id, sprints);
        if (customFieldId(sprintField).isEmpty())
            m_customFields +=
                JiraCustomField{u"customfield_%1"_s.arg(firstCustomFieldId + m_customFields.size()),
                    sprintField, u"sprint"_s};
    }
}

QString JiraStore::customFieldId(const QString &name) const
{
    const auto found = std::ranges::find(m_customFields, name, &JiraCustomField::name);
    return found == m_customFields.end() ? QString() : found->id;
}

void JiraStore::loadIssue(const SiteIssue &given)
{
    const QDateTime start = m_ground.now();
    JiraIssue issue;
    issue.id = QString::number(firstIssueId + m_issues.size());
    issue.key = given.key;
    const QString projectKey = given.key.section(u'-', 0, -2);
    const auto project = std::ranges::find(m_projects, projectKey, &JiraProject::key);
    Q_ASSERT(project != m_projects.end());
    issue.projectId = project->id;
    if (!type(given.type))
        m_types += JiraType{QString::number(10010 + m_types.size()), given.type, 0};
    issue.typeId = type(given.type)->id;
    issue.summary = given.summary;
    issue.description = given.description;
    issue.statusId = status(given.status).value_or(m_statuses.first()).id;
    issue.labels = given.labels;
    for (const QString &name : given.components) {
        const auto found = std::ranges::find(project->components, name, &JiraComponent::name);
        if (found != project->components.end())
            issue.componentIds += found->id;
    }
    for (const QString &name : given.fixVersions)
        issue.versionIds += versionNamed(issue.projectId, name).id;
    issue.assigneeId = given.assigneeId;
    issue.reporterId = given.reporterId;
    issue.creatorId = given.reporterId;
    issue.parentKey = given.parentKey;
    issue.resolution = given.resolution;
    issue.priority = u"Medium"_s;
    for (auto it = given.fields.begin(); it != given.fields.end(); ++it)
        issue.fields.insert(customFieldId(it.key()), it.value());
    if (const QJsonArray sprints = m_sprints.value(project->id); !sprints.isEmpty()) {
        const bool carried = m_issues.size() % 3 == 0;
        issue.fields.insert(customFieldId(sprintField),
            carried ? QJsonValue(sprints) : QJsonValue(QJsonArray{sprints.last()}));
    }
    issue.created = given.created.isValid() ? given.created : start.addDays(-createdDaysAgo);
    issue.resolved = given.resolved;
    issue.updated = given.updated;
    for (const SiteComment &comment : given.comments) {
        const QDateTime at = issue.created.addSecs(3600 * (issue.comments.size() + 1));
        issue.comments +=
            JiraComment{m_ground.newId(), comment.authorId, comment.authorId, comment.body, at, at};
    }
    addSyntheticHistory(issue);
    m_positions.insert(issue.key.toUpper(), m_issues.size());
    m_positions.insert(issue.id, m_issues.size());
    m_snapshots[issue.id] = {{QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC), issue}};
    m_issues += issue;
}

/** The way a person would have taken: To Do, In Progress half-way, then the status it has now. */
void JiraStore::addSyntheticHistory(JiraIssue &issue)
{
    const JiraStatus now = *status(issue.statusId);
    QDateTime arrived = issue.resolved.isValid() ? issue.resolved : issue.updated;
    if (!arrived.isValid())
        arrived = m_ground.now().addDays(-closedDaysAgo);
    if (arrived < issue.created)
        arrived = issue.created.addSecs(3600);
    const QString author = issue.assigneeId.isEmpty() ? issue.reporterId : issue.assigneeId;
    issue.categoryChanged = issue.created;

    QList<JiraStatus> steps{m_statuses.at(0)};
    if (now.name != u"To Do" && now.name != u"In Progress")
        steps += m_statuses.at(1);
    if (now.name != u"To Do")
        steps += now;
    const qint64 span = issue.created.msecsTo(arrived);
    for (qsizetype i = 1; i < steps.size(); ++i) {
        const JiraStatus &from = steps.at(i - 1);
        const JiraStatus &to = steps.at(i);
        const QDateTime at = issue.created.addMSecs(span * i / (steps.size() - 1));
        JiraHistory entry{m_ground.newId(), author, at,
            {{u"status"_s, u"status"_s, from.id, from.name, to.id, to.name}}};
        if (to.category == u"done") {
            if (issue.resolution.isEmpty())
                issue.resolution = u"Done"_s;
            issue.resolved = at;
            entry.changes += JiraChange{
                u"resolution"_s, u"resolution"_s, {}, {}, issue.resolution, issue.resolution};
        }
        if (from.category != to.category)
            issue.categoryChanged = at;
        issue.history += entry;
    }
    if (!issue.updated.isValid()) {
        issue.updated = issue.history.isEmpty() ? issue.created : issue.history.last().at;
        if (!issue.comments.isEmpty())
            issue.updated = std::max(issue.updated, issue.comments.last().updated);
    }
}

QList<JiraIssue> JiraStore::indexedIssues() const
{
    if (m_ground.options.indexLag.count() <= 0)
        return m_issues;
    const QDateTime until = m_ground.indexedUntil();
    QList<JiraIssue> seen;
    for (const JiraIssue &issue : m_issues) {
        const QList<Snapshot> snapshots = m_snapshots.value(issue.id);
        const auto newest = std::find_if(snapshots.rbegin(), snapshots.rend(),
            [&](const Snapshot &snapshot) { return snapshot.at <= until; });
        if (newest != snapshots.rend())
            seen += newest->issue;
    }
    return seen;
}

const JiraIssue *JiraStore::issue(const QString &keyOrId) const
{
    const auto position = m_positions.constFind(keyOrId.toUpper());
    return position == m_positions.constEnd() ? nullptr : &m_issues.at(*position);
}

const JiraProject *JiraStore::project(const QString &keyOrId) const
{
    const auto found = std::ranges::find_if(m_projects, [&](const JiraProject &project) {
        return project.key == keyOrId || project.id == keyOrId;
    });
    return found == m_projects.end() ? nullptr : &*found;
}

const JiraType *JiraStore::type(const QString &nameOrId) const
{
    const auto found = std::ranges::find_if(m_types, [&](const JiraType &type) {
        return type.id == nameOrId || type.name.compare(nameOrId, Qt::CaseInsensitive) == 0;
    });
    return found == m_types.end() ? nullptr : &*found;
}

std::optional<JiraStatus> JiraStore::status(const QString &idOrName) const
{
    return statusNamed(idOrName, m_statuses);
}

void JiraStore::renameStatus(const QString &id, const QString &name)
{
    const auto found = std::ranges::find(m_statuses, id, &JiraStatus::id);
    if (found != m_statuses.end())
        found->name = name;
}

JiraVersion JiraStore::versionNamed(const QString &projectId, const QString &name)
{
    const auto project = std::ranges::find(m_projects, projectId, &JiraProject::id);
    Q_ASSERT(project != m_projects.end());
    const auto found = std::ranges::find(project->versions, name, &JiraVersion::name);
    if (found != project->versions.end())
        return *found;
    project->versions += JiraVersion{m_ground.newId(), name};
    return project->versions.last();
}

QString JiraStore::create(JiraIssue issue, const QString &authorId)
{
    const JiraProject *home = project(issue.projectId);
    Q_ASSERT(home);
    int highest = m_removedNumbers.value(home->id);
    for (const JiraIssue &other : std::as_const(m_issues)) {
        if (other.projectId == home->id)
            highest = std::max(highest, other.key.section(u'-', -1).toInt());
    }
    issue.id = QString::number(firstIssueId + m_issues.size() + m_removed);
    issue.key = u"%1-%2"_s.arg(home->key).arg(highest + 1);
    issue.statusId = m_statuses.first().id;
    issue.creatorId = authorId;
    if (issue.reporterId.isEmpty())
        issue.reporterId = authorId;
    issue.created = issue.updated = issue.categoryChanged = m_ground.now();
    m_positions.insert(issue.key.toUpper(), m_issues.size());
    m_positions.insert(issue.id, m_issues.size());
    m_snapshots[issue.id] = {{issue.created, issue}};
    m_issues += issue;
    return issue.key;
}

void JiraStore::put(const JiraIssue &changed)
{
    const auto position = m_positions.constFind(changed.id);
    Q_ASSERT(position != m_positions.constEnd());
    m_issues[*position] = changed;
    QList<Snapshot> &snapshots = m_snapshots[changed.id];
    snapshots += Snapshot{m_ground.now(), changed};
    // The lag may be made longer meanwhile.
    const QDateTime until = std::min(m_ground.indexedUntil(), m_ground.now().addMSecs(-longestLag));
    while (snapshots.size() > 1 && snapshots.at(1).at <= until)
        snapshots.removeFirst();
}

void JiraStore::save(JiraIssue changed, const QString &authorId)
{
    const JiraIssue *before = issue(changed.id);
    Q_ASSERT(before);
    const QList<JiraChange> changes = differences(*before, changed);
    changed.updated = m_ground.now();
    if (!changes.isEmpty())
        changed.history += JiraHistory{m_ground.newId(), authorId, changed.updated, changes};
    put(changed);
}

void JiraStore::remove(const QString &keyOrId)
{
    const JiraIssue gone = *issue(keyOrId);
    int &highest = m_removedNumbers[gone.projectId];
    highest = std::max(highest, gone.key.section(u'-', -1).toInt());
    ++m_removed;
    m_snapshots.remove(gone.id);
    m_issues.removeAt(m_positions.value(gone.id));
    m_positions.clear();
    for (qsizetype i = 0; i < m_issues.size(); ++i) {
        m_positions.insert(m_issues.at(i).key.toUpper(), i);
        m_positions.insert(m_issues.at(i).id, i);
    }
}

void JiraStore::saveQuietly(const JiraIssue &changed)
{
    put(changed);
}

void JiraStore::transition(
    const QString &key, const JiraStatus &to, const QString &resolution, const QString &authorId)
{
    const JiraIssue *before = issue(key);
    Q_ASSERT(before);
    const JiraStatus from = *status(before->statusId);
    JiraIssue changed = *before;
    changed.statusId = to.id;
    if (to.category == u"done") {
        if (!resolution.isEmpty() || changed.resolution.isEmpty())
            changed.resolution = resolution.isEmpty() ? u"Done"_s : resolution;
        if (from.category != u"done")
            changed.resolved = m_ground.now();
    } else {
        changed.resolution.clear();
        changed.resolved = {};
    }
    if (from.category != to.category)
        changed.categoryChanged = m_ground.now();
    save(changed, authorId);
}

JiraChange JiraStore::peopleChange(
    const QString &field, const QString &before, const QString &after) const
{
    return {field, field, orNull(before), orNull(m_ground.user(before).displayName), orNull(after),
        orNull(m_ground.user(after).displayName)};
}

QList<JiraChange> JiraStore::differences(const JiraIssue &before, const JiraIssue &after) const
{
    QList<JiraChange> changes;
    const auto words = [&](const QString &field, const QString &old, const QString &now) {
        if (old != now)
            changes += JiraChange{field, field, {}, orNull(old), {}, orNull(now)};
    };
    if (before.statusId != after.statusId) {
        const JiraStatus from = *status(before.statusId);
        const JiraStatus to = *status(after.statusId);
        changes += JiraChange{u"status"_s, u"status"_s, from.id, from.name, to.id, to.name};
    }
    if (before.resolution != after.resolution) {
        changes += JiraChange{u"resolution"_s, u"resolution"_s, orNull(before.resolution),
            orNull(before.resolution), orNull(after.resolution), orNull(after.resolution)};
    }
    words(u"summary"_s, before.summary, after.summary);
    words(u"description"_s, adfToText(before.description), adfToText(after.description));
    words(u"labels"_s, before.labels.join(u' '), after.labels.join(u' '));
    words(u"priority"_s, before.priority, after.priority);
    words(u"IssueParentAssociation"_s, before.parentKey, after.parentKey);
    if (before.assigneeId != after.assigneeId)
        changes += peopleChange(u"assignee"_s, before.assigneeId, after.assigneeId);
    if (before.reporterId != after.reporterId)
        changes += peopleChange(u"reporter"_s, before.reporterId, after.reporterId);
    const JiraProject *home = project(after.projectId);
    for (const JiraComponent &component : home->components) {
        const bool was = before.componentIds.contains(component.id);
        if (was != after.componentIds.contains(component.id)) {
            JiraChange change{u"Component"_s, u"components"_s, {}, {}, {}, {}};
            (was ? change.from : change.to) = component.id;
            (was ? change.fromText : change.toText) = component.name;
            changes += change;
        }
    }
    for (const JiraVersion &version : home->versions) {
        const bool was = before.versionIds.contains(version.id);
        if (was != after.versionIds.contains(version.id)) {
            JiraChange change{u"Fix Version"_s, u"fixVersions"_s, {}, {}, {}, {}};
            (was ? change.from : change.to) = version.id;
            (was ? change.fromText : change.toText) = version.name;
            changes += change;
        }
    }
    for (const JiraCustomField &field : m_customFields) {
        const QJsonValue old = before.fields.value(field.id);
        const QJsonValue now = after.fields.value(field.id);
        if (old != now)
            changes +=
                JiraChange{field.name, field.id, {}, orNull(shown(old)), {}, orNull(shown(now))};
    }
    return changes;
}

} // namespace Docket::Sandbox
