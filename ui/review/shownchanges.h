// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/changeparts.h"
#include "ui/diff/diffcontent.h"

namespace Docket {

/** Where each change of a view stands in the two bodies, in the order of DiffView's changes. */
[[nodiscard]] QList<ShownChange> shownChanges(const DiffContent &content);

} // namespace Docket
