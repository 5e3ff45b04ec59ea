// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Docket {

/** The character of a named entity of HTML 4 (252) or XML ("apos"), name without "&" and ";"; 0
 * when there is none. */
[[nodiscard]] char16_t htmlEntity(QByteArrayView name);

} // namespace Docket
