// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the sync log's row do, or why they do nothing.
#include "core/journal/logquery.h"
#include "ui/carrying.h"
#include "ui/feedback/messagebar.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/messagecauses.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/rulebar.h"

#include <QPointer>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** What tells of decisions about the row's proposal, or of its change of the policy, newest first. */
QCoro::Task<Result<QList<LogEntry>>> decisionsAbout(Workspace &workspace, QString proposalId)
{
    if (proposalId.isEmpty())
        co_return QList<LogEntry>();
    LogQuery query;
    query.proposalId = proposalId;
    query.kinds = rowUndoKinds();
    co_return co_await workspace.log(query);
}

} // namespace

void MainWindow::readRow(const LogEntry &entry)
{
    if (std::exchange(m_rowRead, entry.sequence) != entry.sequence)
        forgetRowWords();
    const auto proposal = m_workspace.proposal(entry.proposalId);
    log()->setRevertable(whyNotReverted(entry, proposal));
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

void MainWindow::sayOfRow(const QString &why)
{
    warn(why);
    m_rowWords = why;
}

void MainWindow::keepRefusalOfRow(const QString &id)
{
    if (messages()->causes().contains(Cause::decision) && m_lastRefused == id)
        m_rowRefused = id;
}

void MainWindow::forgetRowWords()
{
    if (!m_rowWords.isEmpty() && noticeShown() == m_rowWords)
        notice({});
    if (m_rowRefused && *m_rowRefused == m_lastRefused)
        messages()->clear(Cause::decision);
    m_rowWords.clear();
    m_rowRefused.reset();
}

const MainWindow::Done *MainWindow::handedOn(const QString &id) const
{
    const auto proposal = m_workspace.proposal(id);
    const auto found = std::find_if(m_done.crbegin(), m_done.crend(), [&](const Done &done) {
        return done.verdict.kind == Verdict::Kind::HandOn && done.verdict.ids.contains(id);
    });
    const bool known = found != m_done.crend() && proposal
        && proposal->owner.accountId == found->verdict.owner.accountId;
    return known ? &*found : nullptr;
}

RowUndo MainWindow::undoOf(const LogEntry &row, const QList<LogEntry> &decisions) const
{
    return rowUndo(row, m_workspace.proposal(row.proposalId), decisions,
        isTakenBack(row.proposalId) ? RevertBy::Undo : RevertBy::Revert,
        handedOn(row.proposalId) ? OwnerBefore::Known : OwnerBefore::Unknown);
}

std::optional<LogEntry> MainWindow::rowShown() const
{
    return screenShown() == Screen::Log ? log()->current() : std::nullopt;
}

RowUndo MainWindow::undoOfRow() const
{
    const auto row = rowShown();
    return row && m_rowDecisions ? undoOf(*row, *m_rowDecisions) : RowUndo();
}

bool MainWindow::isRuleOf(const LogEntry &row) const
{
    if (m_done.isEmpty() || !m_done.last().rule || !m_workspace.newestChoice().isEmpty())
        return false;
    return m_done.last().rejected.contains(row.proposalId)
        || (row.kind == LogEntry::Kind::PolicyChanged && row.proposalId == m_done.last().ruleId);
}

bool MainWindow::undoesNewest() const
{
    const auto row = rowShown();
    if (!row || isRuleOf(*row))
        return true;
    const RowUndo undo = undoOfRow();
    if (undo.other == RowUndo::Other::Choice)
        return m_workspace.newestChoice() == row->proposalId;
    return undo.takesBack && !m_done.isEmpty() && !m_done.last().rule
        && m_workspace.newestChoice().isEmpty() && m_done.last().verdict.kind == *undo.takesBack
        && m_done.last().verdict.ids == QStringList{row->proposalId};
}

QString MainWindow::undoHereName() const
{
    const auto row = rowShown();
    if (!row || isRuleOf(*row))
        return undoName();
    const RowUndo undo = undoOfRow();
    switch (undo.other) {
    case RowUndo::Other::Choice:
        return choiceName(row->proposalId);
    case RowUndo::Other::Policy:
        return doneName(doneOf(*row, undo));
    case RowUndo::Other::None:
        break;
    }
    return undo.takesBack ? doneName(doneOf(*row, undo)) : QString();
}

void MainWindow::undoHere()
{
    const auto row = rowShown();
    if (!row || isRuleOf(*row))
        undoNewest();
    else if (!waitsItsTurn(Back::UndoRow))
        undoRow(*row);
}

MainWindow::Done MainWindow::doneOf(const LogEntry &row, const RowUndo &undo) const
{
    if (undo.other == RowUndo::Other::Policy) {
        const auto made = std::ranges::find(m_done, row.proposalId, &Done::ruleId);
        if (made != m_done.cend())
            return *made;
        Done earlier;
        earlier.ruleId = row.proposalId;
        return earlier;
    }
    Done done;
    done.verdict.kind = undo.takesBack.value_or(Verdict::Kind::Approve);
    done.verdict.ids = {row.proposalId};
    if (const auto proposal = m_workspace.proposal(row.proposalId)) { // For Redo.
        done.verdict.reason = proposal->reason;
        done.verdict.until = proposal->snoozedUntil;
    }
    if (const Done *handed = handedOn(row.proposalId);
        handed && done.verdict.kind == Verdict::Kind::HandOn) {
        done.verdict.owner = handed->verdict.owner;
        done.owners = handed->owners;
    }
    return done;
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
    if (!undo.why.isEmpty()) {
        sayOfRow(undo.why);
        co_return;
    }
    m_decided.clear();
    dismissRule();
    const Done done = doneOf(row, undo);
    if (undo.other == RowUndo::Other::Choice) {
        co_await takeBackChoice(row.proposalId);
    } else if (undo.other == RowUndo::Other::Policy) {
        m_done.removeIf([&](const Done &one) { return one.ruleId == row.proposalId; });
        co_await takeBackRule(done);
    } else {
        forgetDone(done.verdict.kind, row.proposalId);
        co_await takeBack(done);
    }
    if (self)
        keepRefusalOfRow(undo.other == RowUndo::Other::Policy ? QString() : row.proposalId);
}

QCoro::Task<void> MainWindow::takeBackChoice(QString id)
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this);
    const QString name = choiceName(id);
    const Result<QString> undone = co_await m_workspace.undo(id);
    if (!self)
        co_return;
    if (!undone) {
        refused(id, tr("undo that"), undone.error());
        co_return;
    }
    notice(tr("Undone: %1").arg(name));
    review()->select(id);
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
            sayOfRow(why);
            return;
        }
    }
    const QString id = row ? row->proposalId : review()->currentId();
    if (id.isEmpty())
        return;
    actions().revert->setEnabled(false);
    QCoro::connect(
        carryOut({Verdict::Kind::Revert, {id}, {}, {}, {}}, Carry::Anew), this, [this, row] {
            if (row)
                keepRefusalOfRow(row->proposalId);
        });
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
    if (screenShown() == Screen::Rules && asks(actions().sync)) {
        startTrial();
        return true;
    }
    if (screenShown() == Screen::Triage && asks(actions().sync)) {
        lookAtClosed();
        return true;
    }
    if (asks(actions().sync) && m_workspace.status().busy) {
        notice(tr("Syncing already …"));
        return true;
    }
    if (screenShown() == Screen::Queue && asks(actions().makeRule)) {
        sayNoRule();
        return true;
    }
    if (asks(actions().keep)) {
        notice(tr("No change is about to be taken off its page"));
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

} // namespace Docket
