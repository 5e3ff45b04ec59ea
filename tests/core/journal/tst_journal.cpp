// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/codec.h"
#include "core/journal/journal.h"
#include "core/journal/sql.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T valueOf(QCoro::Task<Result<T>> task)
{
    auto result = QCoro::waitFor(std::move(task));
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

void succeed(QCoro::Task<Result<void>> task)
{
    const auto result = QCoro::waitFor(std::move(task));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
}

Proposal sampleProposal()
{
    Proposal proposal;
    proposal.id = u"a1b2"_s;
    proposal.state = ProposalState::Waiting;
    proposal.itemKey = u"PLATFORM-89"_s;
    proposal.pageId = u"998876543"_s;
    proposal.section = {u"Current Configuration"_s};
    proposal.kind = PageKind::Runbook;
    proposal.drafter = Drafter::ValueChange;
    proposal.confidence = 0.75;
    proposal.confident = true;
    proposal.before = "<p>port 8080 \xE6\x97\xA5\xE6\x9C\xAC</p>";
    proposal.edits = {{Span{8, 4}, "9443"}};
    proposal.evidence = {{u"value-change"_s, u"8080 to 9443"_s, u"description"_s, 0.6}};
    proposal.values = {{u"port"_s, u"8080"_s, u"9443"_s, u"description"_s}};
    proposal.owner = {
        u"acc-1"_s, u"Mia Kane"_s, u"mia@larkspur.example"_s, u"Europe/Berlin"_s, true};
    proposal.createdAt = fromIso(u"2026-04-14T09:00:00.000Z"_s);
    proposal.told = {u"acc-1"_s, fromIso(u"2026-04-15T09:00:00.000Z"_s), {}};
    return proposal;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{fromIso(u"2026-04-14T09:00:00Z"_s)};

private slots:
    void theFiguresAreThoseOfAllEntriesThatFit()
    {
        using Kind = LogEntry::Kind;
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        QVERIFY(journal);
        JournalBatch batch;
        const QDateTime start = fromIso(u"2026-04-14T09:00:00Z"_s);
        const QList<Kind> kinds{Kind::Proposed, Kind::Evaluated, Kind::Edited, Kind::Approved,
            Kind::Published, Kind::Evaluated, Kind::Rejected, Kind::Failed};
        for (int number = 0; number < 400; ++number) {
            LogEntry entry;
            entry.at = start.addSecs(number * 60);
            entry.kind = kinds.at((number * 7) % kinds.size());
            entry.proposalId = u"p%1"_s.arg(number % 37);
            entry.text = number % 3 == 0 ? u"a rare word"_s : u"an everyday word"_s;
            batch.log.append(entry);
        }
        succeed((*journal)->commit(batch));
        for (const QString &text : {u""_s, u"rare"_s}) {
            for (const bool late : {false, true}) {
                LogQuery query;
                query.text = text;
                if (late)
                    query.since = start.addSecs(200 * 60);
                QList<LogMoment> moments;
                for (const LogEntry &entry : valueOf((*journal)->log(query)))
                    moments.append({entry.kind, entry.proposalId, entry.at, entry.sequence});
                QList<LogMoment> whole;
                for (const LogEntry &entry : valueOf((*journal)->log({})))
                    whole.append({entry.kind, entry.proposalId, entry.at, entry.sequence});
                QVERIFY(moments.size() > 50);
                query.limit = 7; // what the rows ask for narrows no figure
                query.kinds = {Kind::Rejected};
                query.beforeSequence = 20;
                const LogFigures figures = valueOf((*journal)->logFigures(query));
                QCOMPARE(figures.standing, logFigures(moments, whole).standing);
                QCOMPARE(figures.counts, logFigures(moments, whole).counts);
                QCOMPARE(figures.medianSeconds, logFigures(moments, whole).medianSeconds);
                QCOMPARE(figures.of({}), int(moments.size()));
                QVERIFY(figures.of({Kind::Evaluated}) > 0);
                QVERIFY(figures.medianSeconds || late || !text.isEmpty());
            }
        }
    }

    void keepsProposalsOverARestart()
    {
        QTemporaryDir folder;
        {
            auto journal = Journal::open(folder.path(), m_clock);
            QVERIFY(journal);
            JournalBatch batch;
            batch.proposals = {sampleProposal()};
            succeed((*journal)->commit(batch));
        }
        auto journal = Journal::open(folder.path(), m_clock);
        QVERIFY(journal);
        QCOMPARE(valueOf((*journal)->proposals()), QList<Proposal>{sampleProposal()});
        QCOMPARE((*journal)->createdAt(), m_clock.now());
    }

    void chainsTheLog()
    {
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        JournalBatch batch;
        for (const QString &key : {u"A-1"_s, u"A-2"_s}) {
            LogEntry entry;
            entry.at = m_clock.now();
            entry.kind = LogEntry::Kind::Published;
            entry.itemKey = key;
            entry.before = "<p>a</p>";
            entry.after = "<p>b</p>";
            entry.text = u"said "_s + key;
            batch.log.append(entry);
        }
        succeed((*journal)->commit(batch));
        LogQuery query;
        query.bodies = LogQuery::Bodies::Read;
        const QList<LogEntry> entries = valueOf((*journal)->log(query));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).itemKey, u"A-2"_s);
        QCOMPARE(entries.at(0).after, "<p>b</p>");
        QCOMPARE(entries.at(0).previousHash, entries.at(1).hash);
        QCOMPARE(chainHash(entries.at(1).hash, entries.at(0)), entries.at(0).hash);
        query.itemKey = u"a-1"_s;
        QCOMPARE(valueOf((*journal)->log(query)).size(), 1);
        query = {};
        query.text = u"SAID a-2"_s;
        QCOMPARE(valueOf((*journal)->log(query)).size(), 1);
        query = {};
        query.beforeSequence = 2;
        QCOMPARE(valueOf((*journal)->log(query)).first().itemKey, u"A-1"_s);
    }

    void takesEveryWordAsAWord_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
            {"'; DROP TABLE log; --", "%", "100%_x", "\"", "\" OR \"1", "NEAR(a b, 3)", "a* OR b",
                "words : x", "-- x", "(((", "\\", "日本語", "x\u202ey", "^ab"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void takesEveryWordAsAWord()
    {
        QFETCH(QString, words);
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        JournalBatch batch;
        for (const QString &text : {u"before "_s + words + u" behind"_s, u"something else"_s}) {
            LogEntry entry;
            entry.text = text;
            entry.itemKey = text;
            batch.log.append(entry);
        }
        Proposal proposal = sampleProposal();
        proposal.id = words;
        proposal.summary = words;
        batch.proposals = {proposal};
        batch.cursors = {{words, words}};
        succeed((*journal)->commit(batch));
        LogQuery query;
        query.text = words.toUpper();
        const QList<LogEntry> found = valueOf((*journal)->log(query));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().text.contains(words));
        query = {};
        query.itemKey = u"before "_s + words + u" behind"_s;
        QCOMPARE(valueOf((*journal)->log(query)).size(), 1);
        QCOMPARE(valueOf((*journal)->proposals()), QList<Proposal>{proposal});
        QCOMPARE(valueOf((*journal)->cursor(words)), words);
        QVERIFY(valueOf((*journal)->verifyLog({})).isWhole());
    }

    void findsWordsInOldEntriesToo()
    {
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        JournalBatch batch;
        for (int number = 1; number <= 9000; ++number) {
            LogEntry entry;
            entry.text = number % 3000 == 7 ? u"a rare word"_s : u"an everyday word"_s;
            batch.log.append(entry);
        }
        succeed((*journal)->commit(batch));
        LogQuery query;
        query.text = u"rare"_s;
        const auto sequences = [&](int limit) {
            query.limit = limit;
            QList<qint64> found;
            for (const LogEntry &entry : valueOf((*journal)->log(query)))
                found.append(entry.sequence);
            return found;
        };
        QCOMPARE(sequences(0), (QList<qint64>{6007, 3007, 7}));
        QCOMPARE(sequences(1), (QList<qint64>{6007}));
        QCOMPARE(sequences(2), (QList<qint64>{6007, 3007}));
        QCOMPARE(sequences(9), (QList<qint64>{6007, 3007, 7}));
        query.beforeSequence = 3007;
        QCOMPARE(sequences(9), (QList<qint64>{7}));
        query.beforeSequence = 0;
        query.text = u"everyday"_s;
        QCOMPARE(sequences(2), (QList<qint64>{9000, 8999}));
    }

    /** Whatever is asked of a long log, and by whichever way it is found: the same as reading all of it. */
    void everyQuestionFindsWhatReadingAllFinds()
    {
        using Kind = LogEntry::Kind;
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        QRandomGenerator random(5);
        JournalBatch batch;
        for (int number = 1; number <= 10'000; ++number) {
            LogEntry entry;
            entry.at = m_clock.now().addSecs(number * 60 - (number % 50 == 0 ? 86'400 : 0));
            entry.kind = number % 80 == 0 ? Kind::Failed
                : number < 3000           ? Kind::Published
                                          : Kind::Evaluated;
            entry.itemKey = u"OPS-%1"_s.arg(number % 700);
            entry.pageId = QString::number(number % 90);
            entry.text = number % 11 == 0 ? u"ü %1"_s.arg(number) : u"an everyday word"_s;
            batch.log.append(entry);
        }
        succeed((*journal)->commit(batch));
        const QList<LogEntry> all = valueOf((*journal)->log({}));
        const QStringList texts{u""_s, u"OPS-3"_s, u"Ü 9"_s, u"ü"_s, u"EVERYDAY"_s, u"no"_s};
        const QList<QList<Kind>> kinds{{}, {Kind::Failed}, {Kind::Published, Kind::Rejected},
            {Kind::Failed, Kind::Evaluated}, {Kind::Reverted}};
        const QList<int> limits{0, 1, 40, 200};
        const QList<qint64> befores{0, 1, 2500, 6001, 20'000};
        const auto any = [&](const auto &values) {
            return values.at(random.bounded(values.size()));
        };
        const auto each = [](const auto &values, int number) {
            return values.at(number % values.size());
        };
        for (int i = 0; i < 250; ++i) {
            LogQuery query;
            query.kinds = each(kinds, i);
            query.limit = each(limits, i / 5);
            query.beforeSequence = each(befores, i / 20);
            const bool more = i >= 100; // Every one of these as it is, then with more beside.
            query.text = more ? any(texts) : QString();
            if (more && random.bounded(3) == 0)
                query.since = m_clock.now().addSecs(random.bounded(10'000) * 60);
            if (more && random.bounded(4) == 0)
                query.until = m_clock.now().addSecs(random.bounded(10'000) * 60);
            if (more && random.bounded(6) == 0)
                query.itemKey = u"ops-13"_s;
            if (more && random.bounded(6) == 0)
                query.pageId = u"7"_s;
            QList<qint64> expected, found;
            for (const LogEntry &entry : all) {
                const bool fits = (query.text.isEmpty()
                                      || (entry.itemKey + u'\n' + entry.text)
                                          .contains(query.text, Qt::CaseInsensitive))
                    && (query.kinds.isEmpty() || query.kinds.contains(entry.kind))
                    && (query.beforeSequence == 0 || entry.sequence < query.beforeSequence)
                    && (!query.since.isValid() || entry.at >= query.since)
                    && (!query.until.isValid() || entry.at < query.until)
                    && (query.itemKey.isEmpty() || entry.itemKey == query.itemKey.toUpper())
                    && (query.pageId.isEmpty() || entry.pageId == query.pageId);
                if (fits && (query.limit == 0 || expected.size() < query.limit))
                    expected.append(entry.sequence);
            }
            for (const LogEntry &entry : valueOf((*journal)->log(query)))
                found.append(entry.sequence);
            QCOMPARE(found, expected);
        }
    }

    void givesTheLogInEveryOrderAPageAtATime_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QList<qint64>>("rises");
        // number: page, person, ticket, version, kind
        QTest::newRow("newest") << int(LogQuery::Order::Newest) << QList<qint64>{5, 4, 3, 2, 1};
        QTest::newRow("oldest") << int(LogQuery::Order::Oldest) << QList<qint64>{1, 2, 3, 4, 5};
        QTest::newRow("page") << int(LogQuery::Order::Page) << QList<qint64>{3, 4, 2, 5, 1};
        QTest::newRow("outcome") << int(LogQuery::Order::Outcome) << QList<qint64>{4, 5, 1, 3, 2};
        QTest::newRow("person") << int(LogQuery::Order::Person) << QList<qint64>{5, 2, 4, 1, 3};
        QTest::newRow("version") << int(LogQuery::Order::Version) << QList<qint64>{5, 1, 3, 2, 4};
        QTest::newRow("ticket") << int(LogQuery::Order::Item) << QList<qint64>{5, 2, 4, 3, 1};
    }

    void givesTheLogInEveryOrderAPageAtATime()
    {
        QFETCH(const int, order);
        QFETCH(const QList<qint64>, rises);
        using Kind = LogEntry::Kind;
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        JournalBatch batch;
        const auto add = [&batch](const QString &page, const QString &person, const QString &item,
                             int version, Kind kind) {
            LogEntry entry;
            entry.pageTitle = page;
            entry.personName = person;
            entry.itemKey = item;
            entry.version = version;
            entry.kind = kind;
            entry.text = u"one word"_s;
            batch.log.append(entry);
        };
        add(u"Runbook"_s, u"Mia"_s, u"OPS-9"_s, 2, Kind::Published);
        add(u"on call"_s, u"jo"_s, u"ops-2"_s, 12, Kind::Rejected);
        add(u"Admin"_s, u"Nia"_s, u"OPS-3"_s, 10, Kind::Published);
        add(u"Guide"_s, u"Jo"_s, u"OPS-2"_s, 99, Kind::Evaluated);
        add(u"On call"_s, {}, {}, 0, Kind::Failed);
        succeed((*journal)->commit(batch));
        // Equal ones newest first.
        const auto expected = [&](bool reversed) {
            QHash<QString, QList<qint64>> ties{{u"jo"_s, {4, 2}}, {u"on call"_s, {5, 2}},
                {u"ops-2"_s, {4, 2}}, {u"published"_s, {3, 1}}};
            QList<qint64> all = rises;
            if (reversed)
                std::ranges::reverse(all);
            const QString tie = order == int(LogQuery::Order::Page) ? u"on call"_s
                : order == int(LogQuery::Order::Person)             ? u"jo"_s
                : order == int(LogQuery::Order::Item)               ? u"ops-2"_s
                : order == int(LogQuery::Order::Outcome)            ? u"published"_s
                                                                    : QString();
            const QList<qint64> pair = ties.value(tie);
            qsizetype next = 0;
            for (qint64 &one : all) {
                if (pair.contains(one))
                    one = pair.at(next++);
            }
            return all;
        };
        for (const bool reversed : {false, true}) {
            for (const QString &text : {QString(), u"word"_s}) {
                for (const int page : {0, 2}) {
                    LogQuery query;
                    query.order = LogQuery::Order(order);
                    query.reversed = reversed;
                    query.text = text;
                    query.limit = page;
                    QList<qint64> found;
                    do {
                        query.skip = int(found.size());
                        const QList<LogEntry> some = valueOf((*journal)->log(query));
                        for (const LogEntry &entry : some)
                            found.append(entry.sequence);
                        if (some.size() < page)
                            break;
                    } while (page > 0 && found.size() <= 5);
                    QCOMPARE(found, expected(reversed));
                }
            }
        }
        LogQuery after;
        after.order = LogQuery::Order::Oldest;
        after.afterSequence = 3;
        QCOMPARE(valueOf((*journal)->log(after)).size(), 2);
    }

    void byPageTheRowsOfASectionStandTogether()
    {
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        JournalBatch batch;
        const auto add = [&batch](const QString &page, const QStringList &section) {
            LogEntry entry;
            entry.pageTitle = page;
            entry.section = section;
            entry.text = u"one word"_s;
            batch.log.append(entry);
        };
        add(u"Runbook"_s, {u"Admin"_s, u"Timeouts"_s});
        add(u"Guide"_s, {u"Setup"_s});
        add(u"Runbook"_s, {u"Zone"_s, u"ports"_s});
        add(u"Runbook"_s, {});
        add(u"runbook"_s, {u"Timeouts"_s});
        add(u"Runbook"_s, {u"Ports"_s});
        succeed((*journal)->commit(batch));
        for (const QString &text : {QString(), u"word"_s}) {
            LogQuery query;
            query.order = LogQuery::Order::Page;
            query.text = text;
            const auto found = [&] {
                QList<qint64> numbers;
                for (const LogEntry &entry : valueOf((*journal)->log(query)))
                    numbers.append(entry.sequence);
                return numbers;
            };
            // As the row names it, by its last heading; equal ones newest first.
            QCOMPARE(found(), (QList<qint64>{2, 4, 6, 3, 5, 1}));
            QCOMPARE(valueOf((*journal)->logNumbers(query)), found());
            query.reversed = true;
            QCOMPARE(found(), (QList<qint64>{5, 1, 6, 3, 4, 2}));
        }
    }

    void ticketsAreSortedByTheirNumbers()
    {
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        JournalBatch batch;
        const QStringList keys{u"PLATFORM-101"_s, u"OPS-7"_s, u"PLATFORM-89"_s, u"platform-9"_s, {},
            u"OPS-70"_s, u"A2B-10"_s, u"A2B-9"_s, u"NOTE"_s};
        for (const QString &key : keys) {
            LogEntry entry;
            entry.itemKey = key;
            entry.text = u"one word"_s;
            batch.log.append(entry);
        }
        succeed((*journal)->commit(batch));
        QStringList sorted{{}, u"A2B-9"_s, u"A2B-10"_s, u"NOTE"_s, u"OPS-7"_s, u"OPS-70"_s,
            u"platform-9"_s, u"PLATFORM-89"_s, u"PLATFORM-101"_s};
        for (const bool reversed : {false, true}) {
            for (const QString &text : {QString(), u"one"_s}) {
                LogQuery query;
                query.order = LogQuery::Order::Item;
                query.reversed = reversed;
                query.text = text;
                QStringList found;
                for (const LogEntry &entry : valueOf((*journal)->log(query)))
                    found.append(entry.itemKey);
                QCOMPARE(found, sorted);
            }
            std::ranges::reverse(sorted);
        }
    }

    void theNumbersOfAllComeInTheOrderAskedFor()
    {
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        JournalBatch batch;
        for (int i = 1; i <= 50; ++i) {
            LogEntry entry;
            entry.itemKey = u"OPS-%1"_s.arg(i * 7 % 50);
            entry.kind = i % 2 ? LogEntry::Kind::Published : LogEntry::Kind::Rejected;
            entry.text = i % 3 ? u"everyday"_s : u"rare"_s;
            batch.log.append(entry);
        }
        succeed((*journal)->commit(batch));
        for (const QString &text : {QString(), u"rare"_s, u"ra"_s}) {
            for (const auto order : {LogQuery::Order::Newest, LogQuery::Order::Item}) {
                LogQuery query;
                query.order = order;
                query.text = text;
                query.kinds = {LogEntry::Kind::Published};
                QList<qint64> numbers;
                for (const LogEntry &entry : valueOf((*journal)->log(query)))
                    numbers.append(entry.sequence);
                QVERIFY(numbers.size() > 5);
                query.limit = 3;
                QCOMPARE(valueOf((*journal)->logNumbers(query)), numbers);
                LogQuery exactly;
                exactly.numbers = numbers;
                exactly.numbers.append(999); // There is none.
                QList<qint64> read;
                for (const LogEntry &entry : valueOf((*journal)->log(exactly)))
                    read.append(entry.sequence);
                QCOMPARE(read, numbers);
            }
        }
    }

    void theSearchLooksIntoSections()
    {
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        JournalBatch batch;
        LogEntry entry;
        entry.pageTitle = u"Runbook"_s;
        entry.section = {u"Operations"_s, u"Gateway limits"_s};
        batch.log = {entry, LogEntry()};
        succeed((*journal)->commit(batch));
        for (const QString &words : {u"gateway"_s, u"OPERATIONS › gate"_s, u"ga"_s}) {
            LogQuery query;
            query.text = words;
            QCOMPARE(valueOf((*journal)->log(query)).size(), 1);
        }
    }

    void storesABatchWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        {
            // A log row in the way of the next sequence number makes the batch fail at its end.
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(folder.filePath(u"docket.db"_s));
            QVERIFY(other.open());
            QVERIFY(execute(other,
                u"CREATE TRIGGER deny BEFORE INSERT ON cursor BEGIN SELECT RAISE(ABORT, 'denied'); END"_s));
            other.close();
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        JournalBatch batch;
        batch.proposals = {sampleProposal()};
        batch.cursors = {{u"since"_s, u"x"_s}};
        const auto result = QCoro::waitFor((*journal)->commit(batch));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Storage);
        QVERIFY(valueOf((*journal)->proposals()).isEmpty());
    }

    void keepsIntentUntilItIsDone()
    {
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        WriteIntent intent;
        intent.transaction = u"0123456789ab"_s;
        intent.proposalId = u"a1b2"_s;
        intent.pageId = u"1"_s;
        intent.message = u"m"_s;
        intent.before = "<p>a</p>";
        intent.after = "<p>b</p>";
        intent.step = WriteIntent::Step::Sending;
        intent.parts = {{u"a1b2"_s, "<p>one</p>"}, {u"c3d4"_s, "<p>two</p>"}};
        intent.at = m_clock.now();
        JournalBatch batch;
        batch.intents = {intent};
        succeed((*journal)->commit(batch));
        QCOMPARE(valueOf((*journal)->openIntents()), QList<WriteIntent>{intent});
        intent.step = WriteIntent::Step::Done;
        intent.version = 2;
        batch.intents = {intent};
        succeed((*journal)->commit(batch));
        QVERIFY(valueOf((*journal)->openIntents()).isEmpty());
        QCOMPARE(
            valueOf((*journal)->lastIntent(u"a1b2"_s, WriteIntent::Kind::Publish)).value(), intent);
        QCOMPARE(
            valueOf((*journal)->lastIntent(u"c3d4"_s, WriteIntent::Kind::Publish)).value(), intent);
        QVERIFY(!valueOf((*journal)->lastIntent(u"e5f6"_s, WriteIntent::Kind::Publish)));
    }

    void remembersEvaluationsCursorsAndDecisions()
    {
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        JournalBatch batch;
        batch.evaluations = {{u"10001"_s, u"77"_s}};
        batch.cursors = {{u"since"_s, u"2026"_s}};
        DecisionRecord decision;
        decision.proposalId = u"a1b2"_s;
        decision.at = m_clock.now();
        batch.decisions = {decision};
        succeed((*journal)->commit(batch));
        QCOMPARE(valueOf((*journal)->evaluatedChanges({u"10001"_s, u"10002"_s})),
            QSet<QString>{u"10001/77"_s});
        QCOMPARE(valueOf((*journal)->cursor(u"since"_s)), u"2026"_s);
        auto last = valueOf((*journal)->lastDecision());
        QVERIFY(last);
        last->undone = true;
        batch = {};
        batch.decisions = {*last};
        succeed((*journal)->commit(batch));
        QVERIFY(!valueOf((*journal)->lastDecision()));
    }

    void namesTheDecisionsOfAKindNewestFirst()
    {
        using Kind = DecisionRecord::Kind;
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), m_clock);
        const auto decided = [&](const QString &id, Kind kind, bool undone) {
            JournalBatch batch;
            DecisionRecord decision;
            decision.proposalId = id;
            decision.kind = kind;
            decision.at = m_clock.now();
            decision.undone = undone;
            batch.decisions = {decision};
            succeed((*journal)->commit(batch));
        };
        decided(u"rule a"_s, Kind::Rule, false);
        decided(u"p1"_s, Kind::Reject, false);
        decided(u"rule b"_s, Kind::Rule, true);
        decided(u"rule c"_s, Kind::Rule, false);
        QStringList ids;
        for (const DecisionRecord &record : valueOf((*journal)->decisions(Kind::Rule)))
            ids << record.proposalId;
        QCOMPARE(ids, (QStringList{u"rule c"_s, u"rule a"_s}));
        QCOMPARE(valueOf((*journal)->decisions(Kind::Rule)).first().at, m_clock.now());
    }

    void refusesADatabaseFromANewerVersion()
    {
        QTemporaryDir folder;
        QVERIFY(Journal::open(folder.path(), m_clock));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            other.setDatabaseName(folder.filePath(u"docket.db"_s));
            QVERIFY(other.open());
            QVERIFY(execute(other, u"PRAGMA user_version = 9999"_s));
            other.close();
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        const auto journal = Journal::open(folder.path(), m_clock);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, Error::Kind::Storage);
        QVERIFY(journal.error().detail.contains(u"newer Docket"_s));
    }

    void refusesAFileThatIsNoDatabaseAndLeavesItAlone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"docket.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QByteArray("this is not a database, and it is longer than a header ").repeated(100));
        file.close();
        const qint64 size = file.size();
        const auto journal = Journal::open(folder.path(), m_clock);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, Error::Kind::Damaged);
        QCOMPARE(QFile(folder.filePath(u"docket.db"_s)).size(), size);
    }

    void refusesAFolderThatCannotBeMade()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"in-the-way"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto journal = Journal::open(folder.filePath(u"in-the-way/workspace"_s), m_clock);
        QVERIFY(!journal);
        QVERIFY(journal.error().detail.contains(u"not writable"_s));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
