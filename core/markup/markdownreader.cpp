// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdownreader.h"

#include "core/markup/frontmatter.h"
#include "core/markup/rawtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <memory>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;

namespace {

constexpr qsizetype longestBody = 20'000'000;
constexpr int mostQuotes = 1'000;
constexpr qsizetype mostMarks = 3'000'000;
constexpr int quotesOfFootnote = 8; // Its definition was moved away from the quotes around it.

using Parser = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Parser newParser()
{
    static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
    Q_UNUSED(registered);
    Parser parser(cmark_parser_new(CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES), cmark_parser_free);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    return parser;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/** "[^label]:" at the start of a line's words; the label, or nothing. */
QByteArrayView footnoteLabel(QByteArrayView line)
{
    if (!line.startsWith("[^"))
        return {};
    const qsizetype end = line.indexOf(']');
    return end > 2 && end + 1 < line.size() && line[end + 1] == ':' ? line.sliced(2, end - 2)
                                                                    : QByteArrayView();
}

} // namespace

std::expected<MarkdownTree, MarkupError> MarkdownTree::read(const QByteArray &source)
{
    return MarkdownReader(source).read();
}

MarkdownReader::MarkdownReader(const QByteArray &body)
{
    m_tree.body = body;
    m_body = m_tree.body;
}

std::expected<MarkdownTree, MarkupError> MarkdownReader::read()
{
    if (const std::optional<MarkupError> refused = refusal())
        return std::unexpected(*refused);
    findLines();
    if (const Span front = frontMatterOf(m_body); front.length > 0) {
        const int index = add(Kind::FrontMatter, nullptr);
        MarkdownBlock &block = m_tree.blocks[index];
        m_start = front.end();
        block.span = block.content = {
            front.offset, m_tree.line(m_tree.lineAt(front.end() - 1)).end() - front.offset};
    } else if (m_body.startsWith("\xEF\xBB\xBF")) {
        m_start = 3;
    }
    m_firstLine = m_tree.lineAt(m_start);

    const Parser parser = newParser();
    const QByteArrayView markdown = m_body.sliced(m_start);
    cmark_parser_feed(parser.get(), markdown.data(), size_t(markdown.size()));
    const QByteArray uses = footnoteUses();
    cmark_parser_feed(parser.get(), uses.constData(), size_t(uses.size()));
    const Node root(cmark_parser_finish(parser.get()), cmark_node_free);
    readTop(root.get());
    cutGuesses();
    closeContainers();
    addDefinitions();
    return std::move(m_tree);
}

std::optional<MarkupError> MarkdownReader::refusal() const
{
    if (m_body.size() > longestBody)
        return errorAt(0, u"the page is longer than 20 MB"_s);
    if (!m_body.isValidUtf8()) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        qsizetype good = 0; // The longest head that reads well, by halving.
        for (qsizetype bad = m_body.size(); bad - good > 1;) {
            const qsizetype middle = good + (bad - good) / 2;
            qsizetype cut = middle; // Not inside a character.
            while (cut > good && (uchar(m_body[cut]) & 0xC0) == 0x80 && middle - cut < 4)
                --cut;
            (m_body.first(cut).isValidUtf8() ? good : bad) = middle;
        }
        return errorAt(good, u"the bytes here are no UTF-8 text"_s);
    }
    qsizetype marks = 0;
    int quotes = 0;
    bool lead = true;
    for (qsizetype at = 0; at < m_body.size(); ++at) {
        const char c = m_body[at];
        if (c == '\n' || c == '\r')
            lead = true, quotes = 0;
        else if (lead && c == '>' && ++quotes > mostQuotes)
            return errorAt(at, u"quotations are nested more than 1,000 deep"_s);
        else if (c != '>' && !isBlank(c))
            lead = false;
        marks += c == '*' || c == '_' || c == '[' || c == ']' || c == '<' || c == '`' || c == '!'
            || c == '&' || c == '~' || c == '|';
        if (marks > mostMarks)
            return errorAt(at, u"the page holds more than 3,000,000 marks"_s);
    }
    return std::nullopt;
}

MarkupError MarkdownReader::errorAt(qsizetype offset, const QString &reason) const
{
    const TextPosition place = positionOf(m_body, offset);
    return {place.line, place.column, offset, reason};
}

void MarkdownReader::findLines()
{
    m_tree.lineStarts.push_back(0);
    for (qsizetype at = 0; at < m_body.size(); ++at) {
        const char c = m_body[at];
        if (c == '\n' || (c == '\r' && (at + 1 == m_body.size() || m_body[at + 1] != '\n')))
            m_tree.lineStarts.push_back(at + 1);
    }
}

