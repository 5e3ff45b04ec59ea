// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless.h"
#include "app/stopsignal.h"

namespace Docket {

/** A workspace for one command, signed in with the account of the environment; it ends when the signal asks. Errors as
 * Headless::open() and signIn(). */
[[nodiscard]] Result<std::unique_ptr<Headless>> signedIn(
    const QString &folder, const StopSignal &signal);

} // namespace Docket
