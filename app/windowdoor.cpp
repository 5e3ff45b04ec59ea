// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowdoor.h"

#include "core/base/ids.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcWindow, "docket.window", QtWarningMsg)

constexpr int patience = 2000; // milliseconds
constexpr qint64 longestRequest = 512;

QString socketOf(const QString &folder)
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString name =
        u"docket-%1.window"_s.arg(stableId({QFileInfo(folder).canonicalFilePath()}).left(16));
    return runtime.isEmpty() ? name : runtime + u'/' + name;
}

} // namespace

WindowDoor::WindowDoor(const QString &folder, QWidget &window)
    : m_window(&window)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowDoor::answer);
    const QString socket = socketOf(folder);
    QLocalServer::removeServer(socket); // of one that was killed: the workspace's lock is ours
    if (!m_server.listen(socket))
        qCWarning(lcWindow, "a second start will not find this window: %s",
            qPrintable(m_server.errorString()));
}

void WindowDoor::answer()
{
    while (QLocalSocket *const caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (!caller->canReadLine()) {
                if (caller->bytesAvailable() > longestRequest)
                    caller->abort();
                return;
            }
            const QByteArray line = caller->readLine(longestRequest).trimmed();
            if (!m_window || !line.startsWith("show"))
                return;
            // The right to come to the front, as Wayland hands it from one program to another.
            if (const QByteArray token = line.mid(5); !token.isEmpty())
                qputenv("XDG_ACTIVATION_TOKEN", token);
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->show();
            m_window->raise();
            m_window->activateWindow();
            qCInfo(lcWindow, "shown for another start");
            caller->write("shown\n");
            caller->flush();
        });
    }
}

bool WindowDoor::knock(const QString &folder)
{
    QLocalSocket socket;
    socket.connectToServer(socketOf(folder));
    if (!socket.waitForConnected(patience))
        return false;
    socket.write("show " + qgetenv("XDG_ACTIVATION_TOKEN").left(200).replace('\n', ' ') + '\n');
    return socket.waitForReadyRead(patience) && socket.readAll().startsWith("shown");
}

} // namespace Docket
