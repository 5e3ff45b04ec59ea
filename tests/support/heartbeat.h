// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <thread>

namespace Docket::Test {

/** How long the event loop of the thread it is made on did not come back, at worst: asked every half millisecond by a second thread, which notes where the loop's thread stood. One at a time. */
class Heartbeat
{
public:
    /** A block longer than this, in milliseconds, has its stack taken. */
    explicit Heartbeat(double patience = 50);
    ~Heartbeat();

    /** The longest block since the last call, in milliseconds. */
    double take() { return m_longest.exchange(0); }
    /** The most processor time that the thread spent in one block since the last call, in milliseconds: what is left of a block where other work waits for the same cores. */
    double takeWork() { return m_mostWork.exchange(0); }
    /** Where the thread stood in the last block that outlasted the patience, innermost first; empty when there was none since the last call. Names of functions need a program linked with exported symbols. */
    [[nodiscard]] QStringList takeStack();

private:
    using Time = std::chrono::steady_clock;
    void watch(const std::stop_token &stop);
    [[nodiscard]] double worked() const; ///< Of the watched thread, in milliseconds since it began.

    double m_patience;
    QObject m_context;
    Time::time_point m_asked;
    std::atomic<bool> m_isAsked = false;
    std::atomic<double> m_longest = 0, m_mostWork = 0;
    pthread_t m_watched;
    std::jthread m_thread;
};

} // namespace Docket::Test
