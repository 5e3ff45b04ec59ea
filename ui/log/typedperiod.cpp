// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/typedperiod.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TypedPeriod)
};

QDate dayFrom(const QString &text, const QLocale &locale)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return iso;
    const QDate day = locale.toDate(text, QLocale::ShortFormat);
    return day.isValid() && day.year() < 1970 ? day.addYears(100) : day; // Two digits of a year.
}

} // namespace

std::expected<DayRange, QString> typedPeriod(const QString &text, const QLocale &locale)
{
    static const QRegularExpression between(
        u"\\s+(?:–|-|\\.\\.|to|bis|…|〜|~)\\s+|\\s*(?:–|\\.\\.|…|〜)\\s*"_s);
    const QString typed = text.simplified();
    const QString example = u"2026-04-01 – 2026-04-14"_s;
    if (typed.isEmpty())
        return std::unexpected(Tr::tr("Type two days, as %1").arg(example));
    const QStringList parts = typed.split(between);
    if (parts.size() > 2)
        return std::unexpected(Tr::tr("Two days are wanted, as %1").arg(example));
    QList<QDate> days;
    for (const QString &part : parts) {
        days.append(dayFrom(part, locale));
        if (!days.last().isValid())
            return std::unexpected(part.isEmpty()
                    ? Tr::tr("A day is missing; as %1").arg(example)
                    : Tr::tr("“%1” is not a date; write it like %2").arg(part, example));
    }
    if (days.last() < days.first())
        return std::unexpected(Tr::tr("The second day is before the first"));
    return DayRange{days.first(), days.last()};
}

} // namespace Docket
