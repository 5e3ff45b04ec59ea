// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/policy/deadlines.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString due(const ReviewDeadline &sla, const QString &start)
{
    return isoUtc(dueAt(sla, fromIso(start))).chopped(8);
}

ReviewDeadline office(int hours, const QString &zone = u"Europe/Berlin"_s)
{
    ReviewDeadline sla{std::chrono::hours(hours), zone, {}, {}};
    for (int day = 1; day <= 5; ++day)
        sla.workingHours.insert(day, {QTime(9, 0), QTime(17, 0)});
    return sla;
}

/** Whether somebody works in the quarter of an hour that begins then; asked of the wall clock, not of the code under test. */
bool works(const ReviewDeadline &sla, const QDateTime &at)
{
    const QDateTime there = at.toTimeZone(QTimeZone(sla.timeZone.toUtf8()));
    const auto window = sla.workingHours.constFind(there.date().dayOfWeek());
    return window != sla.workingHours.cend() && !sla.holidays.contains(there.date())
        && there.time() >= window->first
        && (window->second == QTime(0, 0) || there.time() < window->second);
}

/** When so much working time is over, a quarter of an hour after the other. */
QDateTime counted(const ReviewDeadline &sla, QDateTime at, std::chrono::hours hours)
{
    for (qint64 left = hours / 15min; left > 0; at = at.addSecs(900))
        left -= works(sla, at) ? 1 : 0;
    return at;
}

ReviewDeadline someCalendar(QRandomGenerator &random)
{
    static const QStringList zones{u"Europe/Berlin"_s, u"America/New_York"_s, u"Asia/Kolkata"_s,
        u"Australia/Lord_Howe"_s, u"Pacific/Auckland"_s, u"UTC"_s};
    ReviewDeadline sla;
    sla.hours = std::chrono::hours(random.bounded(1, 60));
    sla.remindBefore = std::chrono::hours(random.bounded(0, 12));
    sla.timeZone = zones.at(random.bounded(zones.size()));
    const int first = random.bounded(1, 3);
    for (int day = first; day < first + random.bounded(3, 6); ++day) {
        const int opens = random.bounded(0, 12 * 4);
        const int closes = random.bounded(opens + 4, 24 * 4 + 1);
        sla.workingHours.insert(day,
            {QTime(opens / 4, opens % 4 * 15),
                closes == 24 * 4 ? QTime(0, 0) : QTime(closes / 4, closes % 4 * 15)});
    }
    for (int i = 0; i < 40; ++i)
        sla.holidays.append(QDate(2026, 1, 1).addDays(random.bounded(730)));
    return sla;
}

Proposal waitingSince(const ReviewDeadline &sla, const QDateTime &at)
{
    Proposal proposal;
    proposal.owner.accountId = u"owner"_s;
    proposal.managerId = u"manager"_s;
    proposal.createdAt = at;
    proposal.dueAt = dueAt(sla, at);
    return proposal;
}

QStringList names(const QList<DeadlineStep> &steps)
{
    static const QStringList kinds{u"ask"_s, u"remind"_s, u"escalate"_s};
    QStringList said;
    for (const DeadlineStep &step : steps)
        said << kinds.at(int(step.kind)) + u' ' + step.to;
    return said;
}

} // namespace

class TestDeadlines : public QObject
{
    Q_OBJECT

private slots:
    void countsEveryHourWithoutACalendar()
    {
        QCOMPARE(due({}, u"2026-03-28T10:00:00Z"_s), u"2026-03-30T10:00"_s);
        QVERIFY(!dueAt({}, {}).isValid());
    }

