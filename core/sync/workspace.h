// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/connectors/documentsystem.h"
#include "core/connectors/worksystem.h"
#include "core/diff/changeparts.h"
#include "core/domain/logentry.h"
#include "core/domain/policy.h"
#include "core/domain/proposal.h"
#include "core/net/budget.h"
#include "core/policy/registryhealth.h"
#include "core/policy/rulesuggestion.h"
#include "core/policy/unplaced.h"
#include "core/reports/triage.h"
#include "core/sync/driftrun.h"
#include "core/sync/linkrun.h"
#include "core/sync/poller.h"
#include "core/sync/publisher.h"
#include "core/sync/ruletrial.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace Docket {

struct RegistryImport;
struct RegistryKnown;
struct RegistryOnPage;
struct TableRow;

class HttpClient;
class Journal;
struct LogChartFigures;
struct LogQuery;
class LogSink;

/** The two remote systems of one bridge and who is signed in to them. Owned by the app, outlives the Workspace's use of it. */
struct Bridge
{
    QString id; ///< Stable name of the pair, part of every proposal's identity.
    QString siteName; ///< "larkspur.example", for people.
    WorkSystem *work = nullptr;
    DocumentSystem *documents = nullptr;
    HttpClient *http = nullptr; ///< Tells what the remotes still allow; may be null.
    QDateTime tokenExpires{}; ///< Where its last day begins; invalid when nobody knows.
    /** Names this beginning of a site that begins anew each time it is started, as one that the
     * program itself serves does; empty for every site that lasts. With another name than before
     * nobody is asked whether it is the right site. */
    QString beginning{};
};

/** How the workspace stands with the remote systems; shown in the status line. */
struct SyncStatus
{
    /** Doubtful: the site is not what Docket knew; nothing is read or written until acceptSite(). */
    enum class State { NotConnected, Online, Offline, SignInNeeded, Throttled, Doubtful };

    /** A request that failed more than once and goes out again. */
    struct Retry
    {
        QString host; ///< With its port where it has one.
        Error error; ///< Of the last attempt.
        QDateTime at; ///< Of the next.
        friend bool operator==(const Retry &, const Retry &) = default;
    };

    State state = State::NotConnected;
    bool busy = false; ///< A poll or a write is under way.
    QDateTime lastSync; ///< Of the last complete poll; invalid before the first.
    QDateTime nextSync; ///< Invalid when polling is off.
    QDateTime retryAt; ///< While throttled or offline.
    QString site; ///< "larkspur.example"
    Person account; ///< Null until signed in.
    std::optional<Error> error; ///< Of the last call that failed; gone after the next that did not.
    QString
        unseen; ///< What the site does not let Docket see, as a sentence; of the last look at the pages.
    QString question; ///< While Doubtful: what a person is asked, in sentences.
    std::optional<Retry> retry; ///< Set while a request fails and is sent again by itself.
    QMap<QString, Budget> budgets; ///< What each host said last of how much it still allows.
    QDateTime tokenExpires; ///< Bridge::tokenExpires.
    std::optional<int> tokenDaysLeft; ///< Set from 30 days before the token's last day; 0: that is
        ///< today, less: it is over.
    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

/** A decision that is held (approved or reverting, nothing sent yet) and can be dropped by undo(). */
struct HeldDecision
{
    QString proposalId;
    QString text; ///< "Approve “Current Configuration”", for "Undo …".
    QDateTime
        sendAt; ///< Approvals for one page are put off to the newest one's, to leave together.
    bool revert = false;
    QDateTime latest; ///< Not put off beyond this.
    friend bool operator==(const HeldDecision &, const HeldDecision &) = default;
};

/** An approval that is not sent yet: its page was written as often as the policy's write limit allows. undo() can drop it. */
struct DelayedDecision
{
    QString proposalId;
    QString pageId;
    QDateTime until; ///< Sent then, with all others that wait for the page.
    friend bool operator==(const DelayedDecision &, const DelayedDecision &) = default;
};

/** What came of a person's wish for a proposal. */
struct AskedProposal
{
    enum class Origin {
        Made,
        Known, ///< It was there already.
        Renewed, ///< It was there and says by now what is so now.
        Needless ///< The page says so already: there is none, and one that waited is superseded.
    };
    QString id; ///< Empty for Needless where none waited.
    Origin origin = Origin::Known;
    friend bool operator==(const AskedProposal &, const AskedProposal &) = default;
};

/** Docket's own draft of an edit of a page that is there, as it made it: no word and no choice in it is a person's. */
[[nodiscard]] bool isUntouched(const Proposal &proposal);

/**
 * The one door to Docket's core: what the window and the command line use. Lives on the GUI (or main) thread and never blocks
 * it: the database has its own thread, the network is asynchronous. Holds a snapshot of all proposals as values; every change
 * is in the journal before it is in the snapshot.
 */
class Workspace : public QObject
{
    Q_OBJECT

public:
    /** How long an approval waits before it is sent; Hold::None sends at once. */
    enum class Hold { None, Window };

