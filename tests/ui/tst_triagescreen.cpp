// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of the triage: alone with values, and in the window on a real workspace.
#include "tests/support/loop.h"
#include "ui/feedback/undobar.h"
#include "ui/mainwindow.h"
#include "ui/review/reviewscreen.h"
#include "ui/triage/triagescreen.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString timeout = u"PLATFORM-90"_s;
const QString mascot = u"PLATFORM-94"_s;

/** A window on a site where two tickets closed that carry no label. */
class Desk : public Loop
{
public:
    Desk()
        : Loop(site())
    {
        if (!closeAndPoll({timeout, mascot}))
            qFatal("nothing closed");
        show();
    }
    ~Desk() { window.reset(); }

    void show()
    {
        settings =
            std::make_unique<QSettings>(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        window = std::make_unique<MainWindow>(*workspace, *settings);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window is not active");
    }
    [[nodiscard]] TriageScreen *screen() const { return window->triage(); }
    [[nodiscard]] QTableView *rows() const
    {
        return screen()->findChild<QTableView *>(u"triageView"_s);
    }
    [[nodiscard]] QString cell(int row, TriageModel::Column column) const
    {
        return rows()->model()->index(row, column).data().toString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, with);
    }
    /** Opens the screen and looks, both by key. */
    void look() const
    {
        press(Qt::Key_6, Qt::ControlModifier);
        press(Qt::Key_F5);
        QTRY_COMPARE(rows()->model()->rowCount(), 2);
        QTRY_VERIFY(!screen()->isLooking());
        screen()->focusMain();
    }

    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;

private:
    static Sandbox::Site site()
    {
        Sandbox::Site made = testSite();
        made.issues[1].labels.clear();
        made.issues[5].labels.clear();
        return made;
    }
};

} // namespace

class TestTriageScreen : public QObject
{
    Q_OBJECT

private slots:
    void oneKeyATicketWritesTheLabelAndGoesOn()
    {
        Desk desk;
        desk.workspace->setHoldTime(0ms);
        desk.look();
        QCOMPARE(desk.screen()->current()->key, timeout);
        desk.press(Qt::Key_D);
        QCOMPARE(desk.screen()->current()->key, mascot);
        desk.press(Qt::Key_N);
        QTRY_COMPARE(desk.world.issue(timeout)->labels, QStringList{u"docs-required"_s});
        QTRY_COMPARE(desk.world.issue(mascot)->labels, QStringList{u"no-doc-sync"_s});
        QTRY_COMPARE(desk.cell(0, TriageModel::Answer), u"docs-required"_s);
        QTRY_COMPARE(desk.cell(1, TriageModel::Answer), u"no-doc-sync"_s);
        QCOMPARE(desk.screen()->openCount(), 0);
        QVERIFY(!desk.window->actions().triageDocument->isEnabled());
    }

