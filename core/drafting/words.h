// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Docket {

/** True for letters and digits of scripts that put blanks between words, and '_': what a whole
 * token must not touch. */
[[nodiscard]] bool isWordChar(QChar c);

/** True for 0 to 9 alone, whatever other digits scripts have. */
[[nodiscard]] bool isDigit(QChar c);
/** The character at `i`; null outside the text. */
[[nodiscard]] QChar characterAt(QStringView text, qsizetype i);
/** Whether a word character stands at `i`; false outside the text. */
[[nodiscard]] bool isWordAt(QStringView text, qsizetype i);

/** True for the scripts that write words without blanks (Han, kana, hangul, Thai …). */
[[nodiscard]] bool isUnspaced(QChar c);

/**
 * The words that carry sense, lower case, plural and verb endings taken off, filler words left out.
 * Identifiers are taken apart
 * ("connectionTimeout", "connection.timeout", "CONNECTION_TIMEOUT" → connection, timeout;
 * "time-out" also → timeout); scripts without blanks give pairs of characters. In order of
 * appearance, with repetitions.
 */
[[nodiscard]] QStringList contentWords(QStringView text);

/** At most `limit` UTF-16 units, ending in "…" when cut, never inside a surrogate pair. */
[[nodiscard]] QString shortened(const QString &text, qsizetype limit);

/** One line fit for a page history: line breaks become blanks; control, direction and zero-width
 * characters and stray surrogates go. */
[[nodiscard]] QString oneLine(const QString &text);

/** The part of `text` around [start, start+length) that reads as one sentence or line, up to 1,000
 * characters to each side. */
struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;
};
[[nodiscard]] Stretch sentenceAround(QStringView text, qsizetype start, qsizetype length);

/** Cuts lines and sentences apart; each is at most 1,000 characters, longer ones are cut. At most
 * 2,000 of them. */
[[nodiscard]] QStringList sentencesOf(const QString &text);

} // namespace Docket
