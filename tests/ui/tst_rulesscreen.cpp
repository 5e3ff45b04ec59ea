// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulechange.h"
#include "core/sync/policystore.h"
#include "tests/ui/busydesk.h"
#include "tests/ui/keyboard.h"
#include "ui/feedback/messagebar.h"
#include "ui/registry/registryscreen.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/rulelistmodel.h"
#include "ui/rules/rulelistview.h"
#include "ui/rules/rulesscreen.h"
#include "ui/rules/trialpane.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** The rules of the busy day, shown. */
class Desk : public Test::BusyDesk
{
public:
    Desk()
    {
        keys.press(Qt::Key_4, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return screen()->isVisible(); }))
            qFatal("no rules");
    }
    [[nodiscard]] RulesScreen *screen() const { return window->rules(); }
    [[nodiscard]] QListView *list() const
    {
        return screen()->findChild<QListView *>(u"ruleListView"_s);
    }
    [[nodiscard]] RuleListModel *model() const
    {
        return static_cast<RuleListModel *>(list()->model());
    }
    template <typename T = QLineEdit>
    [[nodiscard]] T *part(const QString &name) const
    {
        return screen()->findChild<T *>(name);
    }
    [[nodiscard]] QList<QLineEdit *> conditions() const
    {
        QList<QLineEdit *> shown;
        for (auto *edit : screen()->findChildren<QLineEdit *>(u"conditionWordsEdit"_s)) {
            if (edit->isVisible())
                shown.append(edit);
        }
        return shown;
    }
    [[nodiscard]] QString sentence() const { return part<QLabel>(u"ruleSentence"_s)->text(); }
    [[nodiscard]] const QList<TriggerRule> &rules() const { return workspace->policy().rules; }
    [[nodiscard]] RuleRow row(const QString &name) const
    {
        return model()->row(model()->indexOf({RuleRowId::Kind::Rule, name, 0})).value_or(RuleRow());
    }
    void choose(qsizetype rule) { screen()->choose(rules().at(rule).name); }
    /** Of what may be typed; it keeps other keys to itself. */
    void closeList()
    {
        if (QWidget *list = QApplication::activePopupWidget())
            list->close();
    }
    void undo()
    {
        if (!QTest::qWaitFor([&] { return window->actions().undo->isEnabled(); }))
            qWarning("nothing to undo");
        keys.press(Qt::Key_Z, Qt::ControlModifier);
    }
    void save() { keys.press(Qt::Key_S, Qt::ControlModifier); }
    [[nodiscard]] bool isSaved() const { return !part<QPushButton>(u"ruleSave"_s)->isEnabled(); }
    Test::Keyboard keys{*window};
};

} // namespace

