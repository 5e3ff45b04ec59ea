// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/confluencehandlers.h"

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr qsizetype largestBody = 5'242'880; ///< 5 MB.

struct PageWrite
{
    QJsonObject json;
    QString title;
    QByteArray body;
};

/** The body of a create or update read and checked; `member` errors name what is missing. */
std::expected<PageWrite, Response> readWrite(const WikiCall &call, const QStringList &required)
{
    if (call.request.body.size() > largestBody)
        return std::unexpected(wikiError(413, u"The request body is larger than 5 MB"_s));
    const std::optional<QJsonObject> json = bodyObject(call.request);
    if (!json)
        return std::unexpected(wikiError(400, u"The request body is not a JSON object"_s));
    for (const QString &name : required) {
        if (!json->contains(name))
            return std::unexpected(wikiError(400, u"'%1' is required"_s.arg(name)));
    }
    PageWrite write{*json, json->value(u"title"_s).toString(), {}};
    if (write.title.trimmed().isEmpty())
        return std::unexpected(wikiError(400, u"'title' is required"_s));
    const QString status = json->value(u"status"_s).toString(u"current"_s);
    if (status != u"current")
        return std::unexpected(
            wikiError(400, u"Provided value {%1} for 'status' is not supported"_s.arg(status)));
    QJsonObject body = json->value(u"body"_s).toObject();
    if (body.contains(u"storage"_s))
        body = body.value(u"storage"_s).toObject();
    const QString representation = body.value(u"representation"_s).toString(u"storage"_s);
    if (representation != u"storage")
        return std::unexpected(wikiError(400,
            u"Provided value {%1} for 'representation' is not supported"_s.arg(representation)));
    write.body = body.value(u"value"_s).toString().toUtf8();
    return write;
}

Response titleTaken()
{
    return wikiError(400,
        u"A page with this title already exists: A page already exists with the same TITLE in this space"_s);
}

bool isTaken(const ConfluenceStore &store, const QString &spaceId, const QString &title,
    const QString &exceptId)
{
    const WikiPage *other = store.pageTitled(spaceId, title);
    return other && other->id != exceptId;
}

Response answerPage(const WikiCall &call, const QString &id, int status = 200)
{
    const WikiPage *page = call.store.page(id);
    return oneReply(call, pageJson(call, *page, page->now(), u"storage"_s), status);
}

} // namespace

Response createPage(const WikiCall &call, const QStringList &)
{
    const std::expected<PageWrite, Response> write = readWrite(call, {u"spaceId"_s, u"title"_s});
    if (!write)
        return write.error();
    const QString spaceId = idIn(write->json.value(u"spaceId"_s));
    const QString parentId = idIn(write->json.value(u"parentId"_s));
    if (!call.store.space(spaceId))
        return noSuch(u"space"_s, spaceId);
    if (!parentId.isEmpty() && !livePage(call, parentId))
        return noSuch(u"page"_s, parentId);
    if (isTaken(call.store, spaceId, write->title, {}))
        return titleTaken();
    const std::expected<QByteArray, QString> stored = call.store.storedBody(nullptr, write->body);
    if (!stored)
        return wikiError(400, stored.error());
    WikiPage page;
    page.spaceId = spaceId;
    page.parentId = parentId;
    page.ownerId = page.authorId = call.caller.accountId;
    const QString id = call.store.create(
        page, WikiVersion{1, write->title, *stored, call.caller.accountId, {}, {}});
    return answerPage(call, id);
}

Response updatePage(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    const std::expected<PageWrite, Response> write =
        readWrite(call, {u"id"_s, u"status"_s, u"title"_s, u"body"_s, u"version"_s});
    if (!write)
        return write.error();
    if (idIn(write->json.value(u"id"_s)) != page->id)
        return wikiError(400, u"The id of the body does not match the id of the path"_s);
    const QJsonObject version = write->json.value(u"version"_s).toObject();
    const int number = version.value(u"number"_s).toInt();
    if (number != page->now().number + 1)
        return staleVersion(u"page"_s, page->now().number, number);
    if (isTaken(call.store, page->spaceId, write->title, page->id))
        return titleTaken();
    const std::expected<QByteArray, QString> stored = call.store.storedBody(page, write->body);
    if (!stored)
        return wikiError(400, stored.error());
    const QString id = page->id;
    WikiPage changed = *page;
    if (const QString owner = write->json.value(u"ownerId"_s).toString(); !owner.isEmpty())
        changed.ownerId = owner;
    if (const QString parent = idIn(write->json.value(u"parentId"_s)); !parent.isEmpty()) {
        if (!livePage(call, parent))
            return noSuch(u"page"_s, parent);
        changed.parentId = parent;
    }
    if (changed != *page)
        call.store.put(changed);
    call.store.addVersion(id,
        WikiVersion{0, write->title, *stored, call.caller.accountId,
            version.value(u"message"_s).toString(), {}});
    return answerPage(call, id);
}

Response updateTitle(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    const std::expected<PageWrite, Response> write = readWrite(call, {u"status"_s, u"title"_s});
    if (!write)
        return write.error();
    if (isTaken(call.store, page->spaceId, write->title, page->id))
        return titleTaken();
    const QString id = page->id;
    WikiVersion renamed = page->now();
    renamed.title = write->title;
    renamed.authorId = call.caller.accountId;
    renamed.message.clear();
    call.store.addVersion(id, renamed);
    return answerPage(call, id);
}

Response deletePage(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    WikiPage gone = *page;
    gone.state = WikiPage::State::Trashed;
    call.store.put(gone);
    return emptyReply();
}

} // namespace Docket::Sandbox
