// SPDX-License-Identifier: GPL-3.0-or-later
// How a DiffView paints; its layout is in diffview.cpp, what it does on keys and mouse in
// diffviewinput.cpp.
#include "ui/diff/diffview.h"
#include "ui/diff/overviewruler.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr double contentClipSlack = 4; ///< Word marks and chips reach a little left of their words.

const ChangeTint &sideTint(const Theme &theme, DiffSide side)
{
    return side == DiffSide::Left ? theme.removed : theme.added;
}

} // namespace

void DiffView::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.base);
    if (!isCovered())
        paintRows(painter);
    if (m_options.columns == DisplayOptions::Columns::SideBySide) {
        const Column right = column(DiffSide::Right);
        painter.fillRect(
            QRectF(right.left - theme.borderWidth, 0, theme.borderWidth, viewport()->height()),
            theme.divider);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    if (!m_painted && isVisible() && (!isCovered() || m_beneath == Beneath::Nothing)) {
        m_painted = true;
        emit firstPainted();
    }
}

void DiffView::paintRows(QPainter &painter)
{
    const auto paintFrom = [&](double scroll) {
        const int last = rowAt(scroll + viewport()->height());
        for (int i = rowAt(scroll); i >= 0 && i <= last; ++i)
            paintRow(painter, i, rowTop(i) - scroll, rowHeight(i));
    };
    if (m_shift == 0) {
        paintFrom(verticalScrollBar()->value());
        return;
    }
    for (const DiffSide side : {DiffSide::Left, DiffSide::Right}) {
        const Column c = column(side);
        painter.save();
        painter.setClipRect(QRectF(c.left, 0, c.width, viewport()->height()));
        paintFrom(scrollOf(side));
        painter.restore();
    }
}

void DiffView::paintRow(QPainter &painter, int row, double y, double height)
{
    const DisplayRow &shown = m_rows.at(row);
    if (shown.kind == DisplayRow::Kind::Fold) {
        paintFold(painter, row, y, height);
        return;
    }
    if (m_options.columns == DisplayOptions::Columns::Unified) {
        const DiffRow &diff = m_content.rows.at(shown.row);
        const DiffSide side = shown.kind == DisplayRow::Kind::OnlyLeft || diff.right < 0
            ? DiffSide::Left
            : DiffSide::Right;
        paintSide(painter, row, side, column(side), y, height);
    } else {
        paintSide(painter, row, DiffSide::Left, column(DiffSide::Left), y, height);
        paintSide(painter, row, DiffSide::Right, column(DiffSide::Right), y, height);
    }
    paintCurrent(painter, shown.row, y, height);
}

void DiffView::paintSide(
    QPainter &painter, int row, DiffSide side, const Column &c, double y, double height)
{
    const Theme &theme = Theme::of(palette());
    const DisplayRow &shown = m_rows.at(row);
    const DiffRow &diff = m_content.rows.at(shown.row);
    const int index = side == DiffSide::Left ? diff.left : diff.right;
    const QRectF area(c.left, y, c.width, height);
    if (index < 0) {
        paintHatch(painter, area);
        paintMoved(painter, shown.row, c, y);
        return;
    }
    const bool dropped = isDropped(shown.row);
    const bool leftOut = isLeftOut(diff, side);
    if (dropped) {
        if (leftOut)
            paintHatch(painter, area);
        painter.fillRect(QRectF(c.left, y, 3, height), theme.border);
    } else if (diff.kind != DiffRow::Kind::Equal) {
        const bool cellsOnly = !m_content.source && diff.kind == DiffRow::Kind::Changed
            && (side == DiffSide::Left ? m_content.leftBlocks : m_content.rightBlocks)
                    .at(index)
                    .kind
                == Block::Kind::TableRow;
        if (!cellsOnly)
            painter.fillRect(area, sideTint(theme, side).line);
        painter.fillRect(QRectF(c.left, y, 3, height), sideTint(theme, side).mark);
    }
    paintGutter(painter, diff, side, c, y);
    RowPiece *one = piece(side, shown.row);
    painter.save();
    painter.setClipRect(QRectF(c.content - contentClipSlack, y,
                            c.left + c.width - c.content + contentClipSlack, height),
        Qt::IntersectClip);
    if (leftOut)
        painter.setOpacity(0.55);
    one->paint(painter, QPointF(c.content - horizontalScrollBar()->value(), y), height,
        highlightsIn(row, side));
    painter.setOpacity(1);
    paintOutlines(painter, shown.row, side, c, y);
    painter.restore();
    paintWord(painter, shown.row, side, c, y, height);
}

