// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries of one proposal a manager looks at first, from its entries alone; and as the journal tells them.
#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/journal/logexceptions.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using Kind = LogEntry::Kind;
using What = LogException;

namespace {

const QDateTime start = fromIso(u"2026-04-01T09:00:00Z"_s);

/** Entries of one proposal that was due two days after it was made; an hour apart. */
class Story
{
public:
    Story()
    {
        then(Kind::Proposed);
        facts.last().circumstances.dueAt = start.addDays(2);
        facts.last().circumstances.closedBy = u"acc-jo"_s;
    }
    Story &then(Kind kind, const QString &text = {})
    {
        LogFact fact;
        fact.kind = kind;
        fact.sequence = facts.size() + 1;
        fact.at = start.addSecs(3600 * facts.size() + days * 86'400);
        fact.text = text;
        if (kind == Kind::Approved || kind == Kind::Rejected) {
            fact.person = u"acc-mia"_s;
            fact.circumstances.dueAt = start.addDays(2);
            fact.circumstances.closedBy = u"acc-jo"_s;
        }
        facts.append(fact);
        return *this;
    }
    Story &later(int byDays)
    {
        days += byDays;
        return *this;
    }
    Story &by(const QString &person)
    {
        facts.last().person = person;
        return *this;
    }
    Story &reworded(int changed, int of)
    {
        facts.last().circumstances.changedWords = changed;
        facts.last().circumstances.proposedWords = of;
        return *this;
    }
    Story &after(qint64 msecs)
    {
        facts.last().circumstances.lookedMsecs = msecs;
        return *this;
    }
    QList<LogFact> facts;
    int days = 0;
};

/** "2 overdue 93600; 3 retried 1": number, what, measure. */
QString told(const Story &story)
{
    QStringList all;
    const MarkedEntries marked = markedEntries(story.facts);
    for (auto one = marked.exceptions.cbegin(); one != marked.exceptions.cend(); ++one) {
        for (const EntryException &exception : *one)
            all.append(u"%1 %2 %3"_s.arg(one.key())
                    .arg(exceptionName(exception.what))
                    .arg(exception.amount));
    }
    if (marked.waiting > 0)
        all.append(u"%1 waits"_s.arg(marked.waiting));
    return all.join(u"; "_s);
}

} // namespace

Q_DECLARE_METATYPE(Story)

class TestLogExceptions : public QObject
{
    Q_OBJECT

private slots:
    void eachStoryHasItsExceptions_data()
    {
        QTest::addColumn<Story>("story");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Story &story, const QString &expected) {
            QTest::newRow(name) << story << expected;
        };
        const QString limit =
            u"Docket wrote this page 3 times (changes and reverts) within 10 minutes and stopped: approved changes wait until 10:00"_s;
        row("nothing", Story().then(Kind::Approved).then(Kind::Published), {});
        row("waits", Story(), u"1 waits"_s);
        row("manager told", Story().later(2).then(Kind::Escalated), u"2 waits"_s);
        row("late", Story().later(3).then(Kind::Approved).then(Kind::Published),
            u"3 overdue 90000"_s);
        row("late and not sent", Story().later(3).then(Kind::Approved), u"2 overdue 90000"_s);
        row("late rejection", Story().later(3).then(Kind::Rejected), u"2 overdue 90000"_s);
        row("in time, sent late", Story().then(Kind::Approved).later(5).then(Kind::Published), {});
        row("undone", Story().later(3).then(Kind::Approved).then(Kind::Undone), u"1 waits"_s);
        row("undone twice",
            Story().then(Kind::Rejected).then(Kind::Undone).then(Kind::Approved).then(Kind::Undone),
            u"1 waits"_s);
        row("a choice undone", Story().then(Kind::Edited, u"dropped a change"_s).then(Kind::Undone),
            u"1 waits"_s);
        row("superseded", Story().then(Kind::Superseded), {});
        row("reworded", Story().then(Kind::Approved).reworded(6, 10).then(Kind::Published),
            u"3 reworded 60; 3 selfApproved 0"_s);
        row("a few words", Story().then(Kind::Approved).reworded(4, 4).then(Kind::Published), {});
        row("a small share", Story().then(Kind::Approved).reworded(9, 20).then(Kind::Published),
            {});
        row("just the share", Story().then(Kind::Approved).reworded(10, 20).then(Kind::Published),
            u"3 reworded 50; 3 selfApproved 0"_s);
        row("more than was proposed",
            Story().then(Kind::Approved).reworded(50, 20).then(Kind::Published),
            u"3 reworded 100; 3 selfApproved 0"_s);
        row("closed it themselves",
            Story().then(Kind::Approved).by(u"acc-jo"_s).then(Kind::Published),
            u"3 selfApproved 0"_s);
        row("quick", Story().then(Kind::Approved).after(2'999).then(Kind::Published),
            u"3 quick 2999"_s);
        row("not quick", Story().then(Kind::Approved).after(3'000).then(Kind::Published), {});
        row("sent again",
            Story().then(Kind::Approved).then(Kind::Delayed, u"no answer"_s).then(Kind::Published),
            u"4 retried 1"_s);
        row("failed and approved again",
            Story()
                .then(Kind::Approved)
                .then(Kind::Failed)
                .then(Kind::Approved)
                .then(Kind::Published),
            u"5 retried 1"_s);
        row("waited for the limit",
            Story().then(Kind::Approved).then(Kind::Delayed, limit).then(Kind::Published), {});
        row("reverted",
            Story()
                .then(Kind::Approved)
                .then(Kind::Published)
                .then(Kind::RevertAsked)
                .then(Kind::Reverted),
            u"3 reverted 0; 5 reverted 0"_s);
        row("the revert was taken back",
            Story()
                .then(Kind::Approved)
                .then(Kind::Published)
                .then(Kind::RevertAsked)
                .then(Kind::Undone),
            {});
        row("a revert sent again",
            Story()
                .then(Kind::Approved)
                .then(Kind::Published)
                .then(Kind::RevertAsked)
                .then(Kind::Delayed)
                .then(Kind::Reverted),
            u"3 reverted 0; 6 reverted 0; 6 retried 1"_s);
        row("published again",
            Story()
                .then(Kind::Approved)
                .then(Kind::Published)
                .then(Kind::RevertAsked)
                .then(Kind::Reverted)
                .later(9)
                .then(Kind::Approved)
                .then(Kind::Published),
            u"3 reverted 0; 5 reverted 0"_s);
        row("a question is nobody's turn", Story().then(Kind::Parked), {});
        row("proposed anew", Story().later(3).then(Kind::Rejected).then(Kind::Proposed),
            u"2 overdue 90000; 3 waits"_s);
    }

    void eachStoryHasItsExceptions()
    {
        QFETCH(Story, story);
        QFETCH(QString, expected);
        QCOMPARE(told(story), expected);
    }

    void whatSleepsIsNotLate()
    {
        const Story story = Story().then(Kind::Snoozed, u"until "_s + isoUtc(start.addDays(9)));
        QCOMPARE(markedEntries(story.facts).dueAt, start.addDays(9));
    }

    void aDecisionAndWhatCameOfItSayHowLongItTook()
    {
        // Proposed, approved after an hour, published; then proposed anew and rejected three days later.
        const Story story = Story()
                                .then(Kind::Approved)
                                .then(Kind::Published)
                                .then(Kind::Proposed)
                                .later(3)
                                .then(Kind::Rejected)
                                .then(Kind::Undone);
        const QMap<qint64, qint64> expected{{2, 3'600}, {3, 3'600}, {5, 3 * 86'400 + 3'600}};
        QCOMPARE(markedEntries(story.facts).took, expected);
        // A question was nobody's turn.
        QVERIFY(
            markedEntries(Story().then(Kind::Parked).then(Kind::Rejected).facts).took.isEmpty());
    }

    void theLongestDecisionsComeFirstAndOnlyAnOwnersOrASpaces()
    {
        FakeClock clock(start);
        const QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), clock);
        QVERIFY(journal);
        const auto add = [&](const QString &id, Kind kind, int hours, const Proposal *made) {
            clock.advance(std::chrono::hours(hours));
            LogEntry entry;
            entry.at = clock.now();
            entry.kind = kind;
            entry.proposalId = entry.itemKey = id;
            JournalBatch batch;
            batch.log = {entry};
            if (made)
                batch.proposals = {*made};
            QVERIFY(QCoro::waitFor((*journal)->commit(batch)));
        };
        const QList<int> hours{5, 27, 2};
        for (int i = 0; i < 3; ++i) {
            Proposal proposal;
            proposal.id = u"OPS-%1"_s.arg(i + 1);
            proposal.pageId = u"65537"_s;
            proposal.createdAt = start;
            proposal.owner.accountId = i == 1 ? u"acc-jo"_s : u"acc-mia"_s;
            proposal.owner.displayName = i == 1 ? u"Jo Reed"_s : u"Mia Kane"_s;
            proposal.spaceKey = i == 0 ? u"OPS"_s : u"ENG"_s;
            add(proposal.id, Kind::Proposed, 0, &proposal);
            add(proposal.id, Kind::Approved, hours.at(i), nullptr);
        }
        LogQuery query;
        query.exceptions = LogQuery::Exceptions::Told;
        query.kinds = {Kind::Proposed, Kind::Approved};
        query.order = LogQuery::Order::Took;
        const auto read = [&] {
            QStringList all;
            const auto entries = QCoro::waitFor((*journal)->log(query));
            for (const LogEntry &entry : entries.value_or(QList<LogEntry>()))
                all.append(entry.itemKey + u' '
                    + (entry.tookSeconds ? QString::number(*entry.tookSeconds / 3600) : u"-"_s));
            return all.join(u"; "_s);
        };
        QCOMPARE(read(), u"OPS-2 27; OPS-1 5; OPS-3 2; OPS-3 -; OPS-2 -; OPS-1 -"_s);
        query.reversed = true;
        QCOMPARE(read(), u"OPS-3 2; OPS-1 5; OPS-2 27; OPS-3 -; OPS-2 -; OPS-1 -"_s);
        query.skip = query.limit = 1;
        QCOMPARE(read(), u"OPS-1 5"_s);
        query = LogQuery();
        query.exceptions = LogQuery::Exceptions::Told;
        query.owner = u"mia kane"_s;
        QCOMPARE(read(), u"OPS-3 2; OPS-3 -; OPS-1 5; OPS-1 -"_s);
        query.space = u"eng"_s;
        QCOMPARE(read(), u"OPS-3 2; OPS-3 -"_s);
        const auto figures = QCoro::waitFor((*journal)->logFigures(query));
        QVERIFY(figures);
        QCOMPARE(figures->of({}), 2);
        query.owner = u"acc-jo"_s;
        query.text = u"OPS-"_s;
        query.limit = 200;
        QCOMPARE(read(), u"OPS-2 27; OPS-2 -"_s);
        query.space = u"OPS"_s;
        QCOMPARE(read(), QString());
    }

