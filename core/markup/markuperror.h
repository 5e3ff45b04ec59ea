// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace Docket {

/** Where stored markup is not well-formed and why, in a sentence. Lines and columns count from 1; columns in characters. */
struct MarkupError
{
    /** Sorts of faults that differ in how they are mended. */
    enum class Fault {
        Other,
        Reference, ///< An unknown entity, a character number that is not allowed, an "&" that starts none.
        LessThan, ///< A "<" that starts no tag.
        Tag, ///< A start tag that is not as it must be; the last "<" up to `offset` is its.
        Nesting, ///< A closing tag too many, too few or in the wrong place.
        CDataUnclosed,
        CDataEnd, ///< "]]>" outside a CDATA section.
        CommentUnclosed,
        Character ///< A control character.
    };

    int line = 0;
    int column = 0;
    qsizetype offset = 0; ///< Byte.
    QString reason;
    Fault fault = Fault::Other;
    friend bool operator==(const MarkupError &, const MarkupError &) = default;
};

} // namespace Docket
