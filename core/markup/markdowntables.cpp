// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdownreader.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>

namespace Docket {

using Kind = MarkdownBlock::Kind;

namespace {

Span trimmed(QByteArrayView body, qsizetype start, qsizetype end)
{
    while (start < end && isBlankOrFeed(body[start]))
        ++start;
    while (end > start && isBlankOrFeed(body[end - 1]))
        --end;
    return {start, end - start};
}

/** The cells of a row between its bars, without the blanks around their words. */
QList<Span> cellsOf(QByteArrayView body, qsizetype start, qsizetype end)
{
    const Span row = trimmed(body, start, end);
    QList<Span> cells;
    qsizetype from = row.offset + (row.length > 0 && body[row.offset] == '|');
    qsizetype at = from;
    for (; at < row.end(); ++at) {
        if (body[at] == '\\' && at + 1 < row.end() && isPunctuation(body[at + 1])) {
            ++at;
        } else if (body[at] == '|') {
            cells.append(trimmed(body, from, at));
            from = at + 1;
        }
    }
    if (from < row.end())
        cells.append(trimmed(body, from, row.end()));
    return cells;
}

/** "---", ":--", "--:" or ":-:". */
bool isDelimiter(QByteArrayView cell)
{
    if (cell.startsWith(':'))
        cell = cell.sliced(1);
    if (cell.endsWith(':'))
        cell.chop(1);
    return !cell.isEmpty() && std::ranges::all_of(cell, [](char c) { return c == '-'; });
}

} // namespace

/** The line under the header; -1 when there is none with so many columns. */
qsizetype MarkdownReader::delimiterLine(qsizetype first, int columns) const
{
    for (qsizetype line = first; line < qsizetype(m_tree.lineStarts.size()); ++line) {
        const QList<Span> cells = cellsOf(m_body, wordsOfLine(line), m_tree.line(line).end());
        if (cells.size() == columns && std::ranges::all_of(cells, [this](Span cell) {
                return isDelimiter(m_tree.bytes(cell));
            }))
            return line;
        if (wordsOfLine(line) >= m_tree.line(line).end())
            break; // A table holds no empty line.
    }
    return -1;
}

void MarkdownReader::readTable(cmark_node *node)
{
    const int index = add(Kind::Table, node);
    const int columns = cmark_gfm_extensions_get_table_columns(node);
    const qsizetype delimiter = delimiterLine(firstLine(node) + 1, columns);
    if (delimiter < 0) {
        m_tree.blocks[index].kind = Kind::Paragraph;
        guessLines(index, firstLine(node), lastLine(node));
        return;
    }
    qsizetype line = delimiter - 1;
    int number = 0;
    m_open.push_back(index);
    const qsizetype start =
        line == firstLine(node) ? std::max(startOf(node), wordsOfLine(line)) : wordsOfLine(line);
    m_tree.blocks[index].span = {start, 0};
    for (cmark_node *row = cmark_node_first_child(node); row; row = cmark_node_next(row)) {
        if (line >= qsizetype(m_tree.lineStarts.size()))
            break;
        const int child = add(Kind::Row, nullptr);
        const qsizetype words = number == 0 ? start : wordsOfLine(line);
        m_tree.blocks[child].row = number;
        finish(child, words, m_tree.line(line).end());
        m_tree.blocks[child].content = m_tree.blocks.at(child).span;
        m_open.push_back(child);
        if (!readRow(row, number, words, m_tree.line(line).end()))
            m_tree.blocks[child].certain = false;
        m_open.pop_back();
        line = number == 0 ? delimiter + 1 : line + 1;
        ++number;
    }
    m_open.pop_back();
    MarkdownBlock &table = m_tree.blocks[index];
    const qsizetype last = number > 1 ? line - 1 : delimiter;
    table.span.length = m_tree.line(last).end() - start;
}

bool MarkdownReader::readRow(cmark_node *row, int number, qsizetype at, qsizetype end)
{
    const QList<Span> written = cellsOf(m_body, at, end);
    bool agreed = true;
    int column = 0;
    for (cmark_node *node = cmark_node_first_child(row); node; node = cmark_node_next(node)) {
        const int index = add(Kind::Cell, nullptr);
        MarkdownBlock &block = m_tree.blocks[index];
        block.row = number;
        block.column = column;
        const Span place = column < written.size() ? written.at(column) : Span{end, 0};
        block.certain = readWords(node, index, {place.offset, place.end(), 0, true})
            && block.content.end() == place.end();
        if (!block.certain) {
            m_tree.pieces.resize(size_t(block.firstPiece));
            m_tree.pieces.push_back({MarkdownPiece::Kind::Text, TextRun::Plain, -1, -1, place});
        }
        finish(index, place.offset, place.end());
        block.content = block.span;
        agreed = agreed && block.certain;
        ++column;
    }
    return agreed;
}

} // namespace Docket
