// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a large workspace: how soon it is there, what a key takes until the next proposal is painted, how soon the
// log answers, what it holds up meanwhile, and what it costs in memory and at rest. Without a network.
#include "core/journal/journal.h"
#include "core/reports/logexport.h"
#include "tests/support/figures.h"
#include "tests/support/heartbeat.h"
#include "ui/diff/diffview.h"
#include "ui/log/logmodel.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <functional>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int proposals = 2'000;
constexpr int rows = 100'000;
constexpr int largeLines = 5'000;

Figures figure;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/** A section of that many lines, each tenth of which says 30 seconds. */
QByteArray bodyOf(int number, int lines)
{
    QByteArray body = "<h2>Restart procedure</h2>";
    for (int i = 0; i < lines; ++i)
        body += "<p>Step " + QByteArray::number(number * 7 + i) + ": the service waits "
            + (i % 10 == 3 ? "30 seconds" : "a while")
            + " before the next node is <strong>restarted</strong>.</p>";
    return body;
}

Proposal proposalOf(int number, int lines, const QDateTime &now)
{
    Proposal p;
    p.id = QString::number(number).rightJustified(32, u'0');
    p.itemKey = u"PLATFORM-%1"_s.arg(number);
    p.itemUrl = u"https://larkspur.example/browse/"_s + p.itemKey;
    p.itemSummary = u"Restart timed out twice and needs a longer wait"_s;
    p.itemType = u"Story"_s;
    p.itemStatus = u"Done"_s;
    p.resolvedAt = now.addDays(-1);
    p.pageId = QString::number(990'000 + number / 4);
    p.pageTitle = u"Runbook of service %1"_s.arg(number / 4);
    p.section = {u"Restart procedure"_s};
    p.kind = PageKind::Runbook;
    p.rule = u"Docs required"_s;
    p.drafter = Drafter::ValueChange;
    p.confidence = 0.9;
    p.confident = true;
    p.summary = u"The service waits 90 seconds; this section still says 30."_s;
    p.versionMessage = u"Updated wait per %1."_s.arg(p.itemKey);
    p.values = {{u"wait"_s, u"30 seconds"_s, u"90 seconds"_s, u"description"_s}};
    p.evidence = {{u"value-change"_s, u"wait changes from 30 seconds to 90 seconds"_s,
        u"description, line 3"_s, 0}};
    p.baseVersion = 14;
    p.before = bodyOf(number, lines);
    for (qsizetype at = p.before.indexOf("30 seconds"); at >= 0;
        at = p.before.indexOf("30 seconds", at + 1))
        p.edits.append({{at, 10}, "90 seconds"});
    p.owner = {u"u1"_s, u"M. Kane"_s, {}, {}, true};
    p.ownerReason = u"registry"_s;
    p.createdAt = now.addSecs(-3600 - number);
    p.dueAt = now.addSecs(3600 * (1 + number % 90));
    return p;
}

LogEntry entryOf(int number, const QDateTime &now)
{
    LogEntry entry;
    entry.at = now.addSecs(qint64(number - rows) * 20);
    entry.kind = number % 5 == 0 ? LogEntry::Kind::Published : LogEntry::Kind::Rejected;
    entry.itemKey = u"PLATFORM-%1"_s.arg(number / 3);
    entry.proposalId = QString::number(number).rightJustified(32, u'0');
    entry.pageId = QString::number(990'000 + number % 2000);
    entry.pageTitle = u"Runbook of service %1"_s.arg(number % 2000);
    entry.section = {u"Operations"_s, u"Restart procedure"_s};
    entry.personName = u"Person Number %1"_s.arg(number % 60);
    entry.text = u"Updated wait per %1. Previous value: 30. New value: 90."_s.arg(entry.itemKey);
    entry.version = number % 90 + 2;
    return entry;
}

void fill(const QString &folder, const Clock &clock)
{
    const auto journal = Journal::open(folder, clock);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().detail));
    JournalBatch batch;
    for (int i = 0; i < proposals; ++i)
        batch.proposals.append(proposalOf(i, i == proposals - 1 ? largeLines : 30, clock.now()));
    for (int i = 0; i < rows; ++i)
        batch.log.append(entryOf(i, clock.now()));
    if (const auto done = QCoro::waitFor((*journal)->commit(batch)); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

/** Everything behind the window, opened as the program does. */
struct Desk
{
    Desk(const QString &folder, const Clock &clock)
        : settings(folder + u"/window.ini"_s, QSettings::IniFormat)
    {
        auto opened = Journal::open(folder, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        journal = std::move(*opened);
        workspace = std::make_unique<Workspace>(*journal, clock);
        window = std::make_unique<MainWindow>(*workspace, settings);
    }
    ~Desk()
    {
        window.reset();
        QCoro::waitFor(workspace->close());
    }
    [[nodiscard]] ReviewPanel *panel() const { return window->review()->panel(); }
    [[nodiscard]] QueuePanel *queue() const { return window->review()->queue(); }
    void press(Qt::Key key) const { QTest::keyClick(queue()->view(), key); }
    /** Milliseconds from the key to the whole first screen of another proposal. */
    double toNext(Qt::Key key) const
    {
        const QString before = window->review()->currentId();
        QElapsedTimer timer;
        timer.start();
        press(key);
        while (window->review()->currentId() == before || !panel()->mayDecide())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return since(timer);
    }

    QSettings settings;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

void sayBlock(Heartbeat &beat, const char *what, double bar)
{
    figure(what, beat.take(), "ms", bar);
    figure("    processor time in one block", beat.takeWork(), "ms", bar);
    const QStringList stack = beat.takeStack();
    for (const QString &one : stack.first(std::min<qsizetype>(stack.size(), 16)))
        std::printf("      %s\n", qPrintable(one));
}

std::unique_ptr<Desk> start(const QString &folder, const Clock &clock)
{
    std::printf("start, %d proposals, %d log rows\n", proposals, rows);
    QElapsedTimer timer;
    timer.start();
    auto desk = std::make_unique<Desk>(folder, clock);
    desk->window->resize(1440, 900);
    desk->window->show();
    QCoreApplication::processEvents();
    desk->window->repaint();
    figure("  first paint (B3)", since(timer), "ms", 500);
    if (const auto loaded = QCoro::waitFor(desk->workspace->load()); !loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    desk->queue()->setScope(QueueProxy::Scope::AllOpen);
    while (!desk->panel()->mayDecide())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    figure("  queue and first proposal painted (B3)", since(timer), "ms", 800);
    return desk;
}

void keys(const Desk &desk, Heartbeat &beat)
{
    desk.queue()->view()->setFocus();
    QList<double> next, decided;
    beat.take();
    beat.takeWork();
    for (int i = 0; i < 200; ++i)
        next.append(desk.toNext(Qt::Key_J));
    figure.times("J to the next proposal painted", next, 50, 100);
    sayBlock(beat, "  longest block of the event loop (B6)", 16);
    for (int i = 0; i < 100; ++i)
        decided.append(desk.toNext(Qt::Key_A));
    figure.times("A to the next proposal painted (B2)", decided, 50, 100);
    sayBlock(beat, "  longest block of the event loop (B6)", 50);
}

void largePage(const Desk &desk, Heartbeat &beat)
{
    std::printf("a proposal of %d lines among them\n", largeLines);
    beat.take();
    beat.takeWork();
    QElapsedTimer timer;
    timer.start();
    desk.window->review()->select(QString::number(proposals - 1).rightJustified(32, u'0'));
    while (!desk.panel()->mayDecide())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    figure("  first screen painted", since(timer), "ms");
    sayBlock(beat, "  longest block of the event loop (B6)", 50);
}

/** Each heading clicked for both directions; done when other rows are there and painted. */
void sorting(QTableView &table, Heartbeat &beat)
{
    const QHeaderView *header = table.horizontalHeader();
    bool there = false;
    const auto connection = QObject::connect(
        table.model(), &QAbstractItemModel::modelReset, &table, [&there] { there = true; });
    for (int column = 0; column < LogModel::What; ++column) {
        QList<double> times;
        for (int direction = 0; direction < 2; ++direction) {
            QElapsedTimer timer;
            there = false;
            timer.start();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
            while (!there)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            table.repaint();
            times.append(since(timer));
            QTest::qWait(1000); // The figures are counted meanwhile: not part of it.
        }
        const QByteArray what =
            "the log sorted by \"" + LogModel::title(column).toUtf8() + "\", both ways (B8)";
        figure(what.constData(), percentile(times, 1), "ms", 300);
    }
    QObject::disconnect(connection);
    sayBlock(beat, "  longest block of the event loop (B6)", 50);
}

/** All rows in an order of names, to a file; then again, stopped at its first progress. */
void exporting(const Desk &desk, Heartbeat &beat)
{
    LogQuery all;
    all.order = LogQuery::Order::Page;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"log.csv"_s);
    for (const LogForm form : {LogForm::Csv, LogForm::JsonLines}) {
        QElapsedTimer timer, gap;
        double longest = 0;
        timer.start();
        gap.start();
        const auto written = QCoro::waitFor(desk.workspace->exportLog(all, lineSink(form), file,
            [&](qint64) {
                longest = std::max(longest, since(gap));
                gap.start();
            },
            {}));
        if (!written || *written < rows)
            qFatal("the log was not exported");
        const double took = since(timer);
        std::printf("%s: %.0f rows a second (bar 50000)\n",
            form == LogForm::Csv ? "export as CSV" : "export as JSON lines",
            double(*written) / took * 1e3);
        figure("  100,000 rows (B8)", took * 100'000 / double(*written), "ms",
            form == LogForm::Csv ? 2000 : Figures::noBar);
        figure("  longest time without progress", longest, "ms", 200);
    }
    std::stop_source stop;
    QElapsedTimer asked;
    const auto stopped = QCoro::waitFor(desk.workspace->exportLog(
        all, lineSink(LogForm::Csv), file,
        [&](qint64) {
            if (!stop.stop_requested())
                asked.start();
            stop.request_stop();
        },
        stop.get_token()));
    if (stopped)
        qFatal("the export went on");
    figure("  cancelled, to the end", since(asked), "ms", 200);
    sayBlock(beat, "  longest block of the event loop (B6)", 50);
}

void log(const Desk &desk, Heartbeat &beat)
{
    QElapsedTimer timer;
    beat.take();
    beat.takeWork();
    timer.start();
    desk.window->showScreen(WindowFrame::Screen::Log);
    auto *table = desk.window->findChild<QTableView *>(u"logView"_s);
    while (table->model()->rowCount() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    figure("log opened, to its first rows", since(timer), "ms");
    auto *search = desk.window->findChild<QLineEdit *>(u"logSearchEdit"_s);
    QList<double> answers;
    for (const QString &words : {u"PLATFORM-3312"_s, u"service 77"_s, u"Number 13"_s, QString()}) {
        const QModelIndex first = table->model()->index(0, 0);
        const QString before = first.siblingAtColumn(5).data().toString();
        timer.start();
        search->setText(words);
        (void)QTest::qWaitFor(
            [&] {
                return table->model()->index(0, 0).siblingAtColumn(5).data().toString() != before;
            },
            5000);
        answers.append(since(timer));
    }
    figure.times("a filter typed in the log, to its rows (B8)", answers, 100);
    sayBlock(beat, "  longest block of the event loop (B6)", 50);
    sorting(*table, beat);
    exporting(desk, beat);
    desk.window->showScreen(WindowFrame::Screen::Queue);
}

/** As the program waits: asleep until something happens. */
void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

void atRest()
{
    const auto processor = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    wait(12s); // What was begun comes to its end, the time of approvals to be taken back too.
    const double before = processor();
    wait(10s);
    figure("processor at rest, of one core (B17)", (processor() - before) / 100, "%", 1);
    figure("memory at most (B17)", double(memory("VmHWM")) / 1024, "MiB", 250);
    figure("memory now", double(memory("VmRSS")) / 1024, "MiB");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    applyTheme(app, ThemeChoice::Light);
    const SystemClock clock;
    if (argc == 3 && argv[1] == "fill"_ba) {
        fill(QString::fromLocal8Bit(argv[2]), clock);
        return 0;
    }
    const QTemporaryDir folder; // Filled by another process, whose memory does not count.
    if (QProcess::execute(app.applicationFilePath(), {u"fill"_s, folder.path()}) != 0)
        qFatal("the workspace was not filled");
    const auto desk = start(folder.path(), clock);
    {
        Heartbeat beat(50);
        keys(*desk, beat);
        largePage(*desk, beat);
        log(*desk, beat);
    }
    atRest();
    return figure.exitCode();
}
