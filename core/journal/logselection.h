// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/logquery.h"

#include <QVariant>

namespace Docket {

/** How entries are found. */
enum class Search {
    Words, ///< By the index of words, which walks from the newest to the oldest that has all the grams.
    Columns, ///< By the indices of columns; only the numbers of what is found are sorted.
    Each ///< Every entry from the newest on is looked at.
};

/** What a query asks of the database, with the values for its marks; the log's table is `l`. */
struct LogSelection
{
    QString where;
    QVariantList values;
};

/** All of the query but its order, limit and text, which only narrows by the index. Needs refreshMarks() where exceptions narrow. */
[[nodiscard]] LogSelection selectionOf(const LogQuery &query, Search search);

} // namespace Docket
