// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/blockbuilder.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int largestSpan = 1000;

/** The columns of a table: the widest row, cells that reach down from above counted in. */
int columnsOf(QList<Block>::const_iterator row, QList<Block>::const_iterator end)
{
    int widest = 0;
    std::vector<int> reaching; // Rows that a cell still reaches down, by column.
    for (; row != end; ++row) {
        std::size_t column = 0;
        const auto skipReaching = [&] {
            while (column < reaching.size() && reaching[column] > 0)
                --reaching[column++];
        };
        for (const BlockCell &cell : row->cells) {
            skipReaching();
            if (column + cell.columns > largestSpan)
                break;
            reaching.resize(std::max(reaching.size(), column + cell.columns));
            for (int i = 0; i < cell.columns; ++i)
                reaching[column++] = cell.rows - 1;
        }
        skipReaching();
        widest = std::max(widest, int(column));
    }
    return widest;
}

} // namespace

void BlockBuilder::startParagraph()
{
    if (!m_cell && m_block && m_block->runs.isEmpty() && !m_block->marker.isEmpty())
        return;
    open(m_items > 0       ? Block::Kind::ListItem
            : m_quotes > 0 ? Block::Kind::Quote
                           : Block::Kind::Paragraph);
}

void BlockBuilder::startHeading(int level)
{
    open(Block::Kind::Heading);
    if (m_block)
        m_block->level = std::clamp(level, 1, 6);
}

void BlockBuilder::enterItem(Block::Kind kind, const QString &marker)
{
    ++m_items;
    open(kind);
    if (m_cell) {
        addText((marker == u"•"_s ? u"-"_s : marker) + u' ');
        m_itemStarts = true;
        return;
    }
    if (m_block)
        m_block->marker = marker;
}

void BlockBuilder::open(Block::Kind kind)
{
    end();
    if (m_depth > 0)
        return; // A line of the cell, or between cells, where no words are.
    m_block = Block{};
    m_block->kind = kind;
    m_block->frames = m_frames;
    if (kind == Block::Kind::ListItem || kind == Block::Kind::Task)
        m_block->level = std::max(1, m_lists);
}

void BlockBuilder::end()
{
    if (m_depth > 0) {
        m_breakPending = m_cell && !m_itemStarts && !runs().isEmpty();
        return;
    }
    if (!m_block)
        return;
    Block block = *std::exchange(m_block, std::nullopt);
    if (block.kind != Block::Kind::Code && !block.runs.isEmpty()) {
        QString &last = block.runs.last().text;
        while (last.endsWith(u'\n'))
            last.chop(1);
        if (last.isEmpty())
            block.runs.removeLast();
    }
    const bool blank = std::ranges::all_of(block.runs, [](const TextRun &run) {
        return run.chip == TextRun::Chip::None && run.text.trimmed().isEmpty();
    });
    if (!blank || !block.marker.isEmpty() || block.kind == Block::Kind::Rule)
        emitBlock(std::move(block));
}

void BlockBuilder::emitBlock(Block block)
{
    if (block.kind == Block::Kind::Heading) {
        while (!m_levels.isEmpty() && m_levels.last() >= block.level) {
            m_levels.removeLast();
            m_path.removeLast();
        }
        m_levels.append(block.level);
        m_path.append(block.text().simplified());
    }
    block.path = m_path;
    if (m_blocks.size() < mostBlocks)
        m_blocks.append(std::move(block));
}

QList<TextRun> &BlockBuilder::runs()
{
    if (m_cell)
        return m_row->cells.last().runs;
    if (!m_block)
        startParagraph();
    return m_block->runs;
}

void BlockBuilder::addText(const QString &text, int style, const QString &href)
{
    addRun({text, style, TextRun::Chip::None, {}, href, {}});
}

void BlockBuilder::addChip(
    TextRun::Chip chip, const QString &label, int style, const QString &href, const QString &colour)
{
    addRun({label, style, chip, colour, href, {}});
}

void BlockBuilder::addLineBreak()
{
    if (m_cell || m_block)
        addText(u"\n"_s);
}

void BlockBuilder::addRun(TextRun run)
{
    if (run.text.isEmpty() || isFull() || (m_depth > 0 && !m_cell))
        return; // Words between the cells of a table are no words.
    if (run.text.size() > mostCharacters - m_characters) {
        run.text.truncate(mostCharacters - m_characters);
        if (run.text.back().isHighSurrogate())
            run.text.back() = u'…';
    }
    m_characters += run.text.size();
    m_itemStarts = false;
    if (std::exchange(m_breakPending, false))
        addText(u"\n"_s);
    QList<TextRun> &all = runs();
    if (!all.isEmpty()) {
        TextRun &last = all.last();
        if (last.chip == TextRun::Chip::None && run.chip == TextRun::Chip::None
            && last.style == run.style && last.href == run.href) {
            last.text += run.text;
            return;
        }
    }
    all.append(std::move(run));
}

void BlockBuilder::addRule()
{
    open(Block::Kind::Rule);
    end();
}

void BlockBuilder::addCode(const QString &text, const QString &language)
{
    open(Block::Kind::Code);
    if (m_block)
        m_block->language = language;
    // In a cell there is no block to say that it is code: the style does.
    addText(text, m_cell ? TextRun::Code : TextRun::Plain);
    end();
}

void BlockBuilder::addMacro(const QString &name, const QString &label)
{
    if (label.isEmpty())
        return end();
    open(Block::Kind::MacroChip);
    if (m_block)
        m_block->macro = name;
    addChip(TextRun::Chip::Macro, label);
    end();
}

void BlockBuilder::addPanelTitle(const QString &name, const QString &title)
{
    if (title.isEmpty())
        return end();
    open(Block::Kind::PanelTitle);
    if (m_block)
        m_block->macro = name;
    addText(title);
    end();
}

void BlockBuilder::enterTable()
{
    end();
    if (m_depth++ > 0)
        return;
    ++m_tables;
    m_firstRow = m_blocks.size();
}

void BlockBuilder::leaveTable()
{
    end();
    if (--m_depth > 0)
        return;
    const int columns = columnsOf(m_blocks.cbegin() + m_firstRow, m_blocks.cend());
    for (qsizetype i = m_firstRow; i < m_blocks.size(); ++i)
        m_blocks[i].columns = columns;
}

void BlockBuilder::enterRow()
{
    if (m_depth != 1)
        return end();
    m_row = Block{};
    m_row->kind = Block::Kind::TableRow;
    m_row->table = m_tables - 1;
    m_row->frames = m_frames;
}

void BlockBuilder::leaveRow()
{
    if (m_depth == 1 && m_row)
        emitBlock(*std::exchange(m_row, std::nullopt));
}

void BlockBuilder::enterCell(bool header, int columns, int rows)
{
    if (m_depth != 1 || !m_row) {
        if (m_cell && !m_breakPending) // A table in a cell: its cells are parted by blanks.
            addText(u" "_s);
        return;
    }
    m_row->cells.append(
        {header, std::clamp(columns, 1, largestSpan), std::clamp(rows, 1, largestSpan), {}, {}});
    m_cell = true;
    m_breakPending = false;
}

void BlockBuilder::leaveCell()
{
    if (m_depth != 1)
        return;
    m_cell = m_breakPending = m_itemStarts = false;
}

QList<Block> BlockBuilder::take()
{
    end();
    return std::move(m_blocks);
}

} // namespace Docket
