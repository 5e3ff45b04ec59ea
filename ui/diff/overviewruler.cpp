// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/overviewruler.h"

#include "ui/diff/diffview.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace Docket {

using namespace Qt::StringLiterals;

OverviewRuler::OverviewRuler(DiffView &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(u"overviewRuler"_s);
    setAccessibleName(tr("Overview of changes"));
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, 0, 1, height()), theme.divider);
    const double whole = qMax(m_view.contentHeight(), double(m_view.viewport()->height()));
    if (whole <= 0)
        return;
    const QScrollBar *bar = m_view.verticalScrollBar();
    const double scale = height() / whole;
    if (bar->maximum() > bar->minimum()) {
        const QRectF thumb(1.5, bar->value() * scale + 0.5, width() - 2.5,
            qMax(18.0, m_view.viewport()->height() * scale) - 1);
        QColor fill = theme.border;
        fill.setAlphaF(0.30F);
        painter.setPen(theme.border);
        painter.setBrush(fill);
        painter.drawRect(thumb);
    }
    const QList<DisplayRow> &rows = m_view.rows();
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).kind == DisplayRow::Kind::Fold)
            continue;
        const DiffRow::Kind kind = m_view.kindOf(rows.at(i));
        if (kind == DiffRow::Kind::Equal)
            continue;
        const double y = m_view.rowTop(i) * scale;
        const double h = qMax(3.0, m_view.rowHeight(i) * scale);
        const double half = (width() - 2) / 2.0;
        QRectF mark(2, y, width() - 3, qMin(h, 6.0));
        QColor colour = theme.changed.mark;
        if (kind == DiffRow::Kind::Removed || rows.at(i).kind == DisplayRow::Kind::OnlyLeft) {
            mark.setWidth(half - 1);
            colour = theme.removed.mark;
        } else if (kind == DiffRow::Kind::Added || rows.at(i).kind == DisplayRow::Kind::OnlyRight) {
            mark.setLeft(2 + half);
            colour = theme.added.mark;
        }
        painter.fillRect(mark, colour);
    }
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    moveTo(event->position().y());
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position().y());
}

void OverviewRuler::moveTo(double y)
{
    const double whole = qMax(m_view.contentHeight(), 1.0);
    const double middle = y / qMax(1, height()) * whole;
    m_view.verticalScrollBar()->setValue(int(middle - m_view.viewport()->height() / 2.0));
}

SideTitles::SideTitles(QWidget *parent)
    : QWidget(parent)
{
    setFont(scaled(font(), 0.92));
}

void SideTitles::setTitles(
    const QString &left, const QString &right, bool sideBySide, int indent, int split)
{
    m_left = left;
    m_right = right;
    m_sideBySide = sideBySide;
    m_indent = indent;
    m_split = split;
    update();
}

void SideTitles::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.divider);
    painter.setPen(theme.secondary);
    const auto text = [&](int x, int w, const QString &words) {
        painter.drawText(QRect(x + m_indent, 0, w - m_indent - 6, height() - 1),
            Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(words, Qt::ElideRight, w - m_indent - 6));
    };
    if (!m_sideBySide) {
        text(0, width(), m_left + u"   →   "_s + m_right);
        return;
    }
    text(0, m_split, m_left);
    text(m_split + 1, width() - m_split - 1, m_right);
    painter.fillRect(QRect(m_split, 0, 1, height()), theme.divider);
}

} // namespace Docket
