// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/editedsection.h"
#include "ui/diff/diffview.h"

#include <QInputMethodEvent>

namespace Docket {

/**
 * The rendered comparison with a right side that is typed in: the left stays as it is, words that are typed show at once, and a new
 * comparison is taken over (takeComparison()) without moving the row of the caret. Blocks and chips that are no text are locked; they
 * can be reached by the caret and lead to the source. What may not be typed changes nothing and is said (refused()).
 */
class RenderedEditor : public DiffView
{
    Q_OBJECT

public:
    explicit RenderedEditor(QWidget *parent = nullptr);

    /** `content` gives the left side and the titles; its right side is the section's. */
    void open(const DiffContent &content, const EditedSection &section);
    void nameLeft(const QString &title); ///< Which version the left side is of.
    [[nodiscard]] const EditedSection &section() const { return m_section; }
    /** Counts every change: a comparison belongs to the state it was made of. */
    [[nodiscard]] int state() const { return m_state; }
    /** The rows of the present blocks; nothing happens for those of an earlier state. */
    void takeComparison(const QList<DiffRow> &rows, int state);
    /** Other words for the section as one step; `caret` is a byte of them. False when they are not well-formed. */
    bool setMarkup(const QByteArray &markup, qsizetype caret);

    [[nodiscard]] EditPlace caret() const { return m_caret; }
    [[nodiscard]] qsizetype caretOffset() const; ///< Byte of the section.
    void setCaret(EditPlace place);
    void setCaretOffset(qsizetype offset);
    /** Bytes of the section, with the caret at the first; nothing is selected of two blocks. */
    void select(qsizetype from, qsizetype to);
    /** From a block that is no text as a whole to the first that is. */
    void leaveLocked();
    /** The chip or block at the caret that is no text, by its words; empty when there is none. */
    [[nodiscard]] QString lockedAtCaret() const;
    [[nodiscard]] bool isCaretLocked() const; ///< In a block that is no text as a whole.

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void typed(); ///< The section has other bytes.
    /** Nothing was changed; `what` names the chip or block that is locked. */
    void refused(Docket::EditRefusal why, const QString &what);
    void caretMoved();
    void sourceWanted(); ///< On something that is locked.
    void left(); ///< Esc.

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /** Shows what an input method composes at the caret; the section does not have it. */
    void showPreedit(const QInputMethodEvent &event);
    void dropPreedit();
    void paintPreedit(QPainter &painter);
    /** Where the caret stands as it is seen: within what is composed. */
    [[nodiscard]] QRectF seenCaret();
    bool editKey(QKeyEvent *event);
    bool moveKey(QKeyEvent *event);
    void moveTo(EditPlace place, bool selecting);
    [[nodiscard]] EditPlace stepped(EditPlace place, int direction, bool words) const;
    [[nodiscard]] EditPlace lineStepped(int direction, bool page);
    [[nodiscard]] EditPlace blockStepped(int direction); ///< To the nearest line of the next block.
    [[nodiscard]] EditPlace lineEdge(int direction);
    [[nodiscard]] EditPlace outOfChip(EditPlace place, int direction) const;
    void type(const QString &words);
    void takeOut(int direction, bool words);
    void cut();
    void paste();
    void travel(bool back);
    /** Shows what an edit did: one block's words, or all blocks. */
    void shown(const EditedSection::Outcome &outcome, EditPlace tried);
    void showAll(int before, EditPlace place);
    [[nodiscard]] QHash<int, QString> lockedBlocks() const;
    void sayCaret();
    void blinkFresh();
    [[nodiscard]] RightPlace right(EditPlace place) const { return {place.block, int(place.unit)}; }

    EditedSection m_section;
    DiffContent m_frame; ///< Left side and titles.
    EditPlace m_caret, m_anchor;
    QString m_preedit; ///< What an input method composes at the caret; shown, not yet typed.
    int m_preeditCaret = 0; ///< In it; -1: it is hidden.
    QList<QInputMethodEvent::Attribute> m_preeditLook;
    double m_column = -1; ///< Where Up and Down aim at, in the viewport.
    int m_state = 0;
    int m_blink = 0; ///< Its timer; 0 for none.
    bool m_caretShown = true;
    bool m_moving = false;
};

} // namespace Docket
