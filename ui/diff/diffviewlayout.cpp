// SPDX-License-Identifier: GPL-3.0-or-later
// Where a DiffView's rows stand: columns, heights, the pieces near the view, and what is brought into it.
#include "ui/diff/diffview.h"
#include "ui/diff/overviewruler.h"
#include "ui/theme/widgets.h"

#include <QFontDatabase>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Whether two blocks take the same room where they have the same width. */
bool lookAlike(Block left, const Block &right)
{
    if (left.kind == Block::Kind::TableRow || left.runs.size() != right.runs.size())
        return false; // A table's columns are as wide as its other rows make them.
    left.span = right.span;
    left.path = right.path;
    for (qsizetype i = 0; i < left.runs.size(); ++i)
        left.runs[i].span = right.runs.at(i).span;
    return left == right;
}

} // namespace

PieceContext DiffView::makeContext() const
{
    PieceContext context;
    context.text = scaled(font(), m_zoom * 1.04);
    context.mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0)
        context.mono.setPointSizeF(font().pointSizeF() * m_zoom * 0.95);
    context.theme = &Theme::of(palette());
    context.wrap = m_wrap || !m_content.source;
    return context;
}

QFont DiffView::gutterFont() const
{
    return scaled(font(), 0.88 * m_zoom);
}

double DiffView::gutterWidth() const
{
    const int most = qMax(9, qMax(m_content.leftCount(), m_content.rightCount()));
    const QFontMetricsF metrics(gutterFont());
    const double digits = metrics.horizontalAdvance(QString::number(most));
    const bool unified = m_options.columns == DisplayOptions::Columns::Unified;
    const double arrow = m_anyMoved ? metrics.horizontalAdvance(u'→') : 0;
    const double numbers = unified ? 2 * (digits + arrow) + 8 : digits;
    return std::ceil(16 + numbers + 6 + metrics.horizontalAdvance(u'−') + 2);
}

DiffView::Column DiffView::column(DiffSide side) const
{
    Column c;
    const double whole = viewport()->width();
    if (m_options.columns == DisplayOptions::Columns::Unified) {
        c.left = 0;
        c.width = whole;
    } else {
        const double half = std::floor(whole / 2);
        c.left = side == DiffSide::Left ? 0 : half + 1;
        c.width = side == DiffSide::Left ? half : whole - half - 1;
    }
    c.content = c.left + gutterWidth() + contentGap();
    // The same for both sides, of which the left may be a pixel wider: what is equal is equally high.
    const double least =
        m_options.columns == DisplayOptions::Columns::Unified ? whole : std::floor((whole - 1) / 2);
    c.contentWidth = qMax(60.0, c.left + least - c.content - 14);
    return c;
}

bool DiffView::isTwin(const DiffRow &row, int number) const
{
    if (row.kind != DiffRow::Kind::Equal || row.left < 0 || row.right < 0
        || wordRoom(DiffSide::Left, number) != wordRoom(DiffSide::Right, number))
        return false;
    return m_content.source
        ? m_content.leftLines.at(row.left).text == m_content.rightLines.at(row.right).text
            && m_content.leftLines.at(row.left).indent == m_content.rightLines.at(row.right).indent
        : lookAlike(m_content.leftBlocks.at(row.left), m_content.rightBlocks.at(row.right));
}

void DiffView::rebuildRows()
{
    m_options.columns = shownColumns();
    m_rows = displayRows(m_content.rows, m_options, m_unfolded, m_headings, m_find.rows());
    m_leftPieces.clear();
    m_rightPieces.clear();
    m_leftPieces.resize(size_t(m_content.rows.size()));
    m_rightPieces.resize(size_t(m_content.rows.size()));
    nameSides();
    relayout();
}

void DiffView::relayout()
{
    const Anchor kept = anchor();
    m_context = makeContext();
    m_leftColours.clear();
    m_rightColours.clear();
    for (auto *pieces : {&m_leftPieces, &m_rightPieces}) {
        for (auto &one : *pieces)
            one.reset();
    }
    estimateHeights();
    updateScrollBars();
    restore(kept);
    placeVisible();
    viewport()->update();
    m_ruler->update();
}

