// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draft.h"
#include "core/journal/logquery.h"
#include "core/journal/sql.h"
#include "core/markup/edits.h"
#include "tests/support/loop.h"

#include <QCoreApplication>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray replaced(QByteArray body, const QByteArray &from, const QByteArray &to)
{
    return body.replace(from, to);
}

QList<LogEntry> logOf(Loop &loop, QList<LogEntry::Kind> kinds)
{
    LogQuery query;
    query.kinds = kinds;
    query.bodies = LogQuery::Bodies::Read;
    return QCoro::waitFor(loop.workspace->log(query)).value_or(QList<LogEntry>{});
}

} // namespace

/** The path of one change, end to end, on the canned site. */
class TestLoop : public QObject
{
    Q_OBJECT

private slots:
    void proposesTheValueChangeWithItsEvidence()
    {
        Loop loop;
        QVERIFY2(loop.signIn, qPrintable(loop.signIn ? QString() : loop.signIn.error().detail));
        const auto report = loop.closeAndPoll({u"PLATFORM-89"_s});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->proposed, 1);
        const Proposal proposal = loop.proposalOf(u"PLATFORM-89"_s);
        QCOMPARE(proposal.state, ProposalState::Waiting);
        QCOMPARE(proposal.drafter, Drafter::ValueChange);
        QCOMPARE(proposal.pageId, u"100"_s);
        QCOMPARE(proposal.section, (QStringList{u"Runbook"_s, u"Current Configuration"_s}));
        QCOMPARE(proposal.owner.accountId, u"acc-mia"_s);
        QCOMPARE(proposal.owner.displayName, u"Mia Kane"_s);
        QCOMPARE(proposal.ownerReason, u"registry"_s);
        QCOMPARE(proposal.dueAt, loop.clock.now().addSecs(48 * 3600));
        QVERIFY(proposal.confident);
        QVERIFY(!proposal.evidence.isEmpty());
        QCOMPARE(applyEdits(proposal.before, proposal.edits).value(),
            replaced(runbookBody(), "8080", "9443"));
        QVERIFY2(
            proposal.versionMessage.contains(
                u"per PLATFORM-89 (resolved 2026-04-14). Previous value: 8080. New value: 9443."_s),
            qPrintable(proposal.versionMessage));
    }

    void publishesOnlyTheSectionLinksTheTicketAndTakesItBack()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const Proposal proposal = loop.proposalOf(u"PLATFORM-89"_s);
        const auto outcome = QCoro::waitFor(loop.workspace->approveAndPublish(proposal.id));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, PublishOutcome::Kind::Published);
        QCOMPARE(outcome->version, 4);
        QCOMPARE(loop.body(u"100"_s), replaced(runbookBody(), "8080", "9443"));
        const QString message = loop.world.page(u"100"_s)->version.message;
        QVERIFY(message.startsWith(proposal.versionMessage));
        QVERIFY(!transactionIn(message).isEmpty());
        QCOMPARE(loop.world.issue(u"PLATFORM-89"_s)->links.size(), 1);
        const QList<LogEntry> published = logOf(loop, {LogEntry::Kind::Published});
        QCOMPARE(published.size(), 1);
        QCOMPARE(published.first().before, runbookBody());
        QCOMPARE(published.first().after, loop.body(u"100"_s));
        QCOMPARE(published.first().version, 4);
        QCOMPARE(published.first().person, loop.workspace->status().account.accountId);

        const auto back = QCoro::waitFor(loop.workspace->revertAndPublish(proposal.id));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QCOMPARE(back->kind, PublishOutcome::Kind::Reverted);
        QCOMPARE(loop.body(u"100"_s), runbookBody());
        QCOMPARE(loop.version(u"100"_s), 5);
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Reverted);
    }

    void aSecondPollChangesNothing()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-90"_s}));
        const auto before = loop.workspace->proposals();
        const auto again = loop.closeAndPoll({});
        QVERIFY(again);
        QCOMPARE(again->evaluated, 0);
        QCOMPARE(loop.workspace->proposals(), before);
        loop.restart();
        const auto restarted = loop.closeAndPoll({});
        QVERIFY(restarted);
        QCOMPARE(restarted->evaluated, 0);
        QCOMPARE(loop.workspace->proposals(), before);
    }

    void silenceAlwaysHasARecordedReason()
    {
        Loop loop;
        const auto report = loop.closeAndPoll({u"PLATFORM-91"_s});
        QVERIFY(report);
        QCOMPARE(report->proposed, 0);
        QCOMPARE(report->silent, 1);
        const QList<LogEntry> entries = logOf(loop, {LogEntry::Kind::Evaluated});
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().itemKey, u"PLATFORM-91"_s);
        QVERIFY2(entries.first().text.contains(u"no-doc-sync"_s), qPrintable(entries.first().text));
    }

    void aThinTicketIsParkedWithAQuestion()
    {
        Loop loop;
        const auto report = loop.closeAndPoll({u"PLATFORM-92"_s});
        QVERIFY(report);
        QVERIFY(report->parked >= 1);
        for (const Proposal &proposal : loop.workspace->proposals()) {
            QCOMPARE(proposal.state, ProposalState::Parked);
            QVERIFY(!proposal.summary.isEmpty());
            QVERIFY(proposal.edits.isEmpty());
        }
    }

    void aBugGetsItsReleaseNote()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-93"_s}));
        const Proposal proposal = loop.proposalOf(u"PLATFORM-93"_s);
        QCOMPARE(proposal.drafter, Drafter::ReleaseNote);
        QCOMPARE(proposal.pageId, u"200"_s);
        const QByteArray after = applyEdits(proposal.before, proposal.edits).value();
        QVERIFY2(
            after.contains(
                "<li><p>PLATFORM-93: Gateway drops idle connections</p></li></ul><h2>2026.3</h2>"),
            after.constData());
    }

    void stacksTwoChangesOfOneSection()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-90"_s}));
        QVERIFY(QCoro::waitFor(
            loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id)));
        const auto second =
            QCoro::waitFor(loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-90"_s).id));
        QVERIFY2(second, qPrintable(second ? QString() : second.error().detail));
        QCOMPARE(second->kind, PublishOutcome::Kind::Published);
        QCOMPARE(
            loop.body(u"100"_s), replaced(replaced(runbookBody(), "8080", "9443"), "30s", "60s"));
        // Each comes off alone, the earlier one first.
        const auto back =
            QCoro::waitFor(loop.workspace->revertAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id));
        QVERIFY(back);
        QCOMPARE(loop.body(u"100"_s), replaced(runbookBody(), "30s", "60s"));
        QVERIFY(
            QCoro::waitFor(loop.workspace->revertAndPublish(loop.proposalOf(u"PLATFORM-90"_s).id)));
        QCOMPARE(loop.body(u"100"_s), runbookBody());
    }

    void rebasesWhenThePageMovedElsewhere()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QByteArray edited = replaced(runbookBody(), "15 minutes", "10 minutes");
        QVERIFY(loop.world.humanEdits(u"100"_s, edited, u"acc-jo"_s));
        const auto outcome =
            QCoro::waitFor(loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QVERIFY(outcome->rebased);
        QCOMPARE(loop.body(u"100"_s), replaced(edited, "8080", "9443"));
        QCOMPARE(logOf(loop, {LogEntry::Kind::Rebased}).size(), 1);
    }

    void saysConflictAndWritesNothingWhenTheSectionChanged()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QByteArray edited =
            replaced(runbookBody(), "behind the load balancer", "behind two load balancers");
        QVERIFY(loop.world.humanEdits(u"100"_s, edited, u"acc-jo"_s));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        const auto outcome = QCoro::waitFor(loop.workspace->approveAndPublish(id));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, PublishOutcome::Kind::Conflict);
        QCOMPARE(loop.body(u"100"_s), edited);
        QCOMPARE(loop.version(u"100"_s), 4);
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Conflict);
        QVERIFY(!loop.proposalOf(u"PLATFORM-89"_s).reason.isEmpty());

        // Looking again drafts on the live page; then it can be published.
        QVERIFY(QCoro::waitFor(loop.workspace->refresh(id)));
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Waiting);
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(id)));
        QCOMPARE(loop.body(u"100"_s), replaced(edited, "8080", "9443"));
    }

    void whatThePolicyLeavesOutByNowIsNotDraftedAgain()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QByteArray edited =
            replaced(runbookBody(), "behind the load balancer", "behind two load balancers");
        QVERIFY(loop.world.humanEdits(u"100"_s, edited, u"acc-jo"_s));
        const Proposal proposal = loop.proposalOf(u"PLATFORM-89"_s);
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(proposal.id)));
        const Proposal inConflict = loop.proposalOf(u"PLATFORM-89"_s);
        QCOMPARE(inConflict.state, ProposalState::Conflict);
        Policy stricter = testPolicy();
        stricter.exclusions = {
            {u"No ports"_s, u"PLATFORM"_s, {}, {}, {}, proposal.pageId, proposal.section}};
        QVERIFY(QCoro::waitFor(loop.workspace->setPolicy(stricter)));

        QVERIFY(QCoro::waitFor(loop.workspace->refresh(proposal.id)));
        const Proposal left = loop.proposalOf(u"PLATFORM-89"_s);
        QCOMPARE(left.state, ProposalState::Superseded);
        QCOMPARE(left.reason, u"PLATFORM-89 is left out by the rule “No ports” of the policy."_s);
        QCOMPARE(left.edits, inConflict.edits); // For who wants to see what it was.
        const QList<LogEntry> log = logOf(loop, {LogEntry::Kind::Superseded});
        QCOMPARE(log.size(), 1);
        QCOMPARE(log.first().text, left.reason);
        QCOMPARE(loop.body(u"100"_s), edited);
    }

    void anInlineCommentMadeMeanwhileSurvives()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        QVERIFY(loop.world.addInlineComment(
            u"100"_s, u"duty manager"_s, u"Who is that?"_s, u"acc-jo"_s));
        const QByteArray marked = loop.body(u"100"_s);
        QCOMPARE(loop.version(u"100"_s), 3);
        QVERIFY(marked != runbookBody());
        QVERIFY(QCoro::waitFor(
            loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id)));
        QCOMPARE(loop.body(u"100"_s), replaced(marked, "8080", "9443"));
    }

    void anInlineCommentOnTheVeryWordsSurvives()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        QVERIFY(loop.world.addInlineComment(u"100"_s, u"8080"_s, u"Still true?"_s, u"acc-jo"_s));
        const QByteArray marked = loop.body(u"100"_s);
        QVERIFY(marked != runbookBody());
        const auto outcome =
            QCoro::waitFor(loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, PublishOutcome::Kind::Published);
        QCOMPARE(loop.body(u"100"_s), replaced(marked, "8080", "9443"));
    }

    void revertKeepsLaterEditsElsewhereAndRefusesToTouchOnesItWouldLose()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(id)));
        QByteArray later = replaced(loop.body(u"100"_s), "15 minutes", "10 minutes");
        QVERIFY(loop.world.humanEdits(u"100"_s, later, u"acc-jo"_s));
        const auto reverted = QCoro::waitFor(loop.workspace->revertAndPublish(id));
        QVERIFY(reverted);
        QVERIFY2(reverted->text.contains(u"taken back in version 6; what was edited since stays"_s),
            qPrintable(reverted->text)); // It is not as it was.
        QCOMPARE(loop.body(u"100"_s), replaced(runbookBody(), "15 minutes", "10 minutes"));

        Loop other;
        QVERIFY(other.closeAndPoll({u"PLATFORM-89"_s}));
        const QString otherId = other.proposalOf(u"PLATFORM-89"_s).id;
        QVERIFY(QCoro::waitFor(other.workspace->approveAndPublish(otherId)));
        later = replaced(other.body(u"100"_s), "port 9443", "port 9443 (TLS)");
        QVERIFY(other.world.humanEdits(u"100"_s, later, u"acc-jo"_s));
        const auto refused = QCoro::waitFor(other.workspace->revertAndPublish(otherId));
        QVERIFY(refused);
        QCOMPARE(refused->kind, PublishOutcome::Kind::Conflict);
        QCOMPARE(other.body(u"100"_s), later);
        QCOMPARE(other.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Published);
    }

    void undoInTheHoldSendsNothing()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        const auto writes = loop.world.writes().size();
        QVERIFY(QCoro::waitFor(loop.workspace->approve(id, Workspace::Hold::Window)));
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Approved);
        QCOMPARE(loop.workspace->held().size(), 1);
        QVERIFY(loop.workspace->undoText().startsWith(u"Approve"_s));
        QVERIFY(QCoro::waitFor(loop.workspace->undo()));
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Waiting);
        QVERIFY(loop.workspace->held().isEmpty());
        QCOMPARE(loop.world.writes().size(), writes);
        QVERIFY(loop.workspace->undoText().isEmpty());
    }

    void whatCannotBeTakenBackStaysHeld()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        QVERIFY(QCoro::waitFor(loop.workspace->approve(id, Workspace::Hold::Window)));
        setStatementProbe([](const QString &statement) {
            return statement.contains(u"INTO proposal "_s) ? u"the disk is full"_s : QString();
        });
        const auto undone = QCoro::waitFor(loop.workspace->undo(id));
        setStatementProbe({});
        QVERIFY(!undone);
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Approved);
        QCOMPARE(loop.workspace->held().size(), 1);
        QVERIFY(QCoro::waitFor(loop.workspace->undo(id)));
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Waiting);
    }

    void sendsHeldDecisionsAtTheNextStart()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        QVERIFY(QCoro::waitFor(loop.workspace->approve(
            loop.proposalOf(u"PLATFORM-89"_s).id, Workspace::Hold::Window)));
        loop.restart();
        QCoro::waitFor(
            loop.workspace->sendingDone()); // begun by now; a busy machine may take its time
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Published);
        QCOMPARE(loop.version(u"100"_s), 4);
    }

    void approvingAgainSaysWhatIsPublished()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(id)));
        const auto again = QCoro::waitFor(loop.workspace->approveAndPublish(id));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        QCOMPARE(again->version, 4);
        QCOMPARE(loop.version(u"100"_s), 4);
        QVERIFY(QCoro::waitFor(loop.workspace->revertAndPublish(id)));
        const auto back = QCoro::waitFor(loop.workspace->revertAndPublish(id));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QCOMPARE(back->version, 5);
        QCOMPARE(loop.version(u"100"_s), 5);
    }

    void editsAreValidatedAndPublishedAsWritten()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        const QByteArray broken = replaced(runbookBody(), "port 8080", "port <b>9443");
        const auto malformed = QCoro::waitFor(loop.workspace->edit(id, broken));
        QVERIFY(!malformed);
        QCOMPARE(malformed.error().kind, Error::Kind::Invalid);
        QVERIFY2(malformed.error().detail.startsWith(u"line 1, column "_s),
            qPrintable(malformed.error().detail));
        const auto outside = QCoro::waitFor(
            loop.workspace->edit(id, replaced(runbookBody(), "duty manager", "manager")));
        QVERIFY(!outside);
        const auto lost = QCoro::waitFor(loop.workspace->edit(id,
            replaced(
                replaced(runbookBody(),
                    R"(<ac:inline-comment-marker ac:ref="0b1c2d3e-0000-4000-8000-000000000001">)",
                    ""),
                "</ac:inline-comment-marker>", "")));
        QVERIFY(!lost);
        const QByteArray good = replaced(runbookBody(), "port 8080", "port 9443 (TLS)");
        QVERIFY(QCoro::waitFor(loop.workspace->edit(id, good)));
        QVERIFY(!loop.proposalOf(u"PLATFORM-89"_s).editedBy.isEmpty());
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(id)));
        QCOMPARE(loop.body(u"100"_s), good);
    }

    void theHistoryAndTheLogSayWhatAPersonWrote()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const Proposal drafted = loop.proposalOf(u"PLATFORM-89"_s);
        QVERIFY(QCoro::waitFor(
            loop.workspace->edit(drafted.id, replaced(runbookBody(), "port 8080", "port 7443"))));
        loop.restart();
        const QString said = loop.proposalOf(u"PLATFORM-89"_s).versionMessage;
        QCOMPARE(
            said, QString(drafted.versionMessage).replace(u"9443."_s, u"7443. Edited by hand."_s));
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(drafted.id)));
        QVERIFY(loop.world.page(u"100"_s)->version.message.startsWith(said + u" [docket:"_s));
        const auto log = QCoro::waitFor(loop.workspace->log({}));
        const auto published = std::ranges::find(*log, LogEntry::Kind::Published, &LogEntry::kind);
        QVERIFY(published != log->cend());
        QVERIFY(published->text.startsWith(said));
    }

    void discardingAnEditBringsTheDraftBack()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const Proposal before = loop.proposalOf(u"PLATFORM-89"_s);
        QVERIFY(QCoro::waitFor(
            loop.workspace->edit(before.id, replaced(runbookBody(), "port 8080", "port 1"))));
        QVERIFY(QCoro::waitFor(loop.workspace->discardEdit(before.id)));
        const Proposal back = loop.proposalOf(u"PLATFORM-89"_s);
        QCOMPARE(back.edits, before.edits);
        QCOMPARE(back.versionMessage, before.versionMessage);
        QVERIFY(back.draftMessage.isEmpty());
    }

    void rejectionNeedsAReasonAndCanBeUndone()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        QVERIFY(!QCoro::waitFor(loop.workspace->reject(id, u"  "_s)));
        QVERIFY(QCoro::waitFor(loop.workspace->reject(id, u"wrong section"_s)));
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Rejected);
        QVERIFY(!QCoro::waitFor(loop.workspace->approve(id, Workspace::Hold::None)));
        QVERIFY(QCoro::waitFor(loop.workspace->undo()));
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Waiting);
    }

    void aReopenedTicketTakesItsProposalBack()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        loop.clock.advance(std::chrono::minutes(1));
        QVERIFY(loop.world.transition(u"PLATFORM-89"_s, u"In Progress"_s, u"acc-jo"_s));
        QVERIFY(loop.closeAndPoll({}));
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Superseded);
        loop.clock.advance(std::chrono::minutes(1));
        const auto again = loop.closeAndPoll({u"PLATFORM-89"_s});
        QVERIFY(again);
        QCOMPARE(again->proposed, 1);
        QCOMPARE(loop.workspace->proposals().size(), 2);
    }

    void findsItemsByLabelWhereTheRegistryNamesNoProject()
    {
        Loop loop;
        Policy policy = testPolicy();
        policy.registry = {policy.registry.first()};
        policy.registry[0].project.clear();
        policy.registry[0].label = u"docs-required"_s;
        const auto report = loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-93"_s}, policy);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->proposed, 1);
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).pageId, u"100"_s);
    }

    void applyModePublishesAtOnceAndTheOwnerCanRevert()
    {
        Loop loop;
        Policy policy = testPolicy();
        policy.registry[0].mode = RegistryEntry::Mode::Apply;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}, policy));
        QCoro::waitFor(
            loop.workspace->sendingDone()); // begun by now; a busy machine may take its time
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Published);
        QCOMPARE(loop.body(u"100"_s), replaced(runbookBody(), "8080", "9443"));
        QVERIFY(
            QCoro::waitFor(loop.workspace->revertAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id)));
        QCOMPARE(loop.body(u"100"_s), runbookBody());
    }

    void closingWaitsForWhatIsBeingRead()
    {
        Loop loop;
        bool ended = false;
        QCoro::connect(
            loop.workspace->pageHistory(u"100"_s), qApp, [&ended](const auto &) { ended = true; });
        loop.shut();
        QVERIFY(ended);
    }

    void neverAsksForAnythingOutsideTheRegistry()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        for (const Sandbox::Exchange &exchange : loop.world.exchanges()) {
            if (exchange.request.path.startsWith(u"/wiki/api/v2/pages"_s))
                QVERIFY2(exchange.request.query.queryItemValue(u"id"_s) != u"200"_s,
                    qPrintable(exchange.request.path));
        }
    }
};

QTEST_GUILESS_MAIN(TestLoop)
#include "tst_loop.moc"
