// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registrychange.h"
#include "core/sync/policystore.h"
#include "tests/ui/busydesk.h"
#include "tests/ui/keyboard.h"
#include "ui/feedback/messagebar.h"
#include "ui/registry/linksmodel.h"
#include "ui/registry/linkspane.h"
#include "ui/registry/registrymodel.h"
#include "ui/registry/registryscreen.h"
#include "ui/theme/widgets.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>

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
    [[nodiscard]] RegistryScreen *screen() const { return window->registry(); }
    [[nodiscard]] QTableView *view() const
    {
        return screen()->findChild<QTableView *>(u"registryView"_s);
    }
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        return screen()->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *save() const
    {
        return screen()->findChild<QPushButton *>(u"registrySave"_s);
    }
    [[nodiscard]] const QList<RegistryEntry> &lines() const { return workspace->policy().registry; }
    [[nodiscard]] QString health(int row) const
    {
        return view()->model()->index(row, RegistryModel::Health).data().toString();
    }
    void choose(int row) { view()->setCurrentIndex(view()->model()->index(row, 0)); }
    Test::Keyboard keys{*window};
};

/** A page that is in no line names all tickets that closed. */
class LinksDesk : public Desk
{
public:
    LinksDesk()
        : page(lines().first().page)
    {
        Policy policy = workspace->policy();
        policy.registry.removeIf([this](const RegistryEntry &line) { return line.page == page; });
        (void)QCoro::waitFor(workspace->setPolicy(policy));
        QStringList named;
        for (const Proposal &one : workspace->proposals())
            named.append(one.itemKey);
        (void)world.humanEdits(page,
            world.page(page)->body + "<h2>Since</h2><p>" + named.join(u", "_s).toUtf8() + "</p>",
            world.users().last().accountId);
    }
    [[nodiscard]] QTableView *links() const
    {
        return screen()->findChild<QTableView *>(u"linksView"_s);
    }
    [[nodiscard]] int found() const { return links()->model()->rowCount(); }
    [[nodiscard]] QString empty() const
    {
        return screen()->links()->findChild<EmptyState *>()->sentence();
    }
    [[nodiscard]] bool look()
    {
        window->actions().findLinks->trigger();
        return QTest::qWaitFor([&] { return found() > 0; }, 30'000);
    }
    QString page;
};

} // namespace

