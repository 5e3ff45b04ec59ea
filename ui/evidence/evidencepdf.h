// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

namespace Docket {

/** The report of a pack on pages of A4. Errors: Internal when it cannot be made. */
[[nodiscard]] Result<QByteArray> evidencePdf(const EvidencePack &pack);

} // namespace Docket
