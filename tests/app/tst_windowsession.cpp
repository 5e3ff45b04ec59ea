// SPDX-License-Identifier: GPL-3.0-or-later
// The window and all that is behind it: an account connected in the dialog, its token's end, forgetting it; on real sockets.
#include "core/accounts/secretstore.h"
#include "core/sandbox/untrustedsite.h"
#include "tests/app/sitedesk.h"
#include "ui/feedback/messagebar.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSslSocket>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** A keychain that outlives the sessions that use it. */
class SharedSecrets final : public SecretStore
{
public:
    explicit SharedSecrets(MemorySecretStore &kept)
        : m_kept(kept)
    { }
    QCoro::Task<Result<Secret>> read(QString key) override { return m_kept.read(key); }
    QCoro::Task<Result<void>> write(QString key, Secret secret) override
    {
        return m_kept.write(key, secret);
    }
    QCoro::Task<Result<void>> remove(QString key) override { return m_kept.remove(key); }

private:
    MemorySecretStore &m_kept;
};

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text && one->isVisible())
            return one;
    }
    return nullptr;
}

QStringList bars(const MainWindow &window)
{
    QCoreApplication::processEvents(); // A new bar comes with the next layout.
    QStringList all;
    for (const InlineBar *bar : window.messages()->findChildren<InlineBar *>()) {
        if (bar->isVisible())
            all << bar->text();
    }
    return all;
}

/** A window in which somebody presses A; told over standard input: folder, address, e-mail, token. Ends only by being killed. */
int beTheWindow()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const auto line = [&input] { return input.readLine().trimmed(); };
    const QString folder = QString::fromUtf8(line());
    Account account;
    account.id = u"a1"_s;
    account.jiraUrl = QUrl(QString::fromUtf8(line()));
    account.confluenceUrl = QUrl(account.jiraUrl.toString() + u"/wiki"_s);
    account.email = QString::fromUtf8(line());
    auto secrets = std::make_unique<MemorySecretStore>();
    if (!AccountStore(folder).put(account)
        || !QCoro::waitFor(secrets->write(account.secretKey(), Secret(line()))))
        return 2;
    auto session = WindowSession::open(folder, nullptr, {std::move(secrets), {}});
    if (!session)
        return 3;
    Workspace &workspace = (*session)->workspace();
    MainWindow window(workspace, (*session)->settings(), (*session)->hooks());
    window.review()->queue()->setScope(QueueProxy::Scope::AllOpen);
    window.show();
    if (!QCoro::waitFor((*session)->start())
        || !QCoro::waitFor(workspace.setPolicy(Test::testPolicy())))
        return 4;
    workspace.setPollInterval(std::chrono::milliseconds(0));
    if (!QCoro::waitFor(workspace.poll())
        || !QTest::qWaitFor([&] { return window.review()->panel()->mayDecide(); }))
        return 5;
    QTest::keyClick(window.review()->queue()->view(), Qt::Key_A);
    if (!QTest::qWaitFor([&] { return !workspace.held().isEmpty(); }))
        return 6;
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly) || output.write("decided\n") < 0)
        return 7;
    output.flush();
    return QApplication::exec();
}

} // namespace

class TestWindowSession : public QObject, private Test::SiteDesk
{
    Q_OBJECT

private:
    MemorySecretStore m_secrets;

    void open() { openWindow({std::make_unique<SharedSecrets>(m_secrets), once()}); }

    /** Nothing is tried a second time by itself: that would only be waited for. */
    [[nodiscard]] static HttpOptions once()
    {
        HttpOptions options;
        options.retry.retries = 0;
        return options;
    }

    /** Fills in the dialog as a person does, and connects. */
    void connectUntil(const QDate &last)
    {
        m_window->showConnectDialog();
        auto *dialog = m_window->findChild<ConnectDialog *>();
        QVERIFY(dialog);
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        fields.at(0)->setText(m_world->baseUrl());
        fields.at(1)->setText(m_world->email());
        fields.at(2)->setText(m_world->token());
        if (last.isValid()) {
            dialog->findChild<QCheckBox *>()->setChecked(true);
            dialog->findChild<QDateEdit *>()->setDate(last);
        }
        button(*dialog, u"Check"_s)->click();
        QTRY_VERIFY(button(*dialog, u"Connect"_s) && button(*dialog, u"Connect"_s)->isEnabled());
        button(*dialog, u"Connect"_s)->click();
        QTRY_VERIFY(!m_window->findChild<ConnectDialog *>());
        QTRY_COMPARE(m_session->workspace().status().state, SyncStatus::State::Online);
    }

