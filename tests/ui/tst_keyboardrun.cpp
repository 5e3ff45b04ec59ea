// SPDX-License-Identifier: GPL-3.0-or-later
// A morning's queue decided with keys alone, on the built-in site where 25 tickets close at once.
#include "core/journal/sql.h"
#include "tests/ui/busydesk.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/undobar.h"
#include "ui/log/logscreen.h"
#include "ui/review/batchbar.h"
#include "ui/review/editpane.h"
#include "ui/review/popovers.h"
#include "ui/review/rulebar.h"
#include "ui/review/sourceeditor.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/widgets.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <ranges>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** The next proposal that is to be stored is not, as on a full disk. */
std::atomic<bool> failsNext = false;

/** Counts keys. */
class Desk : public Test::BusyDesk
{
public:
    ~Desk() { failsNext = false; }

    /** Docket is closed and started again while nothing can be reached. */
    void startOffline()
    {
        window.reset();
        shut();
        Sandbox::Fault cut; // Every request.
        cut.kind = Sandbox::Fault::Kind::DropBefore;
        world.setFaults({cut});
        open();
        showWindow();
    }
    /** J until a proposal beside which others are of the same type and page. */
    void stepToOneOfSeveral()
    {
        for (int i = 0; i < 25 && !isOneOfSeveral(); ++i)
            press(Qt::Key_J);
        if (!isOneOfSeveral())
            qFatal("no two are alike");
    }

    /** Whatever has the keys gets it, as from a keyboard. */
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++keys;
        QWidget *to = QApplication::activePopupWidget();
        if (!to) { // The offscreen platform does not go back to it when a list closes.
            window->activateWindow();
            (void)QTest::qWaitForWindowActive(window.get());
        }
        QTest::keyClick(to ? to : window->focusWidget(), key, with);
        for (const QWidget *top : QApplication::topLevelWidgets())
            dialogs += top->isVisible() && qobject_cast<const QDialog *>(top) ? 1 : 0;
    }

    int keys = 0, dialogs = 0;
};

} // namespace

