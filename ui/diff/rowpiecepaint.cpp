// SPDX-License-Identifier: GPL-3.0-or-later
// How a laid-out row is painted: frames, marks, cells.
#include "ui/diff/rowpiece.h"
#include "ui/diff/rowpiececell.h"

#include <QPainter>

#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

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
        const bool opens = i >= m_look.framesAbove, closes = i >= m_look.framesBelow;
        const double top = origin.y() + (opens ? 3 : 0);
        const double bottom = origin.y() + rowHeight - (closes ? 3 : 0);
        const QRectF box(x, top, m_width + m_look.beside - frameInset * double(i), bottom - top);
        const double wide = m_context.theme->borderWidth;
        const QColor &line = m_context.theme->divider;
        painter.fillRect(QRectF(box.right() - wide, box.top(), wide, box.height()), line);
        if (opens)
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), wide), line);
        if (closes)
            painter.fillRect(QRectF(box.left(), box.bottom() - wide, box.width(), wide), line);
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
        const Theme &theme = *m_context.theme;
        const bool framed = theme.highContrast && words;
        const double side = framed ? 0.5 : 1.5; // The frame leaves the space beside it free.
        const QRectF box = rect.translated(origin).adjusted(-side, -0.5, side, 0.5);
        painter.setPen(framed ? QPen(colours.mark, theme.borderWidth) : QPen(Qt::NoPen));
        painter.setBrush(colours.word);
        painter.drawRoundedRect(box, 2.5, 2.5);
        if (!words) {
            painter.setPen(QPen(colours.mark, 0.5 + theme.borderWidth, Qt::DotLine));
            painter.drawLine(
                box.bottomLeft() + QPointF(1, -1), box.bottomRight() + QPointF(-1, -1));
        } else if (m_look.side == DiffSide::Right) {
            painter.fillRect(
                QRectF(box.left() + 1, box.bottom() - 2, box.width() - 2, 2), colours.mark);
        }
    }
}

void RowPiece::paintOutline(
    QPainter &painter, QPointF origin, const WordMark &mark, const QColor &colour, bool whole) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, whole ? 2.0 : 1.5, whole ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    for (const auto &cell : m_cells) {
        if (cell->index != mark.cell)
            continue;
        for (const QRectF &rect : rectsOf(*cell, int(mark.start), int(mark.length)))
            painter.drawRoundedRect(rect.translated(origin).adjusted(-2, -1, 2, 1), 2.5, 2.5);
    }
    painter.restore();
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
    painter.setPen(QPen(line, theme.borderWidth));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double half =
        theme.borderWidth / 2.0; // Whole lines within the row: the next begins where they end.
    painter.drawRect(box.adjusted(0, m_look.firstOfTable ? half : -half, 0, -half));
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void RowPiece::paintCell(QPainter &painter, QPointF origin, const Cell &cell,
    const QList<QTextLayout::FormatRange> &extra) const
{
    const Theme &theme = *m_context.theme;
    for (const ChipRange &chip : cell.chips) {
        if (m_kind == Block::Kind::MacroChip)
            break; // The box around it says so already.
        if (chip.code && theme.highContrast)
            continue; // Its font tells it; a frame says that something changed.
        const ChangeTint colours = chip.code ? ChangeTint{theme.header, theme.header, theme.divider}
            : chip.kind == TextRun::Chip::Status
            ? statusTint(chip.colour, theme)
            : ChangeTint{theme.header, theme.header, theme.border};
        const QList<QRectF> rects = rectsOf(cell, chip.start, chip.length);
        for (const QRectF &rect : rects) {
            painter.setPen(
                chip.code ? QPen(Qt::NoPen) : QPen(colours.mark, 0.8 * theme.borderWidth));
            painter.setBrush(colours.line);
            const double pad = chip.code ? 1.5 : chipPad;
            // What was widened after the last letter lies in the frame but for two pixels.
            const double end = chip.code || rect != rects.last() ? 1.5 : -2;
            painter.drawRoundedRect(
                rect.translated(origin).adjusted(rect == rects.first() ? -pad : -1.5, 0, end, 0), 3,
                3);
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
            painter.setPen(QPen(theme.removed.mark, 1)); // Thin in any theme: it is read through.
            painter.drawLine(
                QPointF(rect.left() + origin.x(), y), QPointF(rect.right() + origin.x(), y));
        }
    }
}

