// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/partreader.h"

#include "core/markup/elements.h"
#include "core/markup/partwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int mostSteps = 16;
constexpr qsizetype mostColumns = 1000;

bool isElement(const MarkupNode &node)
{
    return node.kind == MarkupNode::Kind::Element;
}

bool saysNothing(const StorageDocument &document, int index)
{
    const MarkupNode &node = document.node(index);
    return node.kind == MarkupNode::Kind::Comment || node.kind == MarkupNode::Kind::Instruction
        || (!isElement(node) && document.text(index).trimmed().isEmpty());
}

/** Has its lines to itself wherever it stands. */
bool standsAlone(const StorageDocument &document, int index)
{
    return isBlock(document.name(index))
        || (isMacro(document.name(index))
            && (childNamed(document, index, "ac:rich-text-body") >= 0
                || childNamed(document, index, "ac:plain-text-body") >= 0));
}

bool holdsABlock(const StorageDocument &document, int index)
{
    for (int child = document.node(index).firstChild; child >= 0;
        child = document.node(child).nextSibling) {
        if (isElement(document.node(child)) && standsAlone(document, child))
            return true;
    }
    return false;
}

/** What a part without words is called: a macro by its name, an image by its file. */
QString nameOfWordless(const StorageDocument &document, int index)
{
    constexpr int near = 8;
    const int end = std::min(nodeAfter(document, index), index + near);
    for (int i = index; i < end; ++i) {
        if (isMacro(document.name(i)))
            return typedWords(document.attribute(i, "ac:name"));
        if (document.name(i) == "ri:attachment")
            return typedWords(document.attribute(i, "ri:filename"));
    }
    return {};
}

QStringList namesForBlock(const StorageDocument &document, int index, const QString &words)
{
    return namesFor(words.isEmpty() ? nameOfWordless(document, index) : words);
}

QList<Section> namedSections(const StorageDocument &document)
{
    QList<Section> all = sections(document);
    all.removeIf([](const Section &section) { return section.kind == Section::Kind::Lead; });
    return all;
}

} // namespace

bool isOptionalStep(Section::Kind kind)
{
    return kind == Section::Kind::Table || kind == Section::Kind::LayoutCell
        || kind == Section::Kind::Block;
}

PartReader::PartReader(const StorageDocument &document)
    : m_document(document)
    , m_sections(namedSections(document))
    , m_grid(tableGrid(document))
{ }

std::vector<NamedPart> PartReader::read()
{
    readTables();
    m_frames.push_back({-1, -1, true, false, 0});
    for (int i = 0; i < m_document.nodes().size();) {
        const MarkupNode &node = m_document.node(i);
        while (m_frames.back().node != node.parent)
            m_frames.pop_back();
        if (m_document.name(i) == "ac:adf-fallback") {
            i = nodeAfter(m_document, i);
            continue;
        }
        if (m_frames.back().holdsBlocks && node.span.offset >= m_runEnd
            && !saysNothing(m_document, i) && !standsAlone(m_document, i)
            && !holdsABlock(m_document, i))
            addRun(i);
        if (isElement(node))
            enter(i);
        ++i;
    }
    return std::move(m_parts);
}

/** Every table's first row, and how many there are. */
void PartReader::readTables()
{
    for (int i = 0; i < m_document.nodes().size(); ++i) {
        const auto cell = m_grid.cells.constFind(i);
        if (cell == m_grid.cells.cend())
            continue;
        Table &table = m_tables[cell->table];
        table.rows = std::max(table.rows, cell->row + 1);
        if (cell->row > 0)
            continue;
        table.headed = table.headed && m_document.name(i) == "th";
        const QString words = wordsIn(i);
        table.firstRow.append(words);
        table.columns.resize(std::min<qsizetype>(mostColumns, cell->column));
        for (int span = 0; span < cell->columns && table.columns.size() < mostColumns; ++span)
            table.columns.append(words);
    }
    for (Table &table : m_tables) {
        if (!table.headed || table.rows < 2)
            table.columns.clear();
    }
}

void PartReader::enter(int index)
{
    const MarkupNode &node = m_document.node(index);
    Frame frame = m_frames.back();
    frame.node = index;
    const bool amongBlocks =
        std::exchange(frame.holdsBlocks, false) && node.span.offset >= m_runEnd;
    const int part = addPart(index, frame, amongBlocks);
    if (part >= 0)
        frame.part = part;
    if (node.firstChild >= 0)
        m_frames.push_back(frame);
}

int PartReader::addPart(int index, Frame &frame, bool amongBlocks)
{
    const MarkupNode &node = m_document.node(index);
    const QByteArrayView name = m_document.name(index);
    if (isMacro(name)) {
        frame.inDetails = m_document.attributeIs(index, "ac:name", "details");
        const bool seenThrough = childNamed(m_document, index, "ac:rich-text-body") >= 0;
        return amongBlocks && !seenThrough ? addBlock(index, frame) : -1;
    }
    if (name == "ac:rich-text-body" || name == "ac:layout") {
        frame.holdsBlocks = true;
        return -1;
    }
    if (name == "ac:layout-section") {
        ++m_layoutSections;
        frame.layoutCells = 0;
        return -1;
    }
    if (name == "ac:layout-cell") {
        frame.holdsBlocks = true;
        return add(Section::Kind::LayoutCell, node.span, node.content, index,
            {u"%1.%2"_s.arg(m_layoutSections).arg(++m_frames.back().layoutCells)});
    }
    if (name == "table")
        return addTable(index, frame.inDetails);
    if (name == "tr")
        return addRow(index);
    if (name == "td" || name == "th")
        return addCell(index);
    if (name == "li" || name == "ac:task")
        return add(Section::Kind::Item, node.span, node.content, index,
            namesFor(
                partWords(m_document, index, nodeAfter(m_document, index), InnerLists::LeaveOut)));
    return amongBlocks ? addBlock(index, frame) : -1;
}

