// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/holidayfile.h"

#include <QMap>
#include <QTimeZone>

#include <algorithm>
#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/OccurrenceIterator>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 10 * 1024 * 1024;
constexpr int longestEvent = 366; ///< Days; what lasts longer is no holiday.

/** Whether something comes back so often that nobody can have meant a day. */
bool isTooOften(const KCalendarCore::Event &event)
{
    const KCalendarCore::RecurrenceRule::List rules = event.recurrence()->rRules();
    return std::ranges::any_of(rules, [](const KCalendarCore::RecurrenceRule *rule) {
        return rule->recurrenceType() < KCalendarCore::RecurrenceRule::rDaily;
    });
}

/** Adds the days of one occurrence that lie in the time asked for. */
void addDays(QMap<QDate, QStringList> &days, QDate first, qint64 length, const QString &name,
    QDate from, QDate to)
{
    const QDate last = std::min(first.addDays(length), to);
    for (QDate day = std::max(first, from); day <= last; day = day.addDays(1)) {
        QStringList &names = days[day];
        if (!names.contains(name))
            names.append(name);
    }
}

} // namespace

Result<QList<Holiday>> holidaysIn(const QByteArray &bytes, QDate from, QDate to)
{
    if (bytes.size() > largestFile)
        return failure(Error::Kind::Invalid,
            u"the file has %1 MB; a calendar may have 10 MB"_s.arg(bytes.size() >> 20));
    const auto calendar = KCalendarCore::MemoryCalendar::Ptr::create(QTimeZone(QTimeZone::UTC));
    KCalendarCore::ICalFormat format;
    if (!bytes.contains("BEGIN:VCALENDAR") || !format.fromRawString(calendar, bytes))
        return failure(Error::Kind::Invalid, u"this is no iCalendar file"_s);

    const KCalendarCore::Event::List events = calendar->rawEvents();
    for (const KCalendarCore::Event::Ptr &event : events) {
        const bool isHoliday = event->allDay() && event->dtStart().isValid()
            && event->status() != KCalendarCore::Incidence::StatusCanceled
            && event->dtStart().date().daysTo(event->dateEnd()) < longestEvent;
        if (isHoliday && isTooOften(*event))
            return failure(Error::Kind::Invalid,
                u"“%1” comes back more often than daily"_s.arg(event->summary().simplified()));
        if (!isHoliday)
            calendar->deleteEvent(event);
    }
    QMap<QDate, QStringList> days;
    // An event that began before may last until then.
    KCalendarCore::OccurrenceIterator next(*calendar,
        QDateTime(from.addDays(-longestEvent), QTime(0, 0), QTimeZone(QTimeZone::UTC)),
        QDateTime(to, QTime(23, 59, 59), QTimeZone(QTimeZone::UTC)));
    while (next.hasNext()) {
        next.next();
        const auto event = next.incidence().dynamicCast<KCalendarCore::Event>();
        if (!event)
            continue;
        const qint64 length = event->dtStart().date().daysTo(event->dateEnd());
        addDays(days, next.occurrenceStartDate().date(), std::max<qint64>(0, length),
            event->summary().simplified(), from, to);
    }
    if (days.isEmpty())
        return failure(Error::Kind::Invalid,
            u"the calendar has no whole day from %1 to %2"_s.arg(
                from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
    QList<Holiday> holidays;
    for (auto day = days.begin(); day != days.end(); ++day) {
        day->sort();
        holidays.append({day.key(), day->join(u", "_s)});
    }
    return holidays;
}

QList<QDate> withHolidays(QList<QDate> days, const QList<Holiday> &holidays)
{
    for (const Holiday &one : holidays)
        days.append(one.day);
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace Docket
