// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Docket {

/** Opens "About Docket": version, what it is built on, licence. Deletes itself when closed. */
void openAbout(QWidget *parent);

} // namespace Docket
