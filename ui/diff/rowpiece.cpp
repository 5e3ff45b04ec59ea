// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/rowpiece.h"

#include "ui/diff/rowpiececell.h"
#include "ui/diff/sourcecolouring.h"

#include <QPainter>

#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr double cellPadX = 9;
constexpr double cellPadY = 5;
constexpr double listIndent = 22;

double headingFactor(int level)
{
    switch (level) {
    case 1:
        return 1.4;
    case 2:
        return 1.22;
    case 3:
        return 1.1;
    default:
        return 1.0;
    }
}

QTextCharFormat runFormat(const TextRun &run, const QFont &base, const PieceContext &context)
{
    QTextCharFormat format;
    QFont font = base;
    if (run.style & TextRun::Code) {
        font = context.mono;
        font.setBold(base.bold());
    }
    if (run.style & TextRun::Bold)
        font.setWeight(QFont::DemiBold);
    font.setItalic(run.style & TextRun::Italic);
    font.setStrikeOut(run.style & TextRun::Strike);
    font.setUnderline(run.style & TextRun::Underline);
    if (run.chip != TextRun::Chip::None && run.chip != TextRun::Chip::Emoji) {
        font = scaled(base, 0.9);
        font.setWeight(run.chip == TextRun::Chip::Status ? QFont::DemiBold : QFont::Normal);
    }
    format.setFont(font);
    if (run.style & TextRun::Superscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (run.style & TextRun::Subscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (run.style & TextRun::Link)
        format.setForeground(context.theme->focus);
    if (run.chip == TextRun::Chip::Mention)
        format.setForeground(context.theme->focus);
    return format;
}

} // namespace

RowPiece::RowPiece(
    const Block &block, const QList<int> &cellColumns, const PieceContext &context, Look look)
    : m_context(context)
    , m_look(std::move(look))
    , m_kind(block.kind)
    , m_level(block.level)
    , m_marker(block.marker)
    , m_frames(block.frames)
    , m_cellColumns(cellColumns)
    , m_columns(qMax(1, block.columns))
{
    QFont font = context.text;
    if (block.kind == Block::Kind::Heading) {
        font = scaled(font, headingFactor(block.level));
        font.setWeight(QFont::DemiBold);
    } else if (block.kind == Block::Kind::PanelTitle) {
        font.setWeight(QFont::DemiBold);
    } else if (block.kind == Block::Kind::Code) {
        font = context.mono;
        m_label = block.language;
    } else if (block.kind == Block::Kind::MacroChip) {
        font = scaled(font, 0.95);
    }
    if (block.kind == Block::Kind::TableRow) {
        for (int i = 0; i < block.cells.size(); ++i) {
            QFont cellFont = font;
            if (block.cells.at(i).header)
                cellFont.setWeight(QFont::DemiBold);
            addCell(block.cells.at(i).runs, cellFont, i, block.cells.at(i).header);
            m_cells.back()->columns = block.cells.at(i).columns;
        }
        return;
    }
    addCell(block.runs, font, 0, false);
    m_picture = block.kind == Block::Kind::Paragraph && block.runs.size() == 1
        && block.runs.first().chip == TextRun::Chip::Image;
    if (m_picture)
        m_cells.front()->chips.clear(); // The box around it says so.
    // A listing longer than any screen would hold up the one that shows it.
    constexpr qsizetype longestColoured = 60'000;
    if (block.kind != Block::Kind::Code || block.language.isEmpty()
        || m_cells.front()->layout.text().size() > longestColoured)
        return;
    SourceColouring colouring;
    colouring.setLanguage(block.language);
    auto &layout = m_cells.front()->layout;
    QList<QTextLayout::FormatRange> formats = layout.formats();
    int offset = 0;
    for (const QString &line : block.text().split(u'\n')) {
        for (QTextLayout::FormatRange range : colouring.colour(line, *context.theme)) {
            range.start += offset;
            formats.append(range);
        }
        offset += int(line.size()) + 1;
    }
    layout.setFormats(formats);
}

RowPiece::RowPiece(const SourceLine &line, const QList<QTextLayout::FormatRange> &colours,
    const PieceContext &context, Look look)
    : m_context(context)
    , m_look(std::move(look))
    , m_source(true)
    , m_level(line.indent)
{
    TextRun run;
    run.text = line.text;
    addCell({run}, context.mono, 0, false);
    m_cells.front()->chips.clear();
    m_cells.front()->layout.setFormats(colours);
}

RowPiece::~RowPiece() = default;

void RowPiece::addCell(const QList<TextRun> &runs, const QFont &font, int cellIndex, bool header)
{
    auto cell = std::make_unique<Cell>();
    cell->index = cellIndex;
    cell->header = header;
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : runs) {
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        range.length = int(run.text.size());
        range.format = runFormat(run, font, m_context);
        const bool code = (run.style & TextRun::Code) && m_kind != Block::Kind::Code;
        if ((run.chip != TextRun::Chip::None && run.chip != TextRun::Chip::Emoji) || code)
            cell->chips.append({range.start, range.length, run.chip, run.colour, code});
        if (run.chip == TextRun::Chip::Status)
            range.format.setForeground(statusTint(run.colour, *m_context.theme).mark);
        if (m_kind == Block::Kind::MacroChip) {
            range.format.setFont(font);
            range.format.setForeground(m_context.theme->secondary);
        }
        formats.append(range);
        text += run.text;
    }
    text.replace(u'\n', QChar::LineSeparator);
    spaceChips(formats, cell->chips);
    cell->layout.setText(text);
    cell->layout.setFont(font);
    cell->layout.setFormats(formats);
    cell->layout.setCacheEnabled(true);
    m_cells.push_back(std::move(cell));
}

