// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of the drift audit: alone with values, and in the window on a real workspace.
#include "tests/support/loop.h"
#include "ui/drift/driftscreen.h"
#include "ui/drift/drifttrend.h"
#include "ui/feedback/messagebar.h"
#include "ui/mainwindow.h"
#include "ui/messagecauses.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/widgets.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString port = u"PLATFORM-89"_s;

DriftFinding finding(const QString &key, const QString &section, const QString &closed)
{
    DriftFinding made;
    made.kind = DriftFinding::Kind::StatesOldValue;
    made.itemId = made.itemKey = key;
    made.itemUrl = u"https://larkspur.example/browse/"_s + key;
    made.itemSummary = u"Summary of "_s + key;
    made.closedAt = fromIso(closed);
    made.section = {section};
    made.sentence = u"The port of %1 is 8080."_s.arg(section);
    made.value = {u"port"_s, u"8080"_s, u"9443"_s, {}};
    return made;
}

AuditedPage page(const QString &id, const QString &title, const QList<DriftFinding> &findings)
{
    AuditedPage made;
    made.id = id;
    made.title = title;
    made.url = u"https://larkspur.example/wiki/"_s + id;
    made.version = {12, {}, u"acc-mia"_s, fromIso(u"2026-03-01T10:00:00Z"_s)};
    for (const DriftFinding &one : findings)
        made.items.append(one.itemId);
    made.findings = findings;
    return made;
}

/** Two stale pages with three findings, one page that is up to date, one that no ticket concerns. */
DriftReport report()
{
    DriftReport made;
    made.from = fromIso(u"2026-01-14T09:00:00Z"_s);
    made.at = fromIso(u"2026-04-14T06:00:00Z"_s);
    made.items = {{u"PLATFORM-9"_s, made.at}, {u"PLATFORM-10"_s, made.at}};
    made.pages = {page(u"1"_s, u"Runbook"_s,
                      {finding(u"PLATFORM-10"_s, u"Ports"_s, u"2026-03-02T09:00:00Z"_s),
                          finding(u"PLATFORM-9"_s, u"Limits"_s, u"2026-04-02T09:00:00Z"_s)}),
        page(u"2"_s, u"Gateway"_s,
            {finding(u"PLATFORM-9"_s, u"Setup"_s, u"2026-04-02T09:00:00Z"_s)}),
        page(u"3"_s, u"Current"_s, {}), page(u"4"_s, u"Other"_s, {})};
    made.pages[2].items = {u"PLATFORM-9"_s};
    made.unread = 2;
    return made;
}

class Screen
{
public:
    Screen()
        : screen(actions, clock)
    {
        screen.resize(1200, 700);
        screen.show();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            cells << table->model()->index(row, column).data().toString();
        return cells;
    }
    [[nodiscard]] QString said(const QString &name) const
    {
        return screen.findChild<RoleLabel *>(name)->text();
    }
    FakeClock clock{fromIso(u"2026-04-14T09:00:00Z"_s)};
    QObject owner;
    Actions actions{&owner};
    DriftScreen screen;
    QTableView *table = screen.findChild<QTableView *>(u"driftView"_s);
};

} // namespace

