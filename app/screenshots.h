// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"
#include "app/windowsession.h"

namespace Docket {

/** For machines without a display: signs in, polls, prints the queue, writes a picture of the window to `file` and says where. */
[[nodiscard]] ExitCode pollAndPicture(
    WindowSession &session, MainWindow &window, const QString &file);

/** Pictures of every screen at 1440x900 and 1024x640, light and dark, as PNG files in `folder`. */
[[nodiscard]] ExitCode pictureScreens(
    WindowSession &session, MainWindow &window, const QString &folder);

} // namespace Docket
