// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxcommand.h"

#include "app/output.h"
#include "app/stopsignal.h"
#include "core/base/ids.h"
#include "core/sandbox/server.h"
#include "core/sandbox/world.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** What of the options is wrong keeps the server from starting. */
Result<void> prepare(Sandbox::World &world, const SandboxOptions &options)
{
    if (!options.faults.isEmpty()) {
        QFile file(options.faults);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Invalid, u"%1 cannot be read: %2"_s.arg(options.faults, file.errorString()));
        const auto faults = Sandbox::parseFaults(file.readAll(), options.faults);
        if (!faults)
            return failure(faults);
        world.setFaults(*faults);
    }
    if (!options.record.isEmpty()) {
        auto recorder = Sandbox::Recorder::open(options.record);
        if (!recorder)
            return failure(recorder);
        world.setRecorder(std::move(*recorder));
    }
    return {};
}

} // namespace

ExitCode runSandbox(const SandboxOptions &options)
{
    const auto site = Sandbox::loadSite(options.site.isEmpty() ? u":/site"_s : options.site);
    if (!site)
        return report(site.error());
    for (const QString &warning : site->warnings)
        warn(warning);
    const SystemClock clock;
    Sandbox::WorldOptions worldOptions;
    worldOptions.token = randomId();
    Sandbox::World world(*site, clock, worldOptions);
    if (const auto prepared = prepare(world, options); !prepared)
        return report(prepared.error());
    const StopSignal signal;
    Sandbox::Server server(world);
    if (const auto port = server.start(options.port); !port)
        return report(port.error());
    const QJsonObject line {{u"jira"_s, world.baseUrl()}, {u"confluence"_s, world.baseUrl() + u"/wiki"_s}, {u"email"_s, world.email()}, {u"token"_s, world.token()}};
    printBytes(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');

    // The built-in site's tickets close by themselves; a site folder has its own timeline or none.
    QTimer timeline;
    QObject::connect(&timeline, &QTimer::timeout, &timeline, [&] { (void)world.runDue(clock.now()); });
    if (!site->timeline.isEmpty()) {
        (void)world.runDue(clock.now());
        timeline.start(std::chrono::seconds(1));
    }
    QObject::connect(&signal, &StopSignal::asked, qApp, &QCoreApplication::quit);
    if (!signal.isAsked())
        QCoreApplication::exec();
    server.stop();
    return ExitCode::Done;
}

} // namespace Docket
