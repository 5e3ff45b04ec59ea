// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/alignment.h"

#include <algorithm>
#include <dtl/dtl.hpp>

namespace Docket {

namespace {

/** Parts [left, leftEnd) and [right, rightEnd) still to be aligned. */
struct Range
{
    int left, leftEnd, right, rightEnd;
};

/** Where an element (or the run of elements that starts there) stands, as long as that is once. */
struct Place
{
    int left = -1, right = -1;
    int leftCount = 0, rightCount = 0;
    [[nodiscard]] bool isAnchor() const { return leftCount == 1 && rightCount == 1; }
};

class Aligner
{
public:
    Aligner(const std::vector<int> &left, const std::vector<int> &right, const Patience &patience)
        : m_left(left)
        , m_right(right)
        , m_patience(patience)
    { }

    std::vector<Match> read()
    {
        std::vector<Range> waiting{{0, int(m_left.size()), 0, int(m_right.size())}};
        while (!waiting.empty()) {
            Range range = waiting.back();
            waiting.pop_back();
            trim(range);
            if (range.left < range.leftEnd && range.right < range.rightEnd && !m_patience.isOver())
                alignRange(range, waiting);
        }
        std::ranges::sort(m_matches, {}, &Match::left);
        return std::move(m_matches);
    }

private:
    void trim(Range &range)
    {
        while (range.left < range.leftEnd && range.right < range.rightEnd
            && m_left[range.left] == m_right[range.right])
            m_matches.push_back({range.left++, range.right++});
        while (range.left < range.leftEnd && range.right < range.rightEnd
            && m_left[range.leftEnd - 1] == m_right[range.rightEnd - 1])
            m_matches.push_back({--range.leftEnd, --range.rightEnd});
    }

    void alignRange(const Range &range, std::vector<Range> &waiting)
    {
        if (m_standing.empty())
            m_standing.resize(size_t(std::max(*std::ranges::max_element(m_left),
                                  *std::ranges::max_element(m_right)))
                + 1);
        ++m_round;
        for (int i = range.left; i < range.leftEnd; ++i)
            m_standing[size_t(m_left[i])] = {m_round, false};
        // What stands on one side only cannot match; without it the rest is often small.
        std::vector<int> left, right;
        for (int j = range.right; j < range.rightEnd; ++j) {
            Standing &standing = m_standing[size_t(m_right[j])];
            if (standing.round == m_round) {
                standing.onBoth = true;
                right.push_back(j);
            }
        }
        for (int i = range.left; i < range.leftEnd && !right.empty(); ++i) {
            if (m_standing[size_t(m_left[i])].onBoth)
                left.push_back(i);
        }
        if (left.empty() || right.empty())
            return;
        if (qsizetype(left.size() + 1) * qsizetype(right.size() + 1) <= m_patience.comparisons())
            compare(left, right);
        else
            cut(left, right, range, waiting);
    }

    void compare(const std::vector<int> &left, const std::vector<int> &right)
    {
        std::vector<int> a, b;
        for (const int i : left)
            a.push_back(m_left[i]);
        for (const int j : right)
            b.push_back(m_right[j]);
        dtl::Diff<int, std::vector<int>> diff(a, b);
        constexpr size_t large = 100'000;
        if (a.size() * b.size() > large)
            diff.enableHuge();
        diff.compose();
        size_t i = 0, j = 0;
        for (const auto &[element, info] : diff.getSes().getSequence()) {
            if (info.type == dtl::SES_COMMON)
                m_matches.push_back({left[i++], right[j++]});
            else if (info.type == dtl::SES_DELETE)
                ++i;
            else
                ++j;
        }
    }

    /** Leaves smaller parts to be aligned: between anchors or, without any, the two halves. */
    void cut(const std::vector<int> &left, const std::vector<int> &right, const Range &range,
        std::vector<Range> &waiting)
    {
        const std::vector<Match> anchors = anchorsIn(left, right);
        if (anchors.empty()) {
            const int i = left[left.size() / 2], j = right[right.size() / 2];
            if (left.size() > 1 && right.size() > 1) {
                waiting.push_back({range.left, i, range.right, j});
                waiting.push_back({i, range.leftEnd, j, range.rightEnd});
            }
            return;
        }
        Range before{range.left, range.left, range.right, range.right};
        for (const Match anchor : anchors) {
            m_matches.push_back(anchor);
            before.leftEnd = anchor.left;
            before.rightEnd = anchor.right;
            waiting.push_back(before);
            before.left = anchor.left + 1;
            before.right = anchor.right + 1;
        }
        waiting.push_back({before.left, range.leftEnd, before.right, range.rightEnd});
    }

