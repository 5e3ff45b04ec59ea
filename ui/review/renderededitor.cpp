// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and shown; where keys and the mouse put the caret is in renderededitorcaret.cpp.
#include "ui/review/renderededitor.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleHints>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Every row of its own: those that belong together are found by the comparison. */
QList<DiffRow> rowsOf(const DiffContent &content)
{
    return diffBlocks(content.leftBlocks, content.rightBlocks);
}

} // namespace

RenderedEditor::RenderedEditor(QWidget *parent)
    : DiffView(parent)
{
    setObjectName(u"renderedEditView"_s);
    setAccessibleName(tr("Edited words"));
    setAttribute(Qt::WA_InputMethodEnabled);
    setUnchanged(DisplayOptions::Unchanged::Show);
}

void RenderedEditor::open(const DiffContent &content, const EditedSection &section)
{
    m_section = section;
    m_frame = content;
    m_frame.source = false;
    m_frame.rightTitle = tr("Edited by you");
    m_frame.rows.clear();
    m_frame.rightBlocks.clear();
    m_caret = m_anchor = {};
    m_preedit.clear();
    ++m_state;
    showAll(-1, {0, 0});
}

void RenderedEditor::nameLeft(const QString &title)
{
    m_frame.leftTitle = title;
    setLeftTitle(title);
}

void RenderedEditor::showAll(int before, EditPlace place)
{
    DiffContent content = m_frame;
    content.rightBlocks = m_section.blocks();
    content.rows = rowsOf(content);
    const QHash<int, QString> locks = lockedBlocks();
    if (before < 0) {
        setContent(content, Place::Top);
        setLockWords(locks);
    } else {
        setContentAround(content, before, place.block, locks);
    }
}

/** A word for each block that is no text, for a table once. */
QHash<int, QString> RenderedEditor::lockedBlocks() const
{
    QHash<int, QString> locks;
    int table = -1;
    for (int i = 0; i < m_section.blocks().size(); ++i) {
        const Block &block = m_section.blocks().at(i);
        const bool sameTable = block.kind == Block::Kind::TableRow && block.table == table;
        if (!EditedSection::isText(block) && block.kind != Block::Kind::Rule && !sameTable)
            locks.insert(i, tr("edit in Source"));
        table = block.kind == Block::Kind::TableRow ? block.table : -1;
    }
    return locks;
}

void RenderedEditor::takeComparison(const QList<DiffRow> &rows, int state)
{
    if (state != m_state || !m_preedit.isEmpty() || takeRows(rows))
        return;
    DiffContent now = content();
    now.rows = rows;
    const QHash<int, QString> locks = lockWords();
    setContentAround(now, m_caret.block, m_caret.block, locks);
    selectRight(right(m_anchor), right(m_caret));
}

bool RenderedEditor::setMarkup(const QByteArray &markup, qsizetype caret)
{
    const EditPlace before = m_caret;
    const bool same = markup == m_section.markup();
    const auto place = m_section.setMarkup(markup, caret);
    if (!place)
        return false;
    if (!same) {
        ++m_state;
        showAll(before.block, *place);
        emit typed();
    }
    setCaret(*place);
    return true;
}

qsizetype RenderedEditor::caretOffset() const
{
    return m_section.offsetOf(m_caret) - m_section.section().offset;
}

void RenderedEditor::setCaretOffset(qsizetype offset)
{
    setCaret(m_section.placeOf(m_section.section().offset + offset));
}

void RenderedEditor::select(qsizetype from, qsizetype to)
{
    const EditPlace begin = m_section.placeOf(m_section.section().offset + from);
    const EditPlace end = m_section.placeOf(m_section.section().offset + to);
    setCaret(to > from && end.block == begin.block ? end : begin);
    moveTo(begin, !isCaretLocked());
}

void RenderedEditor::leaveLocked()
{
    for (int block = 0; isCaretLocked() && block < m_section.blocks().size(); ++block) {
        if (m_section.isEditable(block))
            setCaret({block, 0});
    }
}

bool RenderedEditor::isCaretLocked() const
{
    return m_caret.block >= 0 && m_caret.block < m_section.blocks().size()
        && !m_section.isEditable(m_caret.block);
}

QString RenderedEditor::lockedAtCaret() const
{
    if (m_caret.block < 0 || m_caret.block >= m_section.blocks().size())
        return {};
    if (!m_section.isEditable(m_caret.block))
        return m_section.blocks().at(m_caret.block).text().simplified();
    for (const qsizetype unit : {m_caret.unit, m_caret.unit - 1}) {
        const InlineText::Stretch chip = m_section.chipAt({m_caret.block, unit});
        if (chip.length > 0)
            return m_section.text(m_caret.block).mid(chip.start, chip.length);
    }
    return {};
}

void RenderedEditor::shown(const EditedSection::Outcome &outcome, EditPlace tried)
{
    if (!outcome) {
        emit refused(outcome.error(), lockedAtCaret());
        return;
    }
    ++m_state;
    const qsizetype blocks = content().rightBlocks.size();
    const QList<Block> &now = m_section.blocks();
    if (now.size() == blocks && tried.block == outcome->block && tried.block >= 0)
        replaceRight(tried.block, now.at(tried.block));
    else
        showAll(m_caret.block, *outcome);
    setCaret(*outcome);
    emit typed();
}

