// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/snoozedate.h"

#include <QLocale>
#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QTime morning(9, 0);

/** "3d", "2 weeks", "1 Monat", "2週間" from today, in any of the window's languages. */
QDate ahead(const QString &words, const QDate &today)
{
    static const QRegularExpression form(
        u"^(\\d{1,3})\\s*(?:(?<days>d|days?|t|tag|tage|tagen|日)|(?<weeks>w|weeks?|woche|wochen|週|"
        u"週間)"
        "|(?<months>m|months?|monat|monate|monaten|か月|ヶ月|カ月))後?$"_s);
    const QRegularExpressionMatch match = form.match(words);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(1).toInt();
    if (match.hasCaptured(u"days"_s))
        return today.addDays(count);
    return match.hasCaptured(u"weeks"_s) ? today.addDays(7 * qint64(count))
                                         : today.addMonths(count);
}

/** "today", "tomorrow" in any of the window's languages. */
QDate near(const QString &words, const QDate &today)
{
    if (QStringList{u"today"_s, u"heute"_s, u"今日"_s}.contains(words))
        return today;
    return QStringList{u"tomorrow"_s, u"morgen"_s, u"明日"_s}.contains(words) ? today.addDays(1)
                                                                              : QDate();
}

/** "2 h", "90 min", "3 Stunden", "2時間" from now; nothing for other words. */
std::optional<std::chrono::minutes> pause(const QString &words)
{
    static const QRegularExpression form(
        u"^(\\d{1,3})\\s*(?:(?<hours>h|hours?|std|stunden?|時間)|(?<minutes>min|minutes?|minuten?|分))後?$"_s);
    const QRegularExpressionMatch match = form.match(words);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(1).toInt();
    return match.hasCaptured(u"hours"_s) ? std::chrono::hours(count) : std::chrono::minutes(count);
}

/** "friday", "fr", in English or the system's language: the next one after today. */
QDate weekday(const QString &words, const QDate &today)
{
    if (words.size() < 2)
        return {};
    for (int day = 1; day <= 7; ++day) {
        for (const QLocale &locale : {QLocale(), QLocale::c()}) {
            if (locale.dayName(day).startsWith(words, Qt::CaseInsensitive))
                return today.addDays((day - today.dayOfWeek() + 6) % 7 + 1);
        }
    }
    return {};
}

/** A day of the calendar; without a year the next such day. */
QDate written(const QString &words, const QDate &today)
{
    if (const QDate iso = QDate::fromString(words, Qt::ISODate); iso.isValid())
        return iso;
    for (const QLocale &locale : {QLocale(), QLocale::c()}) {
        for (const QString &form :
            {locale.dateFormat(QLocale::ShortFormat), u"d.M.yyyy"_s, u"d MMM yyyy"_s,
                u"d MMMM yyyy"_s, u"d. MMM yyyy"_s, u"d. MMMM yyyy"_s, u"yyyy年M月d日"_s}) {
            if (const QDate read = locale.toDate(words, form, 2000); read.isValid())
                return read;
        }
        for (const QString &form : {u"d.M. yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s,
                 u"d. MMM yyyy"_s, u"d. MMMM yyyy"_s, u"M月d日 yyyy"_s}) {
            for (const int year : {today.year(), today.year() + 1}) {
                const QDate read = locale.toDate(u"%1 %2"_s.arg(words).arg(year), form);
                if (read.isValid() && read > today)
                    return read;
            }
        }
    }
    return {};
}

} // namespace

QList<QDateTime> snoozeTimes(const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    const QDate tomorrow = today.addDays(1);
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    return {QDateTime(tomorrow, morning),
        QDateTime(monday == tomorrow ? monday.addDays(7) : monday, morning),
        QDateTime(today.addMonths(1), morning)};
}

std::optional<QDateTime> readSnoozeDate(const QString &typed, const QDateTime &now)
{
    // Digits of a Japanese keyboard are wide.
    QString words = typed.normalized(QString::NormalizationForm_KC).simplified().toLower();
    if (const auto minutes = pause(words))
        return minutes->count() > 0 ? std::optional(now.toLocalTime().addDuration(*minutes))
                                    : std::nullopt;
    QTime time = morning;
    static const QRegularExpression clock(u"\\s*\\b(\\d{1,2}):(\\d{2})$"_s);
    if (const auto match = clock.match(words); match.hasMatch()) {
        time = QTime(match.captured(1).toInt(), match.captured(2).toInt());
        words.truncate(match.capturedStart());
        if (!time.isValid())
            return std::nullopt;
    }
    const QDate today = now.toLocalTime().date();
    QDate day = words.isEmpty() ? today : near(words, today);
    if (!day.isValid())
        day = ahead(words, today);
    if (!day.isValid())
        day = weekday(words, today);
    if (!day.isValid())
        day = written(words, today);
    const QDateTime until(day, time);
    if (!day.isValid() || until <= now.toLocalTime())
        return std::nullopt;
    return until;
}

} // namespace Docket
