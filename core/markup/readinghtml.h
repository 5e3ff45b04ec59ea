// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blocks.h"

namespace Docket {

/**
 * Blocks of any format as HTML for reading, of the kind Qt's rich text shows: headings, paragraphs, lists, tables, code,
 * panels as framed tables, status lozenges, task boxes; macros and images as labelled chips. What shows it gives the chips
 * their colours: spans of the class `chip`, or `chip-green`, `-red`, `-yellow`, `-blue`, `-purple` for a status.
 *
 * Whatever the blocks say is text: nothing of it becomes a tag, an attribute beyond a link's address, a style or a script,
 * and nothing is ever loaded (no `src`, no `url()`). Links lead to http, https and mailto addresses; any other link is its
 * words alone. Direction overrides and control characters are taken out. Linear in the blocks; lists and panels are at most
 * 20 deep, deeper ones stay at that depth; a cell spans at most 1,000 columns or rows.
 */
[[nodiscard]] QString readingHtml(const QList<Block> &blocks);

} // namespace Docket
