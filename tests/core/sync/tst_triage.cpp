// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logquery.h"
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = Workspace::TriageAnswer;
using Hold = Workspace::Hold;

const QString timeout = u"PLATFORM-90"_s;

Sandbox::Site siteWithUnlabelled()
{
    Sandbox::Site site = testSite();
    site.issues[1].labels.clear();
    return site;
}

QStringList keysOf(const TriageReport &report)
{
    QStringList keys;
    for (const TriageItem &item : report.items)
        keys.append(item.key);
    return keys;
}

/** The labels that were put on or taken off since `mark`. */
int labelWrites(const Loop &loop, qsizetype mark)
{
    int writes = 0;
    const auto all = loop.world.exchanges();
    for (qsizetype i = mark; i < all.size(); ++i)
        writes += all.at(i).request.method == "PUT" ? 1 : 0;
    return writes;
}

} // namespace

/** The triage against a site: what is asked, and what an answer writes. */
class TestTriage : public QObject
{
    Q_OBJECT

private:
    static TriageReport look(Loop &loop)
    {
        const auto report = QCoro::waitFor(loop.workspace->triage(7, {}, {}));
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }
    static TriageItem itemOf(const TriageReport &report, const QString &key)
    {
        const auto found = std::ranges::find(report.items, key, &TriageItem::key);
        return found == report.items.cend() ? TriageItem() : *found;
    }
    static Result<QString> answer(
        Loop &loop, const TriageItem &item, Answer what, Hold hold = Hold::None)
    {
        const auto done = QCoro::waitFor(loop.workspace->answerTriage(item, what, hold));
        if (hold == Hold::None)
            QCoro::waitFor(loop.workspace->sendingDone());
        return done;
    }

private slots:
    void exactlyWhatClosedWithNeitherLabelIsAsked()
    {
        Loop loop(siteWithUnlabelled());
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s, timeout, u"PLATFORM-91"_s, u"PLATFORM-93"_s}));
        const TriageReport report = look(loop);
        QCOMPARE(keysOf(report), QStringList({timeout, u"PLATFORM-93"_s}));
        QCOMPARE(report.closed, 4);
        QCOMPARE(report.included, 1);
        QCOMPARE(report.excluded, 1);
        loop.restart();
        QCOMPARE(*QCoro::waitFor(loop.workspace->lastTriage()), std::optional(report));
        QCOMPARE(QCoro::waitFor(loop.workspace->triageTrend())->size(), 1);
    }

    void anAnswerIsALabelOnceAndIsLogged()
    {
        Loop loop(siteWithUnlabelled());
        QVERIFY(loop.closeAndPoll({timeout}));
        const TriageItem item = itemOf(look(loop), timeout);
        const qsizetype mark = loop.world.exchanges().size();
        const auto id = answer(loop, item, Answer::LeavesAsIs);
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
        QCOMPARE(*id, triageId(item));
        QCOMPARE(loop.world.issue(timeout)->labels, QStringList{u"no-doc-sync"_s});
        QCOMPARE(labelWrites(loop, mark), 1);
        QCOMPARE(loop.workspace->proposal(*id)->state, ProposalState::Published);
        LogQuery query;
        query.kinds = {LogEntry::Kind::Published};
        const auto entries = QCoro::waitFor(loop.workspace->log(query));
        QVERIFY(entries && entries->size() == 1);
        QCOMPARE(entries->first().text, u"PLATFORM-90 is labelled “no-doc-sync”"_s);
        QVERIFY(!entries->first().transaction.isEmpty());
        QCOMPARE(answer(loop, item, Answer::Documents).error().kind, Error::Kind::Invalid);
        QCOMPARE(look(loop).items.size(), 0);
        QCOMPARE(labelWrites(loop, mark), 1);
    }

    void whatAsksForDocumentationIsProposedByTheNextPoll()
    {
        Loop loop(siteWithUnlabelled());
        QVERIFY(loop.closeAndPoll({timeout}));
        QVERIFY(loop.workspace->proposals().isEmpty());
        loop.clock.advance(1h);
        QVERIFY(answer(loop, itemOf(look(loop), timeout), Answer::Documents));
        loop.clock.advance(1h);
        QVERIFY(QCoro::waitFor(loop.workspace->poll()));
        const auto onPages = [&] {
            int found = 0;
            for (const Proposal &proposal : loop.workspace->proposals())
                found += proposal.itemKey == timeout && !proposal.pageId.isEmpty() ? 1 : 0;
            return found;
        };
        QCOMPARE(onPages(), 1);
        for (int i = 0; i < 3; ++i) { // Its own label, seen again, proposes nothing more.
            loop.clock.advance(1h);
            QVERIFY(QCoro::waitFor(loop.workspace->poll()));
        }
        QCOMPARE(onPages(), 1);
    }

    void aHeldAnswerIsTakenBackWithoutARequest()
    {
        Loop loop(siteWithUnlabelled());
        QVERIFY(loop.closeAndPoll({timeout}));
        const TriageItem item = itemOf(look(loop), timeout);
        const qsizetype mark = loop.world.exchanges().size();
        QVERIFY(answer(loop, item, Answer::LeavesAsIs, Hold::Window));
        QCOMPARE(loop.workspace->held().size(), 1);
        QVERIFY(loop.workspace->undoText().contains(timeout));
        QVERIFY(QCoro::waitFor(loop.workspace->undo()));
        QCOMPARE(loop.world.exchanges().size(), mark);
        QVERIFY(answer(loop, item, Answer::Documents)); // Another answer takes its place.
        QCOMPARE(loop.world.issue(timeout)->labels, QStringList{u"docs-required"_s});
        QCOMPARE(labelWrites(loop, mark), 1);
    }

    void aWrittenAnswerIsTakenBackAlone()
    {
        Loop loop(siteWithUnlabelled());
        QVERIFY(loop.closeAndPoll({timeout}));
        const auto id = answer(loop, itemOf(look(loop), timeout), Answer::LeavesAsIs);
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
        QVERIFY(QCoro::waitFor(loop.work->addLabel(timeout, u"urgent"_s, {})));
        QVERIFY(QCoro::waitFor(loop.workspace->revertAndPublish(*id)));
        QCOMPARE(loop.world.issue(timeout)->labels, QStringList{u"urgent"_s});
        QCOMPARE(loop.workspace->proposal(*id)->state, ProposalState::Reverted);
        QCOMPARE(keysOf(look(loop)), QStringList{timeout});
    }

    void aLabelThatSomebodyPutOnIsTheirs()
    {
        Loop loop(siteWithUnlabelled());
        QVERIFY(loop.closeAndPoll({timeout}));
        const TriageItem item = itemOf(look(loop), timeout);
        QVERIFY(QCoro::waitFor(loop.work->addLabel(timeout, u"no-doc-sync"_s, {})));
        const qsizetype mark = loop.world.exchanges().size();
        const auto id = answer(loop, item, Answer::LeavesAsIs);
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
        const Proposal proposal = *loop.workspace->proposal(*id);
        QCOMPARE(proposal.state, ProposalState::Failed);
        QVERIFY2(proposal.reason.contains(u"already"_s), qPrintable(proposal.reason));
        QCOMPARE(labelWrites(loop, mark), 0);
    }

    void withoutALabelInThePolicyItSaysSo()
    {
        Loop loop(siteWithUnlabelled());
        Policy policy = testPolicy();
        policy.labels.exclude.clear();
        QVERIFY(loop.closeAndPoll({timeout}, policy));
        const TriageItem item = itemOf(look(loop), timeout);
        QCOMPARE(answer(loop, item, Answer::LeavesAsIs).error().kind, Error::Kind::Invalid);
        QVERIFY(loop.workspace->proposals().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
