// SPDX-License-Identifier: GPL-3.0-or-later
// What a DiffView shows on top of its rows: the change that is meant, dropped changes, outlines.
#include "ui/diff/diffview.h"

#include <QPainter>
#include <QScrollBar>

namespace Docket {

using namespace Qt::StringLiterals;

void DiffView::setDropped(const QSet<int> &changes)
{
    if (m_dropped == changes)
        return;
    m_dropped = changes;
    for (auto &piece : m_leftPieces) // A dropped row's old words are struck no more.
        piece.reset();
    viewport()->update();
}

void DiffView::setOutlines(const QList<DiffOutline> &outlines)
{
    if (m_outlines == outlines)
        return;
    m_outlines = outlines;
    viewport()->update();
}

int DiffView::changeOf(int diffRow) const
{
    for (int i = 0; i < m_changes.size(); ++i) {
        if (m_changes.at(i).first <= diffRow && diffRow <= m_changes.at(i).last)
            return i;
    }
    return -1;
}

int DiffView::changeAt(QPoint at) const
{
    const double y = at.y() + verticalScrollBar()->value();
    if (m_rows.isEmpty() || y >= contentHeight())
        return -1;
    const DisplayRow &row = m_rows.at(rowAt(y));
    return row.kind == DisplayRow::Kind::Fold ? -1 : changeOf(row.row);
}

void DiffView::setCurrentChange(int change)
{
    if (change < -1 || change >= m_changes.size() || change == m_currentChange)
        return;
    m_currentChange = change;
    announceChange();
    viewport()->update();
}

void DiffView::goToChange(int change)
{
    if (change < 0 || change >= m_changes.size())
        return;
    m_currentChange = change - 1;
    stepChange(+1);
}

bool DiffView::isDropped(int diffRow) const
{
    return !m_dropped.isEmpty() && m_dropped.contains(changeOf(diffRow));
}

/** The side on which a dropped row shows what will not be written. */
bool DiffView::isLeftOut(const DiffRow &row, DiffSide side) const
{
    return isDropped(int(&row - m_content.rows.constData()))
        && (side == DiffSide::Right || row.right < 0);
}

/** A bar beside the change that the keys mean. */
void DiffView::paintCurrent(QPainter &painter, int diffRow, double y, double height) const
{
    if (m_currentChange < 0 || changeOf(diffRow) != m_currentChange)
        return;
    const QColor colour = Theme::of(palette()).focus;
    painter.fillRect(QRectF(0, y, 5, height), colour);
    if (m_options.columns == DisplayOptions::Columns::SideBySide)
        painter.fillRect(QRectF(column(DiffSide::Right).left, y, 5, height), colour);
}

void DiffView::paintOutlines(
    QPainter &painter, int diffRow, DiffSide side, const Column &c, double y)
{
    const Theme &theme = Theme::of(palette());
    for (const DiffOutline &outline : std::as_const(m_outlines)) {
        if (outline.row != diffRow || outline.right != (side == DiffSide::Right))
            continue;
        const bool pointed = outline.tone == DiffOutline::Tone::Pointed;
        piece(side, diffRow)
            ->paintOutline(painter, QPointF(c.content - horizontalScrollBar()->value(), y),
                outline.mark, pointed ? theme.focus : theme.warning, pointed);
    }
}

/** The words at a row's end: "dropped", "no source". */
void DiffView::paintWord(
    QPainter &painter, int diffRow, DiffSide side, const Column &c, double y, double height) const
{
    const Theme &theme = Theme::of(palette());
    const DiffRow &row = m_content.rows.at(diffRow);
    QString word;
    QColor colour = theme.warning;
    if (isLeftOut(row, side)) {
        word = tr("dropped");
        colour = theme.text;
    }
    for (const DiffOutline &outline : std::as_const(m_outlines)) {
        const bool here = outline.row == diffRow && outline.right == (side == DiffSide::Right);
        word = here && word.isEmpty() ? outline.word : word;
    }
    if (word.isEmpty())
        return;
    const QFont small = scaled(font(), 0.85);
    const QFontMetricsF metrics(small);
    const double width = metrics.horizontalAdvance(word) + 12;
    const QRectF box(c.left + c.width - width - 6,
        y + qMax(1.0, qMin(3.0, (height - metrics.height() - 2) / 2)), width, metrics.height() + 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(colour);
    painter.setFont(small);
    painter.drawText(box, Qt::AlignCenter, word);
    painter.restore();
}

} // namespace Docket
