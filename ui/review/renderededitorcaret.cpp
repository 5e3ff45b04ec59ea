// SPDX-License-Identifier: GPL-3.0-or-later
// The caret of the rendered editor: where keys and the mouse put it.
#include "ui/feedback/announce.h"
#include "ui/review/renderededitor.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTextBoundaryFinder>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

qsizetype boundary(const QString &text, qsizetype unit, int direction, bool words)
{
    QTextBoundaryFinder finder(
        words ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(unit);
    const auto step = [&] {
        return direction < 0 ? finder.toPreviousBoundary() : finder.toNextBoundary();
    };
    qsizetype at = step();
    // Ctrl and an arrow stop where words begin, not where they end.
    while (words && at > 0 && at < text.size()
        && (text.at(at).isSpace() || !(text.at(at - 1).isSpace())))
        at = step();
    return at < 0 ? (direction < 0 ? 0 : text.size()) : at;
}

} // namespace

void RenderedEditor::setCaret(EditPlace place)
{
    moveTo(place, false);
}

void RenderedEditor::moveTo(EditPlace place, bool selecting)
{
    const qsizetype blocks = m_section.blocks().size();
    if (blocks == 0)
        return;
    place.block = std::clamp(place.block, 0, int(blocks) - 1);
    place.unit = std::clamp<qsizetype>(place.unit, 0, m_section.text(place.block).size());
    dropPreedit();
    const bool otherBlock = place.block != m_caret.block;
    m_caret = place;
    if (!selecting)
        m_anchor = place;
    if (!m_moving)
        m_column = -1;
    selectRight(right(m_anchor), right(m_caret));
    const QRectF row = rightAreaOf(place.block);
    const QRectF area = m_section.isEditable(place.block) ? caretAreaOf(right(place)) : row;
    revealArea(row.height() < viewport()->height() / 2.0 ? row : area);
    blinkFresh();
    updateMicroFocus();
    if (otherBlock)
        sayCaret();
    emit caretMoved();
}

void RenderedEditor::sayCaret()
{
    if (!hasFocus())
        return;
    const QString words = m_section.blocks().at(m_caret.block).text();
    announce(window(),
        m_section.isEditable(m_caret.block) ? words : tr("%1, locked: edit in Source").arg(words));
}

EditPlace RenderedEditor::outOfChip(EditPlace place, int direction) const
{
    const InlineText::Stretch chip = m_section.chipAt(place);
    if (chip.length == 0 || place.unit == chip.start)
        return place;
    return {place.block, direction < 0 ? chip.start : chip.start + chip.length};
}

EditPlace RenderedEditor::stepped(EditPlace place, int direction, bool words) const
{
    const QString text = m_section.text(place.block);
    const bool atEdge = direction < 0 ? place.unit == 0 : place.unit >= text.size();
    if (!atEdge && m_section.isEditable(place.block))
        return outOfChip({place.block, boundary(text, place.unit, direction, words)}, direction);
    const int block = place.block + direction;
    if (block < 0 || block >= m_section.blocks().size())
        return place;
    return {block, direction < 0 ? m_section.text(block).size() : 0};
}

/** The place a line above or below, in this block or the next one. */
EditPlace RenderedEditor::lineStepped(int direction, bool page)
{
    const QRectF from = m_section.isEditable(m_caret.block) ? caretAreaOf(right(m_caret))
                                                            : rightAreaOf(m_caret.block);
    if (m_column < 0)
        m_column = from.left();
    const QRectF row = rightAreaOf(m_caret.block);
    const double far = page ? viewport()->height() * 0.8 : 0;
    const double y = direction < 0 ? from.top() - 3 - far : from.bottom() + 3 + far;
    if (!page && (y < row.top() || y > row.bottom()))
        return blockStepped(direction);
    const RightPlace found = rightPlaceAt({m_column, y});
    const EditPlace place = outOfChip({found.block, found.position}, +1);
    if (page || place.block != m_caret.block || !m_section.isEditable(place.block))
        return place;
    // The room under a block's last line is still that line's.
    const double now = caretAreaOf(right(place)).top();
    const bool stays = direction < 0 ? now >= from.top() : now <= from.top();
    return stays ? blockStepped(direction) : place;
}

EditPlace RenderedEditor::blockStepped(int direction)
{
    const int block = m_caret.block + direction;
    if (block < 0 || block >= m_section.blocks().size())
        return {m_caret.block, direction < 0 ? 0 : m_section.text(m_caret.block).size()};
    if (!m_section.isEditable(block))
        return {block, 0};
    const QRectF edge = caretAreaOf({block, direction < 0 ? int(m_section.text(block).size()) : 0});
    const RightPlace found = rightPlaceAt({m_column, edge.center().y()});
    return found.block == block ? outOfChip({block, found.position}, +1) : EditPlace{block, 0};
}

