// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"
#include "core/markup/markdowntree.h"
#include "core/markup/textmap.h"

namespace Docket {

/**
 * Whether the whole body, read again with the edits of one unit made, differs in the words of that unit alone: they are the
 * wanted ones (runs of blanks are alike, but in code), every other block and unit reads as it did, and the step is sound (see
 * IntegrityReport) with the unit's block as the span that may differ. Linear in the body.
 */
[[nodiscard]] bool readsOnlyOtherwiseIn(
    const MarkdownTree &tree, const TextUnit &unit, const TextEdits &edits, const QString &wanted);

/** Words as they are compared: runs of blanks as one, none at either end. */
[[nodiscard]] QString foldedBlanks(const QString &words);

} // namespace Docket
