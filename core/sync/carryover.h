// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"

#include <QHash>

#include <optional>

namespace Docket {

/**
 * What a person did to a proposal outlives it when its item closes again and another one takes its place. Values in, values out;
 * on a long page slow: for a worker thread.
 */

/**
 * The newest proposal before `fresh` of the same item for the same place, when nobody decided it and a person worded it or left
 * changes of it out; nothing otherwise.
 */
[[nodiscard]] std::optional<Proposal> earlierWork(
    const QList<Proposal> &all, const Proposal &fresh);

/**
 * The new proposal with that work. A person's words stand in it when the draft is what it was, Docket's beside them; what was left
 * out stays out where the new draft proposes it again. What does not fit is named in `reason`, earlier words whole as evidence
 * "earlier-words".
 */
[[nodiscard]] Proposal carriedOver(const Proposal &earlier, Proposal fresh);

/** A person's work on `earlier`, carried over onto the proposal that takes its place. */
struct Carried
{
    Proposal earlier, made;
};

/** By the id of the fresh proposal, those that something is carried over to. Slow as above. */
[[nodiscard]] QHash<QString, Carried> carriedOver(
    const QList<Proposal> &all, const QList<Proposal> &fresh);

} // namespace Docket
