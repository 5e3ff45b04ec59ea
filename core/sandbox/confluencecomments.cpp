// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/confluencehandlers.h"

#include <QUuid>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

bool isInlinePath(const WikiCall &call)
{
    return call.request.path.contains(u"/inline-comments"_s);
}

/** The comment of that id if it is of the kind the path names. */
const WikiComment *commentAsked(const WikiCall &call, const QString &id)
{
    const WikiComment *comment = call.store.comment(id);
    return comment && comment->markerRef.isEmpty() != isInlinePath(call) ? comment : nullptr;
}

Response listing(const WikiCall &call, const std::function<bool(const WikiComment &)> &fits)
{
    const std::optional<QString> format = bodyFormat(call.request);
    if (!format)
        return wikiError(400, u"Provided value for 'body-format' is not supported"_s);
    const QStringList resolutions = listParameter(call.request, u"resolution-status"_s);
    Rows rows;
    for (const WikiComment &comment : call.store.comments()) {
        if (!fits(comment))
            continue;
        const QJsonObject row = commentJson(call, comment, *format);
        if (resolutions.isEmpty()
            || resolutions.contains(row.value(u"resolutionStatus"_s).toString()))
            rows += row;
    }
    if (parameter(call.request, u"sort"_s).startsWith(u'-'))
        std::ranges::reverse(rows);
    return pagedReply(call, rows);
}

Response commentsOfPage(const WikiCall &call, const QString &pageId)
{
    if (!livePage(call, pageId))
        return noSuch(u"page"_s, pageId);
    return listing(call, [&](const WikiComment &comment) {
        return comment.pageId == pageId && comment.parentId.isEmpty()
            && comment.markerRef.isEmpty() != isInlinePath(call);
    });
}

/** The stored form of the comment's body, or the 400 to answer. */
std::expected<QByteArray, Response> commentBody(const WikiCall &call, const QJsonObject &json)
{
    QJsonObject body = json.value(u"body"_s).toObject();
    if (body.contains(u"storage"_s))
        body = body.value(u"storage"_s).toObject();
    if (!body.contains(u"value"_s))
        return std::unexpected(wikiError(400, u"'body' is required"_s));
    if (body.value(u"representation"_s).toString(u"storage"_s) != u"storage")
        return std::unexpected(
            wikiError(400, u"Provided value for 'representation' is not supported"_s));
    const std::expected<QByteArray, QString> stored =
        call.store.storedBody(nullptr, body.value(u"value"_s).toString().toUtf8());
    if (!stored)
        return std::unexpected(wikiError(400, stored.error()));
    return *stored;
}

/** A new comment with everything but its anchor: on the page or under the parent that the request
 * names. */
std::expected<WikiComment, Response> newComment(const WikiCall &call, const QJsonObject &json)
{
    WikiComment comment;
    comment.pageId = idIn(json.value(u"pageId"_s));
    comment.parentId = idIn(json.value(u"parentCommentId"_s));
    if (comment.pageId.isEmpty() == comment.parentId.isEmpty())
        return std::unexpected(
            wikiError(400, u"Exactly one of 'pageId' and 'parentCommentId' is required"_s));
    if (!comment.parentId.isEmpty()) {
        const WikiComment *parent = commentAsked(call, comment.parentId);
        if (!parent)
            return std::unexpected(noSuch(u"comment"_s, comment.parentId));
        comment.pageId = parent->pageId;
        comment.markerRef = parent->markerRef;
        comment.selection = parent->selection;
    }
    if (!livePage(call, comment.pageId))
        return std::unexpected(noSuch(u"page"_s, comment.pageId));
    const std::expected<QByteArray, Response> body = commentBody(call, json);
    if (!body)
        return std::unexpected(body.error());
    comment.body = *body;
    comment.authorId = call.caller.accountId;
    comment.created = comment.at = call.ground.now();
    return comment;
}

Response answerComment(const WikiCall &call, const QString &id, int status)
{
    return oneReply(call, commentJson(call, *call.store.comment(id), u"storage"_s), status);
}

/** Puts the marker of a new inline comment into the page's body, as the selection says; else the
 * 400 to answer. */
