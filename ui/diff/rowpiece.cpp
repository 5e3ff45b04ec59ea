// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/rowpiece.h"

#include "ui/diff/sourcecolouring.h"

#include <QPainter>

#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr double frameInset = 14; ///< Per panel around a block.
constexpr double cellPadX = 9;
constexpr double cellPadY = 5;
constexpr double listIndent = 22;

struct ChipRange
{
    int start = 0, length = 0;
    TextRun::Chip kind = TextRun::Chip::None;
    QString colour;
    bool code = false; ///< Not a chip at all but inline code.
};

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
        font.setWeight(run.chip == TextRun::Chip::Status ? QFont::DemiBold : QFont::Medium);
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

ChangeTint statusTint(const QString &colour, const Theme &theme)
{
    const QString name = colour.toLower();
    if (name == "green"_L1)
        return {theme.successFill, theme.successFill, theme.success};
    if (name == "red"_L1)
        return {theme.errorFill, theme.errorFill, theme.error};
    if (name == "yellow"_L1)
        return {theme.warningFill, theme.warningFill, theme.warning};
    if (name == "blue"_L1)
        return {theme.infoFill, theme.infoFill, theme.focus};
    if (name == "purple"_L1)
        return {theme.conflict.line, theme.conflict.line, theme.conflict.mark};
    return {theme.header, theme.header, theme.secondary};
}

} // namespace

struct RowPiece::Cell
{
    QTextLayout layout;
    QList<ChipRange> chips;
    QRectF box; ///< Of a table cell; of anything else its text.
    QPointF text; ///< Where the text layout stands.
    int index = 0;
    int columns = 1;
    bool header = false;
};

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
    if (block.kind != Block::Kind::Code || block.language.isEmpty())
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
    cell->layout.setText(text);
    cell->layout.setFont(font);
    cell->layout.setFormats(formats);
    cell->layout.setCacheEnabled(true);
    m_cells.push_back(std::move(cell));
}

