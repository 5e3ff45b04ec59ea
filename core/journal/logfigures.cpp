// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logfigures.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Docket {

LogFigures logFigures(const QList<LogMoment> &moments)
{
    using Kind = LogEntry::Kind;
    LogFigures figures;
    QHash<QString, QDateTime> proposed;
    QSet<QString> edited;
    for (const LogMoment &moment : moments) {
        ++figures.counts[moment.kind];
        if (moment.kind == Kind::Proposed)
            proposed.insert(moment.proposalId, moment.at);
        else if (moment.kind == Kind::Edited)
            edited.insert(moment.proposalId);
    }
    QHash<QString, qint64> waits;
    for (const LogMoment &moment : moments) {
        figures.afterEdit += moment.kind == Kind::Published && edited.contains(moment.proposalId);
        const bool decision = moment.kind == Kind::Approved || moment.kind == Kind::Rejected;
        if (decision && proposed.contains(moment.proposalId))
            waits.insert(moment.proposalId, proposed.value(moment.proposalId).secsTo(moment.at));
    }
    if (waits.isEmpty())
        return figures;
    QList<qint64> sorted = waits.values();
    std::ranges::sort(sorted);
    const qsizetype middle = sorted.size() / 2;
    figures.medianSeconds =
        sorted.size() % 2 ? sorted.at(middle) : (sorted.at(middle - 1) + sorted.at(middle)) / 2;
    return figures;
}

} // namespace Docket
