// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/**
 * Terms of SQL that the log is sorted by, each with an index on the same term: an index counts only for exactly its words.
 * `column` is `item` or `value`, with or without its table.
 */

/** "PLATFORM-" of PLATFORM-89: what stands before a ticket's number. */
[[nodiscard]] inline QString ticketPrefix(const QString &column)
{
    return QStringLiteral("rtrim(%1, '0123456789')").arg(column);
}

/** 89 of PLATFORM-89, as a number: 89 before 101. 0 for none. */
[[nodiscard]] inline QString ticketNumber(const QString &column)
{
    return QStringLiteral("CAST(substr(%1, length(%2) + 1) AS INTEGER)")
        .arg(column, ticketPrefix(column));
}

/** A name that the entry keeps, in any case; NULL of an entry that was tampered with until it is no JSON. */
[[nodiscard]] inline QString namedMember(const QString &column, const QString &member)
{
    return QStringLiteral("CASE WHEN json_valid(CAST(%1 AS TEXT))"
                          " THEN json_extract(CAST(%1 AS TEXT), '$.%2') END COLLATE NOCASE")
        .arg(column, member);
}

} // namespace Docket
