// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "app/headless.h"
#include "app/stopsignal.h"

#include <functional>

namespace Docket {

/** A workspace for one command, signed in with the account of the environment; it ends when the signal asks. Errors as
 * Headless::open() and signIn(). */
[[nodiscard]] Result<std::unique_ptr<Headless>> signedIn(
    const QString &folder, const StopSignal &signal);

/** What a command does with such a workspace and comes to; an error is reported, unless it is that the command was stopped. */
[[nodiscard]] ExitCode onSite(const CommandContext &context,
    const std::function<Result<ExitCode>(Workspace &workspace)> &work);

} // namespace Docket
