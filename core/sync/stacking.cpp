// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stacking.h"

#include "core/diff/tokenedits.h"

#include <algorithm>

namespace Docket {

namespace {

/** The span with the blanks beside it. */
Span withBlanks(Span span, const QByteArray &body)
{
    const auto isBlank = [&](qsizetype at) { return at >= 0 && at < body.size() && static_cast<unsigned char>(body.at(at)) <= ' '; };
    while (isBlank(span.offset - 1)) {
        --span.offset;
        ++span.length;
    }
    while (isBlank(span.end()))
        ++span.length;
    return span;
}

/** One byte in common, or none between them. */
bool touch(Span one, Span other)
{
    return one.offset <= other.end() && other.offset <= one.end();
}

} // namespace

std::optional<TextEdits> stackEdits(const TextEdits &edits, const TextEdits &landed)
{
    TextEdits moved;
    for (TextEdit edit : edits) {
        qsizetype shift = 0;
        for (const TextEdit &other : landed) {
            if (other.span.end() <= edit.span.offset)
                shift += other.replacement.size() - other.span.length;
            else if (other.span.overlaps(edit.span) || other.span.contains(edit.span))
                return std::nullopt;
        }
        edit.span.offset += shift;
        moved.append(edit);
    }
    return moved;
}

std::optional<TextEdits> revertingEdits(const QByteArray &before, const QByteArray &after, const QByteArray &live)
{
    const TextEdits inverse = tokenEdits(after, before);
    const TextEdits later = tokenEdits(after, live);
    for (const TextEdit &edit : inverse) {
        const Span reach = withBlanks(edit.span, after);
        if (std::ranges::any_of(later, [&](const TextEdit &other) { return touch(reach, other.span); }))
            return std::nullopt;
    }
    return stackEdits(inverse, later);
}

} // namespace Docket
