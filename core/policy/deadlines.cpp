// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/deadlines.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysLookedAhead =
    20 * 366; // Beyond any sane calendar; only stops a calendar without a single working hour.

/**
 * The moment a wall clock in `zone` first shows that time or later. A time that a change of the
 * clocks skips is the moment of the change; one that happens twice is the first.
 */
QDateTime momentOf(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    const QDateTime earlier(day, time, zone, QDateTime::TransitionResolution::PreferBefore);
    if (earlier.date() == day && earlier.time() == time)
        return earlier.toUTC();
    const QTimeZone::OffsetData change = zone.nextTransition(earlier.toUTC());
    return change.atUtc.isValid() ? change.atUtc.toUTC() : earlier.toUTC();
}

QTimeZone zoneOf(const ReviewDeadline &sla)
{
    const QTimeZone named(sla.timeZone.toUtf8());
    return named.isValid() ? named : QTimeZone(QTimeZone::UTC);
}

bool isWorkingDay(const ReviewDeadline &sla, const QDate &day)
{
    return !sla.holidays.contains(day)
        && (sla.workingHours.isEmpty() || sla.workingHours.contains(day.dayOfWeek()));
}

/** Before the due time by so much working time: counted from the beginning, as the due time itself is. */
QDateTime remindAt(const ReviewDeadline &sla, const Proposal &proposal)
{
    if (sla.remindBefore <= std::chrono::hours(0) || sla.remindBefore >= sla.hours)
        return {};
    return workingTimeAfter(sla, proposal.createdAt, sla.hours - sla.remindBefore);
}

} // namespace

QDateTime workingTimeAfter(
    const ReviewDeadline &sla, const QDateTime &start, std::chrono::hours hours)
{
    using namespace std::chrono;
    if (!start.isValid())
        return {};
    const QDateTime begin = start.toUTC();
    if (sla.workingHours.isEmpty() && sla.holidays.isEmpty())
        return begin.addMSecs(milliseconds(hours).count());

    const QTimeZone zone = zoneOf(sla);
    qint64 left = milliseconds(hours).count();
    QDate day = begin.toTimeZone(zone).date();
    for (int i = 0; i < daysLookedAhead; ++i, day = day.addDays(1)) {
        if (!isWorkingDay(sla, day))
            continue;
        const QPair<QTime, QTime> window =
            sla.workingHours.value(day.dayOfWeek(), {QTime(0, 0), QTime(0, 0)});
        const QDateTime opens = std::max(begin, momentOf(day, window.first, zone));
        const QDateTime closes = window.second == QTime(0, 0)
            ? momentOf(day.addDays(1), window.second, zone)
            : momentOf(day, window.second, zone);
        const qint64 open = std::max<qint64>(0, opens.msecsTo(closes));
        if (left <= open)
            return opens.addMSecs(left);
        left -= open;
    }
    return begin.addMSecs(milliseconds(hours).count());
}

QDate dayOf(const ReviewDeadline &sla, const QDateTime &at)
{
    return at.toTimeZone(zoneOf(sla)).date();
}

QString timeText(const QString &timeZone, const QDateTime &at)
{
    QTimeZone zone(timeZone.toUtf8());
    if (!zone.isValid())
        zone = QTimeZone(QTimeZone::UTC);
    return QLocale::c().toString(at.toTimeZone(zone), u"dddd d MMMM yyyy, HH:mm"_s)
        + u" (%1)"_s.arg(QString::fromUtf8(zone.id()));
}

QDateTime dueAt(const ReviewDeadline &sla, const QDateTime &start)
{
    return workingTimeAfter(sla, start, sla.hours);
}

bool isOwnersTurn(const Proposal &proposal)
{
    return proposal.state == ProposalState::Waiting || proposal.state == ProposalState::Conflict
        || proposal.state == ProposalState::Failed;
}

QList<DeadlineStep> stepsAhead(const ReviewDeadline &sla, const Proposal &proposal)
{
    if (!isOwnersTurn(proposal) || !proposal.createdAt.isValid())
        return {};
    const QString owner = proposal.owner.accountId;
    const Told &told = proposal.told;
    QList<DeadlineStep> steps;
    const bool asks = !owner.isEmpty() && told.askedOf != owner;
    if (asks)
        steps.append({DeadlineStep::Kind::Ask, proposal.createdAt, owner});
    const bool escalated = told.escalatedAt.isValid();
    const QDateTime remind = remindAt(sla, proposal);
    if (!owner.isEmpty() && !escalated && !told.remindedAt.isValid() && remind.isValid())
        steps.append({DeadlineStep::Kind::Remind, remind, owner});
    if (!escalated && !proposal.managerId.isEmpty() && proposal.managerId != owner
        && proposal.dueAt.isValid())
        steps.append({DeadlineStep::Kind::Escalate, proposal.dueAt, proposal.managerId});
    return steps;
}

QList<DeadlineStep> stepsDue(
    const ReviewDeadline &sla, const Proposal &proposal, const QDateTime &now)
{
    QList<DeadlineStep> steps = stepsAhead(sla, proposal);
    steps.removeIf([&now](const DeadlineStep &step) { return step.at > now; });
    // Nobody is reminded of what they hear of only now, or what their manager hears of now.
    if (steps.size() > 1)
        steps.removeIf(
            [](const DeadlineStep &step) { return step.kind == DeadlineStep::Kind::Remind; });
    return steps;
}

std::optional<Outlook> outlookOf(const Policy &policy, const Proposal &proposal)
{
    using Kind = Outlook::Kind;
    if (!isOwnersTurn(proposal))
        return std::nullopt;
    if (proposal.told.escalatedAt.isValid())
        return Outlook{Kind::ManagerWasTold, proposal.managerId, proposal.told.escalatedAt};
    const bool isRegistered = std::ranges::any_of(
        policy.registry, [&](const RegistryEntry &entry) { return entry.page == proposal.pageId; });
    if (!policy.notify.comments || !isRegistered)
        return Outlook{Kind::CommentsOff, {}, {}};
    for (const DeadlineStep &step : stepsAhead(policy.sla, proposal)) {
        if (step.kind == DeadlineStep::Kind::Escalate)
            return Outlook{Kind::ManagerIsTold, step.to, step.at};
    }
    return Outlook{Kind::NoManager, {}, {}};
}

Told toldOf(Told told, const DeadlineStep &step, const QDateTime &now)
{
    switch (step.kind) {
    case DeadlineStep::Kind::Ask:
        told.askedOf = step.to;
        break;
    case DeadlineStep::Kind::Remind:
        told.remindedAt = now;
        break;
    case DeadlineStep::Kind::Escalate:
        told.escalatedAt = now;
        break;
    }
    return told;
}

Told toldBy(const ReviewDeadline &sla, const Proposal &proposal, const QDateTime &now)
{
    Told told = proposal.told;
    for (const DeadlineStep &step : stepsAhead(sla, proposal)) {
        if (step.at <= now)
            told = toldOf(told, step, now);
    }
    return told;
}

} // namespace Docket
