// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/worksystem.h"
#include "core/domain/closedwork.h"
#include "core/domain/policy.h"

#include <functional>

namespace Docket {

/** So many of so many items are read. */
using ItemProgress = std::function<void(int done, int of)>;

/** Which moves of an item count. */
enum class Moves {
    Closings,
    ClosingsAndNamed ///< Also those into a status that a rule waits for by its name, as an incident's review.
};

/**
 * The items of the policy's scope that closed in [from, until] and are still closed, in the order of closing. What closed is read
 * from the history, never from the search. In few calls: 1,000 histories, then 100 whole items each. Items that cannot be seen are
 * left out. Errors: those of the system; Cancelled.
 */
[[nodiscard]] QCoro::Task<Result<QList<ClosedWork>>> itemsClosed(WorkSystem &work, Policy policy,
    QDateTime from, QDateTime until, ItemProgress progress, std::stop_token stop,
    Moves moves = Moves::Closings);

/** The children of an item in the scope with their status histories, each in the status that its history tells. */
[[nodiscard]] QCoro::Task<Result<QList<WorkItem>>> childrenOf(WorkSystem &work, WorkItem item,
    WorkQuery scope, QMap<QString, Status> statuses, std::stop_token stop);

} // namespace Docket
