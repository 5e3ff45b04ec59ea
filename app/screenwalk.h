// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenstage.h"

#include <functional>

class QTableView;

namespace Docket {

class LogScreen;

/**
 * Leads a window through everything there is to see in it: screens, bars, panes, pop-ups, dialogs, settings and the first run. One
 * walk for the pictures and for the tests that hold all of it to one rule. Each step waits for what it is about, never for time.
 */
class ScreenWalk
{
public:
    /** Told for each thing shown: its name ("settings/Keyboard") and the widget that holds all of it. An error ends the walk. */
    using Look = std::function<Result<void>(const QString &name, QWidget &shown)>;

    /** `stage` is not owned; its window is to be visible. */
    ScreenWalk(ScreenStage &stage, Look look)
        : m_stage(stage)
        , m_window(stage.window())
        , m_look(std::move(look))
    { }

    /** Shows one after the other in a window of that size; dialogs are as large as they come up, but no larger than that. Can be
     * repeated. Errors: what `look` gave; Timeout and Internal when something is not shown. */
    [[nodiscard]] Result<void> visit(const QSize &size);

private:
    void queue();
    void deciding();
    void editing();
    void conflict();
    void batch();
    void earlierWords();
    void log();
    void review(LogScreen &screen, QTableView &rows);
    void charts(LogScreen &screen);
    void registry();
    void registryRows();
    void missingLinks();
    void pageWishes();
    void newPage();
    void wished(const QString &name, const Result<AskedProposal> &asked);
    void rulesEditor();
    void importPreview();
    void drift();
    void triage();
    void messages();
    void rules();
    void overlays();
    void dialogs();
    void evidence();
    void rehearsal();
    void settings();
    void setup();

    void select(const QString &id);
    void show(const QString &name, QWidget &shown); ///< Once it has its layout.
    void show(const QString &name) { show(name, m_window); }
    void until(const QString &what, const std::function<bool()> &done);
    void fail(Error::Kind kind, const QString &detail);
    void escape();
    static void settle();

    ScreenStage &m_stage;
    MainWindow &m_window;
    Look m_look;
    Result<void> m_result; ///< The first error; nothing is looked at any more.
};

} // namespace Docket
