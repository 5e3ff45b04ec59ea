// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/drafting/versionmessage.h"

namespace Docket {

/** Whether a person worded the edits; leaving changes of the draft out is no wording. */
[[nodiscard]] bool hasOwnWords(const Proposal &proposal);

/** The values that a person's words write, of those that the ticket told; none where the words are the draft's own. Slow on a long page. */
[[nodiscard]] QList<ValueChange> valuesInOwnWords(const Proposal &proposal);

/**
 * The proposal with the version message that its edits deserve: the draft's own while they are the draft's; of a draft of values the
 * values that are left when changes were dropped; of a person's words the values that these write, and that they were edited by hand.
 * `draftMessage` keeps the draft's own for the way back. Reads the page: for a worker thread.
 */
[[nodiscard]] Proposal withItsMessage(Proposal proposal);

/** The same for a conflict that was settled: the values that its outcome writes, and whether anybody typed words for that. */
[[nodiscard]] Proposal withSettledMessage(Proposal proposal, Wording wording);

} // namespace Docket
