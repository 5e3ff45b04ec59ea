// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/diffrows.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Docket {

/** One row as painted: a diff row (or one half of it in the unified view), or the bar that stands
 * for folded rows. */
struct DisplayRow
{
    enum class Kind { Pair, OnlyLeft, OnlyRight, Fold };

    Kind kind = Kind::Pair;
    int row = 0; ///< Index into the diff rows; of a fold: the first one hidden.
    int count = 1; ///< Of a fold: how many rows are hidden; 0 once all are opened.
    int first = 0, run = 0; ///< Of a fold some of which was opened by hand: all that it hid.
    QString where; ///< Of a fold: heading that all hidden rows stand under; empty when there is
        ///< none or several.
    friend bool operator==(const DisplayRow &, const DisplayRow &) = default;
};

/** Which rows a person has opened up. Indices of diff rows. */
using Unfolded = QSet<int>;

struct DisplayOptions
{
    enum class Columns { SideBySide, Unified };
    enum class Unchanged { Show, Fold };

    Columns columns = Columns::SideBySide;
    Unchanged unchanged = Unchanged::Fold;
    int context = 3; ///< Unchanged rows kept either side of a change.
    int least = 3; ///< A run shorter than this is shown; a bar would be no shorter.
};

/**
 * What is painted for these diff rows, top to bottom. A run of equal rows longer than its context
 * is folded to one bar; rows in `unfolded` (opened by hand) and in `found` (with a hit of a search)
 * always show; what was opened by hand keeps a bar that folds it again. `headings` (by diff row; may be empty)
 * names where the hidden rows stand. With no change at all nothing is folded.
 */
[[nodiscard]] QList<DisplayRow> displayRows(const QList<DiffRow> &rows,
    const DisplayOptions &options, const Unfolded &unfolded = {}, const QStringList &headings = {},
    const QSet<int> &found = {});

/** For each diff row that moved the row of the same element in its other place; -1 for all others. */
[[nodiscard]] QList<int> movedRows(const QList<DiffRow> &rows);

/** What a click on a fold bar opens. */
enum class Unfold {
    Above, ///< The five rows nearest to that end, as Below.
    All,
    Below,
    Again, ///< Folds what was opened.
};
[[nodiscard]] Unfolded unfold(const DisplayRow &fold, Unfold how, Unfolded unfolded, int step = 5);

} // namespace Docket
