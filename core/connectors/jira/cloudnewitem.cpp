// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connectors/jira/cloudworksystem.h"

/** The part of CloudWorkSystem that makes items and looks after their links. */
namespace Docket::Jira {

using namespace Qt::StringLiterals;

namespace {

const QString api = u"/rest/api/3"_s;

WorkItem named(const QJsonValue &json, const QUrl &site)
{
    WorkItem item;
    item.id = json["id"_L1].toVariant().toString();
    item.key = json["key"_L1].toString();
    item.url = site.toString() + u"/browse/"_s + item.key;
    item.projectKey = item.key.section(u'-', 0, -2);
    return item;
}

} // namespace

QCoro::Task<Result<QStringList>> CloudWorkSystem::components(QString project, std::stop_token stop)
{
    const Result<QJsonArray> json =
        co_await array({.path = api + u"/project/%1/components"_s.arg(encoded(project)),
                           .why = u"read the components of a project"_s},
            stop);
    if (!json)
        co_return failure(json);
    QStringList names;
    for (const QJsonValue &component : *json)
        names.append(component["name"_L1].toString());
    co_return names;
}

/** The names as the project spells them: people do not mind case, Jira does. */
QCoro::Task<Result<QStringList>> CloudWorkSystem::componentNames(
    QString project, QStringList wanted, std::stop_token stop)
{
    if (wanted.isEmpty())
        co_return QStringList();
    const Result<QStringList> known = co_await components(project, stop);
    if (!known)
        co_return failure(known);
    QStringList names;
    for (const QString &name : std::as_const(wanted)) {
        const qsizetype at = known->indexOf(name, 0, Qt::CaseInsensitive);
        if (at < 0)
            co_return failure(
                Error::Kind::Invalid, u"%1 has no component “%2”"_s.arg(project, name));
        names.append(known->at(at));
    }
    co_return names;
}

QCoro::Task<Result<WorkItem>> CloudWorkSystem::createItem(
    NewItem item, QString mark, std::stop_token stop)
{
    const Result<QStringList> components =
        co_await componentNames(item.project, item.components, stop);
    if (!components)
        co_return failure(components);
    item.components = *components;
    const Result<QJsonObject> body = createBody(item, mark);
    if (!body)
        co_return failure(body);
    const Result<QUrl> where = co_await site(stop);
    if (!where)
        co_return failure(where);
    // Not sent twice by the client: a lost answer may belong to an item that was made.
    const Result<QJsonObject> json = co_await object(
        {.method = "POST", .path = api + u"/issue"_s, .body = *body, .why = u"create a ticket"_s},
        stop);
    if (!json)
        co_return failure(json);
    const WorkItem made = named(QJsonValue(*json), *where);
    if (made.id.isEmpty() || made.key.isEmpty())
        co_return failure(Error::Kind::Protocol, u"Jira did not say which ticket it made"_s);
    co_return made;
}

QCoro::Task<Result<std::optional<WorkItem>>> CloudWorkSystem::madeWith(
    QString project, QString mark, std::stop_token stop)
{
    const Result<QUrl> where = co_await site(stop);
    if (!where)
        co_return failure(where);
    const QJsonObject body{{u"jql"_s,
                               u"project = %1 AND labels = %2 ORDER BY key ASC"_s.arg(
                                   quoted(project), quoted(markLabel(mark)))},
        {u"fields"_s, QJsonArray{u"summary"_s}},
        {u"properties"_s, QJsonArray{QString(markProperty)}}};
    const Result<QJsonObject> json = co_await search(body, u"look for a ticket just made"_s, stop);
    if (!json)
        co_return failure(json);
    // A copy of the ticket carries the label, too, but not the property.
    for (const QJsonValue &issue : json->value("issues"_L1).toArray()) {
        if (issue["properties"_L1][markProperty]["transaction"_L1].toString() == mark)
            co_return std::optional(named(issue, *where));
    }
    co_return std::optional<WorkItem>();
}

QCoro::Task<Result<QList<RemoteLink>>> CloudWorkSystem::remoteLinks(
    QString key, std::stop_token stop)
{
    const Result<QJsonArray> json =
        co_await array({.path = api + u"/issue/%1/remotelink"_s.arg(encoded(key)),
                           .why = u"read the links of a ticket"_s},
            stop);
    if (!json)
        co_return failure(json);
    QList<RemoteLink> links;
    for (const QJsonValue &link : *json)
        links.append(remoteLinkFrom(link));
    co_return links;
}

QCoro::Task<Result<void>> CloudWorkSystem::removeRemoteLink(
    QString key, QString globalId, std::stop_token stop)
{
    if (globalId.isEmpty()) // Without an id Jira would take all links off.
        co_return failure(Error::Kind::Invalid, u"a link is taken off by its id"_s);
    const Result<HttpReply> reply =
        co_await call({.method = "DELETE",
                          .path = api + u"/issue/%1/remotelink"_s.arg(encoded(key)),
                          .query = {{u"globalId"_s, globalId}},
                          .why = u"take a link off a ticket"_s},
            stop);
    if (!reply)
        co_return failure(reply);
    if (!reply->isSuccess() && reply->status != 404)
        co_return std::unexpected(m_session.errorOf(*reply));
    co_return Result<void>();
}

/** Jira REST v3, edit issue: `update.labels` takes `add` and `remove`, so what others set meanwhile stays. Twice is once. */
QCoro::Task<Result<void>> CloudWorkSystem::changeLabel(
    QString key, QString verb, QString label, std::stop_token stop)
{
    const QJsonObject step{{verb, label}};
    const QJsonObject body{{u"update"_s, QJsonObject{{u"labels"_s, QJsonArray{QJsonValue(step)}}}}};
    const Result<HttpReply> reply = co_await call({.method = "PUT",
                                                      .path = api + u"/issue/"_s + encoded(key),
                                                      .body = body,
                                                      .mayRepeat = true,
                                                      .why = u"label a ticket"_s},
        stop);
    if (!reply)
        co_return failure(reply);
    if (!reply->isSuccess())
        co_return std::unexpected(m_session.errorOf(*reply));
    co_return Result<void>();
}

QCoro::Task<Result<void>> CloudWorkSystem::addLabel(
    QString key, QString label, std::stop_token stop)
{
    return changeLabel(key, u"add"_s, label, stop);
}

QCoro::Task<Result<void>> CloudWorkSystem::removeLabel(
    QString key, QString label, std::stop_token stop)
{
    return changeLabel(key, u"remove"_s, label, stop);
}

} // namespace Docket::Jira
