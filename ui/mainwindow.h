// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registryimport.h"
#include "core/reports/logexport.h"
#include "core/sync/workspace.h"
#include "ui/evidence/evidencehooks.h"
#include "ui/log/rowundo.h"
#include "ui/log/savedviews.h"
#include "ui/registry/newpagedialog.h"
#include "ui/rehearsal/rehearsalhooks.h"
#include "ui/review/evidencepane.h"
#include "ui/review/verdict.h"
#include "ui/settings/settingshooks.h"
#include "ui/setup/accounthooks.h"
#include "ui/setup/connectdialog.h"
#include "ui/setup/setupwizard.h"
#include "ui/theme/theme.h"
#include "ui/windowframe.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <stop_token>

class QMenu;
class QSettings;
class QTimer;

namespace Docket {

class Announcer;
struct DriftRow;
struct RulesKnown;
class Notifier;
class SettingsDialog;
class TrayIcon;

/** What the window asks of the program around it. Functions left empty take their commands away. */
struct WindowHooks
{
    CheckConnection check; ///< Tries an account.
    StoreConnection store; ///< Keeps and uses it.
    std::function<QCoro::Task<Result<void>>()>
        forget; ///< Drops the account and its token everywhere.
    std::function<ConnectDraft()> known; ///< The account that was kept, without its token.
    std::function<bool()>
        keepsToken{}; ///< Whether there is a keychain to take the token; empty: yes.
    std::function<void()> reconnect; ///< Tries to sign in again at once, while that never worked.
    std::function<bool()> trySample; ///< Opens the built-in staging site in a window of its own.
    std::function<bool()>
        connectOwn{}; ///< Of a window on that site: opens one for a person's own sites.
    SettingsHooks settings{};
    AccountHooks accounts{}; ///< Without `list` there is only one.
    SetupHooks setup{}; ///< Without `finish` there is no wizard.
    EvidenceHooks evidence{};
    RehearsalHooks rehearsal{};
    Notifier *notifier = nullptr; ///< Not owned; null: the desktop is told nothing.
};

/** The window on a workspace: hands its values to the screens and a person's wishes to it. */
class MainWindow : public WindowFrame
{
    Q_OBJECT

public:
    /** `workspace` and `settings` are not owned; the workspace may still be loading. */
    MainWindow(Workspace &workspace, QSettings &settings, WindowHooks hooks = {},
        QWidget *parent = nullptr);

    /** Opens it (or brings it to the front) with the site already filled in when one is known. */
    void showConnectDialog();
    /** The first-run wizard, as it was left; the dialog where there is none. */
    void showSetup();
    /** What a person needs to get in: the wizard before any account was kept, else the dialog. */
    void showWayIn();
    /** Opens them (or brings them to the front) on the page of that name. */
    void showSettings(const QString &page = {});

    /** Opens a pack in a window of its own, without an account; what is wrong with it is said. */
    void showEvidence(const QString &file);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void leave() override;

private:
    void wireNotifications();
    void placeTray();
    void tellWaiting(); ///< Badge, tray and what is to be told of new proposals.
    [[nodiscard]] bool hasTray() const;
    [[nodiscard]] bool isInFront() const; ///< A person may be looking at it.
    void comeToFront();
    void answerNotification(const QString &cause, const QString &proposalId);
    void stayInTray();
    void wireReview();
    void wireLog();
    void wireCommands();
    void restore();
    void bringOnScreen();
    void setTheme(ThemeChoice choice);
    void showTheme();
    /** Applies and keeps what was chosen. */
    void prefer(const Preferences &wanted);
    /** At once by a new window, unless something half done would be lost with this one. */
    void changeLanguage();
    void goOnWithSettings();
    void exportPolicy(const QString &file);
    void sayWhereKept(TokenKept kept);
    void fillAccountMenu();
    void useAccount(const QString &id);
    void renewAccount(const QString &id);
    void connectAccount();
    void addAccount();
    void openConnectDialog(CheckConnection check, StoreConnection store, const ConnectDraft &known);
    void forgetAccountNamed(const QString &id);
    /** Makes room for another account's window when one was chosen. True when it does. */
    bool giveWay();

