// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowsession.h"

#include <memory>

namespace Docket {

/**
 * A window on a staging site, as somebody has it in the middle of a day's work: two accounts, an open queue, published changes, a
 * log and a conflict. What there is to see in it, ScreenWalk shows. Talks to the site through its socket; tokens stay in memory.
 */
class ScreenStage
{
public:
    /** `site` is not owned; journal and settings go to `folder`. The window is not shown yet. Errors: of storing, signing in and polling;
     * Invalid for a site without what there is to be seen. */
    [[nodiscard]] static Result<std::unique_ptr<ScreenStage>> set(
        StagingSite &site, const QString &folder);
    ~ScreenStage();

    [[nodiscard]] WindowSession &session() { return *m_session; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    /** The account in use, as a person would type it. */
    [[nodiscard]] ConnectDraft draft() const;
    [[nodiscard]] QString story() const { return m_story; } ///< A proposal; see storyIn().
    [[nodiscard]] QString conflict() const { return m_conflict; } ///< Another, that met one.

private:
    explicit ScreenStage(StagingSite &site)
        : m_site(site)
    { }
    [[nodiscard]] Result<void> prepare(const QString &folder);
    [[nodiscard]] Result<void> connectAccounts(const QString &folder);
    [[nodiscard]] Result<void> makeConflict();

    StagingSite &m_site;
    std::unique_ptr<WindowSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_story, m_conflict;
};

/** The seed's own story makes the best picture: what a restart port was, in a sentence and in a table. Empty: it is decided, or
 * no such page. */
[[nodiscard]] QString storyIn(const Workspace &workspace);
/** Something for the log and for Undo: the first few sure proposals beside that story. */
void publishSome(Workspace &workspace, int count);

} // namespace Docket
