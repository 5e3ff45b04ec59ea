// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/**
 * What people call a command, or a page of the settings, beside its name, in the window's language: "theme appearance colours"
 * for Dark. `id` is the action's object name, or "settings/" and the page's. Empty for none.
 */
[[nodiscard]] QString searchWords(const QString &id);

} // namespace Docket
