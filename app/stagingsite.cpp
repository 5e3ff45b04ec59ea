// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stagingsite.h"

#include "core/base/ids.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<StagingSite>> StagingSite::start(const StagingOptions &options)
{
    auto site = Sandbox::loadSite(options.site.isEmpty() ? u":/site"_s : options.site);
    if (!site)
        return failure(site);
    std::unique_ptr<StagingSite> staging(new StagingSite(options.clock));
    staging->m_trouble = findTrouble(options.faults);
    if (staging->m_trouble)
        site->edits.append(staging->m_trouble->edits);
    std::ranges::stable_sort(site->edits, {}, &Sandbox::SiteEdit::after);
    staging->m_begun = *site;
    staging->m_warnings = site->warnings;
    staging->m_builtIn = options.site.isEmpty();
    if (options.site.isEmpty() || options.site.startsWith(u":/"_s))
        staging->m_policyFile =
            (options.site.isEmpty() ? u":/site"_s : options.site) + u"/policy.json"_s;
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
    if (m_trouble) {
        if (auto made = makeTrouble(options); !made)
            return made;
    } else if (!options.faults.isEmpty()) {
        QFile file(options.faults);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Invalid,
                u"%1 is no name of a trouble, and no file that can be read (%2); --help lists the names"_s
                    .arg(options.faults, file.errorString()));
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

Result<void> StagingSite::makeTrouble(const StagingOptions &options)
{
    if (m_trouble->place == StagingTrouble::Place::Window
        && options.place != StagingTrouble::Place::Window)
        return failure(Error::Kind::Invalid,
            u"'%1' goes wrong in the window: docket --sandbox --faults %1"_s.arg(m_trouble->name));
    if (!m_trouble->edits.isEmpty() && !m_builtIn)
        return failure(Error::Kind::Invalid,
            u"'%1' is about a page of the built-in site"_s.arg(m_trouble->name));
    if (m_trouble->act == StagingTrouble::Act::Untrusted) {
        m_untrusted = std::make_unique<Sandbox::UntrustedSite>();
        const auto url = m_untrusted->start();
        if (!url)
            return failure(url);
        m_untrustedUrl = *url;
    }
    if (m_trouble->from.count() == 0) {
        beginTrouble();
        return {};
    }
    m_begins.setSingleShot(true);
    QObject::connect(&m_begins, &QTimer::timeout, &m_begins, [this] { beginTrouble(); });
    m_begins.start(m_trouble->from);
    if (m_trouble->until.count() > 0) {
        m_ends.setSingleShot(true);
        QObject::connect(&m_ends, &QTimer::timeout, &m_ends, [this] { m_world->setFaults({}); });
        m_ends.start(m_trouble->until);
    }
    return {};
}

void StagingSite::beginTrouble()
{
    if (!m_trouble->faults.isEmpty())
        m_world->setFaults(Sandbox::parseFaults(m_trouble->faults, m_trouble->name)
                .value_or(QList<Sandbox::Fault>()));
    if (m_trouble->act == StagingTrouble::Act::NewToken)
        m_world->setToken(randomId());
    if (m_trouble->act == StagingTrouble::Act::Restore)
        m_world->restore(m_begun);
}

SignIn StagingSite::signIn() const
{
    SignIn signIn;
    signIn.account.id = u"sandbox"_s;
    signIn.account.name = QCoreApplication::translate("Docket", "Staging site");
    signIn.account.jiraUrl = QUrl(m_world->baseUrl());
    signIn.account.confluenceUrl = QUrl(m_world->baseUrl() + u"/wiki"_s);
    signIn.account.email = m_world->email();
    if (m_untrusted) {
        signIn.account.jiraUrl = m_untrustedUrl;
        signIn.account.confluenceUrl = QUrl(m_untrustedUrl.toString() + u"/wiki"_s);
    }
    if (trouble(StagingTrouble::Act::TokenEnds))
        signIn.account.tokenEnds = m_clock.now().toLocalTime().date().addDays(7);
    signIn.credentials = {m_world->email(), Secret(m_world->token().toUtf8())};
    signIn.beginning = m_beginning;
    return signIn;
}

} // namespace Docket
