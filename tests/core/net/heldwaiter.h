// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/waiter.h"

#include <QCoreApplication>

#include <algorithm>
#include <coroutine>
#include <list>

namespace Docket {

/** Time that passes only when the test says so: each wait ends at its moment, in the order of these moments. */
class HeldWaiter final : public Waiter
{
public:
    explicit HeldWaiter(FakeClock &clock)
        : m_clock(clock)
    { }

    [[nodiscard]] QCoro::Task<Result<void>> wait(
        std::chrono::milliseconds time, std::stop_token stop) override
    {
        const std::stop_callback onStop(stop, [this] {
            QMetaObject::invokeMethod(qApp, [this] { endStopped(); }, Qt::QueuedConnection);
        });
        Held held{m_clock.now().addDuration(time), stop, {}};
        m_held.push_back(&held);
        co_await Sleep{held};
        m_held.remove(&held);
        if (stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, QStringLiteral("stopped while waiting"));
        co_return Result<void>();
    }

    void pass(std::chrono::milliseconds time)
    {
        const QDateTime end = m_clock.now().addDuration(time);
        for (;;) {
            const auto next =
                std::ranges::min_element(m_held, {}, [](const Held *held) { return held->until; });
            if (next == m_held.end() || (*next)->until > end)
                break;
            m_clock.set(std::max(m_clock.now(), (*next)->until));
            const std::coroutine_handle<> handle = (*next)->handle;
            m_held.erase(next);
            handle.resume();
        }
        m_clock.set(end);
    }
    [[nodiscard]] int waiting() const { return int(m_held.size()); }

private:
    struct Held
    {
        QDateTime until;
        std::stop_token stop;
        std::coroutine_handle<> handle;
    };
    struct Sleep
    {
        Held &held;
        [[nodiscard]] bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> handle) { held.handle = handle; }
        void await_resume() const { }
    };

    void endStopped()
    {
        for (;;) {
            const auto stopped = std::ranges::find_if(
                m_held, [](const Held *held) { return held->stop.stop_requested(); });
            if (stopped == m_held.end())
                return;
            const std::coroutine_handle<> handle = (*stopped)->handle;
            m_held.erase(stopped);
            handle.resume();
        }
    }

    FakeClock &m_clock;
    std::list<Held *> m_held;
};

} // namespace Docket
