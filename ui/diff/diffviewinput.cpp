// SPDX-License-Identifier: GPL-3.0-or-later
// What a DiffView does on keys, mouse, resizing and theme changes.
#include "ui/diff/changelist.h"
#include "ui/diff/diffview.h"
#include "ui/diff/findbar.h"
#include "ui/diff/overviewruler.h"
#include "ui/feedback/messagebar.h"
#include "ui/theme/widgets.h"

#include <QLayout>
#include <QMouseEvent>
#include <QScrollBar>

namespace Docket {

using namespace Qt::StringLiterals;

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeParts();
    if (event->oldSize().width() == event->size().width()) {
        updateScrollBars();
        placeVisible();
        if (m_placeFirst)
            showFirstChange();
        return;
    }
    const auto before = m_options.columns;
    showColumnsIfChanged();
    if (before == m_options.columns)
        relayout();
    nameSides();
    if (m_placeFirst)
        showFirstChange();
}

void DiffView::placeParts()
{
    const QRect area = contentsRect();
    const int top = qMax(26, QFontMetrics(font()).height() + 10);
    const int bottom = m_findBar->isHidden() ? 0 : m_findBar->sizeHint().height();
    const int note = m_note->isHidden()
        ? 0
        : qMax(m_note->sizeHint().height(), m_note->layout()->totalHeightForWidth(area.width()));
    setViewportMargins(0, top + note, OverviewRuler::breadth, bottom);
    m_titles->setGeometry(area.left(), area.top(), area.width(), top);
    m_note->setGeometry(area.left(), area.top() + top, area.width(), note);
    m_ruler->setGeometry(area.right() - OverviewRuler::breadth + 1, area.top() + top + note,
        OverviewRuler::breadth, area.height() - top - note - bottom);
    m_cover->setGeometry(viewport()->rect());
    m_findBar->setGeometry(area.left(), area.bottom() + 1 - bottom, area.width(), bottom);
    const QSize wanted = m_list->sizeHint();
    const int width = qMin(wanted.width(), area.width() - OverviewRuler::breadth - 16);
    const int height = qMin(wanted.height(), area.height() - top - bottom - 8);
    m_list->setGeometry(area.left() + (area.width() - OverviewRuler::breadth - width) / 2,
        area.top() + top + 4, width, height);
}

void DiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        relayout();
        showColumnsIfChanged();
    }
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    m_placeFirst = false;
    scrollTogether();
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_selectionFrom = {0, {}};
        m_selectionTo = {int(m_rows.size()) - 1, {1'000'000, 1'000'000}};
        viewport()->update();
    } else if (event->key() == Qt::Key_Space) {
        const bool up = event->modifiers() & Qt::ShiftModifier;
        bar->triggerAction(
            up ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
    } else if (event->key() == Qt::Key_Home) {
        bar->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        bar->setValue(bar->maximum());
        placeVisible();
        bar->setValue(bar->maximum());
    } else if (event->key() == Qt::Key_Escape && m_selectionFrom != m_selectionTo) {
        m_selectionFrom = m_selectionTo = {};
        viewport()->update();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void DiffView::wheelEvent(QWheelEvent *event)
{
    m_placeFirst = false;
    if (event->modifiers() & Qt::ControlModifier) {
        stepZoom(event->angleDelta().y() > 0 ? +1 : -1);
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::AltModifier) {
        // With Alt the wheel's turn comes as a horizontal one on some platforms.
        const QPoint turn = event->angleDelta();
        scrollOneSide(sideAt(event->position().x()),
            -(turn.y() != 0 ? turn.y() : turn.x()) / 120.0 * verticalScrollBar()->singleStep());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

DiffSide DiffView::sideAt(double x) const
{
    const bool left = m_options.columns == DisplayOptions::Columns::SideBySide
        && x < column(DiffSide::Right).left;
    return left ? DiffSide::Left : DiffSide::Right;
}

double DiffView::scrollOf(DiffSide side) const
{
    return verticalScrollBar()->value() + (side == m_shiftSide ? m_shift : 0);
}

void DiffView::scrollOneSide(DiffSide side, double by)
{
    QScrollBar *bar = verticalScrollBar();
    if (m_options.columns == DisplayOptions::Columns::Unified) {
        bar->setValue(bar->value() + int(by));
        return;
    }
    if (side != m_shiftSide)
        m_shift = 0;
    m_shiftSide = side;
    m_shift = qBound(double(-bar->value()), m_shift + by, double(bar->maximum() - bar->value()));
    placeVisible();
}

void DiffView::scrollTogether()
{
    m_shift = 0;
    viewport()->update();
}

void DiffView::clickFold(int row, QPointF at)
{
    const Unfold anywhere = m_rows.at(row).count > 0 ? Unfold::All : Unfold::Again;
    for (const Unfold how : {Unfold::Above, Unfold::Below, Unfold::Again, anywhere}) {
        const QRectF area = unfoldArea(row, how);
        // Anywhere else on the bar opens it all, or closes it again.
        if (how != anywhere && (area.isNull() || !area.contains(at)))
            continue;
        const Anchor kept = anchor();
        m_unfolded = unfold(m_rows.at(row), how, m_unfolded);
        rebuildRows();
        restore(kept);
        placeVisible();
        return;
    }
}

void DiffView::mousePressEvent(QMouseEvent *event)
{
    m_placeFirst = false;
    if (event->button() != Qt::LeftButton || m_rows.isEmpty())
        return;
    const QPointF at = event->position();
    const double y = at.y() + scrollOf(sideAt(at.x()));
    if (y >= contentHeight())
        return;
    const int row = rowAt(y);
    if (m_rows.at(row).kind == DisplayRow::Kind::Fold) {
        clickFold(row, at);
        return;
    }
    const DisplayRow &shown = m_rows.at(row);
    if (const int change = changeOf(shown.row); change >= 0 && change != m_currentChange) {
        m_currentChange = change;
        announceChange();
    }
    if (m_options.columns == DisplayOptions::Columns::Unified)
        m_selectionSide =
            shown.kind == DisplayRow::Kind::OnlyLeft ? DiffSide::Left : DiffSide::Right;
    else
        m_selectionSide = at.x() < column(DiffSide::Right).left ? DiffSide::Left : DiffSide::Right;
    m_selectionFrom = m_selectionTo = caretAt(at, m_selectionSide);
    m_selecting = true;
    viewport()->update();
}

void DiffView::mouseMoveEvent(QMouseEvent *event)
{
    const double y = event->position().y() + scrollOf(sideAt(event->position().x()));
    const bool onFold = !m_rows.isEmpty() && y < contentHeight()
        && m_rows.at(rowAt(y)).kind == DisplayRow::Kind::Fold;
    viewport()->setCursor(onFold ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (!m_selecting || !(event->buttons() & Qt::LeftButton))
        return;
    m_selectionTo = caretAt(event->position(), m_selectionSide);
    viewport()->update();
}

void DiffView::mouseReleaseEvent(QMouseEvent *)
{
    m_selecting = false;
}

void DiffView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DiffView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

DiffView::Caret DiffView::caretAt(QPointF at, DiffSide side)
{
    const int row = rowAt(at.y() + scrollOf(side));
    if (row < 0)
        return {};
    const DisplayRow &shown = m_rows.at(row);
    const DiffRow &diff = m_content.rows.at(shown.row);
    if (shown.kind == DisplayRow::Kind::Fold
        || (side == DiffSide::Left ? diff.left : diff.right) < 0)
        return {row, {}};
    const Column c = column(side);
    const QPointF origin(c.content - horizontalScrollBar()->value(), rowTop(row) - scrollOf(side));
    return {row, piece(side, shown.row)->hit(at - origin)};
}

} // namespace Docket
