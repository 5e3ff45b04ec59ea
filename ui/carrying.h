// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/mainwindow.h"

#include <QPointer>

namespace Docket {

/** Lives as long as a decision, or a way back, is carried out; those asked for meanwhile follow it in their order. */
class MainWindow::Carrying
{
public:
    explicit Carrying(MainWindow *window)
        : m_window(window)
    {
        ++m_window->m_carrying;
        m_window->actions().undo->setEnabled(true); // Pressed at once, it waits its turn.
    }
    ~Carrying()
    {
        if (m_window && --m_window->m_carrying == 0)
            QMetaObject::invokeMethod(m_window, &MainWindow::goBackNext, Qt::QueuedConnection);
    }
    Q_DISABLE_COPY_MOVE(Carrying)

private:
    QPointer<MainWindow> m_window;
};

} // namespace Docket
