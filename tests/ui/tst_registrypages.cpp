// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pageconformance.h"
#include "core/journal/logquery.h"
#include "core/policy/triggers.h"
#include "tests/ui/busydesk.h"
#include "tests/ui/keyboard.h"
#include "ui/feedback/messagebar.h"
#include "ui/log/logfilters.h"
#include "ui/log/logscreen.h"
#include "ui/queue/proposaltext.h"
#include "ui/registry/registryscreen.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** The registry of the busy day, shown. */
class Desk : public Test::BusyDesk
{
public:
    Desk()
    {
        keys.press(Qt::Key_3, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return view()->model()->rowCount() > 0; }))
            qFatal("no registry");
    }
    [[nodiscard]] QTableView *view() const
    {
        return window->registry()->findChild<QTableView *>(u"registryView"_s);
    }
    [[nodiscard]] QList<Proposal> wishes() const
    {
        QList<Proposal> all = workspace->proposals();
        all.removeIf([](const Proposal &one) { return !isWithoutItem(one.drafter); });
        return all;
    }
    [[nodiscard]] const RegistryEntry &first() const
    {
        return workspace->policy().registry.first();
    }
    /** As a person who chooses the command and types an address. */
    void publishTo(const QString &address)
    {
        window->actions().publishLines->trigger();
        if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }))
            qFatal("no dialog");
        auto *asked = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        asked->setTextValue(address);
        QTest::keyClick(asked, Qt::Key_Return);
    }
    [[nodiscard]] QString addressOf(const QString &page) const
    {
        return workspace->registrySeen().pages.value(page).url;
    }
    Test::Keyboard keys{*window};
};

} // namespace

/** What the registry screen wishes of pages. */
class TestRegistryPages : public QObject
{
    Q_OBJECT

private slots:
    void publishesTheRegistryAsAProposalThatIsShown()
    {
        Desk desk;
        const QByteArray before = desk.world.page(desk.first().page)->body;
        desk.publishTo(desk.addressOf(desk.first().page));
        QTRY_COMPARE(desk.wishes().size(), 1);
        const Proposal made = desk.wishes().first();
        QCOMPARE(made.drafter, Drafter::RegistryTable);
        QTRY_COMPARE(desk.window->screenShown(), WindowFrame::Screen::Queue);
        QCOMPARE(itemName(made), u"Registry"_s);
        QCOMPARE(changeLine(made), u"Registry · table of its lines"_s);
        QCOMPARE(desk.world.page(desk.first().page)->body, before); // Not before it is approved.
        QVERIFY(QCoro::waitFor(desk.workspace->approveAndPublish(made.id)));
        QVERIFY(desk.world.page(desk.first().page)->body.contains("Page registry"));
        desk.publishTo(desk.addressOf(desk.first().page));
        QTRY_VERIFY(desk.window->noticeShown().contains(u"says so already"_s));
        QCOMPARE(desk.wishes().size(), 1);
    }

    void saysWhatIsWrongWithAnAddress()
    {
        Desk desk;
        desk.publishTo(u"our registry"_s);
        QTRY_VERIFY(!desk.window->messages()->causes().isEmpty());
        QVERIFY(desk.wishes().isEmpty());
    }

    void publishesWhatTheLogShows()
    {
        Desk desk;
        desk.window->actions().publishLog->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *asked = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        const auto *go = asked->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        asked->setTextValue(u"  "_s);
        QVERIFY(!go->isEnabled()); // That is no page.
        asked->setTextValue(desk.addressOf(desk.first().page));
        QVERIFY(go->isEnabled());
        const auto all =
            QCoro::waitFor(desk.workspace->log(desk.window->log()->filters()->query()));
        QTest::keyClick(asked, Qt::Key_Return);
        if (all->isEmpty()) { // Decided and written: nothing yet.
            QTRY_VERIFY(!desk.window->messages()->causes().isEmpty());
            const QString id = desk.workspace->proposals().first().id;
            QVERIFY(QCoro::waitFor(desk.workspace->reject(id, u"not now"_s)));
            desk.window->actions().publishLog->trigger();
            QTRY_VERIFY(QApplication::activeModalWidget());
            asked = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QCOMPARE(asked->textValue(), desk.addressOf(desk.first().page)); // As it was typed.
            QTest::keyClick(asked, Qt::Key_Return);
        }
        QTRY_COMPARE(desk.wishes().size(), 1);
        QCOMPARE(desk.wishes().first().drafter, Drafter::LogTable);
        QVERIFY(changeLine(desk.wishes().first()).startsWith(u"Sync log · “Sync log: "_s));
        QTRY_COMPARE(desk.window->screenShown(), WindowFrame::Screen::Queue);
    }

