// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"
#include "core/sync/ruletrial.h"

namespace Docket {

/** What other rules would have made of the tickets that closed. */
void printTrial(const RuleTrial &trial, OutputForm form);

} // namespace Docket
