// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/blockreader.h"

#include "core/markup/elements.h"
#include "core/markup/sectionpaths.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

int styleOf(QByteArrayView name)
{
    static const QHash<QByteArrayView, int> styles{{"strong", TextRun::Bold}, {"b", TextRun::Bold},
        {"em", TextRun::Italic}, {"i", TextRun::Italic}, {"cite", TextRun::Italic},
        {"code", TextRun::Code}, {"tt", TextRun::Code}, {"samp", TextRun::Code},
        {"kbd", TextRun::Code}, {"del", TextRun::Strike}, {"s", TextRun::Strike},
        {"strike", TextRun::Strike}, {"u", TextRun::Underline}, {"ins", TextRun::Underline},
        {"sup", TextRun::Superscript}, {"sub", TextRun::Subscript}};
    return styles.value(name, TextRun::Plain);
}

/** Holds blocks but is none itself: words right inside it make a paragraph. */
bool isTransparent(QByteArrayView name)
{
    static const QSet<QByteArrayView> names{"ul", "ol", "dl", "thead", "tbody", "tfoot",
        "ac:layout", "ac:layout-section", "ac:layout-cell", "ac:rich-text-body", "ac:task-list",
        "ac:task", "ac:adf-extension", "ac:adf-node", "ac:adf-content", "ac:plain-text-body",
        "blockquote", "section", "article", "header", "footer"};
    return names.contains(name);
}

void trimEnd(QList<TextRun> &runs)
{
    while (!runs.isEmpty() && runs.last().chip == TextRun::Chip::None
        && !(runs.last().style & TextRun::Code)) {
        QString &text = runs.last().text;
        while (!text.isEmpty() && (text.back() == u' ' || text.back() == u'\n'))
            text.chop(1);
        if (!text.isEmpty())
            return;
        runs.removeLast();
    }
}

} // namespace

QString imageText(const StorageDocument &document, int image)
{
    const auto attribute = [&](QByteArrayView confluence, QByteArrayView html) {
        const QString value = document.attribute(image, confluence);
        return (value.isEmpty() ? document.attribute(image, html) : value).simplified();
    };
    QString name = document.attribute(image, "src");
    for (const int child : document.children(image))
        name += document.attribute(child, "ri:filename") + document.attribute(child, "ri:value");
    QStringList parts{name.isEmpty() ? u"image"_s : name};
    const QString words = attribute("ac:alt", "alt");
    if (!words.isEmpty() && words != name)
        parts << u"“%1”"_s.arg(words);
    const QString width = attribute("ac:width", "width"), height = attribute("ac:height", "height");
    if (!width.isEmpty() && !height.isEmpty())
        parts << u"%1 × %2"_s.arg(width, height);
    else if (!width.isEmpty() || !height.isEmpty())
        parts << (width.isEmpty() ? u"↕ "_s + height : u"↔ "_s + width);
    return parts.join(u" · "_s);
}

BlockReader::BlockReader(const StorageDocument &document)
    : m_document(document)
    , m_grid(tableGrid(document))
    , m_frames(1)
{
    m_frames.front().end = document.body().size() + 1;
}

QList<Block> BlockReader::read()
{
    const QList<MarkupNode> &nodes = m_document.nodes();
    for (int i = 0; i < nodes.size();) {
        const MarkupNode &node = nodes.at(i);
        leaveBefore(node.span.offset);
        if (node.kind == MarkupNode::Kind::Element && !enter(i)) {
            i = nodeAfter(m_document, i);
            continue;
        }
        if (node.kind != MarkupNode::Kind::Element)
            addText(m_document.text(i), node.span,
                node.kind == MarkupNode::Kind::CData || top().verbatim);
        ++i;
    }
    leaveBefore(m_document.body().size());
    end(m_document.body().size());

    SectionPaths paths(m_document);
    for (Block &block : m_blocks)
        block.path = paths.at(block.span.offset);
    return std::move(m_blocks);
}

void BlockReader::leaveBefore(qsizetype offset)
{
    while (m_frames.size() > 1 && top().end <= offset) {
        leave(top());
        m_frames.pop_back();
    }
}

