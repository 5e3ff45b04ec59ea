// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowsession.h"
#include "core/sandbox/server.h"
#include "core/sandbox/world.h"
#include "tests/support/testsite.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace Docket::Test {

/** A site on a real socket, and the program's session and window on an empty folder. */
struct SiteDesk
{
    SystemClock m_clock;
    std::unique_ptr<Sandbox::World> m_world;
    std::unique_ptr<Sandbox::Server> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSession> m_session;
    std::unique_ptr<MainWindow> m_window;

    /** Serves the site and has an empty folder; no window yet. */
    void serve(const Sandbox::Site &site = testSite())
    {
        m_world = std::make_unique<Sandbox::World>(site, m_clock);
        m_server = std::make_unique<Sandbox::Server>(*m_world);
        QVERIFY(m_server->start(0));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    /** The session and its window, without start(). By default no token outlives the session. */
    void openWindow(SessionParts parts = {std::make_unique<MemorySecretStore>(), {}})
    {
        auto session = WindowSession::open(m_folder->path(), nullptr, std::move(parts));
        QVERIFY(session);
        m_session = std::move(*session);
        m_window = std::make_unique<MainWindow>(
            m_session->workspace(), m_session->settings(), m_session->hooks());
        m_window->show();
    }

    void closeWindow()
    {
        m_window.reset();
        m_session.reset();
    }

    /** The site goes last: what the session still sends must find it. */
    void end()
    {
        closeWindow();
        m_server.reset();
    }
};

} // namespace Docket::Test
