// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QCoroTask>
#include <QList>

#include <stop_token>

namespace Docket {

/** The one way to let time pass. Passed in, so that a test waits for nothing. */
class Waiter
{
public:
    virtual ~Waiter() = default;

    /** Ends after `time`, or with Cancelled as soon as `stop` is asked. */
    [[nodiscard]] virtual QCoro::Task<Result<void>> wait(
        std::chrono::milliseconds time, std::stop_token stop) = 0;
};

/** Waits for real, on the event loop of the thread that asks. */
class SystemWaiter final : public Waiter
{
public:
    [[nodiscard]] QCoro::Task<Result<void>> wait(
        std::chrono::milliseconds time, std::stop_token stop) override;
};

/** Waits for nothing: notes each wait and moves a FakeClock on by it; for tests and simulations. */
class FakeWaiter final : public Waiter
{
public:
    explicit FakeWaiter(FakeClock &clock)
        : m_clock(clock)
    { }

    [[nodiscard]] QCoro::Task<Result<void>> wait(
        std::chrono::milliseconds time, std::stop_token stop) override;
    [[nodiscard]] QList<std::chrono::milliseconds> waits() const { return m_waits; }

private:
    FakeClock &m_clock;
    QList<std::chrono::milliseconds> m_waits;
};

} // namespace Docket
