// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logdecision.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using Kind = LogEntry::Kind;

/** Which of a proposal's decisions stands. */
class TestLogDecision : public QObject
{
    Q_OBJECT

private slots:
    void itIsTheOneThatUndoTakesBack_data()
    {
        QTest::addColumn<QList<Kind>>("oldestFirst");
        QTest::addColumn<qint64>("standing");
        using Kinds = QList<Kind>;
        QTest::newRow("none") << Kinds{} << qint64(0);
        QTest::newRow("one") << Kinds{Kind::Rejected} << qint64(1);
        QTest::newRow("taken back") << Kinds{Kind::Rejected, Kind::Undone} << qint64(0);
        QTest::newRow("taken back, decided again")
            << Kinds{Kind::Rejected, Kind::Undone, Kind::Approved} << qint64(3);
        QTest::newRow("the one before")
            << Kinds{Kind::Snoozed, Kind::Approved, Kind::Undone} << qint64(1);
        QTest::newRow("reverted") << Kinds{Kind::Approved, Kind::RevertAsked} << qint64(2);
        QTest::newRow("kept after all")
            << Kinds{Kind::Approved, Kind::RevertAsked, Kind::Undone} << qint64(1);
        QTest::newRow("words are no decision") << Kinds{Kind::Snoozed, Kind::Edited} << qint64(1);
        QTest::newRow("taken back what is not there") << Kinds{Kind::Undone} << qint64(0);
    }
    void itIsTheOneThatUndoTakesBack()
    {
        QFETCH(QList<Kind>, oldestFirst);
        QFETCH(qint64, standing);
        QList<LogEntry> entries;
        for (const Kind kind : oldestFirst) {
            LogEntry entry;
            entry.kind = kind;
            entry.sequence = entries.size() + 1;
            entries.prepend(entry);
        }
        const auto found = standingDecision(entries);
        QCOMPARE(found ? found->sequence : 0, standing);
    }

    void aChoiceAmongTheChangesIsOne()
    {
        LogEntry snoozed, chosen;
        snoozed.kind = Kind::Snoozed;
        snoozed.sequence = 1;
        chosen.kind = Kind::Edited;
        chosen.sequence = 2;
        chosen.text = u"dropped a change"_s;
        QCOMPARE(standingDecision({chosen, snoozed})->sequence, 2);
    }
};

QTEST_GUILESS_MAIN(TestLogDecision)
#include "tst_logdecision.moc"
