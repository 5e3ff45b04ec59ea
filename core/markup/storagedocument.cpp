// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/storagedocument.h"

#include "core/markup/elements.h"
#include "core/markup/storagereader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Docket {

QString MarkupNode::attribute(QByteArrayView attributeName) const
{
    for (const Attribute &attribute : attributes) {
        if (attribute.name == attributeName)
            return attribute.value;
    }
    return {};
}

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
    std::vector<const MarkupNode *> blocks;
    for (int i = first; i < m_nodes.size() && m_nodes.at(i).span.offset < end;) {
        const MarkupNode &node = m_nodes.at(i);
        while (!blocks.empty() && blocks.back()->span.end() <= node.span.offset) {
            blocks.pop_back();
            startLine();
        }
        if (node.kind == MarkupNode::Kind::Element) {
            if (i != index && !saysWords(*this, i)) {
                i = nodeAfter(*this, i);
                continue;
            }
            if (isBlock(node.name)) {
                startLine();
                blocks.push_back(&node);
            } else if (node.name == "br") {
                startLine();
            }
        } else if (node.kind == MarkupNode::Kind::CData) {
            add(node.text, true);
        } else if (!node.text.isEmpty()) {
            add(node.text, !blocks.empty() && blocks.back()->name == "pre");
        }
        ++i;
    }
    while (words.endsWith(u' '))
        words.chop(1);
    return words;
}

QString StorageDocument::macroName(int index) const
{
    const MarkupNode &macro = m_nodes.at(index);
    return macro.name == "ac:structured-macro" ? macro.attribute("ac:name") : QString();
}

QString StorageDocument::macroParameter(int index, const QString &parameter) const
{
    for (int child = m_nodes.at(index).firstChild; child >= 0;
        child = m_nodes.at(child).nextSibling) {
        const MarkupNode &node = m_nodes.at(child);
        if (node.name == "ac:parameter" && node.attribute("ac:name") == parameter)
            return plainText(child);
    }
    return {};
}

QStringList StorageDocument::macros() const
{
    QStringList names;
    for (const MarkupNode &node : m_nodes) {
        if (node.name == "ac:structured-macro")
            names.append(node.attribute("ac:name"));
        else if (node.name == "ac:macro")
            names.append(u"old:"_s + node.attribute("ac:name"));
    }
    return names;
}

QStringList StorageDocument::commentAnchors() const
{
    QStringList anchors;
    QSet<QString> seen;
    for (const MarkupNode &node : m_nodes) {
        if (node.name != "ac:inline-comment-marker")
            continue;
        const QString reference = node.attribute("ac:ref");
        if (!seen.contains(reference)) {
            seen.insert(reference);
            anchors.append(reference);
        }
    }
    return anchors;
}

} // namespace Docket
