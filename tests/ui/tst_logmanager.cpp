// SPDX-License-Identifier: GPL-3.0-or-later
// A manager with the sync log: a sprint's review by keys alone, days that are typed, views with names, charts and paper.
#include "tests/ui/busydesk.h"
#include "tests/ui/keyboard.h"
#include "ui/drift/drifttable.h"
#include "ui/feedback/messagebar.h"
#include "ui/log/figurecard.h"
#include "ui/log/logchart.h"
#include "ui/log/logcharts.h"
#include "ui/log/logfilters.h"
#include "ui/log/logmodel.h"
#include "ui/log/logpdf.h"
#include "ui/log/logscreen.h"
#include "ui/log/savedviews.h"
#include "ui/log/typedperiod.h"
#include "ui/messagecauses.h"
#include "ui/theme/widgets.h"

#include <QAccessible>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>
#include <QValueAxis>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = LogEntry::Kind;

namespace {

/** The window on a day after which everything was decided but one. */
class Office : public BusyDesk
{
public:
    Office()
    {
        window.reset(); // What it would show meanwhile is nobody's.
        workspace->setHoldTime(0ms);
        const QList<Proposal> all = workspace->proposals();
        for (qsizetype i = 0; i + 1 < all.size(); ++i) {
            const QString id = all.at(i).id;
            clock.advance(60s);
            if (i == 0 || i == 1) // Two are approved as soon as they are seen.
                workspace->noteShown(id);
            if (i % 4 == 3) {
                if (!QCoro::waitFor(workspace->reject(id, u"not worth documenting"_s)))
                    qFatal("not rejected");
            } else if (!QCoro::waitFor(workspace->approveAndPublish(id))) {
                qFatal("not published");
            }
        }
        reverted = all.at(2).id;
        if (!QCoro::waitFor(workspace->revertAndPublish(reverted)))
            qFatal("not reverted");
        waiting = all.last().id;
        clock.advance(84h); // Late, and still within the sprint.
        settings.setValue("export/folder", folder.path());
        showWindow();
    }
    [[nodiscard]] LogScreen *log() const { return window->log(); }
    [[nodiscard]] QTableView *rows() const { return log()->findChild<QTableView *>(u"logView"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows()->model()->index(row, column).data().toString();
    }
    /** How many rows at the top have an exception. */
    [[nodiscard]] int exceptionsOnTop() const
    {
        int row = 0;
        while (row < rows()->model()->rowCount() && !entry(row).exceptions.isEmpty())
            ++row;
        return row;
    }
    [[nodiscard]] LogEntry entry(int row) const
    {
        return rows()->model()->index(row, 0).data(LogModel::EntryRole).value<LogEntry>();
    }

    QString reverted, waiting;
};

} // namespace

class TestLogManager : public QObject
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

