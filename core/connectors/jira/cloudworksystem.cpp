// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connectors/jira/cloudworksystem.h"

namespace Docket::Jira {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageBudget =
    1000; ///< Pages of one search or list; more is taken for a chain without end.
constexpr int pageSize = 100;
constexpr std::chrono::minutes keptFor{15}; ///< Fields and leads hardly change.
constexpr int mostHistories = 1000;
constexpr int mostIds = 5000; ///< A search that asks for nothing else gives so many at once.

const QString api = u"/rest/api/3"_s;

Error endless(const QString &what)
{
    return {
        Error::Kind::Protocol, u"Jira's pages of %1 do not end"_s.arg(what), 0, std::nullopt, {}};
}

/** How Jira says that the credentials did not count: a stranger got this answer. */
bool failedLogin(const HttpReply &reply)
{
    const QByteArray reason = reply.headers.value("x-seraph-loginreason").toUpper();
    return reason.contains("FAILED") || reason.contains("DENIED");
}

} // namespace

CloudWorkSystem::CloudWorkSystem(HttpClient &client, QUrl base, Credentials credentials)
    : CloudWorkSystem(
          RestSession(client, std::move(base), std::move(credentials)), std::make_shared<Known>())
{ }

CloudWorkSystem::CloudWorkSystem(RestSession session, std::shared_ptr<Known> known)
    : m_session(std::move(session))
    , m_known(std::move(known))
{ }

WorkSystem &CloudWorkSystem::forWriting()
{
    if (!m_forWriting)
        m_forWriting.reset(new CloudWorkSystem(m_session.forWriting(), m_known));
    return *m_forWriting;
}

void CloudWorkSystem::setCredentials(Credentials credentials)
{
    m_session.setCredentials(std::move(credentials));
}

// ---- calls, and whether their answers can be believed ----

bool CloudWorkSystem::namesAccount(const HttpReply &reply) const
{
    return !reply.headers.value("x-aaccountid").isEmpty() && !failedLogin(reply);
}

QCoro::Task<Result<void>> CloudWorkSystem::verify(std::stop_token stop)
{
    const Result<HttpReply> reply =
        co_await m_session.send({.path = api + u"/myself"_s, .why = u"check the sign-in"_s}, stop);
    if (!reply)
        co_return failure(reply);
    if (reply->status == 403 || failedLogin(*reply))
        co_return std::unexpected(m_session.refuse(*reply));
    if (!reply->isSuccess())
        co_return std::unexpected(m_session.errorOf(*reply));
    co_return Result<void>();
}

QCoro::Task<Result<HttpReply>> CloudWorkSystem::call(RestCall call, std::stop_token stop)
{
    const Result<HttpReply> reply = co_await m_session.send(std::move(call), stop);
    if (!reply)
        co_return reply;
    const bool stranger = failedLogin(*reply);
    const bool named = namesAccount(*reply);
    m_known->sendsAccountId = m_known->sendsAccountId || named;
    const bool doubtful = stranger || (!named && (m_known->sendsAccountId || reply->status == 404));
    if (!doubtful)
        co_return reply;
    const Result<void> verified = co_await verify(stop);
    if (!verified)
        co_return failure(verified);
    if (stranger)
        co_return failure(
            Error::Kind::Server, u"Jira answered as to a stranger, though the sign-in is good"_s);
    co_return reply;
}

QCoro::Task<Result<QJsonObject>> CloudWorkSystem::object(RestCall rest, std::stop_token stop)
{
    const Result<HttpReply> reply = co_await call(std::move(rest), stop);
    if (!reply)
        co_return failure(reply);
    if (!reply->isSuccess())
        co_return std::unexpected(m_session.errorOf(*reply));
    co_return co_await RestSession::object(*reply);
}

QCoro::Task<Result<QJsonArray>> CloudWorkSystem::array(RestCall rest, std::stop_token stop)
{
    const Result<HttpReply> reply = co_await call(std::move(rest), stop);
    if (!reply)
        co_return failure(reply);
    if (!reply->isSuccess())
        co_return std::unexpected(m_session.errorOf(*reply));
    co_return jsonArray(*reply);
}

