// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace Docket {

/** A screen of the window, behind a tab. */
class ScreenPane : public QWidget
{
public:
    using QWidget::QWidget;
    virtual void focusMain() = 0; ///< Gives the keys to what is mostly used on it.
    virtual void find() = 0; ///< Ctrl+F.
    virtual void cyclePane(int direction) = 0; ///< F6: +1 forward, -1 back.
    virtual void claimActions() { } ///< Is shown now: commands that screens share are about it.

protected:
    /** What is typed in `form` is being kept: its fields give the keys up, so that Undo, pressed at once, is about that. */
    void handOver(const QWidget *form);
    void takeBack(); ///< It was not kept: they have them again, unless something else took them.

private:
    QPointer<QWidget> m_typedIn, m_given;
};

} // namespace Docket
