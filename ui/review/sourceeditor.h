// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"

#include <QPlainTextEdit>

namespace Docket {

class SourceHighlighter;

/**
 * Storage format as text with line numbers, a block of the document a line. What the break before a block stands for in the
 * body is kept with the break itself (so that undoing brings it back): nothing for one that was put in before a block-level
 * tag for reading, else a line feed or what the body had there, byte for byte. What is typed or pasted breaks lines with
 * line feeds. (A body that itself holds U+2028 is shown without breaks for reading.)
 */
class SourceEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceEditor(QWidget *parent = nullptr);
    ~SourceEditor() override;

    /** Shows these bytes of a body. `breaks` are byte offsets into them where a line may be broken
     * for reading. */
    void setMarkup(const QByteArray &markup, const QList<qsizetype> &breaks);
    [[nodiscard]] QByteArray markup() const;
    /** Makes edits of markup() as if they were typed: one step to undo. */
    void applyEdits(const TextEdits &edits);
    /** The text with its reading breaks (U+2028), for showing the same words again; see setShownText(). */
    [[nodiscard]] QString shownText() const;
    void setShownText(const QString &text);
    /** The shown line (from 1) of a byte offset into markup(). */
    [[nodiscard]] int lineOf(qsizetype offset) const;
    [[nodiscard]] qsizetype caretOffset() const; ///< Byte of markup() at the caret.
    /** Puts the caret there, before what is selected up to `end` if that is behind it, and takes the focus. */
    void goTo(qsizetype offset, qsizetype end = -1);
    /** Paints these stretches of markup() on another ground: what differs from the other side. */
    void markChanges(const QList<Span> &spans, const QColor &ground);
    /** Paints the line of this offset as wrong; -1: none. */
    void markError(qsizetype offset);

    void paintNumbers(QPaintEvent *event); ///< For the number area.
    [[nodiscard]] int numberWidth() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    struct Line
    {
        QString text;
        QString ending; ///< What the break behind it stands for.
    };
    [[nodiscard]] QList<Line> linesOf(const QString &text) const; ///< By its own breaks.
    void fill(const QList<Line> &lines);
    void typeBreak();
    /** In the document, of a byte offset into markup(); behind a reading break that stands there. */
    [[nodiscard]] int positionOf(qsizetype offset) const;
    /** The bytes of markup() before each block. */
    [[nodiscard]] const QList<qsizetype> &byteStarts() const;
    void applyLook();
    void showMarks();
    QWidget *m_numbers;
    SourceHighlighter *m_highlighter;
    bool m_readingBreaks = true;
    bool m_ownParagraphs = false; ///< The body itself holds U+2029.
    mutable QList<qsizetype> m_byteStarts; ///< Empty when not worked out since the last change.
    int m_errorPosition = -1;
    QList<QTextEdit::ExtraSelection> m_changes;
};

} // namespace Docket
