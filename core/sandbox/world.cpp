// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/world.h"

#include "core/base/ids.h"
#include "core/markup/adf.h"
#include "core/sandbox/jiraside.h"

#include <QMutexLocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

bool mayChange(const Request &request)
{
    if (request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS")
        return false;
    static const QStringList reads{
        u"/search/jql"_s, u"/search/approximate-count"_s, u"/bulkfetch"_s, u"/users-bulk"_s};
    return std::ranges::none_of(
        reads, [&](const QString &end) { return request.path.endsWith(end); });
}

std::unexpected<Error> noIssue(const QString &key)
{
    return failure(Error::Kind::NotFound, u"there is no issue %1"_s.arg(key));
}

} // namespace

World::World(const Site &site, const Clock &clock, WorldOptions options)
    : m_ground(clock, std::move(options), site)
    , m_jira(std::make_unique<JiraSide>(m_ground, site))
    , m_confluence(std::make_unique<ConfluenceSide>(m_ground, site))
    , m_timeline(site.timeline)
    , m_edits(site.edits)
    , m_start(clock.now())
{ }

World::~World() = default;

Response World::handle(const Request &request)
{
    const QMutexLocker lock(&m_mutex);
    return answerAndRemember(request);
}

Delivery World::exchange(const Request &request)
{
    const QMutexLocker lock(&m_mutex);
    const QDateTime at = m_ground.now();
    const Fault *fault = m_faults.hit(request);
    Delivery delivery;
    if (!fault || fault->carriesOut())
        delivery.response = answerAndRemember(request);
    if (fault && fault->kind == Fault::Kind::Reply)
        delivery.response = fault->reply;
    if (m_recorder)
        m_recorder->write(
            at, request, delivery.response, fault ? faultName(fault->kind) : QString());
    if (!fault)
        return delivery;
    delivery.delay = fault->delay;
    switch (fault->kind) {
    case Fault::Kind::Reply:
    case Fault::Kind::Delay:
        break;
    case Fault::Kind::Hang:
        delivery.ending = Delivery::Ending::Hang;
        delivery.delay = fault->hang;
        break;
    case Fault::Kind::Truncate:
        delivery.sent = fault->truncate;
        delivery.ending = Delivery::Ending::Cut;
        break;
    case Fault::Kind::DropBefore:
    case Fault::Kind::DropAfter:
        delivery.ending = Delivery::Ending::Cut;
        break;
    }
    return delivery;
}

void World::setFaults(QList<Fault> faults)
{
    const QMutexLocker lock(&m_mutex);
    m_faults = FaultPlan(std::move(faults));
}

void World::setRecorder(std::unique_ptr<Recorder> recorder)
{
    const QMutexLocker lock(&m_mutex);
    m_recorder = std::move(recorder);
}

Response World::answerAndRemember(const Request &request)
{
    const QDateTime at = m_ground.now();
    Response response = answer(request);
    remember({at, request, response});
    return response;
}

Response World::answer(const Request &request)
{
    if (request.method == "HEAD") {
        Request get = request;
        get.method = "GET";
        Response response = answer(get);
        response.body.clear();
        return response;
    }
    const Caller caller = m_ground.caller(request);
    const QByteArray traceId = randomId().toLatin1();
    const bool confluence = request.path == u"/wiki" || request.path.startsWith(u"/wiki/");
    Response response =
        confluence ? m_confluence->handle(request, caller) : m_jira->handle(request, caller);
    response.headers += {"atl-traceid", traceId};
    response.headers += {"atl-request-id", traceId};
    if (!confluence)
        response.headers.emplaceBack("X-AREQUESTID", traceId.first(12));
    if (caller.signedIn())
        response.headers += {"X-AAccountId", caller.person.accountId.toUtf8()};
    return response;
}

void World::remember(Exchange exchange)
{
    if (!mayChange(exchange.request) && m_exchanges.size() >= m_ground.options.keptReads) {
        const auto oldest = std::ranges::find_if(
            m_exchanges, [](const Exchange &old) { return !mayChange(old.request); });
        if (oldest != m_exchanges.end())
            m_exchanges.erase(oldest);
    }
    m_exchanges += std::move(exchange);
}

QString World::baseUrl() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ground.options.baseUrl;
}

void World::setBaseUrl(const QString &url)
{
    const QMutexLocker lock(&m_mutex);
    m_ground.options.baseUrl = url;
}

QString World::email() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ground.email();
}

QString World::token() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ground.options.token;
}

void World::setToken(const QString &token)
{
    const QMutexLocker lock(&m_mutex);
    m_ground.options.token = token;
}

