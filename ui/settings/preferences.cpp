// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QSettings>

namespace Docket {

namespace {

/** A whole number in its range, or the one to fall back to. */
int number(const QSettings &settings, const char *key, int fallback, int least, int most)
{
    bool fits = false;
    const int kept = settings.value(key, fallback).toInt(&fits);
    return fits && kept >= least && kept <= most ? kept : fallback;
}

template <typename T>
T choice(const QSettings &settings, const char *key, T fallback, T last)
{
    return T(number(settings, key, int(fallback), 0, int(last)));
}

NotifyChoice readNotify(const QSettings &settings, const NotifyChoice &defaults)
{
    NotifyChoice kept = defaults;
    const auto flag = [&](const char *key, bool &value) {
        value = settings.value(key, value).toBool();
    };
    flag("notifications/failures", kept.failures);
    flag("notifications/token", kept.token);
    flag("notifications/proposals", kept.proposals);
    flag("notifications/badge", kept.badge);
    flag("notifications/tray", kept.tray);
    if (settings.contains("notifications/times"))
        kept.digest.times = timesIn(settings.value("notifications/times").toStringList().join(u','))
                                .value_or(defaults.digest.times);
    if (settings.contains("notifications/days")) {
        kept.digest.days.clear();
        for (const QString &day : settings.value("notifications/days").toStringList()) {
            if (const int number = day.toInt(); number >= 1 && number <= 7)
                kept.digest.days.insert(number);
        }
    }
    return kept;
}

void writeNotify(QSettings &settings, const NotifyChoice &choice)
{
    settings.setValue("notifications/failures", choice.failures);
    settings.setValue("notifications/token", choice.token);
    settings.setValue("notifications/proposals", choice.proposals);
    settings.setValue("notifications/badge", choice.badge);
    settings.setValue("notifications/tray", choice.tray);
    QStringList times, days;
    for (const QTime &time : choice.digest.times)
        times << time.toString(QStringLiteral("HH:mm"));
    for (int day = 1; day <= 7; ++day) {
        if (choice.digest.days.contains(day))
            days << QString::number(day);
    }
    settings.setValue("notifications/times", times);
    settings.setValue("notifications/days", days);
}

} // namespace

Preferences Preferences::read(const QSettings &settings, const Preferences &defaults)
{
    Preferences kept = defaults;
    kept.poll = std::chrono::seconds(number(settings, "general/pollSeconds",
        int(defaults.poll.count()), int(shortestPoll.count()), int(longestPoll.count())));
    kept.start = choice(settings, "general/startWindow", defaults.start, StartWindow::Maximised);
    kept.language =
        languageOf(settings.value("general/language", languageCode(defaults.language)).toString());
    kept.hold = std::chrono::seconds(number(
        settings, "review/holdSeconds", int(defaults.hold.count()), 0, int(longestHold.count())));
    kept.theme = choice(settings, "window/theme", defaults.theme, ThemeChoice::HighContrast);
    kept.colours = choice(settings, "window/diffColours", defaults.colours, DiffColours::Classic);
    kept.notify = readNotify(settings, defaults.notify);
    kept.proxy.kind =
        choice(settings, "network/proxy", defaults.proxy.kind, ProxyChoice::Kind::Manual);
    kept.proxy.host = settings.value("network/proxyHost", defaults.proxy.host).toString();
    kept.proxy.port =
        quint16(number(settings, "network/proxyPort", int(defaults.proxy.port), 0, 65535));
    kept.authorities = settings.value("network/authorities", defaults.authorities).toString();
    return kept;
}

void Preferences::write(QSettings &settings) const
{
    settings.setValue("general/pollSeconds", int(poll.count()));
    settings.setValue("general/startWindow", int(start));
    settings.setValue("general/language", languageCode(language));
    settings.setValue("review/holdSeconds", int(hold.count()));
    settings.setValue("window/theme", int(theme));
    settings.setValue("window/diffColours", int(colours));
    writeNotify(settings, notify);
    settings.setValue("network/proxy", int(proxy.kind));
    settings.setValue("network/proxyHost", proxy.host);
    settings.setValue("network/proxyPort", int(proxy.port));
    settings.setValue("network/authorities", authorities);
}

} // namespace Docket