EditPlace RenderedEditor::lineEdge(int direction)
{
    const QRectF caret = caretAreaOf(right(m_caret));
    const QRectF row = rightAreaOf(m_caret.block);
    const RightPlace found =
        rightPlaceAt({direction < 0 ? row.left() + 1 : row.right() - 1, caret.center().y()});
    if (found.block != m_caret.block)
        return m_caret;
    EditPlace place{found.block, found.position};
    // A visible line ends before the blank it breaks at; the last one before what is being typed.
    const QString text = m_section.text(place.block);
    if (direction > 0 && place.unit + 1 >= text.size())
        place.unit = text.size();
    return outOfChip(place, direction);
}

bool RenderedEditor::moveKey(QKeyEvent *event)
{
    if (m_caret.block < 0 || event->modifiers() & Qt::AltModifier)
        return false;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool selecting = event->modifiers() & Qt::ShiftModifier;
    const int last = int(m_section.blocks().size()) - 1;
    const auto go = [&](EditPlace place) { moveTo(place, selecting); };
    m_moving = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down
        || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    const bool wasSelected = m_anchor != m_caret && !selecting;
    if (event->matches(QKeySequence::SelectAll)) {
        moveTo({0, 0}, false);
        moveTo({last, m_section.text(last).size()}, true);
    } else if (event->key() == Qt::Key_Left) {
        go(wasSelected && !control ? qMin(m_anchor, m_caret) : stepped(m_caret, -1, control));
    } else if (event->key() == Qt::Key_Right) {
        go(wasSelected && !control ? qMax(m_anchor, m_caret) : stepped(m_caret, +1, control));
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        go(lineStepped(event->key() == Qt::Key_Up ? -1 : +1, false));
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        go(lineStepped(event->key() == Qt::Key_PageUp ? -1 : +1, true));
    } else if (event->key() == Qt::Key_Home) {
        go(control ? EditPlace{0, 0} : lineEdge(-1));
    } else if (event->key() == Qt::Key_End) {
        go(control ? EditPlace{last, m_section.text(last).size()} : lineEdge(+1));
    } else {
        m_moving = false;
        return false;
    }
    m_moving = false;
    return true;
}

void RenderedEditor::mousePressEvent(QMouseEvent *event)
{
    DiffView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || draggedTo().block < 0)
        return;
    const RightPlace at = rightPlaceAt(event->position());
    moveTo(outOfChip({at.block, at.position}, +1), event->modifiers() & Qt::ShiftModifier);
}

void RenderedEditor::mouseMoveEvent(QMouseEvent *event)
{
    DiffView::mouseMoveEvent(event);
    if (!(event->buttons() & Qt::LeftButton) || draggedTo().block < 0)
        return;
    const RightPlace at = rightPlaceAt(event->position());
    moveTo(outOfChip({at.block, at.position}, +1), true);
}

void RenderedEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || draggedTo().block < 0)
        return;
    if (!m_section.isEditable(m_caret.block)) {
        emit sourceWanted();
        return;
    }
    const QString text = m_section.text(m_caret.block);
    qsizetype unit = rightPlaceAt(event->position()).position;
    if (unit > 0 && (unit >= text.size() || text.at(unit).isSpace()))
        --unit; // At the end of a word.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(qMin(unit + 1, text.size()));
    const qsizetype from = qMax<qsizetype>(0, finder.toPreviousBoundary());
    const qsizetype to = finder.toNextBoundary();
    moveTo({m_caret.block, from}, false);
    moveTo({m_caret.block, to < 0 ? text.size() : to}, true);
}

void RenderedEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const auto entry = [&](const QString &text, QKeySequence::StandardKey key, bool enabled,
                           auto work) {
        auto *action = menu.addAction(text);
        action->setShortcut(QKeySequence(key));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, work);
    };
    entry(tr("Undo typing"), QKeySequence::Undo, m_section.canUndo(), [this] { travel(true); });
    entry(tr("Redo typing"), QKeySequence::Redo, m_section.canRedo(), [this] { travel(false); });
    menu.addSeparator();
    const bool any = m_anchor != m_caret;
    entry(tr("Cut"), QKeySequence::Cut, any, [this] { cut(); });
    entry(tr("Copy"), QKeySequence::Copy, any, [this] { copySelection(); });
    entry(tr("Paste"), QKeySequence::Paste, true, [this] { paste(); });
    menu.exec(event->globalPos());
}

void RenderedEditor::focusInEvent(QFocusEvent *event)
{
    DiffView::focusInEvent(event);
    blinkFresh();
}

void RenderedEditor::focusOutEvent(QFocusEvent *event)
{
    DiffView::focusOutEvent(event);
    dropPreedit();
    if (m_blink != 0)
        killTimer(std::exchange(m_blink, 0));
}

void RenderedEditor::blinkFresh()
{
    m_caretShown = true;
    if (m_blink != 0)
        killTimer(std::exchange(m_blink, 0));
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (hasFocus() && flash > 1)
        m_blink = startTimer(flash / 2);
    viewport()->update();
}

void RenderedEditor::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blink) {
        DiffView::timerEvent(event);
        return;
    }
    m_caretShown = !m_caretShown;
    viewport()->update(seenCaret().adjusted(-2, 0, 2, 0).toAlignedRect());
}

} // namespace Docket
