// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/adf.h"
#include "core/markup/plaintext.h"
#include "fuzztargets.h"

#include <QJsonDocument>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace Fuzz {

namespace {

QString withoutBlankLines(const QString &words)
{
    QStringList lines = validText(words).split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    for (QString &line : lines)
        line = line.simplified();
    return lines.join(u'\n');
}

} // namespace

QString adf(const QByteArray &input)
{
    const QJsonDocument json = QJsonDocument::fromJson(input);
    const QString words = json.isObject() ? adfToText(json.object()) : QString::fromUtf8(input);
    if (json.isObject())
        (void)adfBlocks(json.object());
    for (const QJsonObject &written : {textToAdf(words), lightMarkupToAdf(words)}) {
        const QByteArray bytes = QJsonDocument(written).toJson(QJsonDocument::Compact);
        if (QJsonDocument::fromJson(bytes).object() != written)
            return u"a written document is no JSON"_s;
    }
    if (withoutBlankLines(adfToText(textToAdf(words))) != withoutBlankLines(words))
        return u"words change when they are written and read"_s;
    return {};
}

} // namespace Fuzz
