// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registryhealth.h"

namespace Docket {

/**
 * Names of the sections that pages of that kind have by their template and this page has no heading for, also under none of their
 * other names; in the order of the template. Empty for pages of no particular kind, and while the page was not read or is gone.
 */
[[nodiscard]] QStringList missingTemplateSections(const RegisteredPage &page, PageKind kind);

} // namespace Docket
