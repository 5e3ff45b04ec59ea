// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blocks.h"

namespace Docket {

/** What becomes of code and struck words when blocks are put into plain words. */
enum class WordMarks {
    Dropped, ///< Only the words.
    Kept ///< Code stands between backquotes, struck words between "~~", so that a reader of facts
    ///< can tell.
};

/**
 * Blocks as plain words, one line a block: list items behind "- " or their number and indented by
 * two blanks a level, tasks behind "☐ " or "☑ ", table cells parted by " | ", code verbatim. A cell
 * that spans rows is said again in each of them (up to 200 characters), one that spans columns is
 * followed by empty cells, so a column keeps its place. Blank lines, rules and what has no words
 * give no line. A line break inside a block starts a new line, inside a cell it is a blank.
 */
[[nodiscard]] QString wordsOf(const QList<Block> &blocks, WordMarks marks = WordMarks::Dropped);

} // namespace Docket
