// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in the blocks of a section; new and joined blocks are in editedsectionblocks.cpp.
#include "core/markup/editedsection.h"

#include "core/markup/edits.h"
#include "core/markup/elements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr Span nowhere{-1, 0};

bool sayTheSame(const QList<TextRun> &shown, const QList<TextRun> &read)
{
    return std::ranges::equal(shown, read, [](const TextRun &a, const TextRun &b) {
        return a.style == b.style && a.chip == b.chip && a.href == b.href && a.text == b.text;
    });
}

void shiftRuns(QList<TextRun> &runs, qsizetype by)
{
    for (TextRun &run : runs)
        run.span.offset += by;
}

} // namespace

EditedSection::EditedSection(
    const QByteArray &body, Span section, const QHash<QString, QString> &names)
    : m_body(body)
    , m_section(section)
    , m_names(names)
{
    readAll();
}

bool EditedSection::isText(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
    case Block::Kind::Paragraph:
    case Block::Kind::ListItem:
    case Block::Kind::Task:
    case Block::Kind::Quote:
        return block.runs.isEmpty() || std::ranges::any_of(block.runs, [](const TextRun &run) {
            return run.chip != TextRun::Chip::Image;
        });
    case Block::Kind::TableRow:
    case Block::Kind::Code:
    case Block::Kind::Rule:
    case Block::Kind::PanelTitle:
    case Block::Kind::MacroChip:
        return false;
    }
    return false;
}

void EditedSection::readAll()
{
    m_blocks.clear();
    m_regions.clear();
    m_editable.clear();
    const auto document = StorageDocument::parse(m_body);
    if (!document)
        return;
    const QList<Block> all = Docket::blocks(*document);
    for (const Block &block : all) {
        if (m_section.contains(block.span))
            m_blocks.append(block);
    }
    nameMentions(m_blocks, m_names);
    readRegions(*document);
    // What was left empty shows nothing by itself.
    for (const Emptied &empty : std::exchange(m_emptied, {})) {
        const int element = leafAt(*document, empty.offset);
        if (element < 0 || document->node(element).span.offset != empty.offset
            || document->node(element).kind != MarkupNode::Kind::Element)
            continue;
        const Span inside = document->node(element).content;
        const bool shown =
            std::ranges::any_of(m_regions, [&](Span region) { return inside.contains(region); });
        m_emptied.append(empty);
        if (shown || !m_section.contains(document->node(element).span))
            continue;
        Block block = empty.block;
        block.span = document->node(element).span;
        block.runs.clear();
        const qsizetype at = std::ranges::upper_bound(m_blocks, block.span.offset, {},
                                 [](const Block &other) { return other.span.offset; })
            - m_blocks.begin();
        m_regions.insert(at, inside);
        m_blocks.insert(at, block);
    }
}

void EditedSection::readRegions(const StorageDocument &document)
{
    for (const Block &block : std::as_const(m_blocks))
        m_regions.append(isText(block) ? regionOf(document, block) : nowhere);
}

/** The content of the block's element, or the part of it between the block elements inside. */
Span EditedSection::regionOf(const StorageDocument &document, const Block &block)
{
    const qsizetype first =
        block.runs.isEmpty() ? block.span.offset : block.runs.first().span.offset;
    int home = leafAt(document, first);
    while (home >= 0
        && (document.node(home).kind != MarkupNode::Kind::Element || !isBlock(document.name(home))))
        home = document.node(home).parent;
    if (home < 0)
        return nowhere;
    if (block.runs.isEmpty()) { // A list item without words may hold a paragraph without words.
        const int inner = childNamed(document, home, "p");
        home = inner >= 0 ? inner : home;
    }
    const MarkupNode &element = document.node(home);
    const QByteArrayView tag =
        QByteArrayView(document.body()).sliced(element.span.offset, element.span.length);
    if (tag.endsWith("/>") || isInside(document, home, "ac:adf-extension")
        || isInside(document, home, "table") || isInside(document, home, "pre"))
        return nowhere;
    Span region{element.content.offset, 0};
    for (int child = element.firstChild; child >= 0; child = document.node(child).nextSibling) {
        const MarkupNode &node = document.node(child);
        const bool outside = node.kind == MarkupNode::Kind::Element
            && (isBlock(document.name(child))
                || !(block.span.overlaps(node.span) || block.runs.isEmpty()));
        if (!outside)
            continue;
        if (node.span.offset > first)
            return {region.offset, node.span.offset - region.offset};
        region.offset = node.span.end();
    }
    region.length = element.content.end() - region.offset;
    return region;
}