    /** Connects, closes a ticket and has its proposal in the window. */
    void propose()
    {
        connectUntil({});
        m_session->workspace().setPollInterval(std::chrono::milliseconds(0));
        QVERIFY(QCoro::waitFor(m_session->workspace().setPolicy(Test::testPolicy())));
        QVERIFY(m_world->transition(u"PLATFORM-89"_s, u"Done"_s, u"acc-jo"_s));
        QVERIFY(QCoro::waitFor(m_session->workspace().poll()));
        QCOMPARE(m_session->workspace().proposals().size(), 1);
        m_window->review()->queue()->setScope(QueueProxy::Scope::AllOpen);
    }

    [[nodiscard]] QByteArray accountsFile() const
    {
        QFile file(m_folder->filePath(u"accounts.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        serve();
        open();
    }

    void cleanup() { end(); }

    void theTokensLastDayIsAskedKeptShownAndRenewed()
    {
        const QDate today = m_clock.now().toLocalTime().date();
        connectUntil(today.addDays(5));
        QVERIFY(accountsFile().contains(
            "\"tokenEnds\": \"" + today.addDays(5).toString(Qt::ISODate).toLatin1()));
        QVERIFY(!accountsFile().contains(m_world->token().toUtf8()));
        QTRY_COMPARE(bars(*m_window).size(), 1);
        QVERIFY2(bars(*m_window).first().contains(
                     u"in 5 day"_s), // "days" needs the program's translation
            qPrintable(bars(*m_window).first()));

        closeWindow(); // It was said: not again, but it stays beside the account.
        open();
        QVERIFY(QCoro::waitFor(m_session->start()));
        QCOMPARE(bars(*m_window), QStringList());
        QVERIFY(m_window->whoText().contains(u"token ends in 5 day"_s));

        m_window->showConnectDialog();
        QString present;
        for (const RoleLabel *label :
            m_window->findChild<ConnectDialog *>()->findChildren<RoleLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"The current token"_s))
                present = label->text();
        }
        QVERIFY2(present.contains(u"in 5 day"_s), qPrintable(present));
        connectUntil(today.addDays(200));
        QVERIFY(!m_window->whoText().contains(u"token"_s));
        QVERIFY(accountsFile().contains(today.addDays(200).toString(Qt::ISODate).toLatin1()));

        connectUntil({}); // Nobody said when this one ends.
        QVERIFY(!accountsFile().contains("tokenEnds"));
    }

    void forgettingAsksFirstAndLeavesNoToken()
    {
        connectUntil({});
        const auto accounts = AccountStore(m_folder->path()).accounts();
        QCOMPARE(accounts->size(), 1);
        const QString key = accounts->first().secretKey();
        QVERIFY(QCoro::waitFor(m_secrets.read(key)));

        m_window->actions().forgetAccount->trigger();
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->informativeText().contains(u"decisions and the sync log stay"_s));
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        QVERIFY(QCoro::waitFor(m_secrets.read(key)));
        QCOMPARE(m_session->workspace().status().state, SyncStatus::State::Online);