/** The registry's screen on a workspace and a site. */
class TestRegistryScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void aChangedFieldIsSavedAndTakenBack()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.view()->model());
        desk.choose(0);
        const RegistryEntry before = desk.lines().first();
        QVERIFY(!desk.save()->isEnabled());
        desk.edit("registryLabelEdit")->setText(u"docs-required"_s);
        QVERIFY(desk.save()->isEnabled());
        desk.save()->click();
        QTRY_COMPARE(desk.lines().first().label, u"docs-required"_s);
        QTRY_VERIFY(!desk.save()->isEnabled());
        QTRY_COMPARE(desk.screen()->current().value_or(RegistryEntry()), desk.lines().first());
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.lines().first(), before);
        QTRY_COMPARE(desk.edit("registryLabelEdit")->text(), before.label);
        QTRY_VERIFY(desk.window->actions().redo->isEnabled());
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.lines().first().label, u"docs-required"_s);
    }

    /** The field that was typed in would take the letters back instead, and the key would be lost. */
    void undoPressedAtOnceTakesTheSavedLineBack()
    {
        Desk desk;
        desk.choose(0);
        const RegistryEntry before = desk.lines().first();
        QLineEdit *label = desk.edit("registryLabelEdit");
        label->setFocus();
        label->selectAll();
        desk.keys.type(u"docs-required"_s);
        desk.keys.press(Qt::Key_Return);
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.window->actions().redo->isEnabled());
        QCOMPARE(desk.lines().first(), before);
        QTRY_COMPARE(label->text(), before.label);
    }

    void whatCannotBeSavedIsTypedOnWhereItWas()
    {
        Desk desk;
        desk.choose(0);
        const RegistryEntry before = desk.lines().first();
        QLineEdit *label = desk.edit("registryLabelEdit");
        label->setFocus();
        label->selectAll();
        desk.keys.type(u"docs-required"_s);
        const QString file = policyFile(desk.folder.path());
        QVERIFY(QFile::rename(file, file + u".away"_s) && QDir().mkdir(file));
        desk.keys.press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), label);
        QCOMPARE(label->text(), u"docs-required"_s);
        QCOMPARE(desk.lines().first(), before);
        QVERIFY(QDir().rmdir(file) && QFile::rename(file + u".away"_s, file));
        desk.keys.press(Qt::Key_Return);
        QTRY_COMPARE(desk.lines().first().label, u"docs-required"_s);
    }

    /** What is typed stays, with the reason. */
    void aLineThatIsThereAlreadyIsNoSecondOne()
    {
        Desk desk;
        desk.choose(0);
        const auto before = desk.lines();
        desk.window->actions().duplicateLine->trigger();
        desk.save()->click();
        const auto *problem = desk.screen()->findChild<QLabel *>(u"registryProblem"_s);
        QTRY_VERIFY(problem->text().contains(u"has such a line already"_s));
        QCOMPARE(desk.lines(), before);
        QCOMPARE(desk.edit("registryProjectEdit")->text(), before.first().project);
        QVERIFY(desk.window->messages()->findChildren<QLabel *>().isEmpty()); // Said once.
    }

    /** A key pressed elsewhere changes no line that nobody looks at. */
    void itsKeysAreForItsScreenAlone()
    {
        Desk desk;
        desk.choose(0);
        const Actions &actions = desk.window->actions();
        QVERIFY(actions.duplicateLine->isEnabled() && actions.removeLine->isEnabled());
        desk.keys.press(Qt::Key_1, Qt::ControlModifier);
        for (const QAction *action : {actions.duplicateLine, actions.removeLine, actions.relink,
                 actions.lineUp, actions.lineDown, actions.acceptPlace})
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        desk.keys.press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(actions.duplicateLine->isEnabled());
    }

    void aRemovedLineComesBackWhereItWas()
    {
        Desk desk;
        desk.choose(1);
        const auto before = desk.lines();
        desk.view()->setFocus();
        desk.keys.press(Qt::Key_Delete);
        QTRY_COMPARE(desk.lines().size(), before.size() - 1);
        QCOMPARE(desk.view()->model()->rowCount(), int(before.size()) - 1);
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.lines(), before);
    }

    void linesMoveByKeysWhileTheyStandInTheirOrder()
    {
        Desk desk;
        desk.choose(0);
        const auto before = desk.lines();
        QVERIFY(before.size() > 1);
        desk.view()->setFocus();
        desk.keys.press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(desk.lines().at(1), before.at(0));
        QTRY_COMPARE(desk.screen()->current().value_or(RegistryEntry()), before.at(0));
        desk.keys.press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(desk.lines(), before);
        // Among the lines that a filter leaves, the next is not the next.
        desk.choose(1);
        QVERIFY(desk.window->actions().lineUp->isEnabled());
        desk.edit("registryFilterEdit")->setText(u"review"_s);
        QVERIFY(desk.view()->model()->rowCount() > 1);
        QVERIFY(!desk.window->actions().lineUp->isEnabled());
        QVERIFY(!desk.window->actions().lineDown->isEnabled());
        desk.edit("registryFilterEdit")->clear();
        desk.view()->sortByColumn(RegistryModel::Where, Qt::DescendingOrder);
        QVERIFY(!desk.window->actions().lineDown->isEnabled());
    }

    /** One key takes a link over, one dismisses it; Undo gives each back, and nothing becomes a line by itself. */
    void missingLinksAreDecidedByOneKeyEach()
    {
        LinksDesk desk;
        const auto before = desk.lines();
        QVERIFY(desk.look());
        const QAbstractItemModelTester tester(desk.links()->model());
        QCOMPARE(desk.lines(), before);
        const int found = desk.found();
        QVERIFY(desk.links()->hasFocus());
        const LinkCandidate first = desk.screen()->links()->current().value();
        QCOMPARE(first.line.page, desk.page);
        QVERIFY(desk.links()
                ->model()
                ->index(0, LinksModel::Evidence)
                .data()
                .toString()
                .contains(u"it names"_s));
        desk.keys.press(Qt::Key_A);
        QTRY_COMPARE(desk.found(), found - 1);
        QCOMPARE(desk.lines().size(), before.size() + 1);
        QCOMPARE(desk.lines().last(), first.line);
        const auto logged = QCoro::waitFor(desk.workspace->log({}));
        QVERIFY(std::ranges::any_of(*logged, [&](const LogEntry &entry) {
            return entry.text.contains(first.pageTitle)
                && entry.text.startsWith(u"Registry: line for"_s);
        }));
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.lines(), before);
        QTRY_COMPARE(desk.found(), found);
        QTRY_VERIFY(desk.window->actions().dismissLink->isEnabled());
        desk.links()->selectRow(0);
        desk.keys.press(Qt::Key_R);
        QTRY_COMPARE(desk.found(), found - 1);
        QCOMPARE(desk.lines(), before);
        QCOMPARE(desk.workspace->policy().dismissedLinks.size(), 1);
        QVERIFY(desk.look());
        QCOMPARE(desk.found(), found - 1); // It is remembered.
        QTRY_VERIFY(!desk.screen()->links()->isLooking());
        QCOMPARE(desk.found(), found - 1);
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.found(), found);
        QVERIFY(desk.workspace->policy().dismissedLinks.isEmpty());
        desk.keys.press(Qt::Key_Escape);
        QVERIFY(!desk.links()->isVisible() && desk.view()->isVisible());
        QVERIFY(!desk.window->actions().acceptLink->isEnabled());
    }

    /** Undo pressed before what it takes back is kept waits for it, also where it is the first that is asked for. */
    void undoPressedAtOnceIsNotLost()
    {
        LinksDesk desk;
        const auto before = desk.lines();
        QVERIFY(desk.look());
        QVERIFY(!desk.window->actions().undo->isEnabled());
        desk.keys.press(Qt::Key_A);
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.window->actions().redo->isEnabled());
        QCOMPARE(desk.lines(), before);
        QTRY_VERIFY(!desk.window->actions().undo->isEnabled());
    }

    void aSearchForLinksThatFailsSaysWhyAndIsStoppedByEsc()
    {
        LinksDesk desk;
        desk.world.setFaults(*Sandbox::parseFaults(R"([{"then":{"dropBefore":true}}])", u"test"_s));
        desk.window->actions().findLinks->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.empty().contains(u"look for missing links"_s), 30'000);
        QVERIFY(!desk.screen()->links()->isLooking());
        desk.world.setFaults({});
        desk.window->actions().findLinks->trigger();
        QVERIFY(desk.screen()->links()->isLooking());
        desk.keys.press(Qt::Key_Escape);
        QVERIFY(!desk.screen()->links()->isLooking());
        QVERIFY(desk.screen()->links()->isEmpty() && desk.screen()->links()->isVisible());
        QVERIFY(desk.look());
    }

    /** Only what is typed changes, in each line, as one step. */
    /** Pressed, not only set: the form is always of the line that is marked, and what was typed for another waits there. */
    void theFormIsOfTheLineThatIsPressed()
    {
        Desk desk;
        const auto press = [&desk](int row) {
            const QRect place = desk.view()->visualRect(desk.view()->model()->index(row, 0));
            QTest::mouseClick(desk.view()->viewport(), Qt::LeftButton, {}, place.center());
        };
        const RegistryForm *form = desk.screen()->form();
        for (const int row : {0, 2, 1}) {
            press(row);
            QCOMPARE(desk.view()->selectionModel()->selectedRows().first().row(), row);
            QCOMPARE(form->before(), std::optional(desk.lines().at(row)));
        }
        desk.edit("registryLabelEdit")->setText(u"gateway"_s);
        desk.keys.press(Qt::Key_4, Qt::ControlModifier);
        desk.keys.press(Qt::Key_3, Qt::ControlModifier);
        press(3);
        QCOMPARE(form->before(), std::optional(desk.lines().at(3)));
        QVERIFY(!desk.save()->isEnabled());
        press(1);
        QCOMPARE(form->before(), std::optional(desk.lines().at(1)));
        QCOMPARE(desk.edit("registryLabelEdit")->text(), u"gateway"_s);
    }

    /** Whoever is refused sees why: the form gets the room, or scrolls to it. */
    void whatIsWrongIsInSight()
    {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(960, 540)}) {
            Desk desk;
            desk.window->resize(size);
            desk.choose(0);
            auto *splitter = desk.screen()->findChild<QSplitter *>();
            splitter->setSizes(
                {splitter->height() - 180, 180}); // As who likes to see many lines has it.
            desk.edit("registryLabelEdit")->setText(u"two words"_s);
            desk.edit("registryOwnerEdit")->setText(u"Nobody at all"_s);
            desk.save()->click();
            QStringList names{u"registryLabelEdit"_s};
            if (size.height() > 540) // Less has no room for the second one.
                names.append(u"registryOwnerEdit"_s);
            for (const QString &name : names) {
                const QWidget *field = desk.screen()->findChild<QLineEdit *>(name)->parentWidget();
                const QLabel *problem = field->findChildren<QLabel *>().last();
                QVERIFY(problem->isVisible() && !problem->text().isEmpty());
                QTRY_COMPARE(problem->visibleRegion().boundingRect(), problem->rect());
            }
        }
    }

    void severalLinesAreChangedAsOne()
    {
        Desk desk;
        const auto before = desk.lines();
        QVERIFY(before.size() > 3);
        desk.choose(0);
        desk.view()->setFocus();
        QTest::keyClick(desk.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(desk.view(), Qt::Key_Down, Qt::ShiftModifier);
        const RegistryForm *form = desk.screen()->form();
        QVERIFY(form->isSeveral());
        QVERIFY(!desk.edit("registryPageEdit")->isEnabled());
        QCOMPARE(desk.edit("registryPageEdit")->placeholderText(), u"(several)"_s);
        QVERIFY(!desk.save()->isEnabled());
        const Actions &actions = desk.window->actions();
        QVERIFY(!actions.duplicateLine->isEnabled() && actions.removeLine->isEnabled());
        desk.edit("registryLabelEdit")->setText(u"two words"_s);
        desk.save()->click();
        QCOMPARE(desk.lines(), before); // Not sound: nothing of it.
        desk.edit("registryLabelEdit")->setText(u"docs-required"_s);
        desk.choose(3); // What is typed waits for the next several.
        QVERIFY(!form->isSeveral());
        QCOMPARE(desk.edit("registryLabelEdit")->text(), before.at(3).label);
        desk.choose(1);
        QTest::keyClick(desk.view(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(form->isSeveral() && desk.save()->isEnabled());
        QCOMPARE(desk.edit("registryLabelEdit")->text(), u"docs-required"_s);
        desk.save()->click();
        auto expected = before;
        expected[1].label = expected[2].label = u"docs-required"_s;
        QTRY_COMPARE(desk.lines(), expected);
        QTRY_VERIFY(!desk.save()->isEnabled());
        QVERIFY(form->isSeveral());
        const auto logged = QCoro::waitFor(desk.workspace->log({}));
        QCOMPARE(std::ranges::count(*logged, u"Registry: 2 lines changed"_s, &LogEntry::text), 1);
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.lines(), before);
        desk.window->actions().removeLine->trigger();
        QTRY_COMPARE(desk.lines().size(), before.size() - 2);
        QTRY_VERIFY(actions.undo->isEnabled());
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.lines(), before);
    }

    /** A field that differs may be emptied in all, and is not by leaving it alone. */
    void whatDiffersIsKeptUnlessItIsTyped()
    {
        Desk desk;
        const auto before = desk.lines();
        RegistryEntry other = before.first();
        other.manager = desk.world.users().last().accountId;
        auto policy = desk.workspace->policy();
        policy.registry[0] = other;
        policy.registry[1].manager = desk.world.users().first().accountId;
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(policy)));
        const auto start = desk.lines();
        desk.choose(0);
        QTest::keyClick(desk.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(desk.edit("registryManagerEdit")->placeholderText(), u"(several)"_s);
        auto *mode = desk.screen()->findChild<QComboBox *>(u"registryModeCombo"_s);
        mode->setCurrentIndex(mode->findData(int(RegistryEntry::Mode::Apply)));
        desk.save()->click();
        QTRY_COMPARE(desk.lines().at(1).mode, RegistryEntry::Mode::Apply);
        QCOMPARE(desk.lines().at(0).mode, RegistryEntry::Mode::Apply);
        QCOMPARE(desk.lines().at(0).manager, start.at(0).manager);
        QCOMPARE(desk.lines().at(1).manager, start.at(1).manager);
        QTest::keyClicks(desk.edit("registryManagerEdit"), u"x"_s);
        QTest::keyClick(desk.edit("registryManagerEdit"), Qt::Key_Backspace);
        QVERIFY(desk.save()->isEnabled());
        desk.save()->click();
        QTRY_VERIFY(desk.lines().at(0).manager.isEmpty() && desk.lines().at(1).manager.isEmpty());
    }

    void unknownPeopleAndSectionsAreRefusedInWords()
    {
        Desk desk;
        desk.choose(0);
        const auto before = desk.lines();
        desk.edit("registryOwnerEdit")->setText(u"Nobody At All"_s);
        desk.edit("registrySectionEdit")->setText(u"No such heading"_s);
        desk.save()->click();
        QVERIFY(desk.edit("registryOwnerEdit")->accessibleDescription().contains(u"Nobody"_s));
        QVERIFY(!desk.edit("registrySectionEdit")->accessibleDescription().isEmpty());
        QCOMPARE(desk.lines(), before);
        desk.edit("registryOwnerEdit")->setText(desk.workspace->personName(before.at(0).backup));
        QVERIFY(desk.edit("registryOwnerEdit")->accessibleDescription().isEmpty());
    }

    void whatIsTypedOutlivesAPollAndAnotherChoice()
    {
        Desk desk;
        desk.choose(0);
        desk.edit("registryLabelEdit")->setText(u"half-typed"_s);
        QVERIFY(desk.world.renamePage(
            desk.lines().first().page, u"Another title"_s, desk.world.users().last().accountId));
        QVERIFY(QCoro::waitFor(desk.workspace->poll()));
        QTRY_VERIFY(desk.health(0).contains(u"Was called"_s));
        QCOMPARE(desk.edit("registryLabelEdit")->text(), u"half-typed"_s);
        desk.choose(1);
        QCOMPARE(desk.edit("registryLabelEdit")->text(), desk.lines().at(1).label);
        desk.choose(0);
        QCOMPARE(desk.edit("registryLabelEdit")->text(), u"half-typed"_s);
        QVERIFY(desk.save()->isEnabled());
        QVERIFY(desk.window->actions().acceptPlace->isEnabled());
        desk.window->actions().acceptPlace->trigger();
        QTRY_VERIFY(desk.health(0).startsWith(u"Sound"_s));
    }

    void aLineIsAddedByThePagesAddress()
    {
        Desk desk;
        const RegisteredPage page =
            desk.workspace->registrySeen().pages.value(desk.lines().first().page);
        QVERIFY(!page.url.isEmpty());
        desk.window->actions().newLine->trigger();
        QLineEdit *address = desk.edit("registryPageEdit");
        QTRY_VERIFY(address->hasFocus());
        for (const QString &wrong :
            {u"https://elsewhere.example/wiki/spaces/A/pages/123"_s, u"Platform Runbook"_s}) {
            address->setText(wrong);
            QTRY_VERIFY(!address->accessibleDescription().isEmpty());
        }
        address->setText(QString(page.url).replace(page.id, u"424242"_s)); // No such page there.
        QTRY_VERIFY2(address->accessibleDescription().startsWith(u"There is no such page"_s),
            qPrintable(address->accessibleDescription()));
        const qsizetype lines = desk.lines().size();
        desk.edit("registryLabelEdit")->setText(u"docs-required"_s);
        desk.save()->click(); // A line for nothing.
        QVERIFY(address->hasFocus());
        QVERIFY(!address->accessibleDescription().isEmpty());
        QTest::qWait(0);
        QCOMPARE(desk.lines().size(), lines);
        desk.edit("registryLabelEdit")->clear();
        address->setText(page.url);
        QTRY_VERIFY(address->accessibleDescription().isEmpty());
        QTRY_VERIFY(desk.screen()->form()->page().version > 0);
        QCOMPARE(desk.screen()->form()->page().title, page.title);
        const QStringList offered = [&] {
            QStringList all;
            const auto *model = desk.edit("registrySectionEdit")->completer()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                all << model->index(row, 0).data().toString();
            return all;
        }();
        QVERIFY(!offered.isEmpty());
        desk.edit("registrySectionEdit")->setText(offered.last());
        desk.save()->click(); // For whose work?
        QVERIFY(!desk.edit("registryProjectEdit")->accessibleDescription().isEmpty());
        desk.edit("registryProjectEdit")->setText(desk.lines().first().project.toLower());
        const qsizetype before = desk.lines().size();
        desk.save()->click();
        QTRY_COMPARE(desk.lines().size(), before + 1);
        QCOMPARE(desk.lines().last().page, page.id);
        QCOMPARE(desk.lines().last().project, desk.lines().first().project);
        QCOMPARE(desk.lines().last().section.join(u" › "_s), offered.last());
    }

    /** The project's own, in its order, as soon as it is typed. */
    void theComponentsOfAProjectAreOffered()
    {
        Desk desk;
        desk.window->actions().newLine->trigger();
        QTRY_VERIFY(!QCoro::waitFor(desk.workspace->projects())->isEmpty());
        desk.edit("registryProjectEdit")->setText(u"run"_s);
        const auto asTheSite = QCoro::waitFor(desk.workspace->components(u"RUN"_s));
        QVERIFY(asTheSite && asTheSite->size() > 5);
        const auto *offered = desk.edit("registryComponentEdit")->completer()->model();
        const auto words = [&] {
            QStringList all;
            for (int row = 0; row < offered->rowCount(); ++row)
                all << offered->index(row, 0).data().toString();
            return all;
        };
        QTRY_COMPARE(words(), *asTheSite);
    }

    /** By keys alone: the file, what it would do, done, and taken back as one. */
    void anImportIsSeenFirstAndTakenBackAsOne()
    {
        Desk desk;
        const auto before = desk.lines();
        const QString name = desk.folder.filePath(u"lines.csv"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const RegistryEntry &first = before.first();
        file.write(
            u"page;project;component;owner;label\n%1;%2;%3;%4;\n%1;%2;;;docs-required\nnothing;%2;;;\n"_s
                .arg(first.page, first.project, first.component,
                    desk.workspace->personName(first.manager))
                .toUtf8());
        file.close();
        desk.window->actions().importLines->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        dialog->selectFile(name); // Its own list of files would take the keys.
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(desk.window->findChild<QDialog *>(u"importDialog"_s));
        const auto *table = desk.window->findChild<QTableWidget *>(u"importTable"_s);
        QCOMPARE(table->rowCount(), 3);
        QVERIFY(table->item(0, 1)->text().contains(u"Changed"_s));
        QVERIFY(table->item(1, 1)->text().contains(u"Added"_s));
        QCOMPARE(table->item(0, 2)->text(),
            desk.workspace->registrySeen().pages.value(first.page).title); // Not its number.
        QVERIFY(table->item(2, 1)->text().contains(u"Refused"_s));
        QVERIFY(table->item(2, 3)->text().startsWith(u"Paste the page's address"_s));
        QCOMPARE(desk.lines(), before); // Nothing yet.
        desk.keys.press(Qt::Key_Return);
        QTRY_COMPARE(desk.lines().size(), before.size() + 1);
        QCOMPARE(desk.lines().first().owner, first.manager);
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.lines(), before);
    }

    void aTableOnAPageIsRead()
    {
        Desk desk;
        const auto before = desk.lines();
        const RegistryEntry &first = before.first();
        const QString url = desk.workspace->registrySeen().pages.value(first.page).url;
        const QByteArray table =
            u"<table><tbody><tr><th>Project</th><th>Page</th><th>Label</th></tr><tr><td>%1</td>"
            "<td><a href=\"%2\">It</a></td><td>docs-required</td></tr></tbody></table>"_s
                .arg(first.project, url)
                .toUtf8();
        QVERIFY(desk.world.humanEdits(first.page, desk.world.page(first.page)->body + table,
            desk.world.users().last().accountId));
        desk.window->actions().importPageLines->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *asked = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        asked->setTextValue(url);
        QTest::keyClick(asked, Qt::Key_Return);
        QTRY_VERIFY(desk.window->findChild<QDialog *>(u"importDialog"_s));
        desk.keys.press(Qt::Key_Return);
        QTRY_COMPARE(desk.lines().size(), before.size() + 1);
        QCOMPARE(desk.lines().last().page, first.page);
        QCOMPARE(desk.lines().last().label, u"docs-required"_s);
    }

    /** A line that an import changes takes along what was being typed for it. */
    void whatIsTypedFollowsItsLine()
    {
        Desk desk;
        desk.choose(0);
        desk.edit("registryLabelEdit")->setText(u"half-typed"_s);
        RegistryEntry other = desk.lines().first();
        other.manager.clear();
        QVERIFY(QCoro::waitFor(
            desk.workspace->changePolicy(lineChanged(desk.lines().first(), other, {}))));
        QTRY_COMPARE(desk.screen()->form()->before(), std::optional(other));
        QCOMPARE(desk.edit("registryLabelEdit")->text(), u"half-typed"_s);
        desk.save()->click();
        QTRY_COMPARE(desk.lines().first().label, u"half-typed"_s);
    }

    /** What was typed for a line that somebody removed makes a new line. */
    void whatIsTypedOutlivesItsLine()
    {
        Desk desk;
        desk.choose(0);
        const RegistryEntry line = desk.lines().first();
        desk.edit("registryLabelEdit")->setText(u"half-typed"_s);
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(lineRemoved(line, {}))));
        const auto *problem = desk.screen()->findChild<QLabel *>(u"registryProblem"_s);
        QTRY_VERIFY(problem->text().contains(u"was removed"_s));
        QCOMPARE(desk.edit("registryLabelEdit")->text(), u"half-typed"_s);
        desk.choose(1);
        QCOMPARE(desk.edit("registryLabelEdit")->text(), desk.lines().at(1).label);
        desk.window->actions().newLine->trigger();
        QCOMPARE(desk.edit("registryLabelEdit")->text(), u"half-typed"_s);
        desk.save()->click();
        RegistryEntry kept = line;
        kept.label = u"half-typed"_s;
        QTRY_VERIFY(desk.lines().contains(kept));
        QTRY_VERIFY(!desk.save()->isEnabled()); // That it is kept is told.
        desk.window->actions().newLine->trigger();
        QCOMPARE(desk.edit("registryLabelEdit")->text(), QString());
    }

    /** The same where another row was chosen already. */
    void whatWasTypedForALineOutlivesIt()
    {
        Desk desk;
        desk.choose(0);
        const RegistryEntry line = desk.lines().first();
        desk.edit("registryLabelEdit")->setText(u"half-typed"_s);
        desk.choose(1);
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(lineRemoved(line, {}))));
        QTRY_VERIFY(!desk.lines().contains(line));
        desk.window->actions().newLine->trigger();
        QCOMPARE(desk.edit("registryLabelEdit")->text(), u"half-typed"_s);
        desk.choose(0);
        desk.window->actions().newLine->trigger();
        QCOMPARE(desk.edit("registryLabelEdit")->text(), u"half-typed"_s);
    }

    void aRenamedSectionIsRelinkedByOneKey()
    {
        Desk desk;
        int row = 0;
        while (row < desk.lines().size() && desk.lines().at(row).section.isEmpty())
            ++row;
        QVERIFY(row < desk.lines().size());
        const RegistryEntry line = desk.lines().at(row);
        const QByteArray heading = line.section.last().toUtf8();
        const QByteArray body = desk.world.page(line.page)->body;
        QVERIFY(body.contains(">" + heading + "<"));
        QVERIFY(desk.world.humanEdits(line.page,
            QByteArray(body).replace(">" + heading + "<", ">" + heading + " today<"),
            desk.world.users().last().accountId));
        QVERIFY(QCoro::waitFor(desk.workspace->poll()));
        desk.choose(row);
        QTRY_VERIFY(desk.window->actions().relink->isEnabled());
        desk.view()->setFocus();
        desk.keys.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(desk.lines().at(row).section.last().endsWith(u" today"_s));
        QVERIFY(QCoro::waitFor(desk.workspace->poll()));
        QTRY_VERIFY(desk.health(row).startsWith(u"Sound"_s));
    }
};

QTEST_MAIN(TestRegistryScreen)
#include "tst_registryscreen.moc"
