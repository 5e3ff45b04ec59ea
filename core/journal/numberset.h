// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <map>

namespace Docket {

/** Whole numbers kept as runs, each by its first and last; small where most numbers stand side by side. */
class NumberSet
{
public:
    NumberSet() = default;
    NumberSet(qint64 first, qint64 last); ///< first … last; empty when last < first.

    void add(qint64 first, qint64 last);
    void add(qint64 number) { add(number, number); }
    void add(const NumberSet &other);
    [[nodiscard]] bool contains(qint64 number) const;
    [[nodiscard]] NumberSet common(const NumberSet &other) const;
    [[nodiscard]] NumberSet without(const NumberSet &other) const;
    [[nodiscard]] qint64 greatest() const { return m_runs.empty() ? 0 : m_runs.rbegin()->second; }
    /** First → last of each run, in order; runs never touch. */
    [[nodiscard]] std::map<qint64, qint64> runs() const { return m_runs; }

private:
    std::map<qint64, qint64> m_runs;
};

} // namespace Docket
