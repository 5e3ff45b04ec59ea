// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace Docket {

/** "ends on 3 March 2027 (in 7 days)": the part of a sentence that says when a token ends. `left` as
 * SyncStatus::tokenDaysLeft, also far away. */
[[nodiscard]] QString tokenEndWords(const QDate &day, int left);

/** The announcement in the window: when the token of `site` ends and what to do. */
[[nodiscard]] QString tokenEndSentence(const QString &site, const QDate &day, int left);

/** The quiet note beside the account: "token ends in 7 days". */
[[nodiscard]] QString tokenEndNote(int left);

} // namespace Docket
