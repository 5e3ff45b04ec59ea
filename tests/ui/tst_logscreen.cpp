// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/logexport.h"
#include "fixtures.h"
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/log/figurecard.h"
#include "ui/log/logmodel.h"
#include "ui/log/logscreen.h"
#include "ui/theme/widgets.h"
#include "ui/windowframe.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>

#include <semaphore>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 100'000;

LogEntry entryNumber(int number)
{
    LogEntry entry;
    entry.sequence = number;
    entry.at = Fixtures::now().addSecs(number - many);
    entry.kind = number % 4 == 0 ? LogEntry::Kind::Published : LogEntry::Kind::Evaluated;
    entry.itemKey = u"OPS-%1"_s.arg(number);
    return entry;
}

/** The journal's side of the screen: answers as it would, from a log of `many` entries, and keeps what was asked. */
class BigLog : public QObject
{
public:
    explicit BigLog(LogScreen &screen)
        : m_screen(screen)
    {
        connect(&screen, &LogScreen::queryChanged, this, [this] { answer(); });
        connect(&screen, &LogScreen::moreWanted, this, [this](const LogQuery &query) {
            asked.append(query);
            QMetaObject::invokeMethod( // as from the journal: not at once
                this, [this, query] { m_screen.addEntries(read(query)); }, Qt::QueuedConnection);
        });
    }

    void answer()
    {
        const LogQuery query = m_screen.query();
        asked.append(query);
        m_screen.setEntries(read(query));
        LogFigures figures;
        figures.counts = {
            {LogEntry::Kind::Published, many / 4}, {LogEntry::Kind::Evaluated, many - many / 4}};
        m_screen.setFigures(figures, 0);
    }

    QList<LogQuery> asked;
    int handedOver = 0;

private:
    [[nodiscard]] QList<LogEntry> read(const LogQuery &query)
    {
        QList<LogEntry> found;
        int number = query.beforeSequence > 0 ? int(query.beforeSequence) - 1 : many;
        for (; number > 0 && (query.limit == 0 || found.size() < query.limit); --number) {
            const LogEntry entry = entryNumber(number);
            if (query.kinds.isEmpty() || query.kinds.contains(entry.kind))
                found.append(entry);
        }
        handedOver += int(found.size());
        return found;
    }

    LogScreen &m_screen;
};

/** The screen with three entries; what they stored differs. */
class Entries
{
public:
    explicit Entries(const Clock &clock)
        : m_frame(std::make_unique<WindowFrame>(clock))
    {
        for (int i = 1; i <= 3; ++i) {
            LogEntry entry;
            entry.sequence = i;
            entry.at = Fixtures::now();
            entry.kind = LogEntry::Kind::Published;
            m_entries.append(entry);
        }
        m_frame->resize(1440, 900);
        m_frame->showScreen(WindowFrame::Screen::Log);
        m_frame->show();
        screen()->setEntries(m_entries);
    }
    [[nodiscard]] LogScreen *screen() const { return m_frame->log(); }
    [[nodiscard]] const QList<LogEntry> &entries() const { return m_entries; }
    [[nodiscard]] LogEntry withBodies(int row) const
    {
        LogEntry entry = m_entries.at(row);
        entry.before = "<p>port 0</p>";
        entry.after = "<p>port " + QByteArray::number(row + 1) + "</p>";
        return entry;
    }
    void choose(int row) const
    {
        auto *table = screen()->findChild<QTableView *>(u"logView"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    [[nodiscard]] DiffView *diff() const { return screen()->findChild<DiffView *>(); }
    /** What stands in place of the comparison; null while that is shown. */
    [[nodiscard]] EmptyState *sentence() const
    {
        auto *empty = screen()->findChild<EmptyState *>(u"logDetailsEmpty"_s);
        return empty->isVisible() ? empty : nullptr;
    }
    void press() const
    {
        QTest::mouseClick(sentence()->findChild<QPushButton *>(), Qt::LeftButton);
    }

private:
    std::unique_ptr<WindowFrame> m_frame;
    QList<LogEntry> m_entries;
};

/** While it is there, nothing is worked out by workers until release(). */
class HeldPool
{
public:
    HeldPool()
    {
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        QThreadPool::globalInstance()->start([this] { m_hold.acquire(); });
    }
    ~HeldPool()
    {
        m_hold.release();
        QThreadPool::globalInstance()->waitForDone();
        QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount());
    }
    HeldPool(const HeldPool &) = delete;
    HeldPool &operator=(const HeldPool &) = delete;
    void release() const { m_hold.release(); }

private:
    mutable std::counting_semaphore<> m_hold{0};
};

} // namespace

