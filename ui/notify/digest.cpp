// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/digest.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

std::optional<QList<QTime>> timesIn(const QString &typed)
{
    static const QRegularExpression form(
        u"^(\\d{1,2})(?:[:.h](\\d{2}))?\\s*([ap]m)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u"[,;]"_s);
    QList<QTime> times;
    for (const QString &part : typed.split(between, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto found = form.match(part.trimmed());
        int hour = found.captured(1).toInt();
        const QString half = found.captured(3).toLower();
        const bool fits = half.isEmpty() || (hour >= 1 && hour <= 12);
        if (!half.isEmpty())
            hour = hour % 12 + (half == "pm"_L1 ? 12 : 0);
        const QTime time(hour, found.captured(2).toInt());
        if (!found.hasMatch() || !fits || !time.isValid())
            return std::nullopt;
        if (!times.contains(time))
            times.append(time);
    }
    std::ranges::sort(times);
    return times;
}

QString timesText(const QList<QTime> &times)
{
    QStringList words;
    for (const QTime &time : times)
        words << QLocale().toString(time, u"H:mm"_s);
    return words.join(u", "_s);
}

QDateTime Digest::lastTime(const QDateTime &now, const QTimeZone &zone) const
{
    const QDate today = now.toTimeZone(zone).date();
    for (int back = 0; back < 8; ++back) {
        const QDate day = today.addDays(-back);
        if (!m_times.days.contains(day.dayOfWeek()))
            continue;
        for (qsizetype i = m_times.times.size() - 1; i >= 0; --i) {
            // One that the clocks leap over comes an hour later, one that comes twice counts the first time.
            const QDateTime at(
                day, m_times.times.at(i), zone, QDateTime::TransitionResolution::RelativeToBefore);
            if (at.isValid() && at <= now)
                return at.toUTC();
        }
    }
    return {};
}

void Digest::setTimes(const DigestTimes &times, const QDateTime &now, const QTimeZone &zone)
{
    if (m_times == times)
        return;
    m_times = times;
    m_memory.handled = std::max(m_memory.handled, lastTime(now, zone));
}

QStringList Digest::look(
    const QDateTime &now, const QTimeZone &zone, const QStringList &open, Window window)
{
    const QDateTime last = lastTime(now, zone);
    const bool first = !m_memory.handled.isValid();
    const bool due = !first && last.isValid() && last > m_memory.handled;
    QStringList fresh;
    for (const QString &id : open) {
        if (!m_memory.known.contains(id))
            fresh << id;
    }
    // What is decided or gone need not be kept; should it open again, it is news.
    if (!open.isEmpty()) // Nothing at all: perhaps not read yet.
        m_memory.known.intersect(QSet<QString>(open.begin(), open.end()));
    if (first || due)
        m_memory.handled = last.isValid() ? last : now;
    const bool seen = window == Window::InFront;
    if (seen || due)
        m_memory.known.unite(QSet<QString>(fresh.begin(), fresh.end()));
    return due && !seen ? fresh : QStringList();
}

} // namespace Docket
