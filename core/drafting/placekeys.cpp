// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/placekeys.h"

#include "core/drafting/words.h"

#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 300; // Characters of the line before the value.
constexpr qsizetype mostLines = 200;
constexpr qsizetype mostLabelWords = 5;

QStringView headOfLine(QStringView text, qsizetype position)
{
    qsizetype start = position;
    while (start > 0 && text.at(start - 1) != '\n'_L1 && position - start < longestHead)
        --start;
    return text.sliced(start, position - start);
}

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent).isSpace())
        ++indent;
    return indent;
}

/** The name that a line opens a block with: `server:`, `"server": {`, `<server>`, `server {`. */
QString openedBy(QStringView line)
{
    static const QRegularExpression block(
        u"^\\s*(?:-\\s+)?(?:[\"']?([\\w.$/-]{1,100})[\"']?\\s*(?::\\s*[{\\[]?|[=]?\\s*\\{)|<([A-Za-z][\\w.:-]{0,100})(?:\\s[^<>]*)?>)\\s*(?:#.*)?$"_s);
    const QRegularExpressionMatch match = block.matchView(line);
    if (!match.hasMatch())
        return {};
    return match.hasCaptured(2) && match.capturedLength(2) > 0 ? match.captured(2)
                                                               : match.captured(1);
}

/** Parents by indentation, and the `[section]` above lines that have none. */
QStringList parentsOf(QStringView text, qsizetype lineStart)
{
    static const QRegularExpression section(u"^\\s*\\[([\\w .:/\"-]{1,100})\\]\\s*$"_s);
    QStringList parents;
    qsizetype lineEnd = text.indexOf('\n'_L1, lineStart);
    qsizetype indent =
        indentOf(text.sliced(lineStart, (lineEnd < 0 ? text.size() : lineEnd) - lineStart));
    qsizetype end = lineStart - 1;
    for (qsizetype count = 0; end > 0 && count < mostLines; ++count) {
        const qsizetype start = text.lastIndexOf('\n'_L1, end - 1) + 1;
        const QStringView line = text.sliced(start, end - start);
        end = start - 1;
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype own = indentOf(line);
        if (const QRegularExpressionMatch match = section.matchView(line); match.hasMatch()) {
            parents.prepend(match.captured(1));
            break;
        }
        if (own >= indent)
            continue;
        indent = own;
        if (const QString name = openedBy(line); !name.isEmpty())
            parents.prepend(name);
    }
    return parents;
}

} // namespace

PlaceKey placeKeyOf(const TextUnit &unit, qsizetype position)
{
    // export NAME="value", "name": value, name = value, name=value, <name>value, --name value
    static const QRegularExpression name(
        u"(?:^|[\\s({\\[,;?&\"'`<-])([A-Za-z_$][\\w.$/-]{0,120}(?:\\[\\w*\\])?)[\"']?\\s*(?:[:=]|=>|:=)\\s*[\"'`]?$"_s);
    static const QRegularExpression element(u"<([A-Za-z][\\w.:-]{0,100})(?:\\s[^<>]*)?>\\s*$"_s);
    static const QRegularExpression flag(
        u"(?:^|[\\s`\"'(\\[])--?([A-Za-z][\\w.-]{1,80})\\s+[\"']?$"_s);
    static const QRegularExpression label(
        u"^[\\s*•–-]*([^:=.;!?]{2,80}?)\\s*(?:[:=]|\\s[–—-]\\s|\\s[–—-]$)\\s*[\"'`“]?$"_s);
    const QStringView text = unit.text;
    const QStringView head = headOfLine(text, position);
    const bool code = unit.kind == TextUnit::Kind::Code;
    PlaceKey key;
    if (code) {
        if (const QRegularExpressionMatch match = element.matchView(head); match.hasMatch())
            key = {PlaceKey::Kind::Name, match.captured(1), {}};
    }
    if (key.kind == PlaceKey::Kind::None) {
        if (const QRegularExpressionMatch match = flag.matchView(head); match.hasMatch())
            key = {PlaceKey::Kind::Name, match.captured(1), {}};
    }
    if (key.kind == PlaceKey::Kind::None) {
        const QRegularExpressionMatch match = name.matchView(head);
        // In prose "the port: 8080" is a label; a name has its mark in it, or "=" right behind it.
        const bool set = match.hasMatch()
            && (code || head.trimmed().endsWith('='_L1)
                || QStringView(match.capturedView(1)).contains('.'_L1)
                || QStringView(match.capturedView(1)).contains('_'_L1));
        if (set)
            key = {PlaceKey::Kind::Name, match.captured(1), {}};
    }
    if (key.kind == PlaceKey::Kind::Name && code)
        key.around = parentsOf(text, position - head.size());
    if (key.kind == PlaceKey::Kind::None && !code) {
        const QRegularExpressionMatch match = label.matchView(head);
        if (match.hasMatch() && contentWords(match.capturedView(1)).size() <= mostLabelWords)
            key = {PlaceKey::Kind::Label, match.captured(1).trimmed(), {}};
    }
    return key;
}

} // namespace Docket
