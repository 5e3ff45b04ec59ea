// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdownunits.h"

#include "core/markup/htmlwords.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;
using Piece = MarkdownPiece::Kind;

namespace {

bool isUnseen(char32_t character)
{
    return character == 0x200B || character == 0x2060 || character == 0xFEFF || character == 0x00AD;
}

/** The character at body[at], which was found to be UTF-8, and how many bytes it takes. */
std::pair<char32_t, int> characterAt(QByteArrayView body, qsizetype at)
{
    const uchar lead = uchar(body[at]);
    if (lead < 0x80)
        return {lead, 1};
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    char32_t character = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; ++i)
        character = character << 6 | (uchar(body[at + i]) & 0x3F);
    return {character, length};
}

TextUnit::Kind kindOf(const MarkdownTree &tree, int index)
{
    const MarkdownBlock &block = tree.blocks.at(index);
    if (!block.certain)
        return TextUnit::Kind::Other;
    switch (block.kind) {
    case Kind::FrontMatter:
        return TextUnit::Kind::Other;
    case Kind::Heading:
        return TextUnit::Kind::Heading;
    case Kind::Code:
        return TextUnit::Kind::Code;
    case Kind::Cell:
        return TextUnit::Kind::Cell;
    default:
        break;
    }
    return tree.around(index, Kind::Item) >= 0 ? TextUnit::Kind::ListItem
                                               : TextUnit::Kind::Paragraph;
}

void addPiece(UnitText &unit, const MarkdownTree &tree, const MarkdownPiece &piece, bool verbatim)
{
    switch (piece.kind) {
    case Piece::Text:
    case Piece::Code:
        if (piece.words >= 0)
            unit.add(tree.words.at(piece.words), piece.span, verbatim);
        else
            unit.addWritten(tree.body, piece.span, verbatim);
        break;
    case Piece::SoftBreak:
        unit.add(verbatim ? u"\n"_s : u" "_s, piece.span, verbatim);
        break;
    case Piece::HardBreak:
        unit.addAtom(u'\n', piece.span);
        break;
    case Piece::Image:
    case Piece::Footnote:
        unit.addAtom(u' ', piece.span);
        break;
    case Piece::Html:
        break;
    }
}

/** Front matter: a unit for each of its lines, to be found and not to be edited. */
QList<TextUnit> frontMatterUnits(const MarkdownTree &tree, int index)
{
    QList<TextUnit> units;
    const Span span = tree.blocks.at(index).span;
    const qsizetype last = tree.lineAt(span.end());
    for (qsizetype line = tree.lineAt(span.offset) + 1; line < last; ++line) {
        UnitText text;
        text.addWritten(tree.body, tree.line(line), false);
        TextUnit unit = text.take(false);
        unit.kind = TextUnit::Kind::Other;
        unit.node = index;
        units.append(unit);
    }
    return units;
}

} // namespace

void UnitText::add(const QString &words, Span bytes, bool verbatim)
{
    for (const char32_t character : words.toUcs4())
        addCharacter(character, bytes, verbatim);
}

void UnitText::addWritten(QByteArrayView body, Span bytes, bool verbatim)
{
    for (qsizetype at = bytes.offset; at < bytes.end();) {
        const auto [character, length] = characterAt(body, at);
        addCharacter(character, {at, length}, verbatim);
        at += length;
    }
}

void UnitText::addCharacter(char32_t character, Span bytes, bool verbatim)
{
    if (isUnseen(character))
        return;
    if (character == 0x00A0)
        character = ' ';
    if (!verbatim && (character == ' ' || character == '\t' || character == '\n')) {
        if (m_unit.text.isEmpty() || m_unit.text.back() == u'\n')
            return;
        if (m_unit.text.back() == u' ') {
            if (m_unit.bytes.last().end() == bytes.offset)
                m_unit.bytes.last().length += bytes.length;
            return;
        }
        character = ' ';
    }
    for (const char16_t half : QChar::fromUcs4(character)) {
        m_unit.text += QChar(half);
        m_unit.bytes.append(bytes);
    }
}

void UnitText::addAtom(QChar sign, Span bytes)
{
    if (m_unit.text.isEmpty() || (sign == u' ' && m_unit.text.back().isSpace()))
        return;
    m_unit.text += sign;
    m_unit.bytes.append(bytes);
}

TextUnit UnitText::take(bool verbatim)
{
    while (!verbatim && !m_unit.text.isEmpty() && m_unit.text.back().isSpace()) {
        m_unit.text.chop(1);
        m_unit.bytes.removeLast();
    }
    return std::exchange(m_unit, {});
}

QList<TextUnit> markdownUnits(const MarkdownTree &tree, int index)
{
    const MarkdownBlock &block = tree.blocks.at(index);
    QList<TextUnit> units;
    if (block.kind == Kind::FrontMatter) {
        units = frontMatterUnits(tree, index);
    } else if (block.kind == Kind::Html && block.certain) {
        units = htmlWords(tree, index);
        for (TextUnit &unit : units) {
            unit.node = index;
            if (unit.kind == TextUnit::Kind::Paragraph)
                unit.kind = kindOf(tree, index);
        }
    } else if (!MarkdownTree::isContainer(block.kind)) {
        const bool verbatim = block.kind == Kind::Code && block.certain;
        UnitText text;
        for (int i = block.firstPiece; i < block.firstPiece + block.pieces; ++i)
            addPiece(text, tree, tree.pieces[size_t(i)], verbatim);
        TextUnit unit = text.take(verbatim);
        unit.kind = kindOf(tree, index);
        unit.node = index;
        units.append(unit);
    }
    units.removeIf([](const TextUnit &unit) { return unit.text.trimmed().isEmpty(); });
    if (block.kind == Kind::Cell) {
        for (TextUnit &unit : units) {
            unit.row = block.row;
            unit.column = block.column;
            unit.table = tree.around(index, Kind::Table);
        }
    }
    return units;
}

QList<TextUnit> markdownUnits(const MarkdownTree &tree)
{
    QList<TextUnit> units;
    for (int i = 0; i < tree.blocks.size(); ++i)
        units.append(markdownUnits(tree, i));
    return units;
}

} // namespace Docket
