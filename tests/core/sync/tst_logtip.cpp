// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draft.h"
#include "core/journal/logquery.h"
#include "tests/core/journal/rawdatabase.h"
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

QList<LogEntry> logOf(Loop &loop, LogEntry::Kind kind)
{
    LogQuery query;
    query.kinds = {kind};
    return QCoro::waitFor(loop.workspace->log(query)).value_or(QList<LogEntry>{});
}

} // namespace

/** Every version message carries the tip of the log outside the machine. */
class TestLogTip : public QObject
{
    Q_OBJECT

private slots:
    void theMarkOfAWriteIsWhereTheLogEndedWhenItLeft()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const Proposal proposal = loop.proposalOf(u"PLATFORM-89"_s);
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(proposal.id)));
        QVERIFY(QCoro::waitFor(loop.workspace->revertAndPublish(proposal.id)));

        const QList<LogEntry> sent = logOf(loop, LogEntry::Kind::Sending); // Newest first.
        QCOMPARE(sent.size(), 2);
        const QString message = loop.world.page(u"100"_s)->version.message;
        QCOMPARE(transactionIn(message), sent.first().hash.first(12));
        QVERIFY(message.size() <= 255);
        QCOMPARE(
            logOf(loop, LogEntry::Kind::Published).first().transaction, sent.last().hash.first(12));
        QCOMPARE(
            logOf(loop, LogEntry::Kind::Reverted).first().transaction, sent.first().hash.first(12));
        QVERIFY(sent.last().person == loop.workspace->status().account.accountId);

        const auto check = QCoro::waitFor(loop.journal->verifyLog(transactionIn(message)));
        QVERIFY(check && check->isWhole());
        QCOMPARE(check->writes, 2);
    }

    void aTailCutOffIsToldByAVersionMessage()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const qint64 before = QCoro::waitFor(loop.journal->verifyLog({}))->entries;
        QVERIFY(QCoro::waitFor(
            loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id)));
        {
            // Whoever cuts the log makes the rest of the database fit.
            RawDatabase database(loop.folder.filePath(u"docket.db"_s));
            database.run(u"DELETE FROM log WHERE sequence > ?"_s, {before});
            database.run(u"DELETE FROM intent"_s);
            database.run(
                u"UPDATE meta SET value = (SELECT hash FROM log ORDER BY sequence DESC LIMIT 1) WHERE name = 'tip_hash'"_s);
            database.run(u"UPDATE meta SET value = ? WHERE name = 'tip_sequence'"_s, {before});
        }
        QVERIFY(QCoro::waitFor(loop.journal->verifyLog({}))->isWhole());
        const auto check = QCoro::waitFor(
            loop.journal->verifyLog(transactionIn(loop.world.page(u"100"_s)->version.message)));
        QVERIFY(check && !check->isWhole());
        QCOMPARE(check->findings.first().kind, LogFinding::Kind::UnknownTip);
    }
};

QTEST_GUILESS_MAIN(TestLogTip)
#include "tst_logtip.moc"
