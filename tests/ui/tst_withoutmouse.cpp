// SPDX-License-Identifier: GPL-3.0-or-later
// Each task of a reviewer with keys alone, from the window as it opens; then the ways of the keys through it: F6 and Tab.
// Accounts and settings: tests/app/tst_settingsbykeys.cpp.
#include "core/markup/edits.h"
#include "tests/ui/busydesk.h"
#include "tests/ui/keyboard.h"
#include "ui/drift/driftscreen.h"
#include "ui/log/logscreen.h"
#include "ui/queue/queuepanel.h"
#include "ui/queue/queueproxy.h"
#include "ui/review/conflictpane.h"
#include "ui/review/rulebar.h"

#include <QListView>
#include <QTableView>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Everything is done through `keys`; the rest is for looking. */
class Desk : public Test::BusyDesk
{
public:
    [[nodiscard]] QString current() const { return window->review()->currentId(); }
    [[nodiscard]] ProposalState stateOf(const QString &id) const
    {
        return workspace->proposal(id)->state;
    }
    [[nodiscard]] bool is(const QString &id, ProposalState state) const
    {
        return QTest::qWaitFor([&] { return stateOf(id) == state; }, 30'000);
    }
    [[nodiscard]] const QTableView *logView() const
    {
        return window->log()->findChild<QTableView *>(u"logView"_s);
    }
    [[nodiscard]] const QTableView *driftView() const
    {
        return window->drift()->findChild<QTableView *>(u"driftView"_s);
    }
    void audit()
    {
        keys.press(Qt::Key_5, Qt::ControlModifier);
        keys.press(Qt::Key_F5);
    }
    /** The screen with the log, its newest row of that kind chosen. */
    [[nodiscard]] bool chooseLogged(LogEntry::Kind kind)
    {
        keys.press(Qt::Key_2, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return logView()->model()->rowCount() > 0; }))
            return false;
        keys.press(Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < logView()->model()->rowCount(); ++row) {
            if (const auto entry = window->log()->current(); entry && entry->kind == kind)
                return true;
            keys.press(Qt::Key_Down);
        }
        return false;
    }
    /** Somebody writes other words where the shown proposal wants its own; it is approved and comes back. */
    [[nodiscard]] bool bringIntoConflict(const QString &id)
    {
        const Proposal proposal = *workspace->proposal(id);
        QList<TextEdit> theirs = proposal.edits;
        for (TextEdit &edit : theirs)
            edit.replacement = "otherwise";
        return world
                   .humanEdits(proposal.pageId, *applyEdits(proposal.before, theirs),
                       world.users().last().accountId)
                   .has_value()
            && painted() && (keys.press(Qt::Key_A), is(id, ProposalState::Conflict))
            && (keys.press(Qt::Key_Home), stepTo(id))
            && QTest::qWaitFor([&] { return window->review()->panel()->isSettling(); });
    }
    [[nodiscard]] bool stepTo(const QString &id)
    {
        for (int i = 0; i < 25 && current() != id; ++i)
            keys.press(Qt::Key_J);
        return current() == id;
    }
    Test::Keyboard keys{*window};
};

} // namespace

