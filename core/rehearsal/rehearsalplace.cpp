// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rehearsal/rehearsalplace.h"

#include "core/markup/adf.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString jira = u"/rest/api/3"_s;
const QString wiki = u"/api/v2"_s;
const QString stagingLabel = u"docket-staging-"_s;

QJsonObject storage(const QByteArray &body)
{
    return {{u"representation"_s, u"storage"_s}, {u"value"_s, QString::fromUtf8(body)}};
}

} // namespace

QString RehearsalPlace::pagePrefix()
{
    return u"Docket rehearsal "_s;
}

QByteArray RehearsalPlace::pageMark()
{
    return "<p>Made by a rehearsal of Docket, which deletes it at its end (docket-rehearsal).</p>";
}

QString RehearsalPlace::ticketMark()
{
    return u"docket-rehearsal"_s;
}

RehearsalPlace::RehearsalPlace(RestSession work, RestSession documents)
    : m_work(std::move(work))
    , m_documents(std::move(documents))
{ }

QCoro::Task<Result<QJsonObject>> RehearsalPlace::ask(
    RestSession session, RestCall call, std::stop_token stop)
{
    const Result<HttpReply> reply = co_await session.send(std::move(call), stop);
    if (!reply)
        co_return failure(reply);
    if (!reply->isSuccess())
        co_return std::unexpected(session.errorOf(*reply));
    if (reply->body.isEmpty())
        co_return QJsonObject();
    co_return jsonObject(*reply);
}

/** Confluence REST v2: a space has `homepageId`; the labels of a page have `name`, in small letters. */
QCoro::Task<Result<void>> RehearsalPlace::choose(QString spaceKey, std::stop_token stop)
{
    const Result<QJsonObject> spaces = co_await ask(m_documents,
        {.path = wiki + u"/spaces"_s,
            .query = {{u"keys"_s, spaceKey}},
            .why = u"look at a staging space"_s},
        stop);
    if (!spaces)
        co_return failure(spaces);
    const QJsonObject space = spaces->value("results"_L1).toArray().first().toObject();
    if (space.value("key"_L1).toString() != spaceKey)
        co_return failure(Error::Kind::NotFound,
            u"there is no space %1, or this account may not see it; nothing was written"_s.arg(
                spaceKey));
    const QString home = space.value("homepageId"_L1).toVariant().toString();
    QStringList marks;
    if (!home.isEmpty()) {
        const Result<QJsonObject> labels = co_await ask(m_documents,
            {.path = wiki + u"/pages/%1/labels"_s.arg(encoded(home)),
                .query = {{u"limit"_s, u"250"_s}},
                .why = u"look at a staging space"_s},
            stop);
        if (!labels)
            co_return failure(labels);
        for (const QJsonValue &label : labels->value("results"_L1).toArray()) {
            const QString name = label["name"_L1].toString();
            if (name.startsWith(stagingLabel) && name.size() > stagingLabel.size())
                marks.append(name.mid(stagingLabel.size()).toUpper());
        }
    }
    if (marks.size() != 1)
        co_return failure(Error::Kind::Invalid,
            (marks.isEmpty()
                    ? u"the space %1 is not marked as staging: put the label %2 and the key of a Jira project, such as %2demo, on its home page; nothing was written"_s
                    : u"the home page of the space %1 carries more than one label %2…; leave one; nothing was written"_s)
                .arg(spaceKey, stagingLabel));
    const Result<QJsonObject> project = co_await ask(m_work,
        {.path = jira + u"/project/"_s + encoded(marks.first()),
            .why = u"look at a staging project"_s},
        stop);
    if (!project)
        co_return failure(project.error().kind,
            u"the label %1%2 names a project that cannot be seen: %3"_s.arg(
                stagingLabel, marks.first().toLower(), project.error().detail));
    m_space = spaceKey;
    m_spaceId = space.value("id"_L1).toVariant().toString();
    m_project = marks.first();
    co_return Result<void>();
}

QCoro::Task<Result<QString>> RehearsalPlace::makePage(
    QString title, QByteArray body, std::stop_token stop)
{
    const QJsonObject json{{u"spaceId"_s, m_spaceId}, {u"status"_s, u"current"_s},
        {u"title"_s, pagePrefix() + title}, {u"body"_s, storage(pageMark() + body)}};
    const Result<QJsonObject> made = co_await ask(m_documents,
        {.method = "POST",
            .path = wiki + u"/pages"_s,
            .body = json,
            .why = u"make a page to rehearse on"_s},
        stop);
    if (!made)
        co_return failure(made);
    co_return made->value("id"_L1).toVariant().toString();
}

QCoro::Task<Result<void>> RehearsalPlace::remove(
    RestSession session, QString path, QString why, std::stop_token stop)
{
    const Result<HttpReply> reply = co_await session.send(
        {.method = "DELETE", .path = path, .mayRepeat = true, .why = why}, stop);
    if (!reply)
        co_return failure(reply);
    if (!reply->isSuccess() && reply->status != 404)
        co_return std::unexpected(session.errorOf(*reply));
    co_return Result<void>();
}

