// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blockbuilder.h"
#include "core/markup/stringsearch.h"

#include <QStringView>

#include <array>
#include <vector>

namespace Docket {

/** What a piece of wiki text is read for: words keep smileys and macros as they are written. */
enum class WikiPurpose { View, Words };

/** Stands for the next block of code that was taken out of the text. */
inline constexpr char16_t codeMark = 0xFDD0;

/** A backslash takes its meaning from these characters. */
[[nodiscard]] bool isWikiEscapable(QChar c);

/** The length of the smiley at `at`, and the character it shows; 0 when there is none. */
[[nodiscard]] qsizetype smileyAt(QStringView text, qsizetype at, QString *shown);

/** The length of the address that starts at `at` with a scheme; 0 when there is none. */
[[nodiscard]] qsizetype addressAt(QStringView text, qsizetype at);

/** Reads the inside of a line of wiki markup into a builder. */
class WikiLine
{
public:
    /** `codes`: what the code marks stand for; taken from the front. */
    struct Code
    {
        QString title;
        QString language;
        QString text;
    };
    struct Codes
    {
        std::vector<Code> all;
        std::size_t next = 0;
    };

    WikiLine(BlockBuilder &builder, Codes &codes, WikiPurpose purpose, QStringView text);
    void read(int style = TextRun::Plain, const QString &href = {});

private:
    /** Where a phrase mark stands and how long it is: 1, 2 ("??") or 3 ("{*}"). */
    struct Closer
    {
        qsizetype at = 0;
        qsizetype length = 1;
    };
    struct Phrase
    {
        int style = TextRun::Plain;
        Closer closer;
    };
    static constexpr int kinds = 7;

    void findClosers();
    [[nodiscard]] qsizetype markLength(qsizetype at, int *kind) const;
    [[nodiscard]] bool opens(qsizetype at, qsizetype length) const;
    [[nodiscard]] bool closes(qsizetype at, qsizetype length) const;
    [[nodiscard]] const Closer *closerAfter(int kind, qsizetype at);

    [[nodiscard]] bool readEscape();
    [[nodiscard]] bool readReference();
    [[nodiscard]] bool readPhrase();
    [[nodiscard]] bool readMono();
    [[nodiscard]] bool readMacro();
    [[nodiscard]] bool readLink();
    [[nodiscard]] bool readImage();
    [[nodiscard]] bool readSmiley();
    void readCode();
    void flush();
    void closePhrases();

    BlockBuilder &m_builder;
    Codes &m_codes;
    WikiPurpose m_purpose;
    QStringView m_text;
    qsizetype m_at = 0;
    QString m_words; ///< Read and not yet handed on.
    int m_style = TextRun::Plain;
    QString m_href;
    std::vector<Phrase> m_open;
    std::array<std::vector<Closer>, kinds> m_closers;
    std::array<std::size_t, kinds> m_nextCloser{};
    StringSearch m_bracket{QStringLiteral("]")}, m_brace{QStringLiteral("}")},
        m_braces{QStringLiteral("}}")}, m_bang{QStringLiteral("!")};
};

} // namespace Docket
