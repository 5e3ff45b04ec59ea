// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"
#include "core/markup/markdowntree.h"
#include "core/markup/textmap.h"

namespace Docket {

/**
 * MarkupDocument::replaceText() for Markdown. The words are tried as they are, then with ever more of their signs escaped,
 * and each try is read again, in its block alone and then on the page: only what reads as just the wanted words, in the same
 * kind of block, with all its links, images and footnotes, and leaves all else on the page as it read, is given back. In
 * code the words are put verbatim; line ends are kept where the old words ran over one. Signs whose words all go
 * (`**old**`), and a blank that would be left over, may go with them: edits stay inside the block, not always inside the
 * words. Empty when nothing reads as wanted (a fence inside a fenced block, say; a list item whose first words go, so that
 * what is below would need another indent), and for front matter and blocks whose bytes are not certain.
 */
[[nodiscard]] TextEdits replaceMarkdown(const MarkdownTree &tree, const TextUnit &unit,
    qsizetype start, qsizetype length, const QString &replacement);

} // namespace Docket
