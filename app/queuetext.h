// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"

namespace Docket {

constexpr qsizetype shortId = 8; ///< How much of a proposal's id people see.

/** Two lines: short id, state, ticket, place; then the summary or, where something went wrong, the reason. */
void printRow(const Proposal &proposal);

} // namespace Docket
