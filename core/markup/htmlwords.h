// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/markdowntree.h"
#include "core/markup/textmap.h"

namespace Docket {

/**
 * The words between the tags of an HTML block of a Markdown body: a unit for each element that starts a line of its own
 * (`p`, `li`, `td`, `h2`, `pre` …). Comments, scripts and styles say nothing.
 */
[[nodiscard]] QList<TextUnit> htmlWords(const MarkdownTree &tree, int block);

/** The name of the tag at the start of `html`, lower case, with "/" before it for an end tag; empty for none. */
[[nodiscard]] QByteArray htmlTagName(QByteArrayView html);

} // namespace Docket
