// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowcommand.h"

#include "app/output.h"

namespace Docket {

ExitCode runWindow(int &, char **, const WindowOptions &)
{
    return report({Error::Kind::Internal, QStringLiteral("the window is not part of this build"), 0, std::nullopt, {}});
}

} // namespace Docket
