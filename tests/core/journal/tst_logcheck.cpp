// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/codec.h"
#include "core/journal/journal.h"
#include "tests/core/journal/rawdatabase.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

using Kind = LogFinding::Kind;

constexpr int entryCount = 40;

LogEntry sampleEntry(int number)
{
    LogEntry entry;
    entry.at = fromIso(u"2026-04-14T09:00:00Z"_s).addSecs(number);
    entry.kind = number % 7 == 0 ? LogEntry::Kind::Published : LogEntry::Kind::Evaluated;
    entry.itemKey = u"OPS-%1"_s.arg(number);
    entry.changeId = QString::number(1000 + number);
    entry.proposalId = u"p%1"_s.arg(number % 5);
    entry.pageId = u"998%1"_s.arg(number % 3);
    entry.pageTitle = u"Runbook %1"_s.arg(number % 3);
    entry.section = {u"Current Configuration"_s};
    entry.person = u"acc-%1"_s.arg(number % 2);
    entry.personName = u"Mia Kane"_s;
    entry.text = u"The port of number %1 is 9443"_s.arg(number);
    if (entry.kind == LogEntry::Kind::Published) {
        entry.transaction = u"0123456789ab"_s;
        entry.version = number;
        entry.before = "<p>before " + QByteArray::number(number) + "</p>";
        entry.after = "<p>after " + QByteArray::number(number) + "</p>";
    }
    return entry;
}

/** All of a row but its sequence, as SQL reads it. */
const QString rest = u"at, kind, transaction_id, proposal, item, page, person, version, value, "
                     "before_body, after_body, previous_hash, hash"_s;

/** A database with a written log, and hands that change it behind Docket's back. */
class TamperedLog
{
public:
    TamperedLog()
        : journal(Journal::open(folder.path(), clock).value())
        , database(folder.filePath(u"docket.db"_s))
    {
        JournalBatch batch;
        for (int number = 1; number <= entryCount; ++number)
            batch.log.append(sampleEntry(number));
        if (!QCoro::waitFor(journal->commit(batch)))
            qFatal("the log was not written");
    }

    LogCheck check(const QString &tip = {})
    {
        const auto check = QCoro::waitFor(journal->verifyLog(tip));
        if (!check)
            qFatal("%s", qPrintable(check.error().detail));
        return *check;
    }

    void sql(const QString &statement, const QVariantList &values = {})
    {
        database.run(statement, values);
    }
    [[nodiscard]] QString hashOf(qint64 sequence)
    {
        return database.one(u"SELECT hash FROM log WHERE sequence = ?"_s, {sequence}).toString();
    }

    void renumber(qint64 from, qint64 by)
    {
        // By way of negative numbers: no two rows may share one in between.
        sql(u"UPDATE log SET sequence = -sequence WHERE sequence >= ?"_s, {from});
        sql(u"UPDATE log SET sequence = -sequence + ? WHERE sequence < 0"_s, {by});
    }

    void swap(qint64 a, qint64 b)
    {
        sql(u"UPDATE log SET sequence = -1 WHERE sequence = ?"_s, {a});
        sql(u"UPDATE log SET sequence = ? WHERE sequence = ?"_s, {a, b});
        sql(u"UPDATE log SET sequence = ? WHERE sequence = -1"_s, {b});
    }

    /** Gives the rows from … to the hashes that Docket would have given them, as somebody can who knows how. */
    void rehash(qint64 from, qint64 to)
    {
        for (qint64 sequence = from; sequence <= to; ++sequence) {
            const QString previous = sequence == 1 ? u""_s : hashOf(sequence - 1);
            LogQuery query;
            query.beforeSequence = sequence + 1;
            query.limit = 1;
            query.bodies = LogQuery::Bodies::Read;
            const auto read = QCoro::waitFor(journal->log(query)).value();
            sql(u"UPDATE log SET previous_hash = ?, hash = ? WHERE sequence = ?"_s,
                {previous, chainHash(previous, read.first()), sequence});
        }
    }

    FakeClock clock{fromIso(u"2026-04-14T09:00:00Z"_s)};
    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    RawDatabase database;
};

bool names(const LogCheck &check, Kind kind, qint64 sequence)
{
    return std::ranges::any_of(check.findings, [&](const LogFinding &one) {
        return one.kind == kind && one.first <= sequence && one.last >= sequence;
    });
}

