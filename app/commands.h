// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"
#include "core/journal/recovery.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Docket {

struct LogQuery;
class Workspace;

/** What every command that works on a workspace is told. */
struct CommandContext
{
    QString workspace; ///< Folder.
    OutputForm form = OutputForm::Words;
};

[[nodiscard]] ExitCode importPolicy(const CommandContext &context, const QString &file);
[[nodiscard]] ExitCode exportPolicy(
    const CommandContext &context, const QString &file); ///< Empty: standard output.
/** What the policy of a file (empty: the present one) would have done with what closed in so many days; nothing changes. */
[[nodiscard]] ExitCode tryPolicy(const CommandContext &context, const QString &file, int days);

/** Takes the whole days of an iCalendar file, from this year on for so many years, into the policy's holidays; those it has stay. */
[[nodiscard]] ExitCode takeHolidays(const CommandContext &context, const QString &file, int years);

/** Reads storage-format files; needs no workspace. */
[[nodiscard]] ExitCode checkFiles(OutputForm form, const QStringList &files);

struct DraftOptions
{
    QString item; ///< File with a work item: as in a site's site.json, or a Jira REST answer.
    QString page; ///< File with a page's body.
    QString format; ///< "storage" or "markdown"; empty: by the file's ending (.md, .markdown).
    QString kind; ///< What the page is for ("release-notes" …); empty: "other".
    QString change; ///< File with a unified diff; empty: none.
};
/** Shows what would be drafted for one item and one page, and why; needs no workspace. */
[[nodiscard]] ExitCode draftOne(OutputForm form, const DraftOptions &options);
/**
 * Drafts for every case of a JSON-lines file ("-": standard input) and prints one JSON object a
 * line as it goes. A line that cannot be read prints {"id", "error"}; the others go on and the
 * command fails at the end. Lines over 64 MB are refused.
 */
[[nodiscard]] ExitCode draftBatch(const QString &file);

struct PollCommandOptions
{
    std::optional<std::chrono::seconds> every; ///< Nothing: once.
    bool acceptSite = false; ///< Answers the question whether the site is the right one with yes.
};
/** Looks once, or again and again until told to stop (SIGINT, SIGTERM). */
[[nodiscard]] ExitCode pollSites(const CommandContext &context, const PollCommandOptions &options);
/** Reconciles the log with the tracker; fails when a difference is left. */
[[nodiscard]] ExitCode takeCensus(const CommandContext &context);

struct TriageOptions
{
    int days = 7; ///< What closed in them.
    QStringList document, leave; ///< Keys of items to label so, or so.
};
/** Lists the closed items that carry neither label, after labelling those that are named. */
[[nodiscard]] ExitCode triageItems(const CommandContext &context, const TriageOptions &options);

/** Drift audit over so many days: prints the pages that closed tickets left behind. */
[[nodiscard]] ExitCode auditPages(const CommandContext &context, int days);

/** Asks the site about every line of the registry; Failed when one needs attention. */
[[nodiscard]] ExitCode checkRegistry(const CommandContext &context);
/** Lists pages that may document what closed in so many days and are not in the registry. */
[[nodiscard]] ExitCode mineRegistry(const CommandContext &context, int days);
enum class ImportMode { Make, Preview };
/** Takes lines of the registry from a CSV file, all of them or, where one is refused, none; Preview only tells what it would do. */
[[nodiscard]] ExitCode importRegistry(
    const CommandContext &context, const QString &file, ImportMode mode);

/** Proposes that the page (its address or id) tells the registry as it is; Preview only tells what would be proposed. */
[[nodiscard]] ExitCode publishRegistry(
    const CommandContext &context, const QString &page, ImportMode mode);
/** Proposes a section that the page lacks of its template. `kind`: of the template; empty: as the registry's first line for the page. */
[[nodiscard]] ExitCode addSection(const CommandContext &context, const QString &page,
    const QString &section, const QString &kind);
/** Proposes a page from the template for that kind, below `parent`, filled with what closed for the ticket or fix version. */
[[nodiscard]] ExitCode proposePage(const CommandContext &context, const QString &parent,
    const QString &subject, const QString &kind);

[[nodiscard]] ExitCode listQueue(const CommandContext &context,
    const QString &state); ///< Empty: all that is open; "all": everything.
[[nodiscard]] ExitCode showProposal(const CommandContext &context, const QString &id);
[[nodiscard]] ExitCode approveProposal(
    const CommandContext &context, const QString &id, const QString &bodyFile);
/** Drafts a proposal again on the page as it is now: the way out of a conflict. */
[[nodiscard]] ExitCode refreshProposal(const CommandContext &context, const QString &id);
[[nodiscard]] ExitCode rejectProposal(
    const CommandContext &context, const QString &id, const QString &reason);
