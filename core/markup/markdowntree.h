// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"
#include "core/markup/blocks.h"
#include "core/markup/markuperror.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>
#include <vector>

namespace Docket {

/**
 * A stretch of a block's words, or what stands between two of them, with the bytes it was read from. The pieces of a block
 * are in order and never overlap; bytes between them are markup.
 */
struct MarkdownPiece
{
    enum class Kind : quint8 {
        Text,
        Code, ///< Inside a code span or a code block: the bytes say what they mean.
        Html, ///< A tag or comment inside words; a line of an HTML block.
        SoftBreak, ///< A line end, with the blanks before it and the quote signs and indents of the next line.
        HardBreak, ///< The same, but readers see it; also `<br>`.
        Image, ///< The whole of it; `words` is its alternative text.
        Footnote ///< `[^label]`; `words` is the label.
    };

    Kind kind = Kind::Text;
    quint8 style = TextRun::Plain; ///< Or-ed TextRun::Style values.
    qint32 words = -1; ///< Into MarkdownTree::words; -1: the bytes say it themselves.
    qint32 link = -1; ///< Into MarkdownTree::targets, of a link or image; -1 for none.
    Span span;
};

/** A block of a Markdown body: a container of other blocks, or one with words. The latter never overlap. */
struct MarkdownBlock
{
    enum class Kind {
        FrontMatter,
        Quote,
        List,
        Item,
        Footnote, ///< Its definition.
        Table,
        Row,
        Cell,
        Paragraph,
        Heading,
        Code,
        Html,
        Rule
    };

    Kind kind = Kind::Paragraph;
    int parent = -1; ///< Index of the block around it.
    Span span; ///< Without the indent of its first and the end of its last line.
    Span content; ///< Of the words: without heading signs, fences and cell borders.
    int firstPiece = 0, pieces = 0; ///< Into MarkdownTree::pieces.
    bool certain = true; ///< False where the bytes could not be matched with what cmark-gfm read.
    int level = 0; ///< Of a heading.
    bool underlined = false; ///< A heading: underlined (setext).
    bool fenced = false, closed = false; ///< A code block: with a fence; with the fence at its end.
    bool ordered = false; ///< Of a list.
    int number = 0; ///< Of an ordered list's item.
    bool task = false, done = false; ///< Of an item.
    int row = -1, column = -1; ///< Of a cell; the header is row 0.
    QString info; ///< Of a code block: its language; of a footnote: its label.
};

/**
 * A Markdown body read by cmark-gfm (tables, strikethrough, autolinks, task lists, footnotes), every word matched with the
 * bytes it stands for: cmark-gfm's own positions are taken as hints only and never trusted without looking at the bytes.
 * Front matter between lines of `---` (YAML) or `+++` (TOML) at the very start is kept apart and not read as Markdown.
 *
 * Bounds: 20 MB, 1,000 quote signs before a line, lists nested 100 deep (cmark-gfm's own), 3,000,000 marks that may open
 * inline markup; beyond the others than lists reading is refused.
 */
struct MarkdownTree
{
    QByteArray body;
    QList<MarkdownBlock> blocks; ///< In document order, a container before what it holds.
    std::vector<MarkdownPiece> pieces;
    QStringList words;
    QStringList targets;
    QList<Span> definitions; ///< Lines that define link targets, and whatever else no block holds.
    std::vector<qsizetype> lineStarts; ///< Of the body's lines; CR, LF and CR LF end one.

    [[nodiscard]] static std::expected<MarkdownTree, MarkupError> read(const QByteArray &body);

    /** The index of the line that holds a byte. */
    [[nodiscard]] qsizetype lineAt(qsizetype offset) const;
    /** From its first byte to before its line end. */
    [[nodiscard]] Span line(qsizetype index) const;
    /** The same with the line end. */
    [[nodiscard]] Span wholeLine(qsizetype index) const;
    [[nodiscard]] QByteArrayView bytes(Span span) const
    {
        return QByteArrayView(body).sliced(span.offset, span.length);
    }

    [[nodiscard]] static bool isContainer(MarkdownBlock::Kind kind);
    /** The innermost block around (or at) `block` of that kind; -1 for none. */
    [[nodiscard]] int around(int block, MarkdownBlock::Kind kind) const;
    /** The blocks directly inside, in order; -1 for the top level. */
    [[nodiscard]] QList<int> children(int block) const;
    /** The innermost block that holds a byte; -1 for none. */
    [[nodiscard]] int blockAt(qsizetype offset) const;
    /** The words of a block without containers in it, line breaks as blanks, for a heading's name. */
    [[nodiscard]] QString plainText(int block) const;
    /** Words that are their own address ("http://a.example", "www.a.example"): a link that lasts as long as they do. */
    [[nodiscard]] bool isBareLink(const MarkdownPiece &piece) const;
    /** What a piece says. */
    [[nodiscard]] QString text(const MarkdownPiece &piece) const;
};

} // namespace Docket
