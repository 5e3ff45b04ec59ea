// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace Docket {

/**
 * How a second start of Docket on one workspace reaches the window of the first: a local socket that only this user may open, in
 * the session's runtime folder. All it can ask for is that the window comes to the front.
 */
class WindowDoor : public QObject
{
    Q_OBJECT

public:
    /** Listens for the workspace `folder`, whose lock the caller holds, and brings `window` to the front when asked. */
    WindowDoor(const QString &folder, QWidget &window);

    /** Asks the Docket that has a window on the workspace to show it. True when there is one and it said yes, within 2 s. */
    [[nodiscard]] static bool knock(const QString &folder);

private:
    void answer();

    QPointer<QWidget> m_window;
    QLocalServer m_server;
};

} // namespace Docket
