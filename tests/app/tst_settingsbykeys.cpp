// SPDX-License-Identifier: GPL-3.0-or-later
// An account and the settings with keys alone, from the window as it opens, on real sockets. The rest: tests/ui/tst_withoutmouse.cpp.
#include "tests/app/sitedesk.h"
#include "tests/ui/keyboard.h"
#include "ui/settings/datapage.h"
#include "ui/settings/settingsdialog.h"

#include <QStackedWidget>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestSettingsByKeys : public QObject, private Test::SiteDesk
{
    Q_OBJECT

private:
    std::unique_ptr<Test::Keyboard> m_keys;

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        m_keys->press(key, with);
    }

    void addAccount()
    {
        press(Qt::Key_F, Qt::AltModifier);
        press(Qt::Key_Return); // The first in the menu.
        QTRY_VERIFY(QApplication::activeModalWidget());
        m_keys->type(m_world->baseUrl());
        press(Qt::Key_Tab);
        m_keys->type(m_world->email());
        press(Qt::Key_Tab);
        m_keys->paste(m_world->token());
        press(Qt::Key_Return); // Checks.
        QTRY_COMPARE(focusText(), u"Connect"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    [[nodiscard]] static QString focusText()
    {
        const auto *button = qobject_cast<const QAbstractButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    }

    /** The settings, on that page, the list of pages having the keys. */
    void openSettings(int page)
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<SettingsDialog *>(QApplication::activeWindow()));
        press(Qt::Key_Home);
        for (int i = 0; i < page; ++i)
            press(Qt::Key_Down);
        const auto *shown = m_window->findChild<SettingsDialog *>()->findChild<QStackedWidget *>();
        QCOMPARE(shown->currentIndex(), page);
    }

    [[nodiscard]] bool tabTo(const QString &name)
    {
        for (int i = 0; i < 100; ++i) {
            if (QApplication::focusWidget()
                && QApplication::focusWidget()->accessibleName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

private slots:
    void init()
    {
        serve();
        openWindow();
        m_keys = std::make_unique<Test::Keyboard>(*m_window);
    }

    void cleanup()
    {
        m_keys.reset();
        m_window->close();
        end();
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void anAccountIsAdded()
    {
        QVERIFY(m_session->hooks().accounts.list().isEmpty());
        addAccount();
        QCOMPARE(m_session->hooks().accounts.list().size(), 1);
        QCOMPARE(m_session->hooks().accounts.list().first().email, m_world->email());
        QTRY_COMPARE(m_session->workspace().status().state, SyncStatus::State::Online);
    }

    void aKeyIsGivenToACommand()
    {
        Actions &a = m_window->actions();
        openSettings(3);
        QVERIFY(tabTo(u"Filter the commands"_s));
        m_keys->type(u"sync now"_s);
        QVERIFY(tabTo(u"Commands and their keys"_s));
        press(Qt::Key_Down);
        QVERIFY(tabTo(u"New key: press it"_s));
        press(Qt::Key_F9);
        QCOMPARE(a.sync->shortcut(), QKeySequence(Qt::Key_F9));
        QVERIFY(tabTo(u"Close the settings"_s));
        press(Qt::Key_Space);
        QTRY_VERIFY(!qobject_cast<SettingsDialog *>(QApplication::activeWindow()));
    }

    /** Enter presses the button that has the keys; it does not close what the button is in. */
    void enterPressesTheButtonThatHasTheKeys()
    {
        openSettings(8);
        QVERIFY(tabTo(u"Verify the log now"_s));
        auto *page = m_window->findChild<DataPage *>();
        QCOMPARE(page->said(), QString());
        press(Qt::Key_Return);
        QVERIFY(qobject_cast<SettingsDialog *>(QApplication::activeWindow()));
        QTRY_VERIFY(!page->said().isEmpty());
        QVERIFY(tabTo(u"Close the settings"_s));
        press(Qt::Key_Return);
        QTRY_VERIFY(!qobject_cast<SettingsDialog *>(QApplication::activeWindow()));
    }

    void goingPastTheFieldForAKeyChangesNone()
    {
        const QList<QKeySequence> two = m_window->actions().zoomIn->shortcuts();
        QCOMPARE(two.size(), 2);
        openSettings(3);
        QVERIFY(tabTo(u"Filter the commands"_s));
        m_keys->type(u"larger text"_s);
        QVERIFY(tabTo(u"Commands and their keys"_s));
        press(Qt::Key_Down);
        QVERIFY(tabTo(u"New key: press it"_s));
        press(Qt::Key_Tab);
        QCOMPARE(m_window->actions().zoomIn->shortcuts(), two);
    }

    void tabReachesEverythingOnEachPageOfTheSettings_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 0; page < 9; ++page)
            QTest::addRow("page %d", page) << page;
    }

    void tabReachesEverythingOnEachPageOfTheSettings()
    {
        QFETCH(const int, page);
        addAccount();
        openSettings(page);
        if (page == 3) { // With a command chosen there is more to use.
            QVERIFY(tabTo(u"Commands and their keys"_s));
            press(Qt::Key_Down);
            QVERIFY(tabTo(u"Pages"_s));
        }
        QVERIFY(m_keys->stops().size() >= 4);
        const QStringList wrong = m_keys->wrongWithTab();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void tabReachesEverythingInTheDialogForAnAccount()
    {
        press(Qt::Key_F, Qt::AltModifier);
        press(Qt::Key_Return); // The first in the menu.
        QTRY_VERIFY(QApplication::activeModalWidget());
        m_keys->type(u"corp.example"_s);
        const QStringList wrong = m_keys->wrongWithTab();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_MAIN(TestSettingsByKeys)

#include "tst_settingsbykeys.moc"
