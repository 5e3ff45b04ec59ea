// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString port = u"PLATFORM-89"_s;

struct Asked
{
    qsizetype bodies = 0, calls = 0;
};

/** What was asked for since `from`. */
Asked asked(const Loop &loop, qsizetype from)
{
    Asked sum;
    const auto all = loop.world.exchanges();
    for (qsizetype i = from; i < all.size(); ++i) {
        ++sum.calls;
        const QString path = all.at(i).request.path;
        if (path.contains(u"/pages"_s) && all.at(i).request.query.hasQueryItem(u"body-format"_s))
            ++sum.bodies;
    }
    return sum;
}

} // namespace

/** The drift audit against a site. */
class TestDriftRun : public QObject
{
    Q_OBJECT

private:
    Result<DriftReport> audit(Loop &loop)
    {
        return QCoro::waitFor(loop.workspace->auditDrift(90, {}, {}));
    }

private slots:
    void aPublishedChangeIsNoDriftAnyMore()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const auto before = audit(loop);
        QVERIFY(before);
        QCOMPARE(before->items.size(), 1);
        QCOMPARE(before->stale(), 1);
        const AuditedPage page = before->pages.value(0);
        QCOMPARE(page.id, u"100"_s);
        QCOMPARE(page.findings.value(0).itemKey, port);
        QCOMPARE(page.findings.value(0).section.value(1), u"Current Configuration"_s);
        QCOMPARE(page.findings.value(0).value.oldValue, u"8080"_s);

        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(loop.proposalOf(port).id)));
        const auto after = audit(loop);
        QVERIFY(after);
        QCOMPARE(after->stale(), 0);
        QCOMPARE(after->relevant(), before->relevant()); // It says the new value.
        QCOMPARE(after->share(), 0.0);
    }

    void theTrendAndTheNewestAuditAreKept()
    {
        Loop loop;
        QVERIFY(!*QCoro::waitFor(loop.workspace->lastDrift()));
        QVERIFY(loop.closeAndPoll({port}));
        const auto first = audit(loop);
        QVERIFY(first);
        loop.clock.advance(24h);
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(loop.proposalOf(port).id)));
        QVERIFY(audit(loop));
        loop.restart();
        const auto kept = *QCoro::waitFor(loop.workspace->lastDrift());
        QVERIFY(kept);
        QCOMPARE(kept->stale(), 0);
        const auto trend = *QCoro::waitFor(loop.workspace->driftTrend());
        QCOMPARE(trend.size(), 2);
        QCOMPARE(trend.first(), pointOf(*first));
        QCOMPARE(trend.last().stale, 0);
    }

    void whatDidNotChangeIsNotReadAgain()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const auto first = audit(loop);
        QVERIFY(first);
        qsizetype mark = loop.world.exchanges().size();
        const auto second = audit(loop);
        QVERIFY(second);
        QCOMPARE(second->pages, first->pages);
        QCOMPARE(asked(loop, mark).bodies, 0);
        QVERIFY(loop.world.humanEdits(u"100"_s,
            QByteArray(runbookBody()).replace("port 8080", "port 9443").replace(">8080<", ">9443<"),
            u"acc-jo"_s));
        mark = loop.world.exchanges().size();
        const auto third = audit(loop);
        QVERIFY(third);
        QCOMPARE(third->stale(), 0);
        QCOMPARE(asked(loop, mark).bodies, 1);
        QVERIFY(loop.closeAndPoll({u"PLATFORM-90"_s}));
        const auto fourth = audit(loop);
        QVERIFY(fourth);
        QCOMPARE(fourth->stale(), 1);
        QCOMPARE(fourth->pages.value(0).findings.value(0).itemKey, u"PLATFORM-90"_s);
    }

    void whatClosedBeforeThePeriodDoesNotCount()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        loop.clock.advance(24h * 91);
        const auto report = audit(loop);
        QVERIFY(report);
        QVERIFY(report->items.isEmpty());
        QCOMPARE(report->stale(), 0);
    }

    void itSaysHowFarItIsAndCanBeCancelled()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        std::stop_source stop;
        int told = 0;
        const auto listen = [&](const DriftProgress &progress) {
            ++told;
            if (progress.stage == DriftProgress::Stage::Pages)
                stop.request_stop();
        };
        const auto cancelled =
            QCoro::waitFor(loop.workspace->auditDrift(90, listen, stop.get_token()));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QVERIFY(told >= 2);
        QVERIFY(!*QCoro::waitFor(loop.workspace->lastDrift())); // Half an audit is none.
        QVERIFY(!QCoro::waitFor(loop.workspace->auditDrift(0, {}, {})));
    }

    void aPageThatCannotBeSeenIsCounted()
    {
        Loop loop;
        Policy policy = testPolicy();
        RegistryEntry gone = policy.registry.first();
        gone.page = u"4711"_s;
        policy.registry.append(gone);
        QVERIFY(loop.closeAndPoll({port}, policy));
        const auto report = audit(loop);
        QVERIFY(report);
        QCOMPARE(report->unread, 1);
        QCOMPARE(report->stale(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDriftRun)
#include "tst_driftrun.moc"
