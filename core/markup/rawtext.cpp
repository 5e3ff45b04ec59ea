// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/rawtext.h"

#include "core/markup/htmlentities.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace Docket {

bool isXmlCharacter(char32_t character)
{
    if (character < 0x20)
        return character == '\t' || character == '\n' || character == '\r';
    return (character < 0xD800 || character > 0xDFFF) && character != 0xFFFE && character != 0xFFFF
        && character <= 0x10FFFF;
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
    if (!reference.startsWith('#')) {
        const char16_t character = htmlEntity(reference);
        return character ? std::optional(QString(QChar(character))) : std::nullopt;
    }
    const bool hex = reference.size() > 1 && reference[1] == 'x';
    bool ok = false;
    const uint code = reference.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || !isXmlCharacter(code))
        return std::nullopt;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
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
