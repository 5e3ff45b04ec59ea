// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/rawtext.h"

#include "core/markup/htmlentities.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/** 0 when the reference is unknown or its character is not allowed. */
char32_t referredCharacter(QByteArrayView reference)
{
    if (!reference.startsWith('#'))
        return htmlEntity(reference);
    const bool hex = reference.size() > 1 && reference[1] == 'x';
    bool ok = false;
    const uint code = reference.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    return ok && isXmlCharacter(code) ? code : 0;
}

} // namespace

bool isXmlCharacter(char32_t character)
{
    if (character < 0x20)
        return character == '\t' || character == '\n' || character == '\r';
    return (character < 0xD800 || character > 0xDFFF) && character != 0xFFFE && character != 0xFFFF
        && character <= 0x10FFFF;
}

std::pair<char32_t, int> characterAt(QByteArrayView raw, qsizetype at)
{
    const uchar lead = uchar(raw[at]);
    if (lead < 0x80)
        return {lead, 1};
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    char32_t character = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; ++i)
        character = character << 6 | (uchar(raw[at + i]) & 0x3F);
    return {character, length};
}

QString decodeLines(QByteArrayView raw)
{
    QString text = QString::fromUtf8(raw);
    if (text.contains(u'\r')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
    }
    return text;
}

std::optional<QString> decodeReference(QByteArrayView reference)
{
    const char32_t character = referredCharacter(reference);
    return character ? std::optional(QString::fromUcs4(&character, 1)) : std::nullopt;
}

bool isKnownReference(QByteArrayView reference)
{
    return referredCharacter(reference) != 0;
}

QString decodeAttribute(QByteArrayView raw)
{
    QString value;
    for (qsizetype at = 0;;) {
        const qsizetype reference = raw.indexOf('&', at);
        QString words = decodeLines(raw.sliced(at, (reference < 0 ? raw.size() : reference) - at));
        for (QChar &c : words) {
            if (c == u'\n' || c == u'\t')
                c = u' ';
        }
        value = value.isEmpty() ? words : value + words;
        if (reference < 0)
            return value;
        const qsizetype close = raw.indexOf(';', reference);
        if (close < 0)
            return value;
        value +=
            decodeReference(raw.sliced(reference + 1, close - reference - 1)).value_or(QString());
        at = close + 1;
    }
}

TextPosition positionOf(QByteArrayView body, qsizetype offset)
{
    TextPosition position;
    const qsizetype end = std::min(offset, body.size());
    for (qsizetype i = 0; i < end; ++i) {
        const uchar byte = uchar(body[i]);
        if (byte == '\n' || (byte == '\r' && (i + 1 >= body.size() || body[i + 1] != '\n'))) {
            ++position.line;
            position.column = 1;
        } else if ((byte & 0xC0) != 0x80 && byte != '\r') {
            ++position.column;
        }
    }
    return position;
}

} // namespace Docket
