// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"

#include <QList>
#include <QMap>

namespace Docket {

/** An entry as its exceptions are worked out from it. */
struct LogFact
{
    LogEntry::Kind kind = LogEntry::Kind::Evaluated;
    qint64 sequence = 0;
    QDateTime at;
    QString person; ///< Account id.
    QString text;
    Circumstances circumstances;
};

/** What came of the entries of one proposal. */
struct MarkedEntries
{
    QMap<qint64, QList<EntryException>>
        exceptions; ///< By number; entries without any are left out.
    qint64 waiting = 0; ///< The entry that is overdue when `dueAt` is past; 0: nothing is waiting.
    QDateTime dueAt;
    QMap<qint64, qint64>
        took; ///< Seconds from proposed to decided, by number: of decisions, and of what was published after one.
};

/**
 * The exceptions of all entries about one proposal, given oldest first. An exception is told once, on the entry that shows the
 * outcome: those of an approval on Published once it went out, on Approved until then; that a change was reverted both on Reverted
 * and on the Published it took back, which may be of an earlier period. What is undone has none. A write that waits for the page's
 * write limit was not sent and is no retry.
 */
[[nodiscard]] MarkedEntries markedEntries(const QList<LogFact> &facts);

} // namespace Docket
