// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/notifier.h"

#include <QObject>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace Docket {

/** Docket's icon in the tray: a click shows the window, the menu syncs and quits. Where nothing else takes the desktop's messages, it shows them. */
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /** `sync` is not owned. */
    TrayIcon(QAction *sync, QWidget *parent);
    ~TrayIcon() override;
    [[nodiscard]] static bool isPossible(); ///< This desktop has a tray.
    void setWaiting(int proposals);
    void show(const Notification &notification);
    [[nodiscard]] QMenu *menu() const { return m_menu; }

signals:
    void windowWanted();
    void quitWanted();
    void activated(const QString &cause, const QString &proposalId); ///< A message was clicked.

private:
    QMenu *m_menu;
    QSystemTrayIcon *m_icon;
    Notification m_shown;
};

} // namespace Docket