int PartReader::addTable(int index, bool inDetails)
{
    const MarkupNode &node = m_document.node(index);
    Table &table = m_tables[index];
    table.properties = inDetails;
    const int caption = childNamed(m_document, index, "caption");
    const QStringList names =
        caption < 0 ? namesForRow(table.firstRow) : namesFor(wordsIn(caption));
    return add(Section::Kind::Table, node.span, node.content, index, names.mid(names.size() - 1));
}

int PartReader::addRow(int index)
{
    const MarkupNode &node = m_document.node(index);
    QList<int> cells = m_document.children(index);
    cells.removeIf([this](int child) { return !m_grid.cells.contains(child); });
    if (cells.isEmpty())
        return -1;
    const CellPlace place = m_grid.cells.value(cells.first());
    const Table table = m_tables.value(place.table);
    if (table.properties && !table.columns.isEmpty() && table.rows == 2 && place.row == 1)
        return -1; // its cells are the properties
    if (table.properties && table.columns.isEmpty() && m_document.name(cells.first()) == "th")
        return add(Section::Kind::Property, node.span, node.content, index,
            namesFor(wordsIn(cells.first())));
    constexpr qsizetype enough = 16;
    QStringList words;
    for (const int cell : cells.first(std::min(cells.size(), enough)))
        words.append(wordsIn(cell));
    return add(Section::Kind::Row, node.span, node.content, index, namesForRow(words));
}

int PartReader::addCell(int index)
{
    const MarkupNode &node = m_document.node(index);
    const CellPlace place = m_grid.cells.value(index);
    const Table table = m_tables.value(place.table);
    if (place.row < 1 || place.column >= table.columns.size())
        return -1;
    const bool property = table.properties && table.rows == 2;
    return add(property ? Section::Kind::Property : Section::Kind::Cell, node.span, node.content,
        index, namesFor(table.columns.at(place.column)));
}

/** What stands among blocks: one itself, or something that holds some. */
int PartReader::addBlock(int index, Frame &frame)
{
    const MarkupNode &node = m_document.node(index);
    const QByteArrayView name = m_document.name(index);
    const bool list = name == "ul" || name == "ol" || name == "ac:task-list";
    if (headingLevel(name) || list)
        return -1;
    if (name != "p" && name != "blockquote" && name != "pre" && name != "dl" && !isMacro(name)
        && holdsABlock(m_document, index)) {
        frame.holdsBlocks = true;
        return -1;
    }
    return add(Section::Kind::Block, node.span, node.content, index,
        namesForBlock(m_document, index, wordsIn(index)));
}

/** Words without a block around them, up to the next block, are one; so is a lone macro. */
void PartReader::addRun(int index)
{
    int last = index;
    int next = m_document.node(index).nextSibling;
    for (; !isMacro(m_document.name(index)) && next >= 0;
        next = m_document.node(next).nextSibling) {
        const MarkupNode &node = m_document.node(next);
        if (isElement(node) && (standsAlone(m_document, next) || holdsABlock(m_document, next)))
            break;
        if (!saysNothing(m_document, next))
            last = next;
    }
    const auto isBlank = [this](qsizetype at) {
        return u" \t\r\n"_s.contains(QLatin1Char(m_document.body().at(at)));
    };
    m_runEnd = m_document.node(last).span.end();
    qsizetype start = m_document.node(index).span.offset, end = m_runEnd;
    while (start < end && isBlank(start))
        ++start;
    while (end > start && isBlank(end - 1))
        --end;
    const Span span{start, end - start};
    add(Section::Kind::Block, span, span, index,
        namesForBlock(
            m_document, index, partWords(m_document, index, nodeAfter(m_document, last))));
}

int PartReader::add(Section::Kind kind, Span span, Span content, int node, const QStringList &names)
{
    if (names.isEmpty())
        return -1;
    NamedPart part{kind, span, content, node, -1, sectionAt(span.offset), 0, names};
    const int around = m_frames.back().part;
    if (around >= 0 && m_parts.at(around).section == part.section) {
        const NamedPart &outer = m_parts.at(around);
        part.parent = around;
        part.steps = outer.steps + (isOptionalStep(outer.kind) ? 0 : 1);
        if (part.steps > mostSteps)
            return -1;
    }
    m_parts.push_back(part);
    return int(m_parts.size()) - 1;
}

/** The innermost section around a byte; asked for in ascending order. */
int PartReader::sectionAt(qsizetype offset)
{
    const auto leave = [this](qsizetype place) {
        while (!m_openSections.empty() && m_sections.at(m_openSections.back()).span.end() <= place)
            m_openSections.pop_back();
    };
    for (; m_nextSection < m_sections.size() && m_sections.at(m_nextSection).span.offset <= offset;
        ++m_nextSection) {
        leave(m_sections.at(m_nextSection).span.offset);
        m_openSections.push_back(m_nextSection);
    }
    leave(offset);
    return m_openSections.empty() ? -1 : m_openSections.back();
}

QString PartReader::wordsIn(int index) const
{
    return partWords(m_document, index, nodeAfter(m_document, index));
}

} // namespace Docket
