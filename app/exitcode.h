// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace Docket {

/** What the program's exit status says; scripts rely on it. */
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, Conflict = 3, Remote = 4, NotSignedIn = 5 };

[[nodiscard]] ExitCode exitCodeFor(const Error &error);

} // namespace Docket