void RenderedEditor::type(const QString &words)
{
    if (m_caret.block < 0 || words.isEmpty())
        return;
    shown(m_section.replace(m_anchor, m_caret, words), m_caret);
}

void RenderedEditor::takeOut(int direction, bool words)
{
    if (m_anchor != m_caret) {
        shown(m_section.replace(m_anchor, m_caret, {}),
            m_anchor.block == m_caret.block ? m_caret : EditPlace());
        return;
    }
    const qsizetype length = m_section.text(m_caret.block).size();
    if (m_section.isEditable(m_caret.block) && direction < 0 && m_caret.unit == 0)
        return shown(m_section.join(m_caret.block), {});
    if (m_section.isEditable(m_caret.block) && direction > 0 && m_caret.unit >= length) {
        if (m_caret.block + 1 >= m_section.blocks().size())
            return;
        return shown(m_section.join(length == 0 ? m_caret.block : m_caret.block + 1), {});
    }
    shown(m_section.replace(m_caret, stepped(m_caret, direction, words), {}), m_caret);
}

void RenderedEditor::cut()
{
    if (m_anchor == m_caret)
        return;
    copySelection();
    takeOut(-1, false);
}

void RenderedEditor::paste()
{
    QString words = typedText(QGuiApplication::clipboard()->text());
    while (words.endsWith(u'\n'))
        words.chop(1); // A line that was copied whole is no paragraph.
    type(words);
}

void RenderedEditor::travel(bool back)
{
    const EditPlace place = back ? m_section.undo() : m_section.redo();
    if (place.block < 0)
        return;
    ++m_state;
    showAll(m_caret.block, place);
    setCaret(place);
    emit typed();
}

bool RenderedEditor::editKey(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        travel(event->matches(QKeySequence::Undo));
    } else if (event->matches(QKeySequence::Cut)) {
        cut();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        takeOut(event->key() == Qt::Key_Backspace ? -1 : +1, control);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !control) {
        if (!m_section.isEditable(m_caret.block))
            emit sourceWanted();
        else if (shift)
            shown(m_section.breakLine(m_caret), m_caret);
        else if (m_anchor != m_caret)
            type(u"\n"_s);
        else
            shown(m_section.split(m_caret), {});
    } else if (!m_section.isEditable(m_caret.block) && event->key() == Qt::Key_V && !control) {
        emit sourceWanted();
    } else {
        const QString words = event->text();
        const bool shortcut = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)
            && !(event->modifiers() & Qt::GroupSwitchModifier)
            && (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
                != (Qt::ControlModifier | Qt::AltModifier); // Both: AltGr on some keyboards.
        if (words.isEmpty() || !words.at(0).isPrint() || shortcut)
            return false;
        type(words);
    }
    return true;
}

void RenderedEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab
        || (!moveKey(event) && !editKey(event))) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/** Keys that mean something here are no shortcuts of the window's. */
bool RenderedEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto modifiers = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        bool ours = modifiers == Qt::NoModifier && key->key() < Qt::Key_F1;
        for (const QKeySequence::StandardKey own :
            {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Cut, QKeySequence::Copy,
                QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::DeleteStartOfWord,
                QKeySequence::DeleteEndOfWord, QKeySequence::MoveToNextWord,
                QKeySequence::MoveToPreviousWord, QKeySequence::MoveToStartOfDocument,
                QKeySequence::MoveToEndOfDocument})
            ours = ours || key->matches(own);
        if (ours) {
            event->accept();
            return true;
        }
    }
    return DiffView::event(event);
}

QVariant RenderedEditor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImCursorRectangle: {
        auto *self =
            const_cast<RenderedEditor *>(this); // Lays a row out, which changes nothing seen.
        return self->seenCaret().toRect().translated(viewport()->pos());
    }
    case Qt::ImSurroundingText:
        return m_section.text(m_caret.block);
    case Qt::ImCursorPosition:
        return int(m_caret.unit);
    case Qt::ImAnchorPosition:
        return int(m_anchor.block == m_caret.block ? m_anchor.unit : m_caret.unit);
    default:
        return DiffView::inputMethodQuery(query);
    }
}

void RenderedEditor::paintEvent(QPaintEvent *event)
{
    DiffView::paintEvent(event);
    if (!hasFocus() || m_caret.block < 0 || m_caret.block >= m_section.blocks().size())
        return;
    QPainter painter(viewport());
    const Theme &theme = Theme::of(palette());
    if (!m_section.isEditable(m_caret.block)) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRect(rightAreaOf(m_caret.block).adjusted(2, 1, -2, -1));
        return;
    }
    paintPreedit(painter);
    const QRectF place = seenCaret();
    if (m_caretShown && m_preeditCaret >= 0)
        painter.fillRect(QRectF(place.left() - 1, place.top(), 2, place.height()), theme.text);
}

} // namespace Docket
