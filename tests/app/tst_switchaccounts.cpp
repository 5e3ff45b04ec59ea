// SPDX-License-Identifier: GPL-3.0-or-later
// Two accounts of one person: each with its own queue, registry and log, switched without a new start; on real sockets.
#include "core/accounts/sessionsecretstore.h"
#include "tests/app/sitedesk.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestSwitchAccounts : public QObject, private Test::SiteDesk
{
    Q_OBJECT

private:
    std::shared_ptr<SecretStore> m_secrets;
    std::unique_ptr<Sandbox::World> m_second; // Beside the first, `m_world`.
    std::unique_ptr<Sandbox::Server> m_secondServer;

    void open() { openWindow({m_secrets, {}}); }

    /** As the program does when a window gave way. */
    void follow()
    {
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(m_session->isToSwitch());
        closeWindow();
        open();
        QVERIFY(QCoro::waitFor(m_session->start()));
        m_session->workspace().setPollInterval(std::chrono::milliseconds(0));
    }

    [[nodiscard]] Result<TokenKept> add(const Sandbox::World &world)
    {
        return QCoro::waitFor(
            m_session->hooks().store({world.baseUrl(), world.email(), world.token(), {}, {}}));
    }

    /** The first account with one proposal, and the second in use. */
    void haveTwo()
    {
        QVERIFY(add(*m_world));
        QVERIFY(!m_session->isToSwitch());
        m_session->workspace().setPollInterval(std::chrono::milliseconds(0));
        QVERIFY(QCoro::waitFor(m_session->workspace().setPolicy(Test::testPolicy())));
        QVERIFY(QCoro::waitFor(m_session->workspace().poll()));
        QVERIFY(m_world->transition(u"PLATFORM-89"_s, u"Done"_s, u"acc-jo"_s));
        QVERIFY(QCoro::waitFor(m_session->workspace().poll()));
        QCOMPARE(m_session->workspace().proposals().size(), 1);
        QVERIFY(add(*m_second));
        QVERIFY(m_session->isToSwitch());
        m_window->close();
        follow();
    }

    [[nodiscard]] QString idOf(bool inUse) const
    {
        for (const AccountLine &line : m_session->hooks().accounts.list()) {
            if (line.inUse == inUse)
                return line.id;
        }
        return {};
    }

private slots:
    void init()
    {
        m_secrets = std::make_shared<SessionSecretStore>(std::make_shared<MemorySecretStore>());
        serve();
        m_second = std::make_unique<Sandbox::World>(Test::testSite(), m_clock);
        m_secondServer = std::make_unique<Sandbox::Server>(*m_second);
        QVERIFY(m_secondServer->start(0));
        open();
    }

    void cleanup()
    {
        end();
        m_secondServer.reset();
    }

    void eachAccountHasItsOwnQueueRegistryAndLog()
    {
        haveTwo();
        QVERIFY(m_session->workspace().proposals().isEmpty());
        QVERIFY(m_session->workspace().policy().registry.isEmpty());
        QCOMPARE(m_session->workspace().status().state, SyncStatus::State::Online);
        const qsizetype asked = m_world->exchanges().size();
        (void)QCoro::waitFor(
            m_session->workspace().poll()); // Its registry is empty: nothing to look at.
        QCOMPARE(m_world->exchanges().size(), asked); // The other account is left alone.

        QMenu *menu = m_window->accountMenu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().first()->isChecked(), false);
        const QString port = QString::number(QUrl(m_world->baseUrl()).port());
        QCOMPARE(menu->actions().first()->text(),
            u"127.0.0.1:%1 · %2"_s.arg(port, m_world->email())); // Another than its neighbour's.
        QVERIFY(menu->actions().first()->actionGroup()
            && menu->actions().first()->actionGroup()->isExclusive());
        QCOMPARE(menu->actions().first()->actionGroup(), menu->actions().at(1)->actionGroup());
        QVERIFY(menu->actions().at(1)->isChecked());
        menu->actions().first()->trigger();
        follow();
        QCOMPARE(m_session->workspace().proposals().size(), 1);
        QCOMPARE(m_session->workspace().policy(), Test::testPolicy());
    }

    void anotherAccountIsAddedStepByStepWithItsProjectsAndPages()
    {
        QVERIFY(add(*m_world));
        m_session->workspace().setPollInterval(std::chrono::milliseconds(0));
        QVERIFY(QCoro::waitFor(m_session->workspace().setPolicy(Test::testPolicy())));
        const auto logged = [&] { return QCoro::waitFor(m_session->workspace().log({}))->size(); };
        const auto entries = logged();
        m_window->showSettings(u"Accounts"_s);
        emit m_window->findChild<SettingsDialog *>()->anotherAccountWanted();
        QPointer<SetupWizard> wizard = m_window->findChild<SetupWizard *>();
        QVERIFY(wizard && wizard->isVisible());
        const QList<QLineEdit *> fields = wizard->currentPage()->findChildren<QLineEdit *>();
        const QStringList words{m_second->baseUrl(), m_second->email(), m_second->token()};
        for (int i = 0; i < 3; ++i)
            fields.at(i)->setText(words.at(i));
        for (QPushButton *one : wizard->currentPage()->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == u"Check"_s)
                one->click();
        }
        QTRY_VERIFY(wizard->currentPage()->isComplete());
        wizard->next();
        auto *projects = wizard->currentPage()->findChild<QListWidget *>();
        QTRY_VERIFY(projects && projects->count() > 0);
        wizard->next();
        auto *pages = wizard->currentPage()->findChild<QTreeWidget *>();
        QVERIFY(pages);
        const auto found = [&] {
            return pages->findItems(u"Runbook"_s, Qt::MatchExactly | Qt::MatchRecursive);
        };
        QTRY_COMPARE(found().size(), 1);
        found().first()->setCheckState(0, Qt::Checked);
        QCOMPARE(wizard->nextId(), -1); // No practice again.
        wizard->button(QWizard::FinishButton)->click();
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_session->workspace().policy(), Test::testPolicy()); // The first one's stays,
        QCOMPARE(logged(), entries); // and nothing of it is in its log.
        follow();
        QCOMPARE(m_session->workspace().policy().registry.size(), 1);
        QCOMPARE(m_session->workspace().policy().registry.first().project, u"PLATFORM"_s);
        QCOMPARE(m_session->hooks().accounts.list().size(), 2);
    }

    void theSettingsListThemAndSwitch()
    {
        haveTwo();
        m_window->showSettings(u"Accounts"_s);
        auto *page = m_window->findChild<AccountsPage *>();
        auto *table = page->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(table->item(0, 0)->text().startsWith(QUrl(m_world->baseUrl()).authority()));
        QVERIFY(table->columnWidth(0)
            >= table->fontMetrics().horizontalAdvance(QUrl(m_world->baseUrl()).authority()));
        QTRY_COMPARE(table->item(0, 1)->text(), u"Signed in"_s);
        QTRY_COMPARE(table->item(1, 1)->text(), u"In use, signed in"_s);
        table->selectRow(0);
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == u"Use this one"_s)
                button->click();
        }
        follow();
        QCOMPARE(m_session->workspace().proposals().size(), 1);
    }

    void eachIsRenewedWhereItIsAndSaysHowItStands()
    {
        haveTwo();
        const QString first = idOf(false), second = idOf(true);
        const AccountHooks accounts = m_session->hooks().accounts;
        m_window->showSettings(u"Accounts"_s);
        auto *page = m_window->findChild<AccountsPage *>();
        auto *table = page->findChild<QTableWidget *>();
        QVERIFY(QCoro::waitFor(m_secrets->remove(u"account/"_s + first)));
        page->reload();
        QTRY_COMPARE(table->item(0, 1)->text(), u"Sign-in needed"_s);
        QVERIFY(!QCoro::waitFor(m_secrets->read(u"account/"_s + first)));
        (void)QCoro::waitFor(m_secrets->write(u"account/"_s + first, Secret("wrong")));
        page->reload();
        QTRY_COMPARE(table->item(0, 1)->text(), u"Sign-in needed"_s);

        table->selectRow(0);
        const auto button = [](QWidget *in, const QString &text) {
            for (QPushButton *one : in->findChildren<QPushButton *>()) {
                if (one->text().startsWith(text))
                    return one;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QVERIFY(button(page, u"Renew"_s)->isEnabled());
        button(page, u"Renew"_s)->click();
        auto *dialog = m_window->findChild<ConnectDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        ConnectDraft draft = dialog->draft();
        QCOMPARE(draft.site, m_world->baseUrl());
        draft.token = m_world->token();
        dialog->setDraft(draft);
        button(dialog, u"Check"_s)->click();
        QTRY_VERIFY(button(dialog, u"Connect"_s)->isEnabled());
        button(dialog, u"Connect"_s)->click();
        QTRY_COMPARE(table->item(0, 1)->text(), u"Signed in"_s);
        QVERIFY(!m_session->isToSwitch()); // The other one stays in use.
        QCOMPARE(idOf(true), second);
        QVERIFY(m_window->isVisible());
        const auto token = QCoro::waitFor(m_secrets->read(u"account/"_s + first));
        QVERIFY(token && token->reveal() == m_world->token().toUtf8());

        const auto other = QCoro::waitFor(
            accounts.renew(first, {m_second->baseUrl(), m_second->email(), u"x"_s, {}, {}}));
        QVERIFY(!other && other.error().kind == Error::Kind::Invalid);
        m_server.reset();
        page->reload();
        QTRY_COMPARE(table->item(0, 1)->text(), u"Not reachable"_s);
    }

    void withoutAKeychainNoneIsSpokenOf()
    {
        m_window->showConnectDialog(); // The tokens are in memory: nothing lasts.
        QString words;
        for (const QLabel *label : m_window->findChild<ConnectDialog *>()->findChildren<QLabel *>())
            words += label->text();
        QVERIFY(!words.contains(u"keychain"_s));
        QVERIFY(words.contains(u"asked for at each start"_s));
    }

    void forgettingTheOneInUseGoesToTheOther()
    {
        haveTwo();
        const QString second = idOf(true);
        m_window->showSettings(u"Accounts"_s);
        emit m_window->findChild<SettingsDialog *>()->accountUnwanted(second);
        follow();
        QCOMPARE(m_session->hooks().accounts.list().size(), 1);
        QCOMPARE(m_session->workspace().proposals().size(), 1);
        QVERIFY(!QCoro::waitFor(m_secrets->read(u"account/"_s + second)));
    }

    void theTokensAreInNoFile()
    {
        haveTwo();
        QFile file(m_folder->filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("\"email\""), 2);
        QVERIFY(!bytes.contains(m_world->token().toUtf8()));
    }
};

QTEST_MAIN(TestSwitchAccounts)

#include "tst_switchaccounts.moc"