QCoro::Task<Result<void>> RehearsalPlace::deletePage(QString id, std::stop_token stop)
{
    return remove(m_documents, wiki + u"/pages/"_s + encoded(id),
        u"delete a page that was rehearsed on"_s, stop);
}

QCoro::Task<Result<void>> RehearsalPlace::deleteTicket(QString key, std::stop_token stop)
{
    return remove(m_work, jira + u"/issue/"_s + encoded(key),
        u"delete a ticket that was rehearsed with"_s, stop);
}

QCoro::Task<Result<QString>> RehearsalPlace::makeTicket(
    RehearsalTicket ticket, std::stop_token stop)
{
    QJsonObject fields{{u"project"_s, QJsonObject{{u"key"_s, m_project}}},
        {u"issuetype"_s, QJsonObject{{u"name"_s, u"Task"_s}}}, {u"summary"_s, ticket.summary},
        {u"labels"_s, QJsonArray::fromStringList(QStringList{ticketMark()} + ticket.labels)}};
    if (!ticket.description.isEmpty())
        fields.insert(u"description"_s, textToAdf(ticket.description));
    const Result<QJsonObject> made = co_await ask(m_work,
        {.method = "POST",
            .path = jira + u"/issue"_s,
            .body = QJsonObject{{u"fields"_s, fields}},
            .why = u"make a ticket to rehearse with"_s},
        stop);
    if (!made)
        co_return failure(made);
    co_return made->value("key"_L1).toString();
}

QCoro::Task<Result<void>> RehearsalPlace::closeTicket(QString key, std::stop_token stop)
{
    const QString path = jira + u"/issue/%1/transitions"_s.arg(encoded(key));
    const Result<QJsonObject> offered =
        co_await ask(m_work, {.path = path, .why = u"close a ticket to rehearse with"_s}, stop);
    if (!offered)
        co_return failure(offered);
    for (const QJsonValue &transition : offered->value("transitions"_L1).toArray()) {
        if (transition["to"_L1]["statusCategory"_L1]["key"_L1].toString() != "done"_L1)
            continue;
        const QJsonObject json{
            {u"transition"_s, QJsonObject{{u"id"_s, transition["id"_L1].toString()}}}};
        const Result<QJsonObject> done = co_await ask(m_work,
            {.method = "POST",
                .path = path,
                .body = json,
                .why = u"close a ticket to rehearse with"_s},
            stop);
        co_return done ? Result<void>() : failure(done);
    }
    co_return failure(Error::Kind::Invalid,
        u"the workflow of %1 offers no way to a closed status for %2"_s.arg(m_project, key));
}

/** Whether the page says of itself that a rehearsal made it. */
QCoro::Task<Result<bool>> RehearsalPlace::isMarked(QString pageId, std::stop_token stop)
{
    const Result<QJsonObject> page = co_await ask(m_documents,
        {.path = wiki + u"/pages/"_s + encoded(pageId),
            .query = {{u"body-format"_s, u"storage"_s}},
            .why = u"look for what a rehearsal left"_s},
        stop);
    if (!page)
        co_return failure(page);
    co_return page->value("body"_L1)["storage"_L1]["value"_L1].toString().contains(ticketMark());
}

QCoro::Task<Result<QList<RehearsalPlace::Leftover>>> RehearsalPlace::leftovers(std::stop_token stop)
{
    QList<Leftover> found;
    QString cursor;
    do {
        QList<std::pair<QString, QString>> query{{u"limit"_s, u"250"_s}};
        if (!cursor.isEmpty())
            query.append({u"cursor"_s, cursor});
        const Result<QJsonObject> pages = co_await ask(m_documents,
            {.path = wiki + u"/spaces/%1/pages"_s.arg(encoded(m_spaceId)),
                .query = query,
                .why = u"look for what a rehearsal left"_s},
            stop);
        if (!pages)
            co_return failure(pages);
        for (const QJsonValue &page : pages->value("results"_L1).toArray()) {
            const QString title = page["title"_L1].toString();
            const QString id = page["id"_L1].toVariant().toString();
            if (!title.startsWith(pagePrefix()))
                continue;
            const Result<bool> marked = co_await isMarked(id, stop);
            if (!marked)
                co_return failure(marked);
            if (*marked)
                found.append(Leftover{id, title, true});
        }
        const QUrl next(pages->value("_links"_L1)["next"_L1].toString());
        cursor = QUrlQuery(next).queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    } while (!cursor.isEmpty());
    const QJsonObject search{{u"jql"_s,
                                 u"project = \"%1\" AND labels = \"%2\" ORDER BY key ASC"_s.arg(
                                     m_project, ticketMark())},
        {u"fields"_s, QJsonArray{u"labels"_s}}, {u"maxResults"_s, 100}};
    const Result<QJsonObject> tickets = co_await ask(m_work,
        {.method = "POST",
            .path = jira + u"/search/jql"_s,
            .body = search,
            .mayRepeat = true,
            .why = u"look for what a rehearsal left"_s},
        stop);
    if (!tickets)
        co_return failure(tickets);
    for (const QJsonValue &ticket : tickets->value("issues"_L1).toArray()) {
        const QString key = ticket["key"_L1].toString();
        found.append(Leftover{key, key, false});
    }
    co_return found;
}

} // namespace Docket
