// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/unitreader.h"

#include "core/markup/elements.h"
#include "core/markup/rawtext.h"
#include "core/markup/sectionpaths.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/** Parameters whose value is words a reader sees, not a key, a colour or an address. */
bool holdsWords(const StorageDocument &document, int parameter)
{
    static const QSet<QString> names{u"caption"_s, u"text"_s, u"label"_s, u"description"_s,
        u"summary"_s, u"message"_s, u"heading"_s, u"tooltip"_s, u"subtitle"_s, u"title"_s};
    const QString name = document.attribute(parameter, "ac:name").toLower();
    return names.contains(name) || (name.endsWith("title"_L1) && !name.startsWith("hide"_L1));
}

/** Shown as one thing, without characters of its own. */
bool isAtom(const StorageDocument &document, int index)
{
    const QByteArrayView name = document.name(index);
    if (name == "ac:link")
        return childNamed(document, index, "ac:link-body") < 0
            && childNamed(document, index, "ac:plain-text-link-body") < 0;
    return name == "ac:image" || name == "ac:emoticon" || name == "time" || name == "img"
        || isMacro(name);
}

bool isUnseen(char32_t character)
{
    return character == 0x200B || character == 0x2060 || character == 0xFEFF || character == 0x00AD;
}

/** How many of the first bytes are ASCII that reads as it is written: no line ends and, but for verbatim text, no blanks
 * other than a single one behind a word. */
qsizetype plainRun(QByteArrayView bytes, bool verbatim)
{
    qsizetype at = 0;
    const auto reads = [&](char byte) {
        const bool blank = byte == ' ' && (verbatim || (at > 0 && bytes[at - 1] != ' '));
        return (byte > ' ' && byte <= '~') || blank;
    };
    while (at < bytes.size() && reads(bytes[at]))
        ++at;
    return at;
}

} // namespace

