// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace Docket {

class RoleLabel;

/**
 * A small list over a button: rows are clicked, or chosen by their digit; the last one may ask for
 * words of one's own. Enter takes the highlighted row, Esc closes. Deletes itself when closed.
 */
class ChoicePopover : public QFrame
{
    Q_OBJECT

public:
    /** With `ownWords` the last choice, or the first letter typed, opens a line to type in. `suggestions` complete what is
     * typed. */
    enum class OwnWords { No, Last };
    ChoicePopover(const QString &title, const QStringList &choices, OwnWords ownWords,
        QWidget *parent, const QStringList &suggestions = {});
    /** What Enter takes at once: the choice of the last time, and its words if they were one's own.
     */
    void setLast(int index, const QString &words = {});
    /** What the empty line asks for: "A day, such as 4 May". */
    void setPrompt(const QString &prompt);
    /** Says what is wrong with own words; they are taken when it says nothing. */
    void setCheck(std::function<QString(const QString &)> check) { m_check = std::move(check); }
    /** Below it where there is no room above; `anchor` stays visible. */
    void showAbove(const QWidget *anchor);

signals:
    void closed(); ///< Whether something was chosen or not.
    void chosen(int index, const QString &words); ///< `words`: the choice's text, or one's own.

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWords(QVBoxLayout &column, const QString &title, const QStringList &suggestions);
    void takeWords();
    void place();
    void choose(int index);
    void typeWords();
    void highlight(int index);
    QPointer<const QWidget> m_anchor;
    QStringList m_choices;
    QList<QWidget *> m_rows;
    QWidget *m_own = nullptr; ///< Where own words are typed.
    QLineEdit *m_words = nullptr;
    RoleLabel *m_problem = nullptr;
    std::function<QString(const QString &)> m_check;
    OwnWords m_ownWords;
    int m_current = 0;
};

} // namespace Docket
