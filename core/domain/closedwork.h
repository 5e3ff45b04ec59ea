// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workitem.h"

namespace Docket {

/** An item that closed in a period, and the change in which it did so last. */
struct ClosedWork
{
    WorkItem item; ///< Whole.
    HistoryEntry closing;
};

} // namespace Docket
