// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/characters.h"

namespace Docket {

CharacterClass classOf(char32_t c)
{
    if (c < 0x80) {
        const bool letter = (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z')
            || (c >= U'A' && c <= U'Z') || c == U'_';
        if (letter)
            return CharacterClass::Letter;
        return c == U' ' || (c >= 0x09 && c <= 0x0D) ? CharacterClass::Blank
                                                     : CharacterClass::Other;
    }
    if (QChar::isSpace(c))
        return CharacterClass::Blank;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return CharacterClass::Ideograph;
    default:
        return QChar::isLetterOrNumber(c) ? CharacterClass::Letter : CharacterClass::Other;
    }
}

} // namespace Docket
