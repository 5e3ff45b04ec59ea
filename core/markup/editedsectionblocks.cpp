// SPDX-License-Identifier: GPL-3.0-or-later
// New paragraphs, joined ones and whole blocks taken out while a section is edited.
#include "core/markup/editedsection.h"
#include "core/markup/edits.h"
#include "core/markup/elements.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int mostBlocks = 60; ///< Taken out in one step; each reads the page again.

/** The block element whose words stand in a region; -1 for none. */
int homeOf(const StorageDocument &document, Span region)
{
    int home = leafAt(document, region.offset);
    while (home >= 0
        && (document.node(home).kind != MarkupNode::Kind::Element || !isBlock(document.name(home))
            || !Span(document.node(home).content).contains(region)))
        home = document.node(home).parent;
    return home;
}

QByteArray styled(const StorageDocument &document, int element)
{
    for (const MarkupNode::Attribute &attribute : document.attributes(element)) {
        if (attribute.name == "style")
            return " style=\""
                + document.body().sliced(attribute.valueSpan.offset, attribute.valueSpan.length)
                + '"';
    }
    return {};
}

bool holdsOnly(const StorageDocument &document, int parent, int child)
{
    for (const int one : document.children(parent)) {
        const bool blank = document.node(one).kind == MarkupNode::Kind::Text
            && document.text(one).trimmed().isEmpty();
        if (one != child && !blank)
            return false;
    }
    return true;
}

bool isFirstElement(const StorageDocument &document, int parent, int child)
{
    for (const int one : document.children(parent)) {
        if (one == child)
            return true;
        if (document.node(one).kind != MarkupNode::Kind::Text
            || !document.text(one).trimmed().isEmpty())
            return false;
    }
    return false;
}

/** The tags between two blocks: those that close, outermost last, and those that open; nothing when anything else stands there. */
struct Gap
{
    QByteArrayList closed, opened;
};
std::optional<Gap> gapIn(const QByteArray &bytes)
{
    static const QRegularExpression tag(uR"(\s*<(/?)([A-Za-z][\w:.-]*)([^<>]*)>\s*)"_s);
    Gap gap;
    const QString text = QString::fromUtf8(bytes);
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = tag.match(text, at, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || match.captured(3).endsWith(u'/'))
            return std::nullopt;
        const bool closes = !match.captured(1).isEmpty();
        if (closes && !gap.opened.isEmpty())
            return std::nullopt;
        (closes ? gap.closed : gap.opened).append(match.captured(2).toUtf8());
        at = match.capturedEnd();
    }
    return gap;
}

bool isPlainBlock(QByteArrayView name)
{
    return name == "p" || headingLevel(name) > 0;
}

} // namespace

EditedSection::Outcome EditedSection::rewrite(
    const TextEdits &edits, qsizetype caret, EditPlace from, const QList<Emptied> &left)
{
    const auto after = applyEdits(m_body, edits);
    if (!after || !StorageDocument::parse(*after))
        return std::unexpected(EditRefusal::Unreadable);
    const Before before{std::exchange(m_body, *after), m_emptied};
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        const qsizetype growth = edit->replacement.size() - edit->span.length;
        m_section.length += growth;
        for (Emptied &empty : m_emptied) {
            if (empty.offset >= edit->span.end())
                empty.offset += growth;
        }
    }
    m_emptied += left;
    m_seam = -1;
    readAll();
    const EditPlace to = placeOf(caret);
    remember(before, from, to, false);
    return to;
}

/** What is typed next goes to that very byte, before blanks that are not seen there. */
EditedSection::Outcome EditedSection::begin(
    const TextEdits &edits, qsizetype caret, EditPlace from, const QList<Emptied> &left)
{
    const auto place = rewrite(edits, caret, from, left);
    if (place) {
        m_seam = caret;
        m_seamAt = *place;
    }
    return place;
}

