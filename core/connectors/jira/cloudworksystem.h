// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/jira/codec.h"
#include "core/connectors/restsession.h"
#include "core/connectors/worksystem.h"

#include <QSet>

namespace Docket::Jira {

/**
 * Jira Cloud through REST v3. Jira answers a bad token on some calls as it answers a stranger: an
 * empty list, or 404. Every such answer that does not name the account it was given to is therefore
 * checked with /myself before it is believed.
 *
 * Keeps the site's fields, and leads of projects and components, until the first page of
 * changedItems() that comes 15 minutes later. After one AuthRequired every call fails with it at once until signedInAgain() or
 * setCredentials(). The client outlives it; it outlives its tasks.
 */
class CloudWorkSystem final : public WorkSystem
{
public:
    /** `base`: "https://corp.atlassian.net" or "https://api.atlassian.com/ex/jira/ID", no slash at
     * the end. */
    CloudWorkSystem(HttpClient &client, QUrl base, Credentials credentials);

    [[nodiscard]] WorkSystem &forWriting() override;
    [[nodiscard]] QCoro::Task<Result<Person>> whoAmI(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QDateTime>> serverTime(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QMap<QString, Status>>> statuses(
        std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<WorkPage>> changedItems(
        WorkQuery query, QString token, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QMap<QString, QList<HistoryEntry>>>> statusHistory(
        QStringList itemIds, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<WorkItem>> item(
        QString idOrKey, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<WorkItem>>> items(
        QStringList idsOrKeys, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> changedIds(
        WorkQuery query, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<WorkItem>>> children(
        QString key, WorkQuery scope, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> putRemoteLink(
        QString key, RemoteLink link, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<RemoteLink>>> remoteLinks(
        QString key, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> removeRemoteLink(
        QString key, QString globalId, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> addLabel(
        QString key, QString label, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> removeLabel(
        QString key, QString label, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<WorkItem>> createItem(
        NewItem item, QString mark, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<WorkItem>>> madeWith(
        QString project, QString mark, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<Project>>> projects(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> components(
        QString project, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<RightCheck>>> checkRights(
        QStringList projects, std::stop_token stop) override;

    /** The person signed in again with the same token (it was renewed, a lock was lifted). */
    void signedInAgain() { m_session.signedInAgain(); }
    void setCredentials(Credentials credentials);

private:
    struct Leads
    {
        Person project;
        QMap<QString, Person> components; ///< By component id.
    };

    /** What was learnt of the site. */
    struct Known
    {
        bool sendsAccountId = false; ///< The site names the account in X-AAccountId.
        QUrl site; ///< For browsers; empty until known.
        QHash<QString, QSet<QString>> tokens; ///< Page tokens of the searches under way, by query.
        QDateTime since; ///< When the two below were last forgotten.
        QHash<QString, FieldInfo> fields;
        QHash<QString, Leads> leads; ///< By project key.
    };
    CloudWorkSystem(RestSession session, std::shared_ptr<Known> known);

    [[nodiscard]] QCoro::Task<Result<HttpReply>> call(RestCall call, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> object(RestCall call, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QJsonArray>> array(RestCall call, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> verify(std::stop_token stop);
    void forgetOld();
    [[nodiscard]] bool namesAccount(const HttpReply &reply) const;

    using Histories = QMap<QString, QList<HistoryEntry>>;

    /** The histories of up to 1,000 items; `fields` empty: whole. Added to `histories`, not sorted. */
    [[nodiscard]] QCoro::Task<Result<void>> readHistories(QStringList idsOrKeys, QStringList fields,
        std::shared_ptr<Histories> histories, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QList<WorkItem>>> wholeItems(
        QStringList idsOrKeys, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> search(
        QJsonObject body, QString why, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QUrl>> site(std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<WorkPage>> searchPage(
        QString jql, QString token, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QList<HistoryEntry>>> history(
        QString id, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QList<Comment>>> comments(QString id, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QHash<QString, FieldInfo>>> fieldInfos(std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<Leads>> leads(QString project, std::stop_token stop);
    /** The item with the people who lead its project and components. */
    [[nodiscard]] QCoro::Task<Result<WorkItem>> withLeads(WorkItem item, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> changeLabel(
        QString key, QString verb, QString label, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QStringList>> componentNames(
        QString project, QStringList wanted, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QList<RightCheck>>> projectRights(
        QString project, std::stop_token stop);

    RestSession m_session;
    std::shared_ptr<Known> m_known;
    std::unique_ptr<CloudWorkSystem> m_forWriting;
};

} // namespace Docket::Jira
