// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/inlinetext.h"

#include "core/markup/edits.h"
#include "core/markup/elements.h"
#include "core/markup/nameset.h"
#include "core/markup/rawtext.h"
#include "core/markup/textmap.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

const QByteArray opening = "<p>", closing = "</p>";

/** New words beside it stay outside, and its words never go as a whole. */
bool standsByItself(QByteArrayView name)
{
    return name == "a" || name == "ac:link" || name == "ac:link-body"
        || name == "ac:plain-text-link-body" || name == "ac:inline-comment-marker";
}

bool isFormatting(QByteArrayView name)
{
    static constexpr auto names = nameSet("strong", "b", "em", "i", "cite", "code", "tt", "samp",
        "kbd", "del", "s", "strike", "u", "ins", "sup", "sub", "span", "small", "big", "font");
    return names.contains(name);
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

} // namespace

QString typedText(const QString &words)
{
    QString kept;
    kept.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        if (c.isHighSurrogate() && i + 1 < words.size() && words.at(i + 1).isLowSurrogate()) {
            if (isXmlCharacter(QChar::surrogateToUcs4(c, words.at(i + 1))))
                kept += words.mid(i, 2);
            ++i;
        } else if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            kept +=
                c == u'\r' && i + 1 < words.size() && words.at(i + 1) == u'\n' ? u""_s : u"\n"_s;
        } else if (c == u'\t') {
            kept += u' ';
        } else if (!c.isSurrogate() && isXmlCharacter(c.unicode())) {
            kept += c;
        }
    }
    return kept;
}

void nameMentions(QList<TextRun> &runs, const QHash<QString, QString> &names)
{
    for (TextRun &run : runs) {
        if (run.chip == TextRun::Chip::Mention && names.contains(run.text.sliced(1)))
            run.text = u'@' + names.value(run.text.sliced(1));
    }
}

void nameMentions(QList<Block> &blocks, const QHash<QString, QString> &names)
{
    if (names.isEmpty())
        return;
    for (Block &block : blocks) {
        nameMentions(block.runs, names);
        for (BlockCell &cell : block.cells)
            nameMentions(cell.runs, names);
    }
}

std::optional<InlineText> InlineText::read(
    const QByteArray &markup, const QHash<QString, QString> &names)
{
    auto document = StorageDocument::parse(opening + markup + closing);
    if (!document || document->node(0).span.length != document->body().size())
        return std::nullopt;
    InlineText found;
    found.m_document = *std::move(document);
    const QList<Block> shown = blocks(found.m_document);
    if (shown.size() > 1 || (shown.size() == 1 && shown.first().kind != Block::Kind::Paragraph))
        return std::nullopt;
    QString words;
    if (!shown.isEmpty()) {
        found.m_runs = shown.first().runs;
        nameMentions(found.m_runs, names);
        for (const TextRun &run : std::as_const(found.m_runs))
            words += run.text;
    }
    // Chips and links without words of their own: their runs span their elements.
    QHash<qsizetype, QString> labels;
    for (const TextRun &run : std::as_const(found.m_runs))
        labels.insert(run.span.offset, run.text);
    const QList<MarkupNode> &nodes = found.m_document.nodes();
    for (int i = 1; i < nodes.size();) {
        const MarkupNode &node = nodes.at(i);
        if (node.kind != MarkupNode::Kind::Element) {
            found.addLeaf(i++);
            continue;
        }
        const bool lineBreak = found.m_document.name(i) == "br";
        const auto label = labels.constFind(node.span.offset);
        if (lineBreak || label != labels.cend()) {
            found.addUnits(lineBreak ? u"\n"_s : *label, node.span, !lineBreak);
            found.m_nodes.resize(found.m_text.size(), i);
            i = nodeAfter(found.m_document, i);
        } else {
            i = saysWords(found.m_document, i) ? i + 1 : nodeAfter(found.m_document, i);
        }
    }
    if (!found.keepShown(words))
        return std::nullopt;
    for (TextRun &run : found.m_runs)
        run.span.offset -= opening.size();
    return found;
}

void InlineText::addLeaf(int index)
{
    const MarkupNode &node = m_document.node(index);
    switch (node.kind) {
    case MarkupNode::Kind::Entity:
        for (const char32_t character : m_document.text(index).toUcs4())
            addCharacter(character, node.span, false);
        break;
    case MarkupNode::Kind::Text:
    case MarkupNode::Kind::CData: {
        const Span inside = node.content;
        const QByteArrayView bytes =
            QByteArrayView(m_document.body()).sliced(inside.offset, inside.length);
        for (qsizetype at = 0; at < bytes.size();) {
            auto [character, length] = characterAt(bytes, at);
            if (character == '\r') {
                length += at + 1 < bytes.size() && bytes[at + 1] == '\n';
                character = '\n';
            }
            addCharacter(
                character, {inside.offset + at, length}, node.kind == MarkupNode::Kind::CData);
            at += length;
        }
        break;
    }
    case MarkupNode::Kind::Element:
    case MarkupNode::Kind::Comment:
    case MarkupNode::Kind::Instruction:
        break;
    }
    m_nodes.resize(m_text.size(), index);
}