void BlockReader::leave(const Frame &frame)
{
    const MarkupNode &node = m_document.node(frame.node);
    const QByteArrayView name = m_document.name(frame.node);
    if (name == "a" && m_characters == frame.charactersBefore && !frame.href.isEmpty())
        addText(frame.href, node.span, true);
    if (frame.node == m_cell) {
        trimEnd(runs());
        m_cell = -1;
        m_breakPending = m_itemStarts = false;
    } else if (frame.node == m_table) {
        m_table = -1;
    } else if (name == "tr" && m_row && m_cell < 0) {
        emitBlock(*std::exchange(m_row, std::nullopt));
    } else if (isBlock(name) && !(m_cell >= 0 && m_grid.cells.contains(frame.node))) {
        end(node.span.end());
    }
    if (!m_lists.empty() && m_lists.back().node == frame.node)
        m_lists.pop_back();
}

bool BlockReader::enter(int index)
{
    const MarkupNode &node = m_document.node(index);
    const QByteArrayView name = m_document.name(index);
    if (name == "ac:placeholder") {
        addChip(TextRun::Chip::Placeholder, m_document.plainText(index), node.span);
        return false;
    }
    if (!saysWords(m_document, index) || name == "ac:parameter")
        return false;
    Frame frame = top();
    frame.node = index;
    frame.end = node.span.end();
    const bool inside = isMacro(name) ? enterMacro(index, frame) : enterInline(index, frame);
    if (!inside)
        return false;
    if (isBlock(name)) {
        frame.verbatim = name == "pre";
        enterBlock(index, frame);
    }
    m_frames.push_back(frame);
    return true;
}

bool BlockReader::enterInline(int index, Frame &frame)
{
    const MarkupNode &node = m_document.node(index);
    const QByteArrayView name = m_document.name(index);
    frame.style |= styleOf(name);
    if (name == "a") {
        frame.href = m_document.attribute(index, "href");
        frame.style |= frame.href.isEmpty() ? TextRun::Plain : TextRun::Link;
        frame.charactersBefore = m_characters;
    } else if (name == "ac:link") {
        return enterLink(index, frame);
    } else if (name == "br") {
        addText(u"\n"_s, node.span, true);
    } else if (name == "ac:image" || name == "img") {
        addChip(TextRun::Chip::Image, imageText(m_document, index), node.span);
    } else if (name == "ac:emoticon") {
        addChip(TextRun::Chip::Emoji, emojiText(m_document, index), node.span);
    } else if (name == "time") {
        addChip(TextRun::Chip::Date, m_document.attribute(index, "datetime"), node.span);
    }
    return true;
}

bool BlockReader::enterLink(int index, Frame &frame)
{
    const MarkupNode &link = m_document.node(index);
    const QString anchor = m_document.attribute(index, "ac:anchor");
    QString label, mentioned, words;
    for (const int child : m_document.children(index)) {
        const QByteArrayView name = m_document.name(child);
        if (name == "ri:user") {
            for (const QByteArrayView key : {"ri:userkey", "ri:username", "ri:account-id"}) {
                const QString id = m_document.attribute(child, key);
                mentioned = id.isEmpty() ? mentioned : id;
            }
        }
        if (name == "ac:link-body" || name == "ac:plain-text-link-body")
            words = m_document.plainText(child);
        for (const QByteArrayView key : {"ri:content-title", "ri:filename", "ri:value"})
            label += m_document.attribute(child, key);
        if (name == "ri:space")
            label += m_document.attribute(child, "ri:space-key");
    }
    if (!mentioned.isEmpty()) {
        addChip(TextRun::Chip::Mention, u'@' + (words.isEmpty() ? mentioned : words), link.span);
        return false;
    }
    frame.href = anchor.isEmpty() ? label : label + u'#' + anchor;
    frame.style |= TextRun::Link;
    if (words.isEmpty())
        addRun({label.isEmpty() ? anchor : label, frame.style, TextRun::Chip::None, {}, frame.href,
            link.span});
    return true;
}

