// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/escalator.h"
#include "core/sync/lane.h"
#include "core/sync/logwish.h"
#include "core/sync/pagewish.h"
#include "core/sync/policystore.h"
#include "core/sync/proposalbook.h"
#include "core/sync/rewording.h"
#include "core/sync/sheetwriter.h"
#include "core/sync/underway.h"
#include "core/sync/wayback.h"
#include "core/sync/workspace.h"

#include <QSet>
#include <QTimer>

namespace Docket {

/** What a Workspace is made of; its functions stand by subject in workspace.cpp, workspacedecisions.cpp, workspaceundo.cpp, workspacechoosing.cpp, workspacerules.cpp, workspacesending.cpp, workspacelimit.cpp, workspacedrift.cpp, workspaceregistry.cpp, workspaceproposing.cpp and workspacewishes.cpp. */
class Workspace::Private
{
public:
    Private(Workspace &workspace, Journal &journalGiven, const Clock &clockGiven)
        : q(workspace)
        , journal(journalGiven)
        , clock(clockGiven)
        , book(journalGiven, clockGiven)
        , policyStore(journalGiven.folder())
    { }

    Workspace &q;
    Journal &journal;
    const Clock &clock;
    ProposalBook book;
    PolicyStore policyStore;
    Policy policy;
    Bridge bridge;
    SyncStatus status;
    std::unique_ptr<Poller> poller;
    std::shared_ptr<Publisher> publisher; ///< A write keeps the one it began with.
    WriteGate gate{policy};
    std::unique_ptr<WayBack> wayBack;
    std::shared_ptr<SheetWriter> sheets; ///< As the publisher.
    std::unique_ptr<Escalator> escalator;
    Lanes lanes; ///< By page: one write at a time, in the order of the decisions.
    Underway writes; ///< What is being sent or waits in a lane.
    /** Writes, by proposal, that are under way or just being taken back; a publish ends after its page is written. */
    QSet<std::pair<QString, WriteIntent::Kind>> settling;
    int sending = 0; ///< How many writes are with the remote system.
    Lane pollLane;
    Underway decisions; ///< What a person decided and the journal does not have yet.
    Underway reads; ///< What the window asked to see; nothing waits for it but close().
    std::stop_source stop;
    QList<HeldDecision> held;
    QHash<QString, QDateTime> limited; ///< Pages written too often, and when they may be again.
    std::chrono::milliseconds holdTime{10'000};
    std::chrono::milliseconds pollInterval{0};
    QTimer holdTimer, pollTimer;
    QList<QMetaObject::Connection> httpConnections; ///< To Bridge::http.
    QHash<QString, QString> names;
    Person
        decider; ///< Who signed in last, also in an earlier run: whose decisions these are while nobody can.
    std::optional<int> tokenWarned; ///< With how many days left its end was announced last.
    QHash<Words, QStringList> heldWords; ///< Proposals with such words, once read.
    std::optional<DecisionRecord> newest; ///< What undo() would take back.
    QHash<QString, QDateTime> firstShown; ///< By proposal; see noteShown().
    QString newestRule; ///< Its name, where that is a change of the policy.
    QString newestSentence; ///< What it does, where the registry or the rules were edited.
    RegistrySeen seen; ///< What the site said of the registered pages.
    RegistrySeen fresh; ///< The same with what the poll under way read so far.
    Lane policyLane; ///< One change of the policy at a time.
    Lane proposing; ///< One wish for a proposal at a time.

    [[nodiscard]] QCoro::Task<Result<Proposal>> decidable(QString id, QList<ProposalState> states);
    /** Makes the change of the proposal as it stands when its turn comes, and records who decided. */
    [[nodiscard]] QCoro::Task<Result<void>> decide(Proposal asRead,
        std::function<void(Proposal &)> change, DecisionRecord::Kind kind, LogEntry::Kind logged,
        QString text, Rewording rewording = {});
    /** How long that proposal was there to be read, in ms, since it was first shown in this run; nothing when it was not. */
    [[nodiscard]] std::optional<qint64> lookedFor(const QString &id) const;
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> send(QString id, WriteIntent::Kind kind);
    QCoro::Task<void> sendInBackground(QString id, WriteIntent::Kind kind);
    [[nodiscard]] QCoro::Task<PublishOutcomes> sendApproved(QString pageId);
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> sendSheet(
        Proposal proposal, WriteIntent::Kind kind);
    /** Sends what a made ticket brings for its page, and adds what came of it. */
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> withFollowUp(
        QString id, Result<PublishOutcome> outcome);
    [[nodiscard]] QCoro::Task<Result<void>> lookAtPages(std::shared_ptr<PollReport> report);
    [[nodiscard]] QCoro::Task<Result<void>> refreshWayBack(Proposal proposal);
    [[nodiscard]] QStringList approvedOn(const QString &pageId) const;
    [[nodiscard]] QCoro::Task<std::optional<QDateTime>> heldBackUntil(QString pageId);
    [[nodiscard]] QCoro::Task<QString> holdBack(QStringList ids, QDateTime until);
    void noteLimit(const QString &pageId, const std::optional<QDateTime> &until);
    void sendDelayed(); ///< On pages that may be written again by now.
    [[nodiscard]] QCoro::Task<Result<void>> recover();
    [[nodiscard]] QCoro::Task<Result<void>> recoverPage(QString pageId);
    [[nodiscard]] QCoro::Task<void> applyAtOnce(QStringList ids);
    void hold(const Proposal &proposal, const QString &text, bool revert);
    void holdLeftOver();
    void sendDue();
    void startHoldTimer();
    void tell(const QString &id, const Result<PublishOutcome> &outcome);
    void rememberNames(const QStringList &ids);
    void note(const Error *error);
    void noteWrite(const Error *error);
    void wakeSnoozed();
    /** Says what is due to owners and managers; what goes wrong there holds up nothing else. */
    [[nodiscard]] QCoro::Task<void> escalate();
    QCoro::Task<void> pollInBackground();
    [[nodiscard]] QCoro::Task<Result<PollReport>> look();
    [[nodiscard]] PollOptions pollOptions();
    [[nodiscard]] QCoro::Task<void> writingDone();
    /** Why `what` cannot look that many days back now; null when it can. */
    [[nodiscard]] QCoro::Task<Result<Proposal>> labelProposal(TriageItem item, TriageAnswer answer);
    [[nodiscard]] std::optional<Error> refusedLook(const QString &what, int days) const;
    [[nodiscard]] std::optional<Error> standstill() const;
    [[nodiscard]] QCoro::Task<Result<void>> checkSite();
    [[nodiscard]] QCoro::Task<Result<void>> noteBeginning();
    void watchHttp();
    void watchToken();
    [[nodiscard]] QCoro::Task<void> readTokenWarning();
    [[nodiscard]] QString tokenWarningCursor() const;
    [[nodiscard]] QCoro::Task<Result<QString>> undoDecision(
        Proposal proposal, DecisionRecord record);
    [[nodiscard]] QCoro::Task<Result<QString>> undoApproval(
        Proposal proposal, DecisionRecord decision);
    [[nodiscard]] QCoro::Task<Result<void>> restore(
        Proposal proposal, DecisionRecord decision, ProposalState state);
    /** A person's wording, typed on `on`, on the proposal as it was read. */
    [[nodiscard]] QCoro::Task<Result<void>> keepWords(
        Proposal asRead, QByteArray words, QByteArray on);
    [[nodiscard]] QCoro::Task<void> readKept(Words kind);
    [[nodiscard]] QCoro::Task<Result<void>> undoChoice(Proposal proposal, DecisionRecord decision);
    [[nodiscard]] QCoro::Task<Result<PlanRequest>> requestFor(
        DriftFinding finding, RegistryEntry line);
    [[nodiscard]] JournalBatch batchOfAsked(Proposal proposal) const;
    /** A page that may get an edit which a person asks for. */
    [[nodiscard]] QCoro::Task<Result<Page>> pageToEdit(QString pageId);
    [[nodiscard]] QCoro::Task<Result<RegistryTold>> registryTold();
    [[nodiscard]] QCoro::Task<Result<RegistryOnPage>> registryOn(Page page);
    /** What an edit without an item makes of the page as it is now; `about` as in PageWish. Slow on a long page: for a worker thread. */
    [[nodiscard]] QCoro::Task<Result<PageWish>> wishFor(
        Drafter drafter, Page page, QStringList about, PageKind kind);
    [[nodiscard]] QCoro::Task<Result<PageWish>> logWishFor(Page page, LogPart part);
    [[nodiscard]] QCoro::Task<Result<PageWish>> newPageWishFor(
        Page parent, QString subject, PageKind kind);
    /** What closed: the item of that key, or all of the fix version of that name. */
    [[nodiscard]] QCoro::Task<Result<QList<ClosedWork>>> workFor(QString subject);
    [[nodiscard]] QCoro::Task<Result<AskedProposal>> ask(
        Drafter drafter, QString pageId, QStringList about, PageKind kind);
    [[nodiscard]] QCoro::Task<Result<AskedProposal>> propose(PageWish wish, Page page);
    /** A proposal of that wish, with its owner and deadline. */
    [[nodiscard]] QCoro::Task<Result<Proposal>> proposalOf(PageWish wish, Page page);
    [[nodiscard]] QCoro::Task<Result<void>> refreshWish(Proposal proposal);
    /** Writes the policy file anew with that change. */
    [[nodiscard]] Result<void> writeChanged(const PolicyChange &change);
    /** A batch that begins a change of the policy; finishPolicyChange() ends it, also after a crash. Its entries name the record in place of a proposal: each turns round whether the change is made. */
    [[nodiscard]] JournalBatch policyBatch(const PolicyChange &change, DecisionRecord record,
        LogEntry::Kind kind, const QString &text) const;
    [[nodiscard]] QCoro::Task<Result<void>> finishPolicyChange(DecisionRecord record);
    [[nodiscard]] QCoro::Task<void> recoverPolicyChange();
    [[nodiscard]] QCoro::Task<Result<QString>> undoRule(DecisionRecord record);
    [[nodiscard]] QCoro::Task<void> tellSince(RuleInForce &rule);
    [[nodiscard]] QCoro::Task<void> readRegistrySeen();
    void watchPages(); ///< What a poll reads anyway is not read again for the registry.
    /** Asks the site about the registry's pages and people, and keeps what it says. `heads`: of all pages that can be seen, if known. */
    [[nodiscard]] QCoro::Task<Result<void>> lookAtRegistry(std::optional<QList<Page>> heads);
    [[nodiscard]] QCoro::Task<Result<void>> keepSeen(RegistrySeen now);
    [[nodiscard]] QCoro::Task<Result<Proposal>> approved(QString id);
    [[nodiscard]] QCoro::Task<Result<Proposal>> reverting(QString id);
    void sendLeftOver();
    [[nodiscard]] QCoro::Task<std::optional<PublishOutcome>> alreadySent(
        QString id, WriteIntent::Kind kind);
    [[nodiscard]] QCoro::Task<void> readNewestDecision();
    [[nodiscard]] QCoro::Task<void> readDecider();
    [[nodiscard]] QCoro::Task<void> keepDecider(Person person);
};

/** Why the proposal's edits must not be sent; empty when they may. On a long page slow: for a worker thread. */
[[nodiscard]] QString sendingProblem(const Proposal &proposal);

/** The proposal with that choice made, or why it cannot be. Slow as above. */
[[nodiscard]] Result<Proposal> chosen(Proposal proposal, EditChoice choice);

/** A person's wording as edits, or what is wrong with it. Slow as above. */
[[nodiscard]] Result<TextEdits> wordingEdits(const Proposal &proposal, const QByteArray &after);

/** "Approve", "Reject" …: how Undo names a decision. */
[[nodiscard]] QString undoName(DecisionRecord::Kind kind);

/** The error of everything that needs a signed-in account when there is none. */
[[nodiscard]] Error notConnected();

} // namespace Docket