EditedSection::Outcome EditedSection::split(EditPlace at)
{
    const auto words = inlines(at.block);
    const auto document = StorageDocument::parse(m_body);
    if (!words || !document)
        return std::unexpected(EditRefusal::Locked);
    const auto cut = words->cutAt(at.unit);
    if (!cut)
        return std::unexpected(cut.error());
    const Span region = m_regions.at(at.block);
    const int home = homeOf(*document, region);
    if (home < 0)
        return std::unexpected(EditRefusal::Split);
    const QByteArrayView name = document->name(home);
    const MarkupNode &element = document->node(home);
    const bool whole = Span(element.content) == region;
    const bool atStart = at.unit == 0 && !words->text().isEmpty();
    const bool atEnd = at.unit >= words->text().size();
    const bool heading = headingLevel(name) > 0;
    QByteArray open = "<p" + styled(*document, home) + '>', close = "</p>";
    qsizetype start = element.span.offset; // Of all that makes up the block.
    if (name == "li") {
        open = "<li>";
        close = "</li>";
    } else if (name == "p" && whole && element.parent >= 0 && document->name(element.parent) == "li"
        && isFirstElement(*document, element.parent, home)) {
        open = "<li>" + open;
        close = "</p></li>";
        start = document->node(element.parent).span.offset;
    } else if (heading && whole && !atEnd && !atStart) {
        open = '<' + name.toByteArray() + '>';
        close = "</" + name.toByteArray() + '>';
    } else if (!isPlainBlock(name) || !whole) {
        return std::unexpected(EditRefusal::Split);
    }
    const qsizetype inner = qMax<qsizetype>(0, open.indexOf("<p")); // What holds the words.
    Block fresh = m_blocks.at(at.block);
    fresh.runs.clear();
    if (heading && (atEnd || atStart)) {
        fresh.kind = Block::Kind::Paragraph;
        fresh.level = 0;
    }
    // List items are shown by their marks, also without words.
    const auto left = [&](qsizetype offset) {
        return fresh.marker.isEmpty() ? QList<Emptied>{{offset, fresh}} : QList<Emptied>();
    };
    if (atStart) { // The empty one goes before; the caret stays with its words.
        const qsizetype room = open.size() + close.size();
        return begin({{{start, 0}, open + close}}, offsetOf(at) + room, at, left(start + inner));
    }
    if (heading && atEnd) {
        const qsizetype behind = element.span.end();
        return begin({{{behind, 0}, open + close}}, behind + open.size(), at, left(behind));
    }
    const qsizetype offset = region.offset + cut->offset;
    const QByteArray ending = cut->closing + close;
    const QByteArray between = ending + open + cut->opening;
    QList<Emptied> empty = atEnd ? left(offset + ending.size() + inner) : QList<Emptied>();
    if (words->text().isEmpty())
        empty += left(element.span.offset);
    return begin({{{offset, 0}, between}}, offset + between.size(), at, empty);
}

EditedSection::Outcome EditedSection::removeEmpty(int block)
{
    const auto document = StorageDocument::parse(m_body);
    int home = document ? homeOf(*document, m_regions.at(block)) : -1;
    if (home < 0 || (!isPlainBlock(document->name(home)) && document->name(home) != "li"))
        return std::unexpected(EditRefusal::Join);
    if (Span(document->node(home).content) != m_regions.at(block))
        return std::unexpected(EditRefusal::Join); // A list hangs below it.
    // What held nothing else goes along: the item around the paragraph, the list around the item.
    for (int up = document->node(home).parent; up >= 0; up = document->node(home).parent) {
        const QByteArrayView name = document->name(up);
        if ((name != "li" && name != "ul" && name != "ol") || !holdsOnly(*document, up, home))
            break;
        home = up;
    }
    const Span gone = document->node(home).span;
    const EditPlace from{block, 0};
    const bool behind = block > 0;
    const qsizetype caret = behind ? offsetOf({block - 1, text(block - 1).size()}) : gone.offset;
    auto made = rewrite({{gone, {}}}, caret, from);
    if (made && behind) {
        made = EditPlace{block - 1, text(block - 1).size()};
        m_done.last().to = *made;
    }
    return made;
}

