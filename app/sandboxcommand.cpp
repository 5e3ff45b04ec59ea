// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxcommand.h"

#include "core/base/ids.h"
#include "core/sandbox/server.h"
#include "core/sandbox/world.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTextStream>
#include <QTimer>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

std::array<int, 2> stopPair{-1, -1};

void onStopSignal(int)
{
    const char byte = 1;
    const ssize_t written = ::write(stopPair[0], &byte, 1);
    static_cast<void>(written); // nothing can be done about it inside a signal handler
}

/** Turns SIGTERM and SIGINT into the end of the event loop, outside the signal handler. */
void quitOnSignals(QCoreApplication &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, stopPair.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(stopPair[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    struct sigaction action{};
    action.sa_handler = onStopSignal;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

int fail(const QString &sentence)
{
    QTextStream(stderr) << "docket: " << sentence << '\n';
    return 1;
}

Result<void> readFaults(const QString &path, Sandbox::World &world)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Storage, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    Result<QList<Sandbox::Fault>> faults = Sandbox::parseFaults(file.readAll(), path);
    if (!faults)
        return failure(faults);
    world.setFaults(*faults);
    return {};
}

} // namespace

int runSandbox(const SandboxOptions &options)
{
    const Result<Sandbox::Site> site =
        Sandbox::loadSite(options.site.isEmpty() ? u":/site"_s : options.site);
    if (!site)
        return fail(u"the staging site was not started: %1"_s.arg(site.error().detail));
    for (const QString &warning : site->warnings)
        QTextStream(stderr) << "docket: " << warning << '\n';

    const SystemClock clock;
    Sandbox::WorldOptions settings;
    settings.token = randomId();
    Sandbox::World world(*site, clock, settings);
    if (!options.faults.isEmpty()) {
        if (const Result<void> read = readFaults(options.faults, world); !read)
            return fail(u"the staging site was not started: %1"_s.arg(read.error().detail));
    }
    if (!options.record.isEmpty()) {
        Result<std::unique_ptr<Sandbox::Recorder>> recorder =
            Sandbox::Recorder::open(options.record);
        if (!recorder)
            return fail(u"the staging site was not started: %1"_s.arg(recorder.error().detail));
        world.setRecorder(std::move(*recorder));
    }

    Sandbox::Server server(world);
    const Result<quint16> port = server.start(options.port);
    if (!port)
        return fail(u"the staging site was not started: %1"_s.arg(port.error().detail));
    quitOnSignals(*QCoreApplication::instance());
    QTimer timeline;
    QObject::connect(&timeline, &QTimer::timeout, &timeline, [&] { world.runDue(clock.now()); });
    if (!site->timeline.isEmpty())
        timeline.start(std::chrono::milliseconds(250));

    const QJsonObject line{{u"jira"_s, world.baseUrl()},
        {u"confluence"_s, world.baseUrl() + u"/wiki"_s}, {u"email"_s, world.email()},
        {u"token"_s, world.token()}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
    const int code = QCoreApplication::exec();
    server.stop();
    return code;
}

} // namespace Docket
