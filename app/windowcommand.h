// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitcode.h"

#include <QString>

namespace Docket {

struct WindowOptions
{
    QString workspace;
    bool ownWorkspace = false; ///< The folder was asked for, not the default.
    bool sandbox = false; ///< On the built-in staging site, in a workspace of its own unless one
        ///< was asked for.
    bool busyDay = false; ///< On the built-in site where 25 tickets close at once.
    QString faults; ///< Of the staging site.
    QString language; ///< "de", or "qps" for pseudoText(); empty: as the settings say.
    QString screenshot; ///< PNG file: poll, print the queue, write it, quit.
    QString screenshots; ///< Folder: write every screen, quit.
};

/** Opens the window and runs until it is closed. */
[[nodiscard]] ExitCode runWindow(int &argc, char **argv, const WindowOptions &options);

} // namespace Docket
