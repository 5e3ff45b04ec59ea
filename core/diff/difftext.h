// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/diffrows.h"

#include <QStringList>

namespace Docket {

/** What both sides of some rows say, by index, and what they are called. */
struct DiffTexts
{
    QStringList left, right; ///< An element may have several lines (a code block).
    QString leftTitle, rightTitle;
};

/**
 * Rows [first, last] as a unified diff ("--- a", "+++ b", "@@ -3,2 +3,4 @@", then lines that begin
 * with ' ', '-' or '+'): every change with up to `context` unchanged elements either side. Empty
 * when there is no change among them. Line numbers count the lines of the texts from 1.
 */
[[nodiscard]] QString writeUnifiedDiff(
    const QList<DiffRow> &rows, const DiffTexts &texts, ChangeRange part, int context = 3);

} // namespace Docket
