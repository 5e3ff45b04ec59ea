// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rehearsal/rehearsalreport.h"

namespace Docket {

// A rehearsal in the window's language.
[[nodiscard]] QString scenarioText(Scenario scenario); ///< "Empty fields"
[[nodiscard]] QString promiseText(Scenario scenario); ///< What it proves, as a sentence.
/** What did not hold and why; empty when it passed. */
[[nodiscard]] QString reasonText(const ScenarioResult &result);
/** "10 of 10 passed on https://… · nothing is left behind", or what is not so. */
[[nodiscard]] QString summaryText(const RehearsalReport &report);

} // namespace Docket
