// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells the desktop while nobody looks at it, its icon in the tray, and the way back from both.
#include "ui/mainwindow.h"
#include "ui/notify/announcer.h"
#include "ui/notify/trayicon.h"
#include "ui/review/reviewscreen.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::wireNotifications()
{
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this] {
        if (isInFront())
            m_announcer->windowCameToFront();
    });
    connect(m_minute, &QTimer::timeout, m_announcer, &Announcer::look);
    connect(&m_workspace, &Workspace::statusChanged, m_announcer, &Announcer::look);
    connect(m_announcer, &Announcer::undelivered, this, [this](const Notification &notification) {
        if (m_tray)
            m_tray->show(notification);
    });
    if (m_hooks.notifier)
        connect(m_hooks.notifier, &Notifier::activated, this, &MainWindow::answerNotification);
}

bool MainWindow::isInFront() const
{
    return isVisible() && !isMinimized()
        && QGuiApplication::applicationState() == Qt::ApplicationActive;
}

void MainWindow::changeEvent(QEvent *event)
{
    WindowFrame::changeEvent(event);
    if ((event->type() == QEvent::ActivationChange || event->type() == QEvent::WindowStateChange)
        && isInFront())
        m_announcer->windowCameToFront();
}

void MainWindow::tellWaiting()
{
    // Whose they are is not known before somebody is signed in.
    if (m_workspace.status().account.isNull())
        return;
    m_toldFor = m_workspace.status().account.accountId;
    const QList<Proposal> waiting = review()->waiting();
    m_announcer->setWaiting(waiting);
    if (m_tray)
        m_tray->setWaiting(int(waiting.size()));
}

void MainWindow::answerNotification(const QString &cause, const QString &proposalId)
{
    comeToFront();
    if (cause == Announcer::token)
        showConnectDialog();
    else if (!proposalId.isEmpty())
        showProposal(proposalId);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::hasTray() const
{
    return m_hooks.settings.hasTray ? m_hooks.settings.hasTray() : TrayIcon::isPossible();
}

void MainWindow::placeTray()
{
    const bool wanted = m_preferences.notify.tray && hasTray();
    QGuiApplication::setQuitOnLastWindowClosed(!wanted);
    if (wanted == (m_tray != nullptr))
        return;
    if (!wanted) {
        delete std::exchange(m_tray, nullptr);
        return;
    }
    m_tray = new TrayIcon(actions().sync, this);
    connect(m_tray, &TrayIcon::windowWanted, this, &MainWindow::comeToFront);
    connect(m_tray, &TrayIcon::quitWanted, this, &MainWindow::leave);
    connect(m_tray, &TrayIcon::activated, this, &MainWindow::answerNotification);
    m_tray->setWaiting(review()->waitingCount());
}

/** Closed, but going on: said the first time. */
void MainWindow::stayInTray()
{
    hide();
    if (m_settings.value("tray/said").toBool())
        return;
    m_settings.setValue("tray/said", true);
    const Notification said{u"tray"_s, tr("Docket goes on in the tray"),
        tr("Closing its window does not end it. To end it, choose Quit in the icon's menu, or "
           "in the File menu."),
        {}};
    if (!m_hooks.notifier || !m_hooks.notifier->show(said))
        m_tray->show(said);
}

void MainWindow::leave()
{
    const bool shown = isVisible();
    m_leaving = true;
    QGuiApplication::setQuitOnLastWindowClosed(true);
    close();
    if (!shown) // Nobody else notices that a hidden window was closed.
        QCoreApplication::exit(0);
}

} // namespace Docket
