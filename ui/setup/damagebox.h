// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>

namespace Docket {

/** What can be done about a damaged database; each says where the damaged file is now. */
struct Mending
{
    std::function<Result<QString>()> beginAnew; ///< Sets it aside; an empty one takes its place.
    std::function<Result<QString>(const QString &backup)> goOnFrom; ///< Or that copy does.
};

/**
 * Asks what shall become of a damaged database, before any window is open, until it is mended (true) or the person closes
 * Docket (false). What does not work is said and asked again.
 */
[[nodiscard]] bool mendDatabase(const QString &folder, const Error &damage, const Mending &mending);

} // namespace Docket
