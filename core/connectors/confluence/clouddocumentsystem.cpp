// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connectors/confluence/clouddocumentsystem.h"

#include <QJsonArray>
#include <QSet>

namespace Docket::Confluence {

using namespace Qt::StringLiterals;

namespace {

const QString v1 = u"/rest/api"_s;
const QString v2 = u"/api/v2"_s;
constexpr int pageBudget = 1000; ///< Pages of one list; more is taken for a chain without end.
constexpr int batchSize = 250; ///< The most ids and rows Confluence takes at once.

QStringList distinct(QStringList ids)
{
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

bool isPageId(const QString &id)
{
    return std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isHidden(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden;
}

/** True for the answers Confluence gives to a bad token, which it also gives for other reasons. */
bool mayBeBadToken(const HttpReply &reply)
{
    if (reply.status == 403)
        return reply.body.contains("access Confluence") || reply.body.contains("to use Confluence");
    // A page that is really missing is named: "Cannot find a page with id [999]".
    return reply.status == 404 && !errorWords(reply.body).contains(u'[');
}

} // namespace

CloudDocumentSystem::CloudDocumentSystem(HttpClient &client, QUrl base, Credentials credentials)
    : CloudDocumentSystem(RestSession(client, std::move(base), std::move(credentials)),
          std::make_shared<SpaceKeys>())
{ }

CloudDocumentSystem::CloudDocumentSystem(RestSession session, std::shared_ptr<SpaceKeys> spaceKeys)
    : m_session(std::move(session))
    , m_spaceKeys(std::move(spaceKeys))
{ }

DocumentSystem &CloudDocumentSystem::forWriting()
{
    if (!m_forWriting)
        m_forWriting.reset(new CloudDocumentSystem(m_session.forWriting(), m_spaceKeys));
    return *m_forWriting;
}

// ---- calls, and whether their answers can be believed ----

QCoro::Task<Result<Person>> CloudDocumentSystem::verify(std::stop_token stop)
{
    const Result<HttpReply> reply = co_await m_session.send(
        {.path = v1 + u"/user/current"_s, .why = u"sign in to Confluence"_s}, stop);
    if (!reply)
        co_return failure(reply);
    if (reply->status == 403 || reply->status == 404)
        co_return std::unexpected(m_session.refuse(*reply));
    if (!reply->isSuccess())
        co_return std::unexpected(m_session.errorOf(*reply));
    const Result<QJsonObject> json = jsonObject(*reply);
    if (!json)
        co_return failure(json);
    Person person = personFrom(*json);
    if (person.isNull()) // A site open to strangers answers "anonymous".
        co_return std::unexpected(m_session.refuse(*reply));
    co_return person;
}

QCoro::Task<Result<QJsonObject>> CloudDocumentSystem::checked(HttpReply reply, std::stop_token stop)
{
    if (mayBeBadToken(reply)) {
        const Result<Person> verified = co_await verify(stop);
        if (!verified)
            co_return failure(verified);
    }
    if (!reply.isSuccess())
        co_return std::unexpected(m_session.errorOf(reply));
    co_return co_await RestSession::object(reply);
}

QCoro::Task<Result<QJsonObject>> CloudDocumentSystem::object(RestCall call, std::stop_token stop)
{
    const Result<HttpReply> reply = co_await m_session.send(std::move(call), stop);
    if (!reply)
        co_return failure(reply);
    co_return co_await checked(*reply, stop);
}

QCoro::Task<Result<void>> CloudDocumentSystem::list(
    RestCall call, EachPage each, std::stop_token stop)
{
    const QString why = call.why;
    QUrl next = m_session.url(call.path, call.query);
    QSet<QUrl> seen;
    while (!next.isEmpty()) {
        if (seen.contains(next) || seen.size() >= pageBudget)
            co_return failure(Error::Kind::Protocol, u"Confluence's pages of a list do not end"_s);
        seen.insert(next);
        const Result<HttpReply> reply = co_await m_session.get(next, why, stop);
        if (!reply)
            co_return failure(reply);
        const Result<QJsonObject> json = co_await checked(*reply, stop);
        if (!json)
            co_return failure(json);
        if (!json->value("results"_L1).isArray())
            co_return failure(Error::Kind::Protocol, u"Confluence sent a list without results"_s);
        const Result<bool> more = each(*json);
        if (!more)
            co_return failure(more);
        next = *more ? nextPage(m_session.base(), *json) : QUrl();
    }
    co_return Result<void>();
}

QString CloudDocumentSystem::webBase(const QJsonObject &json) const
{
    return json["_links"_L1]["base"_L1].toString(m_session.base().toString());
}

QCoro::Task<Result<Person>> CloudDocumentSystem::whoAmI(std::stop_token stop)
{
    return verify(std::move(stop));
}

// ---- reading ----

QCoro::Task<Result<void>> CloudDocumentSystem::learnSpaces(
    QStringList spaceIds, std::stop_token stop)
{
    spaceIds.removeIf([this](const QString &id) { return m_spaceKeys->contains(id); });
    spaceIds = distinct(spaceIds);
    for (qsizetype at = 0; at < spaceIds.size(); at += batchSize) {
        const auto each = [this](const QJsonObject &json) -> Result<bool> {
            for (const QJsonValue &space : json["results"_L1].toArray())
                m_spaceKeys->insert(
                    space["id"_L1].toVariant().toString(), space["key"_L1].toString());
            return true;
        };
        const QString ids = spaceIds.mid(at, batchSize).join(u',');
        const Result<void> read =
            co_await list({.path = v2 + u"/spaces"_s,
                              .query = {{u"ids"_s, ids}, {u"limit"_s, QString::number(batchSize)}},
                              .why = u"read the keys of spaces"_s},
                each, stop);
        if (!read)
            co_return read;
    }
    co_return Result<void>();
}

QCoro::Task<Result<QList<Page>>> CloudDocumentSystem::completed(
    QList<Page> pages, std::stop_token stop)
{
    QStringList spaceIds;
    for (const Page &page : std::as_const(pages))
        spaceIds.append(page.spaceId);
    const Result<void> learnt = co_await learnSpaces(spaceIds, stop);
    if (!learnt)
        co_return failure(learnt);
    for (Page &page : pages)
        page.spaceKey = m_spaceKeys->value(page.spaceId);
    co_return pages;
}

QCoro::Task<Result<Page>> CloudDocumentSystem::page(QString id, std::stop_token stop)
{
    const Result<QJsonObject> json = co_await object(
        {.path = v2 + u"/pages/"_s + encoded(id),
            .query = {{u"body-format"_s, u"storage"_s}, {u"include-labels"_s, u"true"_s}},
            .why = u"read a page"_s},
        stop);
    if (!json)
        co_return failure(json);
    const Result<Page> page = pageFrom(*json, webBase(*json));
    if (!page)
        co_return page;
    if (page->state == Page::State::Trashed)
        co_return failure(
            Error::Kind::NotFound, u"the page “%1” is in the trash"_s.arg(page->title));
    const Result<QList<Page>> whole = co_await completed({*page}, stop);
    if (!whole)
        co_return failure(whole);
    co_return whole->constFirst();
}

QCoro::Task<Result<QList<Page>>> CloudDocumentSystem::pages(QStringList ids, std::stop_token stop)
{
    const Result<QList<Page>> found = co_await batches(std::move(ids), Bodies::Read, stop);
    if (!found)
        co_return failure(found);
    co_return co_await completed(*found, stop);
}

QCoro::Task<Result<QList<Page>>> CloudDocumentSystem::pageHeads(
    QStringList ids, std::stop_token stop)
{
    return batches(std::move(ids), Bodies::Leave, std::move(stop));
}

QCoro::Task<Result<QList<Page>>> CloudDocumentSystem::batches(
    QStringList ids, Bodies bodies, std::stop_token stop)
{
    ids = distinct(ids);
    ids.removeIf(
        [](const QString &id) { return !isPageId(id); }); // One such fails the whole batch.
    QList<Page> found;
    for (qsizetype at = 0; at < ids.size(); at += batchSize) {
        const auto each = [this, bodies, &found](const QJsonObject &json) -> Result<bool> {
            for (const QJsonValue &entry : json["results"_L1].toArray()) {
                const Result<Page> page = bodies == Bodies::Read
                    ? pageFrom(entry.toObject(), webBase(json))
                    : pageHeadFrom(entry.toObject(), webBase(json));
                if (!page)
                    return failure(page);
                if (page->state != Page::State::Trashed)
                    found.append(*page);
            }
            return true;
        };
        QList<std::pair<QString, QString>> query{
            {u"id"_s, ids.mid(at, batchSize).join(u',')}, {u"limit"_s, QString::number(batchSize)}};
        if (bodies == Bodies::Read)
            query.insert(1, {u"body-format"_s, u"storage"_s});
        const Result<void> read = co_await list(
            {.path = v2 + u"/pages"_s,
                .query = query,
                .why = bodies == Bodies::Read ? u"read pages"_s : u"look which pages changed"_s},
            each, stop);
        if (!read)
            co_return failure(read);
    }
    co_return found;
}

QCoro::Task<Result<QByteArray>> CloudDocumentSystem::bodyAt(
    QString id, int version, std::stop_token stop)
{
    const Result<QJsonObject> json = co_await object(
        {.path = v2 + u"/pages/"_s + encoded(id),
            .query = {{u"body-format"_s, u"storage"_s}, {u"version"_s, QString::number(version)}},
            .why = u"read an old version of a page"_s},
        stop);
    if (!json)
        co_return failure(json);
    co_return bodyFrom(*json);
}

QCoro::Task<Result<QList<PageVersion>>> CloudDocumentSystem::versions(
    QString id, int limit, std::stop_token stop)
{
    QList<PageVersion> versions;
    if (limit < 1)
        co_return versions;
    const auto each = [&versions, limit](const QJsonObject &json) -> Result<bool> {
        for (const QJsonValue &version : json["results"_L1].toArray())
            versions.append(versionFrom(version));
        return versions.size() < limit;
    };
    const Result<void> read =
        co_await list({.path = v2 + u"/pages/%1/versions"_s.arg(encoded(id)),
                          .query = {{u"sort"_s, u"-modified-date"_s},
                              {u"limit"_s, QString::number(std::min(limit, batchSize))}},
                          .why = u"read a page's history"_s},
            each, stop);
    if (!read)
        co_return failure(read);
    std::ranges::stable_sort(versions, std::ranges::greater(), &PageVersion::number);
    co_return versions.first(std::min<qsizetype>(limit, versions.size()));
}

QCoro::Task<Result<QList<InlineComment>>> CloudDocumentSystem::inlineComments(
    QString id, std::stop_token stop)
{
    QList<InlineComment> comments;
    const auto each = [&comments](const QJsonObject &json) -> Result<bool> {
        for (const QJsonValue &comment : json["results"_L1].toArray())
            comments.append(commentFrom(comment));
        return true;
    };
    const Result<void> read =
        co_await list({.path = v2 + u"/pages/%1/inline-comments"_s.arg(encoded(id)),
                          .query = {{u"limit"_s, QString::number(batchSize)}},
                          .why = u"look where a page is commented on"_s},
            each, stop);
    if (!read)
        co_return failure(read);
    co_return comments;
}

QCoro::Task<Result<QMap<QString, Person>>> CloudDocumentSystem::people(
    QStringList accountIds, std::stop_token stop)
{
    accountIds = distinct(accountIds);
    QMap<QString, Person> people;
    for (qsizetype at = 0; at < accountIds.size(); at += batchSize) {
        const QJsonObject body{
            {u"accountIds"_s, QJsonArray::fromStringList(accountIds.mid(at, batchSize))}};
        const Result<QJsonObject> json = co_await object({.method = "POST",
                                                             .path = v2 + u"/users-bulk"_s,
                                                             .body = body,
                                                             .mayRepeat = true,
                                                             .why = u"read the names of people"_s},
            stop);
        if (!json)
            co_return failure(json);
        for (const QJsonValue &entry : json->value("results"_L1).toArray()) {
            const Person person = personFrom(entry);
            if (!person.isNull())
                people.insert(person.accountId, person);
        }
    }
    co_return people;
}

QCoro::Task<Result<QStringList>> CloudDocumentSystem::pagesWithLabel(
    QStringList spaces, QString label, std::stop_token stop)
{
    if (spaces.isEmpty() || label.isEmpty())
        co_return failure(
            Error::Kind::Invalid, u"a label search needs a label and at least one space"_s);
    QStringList ids;
    const auto each = [&ids](const QJsonObject &json) -> Result<bool> {
        for (const QJsonValue &row : json["results"_L1].toArray()) {
            const QJsonValue content = row["content"_L1];
            if (content["type"_L1].toString(u"page"_s) == "page"_L1 && content["id"_L1].isString())
                ids.append(content["id"_L1].toString());
        }
        return true;
    };
    const Result<void> read =
        co_await list({.path = v1 + u"/search"_s,
                          .query = {{u"cql"_s, labelQuery(spaces, label)}, {u"limit"_s, u"100"_s}},
                          .why = u"look for labelled pages"_s},
            each, stop);
    if (!read)
        co_return failure(read);
    co_return distinct(ids);
}

// ---- writing ----

QCoro::Task<Result<PageVersion>> CloudDocumentSystem::updatePage(
    PageUpdate update, std::stop_token stop)
{
    const Result<QJsonObject> body = updateBody(update);
    if (!body)
        co_return failure(body);
    // A PUT is not sent twice by the client: a lost answer may belong to a write that was made.
    const Result<QJsonObject> json =
        co_await object({.method = "PUT",
                            .path = v2 + u"/pages/"_s + encoded(update.pageId),
                            .body = *body,
                            .why = u"publish a page"_s},
            stop);
    if (!json)
        co_return failure(json);
    const PageVersion version = versionFrom(json->value("version"_L1));
    if (version.number < 1)
        co_return failure(Error::Kind::Protocol, u"Confluence did not say which version it made"_s);
    co_return version;
}

// ---- rights ----

QCoro::Task<Result<QList<RightCheck>>> CloudDocumentSystem::pageRights(
    QString id, std::stop_token stop)
{
    const QString path = v2 + u"/pages/"_s + encoded(id);
    const Result<QJsonObject> page =
        co_await object({.path = path, .why = u"check rights on a page"_s}, stop);
    if (!page) {
        if (!isHidden(page.error()))
            co_return failure(page);
        const QString why =
            u"Page %1 is gone, or you may not see it: ask the space's administrator (%2)"_s.arg(
                id, page.error().detail);
        co_return QList<RightCheck>{
            {u"Read page %1"_s.arg(id), false, why}, {u"Edit page %1"_s.arg(id), false, why}};
    }
    const QString title = page->value("title"_L1).toString();
    RightCheck edit{u"Edit “%1”"_s.arg(title), false,
        u"Ask the page's owner or the space's administrator for the right to edit it"_s};
    const Result<QJsonObject> operations = co_await object(
        {.path = path + u"/operations"_s, .why = u"check rights on a page"_s}, stop);
    if (!operations && !isHidden(operations.error()))
        co_return failure(operations);
    if (!operations)
        edit.detail = u"Confluence does not say whether you may edit it"_s;
    for (const QJsonValue &operation :
        operations.value_or(QJsonObject())["operations"_L1].toArray()) {
        if (operation["operation"_L1] == u"update"_s
            && operation["targetType"_L1].toString(u"page"_s) == "page"_L1)
            edit = {edit.what, true, {}};
    }
    co_return QList<RightCheck>{{u"Read “%1”"_s.arg(title), true, {}}, edit};
}

QCoro::Task<Result<QList<RightCheck>>> CloudDocumentSystem::checkRights(
    QStringList pageIds, std::stop_token stop)
{
    const Result<Person> me = co_await whoAmI(stop);
    if (!me)
        co_return failure(me);
    QList<RightCheck> lines{{u"Sign in to Confluence"_s, true, me->displayName}};
    for (const QString &id : distinct(pageIds)) {
        const Result<QList<RightCheck>> rights = co_await pageRights(id, stop);
        if (!rights)
            co_return failure(rights);
        lines += *rights;
    }
    co_return lines;
}

} // namespace Docket::Confluence
