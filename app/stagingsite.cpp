// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stagingsite.h"

#include "core/base/ids.h"

#include <QFile>

namespace Docket {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<StagingSite>> StagingSite::start(const StagingOptions &options)
{
    const auto site = Sandbox::loadSite(options.site.isEmpty() ? u":/site"_s : options.site);
    if (!site)
        return failure(site);
    std::unique_ptr<StagingSite> staging(new StagingSite);
    staging->m_warnings = site->warnings;
    staging->m_builtIn = options.site.isEmpty();
    Sandbox::WorldOptions settings;
    settings.token = randomId();
    staging->m_world = std::make_unique<Sandbox::World>(*site, staging->m_clock, settings);
    if (auto prepared = staging->prepare(options); !prepared)
        return failure(prepared);
    staging->m_server = std::make_unique<Sandbox::Server>(*staging->m_world);
    if (const auto port = staging->m_server->start(options.port); !port)
        return failure(port);
    if (!site->timeline.isEmpty()) {
        const auto goBy = [world = staging->m_world.get(), clock = &staging->m_clock] {
            world->runDue(clock->now());
        };
        goBy();
        QObject::connect(&staging->m_timeline, &QTimer::timeout, &staging->m_timeline, goBy);
        staging->m_timeline.start(std::chrono::seconds(1));
    }
    return staging;
}

StagingSite::~StagingSite() = default;

Result<void> StagingSite::prepare(const StagingOptions &options)
{
    if (!options.faults.isEmpty()) {
        QFile file(options.faults);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Invalid,
                u"%1 cannot be read: %2"_s.arg(options.faults, file.errorString()));
        const auto faults = Sandbox::parseFaults(file.readAll(), options.faults);
        if (!faults)
            return failure(faults);
        m_world->setFaults(*faults);
    }
    if (!options.record.isEmpty()) {
        auto recorder = Sandbox::Recorder::open(options.record);
        if (!recorder)
            return failure(recorder);
        m_world->setRecorder(std::move(*recorder));
    }
    return {};
}

SignIn StagingSite::signIn() const
{
    SignIn signIn;
    signIn.account.id = u"sandbox"_s;
    signIn.account.name = u"Staging site"_s;
    signIn.account.jiraUrl = QUrl(m_world->baseUrl());
    signIn.account.confluenceUrl = QUrl(m_world->baseUrl() + u"/wiki"_s);
    signIn.account.email = m_world->email();
    signIn.credentials = {m_world->email(), Secret(m_world->token().toUtf8())};
    return signIn;
}

} // namespace Docket
