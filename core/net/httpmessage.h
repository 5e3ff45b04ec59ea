// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Docket {

/** One request as a value. Header names are in lower case. */
struct HttpRequest
{
    /** Write: one, or a read that belongs to one; goes before others that wait. */
    enum class Priority { Read, Write };

    QByteArray method = "GET";
    QUrl url{};
    QMap<QByteArray, QByteArray> headers{};
    QByteArray body{};
    /** Whether sending it twice does no harm; unset means: as the method says (GET and HEAD do
     * none). */
    std::optional<bool> idempotent{};
    QString why{}; ///< For the network ledger, in a few words: "read a page".

    Priority priority = Priority::Read;
    /** The path is a secret itself (a webhook): no log and no error holds more of it than the host. */
    bool secretPath = false;

    [[nodiscard]] bool mayRepeat() const
    {
        return idempotent.value_or(method == "GET" || method == "HEAD");
    }
    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/** What came back, whatever its status. Header names are in lower case; repeated ones are joined
 * with ", ". */
struct HttpReply
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    QString requestId; ///< atl-traceid, atl-request-id or x-arequestid; empty when the remote sent
        ///< none.
    std::optional<std::chrono::milliseconds>
        retryAfter; ///< Counted from the moment the answer came.
    QUrl url; ///< Where it came from, after redirects.

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    friend bool operator==(const HttpReply &, const HttpReply &) = default;
};

} // namespace Docket
