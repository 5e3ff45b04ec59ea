// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"
#include "core/domain/proposal.h"
#include "ui/review/verdict.h"

#include <optional>

namespace Docket {

/** What can be taken back of a row of the sync log. */
struct RowUndo
{
    std::optional<Verdict::Kind> takesBack; ///< The decision; never HandOn.
    QString why; ///< Where there is none: a sentence that says why not.
    friend bool operator==(const RowUndo &, const RowUndo &) = default;
};

/** How a revert that is under way was asked for. */
enum class RevertBy {
    Revert,
    Undo ///< Of its approval: Redo keeps the change, not another Undo.
};

/**
 * What undoing the newest decision about the row's proposal takes back, when that is the decision this row tells of. `decisions`
 * are the proposal's entries for standingDecision().
 */
[[nodiscard]] RowUndo rowUndo(const LogEntry &row, const std::optional<Proposal> &proposal,
    const QList<LogEntry> &decisions, RevertBy by);

/** Why the row's change cannot be reverted; empty when it can. */
[[nodiscard]] QString whyNotReverted(const LogEntry &row, const std::optional<Proposal> &proposal);

} // namespace Docket