void DiffView::estimateHeights()
{
    m_heights.assign(size_t(m_rows.size()), 0);
    m_exact.assign(size_t(m_rows.size()), false);
    const QFontMetricsF metrics(m_content.source ? m_context.mono : m_context.text);
    const double fold = std::ceil(QFontMetricsF(font()).height() + 10);
    const double perLine =
        qMax(10.0, column(DiffSide::Right).contentWidth / metrics.averageCharWidth());
    const double line = metrics.height() * (m_content.source ? 1.1 : 1.2);
    const auto size = [this](DiffSide side, int index) -> qsizetype {
        if (index < 0)
            return 0;
        const bool left = side == DiffSide::Left;
        return m_content.source
            ? (left ? m_content.leftLines : m_content.rightLines).at(index).text.size()
            : (left ? m_content.leftBlocks : m_content.rightBlocks).at(index).text().size();
    };
    for (int i = 0; i < m_rows.size(); ++i) {
        double &height = m_heights[size_t(i)];
        height = fold;
        if (m_rows.at(i).kind == DisplayRow::Kind::Fold)
            continue;
        const DiffRow &diff = m_content.rows.at(m_rows.at(i).row);
        const double characters =
            double(qMax(size(DiffSide::Left, diff.left), size(DiffSide::Right, diff.right)));
        const bool one = m_content.source && !m_wrap;
        const double lines = one ? 1 : std::ceil(qMax(1.0, characters) / perLine);
        height = std::ceil(lines * line + (m_content.source ? 2 : 8));
    }
}

void DiffView::updateScrollBars()
{
    m_tops.assign(m_heights.size() + 1, 0);
    for (size_t i = 0; i < m_heights.size(); ++i)
        m_tops[i + 1] = m_tops[i] + m_heights[i];
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(QFontMetrics(font()).height() * 2);
    verticalScrollBar()->setRange(
        0, qMax(0, int(std::ceil(contentHeight() + (m_rows.isEmpty() ? 0 : 12))) - page));
    const double inside = column(DiffSide::Right).contentWidth;
    const bool sideways = m_content.source && !m_wrap && m_longest > inside;
    horizontalScrollBar()->setPageStep(int(inside));
    horizontalScrollBar()->setRange(0, sideways ? int(m_longest - inside) : 0);
}

int DiffView::rowAt(double y) const
{
    if (m_rows.isEmpty())
        return -1;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::clamp(int(after - m_tops.begin()) - 1, 0, int(m_rows.size()) - 1);
}

void DiffView::ensureLaidOut(int first, int last)
{
    bool moved = false;
    for (int i = qMax(0, first); i <= qMin(last, int(m_rows.size()) - 1); ++i) {
        if (m_exact[size_t(i)])
            continue;
        m_exact[size_t(i)] = true;
        const DisplayRow &row = m_rows.at(i);
        if (row.kind == DisplayRow::Kind::Fold)
            continue;
        double height = 0;
        const DiffRow &diff = m_content.rows.at(row.row);
        const bool twin = row.kind != DisplayRow::Kind::OnlyLeft && isTwin(diff, row.row);
        if (diff.left >= 0 && row.kind != DisplayRow::Kind::OnlyRight && !twin)
            height = qMax(height, piece(DiffSide::Left, row.row)->height());
        if (diff.right >= 0 && row.kind != DisplayRow::Kind::OnlyLeft)
            height = qMax(height, piece(DiffSide::Right, row.row)->height());
        moved = moved || height != m_heights[size_t(i)];
        m_heights[size_t(i)] = height;
    }
    if (moved)
        updateScrollBars();
}

void DiffView::placeVisible()
{
    if (m_rows.isEmpty())
        return;
    // A row laid out may turn out smaller than guessed, which brings further rows into view.
    if (m_shift != 0) {
        const double top = scrollOf(m_shiftSide);
        ensureLaidOut(rowAt(top), rowAt(top + viewport()->height()));
    }
    for (int round = 0; round < 4; ++round) {
        const int first = rowAt(verticalScrollBar()->value());
        const int last = rowAt(verticalScrollBar()->value() + viewport()->height());
        ensureLaidOut(first, last);
        if (rowAt(verticalScrollBar()->value() + viewport()->height()) <= last)
            break;
    }
    viewport()->update();
}

void DiffView::layOutAll()
{
    ensureLaidOut(0, int(m_rows.size()) - 1);
}

DiffView::Anchor DiffView::anchor() const
{
    Anchor kept;
    const int top =
        m_tops.size() == size_t(m_rows.size()) + 1 ? rowAt(verticalScrollBar()->value()) : -1;
    if (top < 0)
        return kept;
    const DiffRow &row = m_content.rows.at(m_rows.at(top).row);
    kept.right = row.right >= 0;
    kept.offset =
        kept.right ? m_content.rightSpan(row.right).offset : m_content.leftSpan(row.left).offset;
    kept.y = rowTop(top) - verticalScrollBar()->value();
    return kept;
}

void DiffView::restore(const Anchor &kept)
{
    if (kept.offset < 0 || m_rows.isEmpty())
        return;
    int found = 0;
    for (int i = 0; i < m_rows.size(); ++i) {
        const DiffRow &row = m_content.rows.at(m_rows.at(i).row);
        const int index = kept.right ? row.right : row.left;
        if (index < 0)
            continue;
        if ((kept.right ? m_content.rightSpan(index) : m_content.leftSpan(index)).offset
            > kept.offset)
            break;
        found = i;
    }
    verticalScrollBar()->setValue(int(rowTop(found) - kept.y));
}

