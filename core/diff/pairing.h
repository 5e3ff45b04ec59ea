// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/words.h"

namespace Docket {

/** What pairing needs to know of a block or line. */
struct RowElement
{
    int key = 0; ///< The same for elements that are equal.
    int kind = 0; ///< Only elements of one kind are versions of each other.
    QString name; ///< Of a table row: the words of its first cell.
    WordBag words;
    int indent = 0; ///< Levels, of a source line.
    int readable = 0; ///< Words that a reader sees; to tell what is long enough to have moved.
};

/**
 * Rows of two described lists, without marks; the heart of diffBlocks() and diffLines(). Empty when stopped. Added or removed
 * runs that can be read in several ways begin and end where the indent is least ("<tr> … </tr>", not "</tr> <tr> …").
 */
[[nodiscard]] QList<DiffRow> alignRows(const std::vector<RowElement> &left,
    const std::vector<RowElement> &right, const Patience &patience);

} // namespace Docket
