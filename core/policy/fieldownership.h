// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/domain/proposal.h"

#include <optional>

namespace Docket {

/** One value that is about to be carried from one side to the other. */
struct FieldWrite
{
    QString
        attribute; ///< "status", "links", "description", or what a value is called ("connection timeout").
    Authority from; ///< Where the value comes from.
    Authority to; ///< The side that is written.
    friend bool operator==(const FieldWrite &, const FieldWrite &) = default;
};

/**
 * What publishing the proposal carries over. A ticket: its summary, description, labels and components. Its first assignee and
 * project come from the registry, which is neither side. A page: the values it changes by their names, the status or the
 * versions it repeats; "narrative" for words that no person decided on (`decidedBy` is empty).
 */
[[nodiscard]] QList<FieldWrite> fieldWrites(const Proposal &proposal);

/** The link that a ticket gets to the page it changed. */
[[nodiscard]] FieldWrite pageLinkWrite();

/**
 * Why one of the writes must not leave: each attribute that the map names is read-only for the side that does not own it, so a
 * value is carried only away from its owner. Names are compared ignoring case; summaries and descriptions count as "narrative"
 * unless they are named themselves. Nothing when all may leave.
 */
[[nodiscard]] std::optional<QString> refusedWrite(
    const QMap<QString, Authority> &ownership, const QList<FieldWrite> &writes);

} // namespace Docket
