// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logquery.h"
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString port = u"PLATFORM-89"_s;
const QString runbook = u"100"_s;

} // namespace

/** A proposal for what the drift audit found. */
class TestDriftProposing : public QObject
{
    Q_OBJECT

private:
    /** The item closes while nobody looks: only the audit knows of it. */
    static DriftFinding foundBy(Loop &loop, const QString &key = port)
    {
        Policy silent = testPolicy();
        silent.rules.clear();
        if (!loop.closeAndPoll({key}, silent)
            || !QCoro::waitFor(loop.workspace->setPolicy(testPolicy())))
            qFatal("the item could not be closed");
        const auto report = QCoro::waitFor(loop.workspace->auditDrift(90, {}, {}));
        if (!report || report->stale() != 1)
            qFatal("the audit found no stale page");
        for (const AuditedPage &page : report->pages) {
            if (page.isStale())
                return page.findings.first();
        }
        return {};
    }

    static Result<AskedProposal> ask(Loop &loop, const DriftFinding &finding)
    {
        return QCoro::waitFor(loop.workspace->proposeFor(finding, runbook));
    }

private slots:
    void aFindingBecomesAProposalWithOwnerAndDeadline()
    {
        Loop loop;
        const DriftFinding finding = foundBy(loop);
        QVERIFY(loop.workspace->proposals().isEmpty());
        const auto asked = ask(loop, finding);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        QCOMPARE(asked->origin, AskedProposal::Origin::Made);
        const Proposal proposal = loop.proposalOf(port);
        QCOMPARE(proposal.id, asked->id);
        QCOMPARE(proposal.state, ProposalState::Waiting);
        QCOMPARE(proposal.rule, u"Drift audit"_s);
        QCOMPARE(proposal.section, finding.section);
        QCOMPARE(proposal.values.value(0).newValue, u"9443"_s);
        QCOMPARE(proposal.owner.displayName, u"Mia Kane"_s);
        QVERIFY(proposal.dueAt > loop.clock.now());
        LogQuery query;
        query.proposalId = proposal.id;
        const auto log = QCoro::waitFor(loop.workspace->log(query));
        QVERIFY(log);
        QCOMPARE(log->first().kind, LogEntry::Kind::Proposed);
        QCOMPARE(log->first().person, loop.workspace->status().account.accountId);

        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(proposal.id)));
        QVERIFY(loop.body(runbook).contains("9443"));
    }

    void askingTwiceMakesOne()
    {
        Loop loop;
        const DriftFinding finding = foundBy(loop);
        auto first = loop.workspace->proposeFor(finding, runbook);
        auto second = loop.workspace->proposeFor(finding, runbook);
        const auto one = QCoro::waitFor(first);
        const auto other = QCoro::waitFor(second);
        QVERIFY(one && other);
        QCOMPARE(other->id, one->id);
        QCOMPARE(other->origin, AskedProposal::Origin::Known);
        loop.restart();
        const auto later = ask(loop, finding);
        QVERIFY(later);
        QCOMPARE(*later, (AskedProposal{one->id, AskedProposal::Origin::Known}));
        QCOMPARE(loop.workspace->proposals().size(), 1);
    }

    void theOneThatARuleMadeIsGoneTo()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const auto report = QCoro::waitFor(loop.workspace->auditDrift(90, {}, {}));
        QVERIFY(report);
        const DriftFinding finding = report->pages.first().findings.first();
        const QString id = loop.proposalOf(port).id;
        const auto calls = loop.world.exchanges().size();
        QCOMPARE(*ask(loop, finding), (AskedProposal{id, AskedProposal::Origin::Known}));
        QCOMPARE(loop.world.exchanges().size(), calls);
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(id)));
        QCOMPARE(*ask(loop, finding), (AskedProposal{id, AskedProposal::Origin::Known}));
        QCOMPARE(loop.workspace->proposals().size(), 1);
    }

    void aRejectedOneIsProposedAnew()
    {
        Loop loop;
        const DriftFinding finding = foundBy(loop);
        const auto first = ask(loop, finding);
        QVERIFY(first);
        QVERIFY(QCoro::waitFor(loop.workspace->reject(first->id, u"not now"_s)));
        const auto second = ask(loop, finding);
        QVERIFY(second);
        QCOMPARE(second->origin, AskedProposal::Origin::Made);
        QVERIFY(second->id != first->id);
        QCOMPARE(loop.workspace->proposal(first->id)->state, ProposalState::Rejected);
        QCOMPARE(loop.workspace->proposal(second->id)->state, ProposalState::Waiting);
    }

    void aPageThatOnlyNamesTheTicketGetsAQuestionForWords()
    {
        const QString key = u"PLATFORM-94"_s;
        Loop loop;
        QByteArray body = runbookBody();
        body.replace("Call the duty manager", "Until PLATFORM-94 is done, call the duty manager");
        QVERIFY(loop.world.humanEdits(runbook, body, u"acc-jo"_s));
        loop.clock.advance(1h);
        const DriftFinding finding = foundBy(loop, key);
        QCOMPARE(finding.kind, DriftFinding::Kind::NamesItem);
        const auto asked = ask(loop, finding);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        const Proposal proposal = loop.proposalOf(key);
        QCOMPARE(proposal.drafter, Drafter::NeedsWords);
        QCOMPARE(proposal.section, finding.section);
    }

    void whatCannotBeProposedIsSaidAndMakesNothing()
    {
        Loop loop;
        const DriftFinding finding = foundBy(loop);
        const auto elsewhere = QCoro::waitFor(loop.workspace->proposeFor(finding, u"4711"_s));
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().kind, Error::Kind::Invalid);

        QVERIFY(loop.world.humanEdits(runbook,
            QByteArray(runbookBody()).replace("port 8080", "port 9443").replace(">8080<", ">9443<"),
            u"acc-jo"_s));
        const auto nothingLeft = ask(loop, finding);
        QVERIFY(!nothingLeft);
        QCOMPARE(nothingLeft.error().kind, Error::Kind::Invalid);
        QVERIFY(!nothingLeft.error().detail.isEmpty());

        QVERIFY(loop.world.transition(port, u"To Do"_s, u"acc-jo"_s));
        const auto open = ask(loop, finding);
        QVERIFY(!open);
        QCOMPARE(open.error().kind, Error::Kind::Invalid);
        QVERIFY(open.error().detail.contains(port));

        QCoro::waitFor(loop.workspace->leave());
        const auto alone = ask(loop, finding);
        QVERIFY(!alone);
        QCOMPARE(alone.error().kind, Error::Kind::AuthRequired);
        QVERIFY(loop.workspace->proposals().isEmpty());
    }

    /** Whatever call is the last before a crash: none is there then, and one when it is asked for again. */
    void aCrashAtAnyCallLeavesNoneOrOne()
    {
        for (int call = 1; call < 20; ++call) {
            Loop loop;
            const DriftFinding finding = foundBy(loop);
            Sandbox::Fault cut;
            cut.kind = Sandbox::Fault::Kind::DropBefore;
            cut.nth = call;
            loop.world.setFaults({cut});
            const bool got = ask(loop, finding).has_value();
            loop.world.setFaults({});
            loop.restart();
            QCOMPARE(loop.workspace->proposals().size(), got ? 1 : 0);
            QVERIFY(ask(loop, finding));
            QCOMPARE(loop.workspace->proposals().size(), 1);
            if (got)
                return; // Fewer calls than that are made.
        }
        QFAIL("it never came to an end");
    }
};

QTEST_GUILESS_MAIN(TestDriftProposing)
#include "tst_driftproposing.moc"
