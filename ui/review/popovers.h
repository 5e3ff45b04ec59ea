// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QVBoxLayout;

namespace Docket {

/**
 * A small list over a button: rows are clicked, or chosen by their digit; the last one may ask for
 * words of one's own. Enter takes the highlighted row, Esc closes. Deletes itself when closed.
 */
class ChoicePopover : public QFrame
{
    Q_OBJECT

public:
    /** With `ownWords` the last choice opens a line to type in. `suggestions` complete what is
     * typed. */
    enum class OwnWords { No, Last, Only };
    ChoicePopover(const QString &title, const QStringList &choices, OwnWords ownWords,
        QWidget *parent, const QStringList &suggestions = {});
    void showAbove(const QWidget *anchor);

signals:
    void chosen(int index, const QString &words); ///< `words`: the choice's text, or one's own.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int index);
    void highlight(int index);
    QStringList m_choices;
    QList<QWidget *> m_rows;
    QLineEdit *m_words = nullptr;
    OwnWords m_ownWords;
    int m_current = 0;
};

} // namespace Docket
