// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blocks.h"

#include <chrono>
#include <stop_token>

namespace Docket {

/** Words that differ inside one side of a row, in UTF-16 units of the cell's (or block's) text. */
struct WordMark
{
    enum class Kind { Words, Formatting }; ///< Formatting: same words, other style.

    int cell = 0; ///< Column index in a table row, 0 elsewhere.
    qsizetype start = 0, length = 0;
    Kind kind = Kind::Words;
    friend bool operator==(const WordMark &, const WordMark &) = default;
};

/** One row of the review: an element of the left list, of the right list, or one of each that belong together. */
struct DiffRow
{
    enum class Kind { Equal, Added, Removed, Changed };

    Kind kind = Kind::Equal;
    int left = -1,
        right = -1; ///< Index into the lists compared; -1: no such element (a spacer is painted).
    QList<WordMark> leftMarks,
        rightMarks; ///< Of a changed row, and of a moved one that was edited.
    int moved =
        -1; ///< Of a removed or added row: the other list's index where its element stands now, or stood; -1 when it did not move.
    friend bool operator==(const DiffRow &, const DiffRow &) = default;
};

struct DiffOptions
{
    enum class Spaces { Compare, Ignore };
    Spaces spaces = Spaces::Compare;
    std::chrono::milliseconds budget{
        500}; ///< When it is used up the rest is given as removed and added.
    std::stop_token stop; ///< When asked to stop, an empty list comes back.
    bool *cutShort = nullptr; ///< Set to true when the budget ended first.
};

/**
 * Rows for two lists of blocks; every index of both lists stands in exactly one row, in order. Changed table rows are compared cell by
 * cell, by column also when one was added or removed; a cell without a counterpart is marked whole. What stands in another place is
 * one removed and one added row that know of each other (see `moved`).
 */
[[nodiscard]] QList<DiffRow> diffBlocks(
    const QList<Block> &left, const QList<Block> &right, const DiffOptions &options = {});

/** The same for source lines; a mark never splits an entity or a tag. */
[[nodiscard]] QList<DiffRow> diffLines(
    const QList<SourceLine> &left, const QList<SourceLine> &right, const DiffOptions &options = {});

/** What differs between two texts, word by word; never splits a character. Below 30 % in common the whole text is marked. */
struct WordDiff
{
    QList<WordMark> left, right;
};
[[nodiscard]] WordDiff diffWords(
    const QString &left, const QString &right, const DiffOptions &options = {});

/** The runs of changed rows: [first, last] row indices, for next/previous change. */
struct ChangeRange
{
    int first = 0, last = 0;
    friend bool operator==(ChangeRange, ChangeRange) = default;
};
[[nodiscard]] QList<ChangeRange> changes(const QList<DiffRow> &rows);

} // namespace Docket
