// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdowninlines.h"

namespace Docket {

using Kind = MarkdownPiece::Kind;

namespace {

constexpr qsizetype longestLabel = 1'000; // Longer ones are none to cmark-gfm.

} // namespace

bool MarkdownInlines::openLink(cmark_node *node)
{
    const bool image = cmark_node_get_type(node) == CMARK_NODE_IMAGE;
    OpenLink link{m_link, false, ']'};
    if (image) {
        m_images.push_back({m_at, m_tree.pieces.size()});
        if (!isAt('!'))
            return false;
        ++m_at;
    }
    if (isAt('['))
        ++m_at;
    else if (!image && isAt('<'))
        link.close = '>', ++m_at;
    else if (!image)
        link.bare = true;
    else
        return false;
    m_links.push_back(link);
    m_tree.targets.append(QString::fromUtf8(cmark_node_get_url(node)));
    m_link = int(m_tree.targets.size()) - 1;
    m_styles.push_back(m_style);
    if (!image)
        m_style = quint8(m_style | TextRun::Link);
    return true;
}

bool MarkdownInlines::closeLink()
{
    const OpenLink link = m_links.back();
    m_links.pop_back();
    m_link = link.before;
    m_style = m_styles.back();
    m_styles.pop_back();
    if (link.bare)
        return true;
    if (!isAt(link.close))
        return false;
    ++m_at;
    return link.close == '>' || readLinkTail();
}

bool MarkdownInlines::closeImage(cmark_node *node)
{
    const int target = m_link;
    if (!closeLink())
        return false;
    const OpenImage image = m_images.back();
    m_images.pop_back();
    QString words;
    for (size_t i = image.pieces; i < m_tree.pieces.size(); ++i)
        words += m_tree.text(m_tree.pieces[i]);
    m_tree.pieces.resize(image.pieces);
    const int around = m_link;
    m_link = target;
    add(Kind::Image, {image.start, m_at - image.start}, &words);
    m_link = around;
    Q_UNUSED(node);
    return true;
}

bool MarkdownInlines::readLinkTail()
{
    const qsizetype behind = m_at;
    if (isAt('(')) {
        ++m_at;
        skipBlanks();
        if (readAddress()) {
            const qsizetype address = m_at;
            skipBlanks();
            if (m_at > address && readTitle())
                skipBlanks();
            if (isAt(')')) {
                ++m_at;
                return true;
            }
        }
        m_at = behind;
    }
    if (isAt('[') && (!readLabel() || m_at - behind - 2 > longestLabel))
        m_at = behind; // The label alone was the link.
    return true;
}

bool MarkdownInlines::readAddress()
{
    if (isAt('<')) {
        for (++m_at; has(m_at) && byte(m_at) != '>'; ++m_at) {
            if (isLineEnd(m_at) || byte(m_at) == '<')
                return false;
            m_at += byte(m_at) == '\\' && has(m_at + 1);
        }
        return has(m_at++);
    }
    int open = 0;
    for (; has(m_at); ++m_at) {
        const char c = byte(m_at);
        if (c == '\\' && has(m_at + 1) && isPunctuation(byte(m_at + 1)))
            ++m_at;
        else if (c == '(')
            ++open;
        else if (c == ')' && open-- == 0)
            return true;
        else if (isBlankOrFeed(c) || isLineEnd(m_at))
            return true;
    }
    return false;
}

bool MarkdownInlines::readTitle()
{
    if (!isAt('"') && !isAt('\'') && !isAt('('))
        return false;
    const qsizetype start = m_at;
    const char close = byte(m_at) == '(' ? ')' : byte(m_at);
    for (++m_at; has(m_at) && byte(m_at) != close; ++m_at)
        m_at += byte(m_at) == '\\' && has(m_at + 1);
    if (has(m_at)) {
        ++m_at;
        return true;
    }
    m_at = start;
    return false;
}

bool MarkdownInlines::readLabel()
{
    for (++m_at; has(m_at) && byte(m_at) != ']'; ++m_at) {
        if (byte(m_at) == '[')
            return false;
        m_at += byte(m_at) == '\\' && has(m_at + 1) && isPunctuation(byte(m_at + 1));
    }
    return has(m_at++);
}

bool MarkdownInlines::readFootnote()
{
    const qsizetype start = m_at;
    if (!isAt('[') || !has(m_at + 1) || byte(m_at + 1) != '^' || !readLabel())
        return false;
    const QString label = QString::fromUtf8(m_body.sliced(start + 2, m_at - start - 3));
    add(Kind::Footnote, {start, m_at - start}, &label);
    return true;
}

} // namespace Docket
