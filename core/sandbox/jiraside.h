// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ground.h"
#include "core/sandbox/jirajson.h"
#include "core/sandbox/jirastore.h"
#include "core/sandbox/message.h"

#include <QHash>

#include <functional>

namespace Docket::Sandbox {

/** One request on its way through the Jira side. */
struct JiraCall
{
    const Request &request;
    const Caller &caller;
    QStringList parts; ///< The variable parts of the path.
    JiraJson json;
};

/**
 * The Jira half of a World: REST v3 as Jira Cloud answers it, its traps included. Used under the
 * World's lock. The table of what it answers is in jiraroutes.cpp; unknown paths are 404, unknown
 * query parameters 400.
 */
class JiraSide
{
public:
    /** `ground` is the World's and outlives this. */
    JiraSide(Ground &ground, const Site &site);

    [[nodiscard]] Response handle(const Request &request, const Caller &caller);
    /** Sets fields given as REST gives them ({"summary": "…", "labels": […]}). Errors: Invalid,
     * with what is wrong. */
    [[nodiscard]] Result<void> edit(
        const QString &key, const QJsonObject &fields, const QString &authorId);
    [[nodiscard]] JiraStore &store() { return m_store; }
    [[nodiscard]] const JiraStore &store() const { return m_store; }

private:
    using Call = JiraCall;
    using Handler = Response (JiraSide::*)(const Call &);
    /** What somebody who is not signed in is answered. */
    enum class Stranger { Welcome, MustSignIn, SeesNothing, SeesEmptyList };

    struct Route
    {
        QByteArray method;
        QStringView pattern;
        Handler handler;
        QStringList parameters;
        Stranger stranger = Stranger::SeesNothing;
    };

    static const QList<Route> &routes();
    [[nodiscard]] Response strangerReply(const Route &route) const;

    // jirasite.cpp: what is the same for the whole site.
    Response serverInfo(const Call &call);
    Response myself(const Call &call);
    Response user(const Call &call);
    Response userSearch(const Call &call);
    Response fields(const Call &call);
    Response statuses(const Call &call);
    Response statusCategories(const Call &call);
    Response issueTypes(const Call &call);
    Response priorities(const Call &call);
    Response resolutions(const Call &call);
    Response project(const Call &call);
    Response projects(const Call &call);
    Response projectSearch(const Call &call);
    Response components(const Call &call);
    Response versions(const Call &call);
    Response createTypes(const Call &call);
    Response createFields(const Call &call);
    Response permissions(const Call &call);
    Response browse(const Call &call);

    // jirasearch.cpp: many issues at once.
    Response searchGet(const Call &call);
    Response searchPost(const Call &call);
    Response oldSearch(const Call &call);
    Response count(const Call &call);
    Response issuesBulk(const Call &call);
    Response changelogsBulk(const Call &call);

    // jiraissues.cpp: one issue and its history.
    Response issueGet(const Call &call);
    Response issueCreate(const Call &call);
    Response issueEdit(const Call &call);
    Response issueDelete(const Call &call);
    Response changelog(const Call &call);
    Response transitions(const Call &call);
    Response transition(const Call &call);

    // jiraparts.cpp: what hangs on an issue.
    Response comments(const Call &call);
    Response comment(const Call &call);
    Response commentAdd(const Call &call);
    Response commentEdit(const Call &call);
    Response commentDelete(const Call &call);
    Response remoteLinks(const Call &call);
    Response remoteLink(const Call &call);
    Response remoteLinkPut(const Call &call);
    /** Takes the links that are meant off the issue; 404 when there are none. */
    [[nodiscard]] Response dropLinks(
        const Call &call, const std::function<bool(const JiraRemoteLink &)> &isMeant);
    Response remoteLinkDelete(const Call &call);
    Response remoteLinkDeleteById(const Call &call);
    Response properties(const Call &call);
    Response property(const Call &call);
    Response propertyPut(const Call &call);
    Response propertyDelete(const Call &call);

    // jiralinks.cpp: links between issues.
    Response linkTypes(const Call &call);
    Response linkAdd(const Call &call);
    Response linkGet(const Call &call);
    Response linkDelete(const Call &call);

    struct SearchRequest
    {
        QString jql, token;
        int maxResults = 50;
        IssueView view;
        QStringList reconcile;
    };
    struct SearchPage
    {
        QString query; ///< What the token belongs to.
        QStringList rest; ///< Ids still to come.
        QDateTime issued;
    };

    Response search(const Call &call, const SearchRequest &wanted);
    [[nodiscard]] std::expected<QStringList, Response> found(
        const Call &call, const SearchRequest &wanted) const;
    [[nodiscard]] std::expected<QStringList, Response> continued(
        const QString &token, const QString &query) const;
    [[nodiscard]] QString tokenFor(const QString &query, const QStringList &rest);
    [[nodiscard]] QStringList historyPlaces(
        const QStringList &issues, const QStringList &fields) const;
    [[nodiscard]] QJsonArray bulkLogs(
        const Call &call, const QStringList &places, const QStringList &fields) const;
    [[nodiscard]] Response noIssue() const;
    void addComment(const QString &key, const QJsonObject &body, const QString &authorId);

    Ground &m_ground;
    JiraStore m_store;
    QHash<QString, SearchPage> m_pages; ///< Unfinished searches by their token.
    QStringList m_pageOrder; ///< The tokens, oldest first.
};

} // namespace Docket::Sandbox