QString told(const LogCheck &check)
{
    QStringList lines;
    for (const LogFinding &one : check.findings)
        lines.append(kindName(one.kind) + u' ' + one.text);
    return lines.join(u'\n');
}

} // namespace

class TestLogCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInAWholeLog()
    {
        TamperedLog log;
        const LogCheck check = log.check();
        QVERIFY2(check.isWhole(), qPrintable(told(check)));
        QCOMPARE(check.entries, entryCount);
        QCOMPARE(check.tip, (LogTip{entryCount, log.hashOf(entryCount)}));
    }

    void findsNothingInAnEmptyLog()
    {
        const QTemporaryDir folder;
        const FakeClock clock(fromIso(u"2026-04-14T09:00:00Z"_s));
        const auto journal = Journal::open(folder.path(), clock);
        QVERIFY(QCoro::waitFor((*journal)->verifyLog({}))->isWhole());
    }

    void oddTextIsNotTakenForTampering()
    {
        TamperedLog log;
        LogEntry entry = sampleEntry(entryCount + 1);
        entry.itemKey = QString(QChar(0xd800)) + u"x\0y"_s; // Half a character, and a zero.
        entry.person = u"日本\U0001F600"_s;
        entry.text = QString(QChar(0xdc00)) + u"\u202e\\\""_s;
        QVERIFY(QCoro::waitFor(log.journal->append(entry)));
        const LogCheck check = log.check();
        QVERIFY2(check.isWhole(), qPrintable(told(check)));
    }

    void namesTheEntryOfWhichAnythingWasEdited_data()
    {
        QTest::addColumn<QString>("column");
        for (const QString &column : rest.split(u", "_s))
            QTest::newRow(qPrintable(column)) << column;
    }
    void namesTheEntryOfWhichAnythingWasEdited()
    {
        QFETCH(QString, column);
        for (const qint64 sequence : {1, 7, 14, entryCount}) {
            TamperedLog log;
            log.sql(u"PRAGMA foreign_keys = OFF"_s);
            log.sql(u"UPDATE log SET %1 = '9' WHERE sequence = ?"_s.arg(column), {sequence});
            const LogCheck check = log.check();
            QVERIFY2(names(check, Kind::Edited, sequence), qPrintable(told(check)));
            QVERIFY2(std::ranges::all_of(check.findings,
                         [&](const LogFinding &one) {
                             return one.first == sequence && one.last == sequence;
                         }),
                qPrintable(told(check)));
        }
    }

    void namesTheEntryWhoseBodyWasEdited()
    {
        for (const bool removed : {false, true}) {
            TamperedLog log;
            log.sql(u"PRAGMA foreign_keys = OFF"_s);
            const QString which =
                u" WHERE hash = (SELECT after_body FROM log WHERE sequence = 14)"_s;
            if (removed)
                log.sql(u"DELETE FROM body"_s + which);
            else
                log.sql(u"UPDATE body SET bytes = ?"_s + which, {qCompress("<p>after 15</p>")});
            const LogCheck check = log.check();
            QCOMPARE(check.findings.size(), 1);
            QCOMPARE(check.findings.first().kind, Kind::BodyChanged);
            QCOMPARE(check.findings.first().first, 14);
        }
    }

    void namesTheNeighboursOfAnEntryThatWasGivenAProperHash()
    {
        TamperedLog log;
        log.sql(u"UPDATE log SET person = 'acc-9' WHERE sequence = 20"_s);
        log.rehash(20, 20);
        const LogCheck check = log.check();
        QCOMPARE(check.findings.size(), 1);
        QCOMPARE(check.findings.first().kind, Kind::Rewritten);
        QCOMPARE(check.findings.first().first, 20);
        QCOMPARE(check.findings.first().last, 21);
    }

    void namesTheLastEntryThatWasGivenAProperHash()
    {
        TamperedLog log;
        log.sql(u"UPDATE log SET person = 'acc-9' WHERE sequence = ?"_s, {entryCount});
        log.rehash(entryCount, entryCount);
        const LogCheck check = log.check();
        QVERIFY2(names(check, Kind::Rewritten, entryCount), qPrintable(told(check)));
    }

    void namesWhatWasRemovedAndClosedUp()
    {
        TamperedLog log;
        log.sql(u"DELETE FROM log WHERE sequence IN (10, 11)"_s);
        log.renumber(12, -2);
        const LogCheck check = log.check();
        QVERIFY2(names(check, Kind::Removed, 10) && names(check, Kind::Removed, 11),
            qPrintable(told(check)));
        QVERIFY(names(check, Kind::Moved, 10) && names(check, Kind::Moved, entryCount - 2));
    }

    void namesWhatWasPutBetween()
    {
        TamperedLog log;
        log.renumber(10, 1);
        log.sql(u"INSERT INTO log SELECT 10, %1 FROM log WHERE sequence = 5"_s.arg(rest));
        log.rehash(10, 10);
        const LogCheck check = log.check();
        QVERIFY2(names(check, Kind::Inserted, 10), qPrintable(told(check)));
        QVERIFY(names(check, Kind::Moved, 11));
        QVERIFY(!names(check, Kind::Edited, 10));
    }

    void namesWhatWasAppended()
    {
        TamperedLog log;
        log.sql(u"INSERT INTO log SELECT ?, %1 FROM log WHERE sequence = 5"_s.arg(rest),
            {entryCount + 1});
        log.rehash(entryCount + 1, entryCount + 1);
        const LogCheck check = log.check();
        QVERIFY2(names(check, Kind::Inserted, entryCount + 1), qPrintable(told(check)));
    }

    void aCopyOfAnEntryIsInsertedNotMoved()
    {
        for (const qint64 original : {5, entryCount}) {
            TamperedLog log;
            log.sql(u"INSERT INTO log SELECT ?, %1 FROM log WHERE sequence = ?"_s.arg(rest),
                {entryCount + 1, original});
            const LogCheck check = log.check();
            QCOMPARE(check.findings.size(), 1);
            QCOMPARE(check.findings.first().kind, Kind::Inserted);
            QCOMPARE(check.findings.first().first, entryCount + 1);
        }
    }

    void knowsACutTailByTheTipsNotedOutside()
    {
        TamperedLog log;
        const QString tip = log.hashOf(35);
        QVERIFY(log.check(tip).isWhole());
        QVERIFY(log.check(tip.first(12)).isWhole());
        // Everything that says so in the database itself is made to fit.
        log.sql(u"DELETE FROM log WHERE sequence > 30"_s);
        log.sql(u"UPDATE meta SET value = '30' WHERE name = 'tip_sequence'"_s);
        log.sql(u"UPDATE meta SET value = ? WHERE name = 'tip_hash'"_s, {log.hashOf(30)});
        QVERIFY(log.check().isWhole());
        QCOMPARE(log.check(tip.first(12)).findings.first().kind, Kind::UnknownTip);
        QCOMPARE(
            QCoro::waitFor(log.journal->verifyLog(u"no tip"_s)).error().kind, Error::Kind::Invalid);
    }

    void knowsAWhollyRewrittenLogByTheMarksOfItsWrites()
    {
        TamperedLog log;
        JournalBatch batch;
        for (const qint64 sequence : {10, 25}) {
            WriteIntent intent;
            intent.tip = {sequence, log.hashOf(sequence)};
            intent.transaction = intent.tip.brief();
            intent.proposalId = u"p"_s;
            intent.pageId = u"998"_s;
            intent.message = u"m"_s;
            intent.at = log.clock.now();
            intent.step = WriteIntent::Step::Done;
            batch.intents.append(intent);
        }
        QVERIFY(QCoro::waitFor(log.journal->commit(batch)));
        QCOMPARE(log.check().writes, 2);
        QVERIFY(log.check().isWhole());
        log.sql(u"UPDATE log SET person = 'acc-9' WHERE sequence = 20"_s);
        log.rehash(20, entryCount);
        log.sql(u"UPDATE meta SET value = ? WHERE name = 'tip_hash'"_s, {log.hashOf(entryCount)});
        const LogCheck check = log.check();
        QCOMPARE(check.findings.size(), 1);
        QCOMPARE(check.findings.first().kind, Kind::Rewritten);
        QCOMPARE(check.findings.first().first, 11); // The mark of 10 still fits.
        QCOMPARE(check.findings.first().last, 25);
    }

    /** One random change of a random kind, 300 times: found, and the entry named. */
    void findsAnyRandomTampering()
    {
        QRandomGenerator random(20260414);
        const auto pick = [&](qint64 low, qint64 high) {
            return low + qint64(random.bounded(quint32(high - low + 1)));
        };
        const QStringList columns = rest.split(u", "_s);
        TamperedLog log;
        log.sql(u"PRAGMA foreign_keys = OFF"_s);
        for (int round = 0; round < 300; ++round) {
            log.sql(u"SAVEPOINT whole"_s);
            const qint64 at = pick(1, entryCount);
            const qint64 other = (at + pick(1, entryCount - 1) - 1) % entryCount + 1;
            QString what;
            QList<std::pair<Kind, qint64>> wanted;
            switch (round % 7) {
            case 0: {
                const QString column = columns.at(pick(0, columns.size() - 1));
                what = u"edit %1 of %2"_s.arg(column).arg(at);
                log.sql(
                    u"UPDATE log SET %1 = coalesce(%1, '') || 'x' WHERE sequence = ?"_s.arg(column),
                    {at});
                wanted = {{Kind::Edited, at}};
                break;
            }
            case 1:
                what = u"remove %1"_s.arg(at);
                log.sql(u"DELETE FROM log WHERE sequence = ?"_s, {at});
                wanted = {{at == entryCount ? Kind::Truncated : Kind::Removed, at}};
                break;
            case 2:
                what = u"remove %1 and close up"_s.arg(at);
                log.sql(u"DELETE FROM log WHERE sequence = ?"_s, {at});
                log.renumber(at + 1, -1);
                wanted = {{at == entryCount ? Kind::Truncated : Kind::Removed, at}};
                break;
            case 3:
                what = u"swap %1 and %2"_s.arg(at).arg(other);
                log.swap(at, other);
                wanted = {{Kind::Moved, at}, {Kind::Moved, other}};
                break;
            case 4:
                what = u"insert at %1 a copy of %2"_s.arg(at).arg(other);
                log.renumber(at, 1);
                log.sql(u"INSERT INTO log SELECT ?, %1 FROM log WHERE sequence = ?"_s.arg(rest),
                    {at, other >= at ? other + 1 : other});
                wanted = {{Kind::Moved, at + 1}};
                break;
            case 5:
                what = u"cut off after %1"_s.arg(at - 1);
                log.sql(u"DELETE FROM log WHERE sequence >= ?"_s, {at});
                wanted = {{Kind::Truncated, at}, {Kind::Truncated, entryCount}};
                break;
            default:
                what = u"give %1 a new hash"_s.arg(at);
                log.sql(u"UPDATE log SET item = 'X-1' WHERE sequence = ?"_s, {at});
                log.database.run(
                    u"UPDATE log SET hash = ? WHERE sequence = ?"_s, {rowHash(log, at), at});
                wanted = {{Kind::Rewritten, at}};
                break;
            }
            const LogCheck check = readBack(log);
            for (const auto &[kind, sequence] : std::as_const(wanted))
                QVERIFY2(names(check, kind, sequence), qPrintable(what + u":\n"_s + told(check)));
            log.sql(u"ROLLBACK TO whole"_s);
            log.sql(u"RELEASE whole"_s);
            if (round % 100 == 0)
                QVERIFY(log.check().isWhole());
        }
    }

private:
    /** The check sees what the open savepoint of this connection holds. */
    static LogCheck readBack(TamperedLog &log)
    {
        auto check = checkLog(log.database.database(), {});
        if (!check)
            qFatal("%s", qPrintable(check.error().detail));
        return *check;
    }

    static QString rowHash(TamperedLog &log, qint64 sequence)
    {
        QList<QByteArray> fields;
        const QString columns =
            u"previous_hash, sequence, at, kind, transaction_id, proposal, item, page, person, version, before_body, after_body, value"_s;
        for (const QString &column : columns.split(u", "_s))
            fields.append(log.database
                    .one(u"SELECT CAST(CAST(%1 AS TEXT) AS BLOB) FROM log WHERE sequence = ?"_s.arg(
                             column),
                        {sequence})
                    .toByteArray());
        return QString::fromLatin1(QCryptographicHash::hash(
            canonicalForm({fields[0], fields[1], fields[2], fields[3], fields[4], fields[5],
                fields[6], fields[7], fields[8], fields[9], fields[10], fields[11], fields[12]}),
            QCryptographicHash::Sha256)
                .toHex());
    }
};

QTEST_GUILESS_MAIN(TestLogCheck)
#include "tst_logcheck.moc"
