// SPDX-License-Identifier: GPL-3.0-or-later
// The first run: from an empty folder to the first approved change, by clicks, on real sockets.
#include "core/policy/kindguess.h"
#include "tests/app/sitedesk.h"
#include "ui/feedback/messagebar.h"
#include "ui/messagecauses.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/settings/settingsdialog.h"
#include "ui/setup/connectdialog.h"
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
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestSetup : public QObject, private Test::SiteDesk
{
    Q_OBJECT

private:
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
        QVERIFY(says(u"1 of 1 project(s) chosen"_s));
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(says(u"Tick the projects whose tickets change your pages."_s));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return); // Not before one is ticked.
        QCOMPARE(wizard()->currentPage()->findChild<QListWidget *>(), list);
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
        auto *list = wizard()->currentPage()->findChild<QListWidget *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        ++m_clicks;
        auto *tree = wizard()->currentPage()->findChild<QTreeWidget *>();
        QTRY_VERIFY(
            !tree->findItems(u"Runbook"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    }

    void goToPractice()
    {
        goToPages();
        tick(u"Runbook"_s);
        click(u"Next >"_s);
        QTRY_VERIFY(qobject_cast<PracticePage *>(wizard()->currentPage()));
    }

    [[nodiscard]] bool says(const QString &words)
    {
        const auto labels = wizard()->currentPage()->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
            [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }

    void leaveAndFinish()
    {
        click(u"Later"_s);
        QTRY_VERIFY(!wizard()->isVisible());
        QTRY_VERIFY(!m_window->messages()->findChildren<InlineBar *>().isEmpty());
        QCoreApplication::processEvents();
        click(u"Finish setup"_s, m_window->messages());
        QVERIFY(wizard()->isVisible());
    }

    QStringList pagesKept()
    {
        QStringList pages;
        for (const RegistryEntry &line : m_session->workspace().policy().registry)
            pages << line.page;
        return pages;
    }

private slots:
    void init()
    {
        Sandbox::Site site = Test::testSite();
        site.pages[1].ownerId = u"acc-jo"_s;
        serve(site);
        openWindow();
        QVERIFY(!QCoro::waitFor(m_session->start())); // There is no account.
        m_clicks = 0;
    }

    void cleanup() { end(); }

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

    void finishSetupOpensTheFirstPageThatIsNotDone()
    {
        m_window->showWayIn();
        leaveAndFinish();
        auto *site = wizard()->currentPage()->findChild<QLineEdit *>();
        QVERIFY(site); // Welcome asks for nothing.
        QCOMPARE(wizard()->focusWidget(), site);
        fillIn(m_world->token());
        click(u"Check"_s);
        QTRY_VERIFY(wizard()->currentPage()->isComplete());
        leaveAndFinish(); // The account is done.
        QVERIFY(qobject_cast<TicketsPage *>(wizard()->currentPage()));
        auto *list = wizard()->currentPage()->findChild<QListWidget *>();
        QTRY_VERIFY(list->count() > 0);
        QCOMPARE(wizard()->focusWidget(), list);
        click(u"Next >"_s);
        QTRY_VERIFY(says(u"Tick the pages that closed tickets make untrue."_s));
        list->item(0)->setCheckState(Qt::Unchecked);
        leaveAndFinish(); // Back to what is open again.
        QVERIFY(qobject_cast<TicketsPage *>(wizard()->currentPage()));
        list->item(0)->setCheckState(Qt::Checked);
        leaveAndFinish();
        QVERIFY(qobject_cast<PagesPage *>(wizard()->currentPage()));
        QCOMPARE(wizard()->focusWidget(), wizard()->currentPage()->findChild<QTreeWidget *>());
        tick(u"Runbook"_s);
        leaveAndFinish(); // What keeps it all is a person's to press.
        QVERIFY(qobject_cast<PagesPage *>(wizard()->currentPage()));
        QVERIFY(m_session->workspace().policy().registry.isEmpty());
    }

    void theListOfProjectsIsTickedWithKeysAndWords()
    {
        goToTickets();
        QVERIFY(QTest::qWaitForWindowActive(wizard()));
        auto *list = wizard()->currentPage()->findChild<QListWidget *>();
        auto *item = list->item(0);
        list->setFocus();
        QCOMPARE(list->currentRow(), 0); // Down and Up have a place to begin.
        for (int i = 0; i < 2; ++i) {
            const Qt::CheckState before = item->checkState();
            QTest::keyClick(list, Qt::Key_Space);
            QVERIFY(item->checkState() != before);
        }
        const QRect row = list->visualItemRect(item);
        for (const QPoint &place : {row.center(), QPoint(row.left() + 12, row.center().y())}) {
            const Qt::CheckState before = item->checkState(); // On the words, and on the box.
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
            QVERIFY(item->checkState() != before);
        }
    }

    void allOrNoneOfTheProjects()
    {
        goToTickets();
        auto *page = wizard()->currentPage();
        auto *list = page->findChild<QListWidget *>();
        for (const QString &name : {u"Billing"_s, u"Website"_s}) {
            auto *more = new QListWidgetItem(name, list);
            more->setData(Qt::UserRole, name);
            more->setCheckState(Qt::Unchecked);
        }
        auto *all = page->findChild<QCheckBox *>();
        QCOMPARE(all->checkState(), Qt::PartiallyChecked);
        all->click();
        QCOMPARE(all->checkState(), Qt::Checked);
        QVERIFY(says(u"3 of 3 project(s) chosen"_s));
        all->click();
        QCOMPARE(all->checkState(), Qt::Unchecked);
        QVERIFY(!page->isComplete());
        page->findChildren<QLineEdit *>().last()->setText(u"bill"_s); // Those that are shown.
        all->click();
        QVERIFY(says(u"1 of 3 project(s) chosen"_s));
    }

    void theSentenceBelowThePagesCountsThem()
    {
        goToPages();
        QVERIFY(says(u"Tick the pages that closed tickets make untrue."_s));
        auto *tree = wizard()->currentPage()->findChild<QTreeWidget *>();
        int all = 0;
        for (QTreeWidgetItemIterator at(tree); *at; ++at) {
            if ((*at)->flags() & Qt::ItemIsUserCheckable) {
                (*at)->setCheckState(0, Qt::Checked);
                ++all;
            }
        }
        QVERIFY(says(u"%1 of %1 page(s) chosen"_s.arg(all)));
    }

    void thePagesHaveTheKeysOnceTheyAreThere()
    {
        goToPages();
        auto *tree = wizard()->currentPage()->findChild<QTreeWidget *>();
        QTRY_VERIFY(tree->currentItem());
        QVERIFY(tree->currentItem()->flags() & Qt::ItemIsUserCheckable);
        QCOMPARE(wizard()->focusWidget(), tree);
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(tree->currentItem()->checkState(0), Qt::Checked);
    }

    void allOrNoneOfThePages()
    {
        goToPages();
        auto *page = qobject_cast<PagesPage *>(wizard()->currentPage());
        const QList<QCheckBox *> boxes = page->findChildren<QCheckBox *>();
        QCheckBox *own = boxes.first(), *all = boxes.last();
        QTRY_VERIFY(own->isEnabled()); // All pages are read.
        const auto ticked = [page] {
            const QList<RegistryEntry> lines = page->lines();
            return lines.size();
        };
        all->click();
        QCOMPARE(all->checkState(), Qt::Checked);
        const auto every = ticked();
        QVERIFY(every > 1);
        all->click();
        QCOMPARE(all->checkState(), Qt::Unchecked);
        QCOMPARE(ticked(), 0);
        own->click(); // Those that are shown.
        all->click();
        QCOMPARE(ticked(), 1);
        own->click();
        QCOMPARE(all->checkState(), Qt::PartiallyChecked);
        QCOMPARE(ticked(), 1);
    }

    void oneButtonGoesOnFromTheFirstPage()
    {
        m_window->showWayIn();
        QStringList primary;
        for (const QAbstractButton *one : wizard()->findChildren<QAbstractButton *>()) {
            if (one->isVisible()
                && (one->property("primary").toBool() || one->text().contains('>')))
                primary << one->text();
        }
        QCOMPARE(primary, QStringList{u"Co&nnect my account"_s});
        QTRY_VERIFY(wizard()->button(QWizard::NextButton)->hasFocus());
    }

    void theSignInIsSaidOnceAndNothingTwice()
    {
        goToPractice(); // The registry has a page to try.
        m_window->showConnectDialog();
        auto *dialog = m_window->findChild<ConnectDialog *>();
        QCOMPARE(dialog->windowTitle(), u"Sign in to "_s + siteForPeople(m_world->baseUrl()));
        auto *form = dialog->findChild<SiteForm *>();
        form->findChildren<QLineEdit *>().at(2)->setText(m_world->token());
        form->findChildren<QPushButton *>().last()->click();
        QTRY_VERIFY(form->outcome());
        const QList<RightCheck> twice = form->outcome()->checks + form->outcome()->checks;
        form->showOutcome({form->outcome()->account, twice});
        QStringList lines;
        for (const QLabel *label : form->answers()->findChildren<QLabel *>()) {
            if (label->text().size() > 1)
                lines << label->text();
        }
        QVERIFY(lines.size() > 2);
        QStringList once = lines;
        once.removeDuplicates();
        QCOMPARE(lines, once);
        QCOMPARE(lines.filter(u"ign in"_s) + lines.filter(u"igned in"_s),
            QStringList{u"Signed in as "_s + form->outcome()->account.displayName});
    }

    void thatNoKeychainAnswersIsToldOnce()
    {
        goToPractice(); // The secrets of this test do not last.
        MessageBar *bars = m_window->messages();
        m_window->showConnectDialog();
        auto *dialog = m_window->findChild<ConnectDialog *>();
        emit dialog->connected(TokenKept::ThisSession);
        QVERIFY(bars->causes().contains(Cause::keychain));
        bars->clear(Cause::keychain);
        emit dialog->connected(TokenKept::ThisSession);
        QVERIFY(!bars->causes().contains(Cause::keychain));
        m_window->showSettings(u"Accounts"_s);
        const auto labels = m_window->findChild<SettingsDialog *>()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().startsWith(u"No keychain answers on this computer"_s);
        }));
    }

    void whoGoesBackFromPracticeMayChooseAnew()
    {
        goToPractice();
        QCOMPARE(pagesKept(), QStringList{u"100"_s});
        click(u"< Back"_s);
        auto *tree = wizard()->currentPage()->findChild<QTreeWidget *>();
        const auto item = [tree](const QString &title) {
            return tree->findItems(title, Qt::MatchExactly | Qt::MatchRecursive).first();
        };
        item(u"Runbook"_s)->setCheckState(0, Qt::Unchecked);
        item(u"Release Notes"_s)->setCheckState(0, Qt::Checked);
        click(u"Next >"_s);
        QTRY_VERIFY(qobject_cast<PracticePage *>(wizard()->currentPage()));
        QCOMPARE(pagesKept().size(), 1);
        QVERIFY(pagesKept() != QStringList{u"100"_s});
        click(u"< Back"_s);
        click(u"Next >"_s); // Nothing changed: one is there at once.
        QVERIFY(qobject_cast<PracticePage *>(wizard()->currentPage()));
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
        QTRY_COMPARE(own->text(), u"&Only pages I own (1)"_s);
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
        goToPractice();
        m_session->workspace().setPollInterval(std::chrono::milliseconds(0));
        QVERIFY(QCoro::waitFor(m_session->workspace().poll()));
        const qsizetype asked = m_world->exchanges().size();
        auto *page = qobject_cast<PracticePage *>(wizard()->currentPage());
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
