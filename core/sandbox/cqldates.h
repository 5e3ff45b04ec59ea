// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cql.h"

namespace Docket::Sandbox {

/** "2026-04-14 09:30", "2026/04/14": the moment in `zone`; invalid when it is no CQL date. */
[[nodiscard]] QDateTime cqlDate(const QString &literal, const QTimeZone &zone);

/**
 * The moment of a date function, now("-3h") or startOfWeek(); names in any case. Weeks begin on
 * Monday. Nothing when the name is no date function or the increment is not one of a sign, a number
 * and y, M, w, d, h or m.
 */
[[nodiscard]] QDateTime cqlDateFunction(
    const QString &name, const QString &increment, const CqlContext &context);

} // namespace Docket::Sandbox
