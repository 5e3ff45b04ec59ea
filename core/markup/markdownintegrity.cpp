// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdownintegrity.h"

#include "core/markup/htmlwords.h"
#include "core/markup/rawtext.h"

#include <QHash>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;
using Piece = MarkdownPiece::Kind;

namespace {

constexpr int mostLostHeadings = 200; // Each is looked for in the whole body.

/** How often each thing that must not be lost stands in a body. */
struct Inventory
{
    QHash<QString, int> links, images, tags;
};

Inventory inventory(const MarkdownTree &tree)
{
    Inventory all;
    for (const MarkdownBlock &block : tree.blocks) {
        int before = -1; // Words of one link are often several pieces.
        for (int i = block.firstPiece; i < block.firstPiece + block.pieces; ++i) {
            const MarkdownPiece &piece = tree.pieces[size_t(i)];
            if (piece.kind == Piece::Image)
                ++all.images[tree.targets.at(piece.link)];
            else if (piece.kind == Piece::Footnote)
                ++all.links[u"^"_s + tree.words.at(piece.words)];
            else if (piece.link >= 0 && piece.link != before && !tree.isBareLink(piece))
                ++all.links[tree.targets.at(piece.link)];
            if (piece.kind == Piece::Html && block.kind != Kind::Html)
                ++all.tags[QString::fromUtf8(tree.bytes(piece.span))];
            before = piece.link;
        }
        if (block.kind != Kind::Html)
            continue;
        const QByteArrayView html = tree.bytes(block.span);
        for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            const QByteArray name = htmlTagName(html.sliced(at));
            if (!name.isEmpty())
                ++all.tags[QString::fromUtf8(name)];
        }
    }
    return all;
}

