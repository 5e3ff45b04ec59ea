// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <utility>
#include <vector>

namespace Docket {

/**
 * Counts coroutines of one thread that are under way, so that their owner can wait for the last of them:
 * `const auto mark = underway.begin();` at their start, `co_await underway.none();` before what they use goes away.
 */
class Underway
{
public:
    class Mark
    {
    public:
        explicit Mark(Underway &underway)
            : m_underway(&underway)
        {
            ++m_underway->m_count;
        }
        Mark(Mark &&other) noexcept
            : m_underway(std::exchange(other.m_underway, nullptr))
        { }
        Mark(const Mark &) = delete;
        Mark &operator=(const Mark &) = delete;
        Mark &operator=(Mark &&) = delete;
        ~Mark()
        {
            if (m_underway)
                m_underway->end();
        }

    private:
        Underway *m_underway;
    };

    class Waiting
    {
    public:
        explicit Waiting(Underway &underway)
            : m_underway(underway)
        { }
        [[nodiscard]] bool await_ready() const { return m_underway.m_count == 0; }
        void await_suspend(std::coroutine_handle<> handle)
        {
            m_underway.m_waiting.push_back(handle);
        }
        void await_resume() const { }

    private:
        Underway &m_underway;
    };

    [[nodiscard]] Mark begin() { return Mark(*this); }
    [[nodiscard]] Waiting none() { return Waiting(*this); }

private:
    void end()
    {
        if (--m_count > 0)
            return;
        for (const std::coroutine_handle<> handle : std::exchange(m_waiting, {}))
            handle.resume();
    }

    int m_count = 0;
    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace Docket