    void theJournalTellsThemAndPutsThemFirst()
    {
        FakeClock clock(start);
        const QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), clock);
        QVERIFY(journal);
        const auto add = [&](const QString &proposal, Kind kind, const QString &person,
                             const Circumstances &known) {
            LogEntry entry;
            entry.at = clock.now();
            entry.kind = kind;
            entry.proposalId = proposal;
            entry.person = person;
            entry.itemKey = proposal;
            entry.circumstances = known;
            JournalBatch batch;
            batch.log = {entry};
            QVERIFY(QCoro::waitFor((*journal)->commit(batch)));
            clock.advance(std::chrono::hours(1));
        };
        Circumstances plain;
        plain.dueAt = start.addDays(2);
        plain.closedBy = u"acc-jo"_s;
        for (int i = 1; i <= 6; ++i) {
            const QString id = u"OPS-%1"_s.arg(i);
            add(id, Kind::Proposed, {}, plain);
            if (i == 6)
                break; // It waits.
            add(id, Kind::Approved, i == 2 ? u"acc-jo"_s : u"acc-mia"_s, plain);
            add(id, Kind::Published, u"acc-mia"_s, {});
        }
        LogQuery query;
        query.order = LogQuery::Order::Exceptions;
        query.exceptions = LogQuery::Exceptions::Also;
        query.kinds = {Kind::Published};
        query.now = start.addDays(2);
        const auto read = [&] {
            QStringList all;
            const auto entries = QCoro::waitFor((*journal)->log(query));
            for (const LogEntry &entry : entries.value_or(QList<LogEntry>()))
                all.append(entry.itemKey
                    + (entry.exceptions.isEmpty() ? QString()
                                                  : u' ' + exceptionWords(entry.exceptions)));
            return all.join(u"; "_s);
        };
        QCOMPARE(read(), u"OPS-2 self-approved; OPS-5; OPS-4; OPS-3; OPS-1"_s);
        query.now = start.addDays(3); // By now the sixth is late; its row is of another kind.
        QCOMPARE(read(),
            u"OPS-6 overdue by 24 h 0 min; OPS-2 self-approved; OPS-5; OPS-4; OPS-3; OPS-1"_s);
        query.limit = 2;
        QCOMPARE(read(), u"OPS-6 overdue by 24 h 0 min; OPS-2 self-approved"_s);
        query.skip = 1;
        QCOMPARE(read(), u"OPS-2 self-approved; OPS-5"_s);
        query.skip = 3;
        QCOMPARE(read(), u"OPS-4; OPS-3"_s);
        query.skip = query.limit = 0;
        const auto numbers = QCoro::waitFor((*journal)->logNumbers(query));
        QCOMPARE(numbers.value_or(QList<qint64>()), (QList<qint64>{16, 6, 15, 12, 9, 3}));
        const auto figures = QCoro::waitFor((*journal)->logFigures(query));
        QVERIFY(figures);
        QCOMPARE(figures->exceptionalOnes(), 2);
        QCOMPARE(figures->exceptions.value(What::Overdue), 1);
        query.exceptions = LogQuery::Exceptions::Only;
        QCOMPARE(read(), u"OPS-6 overdue by 24 h 0 min; OPS-2 self-approved"_s.section(u"; "_s, 1));
        query.kinds.clear();
        QCOMPARE(read(), u"OPS-6 overdue by 24 h 0 min; OPS-2 self-approved"_s);
        query.text = u"OPS-2"_s;
        QCOMPARE(read(), u"OPS-2 self-approved"_s);
        query.text.clear();
        query.order = LogQuery::Order::Oldest;
        QCOMPARE(read(), u"OPS-2 self-approved; OPS-6 overdue by 24 h 0 min"_s);

