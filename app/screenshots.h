// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"
#include "app/windowsession.h"

namespace Docket {

/** For machines without a display: signs in, polls, prints the queue, writes a picture of the window to `file` and says where. */
[[nodiscard]] ExitCode pollAndPicture(
    WindowSession &session, MainWindow &window, const QString &file);

/** Pictures of every screen on `site`, with journal and settings in `workspace`, at 1440x900, 1024x640 and 960x540, light, dark and (the largest) in high contrast, as PNG files in `folder`; "@2x" in their names where QT_SCALE_FACTOR doubles the pixels. */
[[nodiscard]] ExitCode pictureScreens(
    StagingSite &site, const QString &workspace, const QString &folder);

/** What the window says while `trouble` goes wrong on the staging site: after a look and an approval, light and dark, as "trouble-NAME-light.png" in `folder`. Takes some 30 s, since the trouble begins when it says. */
[[nodiscard]] ExitCode pictureTrouble(
    WindowSession &session, MainWindow &window, const QString &trouble, const QString &folder);

} // namespace Docket
