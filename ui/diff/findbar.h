// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Docket {

class RoleLabel;

/** The line under a comparison in which words are looked for. Enter and Shift+Enter step, Esc
 * leaves. */
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent);
    void start(); ///< Takes the keys, what it held is selected.
    void setCount(const QString &text, bool found);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QString countText() const;

signals:
    void wordsChanged(const QString &words);
    void stepWanted(int direction);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const QString &name);
    QLineEdit *m_field;
    RoleLabel *m_count;
    QToolButton *m_previous = nullptr, *m_next = nullptr;
};

} // namespace Docket
