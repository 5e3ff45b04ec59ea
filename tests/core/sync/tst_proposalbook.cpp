// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/sync/proposalbook.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestProposalBook : public QObject
{
    Q_OBJECT

private slots:
    /** A workspace may go while the journal stores: what goes on then finds nothing of the book. */
    void whatIsStoredWhenTheBookIsGoneTouchesItNoMore()
    {
        const QTemporaryDir folder;
        FakeClock clock(fromIso(u"2026-04-14T09:00:00Z"_s));
        const auto journal = Journal::open(folder.path(), clock);
        QVERIFY(journal);
        JournalBatch batch;
        LogEntry entry;
        entry.at = clock.now();
        entry.text = u"the port"_s;
        batch.log = {entry};
        alignas(ProposalBook) std::array<std::byte, sizeof(ProposalBook)> room;
        auto *book = new (room.data()) ProposalBook(**journal, clock);
        auto first = book->commit(batch);
        const auto second = book->commit(batch); // Waits for its turn, which does not come.
        std::destroy_at(book);
        std::ranges::fill(room, std::byte(0xAB));
        QVERIFY(QCoro::waitFor(std::move(first)));
        QCOMPARE(QCoro::waitFor((*journal)->log({}))->size(), 1);
        QVERIFY(!second.isReady());
    }
};

QTEST_GUILESS_MAIN(TestProposalBook)
#include "tst_proposalbook.moc"
