// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/markdowninlines.h"
#include "core/markup/markdowntree.h"

#include <cmark-gfm.h>
#include <optional>

namespace Docket {

/** Fills a MarkdownTree from cmark-gfm's tree of the body; used once, by MarkdownTree::read(). */
class MarkdownReader
{
public:
    explicit MarkdownReader(const QByteArray &body);
    [[nodiscard]] std::expected<MarkdownTree, MarkupError> read();

private:
    [[nodiscard]] std::optional<MarkupError> refusal() const;
    [[nodiscard]] MarkupError errorAt(qsizetype offset, const QString &reason) const;
    void findLines();
    [[nodiscard]] QByteArray footnoteUses() const;

    void readTop(cmark_node *root);
    void readTree(cmark_node *top);
    /** Whether the walk goes on inside. */
    [[nodiscard]] bool enter(cmark_node *node);
    void enterItem(cmark_node *node, int index);
    void readParagraph(cmark_node *node);
    void readHeading(cmark_node *node);
    void readUnderlined(cmark_node *node, int index);
    /** Whether the words of a block begin at `start` and, where that is not the body's, end at `end`. */
    [[nodiscard]] bool readParagraphAt(qsizetype start, qsizetype end, cmark_node *node, int index);
    [[nodiscard]] bool readUnderlinedAt(
        qsizetype start, qsizetype end, cmark_node *node, int index);
    /** Whether a line holds the signs under a heading's words alone. */
    [[nodiscard]] bool isUnderline(qsizetype line) const;
    void readCode(cmark_node *node);
    void readHtml(cmark_node *node);
    void readRule(cmark_node *node);
    void readTable(cmark_node *node);
    [[nodiscard]] bool readRow(cmark_node *row, int index, qsizetype at, qsizetype end);
    [[nodiscard]] qsizetype delimiterLine(qsizetype first, int columns) const;
    [[nodiscard]] bool readWords(cmark_node *node, int index, InlineRegion region);
    /** The lines of a block that is kept as written; false when they are not those cmark-gfm read. */
    [[nodiscard]] bool addLines(
        int index, QByteArrayView literal, qsizetype first, MarkdownPiece::Kind kind);
    void guessLines(int index, qsizetype first, qsizetype last);
    [[nodiscard]] bool addLine(QByteArrayView words, Span line, MarkdownPiece::Kind kind);

    int add(MarkdownBlock::Kind kind, cmark_node *node);
    void finish(int index, qsizetype start, qsizetype end);
    /** Index of the first line of a block, and where the block starts in it, as cmark-gfm has it. */
    [[nodiscard]] qsizetype firstLine(cmark_node *node) const;
    [[nodiscard]] qsizetype startOf(cmark_node *node) const;
    [[nodiscard]] qsizetype lastLine(cmark_node *node) const;
    /** Behind indents and quote signs of a line. */
    [[nodiscard]] qsizetype wordsOfLine(qsizetype line) const;
    void cutGuesses();
    void closeContainers();
    void addDefinitions();

    MarkdownTree m_tree;
    QByteArrayView m_body;
    qsizetype m_start = 0; ///< Of what cmark-gfm reads.
    qsizetype m_firstLine = 0; ///< Its line.
    std::vector<int> m_open; ///< Containers around the block being read.
    int m_quotes = 0;
};

} // namespace Docket