void BlockReader::enterBlock(int index, Frame &frame)
{
    const MarkupNode &node = m_document.node(index);
    const QByteArrayView name = m_document.name(index);
    frame.inQuote = frame.inQuote || name == "blockquote";
    if (name == "table" || name == "tr" || name == "td" || name == "th")
        return enterTable(index);
    if (name == "ul" || name == "ol") {
        const QString first = m_document.attribute(index, "start");
        m_lists.push_back({index, name == "ol", first.isEmpty() ? 1 : first.toInt()});
        ++frame.listDepth;
    } else if (name == "ac:task-list") {
        ++frame.listDepth;
    }
    if (name == "ac:adf-node" && m_document.attributeIs(index, "type", "panel")) {
        const int kind = childNamed(m_document, index, "ac:adf-attribute");
        return addPanelTitle(index, kind < 0 ? u"panel"_s : m_document.plainText(kind), {}, frame);
    }
    if (name == "li" || name == "ac:task-body")
        return enterListItem(index, frame);
    if (isTransparent(name))
        return end(node.span.offset);
    if (name == "hr") {
        start(Block::Kind::Rule, index);
        return end(node.span.end());
    }
    if (name == "pre") {
        frame.style |= m_cell >= 0 ? TextRun::Code : TextRun::Plain;
        return start(Block::Kind::Code, index);
    }
    if (const int level = headingLevel(name)) {
        start(Block::Kind::Heading, index);
        if (m_block)
            m_block->level = level;
        return;
    }
    // A list item's first paragraph is the item itself.
    if (m_cell < 0 && m_block && m_block->runs.isEmpty() && !m_block->marker.isEmpty())
        return;
    if (frame.inListItem) {
        start(Block::Kind::ListItem, index);
        if (m_block)
            m_block->level = frame.listDepth;
    } else {
        start(frame.inQuote ? Block::Kind::Quote : Block::Kind::Paragraph, index);
    }
}

void BlockReader::enterListItem(int index, Frame &frame)
{
    const MarkupNode &node = m_document.node(index);
    const QByteArrayView name = m_document.name(index);
    QString marker = u"•"_s;
    if (name == "ac:task-body") {
        const int status =
            node.parent < 0 ? -1 : childNamed(m_document, node.parent, "ac:task-status");
        marker = status >= 0 && m_document.plainText(status) == "complete"_L1 ? u"☑"_s : u"☐"_s;
    } else if (!m_lists.empty() && m_lists.back().ordered) {
        marker = QString::number(m_lists.back().next++) + u'.';
    }
    frame.inListItem = true;
    start(name == "li" ? Block::Kind::ListItem : Block::Kind::Task, index);
    if (m_block) {
        m_block->marker = marker;
        m_block->level = std::max(1, frame.listDepth);
    } else {
        addText(marker + u' ', {node.span.offset, 0}, true);
        m_itemStarts = true;
    }
}

void BlockReader::enterTable(int index)
{
    const MarkupNode &node = m_document.node(index);
    const QByteArrayView name = m_document.name(index);
    if (name == "table") {
        if (m_table >= 0)
            return breakLine();
        end(node.span.offset);
        m_table = index;
        ++m_tables;
    } else if (m_cell >= 0) {
        // A table in a cell: its rows as lines, its cells parted by blanks.
        if (name == "tr")
            breakLine();
        else if (m_grid.cells.value(index).column > 0) {
            m_breakPending = false;
            addText(u" "_s, {node.span.offset, 0}, false);
        }
    } else if (name == "tr") {
        m_row = Block{};
        m_row->kind = Block::Kind::TableRow;
        m_row->table = m_tables - 1;
        m_row->columns = m_grid.columns.value(m_table);
        m_row->frames = top().frames;
        m_row->span = node.span;
    } else if (m_row) {
        const CellPlace place = m_grid.cells.value(index);
        m_row->cells.append({name == "th", place.columns, place.rows, {}, node.span});
        m_cell = index;
        m_breakPending = false;
    }
}

