// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Docket {

/** A part of a screen that F6 stops at. */
struct Pane
{
    const QWidget *whole; ///< One inside another comes after it.
    QList<QWidget *>
        entries; ///< The first of these that can take the keys gets them; none: the pane is gone past.
};

/** Gives the keys to the pane after (`direction` +1) or before (-1) the one that has them; from outside of all to the first or last. */
void cyclePanes(const QList<Pane> &panes, int direction);

} // namespace Docket
