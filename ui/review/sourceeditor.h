// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"

#include <QPlainTextEdit>

namespace Docket {

class SourceHighlighter;

/**
 * Storage format as text with line numbers. Breaks put in before block-level tags for reading are
 * QChar::LineSeparator, which markup() takes out again; a body's own line breaks are kept byte for
 * byte. (A body that itself holds U+2028 is shown as it is.)
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
    /** The text with its reading breaks, for showing the same words again; see setShownText(). */
    [[nodiscard]] QString shownText() const { return document()->toRawText(); }
    void setShownText(const QString &text);
    /** The shown line (from 1) of a byte offset into markup(). */
    [[nodiscard]] int lineOf(qsizetype offset) const;
    [[nodiscard]] qsizetype caretOffset() const; ///< Byte of markup() at the caret.
    void goTo(qsizetype offset); ///< Puts the caret there and takes the focus.
    /** Paints these stretches of markup() on another ground: what differs from the other side. */
    void markChanges(const QList<Span> &spans, const QColor &ground);
    /** Paints the line of this offset as wrong; -1: none. */
    void markError(qsizetype offset);

    void paintNumbers(QPaintEvent *event); ///< For the number area.
    [[nodiscard]] int numberWidth() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int positionOf(
        qsizetype offset) const; ///< In the document, of a byte offset into markup().
    void applyLook();
    void showMarks();
    QWidget *m_numbers;
    SourceHighlighter *m_highlighter;
    bool m_readingBreaks = true;
    int m_errorPosition = -1;
    QList<QTextEdit::ExtraSelection> m_changes;
};

} // namespace Docket
