// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions handed to the workspace one after the other, taken back and done again as a whole.
#include "ui/carrying.h"
#include "ui/feedback/announce.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"
#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/mainwindow.h"
#include "ui/messagecauses.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/reviewscreen.h"

#include <QLocale>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool isReverting(const std::optional<Proposal> &proposal)
{
    return proposal && proposal->state == ProposalState::Reverting;
}

} // namespace

QCoro::Task<Result<void>> MainWindow::carryOutOne(Verdict verdict, QString id)
{
    switch (verdict.kind) {
    case Verdict::Kind::Approve: {
        const auto proposal = m_workspace.proposal(id);
        // Done again after a revert that was not sent yet: it is merely dropped.
        if (isReverting(proposal)) {
            const auto kept = co_await m_workspace.undo(id);
            co_return kept ? Result<void>() : failure(kept);
        }
        co_return co_await m_workspace.approve(id, Workspace::Hold::Window);
    }
    case Verdict::Kind::Reject:
        co_return co_await m_workspace.reject(id, verdict.reason);
    case Verdict::Kind::Snooze:
        co_return co_await m_workspace.snooze(id, verdict.until);
    case Verdict::Kind::HandOn:
        co_return co_await m_workspace.reassign(id, verdict.owner);
    case Verdict::Kind::Revert: {
        const auto proposal = m_workspace.proposal(id);
        // Done again before the change was put on its page again: that is merely dropped.
        if (proposal && proposal->state == ProposalState::Approved
            && proposal->publishedVersion > 0) {
            const auto left = co_await m_workspace.undo(id);
            co_return left ? Result<void>() : failure(left);
        }
        co_return co_await m_workspace.revert(id, Workspace::Hold::Window);
    }
    }
    co_return Result<void>();
}

QCoro::Task<void> MainWindow::carryOut(Verdict verdict, Carry how)
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this);
    notice({}); // What was said before is about something else.
    dismissRule();
    if (how == Carry::Anew)
        m_redo.clear();
    Done done;
    done.asked = ++m_asked;
    done.verdict = verdict;
    done.verdict.ids.clear();
    QList<std::pair<QString, Error>> failed;
    QStringList kept; // Their reverts were merely held.
    for (const QString &id : std::as_const(verdict.ids)) {
        const auto proposal = m_workspace.proposal(id);
        if (proposal)
            done.owners.insert(id, proposal->owner);
        const Result<void> carried = co_await carryOutOne(verdict, id);
        if (!self)
            co_return;
        if (!carried) {
            failed.append({id, carried.error()});
            continue;
        }
        done.verdict.ids.append(id);
        if (verdict.kind == Verdict::Kind::Approve && isReverting(proposal))
            kept.append(id);
    }
    if (!done.verdict.ids.isEmpty()) {
        keepDone(done);
        saidDone(done.verdict);
        if (!kept.isEmpty())
            sayKept(kept);
        if (verdict.kind == Verdict::Kind::Reject)
            offerRule(done.verdict.ids, NoRule::Silent);
    }
    carried(done.verdict.ids);
    if (!failed.isEmpty())
        sayLeft(verdict, failed);
}

void MainWindow::keepDone(const Done &done)
{
    m_done.insert(
        std::ranges::find_if(m_done, [&](const Done &one) { return one.asked > done.asked; }),
        done);
}

/** What is to be known of a snooze that lasts longer than the review may. */
QString MainWindow::lateWords(const Verdict &verdict) const
{
    QDateTime due;
    for (const QString &id : verdict.ids) {
        const QDateTime one = m_workspace.proposal(id).value_or(Proposal()).dueAt;
        if (one.isValid() && one < verdict.until && (!due.isValid() || one < due))
            due = one;
    }
    return due.isValid()
        ? tr(" — later than it is due, %1").arg(dateText(due, DateForm::WeekdayTime))
        : QString();
}

