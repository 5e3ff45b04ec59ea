// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cqldates.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

/** Moves by an increment such as "-3h"; without a unit letter `unit` counts. Nothing when it is
 * none. */
std::optional<QDateTime> moved(const QDateTime &from, const QString &increment, QChar unit)
{
    if (increment.trimmed().isEmpty())
        return from;
    static const QRegularExpression form(u"^\\s*([+-]?)(\\d{1,5})([yMwdhm]?)\\s*$"_s);
    const QRegularExpressionMatch match = form.match(increment);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1);
    const QChar letter = match.captured(3).isEmpty() ? unit : match.captured(3).at(0);
    switch (letter.unicode()) {
    case 'y':
        return from.addYears(count);
    case 'M':
        return from.addMonths(count);
    case 'w':
        return from.addDays(7LL * count);
    case 'd':
        return from.addDays(count);
    case 'h':
        return from.addSecs(3600LL * count);
    default:
        return from.addSecs(60LL * count);
    }
}

QDate periodStart(const QDate &day, QChar unit)
{
    switch (unit.unicode()) {
    case 'w':
        return day.addDays(1 - day.dayOfWeek());
    case 'M':
        return QDate(day.year(), day.month(), 1);
    case 'y':
        return QDate(day.year(), 1, 1);
    default:
        return day;
    }
}

QDate nextPeriod(const QDate &start, QChar unit)
{
    switch (unit.unicode()) {
    case 'w':
        return start.addDays(7);
    case 'M':
        return start.addMonths(1);
    case 'y':
        return start.addYears(1);
    default:
        return start.addDays(1);
    }
}

/** The letter of the period in "startOfWeek"; nothing when the name is no such function. */
std::optional<QChar> periodOf(QStringView name)
{
    static const QList<std::pair<QString, QChar>> periods{
        {u"day"_s, u'd'}, {u"week"_s, u'w'}, {u"month"_s, u'M'}, {u"year"_s, u'y'}};
    for (const auto &[word, letter] : periods) {
        if (name == word)
            return letter;
    }
    return std::nullopt;
}

} // namespace

QDateTime cqlDate(const QString &literal, const QTimeZone &zone)
{
    QString text = literal.trimmed();
    text.replace(u'/', u'-');
    static const QRegularExpression form(
        u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?: (\\d{1,2}):(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    const QDate day(number(1), number(2), number(3));
    const QTime time(number(4), number(5));
    return day.isValid() && time.isValid() ? QDateTime(day, time, zone).toUTC() : QDateTime();
}

QDateTime cqlDateFunction(const QString &name, const QString &increment, const CqlContext &context)
{
    const QDateTime local = context.now.toTimeZone(context.zone);
    const QString function = name.toLower();
    if (function == u"now")
        return moved(local, increment, u'm').value_or(QDateTime()).toUTC();
    const bool start = function.startsWith(u"startof");
    if (!start && !function.startsWith(u"endof"))
        return {};
    const std::optional<QChar> unit = periodOf(QStringView(function).sliced(start ? 7 : 5));
    if (!unit)
        return {};
    const std::optional<QDateTime> base = moved(local, increment, *unit);
    if (!base)
        return {};
    const QDate first = periodStart(base->date(), *unit);
    if (start)
        return first.startOfDay(context.zone).toUTC();
    return nextPeriod(first, *unit).startOfDay(context.zone).addMSecs(-1).toUTC();
}

} // namespace Docket::Sandbox