/** Words that use every footnote, to be read behind the body: cmark-gfm throws unused ones away. */
QByteArray MarkdownReader::footnoteUses() const
{
    QByteArray uses;
    for (qsizetype at = m_body.indexOf("[^", m_start); at >= 0; at = m_body.indexOf("[^", at + 1)) {
        const qsizetype line = m_tree.lineAt(at);
        if (wordsOfLine(line) != at)
            continue;
        const QByteArrayView label =
            footnoteLabel(m_tree.bytes(m_tree.line(line)).sliced(at - m_tree.line(line).offset));
        if (!label.isEmpty())
            uses += "[^" + label.toByteArray() + "]\n";
    }
    return uses.isEmpty() ? uses : "\n\n" + uses;
}

void MarkdownReader::readTop(cmark_node *root)
{
    std::vector<cmark_node *> tops;
    for (cmark_node *node = cmark_node_first_child(root); node; node = cmark_node_next(node)) {
        if (firstLine(node) < qsizetype(m_tree.lineStarts.size()))
            tops.push_back(node);
    }
    // Footnotes stand at the end of the tree, wherever they were written.
    std::ranges::stable_sort(tops, {}, [this](cmark_node *node) { return firstLine(node); });
    for (cmark_node *top : tops)
        readTree(top);
}

void MarkdownReader::readTree(cmark_node *top)
{
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> it(
        cmark_iter_new(top), cmark_iter_free);
    std::vector<cmark_node *> containers;
    for (cmark_event_type event = cmark_iter_next(it.get()); event != CMARK_EVENT_DONE;
        event = cmark_iter_next(it.get())) {
        cmark_node *node = cmark_iter_get_node(it.get());
        if (event == CMARK_EVENT_ENTER) {
            if (enter(node))
                containers.push_back(node);
            else if (cmark_node_first_child(node))
                cmark_iter_reset(it.get(), node, CMARK_EVENT_EXIT); // Its words are read.
        } else if (!containers.empty() && containers.back() == node) {
            const Kind kind = m_tree.blocks.at(m_open.back()).kind;
            m_quotes -= kind == Kind::Quote ? 1 : kind == Kind::Footnote ? quotesOfFootnote : 0;
            m_open.pop_back();
            containers.pop_back();
        }
    }
}

bool MarkdownReader::enter(cmark_node *node)
{
    const QByteArrayView type(cmark_node_get_type_string(node));
    const auto open = [&](Kind kind) {
        const int index = add(kind, node);
        m_open.push_back(index);
        return index;
    };
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
        open(Kind::Quote);
        ++m_quotes;
        return true;
    case CMARK_NODE_LIST: {
        const int index = open(Kind::List);
        m_tree.blocks[index].ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        return true;
    }
    case CMARK_NODE_FOOTNOTE_DEFINITION: {
        const int index = open(Kind::Footnote);
        const qsizetype start = wordsOfLine(firstLine(node));
        const Span line = m_tree.line(firstLine(node));
        m_tree.blocks[index].span = {start, 0};
        m_tree.blocks[index].info =
            QString::fromUtf8(footnoteLabel(m_tree.bytes({start, line.end() - start})));
        m_quotes += quotesOfFootnote;
        return true;
    }
    case CMARK_NODE_ITEM: {
        const int index = open(Kind::Item);
        m_tree.blocks[index].task = type == "tasklist";
        m_tree.blocks[index].done =
            m_tree.blocks.at(index).task && cmark_gfm_extensions_get_tasklist_item_checked(node);
        enterItem(node, index);
        return true;
    }
    case CMARK_NODE_PARAGRAPH:
        readParagraph(node);
        return false;
    case CMARK_NODE_HEADING:
        readHeading(node);
        return false;
    case CMARK_NODE_CODE_BLOCK:
        readCode(node);
        return false;
    case CMARK_NODE_HTML_BLOCK:
        readHtml(node);
        return false;
    case CMARK_NODE_THEMATIC_BREAK:
        readRule(node);
        return false;
    default:
        break;
    }
    if (type == "table")
        readTable(node);
    return false;
}

void MarkdownReader::enterItem(cmark_node *node, int index)
{
    MarkdownBlock &block = m_tree.blocks[index];
    qsizetype start = startOf(node);
    const qsizetype end = m_tree.line(firstLine(node)).end();
    const auto isSign = [&](qsizetype at) {
        return at < end && QByteArrayView("-+*0123456789").contains(m_body[at]);
    };
    if (!isSign(start))
        start = wordsOfLine(firstLine(node));
    block.span = {start, 0};
    block.certain = isSign(start);
    qsizetype at = start;
    while (at < end && m_body[at] >= '0' && m_body[at] <= '9' && at - start < 9)
        block.number = block.number * 10 + (m_body[at++] - '0');
}