class TestWithoutMouse : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void approve()
    {
        Desk desk;
        QVERIFY(desk.painted());
        const QString id = desk.current();
        desk.keys.press(Qt::Key_A);
        QVERIFY(desk.is(id, ProposalState::Published));
    }

    void editAndPublish()
    {
        Desk desk;
        QVERIFY(desk.painted());
        const QString id = desk.current();
        desk.keys.press(Qt::Key_E);
        QVERIFY(desk.window->review()->panel()->isEditing());
        desk.keys.press(Qt::Key_E, Qt::ControlModifier); // A table is edited in its source.
        desk.keys.type(u"Ask Mia first"_s);
        QTRY_VERIFY(desk.window->actions().publishEdited->isEnabled());
        desk.keys.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.is(id, ProposalState::Published));
        QVERIFY(desk.body(desk.workspace->proposal(id)->pageId).contains("Ask Mia first"));
    }

    void reject()
    {
        Desk desk;
        QVERIFY(desk.painted());
        const QString id = desk.current();
        desk.keys.press(Qt::Key_R);
        desk.keys.press(Qt::Key_6);
        desk.keys.type(u"Asked for twice"_s);
        desk.keys.press(Qt::Key_Return);
        QVERIFY(desk.is(id, ProposalState::Rejected));
        QCOMPARE(desk.workspace->proposal(id)->reason, u"Asked for twice"_s);
    }

    void reassign()
    {
        Desk desk;
        QVERIFY(desk.painted());
        const QString id = desk.current();
        const QString other = desk.workspace->policy().registry.first().backup;
        QVERIFY(desk.workspace->proposal(id)->owner.accountId != other);
        desk.keys.press(Qt::Key_O);
        desk.keys.type(desk.workspace->personName(other));
        desk.keys.press(Qt::Key_Return);
        QTRY_COMPARE(desk.workspace->proposal(id)->owner.accountId, other);
        QTRY_COMPARE(desk.shown(), 24);
    }

    void snooze()
    {
        Desk desk;
        QVERIFY(desk.painted());
        const QString id = desk.current();
        desk.keys.press(Qt::Key_S);
        desk.keys.press(Qt::Key_4);
        desk.keys.type(u"3 d"_s);
        desk.keys.press(Qt::Key_Return);
        QVERIFY(desk.is(id, ProposalState::Snoozed));
        // The same key wakes it before its time.
        desk.window->review()->queue()->setScope(QueueProxy::Scope::Snoozed);
        desk.window->review()->select(id);
        QVERIFY(desk.painted());
        QCOMPARE(desk.current(), id);
        desk.keys.press(Qt::Key_S);
        QVERIFY(desk.is(id, ProposalState::Waiting));
    }

    void batch()
    {
        Desk desk;
        QVERIFY(desk.painted());
        desk.keys.press(Qt::Key_X);
        desk.keys.press(Qt::Key_J);
        QVERIFY(desk.painted());
        desk.keys.press(Qt::Key_X);
        desk.keys.press(Qt::Key_R);
        desk.keys.press(Qt::Key_2);
        QTRY_COMPARE(desk.count(ProposalState::Rejected), 2);
    }

    void undo()
    {
        Desk desk;
        desk.workspace->setHoldTime(60s);
        QVERIFY(desk.painted());
        const QString id = desk.current();
        desk.keys.press(Qt::Key_A);
        QVERIFY(desk.is(id, ProposalState::Approved));
        QTRY_VERIFY(desk.window->actions().undo->isEnabled());
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.is(id, ProposalState::Waiting));
        QTRY_COMPARE(desk.current(), id);
    }

    void revert()
    {
        Desk desk;
        QVERIFY(desk.painted());
        const QString id = desk.current();
        desk.keys.press(Qt::Key_A);
        QVERIFY(desk.is(id, ProposalState::Published));
        QVERIFY(desk.chooseLogged(LogEntry::Kind::Published));
        QTRY_VERIFY(desk.window->actions().revert->isEnabled());
        desk.keys.press(Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(desk.is(id, ProposalState::Reverted));
        const Proposal reverted = *desk.workspace->proposal(id);
        QCOMPARE(desk.body(reverted.pageId), reverted.before);
    }

    /** A line for the same page and another label, made of the first one. */
    void registryRow()
    {
        Desk desk;
        const QList<RegistryEntry> before = desk.workspace->policy().registry;
        desk.keys.press(Qt::Key_3, Qt::ControlModifier);
        desk.keys.press(Qt::Key_Home, Qt::ControlModifier);
        desk.keys.press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"registryPageEdit"_s);
        for (int i = 0; i < 6; ++i)
            desk.keys.press(Qt::Key_Tab);
        desk.keys.type(u"docs-required"_s);
        desk.keys.press(Qt::Key_Return);
        QTRY_COMPARE(desk.workspace->policy().registry.size(), before.size() + 1);
        RegistryEntry made = before.first();
        made.label = u"docs-required"_s;
        QCOMPARE(desk.workspace->policy().registry.last(), made);
        QTRY_VERIFY(desk.window->actions().undo->isEnabled());
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.workspace->policy().registry, before);
    }

    void conflict()
    {
        Desk desk;
        const QString id = desk.current();
        QVERIFY(desk.bringIntoConflict(id));
        const ConflictPane *pane = desk.window->review()->panel()->conflictPane();
        for (int i = 0; i < pane->resolution().count(); ++i) {
            desk.keys.press(Qt::Key_2);
            desk.keys.press(Qt::Key_N);
        }
        QVERIFY(pane->isSettled());
        desk.keys.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.is(id, ProposalState::Published));
        const Proposal published = *desk.workspace->proposal(id);
        QVERIFY(!desk.body(published.pageId).contains("otherwise"));
    }

    void filter()
    {
        Desk desk;
        QVERIFY(desk.painted());
        desk.keys.press(Qt::Key_J);
        const QString wanted = desk.workspace->proposal(desk.current())->itemKey;
        desk.keys.press(Qt::Key_Home);
        desk.keys.press(Qt::Key_F, Qt::ControlModifier);
        desk.keys.type(wanted);
        QTRY_COMPARE(desk.shown(), 1);
        QCOMPARE(desk.workspace->proposal(desk.current())->itemKey, wanted);
        desk.keys.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), desk.window->review()->queue()->view());
        desk.keys.press(Qt::Key_F, Qt::ControlModifier);
        desk.keys.press(Qt::Key_Escape);
        QTRY_COMPARE(desk.shown(), 25);
        QCOMPARE(QApplication::focusWidget(), desk.window->review()->queue()->view());
        // Which proposals there are: a choice in the list below.
        desk.keys.press(Qt::Key_F, Qt::ControlModifier);
        desk.keys.press(Qt::Key_Tab);
        desk.keys.press(Qt::Key_End);
        QTRY_COMPARE(desk.shown(), 0);
    }

    void exportTheLog()
    {
        Desk desk;
        QVERIFY(desk.painted());
        desk.keys.press(Qt::Key_A);
        QTRY_COMPARE(desk.count(ProposalState::Published), 1);
        desk.keys.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        const QString name = desk.folder.filePath(u"rows.csv"_s);
        desk.keys.press(Qt::Key_A, Qt::ControlModifier);
        desk.keys.paste(name);
        desk.keys.press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_VERIFY(QFile::exists(name));
        QTRY_VERIFY(desk.logView()->model()->rowCount() > 0);
        QFile csv(name);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), desk.logView()->model()->rowCount() + 1);
    }

    void rule()
    {
        Desk desk;
        for (int i = 0; i < 25 && !desk.isOneOfSeveral(); ++i)
            desk.keys.press(Qt::Key_J);
        QVERIFY(desk.painted());
        desk.keys.press(Qt::Key_R);
        desk.keys.press(Qt::Key_4);
        QTRY_VERIFY(desk.window->ruleBar()->isVisible());
        desk.keys.press(Qt::Key_M);
        QTRY_COMPARE(desk.workspace->policy().exclusions.size(), 1);
    }

    void audit()
    {
        Desk desk;
        QVERIFY(desk.painted());
        const auto before = desk.workspace->proposals().size();
        desk.audit();
        QTRY_VERIFY(desk.driftView()->model()->rowCount() > 0);
        // By date, then what one ticket left behind.
        desk.keys.press(Qt::Key_F, Qt::ControlModifier);
        desk.keys.press(Qt::Key_Tab);
        desk.keys.press(Qt::Key_Down);
        desk.keys.press(Qt::Key_Down);
        desk.keys.press(Qt::Key_F, Qt::ControlModifier);
        const QString wanted = desk.window->drift()->current()->finding.itemKey;
        desk.keys.type(wanted);
        QTRY_COMPARE(desk.window->drift()->current()->finding.itemKey, wanted);
        desk.keys.press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), desk.driftView());
        desk.keys.press(Qt::Key_Return);
        QTRY_COMPARE(desk.window->screenShown(), WindowFrame::Screen::Queue);
        QCOMPARE(desk.workspace->proposal(desk.current())->itemKey, wanted);
        QVERIFY(desk.workspace->proposals().size() <= before + 1);
    }

    // ---- the ways through the window ----

    /** Fewest and most panes that F6 is to go through. */
    void f6GoesThroughThePanesAndComesBack_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("least");
        QTest::newRow("queue") << u"queue"_s << 4;
        QTest::newRow("marked published") << u"published"_s << 3;
        QTest::newRow("nothing waits") << u"nothing"_s << 1;
        QTest::newRow("conflict") << u"conflict"_s << 3;
        QTest::newRow("editing") << u"editing"_s << 3;
        QTest::newRow("log") << u"log"_s << 3;
        QTest::newRow("log without rows") << u"no rows"_s << 1;
        QTest::newRow("registry") << u"registry"_s << 3;
        QTest::newRow("drift") << u"drift"_s << 4;
        QTest::newRow("drift without an audit") << u"no audit"_s << 2;
    }

    void f6GoesThroughThePanesAndComesBack()
    {
        QFETCH(const QString, place);
        QFETCH(const int, least);
        Desk desk;
        QVERIFY(desk.painted());
        goTo(desk, place);
        desk.keys.press(Qt::Key_F6); // From what is no pane's own, as a search.
        const QList<QWidget *> there = desk.keys.round(Qt::Key_F6);
        QVERIFY2(QApplication::focusWidget() == there.first(), qPrintable(named(there)));
        QVERIFY2(there.size() <= 4 && there.size() >= least, qPrintable(named(there)));
        QList<QWidget *> back = desk.keys.round(Qt::Key_F6, Qt::ShiftModifier);
        std::reverse(back.begin() + 1, back.end());
        QCOMPARE(named(back), named(there));
        // Nowhere in a pane does it lead to anything else.
        const qsizetype stops = place == u"editing" ? 0 : desk.keys.stops().size();
        for (int i = 0; i < stops; ++i) {
            for (int tabs = 0; tabs <= i; ++tabs)
                desk.keys.press(Qt::Key_Tab);
            const QWidget *from = QApplication::focusWidget();
            desk.keys.press(Qt::Key_F6);
            QVERIFY2(there.contains(QApplication::focusWidget()),
                qPrintable(Test::Keyboard::nameOf(from)));
        }
    }

    void tabReachesEverythingAndComesBack_data()
    {
        QTest::addColumn<QString>("place");
        for (const QString &place :
            {u"queue"_s, u"published"_s, u"nothing"_s, u"conflict"_s, u"editing"_s, u"source"_s,
                u"log"_s, u"no rows"_s, u"registry"_s, u"drift"_s, u"no audit"_s})
            QTest::newRow(qPrintable(place)) << place;
    }

    void tabReachesEverythingAndComesBack()
    {
        QFETCH(const QString, place);
        Desk desk;
        QVERIFY(desk.painted());
        goTo(desk, place);
        QVERIFY(desk.keys.stops().size() >= 4);
        const QStringList wrong = desk.keys.wrongWithTab();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theChoicesBesideEachOtherAreForTheArrowKeys()
    {
        Desk desk;
        QVERIFY(desk.painted());
        QVERIFY(!desk.window->actions().view->isChecked());
        for (int i = 0;
            i < 50 && QApplication::focusWidget()->accessibleName() != u"View: Rendered"; ++i)
            desk.keys.press(Qt::Key_Tab);
        desk.keys.press(Qt::Key_Right);
        QVERIFY(desk.window->actions().view->isChecked());
        desk.keys.press(Qt::Key_Left);
        QVERIFY(!desk.window->actions().view->isChecked());
    }

private:
    static QString named(const QList<QWidget *> &stops)
    {
        QStringList names;
        for (const QWidget *stop : stops)
            names << Test::Keyboard::nameOf(stop);
        return names.join(u", "_s);
    }

    static void chooseScope(Desk &desk, int steps)
    {
        desk.keys.press(Qt::Key_F, Qt::ControlModifier);
        desk.keys.press(Qt::Key_Tab);
        for (int i = 0; i < steps; ++i)
            desk.keys.press(Qt::Key_Down);
    }

    static void goTo(Desk &desk, const QString &place)
    {
        if (place == u"published" || place == u"nothing") {
            desk.keys.press(Qt::Key_A);
            QTRY_COMPARE(desk.count(ProposalState::Published), 1);
            chooseScope(desk, place == u"published" ? 5 : 4);
            QTRY_COMPARE(desk.shown(), place == u"published" ? 1 : 0);
        } else if (place == u"conflict") {
            QVERIFY(desk.bringIntoConflict(desk.current()));
        } else if (place == u"editing" || place == u"source") {
            desk.keys.press(Qt::Key_E);
            if (place == u"source")
                desk.keys.press(Qt::Key_E, Qt::ControlModifier);
            QVERIFY(desk.window->review()->panel()->isEditing());
        } else if (place == u"log") {
            desk.keys.press(Qt::Key_A);
            QTRY_COMPARE(desk.count(ProposalState::Published), 1);
            QVERIFY(desk.chooseLogged(LogEntry::Kind::Published));
        } else if (place == u"no rows") {
            desk.keys.press(Qt::Key_2, Qt::ControlModifier);
            desk.keys.press(Qt::Key_F, Qt::ControlModifier);
            desk.keys.type(u"zzzz"_s);
            QTRY_COMPARE(desk.logView()->model()->rowCount(), 0);
        }
        if (place == u"registry") {
            desk.keys.press(Qt::Key_3, Qt::ControlModifier);
        } else if (place == u"drift") {
            desk.audit();
            QTRY_VERIFY(desk.driftView()->model()->rowCount() > 0);
        } else if (place == u"no audit") {
            desk.keys.press(Qt::Key_5, Qt::ControlModifier);
        }
        // Panes are where they belong, with what they show.
        QTest::qWait(0);
    }
};

QTEST_MAIN(TestWithoutMouse)
#include "tst_withoutmouse.moc"
