// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/moves.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace Docket {

namespace {

constexpr int LeastWords = 4, LeastWordsWhenEdited = 8;
constexpr double LeastInCommon = 0.8;

/** One list: which elements are unmatched, in which row, and which stand once. */
struct Side
{
    explicit Side(RowList &all)
        : list(all)
        , elements(all.elements)
        , rowOf(elements.size(), -1)
    {
        for (const RowElement &element : elements)
            ++times[element.key];
    }

    [[nodiscard]] bool isFree(int index, const QList<DiffRow> &rows) const
    {
        return index >= 0 && index < int(elements.size()) && rowOf[size_t(index)] >= 0
            && rows.at(rowOf[size_t(index)]).moved < 0;
    }
    [[nodiscard]] bool standsOnce(int index) const
    {
        return times.value(elements[size_t(index)].key) == 1;
    }

    RowList &list;
    const std::vector<RowElement> &elements;
    std::vector<int> rowOf; ///< Of removed or added elements; -1 for those that are paired.
    QHash<int, int> times; ///< By key.
};

class MoveFinder
{
public:
    MoveFinder(QList<DiffRow> &rows, RowList &left, RowList &right, const Patience &patience)
        : m_rows(rows)
        , m_left(left)
        , m_right(right)
        , m_patience(patience)
    {
        for (int i = 0; i < int(rows.size()); ++i) {
            const DiffRow &row = rows.at(i);
            if (row.kind == DiffRow::Kind::Removed)
                m_left.rowOf[size_t(row.left)] = i;
            else if (row.kind == DiffRow::Kind::Added)
                m_right.rowOf[size_t(row.right)] = i;
        }
    }

    void find()
    {
        QHash<int, int> addedByKey;
        for (int j = 0; j < int(m_right.elements.size()); ++j) {
            if (m_right.isFree(j, m_rows) && m_right.standsOnce(j))
                addedByKey.insert(m_right.elements[size_t(j)].key, j);
        }
        for (int i = 0; i < int(m_left.elements.size()); ++i) {
            const RowElement &element = m_left.elements[size_t(i)];
            const auto found = addedByKey.constFind(element.key);
            if (found != addedByKey.cend() && m_left.isFree(i, m_rows) && m_left.standsOnce(i)
                && m_left.list.readableWords(i) >= LeastWords)
                note({i, *found});
        }
        findEdited();
        for (const Match move : std::vector<Match>(m_moves)) {
            for (const int step : {-1, 1})
                takeNeighbours(move, step);
        }
    }

private:
    void note(Match move)
    {
        m_rows[m_left.rowOf[size_t(move.left)]].moved = move.right;
        m_rows[m_right.rowOf[size_t(move.right)]].moved = move.left;
        m_moves.push_back(move);
    }

    void findEdited()
    {
        QHash<int, std::vector<int>> addedWith; // by word
        for (int j = 0; j < int(m_right.elements.size()) && !m_patience.isOver(); ++j) {
            if (!mayBeEdited(m_right, j))
                continue;
            for (const int word : m_right.list.described(j).words.words) {
                std::vector<int> &with = addedWith[word];
                if (with.empty() || with.back() != j)
                    with.push_back(j);
            }
        }
        for (int i = 0; i < int(m_left.elements.size()) && !m_patience.isOver(); ++i) {
            if (!mayBeEdited(m_left, i))
                continue;
            if (const auto j = mostAlike(m_left.list.described(i), addedWith))
                note({i, *j});
        }
    }

    bool mayBeEdited(const Side &side, int index) const
    {
        return side.isFree(index, m_rows) && side.standsOnce(index)
            && side.list.readableWords(index) >= LeastWordsWhenEdited;
    }

    /** Among the added elements that share a rare word. */
    std::optional<int> mostAlike(
        const RowElement &element, const QHash<int, std::vector<int>> &addedWith) const
    {
        constexpr size_t rare = 8;
        std::vector<int> candidates;
        for (const int word : element.words.words) {
            const auto with = addedWith.constFind(word);
            if (with != addedWith.cend() && with->size() <= rare)
                candidates.insert(candidates.end(), with->begin(), with->end());
        }
        std::ranges::sort(candidates);
        candidates.erase(std::ranges::unique(candidates).begin(), candidates.end());
        std::optional<int> best;
        double most = LeastInCommon;
        for (const int j : candidates) {
            const RowElement &other = m_right.elements[size_t(j)];
            if (other.kind != element.kind || !m_right.isFree(j, m_rows))
                continue;
            const auto sizes = std::minmax({element.words.words.size(), other.words.words.size()});
            const double alike =
                inCommon(element.words, other.words) * double(sizes.first) / double(sizes.second);
            if (alike > most || (alike == most && !best)) {
                most = alike;
                best = j;
            }
        }
        return best;
    }

    void takeNeighbours(Match move, int step)
    {
        for (;;) {
            move = {move.left + step, move.right + step};
            if (!m_left.isFree(move.left, m_rows) || !m_right.isFree(move.right, m_rows))
                return;
            const RowElement &element = m_left.elements[size_t(move.left)];
            if (element.key != m_right.elements[size_t(move.right)].key
                || m_left.list.readableWords(move.left) == 0)
                return;
            note(move);
        }
    }

    QList<DiffRow> &m_rows;
    Side m_left, m_right;
    const Patience &m_patience;
    std::vector<Match> m_moves;
};

} // namespace

void findMoves(QList<DiffRow> &rows, RowList &left, RowList &right, const Patience &patience)
{
    const auto has = [&](DiffRow::Kind kind) {
        return std::ranges::any_of(rows, [kind](const DiffRow &row) { return row.kind == kind; });
    };
    if (!patience.isOver() && has(DiffRow::Kind::Removed) && has(DiffRow::Kind::Added))
        MoveFinder(rows, left, right, patience).find();
}

} // namespace Docket
