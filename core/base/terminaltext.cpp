// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/terminaltext.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** True for what a terminal, or the eye that reads it, would obey. The directional ones are those of "Trojan Source" (CVE-2021-42574). */
bool isObeyed(QChar character)
{
    const char16_t code = character.unicode();
    if (code == u'\n' || code == u'\t')
        return false;
    return character.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString terminalText(QString text)
{
    for (QChar &character : text) {
        if (isObeyed(character))
            character = u'·';
    }
    return text;
}

QByteArray terminalJson(const QByteArray &json)
{
    QString safe;
    for (const QChar character : QString::fromUtf8(json)) {
        if (isObeyed(character))
            safe += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
        else
            safe += character;
    }
    return safe.toUtf8();
}

} // namespace Docket
