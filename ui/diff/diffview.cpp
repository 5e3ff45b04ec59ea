// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffview.h"

#include "ui/diff/changelist.h"
#include "ui/diff/findbar.h"
#include "ui/diff/overviewruler.h"
#include "ui/feedback/messagebar.h"
#include "ui/theme/widgets.h"

#include <QFontDatabase>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCharacters = 45; ///< A side narrower than this is shown unified.
constexpr double contentGap = 8;

/** What a character of ordinary words takes; a font's own average counts capitals and signs too. */
double characterWidth(const QFont &font)
{
    const QString words = u"the port of the service changes after each restart"_s;
    return QFontMetricsF(font).horizontalAdvance(words) / double(words.size());
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_findBar(new FindBar(this))
    , m_note(new InlineBar(this))
    , m_cover(new EmptyState(viewport()))
    , m_list(new ChangeListPanel(this))
    , m_ruler(new OverviewRuler(*this))
    , m_titles(new SideTitles(this))
{
    setObjectName(u"diffView"_s);
    setAccessibleName(tr("Changes"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the ruler is the handle
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        placeVisible();
        m_ruler->update();
    });
    m_note->setObjectName(u"diffNote"_s);
    m_note->hide();
    connect(m_note, &InlineBar::actionChosen, this, &DiffView::noteAnswered);
    m_cover->setObjectName(u"diffCover"_s);
    m_cover->setCursor(Qt::ArrowCursor);
    m_cover->hide();
    connect(m_cover, &EmptyState::activated, this, &DiffView::coverAnswered);
    connect(m_findBar, &FindBar::wordsChanged, this, &DiffView::lookFor);
    connect(m_findBar, &FindBar::stepWanted, this, &DiffView::findStep);
    connect(m_findBar, &FindBar::left, this, &DiffView::closeFind);
    connect(m_list, &ChangeListPanel::closed, this, &DiffView::closeChangeList);
    connect(m_list, &ChangeListPanel::chosen, this, [this](int diffRow) {
        m_keysBefore = this;
        closeChangeList();
        showDiffRow(diffRow);
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, m_ruler, qOverload<>(&QWidget::update));
    setViewportMargins(0, 28, OverviewRuler::breadth, 0);
    m_context = makeContext();
}

DiffView::~DiffView() = default;

void DiffView::setContent(const DiffContent &content, Place place)
{
    const Anchor kept = anchor();
    m_content = content;
    m_unfolded.clear();
    m_selectionFrom = m_selectionTo = {};
    m_painted = false;
    m_placeFirst = false;
    m_shift = 0;
    m_currentChange = -1;
    closeChangeList();
    m_cover->hide();
    m_find.search(content, m_find.words());
    m_findBar->setCount(m_find.countText(), !m_find.hits().isEmpty());
    m_dropped.clear();
    m_outlines.clear();
    m_changes = changes(content.rows);
    m_movedRows = movedRows(content.rows);
    m_anyMoved = std::ranges::any_of(m_movedRows, [](int row) { return row >= 0; });
    m_context = makeContext();
    const QFontMetricsF metrics(m_context.text);
    m_tables = TableGeometry(
        content, [&](const QString &text) { return metrics.horizontalAdvance(text); });
    m_leftNumbers = elementNumbers(content.leftBlocks);
    m_rightNumbers = elementNumbers(content.rightBlocks);
    m_headings.clear();
    for (const DiffRow &row : content.rows) {
        const QStringList path = content.source ? QStringList()
            : row.right >= 0                    ? content.rightBlocks.at(row.right).path
                                                : content.leftBlocks.at(row.left).path;
        m_headings.append(path.value(path.size() - 1));
    }
    m_longest = 0;
    m_leftColours.clear();
    m_rightColours.clear();
    qsizetype longest = 0;
    for (const QList<SourceLine> *lines : {&content.leftLines, &content.rightLines}) {
        for (const SourceLine &line : *lines)
            longest = qMax(longest, line.text.size() + 2 * line.indent);
    }
    m_longest = double(longest) * QFontMetricsF(m_context.mono).averageCharWidth() + 20;
    rebuildRows();
    if (place == Place::Keep) {
        restore(kept);
    } else {
        verticalScrollBar()->setValue(0);
        if (place == Place::FirstChange)
            showFirstChange();
    }
    announceChange();
}

void DiffView::clear()
{
    setContent({}, Place::Top);
}

void DiffView::setColumns(DisplayOptions::Columns columns)
{
    m_wanted = columns;
    showColumnsIfChanged();
}

DisplayOptions::Columns DiffView::shownColumns() const
{
    if (m_wanted == DisplayOptions::Columns::Unified)
        return m_wanted;
    const QFont &font = m_content.source ? m_context.mono : m_context.text;
    const double side = viewport()->width() / 2.0 - gutterWidth() - contentGap;
    return side < leastCharacters * characterWidth(font) ? DisplayOptions::Columns::Unified
                                                         : DisplayOptions::Columns::SideBySide;
}

void DiffView::showColumnsIfChanged()
{
    const auto shown = shownColumns();
    if (shown != m_options.columns) {
        const Anchor kept = anchor();
        m_options.columns = shown;
        rebuildRows();
        restore(kept);
    }
    emit columnsShown(shown);
}

void DiffView::setUnchanged(DisplayOptions::Unchanged unchanged)
{
    const Anchor kept = anchor();
    m_options.unchanged = unchanged;
    m_unfolded.clear();
    rebuildRows();
    restore(kept);
}

void DiffView::setWrap(bool wrap)
{
    if (m_wrap == wrap)
        return;
    m_wrap = wrap;
    relayout();
}

void DiffView::setZoom(double factor)
{
    m_zoom = std::clamp(factor, 0.6, 3.0);
    relayout();
}

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

double DiffView::gutterWidth() const
{
    const int most = qMax(9, qMax(m_content.leftCount(), m_content.rightCount()));
    const QFontMetricsF metrics(scaled(font(), 0.9));
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
    c.content = c.left + gutterWidth() + contentGap;
    c.contentWidth = qMax(60.0, c.left + c.width - c.content - 14);
    return c;
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
        if (diff.left >= 0 && row.kind != DisplayRow::Kind::OnlyRight)
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
        slot->layOut(column(side).contentWidth, m_tables.needs(left, table));
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

DiffRow::Kind DiffView::kindOf(const DisplayRow &row) const
{
    return row.kind == DisplayRow::Kind::Fold ? DiffRow::Kind::Equal
                                              : m_content.rows.at(row.row).kind;
}

bool DiffView::stepChange(int direction)
{
    m_placeFirst = false;
    scrollTogether();
    const int next = m_currentChange + direction;
    if (next < 0 || next >= m_changes.size())
        return false;
    m_currentChange = next;
    const ChangeRange range = m_changes.at(next);
    const int from = shownRow(range.first, DiffSide::Left);
    int to = from;
    while (to + 1 < m_rows.size() && m_rows.at(to + 1).row <= range.last)
        ++to;
    reveal(from, to);
    announceChange();
    return true;
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

void DiffView::showFirstChange()
{
    m_currentChange = -1;
    verticalScrollBar()->setValue(0);
    if (m_changes.isEmpty())
        return;
    stepChange(+1);
    m_placeFirst = true;
}

void DiffView::nameSides()
{
    m_titles->setTitles(m_content.leftTitle, m_content.rightTitle,
        m_options.columns == DisplayOptions::Columns::SideBySide, int(gutterWidth() + contentGap),
        int(column(DiffSide::Right).left) - 1);
}

void DiffView::announceChange()
{
    emit currentChangeMoved(m_currentChange, changeCount());
}

} // namespace Docket
