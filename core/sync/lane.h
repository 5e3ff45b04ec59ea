// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <coroutine>
#include <deque>
#include <map>
#include <memory>
#include <utility>

namespace Docket {

/**
 * One at a time, in the order of asking, for coroutines of one thread: `const auto turn = co_await lane.enter();` waits for those who
 * came before, and the turn ends with the scope. A turn may outlive its lane; who still waits for one then never goes on.
 */
class Lane
{
    struct State
    {
        bool taken = false;
        std::deque<std::coroutine_handle<>> queue;
    };

public:
    class Turn
    {
    public:
        explicit Turn(std::shared_ptr<State> state)
            : m_state(std::move(state))
        { }
        Turn(Turn &&other) noexcept = default;
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        Turn &operator=(Turn &&) = delete;
        ~Turn()
        {
            if (m_state)
                leave(*m_state);
        }

    private:
        std::shared_ptr<State> m_state;
    };

    class Waiting
    {
    public:
        explicit Waiting(std::shared_ptr<State> state)
            : m_state(std::move(state))
        { }
        [[nodiscard]] bool await_ready() { return !std::exchange(m_state->taken, true); }
        void await_suspend(std::coroutine_handle<> handle) { m_state->queue.push_back(handle); }
        [[nodiscard]] Turn await_resume() { return Turn(m_state); }

    private:
        std::shared_ptr<State> m_state;
    };

    Lane() = default;
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;
    ~Lane() { m_state->queue.clear(); } // What they would go on with is going.

    [[nodiscard]] Waiting enter() { return Waiting(m_state); }

private:
    static void leave(State &state)
    {
        if (state.queue.empty()) {
            state.taken = false;
            return;
        }
        const std::coroutine_handle<> next = state.queue.front();
        state.queue.pop_front();
        next.resume();
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/** A lane for each name, so that what waits in one holds nobody up in another. */
class Lanes
{
public:
    [[nodiscard]] Lane::Waiting enter(const QString &name) { return m_lanes[name].enter(); }

private:
    std::map<QString, Lane> m_lanes; ///< Never erased: whoever waits would wait for ever.
};

} // namespace Docket