void RowPiece::spaceChips(QList<QTextLayout::FormatRange> &formats, const QList<ChipRange> &chips)
{
    // A chip's frame needs room at both ends, and the words have to stay what they are: the
    // characters that the room comes after are given wider spacing.
    const auto widen = [&formats](int position) {
        for (qsizetype i = 0; i < formats.size(); ++i) {
            const int start = formats.at(i).start, length = formats.at(i).length;
            if (position < start || position >= start + length)
                continue;
            QTextLayout::FormatRange last = formats.at(i);
            QFont font = last.format.font();
            font.setLetterSpacing(QFont::AbsoluteSpacing, chipPad + 2);
            last.format.setFont(font);
            last.start = position;
            last.length = 1;
            formats[i].length = position - start;
            formats.insert(i + 1, last);
            if (start + length > position + 1) {
                QTextLayout::FormatRange rest = formats.at(i);
                rest.start = position + 1;
                rest.length = start + length - position - 1;
                formats.insert(i + 2, rest);
            }
            return;
        }
    };
    for (const ChipRange &chip : chips) {
        if (chip.code || chip.length == 0)
            continue;
        widen(chip.start + chip.length - 1);
        if (chip.start > 0)
            widen(chip.start - 1);
    }
}

namespace {

/** A word longer than its line is broken behind a dot or the like, where it has one: "connection." and "timeout". */
int behindDot(const QString &text, int start, int end)
{
    const auto isOfWord = [&](int at) {
        const QChar c = text.at(at); // Of scripts that break between any two letters, none.
        return c.isLetterOrNumber() && c.unicode() < 0x250;
    };
    if (end >= text.size() || end - start < 2 || !isOfWord(end - 1) || !isOfWord(end))
        return end;
    for (int at = end - 1; at > start && !text.at(at).isSpace(); --at) {
        if (u"._-/:"_s.contains(text.at(at - 1)) && at - 1 > start)
            return at;
    }
    return end;
}

/** Where a line that would end in the middle of a chip, or of a word, ends instead. */
int softEnd(const QString &text, const QList<ChipRange> &chips, int start, int end)
{
    for (const ChipRange &chip : chips) {
        if (!chip.code && chip.start > start && chip.start < end && end < chip.start + chip.length)
            return chip.start;
    }
    return behindDot(text, start, end);
}

} // namespace

