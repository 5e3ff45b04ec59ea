// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/logpage.h"
#include "core/journal/logquery.h"
#include "core/journal/logtip.h"
#include "core/sync/pagewish.h"

namespace Docket {

/** Which part of the log a page is to tell, and what the page calls it. */
struct LogPart
{
    static constexpr int mostRows = 500; ///< A longer table is no page for people any more.

    QString heading;
    LogQuery query; ///< Newest first, whatever order it says.
};

/** What people call a part of the log. */
struct LogPartNames
{
    QString period; ///< "PLAT Sprint 42"; empty: by its days.
    QString owner; ///< Of the query's owner.
};

/**
 * "Sync log: PLAT Sprint 42", by its days "Sync log: 2026-04-01 to 2026-04-14"; with what else narrows it, "…, of Mia Kane, in OPS", so that
 * no part takes another's place on a page. `now`: the end of a period without one.
 */
[[nodiscard]] QString logHeading(
    const LogQuery &query, const LogPartNames &names, const QDateTime &now);

/** The part as text, for keeping with its proposal, and back; of text that is none an empty heading. */
[[nodiscard]] QString logPartToText(const LogPart &part);
[[nodiscard]] LogPart logPartFromText(const QString &text);

/** Its entries, newest first, as rows. `tip`: where the whole log ended then. Errors: Invalid (more than mostRows). */
[[nodiscard]] Result<LogTold> logTold(
    const LogPart &part, const QList<LogEntry> &entries, const LogTip &tip);

/** The wish that the page tells it. */
[[nodiscard]] PageWish logWish(const LogOnPage &page, const LogPart &part, qsizetype rows);

} // namespace Docket