void DiffView::paintGutter(
    QPainter &painter, const DiffRow &row, DiffSide side, const Column &c, double y)
{
    const Theme &theme = Theme::of(palette());
    const QFont small = gutterFont();
    const QFontMetricsF metrics(small);
    const double gutter = gutterWidth();
    const double signWidth = metrics.horizontalAdvance(u'−') + 6;
    const bool unified = m_options.columns == DisplayOptions::Columns::Unified;
    const auto number = [&](DiffSide which) {
        const int index = which == DiffSide::Left ? row.left : row.right;
        if (index >= 0)
            return numberOf(which, index);
        // Unified, an element that moved has room for the number of its other place.
        const QString other = unified && row.moved >= 0 ? numberOf(which, row.moved) : QString();
        return other.isEmpty() ? other : which == DiffSide::Left ? other + u'→' : u'→' + other;
    };
    const double baseline =
        y + piece(side, int(&row - m_content.rows.constData()))->firstBaseline();
    painter.setFont(small);
    painter.setPen(theme.secondary);
    const auto right = [&](double x, const QString &text) {
        painter.drawText(QPointF(x - metrics.horizontalAdvance(text), baseline), text);
    };
    const double end = c.left + gutter - signWidth;
    if (unified) {
        const double digits = (end - c.left - 16) / 2;
        if (side == DiffSide::Left || row.kind == DiffRow::Kind::Equal || row.moved >= 0)
            right(c.left + 12 + digits, number(DiffSide::Left));
        if (side == DiffSide::Right || row.moved >= 0)
            right(end - 2, number(DiffSide::Right));
    } else {
        right(end - 2, number(side));
    }
    const bool half = unified && row.kind == DiffRow::Kind::Changed;
    const QString sign = signOf(row, side, half);
    if (sign.isEmpty())
        return;
    QFont bold = small;
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(sideTint(theme, side).mark);
    painter.drawText(QPointF(end + 3, baseline), sign);
}

QString DiffView::numberOf(DiffSide side, int index) const
{
    if (m_content.source)
        return QString::number(index + 1);
    return (side == DiffSide::Left ? m_leftNumbers : m_rightNumbers).value(index);
}

QString DiffView::signOf(const DiffRow &row, DiffSide side, bool half) const
{
    if (half)
        return side == DiffSide::Left ? u"−"_s : u"+"_s;
    const int index = int(&row - m_content.rows.constData());
    const int other = m_movedRows.value(index, -1);
    if (other >= 0)
        return other > index ? u"↓"_s : u"↑"_s;
    switch (row.kind) {
    case DiffRow::Kind::Equal:
        return {};
    case DiffRow::Kind::Added:
        return u"+"_s;
    case DiffRow::Kind::Removed:
        return u"−"_s;
    case DiffRow::Kind::Changed:
        return u"~"_s;
    }
    return {};
}

QString DiffView::movedText(int diffRow) const
{
    const int other = m_movedRows.value(diffRow, -1);
    if (other < 0)
        return {};
    const DiffRow &row = m_content.rows.at(diffRow);
    const bool away = row.kind == DiffRow::Kind::Removed;
    const QString number = numberOf(away ? DiffSide::Right : DiffSide::Left, row.moved);
    const QString arrow = other > diffRow ? u"↓ "_s : u"↑ "_s;
    if (number.isEmpty())
        return arrow + (away ? tr("moved") : tr("moved here"));
    if (m_content.source)
        return arrow + (away ? tr("moved to line %1") : tr("moved from line %1")).arg(number);
    return arrow + (away ? tr("moved to block %1") : tr("moved from block %1")).arg(number);
}