void MainWindow::saidDone(const Verdict &verdict)
{
    const int count = int(verdict.ids.size());
    const QString what = count == 1 ? tr("“%1”").arg(nameOf(verdict.ids.first()))
                                    : tr("%n proposal(s)", nullptr, count);
    m_decided.clear();
    switch (verdict.kind) {
    case Verdict::Kind::Approve:
    case Verdict::Kind::Revert:
        showHeld(); // Counts down until it is sent.
        return;
    case Verdict::Kind::Reject:
        showDecided(tr("Rejected %1 — %2").arg(what, keptWords(verdict.reason)));
        return;
    case Verdict::Kind::Snooze:
        showDecided(
            tr("Snoozed %1 until %2").arg(what, dateText(verdict.until, DateForm::WeekdayTime))
            + lateWords(verdict));
        return;
    case Verdict::Kind::HandOn:
        showDecided(tr("Handed %1 to %2").arg(what, verdict.owner.displayName));
        return;
    }
}

void MainWindow::sayLeft(const Verdict &verdict, const QList<std::pair<QString, Error>> &failed)
{
    const auto &[id, error] = failed.first();
    const QString doing = tr("%1 “%2”", "approve, reject … a proposal, which could not be done")
                              .arg(verdictName(verdict.kind).toLower(), nameOf(id));
    if (verdict.ids.size() == 1) {
        refused(id, doing, error);
        return;
    }
    messages()->setMessage(Cause::decision, InlineBar::Kind::Warning,
        tr("%1 of %2 were left as they are. The first: %3")
            .arg(failed.size())
            .arg(verdict.ids.size())
            .arg(errorSentence(doing, error, m_workspace.status().site)),
        {tr("Show it"), tr("Dismiss")});
    m_lastRefused = id;
}

QString MainWindow::doneName(const Done &done) const
{
    if (done.rule && done.rule->about != PolicyChange::About::Rule)
        return keptWords(done.rule->sentence);
    if (done.rule)
        return tr("Rule “%1”", "a change of the policy, which Undo takes back")
            .arg(keptWords(done.rule->name));
    if (!done.ruleId.isEmpty())
        return tr("Change of the policy", "made earlier, which Undo takes back");
    const QStringList &ids = done.verdict.ids;
    return ids.size() == 1
        ? tr("%1 “%2”", "Approve, Reject … a proposal, which Undo takes back")
              .arg(verdictName(done.verdict.kind), nameOf(ids.first()))
        : tr("%1 %2", "Approve, Reject … 12 proposals, which Undo takes back")
              .arg(verdictName(done.verdict.kind), tr("%n proposal(s)", nullptr, int(ids.size())));
}

QString MainWindow::choiceName(const QString &id) const
{
    return tr("Choice of changes in “%1”").arg(nameOf(id));
}

bool MainWindow::isAtTheEnd() const
{
    const QString back = m_workspace.newestRevert();
    return m_done.isEmpty() && !back.isEmpty()
        && std::ranges::any_of(m_redo, [&](const Done &done) {
               return done.verdict.kind == Verdict::Kind::Approve
                   && done.verdict.ids.contains(back);
           });
}

QString MainWindow::undoName() const
{
    if (isAtTheEnd())
        return {};
    if (const QString id = m_workspace.newestChoice(); !id.isEmpty())
        return choiceName(id);
    if (!m_done.isEmpty())
        return doneName(m_done.last());
    if (const QString change = m_workspace.newestPolicyEdit(); !change.isEmpty())
        return keptWords(change);
    const QString rule = m_workspace.newestRule();
    return rule.isEmpty()
        ? m_workspace.undoText()
        : tr("Rule “%1”", "a change of the policy, which Undo takes back").arg(keptWords(rule));
}

void MainWindow::forgetUndo(const QString &id)
{
    for (Done &done : m_done)
        done.verdict.ids.removeAll(id);
    m_done.removeIf([](const Done &done) { return done.verdict.ids.isEmpty() && !done.rule; });
    showHeld();
}

bool MainWindow::waitsItsTurn(Back back)
{
    if (m_carrying > 0)
        m_backs.append(back);
    return m_carrying > 0;
}

void MainWindow::goBackNext()
{
    if (m_carrying > 0)
        return;
    if (m_backs.isEmpty()) {
        showHeld();
        return;
    }
    switch (m_backs.takeFirst()) {
    case Back::Undo:
        undoNewest();
        return;
    case Back::UndoRow:
        undoHere();
        return;
    case Back::UndoShown:
        undoShown();
        return;
    case Back::UndoDelayed:
        undoDelayed();
        return;
    case Back::Redo:
        redoNewest();
        return;
    case Back::Keep:
        keepPublished();
        return;
    }
}

