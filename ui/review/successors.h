// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/domain/proposal.h"

namespace Docket {

/** Somebody whom proposals can be handed to, and how they have to do with them. */
struct Successor
{
    Person person;
    QString role; ///< As "backup owner".
};

/** What is known of those who may take it. */
struct SuccessorsKnown
{
    QList<Person> people; ///< All whose names are known.
    QString me,
        last; ///< Account ids: whoever asks, and whoever was handed something before; may be empty.
};

/**
 * Whom these proposals most likely go to, at most five: whoever had the last one, who asks, then who stands beside their owner
 * in the registry's lines for their pages, then owners of other pages. Nobody who owns all of them already.
 */
[[nodiscard]] QList<Successor> successors(
    const QList<Proposal> &meant, const Policy &policy, const SuccessorsKnown &known);

} // namespace Docket
