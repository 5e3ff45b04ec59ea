// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/markdowntree.h"
#include "core/markup/markupdocument.h"

namespace Docket {

/**
 * A Markdown body behind the interface of all formats.
 *
 * - Sections are those of headings, `# …` and underlined; headings inside quotations, list items and footnotes open
 *   sections there. The lead begins at the body's first byte; its content begins behind the front matter.
 * - Units are paragraphs (a line end inside one reads as a blank), headings, the paragraphs of list items, table cells, code
 *   blocks, and what HTML blocks say; words in emphasis, links and code spans are seen through. Lines of front matter, and
 *   the rare block whose bytes cannot be matched for certain, are units of kind Other: to be found, not to be edited.
 * - `node` of a section or unit is the index of its block in tree(), `table` that of its table's.
 * - Integrity: nothing outside the allowed span may change, be it a byte or (by a fence or comment that is left open) how it
 *   reads; links, images, HTML tags and headings whose lines still stand are kept.
 *
 * Reading is linear in the body. Bounds: see MarkdownTree.
 */
class MarkdownDocument final : public MarkupDocument
{
public:
    [[nodiscard]] static std::expected<std::shared_ptr<const MarkupDocument>, MarkupError> read(
        const QByteArray &body);

    explicit MarkdownDocument(MarkdownTree tree);

    [[nodiscard]] const MarkdownTree &tree() const { return m_tree; }

    [[nodiscard]] MarkupFormat format() const override;
    [[nodiscard]] const QByteArray &body() const override;
    [[nodiscard]] const MarkdownDocument *markdown() const override;
    [[nodiscard]] QList<Section> sections() const override;
    using MarkupDocument::textUnits;
    [[nodiscard]] QList<TextUnit> textUnits() const override;
    [[nodiscard]] TextEdits replaceText(const TextUnit &unit, qsizetype start, qsizetype length,
        const QString &replacement) const override;
    [[nodiscard]] QByteArray escape(const QString &words, qsizetype where) const override;
    [[nodiscard]] QStringList linkTargets(Span words) const override;
    [[nodiscard]] QList<Block> blocks() const override;
    [[nodiscard]] QList<SourceLine> sourceLines() const override;
    using MarkupDocument::checkIntegrity;
    [[nodiscard]] IntegrityReport checkIntegrity(
        const QByteArray &after, const QList<Span> &allowed) const override;

private:
    MarkdownTree m_tree;
};

} // namespace Docket
