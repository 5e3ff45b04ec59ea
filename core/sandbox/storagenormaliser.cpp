// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/storagenormaliser.h"

#include "core/domain/textedit.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

using IdSource = std::function<QString()>;

/** The start tag of an element, or the whole of `<x />`. */
Span startTag(const StorageDocument &document, const MarkupNode &node)
{
    if (document.body().sliced(node.span.offset, node.span.length).endsWith("/>")
        && node.content.length == 0 && node.firstChild < 0)
        return node.span;
    return {node.span.offset, node.content.offset - node.span.offset};
}

const MarkupNode::Attribute *attributeOf(const MarkupNode &node, QByteArrayView name)
{
    const auto found = std::ranges::find_if(node.attributes,
        [&](const MarkupNode::Attribute &attribute) { return attribute.name == name; });
    return found == node.attributes.end() ? nullptr : &*found;
}

/** Where a further attribute can be written: behind the last one, or behind the name. */
qsizetype attributesEnd(const MarkupNode &node)
{
    if (node.attributes.isEmpty())
        return node.span.offset + 1 + node.name.size();
    return node.attributes.last().valueSpan.end() + 1;
}

void blankBeforeSlash(const StorageDocument &document, const MarkupNode &node, TextEdits &edits)
{
    const QByteArray &body = document.body();
    const Span tag = startTag(document, node);
    const qsizetype slash = tag.end() - 2;
    if (body.at(slash) == '/' && !QByteArrayView(" \t\r\n").contains(body.at(slash - 1)))
        edits += TextEdit{{slash, 0}, " "};
}

int currentSchema(const QString &macro)
{
    static const QMap<QString, int> versions{
        {u"children"_s, 2}, {u"detailssummary"_s, 3}, {u"contentbylabel"_s, 4}};
    return versions.value(macro, 1);
}

void macroIds(const MarkupNode &node, const IdSource &newId, TextEdits &edits)
{
    if (node.name != "ac:structured-macro")
        return;
    const QByteArray wanted = QByteArray::number(currentSchema(node.attribute("ac:name")));
    QByteArray added;
    if (const auto *schema = attributeOf(node, "ac:schema-version"); !schema)
        added += " ac:schema-version=\"" + wanted + '"';
    else if (schema->value.toInt() < wanted.toInt())
        edits += TextEdit{schema->valueSpan, wanted};
    if (!attributeOf(node, "ac:macro-id"))
        added += " ac:macro-id=\"" + newId().toUtf8() + '"';
    if (!added.isEmpty())
        edits += TextEdit{{attributesEnd(node), 0}, added};
}

void referenceVersions(const MarkupNode &node, TextEdits &edits)
{
    const bool refers =
        node.name == "ri:page" || node.name == "ri:attachment" || node.name == "ri:blog-post";
    if (refers && !attributeOf(node, "ri:version-at-save"))
        edits += TextEdit{{attributesEnd(node), 0}, " ri:version-at-save=\"1\""};
}

QString rgbColours(const QString &style)
{
    static const QRegularExpression hex(u":\\s*#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-fA-F])"_s);
    QString changed = style;
    for (QRegularExpressionMatch match = hex.match(changed); match.hasMatch();
        match = hex.match(changed)) {
        const QString digits = match.captured(1);
        const qsizetype size = digits.size() / 3;
        const auto part = [&](qsizetype at) {
            const QString two = digits.sliced(at * size, size);
            return (size == 1 ? two + two : two).toInt(nullptr, 16);
        };
        changed.replace(match.capturedStart(1) - 1, match.capturedLength(1) + 1,
            u"rgb(%1,%2,%3)"_s.arg(part(0)).arg(part(1)).arg(part(2)));
    }
    return changed;
}

