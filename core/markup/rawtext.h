// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <utility>

namespace Docket {

/** XML 1.0 allows this character in a document. */
[[nodiscard]] bool isXmlCharacter(char32_t character);

/** The character at raw[at], whose bytes are known to be UTF-8, and how many bytes it takes. */
[[nodiscard]] std::pair<char32_t, int> characterAt(QByteArrayView raw, qsizetype at);

/** UTF-8 as it stands in a body, line ends read as XML does: CR LF and a lone CR become LF. */
[[nodiscard]] QString decodeLines(QByteArrayView raw);

/** The characters of "&name;" or "&#160;", `reference` without "&" and ";"; nothing when it is
 * unknown. */
[[nodiscard]] std::optional<QString> decodeReference(QByteArrayView reference);

/** Whether decodeReference() knows it. */
[[nodiscard]] bool isKnownReference(QByteArrayView reference);

/** The characters of an attribute's value as it stands between its quotes: blanks of every sort read as a space,
 * references as what they mean; those nobody knows are left out. */
[[nodiscard]] QString decodeAttribute(QByteArrayView raw);

/** Line and column (characters) of a byte, both from 1. */
struct TextPosition
{
    int line = 1, column = 1;
};
[[nodiscard]] TextPosition positionOf(QByteArrayView body, qsizetype offset);

} // namespace Docket
