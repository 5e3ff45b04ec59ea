// SPDX-License-Identifier: GPL-3.0-or-later
// The drift audit in the window: running one, what is kept of it, proposals from what it found.
#include "ui/drift/driftscreen.h"
#include "ui/feedback/errortext.h"
#include "ui/mainwindow.h"

#include <QPointer>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::wireDrift()
{
    DriftScreen *screen = drift();
    connect(actions().audit, &QAction::triggered, this, [this] {
        showScreen(Screen::Drift);
        startAudit();
    });
    connect(screen, &DriftScreen::auditWanted, this, &MainWindow::startAudit);
    connect(screen, &DriftScreen::stopWanted, this, &MainWindow::stopAudit);
    connect(screen, &DriftScreen::proposalWanted, this, &MainWindow::proposeFrom);
    connect(screen, &DriftScreen::connectWanted, this, &MainWindow::showWayIn);
    connect(screen, &DriftScreen::policyWanted, this, &MainWindow::importPolicy);
    const auto ready = [this] {
        using Ready = DriftScreen::Ready;
        const bool connected = m_workspace.status().state != SyncStatus::State::NotConnected;
        const Ready now = !connected                  ? Ready::NoAccount
            : m_workspace.policy().registry.isEmpty() ? Ready::NoPages
                                                      : Ready::Yes;
        drift()->setReady(now);
        actions().audit->setEnabled(now == Ready::Yes && !drift()->isAuditing());
    };
    connect(&m_workspace, &Workspace::statusChanged, this, ready);
    connect(&m_workspace, &Workspace::policyChanged, this, ready);
    connect(&m_workspace, &Workspace::namesChanged, this,
        [this] { drift()->setNames(m_workspace.names()); });
    ready();
    readDrift();
}

void MainWindow::readDrift()
{
    using Last = Result<std::optional<DriftReport>>;
    QCoro::connect(m_workspace.lastDrift(), this, [this](Last &&report) {
        if (report)
            showDrift(*report);
        else
            refused({}, tr("read the last drift audit"), report.error());
    });
}

void MainWindow::showDrift(const std::optional<DriftReport> &report)
{
    drift()->setReport(report);
    drift()->setNames(m_workspace.names());
    const int stale = report ? report->stale() : 0;
    setCount(Screen::Drift, stale, tr("Drift, %n stale page(s)", nullptr, stale));
    QStringList people;
    for (const AuditedPage &page : report ? report->pages : QList<AuditedPage>()) {
        if (page.isStale() && !page.version.authorId.isEmpty()
            && !people.contains(page.version.authorId))
            people.append(page.version.authorId);
    }
    learnNames(people);
    QCoro::connect(m_workspace.driftTrend(), this, [this](Result<QList<DriftPoint>> &&trend) {
        if (trend)
            drift()->setTrend(*trend);
    });
}

void MainWindow::startAudit()
{
    if (drift()->isAuditing())
        return;
    m_audit = std::stop_source();
    actions().audit->setEnabled(false);
    drift()->begin();
    const auto progress = [self = QPointer(this), token = m_audit.get_token()](
                              const DriftProgress &done) {
        if (self && !token.stop_requested())
            self->drift()->showProgress(done);
    };
    QCoro::connect(m_workspace.auditDrift(drift()->days(), progress, m_audit.get_token()), this,
        [this, token = m_audit.get_token()](Result<DriftReport> &&report) {
            if (token.stop_requested()) {
                if (report)
                    readDrift(); // It was through before it heard of it.
                return;
            }
            endAudit();
            if (!report) {
                sayNotAudited(report.error());
                return;
            }
            showDrift(*report);
            notice(tr("Audited: %n stale page(s)", nullptr, report->stale()));
        });
}

/** What keeps the site from answering has its bar; a second one would say the same. */
void MainWindow::sayNotAudited(const Error &error)
{
    const QString doing = tr("audit the pages");
    if (!isStanding() || !isOfSite(error.kind)) {
        refused({}, doing, error);
        return;
    }
    notice(errorSentence(doing, error, m_workspace.status().site));
}

/** Said at once: the audit itself ends as soon as it hears of it, and keeps nothing. */
void MainWindow::stopAudit()
{
    if (!drift()->isAuditing())
        return;
    m_audit.request_stop();
    const QString done = drift()->doneText(), last = drift()->lastText();
    endAudit();
    const QString stopped = done.isEmpty() ? tr("The audit was stopped.")
                                           : tr("The audit was stopped after %1.").arg(done);
    notice(stopped + u' '
        + (last.isEmpty() ? tr("Nothing was changed.") : tr("The one of %1 is kept.").arg(last)));
}

void MainWindow::endAudit()
{
    drift()->end();
    actions().audit->setEnabled(true);
}

void MainWindow::proposeFrom(const DriftRow &row)
{
    const QString place = driftPlace(row);
    QCoro::connect(m_workspace.proposeFor(row.finding, row.pageId), this,
        [this, place](Result<AskedProposal> &&asked) {
            if (!asked) {
                refused({}, tr("propose a change for “%1”").arg(place), asked.error());
                return;
            }
            const bool made = asked->origin == AskedProposal::Origin::Made;
            showProposal(asked->id);
            notice(made ? tr("Proposed for “%1”").arg(place)
                        : tr("“%1” has a proposal already; this is it").arg(place));
        });
}

} // namespace Docket
