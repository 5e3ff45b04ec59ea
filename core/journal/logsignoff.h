// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"
#include "core/journal/logfigures.h"
#include "core/journal/logquery.h"
#include "core/journal/logtip.h"

namespace Docket {

/** How many entries the query shows, by the figures of its period and search. */
[[nodiscard]] int shownEntries(const LogQuery &query, const LogFigures &figures);
/** How many of these have an exception. */
[[nodiscard]] int shownExceptions(const LogQuery &query, const LogFigures &figures);

/** The entry with what the query found written into its sign-off, and the sentence that says so; `ownerName`: of the query's owner. */
[[nodiscard]] LogEntry countedSignOff(LogEntry entry, const LogQuery &query,
    const LogFigures &figures, const LogTip &tip, const QString &ownerName);

} // namespace Docket
