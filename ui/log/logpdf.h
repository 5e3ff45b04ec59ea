// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/logexport.h"

#include <QHash>

namespace Docket {

/** What stands above the rows of a log on paper. Plain words: nothing of it is taken for markup. */
struct LogPdfHead
{
    QString title; ///< "Sync log of larkspur.example".
    QString shown; ///< Period, search and outcome in words.
    QStringList lines; ///< On the first page: figures, who signed it off.
    QString made; ///< When and by whom this was made.
};

/**
 * The rows as pages of A4 across, with the head's first two lines and a number on each; made for a worker. `names`: display names by account
 * id, as LogModel uses them.
 */
[[nodiscard]] std::shared_ptr<LogSink> pdfSink(
    const LogPdfHead &head, const QHash<QString, QString> &names);

} // namespace Docket