void MainWindow::undoNewest()
{
    if (waitsItsTurn(Back::Undo))
        return;
    m_decided.clear();
    dismissRule();
    if (isAtTheEnd())
        return;
    if (m_done.isEmpty() || !m_workspace.newestChoice().isEmpty())
        takeBackEarlier();
    else if (m_done.last().rule)
        takeBackRule(m_done.takeLast());
    else
        takeBack(m_done.takeLast());
}

void MainWindow::tellUndone(const QString &what, Screen where, const QString &id)
{
    const auto proposal = m_workspace.proposal(id);
    if (where == Screen::Queue && proposal && effectOf(proposal->drafter) == Effect::ItemLabel) {
        tellUndone(what, Screen::Triage, {}); // The queue has no such proposals.
        return;
    }
    if (screenShown() == where || screenShown() == Screen::Log) { // The log lists everything.
        notice(tr("Undone: %1").arg(what));
        return;
    }
    const QString said = where == Screen::Rules ? tr("Undone in the rules: %1").arg(what)
        : where == Screen::Registry             ? tr("Undone in the registry: %1").arg(what)
        : where == Screen::Triage               ? tr("Undone in triage: %1").arg(what)
                                                : tr("Undone in the queue: %1").arg(what);
    showDecided(said);
    m_undoneOn = where;
    m_undoneId = id;
    announce(this, said);
    showHeld();
}

void MainWindow::showUndone()
{
    m_decided.clear();
    if (m_undoneId.isEmpty())
        showScreen(*m_undoneOn);
    else
        showProposal(m_undoneId);
    showHeld();
}

void MainWindow::undoShown()
{
    if (tellsDecided() && m_undoneOn) {
        showUndone();
        return;
    }
    const QList<HeldDecision> held = m_workspace.held();
    if (tellsDecided() || held.isEmpty() || isNewest(held.last())) {
        undoNewest();
        return;
    }
    if (waitsItsTurn(Back::UndoShown))
        return;
    const QString id = held.last().proposalId;
    if (isPutBack(id)) // With all that were put back together.
        redoNewest();
    else
        takeBackApprovals({id});
}

void MainWindow::undoDelayed()
{
    if (waitsItsTurn(Back::UndoDelayed))
        return;
    QStringList ids;
    for (const DelayedDecision &one : m_workspace.delayed())
        ids.append(one.proposalId);
    takeBackApprovals(ids);
}

void MainWindow::takeBackApprovals(const QStringList &ids)
{
    if (ids.isEmpty())
        return; // They were sent meanwhile.
    m_decided.clear();
    for (const QString &id : ids)
        forgetDone(Verdict::Kind::Approve, id);
    takeBack({{Verdict::Kind::Approve, ids, {}, {}, {}}, {}});
}

QCoro::Task<void> MainWindow::takeBack(Done done)
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this);
    notice({}); // What was said before is about something else.
    Done undone = done;
    undone.verdict.ids.clear();
    bool waiting = true; // False once any of them has to be taken off its page first.
    bool kept = true; // All were merely to be taken off it.
    for (qsizetype i = done.verdict.ids.size() - 1; i >= 0; --i) {
        const QString id = done.verdict.ids.at(i);
        kept = kept && isReverting(m_workspace.proposal(id));
        Result<void> taken;
        if (done.verdict.kind == Verdict::Kind::HandOn) {
            taken = co_await m_workspace.reassign(id, done.owners.value(id));
        } else {
            const auto said = co_await m_workspace.undo(id);
            taken = said ? Result<void>() : failure(said);
        }
        if (!self)
            co_return;
        if (!taken) {
            refused(id, tr("undo that"), taken.error());
            done.verdict.ids.resize(i + 1);
            keepDone(done); // To be tried again.
            break;
        }
        undone.verdict.ids.prepend(id);
        const auto now = m_workspace.proposal(id);
        waiting = waiting && now && !isReverting(now);
    }
    if (!undone.verdict.ids.isEmpty()) {
        m_redo.append(undone);
        carried(undone.verdict.ids);
        if (kept)
            sayKept(undone.verdict.ids);
        else if (waiting)
            tellUndone(doneName(undone), Screen::Queue, undone.verdict.ids.first());
        review()->selectWherever(undone.verdict.ids.first());
    }
    showHeld();
}