EditedSection::Outcome EditedSection::join(int block)
{
    if (block < 0 || block >= m_blocks.size())
        return std::unexpected(EditRefusal::Join);
    const auto words = inlines(block);
    if (!words)
        return std::unexpected(EditRefusal::Locked);
    if (words->text().isEmpty() && (block > 0 || m_blocks.size() > 1))
        return removeEmpty(block);
    if (block == 0)
        return std::unexpected(EditRefusal::Join);
    const auto before = inlines(block - 1);
    if (!before)
        return std::unexpected(EditRefusal::Locked);
    const auto document = StorageDocument::parse(m_body);
    if (!document)
        return std::unexpected(EditRefusal::Unreadable);
    const Span above = m_regions.at(block - 1), below = m_regions.at(block);
    const int home = homeOf(*document, below);
    const Span gap{above.end(), below.offset - above.end()};
    const auto tags = gap.length > 0 ? gapIn(m_body.sliced(gap.offset, gap.length)) : std::nullopt;
    if (!tags || home < 0)
        return std::unexpected(EditRefusal::Join);
    const EditPlace from{block, 0};
    const EditPlace seam{block - 1, before->text().size()};
    if (before->text().isEmpty() && tags->closed.size() == 1 && tags->opened.size() == 1
        && isPlainBlock(tags->closed.first())) {
        const qsizetype element = m_body.lastIndexOf('<', above.offset - 1);
        return rewrite({{{element, m_body.indexOf('>', above.end()) + 1 - element}, {}}},
            below.offset - (m_body.indexOf('>', above.end()) + 1 - element), from);
    }
    TextEdits edits{{gap, {}}};
    QByteArrayList opened = tags->opened;
    std::ranges::reverse(opened);
    if (tags->closed != opened) {
        const MarkupNode &element = document->node(home);
        if (tags->closed.size() != 1 || opened.size() != 1 || !isPlainBlock(tags->closed.first())
            || !isPlainBlock(opened.first()) || Span(element.content) != below)
            return std::unexpected(EditRefusal::Join);
        edits.append(
            {{below.end(), element.span.end() - below.end()}, "</" + tags->closed.first() + '>'});
    }
    auto made = rewrite(edits, gap.offset, from);
    if (made) {
        made = seam;
        m_done.last().to = seam;
        m_seam = gap.offset;
        m_seamAt = seam;
    }
    return made;
}

/** Made on a copy: half of it is worse than nothing. One step to undo. */
EditedSection::Outcome EditedSection::replaceAcross(
    EditPlace from, EditPlace to, const QString &words)
{
    const QStringList lines = words.split(u'\n');
    if (to.block - from.block > mostBlocks || lines.size() > mostBlocks)
        return std::unexpected(EditRefusal::TooMuch);
    EditedSection work = *this;
    Outcome at = from;
    if (to.block > from.block) {
        at = work.type({to.block, 0}, to.unit, {});
        for (int i = to.block - 1; at && i > from.block; --i)
            at = work.type({i, 0}, work.text(i).size(), {});
        if (at)
            at = work.type(from, work.text(from.block).size() - from.unit, {});
        for (int i = to.block; at && i > from.block; --i)
            at = work.join(i);
        if (at)
            at = from;
    } else {
        at = work.type(from, to.unit - from.unit, {});
    }
    for (qsizetype i = 0; at && i < lines.size(); ++i) {
        if (i > 0)
            at = work.split(*at);
        if (at && !lines.at(i).isEmpty())
            at = work.type(*at, 0, lines.at(i));
    }
    if (!at)
        return at;
    const Before before{m_body, m_emptied};
    const QList<Step> done = m_done;
    *this = std::move(work);
    m_done = done;
    remember(before, from, *at, false);
    return at;
}

EditedSection::Outcome EditedSection::setMarkup(const QByteArray &markup, qsizetype caret)
{
    if (markup == this->markup())
        return placeOf(m_section.offset + caret);
    return rewrite({{m_section, markup}}, m_section.offset + caret, placeOf(m_section.offset));
}

} // namespace Docket