    void proposesAPageForTheTicketInSight()
    {
        Desk desk;
        const QList<Proposal> all = desk.workspace->proposals();
        const auto closed = std::ranges::find_if(
            all, [](const Proposal &one) { return isOfClosing(one.drafter) && isOpen(one.state); });
        QVERIFY(closed != all.cend());
        desk.window->showScreen(WindowFrame::Screen::Queue);
        desk.window->review()->openFromElsewhere(closed->id);
        QTRY_COMPARE(desk.window->review()->currentId(), closed->id);
        desk.window->actions().newPage->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget *asked = QApplication::activeModalWidget();
        auto *subject = asked->findChild<QLineEdit *>();
        auto *below = asked->findChildren<QComboBox *>().last();
        auto *propose = asked->findChild<QPushButton *>(u"proposePage"_s);
        QCOMPARE(subject->text(), closed->itemKey);
        QVERIFY2(propose->isEnabled(), "it goes below a page of the same project");
        below->setEditText({});
        QVERIFY(!propose->isEnabled()); // Not without the page it goes below.
        below->setEditText(u"our pages"_s);
        QVERIFY(propose->isEnabled());
        propose->click();
        const auto *problem = asked->findChild<RoleLabel *>(u"newPageProblem"_s);
        QVERIFY(problem->isVisible() && !problem->text().isEmpty());
        auto *kind = asked->findChild<QComboBox *>(u"newPageKind"_s);
        kind->setCurrentIndex(kind->findData(int(PageKind::Adr)));
        below->setEditText(desk.addressOf(closed->pageId));
        QVERIFY(!problem->isVisible());
        propose->click();
        const auto made = [&] {
            QList<Proposal> pages = desk.workspace->proposals();
            pages.removeIf([](const Proposal &one) { return one.drafter != Drafter::NewPage; });
            return pages;
        };
        QTRY_COMPARE(made().size(), 1);
        const Proposal page = made().first();
        QTRY_COMPARE(desk.window->review()->currentId(), page.id);
        QCOMPARE(page.itemKey, closed->itemKey);
        QCOMPARE(headline(page), u"New page: "_s + page.pageTitle);
        QVERIFY(QCoro::waitFor(desk.workspace->approveAndPublish(page.id)));
        QCOMPARE(stateWords(made().first()), u"page made"_s);
        QVERIFY(desk.world.page(made().first().pageId)->title == page.pageTitle);
    }

    /** Rules ask for kinds of pages of which none is registered. */
    static Policy unregistered()
    {
        Policy policy = Test::testPolicy();
        for (RegistryEntry &line : policy.registry)
            line.kind = PageKind::SecurityRegister;
        for (TriggerRule &rule : policy.rules)
            rule.kinds = {PageKind::Runbook, PageKind::OnCall};
        return policy;
    }

