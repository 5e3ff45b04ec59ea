// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys of the log's row do: about that row's proposal, or nothing and why.
#include "core/journal/sql.h"
#include "core/markup/edits.h"
#include "tests/support/loop.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/undobar.h"
#include "ui/log/figurecard.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/titleline.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#include <semaphore>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = LogEntry::Kind;
using State = ProposalState;

namespace {

/** The next proposal that is to be stored is not, as on a full disk. */
std::atomic<bool> failsNext = false;

/** The window on two proposals, the log in front once show() was called. */
class Desk : public Test::Loop
{
public:
    Desk()
        : settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat)
    {
        (void)closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-90"_s});
        first = proposalOf(u"PLATFORM-89"_s);
        second = proposalOf(u"PLATFORM-90"_s);
        window = std::make_unique<MainWindow>(*workspace, settings);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }
    ~Desk() { window.reset(); }

    [[nodiscard]] State stateOf(const Proposal &proposal) const
    {
        return workspace->proposal(proposal.id)->state;
    }
    void reject(const Proposal &proposal) const
    {
        emit window->review()->rejectWanted(proposal.id, u"Wrong facts"_s);
    }
    /** Chooses the newest row of that kind about the proposal in the log of all outcomes. */
    /** The newest such row, which is newer than that number. */
    [[nodiscard]] bool choose(const Proposal &proposal, Kind kind, qint64 newerThan = 0) const
    {
        window->showScreen(WindowFrame::Screen::Log);
        auto *outcome = window->log()->findChild<QComboBox *>(u"logOutcomeCombo"_s);
        outcome->setCurrentIndex(outcome->findText(u"All outcomes"_s));
        auto *table = window->log()->findChild<QTableView *>(u"logView"_s);
        const auto found = [&] {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex index = table->model()->index(row, 0);
                const auto entry = index.data(LogModel::EntryRole).value<LogEntry>();
                if (entry.proposalId == proposal.id && entry.kind == kind
                    && entry.sequence > newerThan) {
                    table->setCurrentIndex(index);
                    return true;
                }
            }
            return false;
        };
        const bool there = QTest::qWaitFor(found);
        table->setFocus();
        return there;
    }
    [[nodiscard]] qint64 chosen() const { return window->log()->current()->sequence; }
    [[nodiscard]] bool undoSays(const QString &words) const
    {
        return QTest::qWaitFor(
            [&] { return window->actions().undo->text().remove(u'&').startsWith(words); });
    }
    [[nodiscard]] bool isSaid(const QString &words) const
    {
        return QTest::qWaitFor(
            [&] { return window->findChild<QLabel *>(u"noticeLabel"_s)->text().contains(words); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier) const
    {
        QTest::keyClick(window->windowHandle(), key, with);
    }

    QSettings settings;
    std::unique_ptr<MainWindow> window;
    Proposal first, second;
};

} // namespace

