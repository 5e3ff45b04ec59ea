// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/markdowntree.h"
#include "core/markup/textmap.h"

namespace Docket {

/**
 * Collects the words of one unit with the bytes they come from, as a reader sees them: runs of blanks read as one, a
 * no-break space as a space, characters without width not at all.
 */
class UnitText
{
public:
    /** `verbatim`: blanks count, as in code. */
    void add(const QString &words, Span bytes, bool verbatim);
    /** The same for words that stand in the body just so. */
    void addWritten(QByteArrayView body, Span bytes, bool verbatim);
    /** What is seen but has no characters: a blank, or a line break. */
    void addAtom(QChar sign, Span bytes);
    /** The unit without blanks at its end; and begins anew. */
    [[nodiscard]] TextUnit take(bool verbatim);

private:
    void addCharacter(char32_t character, Span bytes, bool verbatim);
    TextUnit m_unit;
};

/** The units of a body, without the paths of their sections. `node` is the index of their block, `table` that of their
 * table's block. */
[[nodiscard]] QList<TextUnit> markdownUnits(const MarkdownTree &tree);
/** The same for one block without containers in it. More than one for HTML. */
[[nodiscard]] QList<TextUnit> markdownUnits(const MarkdownTree &tree, int block);

} // namespace Docket