QByteArray EditedSection::markupOf(int block) const
{
    const Span region = m_regions.at(block);
    return m_body.sliced(region.offset, region.length);
}

std::optional<InlineText> EditedSection::inlines(int block) const
{
    if (!isEditable(block))
        return std::nullopt;
    return InlineText::read(markupOf(block), m_names);
}

bool EditedSection::isEditable(int block) const
{
    if (block < 0 || block >= m_blocks.size() || m_regions.at(block).offset < 0)
        return false;
    const auto known = m_editable.constFind(block);
    if (known != m_editable.cend())
        return *known;
    const auto read = InlineText::read(markupOf(block), m_names);
    // Blanks at the end are not shown until somebody types behind them.
    QList<TextRun> runs = read ? read->runs() : QList<TextRun>();
    qsizetype length = 0;
    for (const TextRun &run : m_blocks.at(block).runs)
        length += run.text.size();
    for (TextRun &run : runs) {
        run.text.truncate(
            qMax<qsizetype>(0, run.chip == TextRun::Chip::None ? length : run.text.size()));
        length -= run.text.size();
    }
    runs.removeIf([](const TextRun &run) { return run.text.isEmpty(); });
    const bool editable = read && sayTheSame(m_blocks.at(block).runs, runs);
    m_editable.insert(block, editable);
    return editable;
}

QString EditedSection::text(int block) const
{
    const auto words = inlines(block);
    return words ? words->text() : QString();
}

InlineText::Stretch EditedSection::chipAt(EditPlace place) const
{
    const auto words = inlines(place.block);
    if (!words || place.unit < 0 || place.unit >= words->text().size()
        || !words->isLocked(place.unit))
        return {place.unit, 0};
    return words->chipAt(place.unit);
}

qsizetype EditedSection::offsetOf(EditPlace place) const
{
    if (place.block < 0 || place.block >= m_blocks.size())
        return m_section.offset;
    const auto words = inlines(place.block);
    if (!words)
        return m_blocks.at(place.block).span.offset;
    const qsizetype from = m_regions.at(place.block).offset;
    if (words->text().isEmpty())
        return from;
    return place.unit < words->text().size()
        ? from + words->bytesOf(place.unit).offset
        : from + words->bytesOf(words->text().size() - 1).end();
}

EditPlace EditedSection::placeOf(qsizetype offset) const
{
    EditPlace place{m_blocks.isEmpty() ? -1 : 0, 0};
    for (int i = 0; i < m_blocks.size() && m_blocks.at(i).span.offset <= offset; ++i)
        place.block = i;
    if (const auto words = inlines(place.block))
        place.unit = words->unitsBefore(offset - m_regions.at(place.block).offset);
    return place;
}

EditedSection::Outcome EditedSection::replace(EditPlace from, EditPlace to, const QString &words)
{
    const QString kept = typedText(words);
    if (to < from)
        std::swap(from, to);
    if (from.block == to.block && !kept.contains(u'\n'))
        return type(from, to.unit - from.unit, kept);
    return replaceAcross(from, to, kept);
}

EditedSection::Outcome EditedSection::type(EditPlace at, qsizetype length, const QString &words)
{
    const auto inlines = this->inlines(at.block);
    if (!inlines)
        return std::unexpected(EditRefusal::Locked);
    const bool seamed = length == 0 && m_seam >= 0 && m_seamAt == at;
    const auto made = inlines->replace(
        at.unit, length, words, seamed ? m_seam - m_regions.at(at.block).offset : -1);
    if (!made)
        return std::unexpected(made.error());
    if (made->edits.isEmpty())
        return at;
    return change(at.block, *made, at, length == 0);
}

EditedSection::Outcome EditedSection::breakLine(EditPlace at)
{
    const auto inlines = this->inlines(at.block);
    if (!inlines)
        return std::unexpected(EditRefusal::Locked);
    if (m_blocks.at(at.block).kind == Block::Kind::Heading)
        return std::unexpected(EditRefusal::Split);
    const auto made = inlines->breakLine(at.unit);
    if (!made)
        return std::unexpected(made.error());
    return change(at.block, *made, at, false);
}

