// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager's review of the log rests on: what is recorded with a decision, the sprints of tickets, and the sign-off.
#include "core/journal/logcharts.h"
#include "core/journal/logquery.h"
#include "core/sync/rewording.h"
#include "core/sync/sprintbook.h"
#include "tests/support/loop.h"

#include <QSignalSpy>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = LogEntry::Kind;

namespace {

Sandbox::Site siteWithSprints()
{
    Sandbox::Site site = testSite();
    site.projects[0].sprints = {
        {u"41"_s, u"PLAT Sprint 41"_s, -24, 14}, {u"42"_s, u"PLAT Sprint 42"_s, -10, 14}};
    return site;
}

LogEntry newest(Loop &loop, Kind kind)
{
    LogQuery query;
    query.kinds = {kind};
    query.limit = 1;
    query.now = loop.clock.now();
    query.exceptions = LogQuery::Exceptions::Told;
    const auto entries = QCoro::waitFor(loop.workspace->log(query));
    if (!entries || entries->isEmpty())
        qFatal("no such entry");
    return entries->first();
}

} // namespace

class TestLogReview : public QObject
{
    Q_OBJECT

private slots:
    void anApprovalRecordsHowLongItWasLookedAt()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        loop.workspace->noteShown(id);
        loop.clock.advance(2'500ms);
        loop.workspace->noteShown(id); // Again: the first time counts.
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(id)));
        const LogEntry approved = newest(loop, Kind::Approved);
        QCOMPARE(approved.circumstances.lookedMsecs, std::optional<qint64>(2'500));
        QCOMPARE(approved.circumstances.closedBy, u"acc-jo"_s);
        QVERIFY(approved.circumstances.dueAt > loop.clock.now());
        QVERIFY(approved.exceptions.isEmpty()); // Told where the outcome is.
        QCOMPARE(
            exceptionWords(newest(loop, Kind::Published).exceptions), u"approved after 2.5 s"_s);
    }

    void whatWasNotShownIsNotCalledQuick()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        loop.workspace->noteShown(id);
        loop.clock.advance(-5s); // The clock was put back.
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(id)));
        QVERIFY(!newest(loop, Kind::Approved).circumstances.lookedMsecs);
        QVERIFY(newest(loop, Kind::Published).exceptions.isEmpty());
    }

    void wordsThatAPersonMadeAnewAreCounted()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const Proposal proposal = loop.proposalOf(u"PLATFORM-89"_s);
        QCOMPARE(rewordingOf(proposal), Rewording());
        QByteArray words = loop.body(u"100"_s);
        words.replace("After a deploy the service restarts on port 8080 behind the load balancer.",
            "Since April every region listens on 9443 with TLS; 8080 answers nobody.");
        QVERIFY(QCoro::waitFor(loop.workspace->edit(proposal.id, words)));
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(proposal.id)));
        const LogEntry approved = newest(loop, Kind::Approved);
        QVERIFY(approved.circumstances.changedWords > approved.circumstances.proposedWords);
        const QString said = exceptionWords(newest(loop, Kind::Published).exceptions);
        QCOMPARE(said, u"100 % reworded, self-approved"_s);
    }

    void whatIsLateIsLateAlsoAfterARestart()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        loop.clock.advance(24h * 10);
        loop.restart();
        LogQuery query;
        query.exceptions = LogQuery::Exceptions::Only;
        query.now = loop.clock.now();
        auto late = QCoro::waitFor(loop.workspace->log(query));
        QVERIFY(late);
        QCOMPARE(late->size(), 1);
        QVERIFY(exceptionWords(late->first().exceptions).startsWith(u"overdue by "_s));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        QVERIFY(QCoro::waitFor(loop.workspace->reject(id, u"said elsewhere"_s)));
        late = QCoro::waitFor(loop.workspace->log(query));
        QVERIFY(late);
        QCOMPARE(late->size(), 1); // Not twice: the decision tells it now.
        QCOMPARE(late->first().kind, Kind::Rejected);
    }

    void theSprintsOfTicketsAreKnown()
    {
        Loop loop(siteWithSprints());
        const QDateTime start = loop.clock.now();
        QCOMPARE(QCoro::waitFor(loop.workspace->sprints()).value_or(QList<Sprint>(1)).size(), 0);
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-92"_s}));
        loop.restart();
        const auto sprints = QCoro::waitFor(loop.workspace->sprints());
        QVERIFY(sprints);
        QCOMPARE(sprints->size(), 2);
        QCOMPARE(sprints->first().name, u"PLAT Sprint 42"_s); // The newest first.
        QCOMPARE(sprints->first().start, start.addDays(-10));
        QCOMPARE(sprints->first().end, start.addDays(4));
        QCOMPARE(sprints->last().end, start.addDays(-10));
    }

    void aSprintThatMovesIsOneSprint()
    {
        WorkItem item;
        const QDateTime begin = fromIso(u"2026-04-01T08:00:00Z"_s);
        item.sprints = {{u"7"_s, u"Seven"_s, begin, begin.addDays(14)},
            {u"8"_s, u"Eight, not begun"_s, {}, {}},
            {u"9"_s, u"Turned"_s, begin, begin.addDays(-1)}};
        const QList<Sprint> known = withSprintsOf({}, {item});
        QCOMPARE(known.size(), 1);
        item.sprints[0].end = begin.addDays(16);
        item.sprints[0].name = u"Seven, longer"_s;
        const QList<Sprint> moved = withSprintsOf(known, {item});
        QCOMPARE(moved, item.sprints.first(1));
        QCOMPARE(sprintsFrom(sprintsJson(moved)), moved);
        QCOMPARE(sprintsFrom(u"[{\"id\":3},7]"_s), QList<Sprint>());
    }

    void aSignOffIsAnEntryOfTheLog()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        LogQuery query;
        query.exceptions = LogQuery::Exceptions::Told;
        query.now = loop.clock.now();
        query.kinds = {Kind::Published};
        const auto nothing = QCoro::waitFor(loop.workspace->signOff(query, u"April"_s, {}));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, Error::Kind::Invalid);
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(id)));
        const QSignalSpy changed(loop.workspace.get(), &Workspace::logChanged);
        const auto made = QCoro::waitFor(loop.workspace->signOff(query, u"April"_s, u" fine "_s));
        QVERIFY(made);
        QCOMPARE(changed.size(), 1);
        const LogEntry kept = newest(loop, Kind::SignedOff);
        QCOMPARE(kept.signOff, made->signOff);
        QCOMPARE(kept.signOff->entries, 1);
        QCOMPARE(kept.signOff->note, u"fine"_s);
        QCOMPARE(kept.personName, loop.workspace->person().displayName);
        QVERIFY(!kept.personName.isEmpty());
    }

    void theChartsCountWhatHappened()
    {
        const QDateTime monday = fromIso(u"2026-04-06T10:00:00Z"_s);
        const QList<ChartMoment> moments{{Kind::Proposed, u"a"_s, monday, {}},
            {Kind::Approved, u"a"_s, monday.addSecs(3600), {}},
            {Kind::Published, u"a"_s, monday.addSecs(3700), {}},
            {Kind::Rejected, u"b"_s, monday.addDays(14), u"Wrong  section"_s},
            {Kind::Rejected, u"c"_s, monday.addDays(15), u"wrong section"_s},
            {Kind::Reverted, u"a"_s, monday.addDays(16), {}}};
        const LogChartFigures figures = logChartFigures(moments, {{u"b"_s, monday.addDays(13)}});
        QCOMPARE(figures.weeks.size(), 3);
        QCOMPARE(figures.weeks.at(0),
            (LogWeek{QDate(2026, 4, 6), 1, 0, 0, std::optional<qint64>(3600)}));
        QCOMPARE(figures.weeks.at(1), (LogWeek{QDate(2026, 4, 13), 0, 0, 0, std::nullopt}));
        QCOMPARE(figures.weeks.at(2),
            (LogWeek{QDate(2026, 4, 20), 0, 2, 1, std::optional<qint64>(86'400)}));
        QCOMPARE(figures.outcomes.first(), (std::pair(Kind::Rejected, 2)));
        QCOMPARE(figures.reasons, (QList<LogShare>{{u"Wrong section"_s, 2}}));
    }

    void whatWasTakenBackIsInNoChart()
    {
        const QDateTime monday = fromIso(u"2026-04-06T10:00:00Z"_s);
        const QList<ChartMoment> moments{{Kind::Proposed, u"a"_s, monday, {}},
            {Kind::Rejected, u"a"_s, monday.addSecs(60), u"Wrong section"_s},
            {Kind::Rejected, u"b"_s, monday.addSecs(70), u"Wrong facts"_s},
            {Kind::Undone, u"a"_s, monday.addSecs(80), {}},
            {Kind::Approved, u"a"_s, monday.addSecs(3600), {}},
            {Kind::Published, u"a"_s, monday.addSecs(3700), {}}};
        const LogChartFigures figures = logChartFigures(moments, {});
        QCOMPARE(figures.reasons, (QList<LogShare>{{u"Wrong facts"_s, 1}}));
        QCOMPARE(figures.weeks.at(0),
            (LogWeek{QDate(2026, 4, 6), 1, 1, 0, std::optional<qint64>(3600)}));
    }

    void theJournalHasTheChartsOfAPeriod()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-90"_s}));
        loop.clock.advance(24h);
        QVERIFY(QCoro::waitFor(loop.workspace->reject(
            loop.proposalOf(u"PLATFORM-90"_s).id, u"not worth documenting"_s)));
        LogQuery query;
        query.since = loop.clock.now().addSecs(-60); // The proposal is older.
        const auto figures = QCoro::waitFor(loop.workspace->chartFigures(query));
        QVERIFY(figures);
        QCOMPARE(figures->weeks.size(), 1);
        QCOMPARE(figures->weeks.first().medianSeconds, std::optional<qint64>(86'400));
        QCOMPARE(figures->reasons, (QList<LogShare>{{u"not worth documenting"_s, 1}}));
        query.text = u"PLATFORM-89"_s;
        const auto none = QCoro::waitFor(loop.workspace->chartFigures(query));
        QVERIFY(none && none->weeks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogReview)
#include "tst_logreview.moc"
