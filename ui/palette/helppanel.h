// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QTextEdit;

namespace Docket {

class Actions;

/** All commands with their keys, by group, beside the work (over it where the window has no room): text to be selected and copied. Follows
 * keys that are changed. Esc closes. */
class HelpPanel : public QDockWidget
{
    Q_OBJECT

public:
    /** `actions` is not owned. */
    HelpPanel(const Actions &actions, QWidget *parent);
    void open();
    /** The list as plain text, a tab between command and key. */
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] double widestKey() const;
    void fill();
    const Actions &m_actions;
    QTextEdit *m_text;
};

} // namespace Docket
