// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QSettings;

namespace Docket {

/** Under which heading a command stands in the list of keys. */
enum class ActionGroup { Review, Diff, Editing, Registry, Links, Rules, Triage, Go, View, App };
[[nodiscard]] QString groupName(ActionGroup group);

/**
 * The one registry of the window's commands, each with its text, key and icon; menus and buttons
 * show these, the list of keys and the command palette are made of it, and keys are changed here.
 * Letter keys of the review fire only where addReviewKeysTo() put them (never while typing in a
 * field or choosing in a combo box) and never repeat while held. No two commands in reach of each other share a key;
 * only the letters of the rows of triage and missing links are those of the review's, which are on another screen.
 */
class Actions : public QObject
{
    Q_OBJECT

public:
    /** One command as a list of keys shows it; its id is the action's object name. */
    struct Entry
    {
        QAction *action = nullptr;
        ActionGroup group = ActionGroup::App;
        QString text; ///< Without marks: "Next Proposal", also while the menu names a thing.
        QList<QKeySequence> defaults; ///< Empty for none.
        QList<QKeySequence> keys; ///< What it is to have, also while letter keys are off.
        /** True when they are never in reach together, so that one key may do for both. */
        [[nodiscard]] bool isApartFrom(const Entry &other) const;
    };

private:
    QList<Entry> m_entries; ///< First, since making the actions below fills it.
    bool m_letterKeys = true;

public:
    explicit Actions(QObject *parent);

    QAction *approve, *edit, *reject, *owner, *snooze, *mark, *markAll, *stay;
    QAction *makeRule, *otherRule;
    QAction *next, *previous, *nextChange, *previousChange, *dropChange;
    QAction *view, *unified, *spaces, *fold, *wrap, *evidence, *readPage;
    QAction *openTicket, *openPage;
    QAction *copy, *copyDiff, *findNext, *findPrevious, *changeList;
    QAction *publishEdited, *saveDraft, *leaveEdit, *discardEdit, *switchEdit;
    QAction *useLive, *useProposed, *useBoth, *useBase;
    QAction *undo, *redo, *find, *sync, *goOnWithSite, *connectAccount, *forgetAccount,
        *importPolicy;
    QAction *exportCsv, *exportJson, *exportPdf, *publishLog; ///< What the sync log shows.
    QAction *onlyExceptions, *logCharts, *signOff, *saveView, *renameView,
        *deleteView; ///< Of the sync log.
    QAction *newLine, *duplicateLine, *removeLine, *lineUp, *lineDown, *relink, *acceptPlace,
        *importLines, *importPageLines, *exportLines, *publishLines, *addSection,
        *newPage; ///< Of the registry; the first five of the rules, too.
    QAction *findLinks, *acceptLink, *dismissLink,
        *openLink; ///< Pages the registry may be missing, and the current one of these.
    QAction *discardRule, *switchRule, *addCondition, *removeCondition, *defaultRules,
        *pageComments, *tryRules,
        *exportTrial; ///< Of the rules; saveDraft is theirs, too.
    QAction *triageDocument, *triageLeave, *triageOpen; ///< Of the triage's current row.
    QAction *makeEvidence, *openEvidence; ///< Packs for an auditor.
    QAction *rehearse; ///< Plays Docket's scenarios on a staging site.
    QAction *quit;
    QAction *zoomIn, *zoomOut, *zoomReset, *fullScreen, *nextPane, *previousPane;
    QAction *widenQueue, *narrowQueue, *widenEvidence, *narrowEvidence;
    QAction *queueScreen, *logScreen, *registryScreen, *rulesScreen, *driftScreen, *triageScreen,
        *openLogPage;
    QAction *revert, *keep; ///< Keep: drops a revert that is held.
    QAction *triage; ///< Looks for closed tickets without a label.
    QAction *audit, *propose; ///< Of the drift audit; Enter proposes on its rows alone.
    QAction *themeSystem, *themeLight, *themeDark, *themeContrast, *openSettings, *palette, *help,
        *about;

    void addReviewKeysTo(QWidget *widget) const;
    /** Decisions, for switching them on and off together. */
    [[nodiscard]] QList<QAction *> decisions() const
    {
        return {approve, edit, reject, owner, snooze};
    }

    // ---- the registry ----
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *entry(const QString &id) const;
    /** The command that has this key, or one that begins with it or is its beginning; null for none
     * but `id` itself. An empty key is nobody's. */
    [[nodiscard]] const Entry *conflictWith(const QString &id, const QKeySequence &key) const;
    /** Gives the command this key alone; an empty one takes its keys away. False, and nothing
     * changes, when another command has it or no command is called so. */
    bool setKey(const QString &id, const QKeySequence &key);
    void restoreDefault(const QString &id); ///< Does nothing while another command has its key.
    void restoreDefaults();
    /** Off: keys that are a single character (WCAG 2.1.4) do nothing; those with Ctrl, Alt or a
     * function key go on. What they are stays known. */
    void setLetterKeys(bool on);
    [[nodiscard]] bool letterKeys() const { return m_letterKeys; }
    /** Only what differs from the defaults is kept, under "keys/". A kept key that two commands
     * claim is left out on reading. */
    void save(QSettings &settings) const;
    void load(QSettings &settings);
    /** "Ctrl+Shift+Z" as the system writes it; empty when it has none at present. */
    [[nodiscard]] static QString keyText(const QAction *action);

signals:
    void keysChanged();

private:
    QAction *add(const char *name, ActionGroup group, const QString &text,
        const QList<QKeySequence> &keys, const QString &iconName = {});
    QAction *addReview(const char *name, ActionGroup group, const QString &text, Qt::Key key,
        const QString &iconName = {});
    void arrange();
    void applyKeys();
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
};

/** True for a key that is one character, with or without Shift. */
[[nodiscard]] bool isLetterKey(const QKeySequence &key);

} // namespace Docket