        // What comes later is told with what was known.
        add(u"OPS-6"_s, Kind::Rejected, u"acc-mia"_s, plain);
        add(u"OPS-3"_s, Kind::Reverted, u"acc-mia"_s, {});
        query.order = LogQuery::Order::Exceptions;
        QCOMPARE(read(), u"OPS-3 reverted; OPS-3 reverted; OPS-2 self-approved"_s);
        query.exceptions = LogQuery::Exceptions::Leave;
        query.order = LogQuery::Order::Newest;
        query.kinds = {Kind::Reverted};
        QCOMPARE(read(), u"OPS-3"_s);

        // The chain is of what was written, and nothing of this is in the file.
        const auto check = QCoro::waitFor((*journal)->verifyLog({}));
        QVERIFY(check && check->isWhole());
    }

    void aSignOffSaysWhatItWasOf()
    {
        FakeClock clock(start);
        const QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), clock);
        QVERIFY(journal);
        JournalBatch batch;
        for (int i = 1; i <= 3; ++i) {
            LogEntry entry;
            entry.at = start;
            entry.kind = i < 3 ? Kind::Published : Kind::Evaluated;
            entry.proposalId = i < 3 ? u"p%1"_s.arg(i) : QString();
            batch.log.append(entry);
        }
        LogEntry reverted = batch.log.first();
        reverted.kind = Kind::Reverted;
        batch.log.append(reverted);
        QVERIFY(QCoro::waitFor((*journal)->commit(batch)));
        LogQuery query;
        query.since = start.addDays(-1);
        query.until = start.addDays(13);
        query.exceptions = LogQuery::Exceptions::Told;
        query.kinds = {Kind::Published};
        LogEntry entry;
        entry.at = start.addDays(14);
        entry.personName = u"Dana Ito"_s;
        entry.signOff = SignOff();
        entry.signOff->period = u"Sprint 42"_s;
        entry.signOff->note = u"one to talk about"_s;
        for (const qint64 last : {4, 5}) { // The second leaves the first where it is.
            const auto made = QCoro::waitFor((*journal)->signOff(query, entry, {}));
            QVERIFY(made);
            QCOMPARE(made->text,
                u"signed off Sprint 42 (2026-03-31 to 2026-04-14): 2 entries, 1 exception — one to talk about"_s);
            QCOMPARE(made->signOff->lastEntry, last);
            QCOMPARE(made->signOff->exceptions.value(What::Reverted), 2);
        }
        query.owner = u"acc-mia"_s; // By name for people, by account for the record.
        query.space = u"OPS"_s;
        const auto narrow = QCoro::waitFor((*journal)->signOff(query, entry, u"Mia Kane"_s));
        QVERIFY(narrow);
        QVERIFY2(narrow->text.contains(u" — of Mia Kane — in OPS — "_s), qPrintable(narrow->text));
        QCOMPARE(narrow->signOff->owner, u"acc-mia"_s);
        LogQuery signOffs;
        signOffs.kinds = {Kind::SignedOff};
        const auto kept = QCoro::waitFor((*journal)->log(signOffs));
        QVERIFY(kept);
        QCOMPARE(kept->size(), 3);
        QCOMPARE(kept->last().signOff->entries, 2);
        QCOMPARE(kept->last().signOff->outcomes, QStringList{u"published"_s});
        QCOMPARE(kept->last().signOff->since, query.since);
        const auto check = QCoro::waitFor((*journal)->verifyLog({}));
        QVERIFY(check && check->isWhole());
    }
};

QTEST_GUILESS_MAIN(TestLogExceptions)
#include "tst_logexceptions.moc"
