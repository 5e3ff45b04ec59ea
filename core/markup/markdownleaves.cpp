// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdownreader.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>

namespace Docket {

using Kind = MarkdownBlock::Kind;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

qsizetype skipBlanks(QByteArrayView body, qsizetype at, qsizetype end)
{
    while (at < end && isBlank(body[at]))
        ++at;
    return at;
}

/** How often the sign stands there side by side. */
qsizetype runOf(char sign, QByteArrayView body, qsizetype at, qsizetype end)
{
    qsizetype last = at;
    while (last < end && body[last] == sign)
        ++last;
    return last - at;
}

} // namespace

bool MarkdownReader::readWords(cmark_node *node, int index, InlineRegion region)
{
    MarkdownInlines inlines(m_tree, region);
    if (!inlines.read(node))
        return false;
    MarkdownBlock &block = m_tree.blocks[index];
    block.content = {region.start, inlines.position() - region.start};
    finish(index, region.start, inlines.position());
    return true;
}

void MarkdownReader::readParagraph(cmark_node *node)
{
    const int index = add(Kind::Paragraph, node);
    const qsizetype first = firstLine(node);
    const qsizetype last = cmark_node_get_start_line(node) == 0
        ? qsizetype(m_tree.lineStarts.size()) - 1
        : lastLine(node);
    const int parent = m_tree.blocks.at(index).parent;
    const bool task = parent >= 0 && m_tree.blocks.at(parent).task;
    // To the end that cmark-gfm tells, or else as far as the words go.
    for (const qsizetype end : {m_tree.line(last).end(), m_body.size()}) {
        const qsizetype start = startOf(node);
        if (readParagraphAt(start, end, node, index))
            return;
        if (task && start + 3 < m_body.size() && m_body[start] == '[' && m_body[start + 2] == ']'
            && readParagraphAt(skipBlanks(m_body, start + 3, m_body.size()), end, node, index))
            return;
        // Link definitions before its words belong to it.
        for (qsizetype line = first; line <= last; ++line) {
            if (readParagraphAt(wordsOfLine(line), end, node, index))
                return;
        }
    }
    guessLines(index, first, std::min(last, lastLine(node)));
}

bool MarkdownReader::readParagraphAt(qsizetype start, qsizetype end, cmark_node *node, int index)
{
    if (!readWords(node, index, {start, end, m_quotes, false}))
        return false;
    // Nothing but blanks may be left of its last line.
    const qsizetype words = m_tree.blocks.at(index).span.end();
    const qsizetype lineEnd = m_tree.line(m_tree.lineAt(words)).end();
    if (skipBlanks(m_body, words, lineEnd) == lineEnd && (end == m_body.size() || end == lineEnd))
        return true;
    m_tree.pieces.resize(size_t(m_tree.blocks.at(index).firstPiece));
    return false;
}

void MarkdownReader::readHeading(cmark_node *node)
{
    const int index = add(Kind::Heading, node);
    m_tree.blocks[index].level = cmark_node_get_heading_level(node);
    const Span line = m_tree.line(firstLine(node));
    qsizetype start = startOf(node);
    if (start >= line.end() || m_body[start] != '#')
        start = wordsOfLine(firstLine(node));
    const qsizetype signs = runOf('#', m_body, start, line.end());
    const qsizetype words = skipBlanks(m_body, start + signs, line.end());
    if (signs == cmark_node_get_heading_level(node)
        && (words > start + signs || words == line.end())
        && readWords(node, index, {words, line.end(), 0, false})) {
        const qsizetype end = m_tree.blocks.at(index).content.end();
        qsizetype rest = skipBlanks(m_body, end, line.end());
        rest += runOf('#', m_body, rest, line.end());
        rest = skipBlanks(m_body, rest, line.end());
        if (rest == line.end()) {
            finish(index, start, line.end());
            return;
        }
        m_tree.pieces.resize(size_t(m_tree.blocks.at(index).firstPiece));
    }
    readUnderlined(node, index);
}

