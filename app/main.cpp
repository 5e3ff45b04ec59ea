// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/processguard.h"
#include "app/sandboxcommand.h"
#include "app/stagingtrouble.h"
#include "app/windowcommand.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QStandardPaths>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <functional>

using namespace Docket;

namespace {

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

QString text(const std::string &value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

QStringList texts(const std::vector<std::string> &values)
{
    QStringList all;
    for (const std::string &value : values)
        all.append(text(value));
    return all;
}

using Command = std::function<ExitCode()>;

/** An empty value is a script's unset variable, not a wish for the default. */
const CLI::Validator named(
    [](std::string &value) { return value.empty() ? std::string("needs a name") : std::string(); },
    "");

CommandContext contextOf(const Arguments &arguments)
{
    CommandContext context;
    context.workspace = arguments.workspace.empty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : text(arguments.workspace);
    context.form = arguments.json ? OutputForm::Json : OutputForm::Words;
    return context;
}

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

void addKeeping(CLI::App &app, Arguments &arguments, Command &command)
{
    CLI::App *backup = app.add_subcommand(
        "backup", "Copy the workspace's database to a new file, also while Docket runs");
    backup->add_option("FILE", arguments.file, "File to make")->required();
    backup->callback([&] {
        command = [&] { return backUpWorkspace(contextOf(arguments), text(arguments.file)); };
    });
    CLI::App *recover = app.add_subcommand(
        "recover", "Set a damaged database aside and begin a new one, or go on from a backup");
    recover->add_option("--from", arguments.file, "A file that 'docket backup' made")->check(named);
    recover->callback([&] {
        command = [&] { return recoverWorkspace(contextOf(arguments), text(arguments.file)); };
    });
    CLI::App *network =
        app.add_subcommand("network", "List with which hosts Docket exchanged what, and why");
    network->add_option("--since", arguments.since, "14d, 36h, 2w or a date");
    network->callback([&] {
        command = [&] { return listNetwork(contextOf(arguments), text(arguments.since)); };
    });
}

/** Returns the command, so that its parent knows whether it was meant. */
CLI::App *addStream(CLI::App &log, Arguments &arguments, Command &command)
{
    CLI::App *stream = log.add_subcommand("stream",
        "Send new entries to Slack (DOCKET_SLACK_WEBHOOK) and Datadog (DOCKET_DATADOG_API_KEY, "
        "DOCKET_DATADOG_SITE); each at least once, with its number and hash");
    stream->add_option("--to", arguments.to, "Only this one: slack or datadog")
        ->check(CLI::IsMember({"slack", "datadog"}));
    stream
        ->add_option("--outcomes", arguments.outcomes,
            "published, rejected, failed … or all; what was decided and written by default")
        ->delimiter(',')
        ->check(named);
    stream->add_option("--begin", arguments.since,
        "Where a stream that never was begins: 14d, 36h, 2w or a date; now by default");
    stream
        ->add_option("--every", arguments.every, "Look again after so many seconds, until stopped")
        ->check(CLI::Range(1, 86400));
    stream->add_flag("--resume", arguments.resume, "Go on although the receiver refused");
    stream->add_flag("--test", arguments.test, "Send a test message and nothing else");
    stream->callback([&] {
        command = [&] {
            return streamLog(contextOf(arguments),
                {texts(arguments.to), texts(arguments.outcomes), text(arguments.since),
                    arguments.every > 0 ? std::optional(std::chrono::seconds(arguments.every))
                                        : std::nullopt,
                    arguments.resume, arguments.test});
        };
    });
    return stream;
}

void addReading(CLI::App &app, Arguments &arguments, Command &command)
{
    CLI::App *check = app.add_subcommand(
        "check", "Read storage-format files: well-formed? sections, macros, comment anchors");
    check->add_option("FILE", arguments.files, "Files in Confluence storage format")->required();
    check->callback([&] {
        command = [&] {
            QStringList files;
            for (const std::string &file : arguments.files)
                files.append(text(file));
            return checkFiles(arguments.json ? OutputForm::Json : OutputForm::Words, files);
        };
    });
    CLI::App *queue = app.add_subcommand("queue", "List proposals");
    queue->add_option("--state", arguments.state, "Only those in this state; 'all' for every one");
    queue->callback(
        [&] { command = [&] { return listQueue(contextOf(arguments), text(arguments.state)); }; });
    CLI::App *show = app.add_subcommand("show", "Show one proposal with its edits and evidence");
    show->add_option("ID", arguments.id, "Its id or the beginning of it")->required();
    show->callback(
        [&] { command = [&] { return showProposal(contextOf(arguments), text(arguments.id)); }; });
    CLI::App *log = app.add_subcommand("log", "List the sync log, oldest first, or prove it whole");
    CLI::App *verify = log->add_subcommand("verify",
        "Find every entry that was edited, removed, moved, inserted or cut off; exit code 1 if "
        "any");
    verify
        ->add_option("--tip", arguments.tip,
            "Where the log is known to have ended once: from an earlier check, or the digits of a "
            "page version's [docket:…] mark")
        ->check(named);
    verify->callback(
        [&] { command = [&] { return verifyLog(contextOf(arguments), text(arguments.tip)); }; });
    CLI::App *signOff = log->add_subcommand("sign-off",
        "Write into the log that you went through these entries, with their number and that of "
        "the exceptions");
    for (CLI::App *one : {log, signOff}) {
        one->add_option("--since", arguments.since, "14d, 36h, 2w or a date");
        one->add_option("--sprint", arguments.sprint, "Name of a sprint that tickets were in")
            ->check(named);
        one->add_option("--item", arguments.item, "Ticket key");
        one->add_option("--page", arguments.page, "Page id");
        one->add_flag("--exceptions", arguments.exceptions,
            "Only what was reverted, overdue, much reworded, self-approved, approved in under 3 s "
            "or retried");
    }
    log->add_option(
           "--owner", arguments.owner, "Account id or name of who is accountable for the proposal")
        ->check(named);
    log->add_option("--space", arguments.space, "Key of the space that the page is in")
        ->check(named);
    log->add_flag("--csv", arguments.csv, "Print a table for a spreadsheet");
    signOff->add_option("--note", arguments.note, "What you say to it");
    const auto options = [&] {
        return LogOptions{text(arguments.since), text(arguments.item), text(arguments.page),
            arguments.csv, arguments.exceptions, text(arguments.sprint), text(arguments.owner),
            text(arguments.space)};
    };
    signOff->callback([&, options] {
        command = [&, options] {
            return signOffLog(contextOf(arguments), options(), text(arguments.note));
        };
    });
    CLI::App *publish = log->add_subcommand("publish",
        "Propose that a page has these entries as a table, with where the log ended then");
    publish->add_option("--page", arguments.page, "The page's address or id")
        ->required()
        ->check(named);
    publish->add_option("--since", arguments.since, "14d, 36h, 2w or a date");
    publish->add_option("--sprint", arguments.sprint, "Name of a sprint that tickets were in")
        ->check(named);
    publish->add_option("--item", arguments.item, "Ticket key");
    publish->add_flag("--exceptions", arguments.exceptions, "Only what a manager looks at first");
    publish->callback([&, options] {
        LogOptions which = options();
        which.page.clear();
        command = [&, which] {
            return publishLog(contextOf(arguments), which, text(arguments.page));
        };
    });
    const CLI::App *stream = addStream(*log, arguments, command);
    log->callback([&, verify, signOff, publish, stream, options] {
        if (verify->parsed() || signOff->parsed() || publish->parsed() || stream->parsed())
            return;
        command = [&, options] { return listLog(contextOf(arguments), options()); };
    });
}

void addDrafting(CLI::App &app, Arguments &arguments, Command &command)
{
    CLI::App *drafting = app.add_subcommand(
        "draft", "Show what would be drafted for an item and a page, and why; no network");
    auto *item = drafting->add_option("--item", arguments.item,
        "JSON file with a work item: as in a site's site.json, or a Jira REST answer");
    auto *page = drafting->add_option("--page", arguments.page, "File with the page's body");
    item->check(named)->needs(page);
    page->check(named)->needs(item);
    drafting
        ->add_option(
            "--format", arguments.format, "storage or markdown (default: by the file's ending)")
        ->check(CLI::IsMember({"storage", "markdown"}))
        ->needs(page);
    drafting->add_option("--kind", arguments.kind, "What the page is for, such as release-notes")
        ->check(named)
        ->needs(page);
    drafting
        ->add_option("--change", arguments.change, "File with the unified diff of the code change")
        ->check(named)
        ->needs(page);
    auto *batch = drafting->add_option("--batch", arguments.batch,
        "JSON-lines file of cases (- for standard input); prints one JSON object a line");
    batch->check(named)->excludes(item)->excludes(page);
    drafting->callback([&arguments, &command, item, batch] {
        if (item->count() + batch->count() == 0)
            throw CLI::RequiredError("--item and --page, or --batch,");
        command = [&arguments] {
            if (!arguments.batch.empty())
                return draftBatch(text(arguments.batch));
            return draftOne(arguments.json ? OutputForm::Json : OutputForm::Words,
                {text(arguments.item), text(arguments.page), text(arguments.format),
                    text(arguments.kind), text(arguments.change)});
        };
    });
}

void addDeciding(CLI::App &app, Arguments &arguments, Command &command)
{
    CLI::App *poll = app.add_subcommand("poll", "Look for closed tickets and propose edits");
    auto *once = poll->add_flag("--once", "Look once (the default)");
    poll->add_option("--every", arguments.every, "Look again after so many seconds, until stopped")
        ->check(CLI::Range(1, 86400))
        ->excludes(once);
    poll->add_flag("--accept-site", arguments.acceptSite,
        "Go on though the site is not as Docket knew it (restored, moved)");
    poll->callback([&] {
        command = [&] {
            return pollSites(contextOf(arguments),
                {arguments.every > 0 ? std::optional(std::chrono::seconds(arguments.every))
                                     : std::nullopt,
                    arguments.acceptSite});
        };
    });
    CLI::App *census = app.add_subcommand(
        "census", "Compare all tickets that closed with the log, and evaluate what is missing");
    census->callback([&] { command = [&] { return takeCensus(contextOf(arguments)); }; });
    CLI::App *triage = app.add_subcommand("triage",
        "List the closed tickets that no label includes in the documentation or keeps out of it");
    triage->add_flag("--week", "What closed in the last seven days, which is the default");
    triage->add_option("--days", arguments.triageDays, "What closed in so many days")
        ->check(CLI::Range(1, 3650))
        ->excludes("--week");
    triage->add_option(
        "--document", arguments.document, "Label this ticket: it asks for documentation");
    triage->add_option(
        "--leave", arguments.leave, "Label this ticket: it leaves the documentation as it is");
    triage->callback([&] {
        command = [&] {
            return triageItems(contextOf(arguments),
                {arguments.triageDays, texts(arguments.document), texts(arguments.leave)});
        };
    });
    CLI::App *audit = app.add_subcommand(
        "audit", "List the pages that say what closed tickets made untrue, and their share");
    audit->add_option("--days", arguments.days, "What closed in so many days; 90 by default")
        ->check(CLI::Range(1, 3650));
    audit->callback(
        [&] { command = [&] { return auditPages(contextOf(arguments), arguments.days); }; });
    CLI::App *approve =
        app.add_subcommand("approve", "Publish a proposal at once and wait for the proof");
    approve->add_option("ID", arguments.id, "Its id or the beginning of it")->required();
    approve
        ->add_option("--body", arguments.body,
            "Publish this whole page body (storage format) instead of the draft")
        ->check(named);
    approve->callback([&] {
        command = [&] {
            return approveProposal(contextOf(arguments), text(arguments.id), text(arguments.body));
        };
    });
    CLI::App *refresh = app.add_subcommand(
        "refresh", "After a conflict: draft a proposal again on the page as it is now");
    refresh->add_option("ID", arguments.id, "Its id or the beginning of it")->required();
    refresh->callback([&] {
        command = [&] { return refreshProposal(contextOf(arguments), text(arguments.id)); };
    });
    CLI::App *reject = app.add_subcommand("reject", "Decide against a proposal");
    reject->add_option("ID", arguments.id, "Its id or the beginning of it")->required();
    reject->add_option("--reason", arguments.reason, "Why")->required();
    reject->callback([&] {
        command = [&] {
            return rejectProposal(contextOf(arguments), text(arguments.id), text(arguments.reason));
        };
    });
    CLI::App *revert = app.add_subcommand(
        "revert", "Take a published change off the page again, keeping later edits");
    revert->add_option("ID", arguments.id, "Its id or the beginning of it")->required();
    revert->callback([&] {
        command = [&] { return revertProposal(contextOf(arguments), text(arguments.id)); };
    });
}

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

/** The names that --faults knows. */
const std::string troubles =
    "Names for --faults, here and in the window (docket --sandbox --faults NAME):\n"
    + troubleList().toStdString();

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
    sandbox->footer(troubles);
    sandbox->callback([&] {
        command = [&] {
            return runSandbox({text(arguments.site), arguments.port, text(arguments.record),
                text(arguments.faults), {}});
        };
    });
}

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