    void showPeople();
    void showProposals(); ///< All of them, and the people there are.
    void
    readBegun(); ///< What was begun and not decided: words being typed, conflicts being settled.
    void readTyped(); ///< Words that were being typed, by the proposal they are for now.
    void showNames(); ///< Of everybody who has one by now.
    void learnNames(const QStringList &accountIds); ///< Asks the site, once each.
    void showChanged(const QStringList &ids);
    void showCounts(); ///< How many wait, in the window and its messages.
    void showStatus();
    void showMessages(const SyncStatus &status);
    void showHeld();
    void showUndo(); ///< The undo bar.
    /** Says it, and where when that is another screen than the one shown, with the way there; `id` is the proposal's, if it is one's. */
    void tellUndone(const QString &what, Screen where, const QString &id = {});
    void showUndone(); ///< The screen, and the proposal, that tellUndone() told of.
    [[nodiscard]] int heldTogether(const QString &id) const;
    [[nodiscard]] QString unsureText(const QString &id) const;
    [[nodiscard]] QString retryText(const SyncStatus::Retry &retry) const;
    [[nodiscard]] QString sendingText() const;
    [[nodiscard]] QString heldText(const HeldDecision &last) const;
    void showDelayed(); ///< What waits since its page was written too often, and until when.
    [[nodiscard]] QString delayedText(const QList<DelayedDecision> &delayed) const;
    void answerDelayed(int button);
    void showRight(); ///< The right of the status line: "Online · 1 held".
    void announceTokenEnd(); ///< In the message bar, until it is renewed or put off.
    void showTokenEnd(const SyncStatus &status);
    void answerTokenEnd(int button);
    [[nodiscard]] int decidedNotSent() const;
    [[nodiscard]] bool isStanding() const; ///< Nothing is sent at present: a bar says why.
    /** Whether an error of this kind is the whole site's, which has its bar for that. */
    [[nodiscard]] static bool isOfSite(Error::Kind kind);
    void showHistory(const QString &pageId); ///< As it is known, or soon, when the keys rest.
    void readHistory(const QString &pageId);
    void tellHistory(
        const QString &pageId, const QList<HistoryLine> &lines); ///< To whom it concerns.
    /** What nobody touched moves onto that version of its page, once. */
    void followPage(const QString &pageId, int version);
    void tellFollowed(const QStringList &moved);
    [[nodiscard]] bool isInHand(const QString &id) const; ///< Being edited, typed for, or marked.
    void forgetHistories(); ///< Pages may have moved on; that of the page shown is read again.
    void reloadLog();
    void showLog(const QList<LogEntry> &entries);
    void countLogSoon(const LogQuery &query);
    void countLog(const LogQuery &query);
    void readSignOffs(); ///< And the sprints: what the log's period may be and who went through it.
    void offerLogParts(); ///< Owners and spaces to choose from.
    void signOffLog(const QString &note);
    void readCharts();
    void exportLogPdf(const QString &file);
    /** Writes what the log shows; one at a time, the newest. */
    void writeLog(std::shared_ptr<LogSink> sink, const QString &file);
    void wireLogViews();
    void fillViewMenu();
    void keepViews();
    void chooseView(const QString &name);
    void saveView();
    void renameView();
    void deleteView();
    void putViewBack();
    [[nodiscard]] bool isCounted(const LogQuery &query) const; ///< What the figures say fits it.
    void readMoreLog(const LogQuery &query);
    void readRow(const LogEntry &entry); ///< What is shown of it and can be done with it.
    void readBodies(qint64 sequence);
    [[nodiscard]] std::optional<LogEntry> rowShown() const; ///< Of the log, while that is shown.
    [[nodiscard]] RowUndo undoOf(const LogEntry &row, const QList<LogEntry> &decisions) const;
    [[nodiscard]] RowUndo undoOfRow() const; ///< Of the row shown, once its decisions are known.
    void sayOfRow(const QString &why); ///< Until another row is chosen.
    void keepRefusalOfRow(const QString &id); ///< The refusal that is shown goes with the row.
    void forgetRowWords(); ///< What was said of a row that is chosen no more.
    [[nodiscard]] bool answersKey(const QKeySequence &key);
    void revertCurrent();
    /** What was decided in this window: for Undo to take back as a whole, and Redo to do again. */
    struct Done
    {
        Verdict verdict; ///< Only the ids that it reached.
        QHash<QString, Person> owners; ///< Whose they were before they were handed on.
        std::optional<PolicyChange> rule = {}; ///< Instead: the rule that was made.
        QStringList rejected = {}; ///< What the rule was made of.
        QString ruleId = {}; ///< As Workspace::changePolicy() named it.
        int asked = 0; ///< Counts up with each decision: a later one may be over sooner.
    };
    enum class Carry { Anew, Again }; ///< Again: by Redo, which keeps what else can be redone.
    QCoro::Task<void> carryOut(Verdict verdict, Carry how);
    void keepDone(const Done &done); ///< In the order that they were asked for.
    [[nodiscard]] QCoro::Task<Result<void>> carryOutOne(Verdict verdict, QString id);
    void saidDone(const Verdict &verdict);
    [[nodiscard]] QString lateWords(const Verdict &verdict) const;
    void sayLeft(const Verdict &verdict, const QList<std::pair<QString, Error>> &failed);
    class Carrying;
    enum class Back { Undo, UndoRow, UndoShown, UndoDelayed, Redo, Keep };
    [[nodiscard]] bool waitsItsTurn(Back back); ///< Keeps it for when what is under way is over.
    void goBackNext();
    void undoHere(); ///< The row's decision in the log, else the newest.
    void undoNewest();
    void undoShown(); ///< What the undo bar tells of.
    void undoDelayed(); ///< All that wait for a page that was written too often.
    void takeBackApprovals(const QStringList &ids);
    QCoro::Task<void> undoRow(LogEntry row);
    QCoro::Task<void> takeBackChoice(QString id);
    void forgetDone(Verdict::Kind kind, const QString &id); ///< It is taken back by itself.
    /** What undoing that row's decision takes back. */
    [[nodiscard]] Done doneOf(const LogEntry &row, const RowUndo &undo) const;
    /** The handing on that made the proposal whose it is now, if it was done in this window. */
    [[nodiscard]] const Done *handedOn(const QString &id) const;
    [[nodiscard]] bool isRuleOf(const LogEntry &row) const; ///< The newest thing done, from there.
    [[nodiscard]] bool undoesNewest() const; ///< Whether undoHere() is undoNewest().
    [[nodiscard]] QString undoHereName() const; ///< What undoHere() takes back; empty for nothing.
    QCoro::Task<void> takeBack(Done done);
    QCoro::Task<void> takeBackEarlier(); ///< What an earlier run decided.
    void redoNewest();
    void keepPublished(); ///< Drops the newest revert that is held.
    [[nodiscard]] QString heldRevert() const; ///< Of which proposal that is; empty for none.
    void sayKept(const QStringList &ids); ///< They stay on their pages after all.
    [[nodiscard]] bool isTakenBack(const QString &id) const; ///< By the newest undo.
    [[nodiscard]] bool isPutBack(const QString &id) const; ///< Its revert, by the newest undo.
    [[nodiscard]] bool isNewest(const HeldDecision &held) const; ///< What Undo takes back.
    [[nodiscard]] bool
    tellsDecided() const; ///< The undo bar tells of a decision, not of what is held.
    void wireLinks();
    void lookForLinks();
    void stopLinks();
    void wireTriage();
    void readTriage(); ///< The look that is kept.
    void showTriage(const std::optional<TriageReport> &report);
    void showTriageAnswers();
    void lookAtClosed();
    void stopLooking();
    void answerTriage(Workspace::TriageAnswer answer);
    QCoro::Task<void> keepAnswer(TriageItem item, Workspace::TriageAnswer answer);
    void wireDrift();
    void readDrift(); ///< The audit that is kept.
    void showDrift(const std::optional<DriftReport> &report);
    void startAudit();
    void stopAudit(); ///< By a person, who is told what is kept.
    void endAudit();
    void sayNotAudited(const Error &error);
    void proposeFrom(const DriftRow &row);
    void wireRules();
    void wireRegistry();
    void showRegistry(); ///< Its lines, what is wrong with them, and what can be typed.
    /** Makes the change; with a form waiting for it, that is told. */
    QCoro::Task<void> keepRegistry(PolicyChange change, Carry how);
    void wireRulesScreen();
    void showRules(); ///< The rules, and what can be typed for them.
    [[nodiscard]] RulesKnown rulesKnown() const;
    /** Makes the change; with a form waiting for it, that is told. */
    QCoro::Task<bool> keepRules(PolicyChange change, Carry how);
    void wireEvidence(); ///< Packs for an auditor, and the rehearsal.
    void makeEvidence();
    void chooseEvidence(); ///< Asks for a pack to open.
    void rehearse();
    void wireTrial();
    void startTrial();
    void stopTrial(); ///< By a person, who is told so.
    void endTrial();
    void exportTrial(const QString &file);
    void lookUpPage(const QString &pageId);
    void readProjects();
    [[nodiscard]] QString folderOfFiles() const; ///< Where the last one was written or read.
    void keepFolder(const QString &file);
    void sayWritten(int rows, const QString &file);
    void exportRegistry(const QString &file);
    void wireRegistryFiles(); ///< Import and export.
    void importLines(const QString &file);
    void askForTable(); ///< On which page it is.
    void importTable(const QString &address);
    void askForPageToPublish();
    void askForLogPage(); ///< On which page what the log shows is to stand.
    void publishLog(const QString &address);
    void publishLines(const QString &address);
    /** Shows what came of a wish for an edit of a page, or why nothing did. */
    void showAsked(const QString &doing, const Result<AskedProposal> &asked);
    void askForNewPage();
    [[nodiscard]] QList<NewPageWanted> missedPages(const QList<UnplacedTicket> &unplaced) const;
    [[nodiscard]] NewPageWanted newPageInSight() const;
    [[nodiscard]] QString besides(const QString &itemKey) const;
    void countUnplaced();
    [[nodiscard]] QString ticketInSight() const;
    void proposePage(const NewPageWanted &wanted);
    void addSection(const QString &pageId, PageKind kind, const QString &section);
    /** Says what the rows would do, and does it if that is wanted. */
    void previewLines(const QList<TableRow> &rows, const QString &source);
    void readComponents(const QString &project);
    enum class NoRule { Silent, Said }; ///< Where none would have helped.
    /** Says which rule would have prevented these rejections. */
    void offerRule(const QStringList &rejected, NoRule none);
    [[nodiscard]] QStringList waitingIds() const; ///< What the queue counts as waiting.
    void dismissRule();
    void makeRule(); ///< What the bar offers, or a rule for the log's row.
    void sayNoRule();
    void chooseRule(); ///< Another one; or takes back the one that is in force.
    void takeBackInForce(const RuleInForce &rule);
    /** Made of these rejections. */
    QCoro::Task<void> keepRule(PolicyChange change, QStringList rejected, Carry how);
    QCoro::Task<void> takeBackRule(Done done);
    void forgetUndo(const QString &id); ///< It failed: there is nothing to take back.
    [[nodiscard]] QString doneName(const Done &done) const; ///< "Approve “DNS guide”"
    [[nodiscard]] QString choiceName(const QString &id) const;
    [[nodiscard]] bool isAtTheEnd()
        const; ///< All that was decided here is taken back; the newest decision is that way back.
    [[nodiscard]] QString undoName() const; ///< What Undo would take back; empty for nothing.
    void sync();
    void importPolicy();
    void chooseExport(LogForm form); ///< Asks for a file.
    void choosePdf(); ///< Asks for a file.
    /** Asks first: the token has to be made again afterwards. */
    void forgetAccount();
    void showProposal(const QString &id);
    void readPolicy(const QString &file);
    QCoro::Task<void> takePolicy(Policy policy, QString name);
    /** Says for a while what was decided, with the way back; see showHeld(). */
    void showDecided(const QString &text);
    /** Counts what an earlier run left to be sent, once. */
    void noteLeftOver(const QList<Proposal> &all);
    void sent(const QString &id);
    /** What is written; once for all that one version took. */
    [[nodiscard]] QString publishedText(const QString &id, const PublishOutcome &outcome) const;
    /** Says why a decision did not reach the page, unless it merely waits. */
    void sayNotPublished(const QString &id, const Error &error);
    QCoro::Task<void> keepEdit(QString id, QByteArray body, QByteArray on, bool publish);
    QCoro::Task<void> choose(QString id, EditChoice choice);
    QCoro::Task<void> settle(QString id, Page live, QByteArray body);
    /** Says what could not be done, until it can or somebody puts it away; the keys stay where they are. */
    void refused(const QString &id, const QString &doing, const Error &error);
    void carried(const QStringList &ids); ///< A refusal about one of them is past.
    /** Waits for something to be in the journal; a refusal is shown. */
    void decide(const QString &id, const QString &doing, QCoro::Task<Result<void>> &&task);
    [[nodiscard]] QString nameOf(const QString &id) const;