void RowPiece::layOutCell(Cell &cell, double x, double y, double width)
{
    QTextOption option;
    option.setWrapMode(
        m_context.wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
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
        line.setLineWidth(qMax(20.0, width));
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
    if (!m_frames.isEmpty() && m_look.frameOpens)
        top += 5;
    if (!m_frames.isEmpty() && m_look.frameCloses)
        bottom += 5;
    double measure = width - left - right;
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
    const double top = m_look.firstOfTable ? 5 : 0;
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

const ChangeTint &RowPiece::tint() const
{
    return m_look.side == DiffSide::Left ? m_context.theme->removed : m_context.theme->added;
}

QColor RowPiece::frameColour(const QString &frame) const
{
    const Theme &theme = *m_context.theme;
    if (frame == "warning"_L1)
        return theme.error;
    if (frame == "note"_L1)
        return theme.warning;
    if (frame == "tip"_L1)
        return theme.success;
    if (frame == "info"_L1)
        return theme.focus;
    return theme.border;
}

void RowPiece::paintFrames(QPainter &painter, QPointF origin, double rowHeight) const
{
    for (qsizetype i = 0; i < m_frames.size(); ++i) {
        const double x = origin.x() + frameInset * double(i);
        const double top = origin.y() + (m_look.frameOpens ? 3 : 0);
        const double bottom = origin.y() + rowHeight - (m_look.frameCloses ? 3 : 0);
        const QRectF box(x, top, m_width - frameInset * double(i), bottom - top);
        painter.setPen(m_context.theme->divider);
        painter.drawLine(box.topRight(), box.bottomRight());
        if (m_look.frameOpens)
            painter.drawLine(box.topLeft(), box.topRight());
        if (m_look.frameCloses)
            painter.drawLine(box.bottomLeft(), box.bottomRight());
        painter.fillRect(
            QRectF(box.left(), box.top(), 3, box.height()), frameColour(m_frames.at(i)));
    }
}

QList<QRectF> RowPiece::rectsOf(const Cell &cell, int start, int length) const
{
    QList<QRectF> rects;
    for (int i = 0; i < cell.layout.lineCount(); ++i) {
        const QTextLine line = cell.layout.lineAt(i);
        const int from = qMax(start, line.textStart());
        const int to = qMin(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double x1 = line.cursorToX(from);
        const double x2 = qMin(line.cursorToX(to), line.naturalTextWidth());
        rects.append(
            QRectF(QPointF(qMin(x1, x2), line.y()), QPointF(qMax(x1, x2), line.y() + line.height()))
                .translated(cell.text));
    }
    return rects;
}

void RowPiece::paintMark(
    QPainter &painter, QPointF origin, const Cell &cell, const WordMark &mark) const
{
    const bool words = mark.kind == WordMark::Kind::Words;
    const ChangeTint &colours = words ? tint() : m_context.theme->changed;
    for (const QRectF &rect : rectsOf(cell, int(mark.start), int(mark.length))) {
        const QRectF box = rect.translated(origin).adjusted(-1.5, -0.5, 1.5, 0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.word);
        painter.drawRoundedRect(box, 2.5, 2.5);
        if (!words) {
            painter.setPen(QPen(colours.mark, 1.5, Qt::DotLine));
            painter.drawLine(
                box.bottomLeft() + QPointF(1, -1), box.bottomRight() + QPointF(-1, -1));
        } else if (m_look.side == DiffSide::Right) {
            painter.fillRect(
                QRectF(box.left() + 1, box.bottom() - 2, box.width() - 2, 2), colours.mark);
        }
    }
}

void RowPiece::paintTableCell(
    QPainter &painter, QPointF origin, const Cell &cell, double rowHeight) const
{
    const Theme &theme = *m_context.theme;
    const double bottomPad = m_look.lastOfTable ? 6 : 0;
    QRectF box = cell.box.translated(origin);
    box.setBottom(origin.y() + rowHeight - bottomPad);
    const bool marked = std::ranges::any_of(
        m_look.marks, [&](const WordMark &mark) { return mark.cell == cell.index; });
    if (marked)
        painter.fillRect(box, tint().line);
    else if (cell.header && m_look.kind != DiffRow::Kind::Added
        && m_look.kind != DiffRow::Kind::Removed)
        painter.fillRect(box, theme.header);
    QColor line = theme.divider;
    if (m_look.kind != DiffRow::Kind::Equal && !theme.dark)
        line = line.darker(110);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRect(box.adjusted(0, m_look.firstOfTable ? 0 : -1, 0, -1));
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void RowPiece::paintCell(QPainter &painter, QPointF origin, const Cell &cell,
    const QList<QTextLayout::FormatRange> &extra) const
{
    const Theme &theme = *m_context.theme;
    for (const ChipRange &chip : cell.chips) {
        if (m_kind == Block::Kind::MacroChip)
            break; // The box around it says so already.
        const ChangeTint colours = chip.code ? ChangeTint{theme.header, theme.header, theme.divider}
            : chip.kind == TextRun::Chip::Status
            ? statusTint(chip.colour, theme)
            : ChangeTint{theme.header, theme.header, theme.border};
        for (const QRectF &rect : rectsOf(cell, chip.start, chip.length)) {
            painter.setPen(chip.code ? QPen(Qt::NoPen) : QPen(colours.mark, 0.8));
            painter.setBrush(colours.line);
            painter.drawRoundedRect(rect.translated(origin).adjusted(-1, 0, 1.5, 0), 3, 3);
        }
    }
    for (const WordMark &mark : m_look.marks) {
        if (mark.cell == cell.index)
            paintMark(painter, origin, cell, mark);
    }
    painter.setPen(m_kind == Block::Kind::MacroChip ? theme.secondary : theme.text);
    cell.layout.draw(&painter, origin + cell.text, extra);
    if (m_look.side == DiffSide::Right)
        return;
    for (const WordMark &mark : m_look.marks) {
        if (mark.cell != cell.index || mark.kind != WordMark::Kind::Words)
            continue;
        for (const QRectF &rect : rectsOf(cell, int(mark.start), int(mark.length))) {
            const double y = std::round(rect.translated(origin).center().y() + 1) + 0.5;
            painter.setPen(QPen(theme.removed.mark, 1));
            painter.drawLine(
                QPointF(rect.left() + origin.x(), y), QPointF(rect.right() + origin.x(), y));
        }
    }
}

void RowPiece::paint(QPainter &painter, QPointF origin, double rowHeight,
    const QList<std::pair<PiecePoint, PiecePoint>> &selection) const
{
    const Theme &theme = *m_context.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrames(painter, origin, rowHeight);
    const double inset = frameInset * double(m_frames.size());
    const QRectF body(
        origin.x() + inset, origin.y(), m_width - inset - (m_frames.isEmpty() ? 0 : 8), m_height);
    if (!m_source && (m_kind == Block::Kind::Code || m_kind == Block::Kind::MacroChip)) {
        const QRectF box = body.adjusted(0.5, 4.5, -0.5, -4.5);
        painter.setPen(theme.divider);
        painter.setBrush(m_kind == Block::Kind::Code && m_look.kind == DiffRow::Kind::Equal
                ? QBrush(theme.window)
                : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 3, 3);
        if (m_kind == Block::Kind::MacroChip)
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.border);
        if (!m_label.isEmpty()) {
            painter.setFont(scaled(m_context.text, 0.85));
            painter.setPen(theme.secondary);
            painter.drawText(box.adjusted(8, 2, -8, -2), Qt::AlignTop | Qt::AlignRight, m_label);
        }
    } else if (m_kind == Block::Kind::Rule && !m_source) {
        painter.fillRect(
            QRectF(body.left(), std::round(body.center().y()), body.width(), 1), theme.border);
    } else if (m_kind == Block::Kind::Quote) {
        painter.fillRect(QRectF(body.left(), body.top() + 2, 3, rowHeight - 4), theme.border);
    }
    if (!m_marker.isEmpty()) {
        const Cell &cell = *m_cells.front();
        painter.setFont(m_context.text);
        painter.setPen(theme.text);
        const QTextLine line = cell.layout.lineAt(0);
        painter.drawText(QRectF(origin.x() + cell.text.x() - 40,
                             origin.y() + cell.text.y() + line.y(), 33, line.height()),
            Qt::AlignRight | Qt::AlignVCenter, m_marker);
    }
    for (const auto &cell : m_cells) {
        if (m_kind == Block::Kind::TableRow)
            paintTableCell(painter, origin, *cell, rowHeight);
        QList<QTextLayout::FormatRange> extra;
        for (const auto &[from, to] : selection) {
            if (from.cell > cell->index || to.cell < cell->index)
                continue;
            QTextLayout::FormatRange range;
            range.start = from.cell == cell->index ? from.position : 0;
            range.length = (to.cell == cell->index ? to.position : int(cell->layout.text().size()))
                - range.start;
            range.format.setBackground(theme.selection);
            range.format.setForeground(theme.selectionText);
            extra.append(range);
        }
        paintCell(painter, origin, *cell, extra);
    }
    painter.restore();
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
