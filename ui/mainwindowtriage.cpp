// SPDX-License-Identifier: GPL-3.0-or-later
// The triage in the window: looking at what closed, now or once a week, and what a person says of it.
#include "core/drafting/labeldraft.h"
#include "core/markup/edits.h"
#include "ui/carrying.h"
#include "ui/mainwindow.h"
#include "ui/triage/triagescreen.h"

#include <QDesktopServices>
#include <QPointer>
#include <QUrl>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::wireTriage()
{
    using Answer = Workspace::TriageAnswer;
    TriageScreen *screen = triage();
    connect(actions().triage, &QAction::triggered, this, [this] {
        showScreen(Screen::Triage);
        lookAtClosed();
    });
    connect(screen, &TriageScreen::lookWanted, this, &MainWindow::lookAtClosed);
    connect(screen, &TriageScreen::stopWanted, this, &MainWindow::stopLooking);
    connect(screen, &TriageScreen::connectWanted, this, &MainWindow::showWayIn);
    connect(actions().triageDocument, &QAction::triggered, this,
        [this] { answerTriage(Answer::Documents); });
    connect(actions().triageLeave, &QAction::triggered, this,
        [this] { answerTriage(Answer::LeavesAsIs); });
    connect(actions().triageOpen, &QAction::triggered, this, [this] {
        const auto item = triage()->current();
        const QUrl address(item ? item->url : QString(), QUrl::StrictMode);
        if (address.scheme() == "https"_L1 || address.scheme() == "http"_L1)
            QDesktopServices::openUrl(address);
    });
    const auto ready = [this] {
        const bool now = m_workspace.status().state != SyncStatus::State::NotConnected
            && !m_workspace.policy().registry.isEmpty();
        triage()->setReady(now);
        actions().triage->setEnabled(now && !triage()->isLooking());
        if (m_workspace.status().state == SyncStatus::State::Online && !m_workspace.status().busy
            && m_triageRead && triage()->isDue()
            && m_lookedBy != m_workspace.clock().now().date()) {
            m_lookedBy = m_workspace.clock().now().date(); // What fails is not tried all day long.
            lookAtClosed();
        }
    };
    connect(&m_workspace, &Workspace::statusChanged, this, ready);
    connect(&m_workspace, &Workspace::policyChanged, this, ready);
    connect(screen, &TriageScreen::weeklyChanged, this, ready);
    connect(&m_workspace, &Workspace::proposalsChanged, this, &MainWindow::showTriageAnswers);
    ready();
    readTriage();
}

void MainWindow::readTriage()
{
    using Last = Result<std::optional<TriageReport>>;
    QCoro::connect(m_workspace.lastTriage(), this, [this](Last &&report) {
        if (report)
            showTriage(*report);
        else
            refused({}, tr("read the last triage"), report.error());
    });
}

void MainWindow::showTriage(const std::optional<TriageReport> &report)
{
    m_triageRead = true;
    triage()->setReport(report);
    showTriageAnswers();
    QCoro::connect(m_workspace.triageTrend(), this, [this](Result<QList<TriagePoint>> &&trend) {
        if (trend)
            triage()->setTrend(*trend);
    });
}

void MainWindow::showTriageAnswers()
{
    QHash<QString, TriageAnswered> answers;
    for (const Proposal &one : m_workspace.proposals()) {
        if (one.drafter != Drafter::ItemLabel)
            continue;
        const auto label = labelFrom(applyEdits(one.before, one.edits).value_or(QByteArray()));
        answers.insert(one.id, {label.value_or(QString()), one.state, one.reason});
    }
    triage()->setAnswers(answers);
    const int open = triage()->openCount();
    setCount(Screen::Triage, open, tr("Triage, %n ticket(s) without a label", nullptr, open));
}

void MainWindow::lookAtClosed()
{
    if (triage()->isLooking())
        return;
    m_look = std::stop_source();
    actions().triage->setEnabled(false);
    triage()->begin();
    const auto progress = [self = QPointer(this), token = m_look.get_token()](int done, int of) {
        if (self && !token.stop_requested())
            self->triage()->showProgress(done, of);
    };
    QCoro::connect(m_workspace.triage(triage()->days(), progress, m_look.get_token()), this,
        [this, token = m_look.get_token()](Result<TriageReport> &&report) {
            if (token.stop_requested()) {
                if (report)
                    readTriage(); // It was through before it heard of it.
                return;
            }
            triage()->end();
            actions().triage->setEnabled(true);
            if (!report) {
                refused({}, tr("look at closed tickets"), report.error());
                return;
            }
            showTriage(*report);
            notice(tr("%n closed ticket(s) without a label", nullptr, triage()->openCount()));
        });
}

/** Said at once: the look itself ends as soon as it hears of it, and keeps nothing. */
void MainWindow::stopLooking()
{
    if (!triage()->isLooking())
        return;
    m_look.request_stop();
    triage()->end();
    actions().triage->setEnabled(true);
    notice(tr("The look was stopped. Nothing was changed."));
}

void MainWindow::answerTriage(Workspace::TriageAnswer answer)
{
    const auto item = triage()->current();
    if (!item)
        return;
    keepAnswer(*item, answer);
    triage()->goToNextOpen();
}

/** A decision like any other: what Undo takes back next. */
QCoro::Task<void> MainWindow::keepAnswer(TriageItem item, Workspace::TriageAnswer answer)
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this);
    notice({});
    m_decided.clear();
    m_redo.clear();
    Done done;
    done.asked = ++m_asked;
    done.verdict.kind = Verdict::Kind::Approve;
    const Result<QString> made =
        co_await m_workspace.answerTriage(item, answer, Workspace::Hold::Window);
    if (!self)
        co_return;
    if (!made) {
        refused(triageId(item), tr("label %1").arg(item.key), made.error());
        co_return;
    }
    done.verdict.ids = {*made};
    keepDone(done);
    carried(done.verdict.ids);
    showHeld();
}

} // namespace Docket