bool tellsThePast(const QString &heading)
{
    static const QRegularExpression words(
        u"\\b(change ?logs?|change (record|history)s?|history|revisions?|release notes|"
        "what['\u2019]?s new|previous versions?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(heading).hasMatch();
}

UnitReader::UnitReader(const StorageDocument &document)
    : m_document(document)
    , m_grid(tableGrid(document))
    , m_collecting(1)
{ }

QList<TextUnit> UnitReader::read()
{
    const QList<MarkupNode> &nodes = m_document.nodes();
    for (int i = 0; i < nodes.size();) {
        const MarkupNode &node = nodes.at(i);
        leaveBefore(node.span.offset);
        switch (node.kind) {
        case MarkupNode::Kind::Element:
            if (!saysWords(m_document, i)
                && !(m_document.name(i) == "ac:parameter" && holdsWords(m_document, i))) {
                i = nodeAfter(m_document, i);
                continue;
            }
            enter(i);
            break;
        case MarkupNode::Kind::Text:
        case MarkupNode::Kind::CData:
            m_firstLeaf = m_collecting.back().text.isEmpty() ? i : m_firstLeaf;
            addCharacters(node.content,
                node.kind == MarkupNode::Kind::CData
                    || (!m_frames.empty() && m_frames.back().verbatim));
            break;
        case MarkupNode::Kind::Entity:
            m_firstLeaf = m_collecting.back().text.isEmpty() ? i : m_firstLeaf;
            for (const char32_t character : m_document.text(i).toUcs4())
                addCharacter(character, node.span, !m_frames.empty() && m_frames.back().verbatim);
            break;
        case MarkupNode::Kind::Comment:
        case MarkupNode::Kind::Instruction:
            break;
        }
        ++i;
    }
    leaveBefore(m_document.body().size() + 1);
    flush();
    const auto start = [](const TextUnit &unit) { return unit.bytes.first(); };
    if (!std::ranges::is_sorted(m_units, {}, start))
        std::ranges::stable_sort(m_units, {}, start);
    addPaths(m_units);
    return std::move(m_units);
}

void UnitReader::enter(int index)
{
    const MarkupNode &node = m_document.node(index);
    const QByteArrayView name = m_document.name(index);
    Frame frame = m_frames.empty() ? Frame{} : m_frames.back();
    frame.node = index;
    frame.end = node.span.end();
    frame.parameter = name == "ac:parameter";
    frame.adf = frame.adf || name == "ac:adf-extension";
    frame.verbatim = name == "pre";
    if (frame.parameter) {
        m_collecting.emplace_back();
        m_frames.push_back(frame);
        return;
    }
    if (isAtom(m_document, index) || name == "br")
        addAtom(node.span);
    if (!isBlock(name))
        return;
    flush();
    if (m_grid.cells.contains(index)) {
        frame.cell = index;
        frame.listItem = false;
    } else if (name == "li" || name == "ac:task-body") {
        frame.listItem = true;
    }
    m_frames.push_back(frame);
}

void UnitReader::leaveBefore(qsizetype offset)
{
    while (!m_frames.empty() && m_frames.back().end <= offset) {
        flush();
        if (m_frames.back().parameter)
            m_collecting.pop_back();
        m_frames.pop_back();
    }
}

void UnitReader::flush()
{
    TextUnit &unit = m_collecting.back();
    const bool code = !m_frames.empty()
        && (m_document.name(m_frames.back().node) == "ac:plain-text-body"
            || m_document.name(m_frames.back().node) == "pre");
    while (!code && unit.text.endsWith(u' ')) {
        unit.text.chop(1);
        unit.bytes.removeLast();
    }
    if (std::ranges::any_of(unit.text, [](QChar c) { return !c.isSpace(); })) {
        describe(unit);
        m_units.append(std::move(unit));
    }
    unit = {};
}

void UnitReader::describe(TextUnit &unit) const
{
    if (m_frames.empty()) {
        unit.node = m_firstLeaf;
        return;
    }
    const Frame &frame = m_frames.back();
    const QByteArrayView block = m_document.name(frame.node);
    unit.node = frame.node;
    if (frame.cell >= 0) {
        const CellPlace place = m_grid.cells.value(frame.cell);
        unit.row = place.row;
        unit.column = place.column;
        unit.table = place.table;
    }
    if (frame.adf)
        unit.kind = TextUnit::Kind::Other;
    else if (frame.parameter)
        unit.kind = TextUnit::Kind::MacroParameter;
    else if (headingLevel(block))
        unit.kind = TextUnit::Kind::Heading;
    else if (block == "ac:plain-text-body" || block == "pre")
        unit.kind = TextUnit::Kind::Code;
    else if (frame.cell >= 0)
        unit.kind = TextUnit::Kind::Cell;
    else if (frame.listItem)
        unit.kind = TextUnit::Kind::ListItem;
}

void UnitReader::addCharacters(Span raw, bool verbatim)
{
    const QByteArrayView bytes = QByteArrayView(m_document.body()).sliced(raw.offset, raw.length);
    for (qsizetype at = 0; at < bytes.size();) {
        if (const qsizetype length = plainRun(bytes.sliced(at), verbatim)) {
            addPlain(bytes.sliced(at, length), raw.offset + at);
            at += length;
            continue;
        }
        auto [character, length] = characterAt(bytes, at);
        if (character == '\r') {
            length += at + 1 < bytes.size() && bytes[at + 1] == '\n';
            character = '\n';
        }
        addCharacter(character, {raw.offset + at, length}, verbatim);
        at += length;
    }
}

/** ASCII that reads as it is written. */
void UnitReader::addPlain(QByteArrayView characters, qsizetype offset)
{
    TextUnit &unit = m_collecting.back();
    unit.text += QLatin1StringView(characters);
    const qsizetype before = unit.bytes.size();
    unit.bytes.resize(before + characters.size());
    for (Span &byte : std::span(unit.bytes).subspan(size_t(before)))
        byte = {offset++, 1};
}

void UnitReader::addCharacter(char32_t character, Span bytes, bool verbatim)
{
    if (isUnseen(character))
        return;
    TextUnit &unit = m_collecting.back();
    if (character == 0x00A0)
        character = ' ';
    if (!verbatim && (character == ' ' || character == '\t' || character == '\n')) {
        // Runs of blanks read as one: it takes the bytes of those that stand side by side.
        if (unit.text.isEmpty() || unit.text.back() == u'\n')
            return;
        if (unit.text.back() == u' ') {
            if (unit.bytes.last().end() == bytes.offset
                && m_document.body().at(unit.bytes.last().offset) != '<')
                unit.bytes.last().length += bytes.length;
            return;
        }
        character = ' ';
    }
    for (const char16_t half : QChar::fromUcs4(character)) {
        unit.text += QChar(half);
        unit.bytes.append(bytes);
    }
}

void UnitReader::addAtom(Span tag)
{
    TextUnit &unit = m_collecting.back();
    const bool lineBreak = m_document.body().sliced(tag.offset, 3) == "<br";
    if (unit.text.isEmpty())
        return;
    if (unit.text.back().isSpace() && !lineBreak)
        return;
    unit.text += lineBreak ? u'\n' : u' ';
    unit.bytes.append(tag);
}

void UnitReader::addPaths(QList<TextUnit> &units) const
{
    SectionPaths paths(m_document);
    const TextUnit *before = nullptr;
    for (TextUnit &unit : units) {
        unit.path = paths.at(unit.bytes.first().offset);
        unit.historic = before && before->path == unit.path
            ? before->historic
            : std::ranges::any_of(unit.path, tellsThePast);
        before = &unit;
    }
}

} // namespace Docket
