// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Docket {

/**
 * Keeps the process's memory, with its tokens and pages, out of core files and from other programs of the same user: no core dump is
 * written whatever the limits say, and nobody but root may attach or read it.
 */
void guardProcess();

} // namespace Docket
