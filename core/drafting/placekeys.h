// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/textmap.h"

namespace Docket {

/** What a value is set to right where it stands: "Port: 8080", `port=8080`, `--port 8080`,
 * `<port>8080</port>`, `"port": 8080`. */
struct PlaceKey
{
    enum class Kind {
        None,
        Label, ///< Words before a colon or dash: "Restart port: 8080".
        Name, ///< A name of a setting: `restart.port=8080`, `--restart-port 8080`.
    };

    Kind kind = Kind::None;
    QString words; ///< "Restart port", "restart.port".
    QStringList around; ///< Of a name in code: the names it is nested in, outermost first: the
        ///< parents in YAML, JSON and XML, the section of an INI file.
};

/** The key of the value that begins at `position` of the unit; looks at its line, and in code at up
 * to 200 lines before it. */
[[nodiscard]] PlaceKey placeKeyOf(const TextUnit &unit, qsizetype position);

} // namespace Docket
