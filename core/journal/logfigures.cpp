// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logfigures.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Docket {

using Kind = LogEntry::Kind;

namespace {

/** Where a proposal came to: the numbers of the entries that say so, 0 for none. */
struct Standing
{
    qint64 onPage = 0; ///< Published, or reverted.
    qint64 rejected = 0;
    qint64 trouble = 0; ///< Failed or in conflict, and not tried again since.

    void take(const LogMoment &moment)
    {
        switch (moment.kind) {
        case Kind::Published:
        case Kind::Reverted:
            *this = {moment.sequence, 0, 0};
            return;
        case Kind::Rejected:
            rejected = moment.sequence;
            trouble = 0;
            return;
        case Kind::Undone:
            rejected = 0;
            return;
        case Kind::Failed:
        case Kind::Conflicted:
            trouble = moment.sequence;
            return;
        case Kind::Approved:
        case Kind::RevertAsked:
        case Kind::Proposed:
        case Kind::Superseded:
            trouble = 0;
            return;
        default:
            return;
        }
    }
};

/** The numbers of the entries that hold now. */
QSet<qint64> standingOnes(const QList<LogMoment> &whole)
{
    QHash<QString, Standing> places;
    QSet<qint64> numbers;
    for (auto moment = whole.crbegin(); moment != whole.crend(); ++moment) {
        if (moment->proposalId.isEmpty())
            numbers.insert(moment->sequence); // Nothing that comes later is about the same.
        else
            places[moment->proposalId].take(*moment);
    }
    for (const Standing &place : std::as_const(places))
        numbers.unite({place.onPage, place.rejected, place.trouble});
    return numbers;
}

bool isOutcome(Kind kind)
{
    return kind == Kind::Published || kind == Kind::Rejected || kind == Kind::Reverted
        || kind == Kind::Failed || kind == Kind::Conflicted;
}

} // namespace

LogFigures logFigures(const QList<LogMoment> &moments, const QList<LogMoment> &whole)
{
    LogFigures figures;
    QHash<QString, QDateTime> proposed;
    QSet<QString> edited;
    for (const LogMoment &moment : whole) {
        if (moment.kind == Kind::Edited)
            edited.insert(moment.proposalId);
    }
    const QSet<qint64> standing = standingOnes(whole);
    for (const LogMoment &moment : moments) {
        ++figures.counts[moment.kind];
        if (moment.kind == Kind::Proposed)
            proposed.insert(moment.proposalId, moment.at);
        if (!isOutcome(moment.kind) || !standing.contains(moment.sequence))
            continue;
        ++figures.standing[moment.kind];
        figures.afterEdit += moment.kind == Kind::Published && edited.contains(moment.proposalId);
    }
    QHash<QString, qint64> waits;
    for (const LogMoment &moment : moments) {
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
