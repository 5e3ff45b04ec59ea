// SPDX-License-Identifier: GPL-3.0-or-later
// The sync log: its rows, and its rows for a file.
#include "core/journal/logquery.h"
#include "core/markup/mentions.h"
#include "ui/feedback/savedialog.h"
#include "ui/language/dates.h"
#include "ui/language/people.h"
#include "ui/log/exceptiontext.h"
#include "ui/log/logfilters.h"
#include "ui/log/logpdf.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <QUrl>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString lastFolder = u"export/folder"_s;

} // namespace

void MainWindow::wireLog()
{
    connect(this, &WindowFrame::screenChanged, this, [this](Screen screen) {
        if (screen == Screen::Log && m_logStale) {
            log()->beginAtTop();
            reloadLog();
        }
        review()->panel()->setOnScreen(screen == Screen::Queue);
        forgetRowWords();
        showHeld(); // Undo is about something else there.
    });
    connect(log(), &LogScreen::queryChanged, this, &MainWindow::reloadLog);
    connect(log(), &LogScreen::moreWanted, this, &MainWindow::readMoreLog);
    connect(log(), &LogScreen::currentChanged, this, &MainWindow::readRow);
    connect(actions().exportCsv, &QAction::triggered, this, [this] { chooseExport(LogForm::Csv); });
    connect(actions().exportJson, &QAction::triggered, this,
        [this] { chooseExport(LogForm::JsonLines); });
    connect(actions().publishLog, &QAction::triggered, this, &MainWindow::askForLogPage);
    connect(actions().exportPdf, &QAction::triggered, this, &MainWindow::choosePdf);
    connect(actions().onlyExceptions, &QAction::toggled, this, [this](bool only) {
        if (only != log()->filters()->onlyExceptions()) {
            showScreen(Screen::Log);
            log()->filters()->setOnlyExceptions(only);
        }
    });
    connect(actions().logCharts, &QAction::triggered, this, [this] { showScreen(Screen::Log); });
    connect(actions().signOff, &QAction::triggered, this, [this] {
        showScreen(Screen::Log);
        log()->askSignOff();
    });
    connect(log(), &LogScreen::signedOff, this, &MainWindow::signOffLog);
    connect(log(), &LogScreen::chartsWanted, this, &MainWindow::readCharts);
    wireLogViews();
    connect(log(), &LogScreen::exportStopWanted, this, [this] { m_exporting.request_stop(); });
    connect(actions().revert, &QAction::triggered, this, &MainWindow::revertCurrent);
    connect(actions().openLogPage, &QAction::triggered, this, [this] {
        const auto entry = log()->current();
        const QUrl url(entry ? entry->pageUrl : QString(), QUrl::StrictMode);
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
            QDesktopServices::openUrl(url);
    });
}

/** One question at a time: what is typed while it is answered is asked for then, and no earlier answer is shown. */
void MainWindow::reloadLog()
{
    const int request = ++m_logRequest;
    if (m_logRunning)
        return;
    m_logRunning = true;
    if (m_logStale)
        readSignOffs();
    m_logStale = false;
    const LogQuery query = log()->query();
    QCoro::connect(
        m_workspace.log(query), this, [this, request, query](Result<QList<LogEntry>> &&entries) {
            m_logRunning = false;
            if (request != m_logRequest) {
                reloadLog();
                return;
            }
            if (entries)
                showLog(*entries);
            else
                refused({}, tr("read the sync log"), entries.error());
            countLogSoon(query);
        });
}

/** A long period takes a while to count: not while somebody types, whose next rows would wait. */
void MainWindow::countLogSoon(const LogQuery &query)
{
    if (isCounted(query))
        return; // Only the order is another.
    QTimer::singleShot(200ms, this, [this, request = m_logRequest, query] {
        if (request == m_logRequest)
            countLog(query);
    });
}

void MainWindow::showLog(const QList<LogEntry> &entries)
{
    log()->setEntries(entries);
    if (log()->current())
        return; // Its commands came with it.
    log()->setRevertable(tr("No row of the log is chosen"));
    showHeld();
}

void MainWindow::countLog(const LogQuery &query)
{
    const int request = m_logRequest;
    QCoro::connect(
        m_workspace.logFigures(query), this, [this, request, query](Result<LogFigures> &&figures) {
            if (request != m_logRequest || !figures)
                return;
            log()->setFigures(
                *figures, review()->waitingCount(query.text, query.owner, query.space));
            if (!m_logStale)
                m_counted = query;
        });
}

bool MainWindow::isCounted(const LogQuery &query) const
{
    return m_counted && m_counted->text == query.text && m_counted->owner == query.owner
        && m_counted->space == query.space && m_counted->until == query.until
        && m_counted->since.isValid() == query.since.isValid()
        && qAbs(m_counted->since.secsTo(query.since)) < 60; // The period goes on with the clock.
}

void MainWindow::readMoreLog(const LogQuery &query)
{
    const int request = m_logRequest;
    QCoro::connect(
        m_workspace.log(query), this, [this, request](Result<QList<LogEntry>> &&entries) {
            if (request != m_logRequest)
                return; // another list by now
            if (entries)
                log()->addEntries(*entries);
            else
                log()->addEntries(std::nullopt);
        });
}

