// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Docket {

/**
 * One line of CSV (RFC 4180, UTF-8, CRLF). A cell that a spreadsheet would take for a formula (it begins with = + - @, also in full
 * width, a tab, a line feed or a carriage return) gets an apostrophe in front, as OWASP advises: what a ticket says is never run.
 */
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace Docket
