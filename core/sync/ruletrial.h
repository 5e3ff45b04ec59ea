// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/connectors/worksystem.h"
#include "core/domain/policy.h"
#include "core/reports/trialreport.h"

#include <functional>

namespace Docket {

/** How far a trial is. */
struct TrialProgress
{
    enum class Stage {
        Items, ///< What closed is read.
        Rules ///< The rules are tried on it.
    };
    Stage stage = Stage::Items;
    int done = 0, of = 0; ///< Of the stage.
    QString item; ///< "PLATFORM-89 Restart port": the one looked at.
};

/** What is to be tried, over which time. */
struct TrialScope
{
    Policy policy;
    std::optional<Policy> present; ///< What it is compared with.
    QDateTime from, until; ///< What closed then.
};

/**
 * Runs the policy, and the present one, over what closed in [from, until], without a trace: nothing is journalled or written. Each item meets the page in
 * the version that it had when the item closed. `progress` hears of it now and then; the estimate of the review is the usual one. Errors: those of the systems; Cancelled.
 */
[[nodiscard]] QCoro::Task<Result<RuleTrial>> tryRules(WorkSystem &work, DocumentSystem &documents,
    TrialScope scope, std::function<void(const TrialProgress &)> progress, std::stop_token stop);

} // namespace Docket
