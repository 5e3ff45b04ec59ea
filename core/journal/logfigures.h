// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"

#include <QMap>

#include <optional>

namespace Docket {

/** What many log entries come to; told without handing the entries over. */
struct LogFigures
{
    QMap<LogEntry::Kind, int> counts; ///< Entries; kinds that do not occur are left out.
    /** Of Published, Rejected, Reverted, Failed and Conflicted: those that hold now, with nothing that came after and ended them. */
    QMap<LogEntry::Kind, int> standing;
    int afterEdit = 0; ///< Published with a person's wording, and standing.
    QMap<LogEntry::Kind, int>
        exceptional; ///< Entries that have an exception, by kind; see logexceptions.h.
    QMap<LogException, int> exceptions; ///< Entries that have that one.
    std::optional<qint64> medianSeconds; ///< From proposed to decided; nothing without decisions.

    /** How many entries are of these kinds; of any kind when none is named. */
    [[nodiscard]] int of(const QList<LogEntry::Kind> &kinds) const
    {
        int sum = 0;
        for (auto one = counts.cbegin(); one != counts.cend(); ++one)
            sum += kinds.isEmpty() || kinds.contains(one.key()) ? one.value() : 0;
        return sum;
    }
    /** How many entries have an exception. */
    [[nodiscard]] int exceptionalOnes() const
    {
        int sum = 0;
        for (const int one : exceptional)
            sum += one;
        return sum;
    }
    friend bool operator==(const LogFigures &, const LogFigures &) = default;
};

/** An entry as the figures need it. */
struct LogMoment
{
    LogEntry::Kind kind = LogEntry::Kind::Evaluated;
    QString proposalId;
    QDateTime at; ///< Counts of Proposed, Approved and Rejected.
    qint64 sequence = 0;
};

/** The figures of entries, newest first. `whole`: all entries about their proposals, newest first, which tell what of them holds now. */
[[nodiscard]] LogFigures logFigures(const QList<LogMoment> &moments, const QList<LogMoment> &whole);

} // namespace Docket
