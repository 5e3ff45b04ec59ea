// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/pairing.h"

#include <algorithm>

namespace Docket {

namespace {

constexpr double LeastInCommon = 0.3;

/** How well two elements go together; 0: not at all. A table row's first cell counts more than its
 * other words. */
double likeness(const RowElement &left, const RowElement &right)
{
    if (left.kind != right.kind)
        return 0;
    const double common = inCommon(left.words, right.words);
    if (!left.name.isEmpty() && left.name == right.name)
        return 2 + common;
    if (common < LeastInCommon)
        return 0;
    const double sizes = double(std::min(left.words.words.size(), right.words.words.size()) + 1)
        / double(std::max(left.words.words.size(), right.words.words.size()) + 1);
    return common * (0.5 + 0.5 * sizes);
}

/** A run of removed elements [left, leftEnd) and the run of added ones [right, rightEnd) in its
 * place. */
class Gap
{
public:
    Gap(const std::vector<RowElement> &left, const std::vector<RowElement> &right,
        const Patience &patience)
        : m_left(left)
        , m_right(right)
        , m_patience(patience)
    { }

    void addRows(QList<DiffRow> &rows, Match from, Match to) const
    {
        std::vector<Match> pairs;
        if (!m_patience.isOver())
            pairs = isSmall(from, to) ? bestPairs(from, to) : pairsInOrder(from, to);
        pairs.push_back(to);
        for (const Match pair : pairs) {
            for (; from.left < pair.left; ++from.left)
                rows.append({DiffRow::Kind::Removed, from.left, -1, {}, {}});
            for (; from.right < pair.right; ++from.right)
                rows.append({DiffRow::Kind::Added, -1, from.right, {}, {}});
            if (pair == to)
                break;
            rows.append({DiffRow::Kind::Changed, from.left++, from.right++, {}, {}});
        }
    }

private:
    bool isSmall(Match from, Match to) const
    {
        constexpr size_t most = 5'000'000;
        size_t leftWords = 0, rightWords = 0;
        for (int i = from.left; i < to.left; ++i)
            leftWords += m_left[i].words.words.size() + 8;
        for (int j = from.right; j < to.right; ++j)
            rightWords += m_right[j].words.words.size() + 8;
        return leftWords * size_t(to.right - from.right) + rightWords * size_t(to.left - from.left)
            < most;
    }

    /** The pairs, in order on both sides, that are most alike in all. */
    std::vector<Match> bestPairs(Match from, Match to) const
    {
        const int rows = to.left - from.left, columns = to.right - from.right;
        const auto at = [columns](
                            int i, int j) { return size_t(i) * size_t(columns + 1) + size_t(j); };
        std::vector<double> best(at(rows, columns) + 1, 0), alike(at(rows, columns) + 1, 0);
        for (int i = 1; i <= rows; ++i) {
            for (int j = 1; j <= columns; ++j) {
                alike[at(i, j)] = likeness(m_left[from.left + i - 1], m_right[from.right + j - 1]);
                best[at(i, j)] = std::max(best[at(i - 1, j)], best[at(i, j - 1)]);
                if (alike[at(i, j)] > 0)
                    best[at(i, j)] =
                        std::max(best[at(i, j)], best[at(i - 1, j - 1)] + alike[at(i, j)]);
            }
        }
        std::vector<Match> pairs;
        for (int i = rows, j = columns; i > 0 && j > 0;) {
            if (best[at(i, j)] == best[at(i - 1, j)]) {
                --i;
            } else if (best[at(i, j)] == best[at(i, j - 1)]) {
                --j;
            } else {
                --i;
                --j;
                pairs.push_back({from.left + i, from.right + j});
            }
        }
        std::ranges::reverse(pairs);
        return pairs;
    }

    std::vector<Match> pairsInOrder(Match from, Match to) const
    {
        std::vector<Match> pairs;
        for (; from.left < to.left && from.right < to.right; ++from.left, ++from.right) {
            if (likeness(m_left[from.left], m_right[from.right]) > 0)
                pairs.push_back(from);
        }
        return pairs;
    }

    const std::vector<RowElement> &m_left;
    const std::vector<RowElement> &m_right;
    const Patience &m_patience;
};

std::vector<int> keys(const std::vector<RowElement> &elements)
{
    std::vector<int> all;
    all.reserve(elements.size());
    for (const RowElement &element : elements)
        all.push_back(element.key);
    return all;
}

} // namespace

QList<DiffRow> alignRows(const std::vector<RowElement> &left, const std::vector<RowElement> &right,
    const Patience &patience)
{
    QList<DiffRow> rows;
    const Gap gap(left, right, patience);
    std::vector<Match> matches = align(keys(left), keys(right), patience);
    const Match end{int(left.size()), int(right.size())};
    Match from;
    matches.push_back(end);
    for (const Match match : matches) {
        gap.addRows(rows, from, match);
        if (match == end)
            break;
        rows.append({DiffRow::Kind::Equal, match.left, match.right, {}, {}});
        from = {match.left + 1, match.right + 1};
    }
    return rows;
}

} // namespace Docket
