// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

/** What a token of code or configuration is, by its looks. */
enum class TokenKind {
    Identifier, ///< camelCase, snake_case, dotted.names, kebab-names, paths, @annotations, flags.
    Acronym, ///< "HTTP".
    Capitalised, ///< "Timeout".
    Word, ///< Anything else that is letters: "timeout".
    Number, ///< With or without a unit: "30", "30s", "512MB".
    Version, ///< "1.2.0", "2.x".
    Boolean, ///< true, false, on, off, null and the like.
};
[[nodiscard]] TokenKind tokenKindOf(QStringView token);

/** A letter, digit, '_' or '$': what a whole token must not touch. */
[[nodiscard]] bool isTokenChar(QChar c);

/** A line cut into runs of token characters, runs of blanks, and single other characters. */
[[nodiscard]] QList<QStringView> codeTokens(QStringView line);

/** The lower-case words inside an identifier: "connectionTimeout.maxMS" → connection, timeout, max, ms. */
[[nodiscard]] QStringList identifierWords(QStringView identifier);

/** Share of characters that two tokens have in common, in order: 0…1. Only the first 80 of each count. */
[[nodiscard]] double likeness(QStringView one, QStringView other);

/** True for one thing without blanks that may stand for another: a name, a path, a number, a version. */
[[nodiscard]] bool isAtom(QStringView token);

/** True when one atom may take the place of the other by their kinds: a name that of a name, a number that of a number. */
[[nodiscard]] bool mayReplace(QStringView before, QStringView after);

/** True when the two differ in letter case or ending alone: "lambda", "lambdas". */
[[nodiscard]] bool isInflection(QStringView one, QStringView other);

/**
 * The same pair of names in the other ways of writing them ("forceMerge" → "mergeSegments" is also "force-merge" →
 * "merge-segments" and "FORCE_MERGE" → "MERGE_SEGMENTS").
 */
[[nodiscard]] QList<std::pair<QString, QString>> otherSpellings(
    const QString &before, const QString &after);

/** A text with its tokens looked up, to find where something stands as a whole token. */
class TokenIndex
{
public:
    explicit TokenIndex(QString text);
    [[nodiscard]] const QString &text() const { return m_text; }

    /**
     * Where `token` (any length, blanks allowed) stands and touches no token character on either side; ascending. A
     * version may stand behind its letter: 1.2 in "v1.2".
     */
    [[nodiscard]] QList<qsizetype> find(const QString &token) const;
    [[nodiscard]] qsizetype count(const QString &token) const { return find(token).size(); }
    /** Every run of token characters, once each, in no order. */
    [[nodiscard]] QStringList runs() const { return m_words.keys(); }

private:
    QString m_text;
    QHash<QString, QList<qsizetype>> m_words; ///< Where each run of token characters starts.
};

} // namespace Docket
