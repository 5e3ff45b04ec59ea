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
    using Places = std::pair<std::vector<int>, std::vector<int>>;

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
        QHash<int, Places> places;
        for (int i = range.left; i < range.leftEnd; ++i)
            places[m_left[i]].first.push_back(i);
        for (int j = range.right; j < range.rightEnd; ++j)
            places[m_right[j]].second.push_back(j);
        // What stands on one side only cannot match; without it the rest is often small.
        std::vector<int> left, right;
        for (int i = range.left; i < range.leftEnd; ++i) {
            if (!places[m_left[i]].second.empty())
                left.push_back(i);
        }
        for (int j = range.right; j < range.rightEnd; ++j) {
            if (!places[m_right[j]].first.empty())
                right.push_back(j);
        }
        if (left.empty() || right.empty())
            return;
        if (qsizetype(left.size() + 1) * qsizetype(right.size() + 1) <= m_patience.comparisons())
            compare(left, right);
        else
            cut(range, places, waiting);
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

    void cut(const Range &range, const QHash<int, Places> &places, std::vector<Range> &waiting)
    {
        constexpr size_t often = 16;
        std::vector<Match> anchors;
        for (const size_t most : {size_t(1), often}) {
            for (const Places &found : places) {
                if (found.first.size() != found.second.size() || found.first.size() > most)
                    continue;
                for (size_t k = 0; k < found.first.size(); ++k)
                    anchors.push_back({found.first[k], found.second[k]});
            }
            if (!anchors.empty())
                break;
        }
        std::ranges::sort(anchors, {}, &Match::left);
        Range before{range.left, range.left, range.right, range.right};
        for (const Match anchor : ascending(anchors)) {
            m_matches.push_back(anchor);
            before.leftEnd = anchor.left;
            before.rightEnd = anchor.right;
            waiting.push_back(before);
            before.left = anchor.left + 1;
            before.right = anchor.right + 1;
        }
        if (!anchors.empty())
            waiting.push_back({before.left, range.leftEnd, before.right, range.rightEnd});
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

    const std::vector<int> &m_left;
    const std::vector<int> &m_right;
    const Patience &m_patience;
    std::vector<Match> m_matches;
};

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
    return Aligner(left, right, patience).read();
}

} // namespace Docket