EditedSection::Outcome EditedSection::change(
    int block, const InlineText::Change &change, EditPlace from, bool typing)
{
    const QByteArray old = markupOf(block);
    const auto markup = applyEdits(old, change.edits);
    const auto read = markup ? InlineText::read(*markup, m_names) : std::nullopt;
    if (!read)
        return std::unexpected(EditRefusal::Unreadable);
    const Before before{m_body, m_emptied};
    const Span region = m_regions.at(block);
    const qsizetype growth = markup->size() - region.length;
    m_body = m_body.first(region.offset) + *markup + m_body.sliced(region.end());
    m_regions[block].length += growth;
    m_blocks[block].span.length += growth;
    m_blocks[block].runs = read->runs();
    shiftRuns(m_blocks[block].runs, region.offset);
    m_section.length += growth;
    shiftBehind(block, growth);
    noteEmpty(block);
    const EditPlace to{block, read->unitsBefore(change.end)};
    m_seam = region.offset + change.end;
    m_seamAt = to;
    remember(before, from, to, typing);
    return to;
}

void EditedSection::shiftBehind(int block, qsizetype growth)
{
    const qsizetype edge = m_regions.at(block).offset;
    for (Emptied &empty : m_emptied)
        empty.offset += empty.offset > edge ? growth : 0;
    if (growth == 0)
        return;
    for (int i = block + 1; i < m_blocks.size(); ++i) {
        Block &later = m_blocks[i];
        later.span.offset += growth;
        shiftRuns(later.runs, growth);
        for (BlockCell &cell : later.cells) {
            cell.span.offset += growth;
            shiftRuns(cell.runs, growth);
        }
        if (m_regions.at(i).offset >= 0)
            m_regions[i].offset += growth;
    }
}

/** A block without words is shown by nobody else; a list item's mark is. */
void EditedSection::noteEmpty(int block)
{
    const Block &now = m_blocks.at(block);
    if (!now.runs.isEmpty() || !now.marker.isEmpty())
        return;
    const qsizetype element = m_body.lastIndexOf('<', m_regions.at(block).offset - 1);
    m_emptied.removeIf([&](const Emptied &known) { return known.offset == element; });
    m_emptied.append({element, now});
}

void EditedSection::remember(const Before &before, EditPlace from, EditPlace to, bool typing)
{
    const TextEdits made = editsBetween(before.body, m_body);
    if (made.isEmpty())
        return;
    const TextEdit &forth = made.first();
    const TextEdit back{{forth.span.offset, forth.replacement.size()},
        before.body.sliced(forth.span.offset, forth.span.length)};
    m_undone.clear();
    // Letters typed one after another are taken back by the word.
    if (typing && !m_done.isEmpty() && m_done.last().typing && m_done.last().to == from
        && m_done.last().forth.span.offset + m_done.last().forth.replacement.size()
            == forth.span.offset
        && forth.span.length == 0 && !m_done.last().forth.replacement.endsWith(' ')) {
        Step &word = m_done.last();
        word.forth.replacement += forth.replacement;
        word.back.span.length += back.span.length;
        word.to = to;
        return;
    }
    m_done.append({back, forth, from, to, typing, before.emptied});
}

EditPlace EditedSection::undo()
{
    return travel(m_done, m_undone);
}

EditPlace EditedSection::redo()
{
    return travel(m_undone, m_done);
}

EditPlace EditedSection::travel(QList<Step> &from, QList<Step> &to)
{
    if (from.isEmpty())
        return {};
    Step step = from.takeLast();
    const TextEdit edit = step.back;
    m_body = applyEdits(m_body, {edit}).value_or(m_body);
    m_section.length += edit.replacement.size() - edit.span.length;
    std::swap(m_emptied, step.emptied);
    m_seam = -1;
    readAll();
    const EditPlace place{qMin(step.from.block, int(m_blocks.size()) - 1), step.from.unit};
    std::swap(step.back, step.forth);
    std::swap(step.from, step.to);
    to.append(step);
    return place;
}

} // namespace Docket
