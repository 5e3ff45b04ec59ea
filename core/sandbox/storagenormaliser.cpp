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

/** An element that is looked at: its start tag and its attributes, read once. */
struct Tag
{
    const StorageDocument &document;
    int index;
    QByteArrayView name = document.name(index);
    QList<MarkupNode::Attribute> attributes = document.attributes(index);

    [[nodiscard]] const MarkupNode &node() const { return document.node(index); }

    /** The start tag of an element, or the whole of `<x />`. */
    [[nodiscard]] Span span() const
    {
        const MarkupNode &element = node();
        if (document.body().sliced(element.span.offset, element.span.length).endsWith("/>")
            && element.content.length == 0 && element.firstChild < 0)
            return element.span;
        return {element.span.offset, element.content.offset - element.span.offset};
    }

    [[nodiscard]] QByteArray source() const
    {
        return document.body().sliced(span().offset, span().length);
    }

    [[nodiscard]] const MarkupNode::Attribute *attribute(QByteArrayView wanted) const
    {
        const auto found = std::ranges::find(attributes, wanted, &MarkupNode::Attribute::name);
        return found == attributes.end() ? nullptr : &*found;
    }

    [[nodiscard]] qsizetype nameEnd() const { return node().span.offset + 1 + name.size(); }

    /** Where a further attribute can be written: behind the last one, or behind the name. */
    [[nodiscard]] qsizetype attributesEnd() const
    {
        return attributes.isEmpty() ? nameEnd() : attributes.last().valueSpan.end() + 1;
    }
};

void blankBeforeSlash(const Tag &tag, TextEdits &edits)
{
    const QByteArray &body = tag.document.body();
    const qsizetype slash = tag.span().end() - 2;
    if (body.at(slash) == '/' && !QByteArrayView(" \t\r\n").contains(body.at(slash - 1)))
        edits += TextEdit{{slash, 0}, " "};
}

int currentSchema(const QString &macro)
{
    static const QMap<QString, int> versions{
        {u"children"_s, 2}, {u"detailssummary"_s, 3}, {u"contentbylabel"_s, 4}};
    return versions.value(macro, 1);
}

void macroIds(const Tag &tag, const IdSource &newId, TextEdits &edits)
{
    if (tag.name != "ac:structured-macro")
        return;
    const QString macro = tag.document.attribute(tag.index, "ac:name");
    const QByteArray wanted = QByteArray::number(currentSchema(macro));
    QByteArray added;
    if (const auto *schema = tag.attribute("ac:schema-version"); !schema)
        added += " ac:schema-version=\"" + wanted + '"';
    else if (schema->value.toInt() < wanted.toInt())
        edits += TextEdit{schema->valueSpan, wanted};
    if (!tag.attribute("ac:macro-id"))
        added += " ac:macro-id=\"" + newId().toUtf8() + '"';
    if (!added.isEmpty())
        edits += TextEdit{{tag.attributesEnd(), 0}, added};
}

void referenceVersions(const Tag &tag, TextEdits &edits)
{
    const bool refers =
        tag.name == "ri:page" || tag.name == "ri:attachment" || tag.name == "ri:blog-post";
    if (refers && !tag.attribute("ri:version-at-save"))
        edits += TextEdit{{tag.attributesEnd(), 0}, " ri:version-at-save=\"1\""};
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

void styles(const Tag &tag, TextEdits &edits)
{
    const auto *style = tag.attribute("style");
    if (!style)
        return;
    const QString source = QString::fromUtf8(
        tag.document.body().sliced(style->valueSpan.offset, style->valueSpan.length));
    static const QRegularExpression start(u"^\\s*text-align:\\s*start;?\\s*$"_s);
    const QString changed = start.match(source).hasMatch() ? QString() : rgbColours(source);
    if (changed != source)
        edits += TextEdit{style->valueSpan, changed.toUtf8()};
}

bool isDropped(const Tag &tag, QByteArrayView attribute)
{
    if (attribute == "data-highlight-colour")
        return tag.name == "span";
    if (attribute == "data-number-column")
        return true;
    if (attribute == "ac:breakout-mode" && tag.name == "ac:structured-macro") {
        const QString macro = tag.document.attribute(tag.index, "ac:name");
        return macro == u"code" || macro == u"expand";
    }
    return false;
}

void droppedAttributes(const Tag &tag, TextEdits &edits)
{
    qsizetype from = tag.nameEnd();
    for (const MarkupNode::Attribute &attribute : tag.attributes) {
        const qsizetype end = attribute.valueSpan.end() + 1;
        if (isDropped(tag, attribute.name))
            edits += TextEdit{{from, end - from}, {}};
        from = end;
    }
}

/** The rewrites inside one element's start tag. */
TextEdits tagEdits(const Tag &tag, const IdSource &newId)
{
    TextEdits edits;
    macroIds(tag, newId, edits);
    referenceVersions(tag, edits);
    styles(tag, edits);
    droppedAttributes(tag, edits);
    blankBeforeSlash(tag, edits);
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.span.offset; });
    return edits;
}

/** A task without a uuid gets one behind its number. */
void taskIds(const StorageDocument &document, int index, const IdSource &newId, TextEdits &edits)
{
    const auto childNamed = [&](QByteArrayView name) -> const MarkupNode * {
        const QList<int> children = document.children(index);
        for (const int child : children) {
            if (document.name(child) == name)
                return &document.node(child);
        }
        return nullptr;
    };
    if (document.name(index) != "ac:task" || childNamed("ac:task-uuid"))
        return;
    if (const MarkupNode *number = childNamed("ac:task-id"))
        edits += TextEdit{
            {number->span.end(), 0}, "<ac:task-uuid>" + newId().toUtf8() + "</ac:task-uuid>"};
}

} // namespace

QByteArray StorageNormaliser::stored(
    const StorageDocument &document, const QSet<QByteArray> &settled) const
{
    TextEdits edits;
    for (int index = 0; index < document.nodes().size(); ++index) {
        if (document.node(index).kind != MarkupNode::Kind::Element)
            continue;
        const Tag tag{document, index};
        if (settled.isEmpty() || !settled.contains(tag.source())) {
            edits += tagEdits(tag, m_newId);
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
        if (document.node(index).kind != MarkupNode::Kind::Element)
            continue;
        const Tag tag{document, index};
        TextEdits edits = tagEdits(tag, [] { return QString(); });
        taskIds(document, index, [] { return QString(); }, edits);
        if (!edits.isEmpty())
            found += tag.source();
    }
    return found;
}

} // namespace Docket::Sandbox
