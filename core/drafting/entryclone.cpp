// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/entryclone.h"

#include "core/markup/edits.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QByteArray raw(const StorageDocument &document, Span span)
{
    return document.body().sliced(span.offset, span.length);
}

bool isIdentity(QByteArrayView name)
{
    return name.endsWith("local-id") || name == "id" || name == "ac:macro-id" || name == "ac:ref"
        || name == "ac:anchor";
}

/** The start tag as stored, without identities and with the key replaced in its attributes. */
QByteArray startTag(
    const StorageDocument &document, int node, const QByteArray &oldKey, const QByteArray &key)
{
    QByteArray tag = '<' + document.name(node).toByteArray();
    for (const MarkupNode::Attribute &attribute : document.attributes(node)) {
        if (isIdentity(attribute.name))
            continue;
        QByteArray value = raw(document, attribute.valueSpan);
        if (!oldKey.isEmpty())
            value.replace(oldKey, key);
        const char quote = document.body().at(attribute.valueSpan.offset - 1);
        tag += ' ' + attribute.name.toByteArray() + '=' + quote + value + quote;
    }
    return tag;
}

bool isStatusMacro(const StorageDocument &document, int index)
{
    return document.node(index).kind == MarkupNode::Kind::Element
        && document.macroName(index) == "status"_L1;
}

class Cloner
{
public:
    Cloner(const StorageDocument &document, const QString &oldKey, const QString &key,
        const QString &words)
        : m_document(document)
        , m_oldKey(oldKey)
        , m_key(key)
        , m_words(words)
    { }

    QByteArray element(int index)
    {
        const QByteArray name = m_document.name(index).toByteArray();
        const QByteArray tag = startTag(m_document, index, m_oldKey.toUtf8(), m_key.toUtf8());
        QByteArray inside;
        for (const int child : m_document.children(index))
            inside += part(child);
        if (raw(m_document, m_document.node(index).span).endsWith("/>"))
            return tag + (name == "br" || name == "p" ? "/>" : " />");
        return tag + '>' + inside + "</" + name + '>';
    }

    [[nodiscard]] bool isPlaced() const { return m_placed; }

private:
    QByteArray part(int index)
    {
        const MarkupNode &node = m_document.node(index);
        const QByteArrayView name = m_document.name(index);
        switch (node.kind) {
        case MarkupNode::Kind::Text:
        case MarkupNode::Kind::Entity:
            return text(m_document.text(index));
        case MarkupNode::Kind::CData:
            return carriesKey(node)
                ? "<![CDATA[" + escapeCData(m_document.text(index).replace(m_oldKey, m_key)) + "]]>"
                : QByteArray();
        case MarkupNode::Kind::Comment:
        case MarkupNode::Kind::Instruction:
            return {};
        case MarkupNode::Kind::Element:
            break;
        }
        if (name == "ac:parameter")
            return verbatim(index);
        if (carriesKey(node))
            return name == "ac:inline-comment-marker" ? children(index) : element(index);
        static const QList<QByteArrayView> wrappers{
            "p", "strong", "b", "em", "i", "span", "u", "code", "div"};
        if (name == "ac:inline-comment-marker")
            return children(index);
        if (!wrappers.contains(name) || m_placed)
            return {};
        const bool before = m_placed;
        const QByteArray copy = element(index);
        return before == m_placed && name != "p" ? QByteArray() : copy;
    }

    QByteArray children(int index)
    {
        QByteArray result;
        for (const int child : m_document.children(index))
            result += part(child);
        return result;
    }

    /** Parameters of a macro that carries the key: copied, with the key replaced. */
    QByteArray verbatim(int index)
    {
        const Span content = m_document.node(index).content;
        return startTag(m_document, index, {}, {}) + '>'
            + raw(m_document, content).replace(m_oldKey.toUtf8(), m_key.toUtf8()) + "</"
            + m_document.name(index).toByteArray() + '>';
    }

    [[nodiscard]] bool carriesKey(const MarkupNode &node) const
    {
        return !m_oldKey.isEmpty()
            && QByteArrayView(m_document.body())
                   .sliced(node.span.offset, node.span.length)
                   .contains(m_oldKey.toUtf8());
    }

    QByteArray text(const QString &words)
    {
        const qsizetype at = m_oldKey.isEmpty() ? -1 : words.indexOf(m_oldKey);
        if (at < 0)
            return escapeText(own(words));
        const QString before = words.first(at);
        const QString after = words.sliced(at + m_oldKey.size());
        // "Words (KEY)" or "KEY: words": the own words stand on the longer side.
        if (before.size() > after.size() && !m_placed)
            return escapeText(own(before) + m_key + separatorsOf(after));
        return escapeText(separatorsOf(before) + m_key + own(after));
    }

    static QString separatorsOf(const QString &words)
    {
        return std::ranges::any_of(words, [](QChar c) { return c.isLetterOrNumber(); }) ? u" "_s
                                                                                        : words;
    }

