// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Docket {

class Actions;

/**
 * The queue's list. Its rows may be measured again (a group's title moves to another row) once events settle; the chosen row stays in
 * sight when bars around the list take room from it; and keys of commands, also of those that can do nothing now, are not its own to
 * search with.
 */
class QueueView : public QListView
{
    Q_OBJECT

public:
    explicit QueueView(const Actions &actions, QWidget *parent = nullptr);
    using QAbstractItemView::scheduleDelayedItemsLayout;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Actions &m_actions;
};

} // namespace Docket
