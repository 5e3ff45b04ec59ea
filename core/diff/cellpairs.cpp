// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/cellpairs.h"

#include "core/diff/words.h"

#include <algorithm>

namespace Docket {

namespace {

constexpr int MostRows = 50;
constexpr qsizetype MostColumns = 64;

/** How much the columns of two tables have in common. */
class ColumnScores
{
public:
    ColumnScores(qsizetype left, qsizetype right)
        : m_left(int(std::min(left, MostColumns)))
        , m_right(int(std::min(right, MostColumns)))
        , m_scores(size_t(m_left) * size_t(m_right), 0)
    { }

    void add(const Block &left, const Block &right)
    {
        constexpr double heading = MostRows;
        Interner<QStringView> intern;
        const auto bags = [&intern](const Block &row) {
            std::vector<std::pair<QString, WordBag>> all;
            for (const BlockCell &cell : row.cells.first(std::min(row.cells.size(), MostColumns))) {
                QString text;
                for (const TextRun &run : cell.runs)
                    text += run.text;
                all.emplace_back(text.simplified(), WordBag());
                all.back().second = wordBag(all.back().first, intern);
            }
            return all;
        };
        const auto a = bags(left), b = bags(right);
        for (int i = 0; i < std::min(m_left, int(a.size())); ++i) {
            for (int j = 0; j < std::min(m_right, int(b.size())); ++j) {
                const auto &[words, bag] = a[size_t(i)];
                const auto &[otherWords, otherBag] = b[size_t(j)];
                if (words.isEmpty() || otherWords.isEmpty())
                    continue;
                const bool headings = left.cells.at(i).header && right.cells.at(j).header;
                const double alike = words == otherWords ? 1 : 0.5 * inCommon(bag, otherBag);
                at(i, j) += headings ? heading * alike : alike;
            }
        }
    }

    /** The pairs in order that have most in common; what stands between two of them goes together when it is equally many. */
    std::vector<Match> pairs() const
    {
        if (m_left == m_right && sumInPlace() >= 0.9 * best().front())
            return inOrder({0, 0}, {m_left, m_right});
        std::vector<Match> found;
        Match from{0, 0};
        for (const Match pair : path()) {
            const std::vector<Match> between = inOrder(from, pair);
            found.insert(found.end(), between.begin(), between.end());
            if (pair.left == m_left)
                break;
            found.push_back(pair);
            from = {pair.left + 1, pair.right + 1};
        }
        return found;
    }

    /** Pairs one after the other when there are equally many on both sides, else none. */
    static std::vector<Match> inOrder(Match from, Match to)
    {
        std::vector<Match> found;
        if (to.left - from.left == to.right - from.right) {
            for (; from.left < to.left; ++from.left, ++from.right)
                found.push_back(from);
        }
        return found;
    }

private:
    double &at(int i, int j) { return m_scores[size_t(i) * size_t(m_right) + size_t(j)]; }
    double at(int i, int j) const { return m_scores[size_t(i) * size_t(m_right) + size_t(j)]; }

    double sumInPlace() const
    {
        double sum = 0;
        for (int i = 0; i < m_left; ++i)
            sum += at(i, i);
        return sum;
    }

    /** [i, j]: the most that columns from i and from j on can have in common. */
    std::vector<double> best() const
    {
        const int width = m_right + 1;
        std::vector<double> most(size_t(m_left + 1) * size_t(width), 0);
        const auto of = [width](int i, int j) { return size_t(i) * size_t(width) + size_t(j); };
        for (int i = m_left - 1; i >= 0; --i) {
            for (int j = m_right - 1; j >= 0; --j)
                most[of(i, j)] = std::max(
                    {most[of(i + 1, j)], most[of(i, j + 1)], most[of(i + 1, j + 1)] + at(i, j)});
        }
        return most;
    }

    std::vector<Match> path() const
    {
        const std::vector<double> most = best();
        const int width = m_right + 1;
        const auto of = [&](int i, int j) { return most[size_t(i) * size_t(width) + size_t(j)]; };
        std::vector<Match> found;
        for (int i = 0, j = 0; i < m_left && j < m_right;) {
            if (of(i, j) == of(i + 1, j)) {
                ++i;
            } else if (of(i, j) == of(i, j + 1)) {
                ++j;
            } else {
                found.push_back({i++, j++});
            }
        }
        found.push_back({m_left, m_right});
        return found;
    }

    int m_left, m_right;
    std::vector<double> m_scores;
};

bool hasSpans(const Block &row)
{
    return row.cells.size() != row.columns;
}

} // namespace

CellPairs::CellPairs(
    const QList<Block> &left, const QList<Block> &right, const QList<DiffRow> &rows)
{
    QHash<std::pair<int, int>, std::pair<ColumnScores, int>> tables;
    for (const DiffRow &row : rows) {
        if (row.left < 0 || row.right < 0)
            continue;
        const Block &a = left.at(row.left), &b = right.at(row.right);
        if (a.cells.isEmpty() || b.cells.isEmpty() || hasSpans(a) || hasSpans(b))
            continue;
        auto found = tables.find({a.table, b.table});
        if (found == tables.end())
            found = tables.insert({a.table, b.table}, {ColumnScores(a.columns, b.columns), 0});
        if (found->second++ < MostRows)
            found->first.add(a, b);
    }
    for (auto table = tables.cbegin(); table != tables.cend(); ++table)
        m_columns.insert(table.key(), table->first.pairs());
}

std::vector<Match> CellPairs::of(const Block &left, const Block &right) const
{
    if (std::max(left.cells.size(), right.cells.size()) > MostColumns) {
        const int cells = int(std::min(left.cells.size(), right.cells.size()));
        return ColumnScores::inOrder({0, 0}, {cells, cells});
    }
    if (!hasSpans(left) && !hasSpans(right)) {
        const auto found = m_columns.constFind({left.table, right.table});
        if (found != m_columns.cend())
            return *found;
    }
    ColumnScores scores(left.cells.size(), right.cells.size());
    scores.add(left, right);
    return scores.pairs();
}

} // namespace Docket
