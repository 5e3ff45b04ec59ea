// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsalsite.h"

#include <QDir>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString ownSite = u":/rehearsal"_s;
const QString ownSpace = u"STAGE"_s;

RestSession session(Connection &connection, const QUrl &base)
{
    return RestSession(connection.http(), base, connection.signIn().credentials);
}

} // namespace

Result<std::unique_ptr<RehearsalSite>> RehearsalSite::open(RehearsalWish wish, const Clock &clock)
{
    std::unique_ptr<RehearsalSite> site(new RehearsalSite);
    if (!QDir().mkpath(wish.workspace))
        return failure(Error::Kind::Storage,
            u"the workspace folder %1 is not writable; choose another with --workspace"_s.arg(
                wish.workspace));
    site->m_lock = std::make_unique<QLockFile>(wish.workspace + u"/rehearsal.lock"_s);
    site->m_lock->setStaleLockTime(std::chrono::milliseconds(0));
    if (!site->m_lock->tryLock(std::chrono::milliseconds(0)))
        return failure(Error::Kind::Storage,
            u"another rehearsal is under way in this workspace; wait until it is done"_s);
    if (!wish.signIn) {
        StagingOptions options;
        options.site = ownSite;
        options.clock = &clock;
        auto staging = StagingSite::start(options);
        if (!staging)
            return failure(staging);
        site->m_staging = std::move(*staging);
        wish.signIn = site->m_staging->signIn();
        wish.space = ownSpace;
    }
    auto access = std::make_unique<TroubledAccess>();
    RehearsalStage stage;
    stage.access = access.get();
    site->m_docket = std::make_unique<Connection>(
        *wish.signIn, clock, HttpOptions{}, nullptr, std::move(access));
    site->m_person = std::make_unique<Connection>(*wish.signIn, clock);
    stage.bridge = site->m_docket->bridge();
    stage.person = site->m_person->bridge().documents;
    const Account &account = wish.signIn->account;
    stage.space = wish.space;
    stage.site = account.confluenceUrl.toString();
    stage.folder = wish.workspace + u"/rehearsal"_s;
    if (site->m_staging) { // its search knows everything at once
        stage.patience = std::chrono::seconds(10);
        stage.pause = std::chrono::milliseconds(100);
    }
    stage.beforeJudging = std::move(wish.beforeJudging);
    site->m_rehearsal =
        std::make_unique<Rehearsal>(std::move(stage), session(*site->m_person, account.jiraUrl),
            session(*site->m_person, account.confluenceUrl), clock, site->m_waiter);
    return site;
}

RehearsalSite::~RehearsalSite() = default;

QCoro::Task<Result<RehearsalReport>> RehearsalSite::run(
    std::function<void(const RehearsalProgress &)> progress, std::stop_token stop)
{
    return m_rehearsal->run(std::move(progress), std::move(stop));
}

QList<HttpClient *> RehearsalSite::clients()
{
    if (m_staging)
        return {};
    return {&m_docket->http(), &m_person->http()};
}

} // namespace Docket
