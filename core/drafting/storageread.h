// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/markup/storagedocument.h"

namespace Docket {

/** The body's tree, with what is wrong as an error that people read. Errors: Invalid, "line 3, column 8: …". */
[[nodiscard]] Result<StorageDocument> readStorage(const QByteArray &body);

} // namespace Docket
