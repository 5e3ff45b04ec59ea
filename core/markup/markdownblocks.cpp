// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdownblocks.h"

#include "core/markup/htmlwords.h"
#include "core/markup/markdownsections.h"
#include "core/markup/sectionpaths.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;
using Piece = MarkdownPiece::Kind;

namespace {

/** The style an HTML tag inside words turns on. */
int styleOf(QByteArrayView name)
{
    static const std::pair<QByteArrayView, int> styles[] = {{"b", TextRun::Bold},
        {"strong", TextRun::Bold}, {"i", TextRun::Italic}, {"em", TextRun::Italic},
        {"cite", TextRun::Italic}, {"code", TextRun::Code}, {"kbd", TextRun::Code},
        {"tt", TextRun::Code}, {"samp", TextRun::Code}, {"s", TextRun::Strike},
        {"del", TextRun::Strike}, {"strike", TextRun::Strike}, {"u", TextRun::Underline},
        {"ins", TextRun::Underline}, {"sup", TextRun::Superscript}, {"sub", TextRun::Subscript}};
    const auto found = std::ranges::find(styles, name, &std::pair<QByteArrayView, int>::first);
    return found == std::end(styles) ? 0 : found->second;
}

class BlockWriter
{
public:
    explicit BlockWriter(const MarkdownTree &tree)
        : m_tree(tree)
        , m_paths(markdownSections(tree))
    { }

    QList<Block> write()
    {
        for (int i = 0; i < m_tree.blocks.size(); ++i)
            writeBlock(i);
        return std::move(m_blocks);
    }

private:
    void writeBlock(int index)
    {
        const MarkdownBlock &one = m_tree.blocks.at(index);
        switch (one.kind) {
        case Kind::Item:
        case Kind::Footnote:
            return begin(index);
        case Kind::Quote:
        case Kind::List:
            return;
        case Kind::Table:
            ++m_tables;
            return;
        case Kind::Row:
            return writeRow(index);
        case Kind::Cell:
            return;
        case Kind::FrontMatter:
            return writeFrontMatter(one);
        case Kind::Paragraph:
            return add(paragraphKind(index), index, runsOf(one));
        case Kind::Heading:
            return add(Block::Kind::Heading, index, runsOf(one));
        case Kind::Code: {
            QString code;
            for (const TextRun &run : runsOf(one))
                code += run.text;
            add(Block::Kind::Code, index, {{code, TextRun::Plain, {}, {}, {}, one.content}});
            m_blocks.last().language = one.info;
            return;
        }
        case Kind::Html:
            return writeHtml(index);
        case Kind::Rule:
            return add(Block::Kind::Rule, index, {});
        }
    }

    Block::Kind paragraphKind(int index) const
    {
        for (int at = m_tree.blocks.at(index).parent; at >= 0; at = m_tree.blocks.at(at).parent) {
            const Kind kind = m_tree.blocks.at(at).kind;
            if (kind == Kind::Item || kind == Kind::Footnote)
                return Block::Kind::ListItem;
            if (kind == Kind::Quote)
                return Block::Kind::Quote;
        }
        return Block::Kind::Paragraph;
    }

    int depthOf(int index) const
    {
        int depth = 0;
        for (int at = m_tree.blocks.at(index).parent; at >= 0; at = m_tree.blocks.at(at).parent)
            depth += m_tree.blocks.at(at).kind == Kind::Item
                || m_tree.blocks.at(at).kind == Kind::Footnote;
        return depth;
    }

    /** A list item's sign stands by itself until its first paragraph comes. */
    void begin(int index)
    {
        const MarkdownBlock &one = m_tree.blocks.at(index);
        add(one.task ? Block::Kind::Task : Block::Kind::ListItem, index, {});
        Block &block = m_blocks.last();
        block.level = depthOf(index) + 1;
        const bool ordered = one.parent >= 0 && m_tree.blocks.at(one.parent).ordered;
        block.marker = one.kind == Kind::Footnote ? one.info + u'.'
            : one.task                            ? (one.done ? u"☑"_s : u"☐"_s)
            : ordered                             ? QString::number(numberOf(index)) + u'.'
                                                  : u"•"_s;
        m_begun = index;
    }

    /** Lists count on from their first number, whatever the others say. */
    int numberOf(int item)
    {
        const int list = m_tree.blocks.at(item).parent;
        if (m_numbers.size() < m_tree.blocks.size())
            m_numbers.resize(m_tree.blocks.size(), -1);
        int &next = m_numbers[list];
        next = next < 0 ? m_tree.blocks.at(item).number : next + 1;
        return next;
    }

    void add(Block::Kind kind, int index, const QList<TextRun> &runs)
    {
        const MarkdownBlock &one = m_tree.blocks.at(index);
        const bool itemsFirst = m_begun >= 0 && one.parent == m_begun
            && kind == Block::Kind::ListItem && one.kind == Kind::Paragraph;
        m_begun = -1;
        if (itemsFirst) {
            m_blocks.last().runs = runs;
            m_blocks.last().span.length = one.span.end() - m_blocks.last().span.offset;
            return;
        }
        Block block;
        block.kind = kind;
        block.level = kind == Block::Kind::Heading ? one.level
            : kind == Block::Kind::ListItem        ? depthOf(index)
                                                   : 0;
        block.runs = runs;
        block.span = one.span;
        if (one.kind == Kind::Item || one.kind == Kind::Footnote)
            block.span.length = std::min(block.span.length,
                m_tree.line(m_tree.lineAt(block.span.offset)).end() - block.span.offset);
        block.path = m_paths.at(one.span.offset);
        m_blocks.append(block);
    }

