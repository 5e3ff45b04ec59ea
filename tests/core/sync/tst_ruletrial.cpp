// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ruletrial.h"
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString port = u"PLATFORM-89"_s;

Result<RuleTrial> tried(Loop &loop, const Policy &policy, int days = 14)
{
    const QDateTime now = loop.clock.now();
    return QCoro::waitFor(
        tryRules(*loop.work, *loop.documents, {policy, {}, now.addDays(-days), now}, {}, {}));
}

QStringList keysOf(const QList<Proposal> &proposals)
{
    QStringList keys;
    for (const Proposal &proposal : proposals)
        keys.append(proposal.itemKey);
    return keys;
}

} // namespace

/** The time machine: rules run over what closed before they go live. */
class TestRuleTrial : public QObject
{
    Q_OBJECT

private slots:
    void itFindsWhatWasProposedAndLeavesNoTrace()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port, u"PLATFORM-91"_s, u"PLATFORM-93"_s}));
        const QList<Proposal> real = loop.workspace->proposals();
        const auto writes = [&] {
            const auto all = loop.world.exchanges();
            return std::ranges::count_if(all, [](const Sandbox::Exchange &one) {
                return one.request.method == "PUT" || one.request.method == "DELETE";
            });
        };
        const auto before = writes();
        const auto trial = tried(loop, testPolicy());
        QVERIFY2(trial, trial ? "" : qPrintable(trial.error().detail));
        QCOMPARE(trial->items, 3);
        QCOMPARE(keysOf(trial->proposals), keysOf(real));
        for (qsizetype i = 0; i < real.size(); ++i) {
            QCOMPARE(trial->proposals.at(i).edits, real.at(i).edits);
            QCOMPARE(trial->proposals.at(i).owner, real.at(i).owner);
            QCOMPARE(trial->proposals.at(i).rule, real.at(i).rule);
        }
        QCOMPARE(trial->pages(), 2);
        QCOMPARE(trial->owners(), 1);
        const auto excluded =
            std::ranges::find(trial->silences, u"PLATFORM-91"_s, &TrialSilence::itemKey);
        QVERIFY(excluded != trial->silences.cend());
        QVERIFY(excluded->reason.contains(u"no-doc-sync"_s));
        QVERIFY(std::ranges::all_of(
            trial->silences, [](const TrialSilence &one) { return !one.reason.isEmpty(); }));
        QCOMPARE(writes(), before);
        QCOMPARE(loop.workspace->proposals(), real);
    }

    void itMeetsThePageAsItWasThen()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const Proposal real = loop.proposalOf(port);
        loop.clock.advance(24h);
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(real.id)));
        loop.clock.advance(24h);
        const auto trial = tried(loop, testPolicy());
        QVERIFY(trial);
        QCOMPARE(keysOf(trial->proposals), QStringList{port}); // Though the page says it by now.
        QCOMPARE(trial->proposals.first().edits, real.edits);
        QCOMPARE(trial->tooOld, 0);
    }

    void otherRulesGiveAnotherAnswer()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port, u"PLATFORM-90"_s}));
        const auto trial = tried(loop, testPolicy());
        QVERIFY(trial);
        QCOMPARE(trial->proposals.size(), 2);
        QCOMPARE(trial->overlaps.size(), 1);
        QCOMPARE(trial->overlaps.first().itemKeys, (QStringList{port, u"PLATFORM-90"_s}));
        QCOMPARE(trial->byRule().value(trial->proposals.first().rule), 2);

        Policy nothing = testPolicy();
        nothing.rules.clear();
        nothing.labels.include.clear();
        const auto silent = tried(loop, nothing);
        QVERIFY(silent);
        QVERIFY(silent->proposals.isEmpty());
        QCOMPARE(silent->silences.size(), 2);
        QCOMPARE(loop.workspace->policy(), testPolicy());
    }

    void itIsComparedWithTheRulesInForce()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port, u"PLATFORM-90"_s}));
        const QDateTime now = loop.clock.now();
        const auto against = [&](const Policy &policy, const Policy &present) {
            return QCoro::waitFor(tryRules(
                *loop.work, *loop.documents, {policy, present, now.addDays(-14), now}, {}, {}));
        };
        Policy off = testPolicy();
        for (TriggerRule &rule : off.rules)
            rule.isOn = false;
        const auto fewer = against(off, testPolicy());
        QVERIFY(fewer);
        QVERIFY(fewer->proposals.isEmpty());
        QVERIFY(fewer->difference->added.isEmpty());
        QCOMPARE(keysOf(fewer->difference->gone), (QStringList{port, u"PLATFORM-90"_s}));
        QVERIFY(fewer->silences.first().reason.contains(u"is switched off"_s));
        const auto more = against(testPolicy(), off);
        QVERIFY(more);
        QCOMPARE(keysOf(more->difference->added), (QStringList{port, u"PLATFORM-90"_s}));
        QVERIFY(more->difference->gone.isEmpty());
        QCOMPARE(more->changes.size(), more->proposals.size());
        QCOMPARE(more->changes.first().after.contains(u"9443"_s), true);
        const auto same = against(testPolicy(), testPolicy());
        QVERIFY(same);
        QCOMPARE(same->difference, std::optional(TrialDifference()));
        QVERIFY(!tried(loop, testPolicy())->difference);
    }

    /** Each item twice where there is something to compare with, and named. */
    void itTellsHowFarItIs()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port, u"PLATFORM-90"_s}));
        Policy off = testPolicy();
        off.rules.first().isOn = false;
        QStringList told;
        QVERIFY(QCoro::waitFor(loop.workspace->tryRules(off, 14,
            [&](const TrialProgress &progress) {
                if (progress.stage == TrialProgress::Stage::Rules)
                    told << u"%1/%2 %3"_s.arg(progress.done)
                                .arg(progress.of)
                                .arg(progress.item.section(u' ', 0, 0));
            },
            {})));
        QCOMPARE(told,
            (QStringList{
                u"0/4 "_s + port, u"1/4 PLATFORM-90"_s, u"2/4 "_s + port, u"3/4 PLATFORM-90"_s}));
    }

    void whatClosedEarlierDoesNotCount()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        loop.clock.advance(24h * 15);
        const auto trial = tried(loop, testPolicy());
        QVERIFY(trial);
        QCOMPARE(trial->items, 0);
        QVERIFY(trial->proposals.isEmpty() && trial->silences.isEmpty());
    }

    void itCanBeCancelled()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port, u"PLATFORM-90"_s}));
        std::stop_source stop;
        const QDateTime now = loop.clock.now();
        const auto trial = QCoro::waitFor(tryRules(
            *loop.work, *loop.documents, {testPolicy(), {}, now.addDays(-14), now},
            [&](const TrialProgress &) { stop.request_stop(); }, stop.get_token()));
        QVERIFY(!trial);
        QCOMPARE(trial.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRuleTrial)
#include "tst_ruletrial.moc"
