// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/markdowntree.h"
#include "core/markup/sections.h"

namespace Docket {

/** The sections of a Markdown body, as sections() gives those of a storage body; `node` is the heading's block. */
[[nodiscard]] QList<Section> markdownSections(const MarkdownTree &tree);

} // namespace Docket
