// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding about many at once: marks, what a bulk approval leaves out, the bar that asks, and the
// lists that open.
#include "fixtures.h"
#include "ui/actions.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/batchbar.h"
#include "ui/review/popovers.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/windowframe.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestBatch : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};

    /** Twelve sure ones on as many pages as asked for. */
    static QList<Proposal> sureOnes(int pages)
    {
        QList<Proposal> all;
        for (int i = 0; i < 12; ++i) {
            Proposal one = Fixtures::sketch(u"OPS-%1"_s.arg(i), u"Page %1"_s.arg(i % pages),
                {u"Section %1"_s.arg(i)}, u"10 s"_s, u"20 s"_s, 20 + i, true);
            all << one;
        }
        return all;
    }

    std::unique_ptr<WindowFrame> window(const QList<Proposal> &all)
    {
        auto frame = std::make_unique<WindowFrame>(m_clock);
        frame->resize(1440, 900);
        frame->review()->setPeople(
            {{u"u1"_s, u"M. Kane"_s, {}, {}, true}, {u"u2"_s, u"J. Roe"_s, {}, {}, true}});
        frame->review()->setProposals(all);
        frame->show();
        frame->activateWindow();
        frame->review()->queue()->view()->setFocus();
        if (!QTest::qWaitForWindowActive(frame.get())
            || !QTest::qWaitFor([&] { return frame->review()->panel()->mayDecide(); }))
            qFatal("no window");
        return frame;
    }

    static Verdict only(const QSignalSpy &spy)
    {
        return spy.size() == 1 ? spy.first().first().value<Verdict>() : Verdict();
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void bulkApprovalLeavesWhatIsNotSure()
    {
        QList<Proposal> all = Fixtures::queue();
        QStringList ids;
        for (const Proposal &one : all)
            ids << one.id;
        // An edit that takes a comment's anchor away must not go with the others.
        all[1].before = "<h2>Restart procedure</h2><p>Wait <ac:inline-comment-marker "
                        "ac:ref=\"c9\">30s</ac:inline-comment-marker> first.</p>";
        const QByteArray lost = "<ac:inline-comment-marker ac:ref=\"c9\">30s</"
                                "ac:inline-comment-marker>";
        all[1].edits = {{{all[1].before.indexOf(lost), lost.size()}, "90s"}};
        const BatchPlan plan = planBatch(all, {Verdict::Kind::Approve, ids, {}, {}, {}});
        QCOMPARE(plan.verdict.ids, QStringList({all[0].id, all[3].id, all[4].id, all[5].id}));
        QCOMPARE(plan.left.size(), 4);
        QCOMPARE(plan.left.at(0).id, all[1].id); // Not sound.
        QVERIFY(plan.left.at(1).reason.contains(u"not sure enough"_s));
        QVERIFY(plan.left.at(2).reason.contains(u"no words"_s));
        QVERIFY(plan.left.at(3).reason.contains(u"in trouble"_s));
        QCOMPARE(plan.pages, 3);
        QVERIFY(!needsPreview(plan));
        const BatchPlan rejected = planBatch(all, {Verdict::Kind::Reject, ids, u"no"_s, {}, {}});
        QCOMPARE(rejected.verdict.ids, ids); // Everything open can be rejected.
    }

    void manyAreAskedForOnceAndEnterDoesIt()
    {
        const auto frame = window(sureOnes(9));
        QSignalSpy wanted(frame->review(), &ReviewScreen::batchWanted);
        QSignalSpy one(frame->review(), &ReviewScreen::approveWanted);
        QListView *list = frame->review()->queue()->view();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(frame->review()->queue()->marked().size(), 12);
        QTest::keyClick(list, Qt::Key_A);
        auto *bar = frame->findChild<BatchBar *>();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(batchTitle(bar->plan()), u"Approve 12 proposal(s) on 9 page(s)"_s);
        QCOMPARE(bar->findChild<QListWidget *>()->count(), 12);
        QCOMPARE(wanted.size(), 0);
        // Not before its lines were painted.
        QTest::keyClick(frame->focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(frame->review()->queue()->marked().size(), 12);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_A);
        QTRY_VERIFY(bar->isVisible());
        bar->repaint();
        bar->findChild<QListWidget *>()->viewport()->repaint();
        QTest::keyClick(frame->focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(only(wanted).ids.size(), 12);
        QCOMPARE(one.size(), 0);
        QVERIFY(frame->review()->queue()->marked().isEmpty());
        QVERIFY(!bar->isVisible());
        QVERIFY(list->hasFocus());
    }

    void whatIsDoneStandsBeforeWhatIsLeft()
    {
        const QList<Proposal> all = Fixtures::queue();
        QStringList ids;
        for (const Proposal &one : all)
            ids << one.id;
        BatchBar bar;
        bar.ask(planBatch(all, {Verdict::Kind::Approve, ids, {}, {}, {}}), all, 0);
        const auto *lines = bar.findChild<QListWidget *>();
        const qsizetype done = bar.plan().verdict.ids.size();
        QVERIFY(done > 0 && !bar.plan().left.isEmpty());
        for (int i = 0; i < lines->count(); ++i)
            QCOMPARE(lines->item(i)->text().startsWith(u"Left: "_s), i >= done);
    }

    void fewThatWereSeenGoAtOnce()
    {
        const auto frame = window(sureOnes(2));
        QSignalSpy wanted(frame->review(), &ReviewScreen::batchWanted);
        QListView *list = frame->review()->queue()->view();
        for (int i = 0; i < 2; ++i) {
            QTRY_VERIFY(frame->review()->panel()->mayDecide());
            QTest::keyClick(list, Qt::Key_X);
            QTest::keyClick(list, Qt::Key_J);
        }
        QCOMPARE(frame->review()->queue()->marked().size(), 2);
        QTest::keyClick(list, Qt::Key_A);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(only(wanted).ids.size(), 2);
    }

    /** Even of two: nobody decides for somebody else unawares. */
    void whatIsSomebodyElsesIsShownFirst()
    {
        QList<Proposal> both = sureOnes(2);
        for (Proposal &one : both)
            one.owner = {u"u8"_s, u"Dana Ito"_s, {}, {}, true};
        const auto frame = window(both);
        frame->review()->setMe(u"u1"_s);
        frame->review()->queue()->setScope(QueueProxy::Scope::AllOpen);
        QSignalSpy wanted(frame->review(), &ReviewScreen::batchWanted);
        QListView *list = frame->review()->queue()->view();
        for (int i = 0; i < 2; ++i) {
            QTRY_VERIFY(frame->review()->panel()->mayDecide());
            QTest::keyClick(list, Qt::Key_X);
            QTest::keyClick(list, Qt::Key_J);
        }
        QTest::keyClick(list, Qt::Key_A);
        auto *bar = frame->findChild<BatchBar *>();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(wanted.size(), 0);
        QStringList said;
        for (const RoleLabel *label : bar->findChildren<RoleLabel *>())
            said << label->accessibleName() << label->text();
        QVERIFY2(said.join(u'|').contains(u"2 of them is/are somebody else's"_s),
            qPrintable(said.join(u'|')));
        bar->repaint();
        bar->findChild<QListWidget *>()->viewport()->repaint();
        QTest::keyClick(frame->focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void whatWasNeverSeenIsShownFirst()
    {
        const auto frame = window(sureOnes(2));
        QSignalSpy wanted(frame->review(), &ReviewScreen::batchWanted);
        const QStringList shown = frame->review()->queue()->proxy()->shownIds();
        frame->review()->queue()->toggleMark(shown.at(3));
        frame->review()->queue()->toggleMark(shown.at(4));
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_A);
        QTRY_VERIFY(frame->findChild<BatchBar *>()->isVisible());
        QCOMPARE(wanted.size(), 0);
    }

    void escapeTakesTheMarksAway()
    {
        const auto frame = window(sureOnes(2));
        QListView *list = frame->review()->queue()->view();
        QTest::keyClick(list, Qt::Key_X);
        QCOMPARE(frame->review()->queue()->marked().size(), 1);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(frame->review()->queue()->marked().isEmpty());
        QTest::keyClick(list, Qt::Key_X);
        QTest::keyClick(list, Qt::Key_X); // A second time takes it away too.
        QVERIFY(frame->review()->queue()->marked().isEmpty());
    }

    void whatIsOpenedFromElsewhereEndsTheMarksOfOthersAndIsInSight()
    {
        const auto frame = window(sureOnes(40));
        QueuePanel *queue = frame->review()->queue();
        QSignalSpy said(frame->review(), &ReviewScreen::notice);
        const QStringList shown = queue->proxy()->shownIds();
        queue->toggleMark(shown.first());
        frame->showScreen(WindowFrame::Screen::Log);
        frame->showScreen(WindowFrame::Screen::Queue);
        frame->review()->openFromElsewhere(shown.last());
        QVERIFY(queue->marked().isEmpty()); // A key would have decided about the first.
        QCOMPARE(said.size(), 1);
        QListView *list = queue->view();
        QTRY_VERIFY(
            list->viewport()->rect().contains(list->visualRect(list->currentIndex()).center()));
        queue->toggleMark(shown.last());
        frame->review()->openFromElsewhere(shown.last());
        QCOMPARE(queue->marked().size(), 1); // It is about this one.
    }

    void rejectsAllThatIsMarkedWithOneReason()
    {
        const auto frame = window(sureOnes(2));
        QSignalSpy wanted(frame->review(), &ReviewScreen::batchWanted);
        QListView *list = frame->review()->queue()->view();
        QTest::keyClick(list, Qt::Key_X);
        QTest::keyClick(list, Qt::Key_J);
        QTest::keyClick(list, Qt::Key_X);
        QTest::keyClick(list, Qt::Key_R);
        QTest::keyClick(frame->findChild<ChoicePopover *>(), Qt::Key_4);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(only(wanted).kind, Verdict::Kind::Reject);
        QCOMPARE(only(wanted).reason, u"Not worth documenting"_s);
        QCOMPARE(only(wanted).ids.size(), 2);
    }

    void enterRepeatsTheLastReason()
    {
        const auto frame = window(sureOnes(2));
        QSignalSpy rejected(frame->review(), &ReviewScreen::rejectWanted);
        QListView *list = frame->review()->queue()->view();
        QTest::keyClick(list, Qt::Key_R);
        QTest::keyClick(frame->findChild<ChoicePopover *>(), Qt::Key_3);
        QTRY_VERIFY(frame->review()->panel()->mayDecide());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        frame->activateWindow(); // The offscreen platform does not by itself.
        QVERIFY(QTest::qWaitForWindowActive(frame.get()));
        QTest::keyClick(list, Qt::Key_R);
        auto *again = frame->findChild<ChoicePopover *>();
        QVERIFY(again);
        QTest::keyClick(again, Qt::Key_Return);
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(rejected.at(1).at(1).toString(), u"Already said there"_s);
    }

    void snoozesUntilADayThatIsTyped()
    {
        const auto frame = window(sureOnes(2));
        QSignalSpy snoozed(frame->review(), &ReviewScreen::snoozeWanted);
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_S);
        auto *popover = frame->findChild<ChoicePopover *>();
        QTest::keyClick(popover, Qt::Key_4);
        auto *words = popover->findChild<QLineEdit *>();
        QVERIFY(words->isVisible());
        QTest::keyClicks(words, u"2020-01-01"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(snoozed.size(), 0); // Past: it says so and stays open.
        QVERIFY(popover->isVisible());
        words->clear();
        QTest::keyClicks(words, u"2026-05-04"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(snoozed.size(), 1);
        QCOMPARE(snoozed.first().at(1).toDateTime().toLocalTime(),
            QDateTime(QDate(2026, 5, 4), QTime(9, 0)));
    }

    void onASundayNoDayIsOfferedTwice()
    {
        const QTime nine(9, 0), noon(12, 0);
        const auto second = [&](const QDate &today) {
            return snoozeTimes(QDateTime(today, noon)).at(1);
        };
        QCOMPARE(second(QDate(2026, 4, 18)), QDateTime(QDate(2026, 4, 20), nine)); // A Saturday.
        QCOMPARE(second(QDate(2026, 4, 19)), QDateTime(QDate(2026, 4, 27), nine));
        QCOMPARE(second(QDate(2026, 4, 20)), QDateTime(QDate(2026, 4, 27), nine));
    }

    void readsDays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDateTime>("until");
        const QTime nine(9, 0); // Today is Tuesday, 14 April 2026.
        QTest::newRow("iso") << u"2026-05-04"_s << QDateTime(QDate(2026, 5, 4), nine);
        QTest::newRow("with a time")
            << u"2026-05-04 14:30"_s << QDateTime(QDate(2026, 5, 4), QTime(14, 30));
        QTest::newRow("day and month") << u"4 may"_s << QDateTime(QDate(2026, 5, 4), nine);
        QTest::newRow("points") << u"4.5."_s << QDateTime(QDate(2026, 5, 4), nine);
        QTest::newRow("next year") << u"3 feb"_s << QDateTime(QDate(2027, 2, 3), nine);
        QTest::newRow("weekday") << u"friday"_s << QDateTime(QDate(2026, 4, 17), nine);
        QTest::newRow("the same weekday") << u"tue"_s << QDateTime(QDate(2026, 4, 21), nine);
        QTest::newRow("days") << u"3d"_s << QDateTime(QDate(2026, 4, 17), nine);
        QTest::newRow("weeks") << u"2 weeks"_s << QDateTime(QDate(2026, 4, 28), nine);
        QTest::newRow("tomorrow") << u"Tomorrow"_s << QDateTime(QDate(2026, 4, 15), nine);
        QTest::newRow("in German")
            << u"morgen 14:30"_s << QDateTime(QDate(2026, 4, 15), QTime(14, 30));
        const QDateTime now = Fixtures::now().toLocalTime();
        QTest::newRow("later today") << u"2 h"_s << now.addSecs(2 * 3600);
        QTest::newRow("minutes") << u"90 min"_s << now.addSecs(90 * 60);
        QTest::newRow("no time at all") << u"0 h"_s << QDateTime();
        QTest::newRow("past") << u"2026-04-01"_s << QDateTime();
        QTest::newRow("nonsense") << u"soon"_s << QDateTime();
    }

    void readsDays()
    {
        QFETCH(QString, typed);
        QFETCH(QDateTime, until);
        QCOMPARE(readSnoozeDate(typed, Fixtures::now()).value_or(QDateTime()), until);
    }

    void whoeverStaysSeesWhatWasDecided()
    {
        QList<Proposal> all = sureOnes(2);
        const auto frame = window(all);
        frame->actions().stay->setChecked(true);
        const QString id = frame->review()->currentId();
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_A);
        std::ranges::find(all, id, &Proposal::id)->state = ProposalState::Approved;
        frame->review()->setProposals(all);
        QCOMPARE(frame->review()->currentId(), id);
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_J);
        QVERIFY(frame->review()->currentId() != id);
        QTRY_VERIFY(!frame->review()->queue()->proxy()->indexOf(id).isValid());
    }

    void theEndSaysHowLongItTook()
    {
        QList<Proposal> all = sureOnes(2);
        const auto frame = window(all);
        for (int i = 0; i < all.size(); ++i) {
            all[i].state = i < 4 ? ProposalState::Snoozed : ProposalState::Approved;
            all[i].decidedAt = Fixtures::now().addSecs(15 * (i + 1) + (i == 11 ? 10 : 0));
        }
        frame->review()->setConnected(true, u"14:05"_s);
        frame->review()->setProposals(all);
        auto *empty = frame->review()->queue()->findChild<EmptyState *>();
        QCOMPARE(empty->sentence(), u"All 12 decided in 3 min 10 s\nNext sync 14:05"_s);
        auto *button = empty->findChild<QPushButton *>();
        QCOMPARE(button->text(), u"Show snoozed (4)"_s);
        button->click();
        QCOMPARE(frame->review()->queue()->proxy()->rowCount(), 4);
    }
};

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
