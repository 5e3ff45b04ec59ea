// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <vector>

namespace Docket {

/** The smallest piece of a stored body (storage format or Markdown) that a comparison takes or leaves whole. */
struct MarkupToken
{
    enum class Kind {
        Word, ///< Letters, digits, "_"; or one ideograph.
        Blank, ///< A run of blanks and line ends.
        Sign, ///< Punctuation, an emoji, a bare "<" or "&".
        Entity, ///< "&nbsp;", "&#160;".
        Tag ///< "<p class='x'>", "</p>", "<!-- … -->", "<![CDATA[", "]]>".
    };

    Kind kind = Kind::Sign;
    qsizetype start = 0, length = 0;
    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const MarkupToken &, const MarkupToken &) = default;
};

/**
 * The tokens of a body, in UTF-8 bytes; together they are the body. Never half a character (accents, joined emoji and
 * flags included), half an entity or half a tag. Words inside CDATA are tokens too; there is no entity or tag in it.
 * Bytes that are no UTF-8 count as letters. Linear in the size of the body.
 */
[[nodiscard]] std::vector<MarkupToken> markupTokens(QByteArrayView body);

/** The same for a line of the source view, in UTF-16 units. */
[[nodiscard]] std::vector<MarkupToken> markupTokens(QStringView line);

} // namespace Docket
