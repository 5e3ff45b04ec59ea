// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"
#include "core/domain/policy.h"
#include "core/domain/workitem.h"

#include <functional>

namespace Docket {

/** The one accountable person and which step of the order named them. */
struct Ownership
{
    QString accountId; ///< Empty when nobody in the order is there.
    QString reason; ///< "registry", "backup", "page owner", "component lead", "project lead",
        ///< "manager".
    friend bool operator==(const Ownership &, const Ownership &) = default;
};

/**
 * The owner in the stated order: registry owner (its backup when inactive), page owner, lead of the
 * first component that has one, project lead, registry manager. `isActive` answers for an account
 * id; unknown people count as active.
 */
[[nodiscard]] Ownership ownerOf(const RegistryEntry &entry, const Page &page, const WorkItem &item,
    const std::function<bool(const QString &)> &isActive);

/** When a review begun at `start` is due: `sla.hours` later, counting only working hours and
 * skipping holidays when those are given. UTC. */
[[nodiscard]] QDateTime dueAt(const ReviewDeadline &sla, const QDateTime &start);

} // namespace Docket