void BlockReader::start(Block::Kind kind, int index)
{
    const MarkupNode &node = m_document.node(index);
    if (m_cell >= 0)
        return breakLine();
    end(node.span.offset);
    m_block = Block{};
    m_block->kind = kind;
    m_block->frames = top().frames;
    m_block->span = {node.span.offset, 0};
}

void BlockReader::end(qsizetype offset)
{
    if (m_cell >= 0)
        return breakLine();
    if (!m_block)
        return;
    Block block = *std::exchange(m_block, std::nullopt);
    if (block.kind != Block::Kind::Code)
        trimEnd(block.runs);
    const bool isBlank = std::ranges::all_of(block.runs, [](const TextRun &run) {
        return run.chip == TextRun::Chip::None && run.text.trimmed().isEmpty();
    });
    if (isBlank && block.marker.isEmpty() && block.kind != Block::Kind::Rule)
        return;
    block.span.length = offset - block.span.offset;
    emitBlock(std::move(block));
}

void BlockReader::emitBlock(Block block)
{
    m_blocks.append(std::move(block));
}

void BlockReader::breakLine()
{
    m_breakPending = m_cell >= 0 && !m_itemStarts && !runs().isEmpty();
}

QList<TextRun> &BlockReader::runs()
{
    if (m_cell >= 0)
        return m_row->cells.last().runs;
    if (!m_block) { // bare words
        m_block = Block{};
        m_block->kind = top().inListItem ? Block::Kind::ListItem
            : top().inQuote              ? Block::Kind::Quote
                                         : Block::Kind::Paragraph;
        m_block->level = top().inListItem ? top().listDepth : 0;
        m_block->frames = top().frames;
        m_block->span.offset = -1;
    }
    return m_block->runs;
}

void BlockReader::addChip(
    TextRun::Chip chip, const QString &label, Span span, const QString &colour)
{
    addRun({label, top().style, chip, colour, top().href, span});
}

void BlockReader::addText(const QString &text, Span span, bool verbatim)
{
    QString shown = text;
    if (!verbatim) {
        shown.clear();
        const bool collecting = m_cell >= 0 || m_block;
        const QList<TextRun> *before = collecting ? &runs() : nullptr;
        QChar last = before && !before->isEmpty() ? before->last().text.back() : u'\n';
        if (m_breakPending)
            last = u'\n';
        if (before && !before->isEmpty() && before->last().chip != TextRun::Chip::None)
            last = u'x';
        for (QChar c : text) {
            const bool blank = c == u' ' || c == u'\t' || c == u'\n';
            if (blank && (last == u' ' || last == u'\n'))
                continue;
            last = blank ? QChar(u' ') : c;
            shown += last;
        }
    }
    if (!shown.isEmpty())
        addRun({shown, top().style, TextRun::Chip::None, {}, top().href, span});
}

void BlockReader::addRun(TextRun run)
{
    if (run.text.isEmpty() || (m_table >= 0 && m_cell < 0))
        return; // words between the cells of a table are no words
    m_characters += run.text.size();
    m_itemStarts = false;
    QList<TextRun> &all = runs();
    if (m_block && m_block->span.offset < 0)
        m_block->span.offset = run.span.offset;
    if (m_breakPending) {
        m_breakPending = false;
        addRun({u"\n"_s, TextRun::Plain, TextRun::Chip::None, {}, {}, {run.span.offset, 0}});
    }
    if (!all.isEmpty()) {
        TextRun &last = all.last();
        if (last.chip == TextRun::Chip::None && run.chip == TextRun::Chip::None
            && last.style == run.style && last.href == run.href) {
            last.text += run.text;
            last.span.length = run.span.end() - last.span.offset;
            return;
        }
    }
    all.append(std::move(run));
}

QList<Block> blocks(const StorageDocument &document)
{
    return BlockReader(document).read();
}

QString Block::text() const
{
    QString words;
    const auto add = [&words](const QList<TextRun> &parts) {
        for (const TextRun &run : parts)
            words += run.text;
    };
    add(runs);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            words += u'\t';
        add(cells.at(i).runs);
    }
    return words;
}

} // namespace Docket
