// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/askedtext.h"
#include "app/signedsession.h"
#include "core/journal/logquery.h"

namespace Docket {

ExitCode publishLog(const CommandContext &context, const LogOptions &options, const QString &page)
{
    return onSite(context, [&](Workspace &workspace) -> Result<ExitCode> {
        const auto id = pageNamed(workspace, page);
        if (!id)
            return failure(id);
        const auto query = logQueryOf(workspace, options);
        if (!query)
            return failure(query);
        const auto asked = QCoro::waitFor(workspace.publishLog(*id, *query, options.sprint));
        if (!asked)
            return failure(asked);
        return printAsked(context, workspace, *asked);
    });
}

} // namespace Docket
