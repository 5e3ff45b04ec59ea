// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"

#include <QByteArray>

#include <chrono>

namespace Docket {

/**
 * The edits from one stored body to another, as small as words allow: words, runs of blanks and single signs are compared, never parts
 * of a UTF-8 character. applyEdits(before, tokenEdits(before, after)) == after. When `budget` is used up, larger edits come back.
 */
[[nodiscard]] TextEdits tokenEdits(const QByteArray &before, const QByteArray &after,
    std::chrono::milliseconds budget = std::chrono::milliseconds(500));

} // namespace Docket
