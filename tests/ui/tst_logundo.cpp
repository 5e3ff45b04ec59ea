// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys of the log's row do: about that row's proposal, or nothing and why.
#include "tests/support/loop.h"
#include "ui/feedback/undobar.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/review/reviewscreen.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = LogEntry::Kind;
using State = ProposalState;

namespace {

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
    [[nodiscard]] bool choose(const Proposal &proposal, Kind kind) const
    {
        window->showScreen(WindowFrame::Screen::Log);
        auto *outcome = window->log()->findChild<QComboBox *>(u"logOutcomeCombo"_s);
        outcome->setCurrentIndex(outcome->count() - 1);
        auto *table = window->log()->findChild<QTableView *>(u"logView"_s);
        const auto found = [&] {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex index = table->model()->index(row, 0);
                const auto entry = index.data(LogModel::EntryRole).value<LogEntry>();
                if (entry.proposalId == proposal.id && entry.kind == kind) {
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
    void press(Qt::Key key) const
    {
        QTest::keyClick(window->windowHandle(), key, Qt::ControlModifier);
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
        QVERIFY(desk.undoSays(u"Undo Approve"_s));
        desk.press(Qt::Key_Z);
        QTRY_COMPARE(desk.stateOf(desk.first), State::Reverting);
        QTRY_VERIFY(!desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z); // A hasty second one does not put it back.
        QVERIFY(desk.isSaid(u"being taken off"_s));
        QCOMPARE(desk.stateOf(desk.first), State::Reverting);
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
    }
};

QTEST_MAIN(TestLogUndo)
#include "tst_logundo.moc"
