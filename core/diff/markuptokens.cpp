// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/markuptokens.h"

#include "core/diff/characters.h"

#include <algorithm>

namespace Docket {

namespace {

using Kind = MarkupToken::Kind;

/** A character and how many units it takes. */
struct Read
{
    char32_t character;
    qsizetype length;
};

Read readAt(QStringView text, qsizetype at)
{
    const char16_t first = text[at].unicode();
    if (QChar::isHighSurrogate(first) && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1].unicode()), 2};
    return {first, 1};
}

Read readAt(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80)
        return {first, 1};
    const int length = first >= 0xF0 && first < 0xF8 ? 4
        : first >= 0xE0 && first < 0xF0              ? 3
        : first >= 0xC2 && first < 0xE0              ? 2
                                                     : 1;
    constexpr Read broken{U'a', 1};
    if (length == 1 || at + length > text.size())
        return broken;
    char32_t character = first & (0xFF >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return broken;
        character = character << 6 | (byte(at + i) & 0x3F);
    }
    return {character, length};
}

char32_t unitAt(QStringView text, qsizetype at)
{
    return at < text.size() ? text[at].unicode() : 0;
}

char32_t unitAt(QByteArrayView text, qsizetype at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool isAsciiLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

template <typename Text>
class Tokenizer
{
public:
    explicit Tokenizer(Text text)
        : m_text(text)
    { }

    std::vector<MarkupToken> read()
    {
        m_tokens.reserve(size_t(m_text.size()) / 4);
        while (m_at < m_text.size()) {
            if (const qsizetype length = markupLength(); length > 0) {
                const bool entity = unitAt(m_text, m_at) == U'&';
                add(entity ? Kind::Entity : Kind::Tag, length);
                m_characters = {};
            } else {
                readCharacter();
            }
        }
        return std::move(m_tokens);
    }

private:
    /** Of the tag or entity that starts here; 0 when none does. */
    qsizetype markupLength()
    {
        if (m_inCData) {
            if (!startsWith("]]>"))
                return 0;
            m_inCData = false;
            return 3;
        }
        switch (unitAt(m_text, m_at)) {
        case U'<':
            return tagLength();
        case U'&':
            return entityLength();
        default:
            return 0;
        }
    }

    bool startsWith(const char *ascii) const
    {
        for (qsizetype i = 0; ascii[i]; ++i) {
            if (unitAt(m_text, m_at + i) != static_cast<unsigned char>(ascii[i]))
                return false;
        }
        return true;
    }

    qsizetype tagLength()
    {
        if (startsWith("<![CDATA[")) {
            m_inCData = true;
            return 9;
        }
        if (startsWith("<!--"))
            return commentLength();
        const char32_t first = unitAt(m_text, m_at + 1);
        if (!isAsciiLetter(first) && first != U'/' && first != U'?' && first != U'!')
            return 0;
        char32_t quote = 0;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const char32_t c = unitAt(m_text, at);
            if (c == U'<')
                return 0;
            if (quote) {
                quote = c == quote ? 0 : quote;
            } else if (c == U'"' || c == U'\'') {
                quote = c;
            } else if (c == U'>') {
                return at + 1 - m_at;
            }
        }
        return 0;
    }

    qsizetype commentLength()
    {
        for (qsizetype at = m_at + 4; at < m_text.size() && !m_commentsEnded; ++at) {
            if (unitAt(m_text, at) == U'-' && unitAt(m_text, at + 1) == U'-'
                && unitAt(m_text, at + 2) == U'>')
                return at + 3 - m_at;
        }
        m_commentsEnded = true; // nothing closes this one, so nothing closes a later one
        return 0;
    }

    qsizetype entityLength() const
    {
        constexpr qsizetype longest = 40;
        qsizetype at = m_at + 1;
        const bool number = unitAt(m_text, at) == U'#';
        if (number)
            ++at;
        const qsizetype name = at;
        while (isAsciiLetter(unitAt(m_text, at)) || isDigit(unitAt(m_text, at))) {
            if (++at - m_at > longest)
                return 0;
        }
        const bool named = at > name && (number || isAsciiLetter(unitAt(m_text, name)));
        return named && unitAt(m_text, at) == U';' ? at + 1 - m_at : 0;
    }

    void readCharacter()
    {
        const Read read = readAt(m_text, m_at);
        const bool mayAttach = !m_tokens.empty() && m_tokens.back().kind != Kind::Blank
            && m_tokens.back().kind != Kind::Tag && m_tokens.back().kind != Kind::Entity;
        if (!m_characters.begins(read.character, mayAttach))
            return goOn(read.length);
        const CharacterClass now = classOf(read.character);
        const Kind kind = now == CharacterClass::Blank ? Kind::Blank
            : now == CharacterClass::Other             ? Kind::Sign
                                                       : Kind::Word;
        const bool same = !m_tokens.empty() && m_tokens.back().kind == kind && m_last == now
            && (now == CharacterClass::Blank || now == CharacterClass::Letter);
        m_last = now;
        same ? goOn(read.length) : add(kind, read.length);
    }

    void add(Kind kind, qsizetype length)
    {
        m_tokens.push_back({kind, m_at, length});
        m_at += length;
    }

    void goOn(qsizetype length)
    {
        m_tokens.back().length += length;
        m_at += length;
    }

    Text m_text;
    qsizetype m_at = 0;
    std::vector<MarkupToken> m_tokens;
    CharacterReader m_characters;
    CharacterClass m_last = CharacterClass::Blank;
    bool m_inCData = false, m_commentsEnded = false;
};

} // namespace

std::vector<MarkupToken> markupTokens(QByteArrayView body)
{
    return Tokenizer(body).read();
}

std::vector<MarkupToken> markupTokens(QStringView line)
{
    return Tokenizer(line).read();
}

} // namespace Docket