    void writeRow(int index)
    {
        add(Block::Kind::TableRow, index, {});
        Block &row = m_blocks.last();
        row.table = m_tables - 1;
        for (const int child : m_tree.children(index)) {
            const MarkdownBlock &cell = m_tree.blocks.at(child);
            row.cells.append({cell.row == 0, 1, 1, runsOf(cell), cell.span});
        }
        row.columns = int(row.cells.size());
    }

    void writeFrontMatter(const MarkdownBlock &one)
    {
        Block block;
        block.kind = Block::Kind::Code;
        block.span = one.span;
        const QByteArrayView bytes = m_tree.bytes(one.span);
        block.language = bytes.startsWith('+') ? u"toml"_s : u"yaml"_s;
        QString code;
        const qsizetype last = m_tree.lineAt(one.span.end());
        for (qsizetype line = m_tree.lineAt(one.span.offset) + 1; line < last; ++line)
            code += (code.isEmpty() ? QString() : u"\n"_s)
                + QString::fromUtf8(m_tree.bytes(m_tree.line(line)));
        block.runs.append({code, TextRun::Plain, {}, {}, {}, one.span});
        m_blocks.append(block);
    }

    void writeHtml(int index)
    {
        for (const TextUnit &unit : htmlWords(m_tree, index)) {
            const bool code = unit.kind == TextUnit::Kind::Code;
            const Span span = unit.spanOf(0, unit.text.size());
            add(code                                        ? Block::Kind::Code
                    : unit.kind == TextUnit::Kind::ListItem ? Block::Kind::ListItem
                                                            : paragraphKind(index),
                index, {{unit.text, TextRun::Plain, {}, {}, {}, span}});
            Block &block = m_blocks.last();
            block.span = span;
            if (unit.kind == TextUnit::Kind::ListItem) {
                block.marker = u"•"_s;
                block.level = depthOf(index) + 1;
            }
        }
    }

    QList<TextRun> runsOf(const MarkdownBlock &block)
    {
        QList<TextRun> runs;
        QList<std::pair<QByteArray, int>> tags; // Open in the words, with what was set before.
        int style = TextRun::Plain;
        for (int i = block.firstPiece; i < block.firstPiece + block.pieces; ++i) {
            const MarkdownPiece &piece = m_tree.pieces[size_t(i)];
            TextRun run{{}, piece.style | style, TextRun::Chip::None, {}, {}, piece.span};
            if (piece.link >= 0)
                run.href = m_tree.targets.at(piece.link);
            switch (piece.kind) {
            case Piece::Text:
            case Piece::Code:
                run.text = m_tree.text(piece);
                break;
            case Piece::SoftBreak:
                run.text = block.kind == Kind::Code ? u"\n"_s : u" "_s;
                break;
            case Piece::HardBreak:
                run.text = u"\n"_s;
                break;
            case Piece::Image:
                run.text = m_tree.text(piece).simplified();
                run.text = run.text.isEmpty() ? run.href.section(u'/', -1) : run.text;
                run.chip = TextRun::Chip::Image;
                break;
            case Piece::Footnote:
                run.text = m_tree.text(piece);
                run.style |= TextRun::Superscript;
                break;
            case Piece::Html:
                turn(htmlTagName(m_tree.bytes(piece.span)), tags, style);
                continue;
            }
            join(runs, run);
        }
        return runs;
    }

    static void turn(const QByteArray &tag, QList<std::pair<QByteArray, int>> &tags, int &style)
    {
        if (!tag.startsWith('/')) {
            if (const int more = styleOf(tag)) {
                tags.append({tag, style});
                style |= more;
            }
            return;
        }
        const auto open = std::ranges::find(
            tags.rbegin(), tags.rend(), tag.sliced(1), &std::pair<QByteArray, int>::first);
        if (open == tags.rend())
            return;
        style = open->second;
        tags.resize(tags.rend() - open - 1);
    }

    static void join(QList<TextRun> &runs, const TextRun &run)
    {
        TextRun *last = runs.isEmpty() ? nullptr : &runs.last();
        if (!last || last->chip != TextRun::Chip::None || run.chip != TextRun::Chip::None
            || last->style != run.style || last->href != run.href) {
            runs.append(run);
            return;
        }
        last->text += run.text;
        last->span.length = run.span.end() - last->span.offset;
    }

    const MarkdownTree &m_tree;
    SectionPaths m_paths;
    QList<Block> m_blocks;
    QList<int> m_numbers; ///< The last one of each ordered list, by its block.
    int m_tables = 0;
    int m_begun = -1; ///< The item whose first paragraph is due.
};

} // namespace

QList<Block> markdownBlocks(const MarkdownTree &tree)
{
    return BlockWriter(tree).write();
}

} // namespace Docket
