// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"

namespace Docket {

/**
 * How many links the proposal's own draft takes off the page on purpose, for IntegrityReport::linksTaken: those of the rows that the
 * registry does not have any more, or of the log's table before. 0 of every other drafter: to lose a link there is a mistake. Reads the page: for a worker thread.
 */
[[nodiscard]] int linksTaken(const Proposal &proposal);

} // namespace Docket
