// SPDX-License-Identifier: GPL-3.0-or-later
// The sync log: its rows, what its row's commands do, its rows for a file.
#include "core/journal/logdecision.h"
#include "core/journal/logquery.h"
#include "core/markup/mentions.h"
#include "core/reports/logexport.h"
#include "ui/carrying.h"
#include "ui/feedback/savedialog.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/rulebar.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <QUrl>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString lastExportFolder = u"export/folder"_s;

/** What was decided about the row's proposal, newest first. */
QCoro::Task<Result<QList<LogEntry>>> decisionsAbout(Workspace &workspace, QString proposalId)
{
    if (proposalId.isEmpty())
        co_return QList<LogEntry>();
    LogQuery query;
    query.proposalId = proposalId;
    query.kinds = decisionKinds();
    co_return co_await workspace.log(query);
}

} // namespace

void MainWindow::wireLog()
{
    connect(this, &WindowFrame::screenChanged, this, [this](Screen screen) {
        if (screen == Screen::Log && m_logStale)
            reloadLog();
        review()->panel()->setOnScreen(screen == Screen::Queue);
        showHeld(); // Undo is about something else there.
    });
    connect(log(), &LogScreen::queryChanged, this, &MainWindow::reloadLog);
    connect(log(), &LogScreen::moreWanted, this, &MainWindow::readMoreLog);
    connect(log(), &LogScreen::currentChanged, this, &MainWindow::readRow);
    connect(actions().exportCsv, &QAction::triggered, this, [this] { chooseExport(LogForm::Csv); });
    connect(actions().exportJson, &QAction::triggered, this,
        [this] { chooseExport(LogForm::JsonLines); });
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
    m_logStale = false;
    const LogQuery query = log()->query();
    QCoro::connect(
        m_workspace.log(query), this, [this, request](Result<QList<LogEntry>> &&entries) {
            m_logRunning = false;
            if (request != m_logRequest)
                reloadLog();
            else if (entries)
                showLog(*entries);
            else
                refused({}, tr("read the sync log"), entries.error());
        });
    if (isCounted(query))
        return; // Only the order is another.
    // A long period takes a while to count: not while somebody types, whose next rows would wait.
    QTimer::singleShot(200ms, this, [this, request, query] {
        if (request == m_logRequest)
            countLog(query);
    });
}

void MainWindow::showLog(const QList<LogEntry> &entries)
{
    log()->setEntries(entries);
    if (log()->current())
        return; // Its commands came with it.
    log()->setRevertable(false);
    showHeld();
}

void MainWindow::countLog(const LogQuery &query)
{
    const int request = m_logRequest;
    QCoro::connect(
        m_workspace.logFigures(query), this, [this, request, query](Result<LogFigures> &&figures) {
            if (request != m_logRequest || !figures)
                return;
            log()->setFigures(*figures, review()->waitingCount());
            if (!m_logStale)
                m_counted = query;
        });
}

