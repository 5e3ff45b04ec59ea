// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace Docket {

/**
 * What went wrong, as a value. `kind` decides what happens next (see isTransient()); the words a person
 * reads are made from it in ui/ and app/. `detail` is for the log and for "Details": it never holds a secret.
 */
struct [[nodiscard]] Error
{
    enum class Kind {
        Cancelled, ///< A person or a shutdown stopped it; nothing is wrong.
        Offline, ///< No route, DNS failure, connection refused or cut.
        Timeout, ///< Nothing came within our own time limit.
        Untrusted, ///< No secure connection: the certificate is not trusted. Nothing was sent.
        AuthRequired, ///< The account is not signed in: bad or expired token.
        Forbidden, ///< Signed in, but may not do this.
        NotFound, ///< Does not exist, or may not be seen.
        Conflict, ///< Somebody else changed it meanwhile.
        RateLimited, ///< Asked to wait; `retryAfter` says how long.
        Server, ///< The remote failed (5xx).
        Protocol, ///< The answer is not what the contract says (HTML, cut JSON).
        Storage, ///< The database or a file could not be read or written.
        Damaged, ///< The database's own file is broken; it is left as it is until a person decides.
        Invalid, ///< What was asked for is wrong: bad input, refused by the remote as such.
        Internal, ///< A broken invariant of ours.
    };

    Kind kind = Kind::Internal;
    QString detail;
    int httpStatus = 0; ///< 0 when no answer came.
    std::optional<std::chrono::milliseconds> retryAfter;
    QString requestId; ///< The remote's own id of the exchange, for its support.

    /** True when trying the same again later may succeed without anybody doing anything. */
    [[nodiscard]] bool isTransient() const;

    friend bool operator==(const Error &, const Error &) = default;
};

/** The name of the kind as it stands in logs and JSON, for example "rateLimited". */
[[nodiscard]] QString kindName(Error::Kind kind);

template <typename T>
using Result = std::expected<T, Error>;

/** `return failure(Error::Kind::NotFound, "…")` in a function that returns any Result. */
[[nodiscard]] inline std::unexpected<Error> failure(Error::Kind kind, QString detail)
{
    return std::unexpected(Error{kind, std::move(detail), 0, std::nullopt, {}});
}

/** Hands an error on from a Result of another type. */
template <typename T>
[[nodiscard]] std::unexpected<Error> failure(const Result<T> &result)
{
    return std::unexpected(result.error());
}

} // namespace Docket
