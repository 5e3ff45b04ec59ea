// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/textmap.h"

#include "core/markup/edits.h"
#include "core/markup/elements.h"
#include "core/markup/unitreader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

Span TextUnit::spanOf(qsizetype start, qsizetype length) const
{
    if (start < 0 || length < 0 || length > bytes.size() - start || bytes.isEmpty())
        return {};
    if (length == 0)
        return {start < bytes.size() ? bytes.at(start).offset : bytes.last().end(), 0};
    const qsizetype first = bytes.at(start).offset;
    return {first, bytes.at(start + length - 1).end() - first};
}

QList<TextUnit> textUnits(const StorageDocument &document)
{
    return UnitReader(document).read();
}

QList<TextUnit> textUnits(const StorageDocument &document, Span within)
{
    QList<TextUnit> units = textUnits(document);
    units.removeIf(
        [&](const TextUnit &unit) { return !within.contains(unit.spanOf(0, unit.text.size())); });
    return units;
}

namespace {

/** Characters of a unit that stand side by side in one piece of text or CDATA. */
struct Stretch
{
    Span span;
    int leaf = -1;
};

/** Leaves out what is no character in the body: line breaks and images, which are tags. */
QList<Stretch> stretches(
    const StorageDocument &document, const TextUnit &unit, qsizetype start, qsizetype length)
{
    QList<Stretch> found;
    for (qsizetype i = start; i < start + length; ++i) {
        const Span bytes = unit.bytes.at(i);
        if (!found.isEmpty() && bytes.offset < found.last().span.end())
            continue; // the second half of a surrogate pair
        const int leaf = leafAt(document, bytes.offset);
        const MarkupNode &node = document.node(leaf);
        if (node.kind == MarkupNode::Kind::Element)
            continue;
        const bool joins = !found.isEmpty() && found.last().span.end() == bytes.offset
            && document.node(found.last().leaf).parent == node.parent
            && node.kind != MarkupNode::Kind::CData;
        if (joins
            || (!found.isEmpty() && found.last().leaf == leaf
                && found.last().span.end() == bytes.offset)) {
            found.last().span.length += bytes.length;
            found.last().leaf = leaf;
        } else {
            found.append({bytes, leaf});
        }
    }
    return found;
}

bool isTag(const StorageDocument &document, Span bytes)
{
    return document.node(leafAt(document, bytes.offset)).kind == MarkupNode::Kind::Element;
}

/** What must not be left without words: a comment's marker and the words of a link. */
bool mustKeepWords(QByteArrayView name)
{
    return name == "ac:inline-comment-marker" || name == "a" || name == "ac:link-body"
        || name == "ac:plain-text-link-body";
}

/** The content of the markers and links that would lose their last words. */
QList<Span> emptied(const StorageDocument &document, const TextUnit &unit, qsizetype start,
    qsizetype length, const QList<Stretch> &parts)
{
    QSet<int> seen;
    QList<Span> found;
    for (const Stretch &part : parts) {
        for (int i = document.node(part.leaf).parent; i >= 0 && i != unit.node && !seen.contains(i);
            i = document.node(i).parent) {
            seen.insert(i);
            if (!mustKeepWords(document.name(i)))
                continue;
            const Span content = document.node(i).content;
            // Its words stand side by side in the unit: some stay if a word or an image before or behind the
            // replaced ones does. Blanks and line breaks are no words.
            const auto stays = [&](qsizetype at, qsizetype step) {
                for (; at >= 0 && at < unit.bytes.size() && content.contains(unit.bytes.at(at));
                    at += step) {
                    const QChar c = unit.text.at(at);
                    if (!c.isSpace() || (c != u'\n' && isTag(document, unit.bytes.at(at))))
                        return true;
                }
                return false;
            };
            if (!stays(start - 1, -1) && !stays(start + length, 1))
                found.append(content);
        }
    }
    return found;
}

/** The part that keeps words in all of them; the first part when there are none, -1 when no part
 * stands in all. */
qsizetype homeOf(const QList<Stretch> &parts, const QList<Span> &holders)
{
    const auto home = std::ranges::find_if(parts, [&](const Stretch &part) {
        return std::ranges::all_of(
            holders, [&](Span holder) { return holder.contains(part.span); });
    });
    return home == parts.end() ? -1 : home - parts.begin();
}

/** CDATA must not hold "]]>", not even where old and new characters meet. */
TextEdit editInCData(const QByteArray &body, Span inside, Span span, const QString &words)
{
    QString kept = QString::fromUtf8(escapeCData(words));
    kept.replace("]]]]><![CDATA[>"_L1, "]]>"_L1); // split anew below, with what stands around it
    const QByteArray fresh = kept.toUtf8();
    const qsizetype before = std::min<qsizetype>(2, span.offset - inside.offset);
    const qsizetype after = std::min<qsizetype>(2, inside.end() - span.end());
    const QByteArray joined =
        body.sliced(span.offset - before, before) + fresh + body.sliced(span.end(), after);
    QByteArray split;
    qsizetype copied = before;
    for (qsizetype at = joined.indexOf("]]>"); at >= 0; at = joined.indexOf("]]>", at + 1)) {
        const qsizetype cut = std::clamp(at + 2, before, before + fresh.size());
        split += joined.sliced(copied, cut - copied) + "]]><![CDATA[";
        copied = cut;
    }
    split += joined.sliced(copied, before + fresh.size() - copied);
    return {span, split};
}

/** In text "]]>" must not stand either: a ">" that comes to follow two brackets is escaped along.
 */
TextEdit editInText(const QByteArray &body, Span span, const QString &words)
{
    TextEdit edit{span, escapeText(words)};
    const qsizetype before = std::min<qsizetype>(2, span.offset);
    for (qsizetype more = 0; more < 2 && span.end() + more < body.size(); ++more) {
        const char byte = body.at(span.end() + more);
        const QByteArray joined = body.sliced(span.offset - before, before) + edit.replacement
            + body.sliced(span.end(), more);
        if (byte == '>' && joined.endsWith("]]"))
            return {{span.offset, span.length + more + 1},
                edit.replacement + body.sliced(span.end(), more) + "&gt;"};
        if (byte != ']')
            break;
    }
    return edit;
}

TextEdit editAt(const StorageDocument &document, const Stretch &stretch, const QString &words)
{
    const MarkupNode &leaf = document.node(stretch.leaf);
    if (leaf.kind == MarkupNode::Kind::CData)
        return editInCData(document.body(), leaf.content, stretch.span, words);
    return editInText(document.body(), stretch.span, words);
}

} // namespace