std::optional<Response> anchor(const WikiCall &call, const QJsonObject &json, WikiComment &comment)
{
    const QJsonObject where = json.value(u"inlineCommentProperties"_s).toObject();
    comment.selection = where.value(u"textSelection"_s).toString();
    if (comment.selection.isEmpty())
        return wikiError(400, u"'inlineCommentProperties.textSelection' is required"_s);
    const QList<Span> found =
        spansOfWords(call.store.page(comment.pageId)->now().body, comment.selection);
    const int count = where.value(u"textSelectionMatchCount"_s).toInt();
    const int index = where.value(u"textSelectionMatchIndex"_s).toInt();
    if (count != found.size())
        return wikiError(400,
            u"textSelectionMatchCount [%1] does not match the number of matches on the page [%2]"_s
                .arg(count)
                .arg(found.size()));
    if (found.isEmpty() || index < 0 || index >= found.size())
        return wikiError(
            400, u"textSelectionMatchIndex [%1] is not below textSelectionMatchCount"_s.arg(index));
    comment.markerRef = QUuid::createUuid().toString(QUuid::WithoutBraces);
    call.store.mark(comment.pageId, found.at(index), comment.markerRef);
    return std::nullopt;
}

} // namespace

Response footerComments(const WikiCall &call, const QStringList &arguments)
{
    return commentsOfPage(call, arguments.at(0));
}

Response inlineComments(const WikiCall &call, const QStringList &arguments)
{
    return commentsOfPage(call, arguments.at(0));
}

Response commentChildren(const WikiCall &call, const QStringList &arguments)
{
    const WikiComment *parent = commentAsked(call, arguments.at(0));
    if (!parent)
        return noSuch(u"comment"_s, arguments.at(0));
    return listing(
        call, [&](const WikiComment &comment) { return comment.parentId == arguments.at(0); });
}

Response getComment(const WikiCall &call, const QStringList &arguments)
{
    const WikiComment *comment = commentAsked(call, arguments.at(0));
    const std::optional<QString> format = bodyFormat(call.request);
    if (!format)
        return wikiError(400, u"Provided value for 'body-format' is not supported"_s);
    return comment ? oneReply(call, commentJson(call, *comment, *format))
                   : noSuch(u"comment"_s, arguments.at(0));
}

Response createFooterComment(const WikiCall &call, const QStringList &)
{
    const std::optional<QJsonObject> json = bodyObject(call.request);
    if (!json)
        return wikiError(400, u"The request body is not a JSON object"_s);
    const std::expected<WikiComment, Response> comment = newComment(call, *json);
    return comment ? answerComment(call, call.store.addComment(*comment), 201) : comment.error();
}

Response createInlineComment(const WikiCall &call, const QStringList &)
{
    const std::optional<QJsonObject> json = bodyObject(call.request);
    if (!json)
        return wikiError(400, u"The request body is not a JSON object"_s);
    std::expected<WikiComment, Response> comment = newComment(call, *json);
    if (!comment)
        return comment.error();
    if (comment->parentId.isEmpty()) {
        if (const std::optional<Response> refused = anchor(call, *json, *comment))
            return *refused;
    }
    return answerComment(call, call.store.addComment(*comment), 201);
}

Response updateComment(const WikiCall &call, const QStringList &arguments)
{
    const WikiComment *comment = commentAsked(call, arguments.at(0));
    if (!comment)
        return noSuch(u"comment"_s, arguments.at(0));
    const std::optional<QJsonObject> json = bodyObject(call.request);
    if (!json)
        return wikiError(400, u"The request body is not a JSON object"_s);
    const int number = json->value(u"version"_s).toObject().value(u"number"_s).toInt();
    if (number != comment->version + 1)
        return staleVersion(u"comment"_s, comment->version, number);
    WikiComment changed = *comment;
    if (json->contains(u"body"_s)) {
        const std::expected<QByteArray, Response> body = commentBody(call, *json);
        if (!body)
            return body.error();
        changed.body = *body;
    }
    if (json->value(u"resolved"_s).isBool() && isInlinePath(call)) {
        const bool resolved = json->value(u"resolved"_s).toBool();
        changed.reopened = changed.reopened || (changed.resolved && !resolved);
        changed.resolved = resolved;
    }
    changed.version = number;
    changed.at = call.ground.now();
    call.store.putComment(changed);
    return answerComment(call, changed.id, 200);
}

Response deleteComment(const WikiCall &call, const QStringList &arguments)
{
    if (!commentAsked(call, arguments.at(0)))
        return noSuch(u"comment"_s, arguments.at(0));
    call.store.removeComment(arguments.at(0));
    return emptyReply();
}

} // namespace Docket::Sandbox
