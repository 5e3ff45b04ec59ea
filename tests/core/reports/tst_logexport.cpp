// SPDX-License-Identifier: GPL-3.0-or-later
// The sync log as a file: whole, for programs and spreadsheets, or not at all.
#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/reports/logexport.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 9'000; ///< More than two portions.

} // namespace

class TestLogExport : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{fromIso(u"2026-04-14T09:00:00Z"_s)};
    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;

    [[nodiscard]] Result<qint64> write(const LogQuery &which, LogForm form, const QString &name,
        const std::function<void(qint64)> &progress = {}, std::stop_token stop = {})
    {
        return QCoro::waitFor(
            exportLog(*m_journal, which, lineSink(form), m_folder.filePath(name), progress, stop));
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        auto journal = Journal::open(m_folder.filePath(u"journal"_s), m_clock);
        QVERIFY(journal);
        m_journal = std::move(*journal);
        JournalBatch batch;
        for (int i = 1; i <= many; ++i) {
            LogEntry entry;
            entry.at = m_clock.now();
            entry.kind = i % 3 == 0 ? LogEntry::Kind::Published : LogEntry::Kind::Evaluated;
            entry.itemKey = u"OPS-%1"_s.arg(i);
            entry.pageTitle = i == 1 ? u"=HYPERLINK(\"x\")\u001b[2J"_s : u"Runbook, “main”"_s;
            entry.text = u"two\nlines"_s;
            batch.log.append(entry);
        }
        QVERIFY(QCoro::waitFor(m_journal->commit(batch)));
    }

    void everyRowIsThereInTheOrderShown_data()
    {
        QTest::addColumn<LogQuery>("shown");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("second");
        LogQuery query;
        QTest::newRow("newest") << query << qint64(many) << qint64(many - 1);
        query.order = LogQuery::Order::Oldest;
        QTest::newRow("oldest") << query << qint64(1) << qint64(2);
        query.order = LogQuery::Order::Item;
        QTest::newRow("ticket") << query << qint64(1) << qint64(2);
        query.reversed = true;
        QTest::newRow("ticket, reversed") << query << qint64(many) << qint64(many - 1);
        query.order = LogQuery::Order::Page; // One page, "=HYPERLINK", comes before the others.
        query.reversed = false;
        QTest::newRow("page") << query << qint64(1) << qint64(many);
    }
    void everyRowIsThereInTheOrderShown()
    {
        QFETCH(LogQuery, shown); // As a screen asks for it: its place is not what is exported.
        QFETCH(qint64, first);
        QFETCH(qint64, second);
        shown.limit = 200;
        shown.skip = 10;
        shown.beforeSequence = 50;
        QList<qint64> told;
        const auto rows = write(
            shown, LogForm::JsonLines, u"all.jsonl"_s, [&](qint64 done) { told.append(done); });
        QVERIFY(rows);
        QCOMPARE(*rows, many);
        QCOMPARE(told, (QList<qint64>{4000, 8000, 9000}));
        const QList<QByteArray> lines = read(u"all.jsonl"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), many);
        QSet<qint64> numbers;
        for (int i = 0; i < many; ++i) {
            const QJsonObject entry = QJsonDocument::fromJson(lines.at(i)).object();
            const qint64 expected = i == 0 ? first : second + (i - 1) * (second < first ? -1 : 1);
            if (shown.order != LogQuery::Order::Page || i < 2)
                QCOMPARE(entry[u"sequence"_s].toInteger(), expected);
            QCOMPARE(entry[u"text"_s].toString(), u"two\nlines"_s);
            numbers.insert(entry[u"sequence"_s].toInteger());
        }
        QCOMPARE(numbers.size(), many);
    }

    void whatFitsIsThereAndNoFormula()
    {
        LogQuery published;
        published.kinds = {LogEntry::Kind::Published};
        QCOMPARE(write(published, LogForm::Csv, u"some.csv"_s).value_or(0), many / 3);
        QCOMPARE(read(u"some.csv"_s).count("\r\n"), many / 3 + 1);
        LogQuery first;
        first.itemKey = u"OPS-1"_s;
        QCOMPARE(write(first, LogForm::Csv, u"one.csv"_s).value_or(0), 1);
        const QByteArray csv = read(u"one.csv"_s);
        QVERIFY(csv.startsWith("\"number\",\"time\""));
        QVERIFY2(csv.contains("\"'=HYPERLINK(\"\"x\"\")·[2J\""), csv.constData());
        QCOMPARE(QFile(m_folder.filePath(u"one.csv"_s)).permissions() & QFileDevice::ReadOther,
            QFileDevice::Permissions());
    }

    void aLineOfJsonIsTheEntryWhateverItSays_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString();
        QTest::newRow("plain") << u"Updated port value per OPS-1."_s;
        QTest::newRow("quotes") << u"“main”, \"main\" and C:\\temp/x"_s;
        QTest::newRow("lines") << u"two\nlines\r\n\ta tab\b\f"_s;
        QTest::newRow("control characters")
            << u"\u0001\u001b[2J\u007f"_s + QChar(0) + u"\u0080\u2028\ufeff"_s;
        QTest::newRow("other scripts") << u"手順書 — Größe 😀"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u"b"_s;
    }

    void aLineOfJsonIsTheEntryWhateverItSays()
    {
        QFETCH(QString, said);
        LogEntry entry;
        entry.sequence = 9'007'199'254'740'993; // A double would not hold it.
        entry.at = m_clock.now();
        entry.kind = LogEntry::Kind::RevertAsked;
        const QList<QString *> members{&entry.transaction, &entry.proposalId, &entry.itemKey,
            &entry.itemUrl, &entry.changeId, &entry.pageId, &entry.pageTitle, &entry.pageUrl,
            &entry.person, &entry.personName, &entry.text, &entry.previousHash, &entry.hash};
        for (qsizetype i = 0; i < members.size(); ++i)
            *members.at(i) = said + QString::number(i);
        for (const int version : {0, 7}) {
            entry.version = version;
            for (const QStringList &section : {QStringList(), {said}, {said, u"Ports"_s, said}}) {
                entry.section = section;
                QCOMPARE(logJsonLine(entry),
                    QJsonDocument(logEntryJson(entry)).toJson(QJsonDocument::Compact) + '\n');
            }
        }
    }

    void outcomesAreWordsForPeopleAndNamesForPrograms()
    {
        LogEntry entry;
        entry.kind = LogEntry::Kind::RevertAsked;
        const QByteArray line = logCsvLine(entry);
        QVERIFY2(line.contains("\"Revert asked\""), line.constData());
        QVERIFY(logCsvHead().contains("\"outcome\""));
        QCOMPARE(logEntryJson(entry).value(u"kind"_s).toString(), u"revertAsked"_s);
    }

    void howLongItTookIsInSeconds()
    {
        LogEntry entry;
        entry.sequence = 7;
        entry.kind = LogEntry::Kind::Approved;
        QVERIFY(!logEntryJson(entry).contains(u"tookSeconds"_s));
        QVERIFY(logCsvHead().trimmed().endsWith("\"took seconds\""));
        QVERIFY(logCsvLine(entry).trimmed().endsWith("\"\""));
        entry.tookSeconds = 97'200;
        QCOMPARE(logEntryJson(entry).value(u"tookSeconds"_s).toInteger(), 97'200);
        QCOMPARE(logJsonLine(entry),
            QJsonDocument(logEntryJson(entry)).toJson(QJsonDocument::Compact) + '\n');
        QVERIFY2(logCsvLine(entry).trimmed().endsWith("97200\""), logCsvLine(entry).constData());
    }

    void aStoppedExportLeavesTheFileAsItWas()
    {
        QFile file(m_folder.filePath(u"kept.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        std::stop_source stop;
        const auto rows = write(
            {}, LogForm::Csv, u"kept.csv"_s, [&](qint64) { stop.request_stop(); },
            stop.get_token());
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Cancelled);
        QCOMPARE(read(u"kept.csv"_s), "mine");
        QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}, QDir::Files).size(), 1);
    }

    void aFileThatCannotBeSaysWhy()
    {
        const auto rows = write({}, LogForm::Csv, u"no/such/folder.csv"_s);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Invalid);
        QVERIFY2(rows.error().detail.startsWith(u"folder.csv cannot be written: "_s),
            qPrintable(rows.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
