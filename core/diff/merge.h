// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/markupformat.h"
#include "core/domain/textedit.h"

#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace Docket {

/** A place where both sides changed the same words and not in the same way. Spans are of the four bodies; empty where a side has nothing. */
struct MergeConflict
{
    Span base, mine, theirs;
    Span merged; ///< Where the base's bytes stand in for a decision.
    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

/** What two bodies made of one base come to. */
struct Merge
{
    QByteArray merged; ///< Both sides' changes; at a conflict the base's bytes.
    TextEdits onTheirs; ///< What mine changed, as edits of theirs; leaves conflicts alone.
    TextEdits onMine; ///< What theirs changed, as edits of mine; leaves conflicts alone.
    QList<MergeConflict> conflicts; ///< In order.
    friend bool operator==(const Merge &, const Merge &) = default;
};

struct MergeOptions
{
    MarkupFormat format = MarkupFormat::Storage;
    std::chrono::milliseconds budget{
        500}; ///< When it is used up whole stretches count as changed: more conflicts, never a wrong word.
    std::stop_token stop; ///< When asked to stop, nothing comes back.
};

/**
 * Three-way merge of stored bodies, on words inside blocks. Each side is compared with the base; what one side changed is
 * taken, what both changed alike is taken once, and where both changed the same words there is a conflict.
 *
 * - The same words: changes that share a token of the base or touch, two insertions at one place, changes of the parts
 *   of one value ("8.0.1", "a/b"), of a number and the word beside it ("30 s"). A change of tags alone beside a change of words
 *   alone is no conflict, so a comment set around a word and another word in its place come together.
 * - Never half a character, entity or tag (see MarkupToken); a token of the base is kept, replaced or removed whole.
 * - Well-formed when all three bodies are (storage format): where two changes would cross each other's tags the block they
 *   stand in becomes a conflict.
 * - merge(b, b, x) = merge(b, x, b) = merge(b, x, x) = x without conflicts; exchanging mine and theirs exchanges the spans and
 *   nothing else. Without conflicts applyEdits(theirs, onTheirs) == applyEdits(mine, onMine) == merged.
 */
[[nodiscard]] std::optional<Merge> merge(const QByteArray &base, const QByteArray &mine,
    const QByteArray &theirs, const MergeOptions &options = {});

/** The words in a stretch of a body as a reader sees them: tags left out, entities read. For showing a conflict. */
[[nodiscard]] QString wordsIn(const QByteArray &body, Span span);

} // namespace Docket
