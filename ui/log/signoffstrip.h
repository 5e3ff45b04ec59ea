// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Docket {

class RoleLabel;

/** Asks for the name under a period of the log: what it comes to, a note, and the two ways out. Enter signs, Esc leaves. */
class SignOffStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SignOffStrip(QWidget *parent = nullptr);
    /** Comes up with this sentence, the keys in its note. */
    void ask(const QString &what);
    void say(const QString &what); ///< In place of the sentence, while it is asked.
    void leave();

signals:
    void signedOff(const QString &note);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    RoleLabel *m_what;
    QLineEdit *m_note;
};

} // namespace Docket
