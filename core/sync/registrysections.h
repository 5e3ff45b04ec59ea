// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registryhealth.h"

namespace Docket {

/** Reads the page's sections and looks for these; `earlier`, a body that had them all, tells what they became (empty: none). Slow
 * on a long page. A body that cannot be read judges nothing. */
[[nodiscard]] RegisteredPage withSections(RegisteredPage seen, const Page &page,
    const QList<QStringList> &wanted, const QByteArray &earlier);

} // namespace Docket
