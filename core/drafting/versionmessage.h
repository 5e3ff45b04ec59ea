// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Docket {

/** Whose words the version carries: what a person worded says so behind the rest, " Edited by hand." */
enum class Wording { Drafted, ByHand };

/** "Added release note for PROJ-1247 (resolved 2026-04-14)." Bounded as versionMessage() is. */
[[nodiscard]] QString releaseNoteMessage(const QString &itemKey, const QDateTime &resolved);

/** "Updated status of PROJ-1251 (resolved 2026-04-14). Previous value: Open. New value: Fixed."
 * Bounded as versionMessage() is. */
[[nodiscard]] QString statusMessage(const QString &itemKey, const QDateTime &resolved,
    const QString &oldValue, const QString &newValue, Wording wording = Wording::Drafted);

/** "Removed --legacy-ssl and cache.mode per PROJ-9 (resolved 2026-04-14).", "Added …", "Marked … as
 * deprecated …": of a removal, an addition or a deprecation. Bounded as versionMessage() is. */
[[nodiscard]] QString featureMessage(
    Drafter drafter, const QStringList &names, const QString &itemKey, const QDateTime &resolved);

/** "Created page per PROJ-9 (resolved 2026-04-14)." Bounded as versionMessage() is. */
[[nodiscard]] QString pageMessage(const QString &itemKey, const QDateTime &resolved);

/** "Updated documentation per PROJ-1251 (resolved 2026-04-14).": for words that a person writes. */
[[nodiscard]] QString wordsMessage(
    const QString &itemKey, const QDateTime &resolved, Wording wording = Wording::Drafted);

/** versionMessage() with the wording. */
[[nodiscard]] QString valuesMessage(const QList<ValueChange> &values, const QString &itemKey,
    const QDateTime &resolved, Wording wording);

/** A message of a draft that a person worded anew; as it is where it leaves no room to say so. */
[[nodiscard]] QString byHand(const QString &message);
[[nodiscard]] bool saysByHand(const QString &message);

/** One message for a version that carries the changes of several items: their messages in a row where these fit, else "Updated
 * documentation per PROJ-1, PROJ-2 and PROJ-3." Nothing when not even the keys fit. */
[[nodiscard]] std::optional<QString> joinedMessage(
    const QStringList &messages, const QStringList &itemKeys);

} // namespace Docket
