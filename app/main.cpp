// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/processguard.h"
#include "app/windowcommand.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>

using namespace Docket;

namespace {

WindowOptions windowOptionsOf(const Arguments &arguments)
{
    WindowOptions options;
    options.workspace = contextOf(arguments).workspace;
    options.ownWorkspace = !arguments.workspace.empty();
    options.sandbox = arguments.sandbox;
    options.busyDay = arguments.busyDay;
    options.faults = text(arguments.windowFaults);
    options.language = text(arguments.language);
    options.screenshot = text(arguments.screenshot);
    options.screenshots = text(arguments.screenshots);
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    guardProcess();
    QCoreApplication::setApplicationName(QStringLiteral("docket"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));

    CLI::App app("Keeps documentation true to the tickets that change it.", "docket");
    app.set_version_flag("--version", DOCKET_VERSION);
    app.fallthrough();
    Arguments arguments;
    Command command;
    app.add_option("--workspace", arguments.workspace, "Folder of the database and settings")
        ->check(named);
    app.add_flag("--json", arguments.json, "Print JSON");
    auto *sandbox = app.add_flag(
        "--sandbox", arguments.sandbox, "Open the window on the built-in staging site");
    app.add_flag("--busy-day", arguments.busyDay,
        "With --sandbox: the built-in site of a day on which 25 tickets close");
    app.add_option("--faults", arguments.windowFaults,
        "With --sandbox: what shall go wrong on the staging site, by name or as a JSON file "
        "('docket sandbox --help' lists the names)");
    app.add_option("--language", arguments.language,
           "Language of the window, this once: en, de, ja, or qps (English made longer, to look at "
           "layouts)")
        ->check(CLI::IsMember({"en", "de", "ja", "qps"}));
    app.add_option("--screenshot", arguments.screenshot,
        "Without a display: poll, print the queue, write a picture of the window, quit");
    app.add_option("--screenshots", arguments.screenshots,
           "With --sandbox: write pictures of every screen to this folder, quit; with --faults: of "
           "what the window says then")
        ->needs(sandbox);
    app.require_subcommand(0, 1);
    addPolicy(app, arguments, command);
    addRegistry(app, arguments, command);
    addReading(app, arguments, command);
    addKeeping(app, arguments, command);
    addDrafting(app, arguments, command);
    addDeciding(app, arguments, command);
    addEvidence(app, arguments, command);
    addRehearsal(app, arguments, command);
    addSandbox(app, arguments, command);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? int(ExitCode::Done) : int(ExitCode::Usage);
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    if (!command)
        return int(runWindow(argc, argv, windowOptionsOf(arguments)));
    const QCoreApplication application(argc, argv);
    // A script reads one sentence on stderr; QT_LOGGING_RULES="docket.net=true" shows every request.
    QLoggingCategory::setFilterRules(QStringLiteral("docket.net=false"));
    return int(command());
}
