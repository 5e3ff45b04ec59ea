// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

namespace Docket {

/** "212 closed in scope = 212 in the log: 64 proposed, 148 excluded." in the window's language, and what differs. */
[[nodiscard]] QString populationText(const Population &population);
[[nodiscard]] QString treatmentText(Treatment treatment); ///< "Proposed"
[[nodiscard]] QString presetText(const QString &preset); ///< "Runbooks and on-call pages"
/** What the verifier of the log found, when the pack was made. */
[[nodiscard]] QString verifierText(const LogCheck &check);
[[nodiscard]] QString closerText(const PopulationItem &item); ///< A name, an id, "Automation".

} // namespace Docket
