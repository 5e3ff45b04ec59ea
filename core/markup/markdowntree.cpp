// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdowntree.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;

qsizetype MarkdownTree::lineAt(qsizetype offset) const
{
    return std::ranges::upper_bound(lineStarts, offset) - lineStarts.begin() - 1;
}

Span MarkdownTree::wholeLine(qsizetype index) const
{
    const qsizetype start = lineStarts.at(size_t(index));
    const bool last = size_t(index) + 1 == lineStarts.size();
    return {start, (last ? body.size() : lineStarts[size_t(index) + 1]) - start};
}

Span MarkdownTree::line(qsizetype index) const
{
    Span span = wholeLine(index);
    while (span.length > 0 && (body.at(span.end() - 1) == '\n' || body.at(span.end() - 1) == '\r'))
        --span.length;
    return span;
}

bool MarkdownTree::isContainer(Kind kind)
{
    switch (kind) {
    case Kind::Quote:
    case Kind::List:
    case Kind::Item:
    case Kind::Footnote:
    case Kind::Table:
    case Kind::Row:
        return true;
    case Kind::FrontMatter:
    case Kind::Cell:
    case Kind::Paragraph:
    case Kind::Heading:
    case Kind::Code:
    case Kind::Html:
    case Kind::Rule:
        return false;
    }
    return false;
}

int MarkdownTree::around(int block, Kind kind) const
{
    while (block >= 0 && blocks.at(block).kind != kind)
        block = blocks.at(block).parent;
    return block;
}

QList<int> MarkdownTree::children(int block) const
{
    QList<int> found;
    const qsizetype end = block < 0 ? body.size() + 1 : blocks.at(block).span.end() + 1;
    for (qsizetype i = block + 1; i < blocks.size() && blocks.at(i).span.offset < end; ++i) {
        if (blocks.at(i).parent == block)
            found.append(int(i));
    }
    return found;
}

int MarkdownTree::blockAt(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(
        blocks, offset, {}, [](const MarkdownBlock &block) { return block.span.offset; });
    int found = int(next - blocks.begin()) - 1;
    while (found >= 0 && blocks.at(found).span.end() < offset)
        found = blocks.at(found).parent;
    return found;
}

QString MarkdownTree::text(const MarkdownPiece &piece) const
{
    switch (piece.kind) {
    case MarkdownPiece::Kind::Text:
    case MarkdownPiece::Kind::Code:
        return piece.words >= 0 ? words.at(piece.words) : QString::fromUtf8(bytes(piece.span));
    case MarkdownPiece::Kind::Image:
    case MarkdownPiece::Kind::Footnote:
        return words.at(piece.words);
    case MarkdownPiece::Kind::SoftBreak:
    case MarkdownPiece::Kind::HardBreak:
        return u" "_s;
    case MarkdownPiece::Kind::Html:
        break;
    }
    return {};
}

bool MarkdownTree::isBareLink(const MarkdownPiece &piece) const
{
    if (piece.link < 0 || piece.kind != MarkdownPiece::Kind::Text)
        return false;
    const QString said = text(piece);
    const QString &target = targets.at(piece.link);
    return target == said || target == "http://"_L1 + said || target == "mailto:"_L1 + said;
}

QString MarkdownTree::plainText(int block) const
{
    const MarkdownBlock &one = blocks.at(block);
    QString result;
    for (int i = one.firstPiece; i < one.firstPiece + one.pieces; ++i) {
        if (pieces[size_t(i)].kind != MarkdownPiece::Kind::Footnote)
            result += text(pieces[size_t(i)]);
    }
    return result;
}

} // namespace Docket
