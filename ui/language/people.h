// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/** A person as the window names them: by name, or as unknown with the end of the account id; an id as the name is none. */
[[nodiscard]] QString personText(const QString &accountId, const QString &name);

} // namespace Docket
