// SPDX-License-Identifier: GPL-3.0-or-later
// What a DiffView shows on top of its rows: the change that is meant, dropped changes, outlines.
#include "ui/diff/diffview.h"
#include "ui/diff/linkchanges.h"
#include "ui/theme/widgets.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr double wordGap = 6; ///< Around a word at a row's end.
constexpr double panelGap =
    16; ///< By how much it stands further inside where a panel goes around it.
constexpr double longestTarget = 110; ///< Of a link, in pixels.

} // namespace

void DiffView::setDropped(const QSet<int> &changes)
{
    if (m_dropped == changes)
        return;
    m_dropped = changes;
    for (auto &piece : m_leftPieces) // A dropped row's old words are struck no more.
        piece.reset();
    placeWords();
    viewport()->update();
}

void DiffView::setOutlines(const QList<DiffOutline> &outlines)
{
    if (m_outlines == outlines)
        return;
    m_outlines = outlines;
    placeWords();
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

/** Where the first of a row's links leads by now; all of them are in the tool tip. */
QString DiffView::linkWord(const QList<LinkChange> &links) const
{
    const QFontMetricsF metrics(scaled(font(), 0.85));
    const auto shortened = [&](const QString &target) {
        return metrics.elidedText(
            target.isEmpty() ? tr("no link") : target, Qt::ElideMiddle, longestTarget);
    };
    return tr("%1 → %2").arg(shortened(links.first().was), shortened(links.first().now));
}

bool DiffView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_rows.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const double y = help->pos().y() + verticalScrollBar()->value();
        const DisplayRow &row = m_rows.at(rowAt(y));
        const QString words = row.kind == DisplayRow::Kind::Fold || y >= contentHeight()
            ? QString()
            : linkSentence(linkChanges(m_content, m_content.rows.at(row.row)));
        QToolTip::showText(help->globalPos(), plainToolTip(words), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString DiffView::wordOf(DiffSide side, int diffRow) const
{
    return (side == DiffSide::Left ? m_leftWords : m_rightWords).words.value(diffRow);
}

double DiffView::wordWidth(const QString &word) const
{
    return QFontMetricsF(scaled(font(), 0.85)).horizontalAdvance(word) + 12;
}

bool DiffView::isInPanel(DiffSide side, int diffRow) const
{
    const DiffRow &row = m_content.rows.at(diffRow);
    const int index = side == DiffSide::Left ? row.left : row.right;
    return !m_content.source && index >= 0
        && !(side == DiffSide::Left ? m_content.leftBlocks : m_content.rightBlocks)
                .at(index)
                .frames.isEmpty();
}

double DiffView::wordRoom(DiffSide side, int diffRow) const
{
    const RowWords &words = side == DiffSide::Left ? m_leftWords : m_rightWords;
    const DiffRow &row = m_content.rows.at(diffRow);
    const int index = side == DiffSide::Left ? row.left : row.right;
    if (!words.words.isEmpty() && !m_content.source && index >= 0) {
        const Block &block =
            (side == DiffSide::Left ? m_content.leftBlocks : m_content.rightBlocks).at(index);
        if (block.kind == Block::Kind::TableRow)
            return words.tableRooms.value(block.table, 0);
    }
    const QString word = words.words.value(diffRow);
    return word.isEmpty() ? 0
                          : wordWidth(word) + wordGap + (isInPanel(side, diffRow) ? panelGap : 0);
}

double DiffView::headroomOf(int diffRow) const
{
    const int right = m_content.rows.at(diffRow).right;
    if (m_lockWords.isEmpty() || m_content.source || right < 0 || !m_lockWords.contains(right)
        || m_content.rightBlocks.at(right).kind != Block::Kind::TableRow)
        return 0;
    return QFontMetricsF(scaled(font(), 0.85)).height() + 4;
}

/** Finds the words at the rows' ends; what they need is kept free of the rows' own words. */
void DiffView::placeWords()
{
    RowWords left, right;
    const auto put = [&](DiffSide side, int diffRow, const QString &word) {
        RowWords &words = side == DiffSide::Left ? left : right;
        if (word.isEmpty() || words.words.contains(diffRow))
            return;
        words.words.insert(diffRow, word);
        const DiffRow &row = m_content.rows.at(diffRow);
        const int index = side == DiffSide::Left ? row.left : row.right;
        if (m_content.source || index < 0)
            return;
        const Block &block =
            (side == DiffSide::Left ? m_content.leftBlocks : m_content.rightBlocks).at(index);
        if (block.kind == Block::Kind::TableRow && headroomOf(diffRow) == 0)
            words.tableRooms[block.table] =
                qMax(words.tableRooms.value(block.table), wordWidth(word) + wordGap);
    };
    for (int i = 0; !m_dropped.isEmpty() && i < m_content.rows.size(); ++i) {
        for (const DiffSide side : {DiffSide::Left, DiffSide::Right}) {
            if (isLeftOut(m_content.rows.at(i), side))
                put(side, i, tr("dropped"));
        }
    }
    for (const DiffOutline &outline : std::as_const(m_outlines)) {
        if (outline.row >= 0 && outline.row < m_content.rows.size())
            put(outline.right ? DiffSide::Right : DiffSide::Left, outline.row, outline.word);
    }
    for (int i = 0; i < m_content.rows.size(); ++i) {
        if (const auto links = linkChanges(m_content, m_content.rows.at(i)); !links.isEmpty())
            put(DiffSide::Right, i, linkWord(links));
    }
    for (int i = 0; !m_lockWords.isEmpty() && i < m_content.rows.size(); ++i) {
        if (m_content.rows.at(i).right >= 0)
            put(DiffSide::Right, i, m_lockWords.value(m_content.rows.at(i).right));
    }
    if (left == m_leftWords && right == m_rightWords)
        return;
    m_leftWords = std::move(left);
    m_rightWords = std::move(right);
    relayout();
}

/** The words at a row's end: "dropped", "no source". */
void DiffView::paintWord(
    QPainter &painter, int diffRow, DiffSide side, const Column &c, double y, double height) const
{
    const QString word = wordOf(side, diffRow);
    if (word.isEmpty())
        return;
    const Theme &theme = Theme::of(palette());
    const bool warns = std::ranges::any_of(m_outlines,
        [&](const DiffOutline &outline) { return outline.row == diffRow && outline.word == word; });
    const QFont small = scaled(font(), 0.85);
    const QFontMetricsF metrics(small);
    const double width = wordWidth(word);
    const bool panel = isInPanel(side, diffRow);
    const double down = qMin(panel ? 7.0 : 3.0, (height - metrics.height() - 2) / 2);
    const QRectF box(c.left + c.width - width - wordGap - (panel ? panelGap : 0),
        y + qMax(1.0, down), width, metrics.height() + 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(warns ? theme.warning : theme.text);
    painter.setFont(small);
    painter.drawText(box, Qt::AlignCenter, word);
    painter.restore();
}

} // namespace Docket
