// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "ui/actions.h"
#include "ui/log/logmodel.h"
#include "ui/log/logscreen.h"
#include "ui/windowframe.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

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

} // namespace

/** The screen of the log asks for what it shows, however long the log is. */
class TestLogScreen : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};

private slots:
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
        outcome->setCurrentIndex(outcome->count() - 1);
        QCOMPARE(big.asked.size(), 1);
        QVERIFY(big.asked.first().kinds.isEmpty());
        QCOMPARE(big.handedOver, 200);
    }
};

QTEST_MAIN(TestLogScreen)
#include "tst_logscreen.moc"
