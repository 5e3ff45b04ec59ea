// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/partwords.h"

#include "core/markup/elements.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype mostCharacters = 400;
constexpr int mostNodes = 2000;

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x200B || code == 0x2060 || code == 0xFEFF || code == 0x00AD || code == 0x200E
        || code == 0x200F;
}

bool isList(QByteArrayView name)
{
    return name == "ul" || name == "ol" || name == "ac:task-list";
}

/** The words up to the first blank behind `most` characters, or nearly. */
QString cutWords(const QString &words, qsizetype most)
{
    constexpr qsizetype slack = 20;
    if (words.size() <= most + slack)
        return words;
    qsizetype end = words.indexOf(u' ', most);
    if (end < 0 || end > most + slack)
        end = words.at(most - 1).isHighSurrogate() ? most + 1 : most;
    return words.first(end) + u'…';
}

} // namespace

QString typedWords(QString words)
{
    words.removeIf(isInvisible);
    return words.simplified();
}

QString partWords(const StorageDocument &document, int first, int end, InnerLists lists)
{
    QString words;
    int visited = 0;
    std::vector<qsizetype> blockEnds;
    for (int i = first; i < end && visited < mostNodes; ++visited) {
        const MarkupNode &node = document.node(i);
        for (; !blockEnds.empty() && blockEnds.back() <= node.span.offset; blockEnds.pop_back())
            words += u' ';
        if (node.kind == MarkupNode::Kind::Element) {
            if (!saysWords(document, i)
                || (lists == InnerLists::LeaveOut && i != first && isList(document.name(i)))) {
                i = nodeAfter(document, i);
                continue;
            }
            if (isBlock(document.name(i)) || document.name(i) == "br") {
                words += u' ';
                blockEnds.push_back(node.span.end());
            }
        } else if (node.kind == MarkupNode::Kind::Text || node.kind == MarkupNode::Kind::CData
            || node.kind == MarkupNode::Kind::Entity) {
            const QString text = document.text(i);
            words += QStringView(text).first(std::min(text.size(), mostCharacters * 2));
            if (words.size() > mostCharacters * 4)
                words = typedWords(words);
            if (words.size() > mostCharacters * 2)
                break;
        }
        ++i;
    }
    words = typedWords(words);
    if (words.size() > mostCharacters) {
        words.truncate(
            words.at(mostCharacters - 1).isHighSurrogate() ? mostCharacters - 1 : mostCharacters);
        words = words.trimmed() + u'…';
    }
    return words;
}

QStringList namesFor(const QString &words)
{
    QStringList names;
    if (words.isEmpty())
        return names;
    for (const qsizetype most : {40, 80, 160, 320}) {
        const QString name = cutWords(words, most);
        if (names.isEmpty() || names.last() != name)
            names.append(name);
    }
    if (names.last() != words)
        names.append(words);
    return names;
}

QStringList namesForRow(const QStringList &cells)
{
    constexpr qsizetype mostCells = 8;
    static const QRegularExpression number(u"^[\\d\\s.,)(#-]+$"_s);
    const auto isNumber = [](const QString &cell) { return number.match(cell).hasMatch(); };
    QStringList said;
    for (const QString &cell : cells) {
        if (!cell.isEmpty())
            said.append(cutWords(cell, 60));
    }
    const auto key = std::ranges::find_if_not(said, isNumber);
    if (key != said.end())
        said.erase(said.begin(), key);
    QStringList names;
    for (qsizetype count = 1; count <= std::min(said.size(), mostCells); ++count)
        names.append(said.first(count).join(u" · "_s));
    return names;
}

} // namespace Docket
