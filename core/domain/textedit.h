// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"

#include <QByteArray>
#include <QList>

namespace Docket {

/** Replace the bytes of `span` in a stored body by `replacement` (UTF-8 markup). An empty span inserts. */
struct TextEdit
{
    Span span;
    QByteArray replacement;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

using TextEdits = QList<TextEdit>; ///< Sorted by offset, never overlapping.

} // namespace Docket
