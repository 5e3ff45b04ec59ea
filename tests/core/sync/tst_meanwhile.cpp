// SPDX-License-Identifier: GPL-3.0-or-later
// A person decides in the very moment a neighbour on the same page is published.
#include "core/drafting/draft.h"
#include "core/journal/sql.h"
#include "core/markup/edits.h"
#include "core/sync/publishfit.h"
#include "tests/support/loop.h"

#include <QCoreApplication>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

const QString port = u"PLATFORM-89"_s, timeout = u"PLATFORM-90"_s;

/** Statements since it was set to 0, and before which of them something happens; 0: none. */
std::atomic<int> statements = 0, actsAt = 0;
std::function<void()> toDo; ///< That; only set while `actsAt` is 0.

/** Two proposals for one page; the first is being published while the second is decided. */
class Desk : public Loop
{
public:
    Desk()
    {
        if (!closeAndPoll({port, timeout}))
            qFatal("no proposals");
        workspace->setHoldTime(std::chrono::milliseconds(0));
    }

    /**
     * Publishes the first and calls `act` right before the nth statement of that, when what it does is read but not stored
     * yet. False when there were fewer statements.
     */
    bool publishAnd(int nth, const std::function<void()> &act)
    {
        toDo = act;
        statements = 0;
        actsAt = nth;
        const auto sent = QCoro::waitFor(workspace->approveAndPublish(proposalOf(port).id));
        actsAt = 0;
        if (!sent)
            qFatal("%s", qPrintable(sent.error().detail));
        return statements >= nth;
    }
};

} // namespace

