// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "ui/review/verdict.h"

namespace Docket {

/** What a batch would do: whom the decision reaches, and whom not, with the reason. A value. */
struct BatchPlan
{
    struct Left
    {
        QString id;
        QString reason; ///< "not sure enough: compare it by itself"
        friend bool operator==(const Left &, const Left &) = default;
    };

    Verdict verdict; ///< With the ids that it reaches.
    QList<Left> left;
    int pages = 0; ///< On how many pages those lie.
};

/**
 * Sorts out what `verdict` may do to these proposals. A bulk approval never takes what is not confident, has no words yet, is in
 * trouble, or would lose something on its page; a snooze only what waits. Reads every page whole: for a worker thread.
 */
[[nodiscard]] BatchPlan planBatch(const QList<Proposal> &proposals, Verdict verdict);

/** True when a batch is big enough to be shown before it is done: over 5 proposals or over 3 pages. */
[[nodiscard]] bool needsPreview(const BatchPlan &plan);

/** "Approve 12 proposals on 9 pages" */
[[nodiscard]] QString batchTitle(const BatchPlan &plan);

} // namespace Docket