    /** The new words in place of the neighbour's, with the separators around them; nothing when
     * they stand already. */
    QString own(const QString &words)
    {
        static const QRegularExpression lead(u"^[^\\p{L}\\p{N}]*"_s);
        static const QRegularExpression tail(u"[\\s(\\[:–—-]*$|\\.\\s*$"_s);
        if (!std::ranges::any_of(words, [](QChar c) { return c.isLetterOrNumber(); }))
            return m_placed ? QString() : words;
        if (m_placed)
            return {};
        m_placed = true;
        const QString end = tail.match(words).captured();
        return leadOf(lead.match(words).captured()) + m_words
            + (end == "."_L1 && m_words.endsWith('.'_L1) ? QString() : end);
    }

    static QString leadOf(const QString &lead)
    {
        qsizetype keep = 0; // Quotes and brackets belong to the neighbour's words, blanks and
            // dashes to the form.
        while (keep < lead.size()
            && (lead.at(keep).isSpace() || QStringView(u":-–—·|,").contains(lead.at(keep))))
            ++keep;
        return lead.first(keep);
    }

    const StorageDocument &m_document;
    QString m_oldKey;
    QString m_key;
    QString m_words;
    bool m_placed = false;
};

QByteArray restatedMacro(const StorageDocument &document, int macro, const QString &words)
{
    QByteArray result = startTag(document, macro, {}, {}) + '>';
    for (const int child : document.children(macro)) {
        if (document.name(child) != "ac:parameter")
            continue;
        const QString name = document.attribute(child, "ac:name");
        const QByteArray value = name == "title"_L1 ? escapeText(words)
            : name == "colour"_L1                   ? QByteArray("Green")
                                                    : raw(document, document.node(child).content);
        result += startTag(document, child, {}, {}) + '>' + value + "</ac:parameter>";
    }
    return result + "</" + document.name(macro).toByteArray() + '>';
}

/** The first status macro inside a node; -1 when there is none. */
int statusMacroIn(const StorageDocument &document, int index)
{
    for (int i = index; i < document.nodes().size()
        && document.node(i).span.offset < document.node(index).span.end();
        ++i) {
        if (isStatusMacro(document, i))
            return i;
    }
    return -1;
}

QByteArray inTag(const StorageDocument &document, int node, const QByteArray &content)
{
    return startTag(document, node, {}, {}) + '>' + content + "</"
        + document.name(node).toByteArray() + '>';
}

/** In the first paragraph's tags, where there is one. */
QByteArray inParagraph(const StorageDocument &document, int node, const QByteArray &content)
{
    const QList<int> children = document.children(node);
    const auto paragraph =
        std::ranges::find_if(children, [&](int child) { return document.name(child) == "p"; });
    return paragraph == children.end() ? content : inTag(document, *paragraph, content);
}

/** In the tags that stand around all of a node's words: `<p><code>30s</code></p>`. */
QByteArray inWrappers(const StorageDocument &document, int node, const QByteArray &content)
{
    static const QList<QByteArrayView> wrappers{"p", "code", "strong", "em", "b", "i", "u"};
    int only = -1;
    for (const int child : document.children(node)) {
        const MarkupNode &one = document.node(child);
        const bool blank =
            one.kind == MarkupNode::Kind::Text && document.text(child).trimmed().isEmpty();
        if (blank)
            continue;
        if (only >= 0 || !wrappers.contains(document.name(child)))
            return inParagraph(document, node, content);
        only = child;
    }
    return only < 0 ? content : inTag(document, only, inWrappers(document, only, content));
}

} // namespace

QString keyIn(QByteArrayView bytes)
{
    static const QRegularExpression form(
        u"(?<![A-Za-z0-9_-])[A-Z][A-Z0-9_]{1,20}-[1-9]\\d{0,9}(?![A-Za-z0-9_-])"_s);
    static const QRegularExpression notKeys(
        u"^(?:UTF|ISO|SHA|MD|TLS|SSL|CVE|RFC|AES|RSA|HTTP|IPV|USB|PEP|JSR|X)-"_s);
    const QString text = QString::fromUtf8(bytes);
    QRegularExpressionMatchIterator it = form.globalMatch(text);
    while (it.hasNext()) {
        const QString key = it.next().captured();
        if (!notKeys.match(key).hasMatch())
            return key;
    }
    return {};
}

QByteArray cloneEntry(const StorageDocument &document, int node, const QString &oldKey,
    const QString &key, const QString &words)
{
    Cloner cloner(document, oldKey, key, words);
    QString copy = QString::fromUtf8(cloner.element(node));
    static const QRegularExpression blankEnd(
        u"\\s+(?=</(?:p|li|td|th)>)"_s); // Left by what was not copied.
    return copy.remove(blankEnd).toUtf8();
}

QByteArray cloneCell(const StorageDocument &document, int cell, const QString &words)
{
    QByteArray inside;
    const int macro = words.isEmpty() ? -1 : statusMacroIn(document, cell);
    const QByteArray content =
        macro >= 0 ? restatedMacro(document, macro, words) : escapeText(words);
    inside =
        macro >= 0 ? inParagraph(document, cell, content) : inWrappers(document, cell, content);
    return startTag(document, cell, {}, {}) + '>' + inside + "</"
        + document.name(cell).toByteArray() + '>';
}

} // namespace Docket
