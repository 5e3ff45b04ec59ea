// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"
#include "core/markup/storagedocument.h"

namespace Docket {

/**
 * The words of a part of a page as a reader sees them, with a map back to bytes. Sees through inline tags
 * (`<code>80</code>80` reads "8080") and entities (`30&nbsp;s` reads "30 s": a no-break space reads as a space). Every
 * block (paragraph, cell, list item, heading, code body) is one unit; words never run across two units.
 */
struct TextUnit
{
    enum class Kind { Paragraph, Heading, ListItem, Cell, Code, MacroParameter, Other };

    Kind kind = Kind::Paragraph;
    int node = -1; ///< The block's node.
    QString text;
    QList<Span> bytes; ///< bytes[i]: where the i-th UTF-16 unit of `text` comes from.
    int row = -1, column = -1; ///< Of a cell.
    int table = -1; ///< Node of the table around a cell; -1 elsewhere.
    bool historic =
        false; ///< In a section that tells the past (change record, history, release notes of old versions).
    QStringList path; ///< Of the innermost section around it.

    /** The bytes behind text[start, start+length): from the first character's first byte to the last one's last. */
    [[nodiscard]] Span spanOf(qsizetype start, qsizetype length) const;
};

/** The units inside a span, in document order (the whole body by default). */
[[nodiscard]] QList<TextUnit> textUnits(const StorageDocument &document);
[[nodiscard]] QList<TextUnit> textUnits(const StorageDocument &document, Span within);

/**
 * The edits that replace text[start, start+length) of a unit by `replacement` and touch no tag: the new words take the
 * place of the first stretch of old ones, later stretches inside other inline tags are emptied only of the replaced
 * characters. Characters are escaped for where they land (text, attribute or CDATA). An inline comment's marker and a link
 * never lose their last words: the new words go where they would. Empty (nothing can be replaced) when that is several places,
 * when there are no new words for it, and inside ADF extensions, which say their words twice.
 */
[[nodiscard]] TextEdits replaceText(const StorageDocument &document, const TextUnit &unit,
    qsizetype start, qsizetype length, const QString &replacement);

/** The edit that puts words at an offset inside text or CDATA, or between tags where text may stand: escaped for where they land. */
[[nodiscard]] TextEdit insertText(
    const StorageDocument &document, qsizetype offset, const QString &words);

} // namespace Docket