class TestDriftScreen : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /** The item closed while nobody looked. */
    static bool close(Test::Loop &loop)
    {
        Policy silent = Test::testPolicy();
        silent.rules.clear();
        return loop.closeAndPoll({port}, silent)
            && QCoro::waitFor(loop.workspace->setPolicy(Test::testPolicy()));
    }
    static bool shown(MainWindow &window)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        return window.screenShown() == WindowFrame::Screen::Drift;
    }
    static QTableView *rowsOf(MainWindow &window)
    {
        return window.drift()->findChild<QTableView *>(u"driftView"_s);
    }
    static QString noticeOf(MainWindow &window)
    {
        return window.findChild<RoleLabel *>(u"noticeLabel"_s)->text();
    }

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QLocale::setDefault(QLocale::English);
    }

    void theHeadSaysWhatTheAuditComesTo()
    {
        Screen desk;
        desk.screen.setReport(report());
        const QString head = desk.said(u"driftSummary"_s);
        for (const QString &part : {u"4 page"_s, u"2 of 3"_s, u"67 %"_s, u"2 page"_s})
            QVERIFY2(head.contains(part), qPrintable(head));
        QAbstractItemModelTester tester(desk.table->model());
        QCOMPARE(desk.column(DriftModel::Where),
            (QStringList{u"Gateway › Setup"_s, u"Runbook › Limits"_s, u"Runbook › Ports"_s}));
    }

    void whatTheKeyDoesAlsoNamesIt()
    {
        Screen desk;
        auto *audit = desk.screen.findChild<KeyButton *>(u"driftAuditNow"_s);
        QCOMPARE(audit->key(), u"F5"_s);
        const int before = audit->sizeHint().width();
        QVERIFY(
            desk.actions.setKey(desk.actions.sync->objectName(), QKeySequence(u"Ctrl+Alt+U"_s)));
        QCOMPARE(audit->key(), u"Ctrl+Alt+U"_s);
        QVERIFY(audit->sizeHint().width() > before);
        QVERIFY(desk.actions.setKey(desk.actions.sync->objectName(), {}));
        QCOMPARE(audit->key(), QString());
    }

    void theChartsAxisIsWholeAtAHundredPercent()
    {
        for (const QSize size : {QSize(360, 130), QSize(900, 220)}) {
            DriftTrend trend;
            trend.resize(size);
            const QDateTime now = QDateTime::currentDateTimeUtc();
            trend.setTrend({{now.addDays(-7), 60, 1204, 41, 2}, {now, 60, 1204, 41, 3}});
            trend.show();
            QCoreApplication::processEvents();
            trend.hide(); // Another screen is looked at.
            trend.setTrend({{now.addDays(-7), 60, 1204, 41, 41}, {now, 60, 1204, 41, 3}});
            trend.show();
            QCoreApplication::processEvents();
            QStringList labels;
            for (const QGraphicsItem *item : trend.findChild<QGraphicsView *>()->scene()->items()) {
                if (const auto *text = dynamic_cast<const QGraphicsTextItem *>(item);
                    text && text->toPlainText().contains(u'%'))
                    labels << text->toPlainText();
            }
            QVERIFY2(labels.contains(u"100 %"_s), qPrintable(labels.join(u", "_s)));
            for (const QGraphicsItem *item : trend.findChild<QGraphicsView *>()->scene()->items()) {
                if (const auto *text = dynamic_cast<const QGraphicsTextItem *>(item))
                    QVERIFY2(!text->toPlainText().contains(u"..."_s)
                            && !text->toPlainText().contains(u'…'),
                        qPrintable(text->toPlainText()));
            }
        }
    }

    void rowsAreSortedByColumnAndSearched()
    {
        Screen desk;
        desk.screen.setReport(report());
        auto *sort = desk.screen.findChild<QComboBox *>(u"driftSortCombo"_s);
        sort->setCurrentIndex(DriftModel::Item);
        emit sort->activated(DriftModel::Item);
        QCOMPARE(desk.column(DriftModel::Item),
            (QStringList{u"PLATFORM-9"_s, u"PLATFORM-9"_s, u"PLATFORM-10"_s}));
        emit sort->activated(DriftModel::Since);
        QCOMPARE(desk.column(DriftModel::Item).first(), u"PLATFORM-10"_s);
        auto *search = desk.screen.findChild<QLineEdit *>(u"driftSearchEdit"_s);
        search->setText(u"limits 8080"_s);
        QCOMPARE(desk.column(DriftModel::Where), QStringList{u"Runbook › Limits"_s});
        search->setText(u"nowhere"_s);
        auto *empty = desk.screen.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->sentence().contains(u"nowhere"_s));
        QVERIFY(!desk.actions.propose->isEnabled());
    }

    void theSelectedFindingStaysSelected()
    {
        Screen desk;
        desk.screen.setReport(report());
        desk.table->setCurrentIndex(desk.table->model()->index(2, 0));
        const DriftRow before = *desk.screen.current();
        DriftReport next = report();
        next.pages.removeAt(1);
        desk.screen.setReport(next);
        QVERIFY(desk.screen.current()->isSameAs(before));
    }

    void itSaysHowFarItIs()
    {
        Screen desk;
        desk.screen.begin();
        auto *strip = desk.screen.findChild<QWidget *>(u"driftProgress"_s);
        QVERIFY(!strip->isVisible()); // What is over at once does not flicker.
        QTRY_VERIFY(strip->isVisible());
        using Stage = DriftProgress::Stage;
        desk.screen.showProgress({Stage::Pages, 0, 1204, u"First"_s});
        desk.clock.advance(30s);
        desk.screen.showProgress({Stage::Pages, 312, 1204, u"Gateway runbook"_s});
        const QString said = strip->findChild<RoleLabel *>()->text();
        QVERIFY2(said.contains(u"312/1,204 Gateway runbook"_s), qPrintable(said));
        QVERIFY2(said.contains(u"85 s left"_s), qPrintable(said));
        QSignalSpy stopped(&desk.screen, &DriftScreen::stopWanted);
        QTest::keyClick(desk.table, Qt::Key_Escape);
        QCOMPARE(stopped.count(), 1);
        desk.screen.end();
        QVERIFY(!strip->isVisible());
    }

    void anEmptyScreenSaysWhy()
    {
        Screen desk;
        auto *empty = desk.screen.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QSignalSpy audit(&desk.screen, &DriftScreen::auditWanted);
        QSignalSpy connecting(&desk.screen, &DriftScreen::connectWanted);
        QSignalSpy importing(&desk.screen, &DriftScreen::policyWanted);
        empty->findChild<QPushButton *>()->click();
        QCOMPARE(audit.count(), 1);
        desk.screen.setReady(DriftScreen::Ready::NoAccount);
        empty->findChild<QPushButton *>()->click();
        QCOMPARE(connecting.count(), 1);
        desk.screen.setReady(DriftScreen::Ready::NoPages);
        empty->findChild<QPushButton *>()->click();
        QCOMPARE(importing.count(), 1);
        desk.screen.setReady(DriftScreen::Ready::Yes);
        DriftReport clean = report();
        for (AuditedPage &one : clean.pages)
            one.findings.clear();
        desk.screen.setReport(clean);
        QVERIFY(empty->sentence().startsWith(u"No drift"_s));
    }

    // ---- in the window ----

    void anAuditIsSeenAndEnterProposes()
    {
        Test::Loop loop;
        QVERIFY(close(loop));
        QSettings settings(m_folder.filePath(u"audit.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        QVERIFY(shown(window));
        QTest::keyClick(&window, Qt::Key_F5);
        QTRY_COMPARE(rowsOf(window)->model()->rowCount(), 1);
        QCOMPARE(window.findChild<QTabBar *>(u"screenTabs"_s)
                     ->tabData(int(WindowFrame::Screen::Drift))
                     .toString(),
            u"1"_s);
        QVERIFY(loop.workspace->proposals().isEmpty());

        rowsOf(window)->setFocus();
        QTest::keyClick(rowsOf(window), Qt::Key_Return);
        QTest::keyClick(rowsOf(window), Qt::Key_Return); // Twice makes one.
        QTRY_COMPARE(window.screenShown(), WindowFrame::Screen::Queue);
        const Proposal made = loop.proposalOf(port);
        QTRY_COMPARE(window.review()->currentId(), made.id);
        QCOMPARE(made.state, ProposalState::Waiting);

        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        QTest::keyClick(rowsOf(window), Qt::Key_Return);
        QTRY_COMPARE(window.screenShown(), WindowFrame::Screen::Queue);
        QVERIFY2(noticeOf(window).contains(u"already"_s), qPrintable(noticeOf(window)));
        QCOMPARE(loop.workspace->proposals().size(), 1);
    }

    void anAuditWithoutTheSiteAddsNoBar_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("the site is known to be away") << true;
        QTest::newRow("the audit hears of it first") << false;
    }

    void anAuditWithoutTheSiteAddsNoBar()
    {
        QFETCH(bool, known);
        HttpOptions once;
        once.retry.retries = 0;
        Test::Loop loop(Test::testSite(), {}, once);
        QVERIFY(close(loop));
        QSettings settings(m_folder.filePath(u"away.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        QVERIFY(shown(window));
        loop.world.setFaults(*Sandbox::parseFaults(R"([{"then":{"dropBefore":true}}])", u"test"_s));
        const auto poll = [&] { (void)QCoro::waitFor(loop.workspace->poll()); };
        if (known)
            poll();
        window.actions().audit->trigger();
        QVERIFY(window.drift()->isAuditing());
        QTRY_VERIFY(!window.drift()->isAuditing());
        if (!known)
            poll();
        QCOMPARE(loop.workspace->status().state, SyncStatus::State::Offline);
        QCOMPARE(window.messages()->causes(), QStringList{Cause::offline});
        if (known)
            QVERIFY2(noticeOf(window).contains(u"audit the pages"_s), qPrintable(noticeOf(window)));
    }

    void aPollThatIsUnderWayHoldsNoAuditUp()
    {
        Test::Loop loop;
        QVERIFY(close(loop));
        QSettings settings(m_folder.filePath(u"busy.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        QVERIFY(shown(window));
        window.actions().sync->setEnabled(false);
        QTest::keyClick(&window, Qt::Key_F5);
        QTRY_COMPARE(rowsOf(window)->model()->rowCount(), 1);
    }

    void theNewestAuditIsThereAfterARestart()
    {
        Test::Loop loop;
        QVERIFY(close(loop));
        QVERIFY(QCoro::waitFor(loop.workspace->auditDrift(90, {}, {})));
        loop.restart();
        QSettings settings(m_folder.filePath(u"restart.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        QVERIFY(shown(window));
        QTRY_COMPARE(rowsOf(window)->model()->rowCount(), 1);
        QTRY_VERIFY(
            window.drift()->findChild<QTableView *>(u"driftNumbers"_s)->model()->rowCount() == 1);
    }

    void cancelIsAnsweredAtOnceAndKeepsTheLastAudit()
    {
        Test::Loop loop;
        QVERIFY(close(loop));
        QVERIFY(QCoro::waitFor(loop.workspace->auditDrift(90, {}, {})));
        QSettings settings(m_folder.filePath(u"cancel.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        QVERIFY(shown(window));
        QTRY_COMPARE(rowsOf(window)->model()->rowCount(), 1);
        Sandbox::Fault silent;
        silent.kind = Sandbox::Fault::Kind::Hang;
        loop.world.setFaults({silent});
        QTest::keyClick(&window, Qt::Key_F5);
        auto *strip = window.drift()->findChild<QWidget *>(u"driftProgress"_s);
        QTRY_VERIFY(strip->isVisible());
        QElapsedTimer since;
        since.start();
        QTest::keyClick(rowsOf(window), Qt::Key_Escape);
        QVERIFY(!strip->isVisible());
        QVERIFY2(noticeOf(window).contains(u"kept"_s), qPrintable(noticeOf(window)));
        QVERIFY(since.durationElapsed() < 200ms);
        QCOMPARE(rowsOf(window)->model()->rowCount(), 1);
        loop.world.setFaults({});
        QTest::keyClick(&window, Qt::Key_F5); // It can be asked for again at once.
        QTRY_VERIFY(!window.drift()->isAuditing());
        QTRY_COMPARE(QCoro::waitFor(loop.workspace->driftTrend())->size(), 2);
    }

    void whatCannotBeProposedIsSaid()
    {
        Test::Loop loop;
        QVERIFY(close(loop));
        QVERIFY(QCoro::waitFor(loop.workspace->auditDrift(90, {}, {})));
        QVERIFY(loop.world.humanEdits(u"100"_s,
            Test::runbookBody().replace("port 8080", "port 9443").replace(">8080<", ">9443<"),
            u"acc-jo"_s));
        QSettings settings(m_folder.filePath(u"nothing.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        QVERIFY(shown(window));
        QTRY_COMPARE(rowsOf(window)->model()->rowCount(), 1);
        QTest::keyClick(rowsOf(window), Qt::Key_Return);
        QTRY_VERIFY(window.messages()->isVisible());
        QCOMPARE(window.screenShown(), WindowFrame::Screen::Drift);
        QCOMPARE(rowsOf(window)->model()->rowCount(), 1);
        QVERIFY(loop.workspace->proposals().isEmpty());
    }
};

QTEST_MAIN(TestDriftScreen)
#include "tst_driftscreen.moc"
