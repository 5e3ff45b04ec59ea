// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/markupdocument.h"

namespace Fuzz {

/** What reading and editing this body breaks of the promises of MarkupDocument, for any format; empty: nothing. */
[[nodiscard]] QString brokenBy(Docket::MarkupFormat format, const QByteArray &body);

} // namespace Fuzz
