// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/net/httpmessage.h"

#include <QDateTime>
#include <QList>

namespace Docket {

/**
 * When a request is sent again and after how long; plain data and functions of it.
 * 429: any method, since a refused request did nothing. 502, 503, 504 and network failures: only
 * what may be repeated, since a lost answer may belong to a request that was carried out.
 * Everything else: never.
 */
struct RetryPolicy
{
    int retries = 4; ///< How often after the first attempt.
    std::chrono::milliseconds firstDelay{500};
    double factor = 2;
    std::chrono::milliseconds longestDelay{30'000};
    /** A remote that asks for a longer wait is not waited for: the answer goes to the caller, who
     * has the time in it. */
    std::chrono::milliseconds longestRetryAfter{120'000};
    double jitter =
        0.25; ///< Up to this share is added, so that many clients do not come back at once.

    /** The back-off without jitter, one for each retry. */
    [[nodiscard]] QList<std::chrono::milliseconds> delays() const;

    /**
     * How long to wait before sending `request` again after `outcome`; nothing when it is not to be
     * sent again. `retry` counts from 0, `random` lies in [0, 1). Never shorter than what the
     * remote asked for.
     */
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayBefore(int retry,
        const HttpRequest &request, const Result<HttpReply> &outcome, double random) const;

    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

/**
 * Reads a Retry-After header: seconds or an HTTP date (RFC 9110 §10.2.3). A date counts from `now`,
 * which should be the answer's own Date where it has one. Nothing when it is missing or unreadable;
 * never negative.
 */
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(
    const QByteArray &value, const QDateTime &now);

/** Reads an HTTP date ("Sun, 06 Nov 1994 08:49:37 GMT"); invalid when it is none. */
[[nodiscard]] QDateTime fromHttpDate(const QByteArray &value);

} // namespace Docket