RowPiece *DiffView::piece(DiffSide side, int diffRow)
{
    auto &slot = (side == DiffSide::Left ? m_leftPieces : m_rightPieces)[size_t(diffRow)];
    if (!slot) {
        slot = makePiece(side, diffRow);
        const bool left = side == DiffSide::Left;
        const DiffRow &row = m_content.rows.at(diffRow);
        const int index = left ? row.left : row.right;
        const int table = m_content.source
            ? -1
            : (left ? m_content.leftBlocks : m_content.rightBlocks).at(index).table;
        slot->layOut(
            column(side).contentWidth - wordRoom(side, diffRow), m_tables.needs(left, table));
    }
    return slot.get();
}

RowPiece::Look DiffView::lookOf(DiffSide side, int diffRow) const
{
    const bool left = side == DiffSide::Left;
    const DiffRow &row = m_content.rows.at(diffRow);
    RowPiece::Look look;
    look.side = side;
    look.kind = row.kind;
    look.marks = left ? row.leftMarks : row.rightMarks;
    if (left && row.right >= 0 && isDropped(diffRow))
        look.marks.clear();
    if (m_content.source)
        return look;
    const QList<Block> &blocks = left ? m_content.leftBlocks : m_content.rightBlocks;
    const int index = left ? row.left : row.right;
    const Block &block = blocks.at(index);
    const auto same = [&](int other) {
        return other >= 0 && other < blocks.size() && blocks.at(other).table == block.table;
    };
    look.firstOfTable = !same(index - 1);
    look.lastOfTable = !same(index + 1);
    look.headroom = headroomOf(diffRow);
    const auto goOn = [&](int other) {
        if (other < 0 || other >= blocks.size())
            return 0;
        const Block &next = blocks.at(other);
        const Block &later = other > index ? next : block;
        qsizetype shared = 0;
        while (shared < qMin(block.frames.size(), next.frames.size())
            && block.frames.at(shared) == next.frames.at(shared))
            ++shared;
        // A title begins a panel of its own, also right after one of the same kind.
        if (later.kind == Block::Kind::PanelTitle)
            shared = qMin(shared, later.frames.size() - 1);
        return int(qMax<qsizetype>(0, shared));
    };
    look.beside = block.frames.isEmpty() ? 0 : wordRoom(side, diffRow);
    look.framesAbove = goOn(index - 1);
    look.framesBelow = goOn(index + 1);
    return look;
}

std::unique_ptr<RowPiece> DiffView::makePiece(DiffSide side, int diffRow)
{
    const bool left = side == DiffSide::Left;
    const DiffRow &row = m_content.rows.at(diffRow);
    const int index = left ? row.left : row.right;
    const PieceContext &context = m_context;
    if (!m_content.source) {
        const Block &block = (left ? m_content.leftBlocks : m_content.rightBlocks).at(index);
        return std::make_unique<RowPiece>(
            block, m_tables.cellColumns(left, index), context, lookOf(side, diffRow));
    }
    const QList<SourceLine> &lines = left ? m_content.leftLines : m_content.rightLines;
    auto &colours = left ? m_leftColours : m_rightColours;
    return std::make_unique<RowPiece>(
        lines.at(index), colours.at(lines, index, *context.theme), context, lookOf(side, diffRow));
}

void DiffView::reveal(int firstRow, int lastRow)
{
    // Of a long change the beginning is enough: a screen never holds more rows than this.
    lastRow = qMin(lastRow, firstRow + 200);
    ensureLaidOut(firstRow - 8, lastRow + 8);
    const double top = rowTop(firstRow);
    const double bottom = rowTop(lastRow) + rowHeight(lastRow);
    const int value = verticalScrollBar()->value();
    if (top < value + 8 || bottom > value + viewport()->height() - 8)
        verticalScrollBar()->setValue(int(top - viewport()->height() / 3.0));
    viewport()->update();
}

int DiffView::shownRow(int diffRow, DiffSide side) const
{
    const auto at = std::ranges::upper_bound(m_rows, diffRow, {}, &DisplayRow::row);
    int row = qMax(0, int(at - m_rows.begin()) - 1);
    // In the unified view the old half stands above the new one.
    const bool halves = row > 0 && m_rows.at(row - 1).row == m_rows.at(row).row
        && m_rows.at(row).kind == DisplayRow::Kind::OnlyRight;
    return halves && side == DiffSide::Left ? row - 1 : row;
}

} // namespace Docket
