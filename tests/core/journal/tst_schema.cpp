// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/schema.h"
#include "tests/core/journal/rawdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

/** Schema 1 as it was released, with a proposal, a write and two entries of the log; the hashes are those that version gave. */
QStringList schema1()
{
    const QString firstHash = u"7993d09d29689294ba02a9b93a5cd2c9c91bd4320b1d5f09034fca9fba5b44ab"_s;
    const QString secondHash =
        u"2b1579db8ae919ccf62cc6777b2f138ea1c6dc20833acf67e2d51fc7ab4a2229"_s;
    return {
        u"CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE body (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE proposal (id TEXT PRIMARY KEY, state TEXT NOT NULL, page TEXT NOT NULL, "
        u"created TEXT NOT NULL,"
        " body TEXT REFERENCES body (hash), value BLOB NOT NULL)"_s,
        u"CREATE TABLE decision (sequence INTEGER PRIMARY KEY AUTOINCREMENT, proposal TEXT NOT "
        u"NULL, kind INTEGER NOT NULL,"
        " person TEXT NOT NULL, at TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE TABLE intent (transaction_id TEXT PRIMARY KEY, proposal TEXT NOT NULL, page TEXT "
        u"NOT NULL, kind INTEGER NOT NULL,"
        " step INTEGER NOT NULL, base_version INTEGER NOT NULL, version INTEGER NOT NULL, message "
        "TEXT NOT NULL,"
        " before_body TEXT REFERENCES body (hash), after_body TEXT REFERENCES body (hash), at TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE INDEX intent_step ON intent (step)"_s,
        u"CREATE INDEX intent_proposal ON intent (proposal)"_s,
        u"CREATE TABLE evaluation (item TEXT NOT NULL, change_id TEXT NOT NULL, PRIMARY KEY (item, change_id)) WITHOUT ROWID"_s,
        u"CREATE TABLE cursor (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE log (sequence INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, kind "
        u"TEXT NOT NULL, transaction_id TEXT NOT NULL,"
        " proposal TEXT NOT NULL, item TEXT NOT NULL, page TEXT NOT NULL, person TEXT NOT NULL, "
        "version INTEGER NOT NULL,"
        " value BLOB NOT NULL, before_body TEXT REFERENCES body (hash), after_body TEXT REFERENCES "
        "body (hash),"
        " previous_hash TEXT NOT NULL, hash TEXT NOT NULL)"_s,
        u"CREATE INDEX log_at ON log (at)"_s,
        u"CREATE INDEX log_item ON log (item)"_s,
        u"CREATE INDEX log_page ON log (page)"_s,
        u"INSERT INTO meta VALUES ('created', '2026-01-02T03:04:05.000Z')"_s,
        u"INSERT INTO proposal VALUES ('a1b2', 'published', '998', '2026-01-02T03:04:05.000Z', "
        u"NULL,"
        " CAST('{\"id\":\"a1b2\",\"state\":\"published\",\"pageId\":\"998\",\"itemKey\":\"OPS-1\"}' AS BLOB))"_s,
        u"INSERT INTO intent VALUES ('0123456789ab', 'a1b2', '998', 0, 2, 7, 8, 'Updated. "
        u"[docket:0123456789ab]', NULL, NULL,"
        " '2026-01-02T03:04:06.000Z')"_s,
        u"INSERT INTO evaluation VALUES ('10001', '77')"_s,
        u"INSERT INTO cursor VALUES ('since', 'x')"_s,
        u"INSERT INTO log VALUES (1, '2026-01-02T03:04:05.000Z', 'proposed', '', 'a1b2', 'OPS-1', "
        u"'998', '', 0,"
        " CAST('{\"changeId\":\"77\",\"itemUrl\":\"\",\"pageTitle\":\"Platform "
        "Runbook\",\"pageUrl\":\"\",\"personName\":\"\",\"section\":[],\"text\":\"the port\"}' AS "
        "BLOB),"
        " NULL, NULL, '', '%1')"_s.arg(firstHash),
        u"INSERT INTO log VALUES (2, '2026-01-02T03:04:06.000Z', 'approved', '', 'a1b2', 'OPS-1', "
        u"'998', 'acc-1', 0,"
        " CAST('{\"changeId\":\"77\",\"itemUrl\":\"\",\"pageTitle\":\"Platform "
        "Runbook\",\"pageUrl\":\"\",\"personName\":\"Mia "
        "Kane\",\"section\":[\"Operations\",\"Gateway limits\"],\"text\":\"approved\"}' AS BLOB),"
        " NULL, NULL, '%1', '%2')"_s.arg(firstHash, secondHash),
        u"PRAGMA user_version = 1"_s,
    };
}

