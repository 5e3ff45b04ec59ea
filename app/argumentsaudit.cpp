// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of evidence, rehearsal and the built-in site.
#include "app/arguments.h"
#include "app/sandboxcommand.h"
#include "app/stagingtrouble.h"

namespace Docket {

namespace {

/** The names that --faults knows. */
std::string troubles()
{
    return "Names for --faults, here and in the window (docket --sandbox --faults NAME):\n"
        + troubleList().toStdString();
}

} // namespace

void addEvidence(CLI::App &app, Arguments &arguments, Command &command)
{
    CLI::App *evidence =
        app.add_subcommand("evidence", "Evidence packs for an audit")->require_subcommand(1);
    CLI::App *make = evidence->add_subcommand("make",
        "Reconcile what closed with the log, draw a sample, and write it all to a zip file");
    make->add_option("FILE", arguments.file, "File to make")->required()->check(named);
    make->add_option("--from", arguments.from, "90d, 12w or a date (its first moment, UTC)")
        ->required()
        ->check(named);
    make->add_option("--until", arguments.until, "A date (all of it, UTC) or a time; default: now")
        ->check(named);
    make->add_option(
            "--seed", arguments.seed, "Words of the auditor, from which the sample follows")
        ->required()
        ->check(named);
    make->add_option("--samples", arguments.samples, "At most so many; 25 by default")
        ->check(CLI::Range(1, 1000));
    make->add_option("--preset", arguments.preset,
            "Sample changes of these pages: all, releases, operations or security")
        ->check(CLI::IsMember({"all", "releases", "operations", "security"}));
    make->add_option("--label", arguments.label, "Sample changes of pages with this label")
        ->check(named);
    make->add_flag("--mask", arguments.mask, "Call persons “Person 1”, “Person 2” …");
    make->add_flag("--preview", arguments.preview, "Only list who would be masked");
    make->callback([&] {
        command = [&] {
            return makeEvidence(contextOf(arguments),
                {text(arguments.file), text(arguments.from), text(arguments.until),
                    text(arguments.preset), text(arguments.label), text(arguments.seed),
                    arguments.samples, arguments.mask, arguments.preview});
        };
    });
    CLI::App *open = evidence->add_subcommand(
        "open", "Prove a pack and show it; no account is needed, nothing is changed");
    open->add_option("FILE", arguments.file, "The pack")->required()->check(named);
    open->add_option("--item", arguments.item, "Show this ticket of the sample whole");
    open->add_option("--digest", arguments.digest, "The digest that the pack must have")
        ->check(named);
    open->callback([&] {
        command = [&] {
            return openEvidence(contextOf(arguments), text(arguments.file), text(arguments.item),
                text(arguments.digest));
        };
    });
}

void addRehearsal(CLI::App &app, Arguments &arguments, Command &command)
{
    CLI::App *rehearsal = app.add_subcommand("rehearse",
        "Play ten ways from a closed ticket to the page and back, lost replies and all, and print "
        "which hold");
    rehearsal
        ->add_option("--space", arguments.space,
            "In this space of the account of the environment; its home page must carry a label "
            "docket-staging-KEY with the key of a Jira project (default: a site of its own)")
        ->check(named);
    rehearsal
        ->add_option("--export", arguments.file,
            "Write the pass list to this file, too; as JSON where its name ends in .json")
        ->check(named);
    rehearsal->callback([&] {
        command = [&] {
            return rehearse(contextOf(arguments), {text(arguments.space), text(arguments.file)});
        };
    });
}

void addSandbox(CLI::App &app, Arguments &arguments, Command &command)
{
    CLI::App *sandbox =
        app.add_subcommand("sandbox", "Serve a staging Jira and Confluence on this machine");
    sandbox
        ->add_option("--site", arguments.site, "Folder with site.json (default: the built-in site)")
        ->check(named);
    sandbox->add_option("--port", arguments.port, "Port on 127.0.0.1 (default: any free one)");
    sandbox
        ->add_option("--record", arguments.record, "Write every exchange to this JSON-lines file")
        ->check(named);
    sandbox
        ->add_option(
            "--faults", arguments.faults, "What shall go wrong: a name (see below) or a JSON file")
        ->check(named);
    sandbox->footer(troubles());
    sandbox->callback([&] {
        command = [&] {
            return runSandbox({text(arguments.site), arguments.port, text(arguments.record),
                text(arguments.faults), {}});
        };
    });
}

} // namespace Docket
