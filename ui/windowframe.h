// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/actions.h"

#include <QDeadlineTimer>
#include <QMainWindow>

class QMenu;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace Docket {

class CommandPalette;
class DriftScreen;
class TriageScreen;
class HelpPanel;
class LogScreen;
class DiffView;
class MessageBar;
class RegistryScreen;
class ReviewScreen;
class RuleBar;
class RulesScreen;
class RoleLabel;
class ScreenPane;
class AccountButton;
class UndoBar;

/** The window without anything behind it: menus, tabs, message bar, screens, status line. Takes
 * everything as values. */
class WindowFrame : public QMainWindow
{
    Q_OBJECT

public:
    enum class Screen { Queue, Log, Registry, Rules, Drift, Triage };

    explicit WindowFrame(const Clock &clock, QWidget *parent = nullptr);

    void showScreen(Screen screen);
    [[nodiscard]] Screen screenShown() const;
    void setQueueCount(int waiting);
    /** Behind the name of its tab, 0 for none; `said` names tab and count for a screen reader. */
    void setCount(Screen screen, int count, const QString &said);
    /** The right corner: "● Synced 20 s ago" and "larkspur.example · M. Kane". */
    void setCorner(const QString &state, bool healthy, const QString &who);
    /** The left of the status line: what was just decided, with the way back; empty text hides it.
     */
    enum class UndoLink { Undo, Keep }; ///< What the words behind the text do.
    void setUndo(const QString &text, const QString &action, UndoLink link = UndoLink::Undo);
    [[nodiscard]] QString corner() const; ///< The state as setCorner() was told.
    [[nodiscard]] QString whoText() const;
    /** Of the account in the corner. */
    [[nodiscard]] QMenu *accountMenu() const;
    [[nodiscard]] QString statusRight() const;
    [[nodiscard]] QString
    noticeShown() const; ///< The sentence that notice() was told; empty once it left.
    void setStatusRight(const QString &text);
    /** A sentence that leaves by itself. */
    void notice(const QString &sentence);
    void warn(const QString &sentence); ///< A notice that news do not cover before it can be read.
    void news(const QString &sentence); ///< A notice of what went on by itself.

    void setSettingsPages(const QList<std::pair<QString, QString>> &pages); ///< For the palette.

    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] ReviewScreen *review() const { return m_review; }
    [[nodiscard]] LogScreen *log() const { return m_log; }
    [[nodiscard]] RegistryScreen *registry() const { return m_registry; }
    [[nodiscard]] RulesScreen *rules() const { return m_rules; }
    [[nodiscard]] DriftScreen *drift() const { return m_drift; }
    [[nodiscard]] TriageScreen *triage() const { return m_triage; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] RuleBar *ruleBar() const { return m_rule; }
    [[nodiscard]] DiffView *diffShown() const; ///< Null where the screen shows none.

protected:
    /** Ends the program's window, by Quit. */
    virtual void leave() { close(); }

signals:
    void proposalWanted(const QString &id); ///< Chosen in the command palette.
    void settingsWanted(const QString &page); ///< Chosen there, too.
    void undoWanted(); ///< "Undo" in the undo bar: of what it tells.
    void keepWanted(); ///< "Keep" in the undo bar.
    void screenChanged(Docket::WindowFrame::Screen screen);

private:
    void makeMenus();
    void wireDiff();
    QWidget *makeTop();
    void makePalette();
    void makeStatusLine();
    /** In the order of Screen. `action` shows it; the pane becomes the window's. */
    void addScreen(const QString &title, ScreenPane *pane, QAction *action);
    [[nodiscard]] ScreenPane *pane() const; ///< Of the screen shown.
    void focusScreen(); ///< Gives the keys to what is mostly used on the screen shown.

    Actions *m_actions;
    QTabBar *m_tabs;
    QStackedWidget *m_screens;
    ReviewScreen *m_review;
    LogScreen *m_log;
    RegistryScreen *m_registry;
    RulesScreen *m_rules;
    DriftScreen *m_drift;
    TriageScreen *m_triage;
    MessageBar *m_messages;
    RuleBar *m_rule;
    RoleLabel *m_corner = nullptr;
    AccountButton *m_who = nullptr;
    UndoBar *m_undo = nullptr;
    CommandPalette *m_palette = nullptr;
    HelpPanel *m_help = nullptr;
    RoleLabel *m_right = nullptr;
    RoleLabel *m_notice = nullptr;
    QTimer *m_noticeTime = nullptr;
    QDeadlineTimer m_warned; ///< A warning is there until then.
    bool m_keeps = false; ///< The undo bar offers to keep, not to undo.
};

} // namespace Docket
