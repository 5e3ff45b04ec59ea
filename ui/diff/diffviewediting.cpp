// SPDX-License-Identifier: GPL-3.0-or-later
// What a DiffView offers to an editor of its right side: places, carets, and content that changes without moving.
#include "ui/diff/diffview.h"
#include "ui/diff/overviewruler.h"

#include <QScrollBar>

#include <algorithm>

namespace Docket {

int DiffView::diffRowOf(int rightBlock) const
{
    const auto row = std::ranges::find(m_content.rows, rightBlock, &DiffRow::right);
    return row == m_content.rows.end() || rightBlock < 0 ? -1 : int(row - m_content.rows.begin());
}

DiffView::RightPlace DiffView::rightPlaceAt(QPointF at)
{
    if (m_rows.isEmpty())
        return {};
    const double whole = contentHeight() - verticalScrollBar()->value() - 1;
    const Caret caret = caretAt({at.x(), qMin(at.y(), whole)}, DiffSide::Right);
    // Beside something that is only on the left: the block above it.
    for (int row = caret.row; row >= 0; --row) {
        const int block = m_content.rows.at(m_rows.at(row).row).right;
        if (block >= 0)
            return {block, row == caret.row ? caret.point.position : 0};
    }
    return {0, 0};
}

DiffView::RightPlace DiffView::draggedTo() const
{
    if (m_selectionSide != DiffSide::Right || m_selectionTo.row < 0)
        return {};
    const int block = m_content.rows.at(m_rows.at(m_selectionTo.row).row).right;
    return {block, m_selectionTo.point.position};
}

void DiffView::selectRight(RightPlace from, RightPlace to)
{
    const auto caret = [this](RightPlace place) {
        const int row = diffRowOf(place.block);
        return row < 0 ? Caret() : Caret{shownRow(row, DiffSide::Right), {0, place.position}};
    };
    m_selectionSide = DiffSide::Right;
    m_selectionFrom = caret(from);
    m_selectionTo = caret(to);
    viewport()->update();
}

QRectF DiffView::rightAreaOf(int block)
{
    const int diffRow = diffRowOf(block);
    if (diffRow < 0)
        return {};
    const int row = shownRow(diffRow, DiffSide::Right);
    ensureLaidOut(row, row);
    const Column c = column(DiffSide::Right);
    return {c.left, rowTop(row) - verticalScrollBar()->value(), c.width, rowHeight(row)};
}

QRectF DiffView::caretAreaOf(RightPlace place)
{
    const QRectF row = rightAreaOf(place.block);
    if (row.isNull())
        return {};
    RowPiece *words = piece(DiffSide::Right, diffRowOf(place.block));
    const int position = qMin(place.position, int(words->cellText(0).size()));
    return words->placeOf({0, position})
        .translated(column(DiffSide::Right).content - horizontalScrollBar()->value(), row.top());
}

void DiffView::revealArea(const QRectF &area)
{
    QScrollBar *bar = verticalScrollBar();
    constexpr double margin = 8;
    if (area.top() < margin)
        bar->setValue(bar->value() + int(area.top() - margin));
    else if (area.bottom() > viewport()->height() - margin)
        bar->setValue(bar->value()
            + int(qMin(area.top() - margin, area.bottom() + margin - viewport()->height())));
}

void DiffView::replaceRight(int block, const Block &now)
{
    const int diffRow = diffRowOf(block);
    if (diffRow < 0)
        return;
    m_content.rightBlocks[block] = now;
    m_content.rows[diffRow].rightMarks.clear();
    m_rightPieces[size_t(diffRow)].reset();
    const int row = shownRow(diffRow, DiffSide::Right);
    m_exact[size_t(row)] = false;
    ensureLaidOut(row, row);
    placeVisible();
}

bool DiffView::takeRows(const QList<DiffRow> &rows)
{
    const bool paired =
        std::ranges::equal(rows, m_content.rows, [](const DiffRow &a, const DiffRow &b) {
            return a.left == b.left && a.right == b.right && a.moved == b.moved;
        });
    if (!paired || displayRows(rows, m_options, m_unfolded, m_headings, m_find.rows()) != m_rows)
        return false;
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i) == m_content.rows.at(i))
            continue;
        m_content.rows[i] = rows.at(i);
        m_leftPieces[size_t(i)].reset();
        m_rightPieces[size_t(i)].reset();
        for (const DiffSide side : {DiffSide::Left, DiffSide::Right})
            m_exact[size_t(shownRow(i, side))] = false;
    }
    m_changes = changes(m_content.rows);
    m_currentChange = qMin(m_currentChange, int(m_changes.size()) - 1);
    placeWords();
    placeVisible();
    m_ruler->update();
    return true;
}

void DiffView::setContentAround(
    const DiffContent &content, int before, int now, const QHash<int, QString> &lockWords)
{
    const QRectF area = rightAreaOf(before);
    const int side = verticalScrollBar()->value();
    setContent(content, Place::Keep);
    setLockWords(lockWords);
    if (area.isNull() || area.bottom() < 0 || area.top() > viewport()->height())
        return;
    const int diffRow = diffRowOf(now);
    if (diffRow < 0)
        return verticalScrollBar()->setValue(side);
    const int row = shownRow(diffRow, DiffSide::Right);
    // All that may be in view is measured first: a guess put right would move it.
    constexpr int screen = 60;
    ensureLaidOut(row - screen, row + screen);
    verticalScrollBar()->setValue(int(rowTop(row) - area.top()));
    placeVisible();
}

void DiffView::setLockWords(const QHash<int, QString> &words)
{
    if (m_lockWords == words)
        return;
    m_lockWords = words;
    placeWords();
}

} // namespace Docket
