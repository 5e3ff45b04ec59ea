// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

} // namespace Docket
