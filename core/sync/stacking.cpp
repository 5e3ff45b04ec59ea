// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stacking.h"

namespace Docket {

std::optional<TextEdits> stackEdits(const TextEdits &edits, const TextEdits &landed)
{
    TextEdits moved;
    for (TextEdit edit : edits) {
        qsizetype shift = 0;
        for (const TextEdit &other : landed) {
            const bool sameInsertion = other.span == edit.span && edit.span.length == 0;
            if (other.span.end() <= edit.span.offset && !sameInsertion)
                shift += other.replacement.size() - other.span.length;
            else if (other.span.overlaps(edit.span) || other.span.contains(edit.span))
                return std::nullopt;
        }
        edit.span.offset += shift;
        moved.append(edit);
    }
    return moved;
}

} // namespace Docket
