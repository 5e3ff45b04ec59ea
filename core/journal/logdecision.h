// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"

#include <QList>

#include <optional>

namespace Docket {

/** Kinds of entries that say what was decided about a proposal, or that it was taken back. */
[[nodiscard]] QList<LogEntry::Kind> decisionKinds();

/** Whether the entry tells that a change of the proposal was dropped or taken again; of edits only these are decisions. */
[[nodiscard]] bool isChoice(const LogEntry &entry);
[[nodiscard]] bool isChoice(const QString &textOfEdit);

/** Whether an entry of Delayed with this text tells of a page that was written too often: nothing was sent. */
[[nodiscard]] bool waitsForLimit(const QString &text);

/**
 * The entry of the decision that stands, of all entries of one proposal that are decisionKinds(), newest first: the one that undoing
 * the newest decision takes back. Nothing when none was made or all were taken back.
 */
[[nodiscard]] std::optional<LogEntry> standingDecision(const QList<LogEntry> &entries);

} // namespace Docket
