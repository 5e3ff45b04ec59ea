// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/markdowntree.h"

namespace Docket {

/** How much of plain words is escaped. */
enum class MarkdownEscape {
    Nothing, ///< But the bar in a table's cell.
    Marks, ///< What may be read as markup where it stands.
    Everything ///< Every sign that could be, and blanks at either end.
};

/** Plain words as Markdown on one line: line breaks become blanks. */
[[nodiscard]] QByteArray escapeMarkdown(const QString &words, MarkdownEscape how, bool cell);

/** Plain words for between two tags of an HTML block, on one line. */
[[nodiscard]] QByteArray escapeHtmlWords(const QString &words);

/** Words as an inline code span, with as many signs as it takes. */
[[nodiscard]] QByteArray codeSpan(const QByteArray &code);

} // namespace Docket
