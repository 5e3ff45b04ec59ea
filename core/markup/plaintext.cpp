// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/plaintext.h"

namespace Docket {

QString validText(const QString &text)
{
    QString valid;
    valid.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isSurrogate()) {
            const bool pair =
                c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            if (!pair)
                continue;
            const QChar low = text.at(++i);
            if (!QChar::isNonCharacter(QChar::surrogateToUcs4(c, low)))
                (valid += c) += low;
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                valid += u'\n';
        } else if (c == u'\n' || c == u'\t'
            || (c.category() != QChar::Other_Control && !c.isNonCharacter())) {
            valid += c;
        }
    }
    return valid;
}

qsizetype addressEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    qsizetype open = 0;
    while (end < text.size()) {
        const QChar c = text.at(end);
        if (c.isSpace() || QStringView(u"<>\"|[]{}^`\\").contains(c))
            break;
        open += c == u'(' ? 1 : 0;
        if (c == u')' && --open < 0)
            break;
        ++end;
    }
    while (end > start && QStringView(u".,;:!?'*_").contains(text.at(end - 1)))
        --end;
    return end;
}

} // namespace Docket
