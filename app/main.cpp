// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxcommand.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

int main(int argc, char **argv)
{
    CLI::App app{"Docket keeps documentation true to the tickets that change it."};
    app.require_subcommand(1);

    std::string site, record, faults;
    quint16 port = 0;
    CLI::App *sandbox = app.add_subcommand(
        "sandbox", "Serve a staging Jira and Confluence on this machine until stopped");
    sandbox->add_option(
        "--site", site, "Folder with site.json and pages (default: the built-in site)");
    sandbox->add_option("--port", port, "Port on 127.0.0.1 (default: any free one)");
    sandbox->add_option(
        "--record", record, "Write every request and answer to this file, one JSON object a line");
    sandbox->add_option("--faults", faults, "JSON file of things that go wrong on purpose");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const QCoreApplication application(argc, argv);
    return Docket::runSandbox({QString::fromStdString(site), port, QString::fromStdString(record),
        QString::fromStdString(faults)});
}
