// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/markdowntree.h"

#include <cmark-gfm.h>

namespace Docket {

[[nodiscard]] inline bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
}

/** Blanks that cmark-gfm cuts off before a line end. */
[[nodiscard]] inline bool isBlankOrFeed(char c)
{
    return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

/** Where the words of a block may lie. */
struct InlineRegion
{
    qsizetype start = 0;
    qsizetype end = 0; ///< Never read beyond: a line's end, a cell's, or the body's.
    int quotes = 0; ///< Quote signs that may stand before each further line.
    bool cell = false; ///< Of a table: `\|` is a bar.
};

/**
 * Reads a block's words along with what cmark-gfm made of them: its tree says what comes next, the bytes must agree at each
 * step, and every step yields the piece it read. So the place of every word is known to the byte without any of cmark-gfm's
 * columns. Used by MarkdownReader, once for each block.
 */
class MarkdownInlines
{
public:
    MarkdownInlines(MarkdownTree &tree, InlineRegion region);

    /** Appends the pieces of `block`. False when the bytes say something else than the tree; then nothing was appended. */
    [[nodiscard]] bool read(cmark_node *block);
    /** Behind the last byte read. */
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    enum class Reading { Words, Entities, Raw };

    [[nodiscard]] bool enter(cmark_node *node);
    [[nodiscard]] bool leave(cmark_node *node);
    [[nodiscard]] bool readText(QByteArrayView words);
    [[nodiscard]] bool giveBackQuote(qsizetype &at);
    [[nodiscard]] bool readWords(QByteArrayView words, Reading reading);
    [[nodiscard]] bool readWritten(QByteArrayView words, qsizetype &said, Reading reading);
    [[nodiscard]] bool readCode(QByteArrayView code);
    [[nodiscard]] bool addCode(qsizetype from, qsizetype to, QByteArrayView code);
    [[nodiscard]] qsizetype keptIndent(QByteArrayView words, qsizetype at) const;
    [[nodiscard]] bool readHtml(QByteArrayView html);
    [[nodiscard]] bool readLineEnd(MarkdownPiece::Kind kind);
    [[nodiscard]] bool readRun(char sign, int length);
    [[nodiscard]] bool readStrike(bool opening);
    [[nodiscard]] bool openLink(cmark_node *node);
    [[nodiscard]] bool closeLink();
    [[nodiscard]] bool closeImage(cmark_node *node);
    [[nodiscard]] bool readLinkTail();
    [[nodiscard]] bool readAddress();
    [[nodiscard]] bool readTitle();
    [[nodiscard]] bool readLabel();
    [[nodiscard]] bool readFootnote();

    [[nodiscard]] bool has(qsizetype at) const { return at < m_region.end; }
    [[nodiscard]] char byte(qsizetype at) const { return m_body[at]; }
    [[nodiscard]] bool isAt(char sign) const { return has(m_at) && byte(m_at) == sign; }
    [[nodiscard]] bool isLineEnd(qsizetype at) const;
    void skipBlanks(); ///< And line ends with what stands before the next line's words.
    void skipLineEnd(qsizetype &at) const;
    void add(MarkdownPiece::Kind kind, Span span, const QString *words = nullptr);

    struct OpenLink
    {
        int before = -1; ///< The link around it.
        bool bare = false; ///< An address that stands as it is.
        char close = 0;
    };
    struct OpenImage
    {
        qsizetype start = 0;
        size_t pieces = 0;
    };

    MarkdownTree &m_tree;
    QByteArrayView m_body;
    InlineRegion m_region;
    qsizetype m_at = 0;
    quint8 m_style = 0;
    int m_link = -1;
    std::vector<quint8> m_styles;
    std::vector<OpenLink> m_links;
    std::vector<OpenImage> m_images;
    std::vector<int> m_strikes;
};

} // namespace Docket
