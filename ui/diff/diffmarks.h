// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/diffrows.h"

#include <QString>

namespace Docket {

/** A box drawn around words of one side of a diff row, with a word at the row's end that says why. */
struct DiffOutline
{
    enum class Tone { Warning, Pointed }; ///< Pointed: what somebody points at elsewhere.

    int row = 0; ///< Index of the diff row.
    bool right = true; ///< Which side.
    WordMark mark; ///< Which words.
    Tone tone = Tone::Warning;
    QString word; ///< "no source"; may be empty.
    friend bool operator==(const DiffOutline &, const DiffOutline &) = default;
};

} // namespace Docket