class TestKeyboardRun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        setStatementProbe(
            [](const QString &statement) { // Once: a journal's thread may be using it.
                const bool fails =
                    statement.contains(u"INTO proposal "_s) && failsNext.exchange(false);
                return fails ? u"the disk is full"_s : QString();
            });
    }

    void clears25OneAfterTheOther()
    {
        Desk desk;
        QCOMPARE(desk.workspace->proposals().size(), 25);
        QCOMPARE(desk.shown(), 25);
        QSignalSpy told(desk.window->review(), &ReviewScreen::notice);
        for (int i = 0; i < 25; ++i) {
            QVERIFY(desk.painted());
            const QString id = desk.window->review()->currentId();
            const int before = desk.shown();
            if (i % 6 == 3) {
                desk.press(Qt::Key_R);
                desk.press(Qt::Key_4);
            } else if (i % 6 == 5) {
                desk.press(Qt::Key_S);
                desk.press(Qt::Key_2);
            } else {
                desk.press(Qt::Key_A);
            }
            // No key was dropped. Nothing here waits for the clock; a busy machine takes its time.
            QTRY_COMPARE_WITH_TIMEOUT(desk.shown(), before - 1, 60'000);
            QVERIFY(desk.window->review()->currentId() != id);
        }
        QCOMPARE(told.size(), 0);
        QVERIFY2(desk.keys <= 70, qPrintable(QString::number(desk.keys)));
        QCOMPARE(desk.dialogs, 0);
        QTRY_VERIFY(desk.workspace->held().isEmpty());
        QCoro::waitFor(desk.workspace->sendingDone());
        QTRY_COMPARE_WITH_TIMEOUT(desk.count(ProposalState::Published), 17, 60'000);
        QCOMPARE(desk.count(ProposalState::Rejected), 4);
        QCOMPARE(desk.count(ProposalState::Snoozed), 4);
        QVERIFY(desk.window->review()->queue()->findChild<EmptyState *>()->sentence().startsWith(
            u"All 25"_s));
    }

    void clears25InOneBatchAndTakesItBack()
    {
        Desk desk;
        desk.workspace->setHoldTime(60s);
        QVERIFY(desk.painted());
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_A);
        auto *bar = desk.window->findChild<BatchBar *>();
        QTRY_VERIFY(bar->isVisible());
        bar->findChild<QListWidget *>()->viewport()->repaint();
        QCOMPARE(bar->plan().verdict.ids.size(), 25);
        QCOMPARE(bar->plan().pages, 13);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.count(ProposalState::Approved), 25);
        QTRY_COMPARE(desk.window->actions().undo->text(), u"&Undo Approve 25 proposal(s)"_s);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.count(ProposalState::Waiting), 25);
        QTRY_COMPARE(desk.shown(), 25);
        QVERIFY(desk.workspace->held().isEmpty());
        QTRY_VERIFY(desk.window->actions().redo->isEnabled());
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.count(ProposalState::Approved), 25);
        QTRY_COMPARE(desk.workspace->held().size(), 25);
        QCOMPARE(desk.keys, 5);
        QCOMPARE(desk.dialogs, 0);
    }

    void decisionsOfAStartWithoutANetworkAreSentOnceInTheirOrder()
    {
        Desk desk;
        desk.startOffline();
        QVERIFY(!desk.signIn);
        QCOMPARE(desk.shown(), 25);
        const qsizetype written = desk.world.writes().size();
        QStringList decided;
        for (int i = 0; i < 25; ++i) {
            desk.press(Qt::Key_End); // Not as they stand in the queue, nor as they were made.
            QVERIFY(desk.painted());
            decided << desk.window->review()->currentId();
            desk.clock.advance(1s);
            desk.press(Qt::Key_A);
            QTRY_COMPARE_WITH_TIMEOUT(desk.shown(), 24 - i, 60'000);
        }
        QCoro::waitFor(desk.workspace->sendingDone());
        QCOMPARE(desk.count(ProposalState::Approved), 25);
        QCOMPARE(desk.world.writes().size(), written);
        desk.world.setFaults({});
        desk.connect();
        QVERIFY(desk.signIn);
        QVERIFY(QCoro::waitFor(desk.workspace->poll()));
        QCoro::waitFor(desk.workspace->sendingDone());
        QCOMPARE(desk.count(ProposalState::Published), 25);
        const auto log = QCoro::waitFor(desk.workspace->log({}));
        QVERIFY(log);
        QHash<QString, QList<int>> sent; // Versions, by proposal.
        QHash<QString, QStringList> order, wanted; // By page.
        for (const LogEntry &entry : *log | std::views::reverse) { // The oldest first.
            if (entry.kind != LogEntry::Kind::Published)
                continue;
            sent[entry.proposalId].append(entry.version);
            order[entry.pageId].append(entry.proposalId);
        }
        for (const QString &id : std::as_const(decided))
            wanted[desk.workspace->proposal(id)->pageId].append(id);
        QCOMPARE(order, wanted);
        QHash<QString, int> last; // By page: the version of what was decided before.
        QSet<std::pair<QString, int>> versions; // What waits for one page may leave as one version.
        for (const QString &id : std::as_const(decided)) {
            QCOMPARE(sent.value(id).size(), 1);
            const QString page = desk.workspace->proposal(id)->pageId;
            const int version = sent.value(id).first();
            QCOMPARE_GE(version, last.value(page));
            last.insert(page, version);
            versions.insert({page, version});
        }
        const auto sentWrites = desk.world.writes().mid(written);
        QCOMPARE(std::ranges::count_if(sentWrites,
                     [](const Sandbox::Exchange &one) {
                         static const QRegularExpression aPage(u"/pages/\\d+$"_s);
                         return one.request.method == "PUT"
                             && aPage.match(one.request.path).hasMatch();
                     }),
            versions.size());
        QCOMPARE(desk.dialogs, 0);
    }

    void whatIsUnderWayIsOverBeforeItIsTakenBack()
    {
        Desk desk;
        desk.workspace->setHoldTime(60s);
        QVERIFY(desk.painted());
        const QString first = desk.window->review()->currentId();
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.count(ProposalState::Approved), 1);
        QTRY_VERIFY(desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(desk.painted());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_4);
        auto *bar = desk.window->findChild<BatchBar *>();
        QTRY_VERIFY(bar->isVisible());
        bar->findChild<QListWidget *>()->viewport()->repaint();
        // 24 rejections begin, and are to be taken back before they are over.
        desk.press(Qt::Key_Return);
        QVERIFY(desk.count(ProposalState::Rejected) < 24);
        desk.window->actions().undo->trigger();
        QTRY_COMPARE(desk.count(ProposalState::Waiting), 24);
        QTRY_VERIFY(desk.window->actions().redo->text().startsWith(u"&Redo Reject"_s));
        QCOMPARE(desk.workspace->proposal(first)->state, ProposalState::Approved);
    }

    void undoGoesBackStepByStep()
    {
        Desk desk;
        desk.workspace->setHoldTime(60s);
        QVERIFY(desk.painted());
        const QString first = desk.window->review()->currentId();
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.count(ProposalState::Approved), 1);
        QVERIFY(desk.painted());
        const QString second = desk.window->review()->currentId();
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_2);
        QTRY_COMPARE(desk.count(ProposalState::Rejected), 1);
        QTRY_VERIFY(desk.window->actions().undo->text().startsWith(u"&Undo Reject"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.window->review()->currentId(), second);
        QTRY_VERIFY(desk.window->actions().undo->text().startsWith(u"&Undo Approve"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.window->review()->currentId(), first);
        QCOMPARE(desk.count(ProposalState::Waiting), 25);
        QTRY_VERIFY(!desk.window->actions().undo->isEnabled());
        QTRY_VERIFY(desk.window->actions().redo->isEnabled());
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.count(ProposalState::Approved), 1);
    }

    void aRejectionBecomesARuleByKeys()
    {
        Desk desk;
        desk.stepToOneOfSeveral();
        const QString first = desk.window->review()->currentId();
        const Proposal proposal = *desk.workspace->proposal(first);
        const RuleBar *bar = desk.window->ruleBar();
        QVERIFY(desk.painted());
        QVERIFY(!desk.window->actions().makeRule->isEnabled());
        desk.press(Qt::Key_M); // Nothing is offered yet, and the key says so.
        QCOMPARE(desk.window->noticeShown(), u"A rule is offered after a rejection"_s);
        QCOMPARE(desk.window->review()->currentId(), first);
        QCOMPARE(desk.workspace->policy().exclusions.size(), 0);
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_4);
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->stage(), RuleBar::Stage::Offer);
        QVERIFY2(
            bar->text().startsWith(u"As a rule: Leave “%1” out for "_s.arg(proposal.pageTitle)),
            qPrintable(bar->text()));
        const qsizetype under = bar->offered().choices.first().effect.waiting.size();
        const QString covered = u"%1 of the 24 that wait for you fall(s) under it"_s.arg(under);
        QVERIFY2(bar->text().endsWith(covered + u". What waits stays until it is rejected."_s),
            qPrintable(bar->text()));
        QCOMPARE(desk.window->focusWidget(), desk.window->review()->queue()->view());
        QVERIFY(under > 0);

        desk.press(Qt::Key_M);
        QTRY_COMPARE(desk.workspace->policy().exclusions.size(), 1);
        QTRY_COMPARE(bar->stage(), RuleBar::Stage::Rest);
        QCOMPARE(bar->text(), // The same count, and what becomes of them.
            u"The rule is made. "_s + covered + u". What waits stays until it is rejected."_s);
        QCOMPARE(desk.count(ProposalState::Rejected), 1);
        QTRY_VERIFY(desk.window->actions().undo->text().startsWith(u"&Undo Rule “"_s));
        const auto *batch = desk.window->findChild<BatchBar *>();
        desk.press(
            Qt::Key_M); // Pressed twice in haste: it shows what they are and decides nothing.
        QVERIFY(batch->isVisible());
        QVERIFY(!bar->isVisible()); // One bar asks, and one Esc leaves it.
        QCOMPARE(batch->findChild<QListWidget *>()->count(), int(under));
        QCoreApplication::processEvents();
        QCOMPARE(desk.count(ProposalState::Rejected), 1);
        QVERIFY(QTest::qWaitFor([&] {
            return desk.count(ProposalState::Rejected) > 1
                || (desk.press(Qt::Key_Return), !batch->isVisible());
        }));
        QTRY_COMPARE(desk.count(ProposalState::Rejected), 1 + int(under));
        QTRY_VERIFY(!bar->isVisible());

        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.count(ProposalState::Rejected), 1);
        QTRY_VERIFY(desk.window->actions().undo->text().startsWith(u"&Undo Rule "_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.workspace->policy().exclusions.isEmpty());
        QTRY_VERIFY(desk.window->actions().undo->text().startsWith(u"&Undo Reject"_s));
        QTRY_VERIFY(desk.window->actions().redo->text().startsWith(u"&Redo Rule"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.workspace->policy().exclusions.size(), 1);
        QTRY_VERIFY(desk.window->actions().undo->text().startsWith(u"&Undo Rule "_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.workspace->policy().exclusions.isEmpty());
        QTRY_VERIFY(desk.window->actions().undo->text().startsWith(u"&Undo Reject"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.count(ProposalState::Waiting), 25);
        QCOMPARE(desk.dialogs, 0);
    }

    void whatIsTakenBackIsNeverPublishedByTheNextUndo()
    {
        Desk desk;
        desk.stepToOneOfSeveral();
        QVERIFY(desk.painted());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_4);
        QTRY_COMPARE(desk.window->ruleBar()->stage(), RuleBar::Stage::Offer);
        desk.press(Qt::Key_M);
        QTRY_COMPARE(desk.workspace->policy().exclusions.size(), 1);
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.window->ruleBar()->isVisible());
        QVERIFY(desk.painted());
        const QString approved = desk.window->review()->currentId();
        desk.press(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.workspace->proposal(approved)->state, ProposalState::Published, 20'000);
        QCoro::waitFor(desk.workspace->sendingDone());

        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.workspace->proposal(approved)->state, ProposalState::Reverted, 20'000);
        QCoro::waitFor(desk.workspace->sendingDone());
        QTRY_VERIFY(desk.window->actions().undo->text().startsWith(u"&Undo Rule "_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier); // The rule, though the revert is newer.
        QTRY_VERIFY(desk.workspace->policy().exclusions.isEmpty());
        QTRY_VERIFY(desk.window->actions().undo->text().startsWith(u"&Undo Reject"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.count(ProposalState::Rejected), 0);
        QCOMPARE(desk.workspace->proposal(approved)->state, ProposalState::Reverted);
        QTRY_VERIFY(!desk.window->actions().undo->isEnabled()); // Not the revert: Redo is for that.
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.workspace->proposal(approved)->state, ProposalState::Reverted);
        QVERIFY(desk.workspace->held().isEmpty());
    }

    void anOfferGoesWithEscAndWithTheNextDecision()
    {
        Desk desk;
        const RuleBar *bar = desk.window->ruleBar();
        for (const Qt::Key next : {Qt::Key_Escape, Qt::Key_S}) {
            QVERIFY(desk.painted());
            desk.press(Qt::Key_R);
            desk.press(Qt::Key_4);
            QTRY_VERIFY(bar->isVisible());
            QVERIFY(desk.painted());
            desk.press(next);
            if (next == Qt::Key_S)
                desk.press(Qt::Key_1);
            QTRY_VERIFY(!bar->isVisible());
            QVERIFY(!desk.window->actions().makeRule->isEnabled());
        }
        QVERIFY(desk.painted());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_2); // Wrong facts: no rule would have helped.
        QTRY_COMPARE(desk.count(ProposalState::Rejected), 3);
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY((desk.press(Qt::Key_M), // The key says why there is none.
            desk.window->noticeShown().startsWith(u"No rule comes of “Wrong facts”"_s)));
        QVERIFY(!desk.window->actions().makeRule->isEnabled());
        QVERIFY(desk.workspace->policy().exclusions.isEmpty());
    }

    void aLetterInAnOpenMenuIsTheMenus()
    {
        Desk desk;
        QVERIFY(desk.painted());
        QMenu *file = desk.window->menuBar()->actions().first()->menu();
        file->popup(desk.window->mapToGlobal(QPoint(4, 20)));
        QTRY_COMPARE(QApplication::activePopupWidget(), file);
        desk.press(Qt::Key_A); // No entry's: nothing happens, above all not behind the menu.
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::activePopupWidget(), file);
        QCOMPARE(desk.count(ProposalState::Waiting), 25);
        desk.press(Qt::Key_T);
        QTRY_VERIFY(desk.window->findChild<SettingsDialog *>());
        QCOMPARE(desk.count(ProposalState::Waiting), 25);
    }

    void aRuleCountsWhatItsReaderSees()
    {
        RuleEffect effect;
        effect.waiting = {u"a"_s, u"b"_s, u"c"_s};
        effect.open = 30;
        effect.rejected = 1;
        QCOMPARE(effectText(effect, {u"a"_s, u"x"_s}),
            u"1 of the 2 that wait for you fall(s) under it, 2 that wait(s) for others fall(s) "
            u"under "
            "it, 1 earlier one(s) was/were rejected for the same reason"_s);
        QCOMPARE(effectText(effect, {u"x"_s}),
            u"3 that wait(s) for others fall(s) under it, 1 earlier one(s) was/were rejected for "
            "the same reason"_s);
    }

    void aRuleThatIsInForceAlreadyIsNamedAndTakenBack()
    {
        Desk desk;
        desk.stepToOneOfSeveral();
        const RuleBar *bar = desk.window->ruleBar();
        QVERIFY(desk.painted());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_4);
        QTRY_COMPARE(bar->stage(), RuleBar::Stage::Offer);
        const QStringList under = bar->offered().choices.first().effect.waiting;
        desk.press(Qt::Key_M);
        QTRY_COMPARE(desk.workspace->policy().exclusions.size(), 1);
        const QString rule = desk.workspace->policy().exclusions.first().name;
        QTRY_COMPARE(bar->stage(), RuleBar::Stage::Rest);
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!bar->isVisible());

        desk.window->review()->select(under.first());
        QVERIFY(desk.painted());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_2); // Whatever the reason.
        QTRY_COMPARE(bar->stage(), RuleBar::Stage::InForce);
        QVERIFY2(bar->text().startsWith(u"Already in force, since "_s), qPrintable(bar->text()));
        QVERIFY2(bar->text().contains(u": %1. This was proposed before. "_s.arg(rule)),
            qPrintable(bar->text()));
        const auto *make = desk.window->actions().makeRule;
        QCOMPARE(make->isEnabled(), under.size() > 1);
        if (under.size() > 1) {
            QCOMPARE(make->iconText(), u"Reject %1 too…"_s.arg(under.size() - 1));
        } else {
            desk.press(Qt::Key_M);
            QCOMPARE(desk.window->noticeShown(), u"Already in force: %1"_s.arg(rule));
        }
        desk.press(Qt::Key_M, Qt::ShiftModifier);
        QTRY_VERIFY(desk.workspace->policy().exclusions.isEmpty());
        QTRY_VERIFY(!bar->isVisible());
        QCOMPARE(desk.count(ProposalState::Rejected), 2);
        QTRY_VERIFY(desk.window->actions().undo->text().startsWith(u"&Undo Reject"_s));
        QTRY_VERIFY(desk.window->actions().redo->text().startsWith(u"&Redo Rule"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.workspace->policy().exclusions.size(), 1);
        QCOMPARE(desk.workspace->policy().exclusions.first().name, rule);
    }

    void theChosenRowStaysInSightBesideTheBars()
    {
        Desk desk;
        desk.window->resize(1024, 640);
        const RuleBar *bar = desk.window->ruleBar();
        QListView *list = desk.window->review()->queue()->view();
        const auto seen = [list] {
            return list->viewport()->rect().contains(list->visualRect(list->currentIndex()));
        };
        QVERIFY(desk.painted());
        while (list->visualRect(list->currentIndex()).bottom() + 60 < list->viewport()->height()) {
            desk.press(Qt::Key_J);
            QVERIFY(list->currentIndex().row() + 1 < list->model()->rowCount());
        }
        QVERIFY(seen());
        QVERIFY(desk.painted());
        const int high = list->viewport()->height();
        desk.window->resize(1024, 640 - 80); // What a bar takes.
        QTRY_VERIFY(list->viewport()->height() < high - 60);
        QTRY_VERIFY(seen());
        desk.window->resize(1024, 640);
        QVERIFY(desk.painted());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_4);
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(list->viewport()->height() < high - 30);
        QVERIFY(seen());
        for (const QLabel *label : bar->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                qPrintable(label->text()));
    }

    void anotherSectionIsChosenByItsDigit()
    {
        Desk desk;
        const RuleBar *bar = desk.window->ruleBar();
        QVERIFY(desk.painted());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_1);
        QTRY_VERIFY(bar->isVisible());
        const RuleOffer offer = bar->offered();
        QVERIFY(offer.choices.size() > 1);
        desk.press(Qt::Key_M, Qt::ShiftModifier);
        QVERIFY(QApplication::activePopupWidget());
        const auto expected = changed(desk.workspace->policy(), offer.choices.at(1).change);
        desk.press(Qt::Key_2);
        QTRY_VERIFY(desk.workspace->policy() == *expected);
    }

    void aRuleFromTheLogsRow()
    {
        Desk desk;
        const RuleBar *bar = desk.window->ruleBar();
        QVERIFY(desk.painted());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_4);
        QTRY_VERIFY(bar->isVisible());
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!bar->isVisible());
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY((desk.press(Qt::Key_Home, Qt::ControlModifier),
            desk.window->log()->current().has_value()));
        QCOMPARE(desk.window->log()->current()->kind, LogEntry::Kind::Rejected);
        QTRY_VERIFY(desk.window->actions().makeRule->isEnabled());
        desk.press(Qt::Key_M);
        QTRY_VERIFY(bar->isVisible());
        desk.press(Qt::Key_M);
        QTRY_COMPARE(desk.workspace->policy().exclusions.size(), 1);
        // What was made of the row is taken back before the row's own decision.
        const QString id = desk.window->log()->current()->proposalId;
        QTRY_VERIFY(desk.window->actions().undo->text().contains(u"Rule"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.workspace->policy().exclusions.isEmpty());
        QCOMPARE(desk.workspace->proposal(id)->state, ProposalState::Rejected);
        QTRY_VERIFY(desk.window->actions().undo->text().contains(u"Reject"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.workspace->proposal(id)->state, ProposalState::Waiting);
    }

    void handingOnCanBeTakenBack()
    {
        Desk desk;
        QVERIFY(desk.painted());
        const QString id = desk.window->review()->currentId();
        const Person before = desk.workspace->proposal(id)->owner;
        const Person other{u"5f1a7c3be1027a0070b2d502"_s, u"Jonas Roe"_s, {}, {}, true};
        emit desk.window->review()->ownerWanted(id, other);
        QTRY_COMPARE(desk.workspace->proposal(id)->owner.accountId, other.accountId);
        QTRY_COMPARE(desk.shown(), 24);
        QTRY_VERIFY(desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.workspace->proposal(id)->owner.accountId, before.accountId);
        QTRY_COMPARE(desk.window->review()->currentId(), id);
    }

    void aRefusalStaysUntilItsProposalIsDecided()
    {
        Desk desk;
        ReviewScreen *review = desk.window->review();
        QVERIFY(desk.painted());
        const QString first = review->currentId();
        failsNext = true;
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_4);
        const QString second = review->currentId();
        QVERIFY(second != first);
        QTRY_VERIFY(desk.window->messages()->causes().contains(u"decision"_s));
        QCOMPARE(review->currentId(), second); // The next key is not for another than is looked at.
        QVERIFY(desk.painted());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_4);
        QTRY_COMPARE(desk.workspace->proposal(second)->state, ProposalState::Rejected);
        QCOMPARE(desk.workspace->proposal(first)->state, ProposalState::Waiting);
        QVERIFY(desk.window->messages()->causes().contains(u"decision"_s));
        emit desk.window->messages()->actionChosen(u"decision"_s, 0);
        QCOMPARE(review->currentId(), first);
        QVERIFY(desk.painted());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_4);
        QTRY_COMPARE(desk.workspace->proposal(first)->state, ProposalState::Rejected);
        QTRY_VERIFY(!desk.window->messages()->causes().contains(u"decision"_s));
    }

    void wordsThatCouldNotBeSavedAreStillThere()
    {
        Desk desk;
        ReviewPanel *panel = desk.window->review()->panel();
        QVERIFY(desk.painted());
        const QString id = desk.window->review()->currentId();
        panel->startEditing();
        panel->editPane()->setView(EditPane::View::Source);
        SourceEditor *editor = panel->editPane()->editor();
        QByteArray words = editor->markup();
        words.insert(words.lastIndexOf("</p>"), " Ask Mia first.");
        editor->setMarkup(words, {});
        QVERIFY(panel->editIsSound());
        failsNext = true;
        desk.window->actions().publishEdited->trigger();
        QTRY_VERIFY(desk.window->messages()->causes().contains(u"decision"_s));
        QCOMPARE(desk.workspace->proposal(id)->state, ProposalState::Waiting);
        QVERIFY(panel->typed().contains(id));
        desk.window->review()->select(id);
        panel->startEditing();
        panel->editPane()->setView(EditPane::View::Source);
        QVERIFY(editor->shownText().contains(u"Ask Mia first."_s));
        QVERIFY(panel->editIsSound());
        desk.window->actions().publishEdited->trigger();
        QTRY_COMPARE(desk.workspace->proposal(id)->state, ProposalState::Published);
        QVERIFY(!panel->typed().contains(id));
        QVERIFY(desk.body(desk.workspace->proposal(id)->pageId).contains("Ask Mia first."));
    }

    void anEmptyListHasNothingBesideIt()
    {
        Desk desk;
        QVERIFY(desk.painted());
        ReviewScreen *review = desk.window->review();
        QVERIFY(!review->panel()->proposal().id.isEmpty());
        auto *filter = review->queue()->findChild<QLineEdit *>();
        filter->setText(desk.workspace->proposal(review->currentId())->itemKey);
        QTRY_COMPARE(desk.shown(), 1);
        review->queue()->setScope(QueueProxy::Scope::Snoozed);
        QCOMPARE(desk.shown(), 0);
        QCOMPARE(review->currentId(), QString());
        QCOMPARE(review->panel()->proposal().id, QString());
        review->queue()->setScope(QueueProxy::Scope::Mine);
        QCOMPARE(review->panel()->proposal().id, review->currentId());
        QVERIFY(!review->currentId().isEmpty());
    }

    void whatWasPublishedIsTakenBackUnlessKept()
    {
        Desk desk;
        QVERIFY(desk.painted());
        const QString id = desk.window->review()->currentId();
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.count(ProposalState::Published), 1);
        desk.workspace->setHoldTime(60s);
        QTRY_VERIFY(desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.workspace->proposal(id)->state, ProposalState::Reverting);
        QTRY_COMPARE(desk.workspace->held().size(), 1);
        emit desk.window->keepWanted();
        QTRY_COMPARE(desk.workspace->proposal(id)->state, ProposalState::Published);
        QTRY_VERIFY(desk.workspace->held().isEmpty());
    }

    void whatWasPublishedTogetherIsKeptTogether()
    {
        Desk desk;
        QVERIFY(desk.painted());
        desk.press(Qt::Key_X);
        desk.press(Qt::Key_J);
        QVERIFY(desk.painted());
        desk.press(Qt::Key_X);
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.count(ProposalState::Published), 2);
        QCoro::waitFor(desk.workspace->sendingDone());
        desk.workspace->setHoldTime(60s);
        QTRY_VERIFY(desk.window->actions().undo->isEnabled());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.count(ProposalState::Reverting), 2);
        const auto *bar = desk.window->findChild<UndoBar *>();
        QTRY_VERIFY2(bar->text().startsWith(u"Taking back 2"_s), qPrintable(bar->text()));
        const QString keep = bar->findChild<QPushButton *>()->text();
        QVERIFY2(keep.contains(u"Ctrl+Shift+Backspace"_s), qPrintable(keep));
        desk.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.count(ProposalState::Published), 2);
        QTRY_VERIFY(desk.workspace->held().isEmpty());
        QTRY_VERIFY(desk.window->noticeShown().startsWith(u"Kept: 2 change"_s));
    }
};

QTEST_MAIN(TestKeyboardRun)
#include "tst_keyboardrun.moc"