    /** The promise: at most 45 keys. */
    void aSprintIsReviewedWithFewKeys()
    {
        Office office;
        Keyboard keyboard(*office.window);
        int keys = 0;
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
            ++keys;
            keyboard.press(key, with);
        };
        const auto type = [&](const QString &words) {
            keys += int(words.size());
            keyboard.type(words);
        };
        // The log, and the newest sprint: what needs a look comes first.
        press(Qt::Key_2, Qt::ControlModifier);
        auto *period = office.log()->findChild<QComboBox *>(u"logPeriodCombo"_s);
        QTRY_VERIFY(period->itemText(0).startsWith(u"Run Sprint 43 · "_s));
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), period);
        press(Qt::Key_Home);
        QCOMPARE(office.log()->filters()->period(), u"Run Sprint 43"_s);
        QCOMPARE(office.log()->query().order, LogQuery::Order::Exceptions);
        QCOMPARE(office.log()->filters()->order().first, -1); // No column has the arrow.
        QTRY_VERIFY(office.exceptionsOnTop() == 5);
        // Overdue and waiting, two approved in no time, one reverted (as it was published, and as it was taken back).
        QStringList what;
        for (int row = 0; row < 5; ++row)
            what.append(office.cell(row, LogModel::What));
        const QString all = what.join(u'\n');
        QVERIFY2(all.contains(u"Overdue by "_s), qPrintable(all));
        QCOMPARE(all.count(u"Approved after 0.0 s"_s), 2);
        QCOMPARE(what.filter(QRegularExpression(u"^Reverted"_s)).size(), 2);
        QVERIFY(office.cell(5, LogModel::What).count(u"verdue"_s) == 0);

        // Each of them is read.
        press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), office.rows());
        int quick = -1;
        for (int row = 0; row < 5; ++row) {
            if (row > 0)
                press(Qt::Key_Down);
            QTRY_COMPARE(office.rows()->currentIndex().row(), row);
            auto *about = office.log()->findChild<QLabel *>(u"logDetailsAbout"_s);
            QTRY_VERIFY(about->isVisible());
            for (const EntryException &one : office.entry(row).exceptions) {
                if (one.what == LogException::Quick)
                    quick = row;
            }
        }
        QVERIFY(quick >= 0);
        while (office.rows()->currentIndex().row() != quick)
            press(Qt::Key_Up);

        // One is taken back.
        const QString id = office.entry(quick).proposalId;
        QTRY_VERIFY(office.window->actions().revert->isEnabled());
        press(Qt::Key_Backspace, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(
            office.workspace->proposal(id)->state, ProposalState::Reverted, 60'000);

        // One person's rows alone, into a file.
        QTRY_VERIFY(office.exceptionsOnTop() == 6);
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"mia"_s);
        QTRY_VERIFY(
            office.rows()->model()->rowCount() > 0 && office.log()->query().text == u"mia"_s);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        press(Qt::Key_Return);
        const QString file = office.folder.filePath(u"docket-log.csv"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 200, 60'000);

        // And the name under all of it.
        QTRY_VERIFY(!QApplication::activeModalWidget());
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        QTRY_VERIFY(office.log()->query().text.isEmpty());
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *note = office.log()->findChild<QLineEdit *>(u"signOffNote"_s);
        QTRY_COMPARE(QApplication::focusWidget(), note);
        type(u"ok"_s);
        press(Qt::Key_Return);
        auto *signedOff = office.log()->findChild<QLabel *>(u"logSignedOff"_s);
        QTRY_VERIFY(signedOff->isVisible());
        QVERIFY2(signedOff->accessibleName().contains(u"Run Sprint 43"_s)
                && signedOff->accessibleName().contains(u"6 exceptions — ok"_s),
            qPrintable(signedOff->accessibleName()));
        qInfo("a sprint's review: %d keys (bar 45)", keys);
        QVERIFY2(keys <= 45, qPrintable(QString::number(keys)));
    }

    void onlyExceptionsAreShownAndCountedAlike()
    {
        Office office;
        office.window->actions().logScreen->trigger();
        QTRY_VERIFY(office.rows()->model()->rowCount() > 20);
        const int before =
            office.log()->findChild<QComboBox *>(u"logOutcomeCombo"_s)->currentIndex();
        office.window->actions().onlyExceptions->trigger();
        QTRY_COMPARE(office.rows()->model()->rowCount(), 5);
        const auto *count = office.log()->findChild<QLabel *>(u"logCount"_s);
        QTRY_VERIFY2(count->text().startsWith(u"5 of "_s), qPrintable(count->text()));
        const auto cards = office.log()->findChildren<FigureCard *>();
        QVERIFY(std::ranges::any_of(cards, [](const FigureCard *card) {
            return card->accessibleName() == u"To look at first, 5, filter"_s && card->isChecked()
                && card->toolTip().contains(u"2 reverted"_s);
        }));
        office.window->actions().onlyExceptions->trigger(); // Back to what it was.
        QCOMPARE(
            office.log()->findChild<QComboBox *>(u"logOutcomeCombo"_s)->currentIndex(), before);
        QTRY_VERIFY(office.rows()->model()->rowCount() > 20);
    }

    void aCardShowsTheRowsItCounts()
    {
        Office office;
        office.window->actions().logScreen->trigger();
        QTRY_VERIFY(office.rows()->model()->rowCount() > 20);
        const auto card = [&](const QString &begin) -> FigureCard * {
            for (auto *one : office.log()->findChildren<FigureCard *>()) {
                if (one->accessibleName().startsWith(begin))
                    return one;
            }
            return nullptr;
        };
        FigureCard *rejected = card(u"Rejected now, "_s);
        QVERIFY(rejected);
        QTRY_VERIFY(!rejected->accessibleName().contains(u'–')); // Counted.
        const int count = rejected->accessibleName().section(u", "_s, 1, 1).toInt();
        QVERIFY(count > 2);
        QCOMPARE(rejected->accessibleName(), u"Rejected now, %1, filter"_s.arg(count));
        const auto said = [](QWidget *one) {
            return QAccessible::queryAccessibleInterface(one)->state();
        };
        QVERIFY(said(rejected).checkable && !said(rejected).checked);
        const int before = office.rows()->model()->rowCount();

        QTest::mouseClick(rejected, Qt::LeftButton);
        QVERIFY(said(rejected).checked);
        QCOMPARE(office.log()->query().kinds, QList<Kind>{Kind::Rejected});
        QTRY_COMPARE(office.rows()->model()->rowCount(), count);
        QTest::mouseClick(rejected, Qt::LeftButton); // Again: as before.
        QVERIFY(!said(rejected).checked);
        QTRY_COMPARE(office.rows()->model()->rowCount(), before);

        // By keys: Tab leads from the filters to the cards, and on to the rows.
        FigureCard *published = card(u"Published now, "_s);
        QVERIFY(published);
        office.log()->filters()->stops().last()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), published);
        QTest::keyClick(published, Qt::Key_Space);
        QVERIFY(published->isChecked() && office.log()->query().kinds.contains(Kind::Published));
        QTest::keyClick(published, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), rejected);
        QTest::keyClick(rejected, Qt::Key_Return); // Another one takes its place.
        QVERIFY(rejected->isChecked() && !published->isChecked());
        QTest::keyClick(rejected, Qt::Key_Return);
        QVERIFY(!rejected->isChecked() && !published->isChecked());
        QTRY_COMPARE(office.rows()->model()->rowCount(), before);

        // What the list of outcomes says is pressed too; all outcomes are what it goes back to.
        auto *outcome = office.log()->findChild<QComboBox *>(u"logOutcomeCombo"_s);
        outcome->setCurrentText(u"All outcomes"_s);
        outcome->setCurrentText(u"Rejected"_s);
        QVERIFY(rejected->isChecked());
        QTest::mouseClick(rejected, Qt::LeftButton);
        QCOMPARE(outcome->currentText(), u"All outcomes"_s);

        // What waits is in the queue; the median counts no rows.
        FigureCard *waiting = card(u"Waiting for you, 1, to the queue"_s);
        QVERIFY(waiting && !said(waiting).checkable);
        QTest::mouseClick(waiting, Qt::LeftButton);
        QCOMPARE(office.window->screenShown(), WindowFrame::Screen::Queue);
        QVERIFY(!card(u"Median"_s));
    }

    void aPaintedProposalIsAShownOne()
    {
        BusyDesk desk;
        QVERIFY(desk.painted());
        const QString id = desk.window->review()->currentId();
        desk.clock.advance(1'500ms);
        QVERIFY(QCoro::waitFor(desk.workspace->approve(id, Workspace::Hold::None)));
        LogQuery query;
        query.kinds = {Kind::Approved};
        const auto approved = QCoro::waitFor(desk.workspace->log(query));
        QVERIFY(approved && approved->size() == 1);
        QCOMPARE(approved->first().circumstances.lookedMsecs, std::optional<qint64>(1'500));
    }

    void typedDaysAreReadOrSaidToBeWrong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("days");
        QTest::newRow("two days") << u"2026-04-01 – 2026-04-14"_s << u"2026-04-01/2026-04-14"_s;
        QTest::newRow("minus") << u"2026-04-01 - 2026-04-14"_s << u"2026-04-01/2026-04-14"_s;
        QTest::newRow("to") << u" 2026-04-01  to 2026-04-14 "_s << u"2026-04-01/2026-04-14"_s;
        QTest::newRow("dots") << u"2026-04-01..2026-04-14"_s << u"2026-04-01/2026-04-14"_s;
        QTest::newRow("one day") << u"2026-04-01"_s << u"2026-04-01/2026-04-01"_s;
        QTest::newRow("as written here")
            << u"01/04/2026 – 14/04/2026"_s << u"2026-04-01/2026-04-14"_s;
        QTest::newRow("nothing") << QString() << u"Type two days, as 2026-04-01 – 2026-04-14"_s;
        QTest::newRow("no day")
            << u"2026-04-31 – 2026-05-02"_s
            << u"“2026-04-31” is not a date; write it like 2026-04-01 – 2026-04-14"_s;
        QTest::newRow("half") << u"2026-04-01 – "_s
                              << u"A day is missing; as 2026-04-01 – 2026-04-14"_s;
        QTest::newRow("turned round")
            << u"2026-04-14 – 2026-04-01"_s << u"The second day is before the first"_s;
        QTest::newRow("three") << u"2026-04-01 – 2026-04-02 – 2026-04-03"_s
                               << u"Two days are wanted, as 2026-04-01 – 2026-04-14"_s;
    }

    void typedDaysAreReadOrSaidToBeWrong()
    {
        QFETCH(QString, typed);
        QFETCH(QString, days);
        const auto read = typedPeriod(typed, QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(read ? read->first.toString(Qt::ISODate) + u'/' + read->last.toString(Qt::ISODate)
                      : read.error(),
            days);
    }

    void aPeriodCanBeTyped()
    {
        const FakeClock clock(fromIso(u"2026-04-20T09:00:00Z"_s));
        WindowFrame frame(clock);
        frame.resize(1280, 800);
        frame.show();
        frame.showScreen(WindowFrame::Screen::Log);
        LogFilters *filters = frame.log()->filters();
        auto *period = frame.log()->findChild<QComboBox *>(u"logPeriodCombo"_s);
        auto *edit = frame.log()->findChild<QLineEdit *>(u"logPeriodEdit"_s);
        auto *problem = frame.log()->findChild<QLabel *>(u"logPeriodProblem"_s);
        QVERIFY(!edit->isVisible());
        const QSignalSpy asked(filters, &LogFilters::changed);
        period->setCurrentIndex(period->count() - 1);
        emit period->activated(period->currentIndex());
        QTRY_VERIFY(edit->isVisible() && problem->isVisible());
        QTest::keyClicks(edit, u"2026-04-01 - 2026-04-1"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"not a date"_s));
        QCOMPARE(edit->accessibleDescription(), problem->text());
        QTest::keyClicks(edit, u"4"_s);
        QVERIFY(!problem->isVisible());
        const LogQuery query = filters->query();
        QCOMPARE(query.since.toLocalTime(), QDate(2026, 4, 1).startOfDay());
        QCOMPARE(query.until.toLocalTime(), QDate(2026, 4, 15).startOfDay());
        QVERIFY(asked.size() > 0);
        QTest::keyClick(
            edit, Qt::Key_Backspace); // What was good stays in force until it is better.
        QCOMPARE(filters->query().since, query.since);
        QVERIFY(problem->isVisible());
        // It is kept.
        const QVariantMap state = filters->state();
        filters->showAll();
        filters->setState(state);
        QCOMPARE(filters->query().until, query.until);
        QCOMPARE(edit->text(), u"2026-04-01 – 2026-04-14"_s);
    }

    void aChosenSprintIsKeptAndFollowsItsDates()
    {
        const FakeClock clock(fromIso(u"2026-04-20T09:00:00Z"_s));
        WindowFrame frame(clock);
        LogFilters *filters = frame.log()->filters();
        const QDateTime start = fromIso(u"2026-04-01T08:00:00Z"_s);
        Sprint sprint{u"42"_s, u"Sprint; 42"_s, start, start.addDays(14)};
        filters->setSprints({sprint});
        auto *period = frame.log()->findChild<QComboBox *>(u"logPeriodCombo"_s);
        period->setCurrentIndex(0);
        emit period->activated(0);
        const QVariantMap state = filters->state();
        WindowFrame next(clock); // Another start, before anything was read.
        next.log()->filters()->setState(state);
        QCOMPARE(next.log()->filters()->period(), u"Sprint; 42"_s);
        QCOMPARE(next.log()->query().until, sprint.end);
        const QSignalSpy asked(next.log()->filters(), &LogFilters::changed);
        sprint.end = start.addDays(16);
        next.log()->filters()->setSprints({sprint});
        QCOMPARE(next.log()->query().until, sprint.end);
        QCOMPARE(asked.size(), 1);
        next.log()->filters()->setSprints({}); // Nobody tells of it any more.
        QCOMPARE(next.log()->filters()->period(), u"Sprint; 42"_s);
    }

    void viewsHaveNamesAndComeBack()
    {
        BusyDesk desk;
        MainWindow &window = *desk.window;
        const auto answer = [&](const QString &name) {
            auto *dialog = window.findChild<QInputDialog *>();
            if (!dialog)
                qFatal("nobody asks");
            dialog->setTextValue(name);
            dialog->accept();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        const auto names = [&] {
            SavedViews views;
            views.load(desk.settings);
            QStringList all;
            for (const SavedView &view : views.all())
                all.append(view.name);
            return all.join(u", "_s);
        };
        LogFilters *filters = window.log()->filters();
        QVERIFY(!window.actions().deleteView->isEnabled());
        filters->setOnlyExceptions(true);
        filters->search(u"gateway"_s);
        const auto chosen = [](LogFilters *of, const QString &name) {
            return of->findChild<QComboBox *>(name);
        };
        auto *owners = chosen(filters, u"logOwnerCombo"_s);
        auto *spaces = chosen(filters, u"logSpaceCombo"_s);
        window.showScreen(WindowFrame::Screen::Log);
        QTRY_COMPARE(owners->count(), 2); // Everything, and the one who owns all of it.
        QCOMPARE(spaces->count(), 2);
        owners->setCurrentIndex(1);
        spaces->setCurrentIndex(1);
        const LogQuery narrowed = filters->query();
        QCOMPARE(narrowed.owner, owners->currentData().toString());
        QCOMPARE(narrowed.space, spaces->currentData().toString());
        window.actions().saveView->trigger();
        answer(u"Gateway & friends"_s);
        QCOMPARE(names(), u"Gateway & friends"_s);
        filters->showAll();
        QVERIFY(filters->query().owner.isEmpty() && filters->query().space.isEmpty());
        window.actions().saveView->trigger();
        answer(u"  "_s); // No name, no view.
        QCOMPARE(names(), u"Gateway & friends"_s);
        window.actions().saveView->trigger();
        answer(u"All of it"_s);
        QCOMPARE(names(), u"All of it, Gateway & friends"_s);

        // Another start has them; choosing one shows what it showed.
        desk.window->close();
        desk.window.reset();
        desk.showWindow();
        MainWindow &again = *desk.window;
        QCOMPARE(again.screenShown(), WindowFrame::Screen::Log); // As it was left.
        const auto choose = [&](const QString &text) {
            for (const QMenu *menu : again.findChildren<QMenu *>()) {
                for (QAction *action : menu->actions()) {
                    if (action->text() == text) {
                        action->trigger(); // Makes the menu's actions anew.
                        return;
                    }
                }
            }
        };
        choose(u"Gateway && friends"_s);
        QVERIFY(again.log()->filters()->onlyExceptions());
        QCOMPARE(again.log()->query().text, u"gateway"_s);
        QCOMPARE(again.log()->query().owner, narrowed.owner);
        QCOMPARE(again.log()->query().space, narrowed.space);
        QVERIFY(!again.log()->filters()->parts().first().contains(narrowed.owner)); // By name.
        QCOMPARE(again.screenShown(), WindowFrame::Screen::Log);

        // The button names it while it is what is shown.
        const auto *named = again.log()->findChild<QPushButton *>(u"logViews"_s);
        QCOMPARE(named->text(), u"Gateway && friends"_s);
        again.log()->filters()->search(u"something else"_s);
        QCOMPARE(named->text(), u"Views"_s);
        QVERIFY(!again.actions().deleteView->isEnabled());
        again.log()->filters()->search(u"gateway"_s);
        QCOMPARE(named->text(), u"Gateway && friends"_s);
        QVERIFY(again.actions().deleteView->isEnabled());

        again.actions().renameView->trigger();
        auto *dialog = again.findChild<QInputDialog *>();
        dialog->setTextValue(u"All OF it"_s);
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(again.noticeShown(), u"Another view is called so"_s);
        again.actions().renameView->trigger();
        dialog = again.findChild<QInputDialog *>();
        dialog->setTextValue(u"Gateway"_s);
        dialog->accept();
        QCOMPARE(names(), u"All of it, Gateway"_s);

        again.actions().deleteView->trigger();
        QCOMPARE(names(), u"All of it"_s);
        QVERIFY(again.messages()->causes().contains(Cause::view));
        emit again.messages()->actionChosen(Cause::view, 0);
        QCOMPARE(names(), u"All of it, Gateway"_s);
        QVERIFY(!again.messages()->causes().contains(Cause::view));
        choose(u"Gateway"_s);
        QCOMPARE(again.log()->query().text, u"gateway"_s);
    }

    /** As it is read from a file, where numbers and yes or no are words. */
    void aViewIsKnownByWhatItShows()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"views.ini"_s);
        const QVariantMap state{{u"search"_s, u"x"_s}, {u"outcome"_s, 2}, {u"reversed"_s, false}};
        {
            QSettings file(name, QSettings::IniFormat);
            SavedViews views;
            views.put({u"One"_s, state});
            views.put({u"Same"_s, state});
            views.save(file);
        }
        QSettings file(name, QSettings::IniFormat);
        SavedViews views;
        views.load(file);
        const auto shown = [&](const QVariantMap &now, const QString &preferred) {
            const auto view = views.showing(now, preferred);
            return view ? view->name : QString();
        };
        QCOMPARE(shown(state, {}), u"One"_s);
        QCOMPARE(shown(state, u"Same"_s), u"Same"_s);
        QVariantMap now = state;
        now.insert(u"owner"_s, QString()); // A choice that there was not yet.
        QCOMPARE(shown(now, {}), u"One"_s);
        now.insert(u"owner"_s, u"acc-mia"_s);
        QCOMPARE(shown(now, u"One"_s), QString());
        now = state;
        now.insert(u"reversed"_s, true);
        QCOMPARE(shown(now, u"One"_s), QString());
    }

    void timesAreCountedInWhatMakesThemABar_data()
    {
        QTest::addColumn<qint64>("longest");
        QTest::addColumn<QString>("unit");
        QTest::newRow("minutes") << qint64(40 * 60) << u"minutes"_s;
        QTest::newRow("hours") << qint64(5 * 3600) << u"hours"_s;
        QTest::newRow("days") << qint64(4 * 86400) << u"days"_s;
    }

    void timesAreCountedInWhatMakesThemABar()
    {
        QFETCH(const qint64, longest);
        QFETCH(const QString, unit);
        LogCharts charts;
        LogChartFigures figures;
        for (const LogChart *empty : charts.findChildren<LogChart *>()) { // No axes without bars.
            const auto *stack = empty->findChild<QStackedWidget *>();
            QCOMPARE(
                qobject_cast<QLabel *>(stack->currentWidget())->text(), u"Nothing to show yet"_s);
        }
        LogWeek week;
        week.monday = QDate(2026, 4, 6);
        week.medianSeconds = longest / 4;
        figures.weeks.append(week);
        week.monday = QDate(2026, 4, 13);
        week.medianSeconds = longest;
        figures.weeks.append(week);
        charts.setFigures(figures);
        auto *ages = charts.findChild<LogChart *>(u"logAgesChart"_s);
        const auto *chart = ages->findChild<QChartView *>();
        QVERIFY2(chart->accessibleName().startsWith(u"Time to decide, median "_s + unit),
            qPrintable(chart->accessibleName()));
        const auto *values =
            qobject_cast<const QValueAxis *>(chart->chart()->axes(Qt::Vertical).first());
        QVERIFY(values->max() >= 4 && values->max() <= 60);
        QCOMPARE(ages->table()->model()->index(1, 1).data().toString(), durationText(longest));
        charts.setFigures({}); // Nothing was decided.
        QVERIFY(ages->table()->model()->rowCount() == 0);
    }

    /** Whoever is told of a bar may have other figures shown before it looks at what it was told. */
    void aChosenReasonOutlivesItsFigures()
    {
        LogCharts charts;
        LogChartFigures figures;
        LogShare reason;
        reason.text = u"Not worth documenting, as somebody said"_s.repeated(2);
        const QString said = reason.text + u""_s;
        reason.count = 3;
        figures.reasons.append(std::move(reason));
        charts.setFigures(figures);
        figures = {};
        QString heard;
        connect(&charts, &LogCharts::reasonChosen, &charts, [&](const QString &text) {
            charts.setFigures({});
            LogChartFigures others;
            for (int i = 0; i < 20; ++i)
                others.reasons.append(
                    {u"Something else of just the same length, as somebody "_s.repeated(2), i});
            charts.setFigures(others);
            heard = text;
        });
        emit charts.findChild<LogChart *>(u"logReasonsChart"_s)->chosen(0, 0);
        QCOMPARE(heard, said);
    }

    void barsLeadToTheirRows()
    {
        Office office;
        office.window->actions().logCharts->trigger();
        QCOMPARE(office.window->screenShown(), WindowFrame::Screen::Log);
        QVERIFY(office.log()->showsCharts());
        auto *reasons = office.log()->findChild<LogChart *>(u"logReasonsChart"_s);
        QTRY_COMPARE(reasons->table()->model()->rowCount(), 1);
        QCOMPARE(reasons->table()->model()->index(0, 1).data().toString(), u"6"_s);
        const auto *chart = reasons->findChild<QChartView *>();
        QVERIFY2(chart->accessibleName().contains(u"not worth documenting"_s),
            qPrintable(chart->accessibleName()));
        auto *outcomes = office.log()->findChild<LogChart *>(u"logOutcomesChart"_s);
        QCOMPARE(outcomes->table()->model()->index(0, 0).data().toString(), u"Published"_s);
        QCOMPARE(outcomes->table()->model()->index(0, 1).data().toString(), u"18 (72 %)"_s);

        reasons->table()->selectRow(0);
        QTest::keyClick(reasons->table(), Qt::Key_Return);
        QVERIFY(!office.log()->showsCharts());
        QTRY_COMPARE(office.rows()->model()->rowCount(), 6);
        QCOMPARE(office.entry(0).kind, Kind::Rejected);

        // The same search narrows the charts.
        office.window->actions().logCharts->trigger();
        office.log()->filters()->search(u"no such reason"_s);
        QTRY_COMPARE(reasons->table()->model()->rowCount(), 0);
        office.log()->filters()->search({});
        auto *weeks = office.log()->findChild<LogChart *>(u"logWeeksChart"_s);
        QTRY_VERIFY(weeks->table()->model()->rowCount() > 0);
        // In a low window the bars stay readable, and the charts scroll.
        office.window->resize(960, 540);
        const int line = outcomes->fontMetrics().height();
        QTRY_VERIFY(outcomes->findChild<QGraphicsView *>()->height()
            >= 2 * line * outcomes->table()->model()->rowCount());
        emit weeks->chosen(0, 0);
        QVERIFY(!office.log()->showsCharts());
        const LogQuery query = office.log()->query();
        QCOMPARE(query.since.daysTo(query.until), 7);
    }

    void paperHasTheRowsThatAreShown()
    {
        Office office;
        LogQuery query;
        query.exceptions = LogQuery::Exceptions::Told;
        const auto write = [&](const LogQuery &which, const QString &name, std::stop_token stop) {
            LogPdfHead head{u"Sync log of <b>larkspur</b>"_s, u"Run Sprint 43"_s, {u"2 entries"_s},
                u"Dana Ito, 18 Apr"_s};
            return QCoro::waitFor(office.workspace->exportLog(which,
                pdfSink(head, office.workspace->names()), office.folder.filePath(name), {}, stop));
        };
        const auto rows = write(query, u"log.pdf"_s, {});
        QVERIFY(rows && *rows > 60);
        QFile file(office.folder.filePath(u"log.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
        static const QRegularExpression page(u"/Type\\s*/Page[^s]"_s);
        QVERIFY(QString::fromLatin1(pdf).count(page) >= 2);
        QCOMPARE(file.permissions() & QFileDevice::ReadOther, QFileDevice::Permissions());

        std::stop_source stop;
        stop.request_stop();
        const auto stopped = write(query, u"stopped.pdf"_s, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFileInfo::exists(office.folder.filePath(u"stopped.pdf"_s)));
        query.text = u"nobody says this"_s;
        QCOMPARE(write(query, u"empty.pdf"_s, {}).value_or(-1), 0);
        QVERIFY(!write(query, u"no/such/folder.pdf"_s, {}));
    }
};

QTEST_MAIN(TestLogManager)
#include "tst_logmanager.moc"
