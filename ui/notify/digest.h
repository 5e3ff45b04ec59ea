// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

namespace Docket {

/** When a person wants to hear of new proposals, in local time. No times or no days: never. */
struct DigestTimes
{
    QList<QTime> times{QTime(9, 0), QTime(14, 0)}; ///< In order, each once.
    QSet<int> days{1, 2, 3, 4, 5}; ///< Qt::DayOfWeek.
    friend bool operator==(const DigestTimes &, const DigestTimes &) = default;
};

/** "9:00, 14:00" and forms that people type for it ("9, 14.30"); nothing when a part is no time of day. Empty gives an empty list. */
[[nodiscard]] std::optional<QList<QTime>> timesIn(const QString &typed);
[[nodiscard]] QString timesText(const QList<QTime> &times); ///< As the system writes times.

/**
 * Which new proposals a person is to be told of, and when: at the chosen times all that came since in one message, each proposal
 * once, and none that stood in a window that was in front. A time that passed while Docket did not run, or while nothing
 * was new, is made up for by the next look and not twice. A value without a clock of its own.
 */
class Digest
{
public:
    /** What outlives a restart. */
    struct Memory
    {
        QDateTime
            handled; ///< The last chosen time that is over and done with; invalid before the first look.
        QSet<QString> known; ///< Open proposals that were told or seen.
        friend bool operator==(const Memory &, const Memory &) = default;
    };
    enum class Window { InFront, Behind };

    explicit Digest(DigestTimes times = {}, Memory memory = {})
        : m_times(std::move(times))
        , m_memory(std::move(memory))
    { }

    /** From now on other times: those of today that are over count as done. */
    void setTimes(const DigestTimes &times, const QDateTime &now, const QTimeZone &zone);
    [[nodiscard]] const Memory &memory() const { return m_memory; }
    /** The proposals to tell of now, empty for none; `open` are all that wait for the person. */
    [[nodiscard]] QStringList look(
        const QDateTime &now, const QTimeZone &zone, const QStringList &open, Window window);

private:
    /** The last chosen time up to now, of the last week; invalid for none. */
    [[nodiscard]] QDateTime lastTime(const QDateTime &now, const QTimeZone &zone) const;

    DigestTimes m_times;
    Memory m_memory;
};

} // namespace Docket