    /** Neither `journal` nor `clock` is owned. */
    Workspace(Journal &journal, const Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    /** Reads policy and proposals; finishes what a crash interrupted once connected. Errors: Storage. */
    [[nodiscard]] QCoro::Task<Result<void>> load();
    /** Uses these systems from now on and signs in. Errors: what whoAmI() says. */
    [[nodiscard]] QCoro::Task<Result<Person>> connectTo(Bridge bridge);
    /** Lets go of the remote systems: waits for what is under way and uses them no more. What is decided waits for the next connectTo(). */
    [[nodiscard]] QCoro::Task<void> leave();
    /** Stops everything and waits for what is under way; to be awaited before destruction. */
    [[nodiscard]] QCoro::Task<void> close();

    // ---- what is known (snapshots; no waiting) ----
    [[nodiscard]] QList<Proposal> proposals() const; ///< All, oldest first.
    [[nodiscard]] std::optional<Proposal> proposal(const QString &id) const;
    /** The proposal whose id starts with `prefix`. Errors: NotFound; Invalid when several do. */
    [[nodiscard]] Result<Proposal> byPrefix(const QString &prefix) const;
    [[nodiscard]] const Policy &policy() const;
    [[nodiscard]] const SyncStatus &status() const;
    /** Who is signed in, else who was last, also in an earlier run; null when nobody ever was. */
    [[nodiscard]] const Person &person() const;
    [[nodiscard]] QList<HeldDecision> held() const; ///< Oldest first.
    [[nodiscard]] QList<DelayedDecision> delayed() const; ///< By page, each page's oldest first.
    /** The rule that undo() would take back, when a change of the policy is what it takes back; else empty. */
    [[nodiscard]] QString newestRule() const;
    /** The proposal that undo() would put onto its page again, when a revert is what it takes back; else empty. */
    [[nodiscard]] QString newestRevert() const;
    /** What that change does, in a sentence, when the registry or the rules were edited; else empty. */
    [[nodiscard]] QString newestPolicyEdit() const;
    /** The proposal of which a change was dropped or taken again, while that is what undo() takes back; else empty. */
    [[nodiscard]] QString newestChoice() const;
    [[nodiscard]] QString personName(
        const QString &accountId) const; ///< The account id itself when unknown.
    [[nodiscard]] QHash<QString, QString>
    names() const; ///< By account id, of those that are known.
    [[nodiscard]] const Clock &clock() const;
    /** What is wrong with each line of the registry, in its order, by what the last poll saw. */
    [[nodiscard]] QList<LineHealth> registryHealth() const;
    /** What the site said of the registered pages and their people; empty before the first poll. */
    [[nodiscard]] const RegistrySeen &registrySeen() const;

    /** The proposal can be read from now on, by the first telling: an approval records how long it was. */
    void noteShown(const QString &id);

    // ---- what a person decides; each is in the journal when the task is done ----
    /** Approves what is proposed now; a reverted change goes onto the page again. Window: sent after holdTime(). Errors: Invalid with the reason (nothing to send, not sound, wrong state). */
    [[nodiscard]] QCoro::Task<Result<void>> approve(QString id, Hold hold);
    /** Approves and waits for the read-back; for the command line. */
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> approveAndPublish(QString id);
    /** Puts a person's wording in place of the draft: the whole body as it shall become. Errors: Invalid (not well-formed: "line 14, column 3: …"; outside the section; an anchor or macro lost). */
    [[nodiscard]] QCoro::Task<Result<void>> edit(QString id, QByteArray after);
    /** The same for words typed on `on`, the proposal's body as it was then: what changed elsewhere on the page since stays. Errors also: Conflict when the page changed where they were typed. */
    [[nodiscard]] QCoro::Task<Result<void>> edit(QString id, QByteArray after, QByteArray on);
    /** Keeps some of the proposed edits and drops the others, which may be taken again; they are still proposed. undo() takes it back. Errors: Invalid (these are not the edits that are offered, as when it moved onto another body meanwhile: look again; what is kept is not sound; wrong state). */
    [[nodiscard]] QCoro::Task<Result<void>> choose(QString id, EditChoice choice);
    /**
     * Settles a conflict: from now on the proposal stands on this live page and would make `after` of it; it waits for its approval.
     * Errors as edit(); Invalid also when it is not in conflict.
     */
    [[nodiscard]] QCoro::Task<Result<void>> resolve(QString id, Page live, QByteArray after);
    /** What a person has begun and not decided. */
    enum class Words {
        Typed, ///< An edit, sound or not.
        Settled, ///< What was chosen in a conflict so far.
    };
    /** Keeps such words for a proposal; empty forgets them. */
    [[nodiscard]] QCoro::Task<Result<void>> keepWords(Words kind, QString id, QString text);
    /** What keepWords() keeps, by proposal; of those that can still be decided. */
    [[nodiscard]] QCoro::Task<Result<QHash<QString, QString>>> keptWords(Words kind);
    /** Drops a person's wording and choice and goes back to Docket's draft. Errors: Storage; Invalid (it moved onto another body meanwhile: look again). */
    [[nodiscard]] QCoro::Task<Result<void>> discardEdit(QString id);
    [[nodiscard]] QCoro::Task<Result<void>> reject(QString id, QString reason);
    [[nodiscard]] QCoro::Task<Result<void>> snooze(QString id, QDateTime until);
    [[nodiscard]] QCoro::Task<Result<void>> reassign(QString id, Person owner);
    /** Takes back the newest decision: changes of the policy are made again the other way, held ones are dropped, rejected and snoozed ones wait again, published ones are reverted and reverted ones approved again (held). Returns what was undone. */
    [[nodiscard]] QCoro::Task<Result<QString>> undo();
    /** The same with the newest decision about this proposal, whatever was decided since. */
    [[nodiscard]] QCoro::Task<Result<QString>> undo(QString id);
    /** "Approve “Current Configuration”": what undo() would take back; empty for nothing. */
    [[nodiscard]] QString undoText() const;
    /** Takes the published change off the page again, keeping later edits elsewhere. */
    [[nodiscard]] QCoro::Task<Result<void>> revert(QString id, Hold hold);
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> revertAndPublish(QString id);
    /** After a conflict: reads the live page, drafts again on it when possible, and waits for a new decision. Where nothing is
     * left to change, or the policy leaves the ticket out by now, it is superseded and says why. */
    [[nodiscard]] QCoro::Task<Result<void>> refresh(QString id);
    /**
     * Moves those of these that nobody touched onto the page as it is now; the same words, no decision. Where the page changed in
     * the very words it stays as it is. Returns what moved. Errors as livePage(); Storage.
     */
    [[nodiscard]] QCoro::Task<Result<QStringList>> follow(QString pageId, QStringList ids);

    // ---- policy, polling, reading ----
    [[nodiscard]] QCoro::Task<Result<void>> setPolicy(Policy policy);
    /** The changes of the policy that would have prevented these rejected proposals; see suggestRules(). Errors: NotFound. */
    [[nodiscard]] QCoro::Task<Result<RuleOffer>> suggestRules(QStringList rejected);
    /**
     * Makes the change on the policy as its file is now, and logs it: both or neither, also when Docket is killed meanwhile. undo()
     * takes it back, also by the id that it answers with, which its log entries have in place of a proposal's. Proposals stay as they are. Errors: Invalid (it does not fit the policy any more, or the file cannot be
     * understood), Storage.
     */
    [[nodiscard]] QCoro::Task<Result<QString>> changePolicy(PolicyChange change);
    /** One look at the work system. A second call while one runs waits for that one's report. */
    [[nodiscard]] QCoro::Task<Result<PollReport>> poll();
    /** Polls, then compares all that closed in the scope with the log and evaluates what is missing. Done by itself every 24 hours while polling is on. */
    [[nodiscard]] QCoro::Task<Result<CensusReport>> census();
    /**
     * The answer to SyncStatus::question: the site is the right one as it is. Looks at it again first; errors as poll(). What was
     * decided meanwhile is sent; with Window it is held for holdTime() again, since nobody who answers need remember it.
     */
    [[nodiscard]] QCoro::Task<Result<void>> acceptSite(Hold hold);
    /** Waits until every decision begun so far is sent or has failed. */
    [[nodiscard]] QCoro::Task<void> sendingDone();
    /** Polls now and then every `interval`; zero stops. */
    void setPollInterval(std::chrono::milliseconds interval);
    [[nodiscard]] std::chrono::milliseconds holdTime() const;
    void setHoldTime(std::chrono::milliseconds time);
    [[nodiscard]] QCoro::Task<Result<QList<LogEntry>>> log(LogQuery query);
    /** What all the entries come to that fit, whatever kinds and limit the query names. */
    [[nodiscard]] QCoro::Task<Result<LogFigures>> logFigures(LogQuery query);
    /** The sprints that tickets were seen in, newest first. */
    [[nodiscard]] QCoro::Task<Result<QList<Sprint>>> sprints();
    /**
     * Writes into the log that who is signed in went through what the query finds: what it comes to now, the name of its period
     * and a note of theirs. Earlier sign-offs stay. Errors: Invalid when nobody ever signed in, or the query finds nothing; Storage.
     */
    [[nodiscard]] QCoro::Task<Result<LogEntry>> signOff(
        LogQuery query, QString period, QString note);
    /** As exportLog(): writes the entries that fit to a file. */
    [[nodiscard]] QCoro::Task<Result<qint64>> exportLog(LogQuery which,
        std::shared_ptr<LogSink> sink, QString file, std::function<void(qint64)> progress,
        std::stop_token stop);
    /** What its charts show; see chartFigures(). */
    [[nodiscard]] QCoro::Task<Result<LogChartFigures>> chartFigures(LogQuery query);
    /**
     * What closed in the last `days` against the pages in scope; see auditDrift(). What did not change since the last audit is not
     * read again. The journal keeps it, and its figures for the trend. Errors also: Conflict while the site is in doubt.
     */
    [[nodiscard]] QCoro::Task<Result<DriftReport>> auditDrift(
        int days, std::function<void(const DriftProgress &)> progress, std::stop_token stop);
    /** What that policy would have done with what closed in the last `days`, compared with the present one; see tryRules(). Nothing
     * changes. Errors as auditDrift(). */
    [[nodiscard]] QCoro::Task<Result<RuleTrial>> tryRules(Policy policy, int days,
        std::function<void(const TrialProgress &)> progress, std::stop_token stop);
    /** Pages that may document the work of the last `days` and are not in the registry; see mineLinks(). Nothing changes. Errors as
     * auditDrift(); Invalid also while the registry names no page: then no space is known. */
    [[nodiscard]] QCoro::Task<Result<MinedLinks>> mineLinks(
        int days, std::function<void(const LinkProgress &)> progress, std::stop_token stop);
    /** What closed in the last `days` with neither kind of label. The journal keeps it, and its figures for the trend. Errors as auditDrift(). */
    [[nodiscard]] QCoro::Task<Result<TriageReport>> triage(
        int days, std::function<void(int done, int of)> progress, std::stop_token stop);
    /** The newest triage that is kept; nothing before the first. */
    [[nodiscard]] QCoro::Task<Result<std::optional<TriageReport>>> lastTriage();
    [[nodiscard]] QCoro::Task<Result<QList<TriagePoint>>> triageTrend(); ///< Oldest first.
    /** What a person says of a closed item. */
    enum class TriageAnswer {
        Documents, ///< It asks for documentation: gets the first label that includes.
        LeavesAsIs ///< It gets the first label that keeps it out.
    };
    /**
     * Writes that answer back as a label, like any approved change: journalled, held for holdTime() with Window, sent once, undone
     * by undo(). The answer is its proposal, see triageId(). Errors: Invalid (decided already; the policy names no such label),
     * Storage.
     */
    [[nodiscard]] QCoro::Task<Result<QString>> answerTriage(
        TriageItem item, TriageAnswer answer, Hold hold);
    /** The newest audit that is kept; nothing before the first. */
    [[nodiscard]] QCoro::Task<Result<std::optional<DriftReport>>> lastDrift();
    [[nodiscard]] QCoro::Task<Result<QList<DriftPoint>>> driftTrend(); ///< Oldest first.
    /** Looks now at what each poll looks at: pages, sections and people of the registry. Errors: as poll(); Storage. */
    [[nodiscard]] QCoro::Task<Result<QList<LineHealth>>> checkRegistry();
    /** The page is right where it is and as it is called now: that it moved is said no more. Errors: Storage. */
    [[nodiscard]] QCoro::Task<Result<void>> acceptPlace(QString pageId);
    /** A page as a line of the registry needs it: title, sections, owner (whose name is known then). Errors as livePage(). */
    [[nodiscard]] QCoro::Task<Result<RegisteredPage>> lookUpPage(QString pageId);
    /** The projects the account may see, by name. */
    [[nodiscard]] QCoro::Task<Result<QList<Project>>> projects();
    /** The components of a project. Errors: as projects(); NotFound. */
    [[nodiscard]] QCoro::Task<Result<QStringList>> components(QString project);
    /**
     * What a table's rows would do to the registry, see importRows(); the pages, people and projects they name are looked up
     * first. Nothing changes. Errors: Invalid (no table of the registry), those of the systems.
     */
    [[nodiscard]] QCoro::Task<Result<RegistryImport>> readRegistryRows(QList<TableRow> rows);
    /** What the site told, for reading what people write into a line of the registry; without the projects. */
    [[nodiscard]] RegistryKnown registryKnown() const;
    /**
     * A proposal of the finding's item for that page, drafted on both as they are now; or the one there is that is undecided, under
     * way, or published where the page needs nothing more. Asked twice there is one. Errors: Invalid with the reason (nothing to
     * draft, the item is open again, the page is not registered), NotFound (page or item is gone), Storage, those of the systems.
     */
    [[nodiscard]] QCoro::Task<Result<AskedProposal>> proposeFor(
        DriftFinding finding, QString pageId);
    /** How that page would come to tell the registry as it is now; see registryOnPage(). Nothing changes. Errors: Invalid with the
     * reason (no line, no page that can be written, a table that cannot be read), NotFound, those of the systems. */
    [[nodiscard]] QCoro::Task<Result<RegistryOnPage>> registryOnPage(QString pageId);
    /**
     * A proposal of just that edit, for the page's owner to decide like any other. One that waits for that page already is drafted
     * anew, unless a person worded it: then it stays, as one under way does. Errors as registryOnPage(); Conflict while the site is
     * in doubt; Storage.
     */
    [[nodiscard]] QCoro::Task<Result<AskedProposal>> publishRegistry(QString pageId);
    /** The same of a section that the page lacks of the template for that kind; see draftSection(). */
    [[nodiscard]] QCoro::Task<Result<AskedProposal>> proposeSection(
        QString pageId, PageKind kind, QString section);
    /**
     * A page from the template for that kind, below the page of that id, for a person to finish and the owner to decide. `subject` is the key of
     * a closed item, or the name of a fix version: then it tells all that closed for it in the last 90 days. Errors as above; Invalid also where
     * nothing closed, or the space has a page of that title.
     */
    [[nodiscard]] QCoro::Task<Result<AskedProposal>> proposePage(
        QString parentId, PageKind kind, QString subject);
    /** The tickets of the last 90 days for which a rule asked for a page that nobody registered, and for which none was proposed since; looked for among the log's newest 5,000 proposals and silences. */
    [[nodiscard]] QCoro::Task<Result<QList<UnplacedTicket>>> ticketsWithoutPage();
    /**
     * The same of what the query finds in the log, newest first, as a table below a heading named for the period, with the entry that
     * the log ends with and its hash. `name`: of the period, as a sprint's; empty: its days. See logOnPage(). Errors also: Invalid
     * where nothing fits, or more than LogPart::mostRows.
     */
    [[nodiscard]] QCoro::Task<Result<AskedProposal>> publishLog(
        QString pageId, LogQuery query, QString name);
    /** The newest page versions, for the evidence pane. */
    [[nodiscard]] QCoro::Task<Result<QList<PageVersion>>> pageHistory(QString pageId);
    /** Asks the site once for the names of those who have none yet; namesChanged() follows. Does nothing while nobody is signed in. */
    [[nodiscard]] QCoro::Task<void> learnNames(QStringList accountIds);
    /** The live page (for the conflict view). */
    [[nodiscard]] QCoro::Task<Result<Page>> livePage(QString pageId);
    [[nodiscard]] QCoro::Task<Result<QList<RightCheck>>> checkRights();

signals:
    void proposalsChanged(
        const QStringList &ids); ///< These are new or differ; the snapshot is already up to date.
    void statusChanged();
    void heldChanged(); ///< Also what is delayed() may differ.
    void undoChanged();
    /** The token's last day is in so many days; said once at 30, 7, 1 and 0, also when Docket was closed in between. */
    void tokenExpiring(int days);
    void policyChanged();
    void
    registryHealthChanged(); ///< The site says something else of the registry, or its lines are others.
    void namesChanged(); ///< People have names that had none.
    void logChanged(); ///< Entries were appended.
    void published(const QString &proposalId, const Docket::PublishOutcome &outcome);
    void publishFailed(const QString &proposalId, const Docket::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Docket
