// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/plaintext.h"
#include "core/markup/wikimarkup.h"
#include "fuzztargets.h"

using namespace Docket;
using namespace Qt::StringLiterals;

namespace Fuzz {

QString wiki(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    (void)wikiToText(text);
    (void)wikiToText(text, WordMarks::Kept);
    (void)wikiBlocks(text);
    QStringList lines = validText(text).split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    const QString words = lines.join(u'\n');
    const QString read = wikiToText(textToWiki(words));
    if (read.simplified() != words.simplified())
        return u"\"%1\" reads \"%2\" when it was written"_s.arg(words, read)
            .replace(u'\n', u"\\n"_s);
    return {};
}

} // namespace Fuzz
