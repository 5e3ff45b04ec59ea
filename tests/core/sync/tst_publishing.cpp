// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draft.h"
#include "core/journal/logquery.h"
#include "core/markup/edits.h"
#include "tests/support/loop.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

const QString port = u"PLATFORM-89"_s, timeout = u"PLATFORM-90"_s, note = u"PLATFORM-93"_s;

QByteArray replaced(QByteArray body, const QByteArray &from, const QByteArray &to)
{
    return body.replace(from, to);
}

Sandbox::Fault putFault(const QString &page, Sandbox::Fault::Kind kind, int times = 0)
{
    Sandbox::Fault fault;
    fault.method = "PUT";
    fault.path = QRegularExpression(u"/pages/%1$"_s.arg(page));
    fault.kind = kind;
    fault.times = times;
    fault.reply.status = 500;
    return fault;
}

/** Nothing can be reached. */
QList<Sandbox::Fault> cable()
{
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::DropBefore;
    return {fault};
}

class Desk : public Loop
{
public:
    using Loop::Loop;

    [[nodiscard]] QString id(const QString &key) const { return proposalOf(key).id; }
    [[nodiscard]] ProposalState state(const QString &key) const { return proposalOf(key).state; }

    /** Approves all of them at once, as a person who goes through the queue, and lets the time pass until they are sent. */
    void approve(const QStringList &keys)
    {
        workspace->setHoldTime(std::chrono::milliseconds(1));
        for (const QString &key : keys) {
            const auto done = QCoro::waitFor(workspace->approve(id(key), Workspace::Hold::Window));
            if (!done)
                qFatal("%s: %s", qPrintable(key), qPrintable(done.error().detail));
        }
        sendHeld();
    }

    void sendHeld()
    {
        clock.advance(workspace->holdTime());
        while (!workspace->held().isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoro::waitFor(workspace->sendingDone());
    }

    /** Polls after half a minute and waits for what that sends. */
    Result<PollReport> later()
    {
        clock.advance(std::chrono::seconds(30));
        auto report = QCoro::waitFor(workspace->poll());
        QCoro::waitFor(workspace->sendingDone());
        return report;
    }

    [[nodiscard]] QString message(const QString &page) const
    {
        return world.page(page)->version.message;
    }

    [[nodiscard]] qsizetype logged(LogEntry::Kind kind, const QString &key = {})
    {
        LogQuery query;
        query.kinds = {kind};
        query.itemKey = key;
        return QCoro::waitFor(workspace->log(query)).value_or(QList<LogEntry>{}).size();
    }
};

} // namespace

/** What approving, sending and taking back do to pages that others write too. */
class TestPublishing : public QObject
{
    Q_OBJECT

private slots:
    // ---- one version for what is approved together ----

