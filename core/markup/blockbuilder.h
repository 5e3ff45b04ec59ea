// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blocks.h"

#include <optional>

namespace Docket {

/**
 * Collects blocks from a walk over a document without byte spans (ADF, wiki markup); the spans of
 * its blocks are empty. Inside a table cell every block is a line of the cell. Takes up to 5 million
 * characters and 200,000 blocks; what comes after them is left out.
 */
class BlockBuilder
{
public:
    static constexpr qsizetype mostCharacters = 5'000'000;
    static constexpr qsizetype mostBlocks = 200'000;

    /** Ends the block before. The first paragraph of a list item is the item itself. */
    void startParagraph();
    void startHeading(int level);
    /** `kind`: ListItem or Task. Ends with leaveItem(). */
    void enterItem(Block::Kind kind, const QString &marker);
    void leaveItem()
    {
        end();
        --m_items;
    }
    void end();

    void addText(const QString &text, int style = TextRun::Plain, const QString &href = {});
    /** An empty label adds nothing. */
    void addChip(TextRun::Chip chip, const QString &label, int style = TextRun::Plain,
        const QString &href = {}, const QString &colour = {});
    void addLineBreak(); ///< Only behind words.

    void addRule();
    void addCode(const QString &text, const QString &language);
    /** A block of its own; nothing when the label is empty. */
    void addMacro(const QString &name, const QString &label);
    void addPanelTitle(const QString &name, const QString &title);

    void enterFrame(const QString &name)
    {
        end();
        m_frames.append(name);
    }
    void leaveFrame()
    {
        end();
        m_frames.removeLast();
    }
    void enterList()
    {
        end();
        ++m_lists;
    }
    void leaveList()
    {
        end();
        --m_lists;
    }
    void enterQuote()
    {
        end();
        ++m_quotes;
    }
    void leaveQuote()
    {
        end();
        --m_quotes;
    }

    void enterTable();
    void leaveTable();
    void enterRow();
    void leaveRow();
    /** Spans outside 1 to 1,000 are put inside. */
    void enterCell(bool header, int columns, int rows);
    void leaveCell();

    [[nodiscard]] bool inCell() const { return m_cell; }
    [[nodiscard]] bool isFull() const
    {
        return m_characters >= mostCharacters || m_blocks.size() >= mostBlocks;
    }
    [[nodiscard]] QList<Block> take();

private:
    void open(Block::Kind kind);
    void emitBlock(Block block);
    void addRun(TextRun run);
    [[nodiscard]] QList<TextRun> &runs();

    QList<Block> m_blocks;
    std::optional<Block> m_block; ///< Being collected, outside tables.
    std::optional<Block> m_row; ///< Being collected, of the outermost table.
    QStringList m_frames;
    QStringList m_path; ///< Headings above, by level.
    QList<int> m_levels;
    int m_lists = 0, m_items = 0, m_quotes = 0;
    int m_tables = 0; ///< So far.
    int m_depth = 0; ///< Of tables in tables.
    qsizetype m_firstRow = 0; ///< Block of the open table.
    bool m_cell = false; ///< A cell of the outermost table is open.
    bool m_breakPending = false; ///< In a cell: a line break before the next words.
    bool m_itemStarts = false; ///< In a cell: a list item's marker is there, its words are not.
    qsizetype m_characters = 0;
};

} // namespace Docket