int total(const QHash<QString, int> &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

int kept(const QHash<QString, int> &before, const QHash<QString, int> &after)
{
    int sum = 0;
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        sum += std::min(it.value(), after.value(it.key()));
    return sum;
}

MarkupError errorAt(const MarkdownTree &tree, qsizetype offset, const QString &reason)
{
    const TextPosition place = positionOf(tree.body, offset);
    return {place.line, place.column, offset, reason};
}

/** What a block is, whatever stands around it. */
auto nature(const MarkdownBlock &block)
{
    return std::tuple(block.kind, block.level, block.pieces, block.row, block.column, block.task);
}

QString named(const MarkdownTree &tree, const MarkdownBlock &block)
{
    const QString words = QString::fromUtf8(tree.bytes(block.span)).simplified();
    return words.size() > 60 ? words.first(60) + u'…' : words;
}

/** A block outside `allowed` that reads otherwise afterwards, though its bytes stand as they were. */
std::optional<MarkupError> changedReading(
    const MarkdownTree &before, const MarkdownTree &after, Span allowed)
{
    const qsizetype shift = after.body.size() - before.body.size();
    QHash<std::pair<qsizetype, int>, const MarkdownBlock *> is;
    for (const MarkdownBlock &block : after.blocks) {
        if (!MarkdownTree::isContainer(block.kind) && block.span.length > 0)
            is.insert({block.span.offset, int(block.kind)}, &block);
    }
    for (const MarkdownBlock &block : before.blocks) {
        const bool behind = block.span.offset >= allowed.end();
        if (MarkdownTree::isContainer(block.kind) || block.span.length == 0
            || (!behind && block.span.end() > allowed.offset))
            continue;
        // A block that touches the span may take words of it in, or lose some.
        const bool touches =
            block.span.end() == allowed.offset || block.span.offset == allowed.end();
        const qsizetype offset = block.span.offset + (behind ? shift : 0);
        const MarkdownBlock *now = is.value({offset, int(block.kind)});
        if (touches || (now && nature(*now) == nature(block)))
            continue;
        return errorAt(after, std::clamp<qsizetype>(offset, 0, after.body.size()),
            u"“%1”, which stands outside what is edited, would no longer read as it did"_s.arg(
                named(before, block)));
    }
    return std::nullopt;
}

/** A code fence that nothing closes any more. */
std::optional<MarkupError> openFence(const MarkdownTree &before, const MarkdownTree &after)
{
    const auto isOpen = [](const MarkdownBlock &block) {
        return block.kind == Kind::Code && block.fenced && !block.closed;
    };
    if (std::ranges::count_if(after.blocks, isOpen) <= std::ranges::count_if(before.blocks, isOpen))
        return std::nullopt;
    const auto found = std::ranges::find_if(after.blocks, isOpen);
    return errorAt(after, found->span.offset, u"the code block that begins here is never closed"_s);
}

/** The bytes of a heading, and how often headings have them. */
QHash<QByteArray, int> headings(const MarkdownTree &tree)
{
    QHash<QByteArray, int> found;
    for (const MarkdownBlock &block : tree.blocks) {
        if (block.kind == Kind::Heading)
            ++found[tree.bytes(block.span).toByteArray()];
    }
    return found;
}

/** A heading whose bytes still stand as lines of their own, but are none any more. */
std::optional<MarkupError> lostHeading(const MarkdownTree &before, const MarkdownTree &after)
{
    const QHash<QByteArray, int> was = headings(before);
    const QHash<QByteArray, int> is = headings(after);
    int examined = 0;
    for (auto it = was.cbegin(); it != was.cend() && examined < mostLostHeadings; ++it) {
        if (is.value(it.key()) >= it.value())
            continue;
        ++examined;
        const auto lines = [&](const MarkdownTree &tree) {
            int count = 0;
            for (qsizetype at = tree.body.indexOf(it.key()); at >= 0;
                at = tree.body.indexOf(it.key(), at + 1)) {
                const Span line = tree.line(tree.lineAt(at));
                count += tree.bytes({line.offset, at - line.offset}).trimmed().isEmpty()
                    && tree.line(tree.lineAt(at + it.key().size())).end() == at + it.key().size();
            }
            return count;
        };
        // Behind a byte order mark, a quote or list sign it is no line of its own: changedReading() looks at it.
        const int standing = lines(after);
        if (standing > 0 && standing >= lines(before))
            return errorAt(after, std::max<qsizetype>(0, after.body.indexOf(it.key())),
                u"the heading “%1” would no longer be one"_s.arg(
                    QString::fromUtf8(it.key()).simplified()));
    }
    return std::nullopt;
}

/** From the first span's start to the last one's end. */
Span around(const QList<Span> &spans)
{
    Span whole = spans.isEmpty() ? Span{} : spans.first();
    for (const Span span : spans) {
        const qsizetype end = std::max(whole.end(), span.end());
        whole.offset = std::min(whole.offset, span.offset);
        whole.length = end - whole.offset;
    }
    return whole;
}

bool sameFrontMatter(const MarkdownTree &before, const MarkdownTree &after, Span allowed)
{
    const auto front = [](const MarkdownTree &tree) {
        const bool has = !tree.blocks.isEmpty() && tree.blocks.first().kind == Kind::FrontMatter;
        return has ? tree.bytes(tree.blocks.first().span) : QByteArrayView();
    };
    // Whoever edits inside it may; but it must stay what it is.
    const bool was = !front(before).isEmpty();
    return was == !front(after).isEmpty()
        && (!was || allowed.overlaps(before.blocks.first().span) || front(before) == front(after));
}

} // namespace

IntegrityReport checkMarkdown(
    const MarkdownTree &before, const QByteArray &after, const QList<Span> &allowed)
{
    const auto tree = MarkdownTree::read(after);
    if (tree)
        return checkMarkdown(before, *tree, allowed);
    IntegrityReport report;
    report.bytesChangedOutside = bytesChangedOutside(before.body, after, allowed);
    report.malformed = tree.error();
    return report;
}

IntegrityReport checkMarkdown(
    const MarkdownTree &before, const MarkdownTree &after, const QList<Span> &allowed)
{
    IntegrityReport report;
    report.bytesChangedOutside = bytesChangedOutside(before.body, after.body, allowed);
    const Inventory was = inventory(before);
    const Inventory is = inventory(after);
    report.macrosBefore = total(was.tags);
    report.macrosKept = kept(was.tags, is.tags);
    report.linksBefore = total(was.links);
    report.linksKept = kept(was.links, is.links);
    report.imagesBefore = total(was.images);
    report.imagesKept = kept(was.images, is.images);
    if (report.bytesChangedOutside > 0)
        return report;
    const Span whole = around(allowed);
    report.malformed = openFence(before, after);
    if (!report.malformed)
        report.malformed = lostHeading(before, after);
    if (!report.malformed && !sameFrontMatter(before, after, whole))
        report.malformed = errorAt(after, 0, u"the front matter would no longer be read as such"_s);
    if (!report.malformed)
        report.malformed = changedReading(before, after, whole);
    return report;
}

} // namespace Docket
