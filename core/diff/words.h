// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/alignment.h"

#include <functional>

namespace Docket {

/** A word, a number, a punctuation mark, an ideograph or an emoji, with the blanks before it left
 * out. */
struct WordToken
{
    qsizetype start = 0, length = 0;
    bool isWord = false; ///< Letters, digits or an ideograph.
    [[nodiscard]] qsizetype end() const { return start + length; }
};

/** The tokens of a text; never half a character, marks and joiners stay with what they belong to.
 */
[[nodiscard]] std::vector<WordToken> wordTokens(QStringView text);

/** The same for a line of the source view, where an entity and a tag are one token each. */
[[nodiscard]] std::vector<WordToken> sourceTokens(QStringView line);

using Tokenize = std::vector<WordToken> (*)(QStringView);

/** Whether the characters at two places of two equal words look alike; for texts that have styles.
 */
using SameLook = std::function<bool(qsizetype left, qsizetype right)>;

/** diffWords() that goes on with a comparison under way and marks equal words of another look as
 * Formatting. */
[[nodiscard]] WordDiff compareWords(const QString &left, const QString &right,
    DiffOptions::Spaces spaces, const Patience &patience, const SameLook &sameLook = {},
    Tokenize tokenize = wordTokens);

/** Words as interned numbers, sorted: to tell quickly how much two texts have in common. */
struct WordBag
{
    std::vector<int> words;
};
/** The text has to outlive the interner. */
[[nodiscard]] WordBag wordBag(QStringView text, Interner<QStringView> &intern);

/** Shared words by the number of words of the shorter text: 0…1. */
[[nodiscard]] double inCommon(const WordBag &left, const WordBag &right);

} // namespace Docket
