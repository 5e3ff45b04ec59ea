// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/integrity.h"
#include "core/markup/markdowntree.h"

namespace Docket {

/** What the step from a Markdown body to `after` does beyond words; see MarkupDocument::checkIntegrity(). HTML tags count as
 * macros. */
[[nodiscard]] IntegrityReport checkMarkdown(
    const MarkdownTree &before, const QByteArray &after, const QList<Span> &allowed);
/** The same when `after` was read already. */
[[nodiscard]] IntegrityReport checkMarkdown(
    const MarkdownTree &before, const MarkdownTree &after, const QList<Span> &allowed);

} // namespace Docket
