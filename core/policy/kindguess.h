// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"

namespace Docket {

/** What a page is for, as far as its title says so: a guess for people to correct. */
[[nodiscard]] PageKind kindFromTitle(const QString &title);

} // namespace Docket
