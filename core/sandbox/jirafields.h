// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ground.h"
#include "core/sandbox/jirastore.h"

#include <QJsonObject>

namespace Docket::Sandbox {

/** Whether this is an ADF document Jira would take: known node types, texts that are not empty. Not
 * a full schema check. */
[[nodiscard]] bool isAdfDocument(const QJsonValue &value);

/**
 * Sets what the `fields` and `update` members of a create, edit or transition request say on a copy
 * of an issue. What is wrong is collected by field id, as Jira reports it; with errors the issue is
 * to be thrown away.
 */
class FieldWriter
{
public:
    FieldWriter(const Ground &ground, JiraStore &store);

    /** Fields that only a new issue takes: project, issuetype, summary; call before apply(). */
    void begin(JiraIssue &issue, const QJsonObject &fields);
    void apply(JiraIssue &issue, const QJsonObject &fields);
    void update(JiraIssue &issue, const QJsonObject &operations);

    QJsonObject errors;
    QList<QJsonObject> comments; ///< Bodies of comments the update adds.

private:
    void set(JiraIssue &issue, const QString &field, const QJsonValue &value);
    void setSummary(JiraIssue &issue, const QJsonValue &value);
    void setLabels(JiraIssue &issue, const QJsonValue &value);
    void setPerson(QString &place, const QString &field, const QJsonValue &value);
    void setParent(JiraIssue &issue, const QJsonValue &value);
    void setNamedList(JiraIssue &issue, const QString &field, const QJsonValue &value);
    void operate(
        JiraIssue &issue, const QString &field, const QString &verb, const QJsonValue &value);
    [[nodiscard]] QString namedId(
        const JiraIssue &issue, const QString &field, const QJsonValue &value);

    const Ground &m_ground;
    JiraStore &m_store;
};

} // namespace Docket::Sandbox
