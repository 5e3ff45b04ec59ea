// SPDX-License-Identifier: GPL-3.0-or-later
// Pages made and put in the trash (REST v2).
#include "core/connectors/confluence/clouddocumentsystem.h"

#include <QJsonArray>

namespace Docket::Confluence {

using namespace Qt::StringLiterals;

namespace {

const QString pagesPath = u"/api/v2/pages"_s;

} // namespace

QCoro::Task<Result<std::optional<Page>>> CloudDocumentSystem::pageTitled(
    QString spaceId, QString title, std::stop_token stop)
{
    std::optional<Page> found;
    const auto each = [&](const QJsonObject &json) -> Result<bool> {
        for (const QJsonValue &entry : json["results"_L1].toArray()) {
            const Result<Page> page = pageHeadFrom(entry.toObject(), webBase(json));
            if (!page)
                return failure(page);
            if (page->state != Page::State::Trashed)
                found = *page;
        }
        return !found;
    };
    const Result<void> read =
        co_await list({.path = pagesPath,
                          .query = {{u"space-id"_s, spaceId}, {u"title"_s, title},
                              {u"status"_s, u"current,archived"_s}},
                          .why = u"look whether a title is taken"_s},
            each, stop);
    if (!read)
        co_return failure(read);
    co_return found;
}

QCoro::Task<Result<Page>> CloudDocumentSystem::createPage(PageCreation page, std::stop_token stop)
{
    const Result<QJsonObject> body = creationBody(page);
    if (!body)
        co_return failure(body);
    // Not repeated by the client: a lost answer may belong to a page that was made.
    const Result<QJsonObject> json = co_await object(
        {.method = "POST", .path = pagesPath, .body = *body, .why = u"make a page"_s}, stop);
    if (!json)
        co_return failure(json);
    co_return pageHeadFrom(*json, webBase(*json));
}

QCoro::Task<Result<void>> CloudDocumentSystem::trashPage(QString id, std::stop_token stop)
{
    const Result<HttpReply> reply =
        co_await m_session.send({.method = "DELETE",
                                    .path = pagesPath + u'/' + encoded(id),
                                    .why = u"put a page in the trash"_s},
            stop);
    if (!reply)
        co_return failure(reply);
    if (reply->isSuccess()) // 204, without a body.
        co_return Result<void>();
    const Result<QJsonObject> refused = co_await checked(*reply, stop);
    if (!refused)
        co_return failure(refused);
    co_return Result<void>();
}

} // namespace Docket::Confluence
