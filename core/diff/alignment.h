// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/diffrows.h"

#include <QHash>

#include <chrono>
#include <vector>

namespace Docket {

/**
 * How long a comparison may still take, and whether anybody still wants it. A tenth of the budget is kept for what comes
 * after: putting together a coarse answer takes time too.
 */
class Patience
{
public:
    explicit Patience(const DiffOptions &options)
        : m_stop(options.stop)
        , m_cutShort(options.cutShort)
        , m_end(std::chrono::steady_clock::now() + options.budget * 9 / 10)
    { }

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    [[nodiscard]] bool isOver() const
    {
        if (isStopped() || std::chrono::steady_clock::now() < m_end)
            return isStopped();
        if (m_cutShort)
            *m_cutShort = true;
        return true;
    }
    /** Comparisons of two elements that fit in what is left. */
    [[nodiscard]] qsizetype comparisons() const;

private:
    std::stop_token m_stop;
    bool *m_cutShort;
    std::chrono::steady_clock::time_point m_end;
};

/** Gives equal keys equal numbers, from 0. */
template <typename Key>
class Interner
{
public:
    int operator()(const Key &key)
    {
        int &number = m_numbers[key]; // from 1; 0: new
        if (number == 0)
            number = int(m_numbers.size());
        return number - 1;
    }
    void reserve(qsizetype keys) { m_numbers.reserve(keys); }

    [[nodiscard]] int count() const { return int(m_numbers.size()); }

private:
    QHash<Key, int> m_numbers;
};

/** left[i] and right[j] are the same and belong together. */
struct Match
{
    int left = 0, right = 0;
    friend bool operator==(Match, Match) = default;
};

/**
 * A longest common subsequence of two sequences of interned elements (numbers from 0), ascending on both sides. What
 * is too large for one comparison (1.9 million pairs, fewer when time runs short) is cut first: at
 * elements that stand once on each side, else at the shortest runs of up to 64 elements that do,
 * else in halves; what comes back is then common, but need not be longest. Once the time is used up
 * only equal heads and tails match.
 */
[[nodiscard]] std::vector<Match> align(
    const std::vector<int> &left, const std::vector<int> &right, const Patience &patience);

} // namespace Docket