// ---- the site ----

QCoro::Task<Result<Person>> CloudWorkSystem::whoAmI(std::stop_token stop)
{
    const Result<QJsonObject> json =
        co_await object({.path = api + u"/myself"_s, .why = u"sign in to Jira"_s}, stop);
    if (!json)
        co_return failure(json);
    Person person = personFrom(*json);
    if (person.isNull())
        co_return failure(Error::Kind::Protocol, u"Jira did not say who is signed in"_s);
    co_return person;
}

QCoro::Task<Result<QDateTime>> CloudWorkSystem::serverTime(std::stop_token stop)
{
    const Result<QJsonObject> json =
        co_await object({.path = api + u"/serverInfo"_s, .why = u"read the server's time"_s}, stop);
    if (!json)
        co_return failure(json);
    const QDateTime time = timeFrom(json->value("serverTime"_L1));
    if (!time.isValid())
        co_return failure(Error::Kind::Protocol, u"Jira did not say what time it is"_s);
    co_return time;
}

QCoro::Task<Result<QUrl>> CloudWorkSystem::site(std::stop_token stop)
{
    if (m_known->site.isEmpty() && m_session.base().host() != "api.atlassian.com"_L1)
        m_known->site = m_session.base();
    if (!m_known->site.isEmpty())
        co_return Result<QUrl>(m_known->site); // QCoro moves out of what it is given by name.
    const Result<QJsonObject> json = co_await object(
        {.path = api + u"/serverInfo"_s, .why = u"read the site's address"_s}, stop);
    if (!json)
        co_return failure(json);
    m_known->site = QUrl(json->value("baseUrl"_L1).toString());
    co_return Result<QUrl>(m_known->site); // QCoro moves out of what it is given by name.
}

QCoro::Task<Result<QMap<QString, Status>>> CloudWorkSystem::statuses(std::stop_token stop)
{
    const Result<QJsonArray> json =
        co_await array({.path = api + u"/status"_s, .why = u"read what statuses mean"_s}, stop);
    if (!json)
        co_return failure(json);
    QMap<QString, Status> all;
    for (const QJsonValue &entry : *json) {
        const Status status = statusFrom(entry);
        all.insert(status.id, status);
    }
    if (all.isEmpty())
        co_return failure(Error::Kind::Protocol, u"Jira named no statuses"_s);
    co_return all;
}

void CloudWorkSystem::forgetOld()
{
    const QDateTime now = m_session.clock().now();
    const QDateTime read = m_known->since;
    if (read.isValid() && read <= now && now < read + keptFor)
        return;
    m_known->fields.clear();
    m_known->leads.clear();
    m_known->since = now;
}

// ---- searching ----

QCoro::Task<Result<QJsonObject>> CloudWorkSystem::search(
    QJsonObject body, QString why, std::stop_token stop)
{
    const Result<HttpReply> reply = co_await call({.method = "POST",
                                                      .path = api + u"/search/jql"_s,
                                                      .body = body,
                                                      .mayRepeat = true,
                                                      .why = why},
        stop);
    if (!reply)
        co_return failure(reply);
    if (!reply->isSuccess())
        co_return std::unexpected(m_session.errorOf(*reply));
    const Result<QJsonObject> json = co_await RestSession::object(*reply);
    if (!json)
        co_return failure(json);
    if (!json->value("issues"_L1).isArray())
        co_return failure(Error::Kind::Protocol, u"Jira's search answer has no issues"_s);
    if (!json->value("warnings"_L1).toArray().isEmpty()
        && reply->body.contains("CLAUSE_LIMIT_EXCEEDED"))
        co_return failure(
            Error::Kind::Invalid, u"Jira cut the search short: too many projects in one query"_s);
    if (json->value("issues"_L1).toArray().isEmpty() && !namesAccount(*reply)) {
        const Result<void> verified = co_await verify(stop);
        if (!verified)
            co_return failure(verified);
    }
    co_return json;
}