[[nodiscard]] ExitCode revertProposal(const CommandContext &context, const QString &id);

struct LogOptions
{
    QString since; ///< "14d", "36h", "2w" or an ISO date; empty: from the beginning.
    QString item, page;
    bool csv = false; ///< For a spreadsheet, instead of words or JSON.
    bool exceptions = false; ///< Only entries that a manager looks at first; see LogException.
    QString sprint; ///< Name of a sprint: only its time; empty: not.
    QString owner, space; ///< See LogQuery; empty: of all.
};
[[nodiscard]] ExitCode listLog(const CommandContext &context, const LogOptions &options);
/** Writes into the log that whoever signed in last went through these entries; see Workspace::signOff(). */
[[nodiscard]] ExitCode signOffLog(
    const CommandContext &context, const LogOptions &options, const QString &note);
/** What the options ask for. Errors: Invalid (no such time, no such sprint), Storage. */
[[nodiscard]] Result<LogQuery> logQueryOf(Workspace &workspace, const LogOptions &options);
/** Proposes that the page (its address or id) tells these entries. */
[[nodiscard]] ExitCode publishLog(
    const CommandContext &context, const LogOptions &options, const QString &page);
/** Says what in the log is not as Docket wrote it; Failed when there is anything. `tip`: one that was noted outside; empty: none. */
[[nodiscard]] ExitCode verifyLog(const CommandContext &context, const QString &tip);

struct RehearseOptions
{
    QString
        space; ///< Key of a staging space of the account of the environment; empty: on a site of its own.
    QString
        file; ///< To write the pass list to as well, as JSON where it ends in .json; empty: none.
};
/** Plays the ten scenarios of a rehearsal; Failed when one did not pass or something was left behind. */
[[nodiscard]] ExitCode rehearse(const CommandContext &context, const RehearseOptions &options);

struct EvidenceOptions
{
    QString file; ///< To write.
    QString from, until; ///< As LogOptions::since; a day as `until` is meant whole; empty: now.
    QString preset; ///< Of evidencePresets().
    QString label;
    QString seed;
    int samples = 25;
    bool mask = false; ///< Persons get other names.
    bool preview = false; ///< Only tell who would be masked.
};
/** Makes an evidence pack; Failed when a closed ticket is not in the log or the log is not whole (the pack is written all the same and says so). */
[[nodiscard]] ExitCode makeEvidence(const CommandContext &context, const EvidenceOptions &options);
/** Proves a pack and shows it; needs neither workspace nor account. `item`: one sample whole; `digest`: the pack that it has to be. */
[[nodiscard]] ExitCode openEvidence(
    const CommandContext &context, const QString &file, const QString &item, const QString &digest);

struct StreamCommandOptions
{
    QStringList to; ///< "slack", "datadog"; empty: each whose secret the environment holds.
    QStringList outcomes; ///< kindName()s, or "all"; empty: what was decided and written.
    QString since; ///< Where a stream begins that never was: as in LogOptions; empty: now.
    std::optional<std::chrono::seconds> every; ///< Nothing: once.
    bool resume = false; ///< Sends on although the receiver refused.
    bool test = false; ///< Sends a test message and nothing else.
};
/** Sends new entries to the receivers of the environment (DOCKET_SLACK_WEBHOOK, DOCKET_DATADOG_API_KEY, DOCKET_DATADOG_SITE). Failed
 * when a stream is stopped, Remote when one waits. */
[[nodiscard]] ExitCode streamLog(
    const CommandContext &context, const StreamCommandOptions &options);

/** Copies the database to a new file while others may use it, and proves the copy. */
[[nodiscard]] ExitCode backUpWorkspace(const CommandContext &context, const QString &file);
/** Sets a damaged database aside and makes a new one, or takes a copy of `backup` (empty: none). A sound one is left alone. */
[[nodiscard]] ExitCode recoverWorkspace(const CommandContext &context, const QString &backup);
/** Sets the database aside and begins a new one whose log says so. Returns where it was put. */
[[nodiscard]] Result<QString> startOver(const QString &folder);
/** Puts the backup in the workspace's place, as restoreBackup(), and logs it. To be called while no Docket has it open. */
[[nodiscard]] Result<SetAside> goBackTo(const QString &folder, const QString &backup);
/** Lists with which hosts what was exchanged, and why. `since`: as in LogOptions. */
[[nodiscard]] ExitCode listNetwork(const CommandContext &context, const QString &since);

/** "14d", "36h", "2w", "90m" before now, or an ISO date or time. Errors: Invalid. */
[[nodiscard]] Result<QDateTime> timeSince(const QString &text, const QDateTime &now);

} // namespace Docket
