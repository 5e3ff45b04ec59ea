// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdownreread.h"

#include "core/markup/edits.h"
#include "core/markup/markdownintegrity.h"
#include "core/markup/markdownunits.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;
using Piece = MarkdownPiece::Kind;

namespace {

/** What a block is, without where it stands and what it says. */
auto nature(const MarkdownBlock &block)
{
    return std::tuple(block.kind, block.parent, block.certain, block.level, block.underlined,
        block.fenced, block.closed, block.ordered, block.number, block.task, block.done, block.row,
        block.column, block.info);
}

QString target(const MarkdownTree &tree, const MarkdownPiece &piece)
{
    return piece.link < 0 ? QString() : tree.targets.at(piece.link);
}

bool saysTheSame(const MarkdownTree &before, const MarkdownPiece &was, const MarkdownTree &after,
    const MarkdownPiece &is)
{
    return was.kind == is.kind && was.style == is.style && target(before, was) == target(after, is)
        && (was.kind == Piece::Html ? before.bytes(was.span) == after.bytes(is.span)
                                    : before.text(was) == after.text(is));
}

bool saysTheSame(const MarkdownTree &before, const MarkdownBlock &was, const MarkdownTree &after,
    const MarkdownBlock &is)
{
    if (was.kind == Kind::FrontMatter)
        return before.bytes(was.span) == after.bytes(is.span);
    if (MarkdownTree::isContainer(was.kind))
        return true; // Its words are those of the blocks in it.
    if (was.pieces != is.pieces)
        return false;
    for (int i = 0; i < was.pieces; ++i) {
        if (!saysTheSame(before, before.pieces[size_t(was.firstPiece + i)], after,
                after.pieces[size_t(is.firstPiece + i)]))
            return false;
    }
    return true;
}

bool areSameDefinitions(const MarkdownTree &before, const MarkdownTree &after)
{
    return std::ranges::equal(before.definitions, after.definitions,
        [&](const Span &was, const Span &is) { return before.bytes(was) == after.bytes(is); });
}

/** Whether all blocks but one are and say the same, and that one is of the same nature. */
bool areSameBlocks(const MarkdownTree &before, int edited, const MarkdownTree &after)
{
    if (before.blocks.size() != after.blocks.size())
        return false;
    for (int i = 0; i < before.blocks.size(); ++i) {
        const MarkdownBlock &was = before.blocks.at(i);
        const MarkdownBlock &is = after.blocks.at(i);
        if (nature(was) != nature(is) || (i != edited && !saysTheSame(before, was, after, is)))
            return false;
    }
    return true;
}

/** The words as a unit of that block would have them. */
QString readWords(const QString &words, bool verbatim)
{
    UnitText text;
    text.add(words, {}, verbatim);
    const QString read = text.take(verbatim).text;
    return verbatim ? read : foldedBlanks(read);
}

/** Whether the units of the block are the same but for the one, which says what is wanted or, left without words, is none. */
bool areWantedUnits(const MarkdownTree &before, const TextUnit &unit, const MarkdownTree &after,
    const QString &wanted)
{
    const bool verbatim = before.blocks.at(unit.node).kind == Kind::Code;
    QList<TextUnit> was = markdownUnits(before, unit.node);
    for (TextUnit &one : was) {
        if (one.bytes == unit.bytes)
            one.text = readWords(wanted, verbatim);
    }
    was.removeIf([](const TextUnit &one) { return one.text.trimmed().isEmpty(); });
    return std::ranges::equal(
        was, markdownUnits(after, unit.node), [verbatim](const TextUnit &one, const TextUnit &now) {
            return one.kind == now.kind
                && (one.text == now.text
                    || (!verbatim && foldedBlanks(one.text) == foldedBlanks(now.text)));
        });
}

} // namespace

QString foldedBlanks(const QString &words)
{
    QString result;
    for (const QChar c : words) {
        const bool blank = c.isSpace() || c == QChar(0x00A0);
        if (!blank)
            result += c;
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    return result.trimmed();
}

bool readsOnlyOtherwiseIn(
    const MarkdownTree &tree, const TextUnit &unit, const TextEdits &edits, const QString &wanted)
{
    const Result<QByteArray> body = applyEdits(tree.body, edits);
    if (!body)
        return false;
    const auto after = MarkdownTree::read(*body);
    return after && areSameBlocks(tree, unit.node, *after) && areSameDefinitions(tree, *after)
        && areWantedUnits(tree, unit, *after, wanted)
        && checkMarkdown(tree, *after, {tree.blocks.at(unit.node).span}).isSound();
}

} // namespace Docket