void MainWindow::readBodies(qint64 sequence)
{
    LogQuery query;
    query.beforeSequence = sequence + 1;
    query.limit = 1;
    query.bodies = LogQuery::Bodies::Read;
    QCoro::connect(m_workspace.log(query), this, [this, sequence](Result<QList<LogEntry>> &&found) {
        if (found && !found->isEmpty()) {
            const LogEntry &entry = found->first();
            log()->setDetails(entry);
            learnNames(mentionedAccounts(entry.before) + mentionedAccounts(entry.after)
                + QStringList{entry.personName.isEmpty() ? entry.person : QString()});
        } else
            log()->setDetailsUnreadable(sequence);
    });
}

/** Whose proposals there are, and in which spaces. */
void MainWindow::offerLogParts()
{
    QMap<QString, QString> owners, spaces;
    for (const Proposal &one : m_workspace.proposals()) {
        if (!one.owner.accountId.isEmpty())
            owners.insert(one.owner.accountId,
                personText(one.owner.accountId, m_workspace.personName(one.owner.accountId)));
        if (!one.spaceKey.isEmpty())
            spaces.insert(one.spaceKey, one.spaceKey);
    }
    const auto parts = [](const QMap<QString, QString> &names) {
        QList<PartChoice::Part> all;
        for (auto one = names.cbegin(); one != names.cend(); ++one)
            all.append({one.key(), one.value()});
        return all;
    };
    log()->filters()->setOwners(parts(owners));
    log()->filters()->setSpaces(parts(spaces));
}

void MainWindow::readSignOffs()
{
    offerLogParts();
    LogQuery query;
    query.kinds = {LogEntry::Kind::SignedOff};
    QCoro::connect(m_workspace.log(query), this, [this](Result<QList<LogEntry>> &&signOffs) {
        if (signOffs)
            log()->setSignOffs(*signOffs);
    });
    QCoro::connect(m_workspace.sprints(), this, [this](Result<QList<Sprint>> &&sprints) {
        if (sprints)
            log()->setSprints(*sprints);
    });
}

void MainWindow::readCharts()
{
    const int request = ++m_chartRequest;
    QCoro::connect(m_workspace.chartFigures(log()->query()), this,
        [this, request](Result<LogChartFigures> &&figures) {
            if (request != m_chartRequest)
                return;
            if (figures)
                log()->setChartFigures(*figures);
            else
                refused({}, tr("draw the charts"), figures.error());
        });
}

void MainWindow::signOffLog(const QString &note)
{
    QCoro::connect(m_workspace.signOff(log()->query(), log()->filters()->period(), note), this,
        [this](Result<LogEntry> &&made) {
            if (made && made->signOff)
                notice(tr("Signed off — %1").arg(signOffText(*made->signOff)));
            else if (!made)
                refused({}, tr("sign off"), made.error());
        });
}

void MainWindow::chooseExport(LogForm form)
{
    showScreen(Screen::Log); // What is exported is what it shows.
    const bool csv = form == LogForm::Csv;
    askWhereToSave(this,
        {csv ? tr("Export log as CSV") : tr("Export log as JSON lines"),
            csv ? u"docket-log.csv"_s : u"docket-log.jsonl"_s,
            csv ? tr("CSV (*.csv)") : tr("JSON lines (*.jsonl)"), folderOfFiles()},
        [this, form](const QString &file) { writeLog(lineSink(form), file); });
}

void MainWindow::choosePdf()
{
    showScreen(Screen::Log);
    askWhereToSave(this,
        {tr("Export log as PDF"), u"docket-log.pdf"_s, tr("PDF (*.pdf)"), folderOfFiles()},
        [this](const QString &file) { exportLogPdf(file); });
}

void MainWindow::exportLogPdf(const QString &file)
{
    const QString site = m_workspace.status().site;
    LogPdfHead head;
    head.title = site.isEmpty() ? tr("Sync log") : tr("Sync log of %1").arg(site);
    head.shown = log()->shownText();
    head.lines = log()->summary();
    const QString time = dateText(m_workspace.clock().now(), DateForm::DayOfYearTime);
    const QString who = m_workspace.person().displayName;
    head.made = who.isEmpty() ? time : tr("%1, %2", "who, when").arg(who, time);
    writeLog(pdfSink(head, m_workspace.names()), file);
}

void MainWindow::writeLog(std::shared_ptr<LogSink> sink, const QString &file)
{
    keepFolder(file);
    m_exporting.request_stop(); // One at a time: the newest.
    m_exporting = std::stop_source();
    log()->showExport(0);
    const auto progress = [self = QPointer(this), token = m_exporting.get_token()](qint64 rows) {
        if (self && !token.stop_requested())
            self->log()->showExport(rows);
    };
    QCoro::connect(m_workspace.exportLog(
                       log()->query(), std::move(sink), file, progress, m_exporting.get_token()),
        this, [this, file, token = m_exporting.get_token()](Result<qint64> &&rows) {
            if (token != m_exporting.get_token())
                return; // Another one is on.
            log()->hideExport();
            const QString name = QFileInfo(file).fileName();
            if (rows)
                sayWritten(int(*rows), file);
            else if (rows.error().kind == Error::Kind::Cancelled)
                notice(tr("Stopped: %1 was not written").arg(name));
            else
                refused({}, tr("export the log"), rows.error());
        });
}

QString MainWindow::folderOfFiles() const
{
    return m_settings.value(lastFolder).toString();
}

void MainWindow::keepFolder(const QString &file)
{
    m_settings.setValue(lastFolder, QFileInfo(file).absolutePath());
}

void MainWindow::sayWritten(int rows, const QString &file)
{
    const QFileInfo info(file);
    notice(tr("%n row(s) are in %1, folder %2", nullptr, rows)
            .arg(info.fileName(), QDir::toNativeSeparators(info.absolutePath())));
}

} // namespace Docket