bool MainWindow::isCounted(const LogQuery &query) const
{
    return m_counted && m_counted->text == query.text
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

void MainWindow::readRow(const LogEntry &entry)
{
    const auto proposal = m_workspace.proposal(entry.proposalId);
    log()->setRevertable(whyNotReverted(entry, proposal).isEmpty());
    actions().makeRule->setEnabled(ruleBar()->answersKey()
        || (proposal && proposal->state == ProposalState::Rejected
            && entry.kind == LogEntry::Kind::Rejected));
    readBodies(entry.sequence);
    m_rowDecisions.reset();
    showHeld();
    QCoro::connect(decisionsAbout(m_workspace, entry.proposalId), this,
        [this, entry](Result<QList<LogEntry>> &&decisions) {
            const auto current = log()->current();
            if (!decisions || !current || current->sequence != entry.sequence)
                return;
            m_rowDecisions = *decisions;
            showHeld();
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

RowUndo MainWindow::undoOf(const LogEntry &row, const QList<LogEntry> &decisions) const
{
    return rowUndo(row, m_workspace.proposal(row.proposalId), decisions,
        isTakenBack(row.proposalId) ? RevertBy::Undo : RevertBy::Revert);
}

std::optional<LogEntry> MainWindow::rowShown() const
{
    return screenShown() == Screen::Log ? log()->current() : std::nullopt;
}

std::optional<Verdict::Kind> MainWindow::rowTakesBack() const
{
    const auto row = rowShown();
    return row && m_rowDecisions ? undoOf(*row, *m_rowDecisions).takesBack : std::nullopt;
}

bool MainWindow::isRuleOf(const LogEntry &row) const
{
    if (m_done.isEmpty() || !m_done.last().rule || !m_workspace.newestChoice().isEmpty())
        return false;
    return m_done.last().rejected.contains(row.proposalId)
        || (row.kind == LogEntry::Kind::PolicyChanged
            && row.text.endsWith(m_done.last().rule->sentence));
}

bool MainWindow::undoesNewest() const
{
    const auto row = rowShown();
    if (!row || isRuleOf(*row))
        return true;
    const auto takesBack = rowTakesBack();
    return takesBack && !m_done.isEmpty() && !m_done.last().rule
        && m_workspace.newestChoice().isEmpty() && m_done.last().verdict.kind == *takesBack
        && m_done.last().verdict.ids == QStringList{row->proposalId};
}

QString MainWindow::undoHereName() const
{
    const auto row = rowShown();
    if (!row || isRuleOf(*row))
        return undoName();
    const auto takesBack = rowTakesBack();
    return takesBack ? doneName({{*takesBack, {row->proposalId}, {}, {}, {}}, {}}) : QString();
}

void MainWindow::undoHere()
{
    const auto row = rowShown();
    if (!row || isRuleOf(*row))
        undoNewest();
    else if (!waitsItsTurn(Back::UndoRow))
        undoRow(*row);
}

QCoro::Task<void> MainWindow::undoRow(LogEntry row)
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this);
    const auto decisions = co_await decisionsAbout(m_workspace, row.proposalId); // Now.
    if (!self)
        co_return;
    if (!decisions) {
        refused(row.proposalId, tr("undo that"), decisions.error());
        co_return;
    }
    const RowUndo undo = undoOf(row, *decisions);
    if (!undo.takesBack) {
        warn(undo.why);
        co_return;
    }
    m_decided.clear();
    dismissRule();
    Done done{{*undo.takesBack, {row.proposalId}, {}, {}, {}}, {}};
    if (const auto proposal = m_workspace.proposal(row.proposalId)) { // For Redo.
        done.verdict.reason = proposal->reason;
        done.verdict.until = proposal->snoozedUntil;
    }
    forgetDone(*undo.takesBack, row.proposalId);
    co_await takeBack(done);
}

void MainWindow::forgetDone(Verdict::Kind kind, const QString &id)
{
    for (auto done = m_done.rbegin(); done != m_done.rend(); ++done) {
        if (done->verdict.kind == kind && done->verdict.ids.removeAll(id) > 0)
            break;
    }
    m_done.removeIf([](const Done &one) { return one.verdict.ids.isEmpty() && !one.rule; });
}

void MainWindow::revertCurrent()
{
    const auto row = rowShown();
    if (screenShown() == Screen::Log && !row)
        return;
    if (row) {
        const QString why = whyNotReverted(*row, m_workspace.proposal(row->proposalId));
        if (!why.isEmpty()) {
            warn(why);
            return;
        }
    }
    const QString id = row ? row->proposalId : review()->currentId();
    if (id.isEmpty())
        return;
    actions().revert->setEnabled(false);
    carryOut({Verdict::Kind::Revert, {id}, {}, {}, {}}, Carry::Anew);
}

/** Keys of commands that are switched off: what they do here all the same, or why nothing happens. */
bool MainWindow::answersKey(const QKeySequence &key)
{
    const auto asks = [&key](const QAction *action) {
        return !action->isEnabled() && action->shortcuts().contains(key);
    };
    if (screenShown() == Screen::Drift && asks(actions().sync)) {
        startAudit(); // A poll that is under way holds no audit up.
        return true;
    }
    if (screenShown() == Screen::Queue && asks(actions().makeRule)) {
        sayNoRule();
        return true;
    }
    if (!rowShown())
        return false;
    if (asks(actions().undo))
        undoHere();
    else if (asks(actions().revert))
        revertCurrent();
    else
        return false;
    return true;
}

void MainWindow::chooseExport(LogForm form)
{
    showScreen(Screen::Log); // What is exported is what it shows.
    const bool csv = form == LogForm::Csv;
    askWhereToSave(this,
        {csv ? tr("Export log as CSV") : tr("Export log as JSON lines"),
            csv ? u"docket-log.csv"_s : u"docket-log.jsonl"_s,
            csv ? tr("CSV (*.csv)") : tr("JSON lines (*.jsonl)"),
            m_settings.value(lastExportFolder).toString()},
        [this, form](const QString &file) {
            m_settings.setValue(lastExportFolder, QFileInfo(file).absolutePath());
            exportLog(form, file);
        });
}

void MainWindow::exportLog(LogForm form, const QString &file)
{
    m_exporting.request_stop(); // One at a time: the newest.
    m_exporting = std::stop_source();
    log()->showExport(0);
    const auto progress = [self = QPointer(this), token = m_exporting.get_token()](qint64 rows) {
        if (self && !token.stop_requested())
            self->log()->showExport(rows);
    };
    QCoro::connect(
        m_workspace.exportLog(log()->query(), form, file, progress, m_exporting.get_token()), this,
        [this, file, token = m_exporting.get_token()](Result<qint64> &&rows) {
            if (token != m_exporting.get_token())
                return; // Another one is on.
            log()->hideExport();
            const QString name = QFileInfo(file).fileName();
            if (rows)
                notice(tr("%n row(s) are in %1", nullptr, int(*rows)).arg(name));
            else if (rows.error().kind == Error::Kind::Cancelled)
                notice(tr("Stopped: %1 was not written").arg(name));
            else
                refused({}, tr("export the log"), rows.error());
        });
}

} // namespace Docket
