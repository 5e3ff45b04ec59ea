// SPDX-License-Identifier: GPL-3.0-or-later
// What auditors and careful managers ask of the session: evidence, and a rehearsal.
#include "app/rehearsalsite.h"
#include "app/windowsession.h"
#include "core/evidence/gathering.h"

#include <QCoreApplication>

namespace Docket {

using namespace Qt::StringLiterals;

EvidenceHooks WindowSession::evidenceHooks()
{
    EvidenceHooks hooks;
    hooks.gather = [this](EvidenceScope scope, EvidenceProgress progress, std::stop_token stop) {
        return gather(std::move(scope), std::move(progress), std::move(stop));
    };
    return hooks;
}

QCoro::Task<Result<EvidencePack>> WindowSession::gather(
    EvidenceScope scope, EvidenceProgress progress, std::stop_token stop)
{
    if (m_connections.empty())
        co_return failure(Error::Kind::AuthRequired, u"no account is connected"_s);
    const auto mark = m_asked.begin(); // The journal is the session's.
    std::stop_source ended;
    const std::stop_callback byPerson(stop, [&ended] { ended.request_stop(); });
    const std::stop_callback bySession(
        m_stopAsking.get_token(), [&ended] { ended.request_stop(); });
    const Bridge bridge = m_connections.back()->bridge();
    EvidenceSource source{*bridge.work, *bridge.documents, *m_journal, m_workspace->policy(),
        m_workspace->proposals(), m_connections.back()->signIn().account.jiraUrl.toString(),
        QCoreApplication::applicationVersion()};
    auto pack = co_await gatherEvidence(std::move(source), scope, ended.get_token(), progress);
    co_return pack;
}

RehearsalHooks WindowSession::rehearsalHooks()
{
    RehearsalHooks hooks;
    hooks.run = [this](QString space, std::function<void(const RehearsalProgress &)> progress,
                    std::stop_token stop) {
        return rehearse(std::move(space), std::move(progress), std::move(stop));
    };
    return hooks;
}

QCoro::Task<Result<RehearsalReport>> WindowSession::rehearse(
    QString space, std::function<void(const RehearsalProgress &)> progress, std::stop_token stop)
{
    const auto mark = m_asked.begin(); // Its pages and tickets are taken away before the end.
    RehearsalWish wish;
    wish.workspace = m_journal->folder();
    if (!space.isEmpty()) {
        if (m_connections.empty())
            co_return failure(Error::Kind::AuthRequired, u"no account is connected"_s);
        wish.signIn = m_connections.back()->signIn();
        wish.space = space;
    }
    const SystemClock clock; // A rehearsal takes real time.
    auto site = RehearsalSite::open(std::move(wish), clock);
    if (!site)
        co_return failure(site);
    for (HttpClient *client : (*site)->clients())
        connect(client, &HttpClient::exchanged, &m_recorder, &NetworkRecorder::record);
    std::stop_source ended;
    const std::stop_callback byPerson(stop, [&ended] { ended.request_stop(); });
    const std::stop_callback bySession(
        m_stopAsking.get_token(), [&ended] { ended.request_stop(); });
    auto report = co_await (*site)->run(std::move(progress), ended.get_token());
    co_return report;
}

} // namespace Docket
