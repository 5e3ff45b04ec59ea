// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "ui/actions.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/fuzzy.h"
#include "ui/palette/helppanel.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/renderededitor.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"
#include "ui/windowframe.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};

    std::unique_ptr<WindowFrame> window()
    {
        auto frame = std::make_unique<WindowFrame>(m_clock);
        frame->resize(1280, 800);
        frame->review()->setProposals(Fixtures::queue());
        frame->show();
        frame->activateWindow();
        frame->review()->queue()->view()->setFocus();
        if (!QTest::qWaitForWindowActive(frame.get()))
            qFatal("no window");
        return frame;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void fewLettersFindTheRightThing()
    {
        QVERIFY(!fuzzyScore(u"xyz"_s, u"Next Proposal"_s));
        QVERIFY(!fuzzyScore(u"pn"_s, u"next p"_s)); // In this order only.
        QVERIFY(fuzzyScore(u"np"_s, u"Next Proposal"_s) > fuzzyScore(u"np"_s, u"unapproved"_s));
        QVERIFY(fuzzyScore(u"rej"_s, u"Review: Reject"_s)
            > fuzzyScore(u"rej"_s, u"Program: recent jobs"_s));
        QVERIFY(fuzzyScore(u"sync now"_s, u"Program: Sync now"_s));
        QVERIFY(fuzzyScore({}, u"anything"_s));
    }

    /** "save" is no proposal whose letters happen to come in that order. */
    void lettersHereAndThereAreNotMeantWhereWordsBeginSo()
    {
        const auto frame = window();
        frame->actions().palette->trigger();
        auto *palette = frame->findChild<CommandPalette *>();
        const auto *list = palette->findChild<QListWidget *>();
        const auto found = [&](const QString &typed) {
            palette->findChild<QLineEdit *>()->setText(typed);
            QStringList lines;
            for (int i = 0; i < list->count(); ++i)
                lines << list->item(i)->text();
            return lines;
        };
        const QStringList saves = found(u"save"_s);
        QVERIFY(saves.size() >= 2);
        for (const QString &line : saves)
            QVERIFY2(line.contains(u"save"_s, Qt::CaseInsensitive), qPrintable(line));
        // Where nothing begins so, letters are all there is.
        QVERIFY(!found(u"nprop"_s).first().startsWith(u"Nothing"_s));
    }

    void whatPeopleCallThingsIsFoundToo()
    {
        const auto frame = window();
        frame->setSettingsPages({{u"appearance"_s, u"Appearance"_s}, {u"data"_s, u"Data"_s}});
        QSignalSpy settings(frame.get(), &WindowFrame::settingsWanted);
        const auto found = [&](const QString &typed) {
            if (!frame->findChild<CommandPalette *>()->isVisible())
                frame->actions().palette->trigger();
            auto *palette = frame->findChild<CommandPalette *>();
            palette->findChild<QLineEdit *>()->setText(typed);
            QStringList lines;
            const auto *list = palette->findChild<QListWidget *>();
            for (int i = 0; i < qMin(5, list->count()); ++i)
                lines << list->item(i)->text();
            return lines;
        };
        const QStringList themes = found(u"theme"_s);
        for (const QString &line : {u"View: System"_s, u"View: Light"_s, u"View: Dark"_s,
                 u"View: High contrast"_s, u"Settings: Appearance"_s})
            QVERIFY2(themes.contains(line), qPrintable(themes.join(u", "_s)));
        QCOMPARE(found(u"dark"_s).first(),
            u"View: Dark"_s); // Its own name, not what people call another.
        QCOMPARE(found(u"refresh"_s).first(), u"Program: Sync now"_s);
        QCOMPARE(found(u"backup"_s).first(), u"Settings: Data"_s);
        QTest::keyClick(
            frame->findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(settings.size(), 1);
        QCOMPARE(settings.first().first().toString(), u"data"_s);
    }

    void theBestStandsFirst()
    {
        const auto frame = window();
        const QString typed = u"re pr"_s; // No word that people use instead begins like that.
        frame->actions().palette->trigger();
        auto *palette = frame->findChild<CommandPalette *>();
        palette->findChild<QLineEdit *>()->setText(typed);
        const auto *list = palette->findChild<QListWidget *>();
        QVERIFY(list->count() > 3);
        const auto isOff = [list](int i) {
            return list->item(i)
                ->data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"not possible now"_s);
        };
        int changes = 0; // What cannot be done now stands behind what can.
        for (int i = 1; i < list->count(); ++i) {
            if (isOff(i - 1) != isOff(i))
                ++changes;
            else
                QVERIFY2(fuzzyScore(typed, list->item(i - 1)->text())
                        >= fuzzyScore(typed, list->item(i)->text()),
                    qPrintable(list->item(i)->text()));
        }
        QVERIFY(changes <= 1);
        QVERIFY(!isOff(0));
    }

    void whatIsOpenIsListedAndEachPageOnce()
    {
        const auto frame = window();
        QList<Proposal> queue = Fixtures::queue();
        queue[2].state = ProposalState::Published;
        frame->review()->setProposals(queue);
        frame->actions().palette->trigger();
        auto *palette = frame->findChild<CommandPalette *>();
        const auto lines = [&](const QString &typed) {
            palette->findChild<QLineEdit *>()->setText(typed);
            const auto *list = palette->findChild<QListWidget *>();
            QStringList found;
            for (int i = 0; i < list->count(); ++i)
                found << list->item(i)->text();
            found.removeIf([&](const QString &line) { return !line.startsWith(typed); });
            return found;
        };
        QCOMPARE(lines(u"Page: Platform Runbook"_s).size(), 1); // Two proposals are for it.
        QCOMPARE(lines(u"Proposal: PROJ-1322"_s).size(), 1);
        QCOMPARE(lines(u"Proposal: PROJ-1310"_s), QStringList());
    }

    void itPagesAndStopsAtTheEnds()
    {
        const auto frame = window();
        frame->actions().palette->trigger();
        auto *palette = frame->findChild<CommandPalette *>();
        auto *words = palette->findChild<QLineEdit *>();
        const auto *list = palette->findChild<QListWidget *>();
        QTest::keyClick(words, Qt::Key_Up);
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(words, Qt::Key_PageDown);
        QCOMPARE(list->currentRow(), 8);
        QTest::keyClick(words, Qt::Key_PageUp);
        QCOMPARE(list->currentRow(), 0);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(words, Qt::Key_PageDown);
        QCOMPARE(list->currentRow(), list->count() - 1);
    }

    void enterDoesACommandAndGivesTheKeysBack()
    {
        const auto frame = window();
        QListView *list = frame->review()->queue()->view();
        QTest::keyClick(list, Qt::Key_K, Qt::ControlModifier);
        auto *palette = frame->findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        auto *words = palette->findChild<QLineEdit *>();
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"unified"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QVERIFY(frame->actions().unified->isChecked());
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(words->text(), QString());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        QVERIFY(list->hasFocus());
    }

    void itsKeyCountsInATextFieldTooAndLeavesTheText()
    {
        const auto frame = window();
        frame->review()->queue()->focusFilter();
        auto *field = qobject_cast<QLineEdit *>(frame->focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"runbook"_s);
        QTest::keyClick(field, Qt::Key_Home);
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        auto *palette = frame->findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        QCOMPARE(field->text(), u"runbook"_s); // Ctrl+K alone would have cut it.
        QTest::keyClick(frame->focusWidget(), Qt::Key_Down); // One line, not two.
        QCOMPARE(palette->findChild<QListWidget *>()->currentRow(), 1);
        QTest::keyClick(frame->focusWidget(), Qt::Key_Escape);
        QVERIFY(field->hasFocus());
        frame->review()->panel()->startEditing();
        QWidget *editor = frame->focusWidget();
        QVERIFY(qobject_cast<RenderedEditor *>(editor));
        QTest::keyClick(editor, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette->isVisible());
    }

    void itsKeyIsItsOwnAlsoWhereAFieldHasAUseForIt()
    {
        const auto frame = window();
        QVERIFY(frame->actions().setKey(u"palette"_s, QKeySequence(Qt::CTRL | Qt::Key_V)));
        QGuiApplication::clipboard()->setText(u"pasted"_s);
        frame->review()->queue()->focusFilter();
        auto *field = qobject_cast<QLineEdit *>(frame->focusWidget());
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field->text(), QString());
        QVERIFY(frame->findChild<CommandPalette *>()->isVisible());
    }

    void undoWhileTypingIsTheFields()
    {
        const auto frame = window();
        frame->actions().undo->setEnabled(true);
        QSignalSpy undone(frame->actions().undo, &QAction::triggered);
        frame->review()->queue()->focusFilter();
        auto *field = qobject_cast<QLineEdit *>(frame->focusWidget());
        QTest::keyClicks(field, u"vpn"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->text(), QString());
        QTest::keyClick(
            field, Qt::Key_Z, Qt::ControlModifier); // Nothing is left of the field's own.
        QCOMPARE(undone.size(), 0);
    }

    void goesToAProposalByName()
    {
        const auto frame = window();
        QSignalSpy wanted(frame.get(), &WindowFrame::proposalWanted);
        frame->actions().palette->trigger();
        auto *words = frame->findChild<CommandPalette *>()->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"proj-1322"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), Fixtures::queue().at(3).id);
    }

    void whatCannotBeDoneIsNotDone()
    {
        const auto frame = window();
        QSignalSpy fired(frame->actions().undo, &QAction::triggered);
        frame->actions().palette->trigger();
        auto *palette = frame->findChild<CommandPalette *>();
        auto *words = palette->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"program: undo"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(fired.size(), 0);
        QVERIFY(palette->isVisible());
        QVERIFY(palette->findChild<QListWidget *>()
                ->item(0)
                ->data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"not possible now"_s));
        words->setText(u"zzzz"_s);
        QTest::keyClick(words, Qt::Key_Return); // Nothing found: nothing happens.
        QVERIFY(palette->isVisible());
    }

    void theListOfKeysIsTheRegistry()
    {
        const auto frame = window();
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_F1);
        auto *help = frame->findChild<HelpPanel *>();
        QVERIFY(help->isVisible());
        QVERIFY(!frame->isModal() && !QApplication::activeModalWidget());
        for (const Actions::Entry &entry : frame->actions().entries()) {
            if (!entry.action->shortcuts().isEmpty())
                QVERIFY2(help->text().contains(entry.text + u'\t'), qPrintable(entry.text));
        }
        QVERIFY(frame->actions().setKey(u"approve"_s, QKeySequence(Qt::CTRL | Qt::Key_B)));
        QVERIFY(help->text().contains(u"Approve\tCtrl+B"_s));
        QTest::keyClick(frame->focusWidget(), Qt::Key_Escape);
        QVERIFY(!help->isVisible());
        QVERIFY(frame->review()->queue()->view()->hasFocus());
    }

    void everyCommandIsInAMenu()
    {
        const auto frame = window();
        QSet<QAction *> found;
        QList<QMenu *> menus = frame->menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : std::as_const(menus)) {
            for (QAction *action : menu->actions())
                found.insert(action);
        }
        for (const Actions::Entry &entry : frame->actions().entries())
            QVERIFY2(found.contains(entry.action), qPrintable(entry.text));
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
