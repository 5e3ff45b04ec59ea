// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdowndocument.h"

#include "core/markup/markdownblocks.h"
#include "core/markup/markdownedits.h"
#include "core/markup/markdownescape.h"
#include "core/markup/markdownintegrity.h"
#include "core/markup/markdownsections.h"
#include "core/markup/markdownunits.h"
#include "core/markup/sectionpaths.h"
#include "core/markup/unitreader.h"

#include <algorithm>

namespace Docket {

using Kind = MarkdownBlock::Kind;

std::expected<std::shared_ptr<const MarkupDocument>, MarkupError> MarkdownDocument::read(
    const QByteArray &body)
{
    std::expected<MarkdownTree, MarkupError> tree = MarkdownTree::read(body);
    if (!tree)
        return std::unexpected(tree.error());
    return std::make_shared<MarkdownDocument>(*std::move(tree));
}

MarkdownDocument::MarkdownDocument(MarkdownTree tree)
    : m_tree(std::move(tree))
{ }

MarkupFormat MarkdownDocument::format() const
{
    return MarkupFormat::Markdown;
}

const QByteArray &MarkdownDocument::body() const
{
    return m_tree.body;
}

const MarkdownDocument *MarkdownDocument::markdown() const
{
    return this;
}

QList<Section> MarkdownDocument::sections() const
{
    return markdownSections(m_tree);
}

QList<TextUnit> MarkdownDocument::textUnits() const
{
    QList<TextUnit> units = markdownUnits(m_tree);
    SectionPaths paths(sections());
    for (TextUnit &unit : units) {
        unit.path = paths.at(unit.bytes.first().offset);
        unit.historic = std::ranges::any_of(unit.path, tellsThePast);
    }
    return units;
}

TextEdits MarkdownDocument::replaceText(
    const TextUnit &unit, qsizetype start, qsizetype length, const QString &replacement) const
{
    return replaceMarkdown(m_tree, unit, start, length, replacement);
}

QByteArray MarkdownDocument::escape(const QString &words, qsizetype where) const
{
    const int index = m_tree.blockAt(where);
    const Kind kind = index < 0 ? Kind::Paragraph : m_tree.blocks.at(index).kind;
    if (kind == Kind::Code || kind == Kind::FrontMatter)
        return words.toUtf8();
    if (kind == Kind::Html)
        return escapeHtmlWords(words);
    const bool table = kind == Kind::Cell || kind == Kind::Row || kind == Kind::Table;
    if (index >= 0) {
        const MarkdownBlock &block = m_tree.blocks.at(index);
        for (int i = block.firstPiece; i < block.firstPiece + block.pieces; ++i) {
            const MarkdownPiece &piece = m_tree.pieces[size_t(i)];
            if (piece.kind == MarkdownPiece::Kind::Code && piece.span.contains({where, 0}))
                return escapeMarkdown(words, MarkdownEscape::Nothing, table);
        }
    }
    return escapeMarkdown(words, MarkdownEscape::Marks, table);
}

QStringList MarkdownDocument::linkTargets(Span words) const
{
    const int index = m_tree.blockAt(words.offset);
    if (index < 0)
        return {};
    const MarkdownBlock &block = m_tree.blocks.at(index);
    for (int i = block.firstPiece; i < block.firstPiece + block.pieces; ++i) {
        const MarkdownPiece &piece = m_tree.pieces[size_t(i)];
        if (piece.link >= 0 && piece.span.overlaps(words))
            return {m_tree.targets.at(piece.link)};
    }
    return {};
}

QList<Block> MarkdownDocument::blocks() const
{
    return markdownBlocks(m_tree);
}

QList<SourceLine> MarkdownDocument::sourceLines() const
{
    QList<SourceLine> lines;
    for (qsizetype i = 0; i < qsizetype(m_tree.lineStarts.size()); ++i) {
        const Span whole = m_tree.wholeLine(i);
        if (whole.length > 0) // Behind the last line end stands nothing.
            lines.append({0, QString::fromUtf8(m_tree.bytes(m_tree.line(i))), whole});
    }
    return lines;
}

IntegrityReport MarkdownDocument::checkIntegrity(
    const QByteArray &after, const QList<Span> &allowed) const
{
    return checkMarkdown(m_tree, after, allowed);
}

} // namespace Docket
