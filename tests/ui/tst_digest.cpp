// SPDX-License-Identifier: GPL-3.0-or-later
// When a person hears of new proposals, by a clock that is set: chosen times and days, summer time, restarts, nothing twice.
#include "ui/notify/digest.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");
constexpr auto behind = Digest::Window::Behind;
constexpr auto inFront = Digest::Window::InFront;

/** In Berlin, in a week that begins on Monday, 13 April 2026. */
QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 4, day), QTime(hour, minute), berlin).toUTC();
}

const QStringList none;

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(berlin.isValid()); }

    void tellsOnceAtTheChosenTimeOfAllThatIsNew()
    {
        Digest digest({{QTime(9, 0), QTime(14, 0)}, {1, 2, 3, 4, 5}});
        QCOMPARE(digest.look(at(14, 8), berlin, {u"a"_s}, behind), none);
        QCOMPARE(digest.look(at(14, 8, 59), berlin, {u"a"_s, u"b"_s}, behind), none);
        QCOMPARE(digest.look(at(14, 9), berlin, {u"a"_s, u"b"_s}, behind),
            (QStringList{u"a"_s, u"b"_s})); // One message, not one for each.
        for (int minute = 0; minute < 60; ++minute)
            QCOMPARE(
                digest.look(at(14, 9, minute), berlin, {u"a"_s, u"b"_s, u"c"_s}, behind), none);
        QCOMPARE(digest.look(at(14, 14, 1), berlin, {u"a"_s, u"b"_s, u"c"_s}, behind),
            QStringList{u"c"_s});
        QCOMPARE(digest.look(at(15, 9), berlin, {u"a"_s, u"b"_s, u"c"_s}, behind), none);
    }

    void whatStoodInFrontIsNoNews()
    {
        Digest digest({{QTime(9, 0)}, {1, 2, 3, 4, 5}});
        QCOMPARE(digest.look(at(14, 8), berlin, {}, behind), none);
        QCOMPARE(digest.look(at(14, 8, 30), berlin, {u"a"_s}, inFront), none);
        QCOMPARE(digest.look(at(14, 9), berlin, {u"a"_s, u"b"_s}, inFront), none);
        QCOMPARE(digest.look(at(14, 9, 1), berlin, {u"a"_s, u"b"_s}, behind), none);
        QCOMPARE(
            digest.look(at(15, 9), berlin, {u"a"_s, u"b"_s, u"c"_s}, behind), QStringList{u"c"_s});
    }

    void whatWasSeenBeforeTheTimeIsNotToldAtIt()
    {
        Digest digest({{QTime(9, 0)}, {1, 2, 3, 4, 5}});
        QCOMPARE(digest.look(at(14, 8), berlin, {}, behind), none);
        QCOMPARE(digest.look(at(14, 8, 30), berlin, {u"a"_s}, inFront), none);
        QCOMPARE(digest.look(at(14, 9), berlin, {u"a"_s, u"b"_s}, behind), QStringList{u"b"_s});
    }

    void whatOpensAgainIsNews()
    {
        Digest digest({{QTime(9, 0)}, {1, 2, 3, 4, 5}});
        (void)digest.look(at(14, 8), berlin, {}, behind);
        QCOMPARE(digest.look(at(14, 9), berlin, {u"a"_s, u"b"_s}, behind),
            (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(digest.look(at(14, 10), berlin, {u"b"_s}, behind), none); // One is decided.
        QCOMPARE(digest.look(at(14, 11), berlin, {}, behind), none); // Not read, perhaps.
        QCOMPARE(digest.look(at(15, 9), berlin, {u"a"_s, u"b"_s}, behind), QStringList{u"a"_s});
    }

    void theDayIsThatOfThePlace()
    {
        Digest digest({{QTime(0, 15)}, {3}}); // Wednesday there; Tuesday in Greenwich.
        (void)digest.look(at(14, 12), berlin, {}, behind);
        QCOMPARE(digest.look(at(15, 0, 14), berlin, {u"a"_s}, behind), none);
        QCOMPARE(digest.look(at(15, 0, 15), berlin, {u"a"_s}, behind), QStringList{u"a"_s});
    }

    void daysOffAreQuietAndMadeUpForOnTheNext()
    {
        Digest digest({{QTime(9, 0)}, {1, 2, 3, 4, 5}});
        QCOMPARE(digest.look(at(17, 12), berlin, {}, behind), none); // Friday
        QCOMPARE(digest.look(at(18, 9), berlin, {u"a"_s}, behind), none);
        QCOMPARE(digest.look(at(19, 9), berlin, {u"a"_s, u"b"_s}, behind), none);
        QCOMPARE(digest.look(at(20, 8, 59), berlin, {u"a"_s, u"b"_s}, behind), none);
        QCOMPARE(digest.look(at(20, 9), berlin, {u"a"_s, u"b"_s}, behind),
            (QStringList{u"a"_s, u"b"_s}));
    }

    void aRestartForgetsNothingAndMakesUpForATimeItMissed()
    {
        Digest digest({{QTime(9, 0)}, {1, 2, 3, 4, 5}});
        QCOMPARE(digest.look(at(14, 8), berlin, {u"a"_s}, behind), none);
        QCOMPARE(digest.look(at(14, 9), berlin, {u"a"_s}, behind), QStringList{u"a"_s});
        Digest again({{QTime(9, 0)}, {1, 2, 3, 4, 5}}, digest.memory());
        QCOMPARE(again.look(at(14, 9), berlin, {}, behind), none); // Not read yet.
        QCOMPARE(again.look(at(14, 9), berlin, {u"a"_s}, behind), none);
        Digest late({{QTime(9, 0)}, {1, 2, 3, 4, 5}}, digest.memory());
        QCOMPARE(late.look(at(16, 11), berlin, {u"a"_s, u"b"_s}, behind), QStringList{u"b"_s});
        QCOMPARE(late.look(at(16, 11, 1), berlin, {u"a"_s, u"b"_s, u"c"_s}, behind), none);
    }

    void theFirstStartIsNoNews()
    {
        Digest digest({{QTime(9, 0)}, {1, 2, 3, 4, 5}});
        QCOMPARE(digest.look(at(14, 13), berlin, {u"a"_s, u"b"_s}, behind), none);
        QCOMPARE(digest.look(at(15, 9), berlin, {u"a"_s, u"b"_s}, behind),
            (QStringList{u"a"_s, u"b"_s}));
    }

    void otherTimesCountFromNowOn()
    {
        Digest digest({{QTime(9, 0)}, {1, 2, 3, 4, 5}});
        QCOMPARE(digest.look(at(14, 12), berlin, {}, behind), none);
        digest.setTimes({{QTime(10, 0), QTime(16, 0)}, {2}}, at(14, 12), berlin);
        QCOMPARE(digest.look(at(14, 12), berlin, {u"a"_s}, behind), none); // Ten is over.
        QCOMPARE(digest.look(at(14, 16), berlin, {u"a"_s}, behind), QStringList{u"a"_s});
        digest.setTimes({{}, {1, 2, 3}}, at(14, 17), berlin);
        QCOMPARE(digest.look(at(15, 23), berlin, {u"a"_s, u"b"_s}, behind), none);
        digest.setTimes({{QTime(9, 0)}, {}}, at(15, 23), berlin);
        QCOMPARE(digest.look(at(16, 23), berlin, {u"a"_s, u"b"_s}, behind), none);
    }

    void summerTimeMovesNothingAndDoublesNothing()
    {
        const auto count = [](const QDate &day, const QTime &time) {
            Digest digest({{time}, {1, 2, 3, 4, 5, 6, 7}});
            QDateTime now = QDateTime(day.addDays(-1), QTime(12, 0), berlin).toUTC();
            (void)digest.look(now, berlin, {}, behind);
            int told = 0;
            for (int i = 0; i < 48 * 6; ++i) { // Two days in steps of ten minutes.
                now = now.addSecs(600);
                told += digest.look(now, berlin, {u"%1"_s.arg(i)}, behind).isEmpty() ? 0 : 1;
            }
            return told;
        };
        QCOMPARE(count(QDate(2026, 3, 29), QTime(2, 30)), 2); // Is leapt over.
        QCOMPARE(count(QDate(2026, 10, 25), QTime(2, 30)), 2); // Comes twice.
        QCOMPARE(count(QDate(2026, 10, 25), QTime(9, 0)), 2);
        const auto firstToldAt = [](const QDate &day) {
            Digest digest({{QTime(2, 30)}, {1, 2, 3, 4, 5, 6, 7}});
            QDateTime now = QDateTime(day, QTime(0, 0), berlin).toUTC();
            (void)digest.look(now, berlin, {}, behind);
            while (digest.look(now, berlin, {u"a"_s}, behind).isEmpty())
                now = now.addSecs(60);
            return now.time();
        };
        QCOMPARE(firstToldAt(QDate(2026, 3, 29)), QTime(1, 30)); // 3:30 there, an hour later.
        QCOMPARE(firstToldAt(QDate(2026, 10, 25)), QTime(0, 30)); // The first of the two.
        Digest digest({{QTime(9, 0)}, {1, 2, 3, 4, 5, 6, 7}});
        const auto utc = [](int day, int hour) {
            return QDateTime(QDate(2026, 3, day), QTime(hour, 0), QTimeZone::UTC);
        };
        (void)digest.look(utc(28, 12), berlin, {}, behind);
        QCOMPARE(
            digest.look(utc(29, 7), berlin, {u"a"_s}, behind), QStringList{u"a"_s}); // 9 there.
    }

    void aClockThatIsSetBackTellsNothingTwice()
    {
        Digest digest({{QTime(9, 0), QTime(14, 0)}, {1, 2, 3, 4, 5}});
        (void)digest.look(at(14, 8), berlin, {}, behind);
        QCOMPARE(digest.look(at(14, 14), berlin, {u"a"_s}, behind), QStringList{u"a"_s});
        QCOMPARE(digest.look(at(14, 9), berlin, {u"a"_s, u"b"_s}, behind), none);
        QCOMPARE(digest.look(at(14, 14), berlin, {u"a"_s, u"b"_s}, behind), none);
        QCOMPARE(digest.look(at(15, 9), berlin, {u"a"_s, u"b"_s}, behind), QStringList{u"b"_s});
    }

    void timesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<QList<QTime>>("times");
        const auto row = [](const char *typed, bool fits, const QList<QTime> &times) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << fits << times;
        };
        row("9:00, 14:00", true, {QTime(9, 0), QTime(14, 0)});
        row("14, 9,9:00", true, {QTime(9, 0), QTime(14, 0)});
        row("8.30; 16h15", true, {QTime(8, 30), QTime(16, 15)});
        row("9 am, 2:30 pm, 12 am", true, {QTime(0, 0), QTime(9, 0), QTime(14, 30)});
        row("", true, {});
        row(" , ", true, {});
        row("25", false, {});
        row("9:60", false, {});
        row("13 pm", false, {});
        row("noon", false, {});
        row("9:00 14:00", false, {});
        row("99999999999999999999", false, {});
    }

    void timesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fits);
        QFETCH(QList<QTime>, times);
        const auto read = timesIn(typed);
        QCOMPARE(read.has_value(), fits);
        if (fits) {
            QCOMPARE(*read, times);
            QCOMPARE(timesIn(timesText(*read)), read);
        }
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
