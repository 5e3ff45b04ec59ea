// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trialreport.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime monday(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::UTC);

Proposal proposal(const QString &item, const QString &page, const QString &rule, bool sure = true)
{
    Proposal made;
    made.itemId = made.itemKey = item;
    made.pageId = page;
    made.pageTitle = u"Page "_s + page;
    made.section = {u"Ports"_s};
    made.rule = rule;
    made.confident = sure;
    made.owner.accountId = u"o"_s;
    return made;
}

QList<QDateTime> decisions(int count, std::chrono::milliseconds apart)
{
    QList<QDateTime> times{monday};
    while (times.size() < count)
        times.append(times.last() + apart);
    return times;
}

} // namespace

/** What a trial comes to: figures, samples, the time people would need. */
class TestTrialReport : public QObject
{
    Q_OBJECT

private slots:
    void theTimeIsTheirOwnOnceThereIsEnoughOfIt()
    {
        const QList<Proposal> all{proposal(u"A-1"_s, u"1"_s, u"r"_s),
            proposal(u"A-2"_s, u"1"_s, u"r"_s), proposal(u"A-3"_s, u"1"_s, u"r"_s, false)};
        const ReviewEstimate usual = estimateReview(all, decisions(20, 30s));
        QCOMPARE(usual.basis, ReviewEstimate::Basis::Usual);
        QCOMPARE(usual.minutes, 5); // One, one, and three.
        QList<QDateTime> times = decisions(21, 30s);
        std::ranges::reverse(times); // The log tells the newest first.
        const ReviewEstimate own = estimateReview(all, times);
        QCOMPARE(own.basis, ReviewEstimate::Basis::Own);
        QCOMPARE(own.each, 30s);
        QCOMPARE(own.decisions, 20);
        QCOMPARE(own.minutes, 2); // 90 s, rounded up.
        QCOMPARE(estimateReview({}, times).minutes, 0);
    }

    void breaksAndBatchesAreNoTimeOfReview()
    {
        QList<QDateTime> times = decisions(21, 40s);
        for (int i = 0; i < 100; ++i)
            times.append(times.last() + 200ms); // Together.
        for (int i = 0; i < 100; ++i)
            times.append(times.last() + 11min); // Lunch, night, a holiday.
        const ReviewEstimate own = estimateReview({proposal(u"A-1"_s, u"1"_s, u"r"_s)}, times);
        QCOMPARE(own.decisions, 20);
        QCOMPARE(own.each, 40s);
        QCOMPARE(estimateReview({}, decisions(100, 11min)).basis, ReviewEstimate::Basis::Usual);
    }

    void theFiguresCountEachOnce()
    {
        RuleTrial trial;
        trial.items = 5;
        trial.proposals = {proposal(u"A-1"_s, u"1"_s, u"r"_s), proposal(u"A-1"_s, u"2"_s, u"s"_s),
            proposal(u"A-2"_s, u"2"_s, u"r"_s)};
        trial.proposals[2].owner = {};
        QCOMPARE(trial.pages(), 2);
        QCOMPARE(trial.owners(), 1);
        QCOMPARE(trial.leftAlone(), 3);
        QCOMPARE(trial.byRule(), (QMap<QString, int>{{u"r"_s, 2}, {u"s"_s, 1}}));
    }

    void samplesShowEveryRuleFirst()
    {
        RuleTrial trial;
        for (int i = 0; i < 9; ++i)
            trial.proposals.append(proposal(u"A-%1"_s.arg(i), u"1"_s, i < 8 ? u"r"_s : u"rare"_s));
        QCOMPARE(trial.samples(), (QList<qsizetype>{0, 1, 2, 3, 8}));
        trial.proposals = trial.proposals.first(2);
        QCOMPARE(trial.samples(), (QList<qsizetype>{0, 1}));
    }

    void whatIsNewAndWhatIsGone()
    {
        const Proposal one = proposal(u"A-1"_s, u"1"_s, u"r"_s),
                       two = proposal(u"A-2"_s, u"1"_s, u"r"_s),
                       three = proposal(u"A-3"_s, u"1"_s, u"r"_s);
        Proposal again = one;
        again.rule = u"another"_s; // The same place.
        QCOMPARE(differenceOf({one, two}, {again, three}), (TrialDifference{{three}, {two}}));
    }

    void aChangeIsItsValuesOrItsWords()
    {
        Proposal valued = proposal(u"A-1"_s, u"1"_s, u"r"_s);
        valued.values = {{u"port"_s, u"8080"_s, u"9443"_s, {}}, {{}, {}, u"TLS"_s, {}}};
        QCOMPARE(changeOf(valued), (TrialChange{u"8080, "_s, u"9443, TLS"_s}));
        Proposal worded = proposal(u"A-1"_s, u"1"_s, u"r"_s);
        worded.before = "<p>It listens on 80.</p><p>Other.</p>";
        worded.edits = {{{17, 2}, "81"}};
        QCOMPARE(changeOf(worded), (TrialChange{u"It listens on 80."_s, u"It listens on 81."_s}));
        QCOMPARE(changeOf(proposal(u"A-1"_s, u"1"_s, u"r"_s)), TrialChange());
    }

    void aSpreadsheetGetsAllOfItAndRunsNothing()
    {
        RuleTrial trial;
        trial.proposals = {
            proposal(u"A-1"_s, u"1"_s, u"=r()"_s), proposal(u"A-2"_s, u"1"_s, u"r"_s)};
        trial.changes = {{u"80"_s, u"81"_s}, {}};
        trial.silences = {{u"A-3"_s, u"Sum"_s, {}, u"No rule waits for that."_s}};
        trial.difference =
            TrialDifference{{trial.proposals.at(1)}, {proposal(u"A-4"_s, u"1"_s, u"r"_s)}};
        const QList<QByteArray> rows = trialCsv(trial).split('\n');
        QCOMPARE(rows.size(), 6);
        QVERIFY(rows.at(1).startsWith("\"proposal\",\"A-1\""));
        QVERIFY(rows.at(1).contains("\"'=r()\"") && rows.at(1).contains("\"80\",\"81\""));
        QVERIFY(rows.at(2).startsWith("\"new proposal\",\"A-2\""));
        QVERIFY(rows.at(3).startsWith("\"proposal gone\",\"A-4\""));
        QVERIFY(rows.at(4).startsWith("\"left alone\",\"A-3\",\"Sum\""));
    }
};

QTEST_GUILESS_MAIN(TestTrialReport)
#include "tst_trialreport.moc"
