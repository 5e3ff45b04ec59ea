// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/waiter.h"

#include <QCoroSignal>
#include <QTimer>

namespace Docket {

using namespace Qt::StringLiterals;

QCoro::Task<Result<void>> SystemWaiter::wait(std::chrono::milliseconds time, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return failure(Error::Kind::Cancelled, u"stopped while waiting"_s);
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(time);
    // Asked from any thread: the timer is brought forward on its own.
    const std::stop_callback onStop(stop, [&timer] {
        QMetaObject::invokeMethod(&timer, [&timer] { timer.start(0); }, Qt::QueuedConnection);
    });
    co_await qCoro(&timer, &QTimer::timeout);
    if (stop.stop_requested())
        co_return failure(Error::Kind::Cancelled, u"stopped while waiting"_s);
    co_return Result<void>();
}

QCoro::Task<Result<void>> FakeWaiter::wait(std::chrono::milliseconds time, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return failure(Error::Kind::Cancelled, u"stopped while waiting"_s);
    m_waits.append(time);
    m_clock.advance(time);
    co_return Result<void>();
}

} // namespace Docket
