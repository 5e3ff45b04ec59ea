// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace Docket {

/** Where stored markup is not well-formed and why, in a sentence. Lines and columns count from 1; columns in characters. */
struct MarkupError
{
    int line = 0;
    int column = 0;
    qsizetype offset = 0; ///< Byte.
    QString reason;
    friend bool operator==(const MarkupError &, const MarkupError &) = default;
};

} // namespace Docket
