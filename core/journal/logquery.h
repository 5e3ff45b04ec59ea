// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"

#include <QDateTime>
#include <QList>

namespace Docket {

/** Which log entries to read. Everything left empty does not narrow. */
struct LogQuery
{
    QDateTime since, until;
    QString itemKey, pageId, proposalId;
    QString owner; ///< Account id or name, in any case, of who is accountable for the proposal.
    QString space; ///< Key, in any case, of the space that the proposal's page is in.
    QList<LogEntry::Kind> kinds;
    QString text; ///< Found in item, page title, section, person or sentence, ignoring case.
    enum class Order { Newest, Oldest, Page, Outcome, Person, Version, Item, Exceptions, Took };
    Order order = Order::
        Newest; ///< Equal ones newest first; of names A before B (by page, then by section), of versions 1 before 2, of tickets OPS-2 before OPS-10; those with an exception before all others; what took longest to decide first, what was no decision last either way round.
    bool reversed = false; ///< The other way round, equal ones as before.
    int limit = 0; ///< 0: all.
    qint64 beforeSequence = 0; ///< For paging from the newest: only older ones; 0: from the newest.
    qint64 afterSequence = 0; ///< For paging from the oldest: only newer ones.
    int skip = 0; ///< For paging in another order: how many that fit are known.
    enum class Exceptions {
        Leave, ///< Not worked out.
        Told, ///< Each entry says its own, and how long it took to decide.
        Also, ///< Told, and entries that have one fit whatever their kind.
        Only, ///< Told, and only entries that have one fit.
        Without ///< Only entries that have none.
    } exceptions = Exceptions::Leave;
    QDateTime now; ///< For what waits still and is overdue by then; invalid: that is not told.
    enum class Bodies {
        Leave,
        Read
    } bodies = Bodies::Leave; ///< Whether before/after are read too.
    QList<qint64>
        numbers; ///< Not empty: the entries of these numbers in this order, and nothing else of the query counts but bodies.
};

} // namespace Docket
