// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"

namespace Docket {

/**
 * The value changes that a body makes in truth, of those that a work item told: a person may have written another new value, and the
 * page may have stated another old one. Told spellings stay where the page means the same ("30s" for "30 seconds"). A told change that
 * cannot be found is left out; one that reads differently at several places is named once for each. Slow on a long page: for a worker.
 */
[[nodiscard]] QList<ValueChange> valuesWritten(
    const QList<ValueChange> &told, const QByteArray &before, const QByteArray &after);

} // namespace Docket
