// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"
#include "core/domain/proposal.h"

namespace Docket {

/** What a search of the log looks into. */
[[nodiscard]] QString searchedWords(const LogEntry &entry);
/** The same of a proposal, for which the owner is the person. */
[[nodiscard]] QString searchedWords(const Proposal &proposal);

/** Every three letters in a row of the text, for the index of words to look up; empty for a shorter text. */
[[nodiscard]] QString gramsOf(const QString &text);

} // namespace Docket
