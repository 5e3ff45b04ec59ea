// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace Docket {

/** What the command line said, as CLI11 fills it in. */
struct Arguments
{
    std::string workspace;
    bool json = false;
    bool sandbox = false;
    bool busyDay = false;
    bool csv = false;
    bool exceptions = false;
    bool acceptSite = false;
    bool dryRun = false;
    std::string screenshot, screenshots, windowFaults, language;

    std::string file, id, state, reason, body, since, item, page, site, record, faults;
    std::string format, kind, change, batch, tip, space, sprint, note, section, owner, subject;
    std::string from, until, preset = "all", label, seed, digest;
    std::vector<std::string> files;
    int every = 0;
    int days = 90;
    int years = 3;
    int samples = 25;
    bool mask = false;
    bool preview = false;
    int triageDays = 7;
    std::vector<std::string> document, leave, to, outcomes;
    bool resume = false;
    bool test = false;
    quint16 port = 0;
};

[[nodiscard]] QString text(const std::string &value);
[[nodiscard]] QStringList texts(const std::vector<std::string> &values);

/** What runs once all of the command line is read. */
using Command = std::function<ExitCode()>;

/** An empty value is a script's unset variable, not a wish for the default. */
extern const CLI::Validator named;

[[nodiscard]] CommandContext contextOf(const Arguments &arguments);

// Each adds subcommands; the one that was called becomes the command. Both must outlive it.
void addPolicy(CLI::App &app, Arguments &arguments, Command &command);
void addRegistry(CLI::App &app, Arguments &arguments, Command &command);
void addReading(CLI::App &app, Arguments &arguments, Command &command);
void addKeeping(CLI::App &app, Arguments &arguments, Command &command);
void addDrafting(CLI::App &app, Arguments &arguments, Command &command);
void addDeciding(CLI::App &app, Arguments &arguments, Command &command);
void addEvidence(CLI::App &app, Arguments &arguments, Command &command);
void addRehearsal(CLI::App &app, Arguments &arguments, Command &command);
void addSandbox(CLI::App &app, Arguments &arguments, Command &command);

} // namespace Docket