int MarkdownReader::add(Kind kind, cmark_node *node)
{
    MarkdownBlock block;
    block.kind = kind;
    block.parent = m_open.empty() ? -1 : m_open.back();
    block.firstPiece = int(m_tree.pieces.size());
    if (node)
        block.span = block.content = {startOf(node), 0};
    m_tree.blocks.append(block);
    return int(m_tree.blocks.size()) - 1;
}

void MarkdownReader::finish(int index, qsizetype start, qsizetype end)
{
    MarkdownBlock &block = m_tree.blocks[index];
    block.span = {start, end - start};
    block.pieces = int(m_tree.pieces.size()) - block.firstPiece;
}

qsizetype MarkdownReader::firstLine(cmark_node *node) const
{
    // A paragraph that a table took its header from has no place of its own.
    while (cmark_node_get_start_line(node) == 0 && cmark_node_next(node))
        node = cmark_node_next(node);
    return m_firstLine + std::max(1, cmark_node_get_start_line(node)) - 1;
}

qsizetype MarkdownReader::lastLine(cmark_node *node) const
{
    const qsizetype last = m_firstLine + cmark_node_get_end_line(node) - 1;
    return std::clamp(last, firstLine(node), qsizetype(m_tree.lineStarts.size()) - 1);
}

qsizetype MarkdownReader::startOf(cmark_node *node) const
{
    const Span line = m_tree.line(firstLine(node));
    const qsizetype column = cmark_node_get_start_column(node);
    const qsizetype before = firstLine(node) == m_firstLine ? m_start : line.offset;
    return column > 0 ? std::min(before + column - 1, line.end()) : wordsOfLine(firstLine(node));
}

qsizetype MarkdownReader::wordsOfLine(qsizetype index) const
{
    const Span line = m_tree.line(index);
    qsizetype at = index == m_firstLine ? std::max(m_start, line.offset) : line.offset;
    while (at < line.end() && (isBlank(m_body[at]) || m_body[at] == '>'))
        ++at;
    return at;
}

/** Guessed lines that are the next block's: cmark-gfm can tell the line behind a block as its last one. */
void MarkdownReader::cutGuesses()
{
    for (qsizetype i = 0; i + 1 < m_tree.blocks.size(); ++i) {
        MarkdownBlock &block = m_tree.blocks[i];
        const qsizetype next = m_tree.blocks.at(i + 1).span.offset;
        if (block.certain || MarkdownTree::isContainer(block.kind) || next < block.span.offset
            || next >= block.span.end())
            continue;
        const auto last = [&] {
            return m_tree.pieces[size_t(block.firstPiece + block.pieces - 1)];
        };
        while (block.pieces > 0
            && (last().span.end() > next || last().kind == MarkdownPiece::Kind::SoftBreak))
            --block.pieces;
        const qsizetype end = block.pieces > 0 ? last().span.end() : block.span.offset;
        block.span.length = end - block.span.offset;
        block.content = block.span;
    }
}

void MarkdownReader::closeContainers()
{
    for (qsizetype i = m_tree.blocks.size() - 1; i >= 0; --i) {
        MarkdownBlock &block = m_tree.blocks[i];
        if (MarkdownTree::isContainer(block.kind)) {
            block.span.length = std::max(block.span.length,
                m_tree.line(m_tree.lineAt(block.span.offset)).end() - block.span.offset);
            if (block.content.end() > block.span.end())
                block.span.length = block.content.end() - block.span.offset;
            block.content = block.span;
        }
        if (block.parent >= 0) {
            MarkdownBlock &around = m_tree.blocks[block.parent];
            around.span.offset = std::min(around.span.offset, block.span.offset);
            around.content = {around.span.offset,
                std::max(around.content.end(), block.span.end()) - around.span.offset};
        }
    }
}

/** Lines that no block has. */
void MarkdownReader::addDefinitions()
{
    std::vector<bool> read(m_tree.lineStarts.size(), false);
    for (const MarkdownBlock &block : std::as_const(m_tree.blocks)) {
        if (MarkdownTree::isContainer(block.kind) && block.kind != Kind::Table)
            continue;
        const qsizetype last = m_tree.lineAt(std::max(block.span.offset, block.span.end() - 1));
        for (qsizetype line = m_tree.lineAt(block.span.offset); line <= last; ++line)
            read[size_t(line)] = true;
    }
    qsizetype before = -2; // The line of the last one.
    for (qsizetype line = m_firstLine; line < qsizetype(read.size()); ++line) {
        const qsizetype start = wordsOfLine(line);
        const qsizetype end = m_tree.line(line).end();
        if (read[size_t(line)] || start >= end)
            continue;
        if (before == line - 1 && m_body[start] != '[')
            m_tree.definitions.last().length = end - m_tree.definitions.last().offset;
        else
            m_tree.definitions.append({start, end - start});
        before = line;
    }
}

} // namespace Docket
