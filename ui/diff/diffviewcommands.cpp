// SPDX-License-Identifier: GPL-3.0-or-later
// What a DiffView selects, copies, finds and lists.
#include "core/diff/difftext.h"
#include "ui/diff/changelist.h"
#include "ui/diff/diffview.h"
#include "ui/diff/findbar.h"
#include "ui/diff/overviewruler.h"
#include "ui/feedback/messagebar.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

namespace Docket {

using namespace Qt::StringLiterals;

QList<PieceHighlight> DiffView::highlightsIn(int row, DiffSide side) const
{
    const Theme &theme = Theme::of(palette());
    QList<PieceHighlight> found;
    const int diffRow = m_rows.at(row).row;
    const bool unchanged = m_content.rows.at(diffRow).kind == DiffRow::Kind::Equal;
    for (const FindHit &hit : m_find.in(diffRow, side, unchanged)) {
        const bool current = m_find.isCurrent(hit);
        found.append({hit.from, hit.to, current ? theme.currentHit : theme.searchHit,
            current ? theme.currentHitText : theme.searchHitText});
    }
    const Caret from = qMin(m_selectionFrom, m_selectionTo);
    const Caret to = qMax(m_selectionFrom, m_selectionTo);
    if (side != m_selectionSide || from == to || from.row < 0 || row < from.row || row > to.row)
        return found;
    const PiecePoint last{1'000'000, 0};
    found.append({row == from.row ? from.point : PiecePoint{}, row == to.row ? to.point : last,
        theme.selection, theme.selectionText});
    return found;
}

QString DiffView::selectedText() const
{
    const bool left = m_selectionSide == DiffSide::Left;
    const Caret from = qMin(m_selectionFrom, m_selectionTo);
    const Caret to = qMax(m_selectionFrom, m_selectionTo);
    QStringList lines;
    for (int row = qMax(0, from.row);
        from.row >= 0 && from != to && row <= qMin(to.row, int(m_rows.size()) - 1); ++row) {
        const DisplayRow &shown = m_rows.at(row);
        const DiffRow &diff = m_content.rows.at(shown.row);
        const int index = left ? diff.left : diff.right;
        const bool otherHalf =
            shown.kind == (left ? DisplayRow::Kind::OnlyRight : DisplayRow::Kind::OnlyLeft);
        if (index < 0 || shown.kind == DisplayRow::Kind::Fold || otherHalf)
            continue;
        QStringList cells;
        if (m_content.source) {
            cells << (left ? m_content.leftLines : m_content.rightLines).at(index).text;
        } else {
            const Block &block = (left ? m_content.leftBlocks : m_content.rightBlocks).at(index);
            cells = block.kind == Block::Kind::TableRow ? block.text().split(u'\t')
                                                        : QStringList(block.text());
        }
        QStringList parts;
        for (int cell = 0; cell < cells.size(); ++cell) {
            if ((row == from.row && cell < from.point.cell)
                || (row == to.row && cell > to.point.cell))
                continue;
            const qsizetype start =
                row == from.row && cell == from.point.cell ? from.point.position : 0;
            const qsizetype end =
                row == to.row && cell == to.point.cell ? to.point.position : cells.at(cell).size();
            parts << cells.at(cell).mid(start, end - start);
        }
        lines << parts.join(u'\t');
    }
    return lines.join(u'\n');
}

void DiffView::copySelection()
{
    const QString text = selectedText();
    if (text.isEmpty())
        emit notice(tr("Nothing is selected"));
    else
        QGuiApplication::clipboard()->setText(text);
}

ChangeRange DiffView::selectedRows() const
{
    const ChangeRange all{0, int(m_content.rows.size()) - 1};
    const int from = qMin(m_selectionFrom, m_selectionTo).row;
    const int to = qMin(qMax(m_selectionFrom, m_selectionTo).row, int(m_rows.size()) - 1);
    if (m_selectionFrom == m_selectionTo || from < 0)
        return all;
    return {m_rows.at(from).row, m_rows.at(to).row + m_rows.at(to).count - 1};
}

QString DiffView::diffText() const
{
    DiffTexts texts{{}, {}, m_content.leftTitle, m_content.rightTitle};
    for (const SourceLine &line : m_content.leftLines)
        texts.left << line.text;
    for (const SourceLine &line : m_content.rightLines)
        texts.right << line.text;
    for (const Block &block : m_content.leftBlocks)
        texts.left << block.text();
    for (const Block &block : m_content.rightBlocks)
        texts.right << block.text();
    return writeUnifiedDiff(m_content.rows, texts, selectedRows());
}

void DiffView::copyAsDiff()
{
    const QString text = diffText();
    if (text.isEmpty()) {
        emit notice(m_selectionFrom == m_selectionTo ? tr("There is no change to copy")
                                                     : tr("There is no change in the selection"));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    const ChangeRange part = selectedRows();
    const auto count =
        changes(m_content.rows.sliced(part.first, part.last - part.first + 1)).size();
    emit notice(tr("Copied %n change(s) as a diff", nullptr, int(count)));
}

void DiffView::setNote(const QString &text, const QStringList &actions)
{
    m_note->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_note->setMessage(InlineBar::Kind::Info, text, actions);
    placeParts();
}

QString DiffView::noteText() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

void DiffView::setCover(const QString &sentence, const QString &action, Beneath beneath)
{
    m_beneath = beneath;
    m_painted = false;
    m_cover->setContent(u"view-split-left-right"_s, sentence, action);
    m_cover->setGeometry(viewport()->rect());
    m_cover->show();
    viewport()->update();
}

void DiffView::hideCover()
{
    m_cover->hide();
    viewport()->update();
}

bool DiffView::isCovered() const
{
    return !m_cover->isHidden();
}

QString DiffView::coverText() const
{
    return isCovered() ? m_cover->sentence() : QString();
}

void DiffView::openFind()
{
    m_findBar->show();
    placeParts();
    const QString selected = selectedText();
    if (!selected.isEmpty() && selected.size() < 80 && !selected.contains(u'\n'))
        m_findBar->field()->setText(selected);
    m_findBar->start();
}

void DiffView::closeFind()
{
    const bool hadKeys = m_findBar->isAncestorOf(QApplication::focusWidget());
    m_findBar->field()->clear(); // The words go, and what was opened for them closes.
    m_findBar->hide();
    placeParts();
    if (hadKeys)
        setFocus(Qt::OtherFocusReason);
}

void DiffView::lookFor(const QString &words)
{
    const Anchor kept = anchor();
    const int top = m_rows.isEmpty() ? -1 : m_rows.at(rowAt(verticalScrollBar()->value())).row;
    m_find.search(m_content, words);
    m_find.startAt(top);
    if (displayRows(m_content.rows, m_options, m_unfolded, m_headings, m_find.rows()) != m_rows) {
        rebuildRows();
        restore(kept);
    }
    showHit();
}

void DiffView::findStep(int direction)
{
    if (m_find.words().isEmpty()) {
        openFind();
        return;
    }
    m_find.step(direction);
    showHit();
}

void DiffView::showHit()
{
    m_findBar->setCount(m_find.countText(), !m_find.hits().isEmpty());
    viewport()->update();
    m_ruler->update();
    if (m_find.current() < 0)
        return;
    m_placeFirst = false;
    const FindHit &hit = m_find.hits().at(m_find.current());
    const int row = shownRow(hit.row, hit.side);
    ensureLaidOut(row - 8, row + 8);
    const QRectF place = piece(hit.side, hit.row)->placeOf(hit.from);
    QScrollBar *bar = verticalScrollBar();
    const double y = rowTop(row) + place.top();
    if (y < bar->value() + 8 || y + place.height() > bar->value() + viewport()->height() - 8)
        bar->setValue(int(y - viewport()->height() / 3.0));
    QScrollBar *across = horizontalScrollBar();
    const double inside = column(hit.side).contentWidth;
    if (place.left() < across->value() || place.left() > across->value() + inside * 0.9)
        across->setValue(int(place.left() - inside / 3));
}

void DiffView::toggleChangeList()
{
    if (m_list->isVisible()) {
        closeChangeList();
        return;
    }
    m_keysBefore = QApplication::focusWidget();
    const int row = m_currentChange >= 0 ? m_changes.at(m_currentChange).first : 0;
    m_list->open(m_content, row);
    placeParts();
}

void DiffView::closeChangeList()
{
    if (m_list->isHidden())
        return;
    m_list->hide();
    if (m_keysBefore)
        m_keysBefore->setFocus(Qt::OtherFocusReason);
}

void DiffView::showDiffRow(int diffRow)
{
    m_placeFirst = false;
    if (m_rows.isEmpty())
        return;
    for (int i = 0; i < m_changes.size(); ++i) {
        if (diffRow >= m_changes.at(i).first && diffRow <= m_changes.at(i).last)
            m_currentChange = i;
    }
    const int row = shownRow(diffRow, DiffSide::Left);
    reveal(row, row);
    announceChange();
}

void DiffView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_menuActions.isEmpty())
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const int change = changeAt(event->pos()); change >= 0)
            setCurrentChange(change);
    }
    QMenu menu(this);
    for (QAction *action : std::as_const(m_menuActions)) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int row = m_rows.isEmpty() ? 0 : rowAt(verticalScrollBar()->value());
        const int current = m_currentChange < 0
            ? row
            : shownRow(m_changes.at(m_currentChange).first, DiffSide::Left);
        const double y = m_rows.isEmpty() ? 0 : rowTop(current) - verticalScrollBar()->value();
        at = viewport()->mapToGlobal(
            QPoint(int(gutterWidth()), qBound(8, int(y) + 8, qMax(8, viewport()->height() - 8))));
    }
    menu.exec(at);
}

} // namespace Docket
