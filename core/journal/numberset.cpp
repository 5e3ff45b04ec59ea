// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/numberset.h"

#include <algorithm>

namespace Docket {

NumberSet::NumberSet(qint64 first, qint64 last)
{
    add(first, last);
}

void NumberSet::add(qint64 first, qint64 last)
{
    if (last < first)
        return;
    if (!m_runs.empty()
        && m_runs.rbegin()->second == first - 1) { // The next number: nearly always.
        m_runs.rbegin()->second = last;
        return;
    }
    auto next = m_runs.upper_bound(first);
    if (next != m_runs.begin() && std::prev(next)->second >= first - 1) {
        --next;
        first = next->first;
    }
    while (next != m_runs.end() && next->first <= last + 1) {
        last = std::max(last, next->second);
        next = m_runs.erase(next);
    }
    m_runs.emplace_hint(next, first, last);
}

void NumberSet::add(const NumberSet &other)
{
    for (const auto &[first, last] : other.m_runs)
        add(first, last);
}

bool NumberSet::contains(qint64 number) const
{
    const auto next = m_runs.upper_bound(number);
    return next != m_runs.begin() && std::prev(next)->second >= number;
}

NumberSet NumberSet::common(const NumberSet &other) const
{
    NumberSet shared;
    auto mine = m_runs.begin();
    auto theirs = other.m_runs.begin();
    while (mine != m_runs.end() && theirs != other.m_runs.end()) {
        shared.add(std::max(mine->first, theirs->first), std::min(mine->second, theirs->second));
        if (mine->second < theirs->second)
            ++mine;
        else
            ++theirs;
    }
    return shared;
}

NumberSet NumberSet::without(const NumberSet &other) const
{
    NumberSet left;
    auto theirs = other.m_runs.begin();
    for (const auto &[start, last] : m_runs) {
        qint64 first = start;
        while (theirs != other.m_runs.end() && theirs->second < first)
            ++theirs;
        for (auto cut = theirs; cut != other.m_runs.end() && cut->first <= last; ++cut) {
            left.add(first, cut->first - 1);
            first = cut->second + 1;
        }
        left.add(first, last);
    }
    return left;
}

} // namespace Docket
