// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace Docket {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

} // namespace

QString datePattern(DateForm form)
{
    switch (form) {
    case DateForm::Day:
        return Tr::tr("d MMM", "form of a date");
    case DateForm::DayOfYear:
        return Tr::tr("d MMM yyyy", "form of a date");
    case DateForm::LongDay:
        return Tr::tr("d MMMM yyyy", "form of a date");
    case DateForm::Weekday:
        return Tr::tr("ddd d MMM", "form of a date");
    case DateForm::DayTime:
        return Tr::tr("d MMM HH:mm", "form of a date");
    case DateForm::DayOfYearTime:
        return Tr::tr("d MMM yyyy HH:mm", "form of a date");
    case DateForm::LongDayTime:
        return Tr::tr("d MMMM yyyy HH:mm:ss", "form of a date");
    case DateForm::WeekdayTime:
        return Tr::tr("ddd d MMM HH:mm", "form of a date");
    case DateForm::LongWeekdayTime:
        return Tr::tr("dddd d MMM HH:mm", "form of a date");
    }
    return {};
}

QString dateText(const QDateTime &time, DateForm form)
{
    return QLocale().toString(time.toLocalTime(), datePattern(form));
}

QString dateText(const QDate &day, DateForm form)
{
    return QLocale().toString(day, datePattern(form));
}

} // namespace Docket
