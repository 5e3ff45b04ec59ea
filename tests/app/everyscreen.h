// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowsession.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QWidget;

namespace Docket::Test {

/**
 * A window on the built-in site, behind a socket, with an account, proposals, a conflict and a log, that can be led through
 * everything there is to see in it: screens, bars, panes, pop-ups, dialogs, settings and the first run. For tests that hold all of
 * it to one rule (nothing clipped, a name for each control, colours of the theme).
 */
class EveryScreen
{
public:
    EveryScreen();
    ~EveryScreen();

    /** Told for each thing shown: its name ("settings/Keyboard") and the widget that holds all of it. */
    using Look = std::function<void(const QString &name, QWidget &shown)>;
    /** Shows one after the other in a window of that size; dialogs are as large as they come up. */
    void visit(const QSize &size, const Look &look);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] WindowSession &session() { return *m_session; }

private:
    void prepare();
    void makeConflict();
    void visitQueue(const Look &look);
    void visitDeciding(const Look &look);
    void visitMessages(const Look &look);
    void visitOverlays(const Look &look);
    void visitSettings(const Look &look);
    void visitSetup(const Look &look);
    void visitDialogs(const Look &look);
    void select(const QString &id);
    void settle() const;
    [[nodiscard]] ConnectDraft draft() const;

    std::unique_ptr<StagingSite> m_site;
    QTemporaryDir m_folder;
    std::unique_ptr<WindowSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_plain, m_conflict; ///< Proposals.
};

} // namespace Docket::Test
