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
    QList<LogEntry::Kind> kinds;
    QString text; ///< Found in item, page title, person or sentence, ignoring case.
    int limit = 0; ///< 0: all. Newest first.
    qint64 beforeSequence = 0; ///< For paging: only older ones; 0: from the newest.
    enum class Bodies {
        Leave,
        Read
    } bodies = Bodies::Leave; ///< Whether before/after are read too.
};

} // namespace Docket
