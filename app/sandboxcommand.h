// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitcode.h"
#include "app/stagingsite.h"

namespace Docket {

/**
 * Serves a staging Jira and Confluence until SIGTERM or SIGINT. First line printed, once it answers: one JSON object with `jira`,
 * `confluence`, `email`, `token`. A fault in the site folder or the faults file is told with file and line and nothing is served.
 */
[[nodiscard]] ExitCode runSandbox(const StagingOptions &options);

} // namespace Docket
