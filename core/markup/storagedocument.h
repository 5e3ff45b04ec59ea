// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"
#include "core/markup/markuperror.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Docket {

/** A node of a storage-format body: an element, a stretch of text, a CDATA section, an entity, a comment. */
struct MarkupNode
{
    enum class Kind { Element, Text, Entity, CData, Comment, Instruction };

    struct Attribute
    {
        QByteArray name; ///< With prefix, "ac:name".
        QString value; ///< Entities resolved.
        Span valueSpan; ///< Between the quotes.
    };

    Kind kind = Kind::Element;
    QByteArray name; ///< Of an element, with prefix: "p", "ac:structured-macro".
    Span span; ///< All of it, tags included.
    Span
        content; ///< Of an element: between its tags (empty for `<hr/>`); of CDATA: between the brackets; else = span.
    QString text; ///< Of text, entity and CDATA: the characters meant.
    QList<Attribute> attributes;
    int parent = -1; ///< Index of the node around it; -1 at the top.
    int firstChild = -1, nextSibling = -1; ///< -1: none.

    /** The attribute's value; empty when it is missing. */
    [[nodiscard]] QString attribute(QByteArrayView attributeName) const;
};

/**
 * A Confluence storage-format body, read without losing a byte: every node knows its span, and the spans of the nodes at
 * the top, in order, cover the body exactly. A value; reading it again is cheap to share. Parsed with expat (namespaces
 * off, HTML entities let through); never re-serialised.
 *
 * Bounds: 20 MB of body, 2,000 levels of nesting and no internal entity declarations; beyond these parse() refuses.
 */
class StorageDocument
{
public:
    /** Reads a fragment (no root needed). On failure: line, column and a plain sentence. */
    [[nodiscard]] static std::expected<StorageDocument, MarkupError> parse(const QByteArray &body);

    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const QList<MarkupNode> &nodes() const { return m_nodes; } ///< In document order.
    [[nodiscard]] const MarkupNode &node(int index) const { return m_nodes.at(index); }
    [[nodiscard]] QList<int> children(int index) const; ///< -1 for the top level.

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