    void changesApprovedTogetherLeaveAsOneVersionThatNamesEach()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port, timeout}));
        QSignalSpy published(desk.workspace.get(), &Workspace::published);
        desk.approve({port, timeout});
        QCOMPARE(desk.version(u"100"_s), 4);
        QCOMPARE(
            desk.body(u"100"_s), replaced(replaced(runbookBody(), "8080", "9443"), "30s", "60s"));
        const QString message = desk.message(u"100"_s);
        QVERIFY2(message.contains(port) && message.contains(timeout), qPrintable(message));
        QVERIFY(message.size() <= 255);
        QVERIFY(!transactionIn(message).isEmpty());
        QCOMPARE(published.size(), 2);
        for (const QList<QVariant> &told : std::as_const(published))
            QCOMPARE(told.at(1).value<PublishOutcome>().together, 2);
        // Each row of the log begins with what is its own.
        LogQuery rows;
        rows.kinds = {LogEntry::Kind::Published};
        const auto log = QCoro::waitFor(desk.workspace->log(rows));
        QVERIFY(log);
        for (const LogEntry &entry : *log) {
            QCOMPARE(withoutMark(entry.text), desk.proposalOf(entry.itemKey).versionMessage);
            QCOMPARE(transactionIn(entry.text), entry.transaction);
        }
        QCOMPARE(desk.world.issue(port)->links.size(), 1);
        QCOMPARE(desk.world.issue(timeout)->links.size(), 1);
        QCOMPARE(desk.logged(LogEntry::Kind::Published), 2);
        QCOMPARE(desk.proposalOf(port).transaction, desk.proposalOf(timeout).transaction);

        // Each comes off alone.
        QVERIFY(QCoro::waitFor(desk.workspace->revertAndPublish(desk.id(timeout))));
        QCOMPARE(desk.body(u"100"_s), replaced(runbookBody(), "8080", "9443"));
        QVERIFY(QCoro::waitFor(desk.workspace->revertAndPublish(desk.id(port))));
        QCOMPARE(desk.body(u"100"_s), runbookBody());
    }

    void oneOfThemInConflictHoldsNoOtherBack()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port, timeout}));
        const QByteArray edited = replaced(runbookBody(), "30s", "45s");
        QVERIFY(desk.world.humanEdits(u"100"_s, edited, u"acc-jo"_s));
        desk.approve({port, timeout});
        // Both were made on another text of the section: shown again where only other words moved.
        QCOMPARE(desk.state(port), ProposalState::Conflict);
        QCOMPARE(desk.state(timeout), ProposalState::Conflict);
        QCOMPARE(desk.body(u"100"_s), edited);
        desk.approve({port});
        QCOMPARE(desk.state(port), ProposalState::Published);
        QCOMPARE(desk.body(u"100"_s), replaced(edited, "8080", "9443"));
    }

    void aPageThatRefusesThemTogetherIsTriedOneByOne()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port, timeout}));
        Sandbox::Fault refused = putFault(u"100"_s, Sandbox::Fault::Kind::Reply, 2);
        refused.reply.status = 400;
        desk.world.setFaults({refused});
        desk.approve({port, timeout});
        QCOMPARE(desk.version(u"100"_s), 4);
        const QList<ProposalState> states{desk.state(port), desk.state(timeout)};
        QVERIFY(states.contains(ProposalState::Failed));
        QVERIFY(states.contains(ProposalState::Published));
    }

    // ---- a page that is written too often ----

    void aPageWrittenTooOftenWaitsAndSaysSo()
    {
        Desk desk;
        Policy policy = testPolicy();
        policy.writeLimit.writes = 2;
        QVERIFY(desk.closeAndPoll({port, timeout, note}, policy));
        desk.approve({port});
        QVERIFY(QCoro::waitFor(desk.workspace->revertAndPublish(desk.id(port))));
        QCOMPARE(desk.version(u"100"_s), 5);
        desk.approve({timeout, note});
        QCOMPARE(desk.state(timeout), ProposalState::Approved);
        QVERIFY2(
            desk.proposalOf(timeout).reason.contains(
                u"wrote this page 2 times (changes and reverts) within 10 minutes and stopped"_s),
            qPrintable(desk.proposalOf(timeout).reason));
        QCOMPARE(desk.state(note), ProposalState::Published); // another page
        QVERIFY(desk.later());
        QCOMPARE(desk.version(u"100"_s), 5);
        QCOMPARE(desk.logged(LogEntry::Kind::Delayed, timeout), 1); // said once
        desk.clock.advance(std::chrono::minutes(10));
        QVERIFY(desk.later());
        QCOMPARE(desk.state(timeout), ProposalState::Published);
        QCOMPARE(desk.version(u"100"_s), 6);
    }

    void whatThePageHoldsUpIsKnownWithItsTimeAndCanBeDropped()
    {
        Desk desk;
        Policy policy = testPolicy();
        policy.writeLimit.writes = 1;
        QVERIFY(desk.closeAndPoll({port, timeout}, policy));
        QCOMPARE(desk.workspace->delayed(), QList<DelayedDecision>{});
        desk.approve({port});
        const QDateTime until = desk.clock.now().addSecs(600);
        QSignalSpy told(desk.workspace.get(), &Workspace::heldChanged);
        desk.approve({timeout});
        const QList<DelayedDecision> waits{{desk.id(timeout), u"100"_s, until}};
        QCOMPARE(desk.workspace->delayed(), waits);
        QCOMPARE_GE(told.size(), 3); // Held, due, delayed.
        desk.restart();
        QCoro::waitFor(desk.workspace->sendingDone());
        QCOMPARE(desk.workspace->delayed(), waits); // Also for who starts anew.
        QVERIFY(QCoro::waitFor(desk.workspace->undo(desk.id(timeout))));
        QCOMPARE(desk.workspace->delayed(), QList<DelayedDecision>{});
        QCOMPARE(desk.state(timeout), ProposalState::Waiting);
        desk.approve({timeout});
        QCOMPARE(desk.workspace->delayed(), waits);
    }

    void whatThePageHoldsUpLeavesWithoutAPollOnceItMay()
    {
        Desk desk;
        Policy policy = testPolicy();
        policy.writeLimit.writes = 1;
        QVERIFY(desk.closeAndPoll({port, timeout, note}, policy));
        desk.approve({port});
        desk.approve({timeout});
        QCOMPARE(desk.state(timeout), ProposalState::Approved);
        desk.clock.advance(std::chrono::minutes(10));
        desk.approve({note}); // The clock is looked at anew: another page's time runs out.
        QCOMPARE(desk.state(timeout), ProposalState::Published);
        QCOMPARE(desk.workspace->delayed(), QList<DelayedDecision>{});
    }

    void takingBackIsNeverHeldUpByTheLimit()
    {
        Desk desk;
        Policy policy = testPolicy();
        policy.writeLimit.writes = 1;
        QVERIFY(desk.closeAndPoll({port}, policy));
        desk.approve({port});
        QVERIFY(QCoro::waitFor(desk.workspace->revertAndPublish(desk.id(port))));
        QCOMPARE(desk.body(u"100"_s), runbookBody());
    }

    void whatNobodyDecidedWaitsForAPersonWhereThePageWasWrittenTooOften()
    {
        Desk desk;
        Policy policy = testPolicy();
        policy.writeLimit.writes = 1;
        policy.registry[0].mode = RegistryEntry::Mode::Apply;
        QVERIFY(desk.closeAndPoll({port}, policy));
        QCoro::waitFor(desk.workspace->sendingDone());
        QCOMPARE(desk.version(u"100"_s), 4);
        QVERIFY(desk.closeAndPoll({timeout}, policy));
        QCoro::waitFor(desk.workspace->sendingDone());
        desk.clock.advance(std::chrono::hours(1));
        QVERIFY(desk.later());
        QCOMPARE(desk.state(timeout), ProposalState::Waiting);
        QVERIFY(desk.proposalOf(timeout).reason.contains(u"for you to decide"_s));
        desk.approve({timeout});
        QCOMPARE(desk.version(u"100"_s), 5);
    }

    // ---- one page's trouble is not another's ----

    void aPoisonedPageParksItselfAndTheOthersGoOn()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port, note}));
        desk.world.setFaults({putFault(u"100"_s, Sandbox::Fault::Kind::Reply)});
        desk.approve({port, note});
        QCOMPARE(desk.state(note), ProposalState::Published);
        QCOMPARE(desk.state(port), ProposalState::Publishing);
        QVERIFY(!desk.proposalOf(port).reason.isEmpty());
        QVERIFY(desk.later()); // reading goes on
        desk.clock.advance(std::chrono::minutes(10));
        QVERIFY(desk.later());
        QCOMPARE(desk.state(port), ProposalState::Failed);
        QVERIFY2(desk.proposalOf(port).reason.contains(u"has not taken it for 10 minutes"_s),
            qPrintable(desk.proposalOf(port).reason));
        desk.world.setFaults({});
        desk.approve({port});
        QCOMPARE(desk.state(port), ProposalState::Published);
        QCOMPARE(desk.version(u"100"_s), 4);
    }

    void aPageDeletedAfterTheWriteLeavesNothingStuck()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port}));
        Sandbox::Fault unread; // the read-back finds the page gone
        unread.method = "GET";
        unread.path = QRegularExpression(u"/pages/100$"_s);
        unread.nth = 3; // it is read twice before
        unread.times = 0;
        unread.reply.status = 404;
        unread.reply.body =
            R"({"errors":[{"status":404,"code":"NOT_FOUND","title":"Cannot find a page with id [100]"}]})";
        desk.world.setFaults({unread});
        desk.approve({port});
        QCOMPARE(desk.state(port), ProposalState::Published);
        QVERIFY(QCoro::waitFor(desk.journal->openIntents())->isEmpty());
    }

    // ---- the page moved on ----

    void otherWordsOfTheSectionMovedTheEditIsFittedAndShownAgain()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port}));
        const QByteArray edited =
            replaced(runbookBody(), "behind the load balancer", "behind two load balancers");
        QVERIFY(desk.world.humanEdits(u"100"_s, edited, u"acc-jo"_s));
        desk.approve({port});
        const Proposal shown = desk.proposalOf(port);
        QCOMPARE(shown.state, ProposalState::Conflict);
        QCOMPARE(desk.body(u"100"_s), edited);
        QCOMPARE(shown.before, edited);
        QCOMPARE(shown.baseVersion, 4);
        QCOMPARE(applyEdits(shown.before, shown.edits).value(), replaced(edited, "8080", "9443"));
        QVERIFY2(
            shown.reason.contains(u"look at it and approve it again"_s), qPrintable(shown.reason));
        desk.approve({port});
        QCOMPARE(desk.body(u"100"_s), replaced(edited, "8080", "9443"));
    }

    void aPersonsWordingIsFittedToo()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port}));
        const QByteArray own = replaced(runbookBody(), "port 8080", "port 9443 (TLS)");
        QVERIFY(QCoro::waitFor(desk.workspace->edit(desk.id(port), own)));
        const QByteArray edited = replaced(runbookBody(), "Ask ", "Please ask ");
        QVERIFY(desk.world.humanEdits(u"100"_s, edited, u"acc-jo"_s));
        desk.approve({port});
        const Proposal shown = desk.proposalOf(port);
        QCOMPARE(shown.state, ProposalState::Conflict);
        QVERIFY(!shown.editedBy.isEmpty());
        QCOMPARE(applyEdits(shown.before, shown.edits).value(),
            replaced(edited, "port 8080", "port 9443 (TLS)"));
        QVERIFY(QCoro::waitFor(desk.workspace->discardEdit(shown.id)));
        QCOMPARE(applyEdits(shown.before, desk.proposalOf(port).edits).value(),
            replaced(edited, "8080", "9443"));
    }

    void theVeryWordsMovedItIsAConflict()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port}));
        const Proposal before = desk.proposalOf(port);
        const QByteArray edited = replaced(runbookBody(), "8080", "8443");
        QVERIFY(desk.world.humanEdits(u"100"_s, edited, u"acc-jo"_s));
        desk.approve({port});
        const Proposal after = desk.proposalOf(port);
        QCOMPARE(after.state, ProposalState::Conflict);
        QCOMPARE(after.edits, before.edits);
        QCOMPARE(desk.body(u"100"_s), edited);
    }

    void somebodyMadeTheSameChangeNothingIsWritten()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port}));
        QVERIFY(
            desk.world.humanEdits(u"100"_s, replaced(runbookBody(), "8080", "9443"), u"acc-jo"_s));
        desk.approve({port});
        QCOMPARE(desk.version(u"100"_s), 4);
        QCOMPARE(desk.state(port), ProposalState::Superseded);
        QVERIFY2(desk.proposalOf(port).reason.contains(u"says so already"_s),
            qPrintable(desk.proposalOf(port).reason));
    }

    void proposalsReadAtDifferentVersionsStackAllTheSame()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port}));
        const QByteArray edited = replaced(runbookBody(), "15 minutes", "10 minutes");
        QVERIFY(desk.world.humanEdits(u"100"_s, edited, u"acc-jo"_s));
        QVERIFY(desk.closeAndPoll({timeout})); // read at version 4
        desk.approve({timeout});
        desk.approve({port}); // read at version 3, the section meanwhile written by Docket itself
        QCOMPARE(desk.state(port), ProposalState::Published);
        QCOMPARE(desk.body(u"100"_s), replaced(replaced(edited, "8080", "9443"), "30s", "60s"));
    }

    // ---- taking back, and taking that back ----

    void aRevertedChangeCanBePutBack()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port}));
        desk.approve({port});
        QVERIFY(QCoro::waitFor(desk.workspace->revertAndPublish(desk.id(port))));
        const QByteArray later = replaced(runbookBody(), "15 minutes", "10 minutes");
        QVERIFY(desk.world.humanEdits(u"100"_s, later, u"acc-jo"_s));
        desk.approve({port});
        QCOMPARE(desk.state(port), ProposalState::Published);
        QCOMPARE(desk.body(u"100"_s), replaced(later, "8080", "9443"));
        // And off again: the newest write counts.
        QVERIFY(QCoro::waitFor(desk.workspace->revertAndPublish(desk.id(port))));
        QCOMPARE(desk.body(u"100"_s), later);
    }

    void undoOfASentRevertPutsTheChangeBack()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port}));
        desk.approve({port});
        QVERIFY(QCoro::waitFor(desk.workspace->revertAndPublish(desk.id(port))));
        desk.clock.advance(std::chrono::minutes(1));
        QVERIFY(QCoro::waitFor(desk.workspace->undo()));
        desk.sendHeld();
        QCOMPARE(desk.body(u"100"_s), replaced(runbookBody(), "8080", "9443"));
    }

    void revertRefusesWithAReasonWhenItsTextIsGone()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port}));
        desk.approve({port});
        const QByteArray gone = "<h1>Runbook</h1><p>Moved.</p>";
        QVERIFY(desk.world.humanEdits(u"100"_s, gone, u"acc-jo"_s));
        const auto refused = QCoro::waitFor(desk.workspace->revertAndPublish(desk.id(port)));
        QVERIFY(refused);
        QCOMPARE(refused->kind, PublishOutcome::Kind::Conflict);
        QVERIFY2(refused->text.contains(u"edited after version 4"_s), qPrintable(refused->text));
        QCOMPARE(desk.body(u"100"_s), gone);
        QCOMPARE(desk.state(port), ProposalState::Published);
    }

    // ---- decided without a network ----

    void decisionsMadeOfflineAreKeptCheckedAndSentOnce()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port, timeout, note}));
        desk.world.setFaults(cable());
        desk.approve({port, timeout, note});
        Sandbox::Fault busy;
        busy.reply.status = 503;
        for (int night = 0; night < 20; ++night) {
            desk.world.setFaults(night % 2 == 0 ? cable() : QList{busy});
            QVERIFY(!desk.later());
        }
        desk.world.setFaults(cable());
        QCOMPARE(desk.state(port), ProposalState::Approved);
        QVERIFY(!desk.proposalOf(port).reason.isEmpty());
        QCOMPARE(desk.logged(LogEntry::Kind::Delayed, port), 1); // said once, not all night
        QCOMPARE(desk.logged(LogEntry::Kind::Failed, port), 0);
        desk.restart();
        // Meanwhile the page moved on where the note belongs, and elsewhere on the other page.
        const QByteArray edited = replaced(runbookBody(), "15 minutes", "10 minutes");
        QVERIFY(desk.world.humanEdits(u"100"_s, edited, u"acc-jo"_s));
        const QByteArray notes = "<h1>Release Notes</h1><p>Moved.</p>";
        QVERIFY(desk.world.humanEdits(u"200"_s, notes, u"acc-jo"_s));
        desk.world.setFaults({});
        desk.restart(); // signs in
        QVERIFY(desk.later());
        QVERIFY(desk.later());
        QCOMPARE(desk.version(u"100"_s), 5);
        QCOMPARE(desk.body(u"100"_s), replaced(replaced(edited, "8080", "9443"), "30s", "60s"));
        QCOMPARE(desk.state(port), ProposalState::Published);
        QCOMPARE(desk.state(timeout), ProposalState::Published);
        QCOMPARE(desk.state(note), ProposalState::Conflict);
        QCOMPARE(desk.body(u"200"_s), notes);
    }

    void decidesInThePersonsNameWhenStartedWithoutANetwork()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port}));
        const QString me = desk.workspace->status().account.accountId;
        QVERIFY(!me.isEmpty());
        desk.world.setFaults(cable());
        desk.restart();
        QVERIFY(!desk.signIn);
        QVERIFY(desk.workspace->status().account.isNull());
        desk.approve({port});
        QCOMPARE(desk.state(port), ProposalState::Approved);
        QCOMPARE(desk.proposalOf(port).decidedBy, me);
        desk.world.setFaults({});
        desk.restart();
        QCoro::waitFor(desk.workspace->sendingDone());
        QCOMPARE(desk.state(port), ProposalState::Published);
        QCOMPARE(desk.version(u"100"_s), 4);
    }

    void heldApprovalsOfOnePageWaitForEachOther()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({port, timeout, note}));
        Workspace &workspace = *desk.workspace;
        QVERIFY(QCoro::waitFor(workspace.approve(desk.id(port), Workspace::Hold::Window)));
        desk.clock.advance(std::chrono::seconds(4));
        QVERIFY(QCoro::waitFor(workspace.approve(desk.id(note), Workspace::Hold::Window)));
        desk.clock.advance(std::chrono::seconds(4));
        QVERIFY(QCoro::waitFor(workspace.approve(desk.id(timeout), Workspace::Hold::Window)));
        const QList<HeldDecision> held = workspace.held();
        QCOMPARE(held.size(), 3);
        QCOMPARE(held.at(0).sendAt, held.at(2).sendAt);
        QVERIFY(held.at(1).sendAt < held.at(2).sendAt); // another page
    }
};

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
