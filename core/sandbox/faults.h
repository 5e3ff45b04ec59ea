// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sandbox/message.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <chrono>
#include <optional>

namespace Docket::Sandbox {

/** How an answer reaches the caller. */
struct Delivery
{
    enum class Ending {
        Whole,
        Cut, ///< The connection is cut; `sent` says after how many bytes of the body.
        Hang, ///< Nothing comes for `delay` (0: for ever), then the connection is cut.
    };

    Response response;
    Ending ending = Ending::Whole;
    std::optional<qsizetype> sent; ///< Of a cut answer: bytes of the body that still arrive;
        ///< nothing: not even the headers.
    std::chrono::milliseconds delay{0}; ///< Waited before the first byte.
};

/**
 * Something that goes wrong on purpose, as data. The form in a file, a JSON array of
 *
 *     {"match": {"method": "PUT", "path": "/wiki/api/v2/pages/9*", "nth": 2, "times": 1},
 *      "then": {"status": 503, "headers": {"Retry-After": "1"}, "body": "…"}}
 *
 * `match`: every member may be left out. `path` is a glob (`*` also across slashes) or, as "re:…",
 * a regular expression for the whole path. `nth` (from 1): the first matching request that is hit;
 * `times`: how many from there on, 0 (usual without `nth`) for all; with `nth` it is 1 when left
 * out. The first fault that matches wins.
 *
 * `then`, exactly one of these, and "delay": MS with any of them or alone:
 *   - `status` (with `headers{}`, `body`: text, or an object or array sent as JSON): answered
 * instead; nothing is applied, unless `"applied": true`;
 *   - `"hang": MS`: no answer; the connection is cut after MS, 0 for never; nothing is applied;
 *   - `"dropBefore": true`: the connection is cut, nothing is applied;
 *   - `"dropAfter": true`: applied, then the connection is cut before a byte of the answer;
 *   - `"truncate": N`: applied; the connection is cut after N bytes of the body;
 *   - `"html": "login"`: 200 and a login page in HTML; nothing is applied.
 */
struct Fault
{
    enum class Kind { Reply, Hang, DropBefore, DropAfter, Truncate, Delay };

    QByteArray method; ///< Empty: any.
    QRegularExpression path; ///< For the whole decoded path; an empty pattern: any.
    int nth = 1;
    int times = 0; ///< 0: all from the nth on.
    Kind kind = Kind::Reply;
    Response reply; ///< Of Kind::Reply.
    bool applied = false; ///< Of Kind::Reply: the request is carried out all the same.
    std::chrono::milliseconds hang{0}; ///< Of Kind::Hang.
    qsizetype truncate = 0; ///< Of Kind::Truncate.
    std::chrono::milliseconds delay{0};

    /** Whether the World does what the request asks for. */
    [[nodiscard]] bool carriesOut() const
    {
        return kind == Kind::DropAfter || kind == Kind::Truncate || kind == Kind::Delay
            || (kind == Kind::Reply && applied);
    }
};

/** "reply", "dropAfter" …: as records name it. */
[[nodiscard]] QString faultName(Fault::Kind kind);

/** Reads the file's content. Errors: Invalid; the detail starts with "NAME line N: " and says which
 * element is wrong. */
[[nodiscard]] Result<QList<Fault>> parseFaults(const QByteArray &json, const QString &name);

/** Faults and how often each has matched so far. Used under the World's lock. */
class FaultPlan
{
public:
    FaultPlan() = default;
    explicit FaultPlan(QList<Fault> faults);

    /** The fault that hits this request, and counts it; null when none does. The pointer lasts as
     * long as the plan. */
    [[nodiscard]] const Fault *hit(const Request &request);

private:
    QList<Fault> m_faults;
    QList<int> m_matches; ///< Of each fault, so far.
};

} // namespace Docket::Sandbox
