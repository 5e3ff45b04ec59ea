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
    Gap(RowList &left, RowList &right, const Patience &patience)
        : m_left(left)
        , m_right(right)
        , m_patience(patience)
    { }

    void addRows(QList<DiffRow> &rows, Match from, Match to)
    {
        std::vector<Match> pairs;
        if (from.left < to.left && from.right < to.right && !m_patience.isOver()
            && describe(from, to))
            pairs = isSmall(from, to) ? bestPairs(from, to) : pairsInOrder(from, to);
        pairs.push_back(to);
        for (const Match pair : pairs) {
            for (; from.left < pair.left; ++from.left)
                rows.append({DiffRow::Kind::Removed, from.left, -1, {}, {}, -1});
            for (; from.right < pair.right; ++from.right)
                rows.append({DiffRow::Kind::Added, -1, from.right, {}, {}, -1});
            if (pair == to)
                break;
            rows.append({DiffRow::Kind::Changed, from.left++, from.right++, {}, {}, -1});
        }
    }

private:
    /** False when time ran out meanwhile. */
    bool describe(Match from, Match to)
    {
        constexpr int often = 256; // looks at the clock
        for (int i = from.left; i < to.left; ++i) {
            (void)m_left.described(i);
            if (i % often == 0 && m_patience.isOver())
                return false;
        }
        for (int j = from.right; j < to.right; ++j) {
            (void)m_right.described(j);
            if (j % often == 0 && m_patience.isOver())
                return false;
        }
        return true;
    }

    const RowElement &left(int index) const { return m_left.elements[size_t(index)]; }
    const RowElement &right(int index) const { return m_right.elements[size_t(index)]; }

    bool isSmall(Match from, Match to) const
    {
        constexpr size_t most = 5'000'000;
        size_t leftWords = 0, rightWords = 0;
        for (int i = from.left; i < to.left; ++i)
            leftWords += left(i).words.words.size() + 8;
        for (int j = from.right; j < to.right; ++j)
            rightWords += right(j).words.words.size() + 8;
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
                alike[at(i, j)] = likeness(left(from.left + i - 1), right(from.right + j - 1));
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
            if (likeness(left(from.left), right(from.right)) > 0)
                pairs.push_back(from);
        }
        return pairs;
    }

    RowList &m_left;
    RowList &m_right;
    const Patience &m_patience;
};

/** Moves runs of added (or removed) rows along equal rows to where they read best. */
class RunSlider
{
public:
    RunSlider(QList<DiffRow> &rows, DiffRow::Kind kind, const std::vector<RowElement> &elements)
        : m_rows(rows)
        , m_kind(kind)
        , m_elements(elements)
    { }

    void slide()
    {
        for (qsizetype first = 0; first < m_rows.size(); ++first) {
            if (m_rows.at(first).kind != m_kind)
                continue;
            qsizetype end = first;
            while (end < m_rows.size() && m_rows.at(end).kind == m_kind)
                ++end;
            first = slide(first, end) - 1;
        }
    }

private:
    int index(qsizetype row) const
    {
        return m_kind == DiffRow::Kind::Added ? m_rows.at(row).right : m_rows.at(row).left;
    }

    const RowElement &element(qsizetype row) const { return m_elements[size_t(index(row))]; }

    int indents(qsizetype first, qsizetype end) const
    {
        return element(first).indent + element(end - 1).indent;
    }

    /** Slides rows [first, end); gives the end of the run afterwards. */
    qsizetype slide(qsizetype first, qsizetype end)
    {
        constexpr int furthest = 64;
        qsizetype best = 0;
        int least = indents(first, end);
        int up = 0;
        while (up < furthest && canMoveUp(first - up, end - up)) {
            moveUp(first - up, end - up);
            ++up;
            if (indents(first - up, end - up) < least) {
                least = indents(first - up, end - up);
                best = up;
            }
        }
        for (; up > best; --up)
            moveDown(first - up, end - up);
        return end - best;
    }

    bool canMoveUp(qsizetype first, qsizetype end) const
    {
        return first > 0 && m_rows.at(first - 1).kind == DiffRow::Kind::Equal
            && element(first - 1).key == element(end - 1).key;
    }

    /** The equal row above the run comes below it: its element of the run's side is now the run's last. */
    void moveUp(qsizetype first, qsizetype end)
    {
        const DiffRow above = m_rows.at(first - 1);
        const int start = index(first - 1), last = index(end - 1);
        for (qsizetype row = first - 1; row < end - 1; ++row)
            m_rows[row] = single(start + int(row - first + 1));
        m_rows[end - 1] = m_kind == DiffRow::Kind::Added
            ? DiffRow{DiffRow::Kind::Equal, above.left, last, {}, {}, -1}
            : DiffRow{DiffRow::Kind::Equal, last, above.right, {}, {}, -1};
    }

    void moveDown(qsizetype first, qsizetype end)
    {
        const DiffRow below = m_rows.at(end);
        const int start = index(first);
        m_rows[first] = m_kind == DiffRow::Kind::Added
            ? DiffRow{DiffRow::Kind::Equal, below.left, start, {}, {}, -1}
            : DiffRow{DiffRow::Kind::Equal, start, below.right, {}, {}, -1};
        for (qsizetype row = first + 1; row <= end; ++row)
            m_rows[row] = single(start + int(row - first));
    }

    DiffRow single(int at) const
    {
        return m_kind == DiffRow::Kind::Added ? DiffRow{m_kind, -1, at, {}, {}, -1}
                                              : DiffRow{m_kind, at, -1, {}, {}, -1};
    }

    QList<DiffRow> &m_rows;
    DiffRow::Kind m_kind;
    const std::vector<RowElement> &m_elements;
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

QList<DiffRow> alignRows(RowList &left, RowList &right, const Patience &patience)
{
    QList<DiffRow> rows;
    Gap gap(left, right, patience);
    std::vector<Match> matches = align(keys(left.elements), keys(right.elements), patience);
    const Match end{int(left.elements.size()), int(right.elements.size())};
    rows.reserve(std::max(end.left, end.right));
    Match from;
    matches.push_back(end);
    for (const Match match : matches) {
        gap.addRows(rows, from, match);
        if (match == end)
            break;
        rows.append({DiffRow::Kind::Equal, match.left, match.right, {}, {}, -1});
        from = {match.left + 1, match.right + 1};
    }
    RunSlider(rows, DiffRow::Kind::Added, right.elements).slide();
    RunSlider(rows, DiffRow::Kind::Removed, left.elements).slide();
    return rows;
}

} // namespace Docket
