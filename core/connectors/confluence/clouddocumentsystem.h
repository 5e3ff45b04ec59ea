// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/confluence/codec.h"
#include "core/connectors/documentsystem.h"
#include "core/connectors/restsession.h"

#include <QHash>

#include <functional>

namespace Docket::Confluence {

/**
 * Confluence Cloud: pages through REST v2, the label search through v1. To a bad token v2 says 404
 * "Not Found" on every route and v1 403; neither is believed before user/current was asked. Keeps
 * space keys. After one AuthRequired every call fails with it at once until signedInAgain() or
 * setCredentials(). The client outlives it; it outlives its tasks.
 */
class CloudDocumentSystem final : public DocumentSystem
{
public:
    /** `base`: "https://corp.atlassian.net/wiki" or
     * "https://api.atlassian.com/ex/confluence/ID/wiki", no slash at the end. */
    CloudDocumentSystem(HttpClient &client, QUrl base, Credentials credentials);

    [[nodiscard]] DocumentSystem &forWriting() override;
    [[nodiscard]] QCoro::Task<Result<Person>> whoAmI(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Page>> page(QString id, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<Page>>> pages(
        QStringList ids, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<Page>>> pageHeads(
        QStringList ids, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QByteArray>> bodyAt(
        QString id, int version, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<PageVersion>>> versions(
        QString id, int limit, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<InlineComment>>> inlineComments(
        QString id, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<FooterComment>>> footerComments(
        QString pageId, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<FooterComment>> footerComment(
        QString id, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<FooterComment>> createFooterComment(
        FooterComment comment, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<FooterComment>> updateFooterComment(
        FooterComment comment, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<PageVersion>> updatePage(
        PageUpdate update, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<Page>>> pageTitled(
        QString spaceId, QString title, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Page>> createPage(
        PageCreation page, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> trashPage(QString id, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QMap<QString, Person>>> people(
        QStringList accountIds, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> pagesWithLabel(
        QStringList spaces, QString label, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<Space>>> spaces(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<PagePlace>>> pagesIn(
        QString spaceId, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<RightCheck>>> checkRights(
        QStringList pageIds, std::stop_token stop) override;

    /** The person signed in again with the same token (it was renewed, a lock was lifted). */
    void signedInAgain() { m_session.signedInAgain(); }
    void setCredentials(Credentials credentials)
    {
        m_session.setCredentials(std::move(credentials));
    }

private:
    using SpaceKeys = QHash<QString, QString>; ///< By space id.
    CloudDocumentSystem(RestSession session, std::shared_ptr<SpaceKeys> spaceKeys);

    /** Gets each page of a list in turn. False stops it. */
    using EachPage = std::function<Result<bool>(const QJsonObject &)>;

    [[nodiscard]] QCoro::Task<Result<QJsonObject>> object(RestCall call, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> checked(HttpReply reply, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<Person>> verify(std::stop_token stop);
    /** Follows `_links.next` to the end; a next page met before, or too many pages, is Protocol. */
    [[nodiscard]] QCoro::Task<Result<void>> list(
        RestCall call, EachPage each, std::stop_token stop);

    enum class Bodies { Read, Leave };
    /** Without space keys. */
    [[nodiscard]] QCoro::Task<Result<QList<Page>>> batches(
        QStringList ids, Bodies bodies, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> learnSpaces(QStringList spaceIds, std::stop_token stop);
    /** Fills in the space keys. */
    [[nodiscard]] QCoro::Task<Result<QList<Page>>> completed(
        QList<Page> pages, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QList<RightCheck>>> pageRights(
        QString id, std::stop_token stop);
    [[nodiscard]] QString webBase(const QJsonObject &json) const;

    RestSession m_session;
    std::shared_ptr<SpaceKeys> m_spaceKeys;
    std::unique_ptr<CloudDocumentSystem> m_forWriting;
};

} // namespace Docket::Confluence
