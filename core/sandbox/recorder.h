// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sandbox/message.h"

#include <QDateTime>
#include <QFile>

#include <memory>

namespace Docket::Sandbox {

/**
 * Writes exchanges to a file, one JSON object a line: `time`, `method`, `path`, `query` (array of
 * [name, value]), `requestHeaders`, `requestBody`, `status`, `responseHeaders`, `responseBody`.
 * Bodies are JSON where they are JSON, else text; left out when empty. A request that a fault hit
 * has its name as `fault`, and the answer that was due, if it was carried out. Secrets are not
 * written: Authorization and cookies become "redacted". Each line is flushed.
 */
class Recorder
{
public:
    /** Opens (and empties) the file. Errors: Storage. */
    [[nodiscard]] static Result<std::unique_ptr<Recorder>> open(const QString &path);

    void write(const QDateTime &at, const Request &request, const Response &response,
        const QString &fault = {});

private:
    explicit Recorder(const QString &path);

    QFile m_file;
};

} // namespace Docket::Sandbox
