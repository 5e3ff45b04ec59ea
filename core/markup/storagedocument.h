// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"
#include "core/markup/markuperror.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Docket {

/**
 * A node of a storage-format body: an element, a stretch of text, a CDATA section, an entity, a comment. 32 bytes that say
 * where it stands and what is around it; its name, words and attributes are asked of the document, which reads them from
 * the body when asked.
 */
struct MarkupNode
{
    enum class Kind : quint8 { Element, Text, Entity, CData, Comment, Instruction };

    /** A Span in half the space (a body has at most 20 MB). */
    struct Range
    {
        qint32 offset = 0;
        qint32 length = 0;

        [[nodiscard]] qsizetype end() const { return qsizetype(offset) + length; }
        [[nodiscard]] bool contains(Span other) const { return Span(*this).contains(other); }
        [[nodiscard]] bool overlaps(Span other) const { return Span(*this).overlaps(other); }
        operator Span() const { return {offset, length}; }
        friend bool operator==(Range, Range) = default;
    };

    /** An attribute as it is meant, and where it is written. */
    struct Attribute
    {
        QByteArrayView name; ///< With prefix, "ac:name"; points into the body.
        QString value; ///< Entities resolved.
        Span valueSpan; ///< Between the quotes.
    };

    Range span; ///< All of it, tags included.
    Range
        content; ///< Of an element: between its tags (empty for `<hr/>`); of CDATA: between the brackets; else = span.
    int parent = -1; ///< Index of the node around it; -1 at the top.
    int firstChild = -1, nextSibling = -1; ///< -1: none.
    quint16 nameLength = 0; ///< Of an element's name, which stands behind the "<".
    Kind kind = Kind::Element;
};

/**
 * A Confluence storage-format body, read without losing a byte: every node knows its span, and the spans of the nodes at
 * the top, in order, cover the body exactly. A value; copies share what was read. Parsed with expat (namespaces off, HTML
 * entities let through); never re-serialised.
 *
 * Bounds: 20 MB of body, 2,000 levels of nesting, names of 65,535 bytes and no document type or entity declarations; beyond
 * these parse() refuses. Time is linear in the body. Memory is 32 bytes a node while reading and after; with what expat
 * takes that stays below four times the body plus 128 KB for bodies of 8 bytes a node or more (real pages have 9 to 200).
 */
class StorageDocument
{
public:
    /** Reads a fragment (no root needed; an XML declaration or a byte-order mark may lead it). On failure: line, column and a plain sentence. */
    [[nodiscard]] static std::expected<StorageDocument, MarkupError> parse(const QByteArray &body);

    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const QList<MarkupNode> &nodes() const { return m_nodes; } ///< In document order.
    [[nodiscard]] const MarkupNode &node(int index) const { return m_nodes.at(index); }
    [[nodiscard]] QList<int> children(int index) const; ///< -1 for the top level.

    /** Of an element, with prefix: "p", "ac:structured-macro"; empty for other nodes. Points into the body. */
    [[nodiscard]] QByteArrayView name(int index) const
    {
        const MarkupNode &node = m_nodes.at(index);
        return {m_body.constData() + node.span.offset + 1, node.nameLength};
    }
    /** Of text, an entity and CDATA: the characters meant, line ends as "\n"; empty for other nodes. */
    [[nodiscard]] QString text(int index) const;

    /** The attribute's value, entities resolved; empty when it is missing. */
    [[nodiscard]] QString attribute(int index, QByteArrayView name) const;
    /** Whether the attribute is there with that value (UTF-8); cheaper than asking for the value. */
    [[nodiscard]] bool attributeIs(int index, QByteArrayView name, QByteArrayView value) const;
    /** All attributes in the order they are written. */
    [[nodiscard]] QList<MarkupNode::Attribute> attributes(int index) const;

    /** The words inside a node, tags left out, entities and CDATA read; blocks and `<br/>` become a line break. */
    [[nodiscard]] QString plainText(int index) const;

    /** For a structured macro: its name ("info", "jira"), else empty. */
    [[nodiscard]] QString macroName(int index) const;
    /** For a structured macro: the words of that parameter; empty when it is missing. */
    [[nodiscard]] QString macroParameter(int index, const QString &parameter) const;

    /** Every macro's name in document order, "old:NAME" for `ac:macro`. */
    [[nodiscard]] QStringList macros() const;
    /** The `ac:ref` of every inline-comment marker, in document order, each once. */
    [[nodiscard]] QStringList commentAnchors() const;

private:
    friend class StorageReader;
    QByteArray m_body;
    QList<MarkupNode> m_nodes;
};

} // namespace Docket
