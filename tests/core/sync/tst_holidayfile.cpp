// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/deadlines.h"
#include "core/sync/holidayfile.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Larkspur//Holidays//EN\r\n" + events
        + "END:VCALENDAR\r\n";
}

QByteArray dayEvent(const QByteArray &name, const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:" + name.toHex()
        + "@larkspur.example\r\nDTSTAMP:20250101T000000Z\r\n" + "SUMMARY:" + name + "\r\n" + lines
        + "\r\nEND:VEVENT\r\n";
}

QStringList shown(const Result<QList<Holiday>> &holidays)
{
    QStringList lines;
    for (const Holiday &one : holidays.value_or(QList<Holiday>()))
        lines.append(one.day.toString(Qt::ISODate) + u' ' + one.name);
    return holidays ? lines : QStringList{holidays.error().detail};
}

const QDate first(2026, 1, 1), last(2028, 12, 31);

} // namespace

class TestHolidayFile : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatCalendarsSay_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QStringList>("days");
        QTest::newRow("one day") << dayEvent("Easter Monday", "DTSTART;VALUE=DATE:20260406")
                                 << QStringList{u"2026-04-06 Easter Monday"_s};
        QTest::newRow("the end is the day after")
            << dayEvent("Kingdom Day", "DTSTART;VALUE=DATE:20260427\r\nDTEND;VALUE=DATE:20260428")
            << QStringList{u"2026-04-27 Kingdom Day"_s};
        QTest::newRow("several days")
            << dayEvent("Works holiday", "DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270102")
            << QStringList{u"2026-12-30 Works holiday"_s, u"2026-12-31 Works holiday"_s,
                   u"2027-01-01 Works holiday"_s};
        QTest::newRow("begun before")
            << dayEvent("Works holiday", "DTSTART;VALUE=DATE:20251230\r\nDTEND;VALUE=DATE:20260103")
            << QStringList{u"2026-01-01 Works holiday"_s, u"2026-01-02 Works holiday"_s};
        QTest::newRow("every year")
            << dayEvent("Christmas", "DTSTART;VALUE=DATE:19901225\r\nRRULE:FREQ=YEARLY")
            << QStringList{
                   u"2026-12-25 Christmas"_s, u"2027-12-25 Christmas"_s, u"2028-12-25 Christmas"_s};
        QTest::newRow("every year but one") << dayEvent("Christmas",
            "DTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY;UNTIL=20271231\r\n"
            "EXDATE;VALUE=DATE:20261225") << QStringList{u"2027-12-25 Christmas"_s};
        QTest::newRow("the fourth Thursday of November")
            << dayEvent("Thanksgiving",
                   "DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH")
            << QStringList{u"2026-11-26 Thanksgiving"_s, u"2027-11-25 Thanksgiving"_s,
                   u"2028-11-23 Thanksgiving"_s};
        QTest::newRow("two on one day, in their order")
            << dayEvent("B", "DTSTART;VALUE=DATE:20260601")
                + dayEvent("A", "DTSTART;VALUE=DATE:20260501")
                + dayEvent("C", "DTSTART;VALUE=DATE:20260601")
            << QStringList{u"2026-05-01 A"_s, u"2026-06-01 B, C"_s};
        QTest::newRow("folded and escaped, in Japanese")
            << dayEvent("\xe5\x85\x83\xe6\x97\xa5\\, New\r\n  Year", "DTSTART;VALUE=DATE:20260101")
            << QStringList{u"2026-01-01 元日, New Year"_s};
        QTest::newRow("appointments and cancelled days are none")
            << dayEvent("Party", "DTSTART:20261224T180000Z\r\nDTEND:20261224T230000Z")
                + dayEvent("Called off", "DTSTART;VALUE=DATE:20260701\r\nSTATUS:CANCELLED")
                + dayEvent("Kept", "DTSTART;VALUE=DATE:20260702")
            << QStringList{u"2026-07-02 Kept"_s};
    }
    void readsWhatCalendarsSay()
    {
        QFETCH(QByteArray, events);
        QFETCH(QStringList, days);
        QCOMPARE(shown(holidaysIn(calendar(events), first, last)), days);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QByteArray() << u"this is no iCalendar file"_s;
        QTest::newRow("another file")
            << QByteArray("{\"registry\":[]}") << u"this is no iCalendar file"_s;
        QTest::newRow("not even text")
            << QByteArray("\x00\xff\xfe\x89PNG", 7) << u"this is no iCalendar file"_s;
        QTest::newRow("no whole day")
            << calendar(dayEvent("Party", "DTSTART:20261224T180000Z"))
            << u"the calendar has no whole day from 2026-01-01 to 2028-12-31"_s;
        QTest::newRow("all over") << calendar(dayEvent("Old", "DTSTART;VALUE=DATE:20100101"))
                                  << u"the calendar has no whole day"_s;
        QTest::newRow("every second")
            << calendar(dayEvent("Spin", "DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=SECONDLY"))
            << u"“Spin” comes back more often than daily"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto holidays = holidaysIn(bytes, first, last);
        QVERIFY(!holidays);
        QCOMPARE(holidays.error().kind, Error::Kind::Invalid);
        QVERIFY2(holidays.error().detail.contains(said), qPrintable(holidays.error().detail));
    }

    void theDeadlineKeepsThem()
    {
        const auto holidays =
            holidaysIn(calendar(dayEvent("Easter Monday", "DTSTART;VALUE=DATE:20260406")
                           + dayEvent("Good Friday", "DTSTART;VALUE=DATE:20260403")),
                first, last);
        QVERIFY(holidays);
        ReviewDeadline sla;
        sla.hours = std::chrono::hours(8);
        sla.timeZone = u"Europe/Berlin"_s;
        for (int day = 1; day <= 5; ++day)
            sla.workingHours.insert(day, {QTime(9, 0), QTime(17, 0)});
        sla.holidays = withHolidays({QDate(2026, 4, 6), QDate(2026, 1, 1)}, *holidays);
        QCOMPARE(
            sla.holidays, (QList<QDate>{QDate(2026, 1, 1), QDate(2026, 4, 3), QDate(2026, 4, 6)}));
        const QDateTime thursdayNoon(
            QDate(2026, 4, 2), QTime(11, 0), QTimeZone::UTC); // 13:00 there
        QCOMPARE(
            dueAt(sla, thursdayNoon), QDateTime(QDate(2026, 4, 7), QTime(11, 0), QTimeZone::UTC));
    }
};

QTEST_GUILESS_MAIN(TestHolidayFile)
#include "tst_holidayfile.moc"
