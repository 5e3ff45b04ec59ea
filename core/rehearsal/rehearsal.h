// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/troubledaccess.h"
#include "core/net/waiter.h"
#include "core/rehearsal/rehearsalplace.h"
#include "core/rehearsal/rehearsalreport.h"
#include "core/sync/workspace.h"

#include <functional>
#include <stop_token>

namespace Docket {

/** How far a rehearsal is. */
struct RehearsalProgress
{
    enum class Step { Preparing, Playing, Played, CleaningUp };
    Step step = Step::Preparing;
    Scenario scenario = Scenario::EmptyFields; ///< Of Playing and Played.
    ScenarioResult result; ///< Of Played.
};

/** Where a rehearsal plays and with what. Nothing of it is owned; all outlives the run. */
struct RehearsalStage
{
    Bridge bridge; ///< Docket's own way to the site, which goes through `access`.
    TroubledAccess *access = nullptr;
    DocumentSystem *person = nullptr; ///< The way of somebody else, on which nothing goes wrong.
    QString space; ///< Key of the staging space.
    QString site; ///< Its address, for the report.
    QString
        folder; ///< For the journal of the run, which is no workspace's; emptied before and removed after it.
    std::chrono::milliseconds patience{
        120'000}; ///< How long a search may take to know what was just done.
    std::chrono::milliseconds pause{1'000}; ///< Between two looks meanwhile.
    /** Called when a scenario has been acted and before the site is looked at; the id of its page. May be empty. */
    std::function<void(Scenario scenario, const QString &pageId)> beforeJudging{};
};

/**
 * Plays the ten scenarios with the code that syncs and publishes for real: a Workspace with a journal of its own, the connectors and
 * the site. Each scenario has a page and tickets of its own, made in the marked staging space and deleted at the end, also after a
 * stop and after errors; what a killed run left is deleted at the beginning of the next. One run at a time in one space.
 */
class Rehearsal
{
public:
    /** `work`, `documents`: somebody else's way, too, for what a DocumentSystem does not do. */
    Rehearsal(RehearsalStage stage, RestSession work, RestSession documents, const Clock &clock,
        Waiter &waiter);
    ~Rehearsal();

    /**
     * Errors: those of RehearsalPlace::choose(), before anything is written; Storage (the folder); those of signing in. What goes
     * wrong later stands in the report. A stop ends the scenario that is played between two of its steps, and then cleans up.
     */
    [[nodiscard]] QCoro::Task<Result<RehearsalReport>> run(
        std::function<void(const RehearsalProgress &)> progress, std::stop_token stop);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Docket
