// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/recovery.h"
#include "tests/core/journal/rawdatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    return opened.readAll();
}

void write(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    if (!opened.open(QIODevice::WriteOnly) || opened.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file));
}

} // namespace

/** A locked file is not a broken one; a broken one is never lost; a backup is taken while others write. */
class TestRecovery : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{fromIso(u"2026-04-14T09:00:00Z"_s)};

    /** A workspace with some history, closed again. */
    void fill(const QString &folder)
    {
        const auto journal = Journal::open(folder, m_clock);
        JournalBatch batch;
        for (int number = 0; number < 300; ++number) {
            LogEntry entry;
            entry.at = m_clock.now();
            entry.itemKey = u"OPS-%1"_s.arg(number);
            entry.text = u"left alone for the reason number %1"_s.arg(number);
            entry.after = "<p>" + QByteArray::number(number).repeated(20) + "</p>";
            batch.log.append(entry);
            Proposal proposal;
            proposal.id = u"proposal-%1"_s.arg(number);
            proposal.pageId = u"998"_s;
            proposal.createdAt = m_clock.now();
            proposal.summary = QString(u'x').repeated(200);
            batch.proposals.append(proposal);
        }
        if (!journal || !QCoro::waitFor((*journal)->commit(batch)))
            qFatal("the workspace was not filled");
    }