TextEdit insertText(const StorageDocument &document, qsizetype offset, const QString &words)
{
    // The end of a CDATA section's words is inside it, the byte behind its brackets is not.
    for (int leaf = leafAt(document, offset); leaf >= 0; --leaf) {
        const MarkupNode &node = document.node(leaf);
        if (node.kind == MarkupNode::Kind::CData && Span(node.content).offset <= offset
            && offset <= node.content.end())
            return editInCData(document.body(), node.content, {offset, 0}, words);
        if (node.span.end() <= offset)
            break;
    }
    return editInText(document.body(), {offset, 0}, words);
}

TextEdits replaceText(const StorageDocument &document, const TextUnit &unit, qsizetype start,
    qsizetype length, const QString &replacement)
{
    if (start < 0 || length < 0 || unit.text.isEmpty() || length > unit.text.size() - start
        || isInside(document, unit.node, "ac:adf-extension"))
        return {};
    if (length == 0) {
        // Beside the character before, or else the one behind.
        const bool behind = start > 0;
        const Span beside = unit.bytes.at(behind ? start - 1 : 0);
        const int leaf = leafAt(document, beside.offset);
        if (replacement.isEmpty() || document.node(leaf).kind == MarkupNode::Kind::Element)
            return {};
        return {editAt(document, {{behind ? beside.end() : beside.offset, 0}, leaf}, replacement)};
    }
    const QList<Stretch> parts = stretches(document, unit, start, length);
    if (parts.isEmpty())
        return {};
    const QList<Span> holders = emptied(document, unit, start, length, parts);
    const qsizetype home = homeOf(parts, holders);
    if (home < 0 || (!holders.isEmpty() && replacement.trimmed().isEmpty()))
        return {};
    TextEdits edits;
    for (qsizetype i = 0; i < parts.size(); ++i)
        edits.append(editAt(document, parts.at(i), i == home ? replacement : QString()));
    return edits;
}

} // namespace Docket