QCoro::Task<Result<WorkPage>> CloudWorkSystem::searchPage(
    QString jql, QString token, std::stop_token stop)
{
    QJsonObject body{{u"jql"_s, jql}, {u"fields"_s, searchFields()}, {u"maxResults"_s, pageSize}};
    if (!token.isEmpty())
        body.insert(u"nextPageToken"_s, token);
    const Result<QUrl> where = co_await site(stop);
    if (!where)
        co_return failure(where);
    const Result<QJsonObject> json = co_await search(body, u"look for changed tickets"_s, stop);
    if (!json && json.error().kind == Error::Kind::Invalid && json.error().httpStatus == 400
        && !token.isEmpty())
        co_return WorkPage{
            {}, {}, true}; // The same search began well: it is the token that is refused.
    if (!json)
        co_return failure(json);
    WorkPage page;
    for (const QJsonValue &issue : json->value("issues"_L1).toArray()) {
        const Result<WorkItem> item = workItemFrom(issue.toObject(), *where);
        if (!item)
            co_return failure(item);
        page.items.append(*item);
    }
    const QJsonValue isLast = json->value("isLast"_L1);
    if (!isLast.toBool())
        page.nextToken = json->value("nextPageToken"_L1).toString();
    page.broken = isLast.isBool() && !isLast.toBool() && page.nextToken.isEmpty();
    co_return page;
}

QCoro::Task<Result<WorkPage>> CloudWorkSystem::changedItems(
    WorkQuery query, QString token, std::stop_token stop)
{
    if (query.projects.isEmpty() && query.labels.isEmpty())
        co_return failure(Error::Kind::Invalid, u"a search needs at least one project or label"_s);
    const QString jql = changedQuery(query);
    if (token.isEmpty()) {
        m_known->tokens.remove(jql);
        forgetOld();
    }
    Result<WorkPage> page = co_await searchPage(jql, token, stop);
    if (!page) {
        m_known->tokens.remove(jql);
        co_return page;
    }
    QSet<QString> &seen = m_known->tokens[jql];
    if (!token.isEmpty())
        seen.insert(token);
    if (seen.contains(page->nextToken)) {
        page->nextToken.clear(); // The server goes in a circle.
        page->broken = true;
    } else if (seen.size() >= pageBudget) {
        co_return std::unexpected(endless(u"changed tickets"_s));
    }
    if (page->nextToken.isEmpty())
        m_known->tokens.remove(jql);
    co_return page;
}

QCoro::Task<Result<QStringList>> CloudWorkSystem::changedIds(WorkQuery query, std::stop_token stop)
{
    if (query.projects.isEmpty() && query.labels.isEmpty())
        co_return failure(Error::Kind::Invalid, u"a search needs at least one project or label"_s);
    QStringList ids;
    QSet<QString> seen;
    QString token;
    for (int pages = 0; pages < pageBudget; ++pages) {
        QJsonObject body{{u"jql"_s, changedQuery(query)}, {u"fields"_s, QJsonArray{u"id"_s}},
            {u"maxResults"_s, mostIds}};
        if (!token.isEmpty())
            body.insert(u"nextPageToken"_s, token);
        const Result<QJsonObject> json = co_await search(body, u"count tickets"_s, stop);
        if (!json && json.error().httpStatus == 400 && !token.isEmpty())
            co_return failure(Error::Kind::Protocol, u"Jira's pages of a count break off"_s);
        if (!json)
            co_return failure(json);
        for (const QJsonValue &issue : json->value("issues"_L1).toArray())
            ids.append(issue["id"_L1].toVariant().toString());
        const QJsonValue isLast = json->value("isLast"_L1);
        seen.insert(token);
        token = json->value("nextPageToken"_L1).toString();
        if (isLast.toBool() || (token.isEmpty() && !isLast.isBool())) {
            ids.removeDuplicates();
            co_return ids;
        }
        if (seen.contains(token))
            co_return failure(Error::Kind::Protocol, u"Jira's pages of a count break off"_s);
    }
    co_return std::unexpected(endless(u"a count"_s));
}

