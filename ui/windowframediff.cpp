// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's commands do in the comparison that is shown.
#include "ui/diff/diffview.h"
#include "ui/log/logscreen.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/windowframe.h"

#include <QStackedWidget>

namespace Docket {

DiffView *WindowFrame::diffShown() const
{
    const auto all = m_screens->currentWidget()->findChildren<DiffView *>();
    const auto shown = std::ranges::find_if(all, [](DiffView *diff) { return diff->isVisible(); });
    return shown == all.end() ? nullptr : *shown;
}

void WindowFrame::wireDiff()
{
    Actions &a = *m_actions;
    const auto inDiff = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (DiffView *diff = diffShown())
                act(diff);
        });
    };
    inDiff(a.copy, [](DiffView *diff) { diff->copySelection(); });
    inDiff(a.copyDiff, [](DiffView *diff) { diff->copyAsDiff(); });
    inDiff(a.findNext, [](DiffView *diff) { diff->findStep(+1); });
    inDiff(a.findPrevious, [](DiffView *diff) { diff->findStep(-1); });
    inDiff(a.changeList, [](DiffView *diff) { diff->toggleChangeList(); });
    connect(a.find, &QAction::triggered, this, [this] {
        DiffView *diff = diffShown();
        if (diff && (diff->hasFocus() || diff->isAncestorOf(focusWidget())))
            diff->openFind();
        else
            pane()->find();
    });
    a.copy->setShortcutContext(Qt::WidgetWithChildrenShortcut); // Elsewhere the key is the field's.
    const auto all = findChildren<DiffView *>();
    for (DiffView *diff : all) {
        diff->addAction(a.copy);
        connect(diff, &DiffView::notice, this, &WindowFrame::notice);
        const bool review = diff == m_review->panel()->diffView();
        diff->setMenuActions(review
                ? QList<QAction *>{a.copy, a.copyDiff, nullptr, a.find, a.changeList, nullptr,
                      a.dropChange, a.nextChange, a.previousChange, nullptr, a.view, a.unified,
                      a.fold, a.spaces, a.wrap}
                : QList<QAction *>{a.copy, a.copyDiff, nullptr, a.find, a.changeList});
    }
}

} // namespace Docket