class TestMeanwhile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setStatementProbe([](const QString &) { // Once: a journal's thread may be using it.
            if (actsAt > 0 && ++statements == actsAt)
                QMetaObject::invokeMethod(qApp, toDo, Qt::BlockingQueuedConnection);
            return QString();
        });
    }

    void decisionsCount_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("approve") << 0;
        QTest::newRow("reject") << 1;
        QTest::newRow("snooze") << 2;
        QTest::newRow("hand on") << 3;
        QTest::newRow("own words") << 4;
    }

    void decisionsCount()
    {
        QFETCH(const int, kind);
        const int step = kind == 2 || kind == 3 ? 3 : 1; // These go the same way.
        for (int nth = 1;; nth += step) {
            Desk desk;
            Workspace &workspace = *desk.workspace;
            const Proposal seen = desk.proposalOf(timeout);
            QByteArray own = *applyEdits(seen.before, seen.edits);
            own.replace("60s", "61s");
            QVERIFY(own != *applyEdits(seen.before, seen.edits));
            std::optional<Result<void>> decided;
            const auto tell = [&](Result<void> result) { decided = result; };
            const bool more = desk.publishAnd(nth, [&] {
                switch (kind) {
                case 0:
                    QCoro::connect(workspace.approve(seen.id, Workspace::Hold::None), qApp, tell);
                    return;
                case 1:
                    QCoro::connect(workspace.reject(seen.id, u"wrong facts"_s), qApp, tell);
                    return;
                case 2:
                    QCoro::connect(
                        workspace.snooze(seen.id, desk.clock.now().addDays(1)), qApp, tell);
                    return;
                case 3:
                    QCoro::connect(
                        workspace.reassign(seen.id, {u"acc-jo"_s, {}, {}, {}, true}), qApp, tell);
                    return;
                default:
                    QCoro::connect(workspace.edit(seen.id, own, seen.before), qApp, tell);
                }
            });
            if (!more) {
                QVERIFY2(nth > 20, "hardly any statements were tried");
                return;
            }
            QTRY_VERIFY2(decided, qPrintable(QString::number(nth)));
            QVERIFY2(*decided,
                qPrintable(
                    *decided ? QString() : u"%1: %2"_s.arg(nth).arg(decided->error().detail)));
            QCoro::waitFor(workspace.sendingDone());
            const Proposal now = desk.proposalOf(timeout);
            const QByteArray body = desk.body(seen.pageId);
            switch (kind) {
            case 0:
                QCOMPARE(now.state, ProposalState::Published);
                QVERIFY(body.contains("60s"));
                break;
            case 1:
                QCOMPARE(now.state, ProposalState::Rejected);
                break;
            case 2:
                QCOMPARE(now.state, ProposalState::Snoozed);
                break;
            case 3:
                QCOMPARE(now.owner.accountId, u"acc-jo"_s);
                break;
            default:
                QVERIFY(QCoro::waitFor(workspace.approveAndPublish(seen.id)));
                QVERIFY(desk.body(seen.pageId).contains("61s"));
            }
            QCOMPARE(desk.proposalOf(port).state, ProposalState::Published);
            QVERIFY(desk.body(seen.pageId).contains("9443")); // What the neighbour wrote stays.
        }
    }

    void wordsTypedBeforeTheNeighbourKeepWhatItWrote()
    {
        Desk desk;
        const Proposal seen = desk.proposalOf(timeout);
        QByteArray own = *applyEdits(seen.before, seen.edits);
        own.replace("60s", "61s");
        QVERIFY(QCoro::waitFor(desk.workspace->approveAndPublish(desk.proposalOf(port).id)));
        QVERIFY(QCoro::waitFor(desk.workspace->edit(seen.id, own, seen.before)));
        QVERIFY(QCoro::waitFor(desk.workspace->approveAndPublish(seen.id)));
        QVERIFY(desk.body(seen.pageId).contains("9443"));
        QVERIFY(desk.body(seen.pageId).contains("61s"));
        QVERIFY(!desk.body(seen.pageId).contains("8080"));
    }

    void wordsOverWhatTheNeighbourWroteAreRefused()
    {
        Desk desk;
        const Proposal seen = desk.proposalOf(timeout);
        QByteArray own = seen.before;
        own.replace("8080", "8443");
        QVERIFY(own != seen.before);
        QVERIFY(QCoro::waitFor(desk.workspace->approveAndPublish(desk.proposalOf(port).id)));
        const Proposal before = desk.proposalOf(timeout);
        const auto kept = QCoro::waitFor(desk.workspace->edit(seen.id, own, seen.before));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Conflict);
        QCOMPARE(desk.proposalOf(timeout), before);
    }

    void closingWaitsForWhatWasDecided()
    {
        Desk desk;
        const QString id = desk.proposalOf(timeout).id;
        toDo = [] { }; // The journal waits for this thread to look.
        statements = 0;
        actsAt = 1;
        bool done = false;
        QCoro::connect(desk.workspace->reject(id, u"wrong facts"_s), qApp,
            [&](const Result<void> &stored) { done = stored.has_value(); });
        QVERIFY(!done);
        QCoro::waitFor(desk.workspace->close());
        actsAt = 0;
        QVERIFY(done);
        desk.restart();
        QCOMPARE(desk.proposalOf(timeout).state, ProposalState::Rejected);
    }

    void whatSaysSomethingElseIsNotDecidedUnseen()
    {
        Desk desk;
        const Proposal seen = desk.proposalOf(timeout);
        Proposal other = seen;
        other.edits[0].replacement += " exactly";
        QVERIFY(isMoved(seen, seen));
        QVERIFY(!isMoved(seen, other));
        other = seen;
        other.before.insert(0, "<p>new</p>");
        for (TextEdit &edit : other.edits)
            edit.span.offset += 10;
        other.baseVersion = 2;
        QVERIFY(isMoved(seen, other));
        other.state = ProposalState::Conflict;
        QVERIFY(!isMoved(seen, other));
    }

    /** The page is written, its ticket not linked yet: the change is to be taken off again, and then kept after all. */
    void keptWhileItsPublishIsNotOver()
    {
        Desk desk;
        Workspace &workspace = *desk.workspace;
        const QString id = desk.proposalOf(port).id;
        const int version = desk.version(u"100"_s);
        Sandbox::Fault silence;
        silence.path = QRegularExpression(u"/remotelink$"_s);
        silence.kind = Sandbox::Fault::Kind::Hang;
        desk.world.setFaults({silence});
        QVERIFY(QCoro::waitFor(workspace.approve(id, Workspace::Hold::None)));
        QTRY_COMPARE(desk.proposalOf(port).state, ProposalState::Published);
        workspace.setHoldTime(std::chrono::minutes(1));
        QVERIFY(QCoro::waitFor(workspace.revert(id, Workspace::Hold::Window)));
        QCOMPARE(desk.proposalOf(port).state, ProposalState::Reverting);
        const auto kept = QCoro::waitFor(workspace.undo(id));
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
        QCOMPARE(desk.proposalOf(port).state, ProposalState::Published);
        QVERIFY(workspace.held().isEmpty());
        desk.world.setFaults({});
        desk.restart();
        QCoro::waitFor(desk.workspace->sendingDone());
        QCOMPARE(desk.proposalOf(port).state, ProposalState::Published);
        QCOMPARE(desk.version(u"100"_s), version + 1);
    }
};

QTEST_GUILESS_MAIN(TestMeanwhile)
#include "tst_meanwhile.moc"
