// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/alignment.h"
#include "core/diff/markuptokens.h"
#include "core/diff/merge.h"

namespace Docket {

/** A body cut into tokens, and the tokens into chunks: blocks or parts of blocks, table cells, code lines. */
struct TokenizedBody
{
    TokenizedBody(const QByteArray &body, MarkupFormat format, Interner<QByteArrayView> &intern);

    [[nodiscard]] int count() const { return int(tokens.size()); }
    [[nodiscard]] qsizetype offsetOf(int token) const
    {
        return token < count() ? tokens[size_t(token)].start : bytes.size();
    }
    [[nodiscard]] Span span(int from, int to) const
    {
        return {offsetOf(from), offsetOf(to) - offsetOf(from)};
    }
    [[nodiscard]] QByteArrayView text(int token) const
    {
        return bytes.sliced(tokens[size_t(token)].start, tokens[size_t(token)].length);
    }

    QByteArrayView bytes;
    std::vector<MarkupToken> tokens;
    std::vector<int> numbers; ///< Equal for equal tokens.
    std::vector<int> chunks; ///< First token of each chunk, ascending; the first is 0.
};

/** base[base, baseEnd) became other[other, otherEnd). */
struct TokenHunk
{
    int base = 0, baseEnd = 0, other = 0, otherEnd = 0;
    [[nodiscard]] bool isInsertion() const { return base == baseEnd; }
    friend bool operator==(const TokenHunk &, const TokenHunk &) = default;
};

/**
 * What changed from one body to the other, ascending and never touching. Chunks are aligned first, words inside
 * chunks that are versions of each other then; an insertion or removal that can be read in several ways is read as
 * whole elements ("<li>two</li>", not "</li><li>two").
 */
[[nodiscard]] std::vector<TokenHunk> tokenHunks(
    const TokenizedBody &base, const TokenizedBody &other, const Patience &patience);

/** The name in a tag token ("p" of "<p class='x'>" and "</p>"); empty for comments and CDATA brackets. */
[[nodiscard]] QByteArrayView tagName(QByteArrayView tag);

enum class TagRole { Opens, Closes, Stands }; ///< Stands: "<hr/>", a comment.
[[nodiscard]] TagRole tagRole(QByteArrayView tag);

} // namespace Docket
