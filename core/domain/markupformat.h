// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Docket {

/** How the bytes of a page's body are to be read. */
enum class MarkupFormat {
    Storage, ///< Confluence storage format.
    Markdown ///< GitHub Flavored Markdown, with or without front matter.
};

/** "storage", "markdown": the form of files, options and JSON. */
[[nodiscard]] QString formatName(MarkupFormat format);
/** The format of that name; nothing when there is none. */
[[nodiscard]] std::optional<MarkupFormat> markupFormatFromName(const QString &name);

} // namespace Docket
