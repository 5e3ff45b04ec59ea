// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blocks.h"
#include "core/markup/markdowntree.h"

namespace Docket {

/**
 * A Markdown body as blocks in reading order, as blocks() gives those of a storage body. Front matter is a code block of
 * YAML or TOML; HTML blocks show their words, images a named chip; a footnote's definition is a list item under its label.
 */
[[nodiscard]] QList<Block> markdownBlocks(const MarkdownTree &tree);

} // namespace Docket
