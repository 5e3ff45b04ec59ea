// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blocks.h"
#include "core/markup/tablegrid.h"

#include <optional>
#include <vector>

namespace Docket {

/** Reads the blocks of a document in one walk; used by blocks(). */
class BlockReader
{
public:
    explicit BlockReader(const StorageDocument &document);
    [[nodiscard]] QList<Block> read();

private:
    /** What holds inside an open element. */
    struct Frame
    {
        int node = -1;
        qsizetype end = 0;
        int style = TextRun::Plain;
        QString href;
        int listDepth = 0;
        bool inListItem = false, inQuote = false;
        bool verbatim = false; ///< Blanks count.
        QStringList frames;
        qsizetype charactersBefore = 0; ///< Of links: to tell whether they showed any.
    };
    struct OpenList
    {
        int node = -1;
        bool ordered = false;
        int next = 1;
    };

    /** Whether the walk goes on inside the element. */
    [[nodiscard]] bool enter(int index);
    void leaveBefore(qsizetype offset);
    void leave(const Frame &frame);
    [[nodiscard]] bool enterInline(int index, Frame &frame);
    void enterBlock(int index, Frame &frame);
    void enterListItem(int index, Frame &frame);
    void enterTable(int index);

    [[nodiscard]] bool enterMacro(int index, Frame &frame);
    void addPanelTitle(int index, const QString &macro, const QString &title, Frame &frame);
    void addMacroChip(int index, const QString &label);
    void addCode(int index, int body, const QString &language);
    [[nodiscard]] QString macroLabel(int index) const;
    [[nodiscard]] bool standsAlone(int index) const;

    [[nodiscard]] bool enterLink(int index, Frame &frame);
    void addChip(TextRun::Chip chip, const QString &label, Span span, const QString &colour = {});
    void addText(const QString &text, Span span, bool verbatim);
    void addRun(TextRun run);

    void start(Block::Kind kind, int index);
    void end(qsizetype offset);
    void emitBlock(Block block);
    void breakLine();
    [[nodiscard]] QList<TextRun> &runs();
    [[nodiscard]] Frame &top() { return m_frames.back(); }

    const StorageDocument &m_document;
    TableGrid m_grid;
    QList<Block> m_blocks;
    std::vector<Frame> m_frames;
    std::vector<OpenList> m_lists;
    std::optional<Block> m_block; ///< Being collected, outside tables.
    std::optional<Block> m_row; ///< Being collected, of the outermost table.
    int m_table = -1; ///< Node of the outermost open table.
    int m_cell = -1; ///< Node of its open cell.
    int m_tables = 0;
    bool m_breakPending = false; ///< In a cell: a line break before the next words.
    bool m_itemStarts = false; ///< In a cell: a list item's marker is there, its words are not.
    qsizetype m_characters = 0;
};

/** A picture by its file or address, its words for those who do not see it, and its size: "flow.png · “Order of steps” · 600 × 400". */
[[nodiscard]] QString imageText(const StorageDocument &document, int image);

/** An emoticon as the character it shows, or ":name:". */
[[nodiscard]] QString emojiText(const StorageDocument &document, int emoticon);

} // namespace Docket
