// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"

namespace Docket {

/**
 * What a rule does, in one sentence: "When a ticket closes, if its type is “Bug” and if it does not have the label “api-change”,
 * propose a change for release notes." `labels` says which ones "@include" stands for.
 */
[[nodiscard]] QString ruleSentence(const TriggerRule &rule, const LabelPolicy &labels);

/** What an exclusion leaves out, as a sentence. `page` is its page's title; the id itself where that is unknown. */
[[nodiscard]] QString exclusionSentence(const Exclusion &exclusion, const QString &page);

/** "release notes", "runbooks" …: the pages of a kind, within a sentence. */
[[nodiscard]] QString kindWords(PageKind kind);

} // namespace Docket
