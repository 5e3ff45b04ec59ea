// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop is told of while nobody looks at the window, and the tray: the whole window on a loop, with a desktop that keeps what it is told.
#include "tests/support/loop.h"
#include "ui/mainwindow.h"
#include "ui/notify/notifier.h"
#include "ui/notify/trayicon.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewscreen.h"

#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QTranslator>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Kept final : public Notifier
{
public:
    bool show(const Notification &notification) override
    {
        told << notification;
        return true;
    }
    void withdraw(const QString &cause) override { withdrawn << cause; }
    void setBadge(int count) override { badge = count; }

    QList<Notification> told;
    QStringList withdrawn;
    int badge = -1;
};

/** A window on a loop whose time stands at 9:30 in the morning of a Tuesday, here. */
class Desk : public Test::Loop
{
public:
    Desk()
        : Loop(Test::testSite(), {}, once())
        , settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat)
    {
        clock.set(QDateTime(QDate(2026, 4, 14), QTime(9, 30), QTimeZone::systemTimeZone()).toUTC());
        workspace->setHoldTime(0ms);
        openWindow();
    }
    ~Desk() { window.reset(); }

    static HttpOptions once()
    {
        HttpOptions options;
        options.retry.retries = 0;
        return options;
    }

    void openWindow()
    {
        WindowHooks hooks;
        hooks.notifier = &desktop;
        hooks.settings.hasTray = [] { return true; };
        hooks.check = [](ConnectDraft) -> QCoro::Task<Result<CheckOutcome>> {
            co_return CheckOutcome{};
        };
        hooks.store = [](ConnectDraft) -> QCoro::Task<Result<TokenKept>> {
            co_return TokenKept::InKeychain;
        };
        window = std::make_unique<MainWindow>(*workspace, settings, hooks);
        show();
    }

    void show() const
    {
        window->showNormal();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }
    void leaveBehind() const { window->hide(); }

    void setTray(bool on)
    {
        settings.setValue("notifications/tray", on);
        window.reset();
        openWindow();
    }

    void lookAt(std::chrono::milliseconds later)
    {
        clock.advance(later);
        (void)QCoro::waitFor(workspace->poll());
    }

    Kept desktop;
    QSettings settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestAnnouncer : public QObject
{
    Q_OBJECT

private:
    QTranslator m_plurals;

private slots:
    void initTestCase()
    {
        QVERIFY(m_plurals.load(u":/i18n/docket_en.qm"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void newProposalsAreToldTogetherAtTheChosenTime()
    {
        Desk desk;
        desk.leaveBehind();
        QVERIFY(desk.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-93"_s}));
        QVERIFY(desk.desktop.told.isEmpty()); // Not yet.
        QCOMPARE(desk.desktop.badge, desk.window->review()->waitingCount());
        desk.lookAt(5h);
        QCOMPARE(desk.desktop.told.size(), 1);
        const Notification told = desk.desktop.told.first();
        QCOMPARE(told.title, u"2 new proposals to review"_s);
        QVERIFY2(!told.body.isEmpty() && !told.proposalId.isEmpty(), qPrintable(told.body));
        for (int i = 0; i < 30; ++i)
            desk.lookAt(1h);
        QCOMPARE(desk.desktop.told.size(), 1);
        emit desk.desktop.activated(told.cause, told.proposalId);
        QVERIFY(desk.window->isVisible());
        QTRY_COMPARE(desk.window->review()->currentId(), told.proposalId);
        QTRY_VERIFY(desk.desktop.withdrawn.contains(u"digest"_s));
    }

    void inFrontTheDesktopIsToldNothing()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({u"PLATFORM-89"_s}));
        desk.lookAt(5h);
        desk.world.setToken(u"another"_s);
        desk.lookAt(1h);
        QVERIFY(desk.desktop.told.isEmpty());
        desk.leaveBehind();
        desk.lookAt(24h);
        QVERIFY(desk.desktop.told.isEmpty()); // It stood there.
    }

    void whatCouldNotBePublishedIsToldOnceForAll()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-93"_s}));
        auto refused = Sandbox::parseFaults(
            R"([{"match":{"method":"PUT"},"then":{"status":403}}])", u"test"_s);
        QVERIFY(refused);
        desk.world.setFaults(*refused);
        desk.leaveBehind();
        for (const Proposal &proposal : desk.workspace->proposals()) {
            (void)QCoro::waitFor(desk.workspace->approve(proposal.id, Workspace::Hold::None));
            QCoro::waitFor(desk.workspace->sendingDone());
        }
        QTRY_COMPARE(desk.desktop.told.size(), 2);
        QCOMPARE(desk.desktop.told.first().title, u"1 change could not be published"_s);
        QCOMPARE(desk.desktop.told.last().title, u"2 changes could not be published"_s);
        QCOMPARE(desk.desktop.told.last().cause, desk.desktop.told.first().cause);
        desk.show();
        QTRY_VERIFY(desk.desktop.withdrawn.contains(u"failures"_s));
    }

    void whatMerelyWaitsIsNotTold()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({u"PLATFORM-89"_s}));
        desk.world.setFaults(*Sandbox::parseFaults(R"([{"then":{"dropBefore":true}}])", u"test"_s));
        desk.leaveBehind();
        (void)QCoro::waitFor(
            desk.workspace->approve(desk.proposalOf(u"PLATFORM-89"_s).id, Workspace::Hold::None));
        QCoro::waitFor(desk.workspace->sendingDone());
        desk.lookAt(10min);
        QVERIFY(desk.desktop.told.isEmpty());
    }

    void aRefusedTokenIsToldOnceAlsoThroughARestart()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({}));
        desk.leaveBehind();
        desk.world.setToken(u"another"_s);
        QVERIFY(desk.world.transition(u"PLATFORM-90"_s, u"Done"_s, u"acc-jo"_s));
        desk.lookAt(1min);
        QCOMPARE(desk.desktop.told.size(), 1);
        QCOMPARE(desk.desktop.told.first().cause, u"token"_s);
        desk.lookAt(1h);
        desk.window.reset();
        desk.openWindow();
        desk.leaveBehind();
        desk.lookAt(1h);
        QCOMPARE(desk.desktop.told.size(), 1);
        emit desk.desktop.activated(u"token"_s, {});
        QVERIFY(desk.window->findChild<ConnectDialog *>());
    }

    void theLastWeekOfATokenIsToldOnce()
    {
        Desk desk;
        desk.leaveBehind();
        const QDate last = desk.clock.now().toLocalTime().date().addDays(9);
        const auto signIn = [&] {
            return QCoro::waitFor(desk.workspace->connectTo({u"test"_s, u"sandbox"_s,
                desk.work.get(), desk.documents.get(), &desk.http, last.startOfDay()}));
        };
        QVERIFY(signIn());
        QVERIFY(desk.desktop.told.isEmpty());
        desk.lookAt(48h);
        QCOMPARE(desk.desktop.told.size(), 1);
        QVERIFY2(desk.desktop.told.first().body.contains(u"in 7 days"_s),
            qPrintable(desk.desktop.told.first().body));
        desk.lookAt(24h);
        QCOMPARE(desk.desktop.told.size(), 1);
    }

    void hostileWordsAreOneHarmlessLine()
    {
        QCOMPARE(plainWords(u"a\nb\tc \u202Etxt.exe\u0007"_s), u"a b c txt.exe"_s);
        QVERIFY(plainWords(QString(500, u'x')).size() <= 90);
    }

    void choicesCount()
    {
        Desk desk;
        for (const char *key : {"failures", "token", "proposals", "badge"})
            desk.settings.setValue(u"notifications/%1"_s.arg(QLatin1StringView(key)), false);
        desk.window.reset();
        desk.openWindow();
        desk.leaveBehind();
        QVERIFY(desk.closeAndPoll({u"PLATFORM-89"_s}));
        desk.lookAt(5h);
        desk.world.setToken(u"another"_s);
        desk.lookAt(1h);
        QVERIFY(desk.desktop.told.isEmpty());
        QCOMPARE(desk.desktop.badge, 0);
    }

    void withTheTrayClosingGoesOnAndSaysSoOnce()
    {
        Desk desk;
        QVERIFY(!desk.window->findChild<TrayIcon *>()); // Off by default.
        desk.setTray(true);
        QVERIFY(desk.window->findChild<TrayIcon *>());
        desk.window->close();
        QVERIFY(desk.window->isHidden());
        QCOMPARE(desk.desktop.told.size(), 1);
        QCOMPARE(desk.desktop.told.first().cause, u"tray"_s);
        QVERIFY(desk.closeAndPoll({u"PLATFORM-89"_s})); // It goes on.
        desk.show();
        desk.window->close();
        QCOMPARE(desk.desktop.told.size(), 1);
        QAction *quit = desk.window->findChild<TrayIcon *>()->menu()->actions().last();
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        quit->trigger();
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        desk.setTray(false);
        QVERIFY(!desk.window->findChild<TrayIcon *>());
        desk.window->close();
        QCOMPARE(desk.desktop.told.size(), 1);
    }
};

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
