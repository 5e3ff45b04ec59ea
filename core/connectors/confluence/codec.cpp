// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connectors/confluence/codec.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QStringDecoder>

namespace Docket::Confluence {

using namespace Qt::StringLiterals;

namespace {

/** Everything but "current" and "archived" is not there for readers: draft, trashed, deleted. */
Page::State stateFrom(const QString &status)
{
    if (status == "current"_L1 || status == "historical"_L1)
        return Page::State::Current;
    return status == "archived"_L1 ? Page::State::Archived : Page::State::Trashed;
}

Result<QJsonObject> storageBody(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString body = decoder(bytes);
    if (decoder.hasError() || body.toUtf8() != bytes)
        return failure(Error::Kind::Invalid, u"the new body is not UTF-8"_s);
    return QJsonObject{{u"representation"_s, u"storage"_s}, {u"value"_s, body}};
}

} // namespace

PageVersion versionFrom(const QJsonValue &json)
{
    return {json["number"_L1].toInt(), json["message"_L1].toString(),
        json["authorId"_L1].toString(), fromIso(json["createdAt"_L1].toString())};
}

InlineComment commentFrom(const QJsonValue &json)
{
    const QJsonValue place = json["properties"_L1];
    const PageVersion version = versionFrom(json["version"_L1]);
    return {json["id"_L1].toVariant().toString(), place["inlineMarkerRef"_L1].toString(),
        place["inlineOriginalSelection"_L1].toString(), version.authorId, version.at,
        json["resolutionStatus"_L1] == "resolved"_L1};
}

Result<FooterComment> footerCommentFrom(const QJsonValue &json)
{
    const PageVersion version = versionFrom(json["version"_L1]);
    FooterComment comment{json["id"_L1].toVariant().toString(),
        json["pageId"_L1].toVariant().toString(),
        json["body"_L1]["storage"_L1]["value"_L1].toString().toUtf8(), version.number,
        version.authorId, version.at};
    if (comment.id.isEmpty() || comment.version < 1)
        return failure(Error::Kind::Protocol, u"Confluence sent a comment without id or version"_s);
    return comment;
}

Result<QByteArray> bodyFrom(const QJsonObject &json)
{
    const QJsonValue value = json["body"_L1]["storage"_L1]["value"_L1];
    if (!value.isString())
        return failure(Error::Kind::Protocol, u"Confluence sent a page without its body"_s);
    return value.toString().toUtf8();
}

Result<Page> pageFrom(const QJsonObject &json, const QString &base)
{
    Result<Page> page = pageHeadFrom(json, base);
    if (!page)
        return page;
    Result<QByteArray> body = bodyFrom(json);
    if (!body)
        return failure(body);
    page->body = *std::move(body);
    return page;
}

Result<Page> pageHeadFrom(const QJsonObject &json, const QString &base)
{
    Page page;
    page.id = json["id"_L1].toVariant().toString();
    page.version = versionFrom(json["version"_L1]);
    if (page.id.isEmpty() || page.version.number < 1)
        return failure(Error::Kind::Protocol, u"Confluence sent a page without id or version"_s);
    page.title = json["title"_L1].toString();
    page.spaceId = json["spaceId"_L1].toVariant().toString();
    page.state = stateFrom(json["status"_L1].toString());
    page.ownerId = json["ownerId"_L1].toString();
    page.authorId = json["authorId"_L1].toString();
    for (const QJsonValue &label : json["labels"_L1]["results"_L1].toArray()) {
        if (label["prefix"_L1] != "my"_L1) // A person's private labels.
            page.labels.append(label["name"_L1].toString());
    }
    const QJsonValue links = json["_links"_L1];
    page.url = links["base"_L1].toString(base) + links["webui"_L1].toString();
    return page;
}

Person personFrom(const QJsonValue &json)
{
    Person person;
    person.accountId = json["accountId"_L1].toString();
    person.displayName = json["displayName"_L1].toString();
    if (person.displayName.isEmpty())
        person.displayName = json["publicName"_L1].toString();
    person.email = json["email"_L1].toString();
    person.timeZone = json["timeZone"_L1].toString();
    person.active = json["accountStatus"_L1].toString(u"active"_s) == "active"_L1;
    return person;
}

Result<QJsonObject> updateBody(const PageUpdate &update)
{
    constexpr int longestMessage = 255;
    const auto body = storageBody(update.body);
    if (!body)
        return failure(body);
    if (update.pageId.isEmpty() || update.title.isEmpty() || update.baseVersion < 1)
        return failure(Error::Kind::Invalid, u"an update needs the page's id, title and version"_s);
    if (update.message.size() > longestMessage)
        return failure(
            Error::Kind::Invalid, u"the version message is longer than 255 characters"_s);
    return QJsonObject{{u"id"_s, update.pageId}, {u"status"_s, u"current"_s},
        {u"title"_s, update.title}, {u"body"_s, *body},
        {u"version"_s,
            QJsonObject{{u"number"_s, update.baseVersion + 1}, {u"message"_s, update.message}}}};
}

Result<QJsonObject> creationBody(const PageCreation &page)
{
    const auto body = storageBody(page.body);
    if (!body)
        return failure(body);
    if (page.spaceId.isEmpty() || page.parentId.isEmpty() || page.title.isEmpty())
        return failure(
            Error::Kind::Invalid, u"a new page needs its space, its parent and its title"_s);
    return QJsonObject{{u"spaceId"_s, page.spaceId}, {u"status"_s, u"current"_s},
        {u"title"_s, page.title}, {u"parentId"_s, page.parentId}, {u"body"_s, *body}};
}

Result<QJsonObject> footerCommentBody(const FooterComment &comment)
{
    const auto body = storageBody(comment.body);
    if (!body)
        return failure(body);
    if (comment.id.isEmpty() ? comment.pageId.isEmpty() : comment.version < 1)
        return failure(Error::Kind::Invalid, u"a comment needs its page, or its id and version"_s);
    if (comment.id.isEmpty())
        return QJsonObject{{u"pageId"_s, comment.pageId}, {u"body"_s, *body}};
    return QJsonObject{
        {u"version"_s, QJsonObject{{u"number"_s, comment.version + 1}}}, {u"body"_s, *body}};
}

QString quoted(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

QString labelQuery(const QStringList &spaces, const QString &label)
{
    QStringList keys;
    for (const QString &space : spaces)
        keys.append(quoted(space));
    return u"type = page and label = %1 and space in (%2)"_s.arg(quoted(label), keys.join(u", "_s));
}

QUrl nextPage(const QUrl &base, const QJsonObject &json)
{
    const QString next = json["_links"_L1]["next"_L1].toString();
    if (next.isEmpty())
        return {};
    const QUrl given = QUrl::fromEncoded(next.toUtf8());
    QString path = given.path(QUrl::FullyEncoded);
    const QString context = base.path(QUrl::FullyEncoded);
    if (path.startsWith(context + u'/'))
        path = path.sliced(context.size());
    else if (path.startsWith("/wiki/"_L1))
        path = path.sliced(5);
    QString text = base.toString(QUrl::FullyEncoded) + path;
    if (given.hasQuery())
        text += u'?' + given.query(QUrl::FullyEncoded);
    return QUrl::fromEncoded(text.toUtf8());
}

} // namespace Docket::Confluence
