// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signoff.h"
#include "core/journal/logfigures.h"

#include <QHash>

namespace Docket {

/** In the window's language: "Overdue by 1 d 4 h, self-approved"; empty for none. */
[[nodiscard]] QString exceptionText(const QList<EntryException> &exceptions);
/** How many entries have which: "2 reverted, 1 overdue"; empty for none. */
[[nodiscard]] QString exceptionCounts(const LogFigures &figures);
/** "Sprint 42 (1 Apr – 14 Apr): 64 entries, 5 exceptions", with what was searched and noted. */
[[nodiscard]] QString signOffText(
    const SignOff &signOff, const QHash<QString, QString> &names = {});

} // namespace Docket
