// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/storagedocument.h"

namespace Docket {

/** A stretch of words of one style inside a block, or a chip that stands for something that is not words. */
struct TextRun
{
    enum Style {
        Plain = 0,
        Bold = 1,
        Italic = 2,
        Code = 4,
        Strike = 8,
        Underline = 16,
        Link = 32,
        Superscript = 64,
        Subscript = 128
    };
    enum class Chip { None, Status, Mention, Date, Emoji, Image, Macro, Placeholder };

    QString text; ///< Of a chip: its label ("Fixed", "@Mia Kane", "Jira PLATFORM-89").
    int style = Plain; ///< Or-ed Style values.
    Chip chip = Chip::None;
    QString colour; ///< Of a status chip: "Green", "Red" …; empty for neutral.
    QString href; ///< Of a link; never followed by itself.
    Span span;
    friend bool operator==(const TextRun &, const TextRun &) = default;
};

struct BlockCell
{
    bool header = false;
    int columns = 1, rows = 1; ///< Spanned.
    QList<TextRun> runs; ///< Blocks inside a cell are joined by line breaks.
    Span span;
    friend bool operator==(const BlockCell &, const BlockCell &) = default;
};

/** What one row of the review shows: a paragraph, a heading, a list item, one table row, one code block, a macro's frame. */
struct Block
{
    enum class Kind {
        Heading,
        Paragraph,
        ListItem,
        Task,
        TableRow,
        Code,
        Quote,
        Rule,
        PanelTitle,
        MacroChip
    };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< Heading level; list depth from 1.
    QString marker; ///< "•", "3.", "☐", "☑" of list items and tasks.
    QList<TextRun> runs; ///< Empty for table rows.
    QList<BlockCell> cells; ///< Of a table row.
    int table = -1; ///< Table rows with the same number belong together.
    int columns = 0; ///< Of the whole table.
    QString language; ///< Of a code block.
    QString macro; ///< Of a panel title or macro chip: the macro's name.
    QStringList
        frames; ///< Panels around it, outermost first ("info", "panel", "expand", "excerpt").
    QStringList path; ///< Of the section it stands in.
    Span span;

    /** The words of the block; cells joined by a tab. */
    [[nodiscard]] QString text() const;
    friend bool operator==(const Block &, const Block &) = default;
};

/** The body as blocks in reading order, for the rendered view. Unknown macros become a chip, images a named box. */
[[nodiscard]] QList<Block> blocks(const StorageDocument &document);

/** A line of the source view: the stored body cut before block-level tags, indentation for reading only. */
struct SourceLine
{
    int indent = 0; ///< Levels, not characters.
    QString text;
    Span span;
    friend bool operator==(const SourceLine &, const SourceLine &) = default;
};

[[nodiscard]] QList<SourceLine> sourceLines(const StorageDocument &document);

} // namespace Docket
