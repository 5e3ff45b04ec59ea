// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/diffcontent.h"
#include "ui/diff/rowpiece.h"

#include <QSet>

namespace Docket {

/** A place where the words looked for stand. */
struct FindHit
{
    int row = 0; ///< Diff row.
    DiffSide side = DiffSide::Right; ///< Of an unchanged row: right; it is counted once.
    PiecePoint from, to;
    friend bool operator==(const FindHit &, const FindHit &) = default;
};

/** Looks for words in both sides of a comparison, whatever their case, and knows at which hit it
 * stands. */
class DiffFind
{
public:
    void search(const DiffContent &content, const QString &words);
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] const QList<FindHit> &hits() const { return m_hits; }
    [[nodiscard]] int current() const { return m_current; } ///< Index of a hit; -1: none.
    /** The first hit at or after a diff row; the first of all when there is none. */
    void startAt(int row);
    /** To the next (+1) or previous (-1) hit, round the ends. */
    void step(int direction);
    /** Hits to mark in a side of a row; those of an unchanged row stand in both. */
    [[nodiscard]] QList<FindHit> in(int row, DiffSide side, bool unchanged) const;
    [[nodiscard]] bool isCurrent(const FindHit &hit) const;
    /** Diff rows with a hit: no fold may hide them. */
    [[nodiscard]] QSet<int> rows() const;
    /** "2 of 7", "No hit"; empty while nothing is looked for. */
    [[nodiscard]] QString countText() const;

private:
    QString m_words;
    QList<FindHit> m_hits; ///< By row, left before right.
    int m_current = -1;
};

} // namespace Docket
