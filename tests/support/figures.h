// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace Docket::Test {

/** The value below which that share of the values lies; 0 for none. */
[[nodiscard]] inline double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values.at(
        std::min<qsizetype>(qsizetype(share * double(values.size())), values.size() - 1));
}

/** What a benchmark prints: each figure beside its bar if it has one, remembered when it is over. */
class Figures
{
public:
    static constexpr double noBar = -1;

    void operator()(const char *what, double value, const char *unit, double bar = noBar)
    {
        const bool over = bar >= 0 && value > bar;
        m_over = m_over || over;
        if (bar >= 0)
            std::printf(
                "%-58s %9.1f %s (bar %.0f)%s\n", what, value, unit, bar, over ? "  OVER" : "");
        else
            std::printf("%-58s %9.1f %s\n", what, value, unit);
        std::fflush(stdout);
    }
    /** p50, p95 and the longest of times in milliseconds. */
    void times(
        const char *what, const QList<double> &values, double bar95 = noBar, double barMax = noBar)
    {
        std::printf("%s, %lld times\n", what, static_cast<long long>(values.size()));
        (*this)("  p50", percentile(values, 0.5), "ms");
        (*this)("  p95", percentile(values, 0.95), "ms", bar95);
        (*this)("  longest", percentile(values, 1), "ms", barMax);
    }
    /** What main() returns: 1 when a figure was over its bar. */
    [[nodiscard]] int exitCode() const { return m_over ? 1 : 0; }

private:
    bool m_over = false;
};

/** A line of /proc/self/status in KiB: "VmHWM" the most memory so far, "VmRSS" now. */
[[nodiscard]] inline qint64 memory(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &one : status.readAll().split('\n')) {
        if (one.startsWith(line))
            return one.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace Docket::Test
