// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of drafts and decisions.
#include "app/arguments.h"

namespace Docket {

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

} // namespace Docket
