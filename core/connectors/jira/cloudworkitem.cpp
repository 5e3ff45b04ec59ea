// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connectors/jira/cloudworksystem.h"

/** The part of CloudWorkSystem that reads one item whole, links it and tries rights. */
namespace Docket::Jira {

using namespace Qt::StringLiterals;

namespace {

const QString api = u"/rest/api/3"_s;
constexpr int pageSize = 100;
constexpr int pageBudget = 1000;

/** Where a classic page ends; nothing when it was the last. */
std::optional<int> nextStart(const QJsonObject &page, qsizetype count, int startAt)
{
    const int next = startAt + int(count);
    const QJsonValue isLast = page["isLast"_L1];
    if (count == 0 || isLast.toBool() || (!isLast.isBool() && next >= page["total"_L1].toInt()))
        return std::nullopt;
    return next;
}

/** A lead that may not be seen is no reason to fail; a connection that does not work is. */
bool isHidden(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden;
}

} // namespace

QCoro::Task<Result<QList<HistoryEntry>>> CloudWorkSystem::history(QString id, std::stop_token stop)
{
    QList<HistoryEntry> history;
    std::optional<int> startAt = 0;
    for (int pages = 0; startAt && pages < pageBudget; ++pages) {
        const Result<QJsonObject> json =
            co_await object({.path = api + u"/issue/%1/changelog"_s.arg(encoded(id)),
                                .query = {{u"startAt"_s, QString::number(*startAt)},
                                    {u"maxResults"_s, QString::number(pageSize)}},
                                .why = u"read a ticket's history"_s},
                stop);
        if (!json)
            co_return failure(json);
        const QJsonArray values = json->value("values"_L1).toArray();
        for (const QJsonValue &value : values) {
            const Result<HistoryEntry> entry = historyEntryFrom(value);
            if (!entry)
                co_return failure(entry);
            history.append(*entry);
        }
        startAt = nextStart(*json, values.size(), *startAt);
    }
    if (startAt)
        co_return failure(Error::Kind::Protocol, u"Jira's pages of a history do not end"_s);
    sortHistory(history);
    co_return history;
}

QCoro::Task<Result<QList<Comment>>> CloudWorkSystem::comments(QString id, std::stop_token stop)
{
    QList<Comment> comments;
    std::optional<int> startAt = 0;
    for (int pages = 0; startAt && pages < pageBudget; ++pages) {
        const Result<QJsonObject> json = co_await object(
            {.path = api + u"/issue/%1/comment"_s.arg(encoded(id)),
                .query = {{u"startAt"_s, QString::number(*startAt)},
                    {u"maxResults"_s, QString::number(pageSize)}, {u"orderBy"_s, u"created"_s}},
                .why = u"read a ticket's comments"_s},
            stop);
        if (!json)
            co_return failure(json);
        const QJsonArray values = json->value("comments"_L1).toArray();
        for (const QJsonValue &value : values)
            comments.append(commentFrom(value));
        startAt = nextStart(*json, values.size(), *startAt);
    }
    if (startAt)
        co_return failure(Error::Kind::Protocol, u"Jira's pages of comments do not end"_s);
    co_return comments;
}

QCoro::Task<Result<QHash<QString, FieldInfo>>> CloudWorkSystem::fieldInfos(std::stop_token stop)
{
    if (!m_known->fields.isEmpty())
        co_return Result<QHash<QString, FieldInfo>>(
            m_known->fields); // QCoro moves out of what it is given by name.
    const Result<QJsonArray> json =
        co_await array({.path = api + u"/field"_s, .why = u"read the names of fields"_s}, stop);
    if (!json)
        co_return failure(json);
    m_known->fields = fieldInfosFrom(*json);
    co_return Result<QHash<QString, FieldInfo>>(
        m_known->fields); // QCoro moves out of what it is given by name.
}

QCoro::Task<Result<CloudWorkSystem::Leads>> CloudWorkSystem::leads(
    QString project, std::stop_token stop)
{
    const auto known = m_known->leads.constFind(project);
    if (known != m_known->leads.constEnd())
        co_return *known;
    const QString path = api + u"/project/"_s + encoded(project);
    Leads leads;
    const Result<QJsonObject> whole =
        co_await object({.path = path, .why = u"read a project's lead"_s}, stop);
    if (!whole && !isHidden(whole.error()))
        co_return failure(whole);
    if (whole)
        leads.project = personFrom(whole->value("lead"_L1));
    const Result<QJsonArray> components = co_await array(
        {.path = path + u"/components"_s, .why = u"read the leads of components"_s}, stop);
    if (!components && !isHidden(components.error()))
        co_return failure(components);
    for (const QJsonValue &component : components.value_or(QJsonArray()))
        leads.components.insert(
            component["id"_L1].toVariant().toString(), personFrom(component["lead"_L1]));
    m_known->leads.insert(project, leads);
    co_return leads;
}

QCoro::Task<Result<WorkItem>> CloudWorkSystem::item(QString idOrKey, std::stop_token stop)
{
    const Result<QUrl> where = co_await site(stop);
    if (!where)
        co_return failure(where);
    const Result<QJsonObject> json = co_await object({.path = api + u"/issue/"_s + encoded(idOrKey),
                                                         .query = {{u"fields"_s, u"*all"_s}},
                                                         .why = u"read a ticket"_s},
        stop);
    if (!json)
        co_return failure(json);
    Result<WorkItem> item = workItemFrom(*json, *where);
    if (!item)
        co_return item;
    const Result<QHash<QString, FieldInfo>> infos = co_await fieldInfos(stop);
    if (!infos)
        co_return failure(infos);
    item->fields = wordsOfFields(json->value("fields"_L1).toObject(), *infos);
    item->sprints = sprintsOf(json->value("fields"_L1).toObject(), *infos);
    const Result<QList<HistoryEntry>> changes = co_await history(item->id, stop);
    if (!changes)
        co_return failure(changes);
    item->history = *changes;
    const Result<QList<Comment>> said = co_await comments(item->id, stop);
    if (!said)
        co_return failure(said);
    item->comments = *said;
    co_return co_await withLeads(*item, stop);
}

QCoro::Task<Result<WorkItem>> CloudWorkSystem::withLeads(WorkItem item, std::stop_token stop)
{
    const Result<Leads> people = co_await leads(item.projectKey, stop);
    if (!people)
        co_return failure(people);
    item.projectLead = people->project;
    for (Component &component : item.components)
        component.lead = people->components.value(component.id);
    co_return Result<WorkItem>(std::move(item));
}

QCoro::Task<Result<QList<WorkItem>>> CloudWorkSystem::wholeItems(
    QStringList idsOrKeys, std::stop_token stop)
{
    const Result<QUrl> where = co_await site(stop);
    if (!where)
        co_return failure(where);
    const Result<QJsonObject> json = co_await object(
        {.method = "POST",
            .path = api + u"/issue/bulkfetch"_s,
            .body = QJsonObject{{u"issueIdsOrKeys"_s, QJsonArray::fromStringList(idsOrKeys)},
                {u"fields"_s, QJsonArray{u"*all"_s}}},
            .mayRepeat = true,
            .why = u"read tickets"_s},
        stop);
    if (!json)
        co_return failure(json);
    if (!json->value("issues"_L1).isArray())
        co_return failure(Error::Kind::Protocol, u"Jira's answer has no issues"_s);
    QHash<QString, FieldInfo> infos;
    QHash<QString, WorkItem> found; // By id and by key in upper case.
    for (const QJsonValue &issue : json->value("issues"_L1).toArray()) {
        Result<WorkItem> item = workItemFrom(issue.toObject(), *where);
        if (!item)
            co_return failure(item);
        const Result<QHash<QString, FieldInfo>> known = co_await fieldInfos(stop);
        if (!known)
            co_return failure(known);
        const QJsonObject fields = issue["fields"_L1].toObject();
        item->fields = wordsOfFields(fields, *known);
        item->sprints = sprintsOf(fields, *known);
        const QJsonValue said = fields["comment"_L1];
        for (const QJsonValue &comment : said["comments"_L1].toArray())
            item->comments.append(commentFrom(comment));
        if (said["total"_L1].toInteger() > item->comments.size()) {
            const Result<QList<Comment>> all = co_await comments(item->id, stop);
            if (!all)
                co_return failure(all);
            item->comments = *all;
        }
        const Result<WorkItem> whole = co_await withLeads(*item, stop);
        if (!whole)
            co_return failure(whole);
        found.insert(whole->id, *whole);
        found.insert(whole->key.toUpper(), *whole);
    }
    QList<WorkItem> items;
    QSet<QString> taken;
    for (const QString &wanted : std::as_const(idsOrKeys)) {
        const auto item = found.constFind(wanted.toUpper());
        if (item != found.cend() && !taken.contains(item->id)) {
            taken.insert(item->id);
            items.append(*item);
        }
    }
    for (const WorkItem &item :
        std::as_const(found)) { // Asked for by a key it had before it was moved.
        if (!taken.contains(item.id)) {
            taken.insert(item.id);
            items.append(item);
        }
    }
    co_return items;
}

QCoro::Task<Result<QList<WorkItem>>> CloudWorkSystem::items(
    QStringList idsOrKeys, std::stop_token stop)
{
    QList<WorkItem> items;
    for (qsizetype first = 0; first < idsOrKeys.size(); first += pageSize) {
        const Result<QList<WorkItem>> some =
            co_await wholeItems(idsOrKeys.mid(first, pageSize), stop);
        if (!some)
            co_return failure(some);
        QStringList ids;
        for (const WorkItem &item : *some)
            ids.append(item.id);
        const auto histories = std::make_shared<Histories>();
        if (!ids.isEmpty()) {
            const Result<void> read = co_await readHistories(ids, {}, histories, stop);
            if (!read)
                co_return failure(read);
        }
        for (WorkItem item : *some) {
            item.history = histories->value(item.id);
            sortHistory(item.history);
            items.append(item);
        }
    }
    co_return items;
}

QCoro::Task<Result<void>> CloudWorkSystem::putRemoteLink(
    QString key, RemoteLink link, std::stop_token stop)
{
    constexpr int longestGlobalId = 255;
    if (link.globalId.isEmpty() || link.globalId.size() > longestGlobalId || link.url.isEmpty()
        || link.title.isEmpty())
        co_return failure(Error::Kind::Invalid,
            u"a link needs an id of at most 255 characters, an address and a title"_s);
    // Written by globalId, so once or twice is the same.
    const Result<HttpReply> reply =
        co_await call({.method = "POST",
                          .path = api + u"/issue/%1/remotelink"_s.arg(encoded(key)),
                          .body = remoteLinkBody(link),
                          .mayRepeat = true,
                          .why = u"link a ticket to a page"_s},
            stop);
    if (!reply)
        co_return failure(reply);
    if (!reply->isSuccess())
        co_return std::unexpected(m_session.errorOf(*reply));
    co_return Result<void>();
}

// ---- rights ----

QCoro::Task<Result<QList<RightCheck>>> CloudWorkSystem::projectRights(
    QString project, std::stop_token stop)
{
    const QString reads = u"Read tickets of %1"_s.arg(project);
    const QString links = u"Link tickets of %1 to pages"_s.arg(project);
    // The project itself is read too: what Jira says of rights in a project that is not there is
    // not settled.
    Result<QJsonObject> json = co_await object(
        {.path = api + u"/project/"_s + encoded(project), .why = u"check rights in a project"_s},
        stop);
    if (json)
        json = co_await object({.path = api + u"/mypermissions"_s,
                                   .query = {{u"projectKey"_s, project},
                                       {u"permissions"_s, u"BROWSE_PROJECTS,LINK_ISSUES"_s}},
                                   .why = u"check rights in a project"_s},
            stop);
    if (!json) {
        if (!isHidden(json.error()) && json.error().kind != Error::Kind::Invalid)
            co_return failure(json);
        const QString why =
            u"Jira knows no project %1, or you may not see it: ask its administrator for access (%2)"_s
                .arg(project, json.error().detail);
        co_return QList<RightCheck>{{reads, false, why}, {links, false, why}};
    }
    const QJsonValue permissions = json->value("permissions"_L1);
    const auto line = [&](const QString &what, QLatin1StringView permission, const QString &name) {
        const bool granted = permissions[permission]["havePermission"_L1].toBool();
        return RightCheck{what, granted,
            granted ? QString()
                    : u"Ask an administrator of %1 for the permission “%2”"_s.arg(project, name)};
    };
    co_return QList<RightCheck>{line(reads, "BROWSE_PROJECTS"_L1, u"Browse projects"_s),
        line(links, "LINK_ISSUES"_L1, u"Link issues"_s)};
}

QCoro::Task<Result<QList<RightCheck>>> CloudWorkSystem::checkRights(
    QStringList projects, std::stop_token stop)
{
    const Result<Person> me = co_await whoAmI(stop);
    if (!me)
        co_return failure(me);
    QList<RightCheck> lines{{u"Sign in to Jira"_s, true, me->displayName}};
    for (const QString &project : std::as_const(projects)) {
        const Result<QList<RightCheck>> rights = co_await projectRights(project, stop);
        if (!rights)
            co_return failure(rights);
        lines += *rights;
    }
    co_return lines;
}

} // namespace Docket::Jira
