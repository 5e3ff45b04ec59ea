// SPDX-License-Identifier: GPL-3.0-or-later
// What two bodies have in common once Confluence has rewritten what it rewrites: a digest of each
// node, inner ones first.
#include "core/markup/elements.h"
#include "core/markup/integrity.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool isRewritten(QByteArrayView attribute)
{
    static const QSet<QByteArrayView> names{"ac:macro-id", "ac:local-id", "local-id",
        "data-local-id", "ri:local-id", "ri:version-at-save", "ac:schema-version"};
    return names.contains(attribute);
}

/** "Color: #0747a6;" and "color: rgb(7,71,166)" read alike. */
QString plainStyle(QString style)
{
    style = style.toLower();
    style.removeIf([](QChar c) { return c.isSpace(); });
    static const QRegularExpression hex(u"#([0-9a-f]{6}|[0-9a-f]{3})\\b"_s);
    for (auto match = hex.match(style); match.hasMatch(); match = hex.match(style)) {
        QString digits = match.captured(1);
        if (digits.size() == 3)
            digits = QString(2, digits[0]) + QString(2, digits[1]) + QString(2, digits[2]);
        const uint colour = digits.toUInt(nullptr, 16);
        style.replace(match.capturedStart(), match.capturedLength(),
            u"rgb(%1,%2,%3)"_s.arg(colour >> 16).arg(colour >> 8 & 255).arg(colour & 255));
    }
    style.remove("text-align:start"_L1); // wiped on saving
    while (style.endsWith(u';'))
        style.chop(1);
    return style;
}

/** Blanks between the parts of these are indentation. */
bool holdsOnlyElements(QByteArrayView name)
{
    static const QSet<QByteArrayView> names{"table", "thead", "tbody", "tfoot", "tr", "colgroup",
        "ul", "ol", "dl", "ac:layout", "ac:layout-section", "ac:layout-cell", "ac:structured-macro",
        "ac:macro", "ac:rich-text-body", "ac:task-list", "ac:task", "ac:link", "ac:image",
        "ac:adf-extension", "ac:adf-node"};
    return names.contains(name);
}

bool isBlankText(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return u" \t\r\n"_s.contains(c); });
}

class Digest
{
public:
    explicit Digest(const StorageDocument &document)
        : m_document(document)
        , m_digests(document.nodes().size())
    { }

    QByteArray read()
    {
        for (qsizetype i = m_document.nodes().size() - 1; i >= 0; --i) {
            if (m_document.node(int(i)).kind == MarkupNode::Kind::Element)
                m_digests[i] = element(int(i));
        }
        return children(-1);
    }

private:
    static QByteArray digest(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }

    QByteArray element(int index) const
    {
        const QByteArrayView name = m_document.name(index);
        if (name == "ac:task-id" || name == "ac:task-uuid")
            return {};
        QByteArrayList attributes;
        for (const MarkupNode::Attribute &attribute : m_document.attributes(index)) {
            if (isRewritten(attribute.name))
                continue;
            const QString value =
                attribute.name == "style" ? plainStyle(attribute.value) : attribute.value;
            attributes.append(attribute.name.toByteArray() + '\0' + value.toUtf8() + '\0');
        }
        std::ranges::sort(attributes);
        return digest('E' + name.toByteArray() + '\0' + attributes.join() + '\1' + children(index));
    }

    /** The digests of the children in order, text run by run; a macro's parameters sorted and in
     * front. */
    QByteArray children(int index) const
    {
        const bool onlyElements = index < 0 || holdsOnlyElements(m_document.name(index));
        QByteArrayList parameters;
        QByteArray all;
        QString text;
        bool verbatim = false;
        const auto endText = [&] {
            if (!text.isEmpty() && (verbatim || !onlyElements || !isBlankText(text)))
                all += digest((verbatim ? 'C' : 'T') + text.toUtf8());
            text.clear();
        };
        int child =
            index < 0 ? (m_document.nodes().isEmpty() ? -1 : 0) : m_document.node(index).firstChild;
        for (; child >= 0; child = m_document.node(child).nextSibling) {
            const MarkupNode &node = m_document.node(child);
            const bool isCData = node.kind == MarkupNode::Kind::CData;
            switch (node.kind) {
            case MarkupNode::Kind::Text:
            case MarkupNode::Kind::Entity:
            case MarkupNode::Kind::CData:
                if (isCData != verbatim)
                    endText();
                verbatim = isCData;
                text += m_document.text(child);
                break;
            case MarkupNode::Kind::Element:
                endText();
                if (m_document.name(child) == "ac:parameter")
                    parameters.append(m_digests.at(child));
                else
                    all += m_digests.at(child);
                break;
            case MarkupNode::Kind::Comment:
                endText();
                all += digest(m_document.body().sliced(node.span.offset, node.span.length));
                break;
            case MarkupNode::Kind::Instruction:
                break;
            }
        }
        endText();
        std::ranges::sort(parameters);
        return parameters.join() + all;
    }

    const StorageDocument &m_document;
    QByteArrayList m_digests;
};

} // namespace

bool sameAfterNormalisation(const QByteArray &sent, const QByteArray &stored)
{
    if (sent == stored)
        return true;
    const auto a = StorageDocument::parse(sent);
    const auto b = StorageDocument::parse(stored);
    return a && b && Digest(*a).read() == Digest(*b).read();
}

} // namespace Docket
