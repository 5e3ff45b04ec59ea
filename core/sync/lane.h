// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <coroutine>
#include <deque>
#include <map>
#include <utility>

namespace Docket {

/**
 * One at a time, in the order of asking, for coroutines of one thread: `const auto turn = co_await lane.enter();` waits for those who
 * came before, and the turn ends with the scope. The lane must outlive its turns.
 */
class Lane
{
public:
    class Turn
    {
    public:
        explicit Turn(Lane &lane)
            : m_lane(&lane)
        { }
        Turn(Turn &&other) noexcept
            : m_lane(std::exchange(other.m_lane, nullptr))
        { }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        Turn &operator=(Turn &&) = delete;
        ~Turn()
        {
            if (m_lane)
                m_lane->leave();
        }

    private:
        Lane *m_lane;
    };

    class Waiting
    {
    public:
        explicit Waiting(Lane &lane)
            : m_lane(lane)
        { }
        [[nodiscard]] bool await_ready()
        {
            if (m_lane.m_taken)
                return false;
            m_lane.m_taken = true;
            return true;
        }
        void await_suspend(std::coroutine_handle<> handle) { m_lane.m_queue.push_back(handle); }
        [[nodiscard]] Turn await_resume() { return Turn(m_lane); }

    private:
        Lane &m_lane;
    };

    [[nodiscard]] Waiting enter() { return Waiting(*this); }

private:
    void leave()
    {
        if (m_queue.empty()) {
            m_taken = false;
            return;
        }
        const std::coroutine_handle<> next = m_queue.front();
        m_queue.pop_front();
        next.resume();
    }

    bool m_taken = false;
    std::deque<std::coroutine_handle<>> m_queue;
};

/** A lane for each name, so that what waits in one holds nobody up in another. */
class Lanes
{
public:
    [[nodiscard]] Lane::Waiting enter(const QString &name) { return m_lanes[name].enter(); }

private:
    std::map<QString, Lane> m_lanes; ///< Never erased: turns point into it.
};

} // namespace Docket
