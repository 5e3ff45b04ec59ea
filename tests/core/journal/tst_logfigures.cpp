// SPDX-License-Identifier: GPL-3.0-or-later
// What many entries come to: rows are counted, outcomes only while they hold.
#include "core/base/clock.h"
#include "core/journal/journal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using Kind = LogEntry::Kind;

class TestLogFigures : public QObject
{
    Q_OBJECT

private slots:
    void outcomesCountWhileTheyHold_data()
    {
        QTest::addColumn<QList<Kind>>("oldestFirst");
        QTest::addColumn<QList<Kind>>("standing");
        using Kinds = QList<Kind>;
        QTest::newRow("rejected") << Kinds{Kind::Proposed, Kind::Rejected} << Kinds{Kind::Rejected};
        QTest::newRow("rejection undone") << Kinds{Kind::Rejected, Kind::Undone} << Kinds{};
        QTest::newRow("rejected again")
            << Kinds{Kind::Rejected, Kind::Undone, Kind::Rejected} << Kinds{Kind::Rejected};
        QTest::newRow("published")
            << Kinds{Kind::Approved, Kind::Published} << Kinds{Kind::Published};
        QTest::newRow("reverted") << Kinds{Kind::Published, Kind::RevertAsked, Kind::Reverted}
                                  << Kinds{Kind::Reverted};
        QTest::newRow("revert kept back")
            << Kinds{Kind::Published, Kind::RevertAsked, Kind::Undone} << Kinds{Kind::Published};
        QTest::newRow("published again") << Kinds{Kind::Published, Kind::Reverted, Kind::Approved,
            Kind::Published} << Kinds{Kind::Published};
        QTest::newRow("conflict") << Kinds{Kind::Approved, Kind::Conflicted}
                                  << Kinds{Kind::Conflicted};
        QTest::newRow("settled") << Kinds{Kind::Conflicted, Kind::Approved, Kind::Published}
                                 << Kinds{Kind::Published};
        QTest::newRow("failed, then rejected")
            << Kinds{Kind::Failed, Kind::Rejected} << Kinds{Kind::Rejected};
        QTest::newRow("approval undone") << Kinds{Kind::Approved, Kind::Undone} << Kinds{};
    }
    void outcomesCountWhileTheyHold()
    {
        QFETCH(QList<Kind>, oldestFirst);
        QFETCH(QList<Kind>, standing);
        QList<LogMoment> moments;
        for (const Kind kind : oldestFirst)
            moments.prepend({kind, u"p"_s, {}, moments.size() + 1});
        const LogFigures figures = logFigures(moments, moments);
        QMap<Kind, int> expected;
        for (const Kind kind : standing)
            ++expected[kind];
        QCOMPARE(figures.standing, expected);
        QCOMPARE(figures.of({}), int(oldestFirst.size()));
    }

    void whatASearchDoesNotFindEndsWhatItFinds()
    {
        const FakeClock clock(fromIso(u"2026-04-14T09:00:00Z"_s));
        const QTemporaryDir folder;
        const auto journal = Journal::open(folder.path(), clock);
        JournalBatch batch;
        for (int i = 0; i < 600; ++i) {
            LogEntry rejected;
            rejected.at = clock.now();
            rejected.kind = Kind::Rejected;
            rejected.proposalId = u"p%1"_s.arg(i);
            rejected.text = i < 5 ? u"Seldom facts"_s : u"Wrong facts"_s;
            LogEntry undone = rejected;
            undone.kind = Kind::Undone;
            undone.at = rejected.at.addSecs(60);
            undone.text = u"Reject taken back"_s;
            batch.log.append(rejected);
            if (i % 2)
                batch.log.append(undone);
        }
        QVERIFY(QCoro::waitFor((*journal)->commit(batch)));
        const auto rejectedOf = [&](const LogQuery &query) {
            return QCoro::waitFor((*journal)->logFigures(query))->standing.value(Kind::Rejected);
        };
        LogQuery few, most, before;
        few.text = u"seldom facts"_s;
        QCOMPARE(rejectedOf(few), 3);
        most.text = u"facts"_s;
        QCOMPARE(rejectedOf(most), 300);
        before.until = clock.now().addSecs(30);
        QCOMPARE(rejectedOf(before), 300);
    }
};

QTEST_GUILESS_MAIN(TestLogFigures)
#include "tst_logfigures.moc"