QCoro::Task<Result<QList<WorkItem>>> CloudWorkSystem::children(
    QString key, WorkQuery scope, std::stop_token stop)
{
    const QString clause = scopeClause(scope);
    const QString below =
        u"parent = %1%2"_s.arg(quoted(key), clause.isEmpty() ? QString() : u" AND "_s + clause);
    QList<WorkItem> items;
    QStringList seen; // Keys, quoted.
    QString without, token;
    QSet<QString> tokens;
    for (int pages = 0; pages < pageBudget; ++pages) {
        const Result<WorkPage> page =
            co_await searchPage(below + without + u" ORDER BY key ASC"_s, token, stop);
        if (!page)
            co_return failure(page);
        const qsizetype before = seen.size();
        for (const WorkItem &item : page->items) {
            if (!seen.contains(quoted(item.key))) {
                seen.append(quoted(item.key));
                items.append(item);
            }
        }
        tokens.insert(token);
        token = page->nextToken;
        const bool isBroken = page->broken || (!token.isEmpty() && tokens.contains(token));
        if (!isBroken && token.isEmpty())
            co_return items;
        if (!isBroken)
            continue;
        if (seen.size() == before && !page->items.isEmpty())
            co_return failure(
                Error::Kind::Server, u"Jira's pages of the tickets below %1 break off"_s.arg(key));
        // A new search for the others.
        token.clear();
        tokens.clear();
        without = seen.isEmpty() ? QString() : u" AND key not in (%1)"_s.arg(seen.join(u','));
    }
    co_return std::unexpected(endless(u"tickets below %1"_s.arg(key)));
}

QCoro::Task<Result<void>> CloudWorkSystem::readHistories(QStringList idsOrKeys, QStringList fields,
    std::shared_ptr<Histories> histories, std::stop_token stop)
{
    QSet<QString> seen;
    QString token;
    for (int pages = 0; pages < pageBudget; ++pages) {
        QJsonObject body{{u"issueIdsOrKeys"_s, QJsonArray::fromStringList(idsOrKeys)},
            {u"maxResults"_s, mostHistories}};
        if (!fields.isEmpty())
            body.insert(u"fieldIds"_s, QJsonArray::fromStringList(fields));
        if (!token.isEmpty())
            body.insert(u"nextPageToken"_s, token);
        const Result<QJsonObject> json =
            co_await object({.method = "POST",
                                .path = api + u"/changelog/bulkfetch"_s,
                                .body = body,
                                .mayRepeat = true,
                                .why = u"read when tickets closed"_s},
                stop);
        if (!json)
            co_return failure(json);
        for (const QJsonValue &log : json->value("issueChangeLogs"_L1).toArray()) {
            QList<HistoryEntry> &history = (*histories)[log["issueId"_L1].toVariant().toString()];
            for (const QJsonValue &change : log["changeHistories"_L1].toArray()) {
                const Result<HistoryEntry> entry = historyEntryFrom(change);
                if (!entry)
                    co_return failure(entry);
                history.append(*entry);
            }
        }
        seen.insert(token);
        token = json->value("nextPageToken"_L1).toString();
        if (token.isEmpty())
            co_return Result<void>();
        if (seen.contains(token))
            co_return failure(Error::Kind::Server, u"Jira's pages of histories break off"_s);
    }
    co_return std::unexpected(endless(u"histories"_s));
}

QCoro::Task<Result<QMap<QString, QList<HistoryEntry>>>> CloudWorkSystem::statusHistory(
    QStringList itemIds, std::stop_token stop)
{
    const auto histories = std::make_shared<Histories>();
    for (qsizetype first = 0; first < itemIds.size(); first += mostHistories) {
        const Result<void> read = co_await readHistories(
            itemIds.mid(first, mostHistories), {u"status"_s}, histories, stop);
        if (!read)
            co_return failure(read);
    }
    // A stranger is told of no history at all.
    if (!itemIds.isEmpty() && histories->isEmpty()) {
        const Result<void> verified = co_await verify(stop);
        if (!verified)
            co_return failure(verified);
    }
    for (QList<HistoryEntry> &history : *histories)
        sortHistory(history);
    co_return Histories(*histories);
}

} // namespace Docket::Jira
