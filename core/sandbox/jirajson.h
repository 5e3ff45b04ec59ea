// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ground.h"
#include "core/sandbox/jirastore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Docket::Sandbox {

/** Which fields of an issue a request asked for: ids, "*all", "*navigable", "-field"; in that order
 * of appearance. */
struct FieldChoice
{
    QStringList asked;

    /** Whether a field is wanted; `navigable` says what "*navigable" means for it. */
    [[nodiscard]] bool wants(const QString &field, bool navigable) const;
    /** Nothing but the id (and key): such issues have no "fields" member. */
    [[nodiscard]] bool onlyIdentity() const;
};

/** What makes an issue's JSON richer: the parts named by `expand`, and properties by key. */
struct IssueView
{
    FieldChoice fields;
    QStringList expand, properties;
    bool changelogCut = false; ///< As in a search: only the newest 40 entries.
};

/** Jira's values as REST v3 shows them to one caller: times in the caller's zone, e-mail addresses
 * only the caller's own. */
class JiraJson
{
public:
    JiraJson(const Ground &ground, const JiraStore &store, const Caller &caller);

    [[nodiscard]] QString url(const QString &rest) const; ///< "…/rest/api/3/" and `rest`.
    /** "2026-08-24T11:11:52.944+0200": without a colon, in the caller's zone. Null for an invalid
     * time. */
    [[nodiscard]] QJsonValue time(const QDateTime &at) const;
    [[nodiscard]] QJsonValue user(const QString &accountId) const; ///< Null for nobody.
    [[nodiscard]] QJsonObject status(const JiraStatus &status) const;
    [[nodiscard]] QJsonObject category(const QString &key) const;
    [[nodiscard]] QJsonObject type(const JiraType &type) const;
    [[nodiscard]] QJsonObject component(
        const JiraComponent &component, const JiraProject &project, bool whole) const;
    [[nodiscard]] QJsonObject version(const JiraVersion &version, const JiraProject &project) const;
    [[nodiscard]] QJsonObject project(const JiraProject &project, bool whole) const;
    [[nodiscard]] QJsonObject comment(const JiraIssue &issue, const JiraComment &comment) const;
    [[nodiscard]] QJsonObject history(const JiraHistory &entry) const;
    [[nodiscard]] QJsonObject remoteLink(const JiraIssue &issue, const JiraRemoteLink &link) const;
    /** Another issue as it stands inside an issue: parents, sub-tasks, linked issues. Empty when
     * there is none. */
    [[nodiscard]] QJsonObject link(const QString &keyOrId) const;
    [[nodiscard]] QJsonObject linkType(const JiraLinkType &type) const;
    [[nodiscard]] QJsonObject priority(const QString &name) const;
    [[nodiscard]] QJsonObject resolution(const QString &name) const;
    [[nodiscard]] QJsonObject issue(const JiraIssue &issue, const IssueView &view) const;

    /** Every field there is, as GET /field lists them. */
    [[nodiscard]] QJsonArray fields() const;
    /** The shown names and the schemas of all fields, by id. */
    [[nodiscard]] QJsonObject names() const;
    [[nodiscard]] QJsonObject schemas() const;

private:
    [[nodiscard]] QJsonObject issueFields(const JiraIssue &issue, const FieldChoice &choice) const;
    [[nodiscard]] QJsonArray issueLinks(const JiraIssue &issue) const;
    [[nodiscard]] QJsonObject comments(const JiraIssue &issue) const;
    [[nodiscard]] QJsonObject renderedFields(
        const JiraIssue &issue, const FieldChoice &choice) const;
    [[nodiscard]] QJsonObject changelog(const JiraIssue &issue, bool cut) const;

    const Ground &m_ground;
    const JiraStore &m_store;
    const Caller &m_caller;
    QTimeZone m_zone;
};

} // namespace Docket::Sandbox