void RowPiece::layOutCell(Cell &cell, double x, double y, double width)
{
    QTextOption option;
    option.setWrapMode(
        m_context.wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    const bool chipFirst =
        !cell.chips.isEmpty() && cell.chips.first().start == 0 && !cell.chips.first().code;
    if (chipFirst && m_kind != Block::Kind::MacroChip) { // Its frame stands where words would.
        x += chipPad;
        width -= chipPad;
    }
    option.setTabStopDistance(QFontMetricsF(cell.layout.font()).horizontalAdvance(u' ') * 4);
    cell.layout.setTextOption(option);
    const bool dense = m_source || m_kind == Block::Kind::Code;
    cell.layout.beginLayout();
    double lineY = 0;
    double widest = 0;
    const double plainHeight = QFontMetricsF(cell.layout.font()).height();
    while (true) {
        QTextLine line = cell.layout.createLine();
        if (!line.isValid())
            break;
        const double room = qMax(20.0, width);
        line.setLineWidth(room);
        const int start = line.textStart(), end = start + line.textLength();
        if (const int soft = softEnd(cell.layout.text(), cell.chips, start, end);
            m_context.wrap && soft < end)
            line.setNumColumns(soft - start, room);
        // Mixed fonts in a line must not push the lines of the two sides apart.
        const double height =
            qMax(line.height(), plainHeight) + (dense ? 2 : std::round(plainHeight * 0.2));
        line.setPosition({0, lineY + (height - line.height()) / 2});
        lineY += height;
        widest = qMax(widest, line.naturalTextWidth());
    }
    cell.layout.endLayout();
    cell.text = {x, y};
    cell.box = {x, y, width, qMax(lineY, plainHeight + 2)};
    m_naturalWidth = qMax(m_naturalWidth, x + widest);
}

void RowPiece::layOut(double width, const QList<ColumnNeed> &columns)
{
    m_width = width;
    m_naturalWidth = 0;
    const double inset = frameInset * double(m_frames.size());
    if (m_kind == Block::Kind::TableRow) {
        layOutTable(width, columns);
        return;
    }
    double left = inset;
    double top = m_source ? 1 : 4;
    double bottom = m_source ? 1 : 4;
    double right = m_frames.isEmpty() ? 0 : 8;
    if (m_source) {
        left = m_level * QFontMetricsF(m_context.mono).horizontalAdvance(u"  "_s);
    } else {
        switch (m_kind) {
        case Block::Kind::Heading:
            top = m_level <= 2 ? 12 : 9;
            break;
        case Block::Kind::ListItem:
        case Block::Kind::Task:
            left += listIndent * qMax(1, m_level);
            top = bottom = 2;
            break;
        case Block::Kind::Quote:
            left += 14;
            break;
        case Block::Kind::Code:
            left += 12;
            right += 12;
            top = bottom = 12;
            break;
        case Block::Kind::MacroChip:
            left += 12;
            right += 12;
            top = bottom = 10;
            break;
        case Block::Kind::Rule:
            top = bottom = 4;
            break;
        default:
            break;
        }
    }
    top += frameOpens() ? framePad : 0;
    bottom += frameCloses() ? framePad : 0;
    double measure = width - left - right;
    if (m_picture) {
        left += 44;
        top += 12;
        bottom += 12;
    }
    if (!m_source && m_kind != Block::Kind::Code)
        measure = qMin(measure, QFontMetricsF(m_context.text).averageCharWidth() * 90);
    Cell &cell = *m_cells.front();
    layOutCell(cell, left, top, measure);
    m_height = std::ceil(cell.box.bottom() + bottom);
}

void RowPiece::layOutTable(double width, const QList<ColumnNeed> &columns)
{
    const double inset = frameInset * double(m_frames.size());
    const double whole = width - inset - 1;
    QList<ColumnNeed> needs = columns;
    needs.resize(m_columns, ColumnNeed{1, 1});
    QList<double> edges{inset};
    for (const double one : columnWidths(needs, whole))
        edges.append(edges.last() + one);
    const double top = m_look.headroom + (m_look.firstOfTable ? 5 : 0);
    double tallest = QFontMetricsF(m_context.text).height() + 2;
    for (auto &cell : m_cells) {
        const int first = qMin(m_columns - 1, m_cellColumns.value(cell->index, cell->index));
        const int end = std::clamp(first + cell->columns, first + 1, m_columns);
        const double x = std::round(edges.at(first));
        const double w = std::round(edges.at(end)) - x;
        layOutCell(*cell, x + cellPadX, top + cellPadY, w - 2 * cellPadX);
        tallest = qMax(tallest, cell->box.height());
        cell->box = {x, top, w, 0};
    }
    for (auto &cell : m_cells)
        cell->box.setHeight(tallest + 2 * cellPadY);
    m_height = std::ceil(top + tallest + 2 * cellPadY + (m_look.lastOfTable ? 6 : 0));
}

PiecePoint RowPiece::hit(QPointF at) const
{
    const Cell *best = m_cells.empty() ? nullptr : m_cells.front().get();
    for (const auto &cell : m_cells) {
        if (at.x() >= cell->box.left())
            best = cell.get();
    }
    if (!best || best->layout.lineCount() == 0)
        return {};
    const QPointF inside = at - best->text;
    QTextLine line = best->layout.lineAt(0);
    for (int i = 0; i < best->layout.lineCount(); ++i) {
        if (inside.y() >= best->layout.lineAt(i).y())
            line = best->layout.lineAt(i);
    }
    return {best->index, line.xToCursor(inside.x())};
}

QRectF RowPiece::placeOf(PiecePoint point) const
{
    for (const auto &cell : m_cells) {
        if (cell->index != point.cell)
            continue;
        const QTextLine line = cell->layout.lineForTextPosition(point.position);
        if (!line.isValid())
            break;
        const QPointF top(line.cursorToX(point.position), line.y());
        return QRectF(top + cell->text, QSizeF(0, line.height()));
    }
    return {0, 0, 0, m_height};
}

QString RowPiece::cellText(int cell) const
{
    if (cell < 0 || cell >= cellCount())
        return {};
    QString text = m_cells.at(size_t(cell))->layout.text();
    return text.replace(QChar::LineSeparator, u'\n');
}

double RowPiece::firstBaseline() const
{
    if (m_cells.empty() || m_cells.front()->layout.lineCount() == 0)
        return 16;
    const QTextLine line = m_cells.front()->layout.lineAt(0);
    return m_cells.front()->text.y() + line.y() + line.ascent();
}

} // namespace Docket
