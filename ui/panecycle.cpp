// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panecycle.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace Docket {

void cyclePanes(const QList<Pane> &panes, int direction)
{
    const QWidget *focused = QApplication::focusWidget();
    QList<QWidget *> stops;
    qsizetype now = -1;
    for (const Pane &pane : panes) {
        const auto entry = std::ranges::find_if(
            pane.entries, [](const QWidget *one) { return one->isVisible() && one->isEnabled(); });
        if (entry == pane.entries.cend())
            continue;
        stops.append(*entry);
        if (pane.whole == focused || pane.whole->isAncestorOf(focused))
            now = stops.size() - 1;
    }
    if (stops.isEmpty())
        return;
    if (now < 0 && direction < 0)
        now = 0;
    QWidget *next = stops.at((now + direction + stops.size()) % stops.size());
    next->window()->setAttribute(Qt::WA_KeyboardFocusChange); // As after Tab: the ring is seen.
    next->setFocus(Qt::TabFocusReason);
}

} // namespace Docket