void MarkdownReader::readUnderlined(cmark_node *node, int index)
{
    for (const qsizetype end : {m_tree.line(lastLine(node)).end(), m_body.size()}) {
        qsizetype start = startOf(node);
        for (qsizetype line = firstLine(node); line <= lastLine(node); ++line) {
            if (readUnderlinedAt(start, end, node, index))
                return;
            start = line < lastLine(node) ? wordsOfLine(line + 1) : start;
        }
    }
    // cmark-gfm may tell the line behind it as its last one.
    qsizetype last = firstLine(node);
    while (last < lastLine(node) && (last == firstLine(node) || !isUnderline(last)))
        ++last;
    guessLines(index, firstLine(node), last);
}

bool MarkdownReader::isUnderline(qsizetype index) const
{
    const qsizetype sign = wordsOfLine(index);
    const qsizetype end = m_tree.line(index).end();
    return sign < end && (m_body[sign] == '=' || m_body[sign] == '-')
        && skipBlanks(m_body, sign + runOf(m_body[sign], m_body, sign, end), end) == end;
}

bool MarkdownReader::readUnderlinedAt(qsizetype start, qsizetype end, cmark_node *node, int index)
{
    if (!readWords(node, index, {start, end, m_quotes, false}))
        return false;
    const qsizetype words = m_tree.blocks.at(index).content.end();
    const qsizetype under =
        std::min(m_tree.lineAt(words) + 1, qsizetype(m_tree.lineStarts.size()) - 1);
    if (skipBlanks(m_body, words, m_body.size()) == m_tree.line(under - 1).end()
        && isUnderline(under)) {
        m_tree.blocks[index].underlined = true;
        finish(index, start, m_tree.line(under).end());
        return true;
    }
    m_tree.pieces.resize(size_t(m_tree.blocks.at(index).firstPiece));
    return false;
}

void MarkdownReader::readCode(cmark_node *node)
{
    const int index = add(Kind::Code, node);
    const QByteArrayView literal(cmark_node_get_literal(node));
    int length = 0;
    int offset = 0;
    char sign = 0;
    const bool fenced = cmark_node_get_fenced(node, &length, &offset, &sign) != 0;
    const qsizetype first = firstLine(node);
    MarkdownBlock &block = m_tree.blocks[index];
    block.fenced = fenced;
    block.info = QString::fromUtf8(cmark_node_get_fence_info(node)).section(u' ', 0, 0);
    const bool agreed = addLines(index, literal, first + fenced, MarkdownPiece::Kind::Code);
    if (!fenced) {
        if (!agreed)
            guessLines(index, first, lastLine(node));
        return;
    }
    const Span opening = m_tree.line(first);
    qsizetype start = startOf(node);
    if (runOf(sign, m_body, start, opening.end()) < 3)
        start = wordsOfLine(first);
    const qsizetype signs = runOf(sign, m_body, start, opening.end());
    const bool empty = block.pieces == 0;
    if (!agreed || signs < 3) {
        guessLines(index, first, lastLine(node));
        return;
    }
    const qsizetype next = std::min(qsizetype(m_tree.lineStarts.size()),
        empty ? first + 1 + literal.count('\n') : m_tree.lineAt(block.content.end()) + 1);
    qsizetype end = empty ? m_tree.line(next - 1).end() : block.content.end();
    if (next < qsizetype(m_tree.lineStarts.size())) {
        const Span closing = m_tree.line(next);
        const qsizetype at = wordsOfLine(next);
        const qsizetype run = runOf(sign, m_body, at, closing.end());
        block.closed = run >= signs && skipBlanks(m_body, at + run, closing.end()) == closing.end();
        if (block.closed)
            end = closing.end();
    }
    finish(index, start, end);
    if (empty)
        block.content = {std::min(m_tree.wholeLine(first).end(), end), 0};
}

void MarkdownReader::readHtml(cmark_node *node)
{
    const int index = add(Kind::Html, node);
    if (!addLines(index, QByteArrayView(cmark_node_get_literal(node)), firstLine(node),
            MarkdownPiece::Kind::Html))
        guessLines(index, firstLine(node), lastLine(node));
}

