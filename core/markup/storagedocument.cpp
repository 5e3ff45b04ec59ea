// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/storagedocument.h"

#include "core/markup/elements.h"
#include "core/markup/rawtext.h"
#include "core/markup/storagereader.h"

#include <QSet>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket {

static_assert(sizeof(MarkupNode) == 32);

namespace {

struct RawAttribute
{
    QByteArrayView name;
    Span value; ///< Between the quotes.
};

/**
 * Steps through the attributes of a start tag. Expat has checked the tag: names, "=", quotes and the end are where they
 * must be.
 */
class AttributeScanner
{
public:
    AttributeScanner(QByteArrayView body, const MarkupNode &element)
        : m_body(body)
        , m_at(element.span.offset + 1 + element.nameLength)
        , m_end(element.nameLength > 0 ? element.content.offset : m_at)
    { }

    [[nodiscard]] std::optional<RawAttribute> next()
    {
        while (m_at < m_end && isBlank(m_body[m_at]))
            ++m_at;
        if (m_at >= m_end || m_body[m_at] == '/' || m_body[m_at] == '>')
            return std::nullopt;
        const qsizetype start = m_at;
        while (!isBlank(m_body[m_at]) && m_body[m_at] != '=')
            ++m_at;
        const QByteArrayView name = m_body.sliced(start, m_at - start);
        while (m_body[m_at] != '"' && m_body[m_at] != '\'')
            ++m_at;
        const qsizetype value = m_at + 1;
        m_at = m_body.indexOf(m_body[m_at], value) + 1;
        return RawAttribute{name, {value, m_at - 1 - value}};
    }

private:
    static bool isBlank(char byte)
    {
        return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
    }

    QByteArrayView m_body;
    qsizetype m_at, m_end;
};

std::optional<QByteArrayView> rawValue(
    const StorageDocument &document, int index, QByteArrayView name)
{
    const QByteArrayView body(document.body());
    AttributeScanner scanner(body, document.node(index));
    while (const auto attribute = scanner.next()) {
        if (attribute->name == name)
            return body.sliced(attribute->value.offset, attribute->value.length);
    }
    return std::nullopt;
}

} // namespace

std::expected<StorageDocument, MarkupError> StorageDocument::parse(const QByteArray &body)
{
    return StorageReader(body).read();
}

QList<int> StorageDocument::children(int index) const
{
    QList<int> found;
    int child = index < 0 ? (m_nodes.isEmpty() ? -1 : 0) : m_nodes.at(index).firstChild;
    for (; child >= 0; child = m_nodes.at(child).nextSibling)
        found.append(child);
    return found;
}

QString StorageDocument::text(int index) const
{
    const MarkupNode &node = m_nodes.at(index);
    const QByteArrayView raw =
        QByteArrayView(m_body).sliced(node.content.offset, node.content.length);
    switch (node.kind) {
    case MarkupNode::Kind::Text:
    case MarkupNode::Kind::CData:
        return decodeLines(raw);
    case MarkupNode::Kind::Entity:
        return decodeReference(raw.sliced(1, raw.size() - 2)).value_or(QString());
    case MarkupNode::Kind::Element:
    case MarkupNode::Kind::Comment:
    case MarkupNode::Kind::Instruction:
        break;
    }
    return {};
}

QString StorageDocument::attribute(int index, QByteArrayView name) const
{
    const auto raw = rawValue(*this, index, name);
    return raw ? decodeAttribute(*raw) : QString();
}

bool StorageDocument::attributeIs(int index, QByteArrayView name, QByteArrayView value) const
{
    const auto raw = rawValue(*this, index, name);
    return raw && (*raw == value || decodeAttribute(*raw) == QString::fromUtf8(value));
}

QList<MarkupNode::Attribute> StorageDocument::attributes(int index) const
{
    const QByteArrayView body(m_body);
    QList<MarkupNode::Attribute> all;
    AttributeScanner scanner(body, m_nodes.at(index));
    while (const auto attribute = scanner.next()) {
        const Span value = attribute->value;
        all.append(
            {attribute->name, decodeAttribute(body.sliced(value.offset, value.length)), value});
    }
    return all;
}

QString StorageDocument::plainText(int index) const
{
    QString words;
    bool breakNext = false;
    const auto startLine = [&] {
        while (words.endsWith(u' '))
            words.chop(1);
        breakNext = !words.isEmpty();
    };
    const auto add = [&](QStringView text, bool verbatim) {
        for (const QChar c : text) {
            const bool blank = c == u' ' || c == u'\t' || c == u'\n';
            if (!verbatim && blank) {
                if (!breakNext && !words.isEmpty() && !words.back().isSpace())
                    words += u' ';
                continue;
            }
            if (breakNext)
                words += u'\n';
            breakNext = false;
            words += c;
        }
    };

    const int first = index < 0 ? 0 : index;
    const qsizetype end = index < 0 ? m_body.size() : m_nodes.at(index).span.end();
    std::vector<int> blocks;
    for (int i = first; i < m_nodes.size() && m_nodes.at(i).span.offset < end;) {
        const MarkupNode &node = m_nodes.at(i);
        while (!blocks.empty() && m_nodes.at(blocks.back()).span.end() <= node.span.offset) {
            blocks.pop_back();
            startLine();
        }
        if (node.kind == MarkupNode::Kind::Element) {
            if (i != index && !saysWords(*this, i)) {
                i = nodeAfter(*this, i);
                continue;
            }
            if (isBlock(name(i))) {
                startLine();
                blocks.push_back(i);
            } else if (name(i) == "br") {
                startLine();
            }
        } else if (node.kind == MarkupNode::Kind::CData) {
            add(text(i), true);
        } else {
            add(text(i), !blocks.empty() && name(blocks.back()) == "pre");
        }
        ++i;
    }
    while (words.endsWith(u' '))
        words.chop(1);
    return words;
}

QString StorageDocument::macroName(int index) const
{
    return name(index) == "ac:structured-macro" ? attribute(index, "ac:name") : QString();
}

QString StorageDocument::macroParameter(int index, const QString &parameter) const
{
    const QByteArray wanted = parameter.toUtf8();
    for (int child = m_nodes.at(index).firstChild; child >= 0;
        child = m_nodes.at(child).nextSibling) {
        if (name(child) == "ac:parameter" && attributeIs(child, "ac:name", wanted))
            return plainText(child);
    }
    return {};
}

QStringList StorageDocument::macros() const
{
    QStringList names;
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (name(i) == "ac:structured-macro")
            names.append(attribute(i, "ac:name"));
        else if (name(i) == "ac:macro")
            names.append(u"old:"_s + attribute(i, "ac:name"));
    }
    return names;
}

QStringList StorageDocument::commentAnchors() const
{
    QStringList anchors;
    QSet<QString> seen;
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (name(i) != "ac:inline-comment-marker")
            continue;
        const QString reference = attribute(i, "ac:ref");
        if (!seen.contains(reference)) {
            seen.insert(reference);
            anchors.append(reference);
        }
    }
    return anchors;
}

} // namespace Docket
