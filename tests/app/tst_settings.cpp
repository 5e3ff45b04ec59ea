// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of a window: each choice takes effect at once and is there again after a restart.
#include "core/net/networksettings.h"
#include "core/policy/policyfile.h"
#include "tests/app/sitedesk.h"
#include "ui/feedback/messagebar.h"
#include "ui/settings/datapage.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T *named(const QWidget &in, const QString &accessibleName)
{
    for (T *one : in.findChildren<T *>()) {
        if (one->accessibleName() == accessibleName)
            return one;
    }
    return nullptr;
}

} // namespace

class TestSettings : public QObject, private Test::SiteDesk
{
    Q_OBJECT

private:
    void reopen()
    {
        m_window->close();
        closeWindow();
        openWindow();
    }

    void connectAccount()
    {
        const WindowHooks hooks = m_session->hooks();
        QVERIFY(
            QCoro::waitFor(hooks.store({m_world->baseUrl(), m_world->email(), m_world->token()})));
    }

    SettingsDialog *dialog(const QString &page = {})
    {
        m_window->showSettings(page);
        return m_window->findChild<SettingsDialog *>();
    }

private slots:
    void init()
    {
        serve();
        openWindow();
    }

    void cleanup()
    {
        end();
        useProxy({});
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void theKeyOpensThemAndEveryPageIsThere()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<SettingsDialog *>());
        QCOMPARE(dialog()->pages(),
            QStringList({u"General"_s, u"Accounts"_s, u"Review"_s, u"Keyboard"_s, u"Appearance"_s,
                u"Notifications"_s, u"Network"_s, u"Streams"_s, u"Data"_s}));
        dialog(u"Data"_s);
        QVERIFY(qobject_cast<DataPage *>(dialog()->findChild<QStackedWidget *>()->currentWidget()));
    }

    void aPolicyThatCannotBeReadIsToldInTheDialogByFilePlaceAndCause()
    {
        const QString name = m_folder->filePath(u"broken policy.json"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("{\n  \"registry\": [,]\n}") > 0);
        file.close();
        QVERIFY(QCoro::waitFor(m_session->workspace().load()));
        const Policy before = m_session->workspace().policy();
        auto *page = dialog(u"Data"_s)->findChild<DataPage *>();
        const auto choose = [&](QWidget *above) {
            m_window->actions().importPolicy->trigger();
            auto *asked = above->findChild<QFileDialog *>({}, Qt::FindDirectChildrenOnly);
            QVERIFY(asked);
            emit asked->fileSelected(name);
            delete asked;
        };
        choose(dialog());
        for (const QString &part : {name, u"line 2, column"_s, u"nothing was changed"_s})
            QVERIFY2(page->said().contains(part), qPrintable(page->said()));
        QVERIFY(m_window->messages()->findChildren<InlineBar *>().isEmpty());
        QCOMPARE(m_session->workspace().policy(), before);

        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(policyToJson(Test::testPolicy())) > 0);
        file.close();
        choose(dialog());
        QTRY_VERIFY2(page->said().startsWith(u"Policy imported"_s), qPrintable(page->said()));
        QCOMPARE(m_session->workspace().policy(), Test::testPolicy());
        QVERIFY(m_window->actions().undo->isEnabled()); // All that it took the place of comes back.
        m_window->actions().undo->trigger();
        QTRY_COMPARE(m_session->workspace().policy(), before);

        dialog()->hide(); // Without it the window says it.
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("no") > 0);
        file.close();
        choose(m_window.get());
        const auto *bar = m_window->messages()->findChild<InlineBar *>();
        QVERIFY(bar && bar->text().contains(name));
    }

    void withoutAnAccountItsPageSaysWhy()
    {
        SettingsDialog own({}, m_window->actions(), {}, {});
        QVERIFY(own.pages().contains(u"Accounts"_s));
        own.showPage(u"accounts"_s);
        own.show();
        const auto said = own.findChildren<RoleLabel *>();
        QVERIFY(std::ranges::any_of(said, [](const RoleLabel *label) {
            return label->isVisible() && label->text().startsWith(u"No account is needed here"_s);
        }));
    }

    void aLanguageTriedByKeyComesBackToTheSettings()
    {
        auto *languages = named<QComboBox>(*dialog(u"General"_s), u"Language"_s);
        languages->setFocus();
        QTest::keyClick(languages, Qt::Key_Down);
        QCOMPARE(Preferences::read(m_session->settings(), {}).language, Language::English);
        QVERIFY(m_session->isToSwitch());
        reopen();
        QTRY_VERIFY(m_window->findChild<SettingsDialog *>());
        languages = named<QComboBox>(*m_window->findChild<SettingsDialog *>(), u"Language"_s);
        QCOMPARE(languages->currentIndex(), int(Language::English));
        QTRY_VERIFY(languages->hasFocus());
        reopen(); // Not every time from now on.
        QCoreApplication::processEvents();
        QVERIFY(!m_window->findChild<SettingsDialog *>());
    }

    void timesToBeToldAtAreTakenAtOnceAndWrongOnesSaid()
    {
        const auto page = dialog(u"Notifications"_s);
        auto *times = named<QLineEdit>(*page, u"Times of day"_s);
        QCOMPARE(times->text(), u"9:00, 14:00"_s);
        times->setText(u"16, 8.30"_s);
        emit times->editingFinished();
        QCOMPARE(times->text(), u"8:30, 16:00"_s);
        const auto kept = [this] {
            return Preferences::read(m_session->settings(), {}).notify.digest.times;
        };
        QCOMPARE(kept(), (QList{QTime(8, 30), QTime(16, 0)}));
        times->setText(u"25:00, soon"_s);
        emit times->editingFinished();
        QCOMPARE(times->text(), u"25:00, soon"_s); // Still there to be mended.
        QCOMPARE(kept(), (QList{QTime(8, 30), QTime(16, 0)}));
        const auto labels = page->findChildren<RoleLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const RoleLabel *label) {
            return label->isVisible() && label->text().startsWith(u"That is no list of times"_s);
        }));
    }

    void howLongAnApprovalIsHeld()
    {
        QCOMPARE(m_session->workspace().holdTime(), std::chrono::seconds(10));
        named<QSpinBox>(*dialog(), u"Hold an approval back"_s)->setValue(0);
        QCOMPARE(m_session->workspace().holdTime(), std::chrono::seconds(0));
        named<QSpinBox>(*dialog(), u"Hold an approval back"_s)->setValue(45);
        QCOMPARE(m_session->workspace().holdTime(), std::chrono::seconds(45));
        reopen();
        QCOMPARE(m_session->workspace().holdTime(), std::chrono::seconds(45));
        QCOMPARE(named<QSpinBox>(*dialog(), u"Hold an approval back"_s)->value(), 45);
    }

    void howOftenToLook()
    {
        connectAccount();
        Workspace &workspace = m_session->workspace();
        const auto ahead = [&] { return m_clock.now().secsTo(workspace.status().nextSync); };
        QTRY_VERIFY(ahead() > 20 && ahead() <= 30);
        named<QSpinBox>(*dialog(), u"Look for closed tickets every"_s)->setValue(600);
        QTRY_VERIFY(ahead() > 500 && ahead() <= 600);
    }

    void theThemeChangesLiveAndIsKept()
    {
        const auto page = dialog(u"Appearance"_s);
        const auto choose = [page](const QString &name) {
            auto *segment = named<QAbstractButton>(*page, name);
            QVERIFY2(segment, qPrintable(name));
            segment->click();
        };
        choose(u"Theme: Dark"_s);
        QVERIFY(Theme::current().dark);
        QVERIFY(m_window->actions().themeDark->isChecked());
        choose(u"Theme: High contrast"_s);
        QVERIFY(Theme::current().highContrast);
        choose(u"Theme: Light"_s);
        QCOMPARE(Theme::current().added.word, Theme::light(DiffColours::Default).added.word);
        choose(u"Colours of changes: Green and red"_s);
        QCOMPARE(Theme::current().added.word, Theme::light(DiffColours::Classic).added.word);
        reopen();
        QCOMPARE(Theme::current().added.word, Theme::light(DiffColours::Classic).added.word);
        m_window->actions().themeDark->trigger(); // The menu and the dialog say the same.
        dialog(u"Appearance"_s);
        QCOMPARE(named<Segments>(*dialog(), u"Theme"_s)->current(), int(ThemeChoice::Dark));
    }

    void theWindowComesUpMaximised()
    {
        auto *start = named<QComboBox>(*dialog(), u"When Docket starts"_s);
        start->setCurrentIndex(1);
        emit start->activated(1);
        reopen();
        QVERIFY(m_window->windowState() & Qt::WindowMaximized);
    }

    void theViewsOfAProposalAreTheCommandsThemselves()
    {
        Actions &a = m_window->actions();
        named<QAbstractButton>(*dialog(), u"Layout: Unified"_s)->click();
        QVERIFY(a.unified->isChecked());
        named<QCheckBox>(*dialog(), u"Wrap long lines"_s)->click();
        QVERIFY(!a.wrap->isChecked());
        a.fold->trigger();
        QVERIFY(!named<QCheckBox>(*dialog(), u"Fold what did not change"_s)->isChecked());
        reopen();
        QVERIFY(m_window->actions().unified->isChecked());
        QVERIFY(!m_window->actions().wrap->isChecked());
        QVERIFY(!m_window->actions().fold->isChecked());
    }

    // ---- keys ----

    void aPressedKeyIsGivenUnlessAnotherHasIt()
    {
        auto *page = dialog(u"Keyboard"_s)->findChild<KeyboardPage *>();
        Actions &a = m_window->actions();
        page->choose(u"sync"_s);
        auto *field = page->findChild<QKeySequenceEdit *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(page->said().contains(u"Undo"_s), qPrintable(page->said()));
        QCOMPARE(a.sync->shortcut(), QKeySequence(Qt::Key_F5));
        QTest::keyClick(field, Qt::Key_F9);
        QCOMPARE(a.sync->shortcut(), QKeySequence(Qt::Key_F9));
        reopen();
        QCOMPARE(m_window->actions().sync->shortcut(), QKeySequence(Qt::Key_F9));
        page = dialog(u"Keyboard"_s)->findChild<KeyboardPage *>();
        page->choose(u"sync"_s);
        named<QAbstractButton>(*page, u"Give the usual key back"_s)->click();
        QCOMPARE(m_window->actions().sync->shortcut(), QKeySequence(Qt::Key_F5));
    }

    void letterKeysAreSwitchedOff()
    {
        named<QCheckBox>(*dialog(), u"Keys of a single character (A, R, J …) work"_s)->click();
        QVERIFY(m_window->actions().approve->shortcut().isEmpty());
        QCOMPARE(m_window->actions().sync->shortcut(), QKeySequence(Qt::Key_F5));
        reopen();
        QVERIFY(m_window->actions().approve->shortcut().isEmpty());
        named<QCheckBox>(*dialog(), u"Keys of a single character (A, R, J …) work"_s)->click();
        QCOMPARE(m_window->actions().approve->shortcut(), QKeySequence(Qt::Key_A));
    }

    // ---- network ----

    void theProxyIsUsedAtOnceAndAfterARestart()
    {
        const auto proxy = [] {
            return QNetworkProxyFactory::proxyForQuery(
                QNetworkProxyQuery(QUrl(u"https://corp.example/"_s)))
                .value(0)
                .hostName();
        };
        auto *kind = named<QComboBox>(*dialog(u"Network"_s), u"Which proxy"_s);
        kind->setCurrentIndex(2);
        emit kind->activated(2);
        auto *host = named<QLineEdit>(*dialog(), u"Host of the proxy"_s);
        host->setText(u"proxy.example"_s);
        emit host->editingFinished();
        named<QSpinBox>(*dialog(), u"Port of the proxy"_s)->setValue(3128);
        QCOMPARE(proxy(), u"proxy.example"_s);
        for (const QString &wrong : {u"http://bad host:99/x"_s, u"two words"_s, u"a/b"_s}) {
            host->setText(wrong);
            emit host->editingFinished();
            QCOMPARE(proxy(), u"proxy.example"_s); // It is told, and nothing is changed.
            QVERIFY(
                std::ranges::any_of(dialog()->findChildren<QLabel *>(), [](const QLabel *label) {
                    return label->isVisible() && label->text().contains(u"no name of a host"_s);
                }));
        }
        host->setText(u"proxy.example"_s);
        emit host->editingFinished();
        useProxy({ProxyChoice::Kind::None, {}, 0});
        reopen();
        QCOMPARE(proxy(), u"proxy.example"_s);
    }

    void theLedgerNamesTheHostAndIsExported()
    {
        connectAccount();
        auto *page = dialog(u"Network"_s)->findChild<NetworkPage *>();
        auto *table = page->findChild<QTableWidget *>();
        QTRY_VERIFY(table->rowCount() > 0);
        QVERIFY(table->item(0, 0)->text().startsWith(u"127.0.0.1"_s));
        const QString csv = m_folder->filePath(u"network.csv"_s);
        QVERIFY(QCoro::waitFor(m_session->hooks().settings.exportNetwork(csv)));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine(),
            "\"host\",\"why\",\"requests\",\"bytes sent\",\"bytes received\",\"last\"\r\n");
        QVERIFY(file.readLine().startsWith("\"127.0.0.1"));
    }

    // ---- data ----

    void theBackupIsMadeAndTheLogProved()
    {
        auto *page = dialog(u"Data"_s)->findChild<DataPage *>();
        const QString copy = m_folder->filePath(u"copy.db"_s);
        page->backUpTo(copy);
        QTRY_VERIFY2(page->said().startsWith(u"Backed up to "_s), qPrintable(page->said()));
        QVERIFY(QFile::exists(copy));
        page->backUpTo(copy); // never over a file that is there
        QTRY_VERIFY2(page->said().startsWith(u"No backup was made"_s), qPrintable(page->said()));
        page->verify();
        QTRY_VERIFY2(page->said().startsWith(u"The log is whole"_s), qPrintable(page->said()));
    }

    void whatGoingBackToABackupMeansIsSaidBeforeItIsDone()
    {
        auto *page = dialog(u"Data"_s)->findChild<DataPage *>();
        const auto goBack = [&] {
            for (QPushButton *one : page->findChildren<QPushButton *>()) {
                if (one->text() == u"Go back now"_s)
                    return one;
            }
            qFatal("no button");
        };
        const QString copy = m_folder->filePath(u"copy.db"_s);
        page->lookAtBackup(m_folder->filePath(u"none.db"_s));
        QTRY_VERIFY2(page->said().startsWith(u"Nothing was changed"_s), qPrintable(page->said()));
        QVERIFY(!goBack()->isVisible());
        page->backUpTo(copy);
        QTRY_VERIFY(page->said().startsWith(u"Backed up to "_s));
        page->lookAtBackup(copy);
        QTRY_VERIFY(goBack()->isVisible());
        QVERIFY(!m_session->isToSwitch());
        QTRY_VERIFY(goBack()->hasFocus());
        QTest::keyClick(goBack(), Qt::Key_Space);
        QVERIFY(m_session->isToSwitch());
        QCOMPARE(m_session->backupWanted(), copy);
        QVERIFY(!m_window->isVisible());
    }

    void thePolicyIsWrittenAsAFileThatCanBeReadAgain()
    {
        QVERIFY(QCoro::waitFor(m_session->workspace().setPolicy(Test::testPolicy())));
        const QString name = m_folder->filePath(u"policy.json"_s);
        emit dialog(u"Data"_s)->policyExportWanted(name);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(policyFromJson(file.readAll()), Test::testPolicy());
    }
};

QTEST_MAIN(TestSettings)

#include "tst_settings.moc"
