// SPDX-License-Identifier: GPL-3.0-or-later
// The time machine in the window: the rules as they are typed, tried on what closed.
#include "ui/feedback/savedialog.h"
#include "ui/mainwindow.h"
#include "ui/rules/rulesscreen.h"
#include "ui/rules/trialpane.h"

#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::wireTrial()
{
    TrialPane *pane = rules()->trial();
    connect(actions().tryRules, &QAction::triggered, this, [this] {
        showScreen(Screen::Rules);
        startTrial();
    });
    connect(actions().exportTrial, &QAction::triggered, this, [this] {
        askWhereToSave(this, {tr("Export trial as CSV"), u"docket-trial.csv"_s, tr("CSV (*.csv)")},
            [this](const QString &file) { exportTrial(file); });
    });
    connect(pane, &TrialPane::tryWanted, this, &MainWindow::startTrial);
    connect(pane, &TrialPane::stopWanted, this, &MainWindow::stopTrial);
    connect(pane, &TrialPane::connectWanted, this, &MainWindow::showWayIn);
    connect(pane, &TrialPane::policyWanted, this, &MainWindow::importPolicy);
    const auto ready = [this] {
        using Ready = TrialPane::Ready;
        const bool connected = m_workspace.status().state != SyncStatus::State::NotConnected;
        const Ready now = !connected                  ? Ready::NoAccount
            : m_workspace.policy().registry.isEmpty() ? Ready::NoPages
                                                      : Ready::Yes;
        rules()->trial()->setReady(now);
        actions().tryRules->setEnabled(now == Ready::Yes && !rules()->trial()->isTrying());
    };
    connect(&m_workspace, &Workspace::statusChanged, this, ready);
    connect(&m_workspace, &Workspace::policyChanged, this, ready);
    ready();
}

void MainWindow::startTrial()
{
    TrialPane *pane = rules()->trial();
    if (pane->isTrying())
        return;
    if (!rules()->isSound()) {
        notice(tr("Put this right first: then it can be tried"));
        return;
    }
    m_trial = std::stop_source();
    actions().tryRules->setEnabled(false);
    rules()->beginTrial();
    const Policy typed = rules()->drafts().typed();
    const auto progress = [self = QPointer(this), token = m_trial.get_token()](
                              const TrialProgress &done) {
        if (self && !token.stop_requested())
            self->rules()->trial()->showProgress(done);
    };
    QCoro::connect(m_workspace.tryRules(typed, pane->days(), progress, m_trial.get_token()), this,
        [this, typed, token = m_trial.get_token()](Result<RuleTrial> &&trial) {
            if (token.stop_requested())
                return;
            endTrial();
            if (!trial) {
                refused({}, tr("try the rules"), trial.error());
                return;
            }
            rules()->setTrial(*trial, typed);
            notice(tr("Tried: %n proposal(s)", nullptr, int(trial->proposals.size())));
        });
}

/** Said at once: the trial itself ends as soon as it hears of it, and keeps nothing. */
void MainWindow::stopTrial()
{
    TrialPane *pane = rules()->trial();
    if (!pane->isTrying())
        return;
    m_trial.request_stop();
    const QString done = pane->doneText();
    endTrial();
    notice(done.isEmpty() ? tr("The trial was stopped. Nothing was changed.")
                          : tr("The trial was stopped after %1. Nothing was changed.").arg(done));
}

void MainWindow::endTrial()
{
    rules()->trial()->end();
    actions().tryRules->setEnabled(true);
}

void MainWindow::exportTrial(const QString &name)
{
    const auto &trial = rules()->trial()->trial();
    if (!trial)
        return;
    const QByteArray csv = trialCsv(*trial);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        refused({}, tr("export the trial"),
            {Error::Kind::Storage, file.errorString(), 0, std::nullopt, {}});
    else
        notice(tr("The trial is in %1").arg(QFileInfo(name).fileName()));
}

} // namespace Docket
