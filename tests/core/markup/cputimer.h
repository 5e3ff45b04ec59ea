// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ctime>

/** Processor time since it was made: a busy machine does not make a test fail, a quadratic loop
 * does. */
class CpuTimer
{
public:
    [[nodiscard]] bool isWithin(std::chrono::seconds limit) const
    {
#if defined(__SANITIZE_ADDRESS__)
        limit *= 5;
#endif
        return double(std::clock() - m_start) / CLOCKS_PER_SEC < double(limit.count());
    }

private:
    std::clock_t m_start = std::clock();
};