void World::setIndexLag(std::chrono::milliseconds lag)
{
    const QMutexLocker lock(&m_mutex);
    m_ground.options.indexLag = lag;
}

void World::setTokenTrouble(TokenTrouble trouble)
{
    const QMutexLocker lock(&m_mutex);
    m_ground.options.tokenTrouble = trouble;
}

void World::setTimeZone(const QString &accountId, const QString &zone)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = std::ranges::find(m_ground.users, accountId, &Person::accountId);
    if (found != m_ground.users.end())
        found->timeZone = zone;
}

void World::deactivate(const QString &accountId)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = std::ranges::find(m_ground.users, accountId, &Person::accountId);
    if (found != m_ground.users.end())
        found->active = false;
}

QList<Person> World::users() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ground.users;
}

QList<Exchange> World::exchanges() const
{
    const QMutexLocker lock(&m_mutex);
    return m_exchanges;
}

QList<Exchange> World::writes() const
{
    const QMutexLocker lock(&m_mutex);
    QList<Exchange> found;
    std::ranges::copy_if(m_exchanges, std::back_inserter(found),
        [](const Exchange &exchange) { return mayChange(exchange.request); });
    return found;
}

std::optional<JiraIssue> World::issue(const QString &keyOrId) const
{
    const QMutexLocker lock(&m_mutex);
    const JiraIssue *found = m_jira->store().issue(keyOrId);
    return found ? std::optional(*found) : std::nullopt;
}

QList<JiraIssue> World::issues() const
{
    const QMutexLocker lock(&m_mutex);
    return m_jira->store().issues();
}

Result<void> World::transition(const QString &key, const QString &status, const QString &authorId)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_jira->store().issue(key))
        return noIssue(key);
    const std::optional<JiraStatus> to = m_jira->store().status(status);
    if (!to)
        return failure(Error::Kind::Invalid, u"there is no status \"%1\""_s.arg(status));
    m_jira->store().transition(key, *to, {}, authorId);
    return {};
}

Result<void> World::editIssue(
    const QString &key, const QJsonObject &fields, const QString &authorId)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_jira->store().issue(key))
        return noIssue(key);
    return m_jira->edit(key, fields, authorId);
}

Result<void> World::addIssueComment(
    const QString &key, const QString &words, const QString &authorId)
{
    const QMutexLocker lock(&m_mutex);
    const JiraIssue *found = m_jira->store().issue(key);
    if (!found)
        return noIssue(key);
    JiraIssue changed = *found;
    const QDateTime now = m_ground.now();
    changed.comments +=
        JiraComment{m_ground.newId(), authorId, authorId, textToAdf(words), now, now};
    changed.updated = now;
    m_jira->store().saveQuietly(changed);
    return {};
}

void World::renameStatus(const QString &id, const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    m_jira->store().renameStatus(id, name);
}

void World::addStatus(const JiraStatus &status)
{
    const QMutexLocker lock(&m_mutex);
    m_jira->store().addStatus(status);
}

Result<QString> World::createIssue(
    const QString &project, const QString &type, const QString &summary, const QString &authorId)
{
    const QMutexLocker lock(&m_mutex);
    const JiraStore &store = m_jira->store();
    const JiraProject *home = store.project(project);
    const JiraType *kind = store.type(type);
    if (!home || !kind)
        return failure(
            Error::Kind::NotFound, u"there is no project %1 or type %2"_s.arg(project, type));
    JiraIssue made;
    made.projectId = home->id;
    made.typeId = kind->id;
    made.summary = summary;
    made.priority = u"Medium"_s;
    return m_jira->store().create(made, authorId);
}

void World::restore(const Site &site)
{
    const QMutexLocker lock(&m_mutex);
    m_jira = std::make_unique<JiraSide>(m_ground, site);
    m_confluence = std::make_unique<ConfluenceSide>(m_ground, site);
}

QStringList World::runDue(const QDateTime &now)
{
    const QMutexLocker lock(&m_mutex);
    QStringList moved;
    while (!m_timeline.isEmpty() && m_start.addSecs(m_timeline.first().after.count()) <= now) {
        const SiteEvent event = m_timeline.takeFirst();
        const JiraIssue *found = m_jira->store().issue(event.issueKey);
        const std::optional<JiraStatus> to = m_jira->store().status(event.status);
        if (!found || !to)
            continue;
        m_jira->store().transition(event.issueKey, *to, {}, found->assigneeId);
        moved += event.issueKey;
    }
    while (!m_edits.isEmpty() && m_start.addSecs(m_edits.first().after.count()) <= now)
        applyEdit(m_edits.takeFirst());
    return moved;
}

} // namespace Docket::Sandbox