/** Says in the spacer beside an element that moved where it is on this side. */
void DiffView::paintMoved(QPainter &painter, int diffRow, const Column &c, double y) const
{
    const QString text = movedText(diffRow);
    if (text.isEmpty())
        return;
    const Theme &theme = Theme::of(palette());
    const QFont small = scaled(font(), 0.92);
    const QFontMetricsF metrics(small);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, c.contentWidth);
    const QRectF area(c.content, y + 2, metrics.horizontalAdvance(shown), metrics.height());
    painter.fillRect(area.adjusted(-6, 0, 6, 0), theme.base);
    painter.setFont(small);
    painter.setPen(theme.secondary);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void DiffView::paintHatch(QPainter &painter, const QRectF &rect) const
{
    QColor line = Theme::of(palette()).border;
    line.setAlphaF(0.35F);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    // Fixed to the document, not to the row, so that rows below each other join without a seam.
    const double phase = std::fmod(rect.top() + verticalScrollBar()->value(), 8.0);
    for (double x = rect.left() - rect.height() - phase - 8; x < rect.right() + 8; x += 8)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

QString DiffView::foldText(const DisplayRow &row) const
{
    const bool open = row.count == 0;
    const int n = open ? row.run : row.count;
    const QString count = m_content.source ? (open ? tr("%n unchanged line(s) shown", nullptr, n)
                                                   : tr("%n unchanged line(s)", nullptr, n))
                                           : (open ? tr("%n unchanged block(s) shown", nullptr, n)
                                                   : tr("%n unchanged block(s)", nullptr, n));
    return u"⋯  "_s + (row.where.isEmpty() ? count : tr("%1 in “%2”").arg(count, row.where));
}

QList<std::pair<Unfold, QString>> DiffView::foldLinks(const DisplayRow &fold) const
{
    QList<std::pair<Unfold, QString>> links;
    if (fold.count > 5)
        links.append({Unfold::Above, tr("+5 above")});
    if (fold.count > 0)
        links.append({Unfold::All, tr("all")});
    if (fold.count > 5)
        links.append({Unfold::Below, tr("+5 below")});
    if (fold.run > 0)
        links.append({Unfold::Again, tr("fold again")});
    return links;
}

double DiffView::foldTextWidth(const DisplayRow &fold) const
{
    const QFontMetricsF metrics(scaled(font(), 0.92));
    double links = 0;
    for (const auto &[which, text] : foldLinks(fold))
        links += 18 + metrics.horizontalAdvance(text);
    return column(DiffSide::Left).contentWidth - links;
}

QRectF DiffView::unfoldArea(int row, Unfold how) const
{
    const DisplayRow &fold = m_rows.at(row);
    if (fold.kind != DisplayRow::Kind::Fold)
        return {};
    const QFontMetricsF metrics(scaled(font(), 0.92));
    const Column c = column(DiffSide::Left);
    double x = c.content
        + metrics.horizontalAdvance(
            metrics.elidedText(foldText(fold), Qt::ElideRight, foldTextWidth(fold)))
        + 18;
    const double y = rowTop(row) - scrollOf(DiffSide::Left);
    for (const auto &[which, text] : foldLinks(fold)) {
        const double width = metrics.horizontalAdvance(text);
        if (which == how)
            return {x - 5, y, width + 10, rowHeight(row)};
        x += width + 18;
    }
    return {};
}

void DiffView::paintFold(QPainter &painter, int row, double y, double height) const
{
    const Theme &theme = Theme::of(palette());
    const DisplayRow &fold = m_rows.at(row);
    painter.fillRect(QRectF(0, y, viewport()->width(), height), theme.header);
    if (theme.highContrast) { // The ground alone does not tell it from the rows.
        painter.fillRect(QRectF(0, y, viewport()->width(), theme.borderWidth), theme.divider);
        painter.fillRect(
            QRectF(0, y + height - theme.borderWidth, viewport()->width(), theme.borderWidth),
            theme.divider);
    }
    const QFont small = scaled(font(), 0.92);
    painter.setFont(small);
    painter.setPen(theme.secondary);
    const auto words = [&](const Column &c, double width) {
        const QString text = QFontMetricsF(small).elidedText(foldText(fold), Qt::ElideRight, width);
        painter.drawText(
            QRectF(c.content, y, c.contentWidth, height), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    words(column(DiffSide::Left), foldTextWidth(fold));
    if (m_options.columns == DisplayOptions::Columns::SideBySide)
        words(column(DiffSide::Right), column(DiffSide::Right).contentWidth);
    painter.setPen(theme.focus);
    for (const auto &[which, text] : foldLinks(fold)) {
        QRectF area = unfoldArea(row, which);
        area.moveTop(y);
        painter.drawText(area, Qt::AlignCenter, text);
    }
}

} // namespace Docket