/** Schema 2: a write may have several proposals' shares. */
QStringList schema2()
{
    return schema1()
        + QStringList{
            u"CREATE TABLE intent_part (transaction_id TEXT NOT NULL, position INTEGER NOT NULL, "
            u"proposal TEXT NOT NULL,"
            " after_body TEXT REFERENCES body (hash), PRIMARY KEY (transaction_id, position)) WITHOUT ROWID"_s,
            u"CREATE INDEX intent_part_proposal ON intent_part (proposal)"_s,
            u"INSERT INTO intent_part VALUES ('0123456789ab', 0, 'a1b2', NULL)"_s,
            u"CREATE INDEX intent_page ON intent (page)"_s,
            u"PRAGMA user_version = 2"_s,
        };
}

/** Schema 3: the log can be searched, and says where it ends. */
QStringList schema3()
{
    return schema2()
        + QStringList{
            u"DROP INDEX log_item"_s,
            u"CREATE INDEX log_item ON log (item COLLATE NOCASE)"_s,
            u"CREATE INDEX log_proposal ON log (proposal)"_s,
            u"CREATE INDEX log_kind ON log (kind)"_s,
            u"CREATE VIRTUAL TABLE log_words USING fts5 (words, content = '', detail = none, "
            u"tokenize = 'trigram')"_s,
            u"INSERT INTO log_words (rowid, words) VALUES (1, 'OPS-1' || char(10) || 'Platform "
            u"Runbook' || char(10) || char(10) || 'the port')"_s,
            u"INSERT INTO log_words (rowid, words) VALUES (2, 'OPS-1' || char(10) || 'Platform "
            u"Runbook' || char(10) || 'Mia Kane' || char(10) || 'approved')"_s,
            u"INSERT INTO meta SELECT 'tip_sequence', sequence FROM log ORDER BY sequence DESC LIMIT 1"_s,
            u"INSERT INTO meta SELECT 'tip_hash', hash FROM log ORDER BY sequence DESC LIMIT 1"_s,
            u"ALTER TABLE intent ADD COLUMN tip_sequence INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE intent ADD COLUMN tip TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE TABLE network (day TEXT NOT NULL, host TEXT NOT NULL, why TEXT NOT NULL, "
            u"exchanges INTEGER NOT NULL, sent INTEGER NOT NULL, received INTEGER NOT NULL,"
            " last TEXT NOT NULL, PRIMARY KEY (day, host, why)) WITHOUT ROWID"_s,
            u"PRAGMA user_version = 3"_s,
        };
}

/** Schema 4: the search looks into headings, and the log is sorted by what an index knows. */
QStringList schema4()
{
    const auto member = [](const QString &name) {
        return u"CASE WHEN json_valid(CAST(value AS TEXT)) THEN json_extract(CAST(value AS TEXT), "
               u"'$.%1') END COLLATE NOCASE"_s.arg(name);
    };
    return schema3()
        + QStringList{
            u"DROP TABLE log_words"_s,
            u"CREATE VIRTUAL TABLE log_words USING fts5 (words, content = '', detail = none, "
            u"tokenize = 'trigram')"_s,
            u"INSERT INTO log_words (rowid, words) VALUES (1, 'OPS-1' || char(10) || 'Platform "
            u"Runbook' || char(10) || char(10) || char(10) || 'the port')"_s,
            u"INSERT INTO log_words (rowid, words) VALUES (2, 'OPS-1' || char(10) || 'Platform "
            u"Runbook' || char(10) || 'Operations › Gateway limits' || char(10) || 'Mia Kane' || "
            u"char(10) || 'approved')"_s,
            u"CREATE INDEX log_page_section ON log (%1, %2)"_s.arg(
                member(u"pageTitle"_s), member(u"section[#-1]"_s)),
            u"CREATE INDEX log_person_name ON log (%1)"_s.arg(member(u"personName"_s)),
            u"CREATE INDEX log_version ON log (version)"_s,
            u"CREATE INDEX log_ticket ON log (rtrim(item, '0123456789') COLLATE NOCASE, "
            u"CAST(substr(item, length(rtrim(item, '0123456789')) + 1) AS INTEGER))"_s,
            u"PRAGMA user_version = 4"_s,
        };
}