void InlineText::addUnits(const QString &characters, Span bytes, bool locked)
{
    m_text += characters;
    m_bytes.resize(m_text.size(), bytes);
    m_locked.resize(m_text.size());
    if (locked)
        m_locked.fill(true, m_text.size() - characters.size(), m_text.size());
}

void InlineText::addCharacter(char32_t character, Span bytes, bool verbatim)
{
    if (!verbatim && (character == ' ' || character == '\t' || character == '\n')) {
        const bool chip = !m_text.isEmpty() && m_locked.testBit(m_locked.size() - 1);
        const QChar last = m_text.isEmpty() ? QChar(u'\n') : m_text.back();
        if (!chip && (last == u' ' || last == u'\n')) {
            if (last == u' ' && m_bytes.last().end() == bytes.offset)
                m_bytes.last().length += bytes.length;
            else if (!m_text.isEmpty())
                m_unseen.append({m_text.size() - 1, bytes});
            return;
        }
        character = ' ';
    }
    addUnits(QString::fromUcs4(&character, 1), bytes, false);
}

/** Cuts the units to what the rendered view shows, with blanks being typed at the end; false when it shows something else. */
bool InlineText::keepShown(const QString &shown)
{
    if (!m_text.startsWith(shown))
        return false;
    const QString rest = m_text.sliced(shown.size());
    if (!std::ranges::all_of(rest, isBlank))
        return false;
    bool typed = true; // Blanks that only lay out the markup are none that anybody typed.
    for (qsizetype i = shown.size(); i < m_text.size(); ++i) {
        const QByteArrayView raw =
            QByteArrayView(m_document.body()).sliced(m_bytes.at(i).offset, m_bytes.at(i).length);
        typed = typed && (m_text.at(i) == u'\n' || raw.count(' ') == raw.size());
    }
    if (typed && !rest.isEmpty()) {
        const Span behind{m_bytes.at(shown.size()).offset, 0};
        if (m_runs.isEmpty() || m_runs.last().chip != TextRun::Chip::None)
            m_runs.append({{}, TextRun::Plain, TextRun::Chip::None, {}, {}, behind});
        m_runs.last().text += rest;
        m_runs.last().span.length = m_bytes.last().end() - m_runs.last().span.offset;
        return true;
    }
    m_text = shown;
    m_bytes.resize(shown.size());
    m_nodes.resize(shown.size());
    m_locked.resize(shown.size());
    return true;
}

Span InlineText::bytesOf(qsizetype unit) const
{
    const Span bytes = m_bytes.at(unit);
    return {bytes.offset - opening.size(), bytes.length};
}

qsizetype InlineText::unitsBefore(qsizetype byte) const
{
    const qsizetype inside = byte + opening.size();
    return std::ranges::lower_bound(m_bytes, inside, {}, &Span::offset) - m_bytes.begin();
}

InlineText::Stretch InlineText::chipAt(qsizetype unit) const
{
    Stretch chip{unit, 0};
    while (chip.start > 0 && m_nodes.at(chip.start - 1) == m_nodes.at(unit))
        --chip.start;
    qsizetype end = unit;
    while (end < m_nodes.size() && m_nodes.at(end) == m_nodes.at(unit))
        ++end;
    chip.length = end - chip.start;
    return chip;
}

bool InlineText::isWithin(qsizetype unit, int node) const
{
    return unit >= 0 && unit < m_text.size()
        && m_document.node(node).content.contains(m_bytes.at(unit));
}

/** The byte where words go that are typed before this unit. */
qsizetype InlineText::insertionAt(qsizetype at) const
{
    if (m_text.isEmpty())
        return opening.size();
    const bool behind = at > 0;
    const qsizetype beside = behind ? at - 1 : 0;
    const Span bytes = m_bytes.at(beside);
    qsizetype offset = behind ? bytes.end() : bytes.offset;
    for (int i = m_nodes.at(beside); i > 0; i = m_document.node(i).parent) {
        if (!standsByItself(m_document.name(i))
            || m_document.node(i).kind != MarkupNode::Kind::Element)
            continue;
        if (!behind)
            offset = m_document.node(i).span.offset;
        else if (!isWithin(at, i))
            offset = m_document.node(i).span.end();
    }
    return offset;
}

InlineText::Change InlineText::toMarkup(TextEdits edits, qsizetype home, const QString &words) const
{
    Change change;
    qsizetype growth = 0;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        TextEdit &edit = edits[i];
        edit.span.offset -= opening.size();
        if (i < home) {
            growth += edit.replacement.size() - edit.span.length;
        } else if (i == home) {
            const QByteArray escaped = escapeText(words);
            change.end = edit.span.offset + growth
                + (edit.replacement.startsWith(escaped) ? escaped.size() : edit.replacement.size());
        }
    }
    change.edits = std::move(edits);
    return change;
}