    /** A rule fired and no page is registered: the log's row offers one. */
    void aRowThatFoundNoPageOffersOne()
    {
        Test::Loop loop;
        const QString key = u"PLATFORM-89"_s;
        QVERIFY(loop.closeAndPoll({key}, unregistered()));
        QVERIFY(QCoro::waitFor(loop.workspace->setPolicy(Test::testPolicy())));
        QSettings settings(loop.folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        window.resize(1280, 800);
        window.show();
        window.showScreen(WindowFrame::Screen::Log);
        window.log()->filters()->showOutcome(LogEntry::Kind::Evaluated);
        auto *rows = window.log()->findChild<QTableView *>(u"logView"_s);
        const auto row = [&] { return window.log()->current(); };
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        // The rows of before the filter may be there still.
        QTRY_VERIFY((rows->selectRow(0), row() && row()->itemKey == key));
        const auto missing = missingPage(row()->text);
        QVERIFY2(missing && !missing->kinds.isEmpty(), qPrintable(row()->text));
        auto *details = window.log()->findChild<EmptyState *>(u"logDetailsEmpty"_s);
        QTRY_VERIFY(details->isVisible());
        QCOMPARE(details->sentence(), u"No page is registered for it"_s);
        details->findChild<QPushButton *>()->click();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget *asked = QApplication::activeModalWidget();
        auto *subject = asked->findChild<QComboBox *>(u"newPageSubject"_s);
        auto *kind = asked->findChild<QComboBox *>(u"newPageKind"_s);
        QCOMPARE(subject->currentText(), key);
        QCOMPARE(kind->currentData().toInt(), int(missing->kinds.first()));
        asked->findChild<QPushButton *>(u"proposePage"_s)->click();
        QTRY_COMPARE(window.screenShown(), WindowFrame::Screen::Queue);
        const auto made = loop.workspace->proposal(window.review()->currentId());
        QVERIFY(made);
        QCOMPARE(made->drafter, Drafter::NewPage);
        QCOMPARE(made->itemKey, key);
    }

    void theRegistryCountsTicketsWithoutAPageAndLeadsToThem()
    {
        Test::Loop loop;
        const QString key = u"PLATFORM-89"_s;
        QVERIFY(loop.closeAndPoll({key}, unregistered()));
        QSettings settings(loop.folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        window.show();
        window.showScreen(WindowFrame::Screen::Registry);
        auto *count = window.findChild<QPushButton *>(u"unplacedTickets"_s);
        QTRY_VERIFY(count->isVisible());
        QCOMPARE(count->text(), u"1 ticket(s) without a page…"_s);
        count->click();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget *asked = QApplication::activeModalWidget();
        auto *subject = asked->findChild<QComboBox *>(u"newPageSubject"_s);
        auto *kind = asked->findChild<QComboBox *>(u"newPageKind"_s);
        QTRY_COMPARE(subject->currentText(), key);
        // The list has it, too, and knows the rest.
        QCOMPARE(subject->count(), 1);
        subject->setEditText(u"2026.5"_s);
        kind->setCurrentIndex(kind->findData(int(PageKind::Other)));
        emit subject->activated(0);
        QCOMPARE(subject->currentText(), key);
        QCOMPARE(kind->currentData().toInt(), int(PageKind::Runbook));
        asked->findChild<QPushButton *>(u"proposePage"_s)->click();
        QTRY_COMPARE(window.screenShown(), WindowFrame::Screen::Queue);
        window.showScreen(WindowFrame::Screen::Registry); // Now one is proposed.
        QTRY_VERIFY(!count->isVisible());
    }

    void proposesASectionThatThePageLacks()
    {
        Desk desk;
        RegistryScreen *screen = desk.window->registry();
        int row = -1;
        QStringList missing;
        for (int i = 0; row < 0 && i < desk.workspace->policy().registry.size(); ++i) {
            const RegistryEntry line = desk.workspace->policy().registry.at(i);
            missing = missingTemplateSections(
                desk.workspace->registrySeen().pages.value(line.page), line.kind);
            if (missing.size() > 1)
                row = i;
        }
        QVERIFY2(row >= 0, "no page of the busy day lacks two sections");
        desk.view()->selectRow(row);
        QVERIFY(desk.window->actions().addSection->isEnabled());
        const auto buttons = screen->findChildren<ActionButton *>();
        QVERIFY(std::ranges::any_of(buttons, [](const ActionButton *button) {
            return button->isVisible() && button->text().startsWith(u"Add section"_s);
        }));
        desk.window->actions().addSection->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *asked = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QCOMPARE(asked->comboBoxItems(), missing);
        asked->setTextValue(missing.last());
        QTest::keyClick(asked, Qt::Key_Return);
        QTRY_COMPARE(desk.wishes().size(), 1);
        const Proposal made = desk.wishes().first();
        QCOMPARE(made.drafter, Drafter::TemplateSection);
        QCOMPARE(
            changeLine(made), u"Template · New section “%1” of its template"_s.arg(missing.last()));
        QTRY_COMPARE(desk.window->screenShown(), WindowFrame::Screen::Queue);
        QVERIFY(!desk.window->actions().addSection->isEnabled()); // It is the registry's.
    }
};

QTEST_MAIN(TestRegistryPages)
#include "tst_registrypages.moc"
