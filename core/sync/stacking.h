// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"

#include <optional>

namespace Docket {

/**
 * Edits made for a body, moved to the body that `landed` (edits of the same body) made of it. Of two insertions at one place the
 * landed one stays first. Nothing when both touch the same bytes: then a person has to look.
 */
[[nodiscard]] std::optional<TextEdits> stackEdits(const TextEdits &edits, const TextEdits &landed);

/**
 * The edits that take a change off a page again, moved from the body it made (`after`) to the live one: all that others wrote since
 * stays. Nothing when somebody has since changed the words of the change, or right beside them (blanks do not part them). Whole
 * elements that were added (an entry of a list, a row) go again wherever they stand untouched, whatever came to stand beside them.
 */
[[nodiscard]] std::optional<TextEdits> revertingEdits(
    const QByteArray &before, const QByteArray &after, const QByteArray &live);

} // namespace Docket
