// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace Docket {

/** What is wrong with one start tag. Views and offsets are of the body it was found in. */
struct TagProblem
{
    enum class Kind {
        Unfinished, ///< No ">".
        StrayCharacter,
        NoValue,
        NoQuotes,
        NoClosingQuote,
        LessThan, ///< In a value.
        Ampersand, ///< In a value.
        Twice ///< The same attribute again.
    };

    Kind kind = Kind::Unfinished;
    QByteArrayView tag; ///< The element's name.
    QByteArrayView
        attribute; ///< The attribute at fault, with its prefix; empty for Unfinished and StrayCharacter.
    qsizetype offset =
        0; ///< Byte of the fault: the character, the attribute or the value's first byte.
    qsizetype length =
        0; ///< Of the value (NoQuotes, LessThan, Ampersand) or of the whole second attribute (Twice).
};

/** The first thing wrong with the start tag whose "<" stands at `start`; nothing when it looks right. */
[[nodiscard]] std::optional<TagProblem> tagProblem(QByteArrayView body, qsizetype start);

/** The name that starts at a byte, as XML writes names; empty when there is none. */
[[nodiscard]] QByteArrayView nameAt(QByteArrayView body, qsizetype offset);

} // namespace Docket
