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
    /** Decisions that are no verdict. */
    enum class Other {
        None,
        Choice, ///< Which changes of the proposal are sent.
        Policy ///< A change of the policy; the row has its id in place of a proposal's.
    };
    std::optional<Verdict::Kind> takesBack; ///< The decision.
    QString why; ///< Where there is none, and no other: a sentence that says why not.
    Other other = Other::None;
    friend bool operator==(const RowUndo &, const RowUndo &) = default;
};

/** How a revert that is under way was asked for. */
enum class RevertBy {
    Revert,
    Undo ///< Of its approval: Redo keeps the change, not another Undo.
};

/** Whether it is known here whose a proposal was before it was handed on last; the journal does not keep it. */
enum class OwnerBefore { Unknown, Known };

/** Kinds of entries that rowUndo() judges by. */
[[nodiscard]] QList<LogEntry::Kind> rowUndoKinds();

/**
 * What undoing the newest decision about the row's proposal takes back, when that is the decision this row tells of. `entries`
 * are all those of rowUndoKinds() with the row's proposal (or change of the policy), newest first.
 */
[[nodiscard]] RowUndo rowUndo(const LogEntry &row, const std::optional<Proposal> &proposal,
    const QList<LogEntry> &entries, RevertBy by, OwnerBefore before = OwnerBefore::Unknown);

/** Why the row's change cannot be reverted; empty when it can. */
[[nodiscard]] QString whyNotReverted(const LogEntry &row, const std::optional<Proposal> &proposal);

} // namespace Docket
