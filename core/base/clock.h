// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <atomic>
#include <chrono>

namespace Docket {

/** The one source of "now". Passed in, so that a test can say what time it is. May be read from any thread. */
class Clock
{
public:
    virtual ~Clock() = default;

    /** The present moment, in UTC, to the millisecond. */
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/** The machine's clock. */
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/** A clock that stands still until it is moved; for tests and simulations. */
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start)
        : m_msecs(start.toMSecsSinceEpoch())
    { }

    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_msecs, QTimeZone::UTC);
    }
    void advance(std::chrono::milliseconds by) { m_msecs += by.count(); }
    void set(const QDateTime &to) { m_msecs = to.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_msecs;
};

/** "2026-04-14T09:30:00.000Z": the form of every time that leaves Docket as text. Empty for an invalid time. */
[[nodiscard]] QString isoUtc(const QDateTime &time);

/** Reads ISO 8601 with "Z", "+0000" or "+00:00" (Jira leaves the colon out); invalid when it is none of these. */
[[nodiscard]] QDateTime fromIso(const QString &text);

} // namespace Docket
