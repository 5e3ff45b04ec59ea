// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of policy and registry.
#include "app/arguments.h"

namespace Docket {

namespace {

/** What the registry wishes of pages. */
void addRegistryPages(CLI::App &registry, Arguments &arguments, Command &command)
{
    CLI::App *publish = registry.add_subcommand(
        "publish", "Propose that a page's table tells the registry as it is now");
    publish->add_option("--page", arguments.page, "The page's address or id")
        ->required()
        ->check(named);
    publish->add_flag("--dry-run", arguments.dryRun, "Only tell what would be proposed");
    publish->callback([&] {
        command = [&] {
            return publishRegistry(contextOf(arguments), text(arguments.page),
                arguments.dryRun ? ImportMode::Preview : ImportMode::Make);
        };
    });
    CLI::App *section = registry.add_subcommand("add-section",
        "Propose a section that a page lacks of its template; 'registry check' lists them");
    section->add_option("--page", arguments.page, "The page's address or id")
        ->required()
        ->check(named);
    section->add_option("--section", arguments.section, "Its name in the template")
        ->required()
        ->check(named);
    section->add_option(
        "--kind", arguments.kind, "Of the template; by default what the registry says of the page");
    section->callback([&] {
        command = [&] {
            return addSection(contextOf(arguments), text(arguments.page), text(arguments.section),
                text(arguments.kind));
        };
    });
}

/** Pages that are not there yet. */
void addNewPage(CLI::App &registry, Arguments &arguments, Command &command)
{
    CLI::App *page = registry.add_subcommand("new-page",
        "Propose a page from a template, filled with what closed for a ticket or fix version");
    page->add_option("--below", arguments.page, "Address or id of the page it goes below")
        ->required()
        ->check(named);
    page->add_option("--for", arguments.subject, "Key of a closed ticket, or a fix version")
        ->required()
        ->check(named);
    page->add_option("--kind", arguments.kind, "Of the template, as in the registry")
        ->required()
        ->check(named);
    page->callback([&] {
        command = [&] {
            return proposePage(contextOf(arguments), text(arguments.page), text(arguments.subject),
                text(arguments.kind));
        };
    });
}

} // namespace

void addPolicy(CLI::App &app, Arguments &arguments, Command &command)
{
    CLI::App *policy =
        app.add_subcommand("policy", "Read and write the registry and rules as one JSON file")
            ->require_subcommand(1);
    CLI::App *import =
        policy->add_subcommand("import", "Take the policy from a file; all of it or nothing");
    import->add_option("FILE", arguments.file, "JSON file")->required();
    import->callback([&] {
        command = [&] { return importPolicy(contextOf(arguments), text(arguments.file)); };
    });
    CLI::App *output =
        policy->add_subcommand("export", "Write the policy to a file or standard output");
    output->add_option("FILE", arguments.file, "JSON file");
    output->callback([&] {
        command = [&] { return exportPolicy(contextOf(arguments), text(arguments.file)); };
    });
    CLI::App *holidays = policy->add_subcommand("holidays",
        "Take the whole days of a calendar (iCalendar) as days on which no deadline runs");
    holidays->add_option("FILE", arguments.file, "iCalendar file (.ics)")->required();
    holidays->add_option("--years", arguments.years, "This year and those after it; 3 by default")
        ->check(CLI::Range(1, 20));
    holidays->callback([&] {
        command = [&] {
            return takeHolidays(contextOf(arguments), text(arguments.file), arguments.years);
        };
    });
    CLI::App *trial = policy->add_subcommand(
        "try", "Show what a policy would have done with the tickets that closed lately");
    trial->add_option("FILE", arguments.file, "JSON file; without it the present policy");
    trial->add_option("--days", arguments.days, "What closed in so many days; 90 by default")
        ->check(CLI::Range(1, 3650));
    trial->callback([&] {
        command = [&] {
            return tryPolicy(contextOf(arguments), text(arguments.file), arguments.days);
        };
    });
}

void addRegistry(CLI::App &app, Arguments &arguments, Command &command)
{
    CLI::App *registry =
        app.add_subcommand("registry", "Which pages document what")->require_subcommand(1);
    CLI::App *check = registry->add_subcommand("check",
        "Ask the site about every line: page, section and owner still there? Exit code 1 if not");
    check->callback([&] { command = [&] { return checkRegistry(contextOf(arguments)); }; });
    CLI::App *mine = registry->add_subcommand("mine",
        "List pages that the tickets closed lately speak for and the registry does not have");
    mine->add_option("--days", arguments.days, "What closed in so many days; 90 by default")
        ->check(CLI::Range(1, 3650));
    mine->callback(
        [&] { command = [&] { return mineRegistry(contextOf(arguments), arguments.days); }; });
    addRegistryPages(*registry, arguments, command);
    addNewPage(*registry, arguments, command);
    CLI::App *import = registry->add_subcommand(
        "import", "Take lines from a CSV file with a column “page” or “url”; all of it or nothing");
    import->add_option("FILE", arguments.file, "CSV file")->required();
    import->add_flag("--dry-run", arguments.dryRun, "Only tell what would be done");
    import->callback([&] {
        command = [&] {
            return importRegistry(contextOf(arguments), text(arguments.file),
                arguments.dryRun ? ImportMode::Preview : ImportMode::Make);
        };
    });
}

} // namespace Docket
