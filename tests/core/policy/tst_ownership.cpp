// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/policy/ownership.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

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

} // namespace

class TestOwnership : public QObject
{
    Q_OBJECT

private slots:
    void followsTheStatedOrder()
    {
        RegistryEntry entry;
        entry.owner = u"owner"_s;
        entry.backup = u"backup"_s;
        entry.manager = u"manager"_s;
        Page page;
        page.ownerId = u"page"_s;
        WorkItem item;
        item.components = {{{}, u"none"_s, {}}, {{}, u"c"_s, {u"lead"_s, {}, {}, {}, true}}};
        item.projectLead.accountId = u"project"_s;

        const QList<Ownership> order{{u"owner"_s, u"registry"_s}, {u"backup"_s, u"backup"_s},
            {u"page"_s, u"page owner"_s}, {u"lead"_s, u"component lead"_s},
            {u"project"_s, u"project lead"_s}, {u"manager"_s, u"manager"_s}, {}};
        QStringList gone;
        for (const Ownership &expected : order) {
            const Ownership found =
                ownerOf(entry, page, item, [&](const QString &id) { return !gone.contains(id); });
            QCOMPARE(found.accountId, expected.accountId);
            QCOMPARE(found.reason, expected.reason);
            gone.append(found.accountId);
        }
    }

    void unknownPeopleAreActive()
    {
        RegistryEntry entry;
        entry.owner = u"owner"_s;
        QCOMPARE(ownerOf(entry, {}, {}, {}).accountId, u"owner"_s);
    }

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
};

QTEST_GUILESS_MAIN(TestOwnership)
#include "tst_ownership.moc"
