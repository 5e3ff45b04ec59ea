// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/connectors/worksystem.h"
#include "core/domain/policy.h"
#include "core/reports/driftreport.h"

#include <functional>
#include <optional>

namespace Docket {

/** How far an audit is. */
struct DriftProgress
{
    enum class Stage { Items, Pages };
    Stage stage = Stage::Items;
    int done = 0, of = 0; ///< Of the stage.
    QString page; ///< Title of the one looked at last.
};

/** What an audit is to look at. */
struct DriftScope
{
    Policy policy; ///< Its registry's pages, its projects and labels.
    QDateTime from, until; ///< What closed then.
    std::optional<DriftReport>
        earlier; ///< What it found is not looked for again where neither page nor item changed.
};

/**
 * One drift audit. Page bodies are asked for up to 250 at a time, and only of pages that changed since `earlier` or that items closed
 * for since; compared in workers. Nothing is written. `progress` hears of it now and then. Errors: those of the systems; Cancelled.
 */
[[nodiscard]] QCoro::Task<Result<DriftReport>> auditDrift(WorkSystem &work,
    DocumentSystem &documents, DriftScope scope,
    std::function<void(const DriftProgress &)> progress, std::stop_token stop);

} // namespace Docket
