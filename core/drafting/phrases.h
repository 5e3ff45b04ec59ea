// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/** A value cut out of a sentence. */
struct Phrase
{
    QString value; ///< Without quotes and trailing punctuation; empty when there is none.
    QString noun; ///< What a bare number counts: "requests per minute"; empty otherwise.
    bool quoted = false;
    qsizetype start = 0; ///< In the sentence, with quotes and noun.
    qsizetype end = 0;
};

/** The value that begins at `position`; `tokens` > 1 lets plain words run on that far, 0 to the end
 * of the clause. */
[[nodiscard]] Phrase valueFrom(QStringView sentence, qsizetype position, qsizetype tokens = 1);

/** The value that ends at `position`, looking through a parenthesis before it. */
[[nodiscard]] Phrase valueUpTo(QStringView sentence, qsizetype position);

/** A whole stretch read as one value: quotes off, "port" and the like off, the noun behind a number
 * apart. */
[[nodiscard]] Phrase valueIn(QStringView stretch);

/** True for what looks like a value and not like prose: digits, quotes, flags, identifiers, paths,
 * addresses. */
[[nodiscard]] bool looksLikeValue(const Phrase &phrase);

/** What a clause speaks of: "Raise the connection timeout " → "connection timeout", "The restart
 * port changes " → "restart port". */
[[nodiscard]] QString subjectOf(QStringView clause);

/** True when the clause has a verb of change ("raise", "moves", "renamed" …). */
[[nodiscard]] bool tellsChange(QStringView clause);

} // namespace Docket
