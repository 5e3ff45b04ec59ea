// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace Docket {

/** How a character takes part in a token. */
enum class CharacterClass { Blank, Letter, Ideograph, Other };

/** Letters also mean digits and "_"; an ideograph (also kana, bopomofo) is a word of its own. */
[[nodiscard]] CharacterClass classOf(char32_t character);

/** Belongs to the character before it: accents, variation selectors, skin tones, joiners, flag tags. */
[[nodiscard]] inline bool isAttached(char32_t c)
{
    return c >= 0x300
        && (QChar::isMark(c) || c == 0x200D || c == 0x200C || (c >= 0x1F3FB && c <= 0x1F3FF)
            || (c >= 0xE0020 && c <= 0xE007F));
}

/**
 * Reads a text character by character and says where one that a reader sees begins: accents and what is joined to
 * the character before do not begin one, nor does the second half of a flag.
 */
class CharacterReader
{
public:
    /** Whether `c` begins a new character; `mayAttach` is false where there is nothing to attach to. */
    [[nodiscard]] bool begins(char32_t c, bool mayAttach)
    {
        const bool half = c >= 0x1F1E6 && c <= 0x1F1FF;
        const bool goesOn =
            mayAttach && (isAttached(c) || m_before == 0x200D || (m_flagOpen && half));
        m_flagOpen = half && !goesOn;
        m_before = c;
        return !goesOn;
    }

private:
    char32_t m_before = 0;
    bool m_flagOpen = false;
};

} // namespace Docket
