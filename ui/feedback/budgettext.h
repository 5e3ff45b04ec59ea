// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace.h"

namespace Docket {

/**
 * What the host that allows the least still allows: "Requests left: 17 of 100 until 11:01 · reading slower". Empty when no host said
 * anything, or what it said is over.
 */
[[nodiscard]] QString budgetText(const QMap<QString, Budget> &budgets, const QDateTime &now);

} // namespace Docket
