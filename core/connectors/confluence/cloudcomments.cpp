// SPDX-License-Identifier: GPL-3.0-or-later
// The comments below a page (REST v2, footer-comments).
#include "core/connectors/confluence/clouddocumentsystem.h"

#include <QJsonArray>

namespace Docket::Confluence {

using namespace Qt::StringLiterals;

namespace {

const QString comments = u"/api/v2/footer-comments"_s;

/** What the server says of a comment that it stored. */
Result<FooterComment> stored(const Result<QJsonObject> &json, const FooterComment &sent)
{
    if (!json)
        return failure(json);
    auto comment = footerCommentFrom(*json);
    if (comment && comment->body.isEmpty()) // It need not repeat the body.
        comment->body = sent.body;
    return comment;
}

} // namespace

QCoro::Task<Result<QList<FooterComment>>> CloudDocumentSystem::footerComments(
    QString pageId, std::stop_token stop)
{
    QList<FooterComment> found;
    const auto each = [&found](const QJsonObject &json) -> Result<bool> {
        for (const QJsonValue &one : json["results"_L1].toArray()) {
            auto comment = footerCommentFrom(one);
            if (!comment)
                return failure(comment);
            found.append(*std::move(comment));
        }
        return true;
    };
    const Result<void> read =
        co_await list({.path = u"/api/v2/pages/%1/footer-comments"_s.arg(encoded(pageId)),
                          .query = {{u"body-format"_s, u"storage"_s},
                              {u"sort"_s, u"created-date"_s}, {u"limit"_s, u"100"_s}},
                          .why = u"read the comments below a page"_s},
            each, stop);
    if (!read)
        co_return failure(read);
    co_return found;
}

QCoro::Task<Result<FooterComment>> CloudDocumentSystem::footerComment(
    QString id, std::stop_token stop)
{
    const Result<QJsonObject> json =
        co_await object({.path = comments + u'/' + encoded(id),
                            .query = {{u"body-format"_s, u"storage"_s}},
                            .why = u"read the comments below a page"_s},
            stop);
    if (!json)
        co_return failure(json);
    co_return footerCommentFrom(*json);
}

QCoro::Task<Result<FooterComment>> CloudDocumentSystem::createFooterComment(
    FooterComment comment, std::stop_token stop)
{
    comment.id.clear();
    const Result<QJsonObject> body = footerCommentBody(comment);
    if (!body)
        co_return failure(body);
    // Not repeated by the client: a lost answer may belong to a comment that was made.
    const Result<QJsonObject> json = co_await object(
        {.method = "POST", .path = comments, .body = *body, .why = u"comment below a page"_s},
        stop);
    co_return stored(json, comment);
}

QCoro::Task<Result<FooterComment>> CloudDocumentSystem::updateFooterComment(
    FooterComment comment, std::stop_token stop)
{
    if (comment.id.isEmpty())
        co_return failure(
            Error::Kind::Invalid, u"a comment needs its page, or its id and version"_s);
    const Result<QJsonObject> body = footerCommentBody(comment);
    if (!body)
        co_return failure(body);
    const Result<QJsonObject> json =
        co_await object({.method = "PUT",
                            .path = comments + u'/' + encoded(comment.id),
                            .body = *body,
                            .why = u"comment below a page"_s},
            stop);
    co_return stored(json, comment);
}

} // namespace Docket::Confluence