/** Takes out the blanks that would show once the one before them is gone. */
TextEdits InlineText::unseenIn(qsizetype start, qsizetype length) const
{
    TextEdits edits;
    for (const auto &[unit, bytes] : m_unseen) {
        if (start <= unit && unit < start + length)
            edits.append({bytes, {}});
    }
    return edits;
}

std::expected<InlineText::Change, EditRefusal> InlineText::replace(
    qsizetype start, qsizetype length, const QString &words, qsizetype seam) const
{
    if (start < 0 || length < 0 || length > m_text.size() - start)
        return std::unexpected(EditRefusal::Unreadable);
    if (length == 0) {
        if (words.isEmpty())
            return Change{{}, seam >= 0 ? seam : 0};
        const bool inChip = start > 0 && start < m_text.size() && m_locked.testBit(start)
            && m_nodes.at(start - 1) == m_nodes.at(start);
        if (inChip)
            return std::unexpected(EditRefusal::Locked);
        const qsizetype offset = seam >= 0 ? seam + opening.size() : insertionAt(start);
        return toMarkup({insertText(m_document, offset, words)}, 0, words);
    }
    TextEdits breaks;
    TextUnit unit;
    unit.text = m_text;
    unit.bytes = m_bytes;
    bool onlyBreaks = true;
    for (qsizetype i = start; i < start + length; ++i) {
        if (m_locked.testBit(i))
            return std::unexpected(EditRefusal::Locked);
        if (m_document.node(m_nodes.at(i)).kind == MarkupNode::Kind::Element)
            breaks.append({m_bytes.at(i), {}});
        else
            onlyBreaks = false;
    }
    if (onlyBreaks) {
        breaks.first().replacement = escapeText(words);
        breaks += unseenIn(start, length);
        std::ranges::sort(breaks, {}, [](const TextEdit &edit) { return edit.span.offset; });
        return toMarkup(breaks, 0, words);
    }
    TextEdits edits = replaceText(m_document, unit, start, length, words);
    if (edits.isEmpty())
        return std::unexpected(EditRefusal::LinkWords);
    const auto written = std::ranges::find_if(
        edits, [](const TextEdit &edit) { return !edit.replacement.isEmpty(); });
    const qsizetype at = written == edits.end() ? edits.first().span.offset : written->span.offset;
    edits += breaks + unseenIn(start, length);
    std::ranges::sort(edits, {}, [](const TextEdit &edit) { return edit.span.offset; });
    const auto home =
        std::ranges::find(edits, at, [](const TextEdit &edit) { return edit.span.offset; });
    return toMarkup(edits, home - edits.begin(), words);
}

std::expected<InlineText::Change, EditRefusal> InlineText::breakLine(qsizetype at) const
{
    const auto cut = cutAt(at);
    if (!cut)
        return std::unexpected(EditRefusal::Split);
    const QByteArray tag = "<br />";
    return Change{{{{insertionAt(at) - opening.size(), 0}, tag}},
        insertionAt(at) - opening.size() + tag.size()};
}

std::expected<InlineText::Cut, EditRefusal> InlineText::cutAt(qsizetype at) const
{
    if (at > 0 && at < m_text.size() && m_locked.testBit(at)
        && m_nodes.at(at - 1) == m_nodes.at(at))
        return std::unexpected(EditRefusal::Locked);
    Cut cut;
    if (at >= m_text.size()) {
        cut.offset = m_document.node(0).content.end() - opening.size();
        return cut;
    }
    if (at == 0)
        return cut;
    qsizetype offset = m_bytes.at(at - 1).end();
    for (int i = m_nodes.at(at - 1); i > 0; i = m_document.node(i).parent) {
        const MarkupNode &node = m_document.node(i);
        if (node.kind == MarkupNode::Kind::Element && node.span.end() >= offset
            && !isWithin(at, i)) {
            offset = node.span.end();
        } else if (node.kind == MarkupNode::Kind::Element && isWithin(at, i)) {
            const QByteArrayView name = m_document.name(i);
            if (!isFormatting(name))
                return std::unexpected(EditRefusal::Split);
            cut.closing += "</" + name.toByteArray() + '>';
            const Span tag{node.span.offset, node.content.offset - node.span.offset};
            cut.opening.prepend(m_document.body().sliced(tag.offset, tag.length));
        }
    }
    if (m_document.node(m_nodes.at(at - 1)).kind == MarkupNode::Kind::CData
        && m_nodes.at(at - 1) == m_nodes.at(at))
        return std::unexpected(EditRefusal::Split);
    cut.offset = offset - opening.size();
    return cut;
}

} // namespace Docket
