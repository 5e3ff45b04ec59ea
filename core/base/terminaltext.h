// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Docket {

/**
 * Words of strangers for a terminal: control characters (of seven and of eight bits, but line feed and tab), line and paragraph
 * separators, and what turns the direction of the words around it stand as "·". No terminal obeys them, and no line looks like another.
 */
[[nodiscard]] QString terminalText(QString text);

/** JSON for programs and terminals alike: the same characters as \uXXXX, so that nothing is lost. */
[[nodiscard]] QByteArray terminalJson(const QByteArray &json);

} // namespace Docket