    Workspace &m_workspace;
    QSettings &m_settings;
    WindowHooks m_hooks;
    Preferences m_preferences;
    QHash<QString, QList<HistoryLine>>
        m_histories; ///< By page; dropped when something was published or looked at anew.
    bool m_begunRead = false; ///< readBegun() was asked, once there are proposals.
    bool m_tokenEndSaid = false; ///< The bar about the token's end is there.
    int m_logRequest = 0, m_ruleRequest = 0; ///< Newest wins.
    QString m_noRule; ///< Why the last rejection offers none; empty when it does.
    std::stop_source m_exporting; ///< Of the newest export of the log.
    bool m_triageRead = false; ///< What is kept of the last one is known.
    QDate m_lookedBy; ///< The day on which a triage began by itself.
    std::stop_source m_look; ///< Of the newest triage.
    std::stop_source m_links; ///< Of the newest search for links.
    std::stop_source m_audit; ///< Of the newest drift audit.
    std::stop_source m_trial; ///< Of the newest trial of the rules.
    bool m_logRunning = false; ///< A question about it is being answered.
    bool m_logStale = true;
    bool m_projectsAsked = false;
    int m_pageRequest = 0; ///< Newest wins.
    QHash<QString, QStringList> m_components; ///< Of the projects that were asked about.
    QString m_logPublishedTo; ///< As m_publishedTo, of the log.
    NewPageWanted m_newPage; ///< What was asked for last.
    QString m_publishedTo; ///< Where the registry was published last, as it was typed.
    RegistryKnown m_registryKnown; ///< What the site told, for its form.
    SavedViews m_views;
    QString m_view; ///< Name of the view that was chosen last.
    std::optional<SavedView> m_viewDeleted; ///< The last one, for putting back.
    QMenu *m_viewMenu = nullptr; ///< The log's.
    int m_chartRequest = 0; ///< Newest wins.
    std::optional<LogQuery> m_counted; ///< What the figures are of; nothing after something new.
    /** About the log's row; nothing until they are known. */
    std::optional<QList<LogEntry>> m_rowDecisions;
    qint64 m_rowRead = 0; ///< Its number.
    QString m_rowWords; ///< Said of it.
    std::optional<QString> m_rowRefused; ///< As m_lastRefused, where that is about it.
    QSet<QString> m_delayedSeen; ///< What waits for its page and was put away.
    bool m_syncing = false; ///< Somebody asked for it, and it is not over.
    QStringList m_ruleFor; ///< The rejections that the rule on offer is for.
    QStringList m_ruledOut; ///< What was asked to be rejected because a rule is in force.
    QList<Done> m_done, m_redo; ///< Oldest first.
    int m_asked = 0; ///< Decisions so far.
    int m_carrying = 0; ///< Decisions, and ways back, that are under way.
    QList<Back> m_backs; ///< Asked for meanwhile: what they are about is not there yet.
    QString m_decided; ///< What was decided last, in words.
    QDateTime m_decidedUntil; ///< Said until then.
    std::optional<Screen>
        m_undoneOn; ///< It tells of what was undone there, elsewhere than on the screen shown.
    QString m_undoneId; ///< The proposal that was about; empty for none.
    std::optional<QSet<QString>> m_leftOver; ///< Decisions of an earlier run still to be sent.
    QString m_lastFailed, m_lastRefused; ///< The proposals that “Show it” goes to.
    bool m_siteRefused = false; ///< The last refusal says of the site what its own bar says.
    bool m_publishWaits = false; ///< The bar about publishing speaks of a write that is looked for.
    Announcer *m_announcer;
    TrayIcon *m_tray = nullptr;
    QString m_toldFor; ///< The account whose proposals the desktop was told of.
    bool m_leaving = false; ///< Closing is the end of it, tray or not.
    QTimer *m_second; ///< Runs only while something counts down.
    QTimer *m_minute;
    QTimer *m_keysRest; ///< Runs out when nobody goes from proposal to proposal any more.
    QDateTime m_lastSync; ///< The histories are of then, or later.
    QHash<QString, int> m_followed; ///< The version each proposal was last to move onto.
    int m_historyRound = 0; ///< An answer of an earlier round may be older than what was published.
    QString m_historyPage; ///< Whose history is asked for then.
    QPointer<ConnectDialog> m_connect;
    QString m_renewing; ///< The account, not in use, that it is about: its site.
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<SetupWizard> m_adding; ///< Another account, step by step.
    SetupWizard *m_setup = nullptr; ///< Kept while the window is there: nothing typed is lost.
};

} // namespace Docket
