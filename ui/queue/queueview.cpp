// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueview.h"

#include "ui/actions.h"

#include <QKeyEvent>
#include <QResizeEvent>

namespace Docket {

QueueView::QueueView(const Actions &actions, QWidget *parent)
    : QListView(parent)
    , m_actions(actions)
{ }

void QueueView::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence key(event->keyCombination());
    if (m_actions.letterKeys() && isLetterKey(key) && m_actions.conflictWith({}, key))
        event->ignore(); // The window says why nothing happens.
    else
        QListView::keyPressEvent(event);
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    const QRect row = visualRect(currentIndex());
    const bool seen = QRect({}, event->oldSize()).intersects(row);
    QListView::resizeEvent(event);
    if (seen)
        scrollTo(currentIndex());
}

} // namespace Docket
