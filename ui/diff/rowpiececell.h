// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/rowpiece.h"

#include <QTextLayout>

namespace Docket {

inline constexpr double frameInset = 14; ///< Per panel around a block.
inline constexpr double framePad = 5; ///< Above a panel's first row and below its last.
inline constexpr double chipPad = 4; ///< Between a chip's frame and its words.

/** Where a chip or inline code lies in a cell's text. */
struct ChipRange
{
    int start = 0, length = 0;
    TextRun::Chip kind = TextRun::Chip::None;
    QString colour;
    bool code = false; ///< Not a chip at all but inline code.
};

struct RowPiece::Cell
{
    QTextLayout layout;
    QList<ChipRange> chips;
    QRectF box; ///< Of a table cell; of anything else its text.
    QPointF text; ///< Where the text layout stands.
    int index = 0;
    int columns = 1;
    bool header = false;
};

/** Colours of a status chip by its stored colour ("Green"); neutral for others. */
[[nodiscard]] ChangeTint statusTint(const QString &colour, const Theme &theme);

} // namespace Docket
