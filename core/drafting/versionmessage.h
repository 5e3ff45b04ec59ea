// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Docket {

/** "Added release note for PROJ-1247 (resolved 2026-04-14)." Bounded as versionMessage() is. */
[[nodiscard]] QString releaseNoteMessage(const QString &itemKey, const QDateTime &resolved);

/** "Updated status of PROJ-1251 (resolved 2026-04-14). Previous value: Open. New value: Fixed."
 * Bounded as versionMessage() is. */
[[nodiscard]] QString statusMessage(const QString &itemKey, const QDateTime &resolved,
    const QString &oldValue, const QString &newValue);

/** "Updated documentation per PROJ-1251 (resolved 2026-04-14).": for words that a person writes. */
[[nodiscard]] QString wordsMessage(const QString &itemKey, const QDateTime &resolved);

} // namespace Docket