void MarkdownReader::readRule(cmark_node *node)
{
    const int index = add(Kind::Rule, node);
    const Span line = m_tree.line(firstLine(node));
    const qsizetype start = std::min(startOf(node), line.end());
    finish(index, start, line.end());
    m_tree.blocks[index].content = m_tree.blocks.at(index).span;
}

bool MarkdownReader::addLines(
    int index, QByteArrayView literal, qsizetype first, MarkdownPiece::Kind kind)
{
    MarkdownBlock &block = m_tree.blocks[index];
    const size_t before = m_tree.pieces.size();
    qsizetype line = first;
    qsizetype start = -1;
    qsizetype end = -1;
    for (qsizetype said = 0; said < literal.size() && line < qsizetype(m_tree.lineStarts.size());
        ++line) {
        qsizetype next = literal.indexOf('\n', said);
        next = next < 0 ? literal.size() : next;
        QByteArrayView words = literal.sliced(said, next - said);
        while (words.endsWith('\r'))
            words.chop(1);
        said = next + 1;
        const size_t pieces = m_tree.pieces.size();
        if (m_tree.lineStarts[size_t(line)] == m_body.size())
            break; // Behind the last line end.
        if (!addLine(words, m_tree.line(line), kind)) {
            m_tree.pieces.resize(before);
            return false;
        }
        const qsizetype from = m_tree.pieces.size() > pieces ? m_tree.pieces[pieces].span.offset
                                                             : m_tree.line(line).end();
        if (end >= 0) {
            m_tree.pieces.insert(m_tree.pieces.begin() + qsizetype(pieces),
                {MarkdownPiece::Kind::SoftBreak, TextRun::Plain, -1, -1, {end, from - end}});
        }
        start = start < 0 ? from : start;
        end = m_tree.line(line).end();
    }
    if (start < 0)
        start = end = block.span.offset;
    block.content = {start, end - start};
    finish(index, start, end);
    return true;
}

bool MarkdownReader::addLine(QByteArrayView words, Span line, MarkdownPiece::Kind kind)
{
    const quint8 style = kind == MarkdownPiece::Kind::Code ? TextRun::Code : TextRun::Plain;
    const QByteArrayView written = m_tree.bytes(line);
    if (written.endsWith(words)) {
        if (!words.isEmpty())
            m_tree.pieces.push_back(
                {kind, style, -1, -1, {line.end() - words.size(), words.size()}});
        return true;
    }
    // A tab of which only a part is indent counts as blanks for the rest.
    qsizetype blanks = 0;
    while (blanks < words.size() && words[blanks] == ' ')
        ++blanks;
    const QByteArrayView rest = words.sliced(blanks);
    const qsizetype at = line.end() - rest.size();
    if (blanks == 0 || blanks > 3 || !written.endsWith(rest) || at <= line.offset
        || m_body[at - 1] != '\t')
        return false;
    m_tree.words.append(QString(blanks, u' '));
    m_tree.pieces.push_back({kind, style, qint32(m_tree.words.size()) - 1, -1, {at - 1, 1}});
    if (!rest.isEmpty())
        m_tree.pieces.push_back({kind, style, -1, -1, {at, rest.size()}});
    return true;
}

/** The words as they are written, to be seen and not to be edited. */
void MarkdownReader::guessLines(int index, qsizetype first, qsizetype last)
{
    MarkdownBlock &block = m_tree.blocks[index];
    m_tree.pieces.resize(size_t(block.firstPiece));
    block.certain = false;
    const qsizetype start = wordsOfLine(first);
    qsizetype end = start;
    for (qsizetype line = first; line <= last; ++line) {
        const qsizetype from = wordsOfLine(line);
        if (line > first)
            m_tree.pieces.push_back(
                {MarkdownPiece::Kind::SoftBreak, TextRun::Plain, -1, -1, {end, from - end}});
        end = m_tree.line(line).end();
        if (end > from)
            m_tree.pieces.push_back(
                {MarkdownPiece::Kind::Text, TextRun::Plain, -1, -1, {from, end - from}});
    }
    block.content = {start, end - start};
    finish(index, start, end);
}

} // namespace Docket