    /**
     * Elements, or else the shortest runs of 2, 4, 8 … 64 elements, that stand once on each side:
     * the longest part of them that ascends on both sides. `left` and `right` are indices of what
     * stands on both sides.
     */
    std::vector<Match> anchorsIn(const std::vector<int> &left, const std::vector<int> &right) const
    {
        constexpr int longest = 64;
        std::vector<int> runsLeft, runsRight; // number of the run of `length` that starts there
        int runs = int(m_standing.size());
        if (qsizetype(left.size() + right.size()) * 8 > runs) {
            for (const int i : left)
                runsLeft.push_back(m_left[i]);
            for (const int j : right)
                runsRight.push_back(m_right[j]);
        } else {
            Interner<int> intern;
            for (const int i : left)
                runsLeft.push_back(intern(m_left[i]));
            for (const int j : right)
                runsRight.push_back(intern(m_right[j]));
            runs = intern.count();
        }
        for (int length = 1;; length *= 2) {
            std::vector<Place> places(static_cast<size_t>(runs));
            for (int i = 0; i < int(runsLeft.size()); ++i) {
                Place &place = places[size_t(runsLeft[i])];
                place.left = i;
                ++place.leftCount;
            }
            for (int j = 0; j < int(runsRight.size()); ++j) {
                Place &place = places[size_t(runsRight[j])];
                place.right = j;
                ++place.rightCount;
            }
            std::vector<Match> found;
            for (int i = 0; i < int(runsLeft.size()); ++i) {
                const Place place = places[size_t(runsLeft[i])];
                if (place.isAnchor())
                    found.push_back({i, place.right});
            }
            if (!found.empty()) {
                found = ascending(found);
                for (Match &match : found)
                    match = {left[match.left], right[match.right]};
                return found;
            }
            if (length == longest || m_patience.isOver())
                return {};
            Interner<quint64> intern;
            joinRuns(runsLeft, length, intern);
            joinRuns(runsRight, length, intern);
            runs = intern.count();
        }
    }

    /** From numbers of runs of `length` to numbers of runs twice as long. */
    static void joinRuns(std::vector<int> &runs, int length, Interner<quint64> &intern)
    {
        if (int(runs.size()) <= length)
            return runs.clear();
        for (size_t i = 0; i + size_t(length) < runs.size(); ++i)
            runs[i] = intern(quint64(runs[i]) << 32 | quint64(runs[i + size_t(length)]));
        runs.resize(runs.size() - size_t(length));
    }

    /** The longest part of the anchors that ascends on the right as well. */
    static std::vector<Match> ascending(const std::vector<Match> &anchors)
    {
        std::vector<int> tails, previous(anchors.size(), -1);
        for (int i = 0; i < int(anchors.size()); ++i) {
            const auto right = [&](int index) { return anchors[index].right; };
            const auto at = std::ranges::lower_bound(tails, anchors[i].right, {}, right);
            if (at != tails.begin())
                previous[i] = *(at - 1);
            if (at == tails.end())
                tails.push_back(i);
            else
                *at = i;
        }
        std::vector<Match> found;
        for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[i])
            found.push_back(anchors[i]);
        std::ranges::reverse(found);
        return found;
    }

    /** Of an element, valid in one round: it stands in the left part looked at, and also in the right one. */
    struct Standing
    {
        int round = 0;
        bool onBoth = false;
    };

    const std::vector<int> &m_left;
    const std::vector<int> &m_right;
    const Patience &m_patience;
    std::vector<Match> m_matches;
    std::vector<Standing> m_standing; ///< By element; made when the first part is looked at.
    int m_round = 0;
};

/** Numbers of other sequences too, far apart: gives both their own, from 0. */
void renumber(std::vector<int> &left, std::vector<int> &right)
{
    Interner<int> intern;
    for (std::vector<int> *side : {&left, &right}) {
        for (int &number : *side)
            number = intern(number);
    }
}

} // namespace

qsizetype Patience::comparisons() const
{
    // dtl cannot be interrupted, and from 2,000,000 recorded steps on it starts over on the rest:
    // stay below.
    constexpr qsizetype most = 1'900'000, perMillisecond = 10'000;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        m_end - std::chrono::steady_clock::now());
    return std::clamp<qsizetype>(std::min<qsizetype>(left.count(), 1000) * perMillisecond, 0, most);
}

std::vector<Match> align(
    const std::vector<int> &left, const std::vector<int> &right, const Patience &patience)
{
    if (left.empty() || right.empty())
        return {};
    const int highest = std::max(*std::ranges::max_element(left), *std::ranges::max_element(right));
    if (size_t(highest) <= 4 * (left.size() + right.size()))
        return Aligner(left, right, patience).read();
    std::vector<int> a = left, b = right;
    renumber(a, b);
    return Aligner(a, b, patience).read();
}

} // namespace Docket