    void undoBringsTheTicketBack()
    {
        Desk desk;
        desk.look();
        desk.press(Qt::Key_N);
        QTRY_COMPARE(desk.workspace->held().size(), 1);
        QTRY_COMPARE(desk.cell(0, TriageModel::Answer), u"no-doc-sync, is being written"_s);
        QTRY_VERIFY2(desk.window->actions().undo->text().contains(timeout),
            qPrintable(desk.window->actions().undo->text()));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.cell(0, TriageModel::Answer), u"undecided"_s);
        QCOMPARE(desk.screen()->openCount(), 2);
        QVERIFY(desk.world.issue(timeout)->labels.isEmpty());
    }

    /** What Undo takes back is the label just put on, not the change approved before it. */
    void undoIsOfTheLabelNotOfWhatWasApprovedBefore()
    {
        Desk desk;
        desk.workspace->setHoldTime(0ms);
        QVERIFY(desk.closeAndPoll({u"PLATFORM-89"_s}));
        const QString approved = desk.proposalOf(u"PLATFORM-89"_s).id;
        emit desk.window->review()->approveWanted(approved);
        QTRY_COMPARE(desk.workspace->proposal(approved)->state, ProposalState::Published);
        desk.workspace->setHoldTime(10s);
        desk.look();
        desk.press(Qt::Key_D);
        desk.press(Qt::Key_Z, Qt::ControlModifier); // At once.
        QTRY_COMPARE(desk.screen()->openCount(), 2);
        QCOMPARE(desk.workspace->held().size(), 0);
        QCOMPARE(desk.workspace->proposal(approved)->state, ProposalState::Published);
        QVERIFY(desk.world.issue(timeout)->labels.isEmpty());
    }

    void theStatusNamesTheLabelThatIsHeld()
    {
        Desk desk;
        desk.look();
        desk.press(Qt::Key_D);
        QTRY_VERIFY2(desk.window->findChild<UndoBar *>()->text().contains(timeout),
            qPrintable(desk.window->findChild<UndoBar *>()->text()));
    }

    void afterALookTheKeysAreForTheTickets()
    {
        Desk desk;
        desk.press(Qt::Key_6, Qt::ControlModifier);
        desk.press(Qt::Key_F5);
        QTRY_COMPARE(desk.rows()->model()->rowCount(), 2);
        QTRY_VERIFY(!desk.screen()->isLooking());
        QTRY_VERIFY(desk.rows()->hasFocus());
        desk.press(Qt::Key_D);
        QTRY_COMPARE(desk.workspace->held().size(), 1);
    }

    void labelsAreNotForTheQueue()
    {
        Desk desk;
        desk.look();
        const QString tab = desk.window->findChild<QTabBar *>()->tabText(0);
        desk.press(Qt::Key_D);
        QTRY_COMPARE(desk.workspace->held().size(), 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(
            desk.screen()->openCount(), 2); // Waiting again, and nobody's turn in the queue.
        QCOMPARE(desk.window->findChild<QTabBar *>()->tabText(0), tab);
    }

    void theSameLettersGoOnInTheReview()
    {
        Desk desk;
        Actions &actions = desk.window->actions();
        QCOMPARE(actions.triageDocument->shortcut(), actions.dropChange->shortcut());
        QCOMPARE(actions.triageLeave->shortcut(), actions.nextChange->shortcut());
        const Actions::Entry *taken =
            actions.conflictWith(u"triageDocument"_s, QKeySequence(Qt::CTRL | Qt::Key_F));
        QVERIFY(taken && taken->action == actions.find);
    }

    void withoutAHitItSaysSoAndClears()
    {
        Desk desk;
        desk.look();
        auto *search = desk.screen()->findChild<QLineEdit *>(u"triageSearchEdit"_s);
        search->setText(u"mascot"_s);
        QCOMPARE(desk.rows()->model()->rowCount(), 1);
        search->setText(u"nothing such"_s);
        QVERIFY(!desk.rows()->isVisible());
        QVERIFY(!desk.window->actions().triageDocument->isEnabled());
        search->clear();
        QVERIFY(desk.rows()->isVisible());
        QCOMPARE(desk.rows()->model()->rowCount(), 2);
    }

    void theLastLookIsThereAfterARestart()
    {
        Desk desk;
        desk.look();
        desk.screen()->findChild<QCheckBox *>(u"triageWeekly"_s)->setChecked(true);
        desk.window->close();
        desk.window.reset();
        desk.restart();
        desk.show();
        QTRY_COMPARE(desk.rows()->model()->rowCount(), 2);
        QVERIFY(desk.screen()->findChild<QCheckBox *>(u"triageWeekly"_s)->isChecked());
        QVERIFY(!desk.screen()->isDue());
        desk.clock.advance(24h * 7);
        QVERIFY(desk.screen()->isDue());
        (void)QCoro::waitFor(desk.workspace->poll()); // By itself, with the next sync.
        QTRY_VERIFY(!desk.screen()->isDue() && !desk.screen()->isLooking());
        QTRY_COMPARE(QCoro::waitFor(desk.workspace->triageTrend())->size(), 2);
    }

    void aLookThatFailsKeepsTheLastOne()
    {
        Desk desk;
        desk.look();
        Sandbox::Fault fault;
        fault.kind = Sandbox::Fault::Kind::Reply;
        fault.reply.status = 403;
        fault.nth = 1;
        fault.times = 50;
        desk.world.setFaults({fault});
        desk.press(Qt::Key_F5);
        QTRY_VERIFY(!desk.screen()->isLooking());
        QCOMPARE(desk.rows()->model()->rowCount(), 2);
    }

    void itsModelIsSound()
    {
        TriageModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TriageReport report;
        report.items = {{u"1"_s, u"A-1"_s, {}, u"One"_s, u"Bug"_s, u"A"_s, {}, u"h"_s, {}, {}}};
        model.setReport(report);
        QCOMPARE(model.openCount(), 1);
        model.setAnswers(
            {{triageId(report.items.first()), {u"x"_s, ProposalState::Failed, u"it is gone"_s}}});
        QCOMPARE(
            model.index(0, TriageModel::Answer).data().toString(), u"not written: it is gone"_s);
        QCOMPARE(model.openCount(), 1);
        model.setReport({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestTriageScreen)
#include "tst_triagescreen.moc"
