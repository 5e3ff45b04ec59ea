// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageview.h"

namespace Docket {

/** A row of a table or an item of a list, whole: what is listed under one name. */
struct PageEntry
{
    enum class Kind { Row, Item };

    Kind kind = Kind::Row;
    Span span; ///< Of the element, the line end and indentation before it included; in Markdown of
        ///< its line with its line end.
    int group = 0; ///< Entries of one table or list have the same, in document order from 0.
    int node = -1; ///< In storage format the tr or li; -1 in Markdown.
    QStringList cells; ///< Words of each cell, or of the item; simplified.
    QString name; ///< What it is about: "--dry-run", "cache.size"; empty where nothing leads it.
    int nameCell = 0;
    QStringList path; ///< Of the section it stands in.
    bool plain = true; ///< Its cells span no others and it holds no list of its own.
    bool historic = false; ///< It tells the past.
};

/** A table or list of a page with what its columns are called. */
struct EntryGroup
{
    QList<PageEntry> entries; ///< Without the row of headers; in document order.
    QStringList headers; ///< Simplified, by column; empty where there is no such row.
};

/** All tables and lists of a page's scope that hold at least one entry; at most 500 of them. */
[[nodiscard]] QList<EntryGroup> entryGroups(const PageView &view);

/** The name that leads words: "--dry-run <n>: shows" → "--dry-run", "GET /v1/jobs" → "/v1/jobs". At
 * most five words up to a colon, dash, bracket or comma; else empty. */
[[nodiscard]] QString leadingName(const QString &words);

/** The same thing by name: amounts of blanks and the form of an identifier do not count. */
[[nodiscard]] bool sameName(const QString &one, const Value &other);

/** What the words of an entry are to be; by column, or for an item the first one alone. */
struct EntryWords
{
    QString name;
    QStringList cells; ///< Of a row: by column, the name's left out of account. Of an item: the
        ///< words behind the name.
};

/** The bytes of a new entry in the form of an existing plain one, with the blanks that stand before
 * it; empty when its form cannot be told. */
[[nodiscard]] QByteArray cloneOf(
    const PageView &view, const PageEntry &model, const EntryWords &words);

} // namespace Docket
