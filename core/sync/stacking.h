// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"

#include <optional>

namespace Docket {

/**
 * Edits made for a body, moved to the body that `landed` (edits of the same body) made of it. Nothing when both touch the same
 * bytes: then a person has to look.
 */
[[nodiscard]] std::optional<TextEdits> stackEdits(const TextEdits &edits, const TextEdits &landed);

} // namespace Docket
