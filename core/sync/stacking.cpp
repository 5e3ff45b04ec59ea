// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stacking.h"

#include "core/diff/tokenedits.h"
#include "core/markup/storagedocument.h"

#include <algorithm>

namespace Docket {

namespace {

/** The span with the blanks beside it. */
Span withBlanks(Span span, const QByteArray &body)
{
    const auto isBlank = [&](qsizetype at) {
        return at >= 0 && at < body.size() && static_cast<unsigned char>(body.at(at)) <= ' ';
    };
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

/** What `after` has more than `before` when that is whole elements at one place (an entry of a list, a row); empty otherwise. */
QByteArray insertedElements(const QByteArray &before, const QByteArray &after)
{
    const qsizetype length = after.size() - before.size();
    if (length <= 0)
        return {};
    qsizetype start = std::ranges::mismatch(before, after).in1 - before.begin();
    if (!QByteArrayView(after)
            .sliced(start + length)
            .endsWith(QByteArrayView(before).sliced(start)))
        return {};
    // The same insertion can be read as "</li><li>two" or as "<li>two</li>": the reading that is whole elements counts.
    for (; start >= 0; --start) {
        const QByteArray inserted = after.mid(start, length);
        if (inserted.startsWith('<') && !inserted.startsWith("</") && inserted.endsWith('>')
            && StorageDocument::parse(inserted))
            return inserted;
        if (start == 0 || after.at(start - 1) != after.at(start + length - 1))
            return {};
    }
    return {};
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

std::optional<TextEdits> revertingEdits(
    const QByteArray &before, const QByteArray &after, const QByteArray &live)
{
    const QByteArray entry = insertedElements(before, after);
    if (!entry.isEmpty() && after.count(entry) == 1 && live.count(entry) == 1)
        return TextEdits{{Span{live.indexOf(entry), entry.size()}, {}}};
    const TextEdits inverse = tokenEdits(after, before);
    const TextEdits later = tokenEdits(after, live);
    for (const TextEdit &edit : inverse) {
        const Span reach = withBlanks(edit.span, after);
        if (std::ranges::any_of(
                later, [&](const TextEdit &other) { return touch(reach, other.span); }))
            return std::nullopt;
    }
    return stackEdits(inverse, later);
}

} // namespace Docket
