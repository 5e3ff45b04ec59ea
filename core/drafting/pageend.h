// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/sections.h"

namespace Docket {

/** Where something new goes on a page that has no place for it, and the level of a heading there. */
struct PageEnd
{
    qsizetype offset = 0;
    int level = 2; ///< levelAtEnd().
};

/** The end of the page; of one that is laid out in cells, the end of the last cell. */
[[nodiscard]] PageEnd endOf(const StorageDocument &document);

/** Of a heading there: as the page's own, those below its title where it begins with one; 2 where it has none. */
[[nodiscard]] int levelAtEnd(const QList<Section> &sections);

/** A heading in storage format: "<h2>…</h2>". */
[[nodiscard]] QByteArray headingOf(int level, const QString &words);

} // namespace Docket
