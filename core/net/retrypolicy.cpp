// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retrypolicy.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace Docket {

using std::chrono::milliseconds;

namespace {

bool isTemporaryStatus(int status)
{
    return status == 502 || status == 503 || status == 504;
}

bool wantsRetry(const HttpRequest &request, const Result<HttpReply> &outcome)
{
    if (outcome)
        return outcome->status == 429
            || (isTemporaryStatus(outcome->status) && request.mayRepeat());
    const bool network = outcome.error().kind == Error::Kind::Offline
        || outcome.error().kind == Error::Kind::Timeout;
    return network && request.mayRepeat();
}

} // namespace

QList<milliseconds> RetryPolicy::delays() const
{
    QList<milliseconds> list;
    double delay = double(firstDelay.count());
    for (int i = 0; i < retries; ++i) {
        list.append(std::min(milliseconds(std::llround(delay)), longestDelay));
        delay = std::min(delay * factor, double(longestDelay.count()));
    }
    return list;
}

std::optional<milliseconds> RetryPolicy::delayBefore(
    int retry, const HttpRequest &request, const Result<HttpReply> &outcome, double random) const
{
    if (retry >= retries || !wantsRetry(request, outcome))
        return std::nullopt;
    milliseconds delay = delays().at(retry);
    if (outcome && outcome->retryAfter) {
        if (*outcome->retryAfter > longestRetryAfter)
            return std::nullopt;
        delay = std::max(delay, *outcome->retryAfter);
    }
    return delay + milliseconds(std::llround(double(delay.count()) * jitter * random));
}

QDateTime fromHttpDate(const QByteArray &value)
{
    static const QLocale english = QLocale::c();
    QDateTime time = english.toDateTime(
        QString::fromLatin1(value.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeZone(QTimeZone::UTC);
    return time;
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    bool isNumber = false;
    const double seconds = value.trimmed().toDouble(&isNumber);
    if (isNumber) {
        if (!std::isfinite(seconds))
            return std::nullopt;
        return milliseconds(std::llround(std::clamp(seconds, 0.0, 1e9) * 1000));
    }
    const QDateTime until = fromHttpDate(value);
    if (!until.isValid())
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, now.msecsTo(until)));
}

} // namespace Docket
