// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/reports/linkmining.h"

#include <functional>

namespace Docket {

/** How far a search for links is. */
struct LinkProgress
{
    enum class Stage { Items, Pages };
    Stage stage = Stage::Items;
    int done = 0, of = 0;
};

/** What the registry may be missing, by what closed in a period. */
struct MinedLinks
{
    QDateTime from, until;
    int items = 0; ///< That closed in it.
    int pages =
        0; ///< That were read: all current ones of the spaces that the registry's pages stand in.
    QList<LinkCandidate>
        candidates; ///< The best founded first; also such as were dismissed, see openCandidates().
};

/**
 * Looks for pages that document the work of the policy's projects. Nothing is journalled or written. In few calls: those of
 * itemsClosed(), a list a space, 250 bodies each. Errors: those of the systems; Cancelled.
 */
[[nodiscard]] QCoro::Task<Result<MinedLinks>> mineLinks(WorkSystem &work, DocumentSystem &documents,
    Policy policy, QDateTime from, QDateTime until,
    std::function<void(const LinkProgress &)> progress, std::stop_token stop);

} // namespace Docket
