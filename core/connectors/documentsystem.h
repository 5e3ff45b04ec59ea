// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/connectors/worksystem.h"
#include "core/domain/footercomment.h"
#include "core/domain/inlinecomment.h"
#include "core/domain/page.h"

#include <optional>

namespace Docket {

/** A whole new body for a page, on top of a known version. */
struct PageUpdate
{
    QString pageId;
    QString title; ///< As read; sent back unchanged.
    QByteArray body;
    int baseVersion = 0; ///< The write makes baseVersion + 1, or fails with Conflict.
    QString message; ///< At most 255 characters.
};

/** A page that is not there yet. */
struct PageCreation
{
    QString spaceId;
    QString parentId; ///< Of the page it goes below.
    QString title; ///< At most 255 characters; free in its space.
    QByteArray body;
};

/**
 * A system where documentation lives. Same rules as WorkSystem. A page that is gone and a token
 * that is bad both answer 404 on Confluence: implementations tell them apart before they say
 * NotFound.
 */
class DocumentSystem
{
public:
    virtual ~DocumentSystem() = default;

    /** As WorkSystem::forWriting(). */
    [[nodiscard]] virtual DocumentSystem &forWriting() { return *this; }

    [[nodiscard]] virtual QCoro::Task<Result<Person>> whoAmI(std::stop_token stop) = 0;
    /** The page as it is now, body included. NotFound when it is gone, trashed or hidden. */
    [[nodiscard]] virtual QCoro::Task<Result<Page>> page(QString id, std::stop_token stop) = 0;
    /** Several pages with bodies, in batches of up to 250; ids that cannot be seen are left out of
     * the answer. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<Page>>> pages(
        QStringList ids, std::stop_token stop) = 0;
    /** The same without bodies, labels and space keys: what changed since. Trashed pages are left out, too. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<Page>>> pageHeads(
        QStringList ids, std::stop_token stop) = 0;
    /** The body a page had at that version. */
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> bodyAt(
        QString id, int version, std::stop_token stop) = 0;
    /** The newest versions, newest first, at most `limit`. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<PageVersion>>> versions(
        QString id, int limit, std::stop_token stop) = 0;
    /** The comments on words of the page, resolved ones too, answers to them not. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<InlineComment>>> inlineComments(
        QString id, std::stop_token stop) = 0;
    /** The comments below the page, oldest first, answers to them not. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<FooterComment>>> footerComments(
        QString pageId, std::stop_token stop) = 0;
    /** One of them as it is now. NotFound when it was deleted. */
    [[nodiscard]] virtual QCoro::Task<Result<FooterComment>> footerComment(
        QString id, std::stop_token stop) = 0;
    /** Writes below the page of `comment.pageId`; id, version and times of what is given count for nothing. The answer is the comment as
     * the server tells it. Not retried when the answer is lost. */
    [[nodiscard]] virtual QCoro::Task<Result<FooterComment>> createFooterComment(
        FooterComment comment, std::stop_token stop) = 0;
    /** The comment with that id gets that body, on top of `comment.version`. Conflict when it is not current. Not retried either. */
    [[nodiscard]] virtual QCoro::Task<Result<FooterComment>> updateFooterComment(
        FooterComment comment, std::stop_token stop) = 0;
    /** Writes; the answer is the new version as the server tells it. Conflict when baseVersion is
     * not current. Not retried when the answer is lost. */
    [[nodiscard]] virtual QCoro::Task<Result<PageVersion>> updatePage(
        PageUpdate update, std::stop_token stop) = 0;
    /** The page of that title (any case) in the space, archived ones too, without body and space key; from the database, so that a page just made
     * is found. Nothing when the title is free. */
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<Page>>> pageTitled(
        QString spaceId, QString title, std::stop_token stop) = 0;
    /** Makes a page; the answer is it without body and space key. Invalid when the title is taken or the body is refused. Not retried when the
     * answer is lost. */
    [[nodiscard]] virtual QCoro::Task<Result<Page>> createPage(
        PageCreation page, std::stop_token stop) = 0;
    /** Puts the page in the trash, from where people can take it out again. NotFound also where the account may not do that. */
    [[nodiscard]] virtual QCoro::Task<Result<void>> trashPage(QString id, std::stop_token stop) = 0;
    /** Names and activity of accounts, by id; unknown ids are left out. */
    [[nodiscard]] virtual QCoro::Task<Result<QMap<QString, Person>>> people(
        QStringList accountIds, std::stop_token stop) = 0;
    /** The ids of the pages of the spaces that carry the label. */
    [[nodiscard]] virtual QCoro::Task<Result<QStringList>> pagesWithLabel(
        QStringList spaces, QString label, std::stop_token stop) = 0;
    /** All spaces the account may see, people's own ones left out. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<Space>>> spaces(std::stop_token stop) = 0;
    /** Every current page of the space. A parent may be missing: it is a folder, or hidden. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<PagePlace>>> pagesIn(
        QString spaceId, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QList<RightCheck>>> checkRights(
        QStringList pageIds, std::stop_token stop) = 0;
};

} // namespace Docket