void styles(const StorageDocument &document, const MarkupNode &node, TextEdits &edits)
{
    const auto *style = attributeOf(node, "style");
    if (!style)
        return;
    const QString source =
        QString::fromUtf8(document.body().sliced(style->valueSpan.offset, style->valueSpan.length));
    static const QRegularExpression start(u"^\\s*text-align:\\s*start;?\\s*$"_s);
    const QString changed = start.match(source).hasMatch() ? QString() : rgbColours(source);
    if (changed != source)
        edits += TextEdit{style->valueSpan, changed.toUtf8()};
}

bool isDropped(const MarkupNode &node, const QByteArray &attribute)
{
    if (attribute == "data-highlight-colour")
        return node.name == "span";
    if (attribute == "data-number-column")
        return true;
    if (attribute == "ac:breakout-mode" && node.name == "ac:structured-macro") {
        const QString macro = node.attribute("ac:name");
        return macro == u"code" || macro == u"expand";
    }
    return false;
}

void droppedAttributes(const MarkupNode &node, TextEdits &edits)
{
    qsizetype from = node.span.offset + 1 + node.name.size();
    for (const MarkupNode::Attribute &attribute : node.attributes) {
        const qsizetype end = attribute.valueSpan.end() + 1;
        if (isDropped(node, attribute.name))
            edits += TextEdit{{from, end - from}, {}};
        from = end;
    }
}

/** The rewrites inside one element's start tag. */
TextEdits tagEdits(const StorageDocument &document, const MarkupNode &node, const IdSource &newId)
{
    TextEdits edits;
    macroIds(node, newId, edits);
    referenceVersions(node, edits);
    styles(document, node, edits);
    droppedAttributes(node, edits);
    blankBeforeSlash(document, node, edits);
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.span.offset; });
    return edits;
}

/** A task without a uuid gets one behind its number. */
void taskIds(const StorageDocument &document, int index, const IdSource &newId, TextEdits &edits)
{
    const auto childNamed = [&](QByteArrayView name) -> const MarkupNode * {
        const QList<int> children = document.children(index);
        for (const int child : children) {
            if (document.node(child).name == name)
                return &document.node(child);
        }
        return nullptr;
    };
    if (document.node(index).name != "ac:task" || childNamed("ac:task-uuid"))
        return;
    if (const MarkupNode *number = childNamed("ac:task-id"))
        edits += TextEdit{
            {number->span.end(), 0}, "<ac:task-uuid>" + newId().toUtf8() + "</ac:task-uuid>"};
}

QByteArray tagSource(const StorageDocument &document, const MarkupNode &node)
{
    const Span tag = startTag(document, node);
    return document.body().sliced(tag.offset, tag.length);
}

} // namespace

QByteArray StorageNormaliser::stored(
    const StorageDocument &document, const QSet<QByteArray> &settled) const
{
    TextEdits edits;
    for (int index = 0; index < document.nodes().size(); ++index) {
        const MarkupNode &node = document.node(index);
        if (node.kind != MarkupNode::Kind::Element)
            continue;
        if (settled.isEmpty() || !settled.contains(tagSource(document, node))) {
            edits += tagEdits(document, node, m_newId);
            taskIds(document, index, m_newId, edits);
        }
    }
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.span.offset; });
    QByteArray result;
    qsizetype copied = 0;
    for (const TextEdit &edit : std::as_const(edits)) {
        result += QByteArrayView(document.body()).sliced(copied, edit.span.offset - copied);
        result += edit.replacement;
        copied = edit.span.end();
    }
    result += QByteArrayView(document.body()).sliced(copied);
    return result;
}

QSet<QByteArray> StorageNormaliser::oddTags(const StorageDocument &document)
{
    QSet<QByteArray> found;
    for (int index = 0; index < document.nodes().size(); ++index) {
        const MarkupNode &node = document.node(index);
        if (node.kind != MarkupNode::Kind::Element)
            continue;
        TextEdits edits = tagEdits(document, node, [] { return QString(); });
        taskIds(document, index, [] { return QString(); }, edits);
        if (!edits.isEmpty())
            found += tagSource(document, node);
    }
    return found;
}

} // namespace Docket::Sandbox
