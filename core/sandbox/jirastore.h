// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sandbox/ground.h"
#include "core/sandbox/jirastate.h"
#include "core/sandbox/site.h"

#include <QHash>

namespace Docket::Sandbox {

/**
 * Jira's data and the changes that can be made to it, each leaving the history entry Jira would
 * write. Issues are changed only through it, so that a lagging search index can show what stood
 * before. Used under the World's lock.
 */
class JiraStore
{
public:
    JiraStore(Ground &ground, const Site &site);

    [[nodiscard]] const QList<JiraProject> &projects() const { return m_projects; }
    [[nodiscard]] const QList<JiraType> &types() const { return m_types; }
    [[nodiscard]] const QList<JiraCustomField> &customFields() const { return m_customFields; }
    [[nodiscard]] const QList<JiraIssue> &issues() const { return m_issues; }
    /** The issues as a search sees them: what changed within the index lag still looks as before,
     * or is missing. */
    [[nodiscard]] QList<JiraIssue> indexedIssues() const;

    /** By key (any case) or id; null when there is none. The pointers last until the next change.
     */
    [[nodiscard]] const JiraIssue *issue(const QString &keyOrId) const;
    [[nodiscard]] const JiraProject *project(const QString &keyOrId) const;
    [[nodiscard]] const JiraType *type(const QString &nameOrId) const;
    /** In the order of the workflow. */
    [[nodiscard]] const QList<JiraStatus> &statuses() const { return m_statuses; }
    [[nodiscard]] std::optional<JiraStatus> status(const QString &idOrName) const;
    /** What an administrator does: the id and the category stay. */
    void renameStatus(const QString &id, const QString &name);
    void addStatus(const JiraStatus &status) { m_statuses += status; }

    /** Stores a complete new issue; `issue` comes without id, key, times and author, which are
     * filled in. The stored key. */
    QString create(JiraIssue issue, const QString &authorId);
    /** Writes a changed copy of a stored issue, its `updated` time and one history entry of what
     * differs. */
    void save(JiraIssue changed, const QString &authorId);
    /** As save(), for what has no history entry: comments, links. `updated` changes for comments
     * only. */
    void saveQuietly(const JiraIssue &changed);
    /** Deletes it for good; neither its id nor its key is given again. */
    void remove(const QString &keyOrId);
    /** Moves an issue to a status; sets or clears resolution and its date when the category asks
     * for it. */
    void transition(const QString &key, const JiraStatus &to, const QString &resolution,
        const QString &authorId);
    /** The version of that name in the project, made when it is missing. */
    JiraVersion versionNamed(const QString &projectId, const QString &name);

private:
    struct Snapshot
    {
        QDateTime at;
        JiraIssue issue;
    };

    void loadProjects(const Site &site);
    void loadCustomFields(const Site &site);
    void loadSprints(const Site &site);
    void loadIssue(const SiteIssue &given);
    void addSyntheticHistory(JiraIssue &issue);
    void put(const JiraIssue &changed);
    [[nodiscard]] QList<JiraChange> differences(
        const JiraIssue &before, const JiraIssue &after) const;
    [[nodiscard]] JiraChange peopleChange(
        const QString &field, const QString &before, const QString &after) const;
    [[nodiscard]] QString customFieldId(const QString &name) const;

    Ground &m_ground;
    QList<JiraProject> m_projects;
    QList<JiraType> m_types;
    QList<JiraStatus> m_statuses = standardStatuses();
    QList<JiraCustomField> m_customFields;
    QHash<QString, QJsonArray> m_sprints; ///< As an issue shows them, by project id; oldest first.
    QList<JiraIssue> m_issues;
    qsizetype m_removed = 0; ///< Issues that were deleted.
    QHash<QString, int> m_removedNumbers; ///< The highest number of a deleted key, by project id.
    QHash<QString, qsizetype> m_positions; ///< By key and by id.
    QHash<QString, QList<Snapshot>>
        m_snapshots; ///< By id, oldest first; kept only while the index lags.
};

} // namespace Docket::Sandbox
