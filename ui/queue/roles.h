// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Docket {

/** What the queue's models answer beside the display text. */
enum QueueRole {
    ProposalIdRole = Qt::UserRole + 1, ///< QString.
    ProposalRole, ///< The Docket::Proposal itself.
    GroupRole, ///< QString: title of the group when this row is its first, else empty.
    DraftedRole, ///< bool: a person's own wording waits, saved or only typed.
    MarkedRole, ///< bool: marked for a batch.
};

} // namespace Docket
