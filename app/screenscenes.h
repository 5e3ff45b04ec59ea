// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowsession.h"

namespace Docket {

/** Lets the window do what it has begun: worker diffs, page history, layout. */
void settle(std::chrono::milliseconds time = std::chrono::milliseconds(400));

/** The window of a staging site with where its pictures go: "DIR/1440x900-light-NAME.png". */
class Scenery
{
public:
    /** `session` and `window` are not owned. */
    Scenery(WindowSession &session, MainWindow &window, const QString &prefix)
        : m_session(session)
        , m_window(window)
        , m_prefix(prefix)
    { }

    /** Brings the window to every screen, dialog and popover, one after the other, and writes each. Errors: Storage. */
    [[nodiscard]] Result<void> all();
    /** The window with whatever popover lies over it. Errors: Storage. */
    [[nodiscard]] Result<void> window(const QString &name);
    /** The seed's own story makes the best picture: what a restart port was, in a sentence and in
     * a table. */
    void selectStory();

private:
    [[nodiscard]] Result<void> save(QWidget &widget, const QString &name);
    [[nodiscard]] Result<void> write(const QPixmap &picture, const QString &name);
    /** The window right after the command, which Esc then takes back. */
    [[nodiscard]] Result<void> after(QAction *command, const QString &name);
    void escape();

    [[nodiscard]] Result<void> review();
    [[nodiscard]] Result<void> editing();
    [[nodiscard]] Result<void> conflict();
    [[nodiscard]] Result<void> decisions();
    [[nodiscard]] Result<void> queue();
    [[nodiscard]] Result<void> log();
    [[nodiscard]] Result<void> settings();
    [[nodiscard]] Result<void> setup();
    [[nodiscard]] Result<void> account();

    WindowSession &m_session;
    MainWindow &m_window;
    QString m_prefix;
};

} // namespace Docket