private slots:
    void saysThatAnotherProgramKeepsTheFile()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const auto journal = Journal::open(folder.path(), m_clock, std::chrono::milliseconds(20));
        RawDatabase other(folder.filePath(u"docket.db"_s));
        other.run(u"BEGIN EXCLUSIVE"_s);
        const auto kept = QCoro::waitFor((*journal)->append(LogEntry()));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Storage);
        QVERIFY2(kept.error().detail.contains(u"another program keeps"_s),
            qPrintable(kept.error().detail));
        other.run(u"ROLLBACK"_s);
        QVERIFY(QCoro::waitFor((*journal)->append(LogEntry()))); // Nothing was lost.
    }

    void aFileLockedAtTheStartIsNotABrokenOne()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        RawDatabase other(folder.filePath(u"docket.db"_s));
        other.run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
        other.run(u"UPDATE cursor SET value = ''"_s);
        other.run(u"BEGIN EXCLUSIVE"_s);
        const auto journal = Journal::open(folder.path(), m_clock, std::chrono::milliseconds(20));
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, Error::Kind::Storage);
        QVERIFY2(journal.error().detail.contains(u"another program keeps"_s),
            qPrintable(journal.error().detail));
        QCOMPARE(QDir(folder.path()).entryList({u"docket-aside*"_s}), QStringList());
    }

    void aBrokenFileIsToldAndLeftAlone_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::newRow("its first page") << 0 << 4096;
        QTest::newRow("all but the first page") << 4096 << 10'000'000;
    }
    void aBrokenFileIsToldAndLeftAlone()
    {
        QFETCH(int, from);
        QFETCH(int, until);
        const QTemporaryDir folder;
        fill(folder.path());
        const QString file = databaseFile(folder.path());
        QByteArray content = contentOf(file);
        QVERIFY(content.size() > 50'000);
        for (qsizetype i = from; i < std::min<qsizetype>(until, content.size()); ++i)
            content[i] = char(i * 31);
        write(file, content);
        for (int start = 0; start < 2;
            ++start) { // Nothing becomes of it at the second start either.
            const auto journal = Journal::open(folder.path(), m_clock);
            QVERIFY(!journal);
            QCOMPARE(journal.error().kind, Error::Kind::Damaged);
            QVERIFY2(journal.error().detail.contains(u"damaged"_s)
                    && journal.error().detail.contains(file),
                qPrintable(journal.error().detail));
            QVERIFY(contentOf(file) == content);
        }
        QCOMPARE(checkDatabase(file).error().kind, Error::Kind::Damaged);
    }

    void findsDamageThatAStartDoesNotMeet()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const QString file = databaseFile(folder.path());
        QVERIFY(checkDatabase(file));
        qsizetype page = 0, size = 0;
        {
            RawDatabase raw(file);
            page = raw.one(u"SELECT rootpage FROM sqlite_schema WHERE name = 'log_page'"_s)
                       .toLongLong();
            size = raw.one(u"PRAGMA page_size"_s).toLongLong();
        }
        QByteArray content = contentOf(file);
        content.replace((page - 1) * size, size, QByteArray(size, '\x5a'));
        write(file, content);
        QCOMPARE(checkDatabase(file).error().kind, Error::Kind::Damaged);
    }

    void setsABrokenFileAsideAndKeepsEveryByte()
    {
        const QTemporaryDir folder;
        const QString file = databaseFile(folder.path());
        for (const QByteArray &content : {QByteArray("broken once"), QByteArray("broken twice")}) {
            write(file, content);
            write(file + u"-wal"_s, "wal of " + content);
            const auto aside = setDatabaseAside(folder.path(), m_clock);
            QVERIFY(aside);
            QVERIFY(aside->contains(u"docket-aside-20260414T090000Z"_s));
            QCOMPARE(contentOf(*aside), content);
            QCOMPARE(contentOf(*aside + u"-wal"_s), "wal of " + content);
            QVERIFY(!QFile::exists(file));
        }
        QCOMPARE(QDir(folder.path()).entryList({u"docket-aside*.db"_s}).size(), 2);
        QCOMPARE(setDatabaseAside(folder.path(), m_clock).error().kind, Error::Kind::NotFound);
        QVERIFY(Journal::open(folder.path(), m_clock));
    }

    void backsUpWhileOthersWrite()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const auto journal = Journal::open(folder.path(), m_clock);
        const auto writer = Journal::open(folder.path(), m_clock);
        const QString file = folder.filePath(u"copy.db"_s);
        // Another Docket appends as fast as it can until the copy is made.
        std::atomic_bool done = false;
        std::atomic_int written = 0;
        const std::unique_ptr<QThread> others(QThread::create([&] {
            while (!done) {
                RawDatabase raw(databaseFile(folder.path()));
                raw.run(u"PRAGMA busy_timeout = 5000"_s);
                raw.run(u"INSERT OR REPLACE INTO cursor VALUES ('n', ?)"_s, {int(++written)});
            }
        }));
        others->start();
        QTRY_VERIFY(written > 3);
        const auto check = QCoro::waitFor((*journal)->backup(file));
        done = true;
        others->wait();
        QVERIFY2(check, check ? "" : qPrintable(check.error().detail));
        QVERIFY(check->isWhole());
        QCOMPARE(check->entries, 300);
        QCOMPARE(
            QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(checkDatabase(file));
        RawDatabase copy(file);
        QCOMPARE(copy.one(u"SELECT count(*) FROM proposal"_s).toInt(), 300);
        QVERIFY(copy.one(u"SELECT value FROM cursor"_s).toInt() >= 3);
    }

    void aBackupOverwritesNothingAndLeavesNothingHalfMade()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const auto journal = Journal::open(folder.path(), m_clock);
        const QString file = folder.filePath(u"copy.db"_s);
        write(file, "mine");
        QCOMPARE(QCoro::waitFor((*journal)->backup(file)).error().kind, Error::Kind::Invalid);
        QCOMPARE(contentOf(file), "mine");
        QCOMPARE(
            QCoro::waitFor((*journal)->backup(folder.filePath(u"no/such/x.db"_s))).error().kind,
            Error::Kind::Storage);
        QCOMPARE(QDir(folder.path()).entryList({u"*.part"_s}), QStringList());
    }

    void goesOnFromABackup()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const QString backup = folder.filePath(u"copy.db"_s);
        {
            const auto journal = Journal::open(folder.path(), m_clock);
            QVERIFY(QCoro::waitFor((*journal)->backup(backup)));
        }
        write(databaseFile(folder.path()), "broken");
        const auto aside = restoreBackup(folder.path(), backup, m_clock);
        QVERIFY2(aside, aside ? "" : qPrintable(aside.error().detail));
        QCOMPARE(contentOf(aside->database), "broken");
        QCOMPARE(aside->policy, QString());
        const auto journal = Journal::open(folder.path(), m_clock);
        QCOMPARE(QCoro::waitFor((*journal)->proposals())->size(), 300);
        QVERIFY(QCoro::waitFor((*journal)->verifyLog({}))->isWhole());
        LogQuery query;
        query.text = u"number 299"_s; // The search index came along.
        QCOMPARE(QCoro::waitFor((*journal)->log(query))->size(), 1);
    }

    void theRegistryAndTheRulesComeAlong()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const QString backup = folder.filePath(u"copy.db"_s), bare = folder.filePath(u"bare.db"_s);
        {
            const auto journal = Journal::open(folder.path(), m_clock);
            QVERIFY(QCoro::waitFor((*journal)->backup(bare))); // Made before there was a policy.
            write(policyFile(folder.path()), "{\"registry\": \"\xff\"}"); // Byte for byte.
            QVERIFY(QCoro::waitFor((*journal)->backup(backup)));
        }
        const auto facts = readBackup(backup);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        QVERIFY(facts->hasPolicy);
        QCOMPARE(facts->entries, 300);
        QCOMPARE(facts->last, m_clock.now());
        write(policyFile(folder.path()), "{\"newer\": true}");
        const auto aside = restoreBackup(folder.path(), backup, m_clock);
        QVERIFY2(aside, aside ? "" : qPrintable(aside.error().detail));
        QCOMPARE(contentOf(policyFile(folder.path())), "{\"registry\": \"\xff\"}");
        QCOMPARE(contentOf(aside->policy), "{\"newer\": true}");
        QVERIFY(!aside->database.isEmpty());
        RawDatabase restored(databaseFile(folder.path())); // Nothing of the backup's is left in it.
        QCOMPARE(restored.one(u"SELECT count(*) FROM meta WHERE name = 'policy'"_s).toInt(), 0);
        const auto again = restoreBackup(folder.path(), backup, m_clock);
        QVERIFY(again);
        QCOMPARE(again->policy, QString()); // It was that one already.
        QVERIFY(restoreBackup(folder.path(), bare, m_clock));
        QVERIFY(!QFile::exists(policyFile(folder.path()))); // As it was then.
    }

    void aBackupOfAnEarlierDocketLeavesThePolicyAlone()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const QString old = folder.filePath(u"old.db"_s);
        QVERIFY(QFile::copy(databaseFile(folder.path()), old));
        write(policyFile(folder.path()), "{}");
        QVERIFY(!readBackup(old)->hasPolicy);
        QVERIFY(restoreBackup(folder.path(), old, m_clock));
        QCOMPARE(contentOf(policyFile(folder.path())), "{}");
    }

    void takesNoBackupOfANewerDocket()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const QString newer = folder.filePath(u"newer.db"_s);
        QVERIFY(QFile::copy(databaseFile(folder.path()), newer));
        {
            RawDatabase raw(newer);
            raw.run(u"PRAGMA user_version = 9999"_s);
        }
        const QByteArray before = contentOf(databaseFile(folder.path()));
        QCOMPARE(restoreBackup(folder.path(), newer, m_clock).error().kind, Error::Kind::Invalid);
        QVERIFY(contentOf(databaseFile(folder.path())) == before);
    }

    void takesNoBackupThatIsNone()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const QByteArray before = contentOf(databaseFile(folder.path()));
        const QString broken = folder.filePath(u"broken.db"_s);
        write(broken, QByteArray("no database at all ").repeated(500));
        QCOMPARE(restoreBackup(folder.path(), broken, m_clock).error().kind, Error::Kind::Damaged);
        QCOMPARE(restoreBackup(folder.path(), databaseFile(folder.path()), m_clock).error().kind,
            Error::Kind::Invalid);
        const QString foreign = folder.filePath(u"foreign.db"_s);
        {
            RawDatabase other(foreign);
            other.run(u"CREATE TABLE songs (name TEXT)"_s);
        }
        QCOMPARE(restoreBackup(folder.path(), foreign, m_clock).error().kind, Error::Kind::Invalid);
        QVERIFY(contentOf(databaseFile(folder.path())) == before);
        QCOMPARE(QDir(folder.path()).entryList({u"docket-aside*"_s}), QStringList());
    }

    void onlyThisUserMayReadTheDatabase()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        QCOMPARE(QFile::permissions(databaseFile(folder.path()))
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
    }

    void remembersWhatWasExchangedWithWhom()
    {
        const QTemporaryDir folder;
        {
            const auto journal = Journal::open(folder.path(), m_clock);
            QVERIFY(QCoro::waitFor(
                (*journal)->recordNetwork({{u"a.example"_s, u"read a page"_s, 2, 10, 200},
                                              {u"b.example"_s, u"sign in"_s, 1, 0, 5}},
                    m_clock.now())));
            m_clock.advance(std::chrono::hours(48));
            QVERIFY(QCoro::waitFor((*journal)->recordNetwork(
                {{u"a.example"_s, u"read a page"_s, 1, 1, 2}}, m_clock.now())));
        }
        const auto journal = Journal::open(folder.path(), m_clock);
        QCOMPARE(QCoro::waitFor((*journal)->networkUse({})).value(),
            (QList<NetworkUse>{{u"a.example"_s, u"read a page"_s, 3, 11, 202, m_clock.now()},
                {u"b.example"_s, u"sign in"_s, 1, 0, 5, m_clock.now().addDays(-2)}}));
        QCOMPARE(QCoro::waitFor((*journal)->networkUse(m_clock.now().date())).value(),
            (QList<NetworkUse>{{u"a.example"_s, u"read a page"_s, 1, 1, 2, m_clock.now()}}));
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