void earlierSchemas()
{
    QTest::addColumn<QStringList>("made");
    QTest::newRow("1") << schema1();
    QTest::newRow("2") << schema2();
    QTest::newRow("3") << schema3();
    QTest::newRow("4") << schema4();
}

/** What the database is made of, in one order: the same for one that was migrated and one that was made today. */
QStringList shapeOf(RawDatabase &database)
{
    QStringList shape;
    const auto read = forEachRow(database.database(),
        u"SELECT m.type || ' ' || m.name || ' ' || coalesce(group_concat(c.name || ':' || c.type "
        u"|| ':' || c.\"notnull\" || ':' || c.pk), '')"
        " FROM sqlite_schema m LEFT JOIN pragma_table_xinfo(m.name) c GROUP BY m.name ORDER BY m.name"_s,
        {}, [&](const QSqlQuery &row) { shape.append(row.value(0).toString()); });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return shape;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{fromIso(u"2026-04-14T09:00:00Z"_s)};

    std::unique_ptr<Journal> openOld(const QTemporaryDir &folder, const QStringList &made)
    {
        {
            RawDatabase old(folder.filePath(u"docket.db"_s));
            for (const QString &statement : made)
                old.run(statement);
        }
        auto journal = Journal::open(folder.path(), m_clock);
        if (!journal)
            qFatal("%s", qPrintable(journal.error().detail));
        return std::move(*journal);
    }

private slots:
    void everyEarlierSchemaHasAFixtureHere()
    {
        QCOMPARE(schemaVersion(), 5); // A new step needs a fixture of the version before it.
    }

    void bringsAnEarlierSchemaUpWithAllItHolds_data() { earlierSchemas(); }
    void bringsAnEarlierSchemaUpWithAllItHolds()
    {
        QFETCH(QStringList, made);
        const QTemporaryDir folder;
        const auto journal = openOld(folder, made);
        QCOMPARE(journal->createdAt(), fromIso(u"2026-01-02T03:04:05Z"_s));
        const auto proposals = QCoro::waitFor(journal->proposals()).value();
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals.first().itemKey, u"OPS-1"_s);
        const auto intents = QCoro::waitFor(journal->openIntents()).value();
        QCOMPARE(intents.size(), 1);
        QCOMPARE(intents.first().transaction, u"0123456789ab"_s);
        QCOMPARE(intents.first().tip, LogTip());
        QCOMPARE(intents.first().parts, (QList<WritePart>{{u"a1b2"_s, {}}}));
        QCOMPARE(QCoro::waitFor(journal->evaluatedChanges({u"10001"_s})).value(),
            QSet<QString>{u"10001/77"_s});
        QCOMPARE(QCoro::waitFor(journal->cursor(u"since"_s)).value(), u"x"_s);
        for (const QString &words :
            {u"runbook"_s, u"MIA K"_s, u"appro"_s, u"gateway lim"_s, u"operations › gateway"_s}) {
            LogQuery query;
            query.text = words;
            QVERIFY2(!QCoro::waitFor(journal->log(query)).value().isEmpty(), qPrintable(words));
        }
    }

    void theLogOfAnEarlierSchemaStaysWholeAndGoesOn_data() { earlierSchemas(); }
    void theLogOfAnEarlierSchemaStaysWholeAndGoesOn()
    {
        QFETCH(QStringList, made);
        const QTemporaryDir folder;
        const auto journal = openOld(folder, made);
        auto check = QCoro::waitFor(journal->verifyLog({})).value();
        QVERIFY2(check.isWhole(), check.isWhole() ? "" : qPrintable(check.findings.first().text));
        QCOMPARE(check.entries, 2);
        QVERIFY(QCoro::waitFor(journal->append(LogEntry())));
        check = QCoro::waitFor(journal->verifyLog({})).value();
        QVERIFY(check.isWhole());
        QCOMPARE(check.entries, 3);
        RawDatabase database(folder.filePath(u"docket.db"_s));
        database.run(u"DELETE FROM log WHERE sequence = 3"_s);
        QCOMPARE(QCoro::waitFor(journal->verifyLog({}))->findings.first().kind,
            LogFinding::Kind::Truncated);
    }

    void aMigratedDatabaseIsLikeANewOne_data() { earlierSchemas(); }
    void aMigratedDatabaseIsLikeANewOne()
    {
        QFETCH(QStringList, made);
        const QTemporaryDir oldFolder, newFolder;
        QVERIFY(openOld(oldFolder, made));
        QVERIFY(Journal::open(newFolder.path(), m_clock));
        RawDatabase migrated(oldFolder.filePath(u"docket.db"_s));
        RawDatabase fresh(newFolder.filePath(u"docket.db"_s));
        QCOMPARE(shapeOf(migrated), shapeOf(fresh));
    }

    void aMigrationThatFailsLeavesTheOldSchema_data()
    {
        QTest::addColumn<QStringList>("made");
        QTest::newRow("1") << schema1();
        QTest::newRow("2") << schema2();
        QTest::newRow("3") << schema3();
    }
    void aMigrationThatFailsLeavesTheOldSchema()
    {
        QFETCH(QStringList, made);
        const QTemporaryDir folder;
        {
            RawDatabase old(folder.filePath(u"docket.db"_s));
            for (const QString &statement : made)
                old.run(statement);
            // The last statement of the step to schema 4 fails.
            old.run(u"CREATE TABLE log_ticket (in_the_way TEXT)"_s);
        }
        const auto journal = Journal::open(folder.path(), m_clock);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, Error::Kind::Storage);
        RawDatabase old(folder.filePath(u"docket.db"_s));
        QCOMPARE(old.one(u"PRAGMA user_version"_s).toInt(), 3);
        QCOMPARE(old.one(u"SELECT count(*) FROM log"_s).toInt(), 2);
        QCOMPARE(
            old.one(u"SELECT count(*) FROM sqlite_schema WHERE name = 'log_version'"_s).toInt(), 0);
        const QString found = u"SELECT count(*) FROM log_words WHERE log_words MATCH '\"%1\"'"_s;
        QCOMPARE(old.one(found.arg(u"Mia"_s)).toInt(), 1); // The old index is still there.
        QCOMPARE(old.one(found.arg(u"Gat"_s)).toInt(), 0);
        old.run(u"DROP TABLE log_ticket"_s);
        QVERIFY(Journal::open(folder.path(), m_clock));
        QCOMPARE(old.one(found.arg(u"Gat"_s)).toInt(), 1);
    }

    /** The same of the last step there is. */
    void aLastStepThatFailsLeavesTheSchemaBeforeIt()
    {
        const QTemporaryDir folder;
        {
            RawDatabase old(folder.filePath(u"docket.db"_s));
            for (const QString &statement : schema4())
                old.run(statement);
            old.run(u"CREATE TABLE proposal_space (in_the_way TEXT)"_s);
        }
        QVERIFY(!Journal::open(folder.path(), m_clock));
        RawDatabase old(folder.filePath(u"docket.db"_s));
        QCOMPARE(old.one(u"PRAGMA user_version"_s).toInt(), schemaVersion() - 1);
        const QString made = u"SELECT count(*) FROM sqlite_schema WHERE name = 'proposal_owner'"_s;
        QCOMPARE(old.one(made).toInt(), 0);
        old.run(u"DROP TABLE proposal_space"_s);
        QVERIFY(Journal::open(folder.path(), m_clock));
        QCOMPARE(old.one(made).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