void RowPiece::paintBox(QPainter &painter, QPointF origin, QRectF body) const
{
    const Theme &theme = *m_context.theme;
    body.adjust(0, frameOpens() ? framePad : 0, 0, frameCloses() ? -framePad : 0);
    const QRectF box = body.adjusted(0.5, 4.5, -0.5, -4.5);
    const bool filled = m_kind == Block::Kind::Code && m_look.kind == DiffRow::Kind::Equal;
    painter.setPen(QPen(theme.divider, theme.borderWidth));
    painter.setBrush(filled ? QBrush(theme.window) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 3, 3);
    if (m_kind == Block::Kind::MacroChip)
        painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.border);
    if (m_label.isEmpty())
        return;
    const QFont small = scaled(m_context.text, 0.85);
    const QRectF place = box.adjusted(8, 2, -8, -2);
    const Cell &cell = *m_cells.front();
    const bool under = cell.layout.lineCount() > 0 && m_kind == Block::Kind::Code;
    const qreal end =
        under ? origin.x() + cell.text.x() + cell.layout.lineAt(0).naturalTextWidth() : 0;
    if (under && end + 8 > place.right() - QFontMetricsF(small).horizontalAdvance(m_label))
        return; // The language's name is worth less than the words beneath it.
    painter.setFont(small);
    painter.setPen(theme.secondary);
    painter.drawText(place, Qt::AlignTop | Qt::AlignRight, m_label);
}

/** A frame with a small landscape: the picture itself is never fetched. */
void RowPiece::paintPicture(QPainter &painter, const QRectF &body) const
{
    const Theme &theme = *m_context.theme;
    const Cell &cell = *m_cells.front();
    const double left = body.left() - frameInset * double(m_frames.size()) + cell.text.x() - 44;
    const double width = qMin(body.right() - left, cell.layout.maximumWidth() + 60);
    const double top = body.top() + cell.text.y() - 9;
    const QRectF box(left + 0.5, top, width, cell.box.height() + 16);
    painter.setPen(QPen(theme.border, theme.borderWidth));
    painter.setBrush(
        m_look.kind == DiffRow::Kind::Equal ? QBrush(theme.window) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 3, 3);
    const QRectF sign(box.left() + 12, box.center().y() - 8, 21, 16);
    painter.setPen(QPen(theme.secondary, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(sign, 2, 2);
    painter.drawEllipse(sign.topLeft() + QPointF(6, 5.5), 1.6, 1.6);
    painter.drawPolyline(QPolygonF{sign.bottomLeft() + QPointF(2, -2),
        sign.center() + QPointF(-2, 0.5), sign.center() + QPointF(1.5, 3.5),
        sign.center() + QPointF(5, -1), sign.bottomRight() + QPointF(-2, -2)});
}

void RowPiece::paint(QPainter &painter, QPointF origin, double rowHeight,
    const QList<PieceHighlight> &highlights) const
{
    const Theme &theme = *m_context.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrames(painter, origin, rowHeight);
    const double inset = frameInset * double(m_frames.size());
    const QRectF body(
        origin.x() + inset, origin.y(), m_width - inset - (m_frames.isEmpty() ? 0 : 8), m_height);
    if (!m_source && (m_kind == Block::Kind::Code || m_kind == Block::Kind::MacroChip)) {
        paintBox(painter, origin, body);
    } else if (m_kind == Block::Kind::Rule && !m_source) {
        painter.fillRect(
            QRectF(body.left(), std::round(body.center().y()), body.width(), 1), theme.border);
    } else if (m_kind == Block::Kind::Quote) {
        painter.fillRect(QRectF(body.left(), body.top() + 2, 3, rowHeight - 4), theme.border);
    }
    if (m_picture)
        paintPicture(painter, body);
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
        for (const PieceHighlight &one : highlights) {
            if (one.from.cell > cell->index || one.to.cell < cell->index)
                continue;
            const int size = int(cell->layout.text().size());
            QTextLayout::FormatRange range;
            range.start = one.from.cell == cell->index ? one.from.position : 0;
            range.length = (one.to.cell == cell->index ? one.to.position : size) - range.start;
            range.format.setBackground(one.ground);
            range.format.setForeground(one.ink);
            extra.append(range);
        }
        paintCell(painter, origin, *cell, extra);
    }
    painter.restore();
}

} // namespace Docket
