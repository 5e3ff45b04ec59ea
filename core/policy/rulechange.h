// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policychange.h"

namespace Docket {

// Changes of the trigger rules, the labels and the exclusions, each with the sentence that names it and the one the log keeps.

/** `at`: the rule's place, from 0. */
[[nodiscard]] PolicyChange ruleAdded(
    const TriggerRule &rule, const LabelPolicy &labels, qsizetype at = -1);
[[nodiscard]] PolicyChange ruleChanged(
    const TriggerRule &before, const TriggerRule &after, const LabelPolicy &labels);
[[nodiscard]] PolicyChange ruleRemoved(const TriggerRule &rule);
[[nodiscard]] PolicyChange ruleMoved(const TriggerRule &rule, qsizetype at);
/** On where it was off, and the other way round. */
[[nodiscard]] PolicyChange ruleSwitched(const TriggerRule &rule);
/** The rules that Docket ships with in place of all there are. */
[[nodiscard]] PolicyChange defaultRules(const QList<TriggerRule> &present);
[[nodiscard]] PolicyChange exclusionRemoved(const Exclusion &exclusion);
[[nodiscard]] PolicyChange labelsChanged(const LabelPolicy &before, const LabelPolicy &after);
/** All of a file in place of all there is; `source` names the file. */
[[nodiscard]] PolicyChange policyImported(
    const Policy &before, const Policy &after, const QString &source);
/** Docket comments below pages from now on where it did not, and the other way round. */
[[nodiscard]] PolicyChange commentsSwitched(const Notify &before);

} // namespace Docket