        m_window->actions().forgetAccount->trigger();
        box = m_window->findChild<QMessageBox *>();
        button(*box, u"Forget"_s)->click();
        QTRY_COMPARE(m_session->workspace().status().state, SyncStatus::State::NotConnected);
        QTRY_VERIFY(AccountStore(m_folder->path()).accounts()->isEmpty());
        QCOMPARE(QCoro::waitFor(m_secrets.read(key)).error().kind, Error::Kind::NotFound);
        QCOMPARE(m_session->tokenState(), WindowSession::TokenState::Missing);
        QCOMPARE(m_window->corner(), u"○  Not connected"_s);
        const qsizetype asked = m_world->exchanges().size();
        QVERIFY(!QCoro::waitFor(m_session->workspace().poll()));
        QCOMPARE(m_world->exchanges().size(), asked);
    }

    // ---- the cable, and the end of the program ----

    void aPulledCableKeepsTheDecisionAndSendsItOnce()
    {
        propose();
        const QString id = m_session->workspace().proposals().first().id;
        m_session->workspace().setHoldTime(std::chrono::milliseconds(0));
        const quint16 port = quint16(QUrl(m_world->baseUrl()).port());
        m_server.reset();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->review()->panel()->mayDecide());
        QTest::keyClick(m_window->review()->queue()->view(), Qt::Key_A);
        QTRY_COMPARE(m_session->workspace().proposal(id)->state, ProposalState::Approved);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->corner(), u"○  Offline"_s, 20'000);
        QTRY_COMPARE(bars(*m_window).size(), 1);
        QVERIFY2(bars(*m_window).first().startsWith(u"Offline: 127.0.0.1 cannot be reached."_s)
                && bars(*m_window).first().endsWith(u"to be sent."_s),
            qPrintable(bars(*m_window).first()));
        QCOMPARE(m_world->page(u"100"_s)->version.number, 3);

        m_server = std::make_unique<Sandbox::Server>(*m_world);
        QVERIFY(m_server->start(port));
        button(*m_window->messages(), u"Try now"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_session->workspace().proposal(id)->state, ProposalState::Published, 20'000);
        QTRY_COMPARE(bars(*m_window), QStringList());
        QCOMPARE(m_world->page(u"100"_s)->version.number, 4);
        QVERIFY(QCoro::waitFor(m_session->workspace().poll()));
        QCOMPARE(m_world->page(u"100"_s)->version.number, 4);
    }

    void whatWasDecidedInAKilledWindowIsThereAndSentOnce()
    {
        closeWindow();
        QVERIFY(m_world->transition(u"PLATFORM-89"_s, u"Done"_s, u"acc-jo"_s));
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {u"--be-the-window"_s});
        program.write(m_folder->path().toUtf8() + '\n' + m_world->baseUrl().toUtf8() + '\n'
            + m_world->email().toUtf8() + '\n' + m_world->token().toUtf8() + '\n');
        QVERIFY(program.waitForReadyRead(60'000));
        QCOMPARE(program.readLine(), "decided\n");
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        QCOMPARE(m_world->page(u"100"_s)->version.number, 3);

        const Account account = AccountStore(m_folder->path()).accounts()->first();
        QVERIFY(QCoro::waitFor(
            m_secrets.write(account.secretKey(), Secret(m_world->token().toUtf8()))));
        open();
        QVERIFY(QCoro::waitFor(m_session->start()));
        QCOMPARE(m_session->workspace().proposals().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_session->workspace().proposals().first().state, ProposalState::Published, 20'000);
        QVERIFY(QCoro::waitFor(m_session->workspace().poll()));
        QCOMPARE(m_world->page(u"100"_s)->version.number, 4);
    }

    void anUntrustedCertificateNamesItsIssuerAndOffersNoWayAround()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS");
        Sandbox::UntrustedSite untrusted;
        const auto url = untrusted.start();
        QVERIFY(url);
        Account account;
        account.id = u"a1"_s;
        account.name = u"wiki.corp"_s;
        account.jiraUrl = *url;
        account.confluenceUrl = QUrl(url->toString() + u"/wiki"_s);
        account.email = u"m@corp.example"_s;
        QVERIFY(AccountStore(m_folder->path()).put(account));
        QVERIFY(QCoro::waitFor(m_secrets.write(account.secretKey(), Secret("t"))));
        QVERIFY(!QCoro::waitFor(m_session->start()));
        QCOMPARE(bars(*m_window).size(), 1);
        const QString said = bars(*m_window).first();
        for (const QString &part : {u"is not trusted"_s, u"issued by Nobody's Authority"_s,
                 u"Nothing was sent, not even the token"_s, u"decisions are kept"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        QStringList buttons;
        for (const QPushButton *one : m_window->messages()->findChildren<QPushButton *>())
            buttons << one->text();
        QCOMPARE(buttons, QStringList{u"Try now"_s});
        QCOMPARE(m_window->corner(), u"○  No secure connection"_s);
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--be-the-window") == 0)
        return beTheWindow();
    TestWindowSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowsession.moc"
