// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/** What `docket sandbox` was asked for. */
struct SandboxOptions
{
    QString site; ///< Folder; empty: the built-in site.
    quint16 port = 0; ///< 0: any free port.
    QString record; ///< Where to write what was asked and answered (see Sandbox::Recorder); empty:
                    ///< nowhere.
    QString faults; ///< File of faults (see Sandbox::Fault); empty: none.
};

/**
 * Serves a staging Jira and Confluence until SIGTERM or SIGINT. Prints one line of JSON first:
 * {"jira":"http://127.0.0.1:N","confluence":"http://127.0.0.1:N/wiki","email":"…","token":"…"}.
 * Needs a QCoreApplication and runs its event loop. Returns 0, or 1 with a sentence on stderr.
 */
[[nodiscard]] int runSandbox(const SandboxOptions &options);

} // namespace Docket