/** The screen of the log asks for what it shows, however long the log is. */
class TestLogScreen : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};
    QTranslator m_plurals;

private slots:
    void initTestCase()
    {
        QVERIFY(m_plurals.load(u":/i18n/docket_en.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    }

    void aFileSaysTheOutcomeAsTheWindowDoes()
    {
        using Kind = LogEntry::Kind;
        for (int kind = 0; kind <= int(Kind::Synced); ++kind)
            QCOMPARE(outcomeWords(Kind(kind)), outcomeWord(Kind(kind)).word);
    }

    /** What lies below the table tells of the chosen row, which stays in sight when the window gets smaller. */
    void theChosenRowStaysInSight()
    {
        WindowFrame frame(m_clock);
        frame.resize(1440, 900);
        frame.showScreen(WindowFrame::Screen::Log);
        auto *table = frame.log()->findChild<QTableView *>(u"logView"_s);
        BigLog big(*frame.log());
        big.answer();
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        table->setCurrentIndex(table->model()->index(5, 0));
        QTRY_VERIFY(frame.log()->findChild<QWidget *>(u"logDetailsAbout"_s)->isVisible());
        const auto isInSight = [&] {
            return table->viewport()->rect().contains(
                table->visualRect(table->currentIndex()).center());
        };
        QTRY_VERIFY(isInSight());
        for (const QSize size : {QSize(1024, 640), QSize(960, 540)}) {
            frame.resize(size);
            QTRY_VERIFY2(isInSight(), qPrintable(QString::number(size.width())));
        }
    }

    void aBigLogIsReadAsFarAsItIsShown()
    {
        WindowFrame frame(m_clock);
        frame.resize(1440, 900);
        frame.showScreen(WindowFrame::Screen::Log);
        auto *table = frame.log()->findChild<QTableView *>(u"logView"_s);
        BigLog big(*frame.log());
        big.answer();
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        QCOMPARE(big.asked.size(), 1);
        QCOMPARE(table->model()->rowCount(), 200);
        QCOMPARE(big.handedOver, 200);
        QVERIFY(!big.asked.first().kinds.contains(LogEntry::Kind::Evaluated));

        // Down to the end of what is there: one page more, and nothing twice.
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        QTRY_COMPARE(table->model()->rowCount(), 400);
        QCOMPARE(big.asked.size(), 2);
        QCOMPARE(big.asked.last().limit, 200);
        for (int row = 0; row < 400; ++row)
            QCOMPARE(
                table->model()->index(row, 0).data(LogModel::EntryRole).value<LogEntry>().sequence,
                many - 4 * row);

        // New entries come while somebody reads further down: the place stays.
        table->setCurrentIndex(table->model()->index(390, 0));
        big.answer();
        QCOMPARE(table->model()->rowCount(), 400);
        QCOMPARE(frame.log()->current()->sequence, many - 4 * 390);
    }

    void theLastPageIsTheLast()
    {
        LogModel model;
        int asked = 0;
        connect(&model, &LogModel::moreWanted, this, [&] { ++asked; });
        model.setEntries({entryNumber(9), entryNumber(8)}, LogModel::Rest::Unread);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({})); // one question at a time
        model.fetchMore({});
        QCOMPARE(asked, 1);
        model.addEntries({}, LogModel::Rest::Unread); // it could not be read: may be asked again
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.addEntries({entryNumber(7)}, LogModel::Rest::Nothing);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), 3);
    }

    void theLogOpensAtItsFirstRowsUnlessARowWasChosen()
    {
        const FakeClock clock(Fixtures::now());
        WindowFrame frame(clock);
        LogScreen *screen = frame.log();
        auto *table = screen->findChild<QTableView *>(u"logView"_s);
        const auto entries = [](int first, int last) {
            QList<LogEntry> all;
            for (int number = last; number >= first; --number)
                all.append(entryNumber(number));
            return all;
        };
        const auto open = [&](int newest) {
            frame.showScreen(WindowFrame::Screen::Queue);
            screen->setEntries(entries(1, newest - 20)); // Came meanwhile.
            screen->beginAtTop();
            frame.showScreen(WindowFrame::Screen::Log);
            screen->setEntries(entries(1, newest));
        };
        frame.resize(1280, 700);
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        frame.activateWindow();
        open(60);
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        table->setFocus();
        QCOMPARE(table->currentIndex().row(), 0); // With the focus came a row.
        open(120);
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        QCOMPARE(screen->current()->sequence, 120);
        table->verticalScrollBar()->setValue(30); // By the wheel.
        open(160);
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        // While it is read nothing moves, and whoever chose a row finds it again.
        screen->setEntries(entries(1, 170));
        QCOMPARE(screen->current()->sequence, 160);
        table->setCurrentIndex(table->model()->index(50, 0));
        const qint64 chosen = screen->current()->sequence;
        open(200);
        QCOMPARE(screen->current()->sequence, chosen);
        QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
    }

    void theKeysOfTheTableMoveFromRowToRow()
    {
        const FakeClock clock(Fixtures::now());
        WindowFrame frame(clock);
        frame.resize(1280, 700);
        frame.showScreen(WindowFrame::Screen::Log);
        QList<LogEntry> entries;
        for (int number = 90; number > 0; --number)
            entries.append(entryNumber(number));
        frame.log()->setEntries(entries);
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        auto *table = frame.log()->findChild<QTableView *>(u"logView"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        const auto press = [table](Qt::Key key) {
            QTest::keyClick(table, key);
            return table->currentIndex().row();
        };
        QCOMPARE(press(Qt::Key_End), 89);
        QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
        QCOMPARE(press(Qt::Key_Home), 0);
        const int page = press(Qt::Key_PageDown);
        QVERIFY(page > 3 && page < 89);
        QCOMPARE(press(Qt::Key_PageUp), 0);
        QCOMPARE(frame.log()->current()->sequence, 90);
    }

    void noRowGoesOnBesideANarrowWindow()
    {
        const FakeClock clock(Fixtures::now());
        WindowFrame frame(clock);
        frame.resize(1440, 900);
        frame.show();
        frame.showScreen(WindowFrame::Screen::Log);
        BigLog journal(*frame.log());
        journal.answer();
        auto *table = frame.log()->findChild<QTableView *>();
        const int wide = table->columnWidth(LogModel::Where);
        frame.resize(960, 540);
        QTRY_VERIFY(table->columnWidth(LogModel::Where) < wide);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        frame.resize(1440, 900);
        QTRY_COMPARE(table->columnWidth(LogModel::Where), wide);
    }

    void howLongADecisionTookGivesWayFirst()
    {
        WindowFrame frame(m_clock);
        frame.resize(1440, 900);
        frame.show();
        frame.showScreen(WindowFrame::Screen::Log);
        auto *table = frame.log()->findChild<QTableView *>(u"logView"_s);
        LogEntry decided = entryNumber(8);
        decided.tookSeconds = 27 * 3600;
        frame.log()->setEntries({entryNumber(9), decided});
        const auto cell = [&](int row) {
            return table->model()->index(row, LogModel::Took).data().toString();
        };
        QCOMPARE(cell(0), u"–"_s);
        QCOMPARE(cell(1), u"1 d 3 h"_s);
        QVERIFY(!table->isColumnHidden(LogModel::Took));
        // As wide as all of it but this column: it goes, the version stays.
        const auto isGone = [&] { return table->isColumnHidden(LogModel::Took); };
        QFont large = frame.font();
        large.setPointSizeF(large.pointSizeF() * 1.4);
        frame.log()->setFont(large);
        for (int width = 1440; width >= 960 && !isGone(); width -= 20) {
            frame.resize(width, 540);
            QCoreApplication::processEvents();
        }
        QVERIFY(isGone());
        QVERIFY(!table->isColumnHidden(LogModel::Version));
        table->selectRow(1); // The details say it.
        auto *about = frame.log()->findChild<QLabel *>(u"logDetailsAbout"_s);
        QTRY_VERIFY2(about->accessibleName().contains(u"decided after 1 d 3 h"_s),
            qPrintable(about->accessibleName()));
        frame.resize(1440, 900);
        QTRY_VERIFY(!isGone());
    }

    void theModelKeepsItsWord()
    {
        LogModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEntries({entryNumber(9), entryNumber(8)}, LogModel::Rest::Nothing);
        model.addEntries({entryNumber(7)}, LogModel::Rest::Nothing);
        model.setEntries({}, LogModel::Rest::Nothing);
        QCOMPARE(model.rowCount(), 0);
    }

    void anotherOutcomeIsAnotherQuestion()
    {
        WindowFrame frame(m_clock);
        BigLog big(*frame.log());
        auto *outcome = frame.log()->findChild<QComboBox *>(u"logOutcomeCombo"_s);
        outcome->setCurrentIndex(outcome->findText(u"All outcomes"_s));
        QCOMPARE(big.asked.size(), 1);
        QVERIFY(big.asked.first().kinds.isEmpty());
        QCOMPARE(big.handedOver, 200);
    }

    void theFiguresSayWhatTheyCount()
    {
        WindowFrame frame(m_clock);
        LogFigures figures;
        figures.counts = {{LogEntry::Kind::Reverted, 3}, {LogEntry::Kind::Published, 4}};
        figures.standing = {{LogEntry::Kind::Reverted, 1}, {LogEntry::Kind::Published, 4}};
        frame.log()->setFigures(figures, 0);
        const auto tile = [&](const QString &name) {
            const auto all = frame.log()->findChildren<FigureCard *>();
            const auto found = std::ranges::find(all, name, &FigureCard::accessibleName);
            return found == all.cend() ? QString() : (*found)->toolTip();
        };
        const QString press = u" Press: only such rows. Again: as before."_s;
        QCOMPARE(tile(u"Reverted now, 1, filter"_s),
            u"What is so now: 1 of 3 entries that say “Reverted”. What came later ended the others."_s
                + press);
        QCOMPARE(tile(u"Published now, 4, filter"_s),
            u"What is so now: all 4 entries that say “Published”."_s + press);
        const auto *count = frame.log()->findChild<QLabel *>(u"logCount"_s);
        QCOMPARE(count->text(), u"7 entries"_s);
        auto *outcome = frame.log()->findChild<QComboBox *>(u"logOutcomeCombo"_s);
        outcome->setCurrentIndex(1); // Published
        frame.log()->setFigures(figures, 0);
        QCOMPARE(count->text(), u"4 of 7 · filtered"_s);
    }

    void whyARowCannotBeRevertedIsSaidAtItsButton()
    {
        const Entries shown(m_clock);
        shown.choose(0);
        shown.screen()->setRevertable(u"It is off the page already"_s);
        const ActionButton *revert = nullptr;
        for (const ActionButton *button : shown.screen()->findChildren<ActionButton *>()) {
            if (button->text().startsWith(u"Revert"_s))
                revert = button;
        }
        QVERIFY(revert && !revert->isEnabled());
        QCOMPARE(revert->toolTip(), u"It is off the page already"_s);
        QCOMPARE(revert->accessibleDescription(), u"It is off the page already"_s);
        shown.screen()->setRevertable({});
        QVERIFY(revert->isEnabled());
        QVERIFY2(revert->toolTip().contains(u"Ctrl+"_s), qPrintable(revert->toolTip()));
        QCOMPARE(revert->accessibleDescription(), QString());
    }

    // ---- the stored change of an entry ----

    void itIsSortedByHeadingAndByChoice()
    {
        WindowFrame frame(m_clock);
        frame.resize(1440, 900);
        frame.showScreen(WindowFrame::Screen::Log);
        frame.show();
        LogScreen *screen = frame.log();
        BigLog log(*screen);
        log.answer();
        const QHeaderView *header = screen->findChild<QTableView *>()->horizontalHeader();
        const auto click = [&](int column) {
            const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        };
        const auto heading = [&](int column) {
            return header->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        using Order = LogQuery::Order;
        const auto asked = [&] {
            return std::pair(screen->query().order, screen->query().reversed);
        };
        QCOMPARE(asked(), std::pair(Order::Newest, false));
        click(LogModel::Where);
        QCOMPARE(asked(), std::pair(Order::Page, false));
        QCOMPARE(heading(LogModel::Where), u"Page › section ↑"_s);
        QCOMPARE(heading(LogModel::Time), u"Time"_s);
        click(LogModel::Where);
        QCOMPARE(asked(), std::pair(Order::Page, true));
        QCOMPARE(heading(LogModel::Where), u"Page › section ↓"_s);
        click(LogModel::Took); // What took longest first.
        QCOMPARE(asked(), std::pair(Order::Took, false));
        QCOMPARE(heading(LogModel::Took), u"Took ↓"_s);
        click(LogModel::Took);
        QCOMPARE(asked(), std::pair(Order::Took, true));
        QCOMPARE(heading(LogModel::Took), u"Took ↑"_s);
        click(LogModel::Where);
        click(LogModel::Where);
        click(LogModel::What); // That is not sorted by.
        QCOMPARE(asked(), std::pair(Order::Page, true));
        QCOMPARE(heading(LogModel::What), u"What"_s);
        // More of it comes by how many are there: their numbers say nothing in this order.
        screen->findChild<QTableView *>()->scrollToBottom();
        QTRY_VERIFY(log.asked.last().skip > 0);
        QCOMPARE(log.asked.last().beforeSequence, 0);
        auto *choice = screen->findChild<QComboBox *>(u"logSortCombo"_s);
        QCOMPARE(choice->currentIndex(), int(Order::Page));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Up);
        QCOMPARE(asked(), std::pair(Order::Oldest, false));
        QCOMPARE(heading(LogModel::Time), u"Time ↑"_s);
        click(LogModel::Time);
        QCOMPARE(asked(), std::pair(Order::Newest, false));
        click(LogModel::Time);
        QCOMPARE(asked(), std::pair(Order::Oldest, false));
    }

    void theStoredChangeIsComparedInAWorker()
    {
        const Entries shown(m_clock);
        const HeldPool pool;
        shown.choose(0);
        shown.screen()->setDetails(shown.withBodies(0));
        // Worked out on this thread it would be there by now.
        QVERIFY(shown.diff()->content().rows.isEmpty());
        QVERIFY(!shown.sentence()); // Nothing is said of a short wait.
        pool.release();
        QTRY_VERIFY(shown.diff()->diffText().contains("+port 1"_L1));
        QVERIFY(!shown.sentence());
    }

    void aLateAnswerOfAnEarlierRowIsNotShown()
    {
        const Entries shown(m_clock);
        const HeldPool pool;
        shown.choose(0);
        shown.screen()->setDetails(shown.withBodies(0));
        shown.choose(1); // Its bodies are still being read.
        pool.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(shown.diff()->content().rows.isEmpty());
        shown.screen()->setDetails(shown.withBodies(0)); // Read late, too.
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(shown.diff()->content().rows.isEmpty());
        shown.screen()->setDetails(shown.withBodies(1));
        QTRY_VERIFY(shown.diff()->diffText().contains("+port 2"_L1));
        shown.choose(2); // At once nothing of it is left under another name.
        QVERIFY(shown.diff()->content().rows.isEmpty());
    }

    void aLongComparisonSaysSoAndCanBeStopped()
    {
        const Entries shown(m_clock);
        const HeldPool pool;
        shown.choose(0);
        shown.screen()->setDetails(shown.withBodies(0));
        QTRY_VERIFY(shown.sentence());
        QVERIFY(shown.sentence()->sentence().startsWith("Comparing"_L1));
        shown.press();
        QVERIFY(shown.sentence()->sentence().contains("stopped"_L1));
        pool.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(shown.sentence()->sentence().contains("stopped"_L1));
        shown.press();
        QTRY_VERIFY(shown.diff()->diffText().contains("+port 1"_L1));
    }

    void newRowsLeaveTheShownChangeAlone()
    {
        const Entries shown(m_clock);
        shown.choose(0);
        shown.screen()->setDetails(shown.withBodies(0));
        QTRY_VERIFY(shown.diff()->diffText().contains("+port 1"_L1));
        QTRY_VERIFY(shown.diff()->isPainted());
        shown.screen()->setEntries(shown.entries()); // As after each poll.
        QVERIFY(shown.diff()->isPainted());
        QVERIFY(shown.diff()->diffText().contains("+port 1"_L1));
    }

    void anEntryWithoutAChangeSaysSo()
    {
        const Entries shown(m_clock);
        shown.choose(2);
        QVERIFY(!shown.sentence()); // Not before it is known.
        shown.screen()->setDetails(shown.entries().at(2));
        QVERIFY(shown.sentence()->sentence().contains("changed no page"_L1));
        shown.choose(1);
        shown.screen()->setDetailsUnreadable(2);
        QVERIFY(shown.sentence()->sentence().contains("cannot be read"_L1));
        shown.screen()->setDetailsUnreadable(3); // Of an earlier row.
        shown.choose(0);
        shown.screen()->setDetailsUnreadable(2);
        QVERIFY(!shown.sentence());
    }
};

QTEST_MAIN(TestLogScreen)
#include "tst_logscreen.moc"