/** The rules editor on a workspace and a site. */
class TestRulesScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void aChangedRuleIsSavedLoggedAndTakenBack()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.model());
        desk.choose(0);
        const TriggerRule before = desk.rules().first();
        QVERIFY(desk.isSaved());
        desk.part<QComboBox>(u"ruleJoinCombo"_s)->setCurrentIndex(1);
        QVERIFY(!desk.isSaved());
        QVERIFY(desk.row(before.name).isUnsaved);
        QCOMPARE(desk.rules().first(), before); // Nothing yet.
        desk.save();
        QTRY_COMPARE(desk.rules().first().join, TriggerRule::Join::Any);
        QTRY_VERIFY(desk.isSaved());
        QVERIFY(desk.list()->hasFocus());
        LogQuery query;
        query.kinds = {LogEntry::Kind::PolicyChanged};
        query.limit = 1;
        const auto logged = QCoro::waitFor(desk.workspace->log(query));
        QVERIFY(logged
            && logged->first().text.startsWith(
                u"Rules: “%1” changed: When a ticket closes, if "_s.arg(before.name)));
        desk.undo();
        QTRY_COMPARE(desk.rules().first(), before);
        QTRY_COMPARE(desk.part<QComboBox>(u"ruleJoinCombo"_s)->currentIndex(), 0);
        QTRY_VERIFY(desk.window->actions().redo->isEnabled());
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.rules().first().join, TriggerRule::Join::Any);
    }

    /** The letters that were typed stay; it is the rule that is as it was. */
    void undoPressedAtOnceTakesTheSavedRuleBack()
    {
        Desk desk;
        desk.choose(0);
        const QString before = desk.rules().first().name;
        auto *name = desk.part(u"ruleNameEdit"_s);
        name->setFocus();
        name->selectAll();
        desk.keys.type(u"Otherwise"_s);
        desk.save();
        desk.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.window->actions().redo->isEnabled());
        QCOMPARE(desk.rules().first().name, before);
    }

    void whatCannotBeSavedIsTypedOnWhereItWas()
    {
        Desk desk;
        desk.choose(0);
        auto *name = desk.part(u"ruleNameEdit"_s);
        name->setFocus();
        name->selectAll();
        desk.keys.type(u"Otherwise"_s);
        const QString file = policyFile(desk.folder.path());
        QVERIFY(QFile::rename(file, file + u".away"_s) && QDir().mkdir(file));
        desk.save();
        QTRY_COMPARE(QApplication::focusWidget(), name);
        QCOMPARE(name->text(), u"Otherwise"_s);
        QVERIFY(QDir().rmdir(file) && QFile::rename(file + u".away"_s, file));
    }

    void aLongSentenceTakesASecondLine()
    {
        Desk desk;
        desk.window->resize(1280, 800);
        const auto heightOf = [&](const QString &words) {
            RuleRow row = *desk.model()->row(desk.list()->currentIndex());
            row.words = words;
            QStandardItemModel rows;
            auto *item = new QStandardItem;
            item->setData(QVariant::fromValue(row), RuleListModel::RowRole);
            rows.appendRow(item);
            RuleListView view;
            view.resize(desk.list()->size());
            view.setModel(&rows);
            view.show();
            return view.sizeHintForRow(0);
        };
        desk.choose(0);
        const int one = heightOf(u"Short."_s);
        const int two = heightOf(u"As long as two lines of it are. "_s.repeated(3));
        QVERIFY(two > one);
        QCOMPARE(
            heightOf(u"Longer than two lines of it are. "_s.repeated(30)), two); // The last is cut.
    }

    /** By keys alone: a rule with a name, two conditions and a kind. */
    void aNewRuleIsTypedWithoutTheMouse()
    {
        Desk desk;
        const qsizetype before = desk.rules().size();
        desk.keys.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(desk.part(u"ruleNameEdit"_s)->hasFocus());
        desk.keys.type(u"Operations"_s);
        QCOMPARE(desk.sentence(),
            u"When a ticket closes, propose a change for every page that is registered for it."_s);
        desk.keys.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        desk.keys.press(Qt::Key_Tab);
        QVERIFY(desk.conditions().size() == 1 && desk.conditions().first()->hasFocus());
        desk.keys.type(u"ops"_s);
        desk.closeList();
        desk.keys.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        desk.keys.press(Qt::Key_Up); // From label to type.
        desk.keys.press(Qt::Key_Tab);
        desk.keys.type(u"Task"_s);
        desk.closeList();
        QCOMPARE(desk.sentence(),
            u"When a ticket closes, if its type is “Task” and if it has the label “ops”, propose a change for every page that is registered for it."_s);
        desk.keys.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.conditions().size(), 3);
        desk.keys.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.conditions().size(), 2);
        desk.part<QCheckBox>(u"ruleKind runbook"_s)->setFocus();
        desk.keys.press(Qt::Key_Space);
        QVERIFY(desk.sentence().endsWith(u"propose a change for runbooks."_s));
        desk.save();
        QTRY_COMPARE(desk.rules().size(), before + 1);
        const TriggerRule made{
            u"Operations"_s, {u"Task"_s}, u"done"_s, {u"ops"_s}, {}, {PageKind::Runbook}};
        QCOMPARE(desk.rules().last(), made);
        QTRY_COMPARE(
            desk.screen()->shown(), (RuleRowId{RuleRowId::Kind::Rule, u"Operations"_s, 0}));
        QVERIFY(desk.isSaved());
    }

    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost()
    {
        Desk desk;
        desk.choose(1);
        const auto before = desk.rules();
        QLineEdit *name = desk.part(u"ruleNameEdit"_s);
        name->setText(before.first().name);
        desk.save();
        QTRY_VERIFY(name->accessibleDescription().contains(u"There is a rule"_s));
        QVERIFY(name->hasFocus());
        name->setText(u" "_s);
        QVERIFY(name->accessibleDescription().startsWith(u"Give the rule a name"_s));
        name->setText(u"Stories"_s);
        QVERIFY(name->accessibleDescription().isEmpty());
        auto *event = desk.part<QComboBox>(u"ruleEventCombo"_s);
        event->setCurrentIndex(event->count() - 1);
        desk.save();
        QLineEdit *status = desk.part(u"ruleStatusEdit"_s);
        QVERIFY(status->accessibleDescription().startsWith(u"Name the status"_s));
        status->setText(u"In Review"_s);
        desk.conditions().last()->setText(u"two words"_s);
        desk.save();
        QVERIFY(desk.conditions().last()->accessibleDescription().startsWith(u"A label"_s));
        QCOMPARE(desk.rules(), before);
        desk.conditions().last()->setText(u"one"_s);
        desk.save();
        QTRY_COMPARE(desk.rules().at(1).on, u"In Review"_s);
        QCOMPARE(desk.rules().at(1).name, u"Stories"_s);
    }

    void whatIsTypedOutlivesAPollAnotherRuleAndAnotherScreen()
    {
        Desk desk;
        desk.choose(0);
        const QString first = desk.rules().first().name;
        desk.part(u"ruleNameEdit"_s)->setText(u"Half-typed"_s);
        desk.window->actions().newLine->trigger();
        desk.part(u"ruleNameEdit"_s)->setText(u"Also begun"_s);
        desk.choose(1);
        QCOMPARE(desk.part(u"ruleNameEdit"_s)->text(), desk.rules().at(1).name);
        QVERIFY(QCoro::waitFor(desk.workspace->poll()));
        desk.keys.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!desk.window->actions().switchRule->isEnabled());
        QVERIFY(!desk.window->actions().saveDraft->isEnabled());
        desk.keys.press(Qt::Key_4, Qt::ControlModifier);
        desk.screen()->choose(first);
        QCOMPARE(desk.part(u"ruleNameEdit"_s)->text(), u"Half-typed"_s);
        QVERIFY(!desk.isSaved());
        // A change of the rule by another hand: what is typed goes with it.
        TriggerRule other = desk.rules().first();
        other.kinds.append(PageKind::Adr);
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(
            ruleChanged(desk.rules().first(), other, desk.workspace->policy().labels))));
        QTRY_COMPARE(desk.rules().first(), other);
        QCOMPARE(desk.part(u"ruleNameEdit"_s)->text(), u"Half-typed"_s);
        QCOMPARE(desk.screen()->drafts().ids().size(), desk.rules().size() + 1);
        desk.window->actions().discardRule->trigger();
        QCOMPARE(desk.part(u"ruleNameEdit"_s)->text(), first);
        QVERIFY(desk.part<QCheckBox>(u"ruleKind adr"_s)->isChecked());
    }

    void rulesMoveByKeysAndByHand()
    {
        Desk desk;
        desk.choose(0);
        const auto before = desk.rules();
        desk.list()->setFocus();
        desk.keys.press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(desk.rules().at(1), before.at(0));
        QTRY_COMPARE(desk.screen()->shown().name, before.at(0).name);
        desk.keys.press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(desk.rules(), before);
        QVERIFY(!desk.window->actions().lineUp->isEnabled());
        // The first is dropped below the third.
        const std::unique_ptr<QMimeData> dragged(
            desk.model()->mimeData({desk.model()->index(1, 0)}));
        QVERIFY(!desk.model()->canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
        desk.model()->dropMimeData(dragged.get(), Qt::MoveAction, 4, 0, {});
        QTRY_COMPARE(desk.rules().at(2), before.at(0));
        desk.undo();
        QTRY_COMPARE(desk.rules(), before);
    }

    void oneIsRemovedSwitchedAndDuplicatedByKeys()
    {
        Desk desk;
        desk.choose(2);
        const auto before = desk.rules();
        desk.list()->setFocus();
        desk.keys.press(Qt::Key_Delete);
        QTRY_COMPARE(desk.rules().size(), before.size() - 1);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QTRY_COMPARE(desk.screen()->shown().name, before.at(3).name);
        desk.undo();
        QTRY_COMPARE(desk.rules(), before);
        desk.choose(2);
        desk.list()->setFocus();
        desk.keys.press(Qt::Key_Space);
        QTRY_VERIFY(!desk.rules().at(2).isOn);
        QTRY_VERIFY(!desk.row(before.at(2).name).isOn);
        QVERIFY(desk.sentence().startsWith(u"Switched off: "_s));
        desk.keys.press(Qt::Key_Space);
        QTRY_COMPARE(desk.rules(), before);
        desk.keys.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.part(u"ruleNameEdit"_s)->text(), before.at(2).name + u" (2)"_s);
        QCOMPARE(desk.rules(), before); // Begun, not saved.
        desk.save();
        QTRY_COMPARE(desk.rules().size(), before.size() + 1);
        QCOMPARE(desk.rules().last().types, before.at(2).types);
    }

    void theDefaultRulesComeBackAsOne()
    {
        Desk desk;
        Policy own = desk.workspace->policy();
        own.rules = {{u"Only"_s, {}, u"done"_s, {}, {}, {}}, {u"Own"_s, {}, u"done"_s, {}, {}, {}}};
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(own)));
        desk.window->actions().defaultRules->trigger();
        QTRY_COMPARE(desk.rules(), defaultPolicy().rules);
        QVERIFY(!desk.window->actions().defaultRules->isEnabled());
        desk.undo();
        QTRY_COMPARE(desk.rules(), own.rules);
    }

    /** Off unless a person says so; it is a change of the policy as any other. */
    void commentsBelowPagesAreSwitchedAndTakenBack()
    {
        Desk desk;
        QAction *comments = desk.window->actions().pageComments;
        QVERIFY(!comments->isChecked());
        comments->trigger();
        QTRY_VERIFY(desk.workspace->policy().notify.comments);
        QTRY_VERIFY(comments->isChecked());
        const auto log = QCoro::waitFor(desk.workspace->log({}));
        QVERIFY(log && !log->isEmpty());
        QCOMPARE(log->first().kind, LogEntry::Kind::PolicyChanged);
        QVERIFY(log->first().text.contains(u"Docket comments below pages"_s));
        desk.undo();
        QTRY_VERIFY(!desk.workspace->policy().notify.comments);
        QTRY_VERIFY(!comments->isChecked());
    }

    void noRuleAndNoneSwitchedOnAreSaid()
    {
        Desk desk;
        Policy policy = desk.workspace->policy();
        for (TriggerRule &rule : policy.rules)
            rule.isOn = false;
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(policy)));
        const auto *count = desk.part<QLabel>(u"ruleCount"_s);
        QTRY_VERIFY(count->text().startsWith(u"All rules are off"_s));
        policy.rules.clear();
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(policy)));
        QTRY_COMPARE(count->text(), u"No rule"_s);
        desk.screen()->focusMain();
        for (QPushButton *button : desk.screen()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Default rules"_s
                && button->metaObject() == &QPushButton::staticMetaObject)
                button->click();
        }
        QTRY_COMPARE(desk.rules(), defaultPolicy().rules);
        QTRY_COMPARE(desk.screen()->shown().name, defaultPolicy().rules.first().name);
    }

    void labelsAndWhatIsLeftOutAreListed()
    {
        Desk desk;
        Policy policy = desk.workspace->policy();
        policy.exclusions = {
            {u"No bugs"_s, u"OPS"_s, {u"Bug"_s}, {}, {}, policy.registry.first().page}};
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(policy)));
        const RuleRowId out{RuleRowId::Kind::Exclusion, u"No bugs"_s, 0};
        const RuleRowId labels{RuleRowId::Kind::Labels, {}, 0};
        QTRY_VERIFY(desk.model()->indexOf(out).isValid());
        desk.list()->setCurrentIndex(desk.model()->indexOf(out));
        QVERIFY(desk.sentence().startsWith(u"Tickets are left out of “"_s));
        QVERIFY(!desk.sentence().contains(policy.registry.first().page)); // Its title.
        desk.list()->setFocus();
        desk.keys.press(Qt::Key_Delete);
        QTRY_VERIFY(desk.workspace->policy().exclusions.isEmpty());
        desk.undo();
        QTRY_COMPARE(desk.workspace->policy().exclusions, policy.exclusions);
        desk.list()->setCurrentIndex(desk.model()->indexOf(labels));
        desk.part(u"labelsIncludeEdit"_s)->setText(u"needs-docs,  docs"_s);
        QVERIFY(desk.sentence().contains(u"needs-docs, docs"_s));
        desk.save();
        QTRY_COMPARE(
            desk.workspace->policy().labels.include, (QStringList{u"needs-docs"_s, u"docs"_s}));
        QTRY_VERIFY(desk.isSaved());
        QCOMPARE(desk.part(u"labelsIncludeEdit"_s)->text(), u"needs-docs, docs"_s);
        desk.undo();
        QTRY_COMPARE(desk.workspace->policy().labels, policy.labels);
    }

    /** Ctrl+N, Delete and the like are one command each: of the screen that is seen. */
    void sharedKeysAreForTheScreenThatIsSeen()
    {
        Desk desk;
        const Actions &actions = desk.window->actions();
        const auto lines = desk.workspace->policy().registry;
        desk.choose(0);
        QVERIFY(actions.duplicateLine->isEnabled() && actions.lineDown->isEnabled());
        QVERIFY(QCoro::waitFor(desk.workspace->checkRegistry())); // The registry is shown anew.
        QVERIFY(actions.duplicateLine->isEnabled() && actions.lineDown->isEnabled());
        desk.keys.press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!actions.switchRule->isEnabled() && !actions.addCondition->isEnabled());
        actions.newLine->trigger();
        QVERIFY(!desk.window->registry()->form()->before());
        desk.keys.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(actions.duplicateLine->isEnabled());
        QCOMPARE(desk.screen()->drafts().ids().size(), desk.rules().size());
        QCOMPARE(desk.workspace->policy().registry, lines);
    }

    void aTrialTellsWhatTheTypedRulesWouldDo()
    {
        Desk desk;
        desk.choose(0);
        auto *pane = desk.screen()->trial();
        desk.keys.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(pane->trial() && !pane->isTrying(), 60'000);
        const RuleTrial before = *pane->trial();
        QVERIFY(before.items > 0 && !before.proposals.isEmpty());
        QCOMPARE(before.difference, std::optional(TrialDifference()));
        const QString by = before.proposals.first().rule;
        QCOMPARE(desk.row(by).proposals, std::optional(before.byRule().value(by)));
        QVERIFY(desk.part<QLabel>(u"trialSummary"_s)->text().contains(u"left alone"_s));
        QVERIFY(desk.part<QLabel>(u"trialReview"_s)->text().startsWith(u"About "_s));
        auto *table = desk.part<QTableView>(u"trialView"_s);
        QCOMPARE(table->model()->rowCount(), int(before.proposals.size()));
        const auto *note = desk.part<QLabel>(u"trialNote"_s);
        QVERIFY(!note->isVisible());
        desk.screen()->choose(by);
        desk.part<QCheckBox>(u"ruleOnCheck"_s)->setChecked(false); // Not saved.
        QVERIFY(note->isVisible());
        const auto proposals = desk.workspace->proposals();
        const Policy kept = desk.workspace->policy();
        desk.keys.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!pane->isTrying(), 60'000);
        QVERIFY(!note->isVisible());
        QVERIFY(!pane->trial()->difference->gone.isEmpty());
        QCOMPARE(desk.row(by).proposals, std::optional(0));
        QCOMPARE(desk.workspace->policy(), kept);
        QCOMPARE(desk.workspace->proposals(), proposals);
        auto *view = desk.part<QComboBox>(u"trialViewCombo"_s);
        view->setCurrentIndex(view->count() - 1);
        QCOMPARE(table->model()->rowCount(), int(pane->trial()->silences.size()));
        auto *search = desk.part(u"trialSearchEdit"_s);
        const auto isHere = [&](const TrialSilence &one) {
            return one.itemKey == pane->trial()->silences.first().itemKey;
        };
        search->setText(pane->trial()->silences.first().itemKey.toLower());
        QCOMPARE(table->model()->rowCount(),
            int(std::ranges::count_if(pane->trial()->silences, isHere)));
        search->setText(u"no such words"_s);
        QVERIFY(!table->isVisible());
    }

    void aTrialIsCancelledAtOnceAndWhatIsWrongIsNotTried()
    {
        Desk desk;
        desk.choose(0);
        auto *pane = desk.screen()->trial();
        desk.keys.press(Qt::Key_F5);
        QVERIFY(pane->isTrying());
        desk.part<QComboBox>(u"trialPeriodCombo"_s)->setFocus();
        QElapsedTimer since;
        since.start();
        desk.keys.press(Qt::Key_Escape);
        QTRY_VERIFY(!pane->isTrying());
        QVERIFY2(since.durationElapsed() < 200ms, qPrintable(QString::number(since.elapsed())));
        QVERIFY(!pane->trial());
        QVERIFY(desk.window->noticeShown().startsWith(u"The trial was stopped"_s));
        desk.part(u"ruleNameEdit"_s)->clear();
        desk.choose(1);
        desk.keys.press(Qt::Key_F5);
        QVERIFY(!pane->isTrying());
        QCOMPARE(desk.screen()->shown().name, desk.rules().first().name);
        QTRY_VERIFY(desk.part(u"ruleNameEdit"_s)->hasFocus());
        QVERIFY(!desk.part(u"ruleNameEdit"_s)->accessibleDescription().isEmpty());
    }

    /** In a low window one of them is shown, by what is done. */
    void formAndTrialTakeTurnsWhereThereIsLittleRoom()
    {
        Desk desk;
        desk.choose(0);
        auto *pane = desk.screen()->trial();
        QVERIFY(desk.screen()->form()->isVisible() && pane->isVisible());
        desk.window->resize(960, 540);
        QTRY_VERIFY(!pane->isVisible());
        QVERIFY(desk.screen()->form()->isVisible());
        desk.part(u"ruleNameEdit"_s)->setFocus();
        desk.keys.press(Qt::Key_F5);
        QVERIFY(pane->isVisible() && !desk.screen()->form()->isVisible());
        QVERIFY(desk.list()->hasFocus()); // The field is gone; its keys are not lost.
        QTRY_VERIFY_WITH_TIMEOUT(!pane->isTrying(), 60'000);
        desk.keys.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(desk.part(u"ruleNameEdit"_s)->hasFocus());
        QVERIFY(!pane->isVisible());
        desk.window->resize(1280, 800);
        QTRY_VERIFY(pane->isVisible() && desk.screen()->form()->isVisible());
    }

    void withoutAnAccountItStillEdits()
    {
        Test::Loop loop;
        QSettings settings(loop.folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        QCoro::waitFor(loop.workspace->leave());
        MainWindow window(*loop.workspace, settings);
        window.resize(1024, 640);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showScreen(WindowFrame::Screen::Rules);
        QVERIFY(!window.actions().tryRules->isEnabled());
        const auto &rules = loop.workspace->policy().rules;
        window.rules()->choose(rules.first().name);
        window.rules()->findChild<QLineEdit *>(u"ruleNameEdit"_s)->setText(u"Another name"_s);
        window.actions().saveDraft->trigger();
        QTRY_COMPARE(rules.first().name, u"Another name"_s);
    }

    void tabReachesAllOfIt()
    {
        Desk desk;
        desk.choose(1);
        desk.list()->setFocus();
        QCOMPARE(desk.keys.wrongWithTab(), QStringList());
        desk.list()->setFocus();
        int steps = 0;
        do {
            desk.window->actions().nextPane->trigger();
            ++steps;
        } while (!desk.list()->hasFocus() && steps < 10);
        QVERIFY2(steps <= 4, qPrintable(QString::number(steps)));
    }
};

QTEST_MAIN(TestRulesScreen)
#include "tst_rulesscreen.moc"
