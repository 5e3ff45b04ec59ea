// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/words.h"

#include <functional>

namespace Docket {

/** What pairing needs to know of a block or line. */
struct RowElement
{
    int key = 0; ///< The same for elements that are equal.
    int kind = 0; ///< Only elements of one kind are versions of each other.
    int indent = 0; ///< Levels, of a source line.
    bool described = false; ///< What follows is filled in.
    QString name; ///< Of a table row: the words of its first cell.
    WordBag words;
};

/** One of two lists to be paired. Words are read only of what has no equal counterpart. */
struct RowList
{
    std::vector<RowElement> elements;
    std::function<void(int, RowElement &)>
        describe; ///< Reads name and words of the element at an index.
    std::function<int(int)>
        readableWords; ///< How many words of it a reader sees; only for findMoves().

    /** With its name and words. */
    const RowElement &described(int index)
    {
        RowElement &element = elements[size_t(index)];
        if (!element.described)
            describe(index, element);
        element.described = true;
        return element;
    }
};

/**
 * Rows of two described lists, without marks; the heart of diffBlocks() and diffLines(). Empty when stopped. Added or removed
 * runs that can be read in several ways begin and end where the indent is least ("<tr> … </tr>", not "</tr> <tr> …").
 */
[[nodiscard]] QList<DiffRow> alignRows(RowList &left, RowList &right, const Patience &patience);

} // namespace Docket
