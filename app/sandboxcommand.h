// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitcode.h"

#include <QString>

namespace Docket {

struct SandboxOptions
{
    QString site; ///< Folder with site.json; empty: the built-in site.
    quint16 port = 0; ///< 0: any free one.
    QString record; ///< File to write every exchange to; empty: none.
    QString faults; ///< File of things that go wrong on purpose; empty: none.
};

/**
 * Serves a staging Jira and Confluence on 127.0.0.1 until SIGTERM or SIGINT. First line printed, once it answers: one JSON object with
 * `jira`, `confluence`, `email`, `token`. A fault in the site folder or the faults file is told with file and line and nothing is served.
 */
[[nodiscard]] ExitCode runSandbox(const SandboxOptions &options);

} // namespace Docket