QCoro::Task<void> MainWindow::takeBackEarlier()
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this);
    notice({});
    const QString choice = m_workspace.newestChoice();
    const bool isRule = choice.isEmpty() && !m_workspace.newestRule().isEmpty();
    const QString name = undoName();
    QSet<QString> decided, reverting;
    for (const Proposal &proposal : m_workspace.proposals()) {
        if (!isOpen(proposal.state))
            decided.insert(proposal.id);
        if (isReverting(proposal))
            reverting.insert(proposal.id);
    }
    const Result<QString> undone = co_await m_workspace.undo();
    if (!self)
        co_return;
    if (!undone) {
        refused({}, tr("undo that"), undone.error());
        co_return;
    }
    if (!choice.isEmpty() || isRule)
        tellUndone(name, isRule ? Screen::Rules : Screen::Queue, choice);
    if (!choice.isEmpty())
        review()->selectWherever(choice);
    if (!choice.isEmpty() || isRule)
        co_return;
    for (const Proposal &proposal : m_workspace.proposals()) {
        if (reverting.contains(proposal.id) && proposal.state == ProposalState::Published) {
            sayKept({proposal.id});
            co_return;
        }
        if (!decided.contains(proposal.id) || !isOpen(proposal.state))
            continue;
        tellUndone(*undone, Screen::Queue, proposal.id);
        review()->selectWherever(proposal.id);
        co_return;
    }
    // What was published is taken back like any decision, after the hold; the undo bar says so.
}

void MainWindow::redoNewest()
{
    if (waitsItsTurn(Back::Redo))
        return;
    if (m_redo.isEmpty())
        return;
    const Done done = m_redo.takeLast();
    if (done.rule && done.rule->about == PolicyChange::About::Registry)
        keepRegistry(*done.rule, Carry::Again);
    else if (done.rule && done.rule->about == PolicyChange::About::Rules)
        keepRules(*done.rule, Carry::Again);
    else if (done.rule)
        keepRule(*done.rule, done.rejected, Carry::Again);
    else
        carryOut(done.verdict, Carry::Again);
}

bool MainWindow::isTakenBack(const QString &id) const
{
    return !m_redo.isEmpty() && m_redo.last().verdict.kind == Verdict::Kind::Approve
        && m_redo.last().verdict.ids.contains(id);
}

bool MainWindow::isPutBack(const QString &id) const
{
    return !m_redo.isEmpty() && m_redo.last().verdict.kind == Verdict::Kind::Revert
        && m_redo.last().verdict.ids.contains(id);
}

bool MainWindow::isNewest(const HeldDecision &held) const
{
    if (!m_workspace.newestChoice().isEmpty())
        return false;
    return m_done.isEmpty() ? held.text == m_workspace.undoText()
                            : m_done.last().verdict.ids.contains(held.proposalId);
}

QString MainWindow::heldRevert() const
{
    const QList<HeldDecision> held = m_workspace.held();
    const auto newest = std::find_if(
        held.crbegin(), held.crend(), [](const HeldDecision &one) { return one.revert; });
    return newest == held.crend() ? QString() : newest->proposalId;
}

void MainWindow::sayKept(const QStringList &ids)
{
    notice(ids.size() == 1
            ? tr("Kept: “%1” stays on the page").arg(nameOf(ids.first()))
            : tr("Kept: %n change(s) stay(s) on the page", nullptr, int(ids.size())));
}

void MainWindow::keepPublished()
{
    if (waitsItsTurn(Back::Keep))
        return;
    const QString id = heldRevert();
    if (id.isEmpty())
        return; // It was sent meanwhile.
    if (isTakenBack(id)) { // With all that were approved together.
        redoNewest();
        return;
    }
    QCoro::connect(m_workspace.undo(id), this, [this, id](Result<QString> &&kept) {
        if (!kept) {
            refused(id, tr("keep “%1”").arg(nameOf(id)), kept.error());
            return;
        }
        m_done.removeIf([&](const Done &done) {
            return done.verdict.kind == Verdict::Kind::Revert && done.verdict.ids.contains(id);
        });
        sayKept({id});
        showHeld();
    });
}

} // namespace Docket