    void countsWorkingHours_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        // Berlin is UTC+1 until 2026-03-29, UTC+2 until 2026-10-25.
        QTest::newRow("same day") << 4 << u"2026-01-05T09:00:00Z"_s << u"2026-01-05T13:00"_s;
        QTest::newRow("before opening") << 4 << u"2026-01-05T03:00:00Z"_s << u"2026-01-05T12:00"_s;
        QTest::newRow("ends with the day")
            << 8 << u"2026-01-05T08:00:00Z"_s << u"2026-01-05T16:00"_s;
        QTest::newRow("over night") << 10 << u"2026-01-05T08:00:00Z"_s << u"2026-01-06T10:00"_s;
        QTest::newRow("after closing") << 1 << u"2026-01-05T20:00:00Z"_s << u"2026-01-06T09:00"_s;
        QTest::newRow("over the week-end")
            << 8 << u"2026-01-09T12:00:00Z"_s << u"2026-01-12T12:00"_s;
        QTest::newRow("on a Saturday") << 1 << u"2026-01-10T12:00:00Z"_s << u"2026-01-12T09:00"_s;
        QTest::newRow("clocks go forward")
            << 8 << u"2026-03-27T12:00:00Z"_s << u"2026-03-30T11:00"_s;
        QTest::newRow("clocks go back") << 8 << u"2026-10-23T11:00:00Z"_s << u"2026-10-26T12:00"_s;
        QTest::newRow("48 h are six days")
            << 48 << u"2026-01-05T08:00:00Z"_s << u"2026-01-12T16:00"_s;
        QTest::newRow("local day differs from UTC's")
            << 1 << u"2026-01-11T23:30:00Z"_s << u"2026-01-12T09:00"_s;
    }

    void countsWorkingHours()
    {
        QFETCH(const int, hours);
        QFETCH(const QString, start);
        QFETCH(const QString, end);
        QCOMPARE(due(office(hours), start), end);
    }

    void skipsHolidays()
    {
        ReviewDeadline sla = office(8);
        sla.holidays = {QDate(2026, 1, 6), QDate(2026, 1, 7)};
        QCOMPARE(due(sla, u"2026-01-05T12:00:00Z"_s), u"2026-01-08T12:00"_s);

        ReviewDeadline round{std::chrono::hours(24), u"UTC"_s, {}, {QDate(2026, 1, 6)}};
        QCOMPARE(due(round, u"2026-01-05T12:00:00Z"_s), u"2026-01-07T12:00"_s);
        QCOMPARE(due(round, u"2026-01-06T12:00:00Z"_s), u"2026-01-08T00:00"_s);
    }

    void countsRealHoursWhenTheClocksChange()
    {
        ReviewDeadline nights{std::chrono::hours(4), u"Europe/Berlin"_s,
            {{7, {QTime(0, 0), QTime(6, 0)}}, {1, {QTime(0, 0), QTime(6, 0)}}}, {}};
        QCOMPARE(due(nights, u"2026-03-28T23:00:00Z"_s), u"2026-03-29T03:00"_s);
        nights.hours = std::chrono::hours(6); // Only five real hours lie in that night.
        QCOMPARE(due(nights, u"2026-03-28T23:00:00Z"_s), u"2026-03-29T23:00"_s);
        QCOMPARE(due(nights, u"2026-10-24T22:00:00Z"_s), u"2026-10-25T04:00"_s);
    }

    void windowInTheSkippedHourBeginsAtTheChange()
    {
        ReviewDeadline early{
            std::chrono::hours(1), u"Europe/Berlin"_s, {{7, {QTime(2, 30), QTime(6, 0)}}}, {}};
        QCOMPARE(due(early, u"2026-03-28T12:00:00Z"_s), u"2026-03-29T02:00"_s);
    }

    void dayWithoutMidnightBeginsAtTheChange()
    {
        // Cairo skipped 00:00 to 01:00 on 2026-04-24.
        ReviewDeadline sla{
            std::chrono::hours(1), u"Africa/Cairo"_s, {{5, {QTime(0, 0), QTime(0, 0)}}}, {}};
        QCOMPARE(due(sla, u"2026-04-23T12:00:00Z"_s), u"2026-04-23T23:00"_s);
    }

    void neverLoopsWithoutWorkingHours()
    {
        ReviewDeadline none = office(8);
        for (int day = 1; day <= 7; ++day)
            none.workingHours.insert(day, {QTime(9, 0), QTime(9, 0)});
        QVERIFY(dueAt(none, fromIso(u"2026-01-05T12:00:00Z"_s)).isValid());
        none.timeZone = u"Nowhere/Nothing"_s;
        QVERIFY(dueAt(none, fromIso(u"2026-01-05T12:00:00Z"_s)).isValid());
    }

    void theOwnerIsAskedRemindedAndTheManagerTold()
    {
        const ReviewDeadline sla = office(48); // until Monday 17:00
        Proposal proposal = waitingSince(sla, fromIso(u"2026-01-05T08:00:00Z"_s));
        const QList<DeadlineStep> ahead = stepsAhead(sla, proposal);
        QCOMPARE(
            names(ahead), QStringList({u"ask owner"_s, u"remind owner"_s, u"escalate manager"_s}));
        QCOMPARE(isoUtc(ahead.at(1).at), u"2026-01-09T16:00:00.000Z"_s); // a working day before
        QCOMPARE(isoUtc(ahead.at(2).at), u"2026-01-12T16:00:00.000Z"_s);
        QCOMPARE(names(stepsDue(sla, proposal, proposal.createdAt)), QStringList{u"ask owner"_s});
        proposal.told = toldBy(sla, proposal, proposal.createdAt);
        QVERIFY(stepsDue(sla, proposal, ahead.at(1).at.addSecs(-1)).isEmpty());
        QCOMPARE(names(stepsDue(sla, proposal, ahead.at(1).at)), QStringList{u"remind owner"_s});
        proposal.told = toldBy(sla, proposal, ahead.at(1).at);
        QCOMPARE(
            names(stepsDue(sla, proposal, ahead.at(2).at)), QStringList{u"escalate manager"_s});
        proposal.told = toldBy(sla, proposal, ahead.at(2).at);
        QVERIFY(stepsAhead(sla, proposal).isEmpty());
        proposal.owner.accountId = u"other"_s; // Handed on after that: asked, nothing else again.
        QCOMPARE(names(stepsAhead(sla, proposal)), QStringList{u"ask other"_s});
    }

    void whatComesTogetherIsNotRemindedOf()
    {
        const ReviewDeadline sla = office(48);
        Proposal proposal = waitingSince(sla, fromIso(u"2026-01-05T08:00:00Z"_s));
        const QDateTime late = proposal.dueAt.addDays(20);
        QCOMPARE(names(stepsDue(sla, proposal, late)),
            QStringList({u"ask owner"_s, u"escalate manager"_s}));
        proposal.told = toldBy(sla, proposal, late);
        QVERIFY(stepsAhead(sla, proposal).isEmpty());
        Proposal between = waitingSince(sla, fromIso(u"2026-01-05T08:00:00Z"_s));
        const QDateTime almost = between.dueAt.addSecs(-3600);
        QCOMPARE(names(stepsDue(sla, between, almost)), QStringList{u"ask owner"_s});
        between.told = toldBy(sla, between, almost);
        QCOMPARE(names(stepsAhead(sla, between)), QStringList{u"escalate manager"_s});
    }

    void nobodyIsToldWhatIsNotTheirs()
    {
        const ReviewDeadline sla = office(8);
        const Proposal proposal = waitingSince(sla, fromIso(u"2026-01-05T08:00:00Z"_s));
        for (const ProposalState state :
            {ProposalState::Approved, ProposalState::Published, ProposalState::Rejected,
                ProposalState::Snoozed, ProposalState::Superseded, ProposalState::Parked}) {
            Proposal other = proposal;
            other.state = state;
            QVERIFY(stepsAhead(sla, other).isEmpty());
        }
        Proposal own = proposal;
        own.managerId = own.owner.accountId;
        QCOMPARE(names(stepsAhead(sla, own)), QStringList{u"ask owner"_s}); // remind: 8 h of 8
        Proposal nobodys = proposal;
        nobodys.owner = {};
        QCOMPARE(names(stepsAhead(sla, nobodys)), QStringList{u"escalate manager"_s});
        nobodys.managerId.clear();
        QVERIFY(stepsAhead(sla, nobodys).isEmpty());
    }

    void saysWhoIsToldIfNobodyActs()
    {
        Policy policy;
        policy.sla = office(16);
        policy.notify.comments = true;
        RegistryEntry entry;
        entry.page = u"100"_s;
        policy.registry = {entry};
        // Friday 10:00 in Berlin, two days before the clocks go forward: 7 h, Monday's 8 and one more.
        Proposal proposal = waitingSince(policy.sla, fromIso(u"2026-03-27T09:00:00Z"_s));
        proposal.pageId = u"100"_s;
        const Outlook told{
            Outlook::Kind::ManagerIsTold, u"manager"_s, fromIso(u"2026-03-31T08:00:00Z"_s)};
        QVERIFY(outlookOf(policy, proposal) == told);
        QCOMPARE(timeText(policy.sla.timeZone, told.at),
            u"Tuesday 31 March 2026, 10:00 (Europe/Berlin)"_s);
        proposal.dueAt = dueAt(policy.sla, fromIso(u"2026-10-23T08:00:00Z"_s)); // and back again
        QCOMPARE(timeText(policy.sla.timeZone, outlookOf(policy, proposal)->at),
            u"Tuesday 27 October 2026, 10:00 (Europe/Berlin)"_s);
        QCOMPARE(timeText(u"Nowhere"_s, told.at), u"Tuesday 31 March 2026, 08:00 (UTC)"_s);

        Proposal over = proposal;
        over.told.escalatedAt = fromIso(u"2026-03-31T08:00:30Z"_s);
        QVERIFY(outlookOf(policy, over)
            == (Outlook{Outlook::Kind::ManagerWasTold, u"manager"_s, over.told.escalatedAt}));
        Proposal own = proposal;
        own.managerId = own.owner.accountId;
        QVERIFY(outlookOf(policy, own)->kind == Outlook::Kind::NoManager);
        Proposal strange = proposal;
        strange.pageId = u"not registered"_s;
        QVERIFY(outlookOf(policy, strange)->kind == Outlook::Kind::CommentsOff);
        policy.notify.comments = false;
        QVERIFY(outlookOf(policy, proposal)->kind == Outlook::Kind::CommentsOff);
        proposal.state = ProposalState::Approved;
        QVERIFY(!outlookOf(policy, proposal));
    }

    void twoYearsOfCalendars()
    {
        QRandomGenerator random(20260105);
        int escalations = 0, wrong = 0, twice = 0;
        for (int run = 0; run < 120; ++run) {
            const ReviewDeadline sla = someCalendar(random);
            const QDateTime begin =
                QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone(QTimeZone::UTC))
                    .addSecs(900 * qint64(random.bounded(2 * 365 * 96)));
            Proposal proposal = waitingSince(sla, begin);
            const QDateTime due = counted(sla, begin, sla.hours);
            wrong += proposal.dueAt == due ? 0 : 1;
            // Somebody decides some time, or nobody does; Docket looks when it runs.
            const QDateTime decided = begin.addSecs(random.bounded(int(begin.secsTo(due) * 2 + 1)));
            int asked = 0, reminded = 0, told = 0;
            bool missed = false;
            for (QDateTime now = begin; now < due.addDays(10);
                now = now.addSecs(random.bounded(60, 12 * 3600))) {
                if (now >= decided)
                    proposal.state = ProposalState::Published;
                for (const DeadlineStep &step : stepsDue(sla, proposal, now)) {
                    asked += step.kind == DeadlineStep::Kind::Ask ? 1 : 0;
                    reminded += step.kind == DeadlineStep::Kind::Remind ? 1 : 0;
                    told += step.kind == DeadlineStep::Kind::Escalate ? 1 : 0;
                    wrong += step.kind == DeadlineStep::Kind::Escalate && now < due ? 1 : 0;
                    wrong += step.kind == DeadlineStep::Kind::Remind && now >= due ? 1 : 0;
                    wrong += now >= decided ? 1 : 0;
                }
                proposal.told = toldBy(sla, proposal, now);
                missed = missed || (now >= due && now < decided && told == 0);
            }
            wrong += missed || asked != 1 ? 1 : 0;
            twice += (told > 1 ? 1 : 0) + (reminded > 1 ? 1 : 0);
            escalations += told;
        }
        QCOMPARE(wrong, 0);
        QCOMPARE(twice, 0);
        QVERIFY2(escalations > 30 && escalations < 90, qPrintable(QString::number(escalations)));
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
