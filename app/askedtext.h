// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "core/sync/workspace.h"

namespace Docket {

/** The page's id by what a person wrote of it. Errors: Invalid with what is wrong. */
[[nodiscard]] Result<QString> pageNamed(const Workspace &workspace, const QString &typed);

[[nodiscard]] QString originSentence(AskedProposal::Origin origin);

/** What came of a wish for a proposal; always Done. */
[[nodiscard]] ExitCode printAsked(
    const CommandContext &context, const Workspace &workspace, const AskedProposal &asked);

} // namespace Docket
