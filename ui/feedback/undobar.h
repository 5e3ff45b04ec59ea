// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Docket {

class RoleLabel;

/** "Approved “DNS guide” — publishing in 8 s   Undo Ctrl+Z" in the status line; gone when there is
 * nothing to say. */
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);
    void setText(const QString &text, const QString &actionText);
    [[nodiscard]] QString text() const;

signals:
    void activated(); ///< The words with the way back were clicked.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoleLabel *m_text;
    QPushButton *m_button;
};

} // namespace Docket
