// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket::Sandbox {

/** A workflow status with its category: "new", "indeterminate" or "done" (Jira's fixed category
 * keys). */
struct JiraStatus
{
    QString id, name, category;
    friend bool operator==(const JiraStatus &, const JiraStatus &) = default;
};

/** The statuses of every project of a site: To Do, In Progress, In Review, Done, Closed,
 * Post-Incident. */
[[nodiscard]] const QList<JiraStatus> &standardStatuses();
/** By id or name (any case); nothing when there is none. */
[[nodiscard]] std::optional<JiraStatus> statusNamed(
    const QString &idOrName, const QList<JiraStatus> &among = standardStatuses());

/** One field one history entry changed; `from` and `to` are ids or raw values, null strings where
 * the field was empty. */
struct JiraChange
{
    QString field, fieldId;
    QString from, fromText, to, toText;
    friend bool operator==(const JiraChange &, const JiraChange &) = default;
};

struct JiraHistory
{
    QString id, authorId; ///< No author: automation.
    QDateTime at;
    QList<JiraChange> changes;
    friend bool operator==(const JiraHistory &, const JiraHistory &) = default;
};

struct JiraComment
{
    QString id, authorId, updateAuthorId;
    QJsonObject body; ///< ADF.
    QDateTime created, updated;
    friend bool operator==(const JiraComment &, const JiraComment &) = default;
};

struct JiraRemoteLink
{
    QString id, globalId; ///< `globalId` is empty when the link was made without one.
    QJsonObject value; ///< As sent: application, relationship, object.
    friend bool operator==(const JiraRemoteLink &, const JiraRemoteLink &) = default;
};

struct JiraComponent
{
    QString id, name, leadId;
    friend bool operator==(const JiraComponent &, const JiraComponent &) = default;
};

struct JiraVersion
{
    QString id, name;
    friend bool operator==(const JiraVersion &, const JiraVersion &) = default;
};

struct JiraProject
{
    QString id, key, name, leadId;
    QList<JiraComponent> components;
    QList<JiraVersion> versions;
    friend bool operator==(const JiraProject &, const JiraProject &) = default;
};

struct JiraType
{
    QString id, name;
    int level = 0; ///< 1 epic, 0 standard, -1 sub-task.
    friend bool operator==(const JiraType &, const JiraType &) = default;
};

struct JiraCustomField
{
    QString id, name; ///< "customfield_10010", "Connection timeout".
    QString type; ///< Of its schema: "string", "number", "array", "any", or "sprint".
    friend bool operator==(const JiraCustomField &, const JiraCustomField &) = default;
};

/** How two issues can be linked, and what each side calls it. */
struct JiraLinkType
{
    QString id, name, inward, outward;
    friend bool operator==(const JiraLinkType &, const JiraLinkType &) = default;
};

/** Jira's built-in link types. */
[[nodiscard]] const QList<JiraLinkType> &standardLinkTypes();

/** One end of a link between two issues; the other issue holds the other end, with the same id. */
struct JiraIssueLink
{
    QString id, typeId, otherId;
    bool outward = true; ///< This issue is where the link starts: it "blocks" the other.
    friend bool operator==(const JiraIssueLink &, const JiraIssueLink &) = default;
};

struct JiraIssue
{
    QString id, key, projectId, typeId, summary;
    QJsonObject description; ///< ADF; empty when there is none.
    QString statusId;
    QStringList labels, componentIds, versionIds;
    QString assigneeId, reporterId, creatorId;
    QString parentKey, resolution, priority;
    QJsonObject fields; ///< Custom fields by id.
    QDateTime created, updated, resolved, categoryChanged; ///< `resolved` is invalid while open.
    QList<JiraComment> comments; ///< Oldest first, as all lists here.
    QList<JiraHistory> history;
    QList<JiraRemoteLink> links;
    QList<JiraIssueLink> issueLinks;
    QMap<QString, QJsonValue> properties;
    friend bool operator==(const JiraIssue &, const JiraIssue &) = default;
};

/** Jira's built-in priorities and resolutions, by name; an id follows from the place in the list.
 */
[[nodiscard]] const QStringList &standardPriorities();
[[nodiscard]] const QStringList &standardResolutions();

} // namespace Docket::Sandbox
