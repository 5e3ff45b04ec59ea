// SPDX-License-Identifier: GPL-3.0-or-later
// The first run: from an empty folder to the first approved change, by clicks, on real sockets.
#include "app/windowsession.h"
#include "core/policy/kindguess.h"
#include "core/sandbox/server.h"
#include "core/sandbox/world.h"
#include "tests/support/testsite.h"
#include "ui/feedback/messagebar.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/setup/pagespage.h"
#include "ui/setup/practicepage.h"
#include "ui/setup/setuppages.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestSetup : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<Sandbox::World> m_world;
    std::unique_ptr<Sandbox::Server> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    int m_clicks = 0;

    void click(const QString &text, const QWidget *in = nullptr)
    {
        for (QAbstractButton *one : (in ? in : wizard())->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&') == text) {
                QVERIFY2(one->isEnabled(), qPrintable(text));
                QTest::mouseClick(one, Qt::LeftButton);
                ++m_clicks;
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    SetupWizard *wizard() { return m_window->findChild<SetupWizard *>(); }

    /** Clicks into each field and pastes. */
    void fillIn(const QString &token)
    {
        const auto *form = wizard()->currentPage();
        const QList<QLineEdit *> fields = form->findChildren<QLineEdit *>();
        const QStringList words{m_world->baseUrl(), m_world->email(), token};
        for (int i = 0; i < 3; ++i) {
            QTest::mouseClick(fields.at(i), Qt::LeftButton);
            ++m_clicks;
            fields.at(i)->setText(words.at(i));
        }
    }

    void goToTickets()
    {
        m_window->showWayIn();
        click(u"Connect my account"_s);
        fillIn(m_world->token());
        click(u"Check"_s);
        QTRY_VERIFY(wizard()->currentPage()->isComplete());
        click(u"Next >"_s);
        auto *list = wizard()->currentPage()->findChild<QListWidget *>();
        QTRY_VERIFY(list->count() > 0);
        const auto says = [this](const QString &words) {
            const auto labels = wizard()->currentPage()->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->text() == words; });
        };
        QVERIFY(says(u"1 of 1 project(s) chosen"_s));
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(says(u"1 project(s); tick those whose tickets change your pages."_s));
        list->item(0)->setCheckState(Qt::Checked);
    }

    /** Ticks the page in the tree as a click on its box does. */
    void tick(const QString &title)
    {
        auto *tree = wizard()->currentPage()->findChild<QTreeWidget *>();
        const auto found = tree->findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        found.first()->setCheckState(0, Qt::Checked);
        ++m_clicks;
    }

    void goToPages()
    {
        goToTickets();
        QVERIFY(wizard()->currentPage()->isComplete()); // The only project is ticked.
        click(u"Next >"_s);
        auto *tree = wizard()->currentPage()->findChild<QTreeWidget *>();
        QTRY_VERIFY(
            !tree->findItems(u"Runbook"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    }

private slots:
    void init()
    {
        Sandbox::Site site = Test::testSite();
        site.pages[1].ownerId = u"acc-jo"_s;
        m_world = std::make_unique<Sandbox::World>(site, m_clock);
        m_server = std::make_unique<Sandbox::Server>(*m_world);
        QVERIFY(m_server->start(0));
        m_folder = std::make_unique<QTemporaryDir>();
        auto session = WindowSession::open(
            m_folder->path(), nullptr, {std::make_unique<MemorySecretStore>(), {}});
        QVERIFY(session);
        m_session = std::move(*session);
        m_window = std::make_unique<MainWindow>(
            m_session->workspace(), m_session->settings(), m_session->hooks());
        m_window->show();
        QVERIFY(!QCoro::waitFor(m_session->start())); // There is no account.
        m_clicks = 0;
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_server.reset();
    }

    void fromAnEmptyFolderToTheFirstApprovedChangeInFewClicks()
    {
        goToPages();
        tick(u"Runbook"_s);
        click(u"Next >"_s);
        QTRY_VERIFY(qobject_cast<PracticePage *>(wizard()->currentPage()));
        const Policy policy = m_session->workspace().policy();
        QCOMPARE(policy.registry.size(), 1);
        QCOMPARE(policy.registry.first().project, u"PLATFORM"_s);
        QCOMPARE(policy.registry.first().page, u"100"_s);
        QCOMPARE(policy.registry.first().kind, PageKind::Runbook);
        QCOMPARE(policy.registry.first().owner, m_session->workspace().status().account.accountId);
        QCOMPARE(m_session->workspace().status().state, SyncStatus::State::Online);
        QVERIFY(!policy.rules.isEmpty());

        m_session->workspace().setPollInterval(std::chrono::milliseconds(0));
        QVERIFY(QCoro::waitFor(m_session->workspace().poll())); // Waits for the one under way.
        QVERIFY(m_world->transition(u"PLATFORM-89"_s, u"Done"_s, u"acc-jo"_s));
        QVERIFY(QCoro::waitFor(m_session->workspace().poll()));
        QCOMPARE(m_session->workspace().proposals().size(), 1);
        click(u"Open queue"_s);
        QTRY_VERIFY(!wizard()->isVisible());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const QString id = m_session->workspace().proposals().first().id;
        QTRY_VERIFY(m_window->review()->panel()->mayDecide());
        click(u"Approve"_s, m_window.get());
        QTRY_COMPARE(m_session->workspace().proposal(id)->state, ProposalState::Approved);
        QVERIFY2(m_clicks <= 24, qPrintable(QString::number(m_clicks)));
        QFile accounts(m_folder->filePath(u"accounts.json"_s));
        QVERIFY(accounts.open(QIODevice::ReadOnly));
        QVERIFY(!accounts.readAll().contains(m_world->token().toUtf8()));
    }

    void nothingIsKeptBeforeTheEndAndTheBarLeadsBackToWhereOneWas()
    {
        goToPages();
        tick(u"Runbook"_s);
        click(u"Later"_s);
        QTRY_VERIFY(!wizard()->isVisible());
        QVERIFY(AccountStore(m_folder->path()).accounts()->isEmpty());
        QVERIFY(m_session->workspace().policy().registry.isEmpty());
        QTRY_VERIFY(!m_window->messages()->findChildren<InlineBar *>().isEmpty());
        QCoreApplication::processEvents();
        click(u"Finish setup"_s, m_window->messages());
        QVERIFY(wizard()->isVisible());
        const auto *pages = qobject_cast<PagesPage *>(wizard()->currentPage());
        QVERIFY(pages);
        QCOMPARE(pages->lines().size(), 1);
        QTRY_VERIFY(m_window->messages()->findChildren<InlineBar *>().isEmpty());
    }

    void backKeepsWhatWasChosen()
    {
        goToPages();
        tick(u"Runbook"_s);
        click(u"< Back"_s);
        QVERIFY(qobject_cast<TicketsPage *>(wizard()->currentPage()));
        QVERIFY(wizard()->currentPage()->isComplete());
        click(u"< Back"_s);
        QVERIFY(wizard()->currentPage()->isComplete()); // Still checked.
        click(u"Next >"_s);
        click(u"Next >"_s);
        QCOMPARE(qobject_cast<PagesPage *>(wizard()->currentPage())->lines().size(), 1);
    }

    void aWrongTokenIsSaidAndGoesNoFurther()
    {
        m_window->showWayIn();
        click(u"Connect my account"_s);
        fillIn(u"wrong"_s);
        click(u"Check"_s);
        const auto *page = wizard()->currentPage();
        QTRY_VERIFY(std::ranges::any_of(page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"✗ The site does not accept"_s);
        }));
        QVERIFY(!page->isComplete());
    }

    void anotherSiteForTheTickets()
    {
        Sandbox::World elsewhere(Test::testSite(), m_clock, [this] {
            Sandbox::WorldOptions same;
            same.token = m_world->token();
            return same;
        }());
        Sandbox::Server server(elsewhere);
        QVERIFY(server.start(0));
        goToTickets();
        auto *page = wizard()->currentPage();
        page->findChildren<QRadioButton *>().at(1)->click();
        QVERIFY(!page->isComplete());
        auto *site = page->findChildren<QLineEdit *>().first();
        site->setText(elsewhere.baseUrl());
        emit site->editingFinished();
        QTRY_VERIFY(page->isComplete());
        QVERIFY(std::ranges::any_of(elsewhere.exchanges(),
            [](const auto &exchange) { return exchange.request.path.contains("project/search"); }));
    }

    void onlyPagesIOwnAreShownWhenAskedFor()
    {
        goToPages();
        auto *own = wizard()->currentPage()->findChild<QCheckBox *>();
        QTRY_COMPARE(own->text(), u"Only pages I own (1)"_s);
        own->click();
        auto *tree = wizard()->currentPage()->findChild<QTreeWidget *>();
        const auto hidden = [tree](const QString &title) {
            return tree->findItems(title, Qt::MatchExactly | Qt::MatchRecursive)
                .first()
                ->isHidden();
        };
        QVERIFY(!hidden(u"Runbook"_s));
        QVERIFY(hidden(u"Release Notes"_s));
    }

    void practiceUsesTheRealKeysAndSendsNothing()
    {
        goToPages();
        tick(u"Runbook"_s);
        click(u"Next >"_s);
        QTRY_VERIFY(qobject_cast<PracticePage *>(wizard()->currentPage()));
        m_session->workspace().setPollInterval(std::chrono::milliseconds(0));
        QVERIFY(QCoro::waitFor(m_session->workspace().poll()));
        const qsizetype asked = m_world->exchanges().size();
        auto *page = qobject_cast<PracticePage *>(wizard()->currentPage());
        QVERIFY(!wizard()->button(QWizard::BackButton)->isVisible()); // It is kept and in use.
        QTRY_VERIFY(!page->review()->currentId().isEmpty());
        wizard()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(wizard()));
        QWidget *keys = page->review()->queue()->view();
        QTRY_VERIFY(keys->hasFocus());
        QTRY_VERIFY(page->review()->panel()->mayDecide());
        const QString first = page->review()->currentId();
        const auto state = [&] {
            return std::ranges::find(page->proposals(), first, &Proposal::id)->state;
        };
        QTest::keyClick(keys, Qt::Key_A);
        QCOMPARE(state(), ProposalState::Approved);
        QVERIFY(page->review()->currentId() != first);
        QTest::keyClick(keys, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(state(), ProposalState::Waiting);
        QCOMPARE(page->review()->currentId(), first);
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY(page->review()->panel()->mayDecide());
            QTest::keyClick(keys, Qt::Key_A);
        }
        auto *finish = qobject_cast<QPushButton *>(wizard()->button(QWizard::FinishButton));
        QTRY_VERIFY(finish->hasFocus());
        QVERIFY(finish->isDefault());
        QTest::keyClick(finish, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(
            std::ranges::count(page->proposals(), ProposalState::Waiting, &Proposal::state), 1);
        QCOMPARE(m_world->exchanges().size(), asked);
        QVERIFY(m_session->workspace().proposals().isEmpty());
    }

    void titlesSayWhatAPageIsFor_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("kind");
        QTest::newRow("runbook") << u"Gateway Runbook"_s << int(PageKind::Runbook);
        QTest::newRow("notes") << u"Release Notes 2026"_s << int(PageKind::ReleaseNotes);
        QTest::newRow("adr") << u"ADR 14: queues"_s << int(PageKind::Adr);
        QTest::newRow("inside a word") << u"Quadratic growth"_s << int(PageKind::Other);
        QTest::newRow("none") << u"Team lunch"_s << int(PageKind::Other);
    }

    void titlesSayWhatAPageIsFor()
    {
        QFETCH(const QString, title);
        QTEST(int(kindFromTitle(title)), "kind");
    }
};

QTEST_MAIN(TestSetup)

#include "tst_setup.moc"
