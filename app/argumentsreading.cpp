// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of what is kept and read: backups, polls, queue, log, audits.
#include "app/arguments.h"

namespace Docket {

namespace {

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

} // namespace

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

} // namespace Docket
