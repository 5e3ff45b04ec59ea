// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/policy/registryimport.h"

#include <QStringList>

namespace Docket {

/**
 * One line of CSV (RFC 4180, UTF-8, CRLF). A cell that a spreadsheet would take for a formula (it begins with = + - @, also in full
 * width, a tab, a line feed or a carriage return) gets an apostrophe in front, as OWASP advises: what a ticket says is never run.
 */
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/**
 * The rows of a file as spreadsheets write it, each with the line of the file where it begins. UTF-8 with or without a mark, UTF-16 with
 * one, or else Windows-1252; cells parted by commas, semicolons or tabs, whichever the first line has most of, or as a line "sep=;" in
 * front says. Errors: Invalid (a quote that is never closed, no text).
 */
[[nodiscard]] Result<QList<TableRow>> readCsv(const QByteArray &bytes);

} // namespace Docket
