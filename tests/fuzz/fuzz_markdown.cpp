// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdowntree.h"
#include "documentpromises.h"
#include "fuzztargets.h"

using namespace Docket;
using namespace Qt::StringLiterals;

namespace Fuzz {

namespace {

QString brokenPieces(const MarkdownTree &tree, const MarkdownBlock &block)
{
    qsizetype before = block.span.offset;
    for (int i = block.firstPiece; i < block.firstPiece + block.pieces; ++i) {
        const Span span = tree.pieces.at(size_t(i)).span;
        if (span.offset < before || span.length < 0)
            return u"pieces of a block are out of order"_s;
        before = span.end();
    }
    return before > block.span.end() ? u"a piece lies outside its block"_s : QString();
}

/** What the tree breaks of what its own header says. */
QString brokenTree(const MarkdownTree &tree)
{
    qsizetype before = 0;
    for (const MarkdownBlock &block : tree.blocks) {
        if (!Span{0, tree.body.size()}.contains(block.span) || !block.span.contains(block.content))
            return u"a block or its content lies outside"_s;
        if (block.parent >= 0 && !tree.blocks.at(block.parent).span.contains(block.span))
            return u"a block lies outside its container"_s;
        if (block.span.offset < before)
            return u"blocks overlap"_s;
        before = MarkdownTree::isContainer(block.kind) ? block.span.offset : block.span.end();
        if (const QString broken = brokenPieces(tree, block); !broken.isEmpty())
            return broken;
    }
    return {};
}

} // namespace

QString markdown(const QByteArray &input)
{
    const auto tree = MarkdownTree::read(input);
    const QString broken = tree ? brokenTree(*tree) : QString();
    return broken.isEmpty() ? brokenBy(MarkupFormat::Markdown, input) : broken;
}

} // namespace Fuzz
