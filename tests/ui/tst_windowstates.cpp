// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says when the site is away, refuses, asks back or disagrees: one bar a cause, with what to do next.
#include "tests/support/loop.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/undobar.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/widgets.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTranslator>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString port = u"PLATFORM-89"_s;

QList<Sandbox::Fault> faults(const QByteArray &json)
{
    auto parsed = Sandbox::parseFaults(json, u"test"_s);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *parsed;
}

/** A window on a loop with one proposal, which says in words what it shows. */
class Desk : public Test::Loop
{
public:
    Desk()
        : Loop(Test::testSite(), {}, once())
        , settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat)
    {
        if (!closeAndPoll({port}))
            qFatal("no proposal");
        workspace->setHoldTime(0ms);
        WindowHooks hooks;
        hooks.check = [](ConnectDraft) -> QCoro::Task<Result<CheckOutcome>> {
            co_return CheckOutcome{};
        };
        hooks.store = [](ConnectDraft) -> QCoro::Task<Result<TokenKept>> {
            co_return TokenKept::InKeychain;
        };
        hooks.known = [] { return ConnectDraft{u"https://larkspur.example"_s, u"m@x"_s, {}, {}}; };
        window = std::make_unique<MainWindow>(*workspace, settings, hooks);
        window->review()->queue()->setScope(QueueProxy::Scope::AllOpen);
        window->resize(1024, 640);
        window->show();
    }
    ~Desk() { window.reset(); }

    static HttpOptions once()
    {
        HttpOptions options;
        options.retry.retries = 0;
        return options;
    }

    void poll()
    {
        clock.advance(1min);
        (void)QCoro::waitFor(workspace->poll());
    }

    void approve()
    {
        (void)QCoro::waitFor(workspace->approve(proposalOf(port).id, Workspace::Hold::None));
        QCoro::waitFor(workspace->sendingDone());
    }

    /** The message bars, one a line, each with its buttons: "text [Try now]". */
    [[nodiscard]] QStringList bars() const
    {
        QCoreApplication::processEvents(); // A new bar comes with the next layout.
        QStringList all;
        for (const InlineBar *bar : window->messages()->findChildren<InlineBar *>()) {
            if (!bar->isVisible())
                continue;
            QString line = bar->text();
            for (const QPushButton *button : bar->findChildren<QPushButton *>())
                line += u" [%1]"_s.arg(button->text());
            all << line;
        }
        return all;
    }

    /** Keeps pictures of the window for eyes, in .build/dev/screens/states, when DOCKET_SCREENS is set. */
    void keep(const QString &name) const
    {
        if (!qEnvironmentVariableIsSet("DOCKET_SCREENS"))
            return;
        const QDir to(QCoreApplication::applicationDirPath() + u"/../screens/states"_s);
        if (!to.mkpath(u"."_s))
            qFatal("no folder for pictures");
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
            for (const bool dark : {false, true}) {
                applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
                window->resize(size);
                QTest::qWait(60);
                const QString file = u"%1-%2-%3.png"_s.arg(name)
                                         .arg(size.width())
                                         .arg(dark ? u"dark"_s : u"light"_s);
                if (!window->grab().save(to.filePath(file)))
                    qFatal("no picture");
            }
        }
        applyTheme(*qApp, ThemeChoice::Light);
    }

    [[nodiscard]] QString banner() const
    {
        const auto *bar = window->review()->panel()->findChild<InlineBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }

    /** Whose turn it is, under the queue. */
    [[nodiscard]] QString turn() const
    {
        return window->review()->queue()->findChild<QLabel *>(u"queueTurn"_s)->accessibleName();
    }

    void press(const QString &text) const
    {
        for (QPushButton *button : window->messages()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    /** Nothing that is known was taken for gone. */
    [[nodiscard]] bool keepsItsQueue() const
    {
        return window->review()->queue()->view()->model()->rowCount() == 1
            && window->review()->panel()->proposal().itemKey == port;
    }

    QSettings settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestWindowStates : public QObject
{
    Q_OBJECT

private:
    QTranslator m_plurals;

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(m_plurals.load(u":/i18n/docket_en.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    }

    void allIsWellWithoutABar()
    {
        Desk desk;
        QCOMPARE(desk.bars(), QStringList());
        QVERIFY(desk.keepsItsQueue());
        QCOMPARE(desk.window->corner(), u"●  Synced just now"_s);
    }

    void whatIsApprovedOfflineIsPromisedNoTime()
    {
        Desk desk;
        desk.world.setFaults(faults(R"([{"then":{"dropBefore":true}}])"));
        desk.poll();
        desk.workspace->setHoldTime(10s);
        QVERIFY(QCoro::waitFor(
            desk.workspace->approve(desk.proposalOf(port).id, Workspace::Hold::Window)));
        const auto *bar = desk.window->findChild<UndoBar *>();
        QTRY_VERIFY2(
            bar->text().endsWith(u"— kept until it can be sent"_s), qPrintable(bar->text()));
        desk.window->review()->queue()->setScope(QueueProxy::Scope::Decided);
        QTRY_COMPARE(desk.turn(), u"Docket's turn: kept until it can be sent"_s);
        desk.world.setFaults({});
        desk.poll();
        QTRY_VERIFY2(bar->text().contains(u"publishing in"_s), qPrintable(bar->text()));
        QTRY_COMPARE(desk.turn(), u"Docket's turn: about to be sent"_s);
    }

    void offlineIsSaidPlainlyAndWhatIsDecidedWaits()
    {
        Desk desk;
        desk.world.setFaults(faults(R"([{"then":{"dropBefore":true}}])"));
        desk.poll();
        QCOMPARE(desk.bars(),
            QStringList{
                u"Offline: sandbox cannot be reached. You can go on; decisions are kept and sent later. [Try now]"_s});
        QCOMPARE(desk.window->corner(), u"○  Offline"_s);
        QVERIFY(desk.keepsItsQueue());
        desk.approve();
        desk.poll();
        QCOMPARE(desk.bars(),
            QStringList{
                u"Offline: sandbox cannot be reached. You can go on; decisions are kept and sent later. 1 decision waits to be sent. [Try now]"_s});
        QCOMPARE(desk.version(u"100"_s), 3);
        desk.keep(u"offline"_s);
        desk.world.setFaults({});
        desk.press(u"Try now"_s);
        QTRY_COMPARE(desk.version(u"100"_s), 4);
        QTRY_COMPARE(desk.bars(), QStringList());
        desk.poll();
        QCOMPARE(desk.version(u"100"_s), 4);
    }

    void aRefusedTokenIsOneBarThatOpensTheAccount_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("token expired") << QByteArray();
        QTest::newRow("login page") << QByteArray(R"([{"then":{"html":"login"}}])");
        QTest::newRow("empty 200, hidden pages") << QByteArray(
            R"([{"match":{"path":"/rest/api/3/search/jql"},"then":{"status":200,"headers":{"x-seraph-loginreason":"AUTHENTICATED_FAILED"},"body":{"issues":[],"isLast":true}}},
                {"match":{"path":"/rest/api/3/myself"},"then":{"status":401}},
                {"match":{"path":"/wiki/api/v2*"},"then":{"status":404}},
                {"match":{"path":"/wiki/rest/api/user/current"},"then":{"status":403}}])");
    }

    void aRefusedTokenIsOneBarThatOpensTheAccount()
    {
        QFETCH(QByteArray, fault);
        Desk desk;
        if (fault.isEmpty())
            desk.world.setToken(u"another"_s);
        else
            desk.world.setFaults(faults(fault));
        QVERIFY(desk.world.transition(u"PLATFORM-90"_s, u"Done"_s, u"acc-jo"_s));
        desk.poll();
        const QStringList said{
            u"Sign-in for sandbox is missing or expired. Nothing was lost; sign in again with a new API token. [Sign in again]"_s};
        QCOMPARE(desk.bars(), said);
        QCOMPARE(desk.window->corner(), u"○  Sign-in needed"_s);
        QVERIFY(!desk.window->statusRight().contains(u"Online"_s)); // At the same time.
        const qsizetype asked = desk.world.exchanges().size();
        for (int i = 0; i < 3; ++i)
            desk.poll();
        QCOMPARE(desk.bars(), said);
        QCOMPARE(desk.world.exchanges().size(), asked);
        QVERIFY(desk.keepsItsQueue());
        desk.keep(u"signin"_s);
        desk.press(u"Sign in again"_s);
        auto *dialog = desk.window->findChild<ConnectDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->draft().site, u"https://larkspur.example"_s);
        QCOMPARE(dialog->windowTitle(), u"Sign in to larkspur.example"_s);
        auto *site = dialog->findChildren<QLineEdit *>().first();
        site->setFocus();
        QTest::keyClicks(site, u"other"_s);
        QCOMPARE(
            dialog->draft().site, u"https://larkspur.example"_s); // An account stays that site's.
        for (const QPushButton *button : dialog->findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || !button->text().contains(u"sample"_s),
                qPrintable(button->text())); // It is about that account alone.
        // Another one begins with nothing of this: no token of it goes to another site.
        desk.window->actions().connectAccount->trigger();
        const auto another = [&]() -> ConnectDialog * {
            for (auto *one : desk.window->findChildren<ConnectDialog *>()) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY(another());
        QCOMPARE(another()->draft(), ConnectDraft());
        another()->close();
    }

    /** Nothing is done before the first look is over: the queue is still being filled. */
    void beforeTheFirstLookIsOverNobodyIsDone()
    {
        Desk desk;
        const auto says = [&desk](const QString &words) {
            const auto all = desk.window->review()->findChildren<EmptyState *>();
            return std::ranges::any_of(all, [&](const EmptyState *one) {
                return one->isVisible() && one->sentence().contains(words);
            });
        };
        (void)QCoro::waitFor(desk.workspace->reject(desk.proposalOf(port).id, u"test"_s));
        desk.window.reset();
        desk.restart();
        desk.window = std::make_unique<MainWindow>(*desk.workspace, desk.settings, WindowHooks());
        desk.window->show();
        QTRY_VERIFY(says(u"Loading"_s));
        QVERIFY(!says(u"You are done"_s));
        desk.poll();
        QTRY_VERIFY(says(u"You are done"_s));
        QVERIFY(!says(u"Loading"_s));
    }

    void anotherSiteIsAQuestionBeforeAnythingIsWritten()
    {
        Desk desk;
        QAction *goOn = desk.window->actions().goOnWithSite;
        QVERIFY(!goOn->isEnabled()); // There is no question.
        desk.world.restore(Test::testSite());
        desk.poll();
        QVERIFY(goOn->isEnabled());
        QVERIFY(std::ranges::any_of(desk.window->menuBar()->findChildren<QMenu *>(),
            [goOn](const QMenu *menu) { return menu->actions().contains(goOn); }));
        QCOMPARE(desk.bars().size(), 1);
        QVERIFY2(desk.bars().first().endsWith(u"[Go on with this site]"_s),
            qPrintable(desk.bars().first()));
        QCOMPARE(desk.window->corner(), u"○  Stopped: is this the right site?"_s);
        desk.approve();
        QCOMPARE(desk.version(u"100"_s), 3);
        QVERIFY(desk.bars().first().contains(u"1 decision waits to be sent."_s));
        desk.keep(u"doubt"_s);
        desk.workspace->setHoldTime(60s);
        desk.window->messages()->findChild<QPushButton *>()->setFocus();
        desk.press(u"Go on with this site"_s);
        QTRY_COMPARE(desk.bars(), QStringList());
        QVERIFY(!goOn->isEnabled());
        QCOMPARE(desk.window->focusWidget(), nullptr); // On no tab: the queue is empty.
        // Time to think again: it is held as if it were approved now.
        QCOMPARE(desk.workspace->held().size(), 1);
        QCOMPARE(desk.workspace->held().first().sendAt, desk.clock.now().addSecs(60));
        QTRY_VERIFY(!desk.workspace->status().busy);
        QCoro::waitFor(desk.workspace->sendingDone());
        QCOMPARE(desk.version(u"100"_s), 3);
        QVERIFY(QCoro::waitFor(desk.workspace->undo(desk.proposalOf(port).id)));
        QCOMPARE(desk.proposalOf(port).state, ProposalState::Waiting);
        QTRY_COMPARE(desk.window->focusWidget(), desk.window->review()->queue()->view());
    }

    void aSiteThatFailsIsSaidUntilItAnswers()
    {
        Desk desk;
        desk.world.setFaults(faults(R"([{"then":{"status":503}}])"));
        desk.poll();
        QCOMPARE(desk.bars(),
            QStringList{
                u"sandbox has a fault of its own (503). Docket will try again by itself. [Try now]"_s});
        QCOMPARE(desk.window->corner(), u"○  Last look failed"_s);
        QVERIFY(desk.keepsItsQueue());
        desk.keep(u"failing"_s);
        desk.world.setFaults({});
        desk.press(u"Try now"_s);
        QTRY_COMPARE(desk.bars(), QStringList());
    }

    void throttlingNeedsNothingDone()
    {
        Desk desk;
        desk.world.setFaults(faults(R"([{"then":{"status":429,"headers":{"Retry-After":"40"}}}])"));
        desk.poll();
        QCOMPARE(desk.bars(),
            QStringList{
                u"sandbox asks us to wait 40 s. Nothing to do; Docket goes on by itself."_s});
        QCOMPARE(desk.window->corner(), u"◐  Waiting 40 s"_s);
        desk.keep(u"throttled"_s);
    }

    void wordsBegunAreThereThoughTheWindowComesBeforeTheProposals()
    {
        Desk desk;
        const QString id = desk.proposalOf(port).id;
        QVERIFY(QCoro::waitFor(
            desk.workspace->keepWords(Workspace::Words::Typed, id, u"1 abc\n<p>half a"_s)));
        desk.window.reset();
        desk.shut();
        auto opened = Journal::open(desk.folder.path(), desk.clock);
        QVERIFY(opened);
        desk.journal = std::move(*opened);
        desk.workspace = std::make_unique<Workspace>(*desk.journal, desk.clock);
        desk.window = std::make_unique<MainWindow>(*desk.workspace, desk.settings);
        desk.window->show();
        QTest::qWait(0); // Whatever it asks before the workspace is loaded is answered.
        QVERIFY(QCoro::waitFor(desk.workspace->load()));
        QTRY_VERIFY(desk.window->review()->panel()->typed().contains(id));
    }

    void whatWasDecidedLastTimeIsSentOnlyWhenSignedIn()
    {
        Desk desk;
        const QString id = desk.proposalOf(port).id;
        desk.workspace->setHoldTime(1h);
        QVERIFY(QCoro::waitFor(desk.workspace->approve(id, Workspace::Hold::Window)));
        desk.window.reset();
        desk.shut();
        auto opened = Journal::open(desk.folder.path(), desk.clock);
        QVERIFY(opened);
        desk.journal = std::move(*opened);
        desk.workspace = std::make_unique<Workspace>(*desk.journal, desk.clock);
        QVERIFY(QCoro::waitFor(desk.workspace->load()));
        desk.window = std::make_unique<MainWindow>(*desk.workspace, desk.settings);
        desk.window->show();
        QCOMPARE(desk.workspace->status().state, SyncStatus::State::NotConnected);
        QCOMPARE(desk.window->noticeShown(),
            u"1 decision from last time is sent once you are signed in"_s);
    }

    void beforeAnybodySignsInItIsTheTurnOfWhoeverWasHereLast()
    {
        Desk desk;
        QVERIFY2(desk.turn().startsWith(u"Your turn"_s), qPrintable(desk.turn()));
        const QString last = desk.workspace->status().account.accountId;
        QVERIFY(!last.isEmpty());
        desk.window.reset();
        desk.shut();
        auto opened = Journal::open(desk.folder.path(), desk.clock);
        QVERIFY(opened);
        desk.journal = std::move(*opened);
        desk.workspace = std::make_unique<Workspace>(*desk.journal, desk.clock);
        desk.window = std::make_unique<MainWindow>(*desk.workspace, desk.settings);
        desk.window->show();
        QVERIFY(desk.workspace->person().isNull()); // The window comes before the proposals.
        QVERIFY(QCoro::waitFor(desk.workspace->load()));
        QVERIFY(desk.workspace->status().account.isNull());
        QCOMPARE(desk.workspace->person().accountId, last);
        QTRY_VERIFY2(desk.turn().startsWith(u"Your turn"_s), qPrintable(desk.turn()));
    }

    void thePagesHistoryNamesPeopleAndAsksForThemOnce()
    {
        Desk desk;
        const auto asked = [&desk] {
            const auto all = desk.world.exchanges();
            return std::ranges::count_if(all, [](const Sandbox::Exchange &one) {
                return one.request.path.contains(u"users-bulk"_s);
            });
        };
        const auto said = [&desk] {
            QStringList words;
            for (const RoleLabel *label :
                desk.window->review()->evidence()->findChildren<RoleLabel *>())
                words << label->text();
            return words.join(u'\n');
        };
        for (int i = 0; i < 2; ++i) {
            QByteArray body = desk.body(u"100"_s);
            body.append("<p>One more.</p>");
            QVERIFY(desk.world.humanEdits(u"100"_s, body, u"acc-jo"_s));
        }
        desk.poll(); // Asks for the registry's people; the window may show the history meanwhile.
        const auto before = asked();
        const auto history = [&desk] {
            return QCoro::waitFor(desk.workspace->pageHistory(u"100"_s));
        };
        QVERIFY(history());
        QVERIFY(history());
        QVERIFY2(asked() <= before + 1, qPrintable(QString::number(asked() - before)));
        QCOMPARE(desk.workspace->personName(u"acc-jo"_s), u"Jo Roe"_s);
        QVERIFY2(!said().contains(u"acc-"_s), qPrintable(said()));
    }

    void theVeryWordsWereChangedIsAConflictOnTheProposal()
    {
        Desk desk;
        QByteArray body = desk.body(u"100"_s);
        body.replace("port 8080", "port 8443");
        QVERIFY(desk.world.humanEdits(u"100"_s, body, u"acc-jo"_s));
        desk.approve();
        QCOMPARE(desk.proposalOf(port).state, ProposalState::Conflict);
        desk.window->review()->select(desk.proposalOf(port).id);
        QTRY_VERIFY2(desk.banner().contains(u"nothing was written"_s, Qt::CaseInsensitive),
            qPrintable(desk.banner()));
        QVERIFY2(desk.banner().contains(u"it is now version 4"_s), qPrintable(desk.banner()));
        QVERIFY(desk.window->review()->panel()->findChild<InlineBar *>()->findChild<QPushButton *>(
            {}, Qt::FindDirectChildrenOnly));
        desk.keep(u"conflict"_s);
        QCOMPARE(desk.body(u"100"_s), body);
    }

    void undoOnAnotherScreenSaysWhatAndWhereAndLeadsThere()
    {
        Desk desk;
        const QString id = desk.proposalOf(port).id;
        emit desk.window->review()->rejectWanted(id, u"Wrong facts"_s);
        QTRY_COMPARE(desk.proposalOf(port).state, ProposalState::Rejected);
        desk.window->showScreen(WindowFrame::Screen::Registry);
        desk.window->actions().undo->trigger();
        QTRY_COMPARE(desk.proposalOf(port).state, ProposalState::Waiting);
        const auto *bar = desk.window->findChild<UndoBar *>();
        QTRY_VERIFY2(
            bar->text().startsWith(u"Undone in the queue: Reject “"_s), qPrintable(bar->text()));
        QCOMPARE(desk.window->screenShown(), WindowFrame::Screen::Registry);
        desk.keep(u"undone-elsewhere"_s);
        auto *link = bar->findChild<QPushButton *>();
        QCOMPARE(link->text(), u"Show it"_s);
        link->click();
        QCOMPARE(desk.window->screenShown(), WindowFrame::Screen::Queue);
        QCOMPARE(desk.window->review()->currentId(), id);
        QCOMPARE(desk.proposalOf(port).state, ProposalState::Waiting); // Nothing more is undone.
        QVERIFY(!bar->text().startsWith(u"Undone"_s));
    }

    /** And not what was decided before it, which may be on its page for long. */
    void undoTakesBackASettledConflictFirst()
    {
        Desk desk;
        const QString id = desk.proposalOf(port).id;
        const Person jo{u"acc-jo"_s, u"Jo Roe"_s, {}, {}, true};
        emit desk.window->review()->ownerWanted(id, jo);
        QTRY_COMPARE(desk.proposalOf(port).owner.accountId, jo.accountId);
        QByteArray body = desk.body(u"100"_s);
        body.replace("port 8080", "port 8443");
        QVERIFY(desk.world.humanEdits(u"100"_s, body, u"acc-jo"_s));
        desk.approve();
        QCOMPARE(desk.proposalOf(port).state, ProposalState::Conflict);
        const auto live = QCoro::waitFor(desk.documents->page(u"100"_s, {}));
        QVERIFY(live);
        QByteArray settled = body;
        settled.replace("port 8443", "port 9443");
        desk.workspace->setHoldTime(10s);
        emit desk.window->review()->resolveWanted(id, *live, settled);
        desk.window->actions().undo->trigger(); // At once.
        QTRY_VERIFY2(desk.window->noticeShown().startsWith(u"Undone: Approve"_s),
            qPrintable(desk.window->noticeShown()));
        QCOMPARE(desk.proposalOf(port).state, ProposalState::Waiting);
        QCOMPARE(desk.proposalOf(port).owner.accountId, jo.accountId);
        QVERIFY(desk.workspace->held().isEmpty());
        QCOMPARE(desk.body(u"100"_s), body);
        desk.window->actions().redo->trigger();
        QTRY_COMPARE(desk.proposalOf(port).state, ProposalState::Approved);
    }

    void wordsBesideItWereChangedItIsFittedAndShownAgain()
    {
        Desk desk;
        QByteArray body = desk.body(u"100"_s);
        body.replace("behind the load balancer", "behind two load balancers");
        QVERIFY(desk.world.humanEdits(u"100"_s, body, u"acc-jo"_s));
        desk.approve();
        desk.window->review()->select(desk.proposalOf(port).id);
        QTRY_VERIFY2(desk.banner().contains(u"look at it and approve it again"_s),
            qPrintable(desk.banner()));
        QTRY_VERIFY(desk.window->review()->panel()->mayDecide());
        QTRY_VERIFY(desk.window->actions().approve->isEnabled());
        desk.keep(u"fitted"_s);
    }

    void aPageWrittenTooOftenSaysWhenItGoesOn()
    {
        Desk desk;
        Policy policy = Test::testPolicy();
        policy.writeLimit.writes = 1;
        QVERIFY(desk.closeAndPoll({}, policy));
        desk.approve();
        QVERIFY(desk.closeAndPoll({u"PLATFORM-90"_s}, policy));
        const QString second = desk.proposalOf(u"PLATFORM-90"_s).id;
        QVERIFY(QCoro::waitFor(desk.workspace->approve(second, Workspace::Hold::None)));
        QCoro::waitFor(desk.workspace->sendingDone());
        desk.window->review()->queue()->setScope(QueueProxy::Scope::Decided);
        desk.window->review()->select(second);
        QTRY_VERIFY2(desk.banner().contains(u"wait until"_s), qPrintable(desk.banner()));
        QVERIFY(desk.banner().contains(
            u"Docket wrote this page once (a change or a revert) within 10 minutes"_s));
        desk.keep(u"often"_s);
    }

    void whatOneVersionTookIsSaidOnceAndAsOne()
    {
        const QString second = u"PLATFORM-90"_s;
        Desk desk;
        QVERIFY(desk.closeAndPoll({second}));
        desk.workspace->setHoldTime(1ms);
        for (const QString &key : {port, second})
            QVERIFY(QCoro::waitFor(
                desk.workspace->approve(desk.proposalOf(key).id, Workspace::Hold::Window)));
        desk.clock.advance(1ms);
        QTRY_COMPARE(desk.proposalOf(port).state, ProposalState::Published);
        QTRY_COMPARE(desk.proposalOf(second).state, ProposalState::Published);
        QCOMPARE(desk.version(u"100"_s), 4);
        QTRY_COMPARE(desk.window->noticeShown(),
            u"2 changes on “%1” are published as version 4"_s.arg(desk.proposalOf(port).pageTitle));
    }

    void whatWaitsForAPageIsNamedWithItsTimeAndTheWayBack()
    {
        Desk desk;
        Policy policy = Test::testPolicy();
        policy.writeLimit.writes = 1;
        QVERIFY(desk.closeAndPoll({}, policy));
        desk.approve();
        const QDateTime until = desk.clock.now().addSecs(600).toLocalTime();
        QVERIFY(desk.closeAndPoll({u"PLATFORM-90"_s}, policy));
        const Proposal second = desk.proposalOf(u"PLATFORM-90"_s);
        const QString words =
            u"%1 waits: its page was written once (a change or a revert) within 10 min, as often as the policy allows. It is published at %2. [Show it] [Undo] [Dismiss]"_s
                .arg(placeName(second), until.toString(u"HH:mm"_s));
        const auto approve = [&] {
            emit desk.window->review()->approveWanted(second.id); // As by its key.
            QVERIFY(QTest::qWaitFor([&] { return !desk.workspace->delayed().isEmpty(); }));
        };
        approve();
        QTRY_COMPARE(desk.bars(), QStringList{words});
        QTRY_VERIFY2(desk.window->statusRight().endsWith(u"Online · 1 held"_s),
            qPrintable(desk.window->statusRight()));
        desk.keep(u"limit"_s);
        desk.press(u"Show it"_s);
        QTRY_COMPARE(desk.window->review()->currentId(), second.id);
        QTRY_VERIFY2(desk.banner().contains(u"wait until"_s), qPrintable(desk.banner()));
        QTRY_COMPARE(
            desk.turn(), u"Docket's turn: it waits until %1"_s.arg(until.toString(u"HH:mm"_s)));
        desk.press(u"Undo"_s);
        QTRY_COMPARE(desk.workspace->proposal(second.id)->state, ProposalState::Waiting);
        QTRY_COMPARE(desk.bars(), QStringList());
        // It waits again, and is shown where what waits is.
        QTRY_COMPARE(desk.window->review()->queue()->proxy()->scope(), QueueProxy::Scope::Mine);
        QCOMPARE(desk.window->review()->currentId(), second.id);
        QTRY_VERIFY(!desk.window->statusRight().contains(u"held"_s));
        // Done again it waits again; what is put away stays away until something else waits.
        QTRY_VERIFY(desk.window->actions().redo->isEnabled());
        desk.window->actions().redo->trigger();
        QTRY_COMPARE(desk.bars(), QStringList{words});
        desk.press(u"Dismiss"_s);
        QTRY_COMPARE(desk.bars(), QStringList());
        desk.poll();
        QCOMPARE(desk.bars(), QStringList());
        QTRY_VERIFY(desk.window->statusRight().endsWith(u"1 held"_s));
        desk.clock.advance(10min);
        desk.poll();
        QTRY_COMPARE(desk.workspace->proposal(second.id)->state, ProposalState::Published);
        QTRY_VERIFY(!desk.window->statusRight().contains(u"held"_s));
    }

    void whoAsksForASyncSeesAtOnceThatItIsUnderWayAndHowItEnded()
    {
        Desk desk;
        QVERIFY(desk.window->statusRight().contains(u"Online"_s));
        desk.world.setFaults(faults(R"([{"then":{"dropBefore":true}}])"));
        desk.window->actions().sync->trigger();
        QCOMPARE(desk.window->noticeShown(), u"Syncing …"_s); // Before anything is answered.
        QCOMPARE(desk.window->corner(), u"●  Syncing …"_s);
        QVERIFY(!desk.window->statusRight().contains(u"Online"_s));
        QVERIFY(!desk.window->actions().sync->isEnabled());
        QKeyEvent hasty(QEvent::KeyPress, Qt::Key_F5, Qt::NoModifier); // No answer comes meanwhile.
        QCoreApplication::sendEvent(desk.window.get(), &hasty);
        QCOMPARE(desk.window->noticeShown(), u"Syncing already …"_s);
        QTRY_COMPARE(desk.window->corner(), u"○  Offline"_s);
        QVERIFY2(desk.window->noticeShown().startsWith(u"Not synced: Offline"_s),
            qPrintable(desk.window->noticeShown()));
        desk.press(u"Try now"_s); // Offline, too.
        QCOMPARE(desk.window->corner(), u"●  Syncing …"_s);
        QTRY_COMPARE(desk.window->corner(), u"○  Offline"_s);
        desk.world.setFaults({});
        desk.press(u"Try now"_s);
        QTRY_COMPARE(desk.window->corner(), u"●  Synced just now"_s);
        QCOMPARE(desk.window->noticeShown(), u"Synced: nothing new"_s);
    }

    /** What Docket tries again by itself is said while it does, with the time of the next attempt. */
    void aFaultThatIsTriedAgainIsSaidWhileItLasts()
    {
        Desk desk;
        const QString host = u"127.0.0.1:1"_s;
        const Error fault{Error::Kind::Server, u"the remote answered 503"_s, 503, {}, {}};
        emit desk.http.retrying(host, fault, desk.clock.now().addSecs(8));
        QCOMPARE(desk.bars(),
            QStringList{
                u"sandbox answers with a fault of its own (503). Docket tries again in 8 s."_s});
        QCOMPARE(desk.window->corner(), u"◐  Trying again"_s);
        desk.keep(u"retrying"_s);
        desk.workspace->setHoldTime(10s);
        QVERIFY(QCoro::waitFor(
            desk.workspace->approve(desk.proposalOf(port).id, Workspace::Hold::Window)));
        QTRY_VERIFY(desk.window->findChild<UndoBar *>()->text().endsWith(
            u"— kept until it can be sent"_s)); // No time is promised.
        QVERIFY(QCoro::waitFor(desk.workspace->undo(desk.proposalOf(port).id)));
        emit desk.http.settled(u"another"_s);
        QCOMPARE(desk.bars().size(), 1);
        emit desk.http.retrying(
            host, {Error::Kind::Offline, {}, 0, {}, {}}, desk.clock.now().addSecs(-1));
        QCOMPARE(desk.bars(), QStringList{u"sandbox does not answer. Docket is trying again."_s});
        emit desk.http.settled(host);
        QCOMPARE(desk.bars(), QStringList());
        QCOMPARE(desk.window->corner(), u"●  Synced just now"_s);
    }

    /** An approval whose countdown is over is told of until it is answered. */
    void whatIsBeingSentIsSaidUntilItIsAnswered()
    {
        Desk desk;
        const auto *bar = desk.window->findChild<UndoBar *>();
        QStringList said;
        connect(desk.workspace.get(), &Workspace::proposalsChanged, bar, [&] {
            QCoreApplication::processEvents();
            said.append(bar->text());
        });
        desk.approve();
        QTRY_VERIFY(!bar->text().startsWith(u"Sending"_s));
        QVERIFY2(
            said.contains(u"Sending “Current Configuration” …"_s), qPrintable(said.join(u'|')));
    }

    void aPageThatTakesNothingSaysSoAndHoldsNoOtherUp()
    {
        Desk desk;
        QVERIFY(desk.closeAndPoll({u"PLATFORM-93"_s}));
        desk.world.setFaults(faults(
            R"([{"match":{"method":"PUT","path":"/wiki/api/v2/pages/100"},"then":{"status":500}}])"));
        desk.approve();
        const QString other = desk.proposalOf(u"PLATFORM-93"_s).id;
        QVERIFY(QCoro::waitFor(desk.workspace->approve(other, Workspace::Hold::None)));
        QCoro::waitFor(desk.workspace->sendingDone());
        QCOMPARE(desk.workspace->proposal(other)->state, ProposalState::Published);
        desk.window->review()->queue()->setScope(QueueProxy::Scope::Decided);
        desk.window->review()->select(desk.proposalOf(port).id);
        QTRY_VERIFY2(
            desk.banner().startsWith(u"Sent, but not confirmed"_s), qPrintable(desk.banner()));
        QCOMPARE(desk.bars(),
            QStringList{
                u"“Current Configuration”: Sent, but not confirmed; Docket looks for it before it sends again: the remote answered 500. [Show it] [Dismiss]"_s});
        const auto waits = [&desk] {
            LogQuery query;
            query.kinds = {LogEntry::Kind::Delayed};
            return QCoro::waitFor(desk.workspace->log(query))->size();
        };
        QCOMPARE(waits(), 1);
        for (int i = 0; i < 3; ++i)
            desk.poll(); // It is looked for and sent again each time.
        QCoro::waitFor(desk.workspace->sendingDone());
        QCOMPARE(waits(), 1);
        QCOMPARE(desk.proposalOf(port).state, ProposalState::Publishing);
        QVERIFY(!desk.proposalOf(port).reason.isEmpty());
        desk.keep(u"stuck"_s);
    }

    // ---- the token's end ----

    void theEndOfATokenIsSaidWithTheWayToRenewIt()
    {
        Desk desk;
        const QDate last = desk.clock.now().toLocalTime().date().addDays(7);
        const auto signIn = [&](const QDate &day) {
            return QCoro::waitFor(desk.workspace->connectTo(
                {u"test"_s, u"sandbox"_s, desk.work.get(), desk.documents.get(), &desk.http,
                    day.isValid() ? day.startOfDay() : QDateTime()}));
        };
        QVERIFY(signIn(last));
        const QStringList said{
            u"The API token for sandbox ends on 21 April 2026, in 7 days. Make a new one before then, and Docket goes on without a break. [Renew…] [Later]"_s};
        QCOMPARE(desk.bars(), said);
        QVERIFY(desk.window->whoText().endsWith(u" · token ends in 7 days"_s));
        desk.keep(u"tokenends"_s);
        desk.press(u"Renew…"_s);
        auto *dialog = desk.window->findChild<ConnectDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(desk.bars(), said); // Until it is renewed.
        QVERIFY(signIn(last.addDays(300)));
        QTRY_COMPARE(desk.bars(), QStringList());
        QVERIFY(!desk.window->whoText().contains(u"token"_s));
    }

    void laterPutsTheAnnouncementOffToTheNextStage()
    {
        Desk desk;
        const QDate last = desk.clock.now().toLocalTime().date().addDays(7);
        const auto signIn = [&] {
            return QCoro::waitFor(desk.workspace->connectTo({u"test"_s, u"sandbox"_s,
                desk.work.get(), desk.documents.get(), &desk.http, last.startOfDay()}));
        };
        QVERIFY(signIn());
        desk.press(u"Later"_s);
        QTRY_COMPARE(desk.bars(), QStringList());
        desk.clock.advance(24h);
        desk.poll();
        QVERIFY(signIn());
        QCOMPARE(desk.bars(), QStringList());
        QVERIFY(desk.window->whoText().endsWith(u" · token ends in 6 days"_s));
        desk.clock.advance(5 * 24h);
        desk.poll();
        QCOMPARE(desk.bars().size(), 1);
        QVERIFY2(desk.bars().first().contains(u"ends tomorrow, 21 April 2026"_s),
            qPrintable(desk.bars().first()));
        desk.clock.advance(2 * 24h);
        desk.poll();
        QVERIFY2(desk.bars().first().contains(u"ended on 21 April 2026"_s),
            qPrintable(desk.bars().first()));
        desk.world.setToken(u"another"_s); // Refused: one bar, not two.
        desk.poll();
        QTRY_COMPARE(desk.bars().size(), 1);
        QVERIFY(desk.bars().first().startsWith(u"Sign-in for sandbox"_s));
    }
};

QTEST_MAIN(TestWindowStates)
#include "tst_windowstates.moc"
