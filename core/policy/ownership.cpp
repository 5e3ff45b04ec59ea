// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ownership.h"

#include <QTimeZone>

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

bool isWorkingDay(const ReviewDeadline &sla, const QDate &day)
{
    return !sla.holidays.contains(day)
        && (sla.workingHours.isEmpty() || sla.workingHours.contains(day.dayOfWeek()));
}

} // namespace

Ownership ownerOf(const RegistryEntry &entry, const Page &page, const WorkItem &item,
    const std::function<bool(const QString &)> &isActive)
{
    const auto usable = [&](const QString &accountId) {
        return !accountId.isEmpty() && (!isActive || isActive(accountId));
    };

    if (usable(entry.owner))
        return {entry.owner, u"registry"_s};
    if (usable(entry.backup))
        return {entry.backup, u"backup"_s};
    if (usable(page.ownerId))
        return {page.ownerId, u"page owner"_s};
    for (const Component &component : item.components) {
        if (component.lead.active && usable(component.lead.accountId))
            return {component.lead.accountId, u"component lead"_s};
    }
    if (item.projectLead.active && usable(item.projectLead.accountId))
        return {item.projectLead.accountId, u"project lead"_s};
    if (usable(entry.manager))
        return {entry.manager, u"manager"_s};
    return {};
}

QDateTime dueAt(const ReviewDeadline &sla, const QDateTime &start)
{
    using namespace std::chrono;
    if (!start.isValid())
        return {};
    const QDateTime begin = start.toUTC();
    if (sla.workingHours.isEmpty() && sla.holidays.isEmpty())
        return begin.addMSecs(milliseconds(sla.hours).count());

    const QTimeZone named(sla.timeZone.toUtf8());
    const QTimeZone zone = named.isValid() ? named : QTimeZone(QTimeZone::UTC);
    qint64 left = milliseconds(sla.hours).count();
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
    return begin.addMSecs(milliseconds(sla.hours).count());
}

} // namespace Docket
