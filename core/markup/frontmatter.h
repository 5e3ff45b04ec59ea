// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"

#include <QByteArrayView>

namespace Docket {

/**
 * The front matter at the very start of a body (behind a byte order mark), its two lines of `---` (YAML; the last one may
 * be `...`) or `+++` (TOML) and their line ends included. Empty when there is none: a `---` that only rules off the text
 * below it does not begin one.
 */
[[nodiscard]] Span frontMatterOf(QByteArrayView body);

} // namespace Docket