class TestLogUndo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setStatementProbe([](const QString &statement) {
            const bool fails = statement.contains(u"INTO proposal "_s) && failsNext.exchange(false);
            return fails ? u"the disk is full"_s : QString();
        });
    }

    void undoIsAboutTheChosenRow()
    {
        const Desk desk;
        desk.reject(desk.first);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Rejected);
        desk.reject(desk.second);
        QTRY_COMPARE(desk.stateOf(desk.second), State::Rejected);
        QVERIFY(desk.choose(desk.first, Kind::Rejected));
        QVERIFY(desk.undoSays(u"Undo Reject “%1”"_s.arg(desk.first.section.last())));
        QVERIFY(desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Waiting);
        QCOMPARE(desk.stateOf(desk.second), State::Rejected);
        // Once is all; the newest decision is not next.
        QTRY_VERIFY(!desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z);
        QVERIFY(desk.isSaid(u"taken back already"_s));
        QCOMPARE(desk.stateOf(desk.second), State::Rejected);
        // In the queue it is.
        desk.window->showScreen(WindowFrame::Screen::Queue);
        QVERIFY(desk.undoSays(u"Undo Reject “%1”"_s.arg(desk.second.section.last())));
        desk.press(Qt::Key_Z);
        QTRY_COMPARE(desk.stateOf(desk.second), State::Waiting);
    }

    void aRejectionTakenBackHereIsDoneAgain()
    {
        const Desk desk;
        desk.reject(desk.first);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Rejected);
        QVERIFY(desk.choose(desk.first, Kind::Rejected));
        desk.press(Qt::Key_Z); // Before it is known what it would do, too.
        QTRY_COMPARE(desk.stateOf(desk.first), State::Waiting);
        QTRY_VERIFY(desk.window->actions().redo->isEnabled());
        desk.window->actions().redo->trigger();
        QTRY_COMPARE(desk.stateOf(desk.first), State::Rejected);
        QCOMPARE(desk.workspace->proposal(desk.first.id)->reason, u"Wrong facts"_s);
    }

    void aRowThatDecidedNothingSaysSo()
    {
        const Desk desk;
        desk.reject(desk.second);
        QTRY_COMPARE(desk.stateOf(desk.second), State::Rejected);
        QVERIFY(desk.choose(desk.first, Kind::Proposed));
        QTRY_VERIFY(!desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z);
        QVERIFY(desk.isSaid(u"nothing to undo"_s));
        QCOMPARE(desk.stateOf(desk.second), State::Rejected);
        desk.press(Qt::Key_Backspace);
        QVERIFY(desk.isSaid(u"“Published” can be reverted"_s));
    }

    void aPublishedRowIsTakenOffAndThenSaysSo()
    {
        const Desk desk;
        desk.workspace->setHoldTime(0ms);
        QVERIFY(QCoro::waitFor(desk.workspace->approveAndPublish(desk.first.id)));
        desk.reject(desk.second);
        QTRY_COMPARE(desk.stateOf(desk.second), State::Rejected);
        QVERIFY(desk.choose(desk.first, Kind::Published));
        QVERIFY(desk.undoSays(u"Undo Approve"_s));
        desk.press(Qt::Key_Z);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Reverted);
        QCOMPARE(desk.body(desk.first.pageId), desk.first.before);
        QVERIFY(desk.choose(desk.first, Kind::Published));
        desk.press(Qt::Key_Z);
        QVERIFY(desk.isSaid(u"off the page already"_s));
        desk.window->notice({});
        desk.press(Qt::Key_Backspace);
        QVERIFY(desk.isSaid(u"off the page already"_s));
        QCOMPARE(desk.stateOf(desk.second), State::Rejected);
    }

    void aRevertFromTheRowIsKeptByTheRow()
    {
        const Desk desk;
        desk.workspace->setHoldTime(0ms);
        QVERIFY(QCoro::waitFor(desk.workspace->approveAndPublish(desk.first.id)));
        desk.workspace->setHoldTime(60s);
        QVERIFY(desk.choose(desk.first, Kind::Published));
        desk.press(Qt::Key_Backspace);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Reverting);
        QVERIFY(desk.undoSays(u"Undo Revert"_s));
        desk.press(Qt::Key_Z);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Published);
        QVERIFY(desk.isSaid(u"stays on the page"_s));
        QVERIFY(desk.undoSays(u"Undo Approve"_s));
        desk.press(Qt::Key_Z);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Reverting);
        QTRY_VERIFY(!desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z); // A hasty second one does not put it back.
        QVERIFY(desk.isSaid(u"being taken off"_s));
        QCOMPARE(desk.stateOf(desk.first), State::Reverting);
    }

    void theSearchCountsInWhatWaitsForYouToo()
    {
        const Desk desk;
        const auto waiting = [&desk] {
            for (const auto *card : desk.window->log()->findChildren<FigureCard *>()) {
                if (card->accessibleName().startsWith(u"Waiting for you"_s))
                    return card->accessibleName();
            }
            return QString();
        };
        desk.window->showScreen(WindowFrame::Screen::Log);
        QTRY_COMPARE(waiting(), u"Waiting for you, 2, to the queue"_s);
        auto *search = desk.window->log()->findChild<QLineEdit *>(u"logSearchEdit"_s);
        search->setText(u"platform-89"_s);
        QTRY_COMPARE(waiting(), u"Waiting for you, 1, to the queue"_s);
        search->setText(u"no such words"_s);
        QTRY_COMPARE(waiting(), u"Waiting for you, 0, to the queue"_s);
        search->clear();
        QTRY_COMPARE(waiting(), u"Waiting for you, 2, to the queue"_s);
    }

    void oneKeyKeepsWhateverWayItWasToBeTakenOff_data()
    {
        QTest::addColumn<bool>("inTheLog");
        QTest::addColumn<Qt::Key>("takesOff");
        QTest::newRow("undone in the queue") << false << Qt::Key_Z;
        QTest::newRow("undone in the log") << true << Qt::Key_Z;
        QTest::newRow("reverted in the log") << true << Qt::Key_Backspace;
    }

    void oneKeyKeepsWhateverWayItWasToBeTakenOff()
    {
        QFETCH(bool, inTheLog);
        QFETCH(Qt::Key, takesOff);
        const Desk desk;
        QAction *keep = desk.window->actions().keep;
        QVERIFY(!keep->isEnabled());
        desk.workspace->setHoldTime(0ms);
        emit desk.window->review()->approveWanted(desk.first.id);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Published);
        QCoro::waitFor(desk.workspace->sendingDone());
        desk.workspace->setHoldTime(60s);
        if (inTheLog)
            QVERIFY(desk.choose(desk.first, Kind::Published));
        QVERIFY(desk.undoSays(u"Undo Approve"_s));
        desk.window->notice(u"Undone: what is long over"_s);
        desk.press(takesOff);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Reverting);
        auto *link = desk.window->findChild<UndoBar *>()->findChild<QPushButton *>();
        QTRY_COMPARE(link->text(), u"Keep  Ctrl+Shift+Backspace"_s);
        QCOMPARE(desk.window->noticeShown(), QString()); // Beside it nothing older is said.
        QTRY_VERIFY(keep->isEnabled());
        QCOMPARE(
            keep->text().remove(u'&'), u"Keep “%1” published"_s.arg(desk.first.section.last()));
        desk.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Published);
        QVERIFY(desk.isSaid(u"Kept: “%1” stays on the page"_s.arg(desk.first.section.last())));
        QTRY_VERIFY(!keep->isEnabled());
        QVERIFY(desk.workspace->held().isEmpty());
        // Once more has nothing to keep, and says so.
        desk.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.isSaid(u"No change is about to be taken off its page"_s));
    }

    void whatWasAskedForLastIsTakenBackFirstThoughItWasOverSooner()
    {
        const Desk desk;
        desk.workspace->setHoldTime(60s);
        std::binary_semaphore hold{0};
        QThreadPool *pool = QThreadPool::globalInstance();
        QTRY_COMPARE(pool->activeThreadCount(), 0);
        pool->setMaxThreadCount(1);
        pool->start([&hold] { hold.acquire(); });
        emit desk.window->review()->approveWanted(desk.first.id); // Its edits are being checked.
        desk.reject(desk.second);
        const bool rejected =
            QTest::qWaitFor([&] { return desk.stateOf(desk.second) == State::Rejected; });
        const State meanwhile = desk.stateOf(desk.first);
        hold.release();
        pool->setMaxThreadCount(QThread::idealThreadCount());
        QVERIFY(rejected);
        QCOMPARE(meanwhile, State::Waiting);
        QTRY_COMPARE(desk.workspace->held().size(), 1);
        QVERIFY(desk.undoSays(u"Undo Reject"_s));
        desk.press(Qt::Key_Z);
        QTRY_COMPARE(desk.stateOf(desk.second), State::Waiting);
        QVERIFY(desk.undoSays(u"Undo Approve"_s));
        QCOMPARE(desk.stateOf(desk.first), State::Approved);
    }

    void theBarsLinkIsAboutWhatTheBarTells()
    {
        const Desk desk;
        desk.reject(desk.first);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Rejected);
        desk.reject(desk.second);
        QTRY_COMPARE(desk.stateOf(desk.second), State::Rejected);
        auto *link = desk.window->findChild<UndoBar *>()->findChild<QPushButton *>();
        QTRY_VERIFY(link->text().contains(u"Ctrl+Z"_s));
        QVERIFY(desk.choose(desk.first, Kind::Rejected));
        QTRY_VERIFY(!link->text().contains(u"Ctrl+Z"_s)); // The key is the row's.
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_COMPARE(desk.stateOf(desk.second), State::Waiting);
        QCOMPARE(desk.stateOf(desk.first), State::Rejected);
    }

    void aRevertedRowIsJudgedByWhereItsChangeIsNow()
    {
        const Desk desk;
        desk.workspace->setHoldTime(0ms);
        QVERIFY(QCoro::waitFor(desk.workspace->approveAndPublish(desk.first.id)));
        QVERIFY(QCoro::waitFor(desk.workspace->revertAndPublish(desk.first.id)));
        desk.reject(desk.second); // Something else was done here before.
        QTRY_COMPARE(desk.stateOf(desk.second), State::Rejected);
        QVERIFY(desk.choose(desk.first, Kind::Reverted));
        const QAction *revert = desk.window->actions().revert;
        QTRY_VERIFY(revert->statusTip().contains(u"off the page already"_s));
        desk.workspace->setHoldTime(60s);
        QVERIFY(desk.undoSays(u"Undo Revert"_s));
        desk.press(Qt::Key_Z);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Approved);
        QTRY_VERIFY(revert->statusTip().contains(u"being put on the page again"_s));
        // It counts down with a way back, as every decision does.
        const auto *bar = desk.window->findChild<UndoBar *>();
        auto *link = bar->findChild<QPushButton *>();
        QTRY_VERIFY(bar->text().contains(u"publishing in"_s));
        QVERIFY(link->isVisible());
        QCOMPARE(link->text(), u"Undo  Ctrl+Shift+Z"_s);
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Reverted);
        QCOMPARE(desk.stateOf(desk.second), State::Rejected);
        QCOMPARE(desk.version(desk.first.pageId), 5);
        // Back on the page it is no more off it.
        desk.workspace->setHoldTime(0ms);
        QVERIFY(QCoro::waitFor(desk.workspace->approveAndPublish(desk.first.id)));
        QVERIFY(desk.choose(desk.first, Kind::Reverted));
        QTRY_VERIFY(revert->statusTip().contains(u"on the page again"_s));
        desk.window->notice({});
        desk.press(Qt::Key_Backspace);
        QVERIFY(desk.isSaid(u"choose its newest row that says “Published”"_s));
        QCOMPARE(desk.stateOf(desk.first), State::Published);
    }

    void whatTheBarTellsIsTakenBackByItsLinkAlsoWhereTheKeyIsAboutAnother()
    {
        Desk desk;
        desk.workspace->setHoldTime(60s);
        emit desk.window->review()->approveWanted(desk.first.id);
        QTRY_COMPARE(desk.workspace->held().size(), 1);
        desk.reject(desk.second);
        const auto *bar = desk.window->findChild<UndoBar *>();
        QTRY_VERIFY(bar->text().startsWith(u"Rejected"_s));
        desk.clock.advance(11s); // It was told long enough.
        auto *link = bar->findChild<QPushButton *>();
        QTRY_VERIFY(bar->text().contains(u"publishing in 49 s"_s));
        QCOMPARE(link->text(), u"Undo"_s);
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Waiting);
        QCOMPARE(desk.stateOf(desk.second), State::Rejected);
        QVERIFY(desk.undoSays(u"Undo Reject"_s));
    }

    void whatIsSaidOfARowGoesWithIt()
    {
        const Desk desk;
        QVERIFY(desk.choose(desk.first, Kind::Proposed));
        desk.press(Qt::Key_Z);
        QVERIFY(desk.isSaid(u"nothing to undo"_s));
        QVERIFY(desk.choose(desk.first, Kind::Proposed)); // Its own row again.
        QVERIFY(desk.window->noticeShown().contains(u"nothing to undo"_s));
        QVERIFY(desk.choose(desk.second, Kind::Proposed));
        QCOMPARE(desk.window->noticeShown(), QString());
        desk.window->notice(u"Something else"_s);
        QVERIFY(desk.choose(desk.first, Kind::Proposed));
        QCOMPARE(desk.window->noticeShown(), u"Something else"_s);
    }

    void aRefusalGoesWithItsRow()
    {
        const Desk desk;
        desk.reject(desk.first);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Rejected);
        QVERIFY(desk.choose(desk.first, Kind::Rejected));
        QVERIFY(desk.undoSays(u"Undo Reject"_s));
        failsNext = true;
        desk.press(Qt::Key_Z);
        QTRY_VERIFY(desk.window->messages()->causes().contains(u"decision"_s));
        QVERIFY(!failsNext);
        QVERIFY(desk.choose(desk.second, Kind::Proposed));
        QVERIFY(!desk.window->messages()->causes().contains(u"decision"_s));
        QCOMPARE(desk.stateOf(desk.first), State::Rejected);
    }

    void aChangeOfThePolicyIsTakenBackFromItsRow()
    {
        const Desk desk;
        const auto count = [&] { return desk.workspace->policy().exclusions.size(); };
        const auto made = [&](const QString &name) {
            return QCoro::waitFor(desk.workspace->changePolicy({name, u"Leave it out: "_s + name,
                {}, {}, {{std::nullopt, Exclusion{name, u"OPS"_s, {}, {}, {}, u"9"_s}}}}));
        };
        const auto first = made(u"First"_s), second = made(u"Second"_s);
        QVERIFY(first && second);
        QCOMPARE(count(), 2);
        Proposal of;
        of.id = *first;
        QVERIFY(desk.choose(of, Kind::PolicyChanged));
        QCOMPARE(desk.window->log()->findChild<TitleLine *>()->accessibleName(),
            u"Policy changed"_s); // Once.
        QVERIFY(desk.undoSays(u"Undo Change of the policy"_s));
        desk.press(Qt::Key_Z);
        QTRY_COMPARE(count(), 1);
        QCOMPARE(desk.workspace->policy().exclusions.first().name, u"Second"_s);
        QTRY_VERIFY(!desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z);
        QVERIFY(desk.isSaid(u"taken back already"_s));
        QVERIFY(desk.choose(of, Kind::Undone));
        desk.press(Qt::Key_Z);
        QVERIFY(desk.isSaid(u"took a change of the policy back already"_s));
        // The whole policy that was put in place of another.
        QVERIFY(desk.choose({}, Kind::PolicyChanged));
        QTRY_VERIFY(!desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z);
        QVERIFY(desk.isSaid(u"keeps no way back from this change"_s));
        // What stands no more as it was made.
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(Test::testPolicy())));
        of.id = *second;
        QVERIFY(desk.choose(of, Kind::PolicyChanged));
        QVERIFY(desk.undoSays(u"Undo Change of the policy"_s));
        desk.press(Qt::Key_Z);
        QTRY_VERIFY(desk.window->messages()->causes().contains(u"decision"_s));
        QCOMPARE(desk.window->messages()->findChild<InlineBar *>()->text(),
            u"Could not undo that. The policy has changed since: the rule “Second” stays as it is now."_s);
    }

    void aHandingOnIsTakenBackFromItsRowWhileItIsKnownWhoseItWas()
    {
        const Desk desk;
        const Person before = desk.first.owner;
        const Person jo{u"acc-jo"_s, u"Jo Roe"_s, {}, {}, true};
        const auto owner = [&] { return desk.workspace->proposal(desk.first.id)->owner.accountId; };
        emit desk.window->review()->ownerWanted(desk.first.id, jo);
        QTRY_COMPARE(owner(), jo.accountId);
        QVERIFY(desk.choose(desk.first, Kind::HandedOn));
        QVERIFY(desk.undoSays(u"Undo Hand"_s));
        desk.press(Qt::Key_Z);
        QTRY_COMPARE(owner(), before.accountId);
        QTRY_VERIFY(!desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z);
        QVERIFY(desk.isSaid(u"handed on again since"_s));
        desk.window->actions().redo->trigger();
        QTRY_COMPARE(owner(), jo.accountId);
        const qint64 last = desk.chosen();
        QVERIFY(QCoro::waitFor(desk.workspace->reassign(desk.first.id, before))); // Elsewhere.
        QVERIFY(desk.choose(desk.first, Kind::HandedOn, last + 2)); // Undo and Redo are two.
        desk.press(Qt::Key_Z);
        QVERIFY(desk.isSaid(u"no note of who had it before"_s));
        QCOMPARE(owner(), before.accountId);
    }

    void aChoiceIsTakenBackFromItsRowAndWordsAreNot()
    {
        const Desk desk;
        const Proposal proposal = desk.first;
        QVERIFY(QCoro::waitFor(desk.workspace->choose(proposal.id, {{}, proposal.edits})));
        desk.reject(desk.second);
        QTRY_COMPARE(desk.stateOf(desk.second), State::Rejected);
        QVERIFY(desk.choose(proposal, Kind::Edited));
        QVERIFY(desk.undoSays(u"Undo Choice of changes in"_s));
        desk.press(Qt::Key_Z);
        QTRY_COMPARE(desk.workspace->proposal(proposal.id)->edits, proposal.edits);
        QCOMPARE(desk.stateOf(desk.second), State::Rejected);
        QTRY_VERIFY(!desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z);
        QVERIFY(desk.isSaid(u"taken back already"_s));
        QByteArray words = *applyEdits(proposal.before, proposal.edits);
        const qsizetype at = words.indexOf(proposal.edits.first().replacement);
        words.insert(at, "x");
        const qint64 last = desk.chosen();
        QVERIFY(QCoro::waitFor(desk.workspace->edit(proposal.id, words)));
        QVERIFY(desk.choose(proposal, Kind::Edited, last));
        desk.press(Qt::Key_Z);
        QVERIFY(desk.isSaid(u"Undo takes back no words"_s));
        QVERIFY(!desk.workspace->proposal(proposal.id)->editedBy.isEmpty());
    }

    void anOlderRowOfADecisionThatWasMadeAgainSaysSo()
    {
        const auto row = [](qint64 sequence, Kind kind) {
            LogEntry entry;
            entry.sequence = sequence;
            entry.kind = kind;
            entry.proposalId = u"p"_s;
            return entry;
        };
        Proposal proposal;
        proposal.id = u"p"_s;
        proposal.state = State::Rejected;
        const QList<LogEntry> twice{
            row(3, Kind::Rejected), row(2, Kind::Undone), row(1, Kind::Rejected)};
        const auto undo = [&](const LogEntry &entry, const QList<LogEntry> &decisions) {
            return rowUndo(entry, proposal, decisions, RevertBy::Revert);
        };
        QCOMPARE(undo(twice.first(), twice), (RowUndo{Verdict::Kind::Reject, {}}));
        QVERIFY(undo(twice.last(), twice).why.contains(u"decided again"_s));
        proposal.state = State::Conflict;
        QVERIFY(undo(row(1, Kind::Approved), {row(1, Kind::Approved)})
                .why.contains(u"did not reach the page"_s));
        proposal.state = State::Waiting;
        QVERIFY(undo(row(1, Kind::Snoozed), {row(1, Kind::Snoozed)}).why.contains(u"over"_s));
        proposal.state = State::Published;
        proposal.drafter = Drafter::NewTicket;
        QVERIFY(undo(row(2, Kind::Published), {row(1, Kind::Approved)}).why.contains(u"stays"_s));
        QVERIFY(whyNotReverted(row(2, Kind::Published), proposal).contains(u"stays"_s));
        QVERIFY(!rowUndo(row(2, Kind::Rejected), {}, {}, RevertBy::Revert).why.isEmpty());
        QVERIFY(undo(row(2, Kind::HandedOn), {}).why.contains(u"queue"_s));
        // Each entry about a change of the policy turns it round.
        const LogEntry rule = row(1, Kind::PolicyChanged);
        const QList<LogEntry> kept{row(3, Kind::PolicyChanged), row(2, Kind::Undone), rule};
        QCOMPARE(undo(rule, kept), (RowUndo{{}, {}, RowUndo::Other::Policy}));
        QVERIFY(undo(kept.first(), kept).why.contains(u"stayed as it was"_s));
    }
};

QTEST_MAIN(TestLogUndo)
#include "tst_logundo.moc"
