// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a real workspace, journal and connectors against an in-process site.
#include "tests/support/loop.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/undobar.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/editpane.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static bool ready(MainWindow &window)
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window)
            && QTest::qWaitFor([&] { return window.review()->panel()->mayDecide(); });
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void approvesUndoesAndPublishes()
    {
        Test::Loop loop;
        QVERIFY(loop.signIn);
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const Proposal port = loop.proposalOf(u"PLATFORM-89"_s);
        const int version = loop.version(port.pageId);
        QSettings settings(m_folder.filePath(u"approve.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        window.review()->queue()->setScope(QueueProxy::Scope::AllOpen);
        QVERIFY(ready(window));
        QCOMPARE(window.review()->currentId(), port.id);
        auto *undo = window.findChild<UndoBar *>();
        QVERIFY(!undo->isVisible());

        QTest::keyClick(window.review()->queue()->view(), Qt::Key_A);
        QTRY_COMPARE(loop.workspace->held().size(), 1);
        QTRY_VERIFY(undo->isVisible());
        QVERIFY(undo->text().contains(u"publishing in"_s));
        QVERIFY(window.review()->currentId() != port.id);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(loop.workspace->held().isEmpty());
        QTRY_COMPARE(window.review()->currentId(), port.id);
        QVERIFY(!undo->isVisible());
        QCOMPARE(loop.version(port.pageId), version);

        QTRY_VERIFY(window.review()->panel()->mayDecide());
        loop.workspace->setHoldTime(0ms);
        QTest::keyClick(window.review()->queue()->view(), Qt::Key_A);
        QTRY_COMPARE(loop.workspace->proposal(port.id)->state, ProposalState::Published);
        QCOMPARE(loop.version(port.pageId), version + 1);

        window.showScreen(WindowFrame::Screen::Log);
        auto *table = window.log()->findChild<QTableView *>(u"logView"_s);
        QTRY_VERIFY(table->model()->rowCount() >= 3);
        int row = -1;
        for (int i = 0; i < table->model()->rowCount(); ++i) {
            if (table->model()->index(i, 0).data(LogModel::EntryRole).value<LogEntry>().kind
                == LogEntry::Kind::Published)
                row = i;
        }
        QVERIFY(row >= 0);
        table->setCurrentIndex(table->model()->index(row, 0));
        QVERIFY(window.actions().revert->isEnabled());
        window.actions().revert->trigger();
        QTRY_COMPARE(loop.workspace->proposal(port.id)->state, ProposalState::Reverted);
        QCOMPARE(loop.version(port.pageId), version + 2);
        QCOMPARE(loop.body(port.pageId), port.before);
    }

    void anExportBeginsAmongDocumentsThenWhereTheLastOneWent()
    {
        Test::Loop loop;
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        window.show();
        const auto ask = [&](QAction *command) {
            command->trigger();
            QPointer<QFileDialog> dialog = window.findChild<QFileDialog *>();
            const std::tuple asked(dialog ? dialog->directory().absolutePath() : QString(),
                dialog ? dialog->nameFilters() : QStringList());
            if (dialog)
                emit dialog->fileSelected(folder.filePath(u"docket-log.csv"_s));
            delete dialog;
            return asked;
        };
        const QString documents =
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QCOMPARE(ask(window.actions().exportCsv),
            std::tuple(QFileInfo(documents).isDir() ? documents : QDir::homePath(),
                QStringList{u"CSV (*.csv)"_s}));
        QCOMPARE(ask(window.actions().exportJson),
            std::tuple(folder.path(), QStringList{u"JSON lines (*.jsonl)"_s}));
    }

    void nothingIsDecidedFromAnotherScreen()
    {
        Test::Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        QSettings settings(m_folder.filePath(u"screens.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        window.review()->queue()->setScope(QueueProxy::Scope::AllOpen);
        QVERIFY(ready(window));
        QVERIFY(window.actions().approve->isEnabled());
        window.showScreen(WindowFrame::Screen::Log);
        for (const QAction *decision : window.actions().decisions())
            QVERIFY2(!decision->isEnabled(), qPrintable(decision->objectName()));
        QVERIFY(!window.review()->panel()->mayDecide());
        loop.clock.advance(1min);
        QVERIFY(QCoro::waitFor(loop.workspace->poll())); // What arrives enables nothing.
        window.review()->panel()->showState();
        QVERIFY(!window.actions().approve->isEnabled());
        window.showScreen(WindowFrame::Screen::Queue);
        QTRY_VERIFY(window.review()->panel()->mayDecide());
        QVERIFY(window.actions().approve->isEnabled());
        window.review()->panel()->startEditing();
        QVERIFY(window.actions().publishEdited->isEnabled()
            || !window.review()->panel()->editIsSound());
        window.showScreen(WindowFrame::Screen::Log);
        QVERIFY(!window.actions().publishEdited->isEnabled());
        window.review()->panel()->editPane()->check();
        QVERIFY(!window.actions().publishEdited->isEnabled());
        window.showScreen(WindowFrame::Screen::Queue);
        QVERIFY(window.review()->panel()->isEditing());
        QCOMPARE(
            window.actions().publishEdited->isEnabled(), window.review()->panel()->editIsSound());
    }

    void theLogGoesToAFileByKeys()
    {
        Test::Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        QSettings settings(m_folder.filePath(u"export.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        QVERIFY(ready(window));
        window.showScreen(WindowFrame::Screen::Log);
        auto *table = window.log()->findChild<QTableView *>(u"logView"_s);
        auto *outcome = window.log()->findChild<QComboBox *>(u"logOutcomeCombo"_s);
        outcome->setCurrentIndex(outcome->findText(u"All outcomes"_s));
        QTRY_VERIFY(table->model()->rowCount() >= 2);
        const auto asked = [&] {
            window.activateWindow();
            (void)QTest::qWaitForWindowActive(&window);
            QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
            return window.findChild<QFileDialog *>();
        };
        const QString file = m_folder.filePath(u"rows.csv"_s);
        QFileDialog *dialog = asked();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setFocus();
        name->setText(file); // As pasted: typed, the list of completions has the keys first.
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<QFileDialog *>());
        QTRY_VERIFY(QFile::exists(file));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), table->model()->rowCount() + 1);
        QTRY_VERIFY(!window.log()->findChild<QPushButton *>(u"logExportCancel"_s)->isVisible());
        // What cannot be written is said, and how it can be mended.
        dialog = asked();
        QVERIFY(dialog);
        emit dialog->fileSelected(m_folder.filePath(u"no/such/rows.csv"_s));
        QTRY_VERIFY(!window.messages()->causes().isEmpty());
    }

    void theWayBackIsOfTheNewestDecision()
    {
        Test::Loop loop;
        QVERIFY(loop.signIn);
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-90"_s}));
        QSettings settings(m_folder.filePath(u"undo.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        window.review()->queue()->setScope(QueueProxy::Scope::AllOpen);
        QVERIFY(ready(window));
        const QListView *list = window.review()->queue()->view();
        QVERIFY(list->model()->rowCount() >= 2);
        auto *undo = window.findChild<UndoBar *>();
        QTest::keyClick(window.review()->queue()->view(), Qt::Key_A);
        QTRY_VERIFY(undo->text().contains(u"publishing in"_s));
        QTRY_VERIFY(window.review()->panel()->mayDecide());
        const QString rejected = window.review()->currentId();
        emit window.review()->rejectWanted(rejected, u"Wrong facts"_s);
        QTRY_VERIFY(undo->text().startsWith(u"Rejected"_s));
        QVERIFY(undo->text().contains(u"Wrong facts"_s));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(loop.workspace->proposal(rejected)->state, ProposalState::Waiting);
        QTRY_COMPARE(window.review()->currentId(), rejected);
        QTRY_VERIFY(undo->text().contains(u"publishing in"_s)); // The approval is still held.
        QCOMPARE(loop.workspace->held().size(), 1);
    }

    void keepsItsPlaces()
    {
        Test::Loop loop;
        QSettings settings(m_folder.filePath(u"places.ini"_s), QSettings::IniFormat);
        {
            MainWindow window(*loop.workspace, settings);
            window.resize(800, 555); // The offscreen screen is 800 wide.
            window.show();
            window.actions().themeDark->trigger();
            window.actions().wrap->setChecked(false);
            window.close();
        }
        MainWindow again(*loop.workspace, settings);
        again.show();
        QCOMPARE(again.size(), QSize(800, 555));
        QVERIFY(again.actions().themeDark->isChecked());
        QVERIFY(!again.actions().wrap->isChecked());
        QCOMPARE(&Theme::current(), &Theme::darkTheme());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
