// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Docket {

/**
 * The same id for the same parts, on any machine and at any time: 32 lower-case hexadecimal digits (the first 128 bits
 * of a SHA-256 over the parts, each preceded by its length so that no two lists of parts read alike).
 */
[[nodiscard]] QString stableId(const QStringList &parts);

/** A new random id, 32 lower-case hexadecimal digits; for transactions. */
[[nodiscard]] QString randomId();

} // namespace Docket
